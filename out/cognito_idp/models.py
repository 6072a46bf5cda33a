"""Models of the document's schemas.

Each class reads a JSON value with `from_json` and is written with `to_json`. Values of
schemas that have no class are read by a function.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Self, TypeAlias

from ._runtime.date_time import read_date_time, write_date_time
from ._runtime.json_types import UNSET, JsonValue, Unset
from ._runtime.model import Model, UnknownVariant
from ._runtime.open_enum import OpenStrEnum
from ._runtime.reading import (
    read_at,
    read_boolean,
    read_integer,
    read_list,
    read_map,
    read_object,
    read_string,
)
from ._runtime.shape_error import ShapeError

__all__ = [
    "UNSET",
    "JsonValue",
    "ShapeError",
    "UnknownVariant",
    "Unset",
    "AccountRecoverySettingType",
    "RecoveryOptionType",
    "RecoveryOptionNameType",
    "AccountTakeoverActionType",
    "AccountTakeoverEventActionType",
    "AccountTakeoverActionsType",
    "AccountTakeoverRiskConfigurationType",
    "NotifyConfigurationType",
    "NotifyEmailType",
    "AddCustomAttributesRequest",
    "SchemaAttributeType",
    "AttributeDataType",
    "NumberAttributeConstraintsType",
    "StringAttributeConstraintsType",
    "AdminAddUserToGroupRequest",
    "AdminConfirmSignUpRequest",
    "AdminCreateUserConfigType",
    "MessageTemplateType",
    "AdminCreateUserRequest",
    "AttributeType",
    "MessageActionType",
    "DeliveryMediumType",
    "AdminCreateUserResponse",
    "UserType",
    "UserStatusType",
    "MFAOptionType",
    "AdminDeleteUserAttributesRequest",
    "AdminDeleteUserRequest",
    "AdminDisableProviderForUserRequest",
    "ProviderUserIdentifierType",
    "AdminDisableUserRequest",
    "AdminEnableUserRequest",
    "AdminForgetDeviceRequest",
    "AdminGetDeviceRequest",
    "AdminGetDeviceResponse",
    "DeviceType",
    "AdminGetUserRequest",
    "AdminGetUserResponse",
    "AdminInitiateAuthRequest",
    "AuthFlowType",
    "AnalyticsMetadataType",
    "ContextDataType",
    "HttpHeader",
    "AdminInitiateAuthResponse",
    "ChallengeNameType",
    "AuthenticationResultType",
    "NewDeviceMetadataType",
    "AdminLinkProviderForUserRequest",
    "AdminListDevicesRequest",
    "AdminListDevicesResponse",
    "AdminListGroupsForUserRequest",
    "AdminListGroupsForUserResponse",
    "GroupType",
    "AdminListUserAuthEventsRequest",
    "AdminListUserAuthEventsResponse",
    "AuthEventType",
    "EventType",
    "EventResponseType",
    "EventRiskType",
    "RiskDecisionType",
    "RiskLevelType",
    "ChallengeResponseType",
    "ChallengeName",
    "ChallengeResponse",
    "EventContextDataType",
    "EventFeedbackType",
    "FeedbackValueType",
    "AdminRemoveUserFromGroupRequest",
    "AdminResetUserPasswordRequest",
    "AdminRespondToAuthChallengeRequest",
    "AdminRespondToAuthChallengeResponse",
    "AdminSetUserMFAPreferenceRequest",
    "SMSMfaSettingsType",
    "SoftwareTokenMfaSettingsType",
    "AdminSetUserPasswordRequest",
    "AdminSetUserSettingsRequest",
    "AdminUpdateAuthEventFeedbackRequest",
    "AdminUpdateDeviceStatusRequest",
    "DeviceRememberedStatusType",
    "AdminUpdateUserAttributesRequest",
    "AdminUserGlobalSignOutRequest",
    "AdvancedSecurityModeType",
    "AliasAttributeType",
    "AliasExistsException",
    "AnalyticsConfigurationType",
    "AssociateSoftwareTokenRequest",
    "AssociateSoftwareTokenResponse",
    "VerifiedAttributeType",
    "ChangePasswordRequest",
    "CodeDeliveryDetailsType",
    "CodeDeliveryFailureException",
    "CodeMismatchException",
    "CompromisedCredentialsActionsType",
    "CompromisedCredentialsEventActionType",
    "CompromisedCredentialsRiskConfigurationType",
    "EventFilterType",
    "ConcurrentModificationException",
    "ConfirmDeviceRequest",
    "DeviceSecretVerifierConfigType",
    "ConfirmDeviceResponse",
    "ConfirmForgotPasswordRequest",
    "UserContextDataType",
    "ConfirmSignUpRequest",
    "CreateGroupRequest",
    "CreateGroupResponse",
    "CreateIdentityProviderRequest",
    "IdentityProviderTypeType",
    "CreateIdentityProviderResponse",
    "IdentityProviderType",
    "CreateResourceServerRequest",
    "ResourceServerScopeType",
    "CreateResourceServerResponse",
    "ResourceServerType",
    "CreateUserImportJobRequest",
    "CreateUserImportJobResponse",
    "UserImportJobType",
    "UserImportJobStatusType",
    "CreateUserPoolClientRequest",
    "TokenValidityUnitsType",
    "TimeUnitsType",
    "ExplicitAuthFlowsType",
    "OAuthFlowType",
    "PreventUserExistenceErrorTypes",
    "CreateUserPoolClientResponse",
    "UserPoolClientType",
    "CreateUserPoolDomainRequest",
    "CustomDomainConfigType",
    "CreateUserPoolDomainResponse",
    "CreateUserPoolRequest",
    "UserPoolPolicyType",
    "PasswordPolicyType",
    "DeletionProtectionType",
    "LambdaConfigType",
    "CustomSMSLambdaVersionConfigType",
    "CustomSMSSenderLambdaVersionType",
    "CustomEmailLambdaVersionConfigType",
    "CustomEmailSenderLambdaVersionType",
    "UsernameAttributeType",
    "VerificationMessageTemplateType",
    "DefaultEmailOptionType",
    "UserPoolMfaType",
    "UserAttributeUpdateSettingsType",
    "DeviceConfigurationType",
    "EmailConfigurationType",
    "EmailSendingAccountType",
    "SmsConfigurationType",
    "UserPoolAddOnsType",
    "UsernameConfigurationType",
    "CreateUserPoolResponse",
    "UserPoolType",
    "StatusType",
    "DeleteGroupRequest",
    "DeleteIdentityProviderRequest",
    "DeleteResourceServerRequest",
    "DeleteUserAttributesRequest",
    "DeleteUserPoolClientRequest",
    "DeleteUserPoolDomainRequest",
    "DeleteUserPoolRequest",
    "DeleteUserRequest",
    "DescribeIdentityProviderRequest",
    "DescribeIdentityProviderResponse",
    "DescribeResourceServerRequest",
    "DescribeResourceServerResponse",
    "DescribeRiskConfigurationRequest",
    "DescribeRiskConfigurationResponse",
    "RiskConfigurationType",
    "RiskExceptionConfigurationType",
    "DescribeUserImportJobRequest",
    "DescribeUserImportJobResponse",
    "DescribeUserPoolClientRequest",
    "DescribeUserPoolClientResponse",
    "DescribeUserPoolDomainRequest",
    "DescribeUserPoolDomainResponse",
    "DomainDescriptionType",
    "DomainStatusType",
    "DescribeUserPoolRequest",
    "DescribeUserPoolResponse",
    "DuplicateProviderException",
    "EnableSoftwareTokenMFAException",
    "ExpiredCodeException",
    "ForbiddenException",
    "ForgetDeviceRequest",
    "ForgotPasswordRequest",
    "ForgotPasswordResponse",
    "GetCSVHeaderRequest",
    "GetCSVHeaderResponse",
    "GetDeviceRequest",
    "GetDeviceResponse",
    "GetGroupRequest",
    "GetGroupResponse",
    "GetIdentityProviderByIdentifierRequest",
    "GetIdentityProviderByIdentifierResponse",
    "GetSigningCertificateRequest",
    "GetSigningCertificateResponse",
    "GetUICustomizationRequest",
    "GetUICustomizationResponse",
    "UICustomizationType",
    "GetUserAttributeVerificationCodeRequest",
    "GetUserAttributeVerificationCodeResponse",
    "GetUserPoolMfaConfigRequest",
    "GetUserPoolMfaConfigResponse",
    "SmsMfaConfigType",
    "SoftwareTokenMfaConfigType",
    "GetUserRequest",
    "GetUserResponse",
    "GlobalSignOutRequest",
    "GroupExistsException",
    "InitiateAuthRequest",
    "InitiateAuthResponse",
    "InternalErrorException",
    "InvalidEmailRoleAccessPolicyException",
    "InvalidLambdaResponseException",
    "InvalidOAuthFlowException",
    "InvalidParameterException",
    "InvalidPasswordException",
    "InvalidSmsRoleAccessPolicyException",
    "InvalidSmsRoleTrustRelationshipException",
    "InvalidUserPoolConfigurationException",
    "LimitExceededException",
    "ListDevicesRequest",
    "ListDevicesResponse",
    "ListGroupsRequest",
    "ListGroupsResponse",
    "ListIdentityProvidersRequest",
    "ListIdentityProvidersResponse",
    "ProviderDescription",
    "ListResourceServersRequest",
    "ListResourceServersResponse",
    "ListTagsForResourceRequest",
    "ListTagsForResourceResponse",
    "ListUserImportJobsRequest",
    "ListUserImportJobsResponse",
    "ListUserPoolClientsRequest",
    "ListUserPoolClientsResponse",
    "UserPoolClientDescription",
    "ListUserPoolsRequest",
    "ListUserPoolsResponse",
    "UserPoolDescriptionType",
    "ListUsersInGroupRequest",
    "ListUsersInGroupResponse",
    "ListUsersRequest",
    "ListUsersResponse",
    "MFAMethodNotFoundException",
    "NotAuthorizedException",
    "PasswordResetRequiredException",
    "PreconditionNotMetException",
    "ResendConfirmationCodeRequest",
    "ResendConfirmationCodeResponse",
    "ResourceNotFoundException",
    "RespondToAuthChallengeRequest",
    "RespondToAuthChallengeResponse",
    "RevokeTokenRequest",
    "ScopeDoesNotExistException",
    "SetRiskConfigurationRequest",
    "SetRiskConfigurationResponse",
    "SetUICustomizationRequest",
    "SetUICustomizationResponse",
    "SetUserMFAPreferenceRequest",
    "SetUserPoolMfaConfigRequest",
    "SetUserPoolMfaConfigResponse",
    "SetUserSettingsRequest",
    "SignUpRequest",
    "SignUpResponse",
    "SoftwareTokenMFANotFoundException",
    "StartUserImportJobRequest",
    "StartUserImportJobResponse",
    "StopUserImportJobRequest",
    "StopUserImportJobResponse",
    "TagResourceRequest",
    "TooManyFailedAttemptsException",
    "TooManyRequestsException",
    "UnauthorizedException",
    "UnexpectedLambdaException",
    "UnsupportedIdentityProviderException",
    "UnsupportedOperationException",
    "UnsupportedTokenTypeException",
    "UnsupportedUserStateException",
    "UntagResourceRequest",
    "UpdateAuthEventFeedbackRequest",
    "UpdateDeviceStatusRequest",
    "UpdateGroupRequest",
    "UpdateGroupResponse",
    "UpdateIdentityProviderRequest",
    "UpdateIdentityProviderResponse",
    "UpdateResourceServerRequest",
    "UpdateResourceServerResponse",
    "UpdateUserAttributesRequest",
    "UpdateUserAttributesResponse",
    "UpdateUserPoolClientRequest",
    "UpdateUserPoolClientResponse",
    "UpdateUserPoolDomainRequest",
    "UpdateUserPoolDomainResponse",
    "UpdateUserPoolRequest",
    "UserImportInProgressException",
    "UserLambdaValidationException",
    "UserNotConfirmedException",
    "UserNotFoundException",
    "UserPoolAddOnNotEnabledException",
    "UserPoolTaggingException",
    "UsernameExistsException",
    "VerifySoftwareTokenRequest",
    "VerifySoftwareTokenResponse",
    "VerifySoftwareTokenResponseType",
    "VerifyUserAttributeRequest",
    "AddCustomAttributesXAmzTarget",
    "AdminAddUserToGroupXAmzTarget",
    "AdminConfirmSignUpXAmzTarget",
    "AdminCreateUserXAmzTarget",
    "AdminDeleteUserXAmzTarget",
    "AdminDeleteUserAttributesXAmzTarget",
    "AdminDisableProviderForUserXAmzTarget",
    "AdminDisableUserXAmzTarget",
    "AdminEnableUserXAmzTarget",
    "AdminForgetDeviceXAmzTarget",
    "AdminGetDeviceXAmzTarget",
    "AdminGetUserXAmzTarget",
    "AdminInitiateAuthXAmzTarget",
    "AdminLinkProviderForUserXAmzTarget",
    "AdminListDevicesXAmzTarget",
    "AdminListGroupsForUserXAmzTarget",
    "AdminListUserAuthEventsXAmzTarget",
    "AdminRemoveUserFromGroupXAmzTarget",
    "AdminResetUserPasswordXAmzTarget",
    "AdminRespondToAuthChallengeXAmzTarget",
    "AdminSetUserMFAPreferenceXAmzTarget",
    "AdminSetUserPasswordXAmzTarget",
    "AdminSetUserSettingsXAmzTarget",
    "AdminUpdateAuthEventFeedbackXAmzTarget",
    "AdminUpdateDeviceStatusXAmzTarget",
    "AdminUpdateUserAttributesXAmzTarget",
    "AdminUserGlobalSignOutXAmzTarget",
    "AssociateSoftwareTokenXAmzTarget",
    "ChangePasswordXAmzTarget",
    "ConfirmDeviceXAmzTarget",
    "ConfirmForgotPasswordXAmzTarget",
    "ConfirmSignUpXAmzTarget",
    "CreateGroupXAmzTarget",
    "CreateIdentityProviderXAmzTarget",
    "CreateResourceServerXAmzTarget",
    "CreateUserImportJobXAmzTarget",
    "CreateUserPoolXAmzTarget",
    "CreateUserPoolClientXAmzTarget",
    "CreateUserPoolDomainXAmzTarget",
    "DeleteGroupXAmzTarget",
    "DeleteIdentityProviderXAmzTarget",
    "DeleteResourceServerXAmzTarget",
    "DeleteUserXAmzTarget",
    "DeleteUserAttributesXAmzTarget",
    "DeleteUserPoolXAmzTarget",
    "DeleteUserPoolClientXAmzTarget",
    "DeleteUserPoolDomainXAmzTarget",
    "DescribeIdentityProviderXAmzTarget",
    "DescribeResourceServerXAmzTarget",
    "DescribeRiskConfigurationXAmzTarget",
    "DescribeUserImportJobXAmzTarget",
    "DescribeUserPoolXAmzTarget",
    "DescribeUserPoolClientXAmzTarget",
    "DescribeUserPoolDomainXAmzTarget",
    "ForgetDeviceXAmzTarget",
    "ForgotPasswordXAmzTarget",
    "GetCSVHeaderXAmzTarget",
    "GetDeviceXAmzTarget",
    "GetGroupXAmzTarget",
    "GetIdentityProviderByIdentifierXAmzTarget",
    "GetSigningCertificateXAmzTarget",
    "GetUICustomizationXAmzTarget",
    "GetUserXAmzTarget",
    "GetUserAttributeVerificationCodeXAmzTarget",
    "GetUserPoolMfaConfigXAmzTarget",
    "GlobalSignOutXAmzTarget",
    "InitiateAuthXAmzTarget",
    "ListDevicesXAmzTarget",
    "ListGroupsXAmzTarget",
    "ListIdentityProvidersXAmzTarget",
    "ListResourceServersXAmzTarget",
    "ListTagsForResourceXAmzTarget",
    "ListUserImportJobsXAmzTarget",
    "ListUserPoolClientsXAmzTarget",
    "ListUserPoolsXAmzTarget",
    "ListUsersXAmzTarget",
    "ListUsersInGroupXAmzTarget",
    "ResendConfirmationCodeXAmzTarget",
    "RespondToAuthChallengeXAmzTarget",
    "RevokeTokenXAmzTarget",
    "SetRiskConfigurationXAmzTarget",
    "SetUICustomizationXAmzTarget",
    "SetUserMFAPreferenceXAmzTarget",
    "SetUserPoolMfaConfigXAmzTarget",
    "SetUserSettingsXAmzTarget",
    "SignUpXAmzTarget",
    "StartUserImportJobXAmzTarget",
    "StopUserImportJobXAmzTarget",
    "TagResourceXAmzTarget",
    "UntagResourceXAmzTarget",
    "UpdateAuthEventFeedbackXAmzTarget",
    "UpdateDeviceStatusXAmzTarget",
    "UpdateGroupXAmzTarget",
    "UpdateIdentityProviderXAmzTarget",
    "UpdateResourceServerXAmzTarget",
    "UpdateUserAttributesXAmzTarget",
    "UpdateUserPoolXAmzTarget",
    "UpdateUserPoolClientXAmzTarget",
    "UpdateUserPoolDomainXAmzTarget",
    "VerifySoftwareTokenXAmzTarget",
    "VerifyUserAttributeXAmzTarget",
    "AWSAccountIdType",
    "AccessTokenValidityType",
    "RecoveryMechanismsType",
    "PriorityType",
    "AccountTakeoverActionNotifyType",
    "StringType",
    "ArnType",
    "EmailNotificationSubjectType",
    "EmailNotificationBodyType",
    "UserPoolIdType",
    "CustomAttributesListType",
    "CustomAttributeNameType",
    "BooleanType",
    "AddCustomAttributesResponse",
    "UsernameType",
    "GroupNameType",
    "ClientMetadataType",
    "AdminConfirmSignUpResponse",
    "AdminCreateUserUnusedAccountValidityDaysType",
    "SmsVerificationMessageType",
    "EmailVerificationMessageType",
    "EmailVerificationSubjectType",
    "AttributeListType",
    "AttributeNameType",
    "AttributeValueType",
    "PasswordType",
    "ForceAliasCreation",
    "DeliveryMediumListType",
    "DateType",
    "MFAOptionListType",
    "AttributeNameListType",
    "AdminDeleteUserAttributesResponse",
    "ProviderNameType",
    "AdminDisableProviderForUserResponse",
    "AdminDisableUserResponse",
    "AdminEnableUserResponse",
    "DeviceKeyType",
    "UserMFASettingListType",
    "ClientIdType",
    "AuthParametersType",
    "HttpHeaderList",
    "SessionType",
    "ChallengeParametersType",
    "TokenModelType",
    "IntegerType",
    "AdminLinkProviderForUserResponse",
    "QueryLimitType",
    "SearchPaginationTokenType",
    "DeviceListType",
    "PaginationKey",
    "GroupListType",
    "DescriptionType",
    "PrecedenceType",
    "AuthEventsType",
    "WrappedBooleanType",
    "ChallengeResponseListType",
    "AdminResetUserPasswordResponse",
    "ChallengeResponsesType",
    "AdminSetUserMFAPreferenceResponse",
    "AdminSetUserPasswordResponse",
    "AdminSetUserSettingsResponse",
    "EventIdType",
    "AdminUpdateAuthEventFeedbackResponse",
    "AdminUpdateDeviceStatusResponse",
    "AdminUpdateUserAttributesResponse",
    "AdminUserGlobalSignOutResponse",
    "AliasAttributesListType",
    "MessageType",
    "HexStringType",
    "SecretCodeType",
    "AttributeMappingKeyType",
    "AttributeMappingType",
    "AttributesRequireVerificationBeforeUpdateType",
    "AuthSessionValidityType",
    "BlockedIPRangeListType",
    "CSSType",
    "CSSVersionType",
    "CallbackURLsListType",
    "RedirectUrlType",
    "ChangePasswordResponse",
    "ClientNameType",
    "ClientPermissionListType",
    "ClientPermissionType",
    "ClientSecretType",
    "CodeDeliveryDetailsListType",
    "CompletionMessageType",
    "EventFiltersType",
    "DeviceNameType",
    "SecretHashType",
    "ConfirmationCodeType",
    "ConfirmForgotPasswordResponse",
    "ConfirmSignUpResponse",
    "ProviderNameTypeV1",
    "ProviderDetailsType",
    "IdpIdentifiersListType",
    "IdpIdentifierType",
    "ResourceServerIdentifierType",
    "ResourceServerNameType",
    "ResourceServerScopeListType",
    "ResourceServerScopeNameType",
    "ResourceServerScopeDescriptionType",
    "UserImportJobNameType",
    "UserImportJobIdType",
    "PreSignedUrlType",
    "LongType",
    "GenerateSecret",
    "RefreshTokenValidityType",
    "IdTokenValidityType",
    "ExplicitAuthFlowsListType",
    "SupportedIdentityProvidersListType",
    "LogoutURLsListType",
    "OAuthFlowsType",
    "ScopeListType",
    "ScopeType",
    "DomainType",
    "UserPoolNameType",
    "PasswordPolicyMinLengthType",
    "TemporaryPasswordValidityDaysType",
    "VerifiedAttributesListType",
    "UsernameAttributesListType",
    "EmailVerificationMessageByLinkType",
    "EmailVerificationSubjectByLinkType",
    "EmailAddressType",
    "SESConfigurationSet",
    "RegionCodeType",
    "UserPoolTagsType",
    "TagKeysType",
    "TagValueType",
    "SchemaAttributesListType",
    "DeleteUserAttributesResponse",
    "DeleteUserPoolDomainResponse",
    "SkippedIPRangeListType",
    "S3BucketType",
    "DomainVersionType",
    "ListOfStringTypes",
    "ImageUrlType",
    "GlobalSignOutResponse",
    "ImageFileType",
    "ListProvidersLimitType",
    "PaginationKeyType",
    "ProvidersListType",
    "ListResourceServersLimitType",
    "ResourceServersListType",
    "PoolQueryLimitType",
    "UserImportJobsListType",
    "QueryLimit",
    "UserPoolClientListType",
    "UserPoolListType",
    "UsersListType",
    "SearchedAttributeNamesListType",
    "UserFilterType",
    "RevokeTokenResponse",
    "SetUserMFAPreferenceResponse",
    "SetUserSettingsResponse",
    "SoftwareTokenMFAUserCodeType",
    "TagResourceResponse",
    "UserPoolTagsListType",
    "UntagResourceResponse",
    "UpdateAuthEventFeedbackResponse",
    "UpdateDeviceStatusResponse",
    "UpdateUserPoolResponse",
    "VerifyUserAttributeResponse",
    "decode_alias_attributes_list_type",
    "decode_attribute_list_type",
    "decode_attribute_mapping_type",
    "decode_attribute_name_list_type",
    "decode_attributes_require_verification_before_update_type",
    "decode_auth_events_type",
    "decode_auth_parameters_type",
    "decode_blocked_ip_range_list_type",
    "decode_callback_urls_list_type",
    "decode_challenge_parameters_type",
    "decode_challenge_response_list_type",
    "decode_challenge_responses_type",
    "decode_client_metadata_type",
    "decode_client_permission_list_type",
    "decode_code_delivery_details_list_type",
    "decode_custom_attributes_list_type",
    "decode_delivery_medium_list_type",
    "decode_device_list_type",
    "decode_event_filters_type",
    "decode_explicit_auth_flows_list_type",
    "decode_group_list_type",
    "decode_http_header_list",
    "decode_idp_identifiers_list_type",
    "decode_list_of_string_types",
    "decode_logout_urls_list_type",
    "decode_mfa_option_list_type",
    "decode_oauth_flows_type",
    "decode_provider_details_type",
    "decode_providers_list_type",
    "decode_recovery_mechanisms_type",
    "decode_resource_server_scope_list_type",
    "decode_resource_servers_list_type",
    "decode_schema_attributes_list_type",
    "decode_scope_list_type",
    "decode_searched_attribute_names_list_type",
    "decode_skipped_ip_range_list_type",
    "decode_supported_identity_providers_list_type",
    "decode_user_import_jobs_list_type",
    "decode_user_mfa_setting_list_type",
    "decode_user_pool_client_list_type",
    "decode_user_pool_list_type",
    "decode_user_pool_tags_list_type",
    "decode_user_pool_tags_type",
    "decode_username_attributes_list_type",
    "decode_users_list_type",
    "decode_verified_attributes_list_type",
]


class AccountRecoverySettingType(Model):
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""

    __slots__ = ("recovery_mechanisms",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        recovery_mechanisms: list[RecoveryOptionType] | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.recovery_mechanisms = recovery_mechanisms
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("RecoveryMechanisms", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "RecoveryMechanisms", decode_recovery_mechanisms_type
            )
        self.recovery_mechanisms = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.recovery_mechanisms is not None:
            data["RecoveryMechanisms"] = [
                item.to_json() for item in self.recovery_mechanisms
            ]
        data.update(self.extra_fields)
        return data


class RecoveryOptionType(Model):
    """Part of AccountRecoverySettingType."""

    __slots__ = ("priority", "name")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        priority: int,
        name: RecoveryOptionNameType,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.priority = priority
        self.name = name
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Priority", UNSET)
        if type(field) is not int:
            field = read_at(field, "Priority", read_integer)
        self.priority = field
        field = data.pop("Name", UNSET)
        field = read_at(field, "Name", RecoveryOptionNameType.from_json)
        self.name = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"Priority": self.priority, "Name": self.name.to_json()}
        data.update(self.extra_fields)
        return data


class RecoveryOptionNameType(OpenStrEnum):
    VERIFIED_EMAIL = "verified_email"
    VERIFIED_PHONE_NUMBER = "verified_phone_number"
    ADMIN_ONLY = "admin_only"


class AccountTakeoverActionType(Model):
    """Part of AccountTakeoverActionsType."""

    __slots__ = ("notify", "event_action")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        notify: bool,
        event_action: AccountTakeoverEventActionType,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.notify = notify
        self.event_action = event_action
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Notify", UNSET)
        if type(field) is not bool:
            field = read_at(field, "Notify", read_boolean)
        self.notify = field
        field = data.pop("EventAction", UNSET)
        field = read_at(field, "EventAction", AccountTakeoverEventActionType.from_json)
        self.event_action = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "Notify": self.notify,
            "EventAction": self.event_action.to_json(),
        }
        data.update(self.extra_fields)
        return data


class AccountTakeoverEventActionType(OpenStrEnum):
    BLOCK = "BLOCK"
    MFA_IF_CONFIGURED = "MFA_IF_CONFIGURED"
    MFA_REQUIRED = "MFA_REQUIRED"
    NO_ACTION = "NO_ACTION"


class AccountTakeoverActionsType(Model):
    """Part of AccountTakeoverRiskConfigurationType."""

    __slots__ = ("low_action", "medium_action", "high_action")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        low_action: AccountTakeoverActionType | None = None,
        medium_action: AccountTakeoverActionType | None = None,
        high_action: AccountTakeoverActionType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.low_action = low_action
        """Part of AccountTakeoverActionsType."""
        self.medium_action = medium_action
        """Part of AccountTakeoverActionsType."""
        self.high_action = high_action
        """Part of AccountTakeoverActionsType."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("LowAction", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "LowAction", AccountTakeoverActionType.from_json)
        self.low_action = field
        field = data.pop("MediumAction", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "MediumAction", AccountTakeoverActionType.from_json)
        self.medium_action = field
        field = data.pop("HighAction", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "HighAction", AccountTakeoverActionType.from_json)
        self.high_action = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.low_action is not None:
            data["LowAction"] = self.low_action.to_json()
        if self.medium_action is not None:
            data["MediumAction"] = self.medium_action.to_json()
        if self.high_action is not None:
            data["HighAction"] = self.high_action.to_json()
        data.update(self.extra_fields)
        return data


class AccountTakeoverRiskConfigurationType(Model):
    """Part of RiskConfigurationType and SetRiskConfigurationRequest."""

    __slots__ = ("actions", "notify_configuration")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        actions: AccountTakeoverActionsType,
        notify_configuration: NotifyConfigurationType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.actions = actions
        """Part of AccountTakeoverRiskConfigurationType."""
        self.notify_configuration = notify_configuration
        """Part of AccountTakeoverRiskConfigurationType."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Actions", UNSET)
        field = read_at(field, "Actions", AccountTakeoverActionsType.from_json)
        self.actions = field
        field = data.pop("NotifyConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "NotifyConfiguration", NotifyConfigurationType.from_json
            )
        self.notify_configuration = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"Actions": self.actions.to_json()}
        if self.notify_configuration is not None:
            data["NotifyConfiguration"] = self.notify_configuration.to_json()
        data.update(self.extra_fields)
        return data


class NotifyConfigurationType(Model):
    """Part of AccountTakeoverRiskConfigurationType."""

    __slots__ = (
        "source_arn",
        "from_",
        "reply_to",
        "block_email",
        "no_action_email",
        "mfa_email",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        source_arn: str,
        from_: str | None = None,
        reply_to: str | None = None,
        block_email: NotifyEmailType | None = None,
        no_action_email: NotifyEmailType | None = None,
        mfa_email: NotifyEmailType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.source_arn = source_arn
        self.from_ = from_
        self.reply_to = reply_to
        self.block_email = block_email
        """Part of NotifyConfigurationType."""
        self.no_action_email = no_action_email
        """Part of NotifyConfigurationType."""
        self.mfa_email = mfa_email
        """Part of NotifyConfigurationType."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("SourceArn", UNSET)
        if type(field) is not str:
            field = read_at(field, "SourceArn", read_string)
        self.source_arn = field
        field = data.pop("From", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "From", read_string)
        self.from_ = field
        field = data.pop("ReplyTo", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "ReplyTo", read_string)
        self.reply_to = field
        field = data.pop("BlockEmail", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "BlockEmail", NotifyEmailType.from_json)
        self.block_email = field
        field = data.pop("NoActionEmail", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "NoActionEmail", NotifyEmailType.from_json)
        self.no_action_email = field
        field = data.pop("MfaEmail", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "MfaEmail", NotifyEmailType.from_json)
        self.mfa_email = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"SourceArn": self.source_arn}
        if self.from_ is not None:
            data["From"] = self.from_
        if self.reply_to is not None:
            data["ReplyTo"] = self.reply_to
        if self.block_email is not None:
            data["BlockEmail"] = self.block_email.to_json()
        if self.no_action_email is not None:
            data["NoActionEmail"] = self.no_action_email.to_json()
        if self.mfa_email is not None:
            data["MfaEmail"] = self.mfa_email.to_json()
        data.update(self.extra_fields)
        return data


class NotifyEmailType(Model):
    """Part of NotifyConfigurationType."""

    __slots__ = ("subject", "html_body", "text_body")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        subject: str,
        html_body: str | None = None,
        text_body: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.subject = subject
        self.html_body = html_body
        self.text_body = text_body
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Subject", UNSET)
        if type(field) is not str:
            field = read_at(field, "Subject", read_string)
        self.subject = field
        field = data.pop("HtmlBody", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "HtmlBody", read_string)
        self.html_body = field
        field = data.pop("TextBody", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "TextBody", read_string)
        self.text_body = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"Subject": self.subject}
        if self.html_body is not None:
            data["HtmlBody"] = self.html_body
        if self.text_body is not None:
            data["TextBody"] = self.text_body
        data.update(self.extra_fields)
        return data


class AddCustomAttributesRequest(Model):
    """Request of AddCustomAttributes."""

    __slots__ = ("user_pool_id", "custom_attributes")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        custom_attributes: list[SchemaAttributeType],
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.custom_attributes = custom_attributes
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("CustomAttributes", UNSET)
        field = read_at(field, "CustomAttributes", decode_custom_attributes_list_type)
        self.custom_attributes = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "CustomAttributes": [item.to_json() for item in self.custom_attributes],
        }
        data.update(self.extra_fields)
        return data


class SchemaAttributeType(Model):
    """Part of AddCustomAttributesRequest, CreateUserPoolRequest and UserPoolType."""

    __slots__ = (
        "name",
        "attribute_data_type",
        "developer_only_attribute",
        "mutable",
        "required",
        "number_attribute_constraints",
        "string_attribute_constraints",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        name: str | None = None,
        attribute_data_type: AttributeDataType | None = None,
        developer_only_attribute: bool | None = None,
        mutable: bool | None = None,
        required: bool | None = None,
        number_attribute_constraints: NumberAttributeConstraintsType | None = None,
        string_attribute_constraints: StringAttributeConstraintsType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.name = name
        self.attribute_data_type = attribute_data_type
        self.developer_only_attribute = developer_only_attribute
        self.mutable = mutable
        self.required = required
        self.number_attribute_constraints = number_attribute_constraints
        """Part of SchemaAttributeType."""
        self.string_attribute_constraints = string_attribute_constraints
        """Part of SchemaAttributeType."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Name", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Name", read_string)
        self.name = field
        field = data.pop("AttributeDataType", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "AttributeDataType", AttributeDataType.from_json)
        self.attribute_data_type = field
        field = data.pop("DeveloperOnlyAttribute", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "DeveloperOnlyAttribute", read_boolean)
        self.developer_only_attribute = field
        field = data.pop("Mutable", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "Mutable", read_boolean)
        self.mutable = field
        field = data.pop("Required", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "Required", read_boolean)
        self.required = field
        field = data.pop("NumberAttributeConstraints", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field,
                "NumberAttributeConstraints",
                NumberAttributeConstraintsType.from_json,
            )
        self.number_attribute_constraints = field
        field = data.pop("StringAttributeConstraints", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field,
                "StringAttributeConstraints",
                StringAttributeConstraintsType.from_json,
            )
        self.string_attribute_constraints = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.name is not None:
            data["Name"] = self.name
        if self.attribute_data_type is not None:
            data["AttributeDataType"] = self.attribute_data_type.to_json()
        if self.developer_only_attribute is not None:
            data["DeveloperOnlyAttribute"] = self.developer_only_attribute
        if self.mutable is not None:
            data["Mutable"] = self.mutable
        if self.required is not None:
            data["Required"] = self.required
        if self.number_attribute_constraints is not None:
            data["NumberAttributeConstraints"] = (
                self.number_attribute_constraints.to_json()
            )
        if self.string_attribute_constraints is not None:
            data["StringAttributeConstraints"] = (
                self.string_attribute_constraints.to_json()
            )
        data.update(self.extra_fields)
        return data


class AttributeDataType(OpenStrEnum):
    STRING = "String"
    NUMBER = "Number"
    DATE_TIME = "DateTime"
    BOOLEAN = "Boolean"


class NumberAttributeConstraintsType(Model):
    """Part of SchemaAttributeType."""

    __slots__ = ("min_value", "max_value")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        min_value: str | None = None,
        max_value: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.min_value = min_value
        self.max_value = max_value
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("MinValue", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "MinValue", read_string)
        self.min_value = field
        field = data.pop("MaxValue", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "MaxValue", read_string)
        self.max_value = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.min_value is not None:
            data["MinValue"] = self.min_value
        if self.max_value is not None:
            data["MaxValue"] = self.max_value
        data.update(self.extra_fields)
        return data


class StringAttributeConstraintsType(Model):
    """Part of SchemaAttributeType."""

    __slots__ = ("min_length", "max_length")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        min_length: str | None = None,
        max_length: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.min_length = min_length
        self.max_length = max_length
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("MinLength", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "MinLength", read_string)
        self.min_length = field
        field = data.pop("MaxLength", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "MaxLength", read_string)
        self.max_length = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.min_length is not None:
            data["MinLength"] = self.min_length
        if self.max_length is not None:
            data["MaxLength"] = self.max_length
        data.update(self.extra_fields)
        return data


class AdminAddUserToGroupRequest(Model):
    """Request of AdminAddUserToGroup."""

    __slots__ = ("user_pool_id", "username", "group_name")
    _secret = frozenset({"username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        username: str,
        group_name: str,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.username = username
        self.group_name = group_name
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        field = data.pop("GroupName", UNSET)
        if type(field) is not str:
            field = read_at(field, "GroupName", read_string)
        self.group_name = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "Username": self.username,
            "GroupName": self.group_name,
        }
        data.update(self.extra_fields)
        return data


class AdminConfirmSignUpRequest(Model):
    """Request of AdminConfirmSignUp."""

    __slots__ = ("user_pool_id", "username", "client_metadata")
    _secret = frozenset({"username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        username: str,
        client_metadata: dict[str, str] | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.username = username
        self.client_metadata = client_metadata
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        field = data.pop("ClientMetadata", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ClientMetadata", decode_client_metadata_type)
        self.client_metadata = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "Username": self.username,
        }
        if self.client_metadata is not None:
            data["ClientMetadata"] = self.client_metadata
        data.update(self.extra_fields)
        return data


class AdminCreateUserConfigType(Model):
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""

    __slots__ = (
        "allow_admin_create_user_only",
        "unused_account_validity_days",
        "invite_message_template",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        allow_admin_create_user_only: bool | None = None,
        unused_account_validity_days: int | None = None,
        invite_message_template: MessageTemplateType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.allow_admin_create_user_only = allow_admin_create_user_only
        self.unused_account_validity_days = unused_account_validity_days
        self.invite_message_template = invite_message_template
        """Part of AdminCreateUserConfigType."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("AllowAdminCreateUserOnly", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "AllowAdminCreateUserOnly", read_boolean)
        self.allow_admin_create_user_only = field
        field = data.pop("UnusedAccountValidityDays", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "UnusedAccountValidityDays", read_integer)
        self.unused_account_validity_days = field
        field = data.pop("InviteMessageTemplate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "InviteMessageTemplate", MessageTemplateType.from_json
            )
        self.invite_message_template = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.allow_admin_create_user_only is not None:
            data["AllowAdminCreateUserOnly"] = self.allow_admin_create_user_only
        if self.unused_account_validity_days is not None:
            data["UnusedAccountValidityDays"] = self.unused_account_validity_days
        if self.invite_message_template is not None:
            data["InviteMessageTemplate"] = self.invite_message_template.to_json()
        data.update(self.extra_fields)
        return data


class MessageTemplateType(Model):
    """Part of AdminCreateUserConfigType."""

    __slots__ = ("sms_message", "email_message", "email_subject")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        sms_message: str | None = None,
        email_message: str | None = None,
        email_subject: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.sms_message = sms_message
        self.email_message = email_message
        self.email_subject = email_subject
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("SMSMessage", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "SMSMessage", read_string)
        self.sms_message = field
        field = data.pop("EmailMessage", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "EmailMessage", read_string)
        self.email_message = field
        field = data.pop("EmailSubject", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "EmailSubject", read_string)
        self.email_subject = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.sms_message is not None:
            data["SMSMessage"] = self.sms_message
        if self.email_message is not None:
            data["EmailMessage"] = self.email_message
        if self.email_subject is not None:
            data["EmailSubject"] = self.email_subject
        data.update(self.extra_fields)
        return data


class AdminCreateUserRequest(Model):
    """Request of AdminCreateUser."""

    __slots__ = (
        "user_pool_id",
        "username",
        "user_attributes",
        "validation_data",
        "temporary_password",
        "force_alias_creation",
        "message_action",
        "desired_delivery_mediums",
        "client_metadata",
    )
    _secret = frozenset({"temporary_password", "username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        username: str,
        user_attributes: list[AttributeType] | None = None,
        validation_data: list[AttributeType] | None = None,
        temporary_password: str | None = None,
        force_alias_creation: bool | None = None,
        message_action: MessageActionType | None = None,
        desired_delivery_mediums: list[DeliveryMediumType] | None = None,
        client_metadata: dict[str, str] | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.username = username
        self.user_attributes = user_attributes
        self.validation_data = validation_data
        self.temporary_password = temporary_password
        self.force_alias_creation = force_alias_creation
        self.message_action = message_action
        self.desired_delivery_mediums = desired_delivery_mediums
        self.client_metadata = client_metadata
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        field = data.pop("UserAttributes", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserAttributes", decode_attribute_list_type)
        self.user_attributes = field
        field = data.pop("ValidationData", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ValidationData", decode_attribute_list_type)
        self.validation_data = field
        field = data.pop("TemporaryPassword", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "TemporaryPassword", read_string)
        self.temporary_password = field
        field = data.pop("ForceAliasCreation", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "ForceAliasCreation", read_boolean)
        self.force_alias_creation = field
        field = data.pop("MessageAction", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "MessageAction", MessageActionType.from_json)
        self.message_action = field
        field = data.pop("DesiredDeliveryMediums", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "DesiredDeliveryMediums", decode_delivery_medium_list_type
            )
        self.desired_delivery_mediums = field
        field = data.pop("ClientMetadata", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ClientMetadata", decode_client_metadata_type)
        self.client_metadata = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "Username": self.username,
        }
        if self.user_attributes is not None:
            data["UserAttributes"] = [item.to_json() for item in self.user_attributes]
        if self.validation_data is not None:
            data["ValidationData"] = [item.to_json() for item in self.validation_data]
        if self.temporary_password is not None:
            data["TemporaryPassword"] = self.temporary_password
        if self.force_alias_creation is not None:
            data["ForceAliasCreation"] = self.force_alias_creation
        if self.message_action is not None:
            data["MessageAction"] = self.message_action.to_json()
        if self.desired_delivery_mediums is not None:
            data["DesiredDeliveryMediums"] = [
                item.to_json() for item in self.desired_delivery_mediums
            ]
        if self.client_metadata is not None:
            data["ClientMetadata"] = self.client_metadata
        data.update(self.extra_fields)
        return data


class AttributeType(Model):
    """Part of 8 schemas."""

    __slots__ = ("name", "value")
    _secret = frozenset({"value"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        name: str,
        value: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.name = name
        self.value = value
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Name", UNSET)
        if type(field) is not str:
            field = read_at(field, "Name", read_string)
        self.name = field
        field = data.pop("Value", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Value", read_string)
        self.value = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"Name": self.name}
        if self.value is not None:
            data["Value"] = self.value
        data.update(self.extra_fields)
        return data


class MessageActionType(OpenStrEnum):
    RESEND = "RESEND"
    SUPPRESS = "SUPPRESS"


class DeliveryMediumType(OpenStrEnum):
    SMS = "SMS"
    EMAIL = "EMAIL"


class AdminCreateUserResponse(Model):
    """Response of AdminCreateUser."""

    __slots__ = ("user",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user: UserType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user = user
        """Part of AdminCreateUserResponse, ListUsersInGroupResponse and
        ListUsersResponse.
        """
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("User", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "User", UserType.from_json)
        self.user = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.user is not None:
            data["User"] = self.user.to_json()
        data.update(self.extra_fields)
        return data


class UserType(Model):
    """Part of AdminCreateUserResponse, ListUsersInGroupResponse and
    ListUsersResponse.
    """

    __slots__ = (
        "username",
        "attributes",
        "user_create_date",
        "user_last_modified_date",
        "enabled",
        "user_status",
        "mfa_options",
    )
    _secret = frozenset({"username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        username: str | None = None,
        attributes: list[AttributeType] | None = None,
        user_create_date: datetime | None = None,
        user_last_modified_date: datetime | None = None,
        enabled: bool | None = None,
        user_status: UserStatusType | None = None,
        mfa_options: list[MFAOptionType] | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.username = username
        self.attributes = attributes
        self.user_create_date = user_create_date
        self.user_last_modified_date = user_last_modified_date
        self.enabled = enabled
        self.user_status = user_status
        self.mfa_options = mfa_options
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Username", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        field = data.pop("Attributes", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "Attributes", decode_attribute_list_type)
        self.attributes = field
        field = data.pop("UserCreateDate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserCreateDate", read_date_time)
        self.user_create_date = field
        field = data.pop("UserLastModifiedDate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserLastModifiedDate", read_date_time)
        self.user_last_modified_date = field
        field = data.pop("Enabled", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "Enabled", read_boolean)
        self.enabled = field
        field = data.pop("UserStatus", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserStatus", UserStatusType.from_json)
        self.user_status = field
        field = data.pop("MFAOptions", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "MFAOptions", decode_mfa_option_list_type)
        self.mfa_options = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.username is not None:
            data["Username"] = self.username
        if self.attributes is not None:
            data["Attributes"] = [item.to_json() for item in self.attributes]
        if self.user_create_date is not None:
            data["UserCreateDate"] = write_date_time(self.user_create_date)
        if self.user_last_modified_date is not None:
            data["UserLastModifiedDate"] = write_date_time(self.user_last_modified_date)
        if self.enabled is not None:
            data["Enabled"] = self.enabled
        if self.user_status is not None:
            data["UserStatus"] = self.user_status.to_json()
        if self.mfa_options is not None:
            data["MFAOptions"] = [item.to_json() for item in self.mfa_options]
        data.update(self.extra_fields)
        return data


class UserStatusType(OpenStrEnum):
    UNCONFIRMED = "UNCONFIRMED"
    CONFIRMED = "CONFIRMED"
    ARCHIVED = "ARCHIVED"
    COMPROMISED = "COMPROMISED"
    UNKNOWN = "UNKNOWN"
    RESET_REQUIRED = "RESET_REQUIRED"
    FORCE_CHANGE_PASSWORD = "FORCE_CHANGE_PASSWORD"


class MFAOptionType(Model):
    """Part of 5 schemas."""

    __slots__ = ("delivery_medium", "attribute_name")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        delivery_medium: DeliveryMediumType | None = None,
        attribute_name: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.delivery_medium = delivery_medium
        self.attribute_name = attribute_name
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("DeliveryMedium", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "DeliveryMedium", DeliveryMediumType.from_json)
        self.delivery_medium = field
        field = data.pop("AttributeName", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "AttributeName", read_string)
        self.attribute_name = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.delivery_medium is not None:
            data["DeliveryMedium"] = self.delivery_medium.to_json()
        if self.attribute_name is not None:
            data["AttributeName"] = self.attribute_name
        data.update(self.extra_fields)
        return data


class AdminDeleteUserAttributesRequest(Model):
    """Request of AdminDeleteUserAttributes."""

    __slots__ = ("user_pool_id", "username", "user_attribute_names")
    _secret = frozenset({"username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        username: str,
        user_attribute_names: list[str],
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.username = username
        self.user_attribute_names = user_attribute_names
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        field = data.pop("UserAttributeNames", UNSET)
        field = read_at(field, "UserAttributeNames", decode_attribute_name_list_type)
        self.user_attribute_names = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "Username": self.username,
            "UserAttributeNames": self.user_attribute_names,
        }
        data.update(self.extra_fields)
        return data


class AdminDeleteUserRequest(Model):
    """Request of AdminDeleteUser."""

    __slots__ = ("user_pool_id", "username")
    _secret = frozenset({"username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        username: str,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.username = username
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "Username": self.username,
        }
        data.update(self.extra_fields)
        return data


class AdminDisableProviderForUserRequest(Model):
    """Request of AdminDisableProviderForUser."""

    __slots__ = ("user_pool_id", "user")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        user: ProviderUserIdentifierType,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.user = user
        """Part of AdminDisableProviderForUserRequest and
        AdminLinkProviderForUserRequest.
        """
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("User", UNSET)
        field = read_at(field, "User", ProviderUserIdentifierType.from_json)
        self.user = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "User": self.user.to_json(),
        }
        data.update(self.extra_fields)
        return data


class ProviderUserIdentifierType(Model):
    """Part of AdminDisableProviderForUserRequest and
    AdminLinkProviderForUserRequest.
    """

    __slots__ = ("provider_name", "provider_attribute_name", "provider_attribute_value")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        provider_name: str | None = None,
        provider_attribute_name: str | None = None,
        provider_attribute_value: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.provider_name = provider_name
        self.provider_attribute_name = provider_attribute_name
        self.provider_attribute_value = provider_attribute_value
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("ProviderName", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "ProviderName", read_string)
        self.provider_name = field
        field = data.pop("ProviderAttributeName", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "ProviderAttributeName", read_string)
        self.provider_attribute_name = field
        field = data.pop("ProviderAttributeValue", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "ProviderAttributeValue", read_string)
        self.provider_attribute_value = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.provider_name is not None:
            data["ProviderName"] = self.provider_name
        if self.provider_attribute_name is not None:
            data["ProviderAttributeName"] = self.provider_attribute_name
        if self.provider_attribute_value is not None:
            data["ProviderAttributeValue"] = self.provider_attribute_value
        data.update(self.extra_fields)
        return data


class AdminDisableUserRequest(Model):
    """Request of AdminDisableUser."""

    __slots__ = ("user_pool_id", "username")
    _secret = frozenset({"username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        username: str,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.username = username
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "Username": self.username,
        }
        data.update(self.extra_fields)
        return data


class AdminEnableUserRequest(Model):
    """Request of AdminEnableUser."""

    __slots__ = ("user_pool_id", "username")
    _secret = frozenset({"username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        username: str,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.username = username
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "Username": self.username,
        }
        data.update(self.extra_fields)
        return data


class AdminForgetDeviceRequest(Model):
    """Request of AdminForgetDevice."""

    __slots__ = ("user_pool_id", "username", "device_key")
    _secret = frozenset({"username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        username: str,
        device_key: str,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.username = username
        self.device_key = device_key
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        field = data.pop("DeviceKey", UNSET)
        if type(field) is not str:
            field = read_at(field, "DeviceKey", read_string)
        self.device_key = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "Username": self.username,
            "DeviceKey": self.device_key,
        }
        data.update(self.extra_fields)
        return data


class AdminGetDeviceRequest(Model):
    """Request of AdminGetDevice."""

    __slots__ = ("device_key", "user_pool_id", "username")
    _secret = frozenset({"username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        device_key: str,
        user_pool_id: str,
        username: str,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.device_key = device_key
        self.user_pool_id = user_pool_id
        self.username = username
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("DeviceKey", UNSET)
        if type(field) is not str:
            field = read_at(field, "DeviceKey", read_string)
        self.device_key = field
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "DeviceKey": self.device_key,
            "UserPoolId": self.user_pool_id,
            "Username": self.username,
        }
        data.update(self.extra_fields)
        return data


class AdminGetDeviceResponse(Model):
    """Response of AdminGetDevice."""

    __slots__ = ("device",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self, *, device: DeviceType, extra_fields: dict[str, JsonValue] | None = None
    ) -> None:
        self.device = device
        """Part of 4 schemas."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Device", UNSET)
        field = read_at(field, "Device", DeviceType.from_json)
        self.device = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"Device": self.device.to_json()}
        data.update(self.extra_fields)
        return data


class DeviceType(Model):
    """Part of 4 schemas."""

    __slots__ = (
        "device_key",
        "device_attributes",
        "device_create_date",
        "device_last_modified_date",
        "device_last_authenticated_date",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        device_key: str | None = None,
        device_attributes: list[AttributeType] | None = None,
        device_create_date: datetime | None = None,
        device_last_modified_date: datetime | None = None,
        device_last_authenticated_date: datetime | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.device_key = device_key
        self.device_attributes = device_attributes
        self.device_create_date = device_create_date
        self.device_last_modified_date = device_last_modified_date
        self.device_last_authenticated_date = device_last_authenticated_date
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("DeviceKey", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "DeviceKey", read_string)
        self.device_key = field
        field = data.pop("DeviceAttributes", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "DeviceAttributes", decode_attribute_list_type)
        self.device_attributes = field
        field = data.pop("DeviceCreateDate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "DeviceCreateDate", read_date_time)
        self.device_create_date = field
        field = data.pop("DeviceLastModifiedDate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "DeviceLastModifiedDate", read_date_time)
        self.device_last_modified_date = field
        field = data.pop("DeviceLastAuthenticatedDate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "DeviceLastAuthenticatedDate", read_date_time)
        self.device_last_authenticated_date = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.device_key is not None:
            data["DeviceKey"] = self.device_key
        if self.device_attributes is not None:
            data["DeviceAttributes"] = [
                item.to_json() for item in self.device_attributes
            ]
        if self.device_create_date is not None:
            data["DeviceCreateDate"] = write_date_time(self.device_create_date)
        if self.device_last_modified_date is not None:
            data["DeviceLastModifiedDate"] = write_date_time(
                self.device_last_modified_date
            )
        if self.device_last_authenticated_date is not None:
            data["DeviceLastAuthenticatedDate"] = write_date_time(
                self.device_last_authenticated_date
            )
        data.update(self.extra_fields)
        return data


class AdminGetUserRequest(Model):
    """Request of AdminGetUser."""

    __slots__ = ("user_pool_id", "username")
    _secret = frozenset({"username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        username: str,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.username = username
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "Username": self.username,
        }
        data.update(self.extra_fields)
        return data


class AdminGetUserResponse(Model):
    """Response of AdminGetUser."""

    __slots__ = (
        "username",
        "user_attributes",
        "user_create_date",
        "user_last_modified_date",
        "enabled",
        "user_status",
        "mfa_options",
        "preferred_mfa_setting",
        "user_mfa_setting_list",
    )
    _secret = frozenset({"username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        username: str,
        user_attributes: list[AttributeType] | None = None,
        user_create_date: datetime | None = None,
        user_last_modified_date: datetime | None = None,
        enabled: bool | None = None,
        user_status: UserStatusType | None = None,
        mfa_options: list[MFAOptionType] | None = None,
        preferred_mfa_setting: str | None = None,
        user_mfa_setting_list: list[str] | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.username = username
        self.user_attributes = user_attributes
        self.user_create_date = user_create_date
        self.user_last_modified_date = user_last_modified_date
        self.enabled = enabled
        self.user_status = user_status
        self.mfa_options = mfa_options
        self.preferred_mfa_setting = preferred_mfa_setting
        self.user_mfa_setting_list = user_mfa_setting_list
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        field = data.pop("UserAttributes", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserAttributes", decode_attribute_list_type)
        self.user_attributes = field
        field = data.pop("UserCreateDate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserCreateDate", read_date_time)
        self.user_create_date = field
        field = data.pop("UserLastModifiedDate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserLastModifiedDate", read_date_time)
        self.user_last_modified_date = field
        field = data.pop("Enabled", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "Enabled", read_boolean)
        self.enabled = field
        field = data.pop("UserStatus", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserStatus", UserStatusType.from_json)
        self.user_status = field
        field = data.pop("MFAOptions", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "MFAOptions", decode_mfa_option_list_type)
        self.mfa_options = field
        field = data.pop("PreferredMfaSetting", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "PreferredMfaSetting", read_string)
        self.preferred_mfa_setting = field
        field = data.pop("UserMFASettingList", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "UserMFASettingList", decode_user_mfa_setting_list_type
            )
        self.user_mfa_setting_list = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"Username": self.username}
        if self.user_attributes is not None:
            data["UserAttributes"] = [item.to_json() for item in self.user_attributes]
        if self.user_create_date is not None:
            data["UserCreateDate"] = write_date_time(self.user_create_date)
        if self.user_last_modified_date is not None:
            data["UserLastModifiedDate"] = write_date_time(self.user_last_modified_date)
        if self.enabled is not None:
            data["Enabled"] = self.enabled
        if self.user_status is not None:
            data["UserStatus"] = self.user_status.to_json()
        if self.mfa_options is not None:
            data["MFAOptions"] = [item.to_json() for item in self.mfa_options]
        if self.preferred_mfa_setting is not None:
            data["PreferredMfaSetting"] = self.preferred_mfa_setting
        if self.user_mfa_setting_list is not None:
            data["UserMFASettingList"] = self.user_mfa_setting_list
        data.update(self.extra_fields)
        return data


class AdminInitiateAuthRequest(Model):
    """Request of AdminInitiateAuth."""

    __slots__ = (
        "user_pool_id",
        "client_id",
        "auth_flow",
        "auth_parameters",
        "client_metadata",
        "analytics_metadata",
        "context_data",
    )
    _secret = frozenset({"client_id"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        client_id: str,
        auth_flow: AuthFlowType,
        auth_parameters: dict[str, str] | None = None,
        client_metadata: dict[str, str] | None = None,
        analytics_metadata: AnalyticsMetadataType | None = None,
        context_data: ContextDataType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.client_id = client_id
        self.auth_flow = auth_flow
        self.auth_parameters = auth_parameters
        self.client_metadata = client_metadata
        self.analytics_metadata = analytics_metadata
        """Part of 9 schemas."""
        self.context_data = context_data
        """Part of AdminInitiateAuthRequest and AdminRespondToAuthChallengeRequest."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("ClientId", UNSET)
        if type(field) is not str:
            field = read_at(field, "ClientId", read_string)
        self.client_id = field
        field = data.pop("AuthFlow", UNSET)
        field = read_at(field, "AuthFlow", AuthFlowType.from_json)
        self.auth_flow = field
        field = data.pop("AuthParameters", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "AuthParameters", decode_auth_parameters_type)
        self.auth_parameters = field
        field = data.pop("ClientMetadata", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ClientMetadata", decode_client_metadata_type)
        self.client_metadata = field
        field = data.pop("AnalyticsMetadata", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "AnalyticsMetadata", AnalyticsMetadataType.from_json)
        self.analytics_metadata = field
        field = data.pop("ContextData", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ContextData", ContextDataType.from_json)
        self.context_data = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "ClientId": self.client_id,
            "AuthFlow": self.auth_flow.to_json(),
        }
        if self.auth_parameters is not None:
            data["AuthParameters"] = self.auth_parameters
        if self.client_metadata is not None:
            data["ClientMetadata"] = self.client_metadata
        if self.analytics_metadata is not None:
            data["AnalyticsMetadata"] = self.analytics_metadata.to_json()
        if self.context_data is not None:
            data["ContextData"] = self.context_data.to_json()
        data.update(self.extra_fields)
        return data


class AuthFlowType(OpenStrEnum):
    USER_SRP_AUTH = "USER_SRP_AUTH"
    REFRESH_TOKEN_AUTH = "REFRESH_TOKEN_AUTH"
    REFRESH_TOKEN = "REFRESH_TOKEN"
    CUSTOM_AUTH = "CUSTOM_AUTH"
    ADMIN_NO_SRP_AUTH = "ADMIN_NO_SRP_AUTH"
    USER_PASSWORD_AUTH = "USER_PASSWORD_AUTH"
    ADMIN_USER_PASSWORD_AUTH = "ADMIN_USER_PASSWORD_AUTH"


class AnalyticsMetadataType(Model):
    """Part of 9 schemas."""

    __slots__ = ("analytics_endpoint_id",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        analytics_endpoint_id: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.analytics_endpoint_id = analytics_endpoint_id
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("AnalyticsEndpointId", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "AnalyticsEndpointId", read_string)
        self.analytics_endpoint_id = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.analytics_endpoint_id is not None:
            data["AnalyticsEndpointId"] = self.analytics_endpoint_id
        data.update(self.extra_fields)
        return data


class ContextDataType(Model):
    """Part of AdminInitiateAuthRequest and AdminRespondToAuthChallengeRequest."""

    __slots__ = (
        "ip_address",
        "server_name",
        "server_path",
        "http_headers",
        "encoded_data",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        ip_address: str,
        server_name: str,
        server_path: str,
        http_headers: list[HttpHeader],
        encoded_data: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.ip_address = ip_address
        self.server_name = server_name
        self.server_path = server_path
        self.http_headers = http_headers
        self.encoded_data = encoded_data
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("IpAddress", UNSET)
        if type(field) is not str:
            field = read_at(field, "IpAddress", read_string)
        self.ip_address = field
        field = data.pop("ServerName", UNSET)
        if type(field) is not str:
            field = read_at(field, "ServerName", read_string)
        self.server_name = field
        field = data.pop("ServerPath", UNSET)
        if type(field) is not str:
            field = read_at(field, "ServerPath", read_string)
        self.server_path = field
        field = data.pop("HttpHeaders", UNSET)
        field = read_at(field, "HttpHeaders", decode_http_header_list)
        self.http_headers = field
        field = data.pop("EncodedData", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "EncodedData", read_string)
        self.encoded_data = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "IpAddress": self.ip_address,
            "ServerName": self.server_name,
            "ServerPath": self.server_path,
            "HttpHeaders": [item.to_json() for item in self.http_headers],
        }
        if self.encoded_data is not None:
            data["EncodedData"] = self.encoded_data
        data.update(self.extra_fields)
        return data


class HttpHeader(Model):
    """Part of ContextDataType."""

    __slots__ = ("header_name", "header_value")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        header_name: str | None = None,
        header_value: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.header_name = header_name
        self.header_value = header_value
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("headerName", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "headerName", read_string)
        self.header_name = field
        field = data.pop("headerValue", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "headerValue", read_string)
        self.header_value = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.header_name is not None:
            data["headerName"] = self.header_name
        if self.header_value is not None:
            data["headerValue"] = self.header_value
        data.update(self.extra_fields)
        return data


class AdminInitiateAuthResponse(Model):
    """Response of AdminInitiateAuth."""

    __slots__ = (
        "challenge_name",
        "session",
        "challenge_parameters",
        "authentication_result",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        challenge_name: ChallengeNameType | None = None,
        session: str | None = None,
        challenge_parameters: dict[str, str] | None = None,
        authentication_result: AuthenticationResultType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.challenge_name = challenge_name
        self.session = session
        self.challenge_parameters = challenge_parameters
        self.authentication_result = authentication_result
        """Part of 4 schemas."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("ChallengeName", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ChallengeName", ChallengeNameType.from_json)
        self.challenge_name = field
        field = data.pop("Session", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Session", read_string)
        self.session = field
        field = data.pop("ChallengeParameters", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "ChallengeParameters", decode_challenge_parameters_type
            )
        self.challenge_parameters = field
        field = data.pop("AuthenticationResult", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "AuthenticationResult", AuthenticationResultType.from_json
            )
        self.authentication_result = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.challenge_name is not None:
            data["ChallengeName"] = self.challenge_name.to_json()
        if self.session is not None:
            data["Session"] = self.session
        if self.challenge_parameters is not None:
            data["ChallengeParameters"] = self.challenge_parameters
        if self.authentication_result is not None:
            data["AuthenticationResult"] = self.authentication_result.to_json()
        data.update(self.extra_fields)
        return data


class ChallengeNameType(OpenStrEnum):
    SMS_MFA = "SMS_MFA"
    SOFTWARE_TOKEN_MFA = "SOFTWARE_TOKEN_MFA"
    SELECT_MFA_TYPE = "SELECT_MFA_TYPE"
    MFA_SETUP = "MFA_SETUP"
    PASSWORD_VERIFIER = "PASSWORD_VERIFIER"
    CUSTOM_CHALLENGE = "CUSTOM_CHALLENGE"
    DEVICE_SRP_AUTH = "DEVICE_SRP_AUTH"
    DEVICE_PASSWORD_VERIFIER = "DEVICE_PASSWORD_VERIFIER"
    ADMIN_NO_SRP_AUTH = "ADMIN_NO_SRP_AUTH"
    NEW_PASSWORD_REQUIRED = "NEW_PASSWORD_REQUIRED"


class AuthenticationResultType(Model):
    """Part of 4 schemas."""

    __slots__ = (
        "access_token",
        "expires_in",
        "token_type",
        "refresh_token",
        "id_token",
        "new_device_metadata",
    )
    _secret = frozenset({"access_token", "id_token", "refresh_token"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        access_token: str | None = None,
        expires_in: int | None = None,
        token_type: str | None = None,
        refresh_token: str | None = None,
        id_token: str | None = None,
        new_device_metadata: NewDeviceMetadataType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.access_token = access_token
        self.expires_in = expires_in
        self.token_type = token_type
        self.refresh_token = refresh_token
        self.id_token = id_token
        self.new_device_metadata = new_device_metadata
        """Part of AuthenticationResultType."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("AccessToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "AccessToken", read_string)
        self.access_token = field
        field = data.pop("ExpiresIn", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "ExpiresIn", read_integer)
        self.expires_in = field
        field = data.pop("TokenType", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "TokenType", read_string)
        self.token_type = field
        field = data.pop("RefreshToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "RefreshToken", read_string)
        self.refresh_token = field
        field = data.pop("IdToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "IdToken", read_string)
        self.id_token = field
        field = data.pop("NewDeviceMetadata", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "NewDeviceMetadata", NewDeviceMetadataType.from_json)
        self.new_device_metadata = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.access_token is not None:
            data["AccessToken"] = self.access_token
        if self.expires_in is not None:
            data["ExpiresIn"] = self.expires_in
        if self.token_type is not None:
            data["TokenType"] = self.token_type
        if self.refresh_token is not None:
            data["RefreshToken"] = self.refresh_token
        if self.id_token is not None:
            data["IdToken"] = self.id_token
        if self.new_device_metadata is not None:
            data["NewDeviceMetadata"] = self.new_device_metadata.to_json()
        data.update(self.extra_fields)
        return data


class NewDeviceMetadataType(Model):
    """Part of AuthenticationResultType."""

    __slots__ = ("device_key", "device_group_key")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        device_key: str | None = None,
        device_group_key: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.device_key = device_key
        self.device_group_key = device_group_key
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("DeviceKey", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "DeviceKey", read_string)
        self.device_key = field
        field = data.pop("DeviceGroupKey", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "DeviceGroupKey", read_string)
        self.device_group_key = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.device_key is not None:
            data["DeviceKey"] = self.device_key
        if self.device_group_key is not None:
            data["DeviceGroupKey"] = self.device_group_key
        data.update(self.extra_fields)
        return data


class AdminLinkProviderForUserRequest(Model):
    """Request of AdminLinkProviderForUser."""

    __slots__ = ("user_pool_id", "destination_user", "source_user")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        destination_user: ProviderUserIdentifierType,
        source_user: ProviderUserIdentifierType,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.destination_user = destination_user
        """Part of AdminDisableProviderForUserRequest and
        AdminLinkProviderForUserRequest.
        """
        self.source_user = source_user
        """Part of AdminDisableProviderForUserRequest and
        AdminLinkProviderForUserRequest.
        """
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("DestinationUser", UNSET)
        field = read_at(field, "DestinationUser", ProviderUserIdentifierType.from_json)
        self.destination_user = field
        field = data.pop("SourceUser", UNSET)
        field = read_at(field, "SourceUser", ProviderUserIdentifierType.from_json)
        self.source_user = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "DestinationUser": self.destination_user.to_json(),
            "SourceUser": self.source_user.to_json(),
        }
        data.update(self.extra_fields)
        return data


class AdminListDevicesRequest(Model):
    """Request of AdminListDevices."""

    __slots__ = ("user_pool_id", "username", "limit", "pagination_token")
    _secret = frozenset({"username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        username: str,
        limit: int | None = None,
        pagination_token: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.username = username
        self.limit = limit
        self.pagination_token = pagination_token
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        field = data.pop("Limit", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "Limit", read_integer)
        self.limit = field
        field = data.pop("PaginationToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "PaginationToken", read_string)
        self.pagination_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "Username": self.username,
        }
        if self.limit is not None:
            data["Limit"] = self.limit
        if self.pagination_token is not None:
            data["PaginationToken"] = self.pagination_token
        data.update(self.extra_fields)
        return data


class AdminListDevicesResponse(Model):
    """Response of AdminListDevices."""

    __slots__ = ("devices", "pagination_token")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        devices: list[DeviceType] | None = None,
        pagination_token: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.devices = devices
        self.pagination_token = pagination_token
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Devices", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "Devices", decode_device_list_type)
        self.devices = field
        field = data.pop("PaginationToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "PaginationToken", read_string)
        self.pagination_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.devices is not None:
            data["Devices"] = [item.to_json() for item in self.devices]
        if self.pagination_token is not None:
            data["PaginationToken"] = self.pagination_token
        data.update(self.extra_fields)
        return data


class AdminListGroupsForUserRequest(Model):
    """Request of AdminListGroupsForUser."""

    __slots__ = ("username", "user_pool_id", "limit", "next_token")
    _secret = frozenset({"username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        username: str,
        user_pool_id: str,
        limit: int | None = None,
        next_token: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.username = username
        self.user_pool_id = user_pool_id
        self.limit = limit
        """Largest number of results on one page."""
        self.next_token = next_token
        """Where to go on: the `NextToken` of the page before."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Limit", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "Limit", read_integer)
        self.limit = field
        field = data.pop("NextToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "NextToken", read_string)
        self.next_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "Username": self.username,
            "UserPoolId": self.user_pool_id,
        }
        if self.limit is not None:
            data["Limit"] = self.limit
        if self.next_token is not None:
            data["NextToken"] = self.next_token
        data.update(self.extra_fields)
        return data


class AdminListGroupsForUserResponse(Model):
    """Response of AdminListGroupsForUser."""

    __slots__ = ("groups", "next_token")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        groups: list[GroupType] | None = None,
        next_token: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.groups = groups
        """The results on this page."""
        self.next_token = next_token
        """Where the next page begins; absent on the last page."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Groups", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "Groups", decode_group_list_type)
        self.groups = field
        field = data.pop("NextToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "NextToken", read_string)
        self.next_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.groups is not None:
            data["Groups"] = [item.to_json() for item in self.groups]
        if self.next_token is not None:
            data["NextToken"] = self.next_token
        data.update(self.extra_fields)
        return data


class GroupType(Model):
    """Part of 5 schemas."""

    __slots__ = (
        "group_name",
        "user_pool_id",
        "description",
        "role_arn",
        "precedence",
        "last_modified_date",
        "creation_date",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        group_name: str | None = None,
        user_pool_id: str | None = None,
        description: str | None = None,
        role_arn: str | None = None,
        precedence: int | None = None,
        last_modified_date: datetime | None = None,
        creation_date: datetime | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.group_name = group_name
        self.user_pool_id = user_pool_id
        self.description = description
        self.role_arn = role_arn
        self.precedence = precedence
        self.last_modified_date = last_modified_date
        self.creation_date = creation_date
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("GroupName", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "GroupName", read_string)
        self.group_name = field
        field = data.pop("UserPoolId", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Description", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Description", read_string)
        self.description = field
        field = data.pop("RoleArn", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "RoleArn", read_string)
        self.role_arn = field
        field = data.pop("Precedence", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "Precedence", read_integer)
        self.precedence = field
        field = data.pop("LastModifiedDate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "LastModifiedDate", read_date_time)
        self.last_modified_date = field
        field = data.pop("CreationDate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "CreationDate", read_date_time)
        self.creation_date = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.group_name is not None:
            data["GroupName"] = self.group_name
        if self.user_pool_id is not None:
            data["UserPoolId"] = self.user_pool_id
        if self.description is not None:
            data["Description"] = self.description
        if self.role_arn is not None:
            data["RoleArn"] = self.role_arn
        if self.precedence is not None:
            data["Precedence"] = self.precedence
        if self.last_modified_date is not None:
            data["LastModifiedDate"] = write_date_time(self.last_modified_date)
        if self.creation_date is not None:
            data["CreationDate"] = write_date_time(self.creation_date)
        data.update(self.extra_fields)
        return data


class AdminListUserAuthEventsRequest(Model):
    """Request of AdminListUserAuthEvents."""

    __slots__ = ("user_pool_id", "username", "max_results", "next_token")
    _secret = frozenset({"username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        username: str,
        max_results: int | None = None,
        next_token: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.username = username
        self.max_results = max_results
        """Largest number of results on one page."""
        self.next_token = next_token
        """Where to go on: the `NextToken` of the page before."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        field = data.pop("MaxResults", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "MaxResults", read_integer)
        self.max_results = field
        field = data.pop("NextToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "NextToken", read_string)
        self.next_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "Username": self.username,
        }
        if self.max_results is not None:
            data["MaxResults"] = self.max_results
        if self.next_token is not None:
            data["NextToken"] = self.next_token
        data.update(self.extra_fields)
        return data


class AdminListUserAuthEventsResponse(Model):
    """Response of AdminListUserAuthEvents."""

    __slots__ = ("auth_events", "next_token")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        auth_events: list[AuthEventType] | None = None,
        next_token: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.auth_events = auth_events
        """The results on this page."""
        self.next_token = next_token
        """Where the next page begins; absent on the last page."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("AuthEvents", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "AuthEvents", decode_auth_events_type)
        self.auth_events = field
        field = data.pop("NextToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "NextToken", read_string)
        self.next_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.auth_events is not None:
            data["AuthEvents"] = [item.to_json() for item in self.auth_events]
        if self.next_token is not None:
            data["NextToken"] = self.next_token
        data.update(self.extra_fields)
        return data


class AuthEventType(Model):
    """Part of AdminListUserAuthEventsResponse."""

    __slots__ = (
        "event_id",
        "event_type",
        "creation_date",
        "event_response",
        "event_risk",
        "challenge_responses",
        "event_context_data",
        "event_feedback",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        event_id: str | None = None,
        event_type: EventType | None = None,
        creation_date: datetime | None = None,
        event_response: EventResponseType | None = None,
        event_risk: EventRiskType | None = None,
        challenge_responses: list[ChallengeResponseType] | None = None,
        event_context_data: EventContextDataType | None = None,
        event_feedback: EventFeedbackType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.event_id = event_id
        self.event_type = event_type
        self.creation_date = creation_date
        self.event_response = event_response
        self.event_risk = event_risk
        """Part of AuthEventType."""
        self.challenge_responses = challenge_responses
        self.event_context_data = event_context_data
        """Part of AuthEventType."""
        self.event_feedback = event_feedback
        """Part of AuthEventType."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("EventId", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "EventId", read_string)
        self.event_id = field
        field = data.pop("EventType", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "EventType", EventType.from_json)
        self.event_type = field
        field = data.pop("CreationDate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "CreationDate", read_date_time)
        self.creation_date = field
        field = data.pop("EventResponse", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "EventResponse", EventResponseType.from_json)
        self.event_response = field
        field = data.pop("EventRisk", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "EventRisk", EventRiskType.from_json)
        self.event_risk = field
        field = data.pop("ChallengeResponses", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "ChallengeResponses", decode_challenge_response_list_type
            )
        self.challenge_responses = field
        field = data.pop("EventContextData", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "EventContextData", EventContextDataType.from_json)
        self.event_context_data = field
        field = data.pop("EventFeedback", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "EventFeedback", EventFeedbackType.from_json)
        self.event_feedback = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.event_id is not None:
            data["EventId"] = self.event_id
        if self.event_type is not None:
            data["EventType"] = self.event_type.to_json()
        if self.creation_date is not None:
            data["CreationDate"] = write_date_time(self.creation_date)
        if self.event_response is not None:
            data["EventResponse"] = self.event_response.to_json()
        if self.event_risk is not None:
            data["EventRisk"] = self.event_risk.to_json()
        if self.challenge_responses is not None:
            data["ChallengeResponses"] = [
                item.to_json() for item in self.challenge_responses
            ]
        if self.event_context_data is not None:
            data["EventContextData"] = self.event_context_data.to_json()
        if self.event_feedback is not None:
            data["EventFeedback"] = self.event_feedback.to_json()
        data.update(self.extra_fields)
        return data


class EventType(OpenStrEnum):
    SIGN_IN = "SignIn"
    SIGN_UP = "SignUp"
    FORGOT_PASSWORD = "ForgotPassword"
    PASSWORD_CHANGE = "PasswordChange"
    RESEND_CODE = "ResendCode"


class EventResponseType(OpenStrEnum):
    PASS = "Pass"
    FAIL = "Fail"
    IN_PROGRESS = "InProgress"


class EventRiskType(Model):
    """Part of AuthEventType."""

    __slots__ = ("risk_decision", "risk_level", "compromised_credentials_detected")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        risk_decision: RiskDecisionType | None = None,
        risk_level: RiskLevelType | None = None,
        compromised_credentials_detected: bool | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.risk_decision = risk_decision
        self.risk_level = risk_level
        self.compromised_credentials_detected = compromised_credentials_detected
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("RiskDecision", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "RiskDecision", RiskDecisionType.from_json)
        self.risk_decision = field
        field = data.pop("RiskLevel", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "RiskLevel", RiskLevelType.from_json)
        self.risk_level = field
        field = data.pop("CompromisedCredentialsDetected", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "CompromisedCredentialsDetected", read_boolean)
        self.compromised_credentials_detected = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.risk_decision is not None:
            data["RiskDecision"] = self.risk_decision.to_json()
        if self.risk_level is not None:
            data["RiskLevel"] = self.risk_level.to_json()
        if self.compromised_credentials_detected is not None:
            data["CompromisedCredentialsDetected"] = (
                self.compromised_credentials_detected
            )
        data.update(self.extra_fields)
        return data


class RiskDecisionType(OpenStrEnum):
    NO_RISK = "NoRisk"
    ACCOUNT_TAKEOVER = "AccountTakeover"
    BLOCK = "Block"


class RiskLevelType(OpenStrEnum):
    LOW = "Low"
    MEDIUM = "Medium"
    HIGH = "High"


class ChallengeResponseType(Model):
    """Part of AuthEventType."""

    __slots__ = ("challenge_name", "challenge_response")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        challenge_name: ChallengeName | None = None,
        challenge_response: ChallengeResponse | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.challenge_name = challenge_name
        self.challenge_response = challenge_response
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("ChallengeName", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ChallengeName", ChallengeName.from_json)
        self.challenge_name = field
        field = data.pop("ChallengeResponse", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ChallengeResponse", ChallengeResponse.from_json)
        self.challenge_response = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.challenge_name is not None:
            data["ChallengeName"] = self.challenge_name.to_json()
        if self.challenge_response is not None:
            data["ChallengeResponse"] = self.challenge_response.to_json()
        data.update(self.extra_fields)
        return data


class ChallengeName(OpenStrEnum):
    PASSWORD = "Password"
    MFA = "Mfa"


class ChallengeResponse(OpenStrEnum):
    SUCCESS = "Success"
    FAILURE = "Failure"


class EventContextDataType(Model):
    """Part of AuthEventType."""

    __slots__ = ("ip_address", "device_name", "timezone", "city", "country")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        ip_address: str | None = None,
        device_name: str | None = None,
        timezone: str | None = None,
        city: str | None = None,
        country: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.ip_address = ip_address
        self.device_name = device_name
        self.timezone = timezone
        self.city = city
        self.country = country
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("IpAddress", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "IpAddress", read_string)
        self.ip_address = field
        field = data.pop("DeviceName", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "DeviceName", read_string)
        self.device_name = field
        field = data.pop("Timezone", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Timezone", read_string)
        self.timezone = field
        field = data.pop("City", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "City", read_string)
        self.city = field
        field = data.pop("Country", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Country", read_string)
        self.country = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.ip_address is not None:
            data["IpAddress"] = self.ip_address
        if self.device_name is not None:
            data["DeviceName"] = self.device_name
        if self.timezone is not None:
            data["Timezone"] = self.timezone
        if self.city is not None:
            data["City"] = self.city
        if self.country is not None:
            data["Country"] = self.country
        data.update(self.extra_fields)
        return data


class EventFeedbackType(Model):
    """Part of AuthEventType."""

    __slots__ = ("feedback_value", "provider", "feedback_date")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        feedback_value: FeedbackValueType,
        provider: str,
        feedback_date: datetime | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.feedback_value = feedback_value
        self.provider = provider
        self.feedback_date = feedback_date
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("FeedbackValue", UNSET)
        field = read_at(field, "FeedbackValue", FeedbackValueType.from_json)
        self.feedback_value = field
        field = data.pop("Provider", UNSET)
        if type(field) is not str:
            field = read_at(field, "Provider", read_string)
        self.provider = field
        field = data.pop("FeedbackDate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "FeedbackDate", read_date_time)
        self.feedback_date = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "FeedbackValue": self.feedback_value.to_json(),
            "Provider": self.provider,
        }
        if self.feedback_date is not None:
            data["FeedbackDate"] = write_date_time(self.feedback_date)
        data.update(self.extra_fields)
        return data


class FeedbackValueType(OpenStrEnum):
    VALID = "Valid"
    INVALID = "Invalid"


class AdminRemoveUserFromGroupRequest(Model):
    """Request of AdminRemoveUserFromGroup."""

    __slots__ = ("user_pool_id", "username", "group_name")
    _secret = frozenset({"username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        username: str,
        group_name: str,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.username = username
        self.group_name = group_name
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        field = data.pop("GroupName", UNSET)
        if type(field) is not str:
            field = read_at(field, "GroupName", read_string)
        self.group_name = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "Username": self.username,
            "GroupName": self.group_name,
        }
        data.update(self.extra_fields)
        return data


class AdminResetUserPasswordRequest(Model):
    """Request of AdminResetUserPassword."""

    __slots__ = ("user_pool_id", "username", "client_metadata")
    _secret = frozenset({"username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        username: str,
        client_metadata: dict[str, str] | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.username = username
        self.client_metadata = client_metadata
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        field = data.pop("ClientMetadata", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ClientMetadata", decode_client_metadata_type)
        self.client_metadata = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "Username": self.username,
        }
        if self.client_metadata is not None:
            data["ClientMetadata"] = self.client_metadata
        data.update(self.extra_fields)
        return data


class AdminRespondToAuthChallengeRequest(Model):
    """Request of AdminRespondToAuthChallenge."""

    __slots__ = (
        "user_pool_id",
        "client_id",
        "challenge_name",
        "challenge_responses",
        "session",
        "analytics_metadata",
        "context_data",
        "client_metadata",
    )
    _secret = frozenset({"client_id"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        client_id: str,
        challenge_name: ChallengeNameType,
        challenge_responses: dict[str, str] | None = None,
        session: str | None = None,
        analytics_metadata: AnalyticsMetadataType | None = None,
        context_data: ContextDataType | None = None,
        client_metadata: dict[str, str] | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.client_id = client_id
        self.challenge_name = challenge_name
        self.challenge_responses = challenge_responses
        self.session = session
        self.analytics_metadata = analytics_metadata
        """Part of 9 schemas."""
        self.context_data = context_data
        """Part of AdminInitiateAuthRequest and AdminRespondToAuthChallengeRequest."""
        self.client_metadata = client_metadata
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("ClientId", UNSET)
        if type(field) is not str:
            field = read_at(field, "ClientId", read_string)
        self.client_id = field
        field = data.pop("ChallengeName", UNSET)
        field = read_at(field, "ChallengeName", ChallengeNameType.from_json)
        self.challenge_name = field
        field = data.pop("ChallengeResponses", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "ChallengeResponses", decode_challenge_responses_type
            )
        self.challenge_responses = field
        field = data.pop("Session", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Session", read_string)
        self.session = field
        field = data.pop("AnalyticsMetadata", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "AnalyticsMetadata", AnalyticsMetadataType.from_json)
        self.analytics_metadata = field
        field = data.pop("ContextData", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ContextData", ContextDataType.from_json)
        self.context_data = field
        field = data.pop("ClientMetadata", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ClientMetadata", decode_client_metadata_type)
        self.client_metadata = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "ClientId": self.client_id,
            "ChallengeName": self.challenge_name.to_json(),
        }
        if self.challenge_responses is not None:
            data["ChallengeResponses"] = self.challenge_responses
        if self.session is not None:
            data["Session"] = self.session
        if self.analytics_metadata is not None:
            data["AnalyticsMetadata"] = self.analytics_metadata.to_json()
        if self.context_data is not None:
            data["ContextData"] = self.context_data.to_json()
        if self.client_metadata is not None:
            data["ClientMetadata"] = self.client_metadata
        data.update(self.extra_fields)
        return data


class AdminRespondToAuthChallengeResponse(Model):
    """Response of AdminRespondToAuthChallenge."""

    __slots__ = (
        "challenge_name",
        "session",
        "challenge_parameters",
        "authentication_result",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        challenge_name: ChallengeNameType | None = None,
        session: str | None = None,
        challenge_parameters: dict[str, str] | None = None,
        authentication_result: AuthenticationResultType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.challenge_name = challenge_name
        self.session = session
        self.challenge_parameters = challenge_parameters
        self.authentication_result = authentication_result
        """Part of 4 schemas."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("ChallengeName", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ChallengeName", ChallengeNameType.from_json)
        self.challenge_name = field
        field = data.pop("Session", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Session", read_string)
        self.session = field
        field = data.pop("ChallengeParameters", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "ChallengeParameters", decode_challenge_parameters_type
            )
        self.challenge_parameters = field
        field = data.pop("AuthenticationResult", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "AuthenticationResult", AuthenticationResultType.from_json
            )
        self.authentication_result = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.challenge_name is not None:
            data["ChallengeName"] = self.challenge_name.to_json()
        if self.session is not None:
            data["Session"] = self.session
        if self.challenge_parameters is not None:
            data["ChallengeParameters"] = self.challenge_parameters
        if self.authentication_result is not None:
            data["AuthenticationResult"] = self.authentication_result.to_json()
        data.update(self.extra_fields)
        return data


class AdminSetUserMFAPreferenceRequest(Model):
    """Request of AdminSetUserMFAPreference."""

    __slots__ = (
        "username",
        "user_pool_id",
        "sms_mfa_settings",
        "software_token_mfa_settings",
    )
    _secret = frozenset({"username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        username: str,
        user_pool_id: str,
        sms_mfa_settings: SMSMfaSettingsType | None = None,
        software_token_mfa_settings: SoftwareTokenMfaSettingsType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.username = username
        self.user_pool_id = user_pool_id
        self.sms_mfa_settings = sms_mfa_settings
        """Part of AdminSetUserMFAPreferenceRequest and SetUserMFAPreferenceRequest."""
        self.software_token_mfa_settings = software_token_mfa_settings
        """Part of AdminSetUserMFAPreferenceRequest and SetUserMFAPreferenceRequest."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("SMSMfaSettings", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "SMSMfaSettings", SMSMfaSettingsType.from_json)
        self.sms_mfa_settings = field
        field = data.pop("SoftwareTokenMfaSettings", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field,
                "SoftwareTokenMfaSettings",
                SoftwareTokenMfaSettingsType.from_json,
            )
        self.software_token_mfa_settings = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "Username": self.username,
            "UserPoolId": self.user_pool_id,
        }
        if self.sms_mfa_settings is not None:
            data["SMSMfaSettings"] = self.sms_mfa_settings.to_json()
        if self.software_token_mfa_settings is not None:
            data["SoftwareTokenMfaSettings"] = (
                self.software_token_mfa_settings.to_json()
            )
        data.update(self.extra_fields)
        return data


class SMSMfaSettingsType(Model):
    """Part of AdminSetUserMFAPreferenceRequest and SetUserMFAPreferenceRequest."""

    __slots__ = ("enabled", "preferred_mfa")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        enabled: bool | None = None,
        preferred_mfa: bool | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.enabled = enabled
        self.preferred_mfa = preferred_mfa
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Enabled", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "Enabled", read_boolean)
        self.enabled = field
        field = data.pop("PreferredMfa", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "PreferredMfa", read_boolean)
        self.preferred_mfa = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.enabled is not None:
            data["Enabled"] = self.enabled
        if self.preferred_mfa is not None:
            data["PreferredMfa"] = self.preferred_mfa
        data.update(self.extra_fields)
        return data


class SoftwareTokenMfaSettingsType(Model):
    """Part of AdminSetUserMFAPreferenceRequest and SetUserMFAPreferenceRequest."""

    __slots__ = ("enabled", "preferred_mfa")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        enabled: bool | None = None,
        preferred_mfa: bool | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.enabled = enabled
        self.preferred_mfa = preferred_mfa
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Enabled", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "Enabled", read_boolean)
        self.enabled = field
        field = data.pop("PreferredMfa", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "PreferredMfa", read_boolean)
        self.preferred_mfa = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.enabled is not None:
            data["Enabled"] = self.enabled
        if self.preferred_mfa is not None:
            data["PreferredMfa"] = self.preferred_mfa
        data.update(self.extra_fields)
        return data


class AdminSetUserPasswordRequest(Model):
    """Request of AdminSetUserPassword."""

    __slots__ = ("user_pool_id", "username", "password", "permanent")
    _secret = frozenset({"password", "username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        username: str,
        password: str,
        permanent: bool | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.username = username
        self.password = password
        self.permanent = permanent
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        field = data.pop("Password", UNSET)
        if type(field) is not str:
            field = read_at(field, "Password", read_string)
        self.password = field
        field = data.pop("Permanent", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "Permanent", read_boolean)
        self.permanent = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "Username": self.username,
            "Password": self.password,
        }
        if self.permanent is not None:
            data["Permanent"] = self.permanent
        data.update(self.extra_fields)
        return data


class AdminSetUserSettingsRequest(Model):
    """Request of AdminSetUserSettings."""

    __slots__ = ("user_pool_id", "username", "mfa_options")
    _secret = frozenset({"username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        username: str,
        mfa_options: list[MFAOptionType],
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.username = username
        self.mfa_options = mfa_options
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        field = data.pop("MFAOptions", UNSET)
        field = read_at(field, "MFAOptions", decode_mfa_option_list_type)
        self.mfa_options = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "Username": self.username,
            "MFAOptions": [item.to_json() for item in self.mfa_options],
        }
        data.update(self.extra_fields)
        return data


class AdminUpdateAuthEventFeedbackRequest(Model):
    """Request of AdminUpdateAuthEventFeedback."""

    __slots__ = ("user_pool_id", "username", "event_id", "feedback_value")
    _secret = frozenset({"username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        username: str,
        event_id: str,
        feedback_value: FeedbackValueType,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.username = username
        self.event_id = event_id
        self.feedback_value = feedback_value
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        field = data.pop("EventId", UNSET)
        if type(field) is not str:
            field = read_at(field, "EventId", read_string)
        self.event_id = field
        field = data.pop("FeedbackValue", UNSET)
        field = read_at(field, "FeedbackValue", FeedbackValueType.from_json)
        self.feedback_value = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "Username": self.username,
            "EventId": self.event_id,
            "FeedbackValue": self.feedback_value.to_json(),
        }
        data.update(self.extra_fields)
        return data


class AdminUpdateDeviceStatusRequest(Model):
    """Request of AdminUpdateDeviceStatus."""

    __slots__ = ("user_pool_id", "username", "device_key", "device_remembered_status")
    _secret = frozenset({"username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        username: str,
        device_key: str,
        device_remembered_status: DeviceRememberedStatusType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.username = username
        self.device_key = device_key
        self.device_remembered_status = device_remembered_status
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        field = data.pop("DeviceKey", UNSET)
        if type(field) is not str:
            field = read_at(field, "DeviceKey", read_string)
        self.device_key = field
        field = data.pop("DeviceRememberedStatus", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "DeviceRememberedStatus", DeviceRememberedStatusType.from_json
            )
        self.device_remembered_status = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "Username": self.username,
            "DeviceKey": self.device_key,
        }
        if self.device_remembered_status is not None:
            data["DeviceRememberedStatus"] = self.device_remembered_status.to_json()
        data.update(self.extra_fields)
        return data


class DeviceRememberedStatusType(OpenStrEnum):
    REMEMBERED = "remembered"
    NOT_REMEMBERED = "not_remembered"


class AdminUpdateUserAttributesRequest(Model):
    """Request of AdminUpdateUserAttributes."""

    __slots__ = ("user_pool_id", "username", "user_attributes", "client_metadata")
    _secret = frozenset({"username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        username: str,
        user_attributes: list[AttributeType],
        client_metadata: dict[str, str] | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.username = username
        self.user_attributes = user_attributes
        self.client_metadata = client_metadata
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        field = data.pop("UserAttributes", UNSET)
        field = read_at(field, "UserAttributes", decode_attribute_list_type)
        self.user_attributes = field
        field = data.pop("ClientMetadata", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ClientMetadata", decode_client_metadata_type)
        self.client_metadata = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "Username": self.username,
            "UserAttributes": [item.to_json() for item in self.user_attributes],
        }
        if self.client_metadata is not None:
            data["ClientMetadata"] = self.client_metadata
        data.update(self.extra_fields)
        return data


class AdminUserGlobalSignOutRequest(Model):
    """Request of AdminUserGlobalSignOut."""

    __slots__ = ("user_pool_id", "username")
    _secret = frozenset({"username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        username: str,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.username = username
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "Username": self.username,
        }
        data.update(self.extra_fields)
        return data


class AdvancedSecurityModeType(OpenStrEnum):
    OFF = "OFF"
    AUDIT = "AUDIT"
    ENFORCED = "ENFORCED"


class AliasAttributeType(OpenStrEnum):
    PHONE_NUMBER = "phone_number"
    EMAIL = "email"
    PREFERRED_USERNAME = "preferred_username"


class AliasExistsException(Model):
    """Error of 8 operations."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class AnalyticsConfigurationType(Model):
    """Part of CreateUserPoolClientRequest, UpdateUserPoolClientRequest and
    UserPoolClientType.
    """

    __slots__ = (
        "application_id",
        "application_arn",
        "role_arn",
        "external_id",
        "user_data_shared",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        application_id: str | None = None,
        application_arn: str | None = None,
        role_arn: str | None = None,
        external_id: str | None = None,
        user_data_shared: bool | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.application_id = application_id
        self.application_arn = application_arn
        self.role_arn = role_arn
        self.external_id = external_id
        self.user_data_shared = user_data_shared
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("ApplicationId", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "ApplicationId", read_string)
        self.application_id = field
        field = data.pop("ApplicationArn", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "ApplicationArn", read_string)
        self.application_arn = field
        field = data.pop("RoleArn", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "RoleArn", read_string)
        self.role_arn = field
        field = data.pop("ExternalId", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "ExternalId", read_string)
        self.external_id = field
        field = data.pop("UserDataShared", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "UserDataShared", read_boolean)
        self.user_data_shared = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.application_id is not None:
            data["ApplicationId"] = self.application_id
        if self.application_arn is not None:
            data["ApplicationArn"] = self.application_arn
        if self.role_arn is not None:
            data["RoleArn"] = self.role_arn
        if self.external_id is not None:
            data["ExternalId"] = self.external_id
        if self.user_data_shared is not None:
            data["UserDataShared"] = self.user_data_shared
        data.update(self.extra_fields)
        return data


class AssociateSoftwareTokenRequest(Model):
    """Request of AssociateSoftwareToken."""

    __slots__ = ("access_token", "session")
    _secret = frozenset({"access_token"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        access_token: str | None = None,
        session: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.access_token = access_token
        self.session = session
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("AccessToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "AccessToken", read_string)
        self.access_token = field
        field = data.pop("Session", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Session", read_string)
        self.session = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.access_token is not None:
            data["AccessToken"] = self.access_token
        if self.session is not None:
            data["Session"] = self.session
        data.update(self.extra_fields)
        return data


class AssociateSoftwareTokenResponse(Model):
    """Response of AssociateSoftwareToken."""

    __slots__ = ("secret_code", "session")
    _secret = frozenset({"secret_code"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        secret_code: str | None = None,
        session: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.secret_code = secret_code
        self.session = session
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("SecretCode", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "SecretCode", read_string)
        self.secret_code = field
        field = data.pop("Session", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Session", read_string)
        self.session = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.secret_code is not None:
            data["SecretCode"] = self.secret_code
        if self.session is not None:
            data["Session"] = self.session
        data.update(self.extra_fields)
        return data


class VerifiedAttributeType(OpenStrEnum):
    PHONE_NUMBER = "phone_number"
    EMAIL = "email"


class ChangePasswordRequest(Model):
    """Request of ChangePassword."""

    __slots__ = ("previous_password", "proposed_password", "access_token")
    _secret = frozenset({"access_token", "previous_password", "proposed_password"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        previous_password: str,
        proposed_password: str,
        access_token: str,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.previous_password = previous_password
        self.proposed_password = proposed_password
        self.access_token = access_token
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("PreviousPassword", UNSET)
        if type(field) is not str:
            field = read_at(field, "PreviousPassword", read_string)
        self.previous_password = field
        field = data.pop("ProposedPassword", UNSET)
        if type(field) is not str:
            field = read_at(field, "ProposedPassword", read_string)
        self.proposed_password = field
        field = data.pop("AccessToken", UNSET)
        if type(field) is not str:
            field = read_at(field, "AccessToken", read_string)
        self.access_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "PreviousPassword": self.previous_password,
            "ProposedPassword": self.proposed_password,
            "AccessToken": self.access_token,
        }
        data.update(self.extra_fields)
        return data


class CodeDeliveryDetailsType(Model):
    """Part of 5 schemas."""

    __slots__ = ("destination", "delivery_medium", "attribute_name")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        destination: str | None = None,
        delivery_medium: DeliveryMediumType | None = None,
        attribute_name: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.destination = destination
        self.delivery_medium = delivery_medium
        self.attribute_name = attribute_name
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Destination", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Destination", read_string)
        self.destination = field
        field = data.pop("DeliveryMedium", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "DeliveryMedium", DeliveryMediumType.from_json)
        self.delivery_medium = field
        field = data.pop("AttributeName", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "AttributeName", read_string)
        self.attribute_name = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.destination is not None:
            data["Destination"] = self.destination
        if self.delivery_medium is not None:
            data["DeliveryMedium"] = self.delivery_medium.to_json()
        if self.attribute_name is not None:
            data["AttributeName"] = self.attribute_name
        data.update(self.extra_fields)
        return data


class CodeDeliveryFailureException(Model):
    """Error of 7 operations."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class CodeMismatchException(Model):
    """Error of 7 operations."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class CompromisedCredentialsActionsType(Model):
    """Part of CompromisedCredentialsRiskConfigurationType."""

    __slots__ = ("event_action",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        event_action: CompromisedCredentialsEventActionType,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.event_action = event_action
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("EventAction", UNSET)
        field = read_at(
            field, "EventAction", CompromisedCredentialsEventActionType.from_json
        )
        self.event_action = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"EventAction": self.event_action.to_json()}
        data.update(self.extra_fields)
        return data


class CompromisedCredentialsEventActionType(OpenStrEnum):
    BLOCK = "BLOCK"
    NO_ACTION = "NO_ACTION"


class CompromisedCredentialsRiskConfigurationType(Model):
    """Part of RiskConfigurationType and SetRiskConfigurationRequest."""

    __slots__ = ("actions", "event_filter")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        actions: CompromisedCredentialsActionsType,
        event_filter: list[EventFilterType] | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.actions = actions
        """Part of CompromisedCredentialsRiskConfigurationType."""
        self.event_filter = event_filter
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Actions", UNSET)
        field = read_at(field, "Actions", CompromisedCredentialsActionsType.from_json)
        self.actions = field
        field = data.pop("EventFilter", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "EventFilter", decode_event_filters_type)
        self.event_filter = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"Actions": self.actions.to_json()}
        if self.event_filter is not None:
            data["EventFilter"] = [item.to_json() for item in self.event_filter]
        data.update(self.extra_fields)
        return data


class EventFilterType(OpenStrEnum):
    SIGN_IN = "SIGN_IN"
    PASSWORD_CHANGE = "PASSWORD_CHANGE"
    SIGN_UP = "SIGN_UP"


class ConcurrentModificationException(Model):
    """Error of 6 operations."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class ConfirmDeviceRequest(Model):
    """Request of ConfirmDevice."""

    __slots__ = (
        "access_token",
        "device_key",
        "device_secret_verifier_config",
        "device_name",
    )
    _secret = frozenset({"access_token"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        access_token: str,
        device_key: str,
        device_secret_verifier_config: DeviceSecretVerifierConfigType | None = None,
        device_name: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.access_token = access_token
        self.device_key = device_key
        self.device_secret_verifier_config = device_secret_verifier_config
        """Part of ConfirmDeviceRequest."""
        self.device_name = device_name
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("AccessToken", UNSET)
        if type(field) is not str:
            field = read_at(field, "AccessToken", read_string)
        self.access_token = field
        field = data.pop("DeviceKey", UNSET)
        if type(field) is not str:
            field = read_at(field, "DeviceKey", read_string)
        self.device_key = field
        field = data.pop("DeviceSecretVerifierConfig", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field,
                "DeviceSecretVerifierConfig",
                DeviceSecretVerifierConfigType.from_json,
            )
        self.device_secret_verifier_config = field
        field = data.pop("DeviceName", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "DeviceName", read_string)
        self.device_name = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "AccessToken": self.access_token,
            "DeviceKey": self.device_key,
        }
        if self.device_secret_verifier_config is not None:
            data["DeviceSecretVerifierConfig"] = (
                self.device_secret_verifier_config.to_json()
            )
        if self.device_name is not None:
            data["DeviceName"] = self.device_name
        data.update(self.extra_fields)
        return data


class DeviceSecretVerifierConfigType(Model):
    """Part of ConfirmDeviceRequest."""

    __slots__ = ("password_verifier", "salt")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        password_verifier: str | None = None,
        salt: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.password_verifier = password_verifier
        self.salt = salt
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("PasswordVerifier", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "PasswordVerifier", read_string)
        self.password_verifier = field
        field = data.pop("Salt", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Salt", read_string)
        self.salt = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.password_verifier is not None:
            data["PasswordVerifier"] = self.password_verifier
        if self.salt is not None:
            data["Salt"] = self.salt
        data.update(self.extra_fields)
        return data


class ConfirmDeviceResponse(Model):
    """Response of ConfirmDevice."""

    __slots__ = ("user_confirmation_necessary",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_confirmation_necessary: bool | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_confirmation_necessary = user_confirmation_necessary
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserConfirmationNecessary", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "UserConfirmationNecessary", read_boolean)
        self.user_confirmation_necessary = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.user_confirmation_necessary is not None:
            data["UserConfirmationNecessary"] = self.user_confirmation_necessary
        data.update(self.extra_fields)
        return data


class ConfirmForgotPasswordRequest(Model):
    """Request of ConfirmForgotPassword."""

    __slots__ = (
        "client_id",
        "username",
        "confirmation_code",
        "password",
        "secret_hash",
        "analytics_metadata",
        "user_context_data",
        "client_metadata",
    )
    _secret = frozenset({"client_id", "password", "secret_hash", "username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        client_id: str,
        username: str,
        confirmation_code: str,
        password: str,
        secret_hash: str | None = None,
        analytics_metadata: AnalyticsMetadataType | None = None,
        user_context_data: UserContextDataType | None = None,
        client_metadata: dict[str, str] | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.client_id = client_id
        self.username = username
        self.confirmation_code = confirmation_code
        self.password = password
        self.secret_hash = secret_hash
        self.analytics_metadata = analytics_metadata
        """Part of 9 schemas."""
        self.user_context_data = user_context_data
        """Part of 7 schemas."""
        self.client_metadata = client_metadata
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("ClientId", UNSET)
        if type(field) is not str:
            field = read_at(field, "ClientId", read_string)
        self.client_id = field
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        field = data.pop("ConfirmationCode", UNSET)
        if type(field) is not str:
            field = read_at(field, "ConfirmationCode", read_string)
        self.confirmation_code = field
        field = data.pop("Password", UNSET)
        if type(field) is not str:
            field = read_at(field, "Password", read_string)
        self.password = field
        field = data.pop("SecretHash", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "SecretHash", read_string)
        self.secret_hash = field
        field = data.pop("AnalyticsMetadata", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "AnalyticsMetadata", AnalyticsMetadataType.from_json)
        self.analytics_metadata = field
        field = data.pop("UserContextData", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserContextData", UserContextDataType.from_json)
        self.user_context_data = field
        field = data.pop("ClientMetadata", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ClientMetadata", decode_client_metadata_type)
        self.client_metadata = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "ClientId": self.client_id,
            "Username": self.username,
            "ConfirmationCode": self.confirmation_code,
            "Password": self.password,
        }
        if self.secret_hash is not None:
            data["SecretHash"] = self.secret_hash
        if self.analytics_metadata is not None:
            data["AnalyticsMetadata"] = self.analytics_metadata.to_json()
        if self.user_context_data is not None:
            data["UserContextData"] = self.user_context_data.to_json()
        if self.client_metadata is not None:
            data["ClientMetadata"] = self.client_metadata
        data.update(self.extra_fields)
        return data


class UserContextDataType(Model):
    """Part of 7 schemas."""

    __slots__ = ("ip_address", "encoded_data")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        ip_address: str | None = None,
        encoded_data: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.ip_address = ip_address
        self.encoded_data = encoded_data
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("IpAddress", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "IpAddress", read_string)
        self.ip_address = field
        field = data.pop("EncodedData", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "EncodedData", read_string)
        self.encoded_data = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.ip_address is not None:
            data["IpAddress"] = self.ip_address
        if self.encoded_data is not None:
            data["EncodedData"] = self.encoded_data
        data.update(self.extra_fields)
        return data


class ConfirmSignUpRequest(Model):
    """Request of ConfirmSignUp."""

    __slots__ = (
        "client_id",
        "username",
        "confirmation_code",
        "secret_hash",
        "force_alias_creation",
        "analytics_metadata",
        "user_context_data",
        "client_metadata",
    )
    _secret = frozenset({"client_id", "secret_hash", "username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        client_id: str,
        username: str,
        confirmation_code: str,
        secret_hash: str | None = None,
        force_alias_creation: bool | None = None,
        analytics_metadata: AnalyticsMetadataType | None = None,
        user_context_data: UserContextDataType | None = None,
        client_metadata: dict[str, str] | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.client_id = client_id
        self.username = username
        self.confirmation_code = confirmation_code
        self.secret_hash = secret_hash
        self.force_alias_creation = force_alias_creation
        self.analytics_metadata = analytics_metadata
        """Part of 9 schemas."""
        self.user_context_data = user_context_data
        """Part of 7 schemas."""
        self.client_metadata = client_metadata
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("ClientId", UNSET)
        if type(field) is not str:
            field = read_at(field, "ClientId", read_string)
        self.client_id = field
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        field = data.pop("ConfirmationCode", UNSET)
        if type(field) is not str:
            field = read_at(field, "ConfirmationCode", read_string)
        self.confirmation_code = field
        field = data.pop("SecretHash", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "SecretHash", read_string)
        self.secret_hash = field
        field = data.pop("ForceAliasCreation", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "ForceAliasCreation", read_boolean)
        self.force_alias_creation = field
        field = data.pop("AnalyticsMetadata", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "AnalyticsMetadata", AnalyticsMetadataType.from_json)
        self.analytics_metadata = field
        field = data.pop("UserContextData", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserContextData", UserContextDataType.from_json)
        self.user_context_data = field
        field = data.pop("ClientMetadata", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ClientMetadata", decode_client_metadata_type)
        self.client_metadata = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "ClientId": self.client_id,
            "Username": self.username,
            "ConfirmationCode": self.confirmation_code,
        }
        if self.secret_hash is not None:
            data["SecretHash"] = self.secret_hash
        if self.force_alias_creation is not None:
            data["ForceAliasCreation"] = self.force_alias_creation
        if self.analytics_metadata is not None:
            data["AnalyticsMetadata"] = self.analytics_metadata.to_json()
        if self.user_context_data is not None:
            data["UserContextData"] = self.user_context_data.to_json()
        if self.client_metadata is not None:
            data["ClientMetadata"] = self.client_metadata
        data.update(self.extra_fields)
        return data


class CreateGroupRequest(Model):
    """Request of CreateGroup."""

    __slots__ = ("group_name", "user_pool_id", "description", "role_arn", "precedence")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        group_name: str,
        user_pool_id: str,
        description: str | None = None,
        role_arn: str | None = None,
        precedence: int | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.group_name = group_name
        self.user_pool_id = user_pool_id
        self.description = description
        self.role_arn = role_arn
        self.precedence = precedence
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("GroupName", UNSET)
        if type(field) is not str:
            field = read_at(field, "GroupName", read_string)
        self.group_name = field
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Description", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Description", read_string)
        self.description = field
        field = data.pop("RoleArn", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "RoleArn", read_string)
        self.role_arn = field
        field = data.pop("Precedence", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "Precedence", read_integer)
        self.precedence = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "GroupName": self.group_name,
            "UserPoolId": self.user_pool_id,
        }
        if self.description is not None:
            data["Description"] = self.description
        if self.role_arn is not None:
            data["RoleArn"] = self.role_arn
        if self.precedence is not None:
            data["Precedence"] = self.precedence
        data.update(self.extra_fields)
        return data


class CreateGroupResponse(Model):
    """Response of CreateGroup."""

    __slots__ = ("group",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        group: GroupType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.group = group
        """Part of 5 schemas."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Group", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "Group", GroupType.from_json)
        self.group = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.group is not None:
            data["Group"] = self.group.to_json()
        data.update(self.extra_fields)
        return data


class CreateIdentityProviderRequest(Model):
    """Request of CreateIdentityProvider."""

    __slots__ = (
        "user_pool_id",
        "provider_name",
        "provider_type",
        "provider_details",
        "attribute_mapping",
        "idp_identifiers",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        provider_name: str,
        provider_type: IdentityProviderTypeType,
        provider_details: dict[str, str],
        attribute_mapping: dict[str, str] | None = None,
        idp_identifiers: list[str] | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.provider_name = provider_name
        self.provider_type = provider_type
        self.provider_details = provider_details
        self.attribute_mapping = attribute_mapping
        self.idp_identifiers = idp_identifiers
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("ProviderName", UNSET)
        if type(field) is not str:
            field = read_at(field, "ProviderName", read_string)
        self.provider_name = field
        field = data.pop("ProviderType", UNSET)
        field = read_at(field, "ProviderType", IdentityProviderTypeType.from_json)
        self.provider_type = field
        field = data.pop("ProviderDetails", UNSET)
        field = read_at(field, "ProviderDetails", decode_provider_details_type)
        self.provider_details = field
        field = data.pop("AttributeMapping", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "AttributeMapping", decode_attribute_mapping_type)
        self.attribute_mapping = field
        field = data.pop("IdpIdentifiers", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "IdpIdentifiers", decode_idp_identifiers_list_type)
        self.idp_identifiers = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "ProviderName": self.provider_name,
            "ProviderType": self.provider_type.to_json(),
            "ProviderDetails": self.provider_details,
        }
        if self.attribute_mapping is not None:
            data["AttributeMapping"] = self.attribute_mapping
        if self.idp_identifiers is not None:
            data["IdpIdentifiers"] = self.idp_identifiers
        data.update(self.extra_fields)
        return data


class IdentityProviderTypeType(OpenStrEnum):
    SAML = "SAML"
    FACEBOOK = "Facebook"
    GOOGLE = "Google"
    LOGIN_WITH_AMAZON = "LoginWithAmazon"
    SIGN_IN_WITH_APPLE = "SignInWithApple"
    OIDC = "OIDC"


class CreateIdentityProviderResponse(Model):
    """Response of CreateIdentityProvider."""

    __slots__ = ("identity_provider",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        identity_provider: IdentityProviderType,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.identity_provider = identity_provider
        """Part of 4 schemas."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("IdentityProvider", UNSET)
        field = read_at(field, "IdentityProvider", IdentityProviderType.from_json)
        self.identity_provider = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"IdentityProvider": self.identity_provider.to_json()}
        data.update(self.extra_fields)
        return data


class IdentityProviderType(Model):
    """Part of 4 schemas."""

    __slots__ = (
        "user_pool_id",
        "provider_name",
        "provider_type",
        "provider_details",
        "attribute_mapping",
        "idp_identifiers",
        "last_modified_date",
        "creation_date",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str | None = None,
        provider_name: str | None = None,
        provider_type: IdentityProviderTypeType | None = None,
        provider_details: dict[str, str] | None = None,
        attribute_mapping: dict[str, str] | None = None,
        idp_identifiers: list[str] | None = None,
        last_modified_date: datetime | None = None,
        creation_date: datetime | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.provider_name = provider_name
        self.provider_type = provider_type
        self.provider_details = provider_details
        self.attribute_mapping = attribute_mapping
        self.idp_identifiers = idp_identifiers
        self.last_modified_date = last_modified_date
        self.creation_date = creation_date
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("ProviderName", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "ProviderName", read_string)
        self.provider_name = field
        field = data.pop("ProviderType", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ProviderType", IdentityProviderTypeType.from_json)
        self.provider_type = field
        field = data.pop("ProviderDetails", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ProviderDetails", decode_provider_details_type)
        self.provider_details = field
        field = data.pop("AttributeMapping", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "AttributeMapping", decode_attribute_mapping_type)
        self.attribute_mapping = field
        field = data.pop("IdpIdentifiers", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "IdpIdentifiers", decode_idp_identifiers_list_type)
        self.idp_identifiers = field
        field = data.pop("LastModifiedDate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "LastModifiedDate", read_date_time)
        self.last_modified_date = field
        field = data.pop("CreationDate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "CreationDate", read_date_time)
        self.creation_date = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.user_pool_id is not None:
            data["UserPoolId"] = self.user_pool_id
        if self.provider_name is not None:
            data["ProviderName"] = self.provider_name
        if self.provider_type is not None:
            data["ProviderType"] = self.provider_type.to_json()
        if self.provider_details is not None:
            data["ProviderDetails"] = self.provider_details
        if self.attribute_mapping is not None:
            data["AttributeMapping"] = self.attribute_mapping
        if self.idp_identifiers is not None:
            data["IdpIdentifiers"] = self.idp_identifiers
        if self.last_modified_date is not None:
            data["LastModifiedDate"] = write_date_time(self.last_modified_date)
        if self.creation_date is not None:
            data["CreationDate"] = write_date_time(self.creation_date)
        data.update(self.extra_fields)
        return data


class CreateResourceServerRequest(Model):
    """Request of CreateResourceServer."""

    __slots__ = ("user_pool_id", "identifier", "name", "scopes")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        identifier: str,
        name: str,
        scopes: list[ResourceServerScopeType] | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.identifier = identifier
        self.name = name
        self.scopes = scopes
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Identifier", UNSET)
        if type(field) is not str:
            field = read_at(field, "Identifier", read_string)
        self.identifier = field
        field = data.pop("Name", UNSET)
        if type(field) is not str:
            field = read_at(field, "Name", read_string)
        self.name = field
        field = data.pop("Scopes", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "Scopes", decode_resource_server_scope_list_type)
        self.scopes = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "Identifier": self.identifier,
            "Name": self.name,
        }
        if self.scopes is not None:
            data["Scopes"] = [item.to_json() for item in self.scopes]
        data.update(self.extra_fields)
        return data


class ResourceServerScopeType(Model):
    """Part of CreateResourceServerRequest, ResourceServerType and
    UpdateResourceServerRequest.
    """

    __slots__ = ("scope_name", "scope_description")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        scope_name: str,
        scope_description: str,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.scope_name = scope_name
        self.scope_description = scope_description
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("ScopeName", UNSET)
        if type(field) is not str:
            field = read_at(field, "ScopeName", read_string)
        self.scope_name = field
        field = data.pop("ScopeDescription", UNSET)
        if type(field) is not str:
            field = read_at(field, "ScopeDescription", read_string)
        self.scope_description = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "ScopeName": self.scope_name,
            "ScopeDescription": self.scope_description,
        }
        data.update(self.extra_fields)
        return data


class CreateResourceServerResponse(Model):
    """Response of CreateResourceServer."""

    __slots__ = ("resource_server",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        resource_server: ResourceServerType,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.resource_server = resource_server
        """Part of 4 schemas."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("ResourceServer", UNSET)
        field = read_at(field, "ResourceServer", ResourceServerType.from_json)
        self.resource_server = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"ResourceServer": self.resource_server.to_json()}
        data.update(self.extra_fields)
        return data


class ResourceServerType(Model):
    """Part of 4 schemas."""

    __slots__ = ("user_pool_id", "identifier", "name", "scopes")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str | None = None,
        identifier: str | None = None,
        name: str | None = None,
        scopes: list[ResourceServerScopeType] | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.identifier = identifier
        self.name = name
        self.scopes = scopes
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Identifier", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Identifier", read_string)
        self.identifier = field
        field = data.pop("Name", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Name", read_string)
        self.name = field
        field = data.pop("Scopes", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "Scopes", decode_resource_server_scope_list_type)
        self.scopes = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.user_pool_id is not None:
            data["UserPoolId"] = self.user_pool_id
        if self.identifier is not None:
            data["Identifier"] = self.identifier
        if self.name is not None:
            data["Name"] = self.name
        if self.scopes is not None:
            data["Scopes"] = [item.to_json() for item in self.scopes]
        data.update(self.extra_fields)
        return data


class CreateUserImportJobRequest(Model):
    """Request of CreateUserImportJob."""

    __slots__ = ("job_name", "user_pool_id", "cloud_watch_logs_role_arn")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        job_name: str,
        user_pool_id: str,
        cloud_watch_logs_role_arn: str,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.job_name = job_name
        self.user_pool_id = user_pool_id
        self.cloud_watch_logs_role_arn = cloud_watch_logs_role_arn
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("JobName", UNSET)
        if type(field) is not str:
            field = read_at(field, "JobName", read_string)
        self.job_name = field
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("CloudWatchLogsRoleArn", UNSET)
        if type(field) is not str:
            field = read_at(field, "CloudWatchLogsRoleArn", read_string)
        self.cloud_watch_logs_role_arn = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "JobName": self.job_name,
            "UserPoolId": self.user_pool_id,
            "CloudWatchLogsRoleArn": self.cloud_watch_logs_role_arn,
        }
        data.update(self.extra_fields)
        return data


class CreateUserImportJobResponse(Model):
    """Response of CreateUserImportJob."""

    __slots__ = ("user_import_job",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_import_job: UserImportJobType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_import_job = user_import_job
        """Part of 5 schemas."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserImportJob", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserImportJob", UserImportJobType.from_json)
        self.user_import_job = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.user_import_job is not None:
            data["UserImportJob"] = self.user_import_job.to_json()
        data.update(self.extra_fields)
        return data


class UserImportJobType(Model):
    """Part of 5 schemas."""

    __slots__ = (
        "job_name",
        "job_id",
        "user_pool_id",
        "pre_signed_url",
        "creation_date",
        "start_date",
        "completion_date",
        "status",
        "cloud_watch_logs_role_arn",
        "imported_users",
        "skipped_users",
        "failed_users",
        "completion_message",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        job_name: str | None = None,
        job_id: str | None = None,
        user_pool_id: str | None = None,
        pre_signed_url: str | None = None,
        creation_date: datetime | None = None,
        start_date: datetime | None = None,
        completion_date: datetime | None = None,
        status: UserImportJobStatusType | None = None,
        cloud_watch_logs_role_arn: str | None = None,
        imported_users: int | None = None,
        skipped_users: int | None = None,
        failed_users: int | None = None,
        completion_message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.job_name = job_name
        self.job_id = job_id
        self.user_pool_id = user_pool_id
        self.pre_signed_url = pre_signed_url
        self.creation_date = creation_date
        self.start_date = start_date
        self.completion_date = completion_date
        self.status = status
        self.cloud_watch_logs_role_arn = cloud_watch_logs_role_arn
        self.imported_users = imported_users
        self.skipped_users = skipped_users
        self.failed_users = failed_users
        self.completion_message = completion_message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("JobName", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "JobName", read_string)
        self.job_name = field
        field = data.pop("JobId", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "JobId", read_string)
        self.job_id = field
        field = data.pop("UserPoolId", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("PreSignedUrl", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "PreSignedUrl", read_string)
        self.pre_signed_url = field
        field = data.pop("CreationDate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "CreationDate", read_date_time)
        self.creation_date = field
        field = data.pop("StartDate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "StartDate", read_date_time)
        self.start_date = field
        field = data.pop("CompletionDate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "CompletionDate", read_date_time)
        self.completion_date = field
        field = data.pop("Status", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "Status", UserImportJobStatusType.from_json)
        self.status = field
        field = data.pop("CloudWatchLogsRoleArn", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "CloudWatchLogsRoleArn", read_string)
        self.cloud_watch_logs_role_arn = field
        field = data.pop("ImportedUsers", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "ImportedUsers", read_integer)
        self.imported_users = field
        field = data.pop("SkippedUsers", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "SkippedUsers", read_integer)
        self.skipped_users = field
        field = data.pop("FailedUsers", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "FailedUsers", read_integer)
        self.failed_users = field
        field = data.pop("CompletionMessage", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "CompletionMessage", read_string)
        self.completion_message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.job_name is not None:
            data["JobName"] = self.job_name
        if self.job_id is not None:
            data["JobId"] = self.job_id
        if self.user_pool_id is not None:
            data["UserPoolId"] = self.user_pool_id
        if self.pre_signed_url is not None:
            data["PreSignedUrl"] = self.pre_signed_url
        if self.creation_date is not None:
            data["CreationDate"] = write_date_time(self.creation_date)
        if self.start_date is not None:
            data["StartDate"] = write_date_time(self.start_date)
        if self.completion_date is not None:
            data["CompletionDate"] = write_date_time(self.completion_date)
        if self.status is not None:
            data["Status"] = self.status.to_json()
        if self.cloud_watch_logs_role_arn is not None:
            data["CloudWatchLogsRoleArn"] = self.cloud_watch_logs_role_arn
        if self.imported_users is not None:
            data["ImportedUsers"] = self.imported_users
        if self.skipped_users is not None:
            data["SkippedUsers"] = self.skipped_users
        if self.failed_users is not None:
            data["FailedUsers"] = self.failed_users
        if self.completion_message is not None:
            data["CompletionMessage"] = self.completion_message
        data.update(self.extra_fields)
        return data


class UserImportJobStatusType(OpenStrEnum):
    CREATED = "Created"
    PENDING = "Pending"
    IN_PROGRESS = "InProgress"
    STOPPING = "Stopping"
    EXPIRED = "Expired"
    STOPPED = "Stopped"
    FAILED = "Failed"
    SUCCEEDED = "Succeeded"


class CreateUserPoolClientRequest(Model):
    """Request of CreateUserPoolClient."""

    __slots__ = (
        "user_pool_id",
        "client_name",
        "generate_secret",
        "refresh_token_validity",
        "access_token_validity",
        "id_token_validity",
        "token_validity_units",
        "read_attributes",
        "write_attributes",
        "explicit_auth_flows",
        "supported_identity_providers",
        "callback_urls",
        "logout_urls",
        "default_redirect_uri",
        "allowed_oauth_flows",
        "allowed_oauth_scopes",
        "allowed_oauth_flows_user_pool_client",
        "analytics_configuration",
        "prevent_user_existence_errors",
        "enable_token_revocation",
        "enable_propagate_additional_user_context_data",
        "auth_session_validity",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        client_name: str,
        generate_secret: bool | None = None,
        refresh_token_validity: int | None = None,
        access_token_validity: int | None = None,
        id_token_validity: int | None = None,
        token_validity_units: TokenValidityUnitsType | None = None,
        read_attributes: list[str] | None = None,
        write_attributes: list[str] | None = None,
        explicit_auth_flows: list[ExplicitAuthFlowsType] | None = None,
        supported_identity_providers: list[str] | None = None,
        callback_urls: list[str] | None = None,
        logout_urls: list[str] | None = None,
        default_redirect_uri: str | None = None,
        allowed_oauth_flows: list[OAuthFlowType] | None = None,
        allowed_oauth_scopes: list[str] | None = None,
        allowed_oauth_flows_user_pool_client: bool | None = None,
        analytics_configuration: AnalyticsConfigurationType | None = None,
        prevent_user_existence_errors: PreventUserExistenceErrorTypes | None = None,
        enable_token_revocation: bool | None = None,
        enable_propagate_additional_user_context_data: bool | None = None,
        auth_session_validity: int | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.client_name = client_name
        self.generate_secret = generate_secret
        self.refresh_token_validity = refresh_token_validity
        self.access_token_validity = access_token_validity
        self.id_token_validity = id_token_validity
        self.token_validity_units = token_validity_units
        """Part of CreateUserPoolClientRequest, UpdateUserPoolClientRequest and
        UserPoolClientType.
        """
        self.read_attributes = read_attributes
        self.write_attributes = write_attributes
        self.explicit_auth_flows = explicit_auth_flows
        self.supported_identity_providers = supported_identity_providers
        self.callback_urls = callback_urls
        self.logout_urls = logout_urls
        self.default_redirect_uri = default_redirect_uri
        self.allowed_oauth_flows = allowed_oauth_flows
        self.allowed_oauth_scopes = allowed_oauth_scopes
        self.allowed_oauth_flows_user_pool_client = allowed_oauth_flows_user_pool_client
        self.analytics_configuration = analytics_configuration
        """Part of CreateUserPoolClientRequest, UpdateUserPoolClientRequest and
        UserPoolClientType.
        """
        self.prevent_user_existence_errors = prevent_user_existence_errors
        self.enable_token_revocation = enable_token_revocation
        self.enable_propagate_additional_user_context_data = (
            enable_propagate_additional_user_context_data
        )
        self.auth_session_validity = auth_session_validity
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("ClientName", UNSET)
        if type(field) is not str:
            field = read_at(field, "ClientName", read_string)
        self.client_name = field
        field = data.pop("GenerateSecret", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "GenerateSecret", read_boolean)
        self.generate_secret = field
        field = data.pop("RefreshTokenValidity", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "RefreshTokenValidity", read_integer)
        self.refresh_token_validity = field
        field = data.pop("AccessTokenValidity", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "AccessTokenValidity", read_integer)
        self.access_token_validity = field
        field = data.pop("IdTokenValidity", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "IdTokenValidity", read_integer)
        self.id_token_validity = field
        field = data.pop("TokenValidityUnits", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "TokenValidityUnits", TokenValidityUnitsType.from_json
            )
        self.token_validity_units = field
        field = data.pop("ReadAttributes", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ReadAttributes", decode_client_permission_list_type)
        self.read_attributes = field
        field = data.pop("WriteAttributes", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "WriteAttributes", decode_client_permission_list_type
            )
        self.write_attributes = field
        field = data.pop("ExplicitAuthFlows", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "ExplicitAuthFlows", decode_explicit_auth_flows_list_type
            )
        self.explicit_auth_flows = field
        field = data.pop("SupportedIdentityProviders", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field,
                "SupportedIdentityProviders",
                decode_supported_identity_providers_list_type,
            )
        self.supported_identity_providers = field
        field = data.pop("CallbackURLs", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "CallbackURLs", decode_callback_urls_list_type)
        self.callback_urls = field
        field = data.pop("LogoutURLs", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "LogoutURLs", decode_logout_urls_list_type)
        self.logout_urls = field
        field = data.pop("DefaultRedirectURI", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "DefaultRedirectURI", read_string)
        self.default_redirect_uri = field
        field = data.pop("AllowedOAuthFlows", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "AllowedOAuthFlows", decode_oauth_flows_type)
        self.allowed_oauth_flows = field
        field = data.pop("AllowedOAuthScopes", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "AllowedOAuthScopes", decode_scope_list_type)
        self.allowed_oauth_scopes = field
        field = data.pop("AllowedOAuthFlowsUserPoolClient", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "AllowedOAuthFlowsUserPoolClient", read_boolean)
        self.allowed_oauth_flows_user_pool_client = field
        field = data.pop("AnalyticsConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "AnalyticsConfiguration", AnalyticsConfigurationType.from_json
            )
        self.analytics_configuration = field
        field = data.pop("PreventUserExistenceErrors", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field,
                "PreventUserExistenceErrors",
                PreventUserExistenceErrorTypes.from_json,
            )
        self.prevent_user_existence_errors = field
        field = data.pop("EnableTokenRevocation", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "EnableTokenRevocation", read_boolean)
        self.enable_token_revocation = field
        field = data.pop("EnablePropagateAdditionalUserContextData", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(
                field, "EnablePropagateAdditionalUserContextData", read_boolean
            )
        self.enable_propagate_additional_user_context_data = field
        field = data.pop("AuthSessionValidity", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "AuthSessionValidity", read_integer)
        self.auth_session_validity = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "ClientName": self.client_name,
        }
        if self.generate_secret is not None:
            data["GenerateSecret"] = self.generate_secret
        if self.refresh_token_validity is not None:
            data["RefreshTokenValidity"] = self.refresh_token_validity
        if self.access_token_validity is not None:
            data["AccessTokenValidity"] = self.access_token_validity
        if self.id_token_validity is not None:
            data["IdTokenValidity"] = self.id_token_validity
        if self.token_validity_units is not None:
            data["TokenValidityUnits"] = self.token_validity_units.to_json()
        if self.read_attributes is not None:
            data["ReadAttributes"] = self.read_attributes
        if self.write_attributes is not None:
            data["WriteAttributes"] = self.write_attributes
        if self.explicit_auth_flows is not None:
            data["ExplicitAuthFlows"] = [
                item.to_json() for item in self.explicit_auth_flows
            ]
        if self.supported_identity_providers is not None:
            data["SupportedIdentityProviders"] = self.supported_identity_providers
        if self.callback_urls is not None:
            data["CallbackURLs"] = self.callback_urls
        if self.logout_urls is not None:
            data["LogoutURLs"] = self.logout_urls
        if self.default_redirect_uri is not None:
            data["DefaultRedirectURI"] = self.default_redirect_uri
        if self.allowed_oauth_flows is not None:
            data["AllowedOAuthFlows"] = [
                item.to_json() for item in self.allowed_oauth_flows
            ]
        if self.allowed_oauth_scopes is not None:
            data["AllowedOAuthScopes"] = self.allowed_oauth_scopes
        if self.allowed_oauth_flows_user_pool_client is not None:
            data["AllowedOAuthFlowsUserPoolClient"] = (
                self.allowed_oauth_flows_user_pool_client
            )
        if self.analytics_configuration is not None:
            data["AnalyticsConfiguration"] = self.analytics_configuration.to_json()
        if self.prevent_user_existence_errors is not None:
            data["PreventUserExistenceErrors"] = (
                self.prevent_user_existence_errors.to_json()
            )
        if self.enable_token_revocation is not None:
            data["EnableTokenRevocation"] = self.enable_token_revocation
        if self.enable_propagate_additional_user_context_data is not None:
            data["EnablePropagateAdditionalUserContextData"] = (
                self.enable_propagate_additional_user_context_data
            )
        if self.auth_session_validity is not None:
            data["AuthSessionValidity"] = self.auth_session_validity
        data.update(self.extra_fields)
        return data


class TokenValidityUnitsType(Model):
    """Part of CreateUserPoolClientRequest, UpdateUserPoolClientRequest and
    UserPoolClientType.
    """

    __slots__ = ("access_token", "id_token", "refresh_token")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        access_token: TimeUnitsType | None = None,
        id_token: TimeUnitsType | None = None,
        refresh_token: TimeUnitsType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.access_token = access_token
        self.id_token = id_token
        self.refresh_token = refresh_token
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("AccessToken", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "AccessToken", TimeUnitsType.from_json)
        self.access_token = field
        field = data.pop("IdToken", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "IdToken", TimeUnitsType.from_json)
        self.id_token = field
        field = data.pop("RefreshToken", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "RefreshToken", TimeUnitsType.from_json)
        self.refresh_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.access_token is not None:
            data["AccessToken"] = self.access_token.to_json()
        if self.id_token is not None:
            data["IdToken"] = self.id_token.to_json()
        if self.refresh_token is not None:
            data["RefreshToken"] = self.refresh_token.to_json()
        data.update(self.extra_fields)
        return data


class TimeUnitsType(OpenStrEnum):
    SECONDS = "seconds"
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"


class ExplicitAuthFlowsType(OpenStrEnum):
    ADMIN_NO_SRP_AUTH = "ADMIN_NO_SRP_AUTH"
    CUSTOM_AUTH_FLOW_ONLY = "CUSTOM_AUTH_FLOW_ONLY"
    USER_PASSWORD_AUTH = "USER_PASSWORD_AUTH"
    ALLOW_ADMIN_USER_PASSWORD_AUTH = "ALLOW_ADMIN_USER_PASSWORD_AUTH"
    ALLOW_CUSTOM_AUTH = "ALLOW_CUSTOM_AUTH"
    ALLOW_USER_PASSWORD_AUTH = "ALLOW_USER_PASSWORD_AUTH"
    ALLOW_USER_SRP_AUTH = "ALLOW_USER_SRP_AUTH"
    ALLOW_REFRESH_TOKEN_AUTH = "ALLOW_REFRESH_TOKEN_AUTH"


class OAuthFlowType(OpenStrEnum):
    CODE = "code"
    IMPLICIT = "implicit"
    CLIENT_CREDENTIALS = "client_credentials"


class PreventUserExistenceErrorTypes(OpenStrEnum):
    LEGACY = "LEGACY"
    ENABLED = "ENABLED"


class CreateUserPoolClientResponse(Model):
    """Response of CreateUserPoolClient."""

    __slots__ = ("user_pool_client",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_client: UserPoolClientType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_client = user_pool_client
        """Part of CreateUserPoolClientResponse, DescribeUserPoolClientResponse and
        UpdateUserPoolClientResponse.
        """
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolClient", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserPoolClient", UserPoolClientType.from_json)
        self.user_pool_client = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.user_pool_client is not None:
            data["UserPoolClient"] = self.user_pool_client.to_json()
        data.update(self.extra_fields)
        return data


class UserPoolClientType(Model):
    """Part of CreateUserPoolClientResponse, DescribeUserPoolClientResponse and
    UpdateUserPoolClientResponse.
    """

    __slots__ = (
        "user_pool_id",
        "client_name",
        "client_id",
        "client_secret",
        "last_modified_date",
        "creation_date",
        "refresh_token_validity",
        "access_token_validity",
        "id_token_validity",
        "token_validity_units",
        "read_attributes",
        "write_attributes",
        "explicit_auth_flows",
        "supported_identity_providers",
        "callback_urls",
        "logout_urls",
        "default_redirect_uri",
        "allowed_oauth_flows",
        "allowed_oauth_scopes",
        "allowed_oauth_flows_user_pool_client",
        "analytics_configuration",
        "prevent_user_existence_errors",
        "enable_token_revocation",
        "enable_propagate_additional_user_context_data",
        "auth_session_validity",
    )
    _secret = frozenset({"client_id", "client_secret"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str | None = None,
        client_name: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        last_modified_date: datetime | None = None,
        creation_date: datetime | None = None,
        refresh_token_validity: int | None = None,
        access_token_validity: int | None = None,
        id_token_validity: int | None = None,
        token_validity_units: TokenValidityUnitsType | None = None,
        read_attributes: list[str] | None = None,
        write_attributes: list[str] | None = None,
        explicit_auth_flows: list[ExplicitAuthFlowsType] | None = None,
        supported_identity_providers: list[str] | None = None,
        callback_urls: list[str] | None = None,
        logout_urls: list[str] | None = None,
        default_redirect_uri: str | None = None,
        allowed_oauth_flows: list[OAuthFlowType] | None = None,
        allowed_oauth_scopes: list[str] | None = None,
        allowed_oauth_flows_user_pool_client: bool | None = None,
        analytics_configuration: AnalyticsConfigurationType | None = None,
        prevent_user_existence_errors: PreventUserExistenceErrorTypes | None = None,
        enable_token_revocation: bool | None = None,
        enable_propagate_additional_user_context_data: bool | None = None,
        auth_session_validity: int | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.client_name = client_name
        self.client_id = client_id
        self.client_secret = client_secret
        self.last_modified_date = last_modified_date
        self.creation_date = creation_date
        self.refresh_token_validity = refresh_token_validity
        self.access_token_validity = access_token_validity
        self.id_token_validity = id_token_validity
        self.token_validity_units = token_validity_units
        """Part of CreateUserPoolClientRequest, UpdateUserPoolClientRequest and
        UserPoolClientType.
        """
        self.read_attributes = read_attributes
        self.write_attributes = write_attributes
        self.explicit_auth_flows = explicit_auth_flows
        self.supported_identity_providers = supported_identity_providers
        self.callback_urls = callback_urls
        self.logout_urls = logout_urls
        self.default_redirect_uri = default_redirect_uri
        self.allowed_oauth_flows = allowed_oauth_flows
        self.allowed_oauth_scopes = allowed_oauth_scopes
        self.allowed_oauth_flows_user_pool_client = allowed_oauth_flows_user_pool_client
        self.analytics_configuration = analytics_configuration
        """Part of CreateUserPoolClientRequest, UpdateUserPoolClientRequest and
        UserPoolClientType.
        """
        self.prevent_user_existence_errors = prevent_user_existence_errors
        self.enable_token_revocation = enable_token_revocation
        self.enable_propagate_additional_user_context_data = (
            enable_propagate_additional_user_context_data
        )
        self.auth_session_validity = auth_session_validity
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("ClientName", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "ClientName", read_string)
        self.client_name = field
        field = data.pop("ClientId", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "ClientId", read_string)
        self.client_id = field
        field = data.pop("ClientSecret", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "ClientSecret", read_string)
        self.client_secret = field
        field = data.pop("LastModifiedDate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "LastModifiedDate", read_date_time)
        self.last_modified_date = field
        field = data.pop("CreationDate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "CreationDate", read_date_time)
        self.creation_date = field
        field = data.pop("RefreshTokenValidity", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "RefreshTokenValidity", read_integer)
        self.refresh_token_validity = field
        field = data.pop("AccessTokenValidity", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "AccessTokenValidity", read_integer)
        self.access_token_validity = field
        field = data.pop("IdTokenValidity", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "IdTokenValidity", read_integer)
        self.id_token_validity = field
        field = data.pop("TokenValidityUnits", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "TokenValidityUnits", TokenValidityUnitsType.from_json
            )
        self.token_validity_units = field
        field = data.pop("ReadAttributes", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ReadAttributes", decode_client_permission_list_type)
        self.read_attributes = field
        field = data.pop("WriteAttributes", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "WriteAttributes", decode_client_permission_list_type
            )
        self.write_attributes = field
        field = data.pop("ExplicitAuthFlows", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "ExplicitAuthFlows", decode_explicit_auth_flows_list_type
            )
        self.explicit_auth_flows = field
        field = data.pop("SupportedIdentityProviders", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field,
                "SupportedIdentityProviders",
                decode_supported_identity_providers_list_type,
            )
        self.supported_identity_providers = field
        field = data.pop("CallbackURLs", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "CallbackURLs", decode_callback_urls_list_type)
        self.callback_urls = field
        field = data.pop("LogoutURLs", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "LogoutURLs", decode_logout_urls_list_type)
        self.logout_urls = field
        field = data.pop("DefaultRedirectURI", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "DefaultRedirectURI", read_string)
        self.default_redirect_uri = field
        field = data.pop("AllowedOAuthFlows", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "AllowedOAuthFlows", decode_oauth_flows_type)
        self.allowed_oauth_flows = field
        field = data.pop("AllowedOAuthScopes", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "AllowedOAuthScopes", decode_scope_list_type)
        self.allowed_oauth_scopes = field
        field = data.pop("AllowedOAuthFlowsUserPoolClient", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "AllowedOAuthFlowsUserPoolClient", read_boolean)
        self.allowed_oauth_flows_user_pool_client = field
        field = data.pop("AnalyticsConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "AnalyticsConfiguration", AnalyticsConfigurationType.from_json
            )
        self.analytics_configuration = field
        field = data.pop("PreventUserExistenceErrors", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field,
                "PreventUserExistenceErrors",
                PreventUserExistenceErrorTypes.from_json,
            )
        self.prevent_user_existence_errors = field
        field = data.pop("EnableTokenRevocation", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "EnableTokenRevocation", read_boolean)
        self.enable_token_revocation = field
        field = data.pop("EnablePropagateAdditionalUserContextData", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(
                field, "EnablePropagateAdditionalUserContextData", read_boolean
            )
        self.enable_propagate_additional_user_context_data = field
        field = data.pop("AuthSessionValidity", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "AuthSessionValidity", read_integer)
        self.auth_session_validity = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.user_pool_id is not None:
            data["UserPoolId"] = self.user_pool_id
        if self.client_name is not None:
            data["ClientName"] = self.client_name
        if self.client_id is not None:
            data["ClientId"] = self.client_id
        if self.client_secret is not None:
            data["ClientSecret"] = self.client_secret
        if self.last_modified_date is not None:
            data["LastModifiedDate"] = write_date_time(self.last_modified_date)
        if self.creation_date is not None:
            data["CreationDate"] = write_date_time(self.creation_date)
        if self.refresh_token_validity is not None:
            data["RefreshTokenValidity"] = self.refresh_token_validity
        if self.access_token_validity is not None:
            data["AccessTokenValidity"] = self.access_token_validity
        if self.id_token_validity is not None:
            data["IdTokenValidity"] = self.id_token_validity
        if self.token_validity_units is not None:
            data["TokenValidityUnits"] = self.token_validity_units.to_json()
        if self.read_attributes is not None:
            data["ReadAttributes"] = self.read_attributes
        if self.write_attributes is not None:
            data["WriteAttributes"] = self.write_attributes
        if self.explicit_auth_flows is not None:
            data["ExplicitAuthFlows"] = [
                item.to_json() for item in self.explicit_auth_flows
            ]
        if self.supported_identity_providers is not None:
            data["SupportedIdentityProviders"] = self.supported_identity_providers
        if self.callback_urls is not None:
            data["CallbackURLs"] = self.callback_urls
        if self.logout_urls is not None:
            data["LogoutURLs"] = self.logout_urls
        if self.default_redirect_uri is not None:
            data["DefaultRedirectURI"] = self.default_redirect_uri
        if self.allowed_oauth_flows is not None:
            data["AllowedOAuthFlows"] = [
                item.to_json() for item in self.allowed_oauth_flows
            ]
        if self.allowed_oauth_scopes is not None:
            data["AllowedOAuthScopes"] = self.allowed_oauth_scopes
        if self.allowed_oauth_flows_user_pool_client is not None:
            data["AllowedOAuthFlowsUserPoolClient"] = (
                self.allowed_oauth_flows_user_pool_client
            )
        if self.analytics_configuration is not None:
            data["AnalyticsConfiguration"] = self.analytics_configuration.to_json()
        if self.prevent_user_existence_errors is not None:
            data["PreventUserExistenceErrors"] = (
                self.prevent_user_existence_errors.to_json()
            )
        if self.enable_token_revocation is not None:
            data["EnableTokenRevocation"] = self.enable_token_revocation
        if self.enable_propagate_additional_user_context_data is not None:
            data["EnablePropagateAdditionalUserContextData"] = (
                self.enable_propagate_additional_user_context_data
            )
        if self.auth_session_validity is not None:
            data["AuthSessionValidity"] = self.auth_session_validity
        data.update(self.extra_fields)
        return data


class CreateUserPoolDomainRequest(Model):
    """Request of CreateUserPoolDomain."""

    __slots__ = ("domain", "user_pool_id", "custom_domain_config")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        domain: str,
        user_pool_id: str,
        custom_domain_config: CustomDomainConfigType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.domain = domain
        self.user_pool_id = user_pool_id
        self.custom_domain_config = custom_domain_config
        """Part of CreateUserPoolDomainRequest, DomainDescriptionType and
        UpdateUserPoolDomainRequest.
        """
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Domain", UNSET)
        if type(field) is not str:
            field = read_at(field, "Domain", read_string)
        self.domain = field
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("CustomDomainConfig", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "CustomDomainConfig", CustomDomainConfigType.from_json
            )
        self.custom_domain_config = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"Domain": self.domain, "UserPoolId": self.user_pool_id}
        if self.custom_domain_config is not None:
            data["CustomDomainConfig"] = self.custom_domain_config.to_json()
        data.update(self.extra_fields)
        return data


class CustomDomainConfigType(Model):
    """Part of CreateUserPoolDomainRequest, DomainDescriptionType and
    UpdateUserPoolDomainRequest.
    """

    __slots__ = ("certificate_arn",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self, *, certificate_arn: str, extra_fields: dict[str, JsonValue] | None = None
    ) -> None:
        self.certificate_arn = certificate_arn
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("CertificateArn", UNSET)
        if type(field) is not str:
            field = read_at(field, "CertificateArn", read_string)
        self.certificate_arn = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"CertificateArn": self.certificate_arn}
        data.update(self.extra_fields)
        return data


class CreateUserPoolDomainResponse(Model):
    """Response of CreateUserPoolDomain."""

    __slots__ = ("cloud_front_domain",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        cloud_front_domain: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.cloud_front_domain = cloud_front_domain
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("CloudFrontDomain", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "CloudFrontDomain", read_string)
        self.cloud_front_domain = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.cloud_front_domain is not None:
            data["CloudFrontDomain"] = self.cloud_front_domain
        data.update(self.extra_fields)
        return data


class CreateUserPoolRequest(Model):
    """Request of CreateUserPool."""

    __slots__ = (
        "pool_name",
        "policies",
        "deletion_protection",
        "lambda_config",
        "auto_verified_attributes",
        "alias_attributes",
        "username_attributes",
        "sms_verification_message",
        "email_verification_message",
        "email_verification_subject",
        "verification_message_template",
        "sms_authentication_message",
        "mfa_configuration",
        "user_attribute_update_settings",
        "device_configuration",
        "email_configuration",
        "sms_configuration",
        "user_pool_tags",
        "admin_create_user_config",
        "schema",
        "user_pool_add_ons",
        "username_configuration",
        "account_recovery_setting",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        pool_name: str,
        policies: UserPoolPolicyType | None = None,
        deletion_protection: DeletionProtectionType | None = None,
        lambda_config: LambdaConfigType | None = None,
        auto_verified_attributes: list[VerifiedAttributeType] | None = None,
        alias_attributes: list[AliasAttributeType] | None = None,
        username_attributes: list[UsernameAttributeType] | None = None,
        sms_verification_message: str | None = None,
        email_verification_message: str | None = None,
        email_verification_subject: str | None = None,
        verification_message_template: VerificationMessageTemplateType | None = None,
        sms_authentication_message: str | None = None,
        mfa_configuration: UserPoolMfaType | None = None,
        user_attribute_update_settings: UserAttributeUpdateSettingsType | None = None,
        device_configuration: DeviceConfigurationType | None = None,
        email_configuration: EmailConfigurationType | None = None,
        sms_configuration: SmsConfigurationType | None = None,
        user_pool_tags: dict[str, str] | None = None,
        admin_create_user_config: AdminCreateUserConfigType | None = None,
        schema: list[SchemaAttributeType] | None = None,
        user_pool_add_ons: UserPoolAddOnsType | None = None,
        username_configuration: UsernameConfigurationType | None = None,
        account_recovery_setting: AccountRecoverySettingType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.pool_name = pool_name
        self.policies = policies
        """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
        self.deletion_protection = deletion_protection
        self.lambda_config = lambda_config
        """Part of 4 schemas."""
        self.auto_verified_attributes = auto_verified_attributes
        self.alias_attributes = alias_attributes
        self.username_attributes = username_attributes
        self.sms_verification_message = sms_verification_message
        self.email_verification_message = email_verification_message
        self.email_verification_subject = email_verification_subject
        self.verification_message_template = verification_message_template
        """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
        self.sms_authentication_message = sms_authentication_message
        self.mfa_configuration = mfa_configuration
        self.user_attribute_update_settings = user_attribute_update_settings
        """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
        self.device_configuration = device_configuration
        """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
        self.email_configuration = email_configuration
        """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
        self.sms_configuration = sms_configuration
        """Part of 4 schemas."""
        self.user_pool_tags = user_pool_tags
        self.admin_create_user_config = admin_create_user_config
        """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
        self.schema = schema
        self.user_pool_add_ons = user_pool_add_ons
        """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
        self.username_configuration = username_configuration
        """Part of CreateUserPoolRequest and UserPoolType."""
        self.account_recovery_setting = account_recovery_setting
        """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("PoolName", UNSET)
        if type(field) is not str:
            field = read_at(field, "PoolName", read_string)
        self.pool_name = field
        field = data.pop("Policies", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "Policies", UserPoolPolicyType.from_json)
        self.policies = field
        field = data.pop("DeletionProtection", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "DeletionProtection", DeletionProtectionType.from_json
            )
        self.deletion_protection = field
        field = data.pop("LambdaConfig", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "LambdaConfig", LambdaConfigType.from_json)
        self.lambda_config = field
        field = data.pop("AutoVerifiedAttributes", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "AutoVerifiedAttributes", decode_verified_attributes_list_type
            )
        self.auto_verified_attributes = field
        field = data.pop("AliasAttributes", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "AliasAttributes", decode_alias_attributes_list_type)
        self.alias_attributes = field
        field = data.pop("UsernameAttributes", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "UsernameAttributes", decode_username_attributes_list_type
            )
        self.username_attributes = field
        field = data.pop("SmsVerificationMessage", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "SmsVerificationMessage", read_string)
        self.sms_verification_message = field
        field = data.pop("EmailVerificationMessage", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "EmailVerificationMessage", read_string)
        self.email_verification_message = field
        field = data.pop("EmailVerificationSubject", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "EmailVerificationSubject", read_string)
        self.email_verification_subject = field
        field = data.pop("VerificationMessageTemplate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field,
                "VerificationMessageTemplate",
                VerificationMessageTemplateType.from_json,
            )
        self.verification_message_template = field
        field = data.pop("SmsAuthenticationMessage", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "SmsAuthenticationMessage", read_string)
        self.sms_authentication_message = field
        field = data.pop("MfaConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "MfaConfiguration", UserPoolMfaType.from_json)
        self.mfa_configuration = field
        field = data.pop("UserAttributeUpdateSettings", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field,
                "UserAttributeUpdateSettings",
                UserAttributeUpdateSettingsType.from_json,
            )
        self.user_attribute_update_settings = field
        field = data.pop("DeviceConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "DeviceConfiguration", DeviceConfigurationType.from_json
            )
        self.device_configuration = field
        field = data.pop("EmailConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "EmailConfiguration", EmailConfigurationType.from_json
            )
        self.email_configuration = field
        field = data.pop("SmsConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "SmsConfiguration", SmsConfigurationType.from_json)
        self.sms_configuration = field
        field = data.pop("UserPoolTags", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserPoolTags", decode_user_pool_tags_type)
        self.user_pool_tags = field
        field = data.pop("AdminCreateUserConfig", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "AdminCreateUserConfig", AdminCreateUserConfigType.from_json
            )
        self.admin_create_user_config = field
        field = data.pop("Schema", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "Schema", decode_schema_attributes_list_type)
        self.schema = field
        field = data.pop("UserPoolAddOns", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserPoolAddOns", UserPoolAddOnsType.from_json)
        self.user_pool_add_ons = field
        field = data.pop("UsernameConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "UsernameConfiguration", UsernameConfigurationType.from_json
            )
        self.username_configuration = field
        field = data.pop("AccountRecoverySetting", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "AccountRecoverySetting", AccountRecoverySettingType.from_json
            )
        self.account_recovery_setting = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"PoolName": self.pool_name}
        if self.policies is not None:
            data["Policies"] = self.policies.to_json()
        if self.deletion_protection is not None:
            data["DeletionProtection"] = self.deletion_protection.to_json()
        if self.lambda_config is not None:
            data["LambdaConfig"] = self.lambda_config.to_json()
        if self.auto_verified_attributes is not None:
            data["AutoVerifiedAttributes"] = [
                item.to_json() for item in self.auto_verified_attributes
            ]
        if self.alias_attributes is not None:
            data["AliasAttributes"] = [item.to_json() for item in self.alias_attributes]
        if self.username_attributes is not None:
            data["UsernameAttributes"] = [
                item.to_json() for item in self.username_attributes
            ]
        if self.sms_verification_message is not None:
            data["SmsVerificationMessage"] = self.sms_verification_message
        if self.email_verification_message is not None:
            data["EmailVerificationMessage"] = self.email_verification_message
        if self.email_verification_subject is not None:
            data["EmailVerificationSubject"] = self.email_verification_subject
        if self.verification_message_template is not None:
            data["VerificationMessageTemplate"] = (
                self.verification_message_template.to_json()
            )
        if self.sms_authentication_message is not None:
            data["SmsAuthenticationMessage"] = self.sms_authentication_message
        if self.mfa_configuration is not None:
            data["MfaConfiguration"] = self.mfa_configuration.to_json()
        if self.user_attribute_update_settings is not None:
            data["UserAttributeUpdateSettings"] = (
                self.user_attribute_update_settings.to_json()
            )
        if self.device_configuration is not None:
            data["DeviceConfiguration"] = self.device_configuration.to_json()
        if self.email_configuration is not None:
            data["EmailConfiguration"] = self.email_configuration.to_json()
        if self.sms_configuration is not None:
            data["SmsConfiguration"] = self.sms_configuration.to_json()
        if self.user_pool_tags is not None:
            data["UserPoolTags"] = self.user_pool_tags
        if self.admin_create_user_config is not None:
            data["AdminCreateUserConfig"] = self.admin_create_user_config.to_json()
        if self.schema is not None:
            data["Schema"] = [item.to_json() for item in self.schema]
        if self.user_pool_add_ons is not None:
            data["UserPoolAddOns"] = self.user_pool_add_ons.to_json()
        if self.username_configuration is not None:
            data["UsernameConfiguration"] = self.username_configuration.to_json()
        if self.account_recovery_setting is not None:
            data["AccountRecoverySetting"] = self.account_recovery_setting.to_json()
        data.update(self.extra_fields)
        return data


class UserPoolPolicyType(Model):
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""

    __slots__ = ("password_policy",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        password_policy: PasswordPolicyType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.password_policy = password_policy
        """Part of UserPoolPolicyType."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("PasswordPolicy", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "PasswordPolicy", PasswordPolicyType.from_json)
        self.password_policy = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.password_policy is not None:
            data["PasswordPolicy"] = self.password_policy.to_json()
        data.update(self.extra_fields)
        return data


class PasswordPolicyType(Model):
    """Part of UserPoolPolicyType."""

    __slots__ = (
        "minimum_length",
        "require_uppercase",
        "require_lowercase",
        "require_numbers",
        "require_symbols",
        "temporary_password_validity_days",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        minimum_length: int | None = None,
        require_uppercase: bool | None = None,
        require_lowercase: bool | None = None,
        require_numbers: bool | None = None,
        require_symbols: bool | None = None,
        temporary_password_validity_days: int | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.minimum_length = minimum_length
        self.require_uppercase = require_uppercase
        self.require_lowercase = require_lowercase
        self.require_numbers = require_numbers
        self.require_symbols = require_symbols
        self.temporary_password_validity_days = temporary_password_validity_days
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("MinimumLength", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "MinimumLength", read_integer)
        self.minimum_length = field
        field = data.pop("RequireUppercase", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "RequireUppercase", read_boolean)
        self.require_uppercase = field
        field = data.pop("RequireLowercase", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "RequireLowercase", read_boolean)
        self.require_lowercase = field
        field = data.pop("RequireNumbers", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "RequireNumbers", read_boolean)
        self.require_numbers = field
        field = data.pop("RequireSymbols", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "RequireSymbols", read_boolean)
        self.require_symbols = field
        field = data.pop("TemporaryPasswordValidityDays", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "TemporaryPasswordValidityDays", read_integer)
        self.temporary_password_validity_days = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.minimum_length is not None:
            data["MinimumLength"] = self.minimum_length
        if self.require_uppercase is not None:
            data["RequireUppercase"] = self.require_uppercase
        if self.require_lowercase is not None:
            data["RequireLowercase"] = self.require_lowercase
        if self.require_numbers is not None:
            data["RequireNumbers"] = self.require_numbers
        if self.require_symbols is not None:
            data["RequireSymbols"] = self.require_symbols
        if self.temporary_password_validity_days is not None:
            data["TemporaryPasswordValidityDays"] = (
                self.temporary_password_validity_days
            )
        data.update(self.extra_fields)
        return data


class DeletionProtectionType(OpenStrEnum):
    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"


class LambdaConfigType(Model):
    """Part of 4 schemas."""

    __slots__ = (
        "pre_sign_up",
        "custom_message",
        "post_confirmation",
        "pre_authentication",
        "post_authentication",
        "define_auth_challenge",
        "create_auth_challenge",
        "verify_auth_challenge_response",
        "pre_token_generation",
        "user_migration",
        "custom_sms_sender",
        "custom_email_sender",
        "kms_key_id",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        pre_sign_up: str | None = None,
        custom_message: str | None = None,
        post_confirmation: str | None = None,
        pre_authentication: str | None = None,
        post_authentication: str | None = None,
        define_auth_challenge: str | None = None,
        create_auth_challenge: str | None = None,
        verify_auth_challenge_response: str | None = None,
        pre_token_generation: str | None = None,
        user_migration: str | None = None,
        custom_sms_sender: CustomSMSLambdaVersionConfigType | None = None,
        custom_email_sender: CustomEmailLambdaVersionConfigType | None = None,
        kms_key_id: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.pre_sign_up = pre_sign_up
        self.custom_message = custom_message
        self.post_confirmation = post_confirmation
        self.pre_authentication = pre_authentication
        self.post_authentication = post_authentication
        self.define_auth_challenge = define_auth_challenge
        self.create_auth_challenge = create_auth_challenge
        self.verify_auth_challenge_response = verify_auth_challenge_response
        self.pre_token_generation = pre_token_generation
        self.user_migration = user_migration
        self.custom_sms_sender = custom_sms_sender
        """Part of LambdaConfigType."""
        self.custom_email_sender = custom_email_sender
        """Part of LambdaConfigType."""
        self.kms_key_id = kms_key_id
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("PreSignUp", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "PreSignUp", read_string)
        self.pre_sign_up = field
        field = data.pop("CustomMessage", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "CustomMessage", read_string)
        self.custom_message = field
        field = data.pop("PostConfirmation", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "PostConfirmation", read_string)
        self.post_confirmation = field
        field = data.pop("PreAuthentication", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "PreAuthentication", read_string)
        self.pre_authentication = field
        field = data.pop("PostAuthentication", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "PostAuthentication", read_string)
        self.post_authentication = field
        field = data.pop("DefineAuthChallenge", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "DefineAuthChallenge", read_string)
        self.define_auth_challenge = field
        field = data.pop("CreateAuthChallenge", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "CreateAuthChallenge", read_string)
        self.create_auth_challenge = field
        field = data.pop("VerifyAuthChallengeResponse", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "VerifyAuthChallengeResponse", read_string)
        self.verify_auth_challenge_response = field
        field = data.pop("PreTokenGeneration", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "PreTokenGeneration", read_string)
        self.pre_token_generation = field
        field = data.pop("UserMigration", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "UserMigration", read_string)
        self.user_migration = field
        field = data.pop("CustomSMSSender", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "CustomSMSSender", CustomSMSLambdaVersionConfigType.from_json
            )
        self.custom_sms_sender = field
        field = data.pop("CustomEmailSender", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "CustomEmailSender", CustomEmailLambdaVersionConfigType.from_json
            )
        self.custom_email_sender = field
        field = data.pop("KMSKeyID", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "KMSKeyID", read_string)
        self.kms_key_id = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.pre_sign_up is not None:
            data["PreSignUp"] = self.pre_sign_up
        if self.custom_message is not None:
            data["CustomMessage"] = self.custom_message
        if self.post_confirmation is not None:
            data["PostConfirmation"] = self.post_confirmation
        if self.pre_authentication is not None:
            data["PreAuthentication"] = self.pre_authentication
        if self.post_authentication is not None:
            data["PostAuthentication"] = self.post_authentication
        if self.define_auth_challenge is not None:
            data["DefineAuthChallenge"] = self.define_auth_challenge
        if self.create_auth_challenge is not None:
            data["CreateAuthChallenge"] = self.create_auth_challenge
        if self.verify_auth_challenge_response is not None:
            data["VerifyAuthChallengeResponse"] = self.verify_auth_challenge_response
        if self.pre_token_generation is not None:
            data["PreTokenGeneration"] = self.pre_token_generation
        if self.user_migration is not None:
            data["UserMigration"] = self.user_migration
        if self.custom_sms_sender is not None:
            data["CustomSMSSender"] = self.custom_sms_sender.to_json()
        if self.custom_email_sender is not None:
            data["CustomEmailSender"] = self.custom_email_sender.to_json()
        if self.kms_key_id is not None:
            data["KMSKeyID"] = self.kms_key_id
        data.update(self.extra_fields)
        return data


class CustomSMSLambdaVersionConfigType(Model):
    """Part of LambdaConfigType."""

    __slots__ = ("lambda_version", "lambda_arn")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        lambda_version: CustomSMSSenderLambdaVersionType,
        lambda_arn: str,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.lambda_version = lambda_version
        self.lambda_arn = lambda_arn
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("LambdaVersion", UNSET)
        field = read_at(
            field, "LambdaVersion", CustomSMSSenderLambdaVersionType.from_json
        )
        self.lambda_version = field
        field = data.pop("LambdaArn", UNSET)
        if type(field) is not str:
            field = read_at(field, "LambdaArn", read_string)
        self.lambda_arn = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "LambdaVersion": self.lambda_version.to_json(),
            "LambdaArn": self.lambda_arn,
        }
        data.update(self.extra_fields)
        return data


class CustomSMSSenderLambdaVersionType(OpenStrEnum):
    V1_0 = "V1_0"


class CustomEmailLambdaVersionConfigType(Model):
    """Part of LambdaConfigType."""

    __slots__ = ("lambda_version", "lambda_arn")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        lambda_version: CustomEmailSenderLambdaVersionType,
        lambda_arn: str,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.lambda_version = lambda_version
        self.lambda_arn = lambda_arn
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("LambdaVersion", UNSET)
        field = read_at(
            field, "LambdaVersion", CustomEmailSenderLambdaVersionType.from_json
        )
        self.lambda_version = field
        field = data.pop("LambdaArn", UNSET)
        if type(field) is not str:
            field = read_at(field, "LambdaArn", read_string)
        self.lambda_arn = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "LambdaVersion": self.lambda_version.to_json(),
            "LambdaArn": self.lambda_arn,
        }
        data.update(self.extra_fields)
        return data


class CustomEmailSenderLambdaVersionType(OpenStrEnum):
    V1_0 = "V1_0"


class UsernameAttributeType(OpenStrEnum):
    PHONE_NUMBER = "phone_number"
    EMAIL = "email"


class VerificationMessageTemplateType(Model):
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""

    __slots__ = (
        "sms_message",
        "email_message",
        "email_subject",
        "email_message_by_link",
        "email_subject_by_link",
        "default_email_option",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        sms_message: str | None = None,
        email_message: str | None = None,
        email_subject: str | None = None,
        email_message_by_link: str | None = None,
        email_subject_by_link: str | None = None,
        default_email_option: DefaultEmailOptionType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.sms_message = sms_message
        self.email_message = email_message
        self.email_subject = email_subject
        self.email_message_by_link = email_message_by_link
        self.email_subject_by_link = email_subject_by_link
        self.default_email_option = default_email_option
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("SmsMessage", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "SmsMessage", read_string)
        self.sms_message = field
        field = data.pop("EmailMessage", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "EmailMessage", read_string)
        self.email_message = field
        field = data.pop("EmailSubject", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "EmailSubject", read_string)
        self.email_subject = field
        field = data.pop("EmailMessageByLink", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "EmailMessageByLink", read_string)
        self.email_message_by_link = field
        field = data.pop("EmailSubjectByLink", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "EmailSubjectByLink", read_string)
        self.email_subject_by_link = field
        field = data.pop("DefaultEmailOption", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "DefaultEmailOption", DefaultEmailOptionType.from_json
            )
        self.default_email_option = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.sms_message is not None:
            data["SmsMessage"] = self.sms_message
        if self.email_message is not None:
            data["EmailMessage"] = self.email_message
        if self.email_subject is not None:
            data["EmailSubject"] = self.email_subject
        if self.email_message_by_link is not None:
            data["EmailMessageByLink"] = self.email_message_by_link
        if self.email_subject_by_link is not None:
            data["EmailSubjectByLink"] = self.email_subject_by_link
        if self.default_email_option is not None:
            data["DefaultEmailOption"] = self.default_email_option.to_json()
        data.update(self.extra_fields)
        return data


class DefaultEmailOptionType(OpenStrEnum):
    CONFIRM_WITH_LINK = "CONFIRM_WITH_LINK"
    CONFIRM_WITH_CODE = "CONFIRM_WITH_CODE"


class UserPoolMfaType(OpenStrEnum):
    OFF = "OFF"
    ON = "ON"
    OPTIONAL = "OPTIONAL"


class UserAttributeUpdateSettingsType(Model):
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""

    __slots__ = ("attributes_require_verification_before_update",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        attributes_require_verification_before_update: (
            list[VerifiedAttributeType] | None
        ) = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.attributes_require_verification_before_update = (
            attributes_require_verification_before_update
        )
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("AttributesRequireVerificationBeforeUpdate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field,
                "AttributesRequireVerificationBeforeUpdate",
                decode_attributes_require_verification_before_update_type,
            )
        self.attributes_require_verification_before_update = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.attributes_require_verification_before_update is not None:
            data["AttributesRequireVerificationBeforeUpdate"] = [
                item.to_json()
                for item in self.attributes_require_verification_before_update
            ]
        data.update(self.extra_fields)
        return data


class DeviceConfigurationType(Model):
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""

    __slots__ = (
        "challenge_required_on_new_device",
        "device_only_remembered_on_user_prompt",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        challenge_required_on_new_device: bool | None = None,
        device_only_remembered_on_user_prompt: bool | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.challenge_required_on_new_device = challenge_required_on_new_device
        self.device_only_remembered_on_user_prompt = (
            device_only_remembered_on_user_prompt
        )
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("ChallengeRequiredOnNewDevice", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "ChallengeRequiredOnNewDevice", read_boolean)
        self.challenge_required_on_new_device = field
        field = data.pop("DeviceOnlyRememberedOnUserPrompt", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "DeviceOnlyRememberedOnUserPrompt", read_boolean)
        self.device_only_remembered_on_user_prompt = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.challenge_required_on_new_device is not None:
            data["ChallengeRequiredOnNewDevice"] = self.challenge_required_on_new_device
        if self.device_only_remembered_on_user_prompt is not None:
            data["DeviceOnlyRememberedOnUserPrompt"] = (
                self.device_only_remembered_on_user_prompt
            )
        data.update(self.extra_fields)
        return data


class EmailConfigurationType(Model):
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""

    __slots__ = (
        "source_arn",
        "reply_to_email_address",
        "email_sending_account",
        "from_",
        "configuration_set",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        source_arn: str | None = None,
        reply_to_email_address: str | None = None,
        email_sending_account: EmailSendingAccountType | None = None,
        from_: str | None = None,
        configuration_set: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.source_arn = source_arn
        self.reply_to_email_address = reply_to_email_address
        self.email_sending_account = email_sending_account
        self.from_ = from_
        self.configuration_set = configuration_set
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("SourceArn", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "SourceArn", read_string)
        self.source_arn = field
        field = data.pop("ReplyToEmailAddress", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "ReplyToEmailAddress", read_string)
        self.reply_to_email_address = field
        field = data.pop("EmailSendingAccount", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "EmailSendingAccount", EmailSendingAccountType.from_json
            )
        self.email_sending_account = field
        field = data.pop("From", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "From", read_string)
        self.from_ = field
        field = data.pop("ConfigurationSet", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "ConfigurationSet", read_string)
        self.configuration_set = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.source_arn is not None:
            data["SourceArn"] = self.source_arn
        if self.reply_to_email_address is not None:
            data["ReplyToEmailAddress"] = self.reply_to_email_address
        if self.email_sending_account is not None:
            data["EmailSendingAccount"] = self.email_sending_account.to_json()
        if self.from_ is not None:
            data["From"] = self.from_
        if self.configuration_set is not None:
            data["ConfigurationSet"] = self.configuration_set
        data.update(self.extra_fields)
        return data


class EmailSendingAccountType(OpenStrEnum):
    COGNITO_DEFAULT = "COGNITO_DEFAULT"
    DEVELOPER = "DEVELOPER"


class SmsConfigurationType(Model):
    """Part of 4 schemas."""

    __slots__ = ("sns_caller_arn", "external_id", "sns_region")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        sns_caller_arn: str,
        external_id: str | None = None,
        sns_region: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.sns_caller_arn = sns_caller_arn
        self.external_id = external_id
        self.sns_region = sns_region
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("SnsCallerArn", UNSET)
        if type(field) is not str:
            field = read_at(field, "SnsCallerArn", read_string)
        self.sns_caller_arn = field
        field = data.pop("ExternalId", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "ExternalId", read_string)
        self.external_id = field
        field = data.pop("SnsRegion", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "SnsRegion", read_string)
        self.sns_region = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"SnsCallerArn": self.sns_caller_arn}
        if self.external_id is not None:
            data["ExternalId"] = self.external_id
        if self.sns_region is not None:
            data["SnsRegion"] = self.sns_region
        data.update(self.extra_fields)
        return data


class UserPoolAddOnsType(Model):
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""

    __slots__ = ("advanced_security_mode",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        advanced_security_mode: AdvancedSecurityModeType,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.advanced_security_mode = advanced_security_mode
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("AdvancedSecurityMode", UNSET)
        field = read_at(
            field, "AdvancedSecurityMode", AdvancedSecurityModeType.from_json
        )
        self.advanced_security_mode = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "AdvancedSecurityMode": self.advanced_security_mode.to_json()
        }
        data.update(self.extra_fields)
        return data


class UsernameConfigurationType(Model):
    """Part of CreateUserPoolRequest and UserPoolType."""

    __slots__ = ("case_sensitive",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self, *, case_sensitive: bool, extra_fields: dict[str, JsonValue] | None = None
    ) -> None:
        self.case_sensitive = case_sensitive
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("CaseSensitive", UNSET)
        if type(field) is not bool:
            field = read_at(field, "CaseSensitive", read_boolean)
        self.case_sensitive = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"CaseSensitive": self.case_sensitive}
        data.update(self.extra_fields)
        return data


class CreateUserPoolResponse(Model):
    """Response of CreateUserPool."""

    __slots__ = ("user_pool",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool: UserPoolType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool = user_pool
        """Part of CreateUserPoolResponse and DescribeUserPoolResponse."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPool", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserPool", UserPoolType.from_json)
        self.user_pool = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.user_pool is not None:
            data["UserPool"] = self.user_pool.to_json()
        data.update(self.extra_fields)
        return data


class UserPoolType(Model):
    """Part of CreateUserPoolResponse and DescribeUserPoolResponse."""

    __slots__ = (
        "id",
        "name",
        "policies",
        "deletion_protection",
        "lambda_config",
        "status",
        "last_modified_date",
        "creation_date",
        "schema_attributes",
        "auto_verified_attributes",
        "alias_attributes",
        "username_attributes",
        "sms_verification_message",
        "email_verification_message",
        "email_verification_subject",
        "verification_message_template",
        "sms_authentication_message",
        "user_attribute_update_settings",
        "mfa_configuration",
        "device_configuration",
        "estimated_number_of_users",
        "email_configuration",
        "sms_configuration",
        "user_pool_tags",
        "sms_configuration_failure",
        "email_configuration_failure",
        "domain",
        "custom_domain",
        "admin_create_user_config",
        "user_pool_add_ons",
        "username_configuration",
        "arn",
        "account_recovery_setting",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        policies: UserPoolPolicyType | None = None,
        deletion_protection: DeletionProtectionType | None = None,
        lambda_config: LambdaConfigType | None = None,
        status: StatusType | None = None,
        last_modified_date: datetime | None = None,
        creation_date: datetime | None = None,
        schema_attributes: list[SchemaAttributeType] | None = None,
        auto_verified_attributes: list[VerifiedAttributeType] | None = None,
        alias_attributes: list[AliasAttributeType] | None = None,
        username_attributes: list[UsernameAttributeType] | None = None,
        sms_verification_message: str | None = None,
        email_verification_message: str | None = None,
        email_verification_subject: str | None = None,
        verification_message_template: VerificationMessageTemplateType | None = None,
        sms_authentication_message: str | None = None,
        user_attribute_update_settings: UserAttributeUpdateSettingsType | None = None,
        mfa_configuration: UserPoolMfaType | None = None,
        device_configuration: DeviceConfigurationType | None = None,
        estimated_number_of_users: int | None = None,
        email_configuration: EmailConfigurationType | None = None,
        sms_configuration: SmsConfigurationType | None = None,
        user_pool_tags: dict[str, str] | None = None,
        sms_configuration_failure: str | None = None,
        email_configuration_failure: str | None = None,
        domain: str | None = None,
        custom_domain: str | None = None,
        admin_create_user_config: AdminCreateUserConfigType | None = None,
        user_pool_add_ons: UserPoolAddOnsType | None = None,
        username_configuration: UsernameConfigurationType | None = None,
        arn: str | None = None,
        account_recovery_setting: AccountRecoverySettingType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.policies = policies
        """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
        self.deletion_protection = deletion_protection
        self.lambda_config = lambda_config
        """Part of 4 schemas."""
        self.status = status
        self.last_modified_date = last_modified_date
        self.creation_date = creation_date
        self.schema_attributes = schema_attributes
        self.auto_verified_attributes = auto_verified_attributes
        self.alias_attributes = alias_attributes
        self.username_attributes = username_attributes
        self.sms_verification_message = sms_verification_message
        self.email_verification_message = email_verification_message
        self.email_verification_subject = email_verification_subject
        self.verification_message_template = verification_message_template
        """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
        self.sms_authentication_message = sms_authentication_message
        self.user_attribute_update_settings = user_attribute_update_settings
        """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
        self.mfa_configuration = mfa_configuration
        self.device_configuration = device_configuration
        """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
        self.estimated_number_of_users = estimated_number_of_users
        self.email_configuration = email_configuration
        """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
        self.sms_configuration = sms_configuration
        """Part of 4 schemas."""
        self.user_pool_tags = user_pool_tags
        self.sms_configuration_failure = sms_configuration_failure
        self.email_configuration_failure = email_configuration_failure
        self.domain = domain
        self.custom_domain = custom_domain
        self.admin_create_user_config = admin_create_user_config
        """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
        self.user_pool_add_ons = user_pool_add_ons
        """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
        self.username_configuration = username_configuration
        """Part of CreateUserPoolRequest and UserPoolType."""
        self.arn = arn
        self.account_recovery_setting = account_recovery_setting
        """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Id", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Id", read_string)
        self.id = field
        field = data.pop("Name", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Name", read_string)
        self.name = field
        field = data.pop("Policies", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "Policies", UserPoolPolicyType.from_json)
        self.policies = field
        field = data.pop("DeletionProtection", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "DeletionProtection", DeletionProtectionType.from_json
            )
        self.deletion_protection = field
        field = data.pop("LambdaConfig", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "LambdaConfig", LambdaConfigType.from_json)
        self.lambda_config = field
        field = data.pop("Status", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "Status", StatusType.from_json)
        self.status = field
        field = data.pop("LastModifiedDate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "LastModifiedDate", read_date_time)
        self.last_modified_date = field
        field = data.pop("CreationDate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "CreationDate", read_date_time)
        self.creation_date = field
        field = data.pop("SchemaAttributes", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "SchemaAttributes", decode_schema_attributes_list_type
            )
        self.schema_attributes = field
        field = data.pop("AutoVerifiedAttributes", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "AutoVerifiedAttributes", decode_verified_attributes_list_type
            )
        self.auto_verified_attributes = field
        field = data.pop("AliasAttributes", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "AliasAttributes", decode_alias_attributes_list_type)
        self.alias_attributes = field
        field = data.pop("UsernameAttributes", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "UsernameAttributes", decode_username_attributes_list_type
            )
        self.username_attributes = field
        field = data.pop("SmsVerificationMessage", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "SmsVerificationMessage", read_string)
        self.sms_verification_message = field
        field = data.pop("EmailVerificationMessage", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "EmailVerificationMessage", read_string)
        self.email_verification_message = field
        field = data.pop("EmailVerificationSubject", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "EmailVerificationSubject", read_string)
        self.email_verification_subject = field
        field = data.pop("VerificationMessageTemplate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field,
                "VerificationMessageTemplate",
                VerificationMessageTemplateType.from_json,
            )
        self.verification_message_template = field
        field = data.pop("SmsAuthenticationMessage", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "SmsAuthenticationMessage", read_string)
        self.sms_authentication_message = field
        field = data.pop("UserAttributeUpdateSettings", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field,
                "UserAttributeUpdateSettings",
                UserAttributeUpdateSettingsType.from_json,
            )
        self.user_attribute_update_settings = field
        field = data.pop("MfaConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "MfaConfiguration", UserPoolMfaType.from_json)
        self.mfa_configuration = field
        field = data.pop("DeviceConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "DeviceConfiguration", DeviceConfigurationType.from_json
            )
        self.device_configuration = field
        field = data.pop("EstimatedNumberOfUsers", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "EstimatedNumberOfUsers", read_integer)
        self.estimated_number_of_users = field
        field = data.pop("EmailConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "EmailConfiguration", EmailConfigurationType.from_json
            )
        self.email_configuration = field
        field = data.pop("SmsConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "SmsConfiguration", SmsConfigurationType.from_json)
        self.sms_configuration = field
        field = data.pop("UserPoolTags", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserPoolTags", decode_user_pool_tags_type)
        self.user_pool_tags = field
        field = data.pop("SmsConfigurationFailure", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "SmsConfigurationFailure", read_string)
        self.sms_configuration_failure = field
        field = data.pop("EmailConfigurationFailure", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "EmailConfigurationFailure", read_string)
        self.email_configuration_failure = field
        field = data.pop("Domain", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Domain", read_string)
        self.domain = field
        field = data.pop("CustomDomain", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "CustomDomain", read_string)
        self.custom_domain = field
        field = data.pop("AdminCreateUserConfig", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "AdminCreateUserConfig", AdminCreateUserConfigType.from_json
            )
        self.admin_create_user_config = field
        field = data.pop("UserPoolAddOns", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserPoolAddOns", UserPoolAddOnsType.from_json)
        self.user_pool_add_ons = field
        field = data.pop("UsernameConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "UsernameConfiguration", UsernameConfigurationType.from_json
            )
        self.username_configuration = field
        field = data.pop("Arn", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Arn", read_string)
        self.arn = field
        field = data.pop("AccountRecoverySetting", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "AccountRecoverySetting", AccountRecoverySettingType.from_json
            )
        self.account_recovery_setting = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.id is not None:
            data["Id"] = self.id
        if self.name is not None:
            data["Name"] = self.name
        if self.policies is not None:
            data["Policies"] = self.policies.to_json()
        if self.deletion_protection is not None:
            data["DeletionProtection"] = self.deletion_protection.to_json()
        if self.lambda_config is not None:
            data["LambdaConfig"] = self.lambda_config.to_json()
        if self.status is not None:
            data["Status"] = self.status.to_json()
        if self.last_modified_date is not None:
            data["LastModifiedDate"] = write_date_time(self.last_modified_date)
        if self.creation_date is not None:
            data["CreationDate"] = write_date_time(self.creation_date)
        if self.schema_attributes is not None:
            data["SchemaAttributes"] = [
                item.to_json() for item in self.schema_attributes
            ]
        if self.auto_verified_attributes is not None:
            data["AutoVerifiedAttributes"] = [
                item.to_json() for item in self.auto_verified_attributes
            ]
        if self.alias_attributes is not None:
            data["AliasAttributes"] = [item.to_json() for item in self.alias_attributes]
        if self.username_attributes is not None:
            data["UsernameAttributes"] = [
                item.to_json() for item in self.username_attributes
            ]
        if self.sms_verification_message is not None:
            data["SmsVerificationMessage"] = self.sms_verification_message
        if self.email_verification_message is not None:
            data["EmailVerificationMessage"] = self.email_verification_message
        if self.email_verification_subject is not None:
            data["EmailVerificationSubject"] = self.email_verification_subject
        if self.verification_message_template is not None:
            data["VerificationMessageTemplate"] = (
                self.verification_message_template.to_json()
            )
        if self.sms_authentication_message is not None:
            data["SmsAuthenticationMessage"] = self.sms_authentication_message
        if self.user_attribute_update_settings is not None:
            data["UserAttributeUpdateSettings"] = (
                self.user_attribute_update_settings.to_json()
            )
        if self.mfa_configuration is not None:
            data["MfaConfiguration"] = self.mfa_configuration.to_json()
        if self.device_configuration is not None:
            data["DeviceConfiguration"] = self.device_configuration.to_json()
        if self.estimated_number_of_users is not None:
            data["EstimatedNumberOfUsers"] = self.estimated_number_of_users
        if self.email_configuration is not None:
            data["EmailConfiguration"] = self.email_configuration.to_json()
        if self.sms_configuration is not None:
            data["SmsConfiguration"] = self.sms_configuration.to_json()
        if self.user_pool_tags is not None:
            data["UserPoolTags"] = self.user_pool_tags
        if self.sms_configuration_failure is not None:
            data["SmsConfigurationFailure"] = self.sms_configuration_failure
        if self.email_configuration_failure is not None:
            data["EmailConfigurationFailure"] = self.email_configuration_failure
        if self.domain is not None:
            data["Domain"] = self.domain
        if self.custom_domain is not None:
            data["CustomDomain"] = self.custom_domain
        if self.admin_create_user_config is not None:
            data["AdminCreateUserConfig"] = self.admin_create_user_config.to_json()
        if self.user_pool_add_ons is not None:
            data["UserPoolAddOns"] = self.user_pool_add_ons.to_json()
        if self.username_configuration is not None:
            data["UsernameConfiguration"] = self.username_configuration.to_json()
        if self.arn is not None:
            data["Arn"] = self.arn
        if self.account_recovery_setting is not None:
            data["AccountRecoverySetting"] = self.account_recovery_setting.to_json()
        data.update(self.extra_fields)
        return data


class StatusType(OpenStrEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"


class DeleteGroupRequest(Model):
    """Request of DeleteGroup."""

    __slots__ = ("group_name", "user_pool_id")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        group_name: str,
        user_pool_id: str,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.group_name = group_name
        self.user_pool_id = user_pool_id
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("GroupName", UNSET)
        if type(field) is not str:
            field = read_at(field, "GroupName", read_string)
        self.group_name = field
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "GroupName": self.group_name,
            "UserPoolId": self.user_pool_id,
        }
        data.update(self.extra_fields)
        return data


class DeleteIdentityProviderRequest(Model):
    """Request of DeleteIdentityProvider."""

    __slots__ = ("user_pool_id", "provider_name")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        provider_name: str,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.provider_name = provider_name
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("ProviderName", UNSET)
        if type(field) is not str:
            field = read_at(field, "ProviderName", read_string)
        self.provider_name = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "ProviderName": self.provider_name,
        }
        data.update(self.extra_fields)
        return data


class DeleteResourceServerRequest(Model):
    """Request of DeleteResourceServer."""

    __slots__ = ("user_pool_id", "identifier")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        identifier: str,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.identifier = identifier
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Identifier", UNSET)
        if type(field) is not str:
            field = read_at(field, "Identifier", read_string)
        self.identifier = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "Identifier": self.identifier,
        }
        data.update(self.extra_fields)
        return data


class DeleteUserAttributesRequest(Model):
    """Request of DeleteUserAttributes."""

    __slots__ = ("user_attribute_names", "access_token")
    _secret = frozenset({"access_token"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_attribute_names: list[str],
        access_token: str,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_attribute_names = user_attribute_names
        self.access_token = access_token
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserAttributeNames", UNSET)
        field = read_at(field, "UserAttributeNames", decode_attribute_name_list_type)
        self.user_attribute_names = field
        field = data.pop("AccessToken", UNSET)
        if type(field) is not str:
            field = read_at(field, "AccessToken", read_string)
        self.access_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserAttributeNames": self.user_attribute_names,
            "AccessToken": self.access_token,
        }
        data.update(self.extra_fields)
        return data


class DeleteUserPoolClientRequest(Model):
    """Request of DeleteUserPoolClient."""

    __slots__ = ("user_pool_id", "client_id")
    _secret = frozenset({"client_id"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        client_id: str,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.client_id = client_id
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("ClientId", UNSET)
        if type(field) is not str:
            field = read_at(field, "ClientId", read_string)
        self.client_id = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "ClientId": self.client_id,
        }
        data.update(self.extra_fields)
        return data


class DeleteUserPoolDomainRequest(Model):
    """Request of DeleteUserPoolDomain."""

    __slots__ = ("domain", "user_pool_id")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        domain: str,
        user_pool_id: str,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.domain = domain
        self.user_pool_id = user_pool_id
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Domain", UNSET)
        if type(field) is not str:
            field = read_at(field, "Domain", read_string)
        self.domain = field
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"Domain": self.domain, "UserPoolId": self.user_pool_id}
        data.update(self.extra_fields)
        return data


class DeleteUserPoolRequest(Model):
    """Request of DeleteUserPool."""

    __slots__ = ("user_pool_id",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self, *, user_pool_id: str, extra_fields: dict[str, JsonValue] | None = None
    ) -> None:
        self.user_pool_id = user_pool_id
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"UserPoolId": self.user_pool_id}
        data.update(self.extra_fields)
        return data


class DeleteUserRequest(Model):
    """Request of DeleteUser."""

    __slots__ = ("access_token",)
    _secret = frozenset({"access_token"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self, *, access_token: str, extra_fields: dict[str, JsonValue] | None = None
    ) -> None:
        self.access_token = access_token
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("AccessToken", UNSET)
        if type(field) is not str:
            field = read_at(field, "AccessToken", read_string)
        self.access_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"AccessToken": self.access_token}
        data.update(self.extra_fields)
        return data


class DescribeIdentityProviderRequest(Model):
    """Request of DescribeIdentityProvider."""

    __slots__ = ("user_pool_id", "provider_name")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        provider_name: str,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.provider_name = provider_name
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("ProviderName", UNSET)
        if type(field) is not str:
            field = read_at(field, "ProviderName", read_string)
        self.provider_name = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "ProviderName": self.provider_name,
        }
        data.update(self.extra_fields)
        return data


class DescribeIdentityProviderResponse(Model):
    """Response of DescribeIdentityProvider."""

    __slots__ = ("identity_provider",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        identity_provider: IdentityProviderType,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.identity_provider = identity_provider
        """Part of 4 schemas."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("IdentityProvider", UNSET)
        field = read_at(field, "IdentityProvider", IdentityProviderType.from_json)
        self.identity_provider = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"IdentityProvider": self.identity_provider.to_json()}
        data.update(self.extra_fields)
        return data


class DescribeResourceServerRequest(Model):
    """Request of DescribeResourceServer."""

    __slots__ = ("user_pool_id", "identifier")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        identifier: str,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.identifier = identifier
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Identifier", UNSET)
        if type(field) is not str:
            field = read_at(field, "Identifier", read_string)
        self.identifier = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "Identifier": self.identifier,
        }
        data.update(self.extra_fields)
        return data


class DescribeResourceServerResponse(Model):
    """Response of DescribeResourceServer."""

    __slots__ = ("resource_server",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        resource_server: ResourceServerType,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.resource_server = resource_server
        """Part of 4 schemas."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("ResourceServer", UNSET)
        field = read_at(field, "ResourceServer", ResourceServerType.from_json)
        self.resource_server = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"ResourceServer": self.resource_server.to_json()}
        data.update(self.extra_fields)
        return data


class DescribeRiskConfigurationRequest(Model):
    """Request of DescribeRiskConfiguration."""

    __slots__ = ("user_pool_id", "client_id")
    _secret = frozenset({"client_id"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        client_id: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.client_id = client_id
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("ClientId", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "ClientId", read_string)
        self.client_id = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"UserPoolId": self.user_pool_id}
        if self.client_id is not None:
            data["ClientId"] = self.client_id
        data.update(self.extra_fields)
        return data


class DescribeRiskConfigurationResponse(Model):
    """Response of DescribeRiskConfiguration."""

    __slots__ = ("risk_configuration",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        risk_configuration: RiskConfigurationType,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.risk_configuration = risk_configuration
        """Part of DescribeRiskConfigurationResponse and
        SetRiskConfigurationResponse.
        """
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("RiskConfiguration", UNSET)
        field = read_at(field, "RiskConfiguration", RiskConfigurationType.from_json)
        self.risk_configuration = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"RiskConfiguration": self.risk_configuration.to_json()}
        data.update(self.extra_fields)
        return data


class RiskConfigurationType(Model):
    """Part of DescribeRiskConfigurationResponse and SetRiskConfigurationResponse."""

    __slots__ = (
        "user_pool_id",
        "client_id",
        "compromised_credentials_risk_configuration",
        "account_takeover_risk_configuration",
        "risk_exception_configuration",
        "last_modified_date",
    )
    _secret = frozenset({"client_id"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str | None = None,
        client_id: str | None = None,
        compromised_credentials_risk_configuration: (
            CompromisedCredentialsRiskConfigurationType | None
        ) = None,
        account_takeover_risk_configuration: (
            AccountTakeoverRiskConfigurationType | None
        ) = None,
        risk_exception_configuration: RiskExceptionConfigurationType | None = None,
        last_modified_date: datetime | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.client_id = client_id
        self.compromised_credentials_risk_configuration = (
            compromised_credentials_risk_configuration
        )
        """Part of RiskConfigurationType and SetRiskConfigurationRequest."""
        self.account_takeover_risk_configuration = account_takeover_risk_configuration
        """Part of RiskConfigurationType and SetRiskConfigurationRequest."""
        self.risk_exception_configuration = risk_exception_configuration
        """Part of RiskConfigurationType and SetRiskConfigurationRequest."""
        self.last_modified_date = last_modified_date
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("ClientId", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "ClientId", read_string)
        self.client_id = field
        field = data.pop("CompromisedCredentialsRiskConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field,
                "CompromisedCredentialsRiskConfiguration",
                CompromisedCredentialsRiskConfigurationType.from_json,
            )
        self.compromised_credentials_risk_configuration = field
        field = data.pop("AccountTakeoverRiskConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field,
                "AccountTakeoverRiskConfiguration",
                AccountTakeoverRiskConfigurationType.from_json,
            )
        self.account_takeover_risk_configuration = field
        field = data.pop("RiskExceptionConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field,
                "RiskExceptionConfiguration",
                RiskExceptionConfigurationType.from_json,
            )
        self.risk_exception_configuration = field
        field = data.pop("LastModifiedDate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "LastModifiedDate", read_date_time)
        self.last_modified_date = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.user_pool_id is not None:
            data["UserPoolId"] = self.user_pool_id
        if self.client_id is not None:
            data["ClientId"] = self.client_id
        if self.compromised_credentials_risk_configuration is not None:
            data["CompromisedCredentialsRiskConfiguration"] = (
                self.compromised_credentials_risk_configuration.to_json()
            )
        if self.account_takeover_risk_configuration is not None:
            data["AccountTakeoverRiskConfiguration"] = (
                self.account_takeover_risk_configuration.to_json()
            )
        if self.risk_exception_configuration is not None:
            data["RiskExceptionConfiguration"] = (
                self.risk_exception_configuration.to_json()
            )
        if self.last_modified_date is not None:
            data["LastModifiedDate"] = write_date_time(self.last_modified_date)
        data.update(self.extra_fields)
        return data


class RiskExceptionConfigurationType(Model):
    """Part of RiskConfigurationType and SetRiskConfigurationRequest."""

    __slots__ = ("blocked_ip_range_list", "skipped_ip_range_list")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        blocked_ip_range_list: list[str] | None = None,
        skipped_ip_range_list: list[str] | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.blocked_ip_range_list = blocked_ip_range_list
        self.skipped_ip_range_list = skipped_ip_range_list
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("BlockedIPRangeList", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "BlockedIPRangeList", decode_blocked_ip_range_list_type
            )
        self.blocked_ip_range_list = field
        field = data.pop("SkippedIPRangeList", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "SkippedIPRangeList", decode_skipped_ip_range_list_type
            )
        self.skipped_ip_range_list = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.blocked_ip_range_list is not None:
            data["BlockedIPRangeList"] = self.blocked_ip_range_list
        if self.skipped_ip_range_list is not None:
            data["SkippedIPRangeList"] = self.skipped_ip_range_list
        data.update(self.extra_fields)
        return data


class DescribeUserImportJobRequest(Model):
    """Request of DescribeUserImportJob."""

    __slots__ = ("user_pool_id", "job_id")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        job_id: str,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.job_id = job_id
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("JobId", UNSET)
        if type(field) is not str:
            field = read_at(field, "JobId", read_string)
        self.job_id = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"UserPoolId": self.user_pool_id, "JobId": self.job_id}
        data.update(self.extra_fields)
        return data


class DescribeUserImportJobResponse(Model):
    """Response of DescribeUserImportJob."""

    __slots__ = ("user_import_job",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_import_job: UserImportJobType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_import_job = user_import_job
        """Part of 5 schemas."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserImportJob", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserImportJob", UserImportJobType.from_json)
        self.user_import_job = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.user_import_job is not None:
            data["UserImportJob"] = self.user_import_job.to_json()
        data.update(self.extra_fields)
        return data


class DescribeUserPoolClientRequest(Model):
    """Request of DescribeUserPoolClient."""

    __slots__ = ("user_pool_id", "client_id")
    _secret = frozenset({"client_id"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        client_id: str,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.client_id = client_id
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("ClientId", UNSET)
        if type(field) is not str:
            field = read_at(field, "ClientId", read_string)
        self.client_id = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "ClientId": self.client_id,
        }
        data.update(self.extra_fields)
        return data


class DescribeUserPoolClientResponse(Model):
    """Response of DescribeUserPoolClient."""

    __slots__ = ("user_pool_client",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_client: UserPoolClientType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_client = user_pool_client
        """Part of CreateUserPoolClientResponse, DescribeUserPoolClientResponse and
        UpdateUserPoolClientResponse.
        """
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolClient", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserPoolClient", UserPoolClientType.from_json)
        self.user_pool_client = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.user_pool_client is not None:
            data["UserPoolClient"] = self.user_pool_client.to_json()
        data.update(self.extra_fields)
        return data


class DescribeUserPoolDomainRequest(Model):
    """Request of DescribeUserPoolDomain."""

    __slots__ = ("domain",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self, *, domain: str, extra_fields: dict[str, JsonValue] | None = None
    ) -> None:
        self.domain = domain
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Domain", UNSET)
        if type(field) is not str:
            field = read_at(field, "Domain", read_string)
        self.domain = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"Domain": self.domain}
        data.update(self.extra_fields)
        return data


class DescribeUserPoolDomainResponse(Model):
    """Response of DescribeUserPoolDomain."""

    __slots__ = ("domain_description",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        domain_description: DomainDescriptionType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.domain_description = domain_description
        """Part of DescribeUserPoolDomainResponse."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("DomainDescription", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "DomainDescription", DomainDescriptionType.from_json)
        self.domain_description = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.domain_description is not None:
            data["DomainDescription"] = self.domain_description.to_json()
        data.update(self.extra_fields)
        return data


class DomainDescriptionType(Model):
    """Part of DescribeUserPoolDomainResponse."""

    __slots__ = (
        "user_pool_id",
        "aws_account_id",
        "domain",
        "s3_bucket",
        "cloud_front_distribution",
        "version",
        "status",
        "custom_domain_config",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str | None = None,
        aws_account_id: str | None = None,
        domain: str | None = None,
        s3_bucket: str | None = None,
        cloud_front_distribution: str | None = None,
        version: str | None = None,
        status: DomainStatusType | None = None,
        custom_domain_config: CustomDomainConfigType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.aws_account_id = aws_account_id
        self.domain = domain
        self.s3_bucket = s3_bucket
        self.cloud_front_distribution = cloud_front_distribution
        self.version = version
        self.status = status
        self.custom_domain_config = custom_domain_config
        """Part of CreateUserPoolDomainRequest, DomainDescriptionType and
        UpdateUserPoolDomainRequest.
        """
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("AWSAccountId", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "AWSAccountId", read_string)
        self.aws_account_id = field
        field = data.pop("Domain", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Domain", read_string)
        self.domain = field
        field = data.pop("S3Bucket", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "S3Bucket", read_string)
        self.s3_bucket = field
        field = data.pop("CloudFrontDistribution", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "CloudFrontDistribution", read_string)
        self.cloud_front_distribution = field
        field = data.pop("Version", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Version", read_string)
        self.version = field
        field = data.pop("Status", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "Status", DomainStatusType.from_json)
        self.status = field
        field = data.pop("CustomDomainConfig", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "CustomDomainConfig", CustomDomainConfigType.from_json
            )
        self.custom_domain_config = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.user_pool_id is not None:
            data["UserPoolId"] = self.user_pool_id
        if self.aws_account_id is not None:
            data["AWSAccountId"] = self.aws_account_id
        if self.domain is not None:
            data["Domain"] = self.domain
        if self.s3_bucket is not None:
            data["S3Bucket"] = self.s3_bucket
        if self.cloud_front_distribution is not None:
            data["CloudFrontDistribution"] = self.cloud_front_distribution
        if self.version is not None:
            data["Version"] = self.version
        if self.status is not None:
            data["Status"] = self.status.to_json()
        if self.custom_domain_config is not None:
            data["CustomDomainConfig"] = self.custom_domain_config.to_json()
        data.update(self.extra_fields)
        return data


class DomainStatusType(OpenStrEnum):
    CREATING = "CREATING"
    DELETING = "DELETING"
    UPDATING = "UPDATING"
    ACTIVE = "ACTIVE"
    FAILED = "FAILED"


class DescribeUserPoolRequest(Model):
    """Request of DescribeUserPool."""

    __slots__ = ("user_pool_id",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self, *, user_pool_id: str, extra_fields: dict[str, JsonValue] | None = None
    ) -> None:
        self.user_pool_id = user_pool_id
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"UserPoolId": self.user_pool_id}
        data.update(self.extra_fields)
        return data


class DescribeUserPoolResponse(Model):
    """Response of DescribeUserPool."""

    __slots__ = ("user_pool",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool: UserPoolType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool = user_pool
        """Part of CreateUserPoolResponse and DescribeUserPoolResponse."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPool", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserPool", UserPoolType.from_json)
        self.user_pool = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.user_pool is not None:
            data["UserPool"] = self.user_pool.to_json()
        data.update(self.extra_fields)
        return data


class DuplicateProviderException(Model):
    """Error of CreateIdentityProvider."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class EnableSoftwareTokenMFAException(Model):
    """Error of VerifySoftwareToken."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class ExpiredCodeException(Model):
    """Error of 6 operations."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class ForbiddenException(Model):
    """Error of 25 operations."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class ForgetDeviceRequest(Model):
    """Request of ForgetDevice."""

    __slots__ = ("device_key", "access_token")
    _secret = frozenset({"access_token"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        device_key: str,
        access_token: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.device_key = device_key
        self.access_token = access_token
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("DeviceKey", UNSET)
        if type(field) is not str:
            field = read_at(field, "DeviceKey", read_string)
        self.device_key = field
        field = data.pop("AccessToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "AccessToken", read_string)
        self.access_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"DeviceKey": self.device_key}
        if self.access_token is not None:
            data["AccessToken"] = self.access_token
        data.update(self.extra_fields)
        return data


class ForgotPasswordRequest(Model):
    """Request of ForgotPassword."""

    __slots__ = (
        "client_id",
        "username",
        "secret_hash",
        "user_context_data",
        "analytics_metadata",
        "client_metadata",
    )
    _secret = frozenset({"client_id", "secret_hash", "username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        client_id: str,
        username: str,
        secret_hash: str | None = None,
        user_context_data: UserContextDataType | None = None,
        analytics_metadata: AnalyticsMetadataType | None = None,
        client_metadata: dict[str, str] | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.client_id = client_id
        self.username = username
        self.secret_hash = secret_hash
        self.user_context_data = user_context_data
        """Part of 7 schemas."""
        self.analytics_metadata = analytics_metadata
        """Part of 9 schemas."""
        self.client_metadata = client_metadata
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("ClientId", UNSET)
        if type(field) is not str:
            field = read_at(field, "ClientId", read_string)
        self.client_id = field
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        field = data.pop("SecretHash", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "SecretHash", read_string)
        self.secret_hash = field
        field = data.pop("UserContextData", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserContextData", UserContextDataType.from_json)
        self.user_context_data = field
        field = data.pop("AnalyticsMetadata", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "AnalyticsMetadata", AnalyticsMetadataType.from_json)
        self.analytics_metadata = field
        field = data.pop("ClientMetadata", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ClientMetadata", decode_client_metadata_type)
        self.client_metadata = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"ClientId": self.client_id, "Username": self.username}
        if self.secret_hash is not None:
            data["SecretHash"] = self.secret_hash
        if self.user_context_data is not None:
            data["UserContextData"] = self.user_context_data.to_json()
        if self.analytics_metadata is not None:
            data["AnalyticsMetadata"] = self.analytics_metadata.to_json()
        if self.client_metadata is not None:
            data["ClientMetadata"] = self.client_metadata
        data.update(self.extra_fields)
        return data


class ForgotPasswordResponse(Model):
    """Response of ForgotPassword."""

    __slots__ = ("code_delivery_details",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        code_delivery_details: CodeDeliveryDetailsType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.code_delivery_details = code_delivery_details
        """Part of 5 schemas."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("CodeDeliveryDetails", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "CodeDeliveryDetails", CodeDeliveryDetailsType.from_json
            )
        self.code_delivery_details = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.code_delivery_details is not None:
            data["CodeDeliveryDetails"] = self.code_delivery_details.to_json()
        data.update(self.extra_fields)
        return data


class GetCSVHeaderRequest(Model):
    """Request of GetCSVHeader."""

    __slots__ = ("user_pool_id",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self, *, user_pool_id: str, extra_fields: dict[str, JsonValue] | None = None
    ) -> None:
        self.user_pool_id = user_pool_id
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"UserPoolId": self.user_pool_id}
        data.update(self.extra_fields)
        return data


class GetCSVHeaderResponse(Model):
    """Response of GetCSVHeader."""

    __slots__ = ("user_pool_id", "csv_header")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str | None = None,
        csv_header: list[str] | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.csv_header = csv_header
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("CSVHeader", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "CSVHeader", decode_list_of_string_types)
        self.csv_header = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.user_pool_id is not None:
            data["UserPoolId"] = self.user_pool_id
        if self.csv_header is not None:
            data["CSVHeader"] = self.csv_header
        data.update(self.extra_fields)
        return data


class GetDeviceRequest(Model):
    """Request of GetDevice."""

    __slots__ = ("device_key", "access_token")
    _secret = frozenset({"access_token"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        device_key: str,
        access_token: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.device_key = device_key
        self.access_token = access_token
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("DeviceKey", UNSET)
        if type(field) is not str:
            field = read_at(field, "DeviceKey", read_string)
        self.device_key = field
        field = data.pop("AccessToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "AccessToken", read_string)
        self.access_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"DeviceKey": self.device_key}
        if self.access_token is not None:
            data["AccessToken"] = self.access_token
        data.update(self.extra_fields)
        return data


class GetDeviceResponse(Model):
    """Response of GetDevice."""

    __slots__ = ("device",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self, *, device: DeviceType, extra_fields: dict[str, JsonValue] | None = None
    ) -> None:
        self.device = device
        """Part of 4 schemas."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Device", UNSET)
        field = read_at(field, "Device", DeviceType.from_json)
        self.device = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"Device": self.device.to_json()}
        data.update(self.extra_fields)
        return data


class GetGroupRequest(Model):
    """Request of GetGroup."""

    __slots__ = ("group_name", "user_pool_id")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        group_name: str,
        user_pool_id: str,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.group_name = group_name
        self.user_pool_id = user_pool_id
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("GroupName", UNSET)
        if type(field) is not str:
            field = read_at(field, "GroupName", read_string)
        self.group_name = field
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "GroupName": self.group_name,
            "UserPoolId": self.user_pool_id,
        }
        data.update(self.extra_fields)
        return data


class GetGroupResponse(Model):
    """Response of GetGroup."""

    __slots__ = ("group",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        group: GroupType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.group = group
        """Part of 5 schemas."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Group", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "Group", GroupType.from_json)
        self.group = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.group is not None:
            data["Group"] = self.group.to_json()
        data.update(self.extra_fields)
        return data


class GetIdentityProviderByIdentifierRequest(Model):
    """Request of GetIdentityProviderByIdentifier."""

    __slots__ = ("user_pool_id", "idp_identifier")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        idp_identifier: str,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.idp_identifier = idp_identifier
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("IdpIdentifier", UNSET)
        if type(field) is not str:
            field = read_at(field, "IdpIdentifier", read_string)
        self.idp_identifier = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "IdpIdentifier": self.idp_identifier,
        }
        data.update(self.extra_fields)
        return data


class GetIdentityProviderByIdentifierResponse(Model):
    """Response of GetIdentityProviderByIdentifier."""

    __slots__ = ("identity_provider",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        identity_provider: IdentityProviderType,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.identity_provider = identity_provider
        """Part of 4 schemas."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("IdentityProvider", UNSET)
        field = read_at(field, "IdentityProvider", IdentityProviderType.from_json)
        self.identity_provider = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"IdentityProvider": self.identity_provider.to_json()}
        data.update(self.extra_fields)
        return data


class GetSigningCertificateRequest(Model):
    """Request of GetSigningCertificate."""

    __slots__ = ("user_pool_id",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self, *, user_pool_id: str, extra_fields: dict[str, JsonValue] | None = None
    ) -> None:
        self.user_pool_id = user_pool_id
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"UserPoolId": self.user_pool_id}
        data.update(self.extra_fields)
        return data


class GetSigningCertificateResponse(Model):
    """Response of GetSigningCertificate."""

    __slots__ = ("certificate",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        certificate: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.certificate = certificate
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Certificate", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Certificate", read_string)
        self.certificate = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.certificate is not None:
            data["Certificate"] = self.certificate
        data.update(self.extra_fields)
        return data


class GetUICustomizationRequest(Model):
    """Request of GetUICustomization."""

    __slots__ = ("user_pool_id", "client_id")
    _secret = frozenset({"client_id"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        client_id: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.client_id = client_id
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("ClientId", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "ClientId", read_string)
        self.client_id = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"UserPoolId": self.user_pool_id}
        if self.client_id is not None:
            data["ClientId"] = self.client_id
        data.update(self.extra_fields)
        return data


class GetUICustomizationResponse(Model):
    """Response of GetUICustomization."""

    __slots__ = ("ui_customization",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        ui_customization: UICustomizationType,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.ui_customization = ui_customization
        """Part of GetUICustomizationResponse and SetUICustomizationResponse."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UICustomization", UNSET)
        field = read_at(field, "UICustomization", UICustomizationType.from_json)
        self.ui_customization = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"UICustomization": self.ui_customization.to_json()}
        data.update(self.extra_fields)
        return data


class UICustomizationType(Model):
    """Part of GetUICustomizationResponse and SetUICustomizationResponse."""

    __slots__ = (
        "user_pool_id",
        "client_id",
        "image_url",
        "css",
        "css_version",
        "last_modified_date",
        "creation_date",
    )
    _secret = frozenset({"client_id"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str | None = None,
        client_id: str | None = None,
        image_url: str | None = None,
        css: str | None = None,
        css_version: str | None = None,
        last_modified_date: datetime | None = None,
        creation_date: datetime | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.client_id = client_id
        self.image_url = image_url
        self.css = css
        self.css_version = css_version
        self.last_modified_date = last_modified_date
        self.creation_date = creation_date
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("ClientId", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "ClientId", read_string)
        self.client_id = field
        field = data.pop("ImageUrl", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "ImageUrl", read_string)
        self.image_url = field
        field = data.pop("CSS", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "CSS", read_string)
        self.css = field
        field = data.pop("CSSVersion", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "CSSVersion", read_string)
        self.css_version = field
        field = data.pop("LastModifiedDate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "LastModifiedDate", read_date_time)
        self.last_modified_date = field
        field = data.pop("CreationDate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "CreationDate", read_date_time)
        self.creation_date = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.user_pool_id is not None:
            data["UserPoolId"] = self.user_pool_id
        if self.client_id is not None:
            data["ClientId"] = self.client_id
        if self.image_url is not None:
            data["ImageUrl"] = self.image_url
        if self.css is not None:
            data["CSS"] = self.css
        if self.css_version is not None:
            data["CSSVersion"] = self.css_version
        if self.last_modified_date is not None:
            data["LastModifiedDate"] = write_date_time(self.last_modified_date)
        if self.creation_date is not None:
            data["CreationDate"] = write_date_time(self.creation_date)
        data.update(self.extra_fields)
        return data


class GetUserAttributeVerificationCodeRequest(Model):
    """Request of GetUserAttributeVerificationCode."""

    __slots__ = ("access_token", "attribute_name", "client_metadata")
    _secret = frozenset({"access_token"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        access_token: str,
        attribute_name: str,
        client_metadata: dict[str, str] | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.access_token = access_token
        self.attribute_name = attribute_name
        self.client_metadata = client_metadata
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("AccessToken", UNSET)
        if type(field) is not str:
            field = read_at(field, "AccessToken", read_string)
        self.access_token = field
        field = data.pop("AttributeName", UNSET)
        if type(field) is not str:
            field = read_at(field, "AttributeName", read_string)
        self.attribute_name = field
        field = data.pop("ClientMetadata", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ClientMetadata", decode_client_metadata_type)
        self.client_metadata = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "AccessToken": self.access_token,
            "AttributeName": self.attribute_name,
        }
        if self.client_metadata is not None:
            data["ClientMetadata"] = self.client_metadata
        data.update(self.extra_fields)
        return data


class GetUserAttributeVerificationCodeResponse(Model):
    """Response of GetUserAttributeVerificationCode."""

    __slots__ = ("code_delivery_details",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        code_delivery_details: CodeDeliveryDetailsType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.code_delivery_details = code_delivery_details
        """Part of 5 schemas."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("CodeDeliveryDetails", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "CodeDeliveryDetails", CodeDeliveryDetailsType.from_json
            )
        self.code_delivery_details = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.code_delivery_details is not None:
            data["CodeDeliveryDetails"] = self.code_delivery_details.to_json()
        data.update(self.extra_fields)
        return data


class GetUserPoolMfaConfigRequest(Model):
    """Request of GetUserPoolMfaConfig."""

    __slots__ = ("user_pool_id",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self, *, user_pool_id: str, extra_fields: dict[str, JsonValue] | None = None
    ) -> None:
        self.user_pool_id = user_pool_id
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"UserPoolId": self.user_pool_id}
        data.update(self.extra_fields)
        return data


class GetUserPoolMfaConfigResponse(Model):
    """Response of GetUserPoolMfaConfig."""

    __slots__ = (
        "sms_mfa_configuration",
        "software_token_mfa_configuration",
        "mfa_configuration",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        sms_mfa_configuration: SmsMfaConfigType | None = None,
        software_token_mfa_configuration: SoftwareTokenMfaConfigType | None = None,
        mfa_configuration: UserPoolMfaType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.sms_mfa_configuration = sms_mfa_configuration
        """Part of GetUserPoolMfaConfigResponse, SetUserPoolMfaConfigRequest and
        SetUserPoolMfaConfigResponse.
        """
        self.software_token_mfa_configuration = software_token_mfa_configuration
        """Part of GetUserPoolMfaConfigResponse, SetUserPoolMfaConfigRequest and
        SetUserPoolMfaConfigResponse.
        """
        self.mfa_configuration = mfa_configuration
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("SmsMfaConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "SmsMfaConfiguration", SmsMfaConfigType.from_json)
        self.sms_mfa_configuration = field
        field = data.pop("SoftwareTokenMfaConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field,
                "SoftwareTokenMfaConfiguration",
                SoftwareTokenMfaConfigType.from_json,
            )
        self.software_token_mfa_configuration = field
        field = data.pop("MfaConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "MfaConfiguration", UserPoolMfaType.from_json)
        self.mfa_configuration = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.sms_mfa_configuration is not None:
            data["SmsMfaConfiguration"] = self.sms_mfa_configuration.to_json()
        if self.software_token_mfa_configuration is not None:
            data["SoftwareTokenMfaConfiguration"] = (
                self.software_token_mfa_configuration.to_json()
            )
        if self.mfa_configuration is not None:
            data["MfaConfiguration"] = self.mfa_configuration.to_json()
        data.update(self.extra_fields)
        return data


class SmsMfaConfigType(Model):
    """Part of GetUserPoolMfaConfigResponse, SetUserPoolMfaConfigRequest and
    SetUserPoolMfaConfigResponse.
    """

    __slots__ = ("sms_authentication_message", "sms_configuration")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        sms_authentication_message: str | None = None,
        sms_configuration: SmsConfigurationType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.sms_authentication_message = sms_authentication_message
        self.sms_configuration = sms_configuration
        """Part of 4 schemas."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("SmsAuthenticationMessage", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "SmsAuthenticationMessage", read_string)
        self.sms_authentication_message = field
        field = data.pop("SmsConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "SmsConfiguration", SmsConfigurationType.from_json)
        self.sms_configuration = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.sms_authentication_message is not None:
            data["SmsAuthenticationMessage"] = self.sms_authentication_message
        if self.sms_configuration is not None:
            data["SmsConfiguration"] = self.sms_configuration.to_json()
        data.update(self.extra_fields)
        return data


class SoftwareTokenMfaConfigType(Model):
    """Part of GetUserPoolMfaConfigResponse, SetUserPoolMfaConfigRequest and
    SetUserPoolMfaConfigResponse.
    """

    __slots__ = ("enabled",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        enabled: bool | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.enabled = enabled
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Enabled", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "Enabled", read_boolean)
        self.enabled = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.enabled is not None:
            data["Enabled"] = self.enabled
        data.update(self.extra_fields)
        return data


class GetUserRequest(Model):
    """Request of GetUser."""

    __slots__ = ("access_token",)
    _secret = frozenset({"access_token"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self, *, access_token: str, extra_fields: dict[str, JsonValue] | None = None
    ) -> None:
        self.access_token = access_token
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("AccessToken", UNSET)
        if type(field) is not str:
            field = read_at(field, "AccessToken", read_string)
        self.access_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"AccessToken": self.access_token}
        data.update(self.extra_fields)
        return data


class GetUserResponse(Model):
    """Response of GetUser."""

    __slots__ = (
        "username",
        "user_attributes",
        "mfa_options",
        "preferred_mfa_setting",
        "user_mfa_setting_list",
    )
    _secret = frozenset({"username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        username: str,
        user_attributes: list[AttributeType],
        mfa_options: list[MFAOptionType] | None = None,
        preferred_mfa_setting: str | None = None,
        user_mfa_setting_list: list[str] | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.username = username
        self.user_attributes = user_attributes
        self.mfa_options = mfa_options
        self.preferred_mfa_setting = preferred_mfa_setting
        self.user_mfa_setting_list = user_mfa_setting_list
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        field = data.pop("UserAttributes", UNSET)
        field = read_at(field, "UserAttributes", decode_attribute_list_type)
        self.user_attributes = field
        field = data.pop("MFAOptions", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "MFAOptions", decode_mfa_option_list_type)
        self.mfa_options = field
        field = data.pop("PreferredMfaSetting", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "PreferredMfaSetting", read_string)
        self.preferred_mfa_setting = field
        field = data.pop("UserMFASettingList", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "UserMFASettingList", decode_user_mfa_setting_list_type
            )
        self.user_mfa_setting_list = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "Username": self.username,
            "UserAttributes": [item.to_json() for item in self.user_attributes],
        }
        if self.mfa_options is not None:
            data["MFAOptions"] = [item.to_json() for item in self.mfa_options]
        if self.preferred_mfa_setting is not None:
            data["PreferredMfaSetting"] = self.preferred_mfa_setting
        if self.user_mfa_setting_list is not None:
            data["UserMFASettingList"] = self.user_mfa_setting_list
        data.update(self.extra_fields)
        return data


class GlobalSignOutRequest(Model):
    """Request of GlobalSignOut."""

    __slots__ = ("access_token",)
    _secret = frozenset({"access_token"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self, *, access_token: str, extra_fields: dict[str, JsonValue] | None = None
    ) -> None:
        self.access_token = access_token
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("AccessToken", UNSET)
        if type(field) is not str:
            field = read_at(field, "AccessToken", read_string)
        self.access_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"AccessToken": self.access_token}
        data.update(self.extra_fields)
        return data


class GroupExistsException(Model):
    """Error of CreateGroup."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class InitiateAuthRequest(Model):
    """Request of InitiateAuth."""

    __slots__ = (
        "auth_flow",
        "client_id",
        "auth_parameters",
        "client_metadata",
        "analytics_metadata",
        "user_context_data",
    )
    _secret = frozenset({"client_id"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        auth_flow: AuthFlowType,
        client_id: str,
        auth_parameters: dict[str, str] | None = None,
        client_metadata: dict[str, str] | None = None,
        analytics_metadata: AnalyticsMetadataType | None = None,
        user_context_data: UserContextDataType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.auth_flow = auth_flow
        self.client_id = client_id
        self.auth_parameters = auth_parameters
        self.client_metadata = client_metadata
        self.analytics_metadata = analytics_metadata
        """Part of 9 schemas."""
        self.user_context_data = user_context_data
        """Part of 7 schemas."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("AuthFlow", UNSET)
        field = read_at(field, "AuthFlow", AuthFlowType.from_json)
        self.auth_flow = field
        field = data.pop("ClientId", UNSET)
        if type(field) is not str:
            field = read_at(field, "ClientId", read_string)
        self.client_id = field
        field = data.pop("AuthParameters", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "AuthParameters", decode_auth_parameters_type)
        self.auth_parameters = field
        field = data.pop("ClientMetadata", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ClientMetadata", decode_client_metadata_type)
        self.client_metadata = field
        field = data.pop("AnalyticsMetadata", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "AnalyticsMetadata", AnalyticsMetadataType.from_json)
        self.analytics_metadata = field
        field = data.pop("UserContextData", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserContextData", UserContextDataType.from_json)
        self.user_context_data = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "AuthFlow": self.auth_flow.to_json(),
            "ClientId": self.client_id,
        }
        if self.auth_parameters is not None:
            data["AuthParameters"] = self.auth_parameters
        if self.client_metadata is not None:
            data["ClientMetadata"] = self.client_metadata
        if self.analytics_metadata is not None:
            data["AnalyticsMetadata"] = self.analytics_metadata.to_json()
        if self.user_context_data is not None:
            data["UserContextData"] = self.user_context_data.to_json()
        data.update(self.extra_fields)
        return data


class InitiateAuthResponse(Model):
    """Response of InitiateAuth."""

    __slots__ = (
        "challenge_name",
        "session",
        "challenge_parameters",
        "authentication_result",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        challenge_name: ChallengeNameType | None = None,
        session: str | None = None,
        challenge_parameters: dict[str, str] | None = None,
        authentication_result: AuthenticationResultType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.challenge_name = challenge_name
        self.session = session
        self.challenge_parameters = challenge_parameters
        self.authentication_result = authentication_result
        """Part of 4 schemas."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("ChallengeName", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ChallengeName", ChallengeNameType.from_json)
        self.challenge_name = field
        field = data.pop("Session", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Session", read_string)
        self.session = field
        field = data.pop("ChallengeParameters", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "ChallengeParameters", decode_challenge_parameters_type
            )
        self.challenge_parameters = field
        field = data.pop("AuthenticationResult", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "AuthenticationResult", AuthenticationResultType.from_json
            )
        self.authentication_result = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.challenge_name is not None:
            data["ChallengeName"] = self.challenge_name.to_json()
        if self.session is not None:
            data["Session"] = self.session
        if self.challenge_parameters is not None:
            data["ChallengeParameters"] = self.challenge_parameters
        if self.authentication_result is not None:
            data["AuthenticationResult"] = self.authentication_result.to_json()
        data.update(self.extra_fields)
        return data


class InternalErrorException(Model):
    """Error of 101 operations."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class InvalidEmailRoleAccessPolicyException(Model):
    """Error of 10 operations."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class InvalidLambdaResponseException(Model):
    """Error of 16 operations."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class InvalidOAuthFlowException(Model):
    """Error of CreateUserPoolClient and UpdateUserPoolClient."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class InvalidParameterException(Model):
    """Error of 101 operations."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class InvalidPasswordException(Model):
    """Error of 8 operations."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class InvalidSmsRoleAccessPolicyException(Model):
    """Error of 15 operations."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class InvalidSmsRoleTrustRelationshipException(Model):
    """Error of 15 operations."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class InvalidUserPoolConfigurationException(Model):
    """Error of 14 operations."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class LimitExceededException(Model):
    """Error of 17 operations."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class ListDevicesRequest(Model):
    """Request of ListDevices."""

    __slots__ = ("access_token", "limit", "pagination_token")
    _secret = frozenset({"access_token"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        access_token: str,
        limit: int | None = None,
        pagination_token: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.access_token = access_token
        self.limit = limit
        self.pagination_token = pagination_token
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("AccessToken", UNSET)
        if type(field) is not str:
            field = read_at(field, "AccessToken", read_string)
        self.access_token = field
        field = data.pop("Limit", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "Limit", read_integer)
        self.limit = field
        field = data.pop("PaginationToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "PaginationToken", read_string)
        self.pagination_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"AccessToken": self.access_token}
        if self.limit is not None:
            data["Limit"] = self.limit
        if self.pagination_token is not None:
            data["PaginationToken"] = self.pagination_token
        data.update(self.extra_fields)
        return data


class ListDevicesResponse(Model):
    """Response of ListDevices."""

    __slots__ = ("devices", "pagination_token")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        devices: list[DeviceType] | None = None,
        pagination_token: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.devices = devices
        self.pagination_token = pagination_token
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Devices", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "Devices", decode_device_list_type)
        self.devices = field
        field = data.pop("PaginationToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "PaginationToken", read_string)
        self.pagination_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.devices is not None:
            data["Devices"] = [item.to_json() for item in self.devices]
        if self.pagination_token is not None:
            data["PaginationToken"] = self.pagination_token
        data.update(self.extra_fields)
        return data


class ListGroupsRequest(Model):
    """Request of ListGroups."""

    __slots__ = ("user_pool_id", "limit", "next_token")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        limit: int | None = None,
        next_token: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.limit = limit
        """Largest number of results on one page."""
        self.next_token = next_token
        """Where to go on: the `NextToken` of the page before."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Limit", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "Limit", read_integer)
        self.limit = field
        field = data.pop("NextToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "NextToken", read_string)
        self.next_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"UserPoolId": self.user_pool_id}
        if self.limit is not None:
            data["Limit"] = self.limit
        if self.next_token is not None:
            data["NextToken"] = self.next_token
        data.update(self.extra_fields)
        return data


class ListGroupsResponse(Model):
    """Response of ListGroups."""

    __slots__ = ("groups", "next_token")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        groups: list[GroupType] | None = None,
        next_token: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.groups = groups
        """The results on this page."""
        self.next_token = next_token
        """Where the next page begins; absent on the last page."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Groups", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "Groups", decode_group_list_type)
        self.groups = field
        field = data.pop("NextToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "NextToken", read_string)
        self.next_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.groups is not None:
            data["Groups"] = [item.to_json() for item in self.groups]
        if self.next_token is not None:
            data["NextToken"] = self.next_token
        data.update(self.extra_fields)
        return data


class ListIdentityProvidersRequest(Model):
    """Request of ListIdentityProviders."""

    __slots__ = ("user_pool_id", "max_results", "next_token")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.max_results = max_results
        """Largest number of results on one page."""
        self.next_token = next_token
        """Where to go on: the `NextToken` of the page before."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("MaxResults", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "MaxResults", read_integer)
        self.max_results = field
        field = data.pop("NextToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "NextToken", read_string)
        self.next_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"UserPoolId": self.user_pool_id}
        if self.max_results is not None:
            data["MaxResults"] = self.max_results
        if self.next_token is not None:
            data["NextToken"] = self.next_token
        data.update(self.extra_fields)
        return data


class ListIdentityProvidersResponse(Model):
    """Response of ListIdentityProviders."""

    __slots__ = ("providers", "next_token")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        providers: list[ProviderDescription],
        next_token: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.providers = providers
        """The results on this page."""
        self.next_token = next_token
        """Where the next page begins; absent on the last page."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Providers", UNSET)
        field = read_at(field, "Providers", decode_providers_list_type)
        self.providers = field
        field = data.pop("NextToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "NextToken", read_string)
        self.next_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "Providers": [item.to_json() for item in self.providers]
        }
        if self.next_token is not None:
            data["NextToken"] = self.next_token
        data.update(self.extra_fields)
        return data


class ProviderDescription(Model):
    """Part of ListIdentityProvidersResponse."""

    __slots__ = (
        "provider_name",
        "provider_type",
        "last_modified_date",
        "creation_date",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        provider_name: str | None = None,
        provider_type: IdentityProviderTypeType | None = None,
        last_modified_date: datetime | None = None,
        creation_date: datetime | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.provider_name = provider_name
        self.provider_type = provider_type
        self.last_modified_date = last_modified_date
        self.creation_date = creation_date
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("ProviderName", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "ProviderName", read_string)
        self.provider_name = field
        field = data.pop("ProviderType", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ProviderType", IdentityProviderTypeType.from_json)
        self.provider_type = field
        field = data.pop("LastModifiedDate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "LastModifiedDate", read_date_time)
        self.last_modified_date = field
        field = data.pop("CreationDate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "CreationDate", read_date_time)
        self.creation_date = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.provider_name is not None:
            data["ProviderName"] = self.provider_name
        if self.provider_type is not None:
            data["ProviderType"] = self.provider_type.to_json()
        if self.last_modified_date is not None:
            data["LastModifiedDate"] = write_date_time(self.last_modified_date)
        if self.creation_date is not None:
            data["CreationDate"] = write_date_time(self.creation_date)
        data.update(self.extra_fields)
        return data


class ListResourceServersRequest(Model):
    """Request of ListResourceServers."""

    __slots__ = ("user_pool_id", "max_results", "next_token")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.max_results = max_results
        """Largest number of results on one page."""
        self.next_token = next_token
        """Where to go on: the `NextToken` of the page before."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("MaxResults", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "MaxResults", read_integer)
        self.max_results = field
        field = data.pop("NextToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "NextToken", read_string)
        self.next_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"UserPoolId": self.user_pool_id}
        if self.max_results is not None:
            data["MaxResults"] = self.max_results
        if self.next_token is not None:
            data["NextToken"] = self.next_token
        data.update(self.extra_fields)
        return data


class ListResourceServersResponse(Model):
    """Response of ListResourceServers."""

    __slots__ = ("resource_servers", "next_token")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        resource_servers: list[ResourceServerType],
        next_token: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.resource_servers = resource_servers
        """The results on this page."""
        self.next_token = next_token
        """Where the next page begins; absent on the last page."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("ResourceServers", UNSET)
        field = read_at(field, "ResourceServers", decode_resource_servers_list_type)
        self.resource_servers = field
        field = data.pop("NextToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "NextToken", read_string)
        self.next_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "ResourceServers": [item.to_json() for item in self.resource_servers]
        }
        if self.next_token is not None:
            data["NextToken"] = self.next_token
        data.update(self.extra_fields)
        return data


class ListTagsForResourceRequest(Model):
    """Request of ListTagsForResource."""

    __slots__ = ("resource_arn",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self, *, resource_arn: str, extra_fields: dict[str, JsonValue] | None = None
    ) -> None:
        self.resource_arn = resource_arn
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("ResourceArn", UNSET)
        if type(field) is not str:
            field = read_at(field, "ResourceArn", read_string)
        self.resource_arn = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"ResourceArn": self.resource_arn}
        data.update(self.extra_fields)
        return data


class ListTagsForResourceResponse(Model):
    """Response of ListTagsForResource."""

    __slots__ = ("tags",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        tags: dict[str, str] | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.tags = tags
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Tags", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "Tags", decode_user_pool_tags_type)
        self.tags = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.tags is not None:
            data["Tags"] = self.tags
        data.update(self.extra_fields)
        return data


class ListUserImportJobsRequest(Model):
    """Request of ListUserImportJobs."""

    __slots__ = ("user_pool_id", "max_results", "pagination_token")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        max_results: int,
        pagination_token: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.max_results = max_results
        self.pagination_token = pagination_token
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("MaxResults", UNSET)
        if type(field) is not int:
            field = read_at(field, "MaxResults", read_integer)
        self.max_results = field
        field = data.pop("PaginationToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "PaginationToken", read_string)
        self.pagination_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "MaxResults": self.max_results,
        }
        if self.pagination_token is not None:
            data["PaginationToken"] = self.pagination_token
        data.update(self.extra_fields)
        return data


class ListUserImportJobsResponse(Model):
    """Response of ListUserImportJobs."""

    __slots__ = ("user_import_jobs", "pagination_token")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_import_jobs: list[UserImportJobType] | None = None,
        pagination_token: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_import_jobs = user_import_jobs
        self.pagination_token = pagination_token
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserImportJobs", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserImportJobs", decode_user_import_jobs_list_type)
        self.user_import_jobs = field
        field = data.pop("PaginationToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "PaginationToken", read_string)
        self.pagination_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.user_import_jobs is not None:
            data["UserImportJobs"] = [item.to_json() for item in self.user_import_jobs]
        if self.pagination_token is not None:
            data["PaginationToken"] = self.pagination_token
        data.update(self.extra_fields)
        return data


class ListUserPoolClientsRequest(Model):
    """Request of ListUserPoolClients."""

    __slots__ = ("user_pool_id", "max_results", "next_token")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.max_results = max_results
        """Largest number of results on one page."""
        self.next_token = next_token
        """Where to go on: the `NextToken` of the page before."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("MaxResults", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "MaxResults", read_integer)
        self.max_results = field
        field = data.pop("NextToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "NextToken", read_string)
        self.next_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"UserPoolId": self.user_pool_id}
        if self.max_results is not None:
            data["MaxResults"] = self.max_results
        if self.next_token is not None:
            data["NextToken"] = self.next_token
        data.update(self.extra_fields)
        return data


class ListUserPoolClientsResponse(Model):
    """Response of ListUserPoolClients."""

    __slots__ = ("user_pool_clients", "next_token")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_clients: list[UserPoolClientDescription] | None = None,
        next_token: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_clients = user_pool_clients
        """The results on this page."""
        self.next_token = next_token
        """Where the next page begins; absent on the last page."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolClients", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserPoolClients", decode_user_pool_client_list_type)
        self.user_pool_clients = field
        field = data.pop("NextToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "NextToken", read_string)
        self.next_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.user_pool_clients is not None:
            data["UserPoolClients"] = [
                item.to_json() for item in self.user_pool_clients
            ]
        if self.next_token is not None:
            data["NextToken"] = self.next_token
        data.update(self.extra_fields)
        return data


class UserPoolClientDescription(Model):
    """Part of ListUserPoolClientsResponse."""

    __slots__ = ("client_id", "user_pool_id", "client_name")
    _secret = frozenset({"client_id"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        client_id: str | None = None,
        user_pool_id: str | None = None,
        client_name: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.client_id = client_id
        self.user_pool_id = user_pool_id
        self.client_name = client_name
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("ClientId", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "ClientId", read_string)
        self.client_id = field
        field = data.pop("UserPoolId", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("ClientName", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "ClientName", read_string)
        self.client_name = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.client_id is not None:
            data["ClientId"] = self.client_id
        if self.user_pool_id is not None:
            data["UserPoolId"] = self.user_pool_id
        if self.client_name is not None:
            data["ClientName"] = self.client_name
        data.update(self.extra_fields)
        return data


class ListUserPoolsRequest(Model):
    """Request of ListUserPools."""

    __slots__ = ("max_results", "next_token")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        max_results: int,
        next_token: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.max_results = max_results
        """Largest number of results on one page."""
        self.next_token = next_token
        """Where to go on: the `NextToken` of the page before."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("MaxResults", UNSET)
        if type(field) is not int:
            field = read_at(field, "MaxResults", read_integer)
        self.max_results = field
        field = data.pop("NextToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "NextToken", read_string)
        self.next_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"MaxResults": self.max_results}
        if self.next_token is not None:
            data["NextToken"] = self.next_token
        data.update(self.extra_fields)
        return data


class ListUserPoolsResponse(Model):
    """Response of ListUserPools."""

    __slots__ = ("user_pools", "next_token")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pools: list[UserPoolDescriptionType] | None = None,
        next_token: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pools = user_pools
        """The results on this page."""
        self.next_token = next_token
        """Where the next page begins; absent on the last page."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPools", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserPools", decode_user_pool_list_type)
        self.user_pools = field
        field = data.pop("NextToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "NextToken", read_string)
        self.next_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.user_pools is not None:
            data["UserPools"] = [item.to_json() for item in self.user_pools]
        if self.next_token is not None:
            data["NextToken"] = self.next_token
        data.update(self.extra_fields)
        return data


class UserPoolDescriptionType(Model):
    """Part of ListUserPoolsResponse."""

    __slots__ = (
        "id",
        "name",
        "lambda_config",
        "status",
        "last_modified_date",
        "creation_date",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        lambda_config: LambdaConfigType | None = None,
        status: StatusType | None = None,
        last_modified_date: datetime | None = None,
        creation_date: datetime | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.lambda_config = lambda_config
        """Part of 4 schemas."""
        self.status = status
        self.last_modified_date = last_modified_date
        self.creation_date = creation_date
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Id", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Id", read_string)
        self.id = field
        field = data.pop("Name", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Name", read_string)
        self.name = field
        field = data.pop("LambdaConfig", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "LambdaConfig", LambdaConfigType.from_json)
        self.lambda_config = field
        field = data.pop("Status", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "Status", StatusType.from_json)
        self.status = field
        field = data.pop("LastModifiedDate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "LastModifiedDate", read_date_time)
        self.last_modified_date = field
        field = data.pop("CreationDate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "CreationDate", read_date_time)
        self.creation_date = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.id is not None:
            data["Id"] = self.id
        if self.name is not None:
            data["Name"] = self.name
        if self.lambda_config is not None:
            data["LambdaConfig"] = self.lambda_config.to_json()
        if self.status is not None:
            data["Status"] = self.status.to_json()
        if self.last_modified_date is not None:
            data["LastModifiedDate"] = write_date_time(self.last_modified_date)
        if self.creation_date is not None:
            data["CreationDate"] = write_date_time(self.creation_date)
        data.update(self.extra_fields)
        return data


class ListUsersInGroupRequest(Model):
    """Request of ListUsersInGroup."""

    __slots__ = ("user_pool_id", "group_name", "limit", "next_token")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        group_name: str,
        limit: int | None = None,
        next_token: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.group_name = group_name
        self.limit = limit
        """Largest number of results on one page."""
        self.next_token = next_token
        """Where to go on: the `NextToken` of the page before."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("GroupName", UNSET)
        if type(field) is not str:
            field = read_at(field, "GroupName", read_string)
        self.group_name = field
        field = data.pop("Limit", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "Limit", read_integer)
        self.limit = field
        field = data.pop("NextToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "NextToken", read_string)
        self.next_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "GroupName": self.group_name,
        }
        if self.limit is not None:
            data["Limit"] = self.limit
        if self.next_token is not None:
            data["NextToken"] = self.next_token
        data.update(self.extra_fields)
        return data


class ListUsersInGroupResponse(Model):
    """Response of ListUsersInGroup."""

    __slots__ = ("users", "next_token")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        users: list[UserType] | None = None,
        next_token: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.users = users
        """The results on this page."""
        self.next_token = next_token
        """Where the next page begins; absent on the last page."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Users", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "Users", decode_users_list_type)
        self.users = field
        field = data.pop("NextToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "NextToken", read_string)
        self.next_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.users is not None:
            data["Users"] = [item.to_json() for item in self.users]
        if self.next_token is not None:
            data["NextToken"] = self.next_token
        data.update(self.extra_fields)
        return data


class ListUsersRequest(Model):
    """Request of ListUsers."""

    __slots__ = (
        "user_pool_id",
        "attributes_to_get",
        "limit",
        "pagination_token",
        "filter",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        attributes_to_get: list[str] | None = None,
        limit: int | None = None,
        pagination_token: str | None = None,
        filter: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.attributes_to_get = attributes_to_get
        self.limit = limit
        """Largest number of results on one page."""
        self.pagination_token = pagination_token
        """Where to go on: the `PaginationToken` of the page before."""
        self.filter = filter
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("AttributesToGet", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "AttributesToGet", decode_searched_attribute_names_list_type
            )
        self.attributes_to_get = field
        field = data.pop("Limit", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "Limit", read_integer)
        self.limit = field
        field = data.pop("PaginationToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "PaginationToken", read_string)
        self.pagination_token = field
        field = data.pop("Filter", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Filter", read_string)
        self.filter = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"UserPoolId": self.user_pool_id}
        if self.attributes_to_get is not None:
            data["AttributesToGet"] = self.attributes_to_get
        if self.limit is not None:
            data["Limit"] = self.limit
        if self.pagination_token is not None:
            data["PaginationToken"] = self.pagination_token
        if self.filter is not None:
            data["Filter"] = self.filter
        data.update(self.extra_fields)
        return data


class ListUsersResponse(Model):
    """Response of ListUsers."""

    __slots__ = ("users", "pagination_token")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        users: list[UserType] | None = None,
        pagination_token: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.users = users
        """The results on this page."""
        self.pagination_token = pagination_token
        """Where the next page begins; absent on the last page."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Users", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "Users", decode_users_list_type)
        self.users = field
        field = data.pop("PaginationToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "PaginationToken", read_string)
        self.pagination_token = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.users is not None:
            data["Users"] = [item.to_json() for item in self.users]
        if self.pagination_token is not None:
            data["PaginationToken"] = self.pagination_token
        data.update(self.extra_fields)
        return data


class MFAMethodNotFoundException(Model):
    """Error of AdminInitiateAuth, AdminRespondToAuthChallenge and
    RespondToAuthChallenge.
    """

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class NotAuthorizedException(Model):
    """Error of 99 operations."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class PasswordResetRequiredException(Model):
    """Error of 21 operations."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class PreconditionNotMetException(Model):
    """Error of 4 operations."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class ResendConfirmationCodeRequest(Model):
    """Request of ResendConfirmationCode."""

    __slots__ = (
        "client_id",
        "username",
        "secret_hash",
        "user_context_data",
        "analytics_metadata",
        "client_metadata",
    )
    _secret = frozenset({"client_id", "secret_hash", "username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        client_id: str,
        username: str,
        secret_hash: str | None = None,
        user_context_data: UserContextDataType | None = None,
        analytics_metadata: AnalyticsMetadataType | None = None,
        client_metadata: dict[str, str] | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.client_id = client_id
        self.username = username
        self.secret_hash = secret_hash
        self.user_context_data = user_context_data
        """Part of 7 schemas."""
        self.analytics_metadata = analytics_metadata
        """Part of 9 schemas."""
        self.client_metadata = client_metadata
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("ClientId", UNSET)
        if type(field) is not str:
            field = read_at(field, "ClientId", read_string)
        self.client_id = field
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        field = data.pop("SecretHash", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "SecretHash", read_string)
        self.secret_hash = field
        field = data.pop("UserContextData", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserContextData", UserContextDataType.from_json)
        self.user_context_data = field
        field = data.pop("AnalyticsMetadata", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "AnalyticsMetadata", AnalyticsMetadataType.from_json)
        self.analytics_metadata = field
        field = data.pop("ClientMetadata", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ClientMetadata", decode_client_metadata_type)
        self.client_metadata = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"ClientId": self.client_id, "Username": self.username}
        if self.secret_hash is not None:
            data["SecretHash"] = self.secret_hash
        if self.user_context_data is not None:
            data["UserContextData"] = self.user_context_data.to_json()
        if self.analytics_metadata is not None:
            data["AnalyticsMetadata"] = self.analytics_metadata.to_json()
        if self.client_metadata is not None:
            data["ClientMetadata"] = self.client_metadata
        data.update(self.extra_fields)
        return data


class ResendConfirmationCodeResponse(Model):
    """Response of ResendConfirmationCode."""

    __slots__ = ("code_delivery_details",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        code_delivery_details: CodeDeliveryDetailsType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.code_delivery_details = code_delivery_details
        """Part of 5 schemas."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("CodeDeliveryDetails", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "CodeDeliveryDetails", CodeDeliveryDetailsType.from_json
            )
        self.code_delivery_details = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.code_delivery_details is not None:
            data["CodeDeliveryDetails"] = self.code_delivery_details.to_json()
        data.update(self.extra_fields)
        return data


class ResourceNotFoundException(Model):
    """Error of 98 operations."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class RespondToAuthChallengeRequest(Model):
    """Request of RespondToAuthChallenge."""

    __slots__ = (
        "client_id",
        "challenge_name",
        "session",
        "challenge_responses",
        "analytics_metadata",
        "user_context_data",
        "client_metadata",
    )
    _secret = frozenset({"client_id"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        client_id: str,
        challenge_name: ChallengeNameType,
        session: str | None = None,
        challenge_responses: dict[str, str] | None = None,
        analytics_metadata: AnalyticsMetadataType | None = None,
        user_context_data: UserContextDataType | None = None,
        client_metadata: dict[str, str] | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.client_id = client_id
        self.challenge_name = challenge_name
        self.session = session
        self.challenge_responses = challenge_responses
        self.analytics_metadata = analytics_metadata
        """Part of 9 schemas."""
        self.user_context_data = user_context_data
        """Part of 7 schemas."""
        self.client_metadata = client_metadata
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("ClientId", UNSET)
        if type(field) is not str:
            field = read_at(field, "ClientId", read_string)
        self.client_id = field
        field = data.pop("ChallengeName", UNSET)
        field = read_at(field, "ChallengeName", ChallengeNameType.from_json)
        self.challenge_name = field
        field = data.pop("Session", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Session", read_string)
        self.session = field
        field = data.pop("ChallengeResponses", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "ChallengeResponses", decode_challenge_responses_type
            )
        self.challenge_responses = field
        field = data.pop("AnalyticsMetadata", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "AnalyticsMetadata", AnalyticsMetadataType.from_json)
        self.analytics_metadata = field
        field = data.pop("UserContextData", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserContextData", UserContextDataType.from_json)
        self.user_context_data = field
        field = data.pop("ClientMetadata", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ClientMetadata", decode_client_metadata_type)
        self.client_metadata = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "ClientId": self.client_id,
            "ChallengeName": self.challenge_name.to_json(),
        }
        if self.session is not None:
            data["Session"] = self.session
        if self.challenge_responses is not None:
            data["ChallengeResponses"] = self.challenge_responses
        if self.analytics_metadata is not None:
            data["AnalyticsMetadata"] = self.analytics_metadata.to_json()
        if self.user_context_data is not None:
            data["UserContextData"] = self.user_context_data.to_json()
        if self.client_metadata is not None:
            data["ClientMetadata"] = self.client_metadata
        data.update(self.extra_fields)
        return data


class RespondToAuthChallengeResponse(Model):
    """Response of RespondToAuthChallenge."""

    __slots__ = (
        "challenge_name",
        "session",
        "challenge_parameters",
        "authentication_result",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        challenge_name: ChallengeNameType | None = None,
        session: str | None = None,
        challenge_parameters: dict[str, str] | None = None,
        authentication_result: AuthenticationResultType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.challenge_name = challenge_name
        self.session = session
        self.challenge_parameters = challenge_parameters
        self.authentication_result = authentication_result
        """Part of 4 schemas."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("ChallengeName", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ChallengeName", ChallengeNameType.from_json)
        self.challenge_name = field
        field = data.pop("Session", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Session", read_string)
        self.session = field
        field = data.pop("ChallengeParameters", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "ChallengeParameters", decode_challenge_parameters_type
            )
        self.challenge_parameters = field
        field = data.pop("AuthenticationResult", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "AuthenticationResult", AuthenticationResultType.from_json
            )
        self.authentication_result = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.challenge_name is not None:
            data["ChallengeName"] = self.challenge_name.to_json()
        if self.session is not None:
            data["Session"] = self.session
        if self.challenge_parameters is not None:
            data["ChallengeParameters"] = self.challenge_parameters
        if self.authentication_result is not None:
            data["AuthenticationResult"] = self.authentication_result.to_json()
        data.update(self.extra_fields)
        return data


class RevokeTokenRequest(Model):
    """Request of RevokeToken."""

    __slots__ = ("token", "client_id", "client_secret")
    _secret = frozenset({"client_id", "client_secret", "token"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        token: str,
        client_id: str,
        client_secret: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.token = token
        self.client_id = client_id
        self.client_secret = client_secret
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Token", UNSET)
        if type(field) is not str:
            field = read_at(field, "Token", read_string)
        self.token = field
        field = data.pop("ClientId", UNSET)
        if type(field) is not str:
            field = read_at(field, "ClientId", read_string)
        self.client_id = field
        field = data.pop("ClientSecret", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "ClientSecret", read_string)
        self.client_secret = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"Token": self.token, "ClientId": self.client_id}
        if self.client_secret is not None:
            data["ClientSecret"] = self.client_secret
        data.update(self.extra_fields)
        return data


class ScopeDoesNotExistException(Model):
    """Error of CreateUserPoolClient and UpdateUserPoolClient."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class SetRiskConfigurationRequest(Model):
    """Request of SetRiskConfiguration."""

    __slots__ = (
        "user_pool_id",
        "client_id",
        "compromised_credentials_risk_configuration",
        "account_takeover_risk_configuration",
        "risk_exception_configuration",
    )
    _secret = frozenset({"client_id"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        client_id: str | None = None,
        compromised_credentials_risk_configuration: (
            CompromisedCredentialsRiskConfigurationType | None
        ) = None,
        account_takeover_risk_configuration: (
            AccountTakeoverRiskConfigurationType | None
        ) = None,
        risk_exception_configuration: RiskExceptionConfigurationType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.client_id = client_id
        self.compromised_credentials_risk_configuration = (
            compromised_credentials_risk_configuration
        )
        """Part of RiskConfigurationType and SetRiskConfigurationRequest."""
        self.account_takeover_risk_configuration = account_takeover_risk_configuration
        """Part of RiskConfigurationType and SetRiskConfigurationRequest."""
        self.risk_exception_configuration = risk_exception_configuration
        """Part of RiskConfigurationType and SetRiskConfigurationRequest."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("ClientId", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "ClientId", read_string)
        self.client_id = field
        field = data.pop("CompromisedCredentialsRiskConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field,
                "CompromisedCredentialsRiskConfiguration",
                CompromisedCredentialsRiskConfigurationType.from_json,
            )
        self.compromised_credentials_risk_configuration = field
        field = data.pop("AccountTakeoverRiskConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field,
                "AccountTakeoverRiskConfiguration",
                AccountTakeoverRiskConfigurationType.from_json,
            )
        self.account_takeover_risk_configuration = field
        field = data.pop("RiskExceptionConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field,
                "RiskExceptionConfiguration",
                RiskExceptionConfigurationType.from_json,
            )
        self.risk_exception_configuration = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"UserPoolId": self.user_pool_id}
        if self.client_id is not None:
            data["ClientId"] = self.client_id
        if self.compromised_credentials_risk_configuration is not None:
            data["CompromisedCredentialsRiskConfiguration"] = (
                self.compromised_credentials_risk_configuration.to_json()
            )
        if self.account_takeover_risk_configuration is not None:
            data["AccountTakeoverRiskConfiguration"] = (
                self.account_takeover_risk_configuration.to_json()
            )
        if self.risk_exception_configuration is not None:
            data["RiskExceptionConfiguration"] = (
                self.risk_exception_configuration.to_json()
            )
        data.update(self.extra_fields)
        return data


class SetRiskConfigurationResponse(Model):
    """Response of SetRiskConfiguration."""

    __slots__ = ("risk_configuration",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        risk_configuration: RiskConfigurationType,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.risk_configuration = risk_configuration
        """Part of DescribeRiskConfigurationResponse and
        SetRiskConfigurationResponse.
        """
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("RiskConfiguration", UNSET)
        field = read_at(field, "RiskConfiguration", RiskConfigurationType.from_json)
        self.risk_configuration = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"RiskConfiguration": self.risk_configuration.to_json()}
        data.update(self.extra_fields)
        return data


class SetUICustomizationRequest(Model):
    """Request of SetUICustomization."""

    __slots__ = ("user_pool_id", "client_id", "css", "image_file")
    _secret = frozenset({"client_id"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        client_id: str | None = None,
        css: str | None = None,
        image_file: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.client_id = client_id
        self.css = css
        self.image_file = image_file
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("ClientId", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "ClientId", read_string)
        self.client_id = field
        field = data.pop("CSS", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "CSS", read_string)
        self.css = field
        field = data.pop("ImageFile", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "ImageFile", read_string)
        self.image_file = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"UserPoolId": self.user_pool_id}
        if self.client_id is not None:
            data["ClientId"] = self.client_id
        if self.css is not None:
            data["CSS"] = self.css
        if self.image_file is not None:
            data["ImageFile"] = self.image_file
        data.update(self.extra_fields)
        return data


class SetUICustomizationResponse(Model):
    """Response of SetUICustomization."""

    __slots__ = ("ui_customization",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        ui_customization: UICustomizationType,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.ui_customization = ui_customization
        """Part of GetUICustomizationResponse and SetUICustomizationResponse."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UICustomization", UNSET)
        field = read_at(field, "UICustomization", UICustomizationType.from_json)
        self.ui_customization = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"UICustomization": self.ui_customization.to_json()}
        data.update(self.extra_fields)
        return data


class SetUserMFAPreferenceRequest(Model):
    """Request of SetUserMFAPreference."""

    __slots__ = ("access_token", "sms_mfa_settings", "software_token_mfa_settings")
    _secret = frozenset({"access_token"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        access_token: str,
        sms_mfa_settings: SMSMfaSettingsType | None = None,
        software_token_mfa_settings: SoftwareTokenMfaSettingsType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.access_token = access_token
        self.sms_mfa_settings = sms_mfa_settings
        """Part of AdminSetUserMFAPreferenceRequest and SetUserMFAPreferenceRequest."""
        self.software_token_mfa_settings = software_token_mfa_settings
        """Part of AdminSetUserMFAPreferenceRequest and SetUserMFAPreferenceRequest."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("AccessToken", UNSET)
        if type(field) is not str:
            field = read_at(field, "AccessToken", read_string)
        self.access_token = field
        field = data.pop("SMSMfaSettings", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "SMSMfaSettings", SMSMfaSettingsType.from_json)
        self.sms_mfa_settings = field
        field = data.pop("SoftwareTokenMfaSettings", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field,
                "SoftwareTokenMfaSettings",
                SoftwareTokenMfaSettingsType.from_json,
            )
        self.software_token_mfa_settings = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"AccessToken": self.access_token}
        if self.sms_mfa_settings is not None:
            data["SMSMfaSettings"] = self.sms_mfa_settings.to_json()
        if self.software_token_mfa_settings is not None:
            data["SoftwareTokenMfaSettings"] = (
                self.software_token_mfa_settings.to_json()
            )
        data.update(self.extra_fields)
        return data


class SetUserPoolMfaConfigRequest(Model):
    """Request of SetUserPoolMfaConfig."""

    __slots__ = (
        "user_pool_id",
        "sms_mfa_configuration",
        "software_token_mfa_configuration",
        "mfa_configuration",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        sms_mfa_configuration: SmsMfaConfigType | None = None,
        software_token_mfa_configuration: SoftwareTokenMfaConfigType | None = None,
        mfa_configuration: UserPoolMfaType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.sms_mfa_configuration = sms_mfa_configuration
        """Part of GetUserPoolMfaConfigResponse, SetUserPoolMfaConfigRequest and
        SetUserPoolMfaConfigResponse.
        """
        self.software_token_mfa_configuration = software_token_mfa_configuration
        """Part of GetUserPoolMfaConfigResponse, SetUserPoolMfaConfigRequest and
        SetUserPoolMfaConfigResponse.
        """
        self.mfa_configuration = mfa_configuration
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("SmsMfaConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "SmsMfaConfiguration", SmsMfaConfigType.from_json)
        self.sms_mfa_configuration = field
        field = data.pop("SoftwareTokenMfaConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field,
                "SoftwareTokenMfaConfiguration",
                SoftwareTokenMfaConfigType.from_json,
            )
        self.software_token_mfa_configuration = field
        field = data.pop("MfaConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "MfaConfiguration", UserPoolMfaType.from_json)
        self.mfa_configuration = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"UserPoolId": self.user_pool_id}
        if self.sms_mfa_configuration is not None:
            data["SmsMfaConfiguration"] = self.sms_mfa_configuration.to_json()
        if self.software_token_mfa_configuration is not None:
            data["SoftwareTokenMfaConfiguration"] = (
                self.software_token_mfa_configuration.to_json()
            )
        if self.mfa_configuration is not None:
            data["MfaConfiguration"] = self.mfa_configuration.to_json()
        data.update(self.extra_fields)
        return data


class SetUserPoolMfaConfigResponse(Model):
    """Response of SetUserPoolMfaConfig."""

    __slots__ = (
        "sms_mfa_configuration",
        "software_token_mfa_configuration",
        "mfa_configuration",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        sms_mfa_configuration: SmsMfaConfigType | None = None,
        software_token_mfa_configuration: SoftwareTokenMfaConfigType | None = None,
        mfa_configuration: UserPoolMfaType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.sms_mfa_configuration = sms_mfa_configuration
        """Part of GetUserPoolMfaConfigResponse, SetUserPoolMfaConfigRequest and
        SetUserPoolMfaConfigResponse.
        """
        self.software_token_mfa_configuration = software_token_mfa_configuration
        """Part of GetUserPoolMfaConfigResponse, SetUserPoolMfaConfigRequest and
        SetUserPoolMfaConfigResponse.
        """
        self.mfa_configuration = mfa_configuration
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("SmsMfaConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "SmsMfaConfiguration", SmsMfaConfigType.from_json)
        self.sms_mfa_configuration = field
        field = data.pop("SoftwareTokenMfaConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field,
                "SoftwareTokenMfaConfiguration",
                SoftwareTokenMfaConfigType.from_json,
            )
        self.software_token_mfa_configuration = field
        field = data.pop("MfaConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "MfaConfiguration", UserPoolMfaType.from_json)
        self.mfa_configuration = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.sms_mfa_configuration is not None:
            data["SmsMfaConfiguration"] = self.sms_mfa_configuration.to_json()
        if self.software_token_mfa_configuration is not None:
            data["SoftwareTokenMfaConfiguration"] = (
                self.software_token_mfa_configuration.to_json()
            )
        if self.mfa_configuration is not None:
            data["MfaConfiguration"] = self.mfa_configuration.to_json()
        data.update(self.extra_fields)
        return data


class SetUserSettingsRequest(Model):
    """Request of SetUserSettings."""

    __slots__ = ("access_token", "mfa_options")
    _secret = frozenset({"access_token"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        access_token: str,
        mfa_options: list[MFAOptionType],
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.access_token = access_token
        self.mfa_options = mfa_options
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("AccessToken", UNSET)
        if type(field) is not str:
            field = read_at(field, "AccessToken", read_string)
        self.access_token = field
        field = data.pop("MFAOptions", UNSET)
        field = read_at(field, "MFAOptions", decode_mfa_option_list_type)
        self.mfa_options = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "AccessToken": self.access_token,
            "MFAOptions": [item.to_json() for item in self.mfa_options],
        }
        data.update(self.extra_fields)
        return data


class SignUpRequest(Model):
    """Request of SignUp."""

    __slots__ = (
        "client_id",
        "username",
        "password",
        "secret_hash",
        "user_attributes",
        "validation_data",
        "analytics_metadata",
        "user_context_data",
        "client_metadata",
    )
    _secret = frozenset({"client_id", "password", "secret_hash", "username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        client_id: str,
        username: str,
        password: str,
        secret_hash: str | None = None,
        user_attributes: list[AttributeType] | None = None,
        validation_data: list[AttributeType] | None = None,
        analytics_metadata: AnalyticsMetadataType | None = None,
        user_context_data: UserContextDataType | None = None,
        client_metadata: dict[str, str] | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.client_id = client_id
        self.username = username
        self.password = password
        self.secret_hash = secret_hash
        self.user_attributes = user_attributes
        self.validation_data = validation_data
        self.analytics_metadata = analytics_metadata
        """Part of 9 schemas."""
        self.user_context_data = user_context_data
        """Part of 7 schemas."""
        self.client_metadata = client_metadata
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("ClientId", UNSET)
        if type(field) is not str:
            field = read_at(field, "ClientId", read_string)
        self.client_id = field
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        field = data.pop("Password", UNSET)
        if type(field) is not str:
            field = read_at(field, "Password", read_string)
        self.password = field
        field = data.pop("SecretHash", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "SecretHash", read_string)
        self.secret_hash = field
        field = data.pop("UserAttributes", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserAttributes", decode_attribute_list_type)
        self.user_attributes = field
        field = data.pop("ValidationData", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ValidationData", decode_attribute_list_type)
        self.validation_data = field
        field = data.pop("AnalyticsMetadata", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "AnalyticsMetadata", AnalyticsMetadataType.from_json)
        self.analytics_metadata = field
        field = data.pop("UserContextData", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserContextData", UserContextDataType.from_json)
        self.user_context_data = field
        field = data.pop("ClientMetadata", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ClientMetadata", decode_client_metadata_type)
        self.client_metadata = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "ClientId": self.client_id,
            "Username": self.username,
            "Password": self.password,
        }
        if self.secret_hash is not None:
            data["SecretHash"] = self.secret_hash
        if self.user_attributes is not None:
            data["UserAttributes"] = [item.to_json() for item in self.user_attributes]
        if self.validation_data is not None:
            data["ValidationData"] = [item.to_json() for item in self.validation_data]
        if self.analytics_metadata is not None:
            data["AnalyticsMetadata"] = self.analytics_metadata.to_json()
        if self.user_context_data is not None:
            data["UserContextData"] = self.user_context_data.to_json()
        if self.client_metadata is not None:
            data["ClientMetadata"] = self.client_metadata
        data.update(self.extra_fields)
        return data


class SignUpResponse(Model):
    """Response of SignUp."""

    __slots__ = ("user_confirmed", "user_sub", "code_delivery_details")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_confirmed: bool,
        user_sub: str,
        code_delivery_details: CodeDeliveryDetailsType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_confirmed = user_confirmed
        self.user_sub = user_sub
        self.code_delivery_details = code_delivery_details
        """Part of 5 schemas."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserConfirmed", UNSET)
        if type(field) is not bool:
            field = read_at(field, "UserConfirmed", read_boolean)
        self.user_confirmed = field
        field = data.pop("UserSub", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserSub", read_string)
        self.user_sub = field
        field = data.pop("CodeDeliveryDetails", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "CodeDeliveryDetails", CodeDeliveryDetailsType.from_json
            )
        self.code_delivery_details = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserConfirmed": self.user_confirmed,
            "UserSub": self.user_sub,
        }
        if self.code_delivery_details is not None:
            data["CodeDeliveryDetails"] = self.code_delivery_details.to_json()
        data.update(self.extra_fields)
        return data


class SoftwareTokenMFANotFoundException(Model):
    """Error of 4 operations."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class StartUserImportJobRequest(Model):
    """Request of StartUserImportJob."""

    __slots__ = ("user_pool_id", "job_id")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        job_id: str,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.job_id = job_id
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("JobId", UNSET)
        if type(field) is not str:
            field = read_at(field, "JobId", read_string)
        self.job_id = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"UserPoolId": self.user_pool_id, "JobId": self.job_id}
        data.update(self.extra_fields)
        return data


class StartUserImportJobResponse(Model):
    """Response of StartUserImportJob."""

    __slots__ = ("user_import_job",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_import_job: UserImportJobType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_import_job = user_import_job
        """Part of 5 schemas."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserImportJob", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserImportJob", UserImportJobType.from_json)
        self.user_import_job = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.user_import_job is not None:
            data["UserImportJob"] = self.user_import_job.to_json()
        data.update(self.extra_fields)
        return data


class StopUserImportJobRequest(Model):
    """Request of StopUserImportJob."""

    __slots__ = ("user_pool_id", "job_id")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        job_id: str,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.job_id = job_id
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("JobId", UNSET)
        if type(field) is not str:
            field = read_at(field, "JobId", read_string)
        self.job_id = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"UserPoolId": self.user_pool_id, "JobId": self.job_id}
        data.update(self.extra_fields)
        return data


class StopUserImportJobResponse(Model):
    """Response of StopUserImportJob."""

    __slots__ = ("user_import_job",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_import_job: UserImportJobType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_import_job = user_import_job
        """Part of 5 schemas."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserImportJob", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserImportJob", UserImportJobType.from_json)
        self.user_import_job = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.user_import_job is not None:
            data["UserImportJob"] = self.user_import_job.to_json()
        data.update(self.extra_fields)
        return data


class TagResourceRequest(Model):
    """Request of TagResource."""

    __slots__ = ("resource_arn", "tags")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        resource_arn: str,
        tags: dict[str, str],
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.resource_arn = resource_arn
        self.tags = tags
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("ResourceArn", UNSET)
        if type(field) is not str:
            field = read_at(field, "ResourceArn", read_string)
        self.resource_arn = field
        field = data.pop("Tags", UNSET)
        field = read_at(field, "Tags", decode_user_pool_tags_type)
        self.tags = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"ResourceArn": self.resource_arn, "Tags": self.tags}
        data.update(self.extra_fields)
        return data


class TooManyFailedAttemptsException(Model):
    """Error of AdminConfirmSignUp, ConfirmForgotPassword and ConfirmSignUp."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class TooManyRequestsException(Model):
    """Error of 92 operations."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class UnauthorizedException(Model):
    """Error of RevokeToken."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class UnexpectedLambdaException(Model):
    """Error of 15 operations."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class UnsupportedIdentityProviderException(Model):
    """Error of DeleteIdentityProvider and UpdateIdentityProvider."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class UnsupportedOperationException(Model):
    """Error of RevokeToken."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class UnsupportedTokenTypeException(Model):
    """Error of RevokeToken."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class UnsupportedUserStateException(Model):
    """Error of AdminCreateUser."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class UntagResourceRequest(Model):
    """Request of UntagResource."""

    __slots__ = ("resource_arn", "tag_keys")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        resource_arn: str,
        tag_keys: list[str],
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.resource_arn = resource_arn
        self.tag_keys = tag_keys
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("ResourceArn", UNSET)
        if type(field) is not str:
            field = read_at(field, "ResourceArn", read_string)
        self.resource_arn = field
        field = data.pop("TagKeys", UNSET)
        field = read_at(field, "TagKeys", decode_user_pool_tags_list_type)
        self.tag_keys = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "ResourceArn": self.resource_arn,
            "TagKeys": self.tag_keys,
        }
        data.update(self.extra_fields)
        return data


class UpdateAuthEventFeedbackRequest(Model):
    """Request of UpdateAuthEventFeedback."""

    __slots__ = (
        "user_pool_id",
        "username",
        "event_id",
        "feedback_token",
        "feedback_value",
    )
    _secret = frozenset({"feedback_token", "username"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        username: str,
        event_id: str,
        feedback_token: str,
        feedback_value: FeedbackValueType,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.username = username
        self.event_id = event_id
        self.feedback_token = feedback_token
        self.feedback_value = feedback_value
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Username", UNSET)
        if type(field) is not str:
            field = read_at(field, "Username", read_string)
        self.username = field
        field = data.pop("EventId", UNSET)
        if type(field) is not str:
            field = read_at(field, "EventId", read_string)
        self.event_id = field
        field = data.pop("FeedbackToken", UNSET)
        if type(field) is not str:
            field = read_at(field, "FeedbackToken", read_string)
        self.feedback_token = field
        field = data.pop("FeedbackValue", UNSET)
        field = read_at(field, "FeedbackValue", FeedbackValueType.from_json)
        self.feedback_value = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "Username": self.username,
            "EventId": self.event_id,
            "FeedbackToken": self.feedback_token,
            "FeedbackValue": self.feedback_value.to_json(),
        }
        data.update(self.extra_fields)
        return data


class UpdateDeviceStatusRequest(Model):
    """Request of UpdateDeviceStatus."""

    __slots__ = ("access_token", "device_key", "device_remembered_status")
    _secret = frozenset({"access_token"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        access_token: str,
        device_key: str,
        device_remembered_status: DeviceRememberedStatusType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.access_token = access_token
        self.device_key = device_key
        self.device_remembered_status = device_remembered_status
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("AccessToken", UNSET)
        if type(field) is not str:
            field = read_at(field, "AccessToken", read_string)
        self.access_token = field
        field = data.pop("DeviceKey", UNSET)
        if type(field) is not str:
            field = read_at(field, "DeviceKey", read_string)
        self.device_key = field
        field = data.pop("DeviceRememberedStatus", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "DeviceRememberedStatus", DeviceRememberedStatusType.from_json
            )
        self.device_remembered_status = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "AccessToken": self.access_token,
            "DeviceKey": self.device_key,
        }
        if self.device_remembered_status is not None:
            data["DeviceRememberedStatus"] = self.device_remembered_status.to_json()
        data.update(self.extra_fields)
        return data


class UpdateGroupRequest(Model):
    """Request of UpdateGroup."""

    __slots__ = ("group_name", "user_pool_id", "description", "role_arn", "precedence")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        group_name: str,
        user_pool_id: str,
        description: str | None = None,
        role_arn: str | None = None,
        precedence: int | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.group_name = group_name
        self.user_pool_id = user_pool_id
        self.description = description
        self.role_arn = role_arn
        self.precedence = precedence
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("GroupName", UNSET)
        if type(field) is not str:
            field = read_at(field, "GroupName", read_string)
        self.group_name = field
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Description", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Description", read_string)
        self.description = field
        field = data.pop("RoleArn", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "RoleArn", read_string)
        self.role_arn = field
        field = data.pop("Precedence", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "Precedence", read_integer)
        self.precedence = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "GroupName": self.group_name,
            "UserPoolId": self.user_pool_id,
        }
        if self.description is not None:
            data["Description"] = self.description
        if self.role_arn is not None:
            data["RoleArn"] = self.role_arn
        if self.precedence is not None:
            data["Precedence"] = self.precedence
        data.update(self.extra_fields)
        return data


class UpdateGroupResponse(Model):
    """Response of UpdateGroup."""

    __slots__ = ("group",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        group: GroupType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.group = group
        """Part of 5 schemas."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Group", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "Group", GroupType.from_json)
        self.group = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.group is not None:
            data["Group"] = self.group.to_json()
        data.update(self.extra_fields)
        return data


class UpdateIdentityProviderRequest(Model):
    """Request of UpdateIdentityProvider."""

    __slots__ = (
        "user_pool_id",
        "provider_name",
        "provider_details",
        "attribute_mapping",
        "idp_identifiers",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        provider_name: str,
        provider_details: dict[str, str] | None = None,
        attribute_mapping: dict[str, str] | None = None,
        idp_identifiers: list[str] | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.provider_name = provider_name
        self.provider_details = provider_details
        self.attribute_mapping = attribute_mapping
        self.idp_identifiers = idp_identifiers
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("ProviderName", UNSET)
        if type(field) is not str:
            field = read_at(field, "ProviderName", read_string)
        self.provider_name = field
        field = data.pop("ProviderDetails", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ProviderDetails", decode_provider_details_type)
        self.provider_details = field
        field = data.pop("AttributeMapping", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "AttributeMapping", decode_attribute_mapping_type)
        self.attribute_mapping = field
        field = data.pop("IdpIdentifiers", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "IdpIdentifiers", decode_idp_identifiers_list_type)
        self.idp_identifiers = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "ProviderName": self.provider_name,
        }
        if self.provider_details is not None:
            data["ProviderDetails"] = self.provider_details
        if self.attribute_mapping is not None:
            data["AttributeMapping"] = self.attribute_mapping
        if self.idp_identifiers is not None:
            data["IdpIdentifiers"] = self.idp_identifiers
        data.update(self.extra_fields)
        return data


class UpdateIdentityProviderResponse(Model):
    """Response of UpdateIdentityProvider."""

    __slots__ = ("identity_provider",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        identity_provider: IdentityProviderType,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.identity_provider = identity_provider
        """Part of 4 schemas."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("IdentityProvider", UNSET)
        field = read_at(field, "IdentityProvider", IdentityProviderType.from_json)
        self.identity_provider = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"IdentityProvider": self.identity_provider.to_json()}
        data.update(self.extra_fields)
        return data


class UpdateResourceServerRequest(Model):
    """Request of UpdateResourceServer."""

    __slots__ = ("user_pool_id", "identifier", "name", "scopes")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        identifier: str,
        name: str,
        scopes: list[ResourceServerScopeType] | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.identifier = identifier
        self.name = name
        self.scopes = scopes
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Identifier", UNSET)
        if type(field) is not str:
            field = read_at(field, "Identifier", read_string)
        self.identifier = field
        field = data.pop("Name", UNSET)
        if type(field) is not str:
            field = read_at(field, "Name", read_string)
        self.name = field
        field = data.pop("Scopes", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "Scopes", decode_resource_server_scope_list_type)
        self.scopes = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "Identifier": self.identifier,
            "Name": self.name,
        }
        if self.scopes is not None:
            data["Scopes"] = [item.to_json() for item in self.scopes]
        data.update(self.extra_fields)
        return data


class UpdateResourceServerResponse(Model):
    """Response of UpdateResourceServer."""

    __slots__ = ("resource_server",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        resource_server: ResourceServerType,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.resource_server = resource_server
        """Part of 4 schemas."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("ResourceServer", UNSET)
        field = read_at(field, "ResourceServer", ResourceServerType.from_json)
        self.resource_server = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"ResourceServer": self.resource_server.to_json()}
        data.update(self.extra_fields)
        return data


class UpdateUserAttributesRequest(Model):
    """Request of UpdateUserAttributes."""

    __slots__ = ("user_attributes", "access_token", "client_metadata")
    _secret = frozenset({"access_token"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_attributes: list[AttributeType],
        access_token: str,
        client_metadata: dict[str, str] | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_attributes = user_attributes
        self.access_token = access_token
        self.client_metadata = client_metadata
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserAttributes", UNSET)
        field = read_at(field, "UserAttributes", decode_attribute_list_type)
        self.user_attributes = field
        field = data.pop("AccessToken", UNSET)
        if type(field) is not str:
            field = read_at(field, "AccessToken", read_string)
        self.access_token = field
        field = data.pop("ClientMetadata", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ClientMetadata", decode_client_metadata_type)
        self.client_metadata = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserAttributes": [item.to_json() for item in self.user_attributes],
            "AccessToken": self.access_token,
        }
        if self.client_metadata is not None:
            data["ClientMetadata"] = self.client_metadata
        data.update(self.extra_fields)
        return data


class UpdateUserAttributesResponse(Model):
    """Response of UpdateUserAttributes."""

    __slots__ = ("code_delivery_details_list",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        code_delivery_details_list: list[CodeDeliveryDetailsType] | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.code_delivery_details_list = code_delivery_details_list
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("CodeDeliveryDetailsList", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "CodeDeliveryDetailsList", decode_code_delivery_details_list_type
            )
        self.code_delivery_details_list = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.code_delivery_details_list is not None:
            data["CodeDeliveryDetailsList"] = [
                item.to_json() for item in self.code_delivery_details_list
            ]
        data.update(self.extra_fields)
        return data


class UpdateUserPoolClientRequest(Model):
    """Request of UpdateUserPoolClient."""

    __slots__ = (
        "user_pool_id",
        "client_id",
        "client_name",
        "refresh_token_validity",
        "access_token_validity",
        "id_token_validity",
        "token_validity_units",
        "read_attributes",
        "write_attributes",
        "explicit_auth_flows",
        "supported_identity_providers",
        "callback_urls",
        "logout_urls",
        "default_redirect_uri",
        "allowed_oauth_flows",
        "allowed_oauth_scopes",
        "allowed_oauth_flows_user_pool_client",
        "analytics_configuration",
        "prevent_user_existence_errors",
        "enable_token_revocation",
        "enable_propagate_additional_user_context_data",
        "auth_session_validity",
    )
    _secret = frozenset({"client_id"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        client_id: str,
        client_name: str | None = None,
        refresh_token_validity: int | None = None,
        access_token_validity: int | None = None,
        id_token_validity: int | None = None,
        token_validity_units: TokenValidityUnitsType | None = None,
        read_attributes: list[str] | None = None,
        write_attributes: list[str] | None = None,
        explicit_auth_flows: list[ExplicitAuthFlowsType] | None = None,
        supported_identity_providers: list[str] | None = None,
        callback_urls: list[str] | None = None,
        logout_urls: list[str] | None = None,
        default_redirect_uri: str | None = None,
        allowed_oauth_flows: list[OAuthFlowType] | None = None,
        allowed_oauth_scopes: list[str] | None = None,
        allowed_oauth_flows_user_pool_client: bool | None = None,
        analytics_configuration: AnalyticsConfigurationType | None = None,
        prevent_user_existence_errors: PreventUserExistenceErrorTypes | None = None,
        enable_token_revocation: bool | None = None,
        enable_propagate_additional_user_context_data: bool | None = None,
        auth_session_validity: int | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.client_id = client_id
        self.client_name = client_name
        self.refresh_token_validity = refresh_token_validity
        self.access_token_validity = access_token_validity
        self.id_token_validity = id_token_validity
        self.token_validity_units = token_validity_units
        """Part of CreateUserPoolClientRequest, UpdateUserPoolClientRequest and
        UserPoolClientType.
        """
        self.read_attributes = read_attributes
        self.write_attributes = write_attributes
        self.explicit_auth_flows = explicit_auth_flows
        self.supported_identity_providers = supported_identity_providers
        self.callback_urls = callback_urls
        self.logout_urls = logout_urls
        self.default_redirect_uri = default_redirect_uri
        self.allowed_oauth_flows = allowed_oauth_flows
        self.allowed_oauth_scopes = allowed_oauth_scopes
        self.allowed_oauth_flows_user_pool_client = allowed_oauth_flows_user_pool_client
        self.analytics_configuration = analytics_configuration
        """Part of CreateUserPoolClientRequest, UpdateUserPoolClientRequest and
        UserPoolClientType.
        """
        self.prevent_user_existence_errors = prevent_user_existence_errors
        self.enable_token_revocation = enable_token_revocation
        self.enable_propagate_additional_user_context_data = (
            enable_propagate_additional_user_context_data
        )
        self.auth_session_validity = auth_session_validity
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("ClientId", UNSET)
        if type(field) is not str:
            field = read_at(field, "ClientId", read_string)
        self.client_id = field
        field = data.pop("ClientName", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "ClientName", read_string)
        self.client_name = field
        field = data.pop("RefreshTokenValidity", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "RefreshTokenValidity", read_integer)
        self.refresh_token_validity = field
        field = data.pop("AccessTokenValidity", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "AccessTokenValidity", read_integer)
        self.access_token_validity = field
        field = data.pop("IdTokenValidity", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "IdTokenValidity", read_integer)
        self.id_token_validity = field
        field = data.pop("TokenValidityUnits", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "TokenValidityUnits", TokenValidityUnitsType.from_json
            )
        self.token_validity_units = field
        field = data.pop("ReadAttributes", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "ReadAttributes", decode_client_permission_list_type)
        self.read_attributes = field
        field = data.pop("WriteAttributes", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "WriteAttributes", decode_client_permission_list_type
            )
        self.write_attributes = field
        field = data.pop("ExplicitAuthFlows", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "ExplicitAuthFlows", decode_explicit_auth_flows_list_type
            )
        self.explicit_auth_flows = field
        field = data.pop("SupportedIdentityProviders", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field,
                "SupportedIdentityProviders",
                decode_supported_identity_providers_list_type,
            )
        self.supported_identity_providers = field
        field = data.pop("CallbackURLs", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "CallbackURLs", decode_callback_urls_list_type)
        self.callback_urls = field
        field = data.pop("LogoutURLs", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "LogoutURLs", decode_logout_urls_list_type)
        self.logout_urls = field
        field = data.pop("DefaultRedirectURI", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "DefaultRedirectURI", read_string)
        self.default_redirect_uri = field
        field = data.pop("AllowedOAuthFlows", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "AllowedOAuthFlows", decode_oauth_flows_type)
        self.allowed_oauth_flows = field
        field = data.pop("AllowedOAuthScopes", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "AllowedOAuthScopes", decode_scope_list_type)
        self.allowed_oauth_scopes = field
        field = data.pop("AllowedOAuthFlowsUserPoolClient", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "AllowedOAuthFlowsUserPoolClient", read_boolean)
        self.allowed_oauth_flows_user_pool_client = field
        field = data.pop("AnalyticsConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "AnalyticsConfiguration", AnalyticsConfigurationType.from_json
            )
        self.analytics_configuration = field
        field = data.pop("PreventUserExistenceErrors", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field,
                "PreventUserExistenceErrors",
                PreventUserExistenceErrorTypes.from_json,
            )
        self.prevent_user_existence_errors = field
        field = data.pop("EnableTokenRevocation", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(field, "EnableTokenRevocation", read_boolean)
        self.enable_token_revocation = field
        field = data.pop("EnablePropagateAdditionalUserContextData", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not bool:
            field = read_at(
                field, "EnablePropagateAdditionalUserContextData", read_boolean
            )
        self.enable_propagate_additional_user_context_data = field
        field = data.pop("AuthSessionValidity", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not int:
            field = read_at(field, "AuthSessionValidity", read_integer)
        self.auth_session_validity = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "UserPoolId": self.user_pool_id,
            "ClientId": self.client_id,
        }
        if self.client_name is not None:
            data["ClientName"] = self.client_name
        if self.refresh_token_validity is not None:
            data["RefreshTokenValidity"] = self.refresh_token_validity
        if self.access_token_validity is not None:
            data["AccessTokenValidity"] = self.access_token_validity
        if self.id_token_validity is not None:
            data["IdTokenValidity"] = self.id_token_validity
        if self.token_validity_units is not None:
            data["TokenValidityUnits"] = self.token_validity_units.to_json()
        if self.read_attributes is not None:
            data["ReadAttributes"] = self.read_attributes
        if self.write_attributes is not None:
            data["WriteAttributes"] = self.write_attributes
        if self.explicit_auth_flows is not None:
            data["ExplicitAuthFlows"] = [
                item.to_json() for item in self.explicit_auth_flows
            ]
        if self.supported_identity_providers is not None:
            data["SupportedIdentityProviders"] = self.supported_identity_providers
        if self.callback_urls is not None:
            data["CallbackURLs"] = self.callback_urls
        if self.logout_urls is not None:
            data["LogoutURLs"] = self.logout_urls
        if self.default_redirect_uri is not None:
            data["DefaultRedirectURI"] = self.default_redirect_uri
        if self.allowed_oauth_flows is not None:
            data["AllowedOAuthFlows"] = [
                item.to_json() for item in self.allowed_oauth_flows
            ]
        if self.allowed_oauth_scopes is not None:
            data["AllowedOAuthScopes"] = self.allowed_oauth_scopes
        if self.allowed_oauth_flows_user_pool_client is not None:
            data["AllowedOAuthFlowsUserPoolClient"] = (
                self.allowed_oauth_flows_user_pool_client
            )
        if self.analytics_configuration is not None:
            data["AnalyticsConfiguration"] = self.analytics_configuration.to_json()
        if self.prevent_user_existence_errors is not None:
            data["PreventUserExistenceErrors"] = (
                self.prevent_user_existence_errors.to_json()
            )
        if self.enable_token_revocation is not None:
            data["EnableTokenRevocation"] = self.enable_token_revocation
        if self.enable_propagate_additional_user_context_data is not None:
            data["EnablePropagateAdditionalUserContextData"] = (
                self.enable_propagate_additional_user_context_data
            )
        if self.auth_session_validity is not None:
            data["AuthSessionValidity"] = self.auth_session_validity
        data.update(self.extra_fields)
        return data


class UpdateUserPoolClientResponse(Model):
    """Response of UpdateUserPoolClient."""

    __slots__ = ("user_pool_client",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_client: UserPoolClientType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_client = user_pool_client
        """Part of CreateUserPoolClientResponse, DescribeUserPoolClientResponse and
        UpdateUserPoolClientResponse.
        """
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolClient", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserPoolClient", UserPoolClientType.from_json)
        self.user_pool_client = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.user_pool_client is not None:
            data["UserPoolClient"] = self.user_pool_client.to_json()
        data.update(self.extra_fields)
        return data


class UpdateUserPoolDomainRequest(Model):
    """Request of UpdateUserPoolDomain."""

    __slots__ = ("domain", "user_pool_id", "custom_domain_config")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        domain: str,
        user_pool_id: str,
        custom_domain_config: CustomDomainConfigType,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.domain = domain
        self.user_pool_id = user_pool_id
        self.custom_domain_config = custom_domain_config
        """Part of CreateUserPoolDomainRequest, DomainDescriptionType and
        UpdateUserPoolDomainRequest.
        """
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Domain", UNSET)
        if type(field) is not str:
            field = read_at(field, "Domain", read_string)
        self.domain = field
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("CustomDomainConfig", UNSET)
        field = read_at(field, "CustomDomainConfig", CustomDomainConfigType.from_json)
        self.custom_domain_config = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "Domain": self.domain,
            "UserPoolId": self.user_pool_id,
            "CustomDomainConfig": self.custom_domain_config.to_json(),
        }
        data.update(self.extra_fields)
        return data


class UpdateUserPoolDomainResponse(Model):
    """Response of UpdateUserPoolDomain."""

    __slots__ = ("cloud_front_domain",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        cloud_front_domain: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.cloud_front_domain = cloud_front_domain
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("CloudFrontDomain", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "CloudFrontDomain", read_string)
        self.cloud_front_domain = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.cloud_front_domain is not None:
            data["CloudFrontDomain"] = self.cloud_front_domain
        data.update(self.extra_fields)
        return data


class UpdateUserPoolRequest(Model):
    """Request of UpdateUserPool."""

    __slots__ = (
        "user_pool_id",
        "policies",
        "deletion_protection",
        "lambda_config",
        "auto_verified_attributes",
        "sms_verification_message",
        "email_verification_message",
        "email_verification_subject",
        "verification_message_template",
        "sms_authentication_message",
        "user_attribute_update_settings",
        "mfa_configuration",
        "device_configuration",
        "email_configuration",
        "sms_configuration",
        "user_pool_tags",
        "admin_create_user_config",
        "user_pool_add_ons",
        "account_recovery_setting",
    )
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_pool_id: str,
        policies: UserPoolPolicyType | None = None,
        deletion_protection: DeletionProtectionType | None = None,
        lambda_config: LambdaConfigType | None = None,
        auto_verified_attributes: list[VerifiedAttributeType] | None = None,
        sms_verification_message: str | None = None,
        email_verification_message: str | None = None,
        email_verification_subject: str | None = None,
        verification_message_template: VerificationMessageTemplateType | None = None,
        sms_authentication_message: str | None = None,
        user_attribute_update_settings: UserAttributeUpdateSettingsType | None = None,
        mfa_configuration: UserPoolMfaType | None = None,
        device_configuration: DeviceConfigurationType | None = None,
        email_configuration: EmailConfigurationType | None = None,
        sms_configuration: SmsConfigurationType | None = None,
        user_pool_tags: dict[str, str] | None = None,
        admin_create_user_config: AdminCreateUserConfigType | None = None,
        user_pool_add_ons: UserPoolAddOnsType | None = None,
        account_recovery_setting: AccountRecoverySettingType | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_pool_id = user_pool_id
        self.policies = policies
        """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
        self.deletion_protection = deletion_protection
        self.lambda_config = lambda_config
        """Part of 4 schemas."""
        self.auto_verified_attributes = auto_verified_attributes
        self.sms_verification_message = sms_verification_message
        self.email_verification_message = email_verification_message
        self.email_verification_subject = email_verification_subject
        self.verification_message_template = verification_message_template
        """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
        self.sms_authentication_message = sms_authentication_message
        self.user_attribute_update_settings = user_attribute_update_settings
        """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
        self.mfa_configuration = mfa_configuration
        self.device_configuration = device_configuration
        """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
        self.email_configuration = email_configuration
        """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
        self.sms_configuration = sms_configuration
        """Part of 4 schemas."""
        self.user_pool_tags = user_pool_tags
        self.admin_create_user_config = admin_create_user_config
        """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
        self.user_pool_add_ons = user_pool_add_ons
        """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
        self.account_recovery_setting = account_recovery_setting
        """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserPoolId", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserPoolId", read_string)
        self.user_pool_id = field
        field = data.pop("Policies", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "Policies", UserPoolPolicyType.from_json)
        self.policies = field
        field = data.pop("DeletionProtection", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "DeletionProtection", DeletionProtectionType.from_json
            )
        self.deletion_protection = field
        field = data.pop("LambdaConfig", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "LambdaConfig", LambdaConfigType.from_json)
        self.lambda_config = field
        field = data.pop("AutoVerifiedAttributes", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "AutoVerifiedAttributes", decode_verified_attributes_list_type
            )
        self.auto_verified_attributes = field
        field = data.pop("SmsVerificationMessage", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "SmsVerificationMessage", read_string)
        self.sms_verification_message = field
        field = data.pop("EmailVerificationMessage", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "EmailVerificationMessage", read_string)
        self.email_verification_message = field
        field = data.pop("EmailVerificationSubject", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "EmailVerificationSubject", read_string)
        self.email_verification_subject = field
        field = data.pop("VerificationMessageTemplate", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field,
                "VerificationMessageTemplate",
                VerificationMessageTemplateType.from_json,
            )
        self.verification_message_template = field
        field = data.pop("SmsAuthenticationMessage", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "SmsAuthenticationMessage", read_string)
        self.sms_authentication_message = field
        field = data.pop("UserAttributeUpdateSettings", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field,
                "UserAttributeUpdateSettings",
                UserAttributeUpdateSettingsType.from_json,
            )
        self.user_attribute_update_settings = field
        field = data.pop("MfaConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "MfaConfiguration", UserPoolMfaType.from_json)
        self.mfa_configuration = field
        field = data.pop("DeviceConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "DeviceConfiguration", DeviceConfigurationType.from_json
            )
        self.device_configuration = field
        field = data.pop("EmailConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "EmailConfiguration", EmailConfigurationType.from_json
            )
        self.email_configuration = field
        field = data.pop("SmsConfiguration", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "SmsConfiguration", SmsConfigurationType.from_json)
        self.sms_configuration = field
        field = data.pop("UserPoolTags", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserPoolTags", decode_user_pool_tags_type)
        self.user_pool_tags = field
        field = data.pop("AdminCreateUserConfig", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "AdminCreateUserConfig", AdminCreateUserConfigType.from_json
            )
        self.admin_create_user_config = field
        field = data.pop("UserPoolAddOns", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "UserPoolAddOns", UserPoolAddOnsType.from_json)
        self.user_pool_add_ons = field
        field = data.pop("AccountRecoverySetting", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(
                field, "AccountRecoverySetting", AccountRecoverySettingType.from_json
            )
        self.account_recovery_setting = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"UserPoolId": self.user_pool_id}
        if self.policies is not None:
            data["Policies"] = self.policies.to_json()
        if self.deletion_protection is not None:
            data["DeletionProtection"] = self.deletion_protection.to_json()
        if self.lambda_config is not None:
            data["LambdaConfig"] = self.lambda_config.to_json()
        if self.auto_verified_attributes is not None:
            data["AutoVerifiedAttributes"] = [
                item.to_json() for item in self.auto_verified_attributes
            ]
        if self.sms_verification_message is not None:
            data["SmsVerificationMessage"] = self.sms_verification_message
        if self.email_verification_message is not None:
            data["EmailVerificationMessage"] = self.email_verification_message
        if self.email_verification_subject is not None:
            data["EmailVerificationSubject"] = self.email_verification_subject
        if self.verification_message_template is not None:
            data["VerificationMessageTemplate"] = (
                self.verification_message_template.to_json()
            )
        if self.sms_authentication_message is not None:
            data["SmsAuthenticationMessage"] = self.sms_authentication_message
        if self.user_attribute_update_settings is not None:
            data["UserAttributeUpdateSettings"] = (
                self.user_attribute_update_settings.to_json()
            )
        if self.mfa_configuration is not None:
            data["MfaConfiguration"] = self.mfa_configuration.to_json()
        if self.device_configuration is not None:
            data["DeviceConfiguration"] = self.device_configuration.to_json()
        if self.email_configuration is not None:
            data["EmailConfiguration"] = self.email_configuration.to_json()
        if self.sms_configuration is not None:
            data["SmsConfiguration"] = self.sms_configuration.to_json()
        if self.user_pool_tags is not None:
            data["UserPoolTags"] = self.user_pool_tags
        if self.admin_create_user_config is not None:
            data["AdminCreateUserConfig"] = self.admin_create_user_config.to_json()
        if self.user_pool_add_ons is not None:
            data["UserPoolAddOns"] = self.user_pool_add_ons.to_json()
        if self.account_recovery_setting is not None:
            data["AccountRecoverySetting"] = self.account_recovery_setting.to_json()
        data.update(self.extra_fields)
        return data


class UserImportInProgressException(Model):
    """Error of AddCustomAttributes, DeleteUserPool and UpdateUserPool."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class UserLambdaValidationException(Model):
    """Error of 15 operations."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class UserNotConfirmedException(Model):
    """Error of 22 operations."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class UserNotFoundException(Model):
    """Error of 46 operations."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class UserPoolAddOnNotEnabledException(Model):
    """Error of 5 operations."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class UserPoolTaggingException(Model):
    """Error of CreateUserPool, DescribeUserPool and UpdateUserPool."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class UsernameExistsException(Model):
    """Error of AdminCreateUser, ConfirmDevice and SignUp."""

    __slots__ = ("message",)
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        message: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.message = message
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("message", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "message", read_string)
        self.message = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        data.update(self.extra_fields)
        return data


class VerifySoftwareTokenRequest(Model):
    """Request of VerifySoftwareToken."""

    __slots__ = ("user_code", "access_token", "session", "friendly_device_name")
    _secret = frozenset({"access_token"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        user_code: str,
        access_token: str | None = None,
        session: str | None = None,
        friendly_device_name: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.user_code = user_code
        self.access_token = access_token
        self.session = session
        self.friendly_device_name = friendly_device_name
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("UserCode", UNSET)
        if type(field) is not str:
            field = read_at(field, "UserCode", read_string)
        self.user_code = field
        field = data.pop("AccessToken", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "AccessToken", read_string)
        self.access_token = field
        field = data.pop("Session", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Session", read_string)
        self.session = field
        field = data.pop("FriendlyDeviceName", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "FriendlyDeviceName", read_string)
        self.friendly_device_name = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {"UserCode": self.user_code}
        if self.access_token is not None:
            data["AccessToken"] = self.access_token
        if self.session is not None:
            data["Session"] = self.session
        if self.friendly_device_name is not None:
            data["FriendlyDeviceName"] = self.friendly_device_name
        data.update(self.extra_fields)
        return data


class VerifySoftwareTokenResponse(Model):
    """Response of VerifySoftwareToken."""

    __slots__ = ("status", "session")
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        status: VerifySoftwareTokenResponseType | None = None,
        session: str | None = None,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.status = status
        self.session = session
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("Status", UNSET)
        if field is UNSET:
            field = None
        else:
            field = read_at(field, "Status", VerifySoftwareTokenResponseType.from_json)
        self.status = field
        field = data.pop("Session", UNSET)
        if field is UNSET:
            field = None
        elif type(field) is not str:
            field = read_at(field, "Session", read_string)
        self.session = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {}
        if self.status is not None:
            data["Status"] = self.status.to_json()
        if self.session is not None:
            data["Session"] = self.session
        data.update(self.extra_fields)
        return data


class VerifySoftwareTokenResponseType(OpenStrEnum):
    SUCCESS = "SUCCESS"
    ERROR = "ERROR"


class VerifyUserAttributeRequest(Model):
    """Request of VerifyUserAttribute."""

    __slots__ = ("access_token", "attribute_name", "code")
    _secret = frozenset({"access_token"})
    extra_fields: dict[str, JsonValue]

    def __init__(
        self,
        *,
        access_token: str,
        attribute_name: str,
        code: str,
        extra_fields: dict[str, JsonValue] | None = None,
    ) -> None:
        self.access_token = access_token
        self.attribute_name = attribute_name
        self.code = code
        self.extra_fields = {} if extra_fields is None else extra_fields

    @classmethod
    def from_json(cls, value: object) -> Self:
        data = read_object(value)
        self = object.__new__(cls)
        field = data.pop("AccessToken", UNSET)
        if type(field) is not str:
            field = read_at(field, "AccessToken", read_string)
        self.access_token = field
        field = data.pop("AttributeName", UNSET)
        if type(field) is not str:
            field = read_at(field, "AttributeName", read_string)
        self.attribute_name = field
        field = data.pop("Code", UNSET)
        if type(field) is not str:
            field = read_at(field, "Code", read_string)
        self.code = field
        self.extra_fields = data or {}
        return self

    def to_json(self) -> dict[str, JsonValue]:
        data: dict[str, Any] = {
            "AccessToken": self.access_token,
            "AttributeName": self.attribute_name,
            "Code": self.code,
        }
        data.update(self.extra_fields)
        return data


class AddCustomAttributesXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_ADD_CUSTOM_ATTRIBUTES = (
        "AWSCognitoIdentityProviderService.AddCustomAttributes"
    )


class AdminAddUserToGroupXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_ADMIN_ADD_USER_TO_GROUP = (
        "AWSCognitoIdentityProviderService.AdminAddUserToGroup"
    )


class AdminConfirmSignUpXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_ADMIN_CONFIRM_SIGN_UP = (
        "AWSCognitoIdentityProviderService.AdminConfirmSignUp"
    )


class AdminCreateUserXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_ADMIN_CREATE_USER = (
        "AWSCognitoIdentityProviderService.AdminCreateUser"
    )


class AdminDeleteUserXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_ADMIN_DELETE_USER = (
        "AWSCognitoIdentityProviderService.AdminDeleteUser"
    )


class AdminDeleteUserAttributesXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_ADMIN_DELETE_USER_ATTRIBUTES = (
        "AWSCognitoIdentityProviderService.AdminDeleteUserAttributes"
    )


class AdminDisableProviderForUserXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_ADMIN_DISABLE_PROVIDER_FOR_USER = (
        "AWSCognitoIdentityProviderService.AdminDisableProviderForUser"
    )


class AdminDisableUserXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_ADMIN_DISABLE_USER = (
        "AWSCognitoIdentityProviderService.AdminDisableUser"
    )


class AdminEnableUserXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_ADMIN_ENABLE_USER = (
        "AWSCognitoIdentityProviderService.AdminEnableUser"
    )


class AdminForgetDeviceXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_ADMIN_FORGET_DEVICE = (
        "AWSCognitoIdentityProviderService.AdminForgetDevice"
    )


class AdminGetDeviceXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_ADMIN_GET_DEVICE = (
        "AWSCognitoIdentityProviderService.AdminGetDevice"
    )


class AdminGetUserXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_ADMIN_GET_USER = (
        "AWSCognitoIdentityProviderService.AdminGetUser"
    )


class AdminInitiateAuthXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_ADMIN_INITIATE_AUTH = (
        "AWSCognitoIdentityProviderService.AdminInitiateAuth"
    )


class AdminLinkProviderForUserXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_ADMIN_LINK_PROVIDER_FOR_USER = (
        "AWSCognitoIdentityProviderService.AdminLinkProviderForUser"
    )


class AdminListDevicesXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_ADMIN_LIST_DEVICES = (
        "AWSCognitoIdentityProviderService.AdminListDevices"
    )


class AdminListGroupsForUserXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_ADMIN_LIST_GROUPS_FOR_USER = (
        "AWSCognitoIdentityProviderService.AdminListGroupsForUser"
    )


class AdminListUserAuthEventsXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_ADMIN_LIST_USER_AUTH_EVENTS = (
        "AWSCognitoIdentityProviderService.AdminListUserAuthEvents"
    )


class AdminRemoveUserFromGroupXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_ADMIN_REMOVE_USER_FROM_GROUP = (
        "AWSCognitoIdentityProviderService.AdminRemoveUserFromGroup"
    )


class AdminResetUserPasswordXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_ADMIN_RESET_USER_PASSWORD = (
        "AWSCognitoIdentityProviderService.AdminResetUserPassword"
    )


class AdminRespondToAuthChallengeXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_ADMIN_RESPOND_TO_AUTH_CHALLENGE = (
        "AWSCognitoIdentityProviderService.AdminRespondToAuthChallenge"
    )


class AdminSetUserMFAPreferenceXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_ADMIN_SET_USER_MFA_PREFERENCE = (
        "AWSCognitoIdentityProviderService.AdminSetUserMFAPreference"
    )


class AdminSetUserPasswordXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_ADMIN_SET_USER_PASSWORD = (
        "AWSCognitoIdentityProviderService.AdminSetUserPassword"
    )


class AdminSetUserSettingsXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_ADMIN_SET_USER_SETTINGS = (
        "AWSCognitoIdentityProviderService.AdminSetUserSettings"
    )


class AdminUpdateAuthEventFeedbackXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_ADMIN_UPDATE_AUTH_EVENT_FEEDBACK = (
        "AWSCognitoIdentityProviderService.AdminUpdateAuthEventFeedback"
    )


class AdminUpdateDeviceStatusXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_ADMIN_UPDATE_DEVICE_STATUS = (
        "AWSCognitoIdentityProviderService.AdminUpdateDeviceStatus"
    )


class AdminUpdateUserAttributesXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_ADMIN_UPDATE_USER_ATTRIBUTES = (
        "AWSCognitoIdentityProviderService.AdminUpdateUserAttributes"
    )


class AdminUserGlobalSignOutXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_ADMIN_USER_GLOBAL_SIGN_OUT = (
        "AWSCognitoIdentityProviderService.AdminUserGlobalSignOut"
    )


class AssociateSoftwareTokenXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_ASSOCIATE_SOFTWARE_TOKEN = (
        "AWSCognitoIdentityProviderService.AssociateSoftwareToken"
    )


class ChangePasswordXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_CHANGE_PASSWORD = (
        "AWSCognitoIdentityProviderService.ChangePassword"
    )


class ConfirmDeviceXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_CONFIRM_DEVICE = (
        "AWSCognitoIdentityProviderService.ConfirmDevice"
    )


class ConfirmForgotPasswordXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_CONFIRM_FORGOT_PASSWORD = (
        "AWSCognitoIdentityProviderService.ConfirmForgotPassword"
    )


class ConfirmSignUpXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_CONFIRM_SIGN_UP = (
        "AWSCognitoIdentityProviderService.ConfirmSignUp"
    )


class CreateGroupXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_CREATE_GROUP = (
        "AWSCognitoIdentityProviderService.CreateGroup"
    )


class CreateIdentityProviderXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_CREATE_IDENTITY_PROVIDER = (
        "AWSCognitoIdentityProviderService.CreateIdentityProvider"
    )


class CreateResourceServerXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_CREATE_RESOURCE_SERVER = (
        "AWSCognitoIdentityProviderService.CreateResourceServer"
    )


class CreateUserImportJobXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_CREATE_USER_IMPORT_JOB = (
        "AWSCognitoIdentityProviderService.CreateUserImportJob"
    )


class CreateUserPoolXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_CREATE_USER_POOL = (
        "AWSCognitoIdentityProviderService.CreateUserPool"
    )


class CreateUserPoolClientXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_CREATE_USER_POOL_CLIENT = (
        "AWSCognitoIdentityProviderService.CreateUserPoolClient"
    )


class CreateUserPoolDomainXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_CREATE_USER_POOL_DOMAIN = (
        "AWSCognitoIdentityProviderService.CreateUserPoolDomain"
    )


class DeleteGroupXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_DELETE_GROUP = (
        "AWSCognitoIdentityProviderService.DeleteGroup"
    )


class DeleteIdentityProviderXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_DELETE_IDENTITY_PROVIDER = (
        "AWSCognitoIdentityProviderService.DeleteIdentityProvider"
    )


class DeleteResourceServerXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_DELETE_RESOURCE_SERVER = (
        "AWSCognitoIdentityProviderService.DeleteResourceServer"
    )


class DeleteUserXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_DELETE_USER = (
        "AWSCognitoIdentityProviderService.DeleteUser"
    )


class DeleteUserAttributesXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_DELETE_USER_ATTRIBUTES = (
        "AWSCognitoIdentityProviderService.DeleteUserAttributes"
    )


class DeleteUserPoolXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_DELETE_USER_POOL = (
        "AWSCognitoIdentityProviderService.DeleteUserPool"
    )


class DeleteUserPoolClientXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_DELETE_USER_POOL_CLIENT = (
        "AWSCognitoIdentityProviderService.DeleteUserPoolClient"
    )


class DeleteUserPoolDomainXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_DELETE_USER_POOL_DOMAIN = (
        "AWSCognitoIdentityProviderService.DeleteUserPoolDomain"
    )


class DescribeIdentityProviderXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_DESCRIBE_IDENTITY_PROVIDER = (
        "AWSCognitoIdentityProviderService.DescribeIdentityProvider"
    )


class DescribeResourceServerXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_DESCRIBE_RESOURCE_SERVER = (
        "AWSCognitoIdentityProviderService.DescribeResourceServer"
    )


class DescribeRiskConfigurationXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_DESCRIBE_RISK_CONFIGURATION = (
        "AWSCognitoIdentityProviderService.DescribeRiskConfiguration"
    )


class DescribeUserImportJobXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_DESCRIBE_USER_IMPORT_JOB = (
        "AWSCognitoIdentityProviderService.DescribeUserImportJob"
    )


class DescribeUserPoolXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_DESCRIBE_USER_POOL = (
        "AWSCognitoIdentityProviderService.DescribeUserPool"
    )


class DescribeUserPoolClientXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_DESCRIBE_USER_POOL_CLIENT = (
        "AWSCognitoIdentityProviderService.DescribeUserPoolClient"
    )


class DescribeUserPoolDomainXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_DESCRIBE_USER_POOL_DOMAIN = (
        "AWSCognitoIdentityProviderService.DescribeUserPoolDomain"
    )


class ForgetDeviceXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_FORGET_DEVICE = (
        "AWSCognitoIdentityProviderService.ForgetDevice"
    )


class ForgotPasswordXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_FORGOT_PASSWORD = (
        "AWSCognitoIdentityProviderService.ForgotPassword"
    )


class GetCSVHeaderXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_GET_CSV_HEADER = (
        "AWSCognitoIdentityProviderService.GetCSVHeader"
    )


class GetDeviceXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_GET_DEVICE = (
        "AWSCognitoIdentityProviderService.GetDevice"
    )


class GetGroupXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_GET_GROUP = (
        "AWSCognitoIdentityProviderService.GetGroup"
    )


class GetIdentityProviderByIdentifierXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_GET_IDENTITY_PROVIDER_BY_IDENTIFIER = (
        "AWSCognitoIdentityProviderService.GetIdentityProviderByIdentifier"
    )


class GetSigningCertificateXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_GET_SIGNING_CERTIFICATE = (
        "AWSCognitoIdentityProviderService.GetSigningCertificate"
    )


class GetUICustomizationXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_GET_UI_CUSTOMIZATION = (
        "AWSCognitoIdentityProviderService.GetUICustomization"
    )


class GetUserXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_GET_USER = (
        "AWSCognitoIdentityProviderService.GetUser"
    )


class GetUserAttributeVerificationCodeXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_GET_USER_ATTRIBUTE_VERIFICATION_CODE = (
        "AWSCognitoIdentityProviderService.GetUserAttributeVerificationCode"
    )


class GetUserPoolMfaConfigXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_GET_USER_POOL_MFA_CONFIG = (
        "AWSCognitoIdentityProviderService.GetUserPoolMfaConfig"
    )


class GlobalSignOutXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_GLOBAL_SIGN_OUT = (
        "AWSCognitoIdentityProviderService.GlobalSignOut"
    )


class InitiateAuthXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_INITIATE_AUTH = (
        "AWSCognitoIdentityProviderService.InitiateAuth"
    )


class ListDevicesXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_LIST_DEVICES = (
        "AWSCognitoIdentityProviderService.ListDevices"
    )


class ListGroupsXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_LIST_GROUPS = (
        "AWSCognitoIdentityProviderService.ListGroups"
    )


class ListIdentityProvidersXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_LIST_IDENTITY_PROVIDERS = (
        "AWSCognitoIdentityProviderService.ListIdentityProviders"
    )


class ListResourceServersXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_LIST_RESOURCE_SERVERS = (
        "AWSCognitoIdentityProviderService.ListResourceServers"
    )


class ListTagsForResourceXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_LIST_TAGS_FOR_RESOURCE = (
        "AWSCognitoIdentityProviderService.ListTagsForResource"
    )


class ListUserImportJobsXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_LIST_USER_IMPORT_JOBS = (
        "AWSCognitoIdentityProviderService.ListUserImportJobs"
    )


class ListUserPoolClientsXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_LIST_USER_POOL_CLIENTS = (
        "AWSCognitoIdentityProviderService.ListUserPoolClients"
    )


class ListUserPoolsXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_LIST_USER_POOLS = (
        "AWSCognitoIdentityProviderService.ListUserPools"
    )


class ListUsersXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_LIST_USERS = (
        "AWSCognitoIdentityProviderService.ListUsers"
    )


class ListUsersInGroupXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_LIST_USERS_IN_GROUP = (
        "AWSCognitoIdentityProviderService.ListUsersInGroup"
    )


class ResendConfirmationCodeXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_RESEND_CONFIRMATION_CODE = (
        "AWSCognitoIdentityProviderService.ResendConfirmationCode"
    )


class RespondToAuthChallengeXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_RESPOND_TO_AUTH_CHALLENGE = (
        "AWSCognitoIdentityProviderService.RespondToAuthChallenge"
    )


class RevokeTokenXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_REVOKE_TOKEN = (
        "AWSCognitoIdentityProviderService.RevokeToken"
    )


class SetRiskConfigurationXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_SET_RISK_CONFIGURATION = (
        "AWSCognitoIdentityProviderService.SetRiskConfiguration"
    )


class SetUICustomizationXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_SET_UI_CUSTOMIZATION = (
        "AWSCognitoIdentityProviderService.SetUICustomization"
    )


class SetUserMFAPreferenceXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_SET_USER_MFA_PREFERENCE = (
        "AWSCognitoIdentityProviderService.SetUserMFAPreference"
    )


class SetUserPoolMfaConfigXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_SET_USER_POOL_MFA_CONFIG = (
        "AWSCognitoIdentityProviderService.SetUserPoolMfaConfig"
    )


class SetUserSettingsXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_SET_USER_SETTINGS = (
        "AWSCognitoIdentityProviderService.SetUserSettings"
    )


class SignUpXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_SIGN_UP = (
        "AWSCognitoIdentityProviderService.SignUp"
    )


class StartUserImportJobXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_START_USER_IMPORT_JOB = (
        "AWSCognitoIdentityProviderService.StartUserImportJob"
    )


class StopUserImportJobXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_STOP_USER_IMPORT_JOB = (
        "AWSCognitoIdentityProviderService.StopUserImportJob"
    )


class TagResourceXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_TAG_RESOURCE = (
        "AWSCognitoIdentityProviderService.TagResource"
    )


class UntagResourceXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_UNTAG_RESOURCE = (
        "AWSCognitoIdentityProviderService.UntagResource"
    )


class UpdateAuthEventFeedbackXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_UPDATE_AUTH_EVENT_FEEDBACK = (
        "AWSCognitoIdentityProviderService.UpdateAuthEventFeedback"
    )


class UpdateDeviceStatusXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_UPDATE_DEVICE_STATUS = (
        "AWSCognitoIdentityProviderService.UpdateDeviceStatus"
    )


class UpdateGroupXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_UPDATE_GROUP = (
        "AWSCognitoIdentityProviderService.UpdateGroup"
    )


class UpdateIdentityProviderXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_UPDATE_IDENTITY_PROVIDER = (
        "AWSCognitoIdentityProviderService.UpdateIdentityProvider"
    )


class UpdateResourceServerXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_UPDATE_RESOURCE_SERVER = (
        "AWSCognitoIdentityProviderService.UpdateResourceServer"
    )


class UpdateUserAttributesXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_UPDATE_USER_ATTRIBUTES = (
        "AWSCognitoIdentityProviderService.UpdateUserAttributes"
    )


class UpdateUserPoolXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_UPDATE_USER_POOL = (
        "AWSCognitoIdentityProviderService.UpdateUserPool"
    )


class UpdateUserPoolClientXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_UPDATE_USER_POOL_CLIENT = (
        "AWSCognitoIdentityProviderService.UpdateUserPoolClient"
    )


class UpdateUserPoolDomainXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_UPDATE_USER_POOL_DOMAIN = (
        "AWSCognitoIdentityProviderService.UpdateUserPoolDomain"
    )


class VerifySoftwareTokenXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_VERIFY_SOFTWARE_TOKEN = (
        "AWSCognitoIdentityProviderService.VerifySoftwareToken"
    )


class VerifyUserAttributeXAmzTarget(OpenStrEnum):
    AWS_COGNITO_IDENTITY_PROVIDER_SERVICE_VERIFY_USER_ATTRIBUTE = (
        "AWSCognitoIdentityProviderService.VerifyUserAttribute"
    )


AWSAccountIdType: TypeAlias = str
AccessTokenValidityType: TypeAlias = int
RecoveryMechanismsType: TypeAlias = list[RecoveryOptionType]
PriorityType: TypeAlias = int
AccountTakeoverActionNotifyType: TypeAlias = bool
StringType: TypeAlias = str
ArnType: TypeAlias = str
EmailNotificationSubjectType: TypeAlias = str
EmailNotificationBodyType: TypeAlias = str
UserPoolIdType: TypeAlias = str
CustomAttributesListType: TypeAlias = list[SchemaAttributeType]
CustomAttributeNameType: TypeAlias = str
BooleanType: TypeAlias = bool
AddCustomAttributesResponse: TypeAlias = dict[str, JsonValue]
"""Response of AddCustomAttributes."""
UsernameType: TypeAlias = str
GroupNameType: TypeAlias = str
ClientMetadataType: TypeAlias = dict[str, str]
AdminConfirmSignUpResponse: TypeAlias = dict[str, JsonValue]
"""Response of AdminConfirmSignUp."""
AdminCreateUserUnusedAccountValidityDaysType: TypeAlias = int
SmsVerificationMessageType: TypeAlias = str
EmailVerificationMessageType: TypeAlias = str
EmailVerificationSubjectType: TypeAlias = str
AttributeListType: TypeAlias = list[AttributeType]
AttributeNameType: TypeAlias = str
AttributeValueType: TypeAlias = str
PasswordType: TypeAlias = str
ForceAliasCreation: TypeAlias = bool
DeliveryMediumListType: TypeAlias = list[DeliveryMediumType]
DateType: TypeAlias = datetime
MFAOptionListType: TypeAlias = list[MFAOptionType]
AttributeNameListType: TypeAlias = list[str]
AdminDeleteUserAttributesResponse: TypeAlias = dict[str, JsonValue]
"""Response of AdminDeleteUserAttributes."""
ProviderNameType: TypeAlias = str
AdminDisableProviderForUserResponse: TypeAlias = dict[str, JsonValue]
"""Response of AdminDisableProviderForUser."""
AdminDisableUserResponse: TypeAlias = dict[str, JsonValue]
"""Response of AdminDisableUser."""
AdminEnableUserResponse: TypeAlias = dict[str, JsonValue]
"""Response of AdminEnableUser."""
DeviceKeyType: TypeAlias = str
UserMFASettingListType: TypeAlias = list[str]
ClientIdType: TypeAlias = str
AuthParametersType: TypeAlias = dict[str, str]
HttpHeaderList: TypeAlias = list[HttpHeader]
SessionType: TypeAlias = str
ChallengeParametersType: TypeAlias = dict[str, str]
TokenModelType: TypeAlias = str
IntegerType: TypeAlias = int
AdminLinkProviderForUserResponse: TypeAlias = dict[str, JsonValue]
"""Response of AdminLinkProviderForUser."""
QueryLimitType: TypeAlias = int
SearchPaginationTokenType: TypeAlias = str
DeviceListType: TypeAlias = list[DeviceType]
PaginationKey: TypeAlias = str
GroupListType: TypeAlias = list[GroupType]
DescriptionType: TypeAlias = str
PrecedenceType: TypeAlias = int
AuthEventsType: TypeAlias = list[AuthEventType]
WrappedBooleanType: TypeAlias = bool
ChallengeResponseListType: TypeAlias = list[ChallengeResponseType]
AdminResetUserPasswordResponse: TypeAlias = dict[str, JsonValue]
"""Response of AdminResetUserPassword."""
ChallengeResponsesType: TypeAlias = dict[str, str]
AdminSetUserMFAPreferenceResponse: TypeAlias = dict[str, JsonValue]
"""Response of AdminSetUserMFAPreference."""
AdminSetUserPasswordResponse: TypeAlias = dict[str, JsonValue]
"""Response of AdminSetUserPassword."""
AdminSetUserSettingsResponse: TypeAlias = dict[str, JsonValue]
"""Response of AdminSetUserSettings."""
EventIdType: TypeAlias = str
AdminUpdateAuthEventFeedbackResponse: TypeAlias = dict[str, JsonValue]
"""Response of AdminUpdateAuthEventFeedback."""
AdminUpdateDeviceStatusResponse: TypeAlias = dict[str, JsonValue]
"""Response of AdminUpdateDeviceStatus."""
AdminUpdateUserAttributesResponse: TypeAlias = dict[str, JsonValue]
"""Response of AdminUpdateUserAttributes."""
AdminUserGlobalSignOutResponse: TypeAlias = dict[str, JsonValue]
"""Response of AdminUserGlobalSignOut."""
AliasAttributesListType: TypeAlias = list[AliasAttributeType]
MessageType: TypeAlias = str
HexStringType: TypeAlias = str
SecretCodeType: TypeAlias = str
AttributeMappingKeyType: TypeAlias = str
AttributeMappingType: TypeAlias = dict[str, str]
AttributesRequireVerificationBeforeUpdateType: TypeAlias = list[VerifiedAttributeType]
AuthSessionValidityType: TypeAlias = int
BlockedIPRangeListType: TypeAlias = list[str]
CSSType: TypeAlias = str
CSSVersionType: TypeAlias = str
CallbackURLsListType: TypeAlias = list[str]
RedirectUrlType: TypeAlias = str
ChangePasswordResponse: TypeAlias = dict[str, JsonValue]
"""Response of ChangePassword."""
ClientNameType: TypeAlias = str
ClientPermissionListType: TypeAlias = list[str]
ClientPermissionType: TypeAlias = str
ClientSecretType: TypeAlias = str
CodeDeliveryDetailsListType: TypeAlias = list[CodeDeliveryDetailsType]
CompletionMessageType: TypeAlias = str
EventFiltersType: TypeAlias = list[EventFilterType]
DeviceNameType: TypeAlias = str
SecretHashType: TypeAlias = str
ConfirmationCodeType: TypeAlias = str
ConfirmForgotPasswordResponse: TypeAlias = dict[str, JsonValue]
"""Response of ConfirmForgotPassword."""
ConfirmSignUpResponse: TypeAlias = dict[str, JsonValue]
"""Response of ConfirmSignUp."""
ProviderNameTypeV1: TypeAlias = str
ProviderDetailsType: TypeAlias = dict[str, str]
IdpIdentifiersListType: TypeAlias = list[str]
IdpIdentifierType: TypeAlias = str
ResourceServerIdentifierType: TypeAlias = str
ResourceServerNameType: TypeAlias = str
ResourceServerScopeListType: TypeAlias = list[ResourceServerScopeType]
ResourceServerScopeNameType: TypeAlias = str
ResourceServerScopeDescriptionType: TypeAlias = str
UserImportJobNameType: TypeAlias = str
UserImportJobIdType: TypeAlias = str
PreSignedUrlType: TypeAlias = str
LongType: TypeAlias = int
GenerateSecret: TypeAlias = bool
RefreshTokenValidityType: TypeAlias = int
IdTokenValidityType: TypeAlias = int
ExplicitAuthFlowsListType: TypeAlias = list[ExplicitAuthFlowsType]
SupportedIdentityProvidersListType: TypeAlias = list[str]
LogoutURLsListType: TypeAlias = list[str]
OAuthFlowsType: TypeAlias = list[OAuthFlowType]
ScopeListType: TypeAlias = list[str]
ScopeType: TypeAlias = str
DomainType: TypeAlias = str
UserPoolNameType: TypeAlias = str
PasswordPolicyMinLengthType: TypeAlias = int
TemporaryPasswordValidityDaysType: TypeAlias = int
VerifiedAttributesListType: TypeAlias = list[VerifiedAttributeType]
UsernameAttributesListType: TypeAlias = list[UsernameAttributeType]
EmailVerificationMessageByLinkType: TypeAlias = str
EmailVerificationSubjectByLinkType: TypeAlias = str
EmailAddressType: TypeAlias = str
SESConfigurationSet: TypeAlias = str
RegionCodeType: TypeAlias = str
UserPoolTagsType: TypeAlias = dict[str, str]
TagKeysType: TypeAlias = str
TagValueType: TypeAlias = str
SchemaAttributesListType: TypeAlias = list[SchemaAttributeType]
DeleteUserAttributesResponse: TypeAlias = dict[str, JsonValue]
"""Response of DeleteUserAttributes."""
DeleteUserPoolDomainResponse: TypeAlias = dict[str, JsonValue]
"""Response of DeleteUserPoolDomain."""
SkippedIPRangeListType: TypeAlias = list[str]
S3BucketType: TypeAlias = str
DomainVersionType: TypeAlias = str
ListOfStringTypes: TypeAlias = list[str]
ImageUrlType: TypeAlias = str
GlobalSignOutResponse: TypeAlias = dict[str, JsonValue]
"""Response of GlobalSignOut."""
ImageFileType: TypeAlias = str
ListProvidersLimitType: TypeAlias = int
PaginationKeyType: TypeAlias = str
ProvidersListType: TypeAlias = list[ProviderDescription]
ListResourceServersLimitType: TypeAlias = int
ResourceServersListType: TypeAlias = list[ResourceServerType]
PoolQueryLimitType: TypeAlias = int
UserImportJobsListType: TypeAlias = list[UserImportJobType]
QueryLimit: TypeAlias = int
UserPoolClientListType: TypeAlias = list[UserPoolClientDescription]
UserPoolListType: TypeAlias = list[UserPoolDescriptionType]
UsersListType: TypeAlias = list[UserType]
SearchedAttributeNamesListType: TypeAlias = list[str]
UserFilterType: TypeAlias = str
RevokeTokenResponse: TypeAlias = dict[str, JsonValue]
"""Response of RevokeToken."""
SetUserMFAPreferenceResponse: TypeAlias = dict[str, JsonValue]
"""Response of SetUserMFAPreference."""
SetUserSettingsResponse: TypeAlias = dict[str, JsonValue]
"""Response of SetUserSettings."""
SoftwareTokenMFAUserCodeType: TypeAlias = str
TagResourceResponse: TypeAlias = dict[str, JsonValue]
"""Response of TagResource."""
UserPoolTagsListType: TypeAlias = list[str]
UntagResourceResponse: TypeAlias = dict[str, JsonValue]
"""Response of UntagResource."""
UpdateAuthEventFeedbackResponse: TypeAlias = dict[str, JsonValue]
"""Response of UpdateAuthEventFeedback."""
UpdateDeviceStatusResponse: TypeAlias = dict[str, JsonValue]
"""Response of UpdateDeviceStatus."""
UpdateUserPoolResponse: TypeAlias = dict[str, JsonValue]
"""Response of UpdateUserPool."""
VerifyUserAttributeResponse: TypeAlias = dict[str, JsonValue]
"""Response of VerifyUserAttribute."""


def decode_alias_attributes_list_type(value: object) -> list[AliasAttributeType]:
    """Read a value of `AliasAttributesListType`."""
    return read_list(value, AliasAttributeType.from_json)


def decode_attribute_list_type(value: object) -> list[AttributeType]:
    """Read a value of `AttributeListType`."""
    return read_list(value, AttributeType.from_json)


def decode_attribute_mapping_type(value: object) -> dict[str, str]:
    """Read a value of `AttributeMappingType`."""
    return read_map(value, read_string)


def decode_attribute_name_list_type(value: object) -> list[str]:
    """Read a value of `AttributeNameListType`."""
    return read_list(value, read_string)


def decode_attributes_require_verification_before_update_type(
    value: object,
) -> list[VerifiedAttributeType]:
    """Read a value of `AttributesRequireVerificationBeforeUpdateType`."""
    return read_list(value, VerifiedAttributeType.from_json)


def decode_auth_events_type(value: object) -> list[AuthEventType]:
    """Read a value of `AuthEventsType`."""
    return read_list(value, AuthEventType.from_json)


def decode_auth_parameters_type(value: object) -> dict[str, str]:
    """Read a value of `AuthParametersType`."""
    return read_map(value, read_string)


def decode_blocked_ip_range_list_type(value: object) -> list[str]:
    """Read a value of `BlockedIPRangeListType`."""
    return read_list(value, read_string)


def decode_callback_urls_list_type(value: object) -> list[str]:
    """Read a value of `CallbackURLsListType`."""
    return read_list(value, read_string)


def decode_challenge_parameters_type(value: object) -> dict[str, str]:
    """Read a value of `ChallengeParametersType`."""
    return read_map(value, read_string)


def decode_challenge_response_list_type(value: object) -> list[ChallengeResponseType]:
    """Read a value of `ChallengeResponseListType`."""
    return read_list(value, ChallengeResponseType.from_json)


def decode_challenge_responses_type(value: object) -> dict[str, str]:
    """Read a value of `ChallengeResponsesType`."""
    return read_map(value, read_string)


def decode_client_metadata_type(value: object) -> dict[str, str]:
    """Read a value of `ClientMetadataType`."""
    return read_map(value, read_string)


def decode_client_permission_list_type(value: object) -> list[str]:
    """Read a value of `ClientPermissionListType`."""
    return read_list(value, read_string)


def decode_code_delivery_details_list_type(
    value: object,
) -> list[CodeDeliveryDetailsType]:
    """Read a value of `CodeDeliveryDetailsListType`."""
    return read_list(value, CodeDeliveryDetailsType.from_json)


def decode_custom_attributes_list_type(value: object) -> list[SchemaAttributeType]:
    """Read a value of `CustomAttributesListType`."""
    return read_list(value, SchemaAttributeType.from_json)


def decode_delivery_medium_list_type(value: object) -> list[DeliveryMediumType]:
    """Read a value of `DeliveryMediumListType`."""
    return read_list(value, DeliveryMediumType.from_json)


def decode_device_list_type(value: object) -> list[DeviceType]:
    """Read a value of `DeviceListType`."""
    return read_list(value, DeviceType.from_json)


def decode_event_filters_type(value: object) -> list[EventFilterType]:
    """Read a value of `EventFiltersType`."""
    return read_list(value, EventFilterType.from_json)


def decode_explicit_auth_flows_list_type(value: object) -> list[ExplicitAuthFlowsType]:
    """Read a value of `ExplicitAuthFlowsListType`."""
    return read_list(value, ExplicitAuthFlowsType.from_json)


def decode_group_list_type(value: object) -> list[GroupType]:
    """Read a value of `GroupListType`."""
    return read_list(value, GroupType.from_json)


def decode_http_header_list(value: object) -> list[HttpHeader]:
    """Read a value of `HttpHeaderList`."""
    return read_list(value, HttpHeader.from_json)


def decode_idp_identifiers_list_type(value: object) -> list[str]:
    """Read a value of `IdpIdentifiersListType`."""
    return read_list(value, read_string)


def decode_list_of_string_types(value: object) -> list[str]:
    """Read a value of `ListOfStringTypes`."""
    return read_list(value, read_string)


def decode_logout_urls_list_type(value: object) -> list[str]:
    """Read a value of `LogoutURLsListType`."""
    return read_list(value, read_string)


def decode_mfa_option_list_type(value: object) -> list[MFAOptionType]:
    """Read a value of `MFAOptionListType`."""
    return read_list(value, MFAOptionType.from_json)


def decode_oauth_flows_type(value: object) -> list[OAuthFlowType]:
    """Read a value of `OAuthFlowsType`."""
    return read_list(value, OAuthFlowType.from_json)


def decode_provider_details_type(value: object) -> dict[str, str]:
    """Read a value of `ProviderDetailsType`."""
    return read_map(value, read_string)


def decode_providers_list_type(value: object) -> list[ProviderDescription]:
    """Read a value of `ProvidersListType`."""
    return read_list(value, ProviderDescription.from_json)


def decode_recovery_mechanisms_type(value: object) -> list[RecoveryOptionType]:
    """Read a value of `RecoveryMechanismsType`."""
    return read_list(value, RecoveryOptionType.from_json)


def decode_resource_server_scope_list_type(
    value: object,
) -> list[ResourceServerScopeType]:
    """Read a value of `ResourceServerScopeListType`."""
    return read_list(value, ResourceServerScopeType.from_json)


def decode_resource_servers_list_type(value: object) -> list[ResourceServerType]:
    """Read a value of `ResourceServersListType`."""
    return read_list(value, ResourceServerType.from_json)


def decode_schema_attributes_list_type(value: object) -> list[SchemaAttributeType]:
    """Read a value of `SchemaAttributesListType`."""
    return read_list(value, SchemaAttributeType.from_json)


def decode_scope_list_type(value: object) -> list[str]:
    """Read a value of `ScopeListType`."""
    return read_list(value, read_string)


def decode_searched_attribute_names_list_type(value: object) -> list[str]:
    """Read a value of `SearchedAttributeNamesListType`."""
    return read_list(value, read_string)


def decode_skipped_ip_range_list_type(value: object) -> list[str]:
    """Read a value of `SkippedIPRangeListType`."""
    return read_list(value, read_string)


def decode_supported_identity_providers_list_type(value: object) -> list[str]:
    """Read a value of `SupportedIdentityProvidersListType`."""
    return read_list(value, read_string)


def decode_user_import_jobs_list_type(value: object) -> list[UserImportJobType]:
    """Read a value of `UserImportJobsListType`."""
    return read_list(value, UserImportJobType.from_json)


def decode_user_mfa_setting_list_type(value: object) -> list[str]:
    """Read a value of `UserMFASettingListType`."""
    return read_list(value, read_string)


def decode_user_pool_client_list_type(value: object) -> list[UserPoolClientDescription]:
    """Read a value of `UserPoolClientListType`."""
    return read_list(value, UserPoolClientDescription.from_json)


def decode_user_pool_list_type(value: object) -> list[UserPoolDescriptionType]:
    """Read a value of `UserPoolListType`."""
    return read_list(value, UserPoolDescriptionType.from_json)


def decode_user_pool_tags_list_type(value: object) -> list[str]:
    """Read a value of `UserPoolTagsListType`."""
    return read_list(value, read_string)


def decode_user_pool_tags_type(value: object) -> dict[str, str]:
    """Read a value of `UserPoolTagsType`."""
    return read_map(value, read_string)


def decode_username_attributes_list_type(value: object) -> list[UsernameAttributeType]:
    """Read a value of `UsernameAttributesListType`."""
    return read_list(value, UsernameAttributeType.from_json)


def decode_users_list_type(value: object) -> list[UserType]:
    """Read a value of `UsersListType`."""
    return read_list(value, UserType.from_json)


def decode_verified_attributes_list_type(value: object) -> list[VerifiedAttributeType]:
    """Read a value of `VerifiedAttributesListType`."""
    return read_list(value, VerifiedAttributeType.from_json)
