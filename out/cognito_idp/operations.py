"""The operations of the document: what is sent for each, and what comes back.

`build` of an operation makes its request and `parse` reads its response, for both
clients.
"""

from __future__ import annotations

from . import errors, models, validators
from ._runtime.client.aws_json import AwsJsonContent, AwsJsonOperation
from ._runtime.client.paging import Paging
from ._runtime.reading import read_object
from .service import SERVICE
from .timestamps import TIMESTAMPS

ADD_CUSTOM_ATTRIBUTES = AwsJsonOperation(
    SERVICE,
    "AddCustomAttributes",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.AddCustomAttributes/post",
    answers={
        "200": [
            AwsJsonContent(read_object, validators.check_add_custom_attributes_response)
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.UserImportInProgressException,
        "485": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.AddCustomAttributes")],
    body=[AwsJsonContent(check=validators.check_add_custom_attributes_request)],
)
ADMIN_ADD_USER_TO_GROUP: AwsJsonOperation[None] = AwsJsonOperation(
    SERVICE,
    "AdminAddUserToGroup",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.AdminAddUserToGroup/post",
    answers={"200": []},
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.ResourceNotFoundException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.UserNotFoundException,
        "485": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.AdminAddUserToGroup")],
    body=[AwsJsonContent(check=validators.check_admin_add_user_to_group_request)],
)
ADMIN_CONFIRM_SIGN_UP = AwsJsonOperation(
    SERVICE,
    "AdminConfirmSignUp",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.AdminConfirmSignUp/post",
    answers={
        "200": [
            AwsJsonContent(read_object, validators.check_admin_confirm_sign_up_response)
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.UnexpectedLambdaException,
        "483": errors.UserLambdaValidationException,
        "484": errors.NotAuthorizedException,
        "485": errors.TooManyFailedAttemptsException,
        "486": errors.InvalidLambdaResponseException,
        "487": errors.TooManyRequestsException,
        "488": errors.LimitExceededException,
        "489": errors.UserNotFoundException,
        "490": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.AdminConfirmSignUp")],
    body=[AwsJsonContent(check=validators.check_admin_confirm_sign_up_request)],
)
ADMIN_CREATE_USER = AwsJsonOperation(
    SERVICE,
    "AdminCreateUser",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.AdminCreateUser/post",
    answers={
        "200": [
            AwsJsonContent(
                models.AdminCreateUserResponse.from_json,
                validators.check_admin_create_user_response,
                timestamps=(TIMESTAMPS, "admin_create_user_response"),
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.UserNotFoundException,
        "483": errors.UsernameExistsException,
        "484": errors.InvalidPasswordException,
        "485": errors.CodeDeliveryFailureException,
        "486": errors.UnexpectedLambdaException,
        "487": errors.UserLambdaValidationException,
        "488": errors.InvalidLambdaResponseException,
        "489": errors.PreconditionNotMetException,
        "490": errors.InvalidSmsRoleAccessPolicyException,
        "491": errors.InvalidSmsRoleTrustRelationshipException,
        "492": errors.TooManyRequestsException,
        "493": errors.NotAuthorizedException,
        "494": errors.UnsupportedUserStateException,
        "495": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.AdminCreateUser")],
    body=[AwsJsonContent(check=validators.check_admin_create_user_request)],
)
ADMIN_DELETE_USER: AwsJsonOperation[None] = AwsJsonOperation(
    SERVICE,
    "AdminDeleteUser",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.AdminDeleteUser/post",
    answers={"200": []},
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.UserNotFoundException,
        "485": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.AdminDeleteUser")],
    body=[AwsJsonContent(check=validators.check_admin_delete_user_request)],
)
ADMIN_DELETE_USER_ATTRIBUTES = AwsJsonOperation(
    SERVICE,
    "AdminDeleteUserAttributes",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.AdminDeleteUserAttributes/post",
    answers={
        "200": [
            AwsJsonContent(
                read_object, validators.check_admin_delete_user_attributes_response
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.UserNotFoundException,
        "485": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.AdminDeleteUserAttributes")
    ],
    body=[AwsJsonContent(check=validators.check_admin_delete_user_attributes_request)],
)
ADMIN_DISABLE_PROVIDER_FOR_USER = AwsJsonOperation(
    SERVICE,
    "AdminDisableProviderForUser",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.AdminDisableProviderForUser/post",
    answers={
        "200": [
            AwsJsonContent(
                read_object, validators.check_admin_disable_provider_for_user_response
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.UserNotFoundException,
        "485": errors.AliasExistsException,
        "486": errors.InternalErrorException,
    },
    headers=[
        (
            "X-Amz-Target",
            "AWSCognitoIdentityProviderService.AdminDisableProviderForUser",
        )
    ],
    body=[
        AwsJsonContent(check=validators.check_admin_disable_provider_for_user_request)
    ],
)
ADMIN_DISABLE_USER = AwsJsonOperation(
    SERVICE,
    "AdminDisableUser",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.AdminDisableUser/post",
    answers={
        "200": [
            AwsJsonContent(read_object, validators.check_admin_disable_user_response)
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.UserNotFoundException,
        "485": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.AdminDisableUser")],
    body=[AwsJsonContent(check=validators.check_admin_disable_user_request)],
)
ADMIN_ENABLE_USER = AwsJsonOperation(
    SERVICE,
    "AdminEnableUser",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.AdminEnableUser/post",
    answers={
        "200": [
            AwsJsonContent(read_object, validators.check_admin_enable_user_response)
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.UserNotFoundException,
        "485": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.AdminEnableUser")],
    body=[AwsJsonContent(check=validators.check_admin_enable_user_request)],
)
ADMIN_FORGET_DEVICE: AwsJsonOperation[None] = AwsJsonOperation(
    SERVICE,
    "AdminForgetDevice",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.AdminForgetDevice/post",
    answers={"200": []},
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.InvalidUserPoolConfigurationException,
        "483": errors.TooManyRequestsException,
        "484": errors.NotAuthorizedException,
        "485": errors.UserNotFoundException,
        "486": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.AdminForgetDevice")],
    body=[AwsJsonContent(check=validators.check_admin_forget_device_request)],
)
ADMIN_GET_DEVICE = AwsJsonOperation(
    SERVICE,
    "AdminGetDevice",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.AdminGetDevice/post",
    answers={
        "200": [
            AwsJsonContent(
                models.AdminGetDeviceResponse.from_json,
                validators.check_admin_get_device_response,
                timestamps=(TIMESTAMPS, "admin_get_device_response"),
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.InvalidUserPoolConfigurationException,
        "483": errors.TooManyRequestsException,
        "484": errors.InternalErrorException,
        "485": errors.NotAuthorizedException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.AdminGetDevice")],
    body=[AwsJsonContent(check=validators.check_admin_get_device_request)],
)
ADMIN_GET_USER = AwsJsonOperation(
    SERVICE,
    "AdminGetUser",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.AdminGetUser/post",
    answers={
        "200": [
            AwsJsonContent(
                models.AdminGetUserResponse.from_json,
                validators.check_admin_get_user_response,
                timestamps=(TIMESTAMPS, "admin_get_user_response"),
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.UserNotFoundException,
        "485": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.AdminGetUser")],
    body=[AwsJsonContent(check=validators.check_admin_get_user_request)],
)
ADMIN_INITIATE_AUTH = AwsJsonOperation(
    SERVICE,
    "AdminInitiateAuth",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.AdminInitiateAuth/post",
    answers={
        "200": [
            AwsJsonContent(
                models.AdminInitiateAuthResponse.from_json,
                validators.check_admin_initiate_auth_response,
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.NotAuthorizedException,
        "483": errors.TooManyRequestsException,
        "484": errors.InternalErrorException,
        "485": errors.UnexpectedLambdaException,
        "486": errors.InvalidUserPoolConfigurationException,
        "487": errors.UserLambdaValidationException,
        "488": errors.InvalidLambdaResponseException,
        "489": errors.MFAMethodNotFoundException,
        "490": errors.InvalidSmsRoleAccessPolicyException,
        "491": errors.InvalidSmsRoleTrustRelationshipException,
        "492": errors.PasswordResetRequiredException,
        "493": errors.UserNotFoundException,
        "494": errors.UserNotConfirmedException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.AdminInitiateAuth")],
    body=[AwsJsonContent(check=validators.check_admin_initiate_auth_request)],
)
ADMIN_LINK_PROVIDER_FOR_USER = AwsJsonOperation(
    SERVICE,
    "AdminLinkProviderForUser",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.AdminLinkProviderForUser/post",
    answers={
        "200": [
            AwsJsonContent(
                read_object, validators.check_admin_link_provider_for_user_response
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.UserNotFoundException,
        "485": errors.AliasExistsException,
        "486": errors.LimitExceededException,
        "487": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.AdminLinkProviderForUser")
    ],
    body=[AwsJsonContent(check=validators.check_admin_link_provider_for_user_request)],
)
ADMIN_LIST_DEVICES = AwsJsonOperation(
    SERVICE,
    "AdminListDevices",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.AdminListDevices/post",
    answers={
        "200": [
            AwsJsonContent(
                models.AdminListDevicesResponse.from_json,
                validators.check_admin_list_devices_response,
                timestamps=(TIMESTAMPS, "admin_list_devices_response"),
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.ResourceNotFoundException,
        "482": errors.InvalidUserPoolConfigurationException,
        "483": errors.TooManyRequestsException,
        "484": errors.InternalErrorException,
        "485": errors.NotAuthorizedException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.AdminListDevices")],
    body=[AwsJsonContent(check=validators.check_admin_list_devices_request)],
)
ADMIN_LIST_GROUPS_FOR_USER = AwsJsonOperation(
    SERVICE,
    "AdminListGroupsForUser",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.AdminListGroupsForUser/post",
    answers={
        "200": [
            AwsJsonContent(
                models.AdminListGroupsForUserResponse.from_json,
                validators.check_admin_list_groups_for_user_response,
                timestamps=(TIMESTAMPS, "admin_list_groups_for_user_response"),
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.ResourceNotFoundException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.UserNotFoundException,
        "485": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.AdminListGroupsForUser")
    ],
    body=[AwsJsonContent(check=validators.check_admin_list_groups_for_user_request)],
    paging=Paging(inputs=["next_token"], outputs=[["next_token"]], items=["groups"]),
)
ADMIN_LIST_USER_AUTH_EVENTS = AwsJsonOperation(
    SERVICE,
    "AdminListUserAuthEvents",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.AdminListUserAuthEvents/post",
    answers={
        "200": [
            AwsJsonContent(
                models.AdminListUserAuthEventsResponse.from_json,
                validators.check_admin_list_user_auth_events_response,
                timestamps=(TIMESTAMPS, "admin_list_user_auth_events_response"),
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.ResourceNotFoundException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.UserNotFoundException,
        "485": errors.UserPoolAddOnNotEnabledException,
        "486": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.AdminListUserAuthEvents")
    ],
    body=[AwsJsonContent(check=validators.check_admin_list_user_auth_events_request)],
    paging=Paging(
        inputs=["next_token"], outputs=[["next_token"]], items=["auth_events"]
    ),
)
ADMIN_REMOVE_USER_FROM_GROUP: AwsJsonOperation[None] = AwsJsonOperation(
    SERVICE,
    "AdminRemoveUserFromGroup",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.AdminRemoveUserFromGroup/post",
    answers={"200": []},
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.ResourceNotFoundException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.UserNotFoundException,
        "485": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.AdminRemoveUserFromGroup")
    ],
    body=[AwsJsonContent(check=validators.check_admin_remove_user_from_group_request)],
)
ADMIN_RESET_USER_PASSWORD = AwsJsonOperation(
    SERVICE,
    "AdminResetUserPassword",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.AdminResetUserPassword/post",
    answers={
        "200": [
            AwsJsonContent(
                read_object, validators.check_admin_reset_user_password_response
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.UnexpectedLambdaException,
        "483": errors.UserLambdaValidationException,
        "484": errors.NotAuthorizedException,
        "485": errors.InvalidLambdaResponseException,
        "486": errors.TooManyRequestsException,
        "487": errors.LimitExceededException,
        "488": errors.UserNotFoundException,
        "489": errors.InvalidSmsRoleAccessPolicyException,
        "490": errors.InvalidEmailRoleAccessPolicyException,
        "491": errors.InvalidSmsRoleTrustRelationshipException,
        "492": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.AdminResetUserPassword")
    ],
    body=[AwsJsonContent(check=validators.check_admin_reset_user_password_request)],
)
ADMIN_RESPOND_TO_AUTH_CHALLENGE = AwsJsonOperation(
    SERVICE,
    "AdminRespondToAuthChallenge",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.AdminRespondToAuthChallenge/post",
    answers={
        "200": [
            AwsJsonContent(
                models.AdminRespondToAuthChallengeResponse.from_json,
                validators.check_admin_respond_to_auth_challenge_response,
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.NotAuthorizedException,
        "483": errors.CodeMismatchException,
        "484": errors.ExpiredCodeException,
        "485": errors.UnexpectedLambdaException,
        "486": errors.InvalidPasswordException,
        "487": errors.UserLambdaValidationException,
        "488": errors.InvalidLambdaResponseException,
        "489": errors.TooManyRequestsException,
        "490": errors.InvalidUserPoolConfigurationException,
        "491": errors.InternalErrorException,
        "492": errors.MFAMethodNotFoundException,
        "493": errors.InvalidSmsRoleAccessPolicyException,
        "494": errors.InvalidSmsRoleTrustRelationshipException,
        "495": errors.AliasExistsException,
        "496": errors.PasswordResetRequiredException,
        "497": errors.UserNotFoundException,
        "498": errors.UserNotConfirmedException,
        "499": errors.SoftwareTokenMFANotFoundException,
    },
    headers=[
        (
            "X-Amz-Target",
            "AWSCognitoIdentityProviderService.AdminRespondToAuthChallenge",
        )
    ],
    body=[
        AwsJsonContent(check=validators.check_admin_respond_to_auth_challenge_request)
    ],
)
ADMIN_SET_USER_MFA_PREFERENCE = AwsJsonOperation(
    SERVICE,
    "AdminSetUserMFAPreference",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.AdminSetUserMFAPreference/post",
    answers={
        "200": [
            AwsJsonContent(
                read_object, validators.check_admin_set_user_mfa_preference_response
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.NotAuthorizedException,
        "483": errors.PasswordResetRequiredException,
        "484": errors.UserNotFoundException,
        "485": errors.UserNotConfirmedException,
        "486": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.AdminSetUserMFAPreference")
    ],
    body=[AwsJsonContent(check=validators.check_admin_set_user_mfa_preference_request)],
)
ADMIN_SET_USER_PASSWORD = AwsJsonOperation(
    SERVICE,
    "AdminSetUserPassword",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.AdminSetUserPassword/post",
    answers={
        "200": [
            AwsJsonContent(
                read_object, validators.check_admin_set_user_password_response
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.NotAuthorizedException,
        "482": errors.UserNotFoundException,
        "483": errors.InternalErrorException,
        "484": errors.TooManyRequestsException,
        "485": errors.InvalidParameterException,
        "486": errors.InvalidPasswordException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.AdminSetUserPassword")
    ],
    body=[AwsJsonContent(check=validators.check_admin_set_user_password_request)],
)
ADMIN_SET_USER_SETTINGS = AwsJsonOperation(
    SERVICE,
    "AdminSetUserSettings",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.AdminSetUserSettings/post",
    answers={
        "200": [
            AwsJsonContent(
                read_object, validators.check_admin_set_user_settings_response
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.NotAuthorizedException,
        "483": errors.UserNotFoundException,
        "484": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.AdminSetUserSettings")
    ],
    body=[AwsJsonContent(check=validators.check_admin_set_user_settings_request)],
)
ADMIN_UPDATE_AUTH_EVENT_FEEDBACK = AwsJsonOperation(
    SERVICE,
    "AdminUpdateAuthEventFeedback",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.AdminUpdateAuthEventFeedback/post",
    answers={
        "200": [
            AwsJsonContent(
                read_object, validators.check_admin_update_auth_event_feedback_response
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.ResourceNotFoundException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.UserNotFoundException,
        "485": errors.UserPoolAddOnNotEnabledException,
        "486": errors.InternalErrorException,
    },
    headers=[
        (
            "X-Amz-Target",
            "AWSCognitoIdentityProviderService.AdminUpdateAuthEventFeedback",
        )
    ],
    body=[
        AwsJsonContent(check=validators.check_admin_update_auth_event_feedback_request)
    ],
)
ADMIN_UPDATE_DEVICE_STATUS = AwsJsonOperation(
    SERVICE,
    "AdminUpdateDeviceStatus",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.AdminUpdateDeviceStatus/post",
    answers={
        "200": [
            AwsJsonContent(
                read_object, validators.check_admin_update_device_status_response
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.ResourceNotFoundException,
        "482": errors.InvalidUserPoolConfigurationException,
        "483": errors.TooManyRequestsException,
        "484": errors.NotAuthorizedException,
        "485": errors.UserNotFoundException,
        "486": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.AdminUpdateDeviceStatus")
    ],
    body=[AwsJsonContent(check=validators.check_admin_update_device_status_request)],
)
ADMIN_UPDATE_USER_ATTRIBUTES = AwsJsonOperation(
    SERVICE,
    "AdminUpdateUserAttributes",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.AdminUpdateUserAttributes/post",
    answers={
        "200": [
            AwsJsonContent(
                read_object, validators.check_admin_update_user_attributes_response
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.UnexpectedLambdaException,
        "483": errors.UserLambdaValidationException,
        "484": errors.InvalidLambdaResponseException,
        "485": errors.AliasExistsException,
        "486": errors.TooManyRequestsException,
        "487": errors.NotAuthorizedException,
        "488": errors.UserNotFoundException,
        "489": errors.InternalErrorException,
        "490": errors.InvalidSmsRoleAccessPolicyException,
        "491": errors.InvalidEmailRoleAccessPolicyException,
        "492": errors.InvalidSmsRoleTrustRelationshipException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.AdminUpdateUserAttributes")
    ],
    body=[AwsJsonContent(check=validators.check_admin_update_user_attributes_request)],
)
ADMIN_USER_GLOBAL_SIGN_OUT = AwsJsonOperation(
    SERVICE,
    "AdminUserGlobalSignOut",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.AdminUserGlobalSignOut/post",
    answers={
        "200": [
            AwsJsonContent(
                read_object, validators.check_admin_user_global_sign_out_response
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.UserNotFoundException,
        "485": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.AdminUserGlobalSignOut")
    ],
    body=[AwsJsonContent(check=validators.check_admin_user_global_sign_out_request)],
)
ASSOCIATE_SOFTWARE_TOKEN = AwsJsonOperation(
    SERVICE,
    "AssociateSoftwareToken",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.AssociateSoftwareToken/post",
    answers={
        "200": [
            AwsJsonContent(
                models.AssociateSoftwareTokenResponse.from_json,
                validators.check_associate_software_token_response,
            )
        ]
    },
    errors={
        "480": errors.ConcurrentModificationException,
        "481": errors.InvalidParameterException,
        "482": errors.NotAuthorizedException,
        "483": errors.ResourceNotFoundException,
        "484": errors.InternalErrorException,
        "485": errors.SoftwareTokenMFANotFoundException,
        "486": errors.ForbiddenException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.AssociateSoftwareToken")
    ],
    body=[AwsJsonContent(check=validators.check_associate_software_token_request)],
)
CHANGE_PASSWORD = AwsJsonOperation(
    SERVICE,
    "ChangePassword",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.ChangePassword/post",
    answers={
        "200": [AwsJsonContent(read_object, validators.check_change_password_response)]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.InvalidPasswordException,
        "483": errors.NotAuthorizedException,
        "484": errors.TooManyRequestsException,
        "485": errors.LimitExceededException,
        "486": errors.PasswordResetRequiredException,
        "487": errors.UserNotFoundException,
        "488": errors.UserNotConfirmedException,
        "489": errors.InternalErrorException,
        "490": errors.ForbiddenException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.ChangePassword")],
    body=[AwsJsonContent(check=validators.check_change_password_request)],
    security=(),
)
CONFIRM_DEVICE = AwsJsonOperation(
    SERVICE,
    "ConfirmDevice",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.ConfirmDevice/post",
    answers={
        "200": [
            AwsJsonContent(
                models.ConfirmDeviceResponse.from_json,
                validators.check_confirm_device_response,
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.NotAuthorizedException,
        "483": errors.InvalidPasswordException,
        "484": errors.InvalidLambdaResponseException,
        "485": errors.UsernameExistsException,
        "486": errors.InvalidUserPoolConfigurationException,
        "487": errors.TooManyRequestsException,
        "488": errors.PasswordResetRequiredException,
        "489": errors.UserNotFoundException,
        "490": errors.UserNotConfirmedException,
        "491": errors.InternalErrorException,
        "492": errors.ForbiddenException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.ConfirmDevice")],
    body=[AwsJsonContent(check=validators.check_confirm_device_request)],
)
CONFIRM_FORGOT_PASSWORD = AwsJsonOperation(
    SERVICE,
    "ConfirmForgotPassword",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.ConfirmForgotPassword/post",
    answers={
        "200": [
            AwsJsonContent(
                read_object, validators.check_confirm_forgot_password_response
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.UnexpectedLambdaException,
        "482": errors.UserLambdaValidationException,
        "483": errors.InvalidParameterException,
        "484": errors.InvalidPasswordException,
        "485": errors.NotAuthorizedException,
        "486": errors.CodeMismatchException,
        "487": errors.ExpiredCodeException,
        "488": errors.TooManyFailedAttemptsException,
        "489": errors.InvalidLambdaResponseException,
        "490": errors.TooManyRequestsException,
        "491": errors.LimitExceededException,
        "492": errors.UserNotFoundException,
        "493": errors.UserNotConfirmedException,
        "494": errors.InternalErrorException,
        "495": errors.ForbiddenException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.ConfirmForgotPassword")
    ],
    body=[AwsJsonContent(check=validators.check_confirm_forgot_password_request)],
    security=(),
)
CONFIRM_SIGN_UP = AwsJsonOperation(
    SERVICE,
    "ConfirmSignUp",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.ConfirmSignUp/post",
    answers={
        "200": [AwsJsonContent(read_object, validators.check_confirm_sign_up_response)]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.UnexpectedLambdaException,
        "483": errors.UserLambdaValidationException,
        "484": errors.NotAuthorizedException,
        "485": errors.TooManyFailedAttemptsException,
        "486": errors.CodeMismatchException,
        "487": errors.ExpiredCodeException,
        "488": errors.InvalidLambdaResponseException,
        "489": errors.AliasExistsException,
        "490": errors.TooManyRequestsException,
        "491": errors.LimitExceededException,
        "492": errors.UserNotFoundException,
        "493": errors.InternalErrorException,
        "494": errors.ForbiddenException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.ConfirmSignUp")],
    body=[AwsJsonContent(check=validators.check_confirm_sign_up_request)],
    security=(),
)
CREATE_GROUP = AwsJsonOperation(
    SERVICE,
    "CreateGroup",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.CreateGroup/post",
    answers={
        "200": [
            AwsJsonContent(
                models.CreateGroupResponse.from_json,
                validators.check_create_group_response,
                timestamps=(TIMESTAMPS, "create_group_response"),
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.GroupExistsException,
        "482": errors.ResourceNotFoundException,
        "483": errors.TooManyRequestsException,
        "484": errors.LimitExceededException,
        "485": errors.NotAuthorizedException,
        "486": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.CreateGroup")],
    body=[AwsJsonContent(check=validators.check_create_group_request)],
)
CREATE_IDENTITY_PROVIDER = AwsJsonOperation(
    SERVICE,
    "CreateIdentityProvider",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.CreateIdentityProvider/post",
    answers={
        "200": [
            AwsJsonContent(
                models.CreateIdentityProviderResponse.from_json,
                validators.check_create_identity_provider_response,
                timestamps=(TIMESTAMPS, "create_identity_provider_response"),
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.DuplicateProviderException,
        "482": errors.ResourceNotFoundException,
        "483": errors.NotAuthorizedException,
        "484": errors.TooManyRequestsException,
        "485": errors.LimitExceededException,
        "486": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.CreateIdentityProvider")
    ],
    body=[AwsJsonContent(check=validators.check_create_identity_provider_request)],
)
CREATE_RESOURCE_SERVER = AwsJsonOperation(
    SERVICE,
    "CreateResourceServer",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.CreateResourceServer/post",
    answers={
        "200": [
            AwsJsonContent(
                models.CreateResourceServerResponse.from_json,
                validators.check_create_resource_server_response,
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.ResourceNotFoundException,
        "482": errors.NotAuthorizedException,
        "483": errors.TooManyRequestsException,
        "484": errors.LimitExceededException,
        "485": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.CreateResourceServer")
    ],
    body=[AwsJsonContent(check=validators.check_create_resource_server_request)],
)
CREATE_USER_IMPORT_JOB = AwsJsonOperation(
    SERVICE,
    "CreateUserImportJob",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.CreateUserImportJob/post",
    answers={
        "200": [
            AwsJsonContent(
                models.CreateUserImportJobResponse.from_json,
                validators.check_create_user_import_job_response,
                timestamps=(TIMESTAMPS, "create_user_import_job_response"),
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.TooManyRequestsException,
        "483": errors.PreconditionNotMetException,
        "484": errors.NotAuthorizedException,
        "485": errors.LimitExceededException,
        "486": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.CreateUserImportJob")],
    body=[AwsJsonContent(check=validators.check_create_user_import_job_request)],
)
CREATE_USER_POOL = AwsJsonOperation(
    SERVICE,
    "CreateUserPool",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.CreateUserPool/post",
    answers={
        "200": [
            AwsJsonContent(
                models.CreateUserPoolResponse.from_json,
                validators.check_create_user_pool_response,
                timestamps=(TIMESTAMPS, "create_user_pool_response"),
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.TooManyRequestsException,
        "482": errors.LimitExceededException,
        "483": errors.InvalidSmsRoleAccessPolicyException,
        "484": errors.InvalidSmsRoleTrustRelationshipException,
        "485": errors.InvalidEmailRoleAccessPolicyException,
        "486": errors.NotAuthorizedException,
        "487": errors.UserPoolTaggingException,
        "488": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.CreateUserPool")],
    body=[AwsJsonContent(check=validators.check_create_user_pool_request)],
)
CREATE_USER_POOL_CLIENT = AwsJsonOperation(
    SERVICE,
    "CreateUserPoolClient",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.CreateUserPoolClient/post",
    answers={
        "200": [
            AwsJsonContent(
                models.CreateUserPoolClientResponse.from_json,
                validators.check_create_user_pool_client_response,
                timestamps=(TIMESTAMPS, "create_user_pool_client_response"),
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.ResourceNotFoundException,
        "482": errors.TooManyRequestsException,
        "483": errors.LimitExceededException,
        "484": errors.NotAuthorizedException,
        "485": errors.ScopeDoesNotExistException,
        "486": errors.InvalidOAuthFlowException,
        "487": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.CreateUserPoolClient")
    ],
    body=[AwsJsonContent(check=validators.check_create_user_pool_client_request)],
)
CREATE_USER_POOL_DOMAIN = AwsJsonOperation(
    SERVICE,
    "CreateUserPoolDomain",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.CreateUserPoolDomain/post",
    answers={
        "200": [
            AwsJsonContent(
                models.CreateUserPoolDomainResponse.from_json,
                validators.check_create_user_pool_domain_response,
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.NotAuthorizedException,
        "482": errors.ResourceNotFoundException,
        "483": errors.LimitExceededException,
        "484": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.CreateUserPoolDomain")
    ],
    body=[AwsJsonContent(check=validators.check_create_user_pool_domain_request)],
)
DELETE_GROUP: AwsJsonOperation[None] = AwsJsonOperation(
    SERVICE,
    "DeleteGroup",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.DeleteGroup/post",
    answers={"200": []},
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.DeleteGroup")],
    body=[AwsJsonContent(check=validators.check_delete_group_request)],
)
DELETE_IDENTITY_PROVIDER: AwsJsonOperation[None] = AwsJsonOperation(
    SERVICE,
    "DeleteIdentityProvider",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.DeleteIdentityProvider/post",
    answers={"200": []},
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.UnsupportedIdentityProviderException,
        "482": errors.ConcurrentModificationException,
        "483": errors.ResourceNotFoundException,
        "484": errors.NotAuthorizedException,
        "485": errors.TooManyRequestsException,
        "486": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.DeleteIdentityProvider")
    ],
    body=[AwsJsonContent(check=validators.check_delete_identity_provider_request)],
)
DELETE_RESOURCE_SERVER: AwsJsonOperation[None] = AwsJsonOperation(
    SERVICE,
    "DeleteResourceServer",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.DeleteResourceServer/post",
    answers={"200": []},
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.ResourceNotFoundException,
        "482": errors.NotAuthorizedException,
        "483": errors.TooManyRequestsException,
        "484": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.DeleteResourceServer")
    ],
    body=[AwsJsonContent(check=validators.check_delete_resource_server_request)],
)
DELETE_USER: AwsJsonOperation[None] = AwsJsonOperation(
    SERVICE,
    "DeleteUser",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.DeleteUser/post",
    answers={"200": []},
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.NotAuthorizedException,
        "483": errors.TooManyRequestsException,
        "484": errors.PasswordResetRequiredException,
        "485": errors.UserNotFoundException,
        "486": errors.UserNotConfirmedException,
        "487": errors.InternalErrorException,
        "488": errors.ForbiddenException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.DeleteUser")],
    body=[AwsJsonContent(check=validators.check_delete_user_request)],
    security=(),
)
DELETE_USER_ATTRIBUTES = AwsJsonOperation(
    SERVICE,
    "DeleteUserAttributes",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.DeleteUserAttributes/post",
    answers={
        "200": [
            AwsJsonContent(
                read_object, validators.check_delete_user_attributes_response
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.NotAuthorizedException,
        "483": errors.TooManyRequestsException,
        "484": errors.PasswordResetRequiredException,
        "485": errors.UserNotFoundException,
        "486": errors.UserNotConfirmedException,
        "487": errors.InternalErrorException,
        "488": errors.ForbiddenException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.DeleteUserAttributes")
    ],
    body=[AwsJsonContent(check=validators.check_delete_user_attributes_request)],
    security=(),
)
DELETE_USER_POOL: AwsJsonOperation[None] = AwsJsonOperation(
    SERVICE,
    "DeleteUserPool",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.DeleteUserPool/post",
    answers={"200": []},
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.UserImportInProgressException,
        "485": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.DeleteUserPool")],
    body=[AwsJsonContent(check=validators.check_delete_user_pool_request)],
)
DELETE_USER_POOL_CLIENT: AwsJsonOperation[None] = AwsJsonOperation(
    SERVICE,
    "DeleteUserPoolClient",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.DeleteUserPoolClient/post",
    answers={"200": []},
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.ConcurrentModificationException,
        "485": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.DeleteUserPoolClient")
    ],
    body=[AwsJsonContent(check=validators.check_delete_user_pool_client_request)],
)
DELETE_USER_POOL_DOMAIN = AwsJsonOperation(
    SERVICE,
    "DeleteUserPoolDomain",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.DeleteUserPoolDomain/post",
    answers={
        "200": [
            AwsJsonContent(
                read_object, validators.check_delete_user_pool_domain_response
            )
        ]
    },
    errors={
        "480": errors.NotAuthorizedException,
        "481": errors.InvalidParameterException,
        "482": errors.ResourceNotFoundException,
        "483": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.DeleteUserPoolDomain")
    ],
    body=[AwsJsonContent(check=validators.check_delete_user_pool_domain_request)],
)
DESCRIBE_IDENTITY_PROVIDER = AwsJsonOperation(
    SERVICE,
    "DescribeIdentityProvider",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.DescribeIdentityProvider/post",
    answers={
        "200": [
            AwsJsonContent(
                models.DescribeIdentityProviderResponse.from_json,
                validators.check_describe_identity_provider_response,
                timestamps=(TIMESTAMPS, "describe_identity_provider_response"),
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.ResourceNotFoundException,
        "482": errors.NotAuthorizedException,
        "483": errors.TooManyRequestsException,
        "484": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.DescribeIdentityProvider")
    ],
    body=[AwsJsonContent(check=validators.check_describe_identity_provider_request)],
)
DESCRIBE_RESOURCE_SERVER = AwsJsonOperation(
    SERVICE,
    "DescribeResourceServer",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.DescribeResourceServer/post",
    answers={
        "200": [
            AwsJsonContent(
                models.DescribeResourceServerResponse.from_json,
                validators.check_describe_resource_server_response,
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.ResourceNotFoundException,
        "482": errors.NotAuthorizedException,
        "483": errors.TooManyRequestsException,
        "484": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.DescribeResourceServer")
    ],
    body=[AwsJsonContent(check=validators.check_describe_resource_server_request)],
)
DESCRIBE_RISK_CONFIGURATION = AwsJsonOperation(
    SERVICE,
    "DescribeRiskConfiguration",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.DescribeRiskConfiguration/post",
    answers={
        "200": [
            AwsJsonContent(
                models.DescribeRiskConfigurationResponse.from_json,
                validators.check_describe_risk_configuration_response,
                timestamps=(TIMESTAMPS, "describe_risk_configuration_response"),
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.UserPoolAddOnNotEnabledException,
        "485": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.DescribeRiskConfiguration")
    ],
    body=[AwsJsonContent(check=validators.check_describe_risk_configuration_request)],
)
DESCRIBE_USER_IMPORT_JOB = AwsJsonOperation(
    SERVICE,
    "DescribeUserImportJob",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.DescribeUserImportJob/post",
    answers={
        "200": [
            AwsJsonContent(
                models.DescribeUserImportJobResponse.from_json,
                validators.check_describe_user_import_job_response,
                timestamps=(TIMESTAMPS, "describe_user_import_job_response"),
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.DescribeUserImportJob")
    ],
    body=[AwsJsonContent(check=validators.check_describe_user_import_job_request)],
)
DESCRIBE_USER_POOL = AwsJsonOperation(
    SERVICE,
    "DescribeUserPool",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.DescribeUserPool/post",
    answers={
        "200": [
            AwsJsonContent(
                models.DescribeUserPoolResponse.from_json,
                validators.check_describe_user_pool_response,
                timestamps=(TIMESTAMPS, "describe_user_pool_response"),
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.UserPoolTaggingException,
        "485": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.DescribeUserPool")],
    body=[AwsJsonContent(check=validators.check_describe_user_pool_request)],
)
DESCRIBE_USER_POOL_CLIENT = AwsJsonOperation(
    SERVICE,
    "DescribeUserPoolClient",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.DescribeUserPoolClient/post",
    answers={
        "200": [
            AwsJsonContent(
                models.DescribeUserPoolClientResponse.from_json,
                validators.check_describe_user_pool_client_response,
                timestamps=(TIMESTAMPS, "describe_user_pool_client_response"),
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.DescribeUserPoolClient")
    ],
    body=[AwsJsonContent(check=validators.check_describe_user_pool_client_request)],
)
DESCRIBE_USER_POOL_DOMAIN = AwsJsonOperation(
    SERVICE,
    "DescribeUserPoolDomain",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.DescribeUserPoolDomain/post",
    answers={
        "200": [
            AwsJsonContent(
                models.DescribeUserPoolDomainResponse.from_json,
                validators.check_describe_user_pool_domain_response,
            )
        ]
    },
    errors={
        "480": errors.NotAuthorizedException,
        "481": errors.InvalidParameterException,
        "482": errors.ResourceNotFoundException,
        "483": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.DescribeUserPoolDomain")
    ],
    body=[AwsJsonContent(check=validators.check_describe_user_pool_domain_request)],
)
FORGET_DEVICE: AwsJsonOperation[None] = AwsJsonOperation(
    SERVICE,
    "ForgetDevice",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.ForgetDevice/post",
    answers={"200": []},
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.NotAuthorizedException,
        "483": errors.TooManyRequestsException,
        "484": errors.InvalidUserPoolConfigurationException,
        "485": errors.PasswordResetRequiredException,
        "486": errors.UserNotFoundException,
        "487": errors.UserNotConfirmedException,
        "488": errors.InternalErrorException,
        "489": errors.ForbiddenException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.ForgetDevice")],
    body=[AwsJsonContent(check=validators.check_forget_device_request)],
)
FORGOT_PASSWORD = AwsJsonOperation(
    SERVICE,
    "ForgotPassword",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.ForgotPassword/post",
    answers={
        "200": [
            AwsJsonContent(
                models.ForgotPasswordResponse.from_json,
                validators.check_forgot_password_response,
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.UnexpectedLambdaException,
        "483": errors.UserLambdaValidationException,
        "484": errors.NotAuthorizedException,
        "485": errors.InvalidLambdaResponseException,
        "486": errors.TooManyRequestsException,
        "487": errors.LimitExceededException,
        "488": errors.InvalidSmsRoleAccessPolicyException,
        "489": errors.InvalidSmsRoleTrustRelationshipException,
        "490": errors.InvalidEmailRoleAccessPolicyException,
        "491": errors.CodeDeliveryFailureException,
        "492": errors.UserNotFoundException,
        "493": errors.InternalErrorException,
        "494": errors.ForbiddenException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.ForgotPassword")],
    body=[AwsJsonContent(check=validators.check_forgot_password_request)],
    security=(),
)
GET_CSV_HEADER = AwsJsonOperation(
    SERVICE,
    "GetCSVHeader",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.GetCSVHeader/post",
    answers={
        "200": [
            AwsJsonContent(
                models.GetCSVHeaderResponse.from_json,
                validators.check_get_csv_header_response,
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.GetCSVHeader")],
    body=[AwsJsonContent(check=validators.check_get_csv_header_request)],
)
GET_DEVICE = AwsJsonOperation(
    SERVICE,
    "GetDevice",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.GetDevice/post",
    answers={
        "200": [
            AwsJsonContent(
                models.GetDeviceResponse.from_json,
                validators.check_get_device_response,
                timestamps=(TIMESTAMPS, "get_device_response"),
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.InvalidUserPoolConfigurationException,
        "483": errors.NotAuthorizedException,
        "484": errors.TooManyRequestsException,
        "485": errors.PasswordResetRequiredException,
        "486": errors.UserNotFoundException,
        "487": errors.UserNotConfirmedException,
        "488": errors.InternalErrorException,
        "489": errors.ForbiddenException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.GetDevice")],
    body=[AwsJsonContent(check=validators.check_get_device_request)],
)
GET_GROUP = AwsJsonOperation(
    SERVICE,
    "GetGroup",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.GetGroup/post",
    answers={
        "200": [
            AwsJsonContent(
                models.GetGroupResponse.from_json,
                validators.check_get_group_response,
                timestamps=(TIMESTAMPS, "get_group_response"),
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.GetGroup")],
    body=[AwsJsonContent(check=validators.check_get_group_request)],
)
GET_IDENTITY_PROVIDER_BY_IDENTIFIER = AwsJsonOperation(
    SERVICE,
    "GetIdentityProviderByIdentifier",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.GetIdentityProviderByIdentifier/post",
    answers={
        "200": [
            AwsJsonContent(
                models.GetIdentityProviderByIdentifierResponse.from_json,
                validators.check_get_identity_provider_by_identifier_response,
                timestamps=(TIMESTAMPS, "get_identity_provider_by_identifier_response"),
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.ResourceNotFoundException,
        "482": errors.NotAuthorizedException,
        "483": errors.TooManyRequestsException,
        "484": errors.InternalErrorException,
    },
    headers=[
        (
            "X-Amz-Target",
            "AWSCognitoIdentityProviderService.GetIdentityProviderByIdentifier",
        )
    ],
    body=[
        AwsJsonContent(
            check=validators.check_get_identity_provider_by_identifier_request
        )
    ],
)
GET_SIGNING_CERTIFICATE = AwsJsonOperation(
    SERVICE,
    "GetSigningCertificate",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.GetSigningCertificate/post",
    answers={
        "200": [
            AwsJsonContent(
                models.GetSigningCertificateResponse.from_json,
                validators.check_get_signing_certificate_response,
            )
        ]
    },
    errors={
        "480": errors.InternalErrorException,
        "481": errors.InvalidParameterException,
        "482": errors.ResourceNotFoundException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.GetSigningCertificate")
    ],
    body=[AwsJsonContent(check=validators.check_get_signing_certificate_request)],
)
GET_UI_CUSTOMIZATION = AwsJsonOperation(
    SERVICE,
    "GetUICustomization",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.GetUICustomization/post",
    answers={
        "200": [
            AwsJsonContent(
                models.GetUICustomizationResponse.from_json,
                validators.check_get_ui_customization_response,
                timestamps=(TIMESTAMPS, "get_ui_customization_response"),
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.ResourceNotFoundException,
        "482": errors.NotAuthorizedException,
        "483": errors.TooManyRequestsException,
        "484": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.GetUICustomization")],
    body=[AwsJsonContent(check=validators.check_get_ui_customization_request)],
)
GET_USER = AwsJsonOperation(
    SERVICE,
    "GetUser",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.GetUser/post",
    answers={
        "200": [
            AwsJsonContent(
                models.GetUserResponse.from_json, validators.check_get_user_response
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.NotAuthorizedException,
        "483": errors.TooManyRequestsException,
        "484": errors.PasswordResetRequiredException,
        "485": errors.UserNotFoundException,
        "486": errors.UserNotConfirmedException,
        "487": errors.InternalErrorException,
        "488": errors.ForbiddenException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.GetUser")],
    body=[AwsJsonContent(check=validators.check_get_user_request)],
    security=(),
)
GET_USER_ATTRIBUTE_VERIFICATION_CODE = AwsJsonOperation(
    SERVICE,
    "GetUserAttributeVerificationCode",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.GetUserAttributeVerificationCode/post",
    answers={
        "200": [
            AwsJsonContent(
                models.GetUserAttributeVerificationCodeResponse.from_json,
                validators.check_get_user_attribute_verification_code_response,
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.UnexpectedLambdaException,
        "485": errors.UserLambdaValidationException,
        "486": errors.InvalidLambdaResponseException,
        "487": errors.InvalidSmsRoleAccessPolicyException,
        "488": errors.InvalidSmsRoleTrustRelationshipException,
        "489": errors.InvalidEmailRoleAccessPolicyException,
        "490": errors.CodeDeliveryFailureException,
        "491": errors.LimitExceededException,
        "492": errors.PasswordResetRequiredException,
        "493": errors.UserNotFoundException,
        "494": errors.UserNotConfirmedException,
        "495": errors.InternalErrorException,
        "496": errors.ForbiddenException,
    },
    headers=[
        (
            "X-Amz-Target",
            "AWSCognitoIdentityProviderService.GetUserAttributeVerificationCode",
        )
    ],
    body=[
        AwsJsonContent(
            check=validators.check_get_user_attribute_verification_code_request
        )
    ],
    security=(),
)
GET_USER_POOL_MFA_CONFIG = AwsJsonOperation(
    SERVICE,
    "GetUserPoolMfaConfig",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.GetUserPoolMfaConfig/post",
    answers={
        "200": [
            AwsJsonContent(
                models.GetUserPoolMfaConfigResponse.from_json,
                validators.check_get_user_pool_mfa_config_response,
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.TooManyRequestsException,
        "482": errors.ResourceNotFoundException,
        "483": errors.NotAuthorizedException,
        "484": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.GetUserPoolMfaConfig")
    ],
    body=[AwsJsonContent(check=validators.check_get_user_pool_mfa_config_request)],
)
GLOBAL_SIGN_OUT = AwsJsonOperation(
    SERVICE,
    "GlobalSignOut",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.GlobalSignOut/post",
    answers={
        "200": [AwsJsonContent(read_object, validators.check_global_sign_out_response)]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.NotAuthorizedException,
        "483": errors.TooManyRequestsException,
        "484": errors.PasswordResetRequiredException,
        "485": errors.UserNotConfirmedException,
        "486": errors.InternalErrorException,
        "487": errors.ForbiddenException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.GlobalSignOut")],
    body=[AwsJsonContent(check=validators.check_global_sign_out_request)],
)
INITIATE_AUTH = AwsJsonOperation(
    SERVICE,
    "InitiateAuth",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.InitiateAuth/post",
    answers={
        "200": [
            AwsJsonContent(
                models.InitiateAuthResponse.from_json,
                validators.check_initiate_auth_response,
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.NotAuthorizedException,
        "483": errors.TooManyRequestsException,
        "484": errors.UnexpectedLambdaException,
        "485": errors.InvalidUserPoolConfigurationException,
        "486": errors.UserLambdaValidationException,
        "487": errors.InvalidLambdaResponseException,
        "488": errors.PasswordResetRequiredException,
        "489": errors.UserNotFoundException,
        "490": errors.UserNotConfirmedException,
        "491": errors.InternalErrorException,
        "492": errors.InvalidSmsRoleAccessPolicyException,
        "493": errors.InvalidSmsRoleTrustRelationshipException,
        "494": errors.ForbiddenException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.InitiateAuth")],
    body=[AwsJsonContent(check=validators.check_initiate_auth_request)],
    security=(),
)
LIST_DEVICES = AwsJsonOperation(
    SERVICE,
    "ListDevices",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.ListDevices/post",
    answers={
        "200": [
            AwsJsonContent(
                models.ListDevicesResponse.from_json,
                validators.check_list_devices_response,
                timestamps=(TIMESTAMPS, "list_devices_response"),
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.ResourceNotFoundException,
        "482": errors.NotAuthorizedException,
        "483": errors.InvalidUserPoolConfigurationException,
        "484": errors.TooManyRequestsException,
        "485": errors.PasswordResetRequiredException,
        "486": errors.UserNotFoundException,
        "487": errors.UserNotConfirmedException,
        "488": errors.InternalErrorException,
        "489": errors.ForbiddenException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.ListDevices")],
    body=[AwsJsonContent(check=validators.check_list_devices_request)],
)
LIST_GROUPS = AwsJsonOperation(
    SERVICE,
    "ListGroups",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.ListGroups/post",
    answers={
        "200": [
            AwsJsonContent(
                models.ListGroupsResponse.from_json,
                validators.check_list_groups_response,
                timestamps=(TIMESTAMPS, "list_groups_response"),
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.ResourceNotFoundException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.ListGroups")],
    body=[AwsJsonContent(check=validators.check_list_groups_request)],
    paging=Paging(inputs=["next_token"], outputs=[["next_token"]], items=["groups"]),
)
LIST_IDENTITY_PROVIDERS = AwsJsonOperation(
    SERVICE,
    "ListIdentityProviders",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.ListIdentityProviders/post",
    answers={
        "200": [
            AwsJsonContent(
                models.ListIdentityProvidersResponse.from_json,
                validators.check_list_identity_providers_response,
                timestamps=(TIMESTAMPS, "list_identity_providers_response"),
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.ResourceNotFoundException,
        "482": errors.NotAuthorizedException,
        "483": errors.TooManyRequestsException,
        "484": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.ListIdentityProviders")
    ],
    body=[AwsJsonContent(check=validators.check_list_identity_providers_request)],
    paging=Paging(inputs=["next_token"], outputs=[["next_token"]], items=["providers"]),
)
LIST_RESOURCE_SERVERS = AwsJsonOperation(
    SERVICE,
    "ListResourceServers",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.ListResourceServers/post",
    answers={
        "200": [
            AwsJsonContent(
                models.ListResourceServersResponse.from_json,
                validators.check_list_resource_servers_response,
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.ResourceNotFoundException,
        "482": errors.NotAuthorizedException,
        "483": errors.TooManyRequestsException,
        "484": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.ListResourceServers")],
    body=[AwsJsonContent(check=validators.check_list_resource_servers_request)],
    paging=Paging(
        inputs=["next_token"], outputs=[["next_token"]], items=["resource_servers"]
    ),
)
LIST_TAGS_FOR_RESOURCE = AwsJsonOperation(
    SERVICE,
    "ListTagsForResource",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.ListTagsForResource/post",
    answers={
        "200": [
            AwsJsonContent(
                models.ListTagsForResourceResponse.from_json,
                validators.check_list_tags_for_resource_response,
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.NotAuthorizedException,
        "482": errors.TooManyRequestsException,
        "483": errors.InvalidParameterException,
        "484": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.ListTagsForResource")],
    body=[AwsJsonContent(check=validators.check_list_tags_for_resource_request)],
)
LIST_USER_IMPORT_JOBS = AwsJsonOperation(
    SERVICE,
    "ListUserImportJobs",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.ListUserImportJobs/post",
    answers={
        "200": [
            AwsJsonContent(
                models.ListUserImportJobsResponse.from_json,
                validators.check_list_user_import_jobs_response,
                timestamps=(TIMESTAMPS, "list_user_import_jobs_response"),
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.ListUserImportJobs")],
    body=[AwsJsonContent(check=validators.check_list_user_import_jobs_request)],
)
LIST_USER_POOL_CLIENTS = AwsJsonOperation(
    SERVICE,
    "ListUserPoolClients",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.ListUserPoolClients/post",
    answers={
        "200": [
            AwsJsonContent(
                models.ListUserPoolClientsResponse.from_json,
                validators.check_list_user_pool_clients_response,
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.ResourceNotFoundException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.ListUserPoolClients")],
    body=[AwsJsonContent(check=validators.check_list_user_pool_clients_request)],
    paging=Paging(
        inputs=["next_token"], outputs=[["next_token"]], items=["user_pool_clients"]
    ),
)
LIST_USER_POOLS = AwsJsonOperation(
    SERVICE,
    "ListUserPools",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.ListUserPools/post",
    answers={
        "200": [
            AwsJsonContent(
                models.ListUserPoolsResponse.from_json,
                validators.check_list_user_pools_response,
                timestamps=(TIMESTAMPS, "list_user_pools_response"),
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.TooManyRequestsException,
        "482": errors.NotAuthorizedException,
        "483": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.ListUserPools")],
    body=[AwsJsonContent(check=validators.check_list_user_pools_request)],
    paging=Paging(
        inputs=["next_token"], outputs=[["next_token"]], items=["user_pools"]
    ),
)
LIST_USERS = AwsJsonOperation(
    SERVICE,
    "ListUsers",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.ListUsers/post",
    answers={
        "200": [
            AwsJsonContent(
                models.ListUsersResponse.from_json,
                validators.check_list_users_response,
                timestamps=(TIMESTAMPS, "list_users_response"),
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.ResourceNotFoundException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.ListUsers")],
    body=[AwsJsonContent(check=validators.check_list_users_request)],
    paging=Paging(
        inputs=["pagination_token"], outputs=[["pagination_token"]], items=["users"]
    ),
)
LIST_USERS_IN_GROUP = AwsJsonOperation(
    SERVICE,
    "ListUsersInGroup",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.ListUsersInGroup/post",
    answers={
        "200": [
            AwsJsonContent(
                models.ListUsersInGroupResponse.from_json,
                validators.check_list_users_in_group_response,
                timestamps=(TIMESTAMPS, "list_users_in_group_response"),
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.ResourceNotFoundException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.ListUsersInGroup")],
    body=[AwsJsonContent(check=validators.check_list_users_in_group_request)],
    paging=Paging(inputs=["next_token"], outputs=[["next_token"]], items=["users"]),
)
RESEND_CONFIRMATION_CODE = AwsJsonOperation(
    SERVICE,
    "ResendConfirmationCode",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.ResendConfirmationCode/post",
    answers={
        "200": [
            AwsJsonContent(
                models.ResendConfirmationCodeResponse.from_json,
                validators.check_resend_confirmation_code_response,
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.UnexpectedLambdaException,
        "483": errors.UserLambdaValidationException,
        "484": errors.NotAuthorizedException,
        "485": errors.InvalidLambdaResponseException,
        "486": errors.TooManyRequestsException,
        "487": errors.LimitExceededException,
        "488": errors.InvalidSmsRoleAccessPolicyException,
        "489": errors.InvalidSmsRoleTrustRelationshipException,
        "490": errors.InvalidEmailRoleAccessPolicyException,
        "491": errors.CodeDeliveryFailureException,
        "492": errors.UserNotFoundException,
        "493": errors.InternalErrorException,
        "494": errors.ForbiddenException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.ResendConfirmationCode")
    ],
    body=[AwsJsonContent(check=validators.check_resend_confirmation_code_request)],
    security=(),
)
RESPOND_TO_AUTH_CHALLENGE = AwsJsonOperation(
    SERVICE,
    "RespondToAuthChallenge",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.RespondToAuthChallenge/post",
    answers={
        "200": [
            AwsJsonContent(
                models.RespondToAuthChallengeResponse.from_json,
                validators.check_respond_to_auth_challenge_response,
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.NotAuthorizedException,
        "483": errors.CodeMismatchException,
        "484": errors.ExpiredCodeException,
        "485": errors.UnexpectedLambdaException,
        "486": errors.UserLambdaValidationException,
        "487": errors.InvalidPasswordException,
        "488": errors.InvalidLambdaResponseException,
        "489": errors.TooManyRequestsException,
        "490": errors.InvalidUserPoolConfigurationException,
        "491": errors.MFAMethodNotFoundException,
        "492": errors.PasswordResetRequiredException,
        "493": errors.UserNotFoundException,
        "494": errors.UserNotConfirmedException,
        "495": errors.InvalidSmsRoleAccessPolicyException,
        "496": errors.InvalidSmsRoleTrustRelationshipException,
        "497": errors.AliasExistsException,
        "498": errors.InternalErrorException,
        "499": errors.SoftwareTokenMFANotFoundException,
        "500": errors.ForbiddenException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.RespondToAuthChallenge")
    ],
    body=[AwsJsonContent(check=validators.check_respond_to_auth_challenge_request)],
    security=(),
)
REVOKE_TOKEN = AwsJsonOperation(
    SERVICE,
    "RevokeToken",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.RevokeToken/post",
    answers={
        "200": [AwsJsonContent(read_object, validators.check_revoke_token_response)]
    },
    errors={
        "480": errors.TooManyRequestsException,
        "481": errors.InternalErrorException,
        "482": errors.UnauthorizedException,
        "483": errors.InvalidParameterException,
        "484": errors.UnsupportedOperationException,
        "485": errors.UnsupportedTokenTypeException,
        "486": errors.ForbiddenException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.RevokeToken")],
    body=[AwsJsonContent(check=validators.check_revoke_token_request)],
)
SET_RISK_CONFIGURATION = AwsJsonOperation(
    SERVICE,
    "SetRiskConfiguration",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.SetRiskConfiguration/post",
    answers={
        "200": [
            AwsJsonContent(
                models.SetRiskConfigurationResponse.from_json,
                validators.check_set_risk_configuration_response,
                timestamps=(TIMESTAMPS, "set_risk_configuration_response"),
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.UserPoolAddOnNotEnabledException,
        "485": errors.CodeDeliveryFailureException,
        "486": errors.InvalidEmailRoleAccessPolicyException,
        "487": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.SetRiskConfiguration")
    ],
    body=[AwsJsonContent(check=validators.check_set_risk_configuration_request)],
)
SET_UI_CUSTOMIZATION = AwsJsonOperation(
    SERVICE,
    "SetUICustomization",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.SetUICustomization/post",
    answers={
        "200": [
            AwsJsonContent(
                models.SetUICustomizationResponse.from_json,
                validators.check_set_ui_customization_response,
                timestamps=(TIMESTAMPS, "set_ui_customization_response"),
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.ResourceNotFoundException,
        "482": errors.NotAuthorizedException,
        "483": errors.TooManyRequestsException,
        "484": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.SetUICustomization")],
    body=[AwsJsonContent(check=validators.check_set_ui_customization_request)],
)
SET_USER_MFA_PREFERENCE = AwsJsonOperation(
    SERVICE,
    "SetUserMFAPreference",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.SetUserMFAPreference/post",
    answers={
        "200": [
            AwsJsonContent(
                read_object, validators.check_set_user_mfa_preference_response
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.NotAuthorizedException,
        "483": errors.PasswordResetRequiredException,
        "484": errors.UserNotFoundException,
        "485": errors.UserNotConfirmedException,
        "486": errors.InternalErrorException,
        "487": errors.ForbiddenException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.SetUserMFAPreference")
    ],
    body=[AwsJsonContent(check=validators.check_set_user_mfa_preference_request)],
)
SET_USER_POOL_MFA_CONFIG = AwsJsonOperation(
    SERVICE,
    "SetUserPoolMfaConfig",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.SetUserPoolMfaConfig/post",
    answers={
        "200": [
            AwsJsonContent(
                models.SetUserPoolMfaConfigResponse.from_json,
                validators.check_set_user_pool_mfa_config_response,
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.TooManyRequestsException,
        "482": errors.ResourceNotFoundException,
        "483": errors.InvalidSmsRoleAccessPolicyException,
        "484": errors.InvalidSmsRoleTrustRelationshipException,
        "485": errors.NotAuthorizedException,
        "486": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.SetUserPoolMfaConfig")
    ],
    body=[AwsJsonContent(check=validators.check_set_user_pool_mfa_config_request)],
)
SET_USER_SETTINGS = AwsJsonOperation(
    SERVICE,
    "SetUserSettings",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.SetUserSettings/post",
    answers={
        "200": [
            AwsJsonContent(read_object, validators.check_set_user_settings_response)
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.NotAuthorizedException,
        "483": errors.PasswordResetRequiredException,
        "484": errors.UserNotFoundException,
        "485": errors.UserNotConfirmedException,
        "486": errors.InternalErrorException,
        "487": errors.ForbiddenException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.SetUserSettings")],
    body=[AwsJsonContent(check=validators.check_set_user_settings_request)],
    security=(),
)
SIGN_UP = AwsJsonOperation(
    SERVICE,
    "SignUp",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.SignUp/post",
    answers={
        "200": [
            AwsJsonContent(
                models.SignUpResponse.from_json, validators.check_sign_up_response
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.UnexpectedLambdaException,
        "483": errors.UserLambdaValidationException,
        "484": errors.NotAuthorizedException,
        "485": errors.InvalidPasswordException,
        "486": errors.InvalidLambdaResponseException,
        "487": errors.UsernameExistsException,
        "488": errors.TooManyRequestsException,
        "489": errors.InternalErrorException,
        "490": errors.InvalidSmsRoleAccessPolicyException,
        "491": errors.InvalidSmsRoleTrustRelationshipException,
        "492": errors.InvalidEmailRoleAccessPolicyException,
        "493": errors.CodeDeliveryFailureException,
        "494": errors.ForbiddenException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.SignUp")],
    body=[AwsJsonContent(check=validators.check_sign_up_request)],
    security=(),
)
START_USER_IMPORT_JOB = AwsJsonOperation(
    SERVICE,
    "StartUserImportJob",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.StartUserImportJob/post",
    answers={
        "200": [
            AwsJsonContent(
                models.StartUserImportJobResponse.from_json,
                validators.check_start_user_import_job_response,
                timestamps=(TIMESTAMPS, "start_user_import_job_response"),
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.TooManyRequestsException,
        "483": errors.InternalErrorException,
        "484": errors.PreconditionNotMetException,
        "485": errors.NotAuthorizedException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.StartUserImportJob")],
    body=[AwsJsonContent(check=validators.check_start_user_import_job_request)],
)
STOP_USER_IMPORT_JOB = AwsJsonOperation(
    SERVICE,
    "StopUserImportJob",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.StopUserImportJob/post",
    answers={
        "200": [
            AwsJsonContent(
                models.StopUserImportJobResponse.from_json,
                validators.check_stop_user_import_job_response,
                timestamps=(TIMESTAMPS, "stop_user_import_job_response"),
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.TooManyRequestsException,
        "483": errors.InternalErrorException,
        "484": errors.PreconditionNotMetException,
        "485": errors.NotAuthorizedException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.StopUserImportJob")],
    body=[AwsJsonContent(check=validators.check_stop_user_import_job_request)],
)
TAG_RESOURCE = AwsJsonOperation(
    SERVICE,
    "TagResource",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.TagResource/post",
    answers={
        "200": [AwsJsonContent(read_object, validators.check_tag_resource_response)]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.NotAuthorizedException,
        "482": errors.TooManyRequestsException,
        "483": errors.InvalidParameterException,
        "484": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.TagResource")],
    body=[AwsJsonContent(check=validators.check_tag_resource_request)],
)
UNTAG_RESOURCE = AwsJsonOperation(
    SERVICE,
    "UntagResource",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.UntagResource/post",
    answers={
        "200": [AwsJsonContent(read_object, validators.check_untag_resource_response)]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.NotAuthorizedException,
        "482": errors.TooManyRequestsException,
        "483": errors.InvalidParameterException,
        "484": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.UntagResource")],
    body=[AwsJsonContent(check=validators.check_untag_resource_request)],
)
UPDATE_AUTH_EVENT_FEEDBACK = AwsJsonOperation(
    SERVICE,
    "UpdateAuthEventFeedback",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.UpdateAuthEventFeedback/post",
    answers={
        "200": [
            AwsJsonContent(
                read_object, validators.check_update_auth_event_feedback_response
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.ResourceNotFoundException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.UserNotFoundException,
        "485": errors.UserPoolAddOnNotEnabledException,
        "486": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.UpdateAuthEventFeedback")
    ],
    body=[AwsJsonContent(check=validators.check_update_auth_event_feedback_request)],
)
UPDATE_DEVICE_STATUS = AwsJsonOperation(
    SERVICE,
    "UpdateDeviceStatus",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.UpdateDeviceStatus/post",
    answers={
        "200": [
            AwsJsonContent(read_object, validators.check_update_device_status_response)
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.ResourceNotFoundException,
        "482": errors.NotAuthorizedException,
        "483": errors.InvalidUserPoolConfigurationException,
        "484": errors.TooManyRequestsException,
        "485": errors.PasswordResetRequiredException,
        "486": errors.UserNotFoundException,
        "487": errors.UserNotConfirmedException,
        "488": errors.InternalErrorException,
        "489": errors.ForbiddenException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.UpdateDeviceStatus")],
    body=[AwsJsonContent(check=validators.check_update_device_status_request)],
)
UPDATE_GROUP = AwsJsonOperation(
    SERVICE,
    "UpdateGroup",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.UpdateGroup/post",
    answers={
        "200": [
            AwsJsonContent(
                models.UpdateGroupResponse.from_json,
                validators.check_update_group_response,
                timestamps=(TIMESTAMPS, "update_group_response"),
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.TooManyRequestsException,
        "483": errors.NotAuthorizedException,
        "484": errors.InternalErrorException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.UpdateGroup")],
    body=[AwsJsonContent(check=validators.check_update_group_request)],
)
UPDATE_IDENTITY_PROVIDER = AwsJsonOperation(
    SERVICE,
    "UpdateIdentityProvider",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.UpdateIdentityProvider/post",
    answers={
        "200": [
            AwsJsonContent(
                models.UpdateIdentityProviderResponse.from_json,
                validators.check_update_identity_provider_response,
                timestamps=(TIMESTAMPS, "update_identity_provider_response"),
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.UnsupportedIdentityProviderException,
        "482": errors.ResourceNotFoundException,
        "483": errors.ConcurrentModificationException,
        "484": errors.NotAuthorizedException,
        "485": errors.TooManyRequestsException,
        "486": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.UpdateIdentityProvider")
    ],
    body=[AwsJsonContent(check=validators.check_update_identity_provider_request)],
)
UPDATE_RESOURCE_SERVER = AwsJsonOperation(
    SERVICE,
    "UpdateResourceServer",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.UpdateResourceServer/post",
    answers={
        "200": [
            AwsJsonContent(
                models.UpdateResourceServerResponse.from_json,
                validators.check_update_resource_server_response,
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.ResourceNotFoundException,
        "482": errors.NotAuthorizedException,
        "483": errors.TooManyRequestsException,
        "484": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.UpdateResourceServer")
    ],
    body=[AwsJsonContent(check=validators.check_update_resource_server_request)],
)
UPDATE_USER_ATTRIBUTES = AwsJsonOperation(
    SERVICE,
    "UpdateUserAttributes",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.UpdateUserAttributes/post",
    answers={
        "200": [
            AwsJsonContent(
                models.UpdateUserAttributesResponse.from_json,
                validators.check_update_user_attributes_response,
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.CodeMismatchException,
        "483": errors.ExpiredCodeException,
        "484": errors.NotAuthorizedException,
        "485": errors.UnexpectedLambdaException,
        "486": errors.UserLambdaValidationException,
        "487": errors.InvalidLambdaResponseException,
        "488": errors.TooManyRequestsException,
        "489": errors.AliasExistsException,
        "490": errors.InvalidSmsRoleAccessPolicyException,
        "491": errors.InvalidSmsRoleTrustRelationshipException,
        "492": errors.InvalidEmailRoleAccessPolicyException,
        "493": errors.CodeDeliveryFailureException,
        "494": errors.PasswordResetRequiredException,
        "495": errors.UserNotFoundException,
        "496": errors.UserNotConfirmedException,
        "497": errors.InternalErrorException,
        "498": errors.ForbiddenException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.UpdateUserAttributes")
    ],
    body=[AwsJsonContent(check=validators.check_update_user_attributes_request)],
    security=(),
)
UPDATE_USER_POOL = AwsJsonOperation(
    SERVICE,
    "UpdateUserPool",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.UpdateUserPool/post",
    answers={
        "200": [AwsJsonContent(read_object, validators.check_update_user_pool_response)]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.ConcurrentModificationException,
        "483": errors.TooManyRequestsException,
        "484": errors.NotAuthorizedException,
        "485": errors.UserImportInProgressException,
        "486": errors.InternalErrorException,
        "487": errors.InvalidSmsRoleAccessPolicyException,
        "488": errors.InvalidSmsRoleTrustRelationshipException,
        "489": errors.UserPoolTaggingException,
        "490": errors.InvalidEmailRoleAccessPolicyException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.UpdateUserPool")],
    body=[AwsJsonContent(check=validators.check_update_user_pool_request)],
)
UPDATE_USER_POOL_CLIENT = AwsJsonOperation(
    SERVICE,
    "UpdateUserPoolClient",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.UpdateUserPoolClient/post",
    answers={
        "200": [
            AwsJsonContent(
                models.UpdateUserPoolClientResponse.from_json,
                validators.check_update_user_pool_client_response,
                timestamps=(TIMESTAMPS, "update_user_pool_client_response"),
            )
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.ConcurrentModificationException,
        "483": errors.TooManyRequestsException,
        "484": errors.NotAuthorizedException,
        "485": errors.ScopeDoesNotExistException,
        "486": errors.InvalidOAuthFlowException,
        "487": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.UpdateUserPoolClient")
    ],
    body=[AwsJsonContent(check=validators.check_update_user_pool_client_request)],
)
UPDATE_USER_POOL_DOMAIN = AwsJsonOperation(
    SERVICE,
    "UpdateUserPoolDomain",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.UpdateUserPoolDomain/post",
    answers={
        "200": [
            AwsJsonContent(
                models.UpdateUserPoolDomainResponse.from_json,
                validators.check_update_user_pool_domain_response,
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.NotAuthorizedException,
        "482": errors.ResourceNotFoundException,
        "483": errors.TooManyRequestsException,
        "484": errors.InternalErrorException,
    },
    headers=[
        ("X-Amz-Target", "AWSCognitoIdentityProviderService.UpdateUserPoolDomain")
    ],
    body=[AwsJsonContent(check=validators.check_update_user_pool_domain_request)],
)
VERIFY_SOFTWARE_TOKEN = AwsJsonOperation(
    SERVICE,
    "VerifySoftwareToken",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.VerifySoftwareToken/post",
    answers={
        "200": [
            AwsJsonContent(
                models.VerifySoftwareTokenResponse.from_json,
                validators.check_verify_software_token_response,
            )
        ]
    },
    errors={
        "480": errors.InvalidParameterException,
        "481": errors.ResourceNotFoundException,
        "482": errors.InvalidUserPoolConfigurationException,
        "483": errors.NotAuthorizedException,
        "484": errors.TooManyRequestsException,
        "485": errors.PasswordResetRequiredException,
        "486": errors.UserNotFoundException,
        "487": errors.UserNotConfirmedException,
        "488": errors.InternalErrorException,
        "489": errors.EnableSoftwareTokenMFAException,
        "490": errors.NotAuthorizedException,
        "491": errors.SoftwareTokenMFANotFoundException,
        "492": errors.CodeMismatchException,
        "493": errors.ForbiddenException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.VerifySoftwareToken")],
    body=[AwsJsonContent(check=validators.check_verify_software_token_request)],
)
VERIFY_USER_ATTRIBUTE = AwsJsonOperation(
    SERVICE,
    "VerifyUserAttribute",
    "POST",
    "/",
    "#/paths/~1#X-Amz-Target=AWSCognitoIdentityProviderService.VerifyUserAttribute/post",
    answers={
        "200": [
            AwsJsonContent(read_object, validators.check_verify_user_attribute_response)
        ]
    },
    errors={
        "480": errors.ResourceNotFoundException,
        "481": errors.InvalidParameterException,
        "482": errors.CodeMismatchException,
        "483": errors.ExpiredCodeException,
        "484": errors.NotAuthorizedException,
        "485": errors.TooManyRequestsException,
        "486": errors.LimitExceededException,
        "487": errors.PasswordResetRequiredException,
        "488": errors.UserNotFoundException,
        "489": errors.UserNotConfirmedException,
        "490": errors.InternalErrorException,
        "491": errors.AliasExistsException,
        "492": errors.ForbiddenException,
    },
    headers=[("X-Amz-Target", "AWSCognitoIdentityProviderService.VerifyUserAttribute")],
    body=[AwsJsonContent(check=validators.check_verify_user_attribute_request)],
    security=(),
)
