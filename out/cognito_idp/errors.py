"""What a call may raise: the error responses of the document, and other failures."""

from __future__ import annotations

from . import models, validators
from ._runtime.client.aws_json import AwsJsonContent
from ._runtime.client.error_response import ErrorResponse, StatusError, UnexpectedStatus
from ._runtime.client.errors import (
    AuthorizationFailed,
    BrokenOff,
    ClientError,
    ConnectFailed,
    MissingCredentials,
    TimedOut,
    TransportError,
)
from ._runtime.client.invalid import InvalidMessage, InvalidRequest, InvalidResponse
from ._runtime.client.paging import PagingError

__all__ = [
    "AliasExistsException",
    "AuthorizationFailed",
    "BrokenOff",
    "ClientError",
    "CodeDeliveryFailureException",
    "CodeMismatchException",
    "ConcurrentModificationException",
    "ConnectFailed",
    "DuplicateProviderException",
    "EnableSoftwareTokenMFAException",
    "ErrorResponse",
    "ExpiredCodeException",
    "ForbiddenException",
    "GroupExistsException",
    "InternalErrorException",
    "InvalidEmailRoleAccessPolicyException",
    "InvalidLambdaResponseException",
    "InvalidMessage",
    "InvalidOAuthFlowException",
    "InvalidParameterException",
    "InvalidPasswordException",
    "InvalidRequest",
    "InvalidResponse",
    "InvalidSmsRoleAccessPolicyException",
    "InvalidSmsRoleTrustRelationshipException",
    "InvalidUserPoolConfigurationException",
    "LimitExceededException",
    "MFAMethodNotFoundException",
    "MissingCredentials",
    "NotAuthorizedException",
    "PagingError",
    "PasswordResetRequiredException",
    "PreconditionNotMetException",
    "ResourceNotFoundException",
    "ScopeDoesNotExistException",
    "SoftwareTokenMFANotFoundException",
    "StatusError",
    "TimedOut",
    "TooManyFailedAttemptsException",
    "TooManyRequestsException",
    "TransportError",
    "UnauthorizedException",
    "UnexpectedLambdaException",
    "UnexpectedStatus",
    "UnsupportedIdentityProviderException",
    "UnsupportedOperationException",
    "UnsupportedTokenTypeException",
    "UnsupportedUserStateException",
    "UserImportInProgressException",
    "UserLambdaValidationException",
    "UserNotConfirmedException",
    "UserNotFoundException",
    "UserPoolAddOnNotEnabledException",
    "UserPoolTaggingException",
    "UsernameExistsException",
]


class ResourceNotFoundException(ErrorResponse[models.ResourceNotFoundException]):
    """The response `ResourceNotFoundException`."""

    contents = (
        AwsJsonContent(
            models.ResourceNotFoundException.from_json,
            validators.check_resource_not_found_exception,
        ),
    )


class InvalidParameterException(ErrorResponse[models.InvalidParameterException]):
    """The response `InvalidParameterException`."""

    contents = (
        AwsJsonContent(
            models.InvalidParameterException.from_json,
            validators.check_invalid_parameter_exception,
        ),
    )


class TooManyRequestsException(ErrorResponse[models.TooManyRequestsException]):
    """The response `TooManyRequestsException`."""

    contents = (
        AwsJsonContent(
            models.TooManyRequestsException.from_json,
            validators.check_too_many_requests_exception,
        ),
    )


class NotAuthorizedException(ErrorResponse[models.NotAuthorizedException]):
    """The response `NotAuthorizedException`."""

    contents = (
        AwsJsonContent(
            models.NotAuthorizedException.from_json,
            validators.check_not_authorized_exception,
        ),
    )


class UserImportInProgressException(
    ErrorResponse[models.UserImportInProgressException]
):
    """The response `UserImportInProgressException`."""

    contents = (
        AwsJsonContent(
            models.UserImportInProgressException.from_json,
            validators.check_user_import_in_progress_exception,
        ),
    )


class InternalErrorException(ErrorResponse[models.InternalErrorException]):
    """The response `InternalErrorException`."""

    contents = (
        AwsJsonContent(
            models.InternalErrorException.from_json,
            validators.check_internal_error_exception,
        ),
    )


class UserNotFoundException(ErrorResponse[models.UserNotFoundException]):
    """The response `UserNotFoundException`."""

    contents = (
        AwsJsonContent(
            models.UserNotFoundException.from_json,
            validators.check_user_not_found_exception,
        ),
    )


class UnexpectedLambdaException(ErrorResponse[models.UnexpectedLambdaException]):
    """The response `UnexpectedLambdaException`."""

    contents = (
        AwsJsonContent(
            models.UnexpectedLambdaException.from_json,
            validators.check_unexpected_lambda_exception,
        ),
    )


class UserLambdaValidationException(
    ErrorResponse[models.UserLambdaValidationException]
):
    """The response `UserLambdaValidationException`."""

    contents = (
        AwsJsonContent(
            models.UserLambdaValidationException.from_json,
            validators.check_user_lambda_validation_exception,
        ),
    )


class TooManyFailedAttemptsException(
    ErrorResponse[models.TooManyFailedAttemptsException]
):
    """The response `TooManyFailedAttemptsException`."""

    contents = (
        AwsJsonContent(
            models.TooManyFailedAttemptsException.from_json,
            validators.check_too_many_failed_attempts_exception,
        ),
    )


class InvalidLambdaResponseException(
    ErrorResponse[models.InvalidLambdaResponseException]
):
    """The response `InvalidLambdaResponseException`."""

    contents = (
        AwsJsonContent(
            models.InvalidLambdaResponseException.from_json,
            validators.check_invalid_lambda_response_exception,
        ),
    )


class LimitExceededException(ErrorResponse[models.LimitExceededException]):
    """The response `LimitExceededException`."""

    contents = (
        AwsJsonContent(
            models.LimitExceededException.from_json,
            validators.check_limit_exceeded_exception,
        ),
    )


class UsernameExistsException(ErrorResponse[models.UsernameExistsException]):
    """The response `UsernameExistsException`."""

    contents = (
        AwsJsonContent(
            models.UsernameExistsException.from_json,
            validators.check_username_exists_exception,
        ),
    )


class InvalidPasswordException(ErrorResponse[models.InvalidPasswordException]):
    """The response `InvalidPasswordException`."""

    contents = (
        AwsJsonContent(
            models.InvalidPasswordException.from_json,
            validators.check_invalid_password_exception,
        ),
    )


class CodeDeliveryFailureException(ErrorResponse[models.CodeDeliveryFailureException]):
    """The response `CodeDeliveryFailureException`."""

    contents = (
        AwsJsonContent(
            models.CodeDeliveryFailureException.from_json,
            validators.check_code_delivery_failure_exception,
        ),
    )


class PreconditionNotMetException(ErrorResponse[models.PreconditionNotMetException]):
    """The response `PreconditionNotMetException`."""

    contents = (
        AwsJsonContent(
            models.PreconditionNotMetException.from_json,
            validators.check_precondition_not_met_exception,
        ),
    )


class InvalidSmsRoleAccessPolicyException(
    ErrorResponse[models.InvalidSmsRoleAccessPolicyException]
):
    """The response `InvalidSmsRoleAccessPolicyException`."""

    contents = (
        AwsJsonContent(
            models.InvalidSmsRoleAccessPolicyException.from_json,
            validators.check_invalid_sms_role_access_policy_exception,
        ),
    )


class InvalidSmsRoleTrustRelationshipException(
    ErrorResponse[models.InvalidSmsRoleTrustRelationshipException]
):
    """The response `InvalidSmsRoleTrustRelationshipException`."""

    contents = (
        AwsJsonContent(
            models.InvalidSmsRoleTrustRelationshipException.from_json,
            validators.check_invalid_sms_role_trust_relationship_exception,
        ),
    )


class UnsupportedUserStateException(
    ErrorResponse[models.UnsupportedUserStateException]
):
    """The response `UnsupportedUserStateException`."""

    contents = (
        AwsJsonContent(
            models.UnsupportedUserStateException.from_json,
            validators.check_unsupported_user_state_exception,
        ),
    )


class AliasExistsException(ErrorResponse[models.AliasExistsException]):
    """The response `AliasExistsException`."""

    contents = (
        AwsJsonContent(
            models.AliasExistsException.from_json,
            validators.check_alias_exists_exception,
        ),
    )


class InvalidUserPoolConfigurationException(
    ErrorResponse[models.InvalidUserPoolConfigurationException]
):
    """The response `InvalidUserPoolConfigurationException`."""

    contents = (
        AwsJsonContent(
            models.InvalidUserPoolConfigurationException.from_json,
            validators.check_invalid_user_pool_configuration_exception,
        ),
    )


class MFAMethodNotFoundException(ErrorResponse[models.MFAMethodNotFoundException]):
    """The response `MFAMethodNotFoundException`."""

    contents = (
        AwsJsonContent(
            models.MFAMethodNotFoundException.from_json,
            validators.check_mfa_method_not_found_exception,
        ),
    )


class PasswordResetRequiredException(
    ErrorResponse[models.PasswordResetRequiredException]
):
    """The response `PasswordResetRequiredException`."""

    contents = (
        AwsJsonContent(
            models.PasswordResetRequiredException.from_json,
            validators.check_password_reset_required_exception,
        ),
    )


class UserNotConfirmedException(ErrorResponse[models.UserNotConfirmedException]):
    """The response `UserNotConfirmedException`."""

    contents = (
        AwsJsonContent(
            models.UserNotConfirmedException.from_json,
            validators.check_user_not_confirmed_exception,
        ),
    )


class UserPoolAddOnNotEnabledException(
    ErrorResponse[models.UserPoolAddOnNotEnabledException]
):
    """The response `UserPoolAddOnNotEnabledException`."""

    contents = (
        AwsJsonContent(
            models.UserPoolAddOnNotEnabledException.from_json,
            validators.check_user_pool_add_on_not_enabled_exception,
        ),
    )


class InvalidEmailRoleAccessPolicyException(
    ErrorResponse[models.InvalidEmailRoleAccessPolicyException]
):
    """The response `InvalidEmailRoleAccessPolicyException`."""

    contents = (
        AwsJsonContent(
            models.InvalidEmailRoleAccessPolicyException.from_json,
            validators.check_invalid_email_role_access_policy_exception,
        ),
    )


class CodeMismatchException(ErrorResponse[models.CodeMismatchException]):
    """The response `CodeMismatchException`."""

    contents = (
        AwsJsonContent(
            models.CodeMismatchException.from_json,
            validators.check_code_mismatch_exception,
        ),
    )


class ExpiredCodeException(ErrorResponse[models.ExpiredCodeException]):
    """The response `ExpiredCodeException`."""

    contents = (
        AwsJsonContent(
            models.ExpiredCodeException.from_json,
            validators.check_expired_code_exception,
        ),
    )


class SoftwareTokenMFANotFoundException(
    ErrorResponse[models.SoftwareTokenMFANotFoundException]
):
    """The response `SoftwareTokenMFANotFoundException`."""

    contents = (
        AwsJsonContent(
            models.SoftwareTokenMFANotFoundException.from_json,
            validators.check_software_token_mfa_not_found_exception,
        ),
    )


class ConcurrentModificationException(
    ErrorResponse[models.ConcurrentModificationException]
):
    """The response `ConcurrentModificationException`."""

    contents = (
        AwsJsonContent(
            models.ConcurrentModificationException.from_json,
            validators.check_concurrent_modification_exception,
        ),
    )


class ForbiddenException(ErrorResponse[models.ForbiddenException]):
    """The response `ForbiddenException`."""

    contents = (
        AwsJsonContent(
            models.ForbiddenException.from_json, validators.check_forbidden_exception
        ),
    )


class GroupExistsException(ErrorResponse[models.GroupExistsException]):
    """The response `GroupExistsException`."""

    contents = (
        AwsJsonContent(
            models.GroupExistsException.from_json,
            validators.check_group_exists_exception,
        ),
    )


class DuplicateProviderException(ErrorResponse[models.DuplicateProviderException]):
    """The response `DuplicateProviderException`."""

    contents = (
        AwsJsonContent(
            models.DuplicateProviderException.from_json,
            validators.check_duplicate_provider_exception,
        ),
    )


class UserPoolTaggingException(ErrorResponse[models.UserPoolTaggingException]):
    """The response `UserPoolTaggingException`."""

    contents = (
        AwsJsonContent(
            models.UserPoolTaggingException.from_json,
            validators.check_user_pool_tagging_exception,
        ),
    )


class ScopeDoesNotExistException(ErrorResponse[models.ScopeDoesNotExistException]):
    """The response `ScopeDoesNotExistException`."""

    contents = (
        AwsJsonContent(
            models.ScopeDoesNotExistException.from_json,
            validators.check_scope_does_not_exist_exception,
        ),
    )


class InvalidOAuthFlowException(ErrorResponse[models.InvalidOAuthFlowException]):
    """The response `InvalidOAuthFlowException`."""

    contents = (
        AwsJsonContent(
            models.InvalidOAuthFlowException.from_json,
            validators.check_invalid_oauth_flow_exception,
        ),
    )


class UnsupportedIdentityProviderException(
    ErrorResponse[models.UnsupportedIdentityProviderException]
):
    """The response `UnsupportedIdentityProviderException`."""

    contents = (
        AwsJsonContent(
            models.UnsupportedIdentityProviderException.from_json,
            validators.check_unsupported_identity_provider_exception,
        ),
    )


class UnauthorizedException(ErrorResponse[models.UnauthorizedException]):
    """The response `UnauthorizedException`."""

    contents = (
        AwsJsonContent(
            models.UnauthorizedException.from_json,
            validators.check_unauthorized_exception,
        ),
    )


class UnsupportedOperationException(
    ErrorResponse[models.UnsupportedOperationException]
):
    """The response `UnsupportedOperationException`."""

    contents = (
        AwsJsonContent(
            models.UnsupportedOperationException.from_json,
            validators.check_unsupported_operation_exception,
        ),
    )


class UnsupportedTokenTypeException(
    ErrorResponse[models.UnsupportedTokenTypeException]
):
    """The response `UnsupportedTokenTypeException`."""

    contents = (
        AwsJsonContent(
            models.UnsupportedTokenTypeException.from_json,
            validators.check_unsupported_token_type_exception,
        ),
    )


class EnableSoftwareTokenMFAException(
    ErrorResponse[models.EnableSoftwareTokenMFAException]
):
    """The response `EnableSoftwareTokenMFAException`."""

    contents = (
        AwsJsonContent(
            models.EnableSoftwareTokenMFAException.from_json,
            validators.check_enable_software_token_mfa_exception,
        ),
    )
