"""Models of the document's schemas.

Each class reads a JSON value with `from_json` and is written with `to_json`. Values of
schemas that have no class are read by a function.
"""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias

from ._runtime.date_time import read_date_time
from ._runtime.fields import json_field, later_field
from ._runtime.json_types import UNSET, JsonValue, Unset
from ._runtime.model import Model, UnknownVariant
from ._runtime.open_enum import OpenStrEnum
from ._runtime.reading import (
    read_boolean,
    read_integer,
    read_list,
    read_map,
    read_string,
)
from ._runtime.shape_error import ShapeError

__all__ = [
    "UNSET",
    "AWSAccountIdType",
    "AccessTokenValidityType",
    "AccountRecoverySettingType",
    "AccountTakeoverActionNotifyType",
    "AccountTakeoverActionType",
    "AccountTakeoverActionsType",
    "AccountTakeoverEventActionType",
    "AccountTakeoverRiskConfigurationType",
    "AddCustomAttributesRequest",
    "AddCustomAttributesResponse",
    "AdminAddUserToGroupRequest",
    "AdminConfirmSignUpRequest",
    "AdminConfirmSignUpResponse",
    "AdminCreateUserConfigType",
    "AdminCreateUserRequest",
    "AdminCreateUserResponse",
    "AdminCreateUserUnusedAccountValidityDaysType",
    "AdminDeleteUserAttributesRequest",
    "AdminDeleteUserAttributesResponse",
    "AdminDeleteUserRequest",
    "AdminDisableProviderForUserRequest",
    "AdminDisableProviderForUserResponse",
    "AdminDisableUserRequest",
    "AdminDisableUserResponse",
    "AdminEnableUserRequest",
    "AdminEnableUserResponse",
    "AdminForgetDeviceRequest",
    "AdminGetDeviceRequest",
    "AdminGetDeviceResponse",
    "AdminGetUserRequest",
    "AdminGetUserResponse",
    "AdminInitiateAuthRequest",
    "AdminInitiateAuthResponse",
    "AdminLinkProviderForUserRequest",
    "AdminLinkProviderForUserResponse",
    "AdminListDevicesRequest",
    "AdminListDevicesResponse",
    "AdminListGroupsForUserRequest",
    "AdminListGroupsForUserResponse",
    "AdminListUserAuthEventsRequest",
    "AdminListUserAuthEventsResponse",
    "AdminRemoveUserFromGroupRequest",
    "AdminResetUserPasswordRequest",
    "AdminResetUserPasswordResponse",
    "AdminRespondToAuthChallengeRequest",
    "AdminRespondToAuthChallengeResponse",
    "AdminSetUserMFAPreferenceRequest",
    "AdminSetUserMFAPreferenceResponse",
    "AdminSetUserPasswordRequest",
    "AdminSetUserPasswordResponse",
    "AdminSetUserSettingsRequest",
    "AdminSetUserSettingsResponse",
    "AdminUpdateAuthEventFeedbackRequest",
    "AdminUpdateAuthEventFeedbackResponse",
    "AdminUpdateDeviceStatusRequest",
    "AdminUpdateDeviceStatusResponse",
    "AdminUpdateUserAttributesRequest",
    "AdminUpdateUserAttributesResponse",
    "AdminUserGlobalSignOutRequest",
    "AdminUserGlobalSignOutResponse",
    "AdvancedSecurityModeType",
    "AliasAttributeType",
    "AliasAttributesListType",
    "AliasExistsException",
    "AnalyticsConfigurationType",
    "AnalyticsMetadataType",
    "ArnType",
    "AssociateSoftwareTokenRequest",
    "AssociateSoftwareTokenResponse",
    "AttributeDataType",
    "AttributeListType",
    "AttributeMappingKeyType",
    "AttributeMappingType",
    "AttributeNameListType",
    "AttributeNameType",
    "AttributeType",
    "AttributeValueType",
    "AttributesRequireVerificationBeforeUpdateType",
    "AuthEventType",
    "AuthEventsType",
    "AuthFlowType",
    "AuthParametersType",
    "AuthSessionValidityType",
    "AuthenticationResultType",
    "BlockedIPRangeListType",
    "BooleanType",
    "CSSType",
    "CSSVersionType",
    "CallbackURLsListType",
    "ChallengeName",
    "ChallengeNameType",
    "ChallengeParametersType",
    "ChallengeResponse",
    "ChallengeResponseListType",
    "ChallengeResponseType",
    "ChallengeResponsesType",
    "ChangePasswordRequest",
    "ChangePasswordResponse",
    "ClientIdType",
    "ClientMetadataType",
    "ClientNameType",
    "ClientPermissionListType",
    "ClientPermissionType",
    "ClientSecretType",
    "CodeDeliveryDetailsListType",
    "CodeDeliveryDetailsType",
    "CodeDeliveryFailureException",
    "CodeMismatchException",
    "CompletionMessageType",
    "CompromisedCredentialsActionsType",
    "CompromisedCredentialsEventActionType",
    "CompromisedCredentialsRiskConfigurationType",
    "ConcurrentModificationException",
    "ConfirmDeviceRequest",
    "ConfirmDeviceResponse",
    "ConfirmForgotPasswordRequest",
    "ConfirmForgotPasswordResponse",
    "ConfirmSignUpRequest",
    "ConfirmSignUpResponse",
    "ConfirmationCodeType",
    "ContextDataType",
    "CreateGroupRequest",
    "CreateGroupResponse",
    "CreateIdentityProviderRequest",
    "CreateIdentityProviderResponse",
    "CreateResourceServerRequest",
    "CreateResourceServerResponse",
    "CreateUserImportJobRequest",
    "CreateUserImportJobResponse",
    "CreateUserPoolClientRequest",
    "CreateUserPoolClientResponse",
    "CreateUserPoolDomainRequest",
    "CreateUserPoolDomainResponse",
    "CreateUserPoolRequest",
    "CreateUserPoolResponse",
    "CustomAttributeNameType",
    "CustomAttributesListType",
    "CustomDomainConfigType",
    "CustomEmailLambdaVersionConfigType",
    "CustomEmailSenderLambdaVersionType",
    "CustomSMSLambdaVersionConfigType",
    "CustomSMSSenderLambdaVersionType",
    "DateType",
    "DefaultEmailOptionType",
    "DeleteGroupRequest",
    "DeleteIdentityProviderRequest",
    "DeleteResourceServerRequest",
    "DeleteUserAttributesRequest",
    "DeleteUserAttributesResponse",
    "DeleteUserPoolClientRequest",
    "DeleteUserPoolDomainRequest",
    "DeleteUserPoolDomainResponse",
    "DeleteUserPoolRequest",
    "DeleteUserRequest",
    "DeletionProtectionType",
    "DeliveryMediumListType",
    "DeliveryMediumType",
    "DescribeIdentityProviderRequest",
    "DescribeIdentityProviderResponse",
    "DescribeResourceServerRequest",
    "DescribeResourceServerResponse",
    "DescribeRiskConfigurationRequest",
    "DescribeRiskConfigurationResponse",
    "DescribeUserImportJobRequest",
    "DescribeUserImportJobResponse",
    "DescribeUserPoolClientRequest",
    "DescribeUserPoolClientResponse",
    "DescribeUserPoolDomainRequest",
    "DescribeUserPoolDomainResponse",
    "DescribeUserPoolRequest",
    "DescribeUserPoolResponse",
    "DescriptionType",
    "DeviceConfigurationType",
    "DeviceKeyType",
    "DeviceListType",
    "DeviceNameType",
    "DeviceRememberedStatusType",
    "DeviceSecretVerifierConfigType",
    "DeviceType",
    "DomainDescriptionType",
    "DomainStatusType",
    "DomainType",
    "DomainVersionType",
    "DuplicateProviderException",
    "EmailAddressType",
    "EmailConfigurationType",
    "EmailNotificationBodyType",
    "EmailNotificationSubjectType",
    "EmailSendingAccountType",
    "EmailVerificationMessageByLinkType",
    "EmailVerificationMessageType",
    "EmailVerificationSubjectByLinkType",
    "EmailVerificationSubjectType",
    "EnableSoftwareTokenMFAException",
    "EventContextDataType",
    "EventFeedbackType",
    "EventFilterType",
    "EventFiltersType",
    "EventIdType",
    "EventResponseType",
    "EventRiskType",
    "EventType",
    "ExpiredCodeException",
    "ExplicitAuthFlowsListType",
    "ExplicitAuthFlowsType",
    "FeedbackValueType",
    "ForbiddenException",
    "ForceAliasCreation",
    "ForgetDeviceRequest",
    "ForgotPasswordRequest",
    "ForgotPasswordResponse",
    "GenerateSecret",
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
    "GetUserAttributeVerificationCodeRequest",
    "GetUserAttributeVerificationCodeResponse",
    "GetUserPoolMfaConfigRequest",
    "GetUserPoolMfaConfigResponse",
    "GetUserRequest",
    "GetUserResponse",
    "GlobalSignOutRequest",
    "GlobalSignOutResponse",
    "GroupExistsException",
    "GroupListType",
    "GroupNameType",
    "GroupType",
    "HexStringType",
    "HttpHeader",
    "HttpHeaderList",
    "IdTokenValidityType",
    "IdentityProviderType",
    "IdentityProviderTypeType",
    "IdpIdentifierType",
    "IdpIdentifiersListType",
    "ImageFileType",
    "ImageUrlType",
    "InitiateAuthRequest",
    "InitiateAuthResponse",
    "IntegerType",
    "InternalErrorException",
    "InvalidEmailRoleAccessPolicyException",
    "InvalidLambdaResponseException",
    "InvalidOAuthFlowException",
    "InvalidParameterException",
    "InvalidPasswordException",
    "InvalidSmsRoleAccessPolicyException",
    "InvalidSmsRoleTrustRelationshipException",
    "InvalidUserPoolConfigurationException",
    "JsonValue",
    "LambdaConfigType",
    "LimitExceededException",
    "ListDevicesRequest",
    "ListDevicesResponse",
    "ListGroupsRequest",
    "ListGroupsResponse",
    "ListIdentityProvidersRequest",
    "ListIdentityProvidersResponse",
    "ListOfStringTypes",
    "ListProvidersLimitType",
    "ListResourceServersLimitType",
    "ListResourceServersRequest",
    "ListResourceServersResponse",
    "ListTagsForResourceRequest",
    "ListTagsForResourceResponse",
    "ListUserImportJobsRequest",
    "ListUserImportJobsResponse",
    "ListUserPoolClientsRequest",
    "ListUserPoolClientsResponse",
    "ListUserPoolsRequest",
    "ListUserPoolsResponse",
    "ListUsersInGroupRequest",
    "ListUsersInGroupResponse",
    "ListUsersRequest",
    "ListUsersResponse",
    "LogoutURLsListType",
    "LongType",
    "MFAMethodNotFoundException",
    "MFAOptionListType",
    "MFAOptionType",
    "MessageActionType",
    "MessageTemplateType",
    "MessageType",
    "NewDeviceMetadataType",
    "NotAuthorizedException",
    "NotifyConfigurationType",
    "NotifyEmailType",
    "NumberAttributeConstraintsType",
    "OAuthFlowType",
    "OAuthFlowsType",
    "PaginationKey",
    "PaginationKeyType",
    "PasswordPolicyMinLengthType",
    "PasswordPolicyType",
    "PasswordResetRequiredException",
    "PasswordType",
    "PoolQueryLimitType",
    "PreSignedUrlType",
    "PrecedenceType",
    "PreconditionNotMetException",
    "PreventUserExistenceErrorTypes",
    "PriorityType",
    "ProviderDescription",
    "ProviderDetailsType",
    "ProviderNameType",
    "ProviderNameTypeV1",
    "ProviderUserIdentifierType",
    "ProvidersListType",
    "QueryLimit",
    "QueryLimitType",
    "RecoveryMechanismsType",
    "RecoveryOptionNameType",
    "RecoveryOptionType",
    "RedirectUrlType",
    "RefreshTokenValidityType",
    "RegionCodeType",
    "ResendConfirmationCodeRequest",
    "ResendConfirmationCodeResponse",
    "ResourceNotFoundException",
    "ResourceServerIdentifierType",
    "ResourceServerNameType",
    "ResourceServerScopeDescriptionType",
    "ResourceServerScopeListType",
    "ResourceServerScopeNameType",
    "ResourceServerScopeType",
    "ResourceServerType",
    "ResourceServersListType",
    "RespondToAuthChallengeRequest",
    "RespondToAuthChallengeResponse",
    "RevokeTokenRequest",
    "RevokeTokenResponse",
    "RiskConfigurationType",
    "RiskDecisionType",
    "RiskExceptionConfigurationType",
    "RiskLevelType",
    "S3BucketType",
    "SESConfigurationSet",
    "SMSMfaSettingsType",
    "SchemaAttributeType",
    "SchemaAttributesListType",
    "ScopeDoesNotExistException",
    "ScopeListType",
    "ScopeType",
    "SearchPaginationTokenType",
    "SearchedAttributeNamesListType",
    "SecretCodeType",
    "SecretHashType",
    "SessionType",
    "SetRiskConfigurationRequest",
    "SetRiskConfigurationResponse",
    "SetUICustomizationRequest",
    "SetUICustomizationResponse",
    "SetUserMFAPreferenceRequest",
    "SetUserMFAPreferenceResponse",
    "SetUserPoolMfaConfigRequest",
    "SetUserPoolMfaConfigResponse",
    "SetUserSettingsRequest",
    "SetUserSettingsResponse",
    "ShapeError",
    "SignUpRequest",
    "SignUpResponse",
    "SkippedIPRangeListType",
    "SmsConfigurationType",
    "SmsMfaConfigType",
    "SmsVerificationMessageType",
    "SoftwareTokenMFANotFoundException",
    "SoftwareTokenMFAUserCodeType",
    "SoftwareTokenMfaConfigType",
    "SoftwareTokenMfaSettingsType",
    "StartUserImportJobRequest",
    "StartUserImportJobResponse",
    "StatusType",
    "StopUserImportJobRequest",
    "StopUserImportJobResponse",
    "StringAttributeConstraintsType",
    "StringType",
    "SupportedIdentityProvidersListType",
    "TagKeysType",
    "TagResourceRequest",
    "TagResourceResponse",
    "TagValueType",
    "TemporaryPasswordValidityDaysType",
    "TimeUnitsType",
    "TokenModelType",
    "TokenValidityUnitsType",
    "TooManyFailedAttemptsException",
    "TooManyRequestsException",
    "UICustomizationType",
    "UnauthorizedException",
    "UnexpectedLambdaException",
    "UnknownVariant",
    "Unset",
    "UnsupportedIdentityProviderException",
    "UnsupportedOperationException",
    "UnsupportedTokenTypeException",
    "UnsupportedUserStateException",
    "UntagResourceRequest",
    "UntagResourceResponse",
    "UpdateAuthEventFeedbackRequest",
    "UpdateAuthEventFeedbackResponse",
    "UpdateDeviceStatusRequest",
    "UpdateDeviceStatusResponse",
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
    "UpdateUserPoolResponse",
    "UserAttributeUpdateSettingsType",
    "UserContextDataType",
    "UserFilterType",
    "UserImportInProgressException",
    "UserImportJobIdType",
    "UserImportJobNameType",
    "UserImportJobStatusType",
    "UserImportJobType",
    "UserImportJobsListType",
    "UserLambdaValidationException",
    "UserMFASettingListType",
    "UserNotConfirmedException",
    "UserNotFoundException",
    "UserPoolAddOnNotEnabledException",
    "UserPoolAddOnsType",
    "UserPoolClientDescription",
    "UserPoolClientListType",
    "UserPoolClientType",
    "UserPoolDescriptionType",
    "UserPoolIdType",
    "UserPoolListType",
    "UserPoolMfaType",
    "UserPoolNameType",
    "UserPoolPolicyType",
    "UserPoolTaggingException",
    "UserPoolTagsListType",
    "UserPoolTagsType",
    "UserPoolType",
    "UserStatusType",
    "UserType",
    "UsernameAttributeType",
    "UsernameAttributesListType",
    "UsernameConfigurationType",
    "UsernameExistsException",
    "UsernameType",
    "UsersListType",
    "VerificationMessageTemplateType",
    "VerifiedAttributeType",
    "VerifiedAttributesListType",
    "VerifySoftwareTokenRequest",
    "VerifySoftwareTokenResponse",
    "VerifySoftwareTokenResponseType",
    "VerifyUserAttributeRequest",
    "VerifyUserAttributeResponse",
    "WrappedBooleanType",
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

    recovery_mechanisms: list[RecoveryOptionType] | None = later_field(
        "RecoveryMechanisms", lambda: decode_recovery_mechanisms_type, default=None
    )


class RecoveryOptionType(Model):
    """Part of AccountRecoverySettingType."""

    priority: int = json_field("Priority", read_integer)
    name: RecoveryOptionNameType = later_field(
        "Name", lambda: RecoveryOptionNameType.from_json
    )


class RecoveryOptionNameType(OpenStrEnum):
    VERIFIED_EMAIL = "verified_email"
    VERIFIED_PHONE_NUMBER = "verified_phone_number"
    ADMIN_ONLY = "admin_only"


class AccountTakeoverActionType(Model):
    """Part of AccountTakeoverActionsType."""

    notify: bool = json_field("Notify", read_boolean)
    event_action: AccountTakeoverEventActionType = later_field(
        "EventAction", lambda: AccountTakeoverEventActionType.from_json
    )


class AccountTakeoverEventActionType(OpenStrEnum):
    BLOCK = "BLOCK"
    MFA_IF_CONFIGURED = "MFA_IF_CONFIGURED"
    MFA_REQUIRED = "MFA_REQUIRED"
    NO_ACTION = "NO_ACTION"


class AccountTakeoverActionsType(Model):
    """Part of AccountTakeoverRiskConfigurationType."""

    low_action: AccountTakeoverActionType | None = later_field(
        "LowAction", lambda: AccountTakeoverActionType.from_json, default=None
    )
    """Part of AccountTakeoverActionsType."""
    medium_action: AccountTakeoverActionType | None = later_field(
        "MediumAction", lambda: AccountTakeoverActionType.from_json, default=None
    )
    """Part of AccountTakeoverActionsType."""
    high_action: AccountTakeoverActionType | None = later_field(
        "HighAction", lambda: AccountTakeoverActionType.from_json, default=None
    )
    """Part of AccountTakeoverActionsType."""


class AccountTakeoverRiskConfigurationType(Model):
    """Part of RiskConfigurationType and SetRiskConfigurationRequest."""

    actions: AccountTakeoverActionsType = later_field(
        "Actions", lambda: AccountTakeoverActionsType.from_json
    )
    """Part of AccountTakeoverRiskConfigurationType."""
    notify_configuration: NotifyConfigurationType | None = later_field(
        "NotifyConfiguration", lambda: NotifyConfigurationType.from_json, default=None
    )
    """Part of AccountTakeoverRiskConfigurationType."""


class NotifyConfigurationType(Model):
    """Part of AccountTakeoverRiskConfigurationType."""

    source_arn: str = json_field("SourceArn", read_string)
    from_: str | None = json_field("From", read_string, default=None)
    reply_to: str | None = json_field("ReplyTo", read_string, default=None)
    block_email: NotifyEmailType | None = later_field(
        "BlockEmail", lambda: NotifyEmailType.from_json, default=None
    )
    """Part of NotifyConfigurationType."""
    no_action_email: NotifyEmailType | None = later_field(
        "NoActionEmail", lambda: NotifyEmailType.from_json, default=None
    )
    """Part of NotifyConfigurationType."""
    mfa_email: NotifyEmailType | None = later_field(
        "MfaEmail", lambda: NotifyEmailType.from_json, default=None
    )
    """Part of NotifyConfigurationType."""


class NotifyEmailType(Model):
    """Part of NotifyConfigurationType."""

    subject: str = json_field("Subject", read_string)
    html_body: str | None = json_field("HtmlBody", read_string, default=None)
    text_body: str | None = json_field("TextBody", read_string, default=None)


class AddCustomAttributesRequest(Model):
    """Request of AddCustomAttributes."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    custom_attributes: list[SchemaAttributeType] = later_field(
        "CustomAttributes", lambda: decode_custom_attributes_list_type
    )


class SchemaAttributeType(Model):
    """Part of AddCustomAttributesRequest, CreateUserPoolRequest and UserPoolType."""

    name: str | None = json_field("Name", read_string, default=None)
    attribute_data_type: AttributeDataType | None = later_field(
        "AttributeDataType", lambda: AttributeDataType.from_json, default=None
    )
    developer_only_attribute: bool | None = json_field(
        "DeveloperOnlyAttribute", read_boolean, default=None
    )
    mutable: bool | None = json_field("Mutable", read_boolean, default=None)
    required: bool | None = json_field("Required", read_boolean, default=None)
    number_attribute_constraints: NumberAttributeConstraintsType | None = later_field(
        "NumberAttributeConstraints",
        lambda: NumberAttributeConstraintsType.from_json,
        default=None,
    )
    """Part of SchemaAttributeType."""
    string_attribute_constraints: StringAttributeConstraintsType | None = later_field(
        "StringAttributeConstraints",
        lambda: StringAttributeConstraintsType.from_json,
        default=None,
    )
    """Part of SchemaAttributeType."""


class AttributeDataType(OpenStrEnum):
    STRING = "String"
    NUMBER = "Number"
    DATE_TIME = "DateTime"
    BOOLEAN = "Boolean"


class NumberAttributeConstraintsType(Model):
    """Part of SchemaAttributeType."""

    min_value: str | None = json_field("MinValue", read_string, default=None)
    max_value: str | None = json_field("MaxValue", read_string, default=None)


class StringAttributeConstraintsType(Model):
    """Part of SchemaAttributeType."""

    min_length: str | None = json_field("MinLength", read_string, default=None)
    max_length: str | None = json_field("MaxLength", read_string, default=None)


class AdminAddUserToGroupRequest(Model):
    """Request of AdminAddUserToGroup."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    username: str = json_field("Username", read_string, secret=True)
    group_name: str = json_field("GroupName", read_string)


class AdminConfirmSignUpRequest(Model):
    """Request of AdminConfirmSignUp."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    username: str = json_field("Username", read_string, secret=True)
    client_metadata: dict[str, str] | None = later_field(
        "ClientMetadata", lambda: decode_client_metadata_type, default=None
    )


class AdminCreateUserConfigType(Model):
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""

    allow_admin_create_user_only: bool | None = json_field(
        "AllowAdminCreateUserOnly", read_boolean, default=None
    )
    unused_account_validity_days: int | None = json_field(
        "UnusedAccountValidityDays", read_integer, default=None
    )
    invite_message_template: MessageTemplateType | None = later_field(
        "InviteMessageTemplate", lambda: MessageTemplateType.from_json, default=None
    )
    """Part of AdminCreateUserConfigType."""


class MessageTemplateType(Model):
    """Part of AdminCreateUserConfigType."""

    sms_message: str | None = json_field("SMSMessage", read_string, default=None)
    email_message: str | None = json_field("EmailMessage", read_string, default=None)
    email_subject: str | None = json_field("EmailSubject", read_string, default=None)


class AdminCreateUserRequest(Model):
    """Request of AdminCreateUser."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    username: str = json_field("Username", read_string, secret=True)
    user_attributes: list[AttributeType] | None = later_field(
        "UserAttributes", lambda: decode_attribute_list_type, default=None
    )
    validation_data: list[AttributeType] | None = later_field(
        "ValidationData", lambda: decode_attribute_list_type, default=None
    )
    temporary_password: str | None = json_field(
        "TemporaryPassword", read_string, default=None, secret=True
    )
    force_alias_creation: bool | None = json_field(
        "ForceAliasCreation", read_boolean, default=None
    )
    message_action: MessageActionType | None = later_field(
        "MessageAction", lambda: MessageActionType.from_json, default=None
    )
    desired_delivery_mediums: list[DeliveryMediumType] | None = later_field(
        "DesiredDeliveryMediums", lambda: decode_delivery_medium_list_type, default=None
    )
    client_metadata: dict[str, str] | None = later_field(
        "ClientMetadata", lambda: decode_client_metadata_type, default=None
    )


class AttributeType(Model):
    """Part of 8 schemas."""

    name: str = json_field("Name", read_string)
    value: str | None = json_field("Value", read_string, default=None, secret=True)


class MessageActionType(OpenStrEnum):
    RESEND = "RESEND"
    SUPPRESS = "SUPPRESS"


class DeliveryMediumType(OpenStrEnum):
    SMS = "SMS"
    EMAIL = "EMAIL"


class AdminCreateUserResponse(Model):
    """Response of AdminCreateUser."""

    user: UserType | None = later_field(
        "User", lambda: UserType.from_json, default=None
    )
    """Part of AdminCreateUserResponse, ListUsersInGroupResponse and
    ListUsersResponse.
    """


class UserType(Model):
    """Part of AdminCreateUserResponse, ListUsersInGroupResponse and
    ListUsersResponse.
    """

    username: str | None = json_field(
        "Username", read_string, default=None, secret=True
    )
    attributes: list[AttributeType] | None = later_field(
        "Attributes", lambda: decode_attribute_list_type, default=None
    )
    user_create_date: datetime | None = json_field(
        "UserCreateDate", read_date_time, default=None
    )
    user_last_modified_date: datetime | None = json_field(
        "UserLastModifiedDate", read_date_time, default=None
    )
    enabled: bool | None = json_field("Enabled", read_boolean, default=None)
    user_status: UserStatusType | None = later_field(
        "UserStatus", lambda: UserStatusType.from_json, default=None
    )
    mfa_options: list[MFAOptionType] | None = later_field(
        "MFAOptions", lambda: decode_mfa_option_list_type, default=None
    )


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

    delivery_medium: DeliveryMediumType | None = later_field(
        "DeliveryMedium", lambda: DeliveryMediumType.from_json, default=None
    )
    attribute_name: str | None = json_field("AttributeName", read_string, default=None)


class AdminDeleteUserAttributesRequest(Model):
    """Request of AdminDeleteUserAttributes."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    username: str = json_field("Username", read_string, secret=True)
    user_attribute_names: list[str] = later_field(
        "UserAttributeNames", lambda: decode_attribute_name_list_type
    )


class AdminDeleteUserRequest(Model):
    """Request of AdminDeleteUser."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    username: str = json_field("Username", read_string, secret=True)


class AdminDisableProviderForUserRequest(Model):
    """Request of AdminDisableProviderForUser."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    user: ProviderUserIdentifierType = later_field(
        "User", lambda: ProviderUserIdentifierType.from_json
    )
    """Part of AdminDisableProviderForUserRequest and
    AdminLinkProviderForUserRequest.
    """


class ProviderUserIdentifierType(Model):
    """Part of AdminDisableProviderForUserRequest and
    AdminLinkProviderForUserRequest.
    """

    provider_name: str | None = json_field("ProviderName", read_string, default=None)
    provider_attribute_name: str | None = json_field(
        "ProviderAttributeName", read_string, default=None
    )
    provider_attribute_value: str | None = json_field(
        "ProviderAttributeValue", read_string, default=None
    )


class AdminDisableUserRequest(Model):
    """Request of AdminDisableUser."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    username: str = json_field("Username", read_string, secret=True)


class AdminEnableUserRequest(Model):
    """Request of AdminEnableUser."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    username: str = json_field("Username", read_string, secret=True)


class AdminForgetDeviceRequest(Model):
    """Request of AdminForgetDevice."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    username: str = json_field("Username", read_string, secret=True)
    device_key: str = json_field("DeviceKey", read_string)


class AdminGetDeviceRequest(Model):
    """Request of AdminGetDevice."""

    device_key: str = json_field("DeviceKey", read_string)
    user_pool_id: str = json_field("UserPoolId", read_string)
    username: str = json_field("Username", read_string, secret=True)


class AdminGetDeviceResponse(Model):
    """Response of AdminGetDevice."""

    device: DeviceType = later_field("Device", lambda: DeviceType.from_json)
    """Part of 4 schemas."""


class DeviceType(Model):
    """Part of 4 schemas."""

    device_key: str | None = json_field("DeviceKey", read_string, default=None)
    device_attributes: list[AttributeType] | None = later_field(
        "DeviceAttributes", lambda: decode_attribute_list_type, default=None
    )
    device_create_date: datetime | None = json_field(
        "DeviceCreateDate", read_date_time, default=None
    )
    device_last_modified_date: datetime | None = json_field(
        "DeviceLastModifiedDate", read_date_time, default=None
    )
    device_last_authenticated_date: datetime | None = json_field(
        "DeviceLastAuthenticatedDate", read_date_time, default=None
    )


class AdminGetUserRequest(Model):
    """Request of AdminGetUser."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    username: str = json_field("Username", read_string, secret=True)


class AdminGetUserResponse(Model):
    """Response of AdminGetUser."""

    username: str = json_field("Username", read_string, secret=True)
    user_attributes: list[AttributeType] | None = later_field(
        "UserAttributes", lambda: decode_attribute_list_type, default=None
    )
    user_create_date: datetime | None = json_field(
        "UserCreateDate", read_date_time, default=None
    )
    user_last_modified_date: datetime | None = json_field(
        "UserLastModifiedDate", read_date_time, default=None
    )
    enabled: bool | None = json_field("Enabled", read_boolean, default=None)
    user_status: UserStatusType | None = later_field(
        "UserStatus", lambda: UserStatusType.from_json, default=None
    )
    mfa_options: list[MFAOptionType] | None = later_field(
        "MFAOptions", lambda: decode_mfa_option_list_type, default=None
    )
    preferred_mfa_setting: str | None = json_field(
        "PreferredMfaSetting", read_string, default=None
    )
    user_mfa_setting_list: list[str] | None = later_field(
        "UserMFASettingList", lambda: decode_user_mfa_setting_list_type, default=None
    )


class AdminInitiateAuthRequest(Model):
    """Request of AdminInitiateAuth."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    client_id: str = json_field("ClientId", read_string, secret=True)
    auth_flow: AuthFlowType = later_field("AuthFlow", lambda: AuthFlowType.from_json)
    auth_parameters: dict[str, str] | None = later_field(
        "AuthParameters", lambda: decode_auth_parameters_type, default=None
    )
    client_metadata: dict[str, str] | None = later_field(
        "ClientMetadata", lambda: decode_client_metadata_type, default=None
    )
    analytics_metadata: AnalyticsMetadataType | None = later_field(
        "AnalyticsMetadata", lambda: AnalyticsMetadataType.from_json, default=None
    )
    """Part of 9 schemas."""
    context_data: ContextDataType | None = later_field(
        "ContextData", lambda: ContextDataType.from_json, default=None
    )
    """Part of AdminInitiateAuthRequest and AdminRespondToAuthChallengeRequest."""


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

    analytics_endpoint_id: str | None = json_field(
        "AnalyticsEndpointId", read_string, default=None
    )


class ContextDataType(Model):
    """Part of AdminInitiateAuthRequest and AdminRespondToAuthChallengeRequest."""

    ip_address: str = json_field("IpAddress", read_string)
    server_name: str = json_field("ServerName", read_string)
    server_path: str = json_field("ServerPath", read_string)
    http_headers: list[HttpHeader] = later_field(
        "HttpHeaders", lambda: decode_http_header_list
    )
    encoded_data: str | None = json_field("EncodedData", read_string, default=None)


class HttpHeader(Model):
    """Part of ContextDataType."""

    header_name: str | None = json_field("headerName", read_string, default=None)
    header_value: str | None = json_field("headerValue", read_string, default=None)


class AdminInitiateAuthResponse(Model):
    """Response of AdminInitiateAuth."""

    challenge_name: ChallengeNameType | None = later_field(
        "ChallengeName", lambda: ChallengeNameType.from_json, default=None
    )
    session: str | None = json_field("Session", read_string, default=None)
    challenge_parameters: dict[str, str] | None = later_field(
        "ChallengeParameters", lambda: decode_challenge_parameters_type, default=None
    )
    authentication_result: AuthenticationResultType | None = later_field(
        "AuthenticationResult", lambda: AuthenticationResultType.from_json, default=None
    )
    """Part of 4 schemas."""


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

    access_token: str | None = json_field(
        "AccessToken", read_string, default=None, secret=True
    )
    expires_in: int | None = json_field("ExpiresIn", read_integer, default=None)
    token_type: str | None = json_field("TokenType", read_string, default=None)
    refresh_token: str | None = json_field(
        "RefreshToken", read_string, default=None, secret=True
    )
    id_token: str | None = json_field("IdToken", read_string, default=None, secret=True)
    new_device_metadata: NewDeviceMetadataType | None = later_field(
        "NewDeviceMetadata", lambda: NewDeviceMetadataType.from_json, default=None
    )
    """Part of AuthenticationResultType."""


class NewDeviceMetadataType(Model):
    """Part of AuthenticationResultType."""

    device_key: str | None = json_field("DeviceKey", read_string, default=None)
    device_group_key: str | None = json_field(
        "DeviceGroupKey", read_string, default=None
    )


class AdminLinkProviderForUserRequest(Model):
    """Request of AdminLinkProviderForUser."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    destination_user: ProviderUserIdentifierType = later_field(
        "DestinationUser", lambda: ProviderUserIdentifierType.from_json
    )
    """Part of AdminDisableProviderForUserRequest and
    AdminLinkProviderForUserRequest.
    """
    source_user: ProviderUserIdentifierType = later_field(
        "SourceUser", lambda: ProviderUserIdentifierType.from_json
    )
    """Part of AdminDisableProviderForUserRequest and
    AdminLinkProviderForUserRequest.
    """


class AdminListDevicesRequest(Model):
    """Request of AdminListDevices."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    username: str = json_field("Username", read_string, secret=True)
    limit: int | None = json_field("Limit", read_integer, default=None)
    pagination_token: str | None = json_field(
        "PaginationToken", read_string, default=None
    )


class AdminListDevicesResponse(Model):
    """Response of AdminListDevices."""

    devices: list[DeviceType] | None = later_field(
        "Devices", lambda: decode_device_list_type, default=None
    )
    pagination_token: str | None = json_field(
        "PaginationToken", read_string, default=None
    )


class AdminListGroupsForUserRequest(Model):
    """Request of AdminListGroupsForUser."""

    username: str = json_field("Username", read_string, secret=True)
    user_pool_id: str = json_field("UserPoolId", read_string)
    limit: int | None = json_field("Limit", read_integer, default=None)
    """Largest number of results on one page."""
    next_token: str | None = json_field("NextToken", read_string, default=None)
    """Where to go on: the `NextToken` of the page before."""


class AdminListGroupsForUserResponse(Model):
    """Response of AdminListGroupsForUser."""

    groups: list[GroupType] | None = later_field(
        "Groups", lambda: decode_group_list_type, default=None
    )
    """The results on this page."""
    next_token: str | None = json_field("NextToken", read_string, default=None)
    """Where the next page begins; absent on the last page."""


class GroupType(Model):
    """Part of 5 schemas."""

    group_name: str | None = json_field("GroupName", read_string, default=None)
    user_pool_id: str | None = json_field("UserPoolId", read_string, default=None)
    description: str | None = json_field("Description", read_string, default=None)
    role_arn: str | None = json_field("RoleArn", read_string, default=None)
    precedence: int | None = json_field("Precedence", read_integer, default=None)
    last_modified_date: datetime | None = json_field(
        "LastModifiedDate", read_date_time, default=None
    )
    creation_date: datetime | None = json_field(
        "CreationDate", read_date_time, default=None
    )


class AdminListUserAuthEventsRequest(Model):
    """Request of AdminListUserAuthEvents."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    username: str = json_field("Username", read_string, secret=True)
    max_results: int | None = json_field("MaxResults", read_integer, default=None)
    """Largest number of results on one page."""
    next_token: str | None = json_field("NextToken", read_string, default=None)
    """Where to go on: the `NextToken` of the page before."""


class AdminListUserAuthEventsResponse(Model):
    """Response of AdminListUserAuthEvents."""

    auth_events: list[AuthEventType] | None = later_field(
        "AuthEvents", lambda: decode_auth_events_type, default=None
    )
    """The results on this page."""
    next_token: str | None = json_field("NextToken", read_string, default=None)
    """Where the next page begins; absent on the last page."""


class AuthEventType(Model):
    """Part of AdminListUserAuthEventsResponse."""

    event_id: str | None = json_field("EventId", read_string, default=None)
    event_type: EventType | None = later_field(
        "EventType", lambda: EventType.from_json, default=None
    )
    creation_date: datetime | None = json_field(
        "CreationDate", read_date_time, default=None
    )
    event_response: EventResponseType | None = later_field(
        "EventResponse", lambda: EventResponseType.from_json, default=None
    )
    event_risk: EventRiskType | None = later_field(
        "EventRisk", lambda: EventRiskType.from_json, default=None
    )
    """Part of AuthEventType."""
    challenge_responses: list[ChallengeResponseType] | None = later_field(
        "ChallengeResponses", lambda: decode_challenge_response_list_type, default=None
    )
    event_context_data: EventContextDataType | None = later_field(
        "EventContextData", lambda: EventContextDataType.from_json, default=None
    )
    """Part of AuthEventType."""
    event_feedback: EventFeedbackType | None = later_field(
        "EventFeedback", lambda: EventFeedbackType.from_json, default=None
    )
    """Part of AuthEventType."""


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

    risk_decision: RiskDecisionType | None = later_field(
        "RiskDecision", lambda: RiskDecisionType.from_json, default=None
    )
    risk_level: RiskLevelType | None = later_field(
        "RiskLevel", lambda: RiskLevelType.from_json, default=None
    )
    compromised_credentials_detected: bool | None = json_field(
        "CompromisedCredentialsDetected", read_boolean, default=None
    )


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

    challenge_name: ChallengeName | None = later_field(
        "ChallengeName", lambda: ChallengeName.from_json, default=None
    )
    challenge_response: ChallengeResponse | None = later_field(
        "ChallengeResponse", lambda: ChallengeResponse.from_json, default=None
    )


class ChallengeName(OpenStrEnum):
    PASSWORD = "Password"
    MFA = "Mfa"


class ChallengeResponse(OpenStrEnum):
    SUCCESS = "Success"
    FAILURE = "Failure"


class EventContextDataType(Model):
    """Part of AuthEventType."""

    ip_address: str | None = json_field("IpAddress", read_string, default=None)
    device_name: str | None = json_field("DeviceName", read_string, default=None)
    timezone: str | None = json_field("Timezone", read_string, default=None)
    city: str | None = json_field("City", read_string, default=None)
    country: str | None = json_field("Country", read_string, default=None)


class EventFeedbackType(Model):
    """Part of AuthEventType."""

    feedback_value: FeedbackValueType = later_field(
        "FeedbackValue", lambda: FeedbackValueType.from_json
    )
    provider: str = json_field("Provider", read_string)
    feedback_date: datetime | None = json_field(
        "FeedbackDate", read_date_time, default=None
    )


class FeedbackValueType(OpenStrEnum):
    VALID = "Valid"
    INVALID = "Invalid"


class AdminRemoveUserFromGroupRequest(Model):
    """Request of AdminRemoveUserFromGroup."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    username: str = json_field("Username", read_string, secret=True)
    group_name: str = json_field("GroupName", read_string)


class AdminResetUserPasswordRequest(Model):
    """Request of AdminResetUserPassword."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    username: str = json_field("Username", read_string, secret=True)
    client_metadata: dict[str, str] | None = later_field(
        "ClientMetadata", lambda: decode_client_metadata_type, default=None
    )


class AdminRespondToAuthChallengeRequest(Model):
    """Request of AdminRespondToAuthChallenge."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    client_id: str = json_field("ClientId", read_string, secret=True)
    challenge_name: ChallengeNameType = later_field(
        "ChallengeName", lambda: ChallengeNameType.from_json
    )
    challenge_responses: dict[str, str] | None = later_field(
        "ChallengeResponses", lambda: decode_challenge_responses_type, default=None
    )
    session: str | None = json_field("Session", read_string, default=None)
    analytics_metadata: AnalyticsMetadataType | None = later_field(
        "AnalyticsMetadata", lambda: AnalyticsMetadataType.from_json, default=None
    )
    """Part of 9 schemas."""
    context_data: ContextDataType | None = later_field(
        "ContextData", lambda: ContextDataType.from_json, default=None
    )
    """Part of AdminInitiateAuthRequest and AdminRespondToAuthChallengeRequest."""
    client_metadata: dict[str, str] | None = later_field(
        "ClientMetadata", lambda: decode_client_metadata_type, default=None
    )


class AdminRespondToAuthChallengeResponse(Model):
    """Response of AdminRespondToAuthChallenge."""

    challenge_name: ChallengeNameType | None = later_field(
        "ChallengeName", lambda: ChallengeNameType.from_json, default=None
    )
    session: str | None = json_field("Session", read_string, default=None)
    challenge_parameters: dict[str, str] | None = later_field(
        "ChallengeParameters", lambda: decode_challenge_parameters_type, default=None
    )
    authentication_result: AuthenticationResultType | None = later_field(
        "AuthenticationResult", lambda: AuthenticationResultType.from_json, default=None
    )
    """Part of 4 schemas."""


class AdminSetUserMFAPreferenceRequest(Model):
    """Request of AdminSetUserMFAPreference."""

    username: str = json_field("Username", read_string, secret=True)
    user_pool_id: str = json_field("UserPoolId", read_string)
    sms_mfa_settings: SMSMfaSettingsType | None = later_field(
        "SMSMfaSettings", lambda: SMSMfaSettingsType.from_json, default=None
    )
    """Part of AdminSetUserMFAPreferenceRequest and SetUserMFAPreferenceRequest."""
    software_token_mfa_settings: SoftwareTokenMfaSettingsType | None = later_field(
        "SoftwareTokenMfaSettings",
        lambda: SoftwareTokenMfaSettingsType.from_json,
        default=None,
    )
    """Part of AdminSetUserMFAPreferenceRequest and SetUserMFAPreferenceRequest."""


class SMSMfaSettingsType(Model):
    """Part of AdminSetUserMFAPreferenceRequest and SetUserMFAPreferenceRequest."""

    enabled: bool | None = json_field("Enabled", read_boolean, default=None)
    preferred_mfa: bool | None = json_field("PreferredMfa", read_boolean, default=None)


class SoftwareTokenMfaSettingsType(Model):
    """Part of AdminSetUserMFAPreferenceRequest and SetUserMFAPreferenceRequest."""

    enabled: bool | None = json_field("Enabled", read_boolean, default=None)
    preferred_mfa: bool | None = json_field("PreferredMfa", read_boolean, default=None)


class AdminSetUserPasswordRequest(Model):
    """Request of AdminSetUserPassword."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    username: str = json_field("Username", read_string, secret=True)
    password: str = json_field("Password", read_string, secret=True)
    permanent: bool | None = json_field("Permanent", read_boolean, default=None)


class AdminSetUserSettingsRequest(Model):
    """Request of AdminSetUserSettings."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    username: str = json_field("Username", read_string, secret=True)
    mfa_options: list[MFAOptionType] = later_field(
        "MFAOptions", lambda: decode_mfa_option_list_type
    )


class AdminUpdateAuthEventFeedbackRequest(Model):
    """Request of AdminUpdateAuthEventFeedback."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    username: str = json_field("Username", read_string, secret=True)
    event_id: str = json_field("EventId", read_string)
    feedback_value: FeedbackValueType = later_field(
        "FeedbackValue", lambda: FeedbackValueType.from_json
    )


class AdminUpdateDeviceStatusRequest(Model):
    """Request of AdminUpdateDeviceStatus."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    username: str = json_field("Username", read_string, secret=True)
    device_key: str = json_field("DeviceKey", read_string)
    device_remembered_status: DeviceRememberedStatusType | None = later_field(
        "DeviceRememberedStatus",
        lambda: DeviceRememberedStatusType.from_json,
        default=None,
    )


class DeviceRememberedStatusType(OpenStrEnum):
    REMEMBERED = "remembered"
    NOT_REMEMBERED = "not_remembered"


class AdminUpdateUserAttributesRequest(Model):
    """Request of AdminUpdateUserAttributes."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    username: str = json_field("Username", read_string, secret=True)
    user_attributes: list[AttributeType] = later_field(
        "UserAttributes", lambda: decode_attribute_list_type
    )
    client_metadata: dict[str, str] | None = later_field(
        "ClientMetadata", lambda: decode_client_metadata_type, default=None
    )


class AdminUserGlobalSignOutRequest(Model):
    """Request of AdminUserGlobalSignOut."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    username: str = json_field("Username", read_string, secret=True)


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

    message: str | None = json_field("message", read_string, default=None)


class AnalyticsConfigurationType(Model):
    """Part of CreateUserPoolClientRequest, UpdateUserPoolClientRequest and
    UserPoolClientType.
    """

    application_id: str | None = json_field("ApplicationId", read_string, default=None)
    application_arn: str | None = json_field(
        "ApplicationArn", read_string, default=None
    )
    role_arn: str | None = json_field("RoleArn", read_string, default=None)
    external_id: str | None = json_field("ExternalId", read_string, default=None)
    user_data_shared: bool | None = json_field(
        "UserDataShared", read_boolean, default=None
    )


class AssociateSoftwareTokenRequest(Model):
    """Request of AssociateSoftwareToken."""

    access_token: str | None = json_field(
        "AccessToken", read_string, default=None, secret=True
    )
    session: str | None = json_field("Session", read_string, default=None)


class AssociateSoftwareTokenResponse(Model):
    """Response of AssociateSoftwareToken."""

    secret_code: str | None = json_field(
        "SecretCode", read_string, default=None, secret=True
    )
    session: str | None = json_field("Session", read_string, default=None)


class VerifiedAttributeType(OpenStrEnum):
    PHONE_NUMBER = "phone_number"
    EMAIL = "email"


class ChangePasswordRequest(Model):
    """Request of ChangePassword."""

    previous_password: str = json_field("PreviousPassword", read_string, secret=True)
    proposed_password: str = json_field("ProposedPassword", read_string, secret=True)
    access_token: str = json_field("AccessToken", read_string, secret=True)


class CodeDeliveryDetailsType(Model):
    """Part of 5 schemas."""

    destination: str | None = json_field("Destination", read_string, default=None)
    delivery_medium: DeliveryMediumType | None = later_field(
        "DeliveryMedium", lambda: DeliveryMediumType.from_json, default=None
    )
    attribute_name: str | None = json_field("AttributeName", read_string, default=None)


class CodeDeliveryFailureException(Model):
    """Error of 7 operations."""

    message: str | None = json_field("message", read_string, default=None)


class CodeMismatchException(Model):
    """Error of 7 operations."""

    message: str | None = json_field("message", read_string, default=None)


class CompromisedCredentialsActionsType(Model):
    """Part of CompromisedCredentialsRiskConfigurationType."""

    event_action: CompromisedCredentialsEventActionType = later_field(
        "EventAction", lambda: CompromisedCredentialsEventActionType.from_json
    )


class CompromisedCredentialsEventActionType(OpenStrEnum):
    BLOCK = "BLOCK"
    NO_ACTION = "NO_ACTION"


class CompromisedCredentialsRiskConfigurationType(Model):
    """Part of RiskConfigurationType and SetRiskConfigurationRequest."""

    actions: CompromisedCredentialsActionsType = later_field(
        "Actions", lambda: CompromisedCredentialsActionsType.from_json
    )
    """Part of CompromisedCredentialsRiskConfigurationType."""
    event_filter: list[EventFilterType] | None = later_field(
        "EventFilter", lambda: decode_event_filters_type, default=None
    )


class EventFilterType(OpenStrEnum):
    SIGN_IN = "SIGN_IN"
    PASSWORD_CHANGE = "PASSWORD_CHANGE"
    SIGN_UP = "SIGN_UP"


class ConcurrentModificationException(Model):
    """Error of 6 operations."""

    message: str | None = json_field("message", read_string, default=None)


class ConfirmDeviceRequest(Model):
    """Request of ConfirmDevice."""

    access_token: str = json_field("AccessToken", read_string, secret=True)
    device_key: str = json_field("DeviceKey", read_string)
    device_secret_verifier_config: DeviceSecretVerifierConfigType | None = later_field(
        "DeviceSecretVerifierConfig",
        lambda: DeviceSecretVerifierConfigType.from_json,
        default=None,
    )
    """Part of ConfirmDeviceRequest."""
    device_name: str | None = json_field("DeviceName", read_string, default=None)


class DeviceSecretVerifierConfigType(Model):
    """Part of ConfirmDeviceRequest."""

    password_verifier: str | None = json_field(
        "PasswordVerifier", read_string, default=None
    )
    salt: str | None = json_field("Salt", read_string, default=None)


class ConfirmDeviceResponse(Model):
    """Response of ConfirmDevice."""

    user_confirmation_necessary: bool | None = json_field(
        "UserConfirmationNecessary", read_boolean, default=None
    )


class ConfirmForgotPasswordRequest(Model):
    """Request of ConfirmForgotPassword."""

    client_id: str = json_field("ClientId", read_string, secret=True)
    username: str = json_field("Username", read_string, secret=True)
    confirmation_code: str = json_field("ConfirmationCode", read_string)
    password: str = json_field("Password", read_string, secret=True)
    secret_hash: str | None = json_field(
        "SecretHash", read_string, default=None, secret=True
    )
    analytics_metadata: AnalyticsMetadataType | None = later_field(
        "AnalyticsMetadata", lambda: AnalyticsMetadataType.from_json, default=None
    )
    """Part of 9 schemas."""
    user_context_data: UserContextDataType | None = later_field(
        "UserContextData", lambda: UserContextDataType.from_json, default=None
    )
    """Part of 7 schemas."""
    client_metadata: dict[str, str] | None = later_field(
        "ClientMetadata", lambda: decode_client_metadata_type, default=None
    )


class UserContextDataType(Model):
    """Part of 7 schemas."""

    ip_address: str | None = json_field("IpAddress", read_string, default=None)
    encoded_data: str | None = json_field("EncodedData", read_string, default=None)


class ConfirmSignUpRequest(Model):
    """Request of ConfirmSignUp."""

    client_id: str = json_field("ClientId", read_string, secret=True)
    username: str = json_field("Username", read_string, secret=True)
    confirmation_code: str = json_field("ConfirmationCode", read_string)
    secret_hash: str | None = json_field(
        "SecretHash", read_string, default=None, secret=True
    )
    force_alias_creation: bool | None = json_field(
        "ForceAliasCreation", read_boolean, default=None
    )
    analytics_metadata: AnalyticsMetadataType | None = later_field(
        "AnalyticsMetadata", lambda: AnalyticsMetadataType.from_json, default=None
    )
    """Part of 9 schemas."""
    user_context_data: UserContextDataType | None = later_field(
        "UserContextData", lambda: UserContextDataType.from_json, default=None
    )
    """Part of 7 schemas."""
    client_metadata: dict[str, str] | None = later_field(
        "ClientMetadata", lambda: decode_client_metadata_type, default=None
    )


class CreateGroupRequest(Model):
    """Request of CreateGroup."""

    group_name: str = json_field("GroupName", read_string)
    user_pool_id: str = json_field("UserPoolId", read_string)
    description: str | None = json_field("Description", read_string, default=None)
    role_arn: str | None = json_field("RoleArn", read_string, default=None)
    precedence: int | None = json_field("Precedence", read_integer, default=None)


class CreateGroupResponse(Model):
    """Response of CreateGroup."""

    group: GroupType | None = later_field(
        "Group", lambda: GroupType.from_json, default=None
    )
    """Part of 5 schemas."""


class CreateIdentityProviderRequest(Model):
    """Request of CreateIdentityProvider."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    provider_name: str = json_field("ProviderName", read_string)
    provider_type: IdentityProviderTypeType = later_field(
        "ProviderType", lambda: IdentityProviderTypeType.from_json
    )
    provider_details: dict[str, str] = later_field(
        "ProviderDetails", lambda: decode_provider_details_type
    )
    attribute_mapping: dict[str, str] | None = later_field(
        "AttributeMapping", lambda: decode_attribute_mapping_type, default=None
    )
    idp_identifiers: list[str] | None = later_field(
        "IdpIdentifiers", lambda: decode_idp_identifiers_list_type, default=None
    )


class IdentityProviderTypeType(OpenStrEnum):
    SAML = "SAML"
    FACEBOOK = "Facebook"
    GOOGLE = "Google"
    LOGIN_WITH_AMAZON = "LoginWithAmazon"
    SIGN_IN_WITH_APPLE = "SignInWithApple"
    OIDC = "OIDC"


class CreateIdentityProviderResponse(Model):
    """Response of CreateIdentityProvider."""

    identity_provider: IdentityProviderType = later_field(
        "IdentityProvider", lambda: IdentityProviderType.from_json
    )
    """Part of 4 schemas."""


class IdentityProviderType(Model):
    """Part of 4 schemas."""

    user_pool_id: str | None = json_field("UserPoolId", read_string, default=None)
    provider_name: str | None = json_field("ProviderName", read_string, default=None)
    provider_type: IdentityProviderTypeType | None = later_field(
        "ProviderType", lambda: IdentityProviderTypeType.from_json, default=None
    )
    provider_details: dict[str, str] | None = later_field(
        "ProviderDetails", lambda: decode_provider_details_type, default=None
    )
    attribute_mapping: dict[str, str] | None = later_field(
        "AttributeMapping", lambda: decode_attribute_mapping_type, default=None
    )
    idp_identifiers: list[str] | None = later_field(
        "IdpIdentifiers", lambda: decode_idp_identifiers_list_type, default=None
    )
    last_modified_date: datetime | None = json_field(
        "LastModifiedDate", read_date_time, default=None
    )
    creation_date: datetime | None = json_field(
        "CreationDate", read_date_time, default=None
    )


class CreateResourceServerRequest(Model):
    """Request of CreateResourceServer."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    identifier: str = json_field("Identifier", read_string)
    name: str = json_field("Name", read_string)
    scopes: list[ResourceServerScopeType] | None = later_field(
        "Scopes", lambda: decode_resource_server_scope_list_type, default=None
    )


class ResourceServerScopeType(Model):
    """Part of CreateResourceServerRequest, ResourceServerType and
    UpdateResourceServerRequest.
    """

    scope_name: str = json_field("ScopeName", read_string)
    scope_description: str = json_field("ScopeDescription", read_string)


class CreateResourceServerResponse(Model):
    """Response of CreateResourceServer."""

    resource_server: ResourceServerType = later_field(
        "ResourceServer", lambda: ResourceServerType.from_json
    )
    """Part of 4 schemas."""


class ResourceServerType(Model):
    """Part of 4 schemas."""

    user_pool_id: str | None = json_field("UserPoolId", read_string, default=None)
    identifier: str | None = json_field("Identifier", read_string, default=None)
    name: str | None = json_field("Name", read_string, default=None)
    scopes: list[ResourceServerScopeType] | None = later_field(
        "Scopes", lambda: decode_resource_server_scope_list_type, default=None
    )


class CreateUserImportJobRequest(Model):
    """Request of CreateUserImportJob."""

    job_name: str = json_field("JobName", read_string)
    user_pool_id: str = json_field("UserPoolId", read_string)
    cloud_watch_logs_role_arn: str = json_field("CloudWatchLogsRoleArn", read_string)


class CreateUserImportJobResponse(Model):
    """Response of CreateUserImportJob."""

    user_import_job: UserImportJobType | None = later_field(
        "UserImportJob", lambda: UserImportJobType.from_json, default=None
    )
    """Part of 5 schemas."""


class UserImportJobType(Model):
    """Part of 5 schemas."""

    job_name: str | None = json_field("JobName", read_string, default=None)
    job_id: str | None = json_field("JobId", read_string, default=None)
    user_pool_id: str | None = json_field("UserPoolId", read_string, default=None)
    pre_signed_url: str | None = json_field("PreSignedUrl", read_string, default=None)
    creation_date: datetime | None = json_field(
        "CreationDate", read_date_time, default=None
    )
    start_date: datetime | None = json_field("StartDate", read_date_time, default=None)
    completion_date: datetime | None = json_field(
        "CompletionDate", read_date_time, default=None
    )
    status: UserImportJobStatusType | None = later_field(
        "Status", lambda: UserImportJobStatusType.from_json, default=None
    )
    cloud_watch_logs_role_arn: str | None = json_field(
        "CloudWatchLogsRoleArn", read_string, default=None
    )
    imported_users: int | None = json_field("ImportedUsers", read_integer, default=None)
    skipped_users: int | None = json_field("SkippedUsers", read_integer, default=None)
    failed_users: int | None = json_field("FailedUsers", read_integer, default=None)
    completion_message: str | None = json_field(
        "CompletionMessage", read_string, default=None
    )


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

    user_pool_id: str = json_field("UserPoolId", read_string)
    client_name: str = json_field("ClientName", read_string)
    generate_secret: bool | None = json_field(
        "GenerateSecret", read_boolean, default=None
    )
    refresh_token_validity: int | None = json_field(
        "RefreshTokenValidity", read_integer, default=None
    )
    access_token_validity: int | None = json_field(
        "AccessTokenValidity", read_integer, default=None
    )
    id_token_validity: int | None = json_field(
        "IdTokenValidity", read_integer, default=None
    )
    token_validity_units: TokenValidityUnitsType | None = later_field(
        "TokenValidityUnits", lambda: TokenValidityUnitsType.from_json, default=None
    )
    """Part of CreateUserPoolClientRequest, UpdateUserPoolClientRequest and
    UserPoolClientType.
    """
    read_attributes: list[str] | None = later_field(
        "ReadAttributes", lambda: decode_client_permission_list_type, default=None
    )
    write_attributes: list[str] | None = later_field(
        "WriteAttributes", lambda: decode_client_permission_list_type, default=None
    )
    explicit_auth_flows: list[ExplicitAuthFlowsType] | None = later_field(
        "ExplicitAuthFlows", lambda: decode_explicit_auth_flows_list_type, default=None
    )
    supported_identity_providers: list[str] | None = later_field(
        "SupportedIdentityProviders",
        lambda: decode_supported_identity_providers_list_type,
        default=None,
    )
    callback_urls: list[str] | None = later_field(
        "CallbackURLs", lambda: decode_callback_urls_list_type, default=None
    )
    logout_urls: list[str] | None = later_field(
        "LogoutURLs", lambda: decode_logout_urls_list_type, default=None
    )
    default_redirect_uri: str | None = json_field(
        "DefaultRedirectURI", read_string, default=None
    )
    allowed_oauth_flows: list[OAuthFlowType] | None = later_field(
        "AllowedOAuthFlows", lambda: decode_oauth_flows_type, default=None
    )
    allowed_oauth_scopes: list[str] | None = later_field(
        "AllowedOAuthScopes", lambda: decode_scope_list_type, default=None
    )
    allowed_oauth_flows_user_pool_client: bool | None = json_field(
        "AllowedOAuthFlowsUserPoolClient", read_boolean, default=None
    )
    analytics_configuration: AnalyticsConfigurationType | None = later_field(
        "AnalyticsConfiguration",
        lambda: AnalyticsConfigurationType.from_json,
        default=None,
    )
    """Part of CreateUserPoolClientRequest, UpdateUserPoolClientRequest and
    UserPoolClientType.
    """
    prevent_user_existence_errors: PreventUserExistenceErrorTypes | None = later_field(
        "PreventUserExistenceErrors",
        lambda: PreventUserExistenceErrorTypes.from_json,
        default=None,
    )
    enable_token_revocation: bool | None = json_field(
        "EnableTokenRevocation", read_boolean, default=None
    )
    enable_propagate_additional_user_context_data: bool | None = json_field(
        "EnablePropagateAdditionalUserContextData", read_boolean, default=None
    )
    auth_session_validity: int | None = json_field(
        "AuthSessionValidity", read_integer, default=None
    )


class TokenValidityUnitsType(Model):
    """Part of CreateUserPoolClientRequest, UpdateUserPoolClientRequest and
    UserPoolClientType.
    """

    access_token: TimeUnitsType | None = later_field(
        "AccessToken", lambda: TimeUnitsType.from_json, default=None
    )
    id_token: TimeUnitsType | None = later_field(
        "IdToken", lambda: TimeUnitsType.from_json, default=None
    )
    refresh_token: TimeUnitsType | None = later_field(
        "RefreshToken", lambda: TimeUnitsType.from_json, default=None
    )


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

    user_pool_client: UserPoolClientType | None = later_field(
        "UserPoolClient", lambda: UserPoolClientType.from_json, default=None
    )
    """Part of CreateUserPoolClientResponse, DescribeUserPoolClientResponse and
    UpdateUserPoolClientResponse.
    """


class UserPoolClientType(Model):
    """Part of CreateUserPoolClientResponse, DescribeUserPoolClientResponse and
    UpdateUserPoolClientResponse.
    """

    user_pool_id: str | None = json_field("UserPoolId", read_string, default=None)
    client_name: str | None = json_field("ClientName", read_string, default=None)
    client_id: str | None = json_field(
        "ClientId", read_string, default=None, secret=True
    )
    client_secret: str | None = json_field(
        "ClientSecret", read_string, default=None, secret=True
    )
    last_modified_date: datetime | None = json_field(
        "LastModifiedDate", read_date_time, default=None
    )
    creation_date: datetime | None = json_field(
        "CreationDate", read_date_time, default=None
    )
    refresh_token_validity: int | None = json_field(
        "RefreshTokenValidity", read_integer, default=None
    )
    access_token_validity: int | None = json_field(
        "AccessTokenValidity", read_integer, default=None
    )
    id_token_validity: int | None = json_field(
        "IdTokenValidity", read_integer, default=None
    )
    token_validity_units: TokenValidityUnitsType | None = later_field(
        "TokenValidityUnits", lambda: TokenValidityUnitsType.from_json, default=None
    )
    """Part of CreateUserPoolClientRequest, UpdateUserPoolClientRequest and
    UserPoolClientType.
    """
    read_attributes: list[str] | None = later_field(
        "ReadAttributes", lambda: decode_client_permission_list_type, default=None
    )
    write_attributes: list[str] | None = later_field(
        "WriteAttributes", lambda: decode_client_permission_list_type, default=None
    )
    explicit_auth_flows: list[ExplicitAuthFlowsType] | None = later_field(
        "ExplicitAuthFlows", lambda: decode_explicit_auth_flows_list_type, default=None
    )
    supported_identity_providers: list[str] | None = later_field(
        "SupportedIdentityProviders",
        lambda: decode_supported_identity_providers_list_type,
        default=None,
    )
    callback_urls: list[str] | None = later_field(
        "CallbackURLs", lambda: decode_callback_urls_list_type, default=None
    )
    logout_urls: list[str] | None = later_field(
        "LogoutURLs", lambda: decode_logout_urls_list_type, default=None
    )
    default_redirect_uri: str | None = json_field(
        "DefaultRedirectURI", read_string, default=None
    )
    allowed_oauth_flows: list[OAuthFlowType] | None = later_field(
        "AllowedOAuthFlows", lambda: decode_oauth_flows_type, default=None
    )
    allowed_oauth_scopes: list[str] | None = later_field(
        "AllowedOAuthScopes", lambda: decode_scope_list_type, default=None
    )
    allowed_oauth_flows_user_pool_client: bool | None = json_field(
        "AllowedOAuthFlowsUserPoolClient", read_boolean, default=None
    )
    analytics_configuration: AnalyticsConfigurationType | None = later_field(
        "AnalyticsConfiguration",
        lambda: AnalyticsConfigurationType.from_json,
        default=None,
    )
    """Part of CreateUserPoolClientRequest, UpdateUserPoolClientRequest and
    UserPoolClientType.
    """
    prevent_user_existence_errors: PreventUserExistenceErrorTypes | None = later_field(
        "PreventUserExistenceErrors",
        lambda: PreventUserExistenceErrorTypes.from_json,
        default=None,
    )
    enable_token_revocation: bool | None = json_field(
        "EnableTokenRevocation", read_boolean, default=None
    )
    enable_propagate_additional_user_context_data: bool | None = json_field(
        "EnablePropagateAdditionalUserContextData", read_boolean, default=None
    )
    auth_session_validity: int | None = json_field(
        "AuthSessionValidity", read_integer, default=None
    )


class CreateUserPoolDomainRequest(Model):
    """Request of CreateUserPoolDomain."""

    domain: str = json_field("Domain", read_string)
    user_pool_id: str = json_field("UserPoolId", read_string)
    custom_domain_config: CustomDomainConfigType | None = later_field(
        "CustomDomainConfig", lambda: CustomDomainConfigType.from_json, default=None
    )
    """Part of CreateUserPoolDomainRequest, DomainDescriptionType and
    UpdateUserPoolDomainRequest.
    """


class CustomDomainConfigType(Model):
    """Part of CreateUserPoolDomainRequest, DomainDescriptionType and
    UpdateUserPoolDomainRequest.
    """

    certificate_arn: str = json_field("CertificateArn", read_string)


class CreateUserPoolDomainResponse(Model):
    """Response of CreateUserPoolDomain."""

    cloud_front_domain: str | None = json_field(
        "CloudFrontDomain", read_string, default=None
    )


class CreateUserPoolRequest(Model):
    """Request of CreateUserPool."""

    pool_name: str = json_field("PoolName", read_string)
    policies: UserPoolPolicyType | None = later_field(
        "Policies", lambda: UserPoolPolicyType.from_json, default=None
    )
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
    deletion_protection: DeletionProtectionType | None = later_field(
        "DeletionProtection", lambda: DeletionProtectionType.from_json, default=None
    )
    lambda_config: LambdaConfigType | None = later_field(
        "LambdaConfig", lambda: LambdaConfigType.from_json, default=None
    )
    """Part of 4 schemas."""
    auto_verified_attributes: list[VerifiedAttributeType] | None = later_field(
        "AutoVerifiedAttributes",
        lambda: decode_verified_attributes_list_type,
        default=None,
    )
    alias_attributes: list[AliasAttributeType] | None = later_field(
        "AliasAttributes", lambda: decode_alias_attributes_list_type, default=None
    )
    username_attributes: list[UsernameAttributeType] | None = later_field(
        "UsernameAttributes", lambda: decode_username_attributes_list_type, default=None
    )
    sms_verification_message: str | None = json_field(
        "SmsVerificationMessage", read_string, default=None
    )
    email_verification_message: str | None = json_field(
        "EmailVerificationMessage", read_string, default=None
    )
    email_verification_subject: str | None = json_field(
        "EmailVerificationSubject", read_string, default=None
    )
    verification_message_template: VerificationMessageTemplateType | None = later_field(
        "VerificationMessageTemplate",
        lambda: VerificationMessageTemplateType.from_json,
        default=None,
    )
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
    sms_authentication_message: str | None = json_field(
        "SmsAuthenticationMessage", read_string, default=None
    )
    mfa_configuration: UserPoolMfaType | None = later_field(
        "MfaConfiguration", lambda: UserPoolMfaType.from_json, default=None
    )
    user_attribute_update_settings: UserAttributeUpdateSettingsType | None = (
        later_field(
            "UserAttributeUpdateSettings",
            lambda: UserAttributeUpdateSettingsType.from_json,
            default=None,
        )
    )
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
    device_configuration: DeviceConfigurationType | None = later_field(
        "DeviceConfiguration", lambda: DeviceConfigurationType.from_json, default=None
    )
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
    email_configuration: EmailConfigurationType | None = later_field(
        "EmailConfiguration", lambda: EmailConfigurationType.from_json, default=None
    )
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
    sms_configuration: SmsConfigurationType | None = later_field(
        "SmsConfiguration", lambda: SmsConfigurationType.from_json, default=None
    )
    """Part of 4 schemas."""
    user_pool_tags: dict[str, str] | None = later_field(
        "UserPoolTags", lambda: decode_user_pool_tags_type, default=None
    )
    admin_create_user_config: AdminCreateUserConfigType | None = later_field(
        "AdminCreateUserConfig",
        lambda: AdminCreateUserConfigType.from_json,
        default=None,
    )
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
    schema: list[SchemaAttributeType] | None = later_field(
        "Schema", lambda: decode_schema_attributes_list_type, default=None
    )
    user_pool_add_ons: UserPoolAddOnsType | None = later_field(
        "UserPoolAddOns", lambda: UserPoolAddOnsType.from_json, default=None
    )
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
    username_configuration: UsernameConfigurationType | None = later_field(
        "UsernameConfiguration",
        lambda: UsernameConfigurationType.from_json,
        default=None,
    )
    """Part of CreateUserPoolRequest and UserPoolType."""
    account_recovery_setting: AccountRecoverySettingType | None = later_field(
        "AccountRecoverySetting",
        lambda: AccountRecoverySettingType.from_json,
        default=None,
    )
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""


class UserPoolPolicyType(Model):
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""

    password_policy: PasswordPolicyType | None = later_field(
        "PasswordPolicy", lambda: PasswordPolicyType.from_json, default=None
    )
    """Part of UserPoolPolicyType."""


class PasswordPolicyType(Model):
    """Part of UserPoolPolicyType."""

    minimum_length: int | None = json_field("MinimumLength", read_integer, default=None)
    require_uppercase: bool | None = json_field(
        "RequireUppercase", read_boolean, default=None
    )
    require_lowercase: bool | None = json_field(
        "RequireLowercase", read_boolean, default=None
    )
    require_numbers: bool | None = json_field(
        "RequireNumbers", read_boolean, default=None
    )
    require_symbols: bool | None = json_field(
        "RequireSymbols", read_boolean, default=None
    )
    temporary_password_validity_days: int | None = json_field(
        "TemporaryPasswordValidityDays", read_integer, default=None
    )


class DeletionProtectionType(OpenStrEnum):
    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"


class LambdaConfigType(Model):
    """Part of 4 schemas."""

    pre_sign_up: str | None = json_field("PreSignUp", read_string, default=None)
    custom_message: str | None = json_field("CustomMessage", read_string, default=None)
    post_confirmation: str | None = json_field(
        "PostConfirmation", read_string, default=None
    )
    pre_authentication: str | None = json_field(
        "PreAuthentication", read_string, default=None
    )
    post_authentication: str | None = json_field(
        "PostAuthentication", read_string, default=None
    )
    define_auth_challenge: str | None = json_field(
        "DefineAuthChallenge", read_string, default=None
    )
    create_auth_challenge: str | None = json_field(
        "CreateAuthChallenge", read_string, default=None
    )
    verify_auth_challenge_response: str | None = json_field(
        "VerifyAuthChallengeResponse", read_string, default=None
    )
    pre_token_generation: str | None = json_field(
        "PreTokenGeneration", read_string, default=None
    )
    user_migration: str | None = json_field("UserMigration", read_string, default=None)
    custom_sms_sender: CustomSMSLambdaVersionConfigType | None = later_field(
        "CustomSMSSender",
        lambda: CustomSMSLambdaVersionConfigType.from_json,
        default=None,
    )
    """Part of LambdaConfigType."""
    custom_email_sender: CustomEmailLambdaVersionConfigType | None = later_field(
        "CustomEmailSender",
        lambda: CustomEmailLambdaVersionConfigType.from_json,
        default=None,
    )
    """Part of LambdaConfigType."""
    kms_key_id: str | None = json_field("KMSKeyID", read_string, default=None)


class CustomSMSLambdaVersionConfigType(Model):
    """Part of LambdaConfigType."""

    lambda_version: CustomSMSSenderLambdaVersionType = later_field(
        "LambdaVersion", lambda: CustomSMSSenderLambdaVersionType.from_json
    )
    lambda_arn: str = json_field("LambdaArn", read_string)


class CustomSMSSenderLambdaVersionType(OpenStrEnum):
    V1_0 = "V1_0"


class CustomEmailLambdaVersionConfigType(Model):
    """Part of LambdaConfigType."""

    lambda_version: CustomEmailSenderLambdaVersionType = later_field(
        "LambdaVersion", lambda: CustomEmailSenderLambdaVersionType.from_json
    )
    lambda_arn: str = json_field("LambdaArn", read_string)


class CustomEmailSenderLambdaVersionType(OpenStrEnum):
    V1_0 = "V1_0"


class UsernameAttributeType(OpenStrEnum):
    PHONE_NUMBER = "phone_number"
    EMAIL = "email"


class VerificationMessageTemplateType(Model):
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""

    sms_message: str | None = json_field("SmsMessage", read_string, default=None)
    email_message: str | None = json_field("EmailMessage", read_string, default=None)
    email_subject: str | None = json_field("EmailSubject", read_string, default=None)
    email_message_by_link: str | None = json_field(
        "EmailMessageByLink", read_string, default=None
    )
    email_subject_by_link: str | None = json_field(
        "EmailSubjectByLink", read_string, default=None
    )
    default_email_option: DefaultEmailOptionType | None = later_field(
        "DefaultEmailOption", lambda: DefaultEmailOptionType.from_json, default=None
    )


class DefaultEmailOptionType(OpenStrEnum):
    CONFIRM_WITH_LINK = "CONFIRM_WITH_LINK"
    CONFIRM_WITH_CODE = "CONFIRM_WITH_CODE"


class UserPoolMfaType(OpenStrEnum):
    OFF = "OFF"
    ON = "ON"
    OPTIONAL = "OPTIONAL"


class UserAttributeUpdateSettingsType(Model):
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""

    attributes_require_verification_before_update: (
        list[VerifiedAttributeType] | None
    ) = later_field(
        "AttributesRequireVerificationBeforeUpdate",
        lambda: decode_attributes_require_verification_before_update_type,
        default=None,
    )


class DeviceConfigurationType(Model):
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""

    challenge_required_on_new_device: bool | None = json_field(
        "ChallengeRequiredOnNewDevice", read_boolean, default=None
    )
    device_only_remembered_on_user_prompt: bool | None = json_field(
        "DeviceOnlyRememberedOnUserPrompt", read_boolean, default=None
    )


class EmailConfigurationType(Model):
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""

    source_arn: str | None = json_field("SourceArn", read_string, default=None)
    reply_to_email_address: str | None = json_field(
        "ReplyToEmailAddress", read_string, default=None
    )
    email_sending_account: EmailSendingAccountType | None = later_field(
        "EmailSendingAccount", lambda: EmailSendingAccountType.from_json, default=None
    )
    from_: str | None = json_field("From", read_string, default=None)
    configuration_set: str | None = json_field(
        "ConfigurationSet", read_string, default=None
    )


class EmailSendingAccountType(OpenStrEnum):
    COGNITO_DEFAULT = "COGNITO_DEFAULT"
    DEVELOPER = "DEVELOPER"


class SmsConfigurationType(Model):
    """Part of 4 schemas."""

    sns_caller_arn: str = json_field("SnsCallerArn", read_string)
    external_id: str | None = json_field("ExternalId", read_string, default=None)
    sns_region: str | None = json_field("SnsRegion", read_string, default=None)


class UserPoolAddOnsType(Model):
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""

    advanced_security_mode: AdvancedSecurityModeType = later_field(
        "AdvancedSecurityMode", lambda: AdvancedSecurityModeType.from_json
    )


class UsernameConfigurationType(Model):
    """Part of CreateUserPoolRequest and UserPoolType."""

    case_sensitive: bool = json_field("CaseSensitive", read_boolean)


class CreateUserPoolResponse(Model):
    """Response of CreateUserPool."""

    user_pool: UserPoolType | None = later_field(
        "UserPool", lambda: UserPoolType.from_json, default=None
    )
    """Part of CreateUserPoolResponse and DescribeUserPoolResponse."""


class UserPoolType(Model):
    """Part of CreateUserPoolResponse and DescribeUserPoolResponse."""

    id: str | None = json_field("Id", read_string, default=None)
    name: str | None = json_field("Name", read_string, default=None)
    policies: UserPoolPolicyType | None = later_field(
        "Policies", lambda: UserPoolPolicyType.from_json, default=None
    )
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
    deletion_protection: DeletionProtectionType | None = later_field(
        "DeletionProtection", lambda: DeletionProtectionType.from_json, default=None
    )
    lambda_config: LambdaConfigType | None = later_field(
        "LambdaConfig", lambda: LambdaConfigType.from_json, default=None
    )
    """Part of 4 schemas."""
    status: StatusType | None = later_field(
        "Status", lambda: StatusType.from_json, default=None
    )
    last_modified_date: datetime | None = json_field(
        "LastModifiedDate", read_date_time, default=None
    )
    creation_date: datetime | None = json_field(
        "CreationDate", read_date_time, default=None
    )
    schema_attributes: list[SchemaAttributeType] | None = later_field(
        "SchemaAttributes", lambda: decode_schema_attributes_list_type, default=None
    )
    auto_verified_attributes: list[VerifiedAttributeType] | None = later_field(
        "AutoVerifiedAttributes",
        lambda: decode_verified_attributes_list_type,
        default=None,
    )
    alias_attributes: list[AliasAttributeType] | None = later_field(
        "AliasAttributes", lambda: decode_alias_attributes_list_type, default=None
    )
    username_attributes: list[UsernameAttributeType] | None = later_field(
        "UsernameAttributes", lambda: decode_username_attributes_list_type, default=None
    )
    sms_verification_message: str | None = json_field(
        "SmsVerificationMessage", read_string, default=None
    )
    email_verification_message: str | None = json_field(
        "EmailVerificationMessage", read_string, default=None
    )
    email_verification_subject: str | None = json_field(
        "EmailVerificationSubject", read_string, default=None
    )
    verification_message_template: VerificationMessageTemplateType | None = later_field(
        "VerificationMessageTemplate",
        lambda: VerificationMessageTemplateType.from_json,
        default=None,
    )
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
    sms_authentication_message: str | None = json_field(
        "SmsAuthenticationMessage", read_string, default=None
    )
    user_attribute_update_settings: UserAttributeUpdateSettingsType | None = (
        later_field(
            "UserAttributeUpdateSettings",
            lambda: UserAttributeUpdateSettingsType.from_json,
            default=None,
        )
    )
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
    mfa_configuration: UserPoolMfaType | None = later_field(
        "MfaConfiguration", lambda: UserPoolMfaType.from_json, default=None
    )
    device_configuration: DeviceConfigurationType | None = later_field(
        "DeviceConfiguration", lambda: DeviceConfigurationType.from_json, default=None
    )
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
    estimated_number_of_users: int | None = json_field(
        "EstimatedNumberOfUsers", read_integer, default=None
    )
    email_configuration: EmailConfigurationType | None = later_field(
        "EmailConfiguration", lambda: EmailConfigurationType.from_json, default=None
    )
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
    sms_configuration: SmsConfigurationType | None = later_field(
        "SmsConfiguration", lambda: SmsConfigurationType.from_json, default=None
    )
    """Part of 4 schemas."""
    user_pool_tags: dict[str, str] | None = later_field(
        "UserPoolTags", lambda: decode_user_pool_tags_type, default=None
    )
    sms_configuration_failure: str | None = json_field(
        "SmsConfigurationFailure", read_string, default=None
    )
    email_configuration_failure: str | None = json_field(
        "EmailConfigurationFailure", read_string, default=None
    )
    domain: str | None = json_field("Domain", read_string, default=None)
    custom_domain: str | None = json_field("CustomDomain", read_string, default=None)
    admin_create_user_config: AdminCreateUserConfigType | None = later_field(
        "AdminCreateUserConfig",
        lambda: AdminCreateUserConfigType.from_json,
        default=None,
    )
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
    user_pool_add_ons: UserPoolAddOnsType | None = later_field(
        "UserPoolAddOns", lambda: UserPoolAddOnsType.from_json, default=None
    )
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
    username_configuration: UsernameConfigurationType | None = later_field(
        "UsernameConfiguration",
        lambda: UsernameConfigurationType.from_json,
        default=None,
    )
    """Part of CreateUserPoolRequest and UserPoolType."""
    arn: str | None = json_field("Arn", read_string, default=None)
    account_recovery_setting: AccountRecoverySettingType | None = later_field(
        "AccountRecoverySetting",
        lambda: AccountRecoverySettingType.from_json,
        default=None,
    )
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""


class StatusType(OpenStrEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"


class DeleteGroupRequest(Model):
    """Request of DeleteGroup."""

    group_name: str = json_field("GroupName", read_string)
    user_pool_id: str = json_field("UserPoolId", read_string)


class DeleteIdentityProviderRequest(Model):
    """Request of DeleteIdentityProvider."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    provider_name: str = json_field("ProviderName", read_string)


class DeleteResourceServerRequest(Model):
    """Request of DeleteResourceServer."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    identifier: str = json_field("Identifier", read_string)


class DeleteUserAttributesRequest(Model):
    """Request of DeleteUserAttributes."""

    user_attribute_names: list[str] = later_field(
        "UserAttributeNames", lambda: decode_attribute_name_list_type
    )
    access_token: str = json_field("AccessToken", read_string, secret=True)


class DeleteUserPoolClientRequest(Model):
    """Request of DeleteUserPoolClient."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    client_id: str = json_field("ClientId", read_string, secret=True)


class DeleteUserPoolDomainRequest(Model):
    """Request of DeleteUserPoolDomain."""

    domain: str = json_field("Domain", read_string)
    user_pool_id: str = json_field("UserPoolId", read_string)


class DeleteUserPoolRequest(Model):
    """Request of DeleteUserPool."""

    user_pool_id: str = json_field("UserPoolId", read_string)


class DeleteUserRequest(Model):
    """Request of DeleteUser."""

    access_token: str = json_field("AccessToken", read_string, secret=True)


class DescribeIdentityProviderRequest(Model):
    """Request of DescribeIdentityProvider."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    provider_name: str = json_field("ProviderName", read_string)


class DescribeIdentityProviderResponse(Model):
    """Response of DescribeIdentityProvider."""

    identity_provider: IdentityProviderType = later_field(
        "IdentityProvider", lambda: IdentityProviderType.from_json
    )
    """Part of 4 schemas."""


class DescribeResourceServerRequest(Model):
    """Request of DescribeResourceServer."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    identifier: str = json_field("Identifier", read_string)


class DescribeResourceServerResponse(Model):
    """Response of DescribeResourceServer."""

    resource_server: ResourceServerType = later_field(
        "ResourceServer", lambda: ResourceServerType.from_json
    )
    """Part of 4 schemas."""


class DescribeRiskConfigurationRequest(Model):
    """Request of DescribeRiskConfiguration."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    client_id: str | None = json_field(
        "ClientId", read_string, default=None, secret=True
    )


class DescribeRiskConfigurationResponse(Model):
    """Response of DescribeRiskConfiguration."""

    risk_configuration: RiskConfigurationType = later_field(
        "RiskConfiguration", lambda: RiskConfigurationType.from_json
    )
    """Part of DescribeRiskConfigurationResponse and SetRiskConfigurationResponse."""


class RiskConfigurationType(Model):
    """Part of DescribeRiskConfigurationResponse and SetRiskConfigurationResponse."""

    user_pool_id: str | None = json_field("UserPoolId", read_string, default=None)
    client_id: str | None = json_field(
        "ClientId", read_string, default=None, secret=True
    )
    compromised_credentials_risk_configuration: (
        CompromisedCredentialsRiskConfigurationType | None
    ) = later_field(
        "CompromisedCredentialsRiskConfiguration",
        lambda: CompromisedCredentialsRiskConfigurationType.from_json,
        default=None,
    )
    """Part of RiskConfigurationType and SetRiskConfigurationRequest."""
    account_takeover_risk_configuration: AccountTakeoverRiskConfigurationType | None = (
        later_field(
            "AccountTakeoverRiskConfiguration",
            lambda: AccountTakeoverRiskConfigurationType.from_json,
            default=None,
        )
    )
    """Part of RiskConfigurationType and SetRiskConfigurationRequest."""
    risk_exception_configuration: RiskExceptionConfigurationType | None = later_field(
        "RiskExceptionConfiguration",
        lambda: RiskExceptionConfigurationType.from_json,
        default=None,
    )
    """Part of RiskConfigurationType and SetRiskConfigurationRequest."""
    last_modified_date: datetime | None = json_field(
        "LastModifiedDate", read_date_time, default=None
    )


class RiskExceptionConfigurationType(Model):
    """Part of RiskConfigurationType and SetRiskConfigurationRequest."""

    blocked_ip_range_list: list[str] | None = later_field(
        "BlockedIPRangeList", lambda: decode_blocked_ip_range_list_type, default=None
    )
    skipped_ip_range_list: list[str] | None = later_field(
        "SkippedIPRangeList", lambda: decode_skipped_ip_range_list_type, default=None
    )


class DescribeUserImportJobRequest(Model):
    """Request of DescribeUserImportJob."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    job_id: str = json_field("JobId", read_string)


class DescribeUserImportJobResponse(Model):
    """Response of DescribeUserImportJob."""

    user_import_job: UserImportJobType | None = later_field(
        "UserImportJob", lambda: UserImportJobType.from_json, default=None
    )
    """Part of 5 schemas."""


class DescribeUserPoolClientRequest(Model):
    """Request of DescribeUserPoolClient."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    client_id: str = json_field("ClientId", read_string, secret=True)


class DescribeUserPoolClientResponse(Model):
    """Response of DescribeUserPoolClient."""

    user_pool_client: UserPoolClientType | None = later_field(
        "UserPoolClient", lambda: UserPoolClientType.from_json, default=None
    )
    """Part of CreateUserPoolClientResponse, DescribeUserPoolClientResponse and
    UpdateUserPoolClientResponse.
    """


class DescribeUserPoolDomainRequest(Model):
    """Request of DescribeUserPoolDomain."""

    domain: str = json_field("Domain", read_string)


class DescribeUserPoolDomainResponse(Model):
    """Response of DescribeUserPoolDomain."""

    domain_description: DomainDescriptionType | None = later_field(
        "DomainDescription", lambda: DomainDescriptionType.from_json, default=None
    )
    """Part of DescribeUserPoolDomainResponse."""


class DomainDescriptionType(Model):
    """Part of DescribeUserPoolDomainResponse."""

    user_pool_id: str | None = json_field("UserPoolId", read_string, default=None)
    aws_account_id: str | None = json_field("AWSAccountId", read_string, default=None)
    domain: str | None = json_field("Domain", read_string, default=None)
    s3_bucket: str | None = json_field("S3Bucket", read_string, default=None)
    cloud_front_distribution: str | None = json_field(
        "CloudFrontDistribution", read_string, default=None
    )
    version: str | None = json_field("Version", read_string, default=None)
    status: DomainStatusType | None = later_field(
        "Status", lambda: DomainStatusType.from_json, default=None
    )
    custom_domain_config: CustomDomainConfigType | None = later_field(
        "CustomDomainConfig", lambda: CustomDomainConfigType.from_json, default=None
    )
    """Part of CreateUserPoolDomainRequest, DomainDescriptionType and
    UpdateUserPoolDomainRequest.
    """


class DomainStatusType(OpenStrEnum):
    CREATING = "CREATING"
    DELETING = "DELETING"
    UPDATING = "UPDATING"
    ACTIVE = "ACTIVE"
    FAILED = "FAILED"


class DescribeUserPoolRequest(Model):
    """Request of DescribeUserPool."""

    user_pool_id: str = json_field("UserPoolId", read_string)


class DescribeUserPoolResponse(Model):
    """Response of DescribeUserPool."""

    user_pool: UserPoolType | None = later_field(
        "UserPool", lambda: UserPoolType.from_json, default=None
    )
    """Part of CreateUserPoolResponse and DescribeUserPoolResponse."""


class DuplicateProviderException(Model):
    """Error of CreateIdentityProvider."""

    message: str | None = json_field("message", read_string, default=None)


class EnableSoftwareTokenMFAException(Model):
    """Error of VerifySoftwareToken."""

    message: str | None = json_field("message", read_string, default=None)


class ExpiredCodeException(Model):
    """Error of 6 operations."""

    message: str | None = json_field("message", read_string, default=None)


class ForbiddenException(Model):
    """Error of 25 operations."""

    message: str | None = json_field("message", read_string, default=None)


class ForgetDeviceRequest(Model):
    """Request of ForgetDevice."""

    device_key: str = json_field("DeviceKey", read_string)
    access_token: str | None = json_field(
        "AccessToken", read_string, default=None, secret=True
    )


class ForgotPasswordRequest(Model):
    """Request of ForgotPassword."""

    client_id: str = json_field("ClientId", read_string, secret=True)
    username: str = json_field("Username", read_string, secret=True)
    secret_hash: str | None = json_field(
        "SecretHash", read_string, default=None, secret=True
    )
    user_context_data: UserContextDataType | None = later_field(
        "UserContextData", lambda: UserContextDataType.from_json, default=None
    )
    """Part of 7 schemas."""
    analytics_metadata: AnalyticsMetadataType | None = later_field(
        "AnalyticsMetadata", lambda: AnalyticsMetadataType.from_json, default=None
    )
    """Part of 9 schemas."""
    client_metadata: dict[str, str] | None = later_field(
        "ClientMetadata", lambda: decode_client_metadata_type, default=None
    )


class ForgotPasswordResponse(Model):
    """Response of ForgotPassword."""

    code_delivery_details: CodeDeliveryDetailsType | None = later_field(
        "CodeDeliveryDetails", lambda: CodeDeliveryDetailsType.from_json, default=None
    )
    """Part of 5 schemas."""


class GetCSVHeaderRequest(Model):
    """Request of GetCSVHeader."""

    user_pool_id: str = json_field("UserPoolId", read_string)


class GetCSVHeaderResponse(Model):
    """Response of GetCSVHeader."""

    user_pool_id: str | None = json_field("UserPoolId", read_string, default=None)
    csv_header: list[str] | None = later_field(
        "CSVHeader", lambda: decode_list_of_string_types, default=None
    )


class GetDeviceRequest(Model):
    """Request of GetDevice."""

    device_key: str = json_field("DeviceKey", read_string)
    access_token: str | None = json_field(
        "AccessToken", read_string, default=None, secret=True
    )


class GetDeviceResponse(Model):
    """Response of GetDevice."""

    device: DeviceType = later_field("Device", lambda: DeviceType.from_json)
    """Part of 4 schemas."""


class GetGroupRequest(Model):
    """Request of GetGroup."""

    group_name: str = json_field("GroupName", read_string)
    user_pool_id: str = json_field("UserPoolId", read_string)


class GetGroupResponse(Model):
    """Response of GetGroup."""

    group: GroupType | None = later_field(
        "Group", lambda: GroupType.from_json, default=None
    )
    """Part of 5 schemas."""


class GetIdentityProviderByIdentifierRequest(Model):
    """Request of GetIdentityProviderByIdentifier."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    idp_identifier: str = json_field("IdpIdentifier", read_string)


class GetIdentityProviderByIdentifierResponse(Model):
    """Response of GetIdentityProviderByIdentifier."""

    identity_provider: IdentityProviderType = later_field(
        "IdentityProvider", lambda: IdentityProviderType.from_json
    )
    """Part of 4 schemas."""


class GetSigningCertificateRequest(Model):
    """Request of GetSigningCertificate."""

    user_pool_id: str = json_field("UserPoolId", read_string)


class GetSigningCertificateResponse(Model):
    """Response of GetSigningCertificate."""

    certificate: str | None = json_field("Certificate", read_string, default=None)


class GetUICustomizationRequest(Model):
    """Request of GetUICustomization."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    client_id: str | None = json_field(
        "ClientId", read_string, default=None, secret=True
    )


class GetUICustomizationResponse(Model):
    """Response of GetUICustomization."""

    ui_customization: UICustomizationType = later_field(
        "UICustomization", lambda: UICustomizationType.from_json
    )
    """Part of GetUICustomizationResponse and SetUICustomizationResponse."""


class UICustomizationType(Model):
    """Part of GetUICustomizationResponse and SetUICustomizationResponse."""

    user_pool_id: str | None = json_field("UserPoolId", read_string, default=None)
    client_id: str | None = json_field(
        "ClientId", read_string, default=None, secret=True
    )
    image_url: str | None = json_field("ImageUrl", read_string, default=None)
    css: str | None = json_field("CSS", read_string, default=None)
    css_version: str | None = json_field("CSSVersion", read_string, default=None)
    last_modified_date: datetime | None = json_field(
        "LastModifiedDate", read_date_time, default=None
    )
    creation_date: datetime | None = json_field(
        "CreationDate", read_date_time, default=None
    )


class GetUserAttributeVerificationCodeRequest(Model):
    """Request of GetUserAttributeVerificationCode."""

    access_token: str = json_field("AccessToken", read_string, secret=True)
    attribute_name: str = json_field("AttributeName", read_string)
    client_metadata: dict[str, str] | None = later_field(
        "ClientMetadata", lambda: decode_client_metadata_type, default=None
    )


class GetUserAttributeVerificationCodeResponse(Model):
    """Response of GetUserAttributeVerificationCode."""

    code_delivery_details: CodeDeliveryDetailsType | None = later_field(
        "CodeDeliveryDetails", lambda: CodeDeliveryDetailsType.from_json, default=None
    )
    """Part of 5 schemas."""


class GetUserPoolMfaConfigRequest(Model):
    """Request of GetUserPoolMfaConfig."""

    user_pool_id: str = json_field("UserPoolId", read_string)


class GetUserPoolMfaConfigResponse(Model):
    """Response of GetUserPoolMfaConfig."""

    sms_mfa_configuration: SmsMfaConfigType | None = later_field(
        "SmsMfaConfiguration", lambda: SmsMfaConfigType.from_json, default=None
    )
    """Part of GetUserPoolMfaConfigResponse, SetUserPoolMfaConfigRequest and
    SetUserPoolMfaConfigResponse.
    """
    software_token_mfa_configuration: SoftwareTokenMfaConfigType | None = later_field(
        "SoftwareTokenMfaConfiguration",
        lambda: SoftwareTokenMfaConfigType.from_json,
        default=None,
    )
    """Part of GetUserPoolMfaConfigResponse, SetUserPoolMfaConfigRequest and
    SetUserPoolMfaConfigResponse.
    """
    mfa_configuration: UserPoolMfaType | None = later_field(
        "MfaConfiguration", lambda: UserPoolMfaType.from_json, default=None
    )


class SmsMfaConfigType(Model):
    """Part of GetUserPoolMfaConfigResponse, SetUserPoolMfaConfigRequest and
    SetUserPoolMfaConfigResponse.
    """

    sms_authentication_message: str | None = json_field(
        "SmsAuthenticationMessage", read_string, default=None
    )
    sms_configuration: SmsConfigurationType | None = later_field(
        "SmsConfiguration", lambda: SmsConfigurationType.from_json, default=None
    )
    """Part of 4 schemas."""


class SoftwareTokenMfaConfigType(Model):
    """Part of GetUserPoolMfaConfigResponse, SetUserPoolMfaConfigRequest and
    SetUserPoolMfaConfigResponse.
    """

    enabled: bool | None = json_field("Enabled", read_boolean, default=None)


class GetUserRequest(Model):
    """Request of GetUser."""

    access_token: str = json_field("AccessToken", read_string, secret=True)


class GetUserResponse(Model):
    """Response of GetUser."""

    username: str = json_field("Username", read_string, secret=True)
    user_attributes: list[AttributeType] = later_field(
        "UserAttributes", lambda: decode_attribute_list_type
    )
    mfa_options: list[MFAOptionType] | None = later_field(
        "MFAOptions", lambda: decode_mfa_option_list_type, default=None
    )
    preferred_mfa_setting: str | None = json_field(
        "PreferredMfaSetting", read_string, default=None
    )
    user_mfa_setting_list: list[str] | None = later_field(
        "UserMFASettingList", lambda: decode_user_mfa_setting_list_type, default=None
    )


class GlobalSignOutRequest(Model):
    """Request of GlobalSignOut."""

    access_token: str = json_field("AccessToken", read_string, secret=True)


class GroupExistsException(Model):
    """Error of CreateGroup."""

    message: str | None = json_field("message", read_string, default=None)


class InitiateAuthRequest(Model):
    """Request of InitiateAuth."""

    auth_flow: AuthFlowType = later_field("AuthFlow", lambda: AuthFlowType.from_json)
    client_id: str = json_field("ClientId", read_string, secret=True)
    auth_parameters: dict[str, str] | None = later_field(
        "AuthParameters", lambda: decode_auth_parameters_type, default=None
    )
    client_metadata: dict[str, str] | None = later_field(
        "ClientMetadata", lambda: decode_client_metadata_type, default=None
    )
    analytics_metadata: AnalyticsMetadataType | None = later_field(
        "AnalyticsMetadata", lambda: AnalyticsMetadataType.from_json, default=None
    )
    """Part of 9 schemas."""
    user_context_data: UserContextDataType | None = later_field(
        "UserContextData", lambda: UserContextDataType.from_json, default=None
    )
    """Part of 7 schemas."""


class InitiateAuthResponse(Model):
    """Response of InitiateAuth."""

    challenge_name: ChallengeNameType | None = later_field(
        "ChallengeName", lambda: ChallengeNameType.from_json, default=None
    )
    session: str | None = json_field("Session", read_string, default=None)
    challenge_parameters: dict[str, str] | None = later_field(
        "ChallengeParameters", lambda: decode_challenge_parameters_type, default=None
    )
    authentication_result: AuthenticationResultType | None = later_field(
        "AuthenticationResult", lambda: AuthenticationResultType.from_json, default=None
    )
    """Part of 4 schemas."""


class InternalErrorException(Model):
    """Error of 101 operations."""

    message: str | None = json_field("message", read_string, default=None)


class InvalidEmailRoleAccessPolicyException(Model):
    """Error of 10 operations."""

    message: str | None = json_field("message", read_string, default=None)


class InvalidLambdaResponseException(Model):
    """Error of 16 operations."""

    message: str | None = json_field("message", read_string, default=None)


class InvalidOAuthFlowException(Model):
    """Error of CreateUserPoolClient and UpdateUserPoolClient."""

    message: str | None = json_field("message", read_string, default=None)


class InvalidParameterException(Model):
    """Error of 101 operations."""

    message: str | None = json_field("message", read_string, default=None)


class InvalidPasswordException(Model):
    """Error of 8 operations."""

    message: str | None = json_field("message", read_string, default=None)


class InvalidSmsRoleAccessPolicyException(Model):
    """Error of 15 operations."""

    message: str | None = json_field("message", read_string, default=None)


class InvalidSmsRoleTrustRelationshipException(Model):
    """Error of 15 operations."""

    message: str | None = json_field("message", read_string, default=None)


class InvalidUserPoolConfigurationException(Model):
    """Error of 14 operations."""

    message: str | None = json_field("message", read_string, default=None)


class LimitExceededException(Model):
    """Error of 17 operations."""

    message: str | None = json_field("message", read_string, default=None)


class ListDevicesRequest(Model):
    """Request of ListDevices."""

    access_token: str = json_field("AccessToken", read_string, secret=True)
    limit: int | None = json_field("Limit", read_integer, default=None)
    pagination_token: str | None = json_field(
        "PaginationToken", read_string, default=None
    )


class ListDevicesResponse(Model):
    """Response of ListDevices."""

    devices: list[DeviceType] | None = later_field(
        "Devices", lambda: decode_device_list_type, default=None
    )
    pagination_token: str | None = json_field(
        "PaginationToken", read_string, default=None
    )


class ListGroupsRequest(Model):
    """Request of ListGroups."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    limit: int | None = json_field("Limit", read_integer, default=None)
    """Largest number of results on one page."""
    next_token: str | None = json_field("NextToken", read_string, default=None)
    """Where to go on: the `NextToken` of the page before."""


class ListGroupsResponse(Model):
    """Response of ListGroups."""

    groups: list[GroupType] | None = later_field(
        "Groups", lambda: decode_group_list_type, default=None
    )
    """The results on this page."""
    next_token: str | None = json_field("NextToken", read_string, default=None)
    """Where the next page begins; absent on the last page."""


class ListIdentityProvidersRequest(Model):
    """Request of ListIdentityProviders."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    max_results: int | None = json_field("MaxResults", read_integer, default=None)
    """Largest number of results on one page."""
    next_token: str | None = json_field("NextToken", read_string, default=None)
    """Where to go on: the `NextToken` of the page before."""


class ListIdentityProvidersResponse(Model):
    """Response of ListIdentityProviders."""

    providers: list[ProviderDescription] = later_field(
        "Providers", lambda: decode_providers_list_type
    )
    """The results on this page."""
    next_token: str | None = json_field("NextToken", read_string, default=None)
    """Where the next page begins; absent on the last page."""


class ProviderDescription(Model):
    """Part of ListIdentityProvidersResponse."""

    provider_name: str | None = json_field("ProviderName", read_string, default=None)
    provider_type: IdentityProviderTypeType | None = later_field(
        "ProviderType", lambda: IdentityProviderTypeType.from_json, default=None
    )
    last_modified_date: datetime | None = json_field(
        "LastModifiedDate", read_date_time, default=None
    )
    creation_date: datetime | None = json_field(
        "CreationDate", read_date_time, default=None
    )


class ListResourceServersRequest(Model):
    """Request of ListResourceServers."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    max_results: int | None = json_field("MaxResults", read_integer, default=None)
    """Largest number of results on one page."""
    next_token: str | None = json_field("NextToken", read_string, default=None)
    """Where to go on: the `NextToken` of the page before."""


class ListResourceServersResponse(Model):
    """Response of ListResourceServers."""

    resource_servers: list[ResourceServerType] = later_field(
        "ResourceServers", lambda: decode_resource_servers_list_type
    )
    """The results on this page."""
    next_token: str | None = json_field("NextToken", read_string, default=None)
    """Where the next page begins; absent on the last page."""


class ListTagsForResourceRequest(Model):
    """Request of ListTagsForResource."""

    resource_arn: str = json_field("ResourceArn", read_string)


class ListTagsForResourceResponse(Model):
    """Response of ListTagsForResource."""

    tags: dict[str, str] | None = later_field(
        "Tags", lambda: decode_user_pool_tags_type, default=None
    )


class ListUserImportJobsRequest(Model):
    """Request of ListUserImportJobs."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    max_results: int = json_field("MaxResults", read_integer)
    pagination_token: str | None = json_field(
        "PaginationToken", read_string, default=None
    )


class ListUserImportJobsResponse(Model):
    """Response of ListUserImportJobs."""

    user_import_jobs: list[UserImportJobType] | None = later_field(
        "UserImportJobs", lambda: decode_user_import_jobs_list_type, default=None
    )
    pagination_token: str | None = json_field(
        "PaginationToken", read_string, default=None
    )


class ListUserPoolClientsRequest(Model):
    """Request of ListUserPoolClients."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    max_results: int | None = json_field("MaxResults", read_integer, default=None)
    """Largest number of results on one page."""
    next_token: str | None = json_field("NextToken", read_string, default=None)
    """Where to go on: the `NextToken` of the page before."""


class ListUserPoolClientsResponse(Model):
    """Response of ListUserPoolClients."""

    user_pool_clients: list[UserPoolClientDescription] | None = later_field(
        "UserPoolClients", lambda: decode_user_pool_client_list_type, default=None
    )
    """The results on this page."""
    next_token: str | None = json_field("NextToken", read_string, default=None)
    """Where the next page begins; absent on the last page."""


class UserPoolClientDescription(Model):
    """Part of ListUserPoolClientsResponse."""

    client_id: str | None = json_field(
        "ClientId", read_string, default=None, secret=True
    )
    user_pool_id: str | None = json_field("UserPoolId", read_string, default=None)
    client_name: str | None = json_field("ClientName", read_string, default=None)


class ListUserPoolsRequest(Model):
    """Request of ListUserPools."""

    max_results: int = json_field("MaxResults", read_integer)
    """Largest number of results on one page."""
    next_token: str | None = json_field("NextToken", read_string, default=None)
    """Where to go on: the `NextToken` of the page before."""


class ListUserPoolsResponse(Model):
    """Response of ListUserPools."""

    user_pools: list[UserPoolDescriptionType] | None = later_field(
        "UserPools", lambda: decode_user_pool_list_type, default=None
    )
    """The results on this page."""
    next_token: str | None = json_field("NextToken", read_string, default=None)
    """Where the next page begins; absent on the last page."""


class UserPoolDescriptionType(Model):
    """Part of ListUserPoolsResponse."""

    id: str | None = json_field("Id", read_string, default=None)
    name: str | None = json_field("Name", read_string, default=None)
    lambda_config: LambdaConfigType | None = later_field(
        "LambdaConfig", lambda: LambdaConfigType.from_json, default=None
    )
    """Part of 4 schemas."""
    status: StatusType | None = later_field(
        "Status", lambda: StatusType.from_json, default=None
    )
    last_modified_date: datetime | None = json_field(
        "LastModifiedDate", read_date_time, default=None
    )
    creation_date: datetime | None = json_field(
        "CreationDate", read_date_time, default=None
    )


class ListUsersInGroupRequest(Model):
    """Request of ListUsersInGroup."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    group_name: str = json_field("GroupName", read_string)
    limit: int | None = json_field("Limit", read_integer, default=None)
    """Largest number of results on one page."""
    next_token: str | None = json_field("NextToken", read_string, default=None)
    """Where to go on: the `NextToken` of the page before."""


class ListUsersInGroupResponse(Model):
    """Response of ListUsersInGroup."""

    users: list[UserType] | None = later_field(
        "Users", lambda: decode_users_list_type, default=None
    )
    """The results on this page."""
    next_token: str | None = json_field("NextToken", read_string, default=None)
    """Where the next page begins; absent on the last page."""


class ListUsersRequest(Model):
    """Request of ListUsers."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    attributes_to_get: list[str] | None = later_field(
        "AttributesToGet",
        lambda: decode_searched_attribute_names_list_type,
        default=None,
    )
    limit: int | None = json_field("Limit", read_integer, default=None)
    """Largest number of results on one page."""
    pagination_token: str | None = json_field(
        "PaginationToken", read_string, default=None
    )
    """Where to go on: the `PaginationToken` of the page before."""
    filter: str | None = json_field("Filter", read_string, default=None)


class ListUsersResponse(Model):
    """Response of ListUsers."""

    users: list[UserType] | None = later_field(
        "Users", lambda: decode_users_list_type, default=None
    )
    """The results on this page."""
    pagination_token: str | None = json_field(
        "PaginationToken", read_string, default=None
    )
    """Where the next page begins; absent on the last page."""


class MFAMethodNotFoundException(Model):
    """Error of AdminInitiateAuth, AdminRespondToAuthChallenge and
    RespondToAuthChallenge.
    """

    message: str | None = json_field("message", read_string, default=None)


class NotAuthorizedException(Model):
    """Error of 99 operations."""

    message: str | None = json_field("message", read_string, default=None)


class PasswordResetRequiredException(Model):
    """Error of 21 operations."""

    message: str | None = json_field("message", read_string, default=None)


class PreconditionNotMetException(Model):
    """Error of 4 operations."""

    message: str | None = json_field("message", read_string, default=None)


class ResendConfirmationCodeRequest(Model):
    """Request of ResendConfirmationCode."""

    client_id: str = json_field("ClientId", read_string, secret=True)
    username: str = json_field("Username", read_string, secret=True)
    secret_hash: str | None = json_field(
        "SecretHash", read_string, default=None, secret=True
    )
    user_context_data: UserContextDataType | None = later_field(
        "UserContextData", lambda: UserContextDataType.from_json, default=None
    )
    """Part of 7 schemas."""
    analytics_metadata: AnalyticsMetadataType | None = later_field(
        "AnalyticsMetadata", lambda: AnalyticsMetadataType.from_json, default=None
    )
    """Part of 9 schemas."""
    client_metadata: dict[str, str] | None = later_field(
        "ClientMetadata", lambda: decode_client_metadata_type, default=None
    )


class ResendConfirmationCodeResponse(Model):
    """Response of ResendConfirmationCode."""

    code_delivery_details: CodeDeliveryDetailsType | None = later_field(
        "CodeDeliveryDetails", lambda: CodeDeliveryDetailsType.from_json, default=None
    )
    """Part of 5 schemas."""


class ResourceNotFoundException(Model):
    """Error of 98 operations."""

    message: str | None = json_field("message", read_string, default=None)


class RespondToAuthChallengeRequest(Model):
    """Request of RespondToAuthChallenge."""

    client_id: str = json_field("ClientId", read_string, secret=True)
    challenge_name: ChallengeNameType = later_field(
        "ChallengeName", lambda: ChallengeNameType.from_json
    )
    session: str | None = json_field("Session", read_string, default=None)
    challenge_responses: dict[str, str] | None = later_field(
        "ChallengeResponses", lambda: decode_challenge_responses_type, default=None
    )
    analytics_metadata: AnalyticsMetadataType | None = later_field(
        "AnalyticsMetadata", lambda: AnalyticsMetadataType.from_json, default=None
    )
    """Part of 9 schemas."""
    user_context_data: UserContextDataType | None = later_field(
        "UserContextData", lambda: UserContextDataType.from_json, default=None
    )
    """Part of 7 schemas."""
    client_metadata: dict[str, str] | None = later_field(
        "ClientMetadata", lambda: decode_client_metadata_type, default=None
    )


class RespondToAuthChallengeResponse(Model):
    """Response of RespondToAuthChallenge."""

    challenge_name: ChallengeNameType | None = later_field(
        "ChallengeName", lambda: ChallengeNameType.from_json, default=None
    )
    session: str | None = json_field("Session", read_string, default=None)
    challenge_parameters: dict[str, str] | None = later_field(
        "ChallengeParameters", lambda: decode_challenge_parameters_type, default=None
    )
    authentication_result: AuthenticationResultType | None = later_field(
        "AuthenticationResult", lambda: AuthenticationResultType.from_json, default=None
    )
    """Part of 4 schemas."""


class RevokeTokenRequest(Model):
    """Request of RevokeToken."""

    token: str = json_field("Token", read_string, secret=True)
    client_id: str = json_field("ClientId", read_string, secret=True)
    client_secret: str | None = json_field(
        "ClientSecret", read_string, default=None, secret=True
    )


class ScopeDoesNotExistException(Model):
    """Error of CreateUserPoolClient and UpdateUserPoolClient."""

    message: str | None = json_field("message", read_string, default=None)


class SetRiskConfigurationRequest(Model):
    """Request of SetRiskConfiguration."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    client_id: str | None = json_field(
        "ClientId", read_string, default=None, secret=True
    )
    compromised_credentials_risk_configuration: (
        CompromisedCredentialsRiskConfigurationType | None
    ) = later_field(
        "CompromisedCredentialsRiskConfiguration",
        lambda: CompromisedCredentialsRiskConfigurationType.from_json,
        default=None,
    )
    """Part of RiskConfigurationType and SetRiskConfigurationRequest."""
    account_takeover_risk_configuration: AccountTakeoverRiskConfigurationType | None = (
        later_field(
            "AccountTakeoverRiskConfiguration",
            lambda: AccountTakeoverRiskConfigurationType.from_json,
            default=None,
        )
    )
    """Part of RiskConfigurationType and SetRiskConfigurationRequest."""
    risk_exception_configuration: RiskExceptionConfigurationType | None = later_field(
        "RiskExceptionConfiguration",
        lambda: RiskExceptionConfigurationType.from_json,
        default=None,
    )
    """Part of RiskConfigurationType and SetRiskConfigurationRequest."""


class SetRiskConfigurationResponse(Model):
    """Response of SetRiskConfiguration."""

    risk_configuration: RiskConfigurationType = later_field(
        "RiskConfiguration", lambda: RiskConfigurationType.from_json
    )
    """Part of DescribeRiskConfigurationResponse and SetRiskConfigurationResponse."""


class SetUICustomizationRequest(Model):
    """Request of SetUICustomization."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    client_id: str | None = json_field(
        "ClientId", read_string, default=None, secret=True
    )
    css: str | None = json_field("CSS", read_string, default=None)
    image_file: str | None = json_field("ImageFile", read_string, default=None)


class SetUICustomizationResponse(Model):
    """Response of SetUICustomization."""

    ui_customization: UICustomizationType = later_field(
        "UICustomization", lambda: UICustomizationType.from_json
    )
    """Part of GetUICustomizationResponse and SetUICustomizationResponse."""


class SetUserMFAPreferenceRequest(Model):
    """Request of SetUserMFAPreference."""

    access_token: str = json_field("AccessToken", read_string, secret=True)
    sms_mfa_settings: SMSMfaSettingsType | None = later_field(
        "SMSMfaSettings", lambda: SMSMfaSettingsType.from_json, default=None
    )
    """Part of AdminSetUserMFAPreferenceRequest and SetUserMFAPreferenceRequest."""
    software_token_mfa_settings: SoftwareTokenMfaSettingsType | None = later_field(
        "SoftwareTokenMfaSettings",
        lambda: SoftwareTokenMfaSettingsType.from_json,
        default=None,
    )
    """Part of AdminSetUserMFAPreferenceRequest and SetUserMFAPreferenceRequest."""


class SetUserPoolMfaConfigRequest(Model):
    """Request of SetUserPoolMfaConfig."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    sms_mfa_configuration: SmsMfaConfigType | None = later_field(
        "SmsMfaConfiguration", lambda: SmsMfaConfigType.from_json, default=None
    )
    """Part of GetUserPoolMfaConfigResponse, SetUserPoolMfaConfigRequest and
    SetUserPoolMfaConfigResponse.
    """
    software_token_mfa_configuration: SoftwareTokenMfaConfigType | None = later_field(
        "SoftwareTokenMfaConfiguration",
        lambda: SoftwareTokenMfaConfigType.from_json,
        default=None,
    )
    """Part of GetUserPoolMfaConfigResponse, SetUserPoolMfaConfigRequest and
    SetUserPoolMfaConfigResponse.
    """
    mfa_configuration: UserPoolMfaType | None = later_field(
        "MfaConfiguration", lambda: UserPoolMfaType.from_json, default=None
    )


class SetUserPoolMfaConfigResponse(Model):
    """Response of SetUserPoolMfaConfig."""

    sms_mfa_configuration: SmsMfaConfigType | None = later_field(
        "SmsMfaConfiguration", lambda: SmsMfaConfigType.from_json, default=None
    )
    """Part of GetUserPoolMfaConfigResponse, SetUserPoolMfaConfigRequest and
    SetUserPoolMfaConfigResponse.
    """
    software_token_mfa_configuration: SoftwareTokenMfaConfigType | None = later_field(
        "SoftwareTokenMfaConfiguration",
        lambda: SoftwareTokenMfaConfigType.from_json,
        default=None,
    )
    """Part of GetUserPoolMfaConfigResponse, SetUserPoolMfaConfigRequest and
    SetUserPoolMfaConfigResponse.
    """
    mfa_configuration: UserPoolMfaType | None = later_field(
        "MfaConfiguration", lambda: UserPoolMfaType.from_json, default=None
    )


class SetUserSettingsRequest(Model):
    """Request of SetUserSettings."""

    access_token: str = json_field("AccessToken", read_string, secret=True)
    mfa_options: list[MFAOptionType] = later_field(
        "MFAOptions", lambda: decode_mfa_option_list_type
    )


class SignUpRequest(Model):
    """Request of SignUp."""

    client_id: str = json_field("ClientId", read_string, secret=True)
    username: str = json_field("Username", read_string, secret=True)
    password: str = json_field("Password", read_string, secret=True)
    secret_hash: str | None = json_field(
        "SecretHash", read_string, default=None, secret=True
    )
    user_attributes: list[AttributeType] | None = later_field(
        "UserAttributes", lambda: decode_attribute_list_type, default=None
    )
    validation_data: list[AttributeType] | None = later_field(
        "ValidationData", lambda: decode_attribute_list_type, default=None
    )
    analytics_metadata: AnalyticsMetadataType | None = later_field(
        "AnalyticsMetadata", lambda: AnalyticsMetadataType.from_json, default=None
    )
    """Part of 9 schemas."""
    user_context_data: UserContextDataType | None = later_field(
        "UserContextData", lambda: UserContextDataType.from_json, default=None
    )
    """Part of 7 schemas."""
    client_metadata: dict[str, str] | None = later_field(
        "ClientMetadata", lambda: decode_client_metadata_type, default=None
    )


class SignUpResponse(Model):
    """Response of SignUp."""

    user_confirmed: bool = json_field("UserConfirmed", read_boolean)
    user_sub: str = json_field("UserSub", read_string)
    code_delivery_details: CodeDeliveryDetailsType | None = later_field(
        "CodeDeliveryDetails", lambda: CodeDeliveryDetailsType.from_json, default=None
    )
    """Part of 5 schemas."""


class SoftwareTokenMFANotFoundException(Model):
    """Error of 4 operations."""

    message: str | None = json_field("message", read_string, default=None)


class StartUserImportJobRequest(Model):
    """Request of StartUserImportJob."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    job_id: str = json_field("JobId", read_string)


class StartUserImportJobResponse(Model):
    """Response of StartUserImportJob."""

    user_import_job: UserImportJobType | None = later_field(
        "UserImportJob", lambda: UserImportJobType.from_json, default=None
    )
    """Part of 5 schemas."""


class StopUserImportJobRequest(Model):
    """Request of StopUserImportJob."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    job_id: str = json_field("JobId", read_string)


class StopUserImportJobResponse(Model):
    """Response of StopUserImportJob."""

    user_import_job: UserImportJobType | None = later_field(
        "UserImportJob", lambda: UserImportJobType.from_json, default=None
    )
    """Part of 5 schemas."""


class TagResourceRequest(Model):
    """Request of TagResource."""

    resource_arn: str = json_field("ResourceArn", read_string)
    tags: dict[str, str] = later_field("Tags", lambda: decode_user_pool_tags_type)


class TooManyFailedAttemptsException(Model):
    """Error of AdminConfirmSignUp, ConfirmForgotPassword and ConfirmSignUp."""

    message: str | None = json_field("message", read_string, default=None)


class TooManyRequestsException(Model):
    """Error of 92 operations."""

    message: str | None = json_field("message", read_string, default=None)


class UnauthorizedException(Model):
    """Error of RevokeToken."""

    message: str | None = json_field("message", read_string, default=None)


class UnexpectedLambdaException(Model):
    """Error of 15 operations."""

    message: str | None = json_field("message", read_string, default=None)


class UnsupportedIdentityProviderException(Model):
    """Error of DeleteIdentityProvider and UpdateIdentityProvider."""

    message: str | None = json_field("message", read_string, default=None)


class UnsupportedOperationException(Model):
    """Error of RevokeToken."""

    message: str | None = json_field("message", read_string, default=None)


class UnsupportedTokenTypeException(Model):
    """Error of RevokeToken."""

    message: str | None = json_field("message", read_string, default=None)


class UnsupportedUserStateException(Model):
    """Error of AdminCreateUser."""

    message: str | None = json_field("message", read_string, default=None)


class UntagResourceRequest(Model):
    """Request of UntagResource."""

    resource_arn: str = json_field("ResourceArn", read_string)
    tag_keys: list[str] = later_field(
        "TagKeys", lambda: decode_user_pool_tags_list_type
    )


class UpdateAuthEventFeedbackRequest(Model):
    """Request of UpdateAuthEventFeedback."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    username: str = json_field("Username", read_string, secret=True)
    event_id: str = json_field("EventId", read_string)
    feedback_token: str = json_field("FeedbackToken", read_string, secret=True)
    feedback_value: FeedbackValueType = later_field(
        "FeedbackValue", lambda: FeedbackValueType.from_json
    )


class UpdateDeviceStatusRequest(Model):
    """Request of UpdateDeviceStatus."""

    access_token: str = json_field("AccessToken", read_string, secret=True)
    device_key: str = json_field("DeviceKey", read_string)
    device_remembered_status: DeviceRememberedStatusType | None = later_field(
        "DeviceRememberedStatus",
        lambda: DeviceRememberedStatusType.from_json,
        default=None,
    )


class UpdateGroupRequest(Model):
    """Request of UpdateGroup."""

    group_name: str = json_field("GroupName", read_string)
    user_pool_id: str = json_field("UserPoolId", read_string)
    description: str | None = json_field("Description", read_string, default=None)
    role_arn: str | None = json_field("RoleArn", read_string, default=None)
    precedence: int | None = json_field("Precedence", read_integer, default=None)


class UpdateGroupResponse(Model):
    """Response of UpdateGroup."""

    group: GroupType | None = later_field(
        "Group", lambda: GroupType.from_json, default=None
    )
    """Part of 5 schemas."""


class UpdateIdentityProviderRequest(Model):
    """Request of UpdateIdentityProvider."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    provider_name: str = json_field("ProviderName", read_string)
    provider_details: dict[str, str] | None = later_field(
        "ProviderDetails", lambda: decode_provider_details_type, default=None
    )
    attribute_mapping: dict[str, str] | None = later_field(
        "AttributeMapping", lambda: decode_attribute_mapping_type, default=None
    )
    idp_identifiers: list[str] | None = later_field(
        "IdpIdentifiers", lambda: decode_idp_identifiers_list_type, default=None
    )


class UpdateIdentityProviderResponse(Model):
    """Response of UpdateIdentityProvider."""

    identity_provider: IdentityProviderType = later_field(
        "IdentityProvider", lambda: IdentityProviderType.from_json
    )
    """Part of 4 schemas."""


class UpdateResourceServerRequest(Model):
    """Request of UpdateResourceServer."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    identifier: str = json_field("Identifier", read_string)
    name: str = json_field("Name", read_string)
    scopes: list[ResourceServerScopeType] | None = later_field(
        "Scopes", lambda: decode_resource_server_scope_list_type, default=None
    )


class UpdateResourceServerResponse(Model):
    """Response of UpdateResourceServer."""

    resource_server: ResourceServerType = later_field(
        "ResourceServer", lambda: ResourceServerType.from_json
    )
    """Part of 4 schemas."""


class UpdateUserAttributesRequest(Model):
    """Request of UpdateUserAttributes."""

    user_attributes: list[AttributeType] = later_field(
        "UserAttributes", lambda: decode_attribute_list_type
    )
    access_token: str = json_field("AccessToken", read_string, secret=True)
    client_metadata: dict[str, str] | None = later_field(
        "ClientMetadata", lambda: decode_client_metadata_type, default=None
    )


class UpdateUserAttributesResponse(Model):
    """Response of UpdateUserAttributes."""

    code_delivery_details_list: list[CodeDeliveryDetailsType] | None = later_field(
        "CodeDeliveryDetailsList",
        lambda: decode_code_delivery_details_list_type,
        default=None,
    )


class UpdateUserPoolClientRequest(Model):
    """Request of UpdateUserPoolClient."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    client_id: str = json_field("ClientId", read_string, secret=True)
    client_name: str | None = json_field("ClientName", read_string, default=None)
    refresh_token_validity: int | None = json_field(
        "RefreshTokenValidity", read_integer, default=None
    )
    access_token_validity: int | None = json_field(
        "AccessTokenValidity", read_integer, default=None
    )
    id_token_validity: int | None = json_field(
        "IdTokenValidity", read_integer, default=None
    )
    token_validity_units: TokenValidityUnitsType | None = later_field(
        "TokenValidityUnits", lambda: TokenValidityUnitsType.from_json, default=None
    )
    """Part of CreateUserPoolClientRequest, UpdateUserPoolClientRequest and
    UserPoolClientType.
    """
    read_attributes: list[str] | None = later_field(
        "ReadAttributes", lambda: decode_client_permission_list_type, default=None
    )
    write_attributes: list[str] | None = later_field(
        "WriteAttributes", lambda: decode_client_permission_list_type, default=None
    )
    explicit_auth_flows: list[ExplicitAuthFlowsType] | None = later_field(
        "ExplicitAuthFlows", lambda: decode_explicit_auth_flows_list_type, default=None
    )
    supported_identity_providers: list[str] | None = later_field(
        "SupportedIdentityProviders",
        lambda: decode_supported_identity_providers_list_type,
        default=None,
    )
    callback_urls: list[str] | None = later_field(
        "CallbackURLs", lambda: decode_callback_urls_list_type, default=None
    )
    logout_urls: list[str] | None = later_field(
        "LogoutURLs", lambda: decode_logout_urls_list_type, default=None
    )
    default_redirect_uri: str | None = json_field(
        "DefaultRedirectURI", read_string, default=None
    )
    allowed_oauth_flows: list[OAuthFlowType] | None = later_field(
        "AllowedOAuthFlows", lambda: decode_oauth_flows_type, default=None
    )
    allowed_oauth_scopes: list[str] | None = later_field(
        "AllowedOAuthScopes", lambda: decode_scope_list_type, default=None
    )
    allowed_oauth_flows_user_pool_client: bool | None = json_field(
        "AllowedOAuthFlowsUserPoolClient", read_boolean, default=None
    )
    analytics_configuration: AnalyticsConfigurationType | None = later_field(
        "AnalyticsConfiguration",
        lambda: AnalyticsConfigurationType.from_json,
        default=None,
    )
    """Part of CreateUserPoolClientRequest, UpdateUserPoolClientRequest and
    UserPoolClientType.
    """
    prevent_user_existence_errors: PreventUserExistenceErrorTypes | None = later_field(
        "PreventUserExistenceErrors",
        lambda: PreventUserExistenceErrorTypes.from_json,
        default=None,
    )
    enable_token_revocation: bool | None = json_field(
        "EnableTokenRevocation", read_boolean, default=None
    )
    enable_propagate_additional_user_context_data: bool | None = json_field(
        "EnablePropagateAdditionalUserContextData", read_boolean, default=None
    )
    auth_session_validity: int | None = json_field(
        "AuthSessionValidity", read_integer, default=None
    )


class UpdateUserPoolClientResponse(Model):
    """Response of UpdateUserPoolClient."""

    user_pool_client: UserPoolClientType | None = later_field(
        "UserPoolClient", lambda: UserPoolClientType.from_json, default=None
    )
    """Part of CreateUserPoolClientResponse, DescribeUserPoolClientResponse and
    UpdateUserPoolClientResponse.
    """


class UpdateUserPoolDomainRequest(Model):
    """Request of UpdateUserPoolDomain."""

    domain: str = json_field("Domain", read_string)
    user_pool_id: str = json_field("UserPoolId", read_string)
    custom_domain_config: CustomDomainConfigType = later_field(
        "CustomDomainConfig", lambda: CustomDomainConfigType.from_json
    )
    """Part of CreateUserPoolDomainRequest, DomainDescriptionType and
    UpdateUserPoolDomainRequest.
    """


class UpdateUserPoolDomainResponse(Model):
    """Response of UpdateUserPoolDomain."""

    cloud_front_domain: str | None = json_field(
        "CloudFrontDomain", read_string, default=None
    )


class UpdateUserPoolRequest(Model):
    """Request of UpdateUserPool."""

    user_pool_id: str = json_field("UserPoolId", read_string)
    policies: UserPoolPolicyType | None = later_field(
        "Policies", lambda: UserPoolPolicyType.from_json, default=None
    )
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
    deletion_protection: DeletionProtectionType | None = later_field(
        "DeletionProtection", lambda: DeletionProtectionType.from_json, default=None
    )
    lambda_config: LambdaConfigType | None = later_field(
        "LambdaConfig", lambda: LambdaConfigType.from_json, default=None
    )
    """Part of 4 schemas."""
    auto_verified_attributes: list[VerifiedAttributeType] | None = later_field(
        "AutoVerifiedAttributes",
        lambda: decode_verified_attributes_list_type,
        default=None,
    )
    sms_verification_message: str | None = json_field(
        "SmsVerificationMessage", read_string, default=None
    )
    email_verification_message: str | None = json_field(
        "EmailVerificationMessage", read_string, default=None
    )
    email_verification_subject: str | None = json_field(
        "EmailVerificationSubject", read_string, default=None
    )
    verification_message_template: VerificationMessageTemplateType | None = later_field(
        "VerificationMessageTemplate",
        lambda: VerificationMessageTemplateType.from_json,
        default=None,
    )
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
    sms_authentication_message: str | None = json_field(
        "SmsAuthenticationMessage", read_string, default=None
    )
    user_attribute_update_settings: UserAttributeUpdateSettingsType | None = (
        later_field(
            "UserAttributeUpdateSettings",
            lambda: UserAttributeUpdateSettingsType.from_json,
            default=None,
        )
    )
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
    mfa_configuration: UserPoolMfaType | None = later_field(
        "MfaConfiguration", lambda: UserPoolMfaType.from_json, default=None
    )
    device_configuration: DeviceConfigurationType | None = later_field(
        "DeviceConfiguration", lambda: DeviceConfigurationType.from_json, default=None
    )
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
    email_configuration: EmailConfigurationType | None = later_field(
        "EmailConfiguration", lambda: EmailConfigurationType.from_json, default=None
    )
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
    sms_configuration: SmsConfigurationType | None = later_field(
        "SmsConfiguration", lambda: SmsConfigurationType.from_json, default=None
    )
    """Part of 4 schemas."""
    user_pool_tags: dict[str, str] | None = later_field(
        "UserPoolTags", lambda: decode_user_pool_tags_type, default=None
    )
    admin_create_user_config: AdminCreateUserConfigType | None = later_field(
        "AdminCreateUserConfig",
        lambda: AdminCreateUserConfigType.from_json,
        default=None,
    )
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
    user_pool_add_ons: UserPoolAddOnsType | None = later_field(
        "UserPoolAddOns", lambda: UserPoolAddOnsType.from_json, default=None
    )
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""
    account_recovery_setting: AccountRecoverySettingType | None = later_field(
        "AccountRecoverySetting",
        lambda: AccountRecoverySettingType.from_json,
        default=None,
    )
    """Part of CreateUserPoolRequest, UpdateUserPoolRequest and UserPoolType."""


class UserImportInProgressException(Model):
    """Error of AddCustomAttributes, DeleteUserPool and UpdateUserPool."""

    message: str | None = json_field("message", read_string, default=None)


class UserLambdaValidationException(Model):
    """Error of 15 operations."""

    message: str | None = json_field("message", read_string, default=None)


class UserNotConfirmedException(Model):
    """Error of 22 operations."""

    message: str | None = json_field("message", read_string, default=None)


class UserNotFoundException(Model):
    """Error of 46 operations."""

    message: str | None = json_field("message", read_string, default=None)


class UserPoolAddOnNotEnabledException(Model):
    """Error of 5 operations."""

    message: str | None = json_field("message", read_string, default=None)


class UserPoolTaggingException(Model):
    """Error of CreateUserPool, DescribeUserPool and UpdateUserPool."""

    message: str | None = json_field("message", read_string, default=None)


class UsernameExistsException(Model):
    """Error of AdminCreateUser, ConfirmDevice and SignUp."""

    message: str | None = json_field("message", read_string, default=None)


class VerifySoftwareTokenRequest(Model):
    """Request of VerifySoftwareToken."""

    user_code: str = json_field("UserCode", read_string)
    access_token: str | None = json_field(
        "AccessToken", read_string, default=None, secret=True
    )
    session: str | None = json_field("Session", read_string, default=None)
    friendly_device_name: str | None = json_field(
        "FriendlyDeviceName", read_string, default=None
    )


class VerifySoftwareTokenResponse(Model):
    """Response of VerifySoftwareToken."""

    status: VerifySoftwareTokenResponseType | None = later_field(
        "Status", lambda: VerifySoftwareTokenResponseType.from_json, default=None
    )
    session: str | None = json_field("Session", read_string, default=None)


class VerifySoftwareTokenResponseType(OpenStrEnum):
    SUCCESS = "SUCCESS"
    ERROR = "ERROR"


class VerifyUserAttributeRequest(Model):
    """Request of VerifyUserAttribute."""

    access_token: str = json_field("AccessToken", read_string, secret=True)
    attribute_name: str = json_field("AttributeName", read_string)
    code: str = json_field("Code", read_string)


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
