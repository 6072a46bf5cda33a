"""The server: what a handler has to do, and the application that calls it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from . import models
from ._runtime.json_types import JsonValue
from ._runtime.server.app import MEMORY, STREAM, make_app
from ._runtime.server.incoming import Incoming, IncomingItems
from ._runtime.server.reply import Answer, Items, Reply, Stream
from ._runtime.server.request import ServerRequest, current_request
from ._runtime.server.security import Authenticator, Forbidden, Presented

if TYPE_CHECKING:
    from starlette.applications import Starlette

__all__ = [
    "Answer",
    "Authenticator",
    "Forbidden",
    "Handler",
    "Incoming",
    "IncomingItems",
    "Items",
    "Presented",
    "Reply",
    "ServerRequest",
    "Stream",
    "create_app",
    "current_request",
]


class Handler(Protocol):
    """Answers the requests for Amazon Cognito Identity Provider.

    Each method is an operation of the document. It is given the body, if there is one,
    and the parameters; what was not sent is its default, or else None. It returns the
    answer, or a `Reply` that says more about it, and raises the errors of `errors`
    (``with_body``). It may be async. A method that is missing is answered with the
    status 501.
    """

    def add_custom_attributes(
        self, body: models.AddCustomAttributesRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Add custom attributes.

        May raise ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, UserImportInProgressException,
        InternalErrorException.
        """
        ...

    def admin_add_user_to_group(
        self, body: models.AdminAddUserToGroupRequest, /
    ) -> Answer[None]:
        """Admin add user to group.

        May raise InvalidParameterException, ResourceNotFoundException,
        TooManyRequestsException, NotAuthorizedException, UserNotFoundException,
        InternalErrorException.
        """
        ...

    def admin_confirm_sign_up(
        self, body: models.AdminConfirmSignUpRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Admin confirm sign up.

        May raise ResourceNotFoundException, InvalidParameterException,
        UnexpectedLambdaException, UserLambdaValidationException,
        NotAuthorizedException, TooManyFailedAttemptsException,
        InvalidLambdaResponseException, TooManyRequestsException,
        LimitExceededException, UserNotFoundException, InternalErrorException.
        """
        ...

    def admin_create_user(
        self, body: models.AdminCreateUserRequest, /
    ) -> Answer[models.AdminCreateUserResponse]:
        """Admin create user.

        May raise ResourceNotFoundException, InvalidParameterException,
        UserNotFoundException, UsernameExistsException, InvalidPasswordException,
        CodeDeliveryFailureException, UnexpectedLambdaException,
        UserLambdaValidationException, InvalidLambdaResponseException,
        PreconditionNotMetException, InvalidSmsRoleAccessPolicyException,
        InvalidSmsRoleTrustRelationshipException, TooManyRequestsException,
        NotAuthorizedException, UnsupportedUserStateException, InternalErrorException.
        """
        ...

    def admin_delete_user(self, body: models.AdminDeleteUserRequest, /) -> Answer[None]:
        """Admin delete user.

        May raise ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, UserNotFoundException,
        InternalErrorException.
        """
        ...

    def admin_delete_user_attributes(
        self, body: models.AdminDeleteUserAttributesRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Admin delete user attributes.

        May raise ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, UserNotFoundException,
        InternalErrorException.
        """
        ...

    def admin_disable_provider_for_user(
        self, body: models.AdminDisableProviderForUserRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Admin disable provider for user.

        May raise ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, UserNotFoundException,
        AliasExistsException, InternalErrorException.
        """
        ...

    def admin_disable_user(
        self, body: models.AdminDisableUserRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Admin disable user.

        May raise ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, UserNotFoundException,
        InternalErrorException.
        """
        ...

    def admin_enable_user(
        self, body: models.AdminEnableUserRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Admin enable user.

        May raise ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, UserNotFoundException,
        InternalErrorException.
        """
        ...

    def admin_forget_device(
        self, body: models.AdminForgetDeviceRequest, /
    ) -> Answer[None]:
        """Admin forget device.

        May raise ResourceNotFoundException, InvalidParameterException,
        InvalidUserPoolConfigurationException, TooManyRequestsException,
        NotAuthorizedException, UserNotFoundException, InternalErrorException.
        """
        ...

    def admin_get_device(
        self, body: models.AdminGetDeviceRequest, /
    ) -> Answer[models.AdminGetDeviceResponse]:
        """Admin get device.

        May raise ResourceNotFoundException, InvalidParameterException,
        InvalidUserPoolConfigurationException, TooManyRequestsException,
        InternalErrorException, NotAuthorizedException.
        """
        ...

    def admin_get_user(
        self, body: models.AdminGetUserRequest, /
    ) -> Answer[models.AdminGetUserResponse]:
        """Admin get user.

        May raise ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, UserNotFoundException,
        InternalErrorException.
        """
        ...

    def admin_initiate_auth(
        self, body: models.AdminInitiateAuthRequest, /
    ) -> Answer[models.AdminInitiateAuthResponse]:
        """Admin initiate auth.

        May raise ResourceNotFoundException, InvalidParameterException,
        NotAuthorizedException, TooManyRequestsException, InternalErrorException,
        UnexpectedLambdaException, InvalidUserPoolConfigurationException,
        UserLambdaValidationException, InvalidLambdaResponseException,
        MFAMethodNotFoundException, InvalidSmsRoleAccessPolicyException,
        InvalidSmsRoleTrustRelationshipException, PasswordResetRequiredException,
        UserNotFoundException, UserNotConfirmedException.
        """
        ...

    def admin_link_provider_for_user(
        self, body: models.AdminLinkProviderForUserRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Admin link provider for user.

        May raise ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, UserNotFoundException,
        AliasExistsException, LimitExceededException, InternalErrorException.
        """
        ...

    def admin_list_devices(
        self, body: models.AdminListDevicesRequest, /
    ) -> Answer[models.AdminListDevicesResponse]:
        """Admin list devices.

        May raise InvalidParameterException, ResourceNotFoundException,
        InvalidUserPoolConfigurationException, TooManyRequestsException,
        InternalErrorException, NotAuthorizedException.
        """
        ...

    def admin_list_groups_for_user(
        self, body: models.AdminListGroupsForUserRequest, /
    ) -> Answer[models.AdminListGroupsForUserResponse]:
        """Admin list groups for user.

        May raise InvalidParameterException, ResourceNotFoundException,
        TooManyRequestsException, NotAuthorizedException, UserNotFoundException,
        InternalErrorException.
        """
        ...

    def admin_list_user_auth_events(
        self, body: models.AdminListUserAuthEventsRequest, /
    ) -> Answer[models.AdminListUserAuthEventsResponse]:
        """Admin list user auth events.

        May raise InvalidParameterException, ResourceNotFoundException,
        TooManyRequestsException, NotAuthorizedException, UserNotFoundException,
        UserPoolAddOnNotEnabledException, InternalErrorException.
        """
        ...

    def admin_remove_user_from_group(
        self, body: models.AdminRemoveUserFromGroupRequest, /
    ) -> Answer[None]:
        """Admin remove user from group.

        May raise InvalidParameterException, ResourceNotFoundException,
        TooManyRequestsException, NotAuthorizedException, UserNotFoundException,
        InternalErrorException.
        """
        ...

    def admin_reset_user_password(
        self, body: models.AdminResetUserPasswordRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Admin reset user password.

        May raise ResourceNotFoundException, InvalidParameterException,
        UnexpectedLambdaException, UserLambdaValidationException,
        NotAuthorizedException, InvalidLambdaResponseException,
        TooManyRequestsException, LimitExceededException, UserNotFoundException,
        InvalidSmsRoleAccessPolicyException, InvalidEmailRoleAccessPolicyException,
        InvalidSmsRoleTrustRelationshipException, InternalErrorException.
        """
        ...

    def admin_respond_to_auth_challenge(
        self, body: models.AdminRespondToAuthChallengeRequest, /
    ) -> Answer[models.AdminRespondToAuthChallengeResponse]:
        """Admin respond to auth challenge.

        May raise ResourceNotFoundException, InvalidParameterException,
        NotAuthorizedException, CodeMismatchException, ExpiredCodeException,
        UnexpectedLambdaException, InvalidPasswordException,
        UserLambdaValidationException, InvalidLambdaResponseException,
        TooManyRequestsException, InvalidUserPoolConfigurationException,
        InternalErrorException, MFAMethodNotFoundException,
        InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
        AliasExistsException, PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, SoftwareTokenMFANotFoundException.
        """
        ...

    def admin_set_user_mfa_preference(
        self, body: models.AdminSetUserMFAPreferenceRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Admin set user MFA preference.

        May raise ResourceNotFoundException, InvalidParameterException,
        NotAuthorizedException, PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException.
        """
        ...

    def admin_set_user_password(
        self, body: models.AdminSetUserPasswordRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Admin set user password.

        May raise ResourceNotFoundException, NotAuthorizedException,
        UserNotFoundException, InternalErrorException, TooManyRequestsException,
        InvalidParameterException, InvalidPasswordException.
        """
        ...

    def admin_set_user_settings(
        self, body: models.AdminSetUserSettingsRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Admin set user settings.

        May raise ResourceNotFoundException, InvalidParameterException,
        NotAuthorizedException, UserNotFoundException, InternalErrorException.
        """
        ...

    def admin_update_auth_event_feedback(
        self, body: models.AdminUpdateAuthEventFeedbackRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Admin update auth event feedback.

        May raise InvalidParameterException, ResourceNotFoundException,
        TooManyRequestsException, NotAuthorizedException, UserNotFoundException,
        UserPoolAddOnNotEnabledException, InternalErrorException.
        """
        ...

    def admin_update_device_status(
        self, body: models.AdminUpdateDeviceStatusRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Admin update device status.

        May raise InvalidParameterException, ResourceNotFoundException,
        InvalidUserPoolConfigurationException, TooManyRequestsException,
        NotAuthorizedException, UserNotFoundException, InternalErrorException.
        """
        ...

    def admin_update_user_attributes(
        self, body: models.AdminUpdateUserAttributesRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Admin update user attributes.

        May raise ResourceNotFoundException, InvalidParameterException,
        UnexpectedLambdaException, UserLambdaValidationException,
        InvalidLambdaResponseException, AliasExistsException, TooManyRequestsException,
        NotAuthorizedException, UserNotFoundException, InternalErrorException,
        InvalidSmsRoleAccessPolicyException, InvalidEmailRoleAccessPolicyException,
        InvalidSmsRoleTrustRelationshipException.
        """
        ...

    def admin_user_global_sign_out(
        self, body: models.AdminUserGlobalSignOutRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Admin user global sign out.

        May raise ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, UserNotFoundException,
        InternalErrorException.
        """
        ...

    def associate_software_token(
        self, body: models.AssociateSoftwareTokenRequest, /
    ) -> Answer[models.AssociateSoftwareTokenResponse]:
        """Associate software token.

        May raise ConcurrentModificationException, InvalidParameterException,
        NotAuthorizedException, ResourceNotFoundException, InternalErrorException,
        SoftwareTokenMFANotFoundException, ForbiddenException.
        """
        ...

    def change_password(
        self, body: models.ChangePasswordRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Change password.

        May raise ResourceNotFoundException, InvalidParameterException,
        InvalidPasswordException, NotAuthorizedException, TooManyRequestsException,
        LimitExceededException, PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException, ForbiddenException.
        """
        ...

    def confirm_device(
        self, body: models.ConfirmDeviceRequest, /
    ) -> Answer[models.ConfirmDeviceResponse]:
        """Confirm device.

        May raise ResourceNotFoundException, InvalidParameterException,
        NotAuthorizedException, InvalidPasswordException,
        InvalidLambdaResponseException, UsernameExistsException,
        InvalidUserPoolConfigurationException, TooManyRequestsException,
        PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException, ForbiddenException.
        """
        ...

    def confirm_forgot_password(
        self, body: models.ConfirmForgotPasswordRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Confirm forgot password.

        May raise ResourceNotFoundException, UnexpectedLambdaException,
        UserLambdaValidationException, InvalidParameterException,
        InvalidPasswordException, NotAuthorizedException, CodeMismatchException,
        ExpiredCodeException, TooManyFailedAttemptsException,
        InvalidLambdaResponseException, TooManyRequestsException,
        LimitExceededException, UserNotFoundException, UserNotConfirmedException,
        InternalErrorException, ForbiddenException.
        """
        ...

    def confirm_sign_up(
        self, body: models.ConfirmSignUpRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Confirm sign up.

        May raise ResourceNotFoundException, InvalidParameterException,
        UnexpectedLambdaException, UserLambdaValidationException,
        NotAuthorizedException, TooManyFailedAttemptsException, CodeMismatchException,
        ExpiredCodeException, InvalidLambdaResponseException, AliasExistsException,
        TooManyRequestsException, LimitExceededException, UserNotFoundException,
        InternalErrorException, ForbiddenException.
        """
        ...

    def create_group(
        self, body: models.CreateGroupRequest, /
    ) -> Answer[models.CreateGroupResponse]:
        """Create group.

        May raise InvalidParameterException, GroupExistsException,
        ResourceNotFoundException, TooManyRequestsException, LimitExceededException,
        NotAuthorizedException, InternalErrorException.
        """
        ...

    def create_identity_provider(
        self, body: models.CreateIdentityProviderRequest, /
    ) -> Answer[models.CreateIdentityProviderResponse]:
        """Create identity provider.

        May raise InvalidParameterException, DuplicateProviderException,
        ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
        LimitExceededException, InternalErrorException.
        """
        ...

    def create_resource_server(
        self, body: models.CreateResourceServerRequest, /
    ) -> Answer[models.CreateResourceServerResponse]:
        """Create resource server.

        May raise InvalidParameterException, ResourceNotFoundException,
        NotAuthorizedException, TooManyRequestsException, LimitExceededException,
        InternalErrorException.
        """
        ...

    def create_user_import_job(
        self, body: models.CreateUserImportJobRequest, /
    ) -> Answer[models.CreateUserImportJobResponse]:
        """Create user import job.

        May raise ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, PreconditionNotMetException, NotAuthorizedException,
        LimitExceededException, InternalErrorException.
        """
        ...

    def create_user_pool(
        self, body: models.CreateUserPoolRequest, /
    ) -> Answer[models.CreateUserPoolResponse]:
        """Create user pool.

        May raise InvalidParameterException, TooManyRequestsException,
        LimitExceededException, InvalidSmsRoleAccessPolicyException,
        InvalidSmsRoleTrustRelationshipException, InvalidEmailRoleAccessPolicyException,
        NotAuthorizedException, UserPoolTaggingException, InternalErrorException.
        """
        ...

    def create_user_pool_client(
        self, body: models.CreateUserPoolClientRequest, /
    ) -> Answer[models.CreateUserPoolClientResponse]:
        """Create user pool client.

        May raise InvalidParameterException, ResourceNotFoundException,
        TooManyRequestsException, LimitExceededException, NotAuthorizedException,
        ScopeDoesNotExistException, InvalidOAuthFlowException, InternalErrorException.
        """
        ...

    def create_user_pool_domain(
        self, body: models.CreateUserPoolDomainRequest, /
    ) -> Answer[models.CreateUserPoolDomainResponse]:
        """Create user pool domain.

        May raise InvalidParameterException, NotAuthorizedException,
        ResourceNotFoundException, LimitExceededException, InternalErrorException.
        """
        ...

    def delete_group(self, body: models.DeleteGroupRequest, /) -> Answer[None]:
        """Delete group.

        May raise ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, InternalErrorException.
        """
        ...

    def delete_identity_provider(
        self, body: models.DeleteIdentityProviderRequest, /
    ) -> Answer[None]:
        """Delete identity provider.

        May raise InvalidParameterException, UnsupportedIdentityProviderException,
        ConcurrentModificationException, ResourceNotFoundException,
        NotAuthorizedException, TooManyRequestsException, InternalErrorException.
        """
        ...

    def delete_resource_server(
        self, body: models.DeleteResourceServerRequest, /
    ) -> Answer[None]:
        """Delete resource server.

        May raise InvalidParameterException, ResourceNotFoundException,
        NotAuthorizedException, TooManyRequestsException, InternalErrorException.
        """
        ...

    def delete_user(self, body: models.DeleteUserRequest, /) -> Answer[None]:
        """Delete user.

        May raise ResourceNotFoundException, InvalidParameterException,
        NotAuthorizedException, TooManyRequestsException,
        PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException, ForbiddenException.
        """
        ...

    def delete_user_attributes(
        self, body: models.DeleteUserAttributesRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Delete user attributes.

        May raise ResourceNotFoundException, InvalidParameterException,
        NotAuthorizedException, TooManyRequestsException,
        PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException, ForbiddenException.
        """
        ...

    def delete_user_pool(self, body: models.DeleteUserPoolRequest, /) -> Answer[None]:
        """Delete user pool.

        May raise ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, UserImportInProgressException,
        InternalErrorException.
        """
        ...

    def delete_user_pool_client(
        self, body: models.DeleteUserPoolClientRequest, /
    ) -> Answer[None]:
        """Delete user pool client.

        May raise ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException,
        ConcurrentModificationException, InternalErrorException.
        """
        ...

    def delete_user_pool_domain(
        self, body: models.DeleteUserPoolDomainRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Delete user pool domain.

        May raise NotAuthorizedException, InvalidParameterException,
        ResourceNotFoundException, InternalErrorException.
        """
        ...

    def describe_identity_provider(
        self, body: models.DescribeIdentityProviderRequest, /
    ) -> Answer[models.DescribeIdentityProviderResponse]:
        """Describe identity provider.

        May raise InvalidParameterException, ResourceNotFoundException,
        NotAuthorizedException, TooManyRequestsException, InternalErrorException.
        """
        ...

    def describe_resource_server(
        self, body: models.DescribeResourceServerRequest, /
    ) -> Answer[models.DescribeResourceServerResponse]:
        """Describe resource server.

        May raise InvalidParameterException, ResourceNotFoundException,
        NotAuthorizedException, TooManyRequestsException, InternalErrorException.
        """
        ...

    def describe_risk_configuration(
        self, body: models.DescribeRiskConfigurationRequest, /
    ) -> Answer[models.DescribeRiskConfigurationResponse]:
        """Describe risk configuration.

        May raise ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException,
        UserPoolAddOnNotEnabledException, InternalErrorException.
        """
        ...

    def describe_user_import_job(
        self, body: models.DescribeUserImportJobRequest, /
    ) -> Answer[models.DescribeUserImportJobResponse]:
        """Describe user import job.

        May raise ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, InternalErrorException.
        """
        ...

    def describe_user_pool(
        self, body: models.DescribeUserPoolRequest, /
    ) -> Answer[models.DescribeUserPoolResponse]:
        """Describe user pool.

        May raise ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, UserPoolTaggingException,
        InternalErrorException.
        """
        ...

    def describe_user_pool_client(
        self, body: models.DescribeUserPoolClientRequest, /
    ) -> Answer[models.DescribeUserPoolClientResponse]:
        """Describe user pool client.

        May raise ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, InternalErrorException.
        """
        ...

    def describe_user_pool_domain(
        self, body: models.DescribeUserPoolDomainRequest, /
    ) -> Answer[models.DescribeUserPoolDomainResponse]:
        """Describe user pool domain.

        May raise NotAuthorizedException, InvalidParameterException,
        ResourceNotFoundException, InternalErrorException.
        """
        ...

    def forget_device(self, body: models.ForgetDeviceRequest, /) -> Answer[None]:
        """Forget device.

        May raise ResourceNotFoundException, InvalidParameterException,
        NotAuthorizedException, TooManyRequestsException,
        InvalidUserPoolConfigurationException, PasswordResetRequiredException,
        UserNotFoundException, UserNotConfirmedException, InternalErrorException,
        ForbiddenException.
        """
        ...

    def forgot_password(
        self, body: models.ForgotPasswordRequest, /
    ) -> Answer[models.ForgotPasswordResponse]:
        """Forgot password.

        May raise ResourceNotFoundException, InvalidParameterException,
        UnexpectedLambdaException, UserLambdaValidationException,
        NotAuthorizedException, InvalidLambdaResponseException,
        TooManyRequestsException, LimitExceededException,
        InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
        InvalidEmailRoleAccessPolicyException, CodeDeliveryFailureException,
        UserNotFoundException, InternalErrorException, ForbiddenException.
        """
        ...

    def get_csv_header(
        self, body: models.GetCSVHeaderRequest, /
    ) -> Answer[models.GetCSVHeaderResponse]:
        """Get CSV header.

        May raise ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, InternalErrorException.
        """
        ...

    def get_device(
        self, body: models.GetDeviceRequest, /
    ) -> Answer[models.GetDeviceResponse]:
        """Get device.

        May raise ResourceNotFoundException, InvalidParameterException,
        InvalidUserPoolConfigurationException, NotAuthorizedException,
        TooManyRequestsException, PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException, ForbiddenException.
        """
        ...

    def get_group(
        self, body: models.GetGroupRequest, /
    ) -> Answer[models.GetGroupResponse]:
        """Get group.

        May raise ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, InternalErrorException.
        """
        ...

    def get_identity_provider_by_identifier(
        self, body: models.GetIdentityProviderByIdentifierRequest, /
    ) -> Answer[models.GetIdentityProviderByIdentifierResponse]:
        """Get identity provider by identifier.

        May raise InvalidParameterException, ResourceNotFoundException,
        NotAuthorizedException, TooManyRequestsException, InternalErrorException.
        """
        ...

    def get_signing_certificate(
        self, body: models.GetSigningCertificateRequest, /
    ) -> Answer[models.GetSigningCertificateResponse]:
        """Get signing certificate.

        May raise InternalErrorException, InvalidParameterException,
        ResourceNotFoundException.
        """
        ...

    def get_ui_customization(
        self, body: models.GetUICustomizationRequest, /
    ) -> Answer[models.GetUICustomizationResponse]:
        """Get UI customization.

        May raise InvalidParameterException, ResourceNotFoundException,
        NotAuthorizedException, TooManyRequestsException, InternalErrorException.
        """
        ...

    def get_user(
        self, body: models.GetUserRequest, /
    ) -> Answer[models.GetUserResponse]:
        """Get user.

        May raise ResourceNotFoundException, InvalidParameterException,
        NotAuthorizedException, TooManyRequestsException,
        PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException, ForbiddenException.
        """
        ...

    def get_user_attribute_verification_code(
        self, body: models.GetUserAttributeVerificationCodeRequest, /
    ) -> Answer[models.GetUserAttributeVerificationCodeResponse]:
        """Get user attribute verification code.

        May raise ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, UnexpectedLambdaException,
        UserLambdaValidationException, InvalidLambdaResponseException,
        InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
        InvalidEmailRoleAccessPolicyException, CodeDeliveryFailureException,
        LimitExceededException, PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException, ForbiddenException.
        """
        ...

    def get_user_pool_mfa_config(
        self, body: models.GetUserPoolMfaConfigRequest, /
    ) -> Answer[models.GetUserPoolMfaConfigResponse]:
        """Get user pool mfa config.

        May raise InvalidParameterException, TooManyRequestsException,
        ResourceNotFoundException, NotAuthorizedException, InternalErrorException.
        """
        ...

    def global_sign_out(
        self, body: models.GlobalSignOutRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Global sign out.

        May raise ResourceNotFoundException, InvalidParameterException,
        NotAuthorizedException, TooManyRequestsException,
        PasswordResetRequiredException, UserNotConfirmedException,
        InternalErrorException, ForbiddenException.
        """
        ...

    def initiate_auth(
        self, body: models.InitiateAuthRequest, /
    ) -> Answer[models.InitiateAuthResponse]:
        """Initiate auth.

        May raise ResourceNotFoundException, InvalidParameterException,
        NotAuthorizedException, TooManyRequestsException, UnexpectedLambdaException,
        InvalidUserPoolConfigurationException, UserLambdaValidationException,
        InvalidLambdaResponseException, PasswordResetRequiredException,
        UserNotFoundException, UserNotConfirmedException, InternalErrorException,
        InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
        ForbiddenException.
        """
        ...

    def list_devices(
        self, body: models.ListDevicesRequest, /
    ) -> Answer[models.ListDevicesResponse]:
        """List devices.

        May raise InvalidParameterException, ResourceNotFoundException,
        NotAuthorizedException, InvalidUserPoolConfigurationException,
        TooManyRequestsException, PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException, ForbiddenException.
        """
        ...

    def list_groups(
        self, body: models.ListGroupsRequest, /
    ) -> Answer[models.ListGroupsResponse]:
        """List groups.

        May raise InvalidParameterException, ResourceNotFoundException,
        TooManyRequestsException, NotAuthorizedException, InternalErrorException.
        """
        ...

    def list_identity_providers(
        self, body: models.ListIdentityProvidersRequest, /
    ) -> Answer[models.ListIdentityProvidersResponse]:
        """List identity providers.

        May raise InvalidParameterException, ResourceNotFoundException,
        NotAuthorizedException, TooManyRequestsException, InternalErrorException.
        """
        ...

    def list_resource_servers(
        self, body: models.ListResourceServersRequest, /
    ) -> Answer[models.ListResourceServersResponse]:
        """List resource servers.

        May raise InvalidParameterException, ResourceNotFoundException,
        NotAuthorizedException, TooManyRequestsException, InternalErrorException.
        """
        ...

    def list_tags_for_resource(
        self, body: models.ListTagsForResourceRequest, /
    ) -> Answer[models.ListTagsForResourceResponse]:
        """List tags for resource.

        May raise ResourceNotFoundException, NotAuthorizedException,
        TooManyRequestsException, InvalidParameterException, InternalErrorException.
        """
        ...

    def list_user_import_jobs(
        self, body: models.ListUserImportJobsRequest, /
    ) -> Answer[models.ListUserImportJobsResponse]:
        """List user import jobs.

        May raise ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, InternalErrorException.
        """
        ...

    def list_user_pool_clients(
        self, body: models.ListUserPoolClientsRequest, /
    ) -> Answer[models.ListUserPoolClientsResponse]:
        """List user pool clients.

        May raise InvalidParameterException, ResourceNotFoundException,
        TooManyRequestsException, NotAuthorizedException, InternalErrorException.
        """
        ...

    def list_user_pools(
        self, body: models.ListUserPoolsRequest, /
    ) -> Answer[models.ListUserPoolsResponse]:
        """List user pools.

        May raise InvalidParameterException, TooManyRequestsException,
        NotAuthorizedException, InternalErrorException.
        """
        ...

    def list_users(
        self, body: models.ListUsersRequest, /
    ) -> Answer[models.ListUsersResponse]:
        """List users.

        May raise InvalidParameterException, ResourceNotFoundException,
        TooManyRequestsException, NotAuthorizedException, InternalErrorException.
        """
        ...

    def list_users_in_group(
        self, body: models.ListUsersInGroupRequest, /
    ) -> Answer[models.ListUsersInGroupResponse]:
        """List users in group.

        May raise InvalidParameterException, ResourceNotFoundException,
        TooManyRequestsException, NotAuthorizedException, InternalErrorException.
        """
        ...

    def resend_confirmation_code(
        self, body: models.ResendConfirmationCodeRequest, /
    ) -> Answer[models.ResendConfirmationCodeResponse]:
        """Resend confirmation code.

        May raise ResourceNotFoundException, InvalidParameterException,
        UnexpectedLambdaException, UserLambdaValidationException,
        NotAuthorizedException, InvalidLambdaResponseException,
        TooManyRequestsException, LimitExceededException,
        InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
        InvalidEmailRoleAccessPolicyException, CodeDeliveryFailureException,
        UserNotFoundException, InternalErrorException, ForbiddenException.
        """
        ...

    def respond_to_auth_challenge(
        self, body: models.RespondToAuthChallengeRequest, /
    ) -> Answer[models.RespondToAuthChallengeResponse]:
        """Respond to auth challenge.

        May raise ResourceNotFoundException, InvalidParameterException,
        NotAuthorizedException, CodeMismatchException, ExpiredCodeException,
        UnexpectedLambdaException, UserLambdaValidationException,
        InvalidPasswordException, InvalidLambdaResponseException,
        TooManyRequestsException, InvalidUserPoolConfigurationException,
        MFAMethodNotFoundException, PasswordResetRequiredException,
        UserNotFoundException, UserNotConfirmedException,
        InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
        AliasExistsException, InternalErrorException, SoftwareTokenMFANotFoundException,
        ForbiddenException.
        """
        ...

    def revoke_token(
        self, body: models.RevokeTokenRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Revoke token.

        May raise TooManyRequestsException, InternalErrorException,
        UnauthorizedException, InvalidParameterException, UnsupportedOperationException,
        UnsupportedTokenTypeException, ForbiddenException.
        """
        ...

    def set_risk_configuration(
        self, body: models.SetRiskConfigurationRequest, /
    ) -> Answer[models.SetRiskConfigurationResponse]:
        """Set risk configuration.

        May raise ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException,
        UserPoolAddOnNotEnabledException, CodeDeliveryFailureException,
        InvalidEmailRoleAccessPolicyException, InternalErrorException.
        """
        ...

    def set_ui_customization(
        self, body: models.SetUICustomizationRequest, /
    ) -> Answer[models.SetUICustomizationResponse]:
        """Set UI customization.

        May raise InvalidParameterException, ResourceNotFoundException,
        NotAuthorizedException, TooManyRequestsException, InternalErrorException.
        """
        ...

    def set_user_mfa_preference(
        self, body: models.SetUserMFAPreferenceRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Set user MFA preference.

        May raise ResourceNotFoundException, InvalidParameterException,
        NotAuthorizedException, PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException, ForbiddenException.
        """
        ...

    def set_user_pool_mfa_config(
        self, body: models.SetUserPoolMfaConfigRequest, /
    ) -> Answer[models.SetUserPoolMfaConfigResponse]:
        """Set user pool mfa config.

        May raise InvalidParameterException, TooManyRequestsException,
        ResourceNotFoundException, InvalidSmsRoleAccessPolicyException,
        InvalidSmsRoleTrustRelationshipException, NotAuthorizedException,
        InternalErrorException.
        """
        ...

    def set_user_settings(
        self, body: models.SetUserSettingsRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Set user settings.

        May raise ResourceNotFoundException, InvalidParameterException,
        NotAuthorizedException, PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException, ForbiddenException.
        """
        ...

    def sign_up(self, body: models.SignUpRequest, /) -> Answer[models.SignUpResponse]:
        """Sign up.

        May raise ResourceNotFoundException, InvalidParameterException,
        UnexpectedLambdaException, UserLambdaValidationException,
        NotAuthorizedException, InvalidPasswordException,
        InvalidLambdaResponseException, UsernameExistsException,
        TooManyRequestsException, InternalErrorException,
        InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
        InvalidEmailRoleAccessPolicyException, CodeDeliveryFailureException,
        ForbiddenException.
        """
        ...

    def start_user_import_job(
        self, body: models.StartUserImportJobRequest, /
    ) -> Answer[models.StartUserImportJobResponse]:
        """Start user import job.

        May raise ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, InternalErrorException, PreconditionNotMetException,
        NotAuthorizedException.
        """
        ...

    def stop_user_import_job(
        self, body: models.StopUserImportJobRequest, /
    ) -> Answer[models.StopUserImportJobResponse]:
        """Stop user import job.

        May raise ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, InternalErrorException, PreconditionNotMetException,
        NotAuthorizedException.
        """
        ...

    def tag_resource(
        self, body: models.TagResourceRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Tag resource.

        May raise ResourceNotFoundException, NotAuthorizedException,
        TooManyRequestsException, InvalidParameterException, InternalErrorException.
        """
        ...

    def untag_resource(
        self, body: models.UntagResourceRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Untag resource.

        May raise ResourceNotFoundException, NotAuthorizedException,
        TooManyRequestsException, InvalidParameterException, InternalErrorException.
        """
        ...

    def update_auth_event_feedback(
        self, body: models.UpdateAuthEventFeedbackRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Update auth event feedback.

        May raise InvalidParameterException, ResourceNotFoundException,
        TooManyRequestsException, NotAuthorizedException, UserNotFoundException,
        UserPoolAddOnNotEnabledException, InternalErrorException.
        """
        ...

    def update_device_status(
        self, body: models.UpdateDeviceStatusRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Update device status.

        May raise InvalidParameterException, ResourceNotFoundException,
        NotAuthorizedException, InvalidUserPoolConfigurationException,
        TooManyRequestsException, PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException, ForbiddenException.
        """
        ...

    def update_group(
        self, body: models.UpdateGroupRequest, /
    ) -> Answer[models.UpdateGroupResponse]:
        """Update group.

        May raise ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, InternalErrorException.
        """
        ...

    def update_identity_provider(
        self, body: models.UpdateIdentityProviderRequest, /
    ) -> Answer[models.UpdateIdentityProviderResponse]:
        """Update identity provider.

        May raise InvalidParameterException, UnsupportedIdentityProviderException,
        ResourceNotFoundException, ConcurrentModificationException,
        NotAuthorizedException, TooManyRequestsException, InternalErrorException.
        """
        ...

    def update_resource_server(
        self, body: models.UpdateResourceServerRequest, /
    ) -> Answer[models.UpdateResourceServerResponse]:
        """Update resource server.

        May raise InvalidParameterException, ResourceNotFoundException,
        NotAuthorizedException, TooManyRequestsException, InternalErrorException.
        """
        ...

    def update_user_attributes(
        self, body: models.UpdateUserAttributesRequest, /
    ) -> Answer[models.UpdateUserAttributesResponse]:
        """Update user attributes.

        May raise ResourceNotFoundException, InvalidParameterException,
        CodeMismatchException, ExpiredCodeException, NotAuthorizedException,
        UnexpectedLambdaException, UserLambdaValidationException,
        InvalidLambdaResponseException, TooManyRequestsException, AliasExistsException,
        InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
        InvalidEmailRoleAccessPolicyException, CodeDeliveryFailureException,
        PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException, ForbiddenException.
        """
        ...

    def update_user_pool(
        self, body: models.UpdateUserPoolRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Update user pool.

        May raise ResourceNotFoundException, InvalidParameterException,
        ConcurrentModificationException, TooManyRequestsException,
        NotAuthorizedException, UserImportInProgressException, InternalErrorException,
        InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
        UserPoolTaggingException, InvalidEmailRoleAccessPolicyException.
        """
        ...

    def update_user_pool_client(
        self, body: models.UpdateUserPoolClientRequest, /
    ) -> Answer[models.UpdateUserPoolClientResponse]:
        """Update user pool client.

        May raise ResourceNotFoundException, InvalidParameterException,
        ConcurrentModificationException, TooManyRequestsException,
        NotAuthorizedException, ScopeDoesNotExistException, InvalidOAuthFlowException,
        InternalErrorException.
        """
        ...

    def update_user_pool_domain(
        self, body: models.UpdateUserPoolDomainRequest, /
    ) -> Answer[models.UpdateUserPoolDomainResponse]:
        """Update user pool domain.

        May raise InvalidParameterException, NotAuthorizedException,
        ResourceNotFoundException, TooManyRequestsException, InternalErrorException.
        """
        ...

    def verify_software_token(
        self, body: models.VerifySoftwareTokenRequest, /
    ) -> Answer[models.VerifySoftwareTokenResponse]:
        """Verify software token.

        May raise InvalidParameterException, ResourceNotFoundException,
        InvalidUserPoolConfigurationException, NotAuthorizedException,
        TooManyRequestsException, PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException,
        EnableSoftwareTokenMFAException, SoftwareTokenMFANotFoundException,
        CodeMismatchException, ForbiddenException.
        """
        ...

    def verify_user_attribute(
        self, body: models.VerifyUserAttributeRequest, /
    ) -> Answer[dict[str, JsonValue]]:
        """Verify user attribute.

        May raise ResourceNotFoundException, InvalidParameterException,
        CodeMismatchException, ExpiredCodeException, NotAuthorizedException,
        TooManyRequestsException, LimitExceededException,
        PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException, AliasExistsException,
        ForbiddenException.
        """
        ...


def create_app(
    handler: Handler,
    *,
    authenticate: Mapping[str, Authenticator] | None = None,
    development: bool = False,
    document_path: str | None = "/openapi.json",
    max_body: int | None = MEMORY,
    max_stream: int | None = STREAM,
    threads: bool = True,
    middleware: Sequence[Any] = (),
    lifespan: Any = None,
) -> Starlette:
    """Return a Starlette application that answers by a handler.

    `authenticate` has a check for each security scheme, by its name: it is given what
    was presented and the scopes that are demanded, and returns who that is, or None. An
    operation whose schemes have no check is closed. With `development`, what the handler
    does wrong is told to the client, else to the log only.

    `document_path` is where the document is served, None for nowhere. `max_body` is how
    many bytes a body may have that is held in memory, and `max_stream` one that is not;
    gzip and deflate are undone, and count as what they stand for.
    Methods that are not async run in threads, or, without `threads`, in the event loop.
    `middleware` and `lifespan` are Starlette's. How slowly a client may send is up to
    the server that runs the application, such as uvicorn.
    """
    from .routes import ROUTES

    return make_app(
        __name__,
        ROUTES,
        Handler,
        handler,
        authenticate=authenticate,
        development=development,
        document_path=document_path,
        max_body=max_body,
        max_stream=max_stream,
        threads=threads,
        middleware=middleware,
        lifespan=lifespan,
    )
