"""The clients: a method for every operation of the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.client.async_client import AsyncBaseClient
from ._runtime.client.client import BaseClient
from ._runtime.client.connections import Connections
from ._runtime.client.hooks import LoggingHook
from ._runtime.client.httpx_transport import HttpxAsyncTransport, HttpxTransport
from ._runtime.client.idempotency import IdempotencyKeys
from ._runtime.client.message import Request
from ._runtime.client.options import CallOptions
from ._runtime.client.retries import Retries
from ._runtime.client.telemetry import opentelemetry_hook
from ._runtime.client.transport import Timeouts
from ._runtime.lazy_module import lazy_module
from .service import SERVICE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from . import models, operations
    from ._runtime.client.options import Options
    from ._runtime.json_types import JsonValue
else:
    operations = lazy_module(__package__, "operations")

__all__ = [
    "AsyncClient",
    "CallOptions",
    "Client",
    "Connections",
    "HttpxAsyncTransport",
    "HttpxTransport",
    "IdempotencyKeys",
    "LoggingHook",
    "Request",
    "Retries",
    "Timeouts",
    "opentelemetry_hook",
]


class Client(BaseClient):
    """A client of Amazon Cognito Identity Provider.

    Each method is an operation of the document; the constant of the same name in
    `operations` says more about it, such as its line there.
    """

    _service = SERVICE

    def add_custom_attributes(
        self, body: models.AddCustomAttributesRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """Add custom attributes.

        Raises ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, UserImportInProgressException,
        InternalErrorException. Described at cognito-idp.yaml:18.
        """
        return self._call(operations.ADD_CUSTOM_ATTRIBUTES, body=body, options=options)

    def admin_add_user_to_group(
        self, body: models.AdminAddUserToGroupRequest, *, options: Options = None
    ) -> None:
        """Admin add user to group.

        Raises InvalidParameterException, ResourceNotFoundException,
        TooManyRequestsException, NotAuthorizedException, UserNotFoundException,
        InternalErrorException. Described at cognito-idp.yaml:79.
        """
        return self._call(
            operations.ADMIN_ADD_USER_TO_GROUP, body=body, options=options
        )

    def admin_confirm_sign_up(
        self, body: models.AdminConfirmSignUpRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """Admin confirm sign up.

        Raises ResourceNotFoundException, InvalidParameterException,
        UnexpectedLambdaException, UserLambdaValidationException,
        NotAuthorizedException, TooManyFailedAttemptsException,
        InvalidLambdaResponseException, TooManyRequestsException,
        LimitExceededException, UserNotFoundException, InternalErrorException. Described
        at cognito-idp.yaml:136.
        """
        return self._call(operations.ADMIN_CONFIRM_SIGN_UP, body=body, options=options)

    def admin_create_user(
        self, body: models.AdminCreateUserRequest, *, options: Options = None
    ) -> models.AdminCreateUserResponse:
        """Admin create user.

        Raises ResourceNotFoundException, InvalidParameterException,
        UserNotFoundException, UsernameExistsException, InvalidPasswordException,
        CodeDeliveryFailureException, UnexpectedLambdaException,
        UserLambdaValidationException, InvalidLambdaResponseException,
        PreconditionNotMetException, InvalidSmsRoleAccessPolicyException,
        InvalidSmsRoleTrustRelationshipException, TooManyRequestsException,
        NotAuthorizedException, UnsupportedUserStateException, InternalErrorException.
        Described at cognito-idp.yaml:227.
        """
        return self._call(operations.ADMIN_CREATE_USER, body=body, options=options)

    def admin_delete_user(
        self, body: models.AdminDeleteUserRequest, *, options: Options = None
    ) -> None:
        """Admin delete user.

        Raises ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, UserNotFoundException,
        InternalErrorException. Described at cognito-idp.yaml:348.
        """
        return self._call(operations.ADMIN_DELETE_USER, body=body, options=options)

    def admin_delete_user_attributes(
        self, body: models.AdminDeleteUserAttributesRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """Admin delete user attributes.

        Raises ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, UserNotFoundException,
        InternalErrorException. Described at cognito-idp.yaml:405.
        """
        return self._call(
            operations.ADMIN_DELETE_USER_ATTRIBUTES, body=body, options=options
        )

    def admin_disable_provider_for_user(
        self,
        body: models.AdminDisableProviderForUserRequest,
        *,
        options: Options = None,
    ) -> dict[str, JsonValue]:
        """Admin disable provider for user.

        Raises ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, UserNotFoundException,
        AliasExistsException, InternalErrorException. Described at cognito-idp.yaml:466.
        """
        return self._call(
            operations.ADMIN_DISABLE_PROVIDER_FOR_USER, body=body, options=options
        )

    def admin_disable_user(
        self, body: models.AdminDisableUserRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """Admin disable user.

        Raises ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, UserNotFoundException,
        InternalErrorException. Described at cognito-idp.yaml:533.
        """
        return self._call(operations.ADMIN_DISABLE_USER, body=body, options=options)

    def admin_enable_user(
        self, body: models.AdminEnableUserRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """Admin enable user.

        Raises ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, UserNotFoundException,
        InternalErrorException. Described at cognito-idp.yaml:594.
        """
        return self._call(operations.ADMIN_ENABLE_USER, body=body, options=options)

    def admin_forget_device(
        self, body: models.AdminForgetDeviceRequest, *, options: Options = None
    ) -> None:
        """Admin forget device.

        Raises ResourceNotFoundException, InvalidParameterException,
        InvalidUserPoolConfigurationException, TooManyRequestsException,
        NotAuthorizedException, UserNotFoundException, InternalErrorException. Described
        at cognito-idp.yaml:655.
        """
        return self._call(operations.ADMIN_FORGET_DEVICE, body=body, options=options)

    def admin_get_device(
        self, body: models.AdminGetDeviceRequest, *, options: Options = None
    ) -> models.AdminGetDeviceResponse:
        """Admin get device.

        Raises ResourceNotFoundException, InvalidParameterException,
        InvalidUserPoolConfigurationException, TooManyRequestsException,
        InternalErrorException, NotAuthorizedException. Described at
        cognito-idp.yaml:718.
        """
        return self._call(operations.ADMIN_GET_DEVICE, body=body, options=options)

    def admin_get_user(
        self, body: models.AdminGetUserRequest, *, options: Options = None
    ) -> models.AdminGetUserResponse:
        """Admin get user.

        Raises ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, UserNotFoundException,
        InternalErrorException. Described at cognito-idp.yaml:779.
        """
        return self._call(operations.ADMIN_GET_USER, body=body, options=options)

    def admin_initiate_auth(
        self, body: models.AdminInitiateAuthRequest, *, options: Options = None
    ) -> models.AdminInitiateAuthResponse:
        """Admin initiate auth.

        Raises ResourceNotFoundException, InvalidParameterException,
        NotAuthorizedException, TooManyRequestsException, InternalErrorException,
        UnexpectedLambdaException, InvalidUserPoolConfigurationException,
        UserLambdaValidationException, InvalidLambdaResponseException,
        MFAMethodNotFoundException, InvalidSmsRoleAccessPolicyException,
        InvalidSmsRoleTrustRelationshipException, PasswordResetRequiredException,
        UserNotFoundException, UserNotConfirmedException. Described at
        cognito-idp.yaml:840.
        """
        return self._call(operations.ADMIN_INITIATE_AUTH, body=body, options=options)

    def admin_link_provider_for_user(
        self, body: models.AdminLinkProviderForUserRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """Admin link provider for user.

        Raises ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, UserNotFoundException,
        AliasExistsException, LimitExceededException, InternalErrorException. Described
        at cognito-idp.yaml:955.
        """
        return self._call(
            operations.ADMIN_LINK_PROVIDER_FOR_USER, body=body, options=options
        )

    def admin_list_devices(
        self, body: models.AdminListDevicesRequest, *, options: Options = None
    ) -> models.AdminListDevicesResponse:
        """Admin list devices.

        Raises InvalidParameterException, ResourceNotFoundException,
        InvalidUserPoolConfigurationException, TooManyRequestsException,
        InternalErrorException, NotAuthorizedException. Described at
        cognito-idp.yaml:1028.
        """
        return self._call(operations.ADMIN_LIST_DEVICES, body=body, options=options)

    def admin_list_groups_for_user(
        self, body: models.AdminListGroupsForUserRequest, *, options: Options = None
    ) -> models.AdminListGroupsForUserResponse:
        """Admin list groups for user.

        Raises InvalidParameterException, ResourceNotFoundException,
        TooManyRequestsException, NotAuthorizedException, UserNotFoundException,
        InternalErrorException. Described at cognito-idp.yaml:1089.
        """
        return self._call(
            operations.ADMIN_LIST_GROUPS_FOR_USER, body=body, options=options
        )

    def admin_list_groups_for_user_pages(
        self, body: models.AdminListGroupsForUserRequest, *, options: Options = None
    ) -> Iterator[models.AdminListGroupsForUserResponse]:
        """The pages of `admin_list_groups_for_user`, each when it is asked for."""
        return self._pages(
            operations.ADMIN_LIST_GROUPS_FOR_USER, body=body, options=options
        )

    def admin_list_groups_for_user_items(
        self, body: models.AdminListGroupsForUserRequest, *, options: Options = None
    ) -> Iterator[models.GroupType]:
        """The items on all pages of `admin_list_groups_for_user`."""
        return self._page_items(
            operations.ADMIN_LIST_GROUPS_FOR_USER, body=body, options=options
        )

    def admin_list_user_auth_events(
        self, body: models.AdminListUserAuthEventsRequest, *, options: Options = None
    ) -> models.AdminListUserAuthEventsResponse:
        """Admin list user auth events.

        Raises InvalidParameterException, ResourceNotFoundException,
        TooManyRequestsException, NotAuthorizedException, UserNotFoundException,
        UserPoolAddOnNotEnabledException, InternalErrorException. Described at
        cognito-idp.yaml:1155.
        """
        return self._call(
            operations.ADMIN_LIST_USER_AUTH_EVENTS, body=body, options=options
        )

    def admin_list_user_auth_events_pages(
        self, body: models.AdminListUserAuthEventsRequest, *, options: Options = None
    ) -> Iterator[models.AdminListUserAuthEventsResponse]:
        """The pages of `admin_list_user_auth_events`, each when it is asked for."""
        return self._pages(
            operations.ADMIN_LIST_USER_AUTH_EVENTS, body=body, options=options
        )

    def admin_list_user_auth_events_items(
        self, body: models.AdminListUserAuthEventsRequest, *, options: Options = None
    ) -> Iterator[models.AuthEventType]:
        """The items on all pages of `admin_list_user_auth_events`."""
        return self._page_items(
            operations.ADMIN_LIST_USER_AUTH_EVENTS, body=body, options=options
        )

    def admin_remove_user_from_group(
        self, body: models.AdminRemoveUserFromGroupRequest, *, options: Options = None
    ) -> None:
        """Admin remove user from group.

        Raises InvalidParameterException, ResourceNotFoundException,
        TooManyRequestsException, NotAuthorizedException, UserNotFoundException,
        InternalErrorException. Described at cognito-idp.yaml:1227.
        """
        return self._call(
            operations.ADMIN_REMOVE_USER_FROM_GROUP, body=body, options=options
        )

    def admin_reset_user_password(
        self, body: models.AdminResetUserPasswordRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """Admin reset user password.

        Raises ResourceNotFoundException, InvalidParameterException,
        UnexpectedLambdaException, UserLambdaValidationException,
        NotAuthorizedException, InvalidLambdaResponseException,
        TooManyRequestsException, LimitExceededException, UserNotFoundException,
        InvalidSmsRoleAccessPolicyException, InvalidEmailRoleAccessPolicyException,
        InvalidSmsRoleTrustRelationshipException, InternalErrorException. Described at
        cognito-idp.yaml:1284.
        """
        return self._call(
            operations.ADMIN_RESET_USER_PASSWORD, body=body, options=options
        )

    def admin_respond_to_auth_challenge(
        self,
        body: models.AdminRespondToAuthChallengeRequest,
        *,
        options: Options = None,
    ) -> models.AdminRespondToAuthChallengeResponse:
        """Admin respond to auth challenge.

        Raises ResourceNotFoundException, InvalidParameterException,
        NotAuthorizedException, CodeMismatchException, ExpiredCodeException,
        UnexpectedLambdaException, InvalidPasswordException,
        UserLambdaValidationException, InvalidLambdaResponseException,
        TooManyRequestsException, InvalidUserPoolConfigurationException,
        InternalErrorException, MFAMethodNotFoundException,
        InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
        AliasExistsException, PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, SoftwareTokenMFANotFoundException. Described at
        cognito-idp.yaml:1387.
        """
        return self._call(
            operations.ADMIN_RESPOND_TO_AUTH_CHALLENGE, body=body, options=options
        )

    def admin_set_user_mfa_preference(
        self, body: models.AdminSetUserMFAPreferenceRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """Admin set user MFA preference.

        Raises ResourceNotFoundException, InvalidParameterException,
        NotAuthorizedException, PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException. Described at
        cognito-idp.yaml:1532.
        """
        return self._call(
            operations.ADMIN_SET_USER_MFA_PREFERENCE, body=body, options=options
        )

    def admin_set_user_password(
        self, body: models.AdminSetUserPasswordRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """Admin set user password.

        Raises ResourceNotFoundException, NotAuthorizedException, UserNotFoundException,
        InternalErrorException, TooManyRequestsException, InvalidParameterException,
        InvalidPasswordException. Described at cognito-idp.yaml:1599.
        """
        return self._call(
            operations.ADMIN_SET_USER_PASSWORD, body=body, options=options
        )

    def admin_set_user_settings(
        self, body: models.AdminSetUserSettingsRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """Admin set user settings.

        Raises ResourceNotFoundException, InvalidParameterException,
        NotAuthorizedException, UserNotFoundException, InternalErrorException. Described
        at cognito-idp.yaml:1666.
        """
        return self._call(
            operations.ADMIN_SET_USER_SETTINGS, body=body, options=options
        )

    def admin_update_auth_event_feedback(
        self,
        body: models.AdminUpdateAuthEventFeedbackRequest,
        *,
        options: Options = None,
    ) -> dict[str, JsonValue]:
        """Admin update auth event feedback.

        Raises InvalidParameterException, ResourceNotFoundException,
        TooManyRequestsException, NotAuthorizedException, UserNotFoundException,
        UserPoolAddOnNotEnabledException, InternalErrorException. Described at
        cognito-idp.yaml:1721.
        """
        return self._call(
            operations.ADMIN_UPDATE_AUTH_EVENT_FEEDBACK, body=body, options=options
        )

    def admin_update_device_status(
        self, body: models.AdminUpdateDeviceStatusRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """Admin update device status.

        Raises InvalidParameterException, ResourceNotFoundException,
        InvalidUserPoolConfigurationException, TooManyRequestsException,
        NotAuthorizedException, UserNotFoundException, InternalErrorException. Described
        at cognito-idp.yaml:1788.
        """
        return self._call(
            operations.ADMIN_UPDATE_DEVICE_STATUS, body=body, options=options
        )

    def admin_update_user_attributes(
        self, body: models.AdminUpdateUserAttributesRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """Admin update user attributes.

        Raises ResourceNotFoundException, InvalidParameterException,
        UnexpectedLambdaException, UserLambdaValidationException,
        InvalidLambdaResponseException, AliasExistsException, TooManyRequestsException,
        NotAuthorizedException, UserNotFoundException, InternalErrorException,
        InvalidSmsRoleAccessPolicyException, InvalidEmailRoleAccessPolicyException,
        InvalidSmsRoleTrustRelationshipException. Described at cognito-idp.yaml:1855.
        """
        return self._call(
            operations.ADMIN_UPDATE_USER_ATTRIBUTES, body=body, options=options
        )

    def admin_user_global_sign_out(
        self, body: models.AdminUserGlobalSignOutRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """Admin user global sign out.

        Raises ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, UserNotFoundException,
        InternalErrorException. Described at cognito-idp.yaml:1958.
        """
        return self._call(
            operations.ADMIN_USER_GLOBAL_SIGN_OUT, body=body, options=options
        )

    def associate_software_token(
        self, body: models.AssociateSoftwareTokenRequest, *, options: Options = None
    ) -> models.AssociateSoftwareTokenResponse:
        """Associate software token.

        Raises ConcurrentModificationException, InvalidParameterException,
        NotAuthorizedException, ResourceNotFoundException, InternalErrorException,
        SoftwareTokenMFANotFoundException, ForbiddenException. Described at
        cognito-idp.yaml:2019.
        """
        return self._call(
            operations.ASSOCIATE_SOFTWARE_TOKEN, body=body, options=options
        )

    def change_password(
        self, body: models.ChangePasswordRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """Change password.

        Raises ResourceNotFoundException, InvalidParameterException,
        InvalidPasswordException, NotAuthorizedException, TooManyRequestsException,
        LimitExceededException, PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException, ForbiddenException. Described
        at cognito-idp.yaml:2086.
        """
        return self._call(operations.CHANGE_PASSWORD, body=body, options=options)

    def confirm_device(
        self, body: models.ConfirmDeviceRequest, *, options: Options = None
    ) -> models.ConfirmDeviceResponse:
        """Confirm device.

        Raises ResourceNotFoundException, InvalidParameterException,
        NotAuthorizedException, InvalidPasswordException,
        InvalidLambdaResponseException, UsernameExistsException,
        InvalidUserPoolConfigurationException, TooManyRequestsException,
        PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException, ForbiddenException. Described
        at cognito-idp.yaml:2178.
        """
        return self._call(operations.CONFIRM_DEVICE, body=body, options=options)

    def confirm_forgot_password(
        self, body: models.ConfirmForgotPasswordRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """Confirm forgot password.

        Raises ResourceNotFoundException, UnexpectedLambdaException,
        UserLambdaValidationException, InvalidParameterException,
        InvalidPasswordException, NotAuthorizedException, CodeMismatchException,
        ExpiredCodeException, TooManyFailedAttemptsException,
        InvalidLambdaResponseException, TooManyRequestsException,
        LimitExceededException, UserNotFoundException, UserNotConfirmedException,
        InternalErrorException, ForbiddenException. Described at cognito-idp.yaml:2281.
        """
        return self._call(
            operations.CONFIRM_FORGOT_PASSWORD, body=body, options=options
        )

    def confirm_sign_up(
        self, body: models.ConfirmSignUpRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """Confirm sign up.

        Raises ResourceNotFoundException, InvalidParameterException,
        UnexpectedLambdaException, UserLambdaValidationException,
        NotAuthorizedException, TooManyFailedAttemptsException, CodeMismatchException,
        ExpiredCodeException, InvalidLambdaResponseException, AliasExistsException,
        TooManyRequestsException, LimitExceededException, UserNotFoundException,
        InternalErrorException, ForbiddenException. Described at cognito-idp.yaml:2403.
        """
        return self._call(operations.CONFIRM_SIGN_UP, body=body, options=options)

    def create_group(
        self, body: models.CreateGroupRequest, *, options: Options = None
    ) -> models.CreateGroupResponse:
        """Create group.

        Raises InvalidParameterException, GroupExistsException,
        ResourceNotFoundException, TooManyRequestsException, LimitExceededException,
        NotAuthorizedException, InternalErrorException. Described at
        cognito-idp.yaml:2519.
        """
        return self._call(operations.CREATE_GROUP, body=body, options=options)

    def create_identity_provider(
        self, body: models.CreateIdentityProviderRequest, *, options: Options = None
    ) -> models.CreateIdentityProviderResponse:
        """Create identity provider.

        Raises InvalidParameterException, DuplicateProviderException,
        ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
        LimitExceededException, InternalErrorException. Described at
        cognito-idp.yaml:2586.
        """
        return self._call(
            operations.CREATE_IDENTITY_PROVIDER, body=body, options=options
        )

    def create_resource_server(
        self, body: models.CreateResourceServerRequest, *, options: Options = None
    ) -> models.CreateResourceServerResponse:
        """Create resource server.

        Raises InvalidParameterException, ResourceNotFoundException,
        NotAuthorizedException, TooManyRequestsException, LimitExceededException,
        InternalErrorException. Described at cognito-idp.yaml:2653.
        """
        return self._call(operations.CREATE_RESOURCE_SERVER, body=body, options=options)

    def create_user_import_job(
        self, body: models.CreateUserImportJobRequest, *, options: Options = None
    ) -> models.CreateUserImportJobResponse:
        """Create user import job.

        Raises ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, PreconditionNotMetException, NotAuthorizedException,
        LimitExceededException, InternalErrorException. Described at
        cognito-idp.yaml:2714.
        """
        return self._call(operations.CREATE_USER_IMPORT_JOB, body=body, options=options)

    def create_user_pool(
        self, body: models.CreateUserPoolRequest, *, options: Options = None
    ) -> models.CreateUserPoolResponse:
        """Create user pool.

        Raises InvalidParameterException, TooManyRequestsException,
        LimitExceededException, InvalidSmsRoleAccessPolicyException,
        InvalidSmsRoleTrustRelationshipException, InvalidEmailRoleAccessPolicyException,
        NotAuthorizedException, UserPoolTaggingException, InternalErrorException.
        Described at cognito-idp.yaml:2781.
        """
        return self._call(operations.CREATE_USER_POOL, body=body, options=options)

    def create_user_pool_client(
        self, body: models.CreateUserPoolClientRequest, *, options: Options = None
    ) -> models.CreateUserPoolClientResponse:
        """Create user pool client.

        Raises InvalidParameterException, ResourceNotFoundException,
        TooManyRequestsException, LimitExceededException, NotAuthorizedException,
        ScopeDoesNotExistException, InvalidOAuthFlowException, InternalErrorException.
        Described at cognito-idp.yaml:2860.
        """
        return self._call(
            operations.CREATE_USER_POOL_CLIENT, body=body, options=options
        )

    def create_user_pool_domain(
        self, body: models.CreateUserPoolDomainRequest, *, options: Options = None
    ) -> models.CreateUserPoolDomainResponse:
        """Create user pool domain.

        Raises InvalidParameterException, NotAuthorizedException,
        ResourceNotFoundException, LimitExceededException, InternalErrorException.
        Described at cognito-idp.yaml:2933.
        """
        return self._call(
            operations.CREATE_USER_POOL_DOMAIN, body=body, options=options
        )

    def delete_group(
        self, body: models.DeleteGroupRequest, *, options: Options = None
    ) -> None:
        """Delete group.

        Raises ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, InternalErrorException.
        Described at cognito-idp.yaml:2988.
        """
        return self._call(operations.DELETE_GROUP, body=body, options=options)

    def delete_identity_provider(
        self, body: models.DeleteIdentityProviderRequest, *, options: Options = None
    ) -> None:
        """Delete identity provider.

        Raises InvalidParameterException, UnsupportedIdentityProviderException,
        ConcurrentModificationException, ResourceNotFoundException,
        NotAuthorizedException, TooManyRequestsException, InternalErrorException.
        Described at cognito-idp.yaml:3039.
        """
        return self._call(
            operations.DELETE_IDENTITY_PROVIDER, body=body, options=options
        )

    def delete_resource_server(
        self, body: models.DeleteResourceServerRequest, *, options: Options = None
    ) -> None:
        """Delete resource server.

        Raises InvalidParameterException, ResourceNotFoundException,
        NotAuthorizedException, TooManyRequestsException, InternalErrorException.
        Described at cognito-idp.yaml:3102.
        """
        return self._call(operations.DELETE_RESOURCE_SERVER, body=body, options=options)

    def delete_user(
        self, body: models.DeleteUserRequest, *, options: Options = None
    ) -> None:
        """Delete user.

        Raises ResourceNotFoundException, InvalidParameterException,
        NotAuthorizedException, TooManyRequestsException,
        PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException, ForbiddenException. Described
        at cognito-idp.yaml:3153.
        """
        return self._call(operations.DELETE_USER, body=body, options=options)

    def delete_user_attributes(
        self, body: models.DeleteUserAttributesRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """Delete user attributes.

        Raises ResourceNotFoundException, InvalidParameterException,
        NotAuthorizedException, TooManyRequestsException,
        PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException, ForbiddenException. Described
        at cognito-idp.yaml:3229.
        """
        return self._call(operations.DELETE_USER_ATTRIBUTES, body=body, options=options)

    def delete_user_pool(
        self, body: models.DeleteUserPoolRequest, *, options: Options = None
    ) -> None:
        """Delete user pool.

        Raises ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, UserImportInProgressException,
        InternalErrorException. Described at cognito-idp.yaml:3309.
        """
        return self._call(operations.DELETE_USER_POOL, body=body, options=options)

    def delete_user_pool_client(
        self, body: models.DeleteUserPoolClientRequest, *, options: Options = None
    ) -> None:
        """Delete user pool client.

        Raises ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException,
        ConcurrentModificationException, InternalErrorException. Described at
        cognito-idp.yaml:3366.
        """
        return self._call(
            operations.DELETE_USER_POOL_CLIENT, body=body, options=options
        )

    def delete_user_pool_domain(
        self, body: models.DeleteUserPoolDomainRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """Delete user pool domain.

        Raises NotAuthorizedException, InvalidParameterException,
        ResourceNotFoundException, InternalErrorException. Described at
        cognito-idp.yaml:3423.
        """
        return self._call(
            operations.DELETE_USER_POOL_DOMAIN, body=body, options=options
        )

    def describe_identity_provider(
        self, body: models.DescribeIdentityProviderRequest, *, options: Options = None
    ) -> models.DescribeIdentityProviderResponse:
        """Describe identity provider.

        Raises InvalidParameterException, ResourceNotFoundException,
        NotAuthorizedException, TooManyRequestsException, InternalErrorException.
        Described at cognito-idp.yaml:3472.
        """
        return self._call(
            operations.DESCRIBE_IDENTITY_PROVIDER, body=body, options=options
        )

    def describe_resource_server(
        self, body: models.DescribeResourceServerRequest, *, options: Options = None
    ) -> models.DescribeResourceServerResponse:
        """Describe resource server.

        Raises InvalidParameterException, ResourceNotFoundException,
        NotAuthorizedException, TooManyRequestsException, InternalErrorException.
        Described at cognito-idp.yaml:3527.
        """
        return self._call(
            operations.DESCRIBE_RESOURCE_SERVER, body=body, options=options
        )

    def describe_risk_configuration(
        self, body: models.DescribeRiskConfigurationRequest, *, options: Options = None
    ) -> models.DescribeRiskConfigurationResponse:
        """Describe risk configuration.

        Raises ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException,
        UserPoolAddOnNotEnabledException, InternalErrorException. Described at
        cognito-idp.yaml:3582.
        """
        return self._call(
            operations.DESCRIBE_RISK_CONFIGURATION, body=body, options=options
        )

    def describe_user_import_job(
        self, body: models.DescribeUserImportJobRequest, *, options: Options = None
    ) -> models.DescribeUserImportJobResponse:
        """Describe user import job.

        Raises ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, InternalErrorException.
        Described at cognito-idp.yaml:3643.
        """
        return self._call(
            operations.DESCRIBE_USER_IMPORT_JOB, body=body, options=options
        )

    def describe_user_pool(
        self, body: models.DescribeUserPoolRequest, *, options: Options = None
    ) -> models.DescribeUserPoolResponse:
        """Describe user pool.

        Raises ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, UserPoolTaggingException,
        InternalErrorException. Described at cognito-idp.yaml:3698.
        """
        return self._call(operations.DESCRIBE_USER_POOL, body=body, options=options)

    def describe_user_pool_client(
        self, body: models.DescribeUserPoolClientRequest, *, options: Options = None
    ) -> models.DescribeUserPoolClientResponse:
        """Describe user pool client.

        Raises ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, InternalErrorException.
        Described at cognito-idp.yaml:3759.
        """
        return self._call(
            operations.DESCRIBE_USER_POOL_CLIENT, body=body, options=options
        )

    def describe_user_pool_domain(
        self, body: models.DescribeUserPoolDomainRequest, *, options: Options = None
    ) -> models.DescribeUserPoolDomainResponse:
        """Describe user pool domain.

        Raises NotAuthorizedException, InvalidParameterException,
        ResourceNotFoundException, InternalErrorException. Described at
        cognito-idp.yaml:3814.
        """
        return self._call(
            operations.DESCRIBE_USER_POOL_DOMAIN, body=body, options=options
        )

    def forget_device(
        self, body: models.ForgetDeviceRequest, *, options: Options = None
    ) -> None:
        """Forget device.

        Raises ResourceNotFoundException, InvalidParameterException,
        NotAuthorizedException, TooManyRequestsException,
        InvalidUserPoolConfigurationException, PasswordResetRequiredException,
        UserNotFoundException, UserNotConfirmedException, InternalErrorException,
        ForbiddenException. Described at cognito-idp.yaml:3863.
        """
        return self._call(operations.FORGET_DEVICE, body=body, options=options)

    def forgot_password(
        self, body: models.ForgotPasswordRequest, *, options: Options = None
    ) -> models.ForgotPasswordResponse:
        """Forgot password.

        Raises ResourceNotFoundException, InvalidParameterException,
        UnexpectedLambdaException, UserLambdaValidationException,
        NotAuthorizedException, InvalidLambdaResponseException,
        TooManyRequestsException, LimitExceededException,
        InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
        InvalidEmailRoleAccessPolicyException, CodeDeliveryFailureException,
        UserNotFoundException, InternalErrorException, ForbiddenException. Described at
        cognito-idp.yaml:3944.
        """
        return self._call(operations.FORGOT_PASSWORD, body=body, options=options)

    def get_csv_header(
        self, body: models.GetCSVHeaderRequest, *, options: Options = None
    ) -> models.GetCSVHeaderResponse:
        """Get CSV header.

        Raises ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, InternalErrorException.
        Described at cognito-idp.yaml:4060.
        """
        return self._call(operations.GET_CSV_HEADER, body=body, options=options)

    def get_device(
        self, body: models.GetDeviceRequest, *, options: Options = None
    ) -> models.GetDeviceResponse:
        """Get device.

        Raises ResourceNotFoundException, InvalidParameterException,
        InvalidUserPoolConfigurationException, NotAuthorizedException,
        TooManyRequestsException, PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException, ForbiddenException. Described
        at cognito-idp.yaml:4115.
        """
        return self._call(operations.GET_DEVICE, body=body, options=options)

    def get_group(
        self, body: models.GetGroupRequest, *, options: Options = None
    ) -> models.GetGroupResponse:
        """Get group.

        Raises ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, InternalErrorException.
        Described at cognito-idp.yaml:4200.
        """
        return self._call(operations.GET_GROUP, body=body, options=options)

    def get_identity_provider_by_identifier(
        self,
        body: models.GetIdentityProviderByIdentifierRequest,
        *,
        options: Options = None,
    ) -> models.GetIdentityProviderByIdentifierResponse:
        """Get identity provider by identifier.

        Raises InvalidParameterException, ResourceNotFoundException,
        NotAuthorizedException, TooManyRequestsException, InternalErrorException.
        Described at cognito-idp.yaml:4255.
        """
        return self._call(
            operations.GET_IDENTITY_PROVIDER_BY_IDENTIFIER, body=body, options=options
        )

    def get_signing_certificate(
        self, body: models.GetSigningCertificateRequest, *, options: Options = None
    ) -> models.GetSigningCertificateResponse:
        """Get signing certificate.

        Raises InternalErrorException, InvalidParameterException,
        ResourceNotFoundException. Described at cognito-idp.yaml:4310.
        """
        return self._call(
            operations.GET_SIGNING_CERTIFICATE, body=body, options=options
        )

    def get_ui_customization(
        self, body: models.GetUICustomizationRequest, *, options: Options = None
    ) -> models.GetUICustomizationResponse:
        """Get UI customization.

        Raises InvalidParameterException, ResourceNotFoundException,
        NotAuthorizedException, TooManyRequestsException, InternalErrorException.
        Described at cognito-idp.yaml:4353.
        """
        return self._call(operations.GET_UI_CUSTOMIZATION, body=body, options=options)

    def get_user(
        self, body: models.GetUserRequest, *, options: Options = None
    ) -> models.GetUserResponse:
        """Get user.

        Raises ResourceNotFoundException, InvalidParameterException,
        NotAuthorizedException, TooManyRequestsException,
        PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException, ForbiddenException. Described
        at cognito-idp.yaml:4408.
        """
        return self._call(operations.GET_USER, body=body, options=options)

    def get_user_attribute_verification_code(
        self,
        body: models.GetUserAttributeVerificationCodeRequest,
        *,
        options: Options = None,
    ) -> models.GetUserAttributeVerificationCodeResponse:
        """Get user attribute verification code.

        Raises ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, UnexpectedLambdaException,
        UserLambdaValidationException, InvalidLambdaResponseException,
        InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
        InvalidEmailRoleAccessPolicyException, CodeDeliveryFailureException,
        LimitExceededException, PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException, ForbiddenException. Described
        at cognito-idp.yaml:4488.
        """
        return self._call(
            operations.GET_USER_ATTRIBUTE_VERIFICATION_CODE, body=body, options=options
        )

    def get_user_pool_mfa_config(
        self, body: models.GetUserPoolMfaConfigRequest, *, options: Options = None
    ) -> models.GetUserPoolMfaConfigResponse:
        """Get user pool mfa config.

        Raises InvalidParameterException, TooManyRequestsException,
        ResourceNotFoundException, NotAuthorizedException, InternalErrorException.
        Described at cognito-idp.yaml:4616.
        """
        return self._call(
            operations.GET_USER_POOL_MFA_CONFIG, body=body, options=options
        )

    def global_sign_out(
        self, body: models.GlobalSignOutRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """Global sign out.

        Raises ResourceNotFoundException, InvalidParameterException,
        NotAuthorizedException, TooManyRequestsException,
        PasswordResetRequiredException, UserNotConfirmedException,
        InternalErrorException, ForbiddenException. Described at cognito-idp.yaml:4671.
        """
        return self._call(operations.GLOBAL_SIGN_OUT, body=body, options=options)

    def initiate_auth(
        self, body: models.InitiateAuthRequest, *, options: Options = None
    ) -> models.InitiateAuthResponse:
        """Initiate auth.

        Raises ResourceNotFoundException, InvalidParameterException,
        NotAuthorizedException, TooManyRequestsException, UnexpectedLambdaException,
        InvalidUserPoolConfigurationException, UserLambdaValidationException,
        InvalidLambdaResponseException, PasswordResetRequiredException,
        UserNotFoundException, UserNotConfirmedException, InternalErrorException,
        InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
        ForbiddenException. Described at cognito-idp.yaml:4744.
        """
        return self._call(operations.INITIATE_AUTH, body=body, options=options)

    def list_devices(
        self, body: models.ListDevicesRequest, *, options: Options = None
    ) -> models.ListDevicesResponse:
        """List devices.

        Raises InvalidParameterException, ResourceNotFoundException,
        NotAuthorizedException, InvalidUserPoolConfigurationException,
        TooManyRequestsException, PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException, ForbiddenException. Described
        at cognito-idp.yaml:4860.
        """
        return self._call(operations.LIST_DEVICES, body=body, options=options)

    def list_groups(
        self, body: models.ListGroupsRequest, *, options: Options = None
    ) -> models.ListGroupsResponse:
        """List groups.

        Raises InvalidParameterException, ResourceNotFoundException,
        TooManyRequestsException, NotAuthorizedException, InternalErrorException.
        Described at cognito-idp.yaml:4945.
        """
        return self._call(operations.LIST_GROUPS, body=body, options=options)

    def list_groups_pages(
        self, body: models.ListGroupsRequest, *, options: Options = None
    ) -> Iterator[models.ListGroupsResponse]:
        """The pages of `list_groups`, each when it is asked for."""
        return self._pages(operations.LIST_GROUPS, body=body, options=options)

    def list_groups_items(
        self, body: models.ListGroupsRequest, *, options: Options = None
    ) -> Iterator[models.GroupType]:
        """The items on all pages of `list_groups`."""
        return self._page_items(operations.LIST_GROUPS, body=body, options=options)

    def list_identity_providers(
        self, body: models.ListIdentityProvidersRequest, *, options: Options = None
    ) -> models.ListIdentityProvidersResponse:
        """List identity providers.

        Raises InvalidParameterException, ResourceNotFoundException,
        NotAuthorizedException, TooManyRequestsException, InternalErrorException.
        Described at cognito-idp.yaml:5005.
        """
        return self._call(
            operations.LIST_IDENTITY_PROVIDERS, body=body, options=options
        )

    def list_identity_providers_pages(
        self, body: models.ListIdentityProvidersRequest, *, options: Options = None
    ) -> Iterator[models.ListIdentityProvidersResponse]:
        """The pages of `list_identity_providers`, each when it is asked for."""
        return self._pages(
            operations.LIST_IDENTITY_PROVIDERS, body=body, options=options
        )

    def list_identity_providers_items(
        self, body: models.ListIdentityProvidersRequest, *, options: Options = None
    ) -> Iterator[models.ProviderDescription]:
        """The items on all pages of `list_identity_providers`."""
        return self._page_items(
            operations.LIST_IDENTITY_PROVIDERS, body=body, options=options
        )

    def list_resource_servers(
        self, body: models.ListResourceServersRequest, *, options: Options = None
    ) -> models.ListResourceServersResponse:
        """List resource servers.

        Raises InvalidParameterException, ResourceNotFoundException,
        NotAuthorizedException, TooManyRequestsException, InternalErrorException.
        Described at cognito-idp.yaml:5065.
        """
        return self._call(operations.LIST_RESOURCE_SERVERS, body=body, options=options)

    def list_resource_servers_pages(
        self, body: models.ListResourceServersRequest, *, options: Options = None
    ) -> Iterator[models.ListResourceServersResponse]:
        """The pages of `list_resource_servers`, each when it is asked for."""
        return self._pages(operations.LIST_RESOURCE_SERVERS, body=body, options=options)

    def list_resource_servers_items(
        self, body: models.ListResourceServersRequest, *, options: Options = None
    ) -> Iterator[models.ResourceServerType]:
        """The items on all pages of `list_resource_servers`."""
        return self._page_items(
            operations.LIST_RESOURCE_SERVERS, body=body, options=options
        )

    def list_tags_for_resource(
        self, body: models.ListTagsForResourceRequest, *, options: Options = None
    ) -> models.ListTagsForResourceResponse:
        """List tags for resource.

        Raises ResourceNotFoundException, NotAuthorizedException,
        TooManyRequestsException, InvalidParameterException, InternalErrorException.
        Described at cognito-idp.yaml:5125.
        """
        return self._call(operations.LIST_TAGS_FOR_RESOURCE, body=body, options=options)

    def list_user_import_jobs(
        self, body: models.ListUserImportJobsRequest, *, options: Options = None
    ) -> models.ListUserImportJobsResponse:
        """List user import jobs.

        Raises ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, InternalErrorException.
        Described at cognito-idp.yaml:5180.
        """
        return self._call(operations.LIST_USER_IMPORT_JOBS, body=body, options=options)

    def list_user_pool_clients(
        self, body: models.ListUserPoolClientsRequest, *, options: Options = None
    ) -> models.ListUserPoolClientsResponse:
        """List user pool clients.

        Raises InvalidParameterException, ResourceNotFoundException,
        TooManyRequestsException, NotAuthorizedException, InternalErrorException.
        Described at cognito-idp.yaml:5235.
        """
        return self._call(operations.LIST_USER_POOL_CLIENTS, body=body, options=options)

    def list_user_pool_clients_pages(
        self, body: models.ListUserPoolClientsRequest, *, options: Options = None
    ) -> Iterator[models.ListUserPoolClientsResponse]:
        """The pages of `list_user_pool_clients`, each when it is asked for."""
        return self._pages(
            operations.LIST_USER_POOL_CLIENTS, body=body, options=options
        )

    def list_user_pool_clients_items(
        self, body: models.ListUserPoolClientsRequest, *, options: Options = None
    ) -> Iterator[models.UserPoolClientDescription]:
        """The items on all pages of `list_user_pool_clients`."""
        return self._page_items(
            operations.LIST_USER_POOL_CLIENTS, body=body, options=options
        )

    def list_user_pools(
        self, body: models.ListUserPoolsRequest, *, options: Options = None
    ) -> models.ListUserPoolsResponse:
        """List user pools.

        Raises InvalidParameterException, TooManyRequestsException,
        NotAuthorizedException, InternalErrorException. Described at
        cognito-idp.yaml:5295.
        """
        return self._call(operations.LIST_USER_POOLS, body=body, options=options)

    def list_user_pools_pages(
        self, body: models.ListUserPoolsRequest, *, options: Options = None
    ) -> Iterator[models.ListUserPoolsResponse]:
        """The pages of `list_user_pools`, each when it is asked for."""
        return self._pages(operations.LIST_USER_POOLS, body=body, options=options)

    def list_user_pools_items(
        self, body: models.ListUserPoolsRequest, *, options: Options = None
    ) -> Iterator[models.UserPoolDescriptionType]:
        """The items on all pages of `list_user_pools`."""
        return self._page_items(operations.LIST_USER_POOLS, body=body, options=options)

    def list_users(
        self, body: models.ListUsersRequest, *, options: Options = None
    ) -> models.ListUsersResponse:
        """List users.

        Raises InvalidParameterException, ResourceNotFoundException,
        TooManyRequestsException, NotAuthorizedException, InternalErrorException.
        Described at cognito-idp.yaml:5349.
        """
        return self._call(operations.LIST_USERS, body=body, options=options)

    def list_users_pages(
        self, body: models.ListUsersRequest, *, options: Options = None
    ) -> Iterator[models.ListUsersResponse]:
        """The pages of `list_users`, each when it is asked for."""
        return self._pages(operations.LIST_USERS, body=body, options=options)

    def list_users_items(
        self, body: models.ListUsersRequest, *, options: Options = None
    ) -> Iterator[models.UserType]:
        """The items on all pages of `list_users`."""
        return self._page_items(operations.LIST_USERS, body=body, options=options)

    def list_users_in_group(
        self, body: models.ListUsersInGroupRequest, *, options: Options = None
    ) -> models.ListUsersInGroupResponse:
        """List users in group.

        Raises InvalidParameterException, ResourceNotFoundException,
        TooManyRequestsException, NotAuthorizedException, InternalErrorException.
        Described at cognito-idp.yaml:5409.
        """
        return self._call(operations.LIST_USERS_IN_GROUP, body=body, options=options)

    def list_users_in_group_pages(
        self, body: models.ListUsersInGroupRequest, *, options: Options = None
    ) -> Iterator[models.ListUsersInGroupResponse]:
        """The pages of `list_users_in_group`, each when it is asked for."""
        return self._pages(operations.LIST_USERS_IN_GROUP, body=body, options=options)

    def list_users_in_group_items(
        self, body: models.ListUsersInGroupRequest, *, options: Options = None
    ) -> Iterator[models.UserType]:
        """The items on all pages of `list_users_in_group`."""
        return self._page_items(
            operations.LIST_USERS_IN_GROUP, body=body, options=options
        )

    def resend_confirmation_code(
        self, body: models.ResendConfirmationCodeRequest, *, options: Options = None
    ) -> models.ResendConfirmationCodeResponse:
        """Resend confirmation code.

        Raises ResourceNotFoundException, InvalidParameterException,
        UnexpectedLambdaException, UserLambdaValidationException,
        NotAuthorizedException, InvalidLambdaResponseException,
        TooManyRequestsException, LimitExceededException,
        InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
        InvalidEmailRoleAccessPolicyException, CodeDeliveryFailureException,
        UserNotFoundException, InternalErrorException, ForbiddenException. Described at
        cognito-idp.yaml:5469.
        """
        return self._call(
            operations.RESEND_CONFIRMATION_CODE, body=body, options=options
        )

    def respond_to_auth_challenge(
        self, body: models.RespondToAuthChallengeRequest, *, options: Options = None
    ) -> models.RespondToAuthChallengeResponse:
        """Respond to auth challenge.

        Raises ResourceNotFoundException, InvalidParameterException,
        NotAuthorizedException, CodeMismatchException, ExpiredCodeException,
        UnexpectedLambdaException, UserLambdaValidationException,
        InvalidPasswordException, InvalidLambdaResponseException,
        TooManyRequestsException, InvalidUserPoolConfigurationException,
        MFAMethodNotFoundException, PasswordResetRequiredException,
        UserNotFoundException, UserNotConfirmedException,
        InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
        AliasExistsException, InternalErrorException, SoftwareTokenMFANotFoundException,
        ForbiddenException. Described at cognito-idp.yaml:5585.
        """
        return self._call(
            operations.RESPOND_TO_AUTH_CHALLENGE, body=body, options=options
        )

    def revoke_token(
        self, body: models.RevokeTokenRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """Revoke token.

        Raises TooManyRequestsException, InternalErrorException, UnauthorizedException,
        InvalidParameterException, UnsupportedOperationException,
        UnsupportedTokenTypeException, ForbiddenException. Described at
        cognito-idp.yaml:5737.
        """
        return self._call(operations.REVOKE_TOKEN, body=body, options=options)

    def set_risk_configuration(
        self, body: models.SetRiskConfigurationRequest, *, options: Options = None
    ) -> models.SetRiskConfigurationResponse:
        """Set risk configuration.

        Raises ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException,
        UserPoolAddOnNotEnabledException, CodeDeliveryFailureException,
        InvalidEmailRoleAccessPolicyException, InternalErrorException. Described at
        cognito-idp.yaml:5804.
        """
        return self._call(operations.SET_RISK_CONFIGURATION, body=body, options=options)

    def set_ui_customization(
        self, body: models.SetUICustomizationRequest, *, options: Options = None
    ) -> models.SetUICustomizationResponse:
        """Set UI customization.

        Raises InvalidParameterException, ResourceNotFoundException,
        NotAuthorizedException, TooManyRequestsException, InternalErrorException.
        Described at cognito-idp.yaml:5877.
        """
        return self._call(operations.SET_UI_CUSTOMIZATION, body=body, options=options)

    def set_user_mfa_preference(
        self, body: models.SetUserMFAPreferenceRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """Set user MFA preference.

        Raises ResourceNotFoundException, InvalidParameterException,
        NotAuthorizedException, PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException, ForbiddenException. Described
        at cognito-idp.yaml:5932.
        """
        return self._call(
            operations.SET_USER_MFA_PREFERENCE, body=body, options=options
        )

    def set_user_pool_mfa_config(
        self, body: models.SetUserPoolMfaConfigRequest, *, options: Options = None
    ) -> models.SetUserPoolMfaConfigResponse:
        """Set user pool mfa config.

        Raises InvalidParameterException, TooManyRequestsException,
        ResourceNotFoundException, InvalidSmsRoleAccessPolicyException,
        InvalidSmsRoleTrustRelationshipException, NotAuthorizedException,
        InternalErrorException. Described at cognito-idp.yaml:6005.
        """
        return self._call(
            operations.SET_USER_POOL_MFA_CONFIG, body=body, options=options
        )

    def set_user_settings(
        self, body: models.SetUserSettingsRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """Set user settings.

        Raises ResourceNotFoundException, InvalidParameterException,
        NotAuthorizedException, PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException, ForbiddenException. Described
        at cognito-idp.yaml:6072.
        """
        return self._call(operations.SET_USER_SETTINGS, body=body, options=options)

    def sign_up(
        self, body: models.SignUpRequest, *, options: Options = None
    ) -> models.SignUpResponse:
        """Sign up.

        Raises ResourceNotFoundException, InvalidParameterException,
        UnexpectedLambdaException, UserLambdaValidationException,
        NotAuthorizedException, InvalidPasswordException,
        InvalidLambdaResponseException, UsernameExistsException,
        TooManyRequestsException, InternalErrorException,
        InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
        InvalidEmailRoleAccessPolicyException, CodeDeliveryFailureException,
        ForbiddenException. Described at cognito-idp.yaml:6146.
        """
        return self._call(operations.SIGN_UP, body=body, options=options)

    def start_user_import_job(
        self, body: models.StartUserImportJobRequest, *, options: Options = None
    ) -> models.StartUserImportJobResponse:
        """Start user import job.

        Raises ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, InternalErrorException, PreconditionNotMetException,
        NotAuthorizedException. Described at cognito-idp.yaml:6262.
        """
        return self._call(operations.START_USER_IMPORT_JOB, body=body, options=options)

    def stop_user_import_job(
        self, body: models.StopUserImportJobRequest, *, options: Options = None
    ) -> models.StopUserImportJobResponse:
        """Stop user import job.

        Raises ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, InternalErrorException, PreconditionNotMetException,
        NotAuthorizedException. Described at cognito-idp.yaml:6323.
        """
        return self._call(operations.STOP_USER_IMPORT_JOB, body=body, options=options)

    def tag_resource(
        self, body: models.TagResourceRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """Tag resource.

        Raises ResourceNotFoundException, NotAuthorizedException,
        TooManyRequestsException, InvalidParameterException, InternalErrorException.
        Described at cognito-idp.yaml:6384.
        """
        return self._call(operations.TAG_RESOURCE, body=body, options=options)

    def untag_resource(
        self, body: models.UntagResourceRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """Untag resource.

        Raises ResourceNotFoundException, NotAuthorizedException,
        TooManyRequestsException, InvalidParameterException, InternalErrorException.
        Described at cognito-idp.yaml:6439.
        """
        return self._call(operations.UNTAG_RESOURCE, body=body, options=options)

    def update_auth_event_feedback(
        self, body: models.UpdateAuthEventFeedbackRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """Update auth event feedback.

        Raises InvalidParameterException, ResourceNotFoundException,
        TooManyRequestsException, NotAuthorizedException, UserNotFoundException,
        UserPoolAddOnNotEnabledException, InternalErrorException. Described at
        cognito-idp.yaml:6494.
        """
        return self._call(
            operations.UPDATE_AUTH_EVENT_FEEDBACK, body=body, options=options
        )

    def update_device_status(
        self, body: models.UpdateDeviceStatusRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """Update device status.

        Raises InvalidParameterException, ResourceNotFoundException,
        NotAuthorizedException, InvalidUserPoolConfigurationException,
        TooManyRequestsException, PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException, ForbiddenException. Described
        at cognito-idp.yaml:6561.
        """
        return self._call(operations.UPDATE_DEVICE_STATUS, body=body, options=options)

    def update_group(
        self, body: models.UpdateGroupRequest, *, options: Options = None
    ) -> models.UpdateGroupResponse:
        """Update group.

        Raises ResourceNotFoundException, InvalidParameterException,
        TooManyRequestsException, NotAuthorizedException, InternalErrorException.
        Described at cognito-idp.yaml:6646.
        """
        return self._call(operations.UPDATE_GROUP, body=body, options=options)

    def update_identity_provider(
        self, body: models.UpdateIdentityProviderRequest, *, options: Options = None
    ) -> models.UpdateIdentityProviderResponse:
        """Update identity provider.

        Raises InvalidParameterException, UnsupportedIdentityProviderException,
        ResourceNotFoundException, ConcurrentModificationException,
        NotAuthorizedException, TooManyRequestsException, InternalErrorException.
        Described at cognito-idp.yaml:6701.
        """
        return self._call(
            operations.UPDATE_IDENTITY_PROVIDER, body=body, options=options
        )

    def update_resource_server(
        self, body: models.UpdateResourceServerRequest, *, options: Options = None
    ) -> models.UpdateResourceServerResponse:
        """Update resource server.

        Raises InvalidParameterException, ResourceNotFoundException,
        NotAuthorizedException, TooManyRequestsException, InternalErrorException.
        Described at cognito-idp.yaml:6768.
        """
        return self._call(operations.UPDATE_RESOURCE_SERVER, body=body, options=options)

    def update_user_attributes(
        self, body: models.UpdateUserAttributesRequest, *, options: Options = None
    ) -> models.UpdateUserAttributesResponse:
        """Update user attributes.

        Raises ResourceNotFoundException, InvalidParameterException,
        CodeMismatchException, ExpiredCodeException, NotAuthorizedException,
        UnexpectedLambdaException, UserLambdaValidationException,
        InvalidLambdaResponseException, TooManyRequestsException, AliasExistsException,
        InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
        InvalidEmailRoleAccessPolicyException, CodeDeliveryFailureException,
        PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException, ForbiddenException. Described
        at cognito-idp.yaml:6823.
        """
        return self._call(operations.UPDATE_USER_ATTRIBUTES, body=body, options=options)

    def update_user_pool(
        self, body: models.UpdateUserPoolRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """Update user pool.

        Raises ResourceNotFoundException, InvalidParameterException,
        ConcurrentModificationException, TooManyRequestsException,
        NotAuthorizedException, UserImportInProgressException, InternalErrorException,
        InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
        UserPoolTaggingException, InvalidEmailRoleAccessPolicyException. Described at
        cognito-idp.yaml:6963.
        """
        return self._call(operations.UPDATE_USER_POOL, body=body, options=options)

    def update_user_pool_client(
        self, body: models.UpdateUserPoolClientRequest, *, options: Options = None
    ) -> models.UpdateUserPoolClientResponse:
        """Update user pool client.

        Raises ResourceNotFoundException, InvalidParameterException,
        ConcurrentModificationException, TooManyRequestsException,
        NotAuthorizedException, ScopeDoesNotExistException, InvalidOAuthFlowException,
        InternalErrorException. Described at cognito-idp.yaml:7054.
        """
        return self._call(
            operations.UPDATE_USER_POOL_CLIENT, body=body, options=options
        )

    def update_user_pool_domain(
        self, body: models.UpdateUserPoolDomainRequest, *, options: Options = None
    ) -> models.UpdateUserPoolDomainResponse:
        """Update user pool domain.

        Raises InvalidParameterException, NotAuthorizedException,
        ResourceNotFoundException, TooManyRequestsException, InternalErrorException.
        Described at cognito-idp.yaml:7127.
        """
        return self._call(
            operations.UPDATE_USER_POOL_DOMAIN, body=body, options=options
        )

    def verify_software_token(
        self, body: models.VerifySoftwareTokenRequest, *, options: Options = None
    ) -> models.VerifySoftwareTokenResponse:
        """Verify software token.

        Raises InvalidParameterException, ResourceNotFoundException,
        InvalidUserPoolConfigurationException, NotAuthorizedException,
        TooManyRequestsException, PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException,
        EnableSoftwareTokenMFAException, SoftwareTokenMFANotFoundException,
        CodeMismatchException, ForbiddenException. Described at cognito-idp.yaml:7182.
        """
        return self._call(operations.VERIFY_SOFTWARE_TOKEN, body=body, options=options)

    def verify_user_attribute(
        self, body: models.VerifyUserAttributeRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """Verify user attribute.

        Raises ResourceNotFoundException, InvalidParameterException,
        CodeMismatchException, ExpiredCodeException, NotAuthorizedException,
        TooManyRequestsException, LimitExceededException,
        PasswordResetRequiredException, UserNotFoundException,
        UserNotConfirmedException, InternalErrorException, AliasExistsException,
        ForbiddenException. Described at cognito-idp.yaml:7291.
        """
        return self._call(operations.VERIFY_USER_ATTRIBUTE, body=body, options=options)


class AsyncClient(AsyncBaseClient):
    """A client of Amazon Cognito Identity Provider whose calls are awaited."""

    _service = SERVICE

    async def add_custom_attributes(
        self, body: models.AddCustomAttributesRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """See `Client.add_custom_attributes`."""
        return await self._call(
            operations.ADD_CUSTOM_ATTRIBUTES, body=body, options=options
        )

    async def admin_add_user_to_group(
        self, body: models.AdminAddUserToGroupRequest, *, options: Options = None
    ) -> None:
        """See `Client.admin_add_user_to_group`."""
        return await self._call(
            operations.ADMIN_ADD_USER_TO_GROUP, body=body, options=options
        )

    async def admin_confirm_sign_up(
        self, body: models.AdminConfirmSignUpRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """See `Client.admin_confirm_sign_up`."""
        return await self._call(
            operations.ADMIN_CONFIRM_SIGN_UP, body=body, options=options
        )

    async def admin_create_user(
        self, body: models.AdminCreateUserRequest, *, options: Options = None
    ) -> models.AdminCreateUserResponse:
        """See `Client.admin_create_user`."""
        return await self._call(
            operations.ADMIN_CREATE_USER, body=body, options=options
        )

    async def admin_delete_user(
        self, body: models.AdminDeleteUserRequest, *, options: Options = None
    ) -> None:
        """See `Client.admin_delete_user`."""
        return await self._call(
            operations.ADMIN_DELETE_USER, body=body, options=options
        )

    async def admin_delete_user_attributes(
        self, body: models.AdminDeleteUserAttributesRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """See `Client.admin_delete_user_attributes`."""
        return await self._call(
            operations.ADMIN_DELETE_USER_ATTRIBUTES, body=body, options=options
        )

    async def admin_disable_provider_for_user(
        self,
        body: models.AdminDisableProviderForUserRequest,
        *,
        options: Options = None,
    ) -> dict[str, JsonValue]:
        """See `Client.admin_disable_provider_for_user`."""
        return await self._call(
            operations.ADMIN_DISABLE_PROVIDER_FOR_USER, body=body, options=options
        )

    async def admin_disable_user(
        self, body: models.AdminDisableUserRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """See `Client.admin_disable_user`."""
        return await self._call(
            operations.ADMIN_DISABLE_USER, body=body, options=options
        )

    async def admin_enable_user(
        self, body: models.AdminEnableUserRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """See `Client.admin_enable_user`."""
        return await self._call(
            operations.ADMIN_ENABLE_USER, body=body, options=options
        )

    async def admin_forget_device(
        self, body: models.AdminForgetDeviceRequest, *, options: Options = None
    ) -> None:
        """See `Client.admin_forget_device`."""
        return await self._call(
            operations.ADMIN_FORGET_DEVICE, body=body, options=options
        )

    async def admin_get_device(
        self, body: models.AdminGetDeviceRequest, *, options: Options = None
    ) -> models.AdminGetDeviceResponse:
        """See `Client.admin_get_device`."""
        return await self._call(operations.ADMIN_GET_DEVICE, body=body, options=options)

    async def admin_get_user(
        self, body: models.AdminGetUserRequest, *, options: Options = None
    ) -> models.AdminGetUserResponse:
        """See `Client.admin_get_user`."""
        return await self._call(operations.ADMIN_GET_USER, body=body, options=options)

    async def admin_initiate_auth(
        self, body: models.AdminInitiateAuthRequest, *, options: Options = None
    ) -> models.AdminInitiateAuthResponse:
        """See `Client.admin_initiate_auth`."""
        return await self._call(
            operations.ADMIN_INITIATE_AUTH, body=body, options=options
        )

    async def admin_link_provider_for_user(
        self, body: models.AdminLinkProviderForUserRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """See `Client.admin_link_provider_for_user`."""
        return await self._call(
            operations.ADMIN_LINK_PROVIDER_FOR_USER, body=body, options=options
        )

    async def admin_list_devices(
        self, body: models.AdminListDevicesRequest, *, options: Options = None
    ) -> models.AdminListDevicesResponse:
        """See `Client.admin_list_devices`."""
        return await self._call(
            operations.ADMIN_LIST_DEVICES, body=body, options=options
        )

    async def admin_list_groups_for_user(
        self, body: models.AdminListGroupsForUserRequest, *, options: Options = None
    ) -> models.AdminListGroupsForUserResponse:
        """See `Client.admin_list_groups_for_user`."""
        return await self._call(
            operations.ADMIN_LIST_GROUPS_FOR_USER, body=body, options=options
        )

    def admin_list_groups_for_user_pages(
        self, body: models.AdminListGroupsForUserRequest, *, options: Options = None
    ) -> AsyncIterator[models.AdminListGroupsForUserResponse]:
        """See `Client.admin_list_groups_for_user_pages`."""
        return self._pages(
            operations.ADMIN_LIST_GROUPS_FOR_USER, body=body, options=options
        )

    def admin_list_groups_for_user_items(
        self, body: models.AdminListGroupsForUserRequest, *, options: Options = None
    ) -> AsyncIterator[models.GroupType]:
        """See `Client.admin_list_groups_for_user_items`."""
        return self._page_items(
            operations.ADMIN_LIST_GROUPS_FOR_USER, body=body, options=options
        )

    async def admin_list_user_auth_events(
        self, body: models.AdminListUserAuthEventsRequest, *, options: Options = None
    ) -> models.AdminListUserAuthEventsResponse:
        """See `Client.admin_list_user_auth_events`."""
        return await self._call(
            operations.ADMIN_LIST_USER_AUTH_EVENTS, body=body, options=options
        )

    def admin_list_user_auth_events_pages(
        self, body: models.AdminListUserAuthEventsRequest, *, options: Options = None
    ) -> AsyncIterator[models.AdminListUserAuthEventsResponse]:
        """See `Client.admin_list_user_auth_events_pages`."""
        return self._pages(
            operations.ADMIN_LIST_USER_AUTH_EVENTS, body=body, options=options
        )

    def admin_list_user_auth_events_items(
        self, body: models.AdminListUserAuthEventsRequest, *, options: Options = None
    ) -> AsyncIterator[models.AuthEventType]:
        """See `Client.admin_list_user_auth_events_items`."""
        return self._page_items(
            operations.ADMIN_LIST_USER_AUTH_EVENTS, body=body, options=options
        )

    async def admin_remove_user_from_group(
        self, body: models.AdminRemoveUserFromGroupRequest, *, options: Options = None
    ) -> None:
        """See `Client.admin_remove_user_from_group`."""
        return await self._call(
            operations.ADMIN_REMOVE_USER_FROM_GROUP, body=body, options=options
        )

    async def admin_reset_user_password(
        self, body: models.AdminResetUserPasswordRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """See `Client.admin_reset_user_password`."""
        return await self._call(
            operations.ADMIN_RESET_USER_PASSWORD, body=body, options=options
        )

    async def admin_respond_to_auth_challenge(
        self,
        body: models.AdminRespondToAuthChallengeRequest,
        *,
        options: Options = None,
    ) -> models.AdminRespondToAuthChallengeResponse:
        """See `Client.admin_respond_to_auth_challenge`."""
        return await self._call(
            operations.ADMIN_RESPOND_TO_AUTH_CHALLENGE, body=body, options=options
        )

    async def admin_set_user_mfa_preference(
        self, body: models.AdminSetUserMFAPreferenceRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """See `Client.admin_set_user_mfa_preference`."""
        return await self._call(
            operations.ADMIN_SET_USER_MFA_PREFERENCE, body=body, options=options
        )

    async def admin_set_user_password(
        self, body: models.AdminSetUserPasswordRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """See `Client.admin_set_user_password`."""
        return await self._call(
            operations.ADMIN_SET_USER_PASSWORD, body=body, options=options
        )

    async def admin_set_user_settings(
        self, body: models.AdminSetUserSettingsRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """See `Client.admin_set_user_settings`."""
        return await self._call(
            operations.ADMIN_SET_USER_SETTINGS, body=body, options=options
        )

    async def admin_update_auth_event_feedback(
        self,
        body: models.AdminUpdateAuthEventFeedbackRequest,
        *,
        options: Options = None,
    ) -> dict[str, JsonValue]:
        """See `Client.admin_update_auth_event_feedback`."""
        return await self._call(
            operations.ADMIN_UPDATE_AUTH_EVENT_FEEDBACK, body=body, options=options
        )

    async def admin_update_device_status(
        self, body: models.AdminUpdateDeviceStatusRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """See `Client.admin_update_device_status`."""
        return await self._call(
            operations.ADMIN_UPDATE_DEVICE_STATUS, body=body, options=options
        )

    async def admin_update_user_attributes(
        self, body: models.AdminUpdateUserAttributesRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """See `Client.admin_update_user_attributes`."""
        return await self._call(
            operations.ADMIN_UPDATE_USER_ATTRIBUTES, body=body, options=options
        )

    async def admin_user_global_sign_out(
        self, body: models.AdminUserGlobalSignOutRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """See `Client.admin_user_global_sign_out`."""
        return await self._call(
            operations.ADMIN_USER_GLOBAL_SIGN_OUT, body=body, options=options
        )

    async def associate_software_token(
        self, body: models.AssociateSoftwareTokenRequest, *, options: Options = None
    ) -> models.AssociateSoftwareTokenResponse:
        """See `Client.associate_software_token`."""
        return await self._call(
            operations.ASSOCIATE_SOFTWARE_TOKEN, body=body, options=options
        )

    async def change_password(
        self, body: models.ChangePasswordRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """See `Client.change_password`."""
        return await self._call(operations.CHANGE_PASSWORD, body=body, options=options)

    async def confirm_device(
        self, body: models.ConfirmDeviceRequest, *, options: Options = None
    ) -> models.ConfirmDeviceResponse:
        """See `Client.confirm_device`."""
        return await self._call(operations.CONFIRM_DEVICE, body=body, options=options)

    async def confirm_forgot_password(
        self, body: models.ConfirmForgotPasswordRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """See `Client.confirm_forgot_password`."""
        return await self._call(
            operations.CONFIRM_FORGOT_PASSWORD, body=body, options=options
        )

    async def confirm_sign_up(
        self, body: models.ConfirmSignUpRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """See `Client.confirm_sign_up`."""
        return await self._call(operations.CONFIRM_SIGN_UP, body=body, options=options)

    async def create_group(
        self, body: models.CreateGroupRequest, *, options: Options = None
    ) -> models.CreateGroupResponse:
        """See `Client.create_group`."""
        return await self._call(operations.CREATE_GROUP, body=body, options=options)

    async def create_identity_provider(
        self, body: models.CreateIdentityProviderRequest, *, options: Options = None
    ) -> models.CreateIdentityProviderResponse:
        """See `Client.create_identity_provider`."""
        return await self._call(
            operations.CREATE_IDENTITY_PROVIDER, body=body, options=options
        )

    async def create_resource_server(
        self, body: models.CreateResourceServerRequest, *, options: Options = None
    ) -> models.CreateResourceServerResponse:
        """See `Client.create_resource_server`."""
        return await self._call(
            operations.CREATE_RESOURCE_SERVER, body=body, options=options
        )

    async def create_user_import_job(
        self, body: models.CreateUserImportJobRequest, *, options: Options = None
    ) -> models.CreateUserImportJobResponse:
        """See `Client.create_user_import_job`."""
        return await self._call(
            operations.CREATE_USER_IMPORT_JOB, body=body, options=options
        )

    async def create_user_pool(
        self, body: models.CreateUserPoolRequest, *, options: Options = None
    ) -> models.CreateUserPoolResponse:
        """See `Client.create_user_pool`."""
        return await self._call(operations.CREATE_USER_POOL, body=body, options=options)

    async def create_user_pool_client(
        self, body: models.CreateUserPoolClientRequest, *, options: Options = None
    ) -> models.CreateUserPoolClientResponse:
        """See `Client.create_user_pool_client`."""
        return await self._call(
            operations.CREATE_USER_POOL_CLIENT, body=body, options=options
        )

    async def create_user_pool_domain(
        self, body: models.CreateUserPoolDomainRequest, *, options: Options = None
    ) -> models.CreateUserPoolDomainResponse:
        """See `Client.create_user_pool_domain`."""
        return await self._call(
            operations.CREATE_USER_POOL_DOMAIN, body=body, options=options
        )

    async def delete_group(
        self, body: models.DeleteGroupRequest, *, options: Options = None
    ) -> None:
        """See `Client.delete_group`."""
        return await self._call(operations.DELETE_GROUP, body=body, options=options)

    async def delete_identity_provider(
        self, body: models.DeleteIdentityProviderRequest, *, options: Options = None
    ) -> None:
        """See `Client.delete_identity_provider`."""
        return await self._call(
            operations.DELETE_IDENTITY_PROVIDER, body=body, options=options
        )

    async def delete_resource_server(
        self, body: models.DeleteResourceServerRequest, *, options: Options = None
    ) -> None:
        """See `Client.delete_resource_server`."""
        return await self._call(
            operations.DELETE_RESOURCE_SERVER, body=body, options=options
        )

    async def delete_user(
        self, body: models.DeleteUserRequest, *, options: Options = None
    ) -> None:
        """See `Client.delete_user`."""
        return await self._call(operations.DELETE_USER, body=body, options=options)

    async def delete_user_attributes(
        self, body: models.DeleteUserAttributesRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """See `Client.delete_user_attributes`."""
        return await self._call(
            operations.DELETE_USER_ATTRIBUTES, body=body, options=options
        )

    async def delete_user_pool(
        self, body: models.DeleteUserPoolRequest, *, options: Options = None
    ) -> None:
        """See `Client.delete_user_pool`."""
        return await self._call(operations.DELETE_USER_POOL, body=body, options=options)

    async def delete_user_pool_client(
        self, body: models.DeleteUserPoolClientRequest, *, options: Options = None
    ) -> None:
        """See `Client.delete_user_pool_client`."""
        return await self._call(
            operations.DELETE_USER_POOL_CLIENT, body=body, options=options
        )

    async def delete_user_pool_domain(
        self, body: models.DeleteUserPoolDomainRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """See `Client.delete_user_pool_domain`."""
        return await self._call(
            operations.DELETE_USER_POOL_DOMAIN, body=body, options=options
        )

    async def describe_identity_provider(
        self, body: models.DescribeIdentityProviderRequest, *, options: Options = None
    ) -> models.DescribeIdentityProviderResponse:
        """See `Client.describe_identity_provider`."""
        return await self._call(
            operations.DESCRIBE_IDENTITY_PROVIDER, body=body, options=options
        )

    async def describe_resource_server(
        self, body: models.DescribeResourceServerRequest, *, options: Options = None
    ) -> models.DescribeResourceServerResponse:
        """See `Client.describe_resource_server`."""
        return await self._call(
            operations.DESCRIBE_RESOURCE_SERVER, body=body, options=options
        )

    async def describe_risk_configuration(
        self, body: models.DescribeRiskConfigurationRequest, *, options: Options = None
    ) -> models.DescribeRiskConfigurationResponse:
        """See `Client.describe_risk_configuration`."""
        return await self._call(
            operations.DESCRIBE_RISK_CONFIGURATION, body=body, options=options
        )

    async def describe_user_import_job(
        self, body: models.DescribeUserImportJobRequest, *, options: Options = None
    ) -> models.DescribeUserImportJobResponse:
        """See `Client.describe_user_import_job`."""
        return await self._call(
            operations.DESCRIBE_USER_IMPORT_JOB, body=body, options=options
        )

    async def describe_user_pool(
        self, body: models.DescribeUserPoolRequest, *, options: Options = None
    ) -> models.DescribeUserPoolResponse:
        """See `Client.describe_user_pool`."""
        return await self._call(
            operations.DESCRIBE_USER_POOL, body=body, options=options
        )

    async def describe_user_pool_client(
        self, body: models.DescribeUserPoolClientRequest, *, options: Options = None
    ) -> models.DescribeUserPoolClientResponse:
        """See `Client.describe_user_pool_client`."""
        return await self._call(
            operations.DESCRIBE_USER_POOL_CLIENT, body=body, options=options
        )

    async def describe_user_pool_domain(
        self, body: models.DescribeUserPoolDomainRequest, *, options: Options = None
    ) -> models.DescribeUserPoolDomainResponse:
        """See `Client.describe_user_pool_domain`."""
        return await self._call(
            operations.DESCRIBE_USER_POOL_DOMAIN, body=body, options=options
        )

    async def forget_device(
        self, body: models.ForgetDeviceRequest, *, options: Options = None
    ) -> None:
        """See `Client.forget_device`."""
        return await self._call(operations.FORGET_DEVICE, body=body, options=options)

    async def forgot_password(
        self, body: models.ForgotPasswordRequest, *, options: Options = None
    ) -> models.ForgotPasswordResponse:
        """See `Client.forgot_password`."""
        return await self._call(operations.FORGOT_PASSWORD, body=body, options=options)

    async def get_csv_header(
        self, body: models.GetCSVHeaderRequest, *, options: Options = None
    ) -> models.GetCSVHeaderResponse:
        """See `Client.get_csv_header`."""
        return await self._call(operations.GET_CSV_HEADER, body=body, options=options)

    async def get_device(
        self, body: models.GetDeviceRequest, *, options: Options = None
    ) -> models.GetDeviceResponse:
        """See `Client.get_device`."""
        return await self._call(operations.GET_DEVICE, body=body, options=options)

    async def get_group(
        self, body: models.GetGroupRequest, *, options: Options = None
    ) -> models.GetGroupResponse:
        """See `Client.get_group`."""
        return await self._call(operations.GET_GROUP, body=body, options=options)

    async def get_identity_provider_by_identifier(
        self,
        body: models.GetIdentityProviderByIdentifierRequest,
        *,
        options: Options = None,
    ) -> models.GetIdentityProviderByIdentifierResponse:
        """See `Client.get_identity_provider_by_identifier`."""
        return await self._call(
            operations.GET_IDENTITY_PROVIDER_BY_IDENTIFIER, body=body, options=options
        )

    async def get_signing_certificate(
        self, body: models.GetSigningCertificateRequest, *, options: Options = None
    ) -> models.GetSigningCertificateResponse:
        """See `Client.get_signing_certificate`."""
        return await self._call(
            operations.GET_SIGNING_CERTIFICATE, body=body, options=options
        )

    async def get_ui_customization(
        self, body: models.GetUICustomizationRequest, *, options: Options = None
    ) -> models.GetUICustomizationResponse:
        """See `Client.get_ui_customization`."""
        return await self._call(
            operations.GET_UI_CUSTOMIZATION, body=body, options=options
        )

    async def get_user(
        self, body: models.GetUserRequest, *, options: Options = None
    ) -> models.GetUserResponse:
        """See `Client.get_user`."""
        return await self._call(operations.GET_USER, body=body, options=options)

    async def get_user_attribute_verification_code(
        self,
        body: models.GetUserAttributeVerificationCodeRequest,
        *,
        options: Options = None,
    ) -> models.GetUserAttributeVerificationCodeResponse:
        """See `Client.get_user_attribute_verification_code`."""
        return await self._call(
            operations.GET_USER_ATTRIBUTE_VERIFICATION_CODE, body=body, options=options
        )

    async def get_user_pool_mfa_config(
        self, body: models.GetUserPoolMfaConfigRequest, *, options: Options = None
    ) -> models.GetUserPoolMfaConfigResponse:
        """See `Client.get_user_pool_mfa_config`."""
        return await self._call(
            operations.GET_USER_POOL_MFA_CONFIG, body=body, options=options
        )

    async def global_sign_out(
        self, body: models.GlobalSignOutRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """See `Client.global_sign_out`."""
        return await self._call(operations.GLOBAL_SIGN_OUT, body=body, options=options)

    async def initiate_auth(
        self, body: models.InitiateAuthRequest, *, options: Options = None
    ) -> models.InitiateAuthResponse:
        """See `Client.initiate_auth`."""
        return await self._call(operations.INITIATE_AUTH, body=body, options=options)

    async def list_devices(
        self, body: models.ListDevicesRequest, *, options: Options = None
    ) -> models.ListDevicesResponse:
        """See `Client.list_devices`."""
        return await self._call(operations.LIST_DEVICES, body=body, options=options)

    async def list_groups(
        self, body: models.ListGroupsRequest, *, options: Options = None
    ) -> models.ListGroupsResponse:
        """See `Client.list_groups`."""
        return await self._call(operations.LIST_GROUPS, body=body, options=options)

    def list_groups_pages(
        self, body: models.ListGroupsRequest, *, options: Options = None
    ) -> AsyncIterator[models.ListGroupsResponse]:
        """See `Client.list_groups_pages`."""
        return self._pages(operations.LIST_GROUPS, body=body, options=options)

    def list_groups_items(
        self, body: models.ListGroupsRequest, *, options: Options = None
    ) -> AsyncIterator[models.GroupType]:
        """See `Client.list_groups_items`."""
        return self._page_items(operations.LIST_GROUPS, body=body, options=options)

    async def list_identity_providers(
        self, body: models.ListIdentityProvidersRequest, *, options: Options = None
    ) -> models.ListIdentityProvidersResponse:
        """See `Client.list_identity_providers`."""
        return await self._call(
            operations.LIST_IDENTITY_PROVIDERS, body=body, options=options
        )

    def list_identity_providers_pages(
        self, body: models.ListIdentityProvidersRequest, *, options: Options = None
    ) -> AsyncIterator[models.ListIdentityProvidersResponse]:
        """See `Client.list_identity_providers_pages`."""
        return self._pages(
            operations.LIST_IDENTITY_PROVIDERS, body=body, options=options
        )

    def list_identity_providers_items(
        self, body: models.ListIdentityProvidersRequest, *, options: Options = None
    ) -> AsyncIterator[models.ProviderDescription]:
        """See `Client.list_identity_providers_items`."""
        return self._page_items(
            operations.LIST_IDENTITY_PROVIDERS, body=body, options=options
        )

    async def list_resource_servers(
        self, body: models.ListResourceServersRequest, *, options: Options = None
    ) -> models.ListResourceServersResponse:
        """See `Client.list_resource_servers`."""
        return await self._call(
            operations.LIST_RESOURCE_SERVERS, body=body, options=options
        )

    def list_resource_servers_pages(
        self, body: models.ListResourceServersRequest, *, options: Options = None
    ) -> AsyncIterator[models.ListResourceServersResponse]:
        """See `Client.list_resource_servers_pages`."""
        return self._pages(operations.LIST_RESOURCE_SERVERS, body=body, options=options)

    def list_resource_servers_items(
        self, body: models.ListResourceServersRequest, *, options: Options = None
    ) -> AsyncIterator[models.ResourceServerType]:
        """See `Client.list_resource_servers_items`."""
        return self._page_items(
            operations.LIST_RESOURCE_SERVERS, body=body, options=options
        )

    async def list_tags_for_resource(
        self, body: models.ListTagsForResourceRequest, *, options: Options = None
    ) -> models.ListTagsForResourceResponse:
        """See `Client.list_tags_for_resource`."""
        return await self._call(
            operations.LIST_TAGS_FOR_RESOURCE, body=body, options=options
        )

    async def list_user_import_jobs(
        self, body: models.ListUserImportJobsRequest, *, options: Options = None
    ) -> models.ListUserImportJobsResponse:
        """See `Client.list_user_import_jobs`."""
        return await self._call(
            operations.LIST_USER_IMPORT_JOBS, body=body, options=options
        )

    async def list_user_pool_clients(
        self, body: models.ListUserPoolClientsRequest, *, options: Options = None
    ) -> models.ListUserPoolClientsResponse:
        """See `Client.list_user_pool_clients`."""
        return await self._call(
            operations.LIST_USER_POOL_CLIENTS, body=body, options=options
        )

    def list_user_pool_clients_pages(
        self, body: models.ListUserPoolClientsRequest, *, options: Options = None
    ) -> AsyncIterator[models.ListUserPoolClientsResponse]:
        """See `Client.list_user_pool_clients_pages`."""
        return self._pages(
            operations.LIST_USER_POOL_CLIENTS, body=body, options=options
        )

    def list_user_pool_clients_items(
        self, body: models.ListUserPoolClientsRequest, *, options: Options = None
    ) -> AsyncIterator[models.UserPoolClientDescription]:
        """See `Client.list_user_pool_clients_items`."""
        return self._page_items(
            operations.LIST_USER_POOL_CLIENTS, body=body, options=options
        )

    async def list_user_pools(
        self, body: models.ListUserPoolsRequest, *, options: Options = None
    ) -> models.ListUserPoolsResponse:
        """See `Client.list_user_pools`."""
        return await self._call(operations.LIST_USER_POOLS, body=body, options=options)

    def list_user_pools_pages(
        self, body: models.ListUserPoolsRequest, *, options: Options = None
    ) -> AsyncIterator[models.ListUserPoolsResponse]:
        """See `Client.list_user_pools_pages`."""
        return self._pages(operations.LIST_USER_POOLS, body=body, options=options)

    def list_user_pools_items(
        self, body: models.ListUserPoolsRequest, *, options: Options = None
    ) -> AsyncIterator[models.UserPoolDescriptionType]:
        """See `Client.list_user_pools_items`."""
        return self._page_items(operations.LIST_USER_POOLS, body=body, options=options)

    async def list_users(
        self, body: models.ListUsersRequest, *, options: Options = None
    ) -> models.ListUsersResponse:
        """See `Client.list_users`."""
        return await self._call(operations.LIST_USERS, body=body, options=options)

    def list_users_pages(
        self, body: models.ListUsersRequest, *, options: Options = None
    ) -> AsyncIterator[models.ListUsersResponse]:
        """See `Client.list_users_pages`."""
        return self._pages(operations.LIST_USERS, body=body, options=options)

    def list_users_items(
        self, body: models.ListUsersRequest, *, options: Options = None
    ) -> AsyncIterator[models.UserType]:
        """See `Client.list_users_items`."""
        return self._page_items(operations.LIST_USERS, body=body, options=options)

    async def list_users_in_group(
        self, body: models.ListUsersInGroupRequest, *, options: Options = None
    ) -> models.ListUsersInGroupResponse:
        """See `Client.list_users_in_group`."""
        return await self._call(
            operations.LIST_USERS_IN_GROUP, body=body, options=options
        )

    def list_users_in_group_pages(
        self, body: models.ListUsersInGroupRequest, *, options: Options = None
    ) -> AsyncIterator[models.ListUsersInGroupResponse]:
        """See `Client.list_users_in_group_pages`."""
        return self._pages(operations.LIST_USERS_IN_GROUP, body=body, options=options)

    def list_users_in_group_items(
        self, body: models.ListUsersInGroupRequest, *, options: Options = None
    ) -> AsyncIterator[models.UserType]:
        """See `Client.list_users_in_group_items`."""
        return self._page_items(
            operations.LIST_USERS_IN_GROUP, body=body, options=options
        )

    async def resend_confirmation_code(
        self, body: models.ResendConfirmationCodeRequest, *, options: Options = None
    ) -> models.ResendConfirmationCodeResponse:
        """See `Client.resend_confirmation_code`."""
        return await self._call(
            operations.RESEND_CONFIRMATION_CODE, body=body, options=options
        )

    async def respond_to_auth_challenge(
        self, body: models.RespondToAuthChallengeRequest, *, options: Options = None
    ) -> models.RespondToAuthChallengeResponse:
        """See `Client.respond_to_auth_challenge`."""
        return await self._call(
            operations.RESPOND_TO_AUTH_CHALLENGE, body=body, options=options
        )

    async def revoke_token(
        self, body: models.RevokeTokenRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """See `Client.revoke_token`."""
        return await self._call(operations.REVOKE_TOKEN, body=body, options=options)

    async def set_risk_configuration(
        self, body: models.SetRiskConfigurationRequest, *, options: Options = None
    ) -> models.SetRiskConfigurationResponse:
        """See `Client.set_risk_configuration`."""
        return await self._call(
            operations.SET_RISK_CONFIGURATION, body=body, options=options
        )

    async def set_ui_customization(
        self, body: models.SetUICustomizationRequest, *, options: Options = None
    ) -> models.SetUICustomizationResponse:
        """See `Client.set_ui_customization`."""
        return await self._call(
            operations.SET_UI_CUSTOMIZATION, body=body, options=options
        )

    async def set_user_mfa_preference(
        self, body: models.SetUserMFAPreferenceRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """See `Client.set_user_mfa_preference`."""
        return await self._call(
            operations.SET_USER_MFA_PREFERENCE, body=body, options=options
        )

    async def set_user_pool_mfa_config(
        self, body: models.SetUserPoolMfaConfigRequest, *, options: Options = None
    ) -> models.SetUserPoolMfaConfigResponse:
        """See `Client.set_user_pool_mfa_config`."""
        return await self._call(
            operations.SET_USER_POOL_MFA_CONFIG, body=body, options=options
        )

    async def set_user_settings(
        self, body: models.SetUserSettingsRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """See `Client.set_user_settings`."""
        return await self._call(
            operations.SET_USER_SETTINGS, body=body, options=options
        )

    async def sign_up(
        self, body: models.SignUpRequest, *, options: Options = None
    ) -> models.SignUpResponse:
        """See `Client.sign_up`."""
        return await self._call(operations.SIGN_UP, body=body, options=options)

    async def start_user_import_job(
        self, body: models.StartUserImportJobRequest, *, options: Options = None
    ) -> models.StartUserImportJobResponse:
        """See `Client.start_user_import_job`."""
        return await self._call(
            operations.START_USER_IMPORT_JOB, body=body, options=options
        )

    async def stop_user_import_job(
        self, body: models.StopUserImportJobRequest, *, options: Options = None
    ) -> models.StopUserImportJobResponse:
        """See `Client.stop_user_import_job`."""
        return await self._call(
            operations.STOP_USER_IMPORT_JOB, body=body, options=options
        )

    async def tag_resource(
        self, body: models.TagResourceRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """See `Client.tag_resource`."""
        return await self._call(operations.TAG_RESOURCE, body=body, options=options)

    async def untag_resource(
        self, body: models.UntagResourceRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """See `Client.untag_resource`."""
        return await self._call(operations.UNTAG_RESOURCE, body=body, options=options)

    async def update_auth_event_feedback(
        self, body: models.UpdateAuthEventFeedbackRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """See `Client.update_auth_event_feedback`."""
        return await self._call(
            operations.UPDATE_AUTH_EVENT_FEEDBACK, body=body, options=options
        )

    async def update_device_status(
        self, body: models.UpdateDeviceStatusRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """See `Client.update_device_status`."""
        return await self._call(
            operations.UPDATE_DEVICE_STATUS, body=body, options=options
        )

    async def update_group(
        self, body: models.UpdateGroupRequest, *, options: Options = None
    ) -> models.UpdateGroupResponse:
        """See `Client.update_group`."""
        return await self._call(operations.UPDATE_GROUP, body=body, options=options)

    async def update_identity_provider(
        self, body: models.UpdateIdentityProviderRequest, *, options: Options = None
    ) -> models.UpdateIdentityProviderResponse:
        """See `Client.update_identity_provider`."""
        return await self._call(
            operations.UPDATE_IDENTITY_PROVIDER, body=body, options=options
        )

    async def update_resource_server(
        self, body: models.UpdateResourceServerRequest, *, options: Options = None
    ) -> models.UpdateResourceServerResponse:
        """See `Client.update_resource_server`."""
        return await self._call(
            operations.UPDATE_RESOURCE_SERVER, body=body, options=options
        )

    async def update_user_attributes(
        self, body: models.UpdateUserAttributesRequest, *, options: Options = None
    ) -> models.UpdateUserAttributesResponse:
        """See `Client.update_user_attributes`."""
        return await self._call(
            operations.UPDATE_USER_ATTRIBUTES, body=body, options=options
        )

    async def update_user_pool(
        self, body: models.UpdateUserPoolRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """See `Client.update_user_pool`."""
        return await self._call(operations.UPDATE_USER_POOL, body=body, options=options)

    async def update_user_pool_client(
        self, body: models.UpdateUserPoolClientRequest, *, options: Options = None
    ) -> models.UpdateUserPoolClientResponse:
        """See `Client.update_user_pool_client`."""
        return await self._call(
            operations.UPDATE_USER_POOL_CLIENT, body=body, options=options
        )

    async def update_user_pool_domain(
        self, body: models.UpdateUserPoolDomainRequest, *, options: Options = None
    ) -> models.UpdateUserPoolDomainResponse:
        """See `Client.update_user_pool_domain`."""
        return await self._call(
            operations.UPDATE_USER_POOL_DOMAIN, body=body, options=options
        )

    async def verify_software_token(
        self, body: models.VerifySoftwareTokenRequest, *, options: Options = None
    ) -> models.VerifySoftwareTokenResponse:
        """See `Client.verify_software_token`."""
        return await self._call(
            operations.VERIFY_SOFTWARE_TOKEN, body=body, options=options
        )

    async def verify_user_attribute(
        self, body: models.VerifyUserAttributeRequest, *, options: Options = None
    ) -> dict[str, JsonValue]:
        """See `Client.verify_user_attribute`."""
        return await self._call(
            operations.VERIFY_USER_ATTRIBUTE, body=body, options=options
        )
