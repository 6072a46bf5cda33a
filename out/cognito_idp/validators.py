"""Validators of the document's schemas.

`SCHEMAS` has them by the names that the document gives the schemas. Each function takes
a JSON value and returns the list of its problems, or None.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.lazy_patterns import lazy_pattern
from ._runtime.problems import Problems, add, nest
from ._runtime.source_map import source_map
from ._runtime.validator import Validator
from ._runtime.values import ABSENT, is_integer

document_lines = source_map(__name__)
matches_arn_type = lazy_pattern(
    globals(),
    "matches_arn_type",
    r"arn:[\w+=/,.@\-]+:[\w+=/,.@\-]+:(?:[\w+=/,.@\-]*)?:[0-9]+:[\w+=/,.@\-]",
)
matches_email_notification_subject_type = lazy_pattern(
    globals(),
    "matches_email_notification_subject_type",
    r"[\p{L}\p{M}\p{S}\p{N}\p{P}\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]",
)
initials_email_notification_subject_type = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"
matches_email_notification_body_type = lazy_pattern(
    globals(),
    "matches_email_notification_body_type",
    r"[\p{L}\p{M}\p{S}\p{N}\p{P}\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff*]",
)
initials_email_notification_body_type = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"
matches_user_pool_id_type = lazy_pattern(
    globals(), "matches_user_pool_id_type", r"_(?<=[\w\-]_)[0-9a-zA-Z]"
)
matches_custom_attribute_name_type = lazy_pattern(
    globals(), "matches_custom_attribute_name_type", r"[\p{L}\p{M}\p{S}\p{N}\p{P}]"
)
initials_custom_attribute_name_type = "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"
matches_password_type = lazy_pattern(
    globals(),
    "matches_password_type",
    r"[^\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]",
)
initials_password_type = "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"
matches_device_key_type = lazy_pattern(
    globals(), "matches_device_key_type", r"_(?<=[\w\-]_)[0-9a-f\-]"
)
matches_client_id_type = lazy_pattern(globals(), "matches_client_id_type", r"[\w+]")
initials_client_id_type = (
    "+0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
)
matches_token_model_type = lazy_pattern(
    globals(), "matches_token_model_type", r"[A-Za-z0-9\-_=.]"
)
initials_token_model_type = (
    "-.0123456789=ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
)
matches_event_id_type = lazy_pattern(globals(), "matches_event_id_type", r"[\w+\-]")
initials_event_id_type = (
    "+-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
)
matches_hex_string_type = lazy_pattern(
    globals(), "matches_hex_string_type", r"^[0-9a-fA-F]+\Z"
)
matches_secret_code_type = lazy_pattern(
    globals(), "matches_secret_code_type", "[A-Za-z0-9]"
)
initials_secret_code_type = (
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
)
matches_client_name_type = lazy_pattern(
    globals(),
    "matches_client_name_type",
    r"[\w\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff+=,.@\-]",
)
initials_client_name_type = (
    " +,-.0123456789=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
)
matches_completion_message_type = lazy_pattern(
    globals(), "matches_completion_message_type", r"\w"
)
initials_completion_message_type = (
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
)
matches_secret_hash_type = lazy_pattern(
    globals(), "matches_secret_hash_type", r"[\w+=/]"
)
initials_secret_hash_type = (
    "+/0123456789=ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
)
matches_provider_name_type_v1 = lazy_pattern(
    globals(), "matches_provider_name_type_v1", r"[^_][\p{L}\p{M}\p{S}\p{N}\p{P}][^_]"
)
matches_idp_identifier_type = lazy_pattern(
    globals(),
    "matches_idp_identifier_type",
    r"[\w\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff+=.@\-]",
)
initials_idp_identifier_type = (
    " +-.0123456789=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
)
matches_resource_server_identifier_type = lazy_pattern(
    globals(), "matches_resource_server_identifier_type", r"[!#-\[\]-\~]"
)
initials_resource_server_identifier_type = "!#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"
matches_resource_server_scope_name_type = lazy_pattern(
    globals(), "matches_resource_server_scope_name_type", r"[!#-.0-\[\]-\~]"
)
initials_resource_server_scope_name_type = "!#$%&'()*+,-.0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"
matches_user_import_job_id_type = lazy_pattern(
    globals(), "matches_user_import_job_id_type", r"import-[0-9a-zA-Z\-]"
)
matches_domain_type = lazy_pattern(
    globals(), "matches_domain_type", r"^[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?\Z"
)
matches_email_verification_message_by_link_type = lazy_pattern(
    globals(),
    "matches_email_verification_message_by_link_type",
    r"\{##[\p{L}\p{M}\p{S}\p{N}\p{P}\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff*]*##\}",
)
matches_email_address_type = lazy_pattern(
    globals(),
    "matches_email_address_type",
    r"@(?<=[\p{L}\p{M}\p{S}\p{N}\p{P}]@)[\p{L}\p{M}\p{S}\p{N}\p{P}]",
)
matches_ses_configuration_set = lazy_pattern(
    globals(), "matches_ses_configuration_set", r"^[a-zA-Z0-9_\-]+\Z"
)
matches_s3_bucket_type = lazy_pattern(
    globals(), "matches_s3_bucket_type", r"^[0-9A-Za-z.\-_]*(?<!\.)\Z"
)
matches_software_token_mfa_user_code_type = lazy_pattern(
    globals(), "matches_software_token_mfa_user_code_type", "[0-9]"
)
initials_software_token_mfa_user_code_type = "0123456789"
values_recovery_option_name_type = frozenset(
    {"admin_only", "verified_email", "verified_phone_number"}
)
values_account_takeover_event_action_type = frozenset(
    {"BLOCK", "MFA_IF_CONFIGURED", "MFA_REQUIRED", "NO_ACTION"}
)
values_attribute_data_type = frozenset({"Boolean", "DateTime", "Number", "String"})
values_message_action_type = frozenset({"RESEND", "SUPPRESS"})
values_delivery_medium_type = frozenset({"EMAIL", "SMS"})
values_user_status_type = frozenset(
    {
        "ARCHIVED",
        "COMPROMISED",
        "CONFIRMED",
        "FORCE_CHANGE_PASSWORD",
        "RESET_REQUIRED",
        "UNCONFIRMED",
        "UNKNOWN",
    }
)
values_auth_flow_type = frozenset(
    {
        "ADMIN_NO_SRP_AUTH",
        "ADMIN_USER_PASSWORD_AUTH",
        "CUSTOM_AUTH",
        "REFRESH_TOKEN",
        "REFRESH_TOKEN_AUTH",
        "USER_PASSWORD_AUTH",
        "USER_SRP_AUTH",
    }
)
values_challenge_name_type = frozenset(
    {
        "ADMIN_NO_SRP_AUTH",
        "CUSTOM_CHALLENGE",
        "DEVICE_PASSWORD_VERIFIER",
        "DEVICE_SRP_AUTH",
        "MFA_SETUP",
        "NEW_PASSWORD_REQUIRED",
        "PASSWORD_VERIFIER",
        "SELECT_MFA_TYPE",
        "SMS_MFA",
        "SOFTWARE_TOKEN_MFA",
    }
)
values_event_type = frozenset(
    {"ForgotPassword", "PasswordChange", "ResendCode", "SignIn", "SignUp"}
)
values_event_response_type = frozenset({"Fail", "InProgress", "Pass"})
values_risk_decision_type = frozenset({"AccountTakeover", "Block", "NoRisk"})
values_risk_level_type = frozenset({"High", "Low", "Medium"})
values_feedback_value_type = frozenset({"Invalid", "Valid"})
values_challenge_name = frozenset({"Mfa", "Password"})
values_challenge_response = frozenset({"Failure", "Success"})
values_device_remembered_status_type = frozenset({"not_remembered", "remembered"})
values_advanced_security_mode_type = frozenset({"AUDIT", "ENFORCED", "OFF"})
values_alias_attribute_type = frozenset({"email", "phone_number", "preferred_username"})
values_verified_attribute_type = frozenset({"email", "phone_number"})
values_compromised_credentials_event_action_type = frozenset({"BLOCK", "NO_ACTION"})
values_event_filter_type = frozenset({"PASSWORD_CHANGE", "SIGN_IN", "SIGN_UP"})
values_identity_provider_type_type = frozenset(
    {"Facebook", "Google", "LoginWithAmazon", "OIDC", "SAML", "SignInWithApple"}
)
values_user_import_job_status_type = frozenset(
    {
        "Created",
        "Expired",
        "Failed",
        "InProgress",
        "Pending",
        "Stopped",
        "Stopping",
        "Succeeded",
    }
)
values_prevent_user_existence_error_types = frozenset({"ENABLED", "LEGACY"})
values_time_units_type = frozenset({"days", "hours", "minutes", "seconds"})
values_explicit_auth_flows_type = frozenset(
    {
        "ADMIN_NO_SRP_AUTH",
        "ALLOW_ADMIN_USER_PASSWORD_AUTH",
        "ALLOW_CUSTOM_AUTH",
        "ALLOW_REFRESH_TOKEN_AUTH",
        "ALLOW_USER_PASSWORD_AUTH",
        "ALLOW_USER_SRP_AUTH",
        "CUSTOM_AUTH_FLOW_ONLY",
        "USER_PASSWORD_AUTH",
    }
)
values_oauth_flow_type = frozenset({"client_credentials", "code", "implicit"})
values_deletion_protection_type = frozenset({"ACTIVE", "INACTIVE"})
values_user_pool_mfa_type = frozenset({"OFF", "ON", "OPTIONAL"})
values_default_email_option_type = frozenset({"CONFIRM_WITH_CODE", "CONFIRM_WITH_LINK"})
values_email_sending_account_type = frozenset({"COGNITO_DEFAULT", "DEVELOPER"})
values_custom_sms_sender_lambda_version_type = frozenset({"V1_0"})
values_status_type = frozenset({"Disabled", "Enabled"})
values_domain_status_type = frozenset(
    {"ACTIVE", "CREATING", "DELETING", "FAILED", "UPDATING"}
)
values_verify_software_token_response_type = frozenset({"ERROR", "SUCCESS"})


def check_aws_account_id_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AWSAccountIdType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    return None


def check_access_token_validity_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AccessTokenValidityType"
    problems: Problems | None = None
    if not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if instance < 1:
        problems = add(problems, at, "minimum", instance, 1)
    if instance > 86400:
        problems = add(problems, at, "maximum", instance, 86400)
    return problems


def check_account_recovery_setting_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AccountRecoverySettingType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("RecoveryMechanisms", ABSENT)
    if value is not ABSENT and (found := check_recovery_mechanisms_type(value)):
        problems = nest(problems, found, "RecoveryMechanisms")
    return problems


def check_recovery_mechanisms_type(instance: object) -> Problems | None:
    at = "#/components/schemas/RecoveryMechanismsType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    if len(instance) < 1:
        problems = add(problems, at, "minItems", instance, 1)
    if len(instance) > 2:
        problems = add(problems, at, "maxItems", instance, 2)
    for index, item in enumerate(instance):
        if found := check_recovery_option_type(item):
            problems = nest(problems, found, index)
    return problems


def check_recovery_option_type(instance: object) -> Problems | None:
    at = "#/components/schemas/RecoveryOptionType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Priority", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Priority")
    elif type(value) is not int or not 1 <= value <= 2:
        problems = nest(problems, check_priority_type(value), "Priority")
    value = instance.get("Name", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Name")
    elif type(value) is not str or value not in values_recovery_option_name_type:
        problems = nest(problems, check_recovery_option_name_type(value), "Name")
    return problems


def check_priority_type(instance: object) -> Problems | None:
    at = "#/components/schemas/PriorityType"
    problems: Problems | None = None
    if not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if instance < 1:
        problems = add(problems, at, "minimum", instance, 1)
    if instance > 2:
        problems = add(problems, at, "maximum", instance, 2)
    return problems


def check_recovery_option_name_type(instance: object) -> Problems | None:
    at = "#/components/schemas/RecoveryOptionNameType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_recovery_option_name_type:
        problems = add(problems, at, "enum", instance, values_recovery_option_name_type)
    return problems


def check_account_takeover_action_notify_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AccountTakeoverActionNotifyType"
    if not isinstance(instance, bool):
        return add(None, at, "type", instance, "boolean")
    return None


def check_account_takeover_action_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AccountTakeoverActionType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Notify", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Notify")
    elif type(value) is not bool:
        problems = nest(
            problems, check_account_takeover_action_notify_type(value), "Notify"
        )
    value = instance.get("EventAction", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "EventAction")
    elif (
        type(value) is not str or value not in values_account_takeover_event_action_type
    ):
        problems = nest(
            problems, check_account_takeover_event_action_type(value), "EventAction"
        )
    return problems


def check_account_takeover_event_action_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AccountTakeoverEventActionType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_account_takeover_event_action_type:
        problems = add(
            problems, at, "enum", instance, values_account_takeover_event_action_type
        )
    return problems


def check_account_takeover_actions_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AccountTakeoverActionsType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("LowAction", ABSENT)
    if value is not ABSENT and (found := check_account_takeover_action_type(value)):
        problems = nest(problems, found, "LowAction")
    value = instance.get("MediumAction", ABSENT)
    if value is not ABSENT and (found := check_account_takeover_action_type(value)):
        problems = nest(problems, found, "MediumAction")
    value = instance.get("HighAction", ABSENT)
    if value is not ABSENT and (found := check_account_takeover_action_type(value)):
        problems = nest(problems, found, "HighAction")
    return problems


def check_account_takeover_risk_configuration_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AccountTakeoverRiskConfigurationType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("NotifyConfiguration", ABSENT)
    if value is not ABSENT and (found := check_notify_configuration_type(value)):
        problems = nest(problems, found, "NotifyConfiguration")
    value = instance.get("Actions", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Actions")
    elif found := check_account_takeover_actions_type(value):
        problems = nest(problems, found, "Actions")
    return problems


def check_notify_configuration_type(instance: object) -> Problems | None:
    at = "#/components/schemas/NotifyConfigurationType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("From", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "From")
    value = instance.get("ReplyTo", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "ReplyTo")
    value = instance.get("SourceArn", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "SourceArn")
    elif (
        type(value) is not str
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        problems = nest(problems, check_arn_type(value), "SourceArn")
    value = instance.get("BlockEmail", ABSENT)
    if value is not ABSENT and (found := check_notify_email_type(value)):
        problems = nest(problems, found, "BlockEmail")
    value = instance.get("NoActionEmail", ABSENT)
    if value is not ABSENT and (found := check_notify_email_type(value)):
        problems = nest(problems, found, "NoActionEmail")
    value = instance.get("MfaEmail", ABSENT)
    if value is not ABSENT and (found := check_notify_email_type(value)):
        problems = nest(problems, found, "MfaEmail")
    return problems


def check_string_type(instance: object) -> Problems | None:
    at = "#/components/schemas/StringType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    return None


def check_arn_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ArnType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_arn_type(instance):
        problems = add(
            problems,
            at,
            "pattern",
            instance,
            "arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?",
        )
    if len(instance) < 20:
        problems = add(problems, at, "minLength", instance, 20)
    if len(instance) > 2048:
        problems = add(problems, at, "maxLength", instance, 2048)
    return problems


def check_notify_email_type(instance: object) -> Problems | None:
    at = "#/components/schemas/NotifyEmailType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Subject", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Subject")
    elif (
        type(value) is not str
        or len(value) > 140
        or not value
        or value[0] not in initials_email_notification_subject_type
    ):
        problems = nest(
            problems, check_email_notification_subject_type(value), "Subject"
        )
    value = instance.get("HtmlBody", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or not 6 <= len(value) <= 20000
        or not value
        or value[0] not in initials_email_notification_body_type
    ):
        problems = nest(problems, check_email_notification_body_type(value), "HtmlBody")
    value = instance.get("TextBody", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or not 6 <= len(value) <= 20000
        or not value
        or value[0] not in initials_email_notification_body_type
    ):
        problems = nest(problems, check_email_notification_body_type(value), "TextBody")
    return problems


def check_email_notification_subject_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EmailNotificationSubjectType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_email_notification_subject_type(instance):
        problems = add(
            problems, at, "pattern", instance, "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+"
        )
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 140:
        problems = add(problems, at, "maxLength", instance, 140)
    return problems


def check_email_notification_body_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EmailNotificationBodyType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_email_notification_body_type(instance):
        problems = add(
            problems, at, "pattern", instance, "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]+"
        )
    if len(instance) < 6:
        problems = add(problems, at, "minLength", instance, 6)
    if len(instance) > 20000:
        problems = add(problems, at, "maxLength", instance, 20000)
    return problems


def check_add_custom_attributes_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AddCustomAttributesRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("CustomAttributes", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "CustomAttributes")
    elif found := check_custom_attributes_list_type(value):
        problems = nest(problems, found, "CustomAttributes")
    return problems


def check_user_pool_id_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolIdType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_user_pool_id_type(instance):
        problems = add(problems, at, "pattern", instance, "[\\w-]+_[0-9a-zA-Z]+")
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 55:
        problems = add(problems, at, "maxLength", instance, 55)
    return problems


def check_custom_attributes_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/CustomAttributesListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    if len(instance) < 1:
        problems = add(problems, at, "minItems", instance, 1)
    if len(instance) > 25:
        problems = add(problems, at, "maxItems", instance, 25)
    for index, item in enumerate(instance):
        if found := check_schema_attribute_type(item):
            problems = nest(problems, found, index)
    return problems


def check_schema_attribute_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SchemaAttributeType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Name", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 20
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_custom_attribute_name_type(value), "Name")
    value = instance.get("AttributeDataType", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_attribute_data_type
    ):
        problems = nest(problems, check_attribute_data_type(value), "AttributeDataType")
    value = instance.get("DeveloperOnlyAttribute", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(problems, check_boolean_type(value), "DeveloperOnlyAttribute")
    value = instance.get("Mutable", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(problems, check_boolean_type(value), "Mutable")
    value = instance.get("Required", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(problems, check_boolean_type(value), "Required")
    value = instance.get("NumberAttributeConstraints", ABSENT)
    if value is not ABSENT and (
        found := check_number_attribute_constraints_type(value)
    ):
        problems = nest(problems, found, "NumberAttributeConstraints")
    value = instance.get("StringAttributeConstraints", ABSENT)
    if value is not ABSENT and (
        found := check_string_attribute_constraints_type(value)
    ):
        problems = nest(problems, found, "StringAttributeConstraints")
    return problems


def check_custom_attribute_name_type(instance: object) -> Problems | None:
    at = "#/components/schemas/CustomAttributeNameType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_custom_attribute_name_type(instance):
        problems = add(
            problems, at, "pattern", instance, "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+"
        )
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 20:
        problems = add(problems, at, "maxLength", instance, 20)
    return problems


def check_attribute_data_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AttributeDataType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_attribute_data_type:
        problems = add(problems, at, "enum", instance, values_attribute_data_type)
    return problems


def check_boolean_type(instance: object) -> Problems | None:
    at = "#/components/schemas/BooleanType"
    if not isinstance(instance, bool):
        return add(None, at, "type", instance, "boolean")
    return None


def check_number_attribute_constraints_type(instance: object) -> Problems | None:
    at = "#/components/schemas/NumberAttributeConstraintsType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("MinValue", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "MinValue")
    value = instance.get("MaxValue", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "MaxValue")
    return problems


def check_string_attribute_constraints_type(instance: object) -> Problems | None:
    at = "#/components/schemas/StringAttributeConstraintsType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("MinLength", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "MinLength")
    value = instance.get("MaxLength", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "MaxLength")
    return problems


def check_add_custom_attributes_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AddCustomAttributesResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_admin_add_user_to_group_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminAddUserToGroupRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    value = instance.get("GroupName", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "GroupName")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_group_name_type(value), "GroupName")
    return problems


def check_username_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UsernameType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_custom_attribute_name_type(instance):
        problems = add(
            problems, at, "pattern", instance, "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+"
        )
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 128:
        problems = add(problems, at, "maxLength", instance, 128)
    return problems


def check_group_name_type(instance: object) -> Problems | None:
    at = "#/components/schemas/GroupNameType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_custom_attribute_name_type(instance):
        problems = add(
            problems, at, "pattern", instance, "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+"
        )
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 128:
        problems = add(problems, at, "maxLength", instance, 128)
    return problems


def check_admin_confirm_sign_up_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminConfirmSignUpRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    value = instance.get("ClientMetadata", ABSENT)
    if value is not ABSENT and (found := check_client_metadata_type(value)):
        problems = nest(problems, found, "ClientMetadata")
    return problems


def check_client_metadata_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ClientMetadataType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    for key, item in instance.items():
        if type(item) is not str:
            problems = nest(problems, check_string_type(item), key)
    return problems


def check_admin_confirm_sign_up_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminConfirmSignUpResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_admin_create_user_config_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminCreateUserConfigType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("AllowAdminCreateUserOnly", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(problems, check_boolean_type(value), "AllowAdminCreateUserOnly")
    value = instance.get("UnusedAccountValidityDays", ABSENT)
    if value is not ABSENT and (type(value) is not int or not 0 <= value <= 365):
        problems = nest(
            problems,
            check_admin_create_user_unused_account_validity_days_type(value),
            "UnusedAccountValidityDays",
        )
    value = instance.get("InviteMessageTemplate", ABSENT)
    if value is not ABSENT and (found := check_message_template_type(value)):
        problems = nest(problems, found, "InviteMessageTemplate")
    return problems


def check_admin_create_user_unused_account_validity_days_type(
    instance: object,
) -> Problems | None:
    at = "#/components/schemas/AdminCreateUserUnusedAccountValidityDaysType"
    problems: Problems | None = None
    if not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if instance < 0:
        problems = add(problems, at, "minimum", instance, 0)
    if instance > 365:
        problems = add(problems, at, "maximum", instance, 365)
    return problems


def check_message_template_type(instance: object) -> Problems | None:
    at = "#/components/schemas/MessageTemplateType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("SMSMessage", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or len(value) > 140 or "{####}" not in value
    ):
        problems = nest(
            problems, check_sms_verification_message_type(value), "SMSMessage"
        )
    value = instance.get("EmailMessage", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or len(value) > 20000 or "{####}" not in value
    ):
        problems = nest(
            problems, check_email_verification_message_type(value), "EmailMessage"
        )
    value = instance.get("EmailSubject", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 140
        or not value
        or value[0] not in initials_email_notification_subject_type
    ):
        problems = nest(
            problems, check_email_verification_subject_type(value), "EmailSubject"
        )
    return problems


def check_sms_verification_message_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SmsVerificationMessageType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if "{####}" not in instance:
        problems = add(problems, at, "pattern", instance, ".*\\{####\\}.*")
    if len(instance) < 6:
        problems = add(problems, at, "minLength", instance, 6)
    if len(instance) > 140:
        problems = add(problems, at, "maxLength", instance, 140)
    return problems


def check_email_verification_message_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EmailVerificationMessageType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if "{####}" not in instance:
        problems = add(
            problems,
            at,
            "pattern",
            instance,
            "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{####\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*",
        )
    if len(instance) < 6:
        problems = add(problems, at, "minLength", instance, 6)
    if len(instance) > 20000:
        problems = add(problems, at, "maxLength", instance, 20000)
    return problems


def check_email_verification_subject_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EmailVerificationSubjectType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_email_notification_subject_type(instance):
        problems = add(
            problems, at, "pattern", instance, "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+"
        )
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 140:
        problems = add(problems, at, "maxLength", instance, 140)
    return problems


def check_admin_create_user_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminCreateUserRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    value = instance.get("UserAttributes", ABSENT)
    if value is not ABSENT and (found := check_attribute_list_type(value)):
        problems = nest(problems, found, "UserAttributes")
    value = instance.get("ValidationData", ABSENT)
    if value is not ABSENT and (found := check_attribute_list_type(value)):
        problems = nest(problems, found, "ValidationData")
    value = instance.get("TemporaryPassword", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 256
        or not value
        or value[0] not in initials_password_type
    ):
        problems = nest(problems, check_password_type(value), "TemporaryPassword")
    value = instance.get("ForceAliasCreation", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(
            problems, check_force_alias_creation(value), "ForceAliasCreation"
        )
    value = instance.get("MessageAction", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_message_action_type
    ):
        problems = nest(problems, check_message_action_type(value), "MessageAction")
    value = instance.get("DesiredDeliveryMediums", ABSENT)
    if value is not ABSENT and (found := check_delivery_medium_list_type(value)):
        problems = nest(problems, found, "DesiredDeliveryMediums")
    value = instance.get("ClientMetadata", ABSENT)
    if value is not ABSENT and (found := check_client_metadata_type(value)):
        problems = nest(problems, found, "ClientMetadata")
    return problems


def check_attribute_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AttributeListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for index, item in enumerate(instance):
        if found := check_attribute_type(item):
            problems = nest(problems, found, index)
    return problems


def check_password_type(instance: object) -> Problems | None:
    at = "#/components/schemas/PasswordType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_password_type(instance):
        problems = add(problems, at, "pattern", instance, "[\\S]+")
    if len(instance) > 256:
        problems = add(problems, at, "maxLength", instance, 256)
    return problems


def check_force_alias_creation(instance: object) -> Problems | None:
    at = "#/components/schemas/ForceAliasCreation"
    if not isinstance(instance, bool):
        return add(None, at, "type", instance, "boolean")
    return None


def check_message_action_type(instance: object) -> Problems | None:
    at = "#/components/schemas/MessageActionType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_message_action_type:
        problems = add(problems, at, "enum", instance, values_message_action_type)
    return problems


def check_delivery_medium_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DeliveryMediumListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for index, item in enumerate(instance):
        if type(item) is not str or item not in values_delivery_medium_type:
            problems = nest(problems, check_delivery_medium_type(item), index)
    return problems


def check_attribute_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AttributeType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Name", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Name")
    elif (
        type(value) is not str
        or len(value) > 32
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_attribute_name_type(value), "Name")
    value = instance.get("Value", ABSENT)
    if value is not ABSENT and (type(value) is not str or len(value) > 2048):
        problems = nest(problems, check_attribute_value_type(value), "Value")
    return problems


def check_delivery_medium_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DeliveryMediumType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_delivery_medium_type:
        problems = add(problems, at, "enum", instance, values_delivery_medium_type)
    return problems


def check_attribute_name_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AttributeNameType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_custom_attribute_name_type(instance):
        problems = add(
            problems, at, "pattern", instance, "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+"
        )
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 32:
        problems = add(problems, at, "maxLength", instance, 32)
    return problems


def check_attribute_value_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AttributeValueType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if len(instance) > 2048:
        problems = add(problems, at, "maxLength", instance, 2048)
    return problems


def check_admin_create_user_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminCreateUserResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("User", ABSENT)
    if value is not ABSENT and (found := check_user_type(value)):
        problems = nest(problems, found, "User")
    return problems


def check_user_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Username", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    value = instance.get("Attributes", ABSENT)
    if value is not ABSENT and (found := check_attribute_list_type(value)):
        problems = nest(problems, found, "Attributes")
    value = instance.get("UserCreateDate", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_date_type(value), "UserCreateDate")
    value = instance.get("UserLastModifiedDate", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_date_type(value), "UserLastModifiedDate")
    value = instance.get("Enabled", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(problems, check_boolean_type(value), "Enabled")
    value = instance.get("UserStatus", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_user_status_type
    ):
        problems = nest(problems, check_user_status_type(value), "UserStatus")
    value = instance.get("MFAOptions", ABSENT)
    if value is not ABSENT and (found := check_mfa_option_list_type(value)):
        problems = nest(problems, found, "MFAOptions")
    return problems


def check_date_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DateType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    return None


def check_user_status_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserStatusType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_user_status_type:
        problems = add(problems, at, "enum", instance, values_user_status_type)
    return problems


def check_mfa_option_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/MFAOptionListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for index, item in enumerate(instance):
        if found := check_mfa_option_type(item):
            problems = nest(problems, found, index)
    return problems


def check_mfa_option_type(instance: object) -> Problems | None:
    at = "#/components/schemas/MFAOptionType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("DeliveryMedium", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_delivery_medium_type
    ):
        problems = nest(problems, check_delivery_medium_type(value), "DeliveryMedium")
    value = instance.get("AttributeName", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 32
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_attribute_name_type(value), "AttributeName")
    return problems


def check_admin_delete_user_attributes_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminDeleteUserAttributesRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    value = instance.get("UserAttributeNames", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserAttributeNames")
    elif found := check_attribute_name_list_type(value):
        problems = nest(problems, found, "UserAttributeNames")
    return problems


def check_attribute_name_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AttributeNameListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for index, item in enumerate(instance):
        if (
            type(item) is not str
            or len(item) > 32
            or not item
            or item[0] not in initials_custom_attribute_name_type
        ):
            problems = nest(problems, check_attribute_name_type(item), index)
    return problems


def check_admin_delete_user_attributes_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminDeleteUserAttributesResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_admin_delete_user_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminDeleteUserRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    return problems


def check_admin_disable_provider_for_user_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminDisableProviderForUserRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif type(value) is not str:
        problems = nest(problems, check_string_type(value), "UserPoolId")
    value = instance.get("User", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "User")
    elif found := check_provider_user_identifier_type(value):
        problems = nest(problems, found, "User")
    return problems


def check_provider_user_identifier_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ProviderUserIdentifierType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("ProviderName", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 32
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_provider_name_type(value), "ProviderName")
    value = instance.get("ProviderAttributeName", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "ProviderAttributeName")
    value = instance.get("ProviderAttributeValue", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "ProviderAttributeValue")
    return problems


def check_provider_name_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ProviderNameType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_custom_attribute_name_type(instance):
        problems = add(
            problems, at, "pattern", instance, "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+"
        )
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 32:
        problems = add(problems, at, "maxLength", instance, 32)
    return problems


def check_admin_disable_provider_for_user_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminDisableProviderForUserResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_admin_disable_user_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminDisableUserRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    return problems


def check_admin_disable_user_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminDisableUserResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_admin_enable_user_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminEnableUserRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    return problems


def check_admin_enable_user_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminEnableUserResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_admin_forget_device_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminForgetDeviceRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    value = instance.get("DeviceKey", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "DeviceKey")
    elif (
        type(value) is not str or len(value) > 55 or not matches_device_key_type(value)
    ):
        problems = nest(problems, check_device_key_type(value), "DeviceKey")
    return problems


def check_device_key_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DeviceKeyType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_device_key_type(instance):
        problems = add(problems, at, "pattern", instance, "[\\w-]+_[0-9a-f-]+")
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 55:
        problems = add(problems, at, "maxLength", instance, 55)
    return problems


def check_admin_get_device_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminGetDeviceRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("DeviceKey", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "DeviceKey")
    elif (
        type(value) is not str or len(value) > 55 or not matches_device_key_type(value)
    ):
        problems = nest(problems, check_device_key_type(value), "DeviceKey")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    return problems


def check_admin_get_device_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminGetDeviceResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Device", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Device")
    elif found := check_device_type(value):
        problems = nest(problems, found, "Device")
    return problems


def check_device_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DeviceType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("DeviceKey", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or len(value) > 55 or not matches_device_key_type(value)
    ):
        problems = nest(problems, check_device_key_type(value), "DeviceKey")
    value = instance.get("DeviceAttributes", ABSENT)
    if value is not ABSENT and (found := check_attribute_list_type(value)):
        problems = nest(problems, found, "DeviceAttributes")
    value = instance.get("DeviceCreateDate", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_date_type(value), "DeviceCreateDate")
    value = instance.get("DeviceLastModifiedDate", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_date_type(value), "DeviceLastModifiedDate")
    value = instance.get("DeviceLastAuthenticatedDate", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_date_type(value), "DeviceLastAuthenticatedDate")
    return problems


def check_admin_get_user_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminGetUserRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    return problems


def check_admin_get_user_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminGetUserResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    value = instance.get("UserAttributes", ABSENT)
    if value is not ABSENT and (found := check_attribute_list_type(value)):
        problems = nest(problems, found, "UserAttributes")
    value = instance.get("UserCreateDate", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_date_type(value), "UserCreateDate")
    value = instance.get("UserLastModifiedDate", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_date_type(value), "UserLastModifiedDate")
    value = instance.get("Enabled", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(problems, check_boolean_type(value), "Enabled")
    value = instance.get("UserStatus", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_user_status_type
    ):
        problems = nest(problems, check_user_status_type(value), "UserStatus")
    value = instance.get("MFAOptions", ABSENT)
    if value is not ABSENT and (found := check_mfa_option_list_type(value)):
        problems = nest(problems, found, "MFAOptions")
    value = instance.get("PreferredMfaSetting", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "PreferredMfaSetting")
    value = instance.get("UserMFASettingList", ABSENT)
    if value is not ABSENT and (found := check_user_mfa_setting_list_type(value)):
        problems = nest(problems, found, "UserMFASettingList")
    return problems


def check_user_mfa_setting_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserMFASettingListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for index, item in enumerate(instance):
        if type(item) is not str:
            problems = nest(problems, check_string_type(item), index)
    return problems


def check_admin_initiate_auth_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminInitiateAuthRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("ClientId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ClientId")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_id_type
    ):
        problems = nest(problems, check_client_id_type(value), "ClientId")
    value = instance.get("AuthFlow", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "AuthFlow")
    elif type(value) is not str or value not in values_auth_flow_type:
        problems = nest(problems, check_auth_flow_type(value), "AuthFlow")
    value = instance.get("AuthParameters", ABSENT)
    if value is not ABSENT and (found := check_auth_parameters_type(value)):
        problems = nest(problems, found, "AuthParameters")
    value = instance.get("ClientMetadata", ABSENT)
    if value is not ABSENT and (found := check_client_metadata_type(value)):
        problems = nest(problems, found, "ClientMetadata")
    value = instance.get("AnalyticsMetadata", ABSENT)
    if value is not ABSENT and (found := check_analytics_metadata_type(value)):
        problems = nest(problems, found, "AnalyticsMetadata")
    value = instance.get("ContextData", ABSENT)
    if value is not ABSENT and (found := check_context_data_type(value)):
        problems = nest(problems, found, "ContextData")
    return problems


def check_client_id_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ClientIdType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_client_id_type(instance):
        problems = add(problems, at, "pattern", instance, "[\\w+]+")
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 128:
        problems = add(problems, at, "maxLength", instance, 128)
    return problems


def check_auth_flow_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AuthFlowType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_auth_flow_type:
        problems = add(problems, at, "enum", instance, values_auth_flow_type)
    return problems


def check_auth_parameters_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AuthParametersType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    for key, item in instance.items():
        if type(item) is not str:
            problems = nest(problems, check_string_type(item), key)
    return problems


def check_analytics_metadata_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AnalyticsMetadataType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("AnalyticsEndpointId", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "AnalyticsEndpointId")
    return problems


def check_context_data_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ContextDataType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("IpAddress", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "IpAddress")
    elif type(value) is not str:
        problems = nest(problems, check_string_type(value), "IpAddress")
    value = instance.get("ServerName", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ServerName")
    elif type(value) is not str:
        problems = nest(problems, check_string_type(value), "ServerName")
    value = instance.get("ServerPath", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ServerPath")
    elif type(value) is not str:
        problems = nest(problems, check_string_type(value), "ServerPath")
    value = instance.get("HttpHeaders", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "HttpHeaders")
    elif found := check_http_header_list(value):
        problems = nest(problems, found, "HttpHeaders")
    value = instance.get("EncodedData", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "EncodedData")
    return problems


def check_http_header_list(instance: object) -> Problems | None:
    at = "#/components/schemas/HttpHeaderList"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for index, item in enumerate(instance):
        if found := check_http_header(item):
            problems = nest(problems, found, index)
    return problems


def check_http_header(instance: object) -> Problems | None:
    at = "#/components/schemas/HttpHeader"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("headerName", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "headerName")
    value = instance.get("headerValue", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "headerValue")
    return problems


def check_admin_initiate_auth_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminInitiateAuthResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("ChallengeName", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_challenge_name_type
    ):
        problems = nest(problems, check_challenge_name_type(value), "ChallengeName")
    value = instance.get("Session", ABSENT)
    if value is not ABSENT and (type(value) is not str or not 20 <= len(value) <= 2048):
        problems = nest(problems, check_session_type(value), "Session")
    value = instance.get("ChallengeParameters", ABSENT)
    if value is not ABSENT and (found := check_challenge_parameters_type(value)):
        problems = nest(problems, found, "ChallengeParameters")
    value = instance.get("AuthenticationResult", ABSENT)
    if value is not ABSENT and (found := check_authentication_result_type(value)):
        problems = nest(problems, found, "AuthenticationResult")
    return problems


def check_challenge_name_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ChallengeNameType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_challenge_name_type:
        problems = add(problems, at, "enum", instance, values_challenge_name_type)
    return problems


def check_session_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SessionType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if len(instance) < 20:
        problems = add(problems, at, "minLength", instance, 20)
    if len(instance) > 2048:
        problems = add(problems, at, "maxLength", instance, 2048)
    return problems


def check_challenge_parameters_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ChallengeParametersType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    for key, item in instance.items():
        if type(item) is not str:
            problems = nest(problems, check_string_type(item), key)
    return problems


def check_authentication_result_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AuthenticationResultType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("AccessToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_token_model_type
    ):
        problems = nest(problems, check_token_model_type(value), "AccessToken")
    value = instance.get("ExpiresIn", ABSENT)
    if value is not ABSENT and type(value) is not int:
        problems = nest(problems, check_integer_type(value), "ExpiresIn")
    value = instance.get("TokenType", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "TokenType")
    value = instance.get("RefreshToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_token_model_type
    ):
        problems = nest(problems, check_token_model_type(value), "RefreshToken")
    value = instance.get("IdToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_token_model_type
    ):
        problems = nest(problems, check_token_model_type(value), "IdToken")
    value = instance.get("NewDeviceMetadata", ABSENT)
    if value is not ABSENT and (found := check_new_device_metadata_type(value)):
        problems = nest(problems, found, "NewDeviceMetadata")
    return problems


def check_token_model_type(instance: object) -> Problems | None:
    at = "#/components/schemas/TokenModelType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_token_model_type(instance):
        problems = add(problems, at, "pattern", instance, "[A-Za-z0-9-_=.]+")
    return problems


def check_integer_type(instance: object) -> Problems | None:
    at = "#/components/schemas/IntegerType"
    if not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    return None


def check_new_device_metadata_type(instance: object) -> Problems | None:
    at = "#/components/schemas/NewDeviceMetadataType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("DeviceKey", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or len(value) > 55 or not matches_device_key_type(value)
    ):
        problems = nest(problems, check_device_key_type(value), "DeviceKey")
    value = instance.get("DeviceGroupKey", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "DeviceGroupKey")
    return problems


def check_admin_link_provider_for_user_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminLinkProviderForUserRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif type(value) is not str:
        problems = nest(problems, check_string_type(value), "UserPoolId")
    value = instance.get("DestinationUser", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "DestinationUser")
    elif found := check_provider_user_identifier_type(value):
        problems = nest(problems, found, "DestinationUser")
    value = instance.get("SourceUser", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "SourceUser")
    elif found := check_provider_user_identifier_type(value):
        problems = nest(problems, found, "SourceUser")
    return problems


def check_admin_link_provider_for_user_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminLinkProviderForUserResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_admin_list_devices_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminListDevicesRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    value = instance.get("Limit", ABSENT)
    if value is not ABSENT and (type(value) is not int or not 0 <= value <= 60):
        problems = nest(problems, check_query_limit_type(value), "Limit")
    value = instance.get("PaginationToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_password_type
    ):
        problems = nest(
            problems, check_search_pagination_token_type(value), "PaginationToken"
        )
    return problems


def check_query_limit_type(instance: object) -> Problems | None:
    at = "#/components/schemas/QueryLimitType"
    problems: Problems | None = None
    if not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if instance < 0:
        problems = add(problems, at, "minimum", instance, 0)
    if instance > 60:
        problems = add(problems, at, "maximum", instance, 60)
    return problems


def check_search_pagination_token_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SearchPaginationTokenType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_password_type(instance):
        problems = add(problems, at, "pattern", instance, "[\\S]+")
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    return problems


def check_admin_list_devices_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminListDevicesResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Devices", ABSENT)
    if value is not ABSENT and (found := check_device_list_type(value)):
        problems = nest(problems, found, "Devices")
    value = instance.get("PaginationToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_password_type
    ):
        problems = nest(
            problems, check_search_pagination_token_type(value), "PaginationToken"
        )
    return problems


def check_device_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DeviceListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for index, item in enumerate(instance):
        if found := check_device_type(item):
            problems = nest(problems, found, index)
    return problems


def check_admin_list_groups_for_user_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminListGroupsForUserRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Limit", ABSENT)
    if value is not ABSENT and (type(value) is not int or not 0 <= value <= 60):
        problems = nest(problems, check_query_limit_type(value), "Limit")
    value = instance.get("NextToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_password_type
    ):
        problems = nest(problems, check_pagination_key(value), "NextToken")
    return problems


def check_pagination_key(instance: object) -> Problems | None:
    at = "#/components/schemas/PaginationKey"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_password_type(instance):
        problems = add(problems, at, "pattern", instance, "[\\S]+")
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    return problems


def check_admin_list_groups_for_user_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminListGroupsForUserResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Groups", ABSENT)
    if value is not ABSENT and (found := check_group_list_type(value)):
        problems = nest(problems, found, "Groups")
    value = instance.get("NextToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_password_type
    ):
        problems = nest(problems, check_pagination_key(value), "NextToken")
    return problems


def check_group_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/GroupListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for index, item in enumerate(instance):
        if found := check_group_type(item):
            problems = nest(problems, found, index)
    return problems


def check_group_type(instance: object) -> Problems | None:
    at = "#/components/schemas/GroupType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("GroupName", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_group_name_type(value), "GroupName")
    value = instance.get("UserPoolId", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Description", ABSENT)
    if value is not ABSENT and (type(value) is not str or len(value) > 2048):
        problems = nest(problems, check_description_type(value), "Description")
    value = instance.get("RoleArn", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        problems = nest(problems, check_arn_type(value), "RoleArn")
    value = instance.get("Precedence", ABSENT)
    if value is not ABSENT and (type(value) is not int or value < 0):
        problems = nest(problems, check_precedence_type(value), "Precedence")
    value = instance.get("LastModifiedDate", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_date_type(value), "LastModifiedDate")
    value = instance.get("CreationDate", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_date_type(value), "CreationDate")
    return problems


def check_description_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DescriptionType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if len(instance) > 2048:
        problems = add(problems, at, "maxLength", instance, 2048)
    return problems


def check_precedence_type(instance: object) -> Problems | None:
    at = "#/components/schemas/PrecedenceType"
    problems: Problems | None = None
    if not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if instance < 0:
        problems = add(problems, at, "minimum", instance, 0)
    return problems


def check_admin_list_user_auth_events_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminListUserAuthEventsRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    value = instance.get("MaxResults", ABSENT)
    if value is not ABSENT and (type(value) is not int or not 0 <= value <= 60):
        problems = nest(problems, check_query_limit_type(value), "MaxResults")
    value = instance.get("NextToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_password_type
    ):
        problems = nest(problems, check_pagination_key(value), "NextToken")
    return problems


def check_admin_list_user_auth_events_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminListUserAuthEventsResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("AuthEvents", ABSENT)
    if value is not ABSENT and (found := check_auth_events_type(value)):
        problems = nest(problems, found, "AuthEvents")
    value = instance.get("NextToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_password_type
    ):
        problems = nest(problems, check_pagination_key(value), "NextToken")
    return problems


def check_auth_events_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AuthEventsType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for index, item in enumerate(instance):
        if found := check_auth_event_type(item):
            problems = nest(problems, found, index)
    return problems


def check_auth_event_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AuthEventType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("EventId", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "EventId")
    value = instance.get("EventType", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_event_type
    ):
        problems = nest(problems, check_event_type(value), "EventType")
    value = instance.get("CreationDate", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_date_type(value), "CreationDate")
    value = instance.get("EventResponse", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_event_response_type
    ):
        problems = nest(problems, check_event_response_type(value), "EventResponse")
    value = instance.get("EventRisk", ABSENT)
    if value is not ABSENT and (found := check_event_risk_type(value)):
        problems = nest(problems, found, "EventRisk")
    value = instance.get("ChallengeResponses", ABSENT)
    if value is not ABSENT and (found := check_challenge_response_list_type(value)):
        problems = nest(problems, found, "ChallengeResponses")
    value = instance.get("EventContextData", ABSENT)
    if value is not ABSENT and (found := check_event_context_data_type(value)):
        problems = nest(problems, found, "EventContextData")
    value = instance.get("EventFeedback", ABSENT)
    if value is not ABSENT and (found := check_event_feedback_type(value)):
        problems = nest(problems, found, "EventFeedback")
    return problems


def check_event_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EventType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_event_type:
        problems = add(problems, at, "enum", instance, values_event_type)
    return problems


def check_event_response_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EventResponseType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_event_response_type:
        problems = add(problems, at, "enum", instance, values_event_response_type)
    return problems


def check_event_risk_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EventRiskType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("RiskDecision", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_risk_decision_type
    ):
        problems = nest(problems, check_risk_decision_type(value), "RiskDecision")
    value = instance.get("RiskLevel", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_risk_level_type
    ):
        problems = nest(problems, check_risk_level_type(value), "RiskLevel")
    value = instance.get("CompromisedCredentialsDetected", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(
            problems,
            check_wrapped_boolean_type(value),
            "CompromisedCredentialsDetected",
        )
    return problems


def check_challenge_response_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ChallengeResponseListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for index, item in enumerate(instance):
        if found := check_challenge_response_type(item):
            problems = nest(problems, found, index)
    return problems


def check_event_context_data_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EventContextDataType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("IpAddress", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "IpAddress")
    value = instance.get("DeviceName", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "DeviceName")
    value = instance.get("Timezone", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "Timezone")
    value = instance.get("City", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "City")
    value = instance.get("Country", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "Country")
    return problems


def check_event_feedback_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EventFeedbackType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("FeedbackValue", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "FeedbackValue")
    elif type(value) is not str or value not in values_feedback_value_type:
        problems = nest(problems, check_feedback_value_type(value), "FeedbackValue")
    value = instance.get("Provider", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Provider")
    elif type(value) is not str:
        problems = nest(problems, check_string_type(value), "Provider")
    value = instance.get("FeedbackDate", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_date_type(value), "FeedbackDate")
    return problems


def check_risk_decision_type(instance: object) -> Problems | None:
    at = "#/components/schemas/RiskDecisionType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_risk_decision_type:
        problems = add(problems, at, "enum", instance, values_risk_decision_type)
    return problems


def check_risk_level_type(instance: object) -> Problems | None:
    at = "#/components/schemas/RiskLevelType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_risk_level_type:
        problems = add(problems, at, "enum", instance, values_risk_level_type)
    return problems


def check_wrapped_boolean_type(instance: object) -> Problems | None:
    at = "#/components/schemas/WrappedBooleanType"
    if not isinstance(instance, bool):
        return add(None, at, "type", instance, "boolean")
    return None


def check_challenge_response_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ChallengeResponseType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("ChallengeName", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_challenge_name
    ):
        problems = nest(problems, check_challenge_name(value), "ChallengeName")
    value = instance.get("ChallengeResponse", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_challenge_response
    ):
        problems = nest(problems, check_challenge_response(value), "ChallengeResponse")
    return problems


def check_feedback_value_type(instance: object) -> Problems | None:
    at = "#/components/schemas/FeedbackValueType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_feedback_value_type:
        problems = add(problems, at, "enum", instance, values_feedback_value_type)
    return problems


def check_challenge_name(instance: object) -> Problems | None:
    at = "#/components/schemas/ChallengeName"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_challenge_name:
        problems = add(problems, at, "enum", instance, values_challenge_name)
    return problems


def check_challenge_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ChallengeResponse"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_challenge_response:
        problems = add(problems, at, "enum", instance, values_challenge_response)
    return problems


def check_admin_remove_user_from_group_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminRemoveUserFromGroupRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    value = instance.get("GroupName", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "GroupName")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_group_name_type(value), "GroupName")
    return problems


def check_admin_reset_user_password_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminResetUserPasswordRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    value = instance.get("ClientMetadata", ABSENT)
    if value is not ABSENT and (found := check_client_metadata_type(value)):
        problems = nest(problems, found, "ClientMetadata")
    return problems


def check_admin_reset_user_password_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminResetUserPasswordResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_admin_respond_to_auth_challenge_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminRespondToAuthChallengeRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("ClientId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ClientId")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_id_type
    ):
        problems = nest(problems, check_client_id_type(value), "ClientId")
    value = instance.get("ChallengeName", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ChallengeName")
    elif type(value) is not str or value not in values_challenge_name_type:
        problems = nest(problems, check_challenge_name_type(value), "ChallengeName")
    value = instance.get("ChallengeResponses", ABSENT)
    if value is not ABSENT and (found := check_challenge_responses_type(value)):
        problems = nest(problems, found, "ChallengeResponses")
    value = instance.get("Session", ABSENT)
    if value is not ABSENT and (type(value) is not str or not 20 <= len(value) <= 2048):
        problems = nest(problems, check_session_type(value), "Session")
    value = instance.get("AnalyticsMetadata", ABSENT)
    if value is not ABSENT and (found := check_analytics_metadata_type(value)):
        problems = nest(problems, found, "AnalyticsMetadata")
    value = instance.get("ContextData", ABSENT)
    if value is not ABSENT and (found := check_context_data_type(value)):
        problems = nest(problems, found, "ContextData")
    value = instance.get("ClientMetadata", ABSENT)
    if value is not ABSENT and (found := check_client_metadata_type(value)):
        problems = nest(problems, found, "ClientMetadata")
    return problems


def check_challenge_responses_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ChallengeResponsesType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    for key, item in instance.items():
        if type(item) is not str:
            problems = nest(problems, check_string_type(item), key)
    return problems


def check_admin_respond_to_auth_challenge_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminRespondToAuthChallengeResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("ChallengeName", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_challenge_name_type
    ):
        problems = nest(problems, check_challenge_name_type(value), "ChallengeName")
    value = instance.get("Session", ABSENT)
    if value is not ABSENT and (type(value) is not str or not 20 <= len(value) <= 2048):
        problems = nest(problems, check_session_type(value), "Session")
    value = instance.get("ChallengeParameters", ABSENT)
    if value is not ABSENT and (found := check_challenge_parameters_type(value)):
        problems = nest(problems, found, "ChallengeParameters")
    value = instance.get("AuthenticationResult", ABSENT)
    if value is not ABSENT and (found := check_authentication_result_type(value)):
        problems = nest(problems, found, "AuthenticationResult")
    return problems


def check_admin_set_user_mfa_preference_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminSetUserMFAPreferenceRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("SMSMfaSettings", ABSENT)
    if value is not ABSENT and (found := check_sms_mfa_settings_type(value)):
        problems = nest(problems, found, "SMSMfaSettings")
    value = instance.get("SoftwareTokenMfaSettings", ABSENT)
    if value is not ABSENT and (found := check_software_token_mfa_settings_type(value)):
        problems = nest(problems, found, "SoftwareTokenMfaSettings")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    return problems


def check_sms_mfa_settings_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SMSMfaSettingsType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Enabled", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(problems, check_boolean_type(value), "Enabled")
    value = instance.get("PreferredMfa", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(problems, check_boolean_type(value), "PreferredMfa")
    return problems


def check_software_token_mfa_settings_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SoftwareTokenMfaSettingsType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Enabled", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(problems, check_boolean_type(value), "Enabled")
    value = instance.get("PreferredMfa", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(problems, check_boolean_type(value), "PreferredMfa")
    return problems


def check_admin_set_user_mfa_preference_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminSetUserMFAPreferenceResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_admin_set_user_password_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminSetUserPasswordRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    value = instance.get("Password", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Password")
    elif (
        type(value) is not str
        or len(value) > 256
        or not value
        or value[0] not in initials_password_type
    ):
        problems = nest(problems, check_password_type(value), "Password")
    value = instance.get("Permanent", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(problems, check_boolean_type(value), "Permanent")
    return problems


def check_admin_set_user_password_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminSetUserPasswordResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_admin_set_user_settings_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminSetUserSettingsRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    value = instance.get("MFAOptions", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "MFAOptions")
    elif found := check_mfa_option_list_type(value):
        problems = nest(problems, found, "MFAOptions")
    return problems


def check_admin_set_user_settings_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminSetUserSettingsResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_admin_update_auth_event_feedback_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminUpdateAuthEventFeedbackRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    value = instance.get("EventId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "EventId")
    elif (
        type(value) is not str
        or len(value) > 50
        or not value
        or value[0] not in initials_event_id_type
    ):
        problems = nest(problems, check_event_id_type(value), "EventId")
    value = instance.get("FeedbackValue", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "FeedbackValue")
    elif type(value) is not str or value not in values_feedback_value_type:
        problems = nest(problems, check_feedback_value_type(value), "FeedbackValue")
    return problems


def check_event_id_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EventIdType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_event_id_type(instance):
        problems = add(problems, at, "pattern", instance, "[\\w+-]+")
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 50:
        problems = add(problems, at, "maxLength", instance, 50)
    return problems


def check_admin_update_auth_event_feedback_response(
    instance: object,
) -> Problems | None:
    at = "#/components/schemas/AdminUpdateAuthEventFeedbackResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_admin_update_device_status_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminUpdateDeviceStatusRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    value = instance.get("DeviceKey", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "DeviceKey")
    elif (
        type(value) is not str or len(value) > 55 or not matches_device_key_type(value)
    ):
        problems = nest(problems, check_device_key_type(value), "DeviceKey")
    value = instance.get("DeviceRememberedStatus", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_device_remembered_status_type
    ):
        problems = nest(
            problems,
            check_device_remembered_status_type(value),
            "DeviceRememberedStatus",
        )
    return problems


def check_device_remembered_status_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DeviceRememberedStatusType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_device_remembered_status_type:
        problems = add(
            problems, at, "enum", instance, values_device_remembered_status_type
        )
    return problems


def check_admin_update_device_status_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminUpdateDeviceStatusResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_admin_update_user_attributes_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminUpdateUserAttributesRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    value = instance.get("UserAttributes", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserAttributes")
    elif found := check_attribute_list_type(value):
        problems = nest(problems, found, "UserAttributes")
    value = instance.get("ClientMetadata", ABSENT)
    if value is not ABSENT and (found := check_client_metadata_type(value)):
        problems = nest(problems, found, "ClientMetadata")
    return problems


def check_admin_update_user_attributes_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminUpdateUserAttributesResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_admin_user_global_sign_out_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminUserGlobalSignOutRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    return problems


def check_admin_user_global_sign_out_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminUserGlobalSignOutResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_advanced_security_mode_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AdvancedSecurityModeType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_advanced_security_mode_type:
        problems = add(
            problems, at, "enum", instance, values_advanced_security_mode_type
        )
    return problems


def check_alias_attribute_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AliasAttributeType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_alias_attribute_type:
        problems = add(problems, at, "enum", instance, values_alias_attribute_type)
    return problems


def check_alias_attributes_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AliasAttributesListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for index, item in enumerate(instance):
        if type(item) is not str or item not in values_alias_attribute_type:
            problems = nest(problems, check_alias_attribute_type(item), index)
    return problems


def check_alias_exists_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/AliasExistsException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_message_type(instance: object) -> Problems | None:
    at = "#/components/schemas/MessageType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    return None


def check_analytics_configuration_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AnalyticsConfigurationType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("ApplicationId", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not matches_hex_string_type(value)
    ):
        problems = nest(problems, check_hex_string_type(value), "ApplicationId")
    value = instance.get("ApplicationArn", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        problems = nest(problems, check_arn_type(value), "ApplicationArn")
    value = instance.get("RoleArn", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        problems = nest(problems, check_arn_type(value), "RoleArn")
    value = instance.get("ExternalId", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "ExternalId")
    value = instance.get("UserDataShared", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(problems, check_boolean_type(value), "UserDataShared")
    return problems


def check_hex_string_type(instance: object) -> Problems | None:
    at = "#/components/schemas/HexStringType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_hex_string_type(instance):
        problems = add(problems, at, "pattern", instance, "^[0-9a-fA-F]+$")
    return problems


def check_associate_software_token_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AssociateSoftwareTokenRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("AccessToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_token_model_type
    ):
        problems = nest(problems, check_token_model_type(value), "AccessToken")
    value = instance.get("Session", ABSENT)
    if value is not ABSENT and (type(value) is not str or not 20 <= len(value) <= 2048):
        problems = nest(problems, check_session_type(value), "Session")
    return problems


def check_associate_software_token_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AssociateSoftwareTokenResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("SecretCode", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) < 16
        or not value
        or value[0] not in initials_secret_code_type
    ):
        problems = nest(problems, check_secret_code_type(value), "SecretCode")
    value = instance.get("Session", ABSENT)
    if value is not ABSENT and (type(value) is not str or not 20 <= len(value) <= 2048):
        problems = nest(problems, check_session_type(value), "Session")
    return problems


def check_secret_code_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SecretCodeType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_secret_code_type(instance):
        problems = add(problems, at, "pattern", instance, "[A-Za-z0-9]+")
    if len(instance) < 16:
        problems = add(problems, at, "minLength", instance, 16)
    return problems


def check_attribute_mapping_key_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AttributeMappingKeyType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 32:
        problems = add(problems, at, "maxLength", instance, 32)
    return problems


def check_attribute_mapping_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AttributeMappingType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    for key, item in instance.items():
        if type(item) is not str:
            problems = nest(problems, check_string_type(item), key)
    for key in instance:
        if type(key) is not str or not key or len(key) > 32:
            problems = nest(problems, check_attribute_mapping_key_type(key), key)
    return problems


def check_attributes_require_verification_before_update_type(
    instance: object,
) -> Problems | None:
    at = "#/components/schemas/AttributesRequireVerificationBeforeUpdateType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for index, item in enumerate(instance):
        if type(item) is not str or item not in values_verified_attribute_type:
            problems = nest(problems, check_verified_attribute_type(item), index)
    return problems


def check_verified_attribute_type(instance: object) -> Problems | None:
    at = "#/components/schemas/VerifiedAttributeType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_verified_attribute_type:
        problems = add(problems, at, "enum", instance, values_verified_attribute_type)
    return problems


def check_auth_session_validity_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AuthSessionValidityType"
    problems: Problems | None = None
    if not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if instance < 3:
        problems = add(problems, at, "minimum", instance, 3)
    if instance > 15:
        problems = add(problems, at, "maximum", instance, 15)
    return problems


def check_blocked_ip_range_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/BlockedIPRangeListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    if len(instance) > 200:
        problems = add(problems, at, "maxItems", instance, 200)
    for index, item in enumerate(instance):
        if type(item) is not str:
            problems = nest(problems, check_string_type(item), index)
    return problems


def check_css_type(instance: object) -> Problems | None:
    at = "#/components/schemas/CSSType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    return None


def check_css_version_type(instance: object) -> Problems | None:
    at = "#/components/schemas/CSSVersionType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    return None


def check_callback_urls_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/CallbackURLsListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    if len(instance) > 100:
        problems = add(problems, at, "maxItems", instance, 100)
    for index, item in enumerate(instance):
        if (
            type(item) is not str
            or len(item) > 1024
            or not item
            or item[0] not in initials_custom_attribute_name_type
        ):
            problems = nest(problems, check_redirect_url_type(item), index)
    return problems


def check_redirect_url_type(instance: object) -> Problems | None:
    at = "#/components/schemas/RedirectUrlType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_custom_attribute_name_type(instance):
        problems = add(
            problems, at, "pattern", instance, "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+"
        )
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 1024:
        problems = add(problems, at, "maxLength", instance, 1024)
    return problems


def check_change_password_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ChangePasswordRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("PreviousPassword", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "PreviousPassword")
    elif (
        type(value) is not str
        or len(value) > 256
        or not value
        or value[0] not in initials_password_type
    ):
        problems = nest(problems, check_password_type(value), "PreviousPassword")
    value = instance.get("ProposedPassword", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ProposedPassword")
    elif (
        type(value) is not str
        or len(value) > 256
        or not value
        or value[0] not in initials_password_type
    ):
        problems = nest(problems, check_password_type(value), "ProposedPassword")
    value = instance.get("AccessToken", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "AccessToken")
    elif (
        type(value) is not str or not value or value[0] not in initials_token_model_type
    ):
        problems = nest(problems, check_token_model_type(value), "AccessToken")
    return problems


def check_change_password_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ChangePasswordResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_client_name_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ClientNameType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_client_name_type(instance):
        problems = add(problems, at, "pattern", instance, "[\\w\\s+=,.@-]+")
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 128:
        problems = add(problems, at, "maxLength", instance, 128)
    return problems


def check_client_permission_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ClientPermissionListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for index, item in enumerate(instance):
        if type(item) is not str or not item or len(item) > 2048:
            problems = nest(problems, check_client_permission_type(item), index)
    return problems


def check_client_permission_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ClientPermissionType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 2048:
        problems = add(problems, at, "maxLength", instance, 2048)
    return problems


def check_client_secret_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ClientSecretType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_client_id_type(instance):
        problems = add(problems, at, "pattern", instance, "[\\w+]+")
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 64:
        problems = add(problems, at, "maxLength", instance, 64)
    return problems


def check_code_delivery_details_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/CodeDeliveryDetailsListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for index, item in enumerate(instance):
        if found := check_code_delivery_details_type(item):
            problems = nest(problems, found, index)
    return problems


def check_code_delivery_details_type(instance: object) -> Problems | None:
    at = "#/components/schemas/CodeDeliveryDetailsType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Destination", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "Destination")
    value = instance.get("DeliveryMedium", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_delivery_medium_type
    ):
        problems = nest(problems, check_delivery_medium_type(value), "DeliveryMedium")
    value = instance.get("AttributeName", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 32
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_attribute_name_type(value), "AttributeName")
    return problems


def check_code_delivery_failure_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/CodeDeliveryFailureException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_code_mismatch_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/CodeMismatchException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_completion_message_type(instance: object) -> Problems | None:
    at = "#/components/schemas/CompletionMessageType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_completion_message_type(instance):
        problems = add(problems, at, "pattern", instance, "[\\w]+")
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 128:
        problems = add(problems, at, "maxLength", instance, 128)
    return problems


def check_compromised_credentials_actions_type(instance: object) -> Problems | None:
    at = "#/components/schemas/CompromisedCredentialsActionsType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("EventAction", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "EventAction")
    elif (
        type(value) is not str
        or value not in values_compromised_credentials_event_action_type
    ):
        problems = nest(
            problems,
            check_compromised_credentials_event_action_type(value),
            "EventAction",
        )
    return problems


def check_compromised_credentials_event_action_type(
    instance: object,
) -> Problems | None:
    at = "#/components/schemas/CompromisedCredentialsEventActionType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_compromised_credentials_event_action_type:
        problems = add(
            problems,
            at,
            "enum",
            instance,
            values_compromised_credentials_event_action_type,
        )
    return problems


def check_compromised_credentials_risk_configuration_type(
    instance: object,
) -> Problems | None:
    at = "#/components/schemas/CompromisedCredentialsRiskConfigurationType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("EventFilter", ABSENT)
    if value is not ABSENT and (found := check_event_filters_type(value)):
        problems = nest(problems, found, "EventFilter")
    value = instance.get("Actions", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Actions")
    elif found := check_compromised_credentials_actions_type(value):
        problems = nest(problems, found, "Actions")
    return problems


def check_event_filters_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EventFiltersType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for index, item in enumerate(instance):
        if type(item) is not str or item not in values_event_filter_type:
            problems = nest(problems, check_event_filter_type(item), index)
    return problems


def check_event_filter_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EventFilterType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_event_filter_type:
        problems = add(problems, at, "enum", instance, values_event_filter_type)
    return problems


def check_concurrent_modification_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/ConcurrentModificationException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_confirm_device_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ConfirmDeviceRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("AccessToken", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "AccessToken")
    elif (
        type(value) is not str or not value or value[0] not in initials_token_model_type
    ):
        problems = nest(problems, check_token_model_type(value), "AccessToken")
    value = instance.get("DeviceKey", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "DeviceKey")
    elif (
        type(value) is not str or len(value) > 55 or not matches_device_key_type(value)
    ):
        problems = nest(problems, check_device_key_type(value), "DeviceKey")
    value = instance.get("DeviceSecretVerifierConfig", ABSENT)
    if value is not ABSENT and (
        found := check_device_secret_verifier_config_type(value)
    ):
        problems = nest(problems, found, "DeviceSecretVerifierConfig")
    value = instance.get("DeviceName", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or len(value) > 1024
    ):
        problems = nest(problems, check_device_name_type(value), "DeviceName")
    return problems


def check_device_secret_verifier_config_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DeviceSecretVerifierConfigType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("PasswordVerifier", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "PasswordVerifier")
    value = instance.get("Salt", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "Salt")
    return problems


def check_device_name_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DeviceNameType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 1024:
        problems = add(problems, at, "maxLength", instance, 1024)
    return problems


def check_confirm_device_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ConfirmDeviceResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserConfirmationNecessary", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(
            problems, check_boolean_type(value), "UserConfirmationNecessary"
        )
    return problems


def check_confirm_forgot_password_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ConfirmForgotPasswordRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("ClientId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ClientId")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_id_type
    ):
        problems = nest(problems, check_client_id_type(value), "ClientId")
    value = instance.get("SecretHash", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_secret_hash_type
    ):
        problems = nest(problems, check_secret_hash_type(value), "SecretHash")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    value = instance.get("ConfirmationCode", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ConfirmationCode")
    elif (
        type(value) is not str
        or len(value) > 2048
        or not value
        or value[0] not in initials_password_type
    ):
        problems = nest(
            problems, check_confirmation_code_type(value), "ConfirmationCode"
        )
    value = instance.get("Password", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Password")
    elif (
        type(value) is not str
        or len(value) > 256
        or not value
        or value[0] not in initials_password_type
    ):
        problems = nest(problems, check_password_type(value), "Password")
    value = instance.get("AnalyticsMetadata", ABSENT)
    if value is not ABSENT and (found := check_analytics_metadata_type(value)):
        problems = nest(problems, found, "AnalyticsMetadata")
    value = instance.get("UserContextData", ABSENT)
    if value is not ABSENT and (found := check_user_context_data_type(value)):
        problems = nest(problems, found, "UserContextData")
    value = instance.get("ClientMetadata", ABSENT)
    if value is not ABSENT and (found := check_client_metadata_type(value)):
        problems = nest(problems, found, "ClientMetadata")
    return problems


def check_secret_hash_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SecretHashType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_secret_hash_type(instance):
        problems = add(problems, at, "pattern", instance, "[\\w+=/]+")
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 128:
        problems = add(problems, at, "maxLength", instance, 128)
    return problems


def check_confirmation_code_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ConfirmationCodeType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_password_type(instance):
        problems = add(problems, at, "pattern", instance, "[\\S]+")
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 2048:
        problems = add(problems, at, "maxLength", instance, 2048)
    return problems


def check_user_context_data_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserContextDataType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("IpAddress", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "IpAddress")
    value = instance.get("EncodedData", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "EncodedData")
    return problems


def check_confirm_forgot_password_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ConfirmForgotPasswordResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_confirm_sign_up_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ConfirmSignUpRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("ClientId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ClientId")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_id_type
    ):
        problems = nest(problems, check_client_id_type(value), "ClientId")
    value = instance.get("SecretHash", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_secret_hash_type
    ):
        problems = nest(problems, check_secret_hash_type(value), "SecretHash")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    value = instance.get("ConfirmationCode", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ConfirmationCode")
    elif (
        type(value) is not str
        or len(value) > 2048
        or not value
        or value[0] not in initials_password_type
    ):
        problems = nest(
            problems, check_confirmation_code_type(value), "ConfirmationCode"
        )
    value = instance.get("ForceAliasCreation", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(
            problems, check_force_alias_creation(value), "ForceAliasCreation"
        )
    value = instance.get("AnalyticsMetadata", ABSENT)
    if value is not ABSENT and (found := check_analytics_metadata_type(value)):
        problems = nest(problems, found, "AnalyticsMetadata")
    value = instance.get("UserContextData", ABSENT)
    if value is not ABSENT and (found := check_user_context_data_type(value)):
        problems = nest(problems, found, "UserContextData")
    value = instance.get("ClientMetadata", ABSENT)
    if value is not ABSENT and (found := check_client_metadata_type(value)):
        problems = nest(problems, found, "ClientMetadata")
    return problems


def check_confirm_sign_up_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ConfirmSignUpResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_create_group_request(instance: object) -> Problems | None:
    at = "#/components/schemas/CreateGroupRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("GroupName", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "GroupName")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_group_name_type(value), "GroupName")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Description", ABSENT)
    if value is not ABSENT and (type(value) is not str or len(value) > 2048):
        problems = nest(problems, check_description_type(value), "Description")
    value = instance.get("RoleArn", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        problems = nest(problems, check_arn_type(value), "RoleArn")
    value = instance.get("Precedence", ABSENT)
    if value is not ABSENT and (type(value) is not int or value < 0):
        problems = nest(problems, check_precedence_type(value), "Precedence")
    return problems


def check_create_group_response(instance: object) -> Problems | None:
    at = "#/components/schemas/CreateGroupResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Group", ABSENT)
    if value is not ABSENT and (found := check_group_type(value)):
        problems = nest(problems, found, "Group")
    return problems


def check_create_identity_provider_request(instance: object) -> Problems | None:
    at = "#/components/schemas/CreateIdentityProviderRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("ProviderName", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ProviderName")
    elif (
        type(value) is not str
        or len(value) > 32
        or not matches_provider_name_type_v1(value)
    ):
        problems = nest(problems, check_provider_name_type_v1(value), "ProviderName")
    value = instance.get("ProviderType", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ProviderType")
    elif type(value) is not str or value not in values_identity_provider_type_type:
        problems = nest(
            problems, check_identity_provider_type_type(value), "ProviderType"
        )
    value = instance.get("ProviderDetails", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ProviderDetails")
    elif found := check_provider_details_type(value):
        problems = nest(problems, found, "ProviderDetails")
    value = instance.get("AttributeMapping", ABSENT)
    if value is not ABSENT and (found := check_attribute_mapping_type(value)):
        problems = nest(problems, found, "AttributeMapping")
    value = instance.get("IdpIdentifiers", ABSENT)
    if value is not ABSENT and (found := check_idp_identifiers_list_type(value)):
        problems = nest(problems, found, "IdpIdentifiers")
    return problems


def check_provider_name_type_v1(instance: object) -> Problems | None:
    at = "#/components/schemas/ProviderNameTypeV1"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_provider_name_type_v1(instance):
        problems = add(
            problems,
            at,
            "pattern",
            instance,
            "[^_][\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}][^_]+",
        )
    if len(instance) < 3:
        problems = add(problems, at, "minLength", instance, 3)
    if len(instance) > 32:
        problems = add(problems, at, "maxLength", instance, 32)
    return problems


def check_identity_provider_type_type(instance: object) -> Problems | None:
    at = "#/components/schemas/IdentityProviderTypeType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_identity_provider_type_type:
        problems = add(
            problems, at, "enum", instance, values_identity_provider_type_type
        )
    return problems


def check_provider_details_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ProviderDetailsType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    for key, item in instance.items():
        if type(item) is not str:
            problems = nest(problems, check_string_type(item), key)
    return problems


def check_idp_identifiers_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/IdpIdentifiersListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    if len(instance) > 50:
        problems = add(problems, at, "maxItems", instance, 50)
    for index, item in enumerate(instance):
        if (
            type(item) is not str
            or len(item) > 40
            or not item
            or item[0] not in initials_idp_identifier_type
        ):
            problems = nest(problems, check_idp_identifier_type(item), index)
    return problems


def check_idp_identifier_type(instance: object) -> Problems | None:
    at = "#/components/schemas/IdpIdentifierType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_idp_identifier_type(instance):
        problems = add(problems, at, "pattern", instance, "[\\w\\s+=.@-]+")
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 40:
        problems = add(problems, at, "maxLength", instance, 40)
    return problems


def check_create_identity_provider_response(instance: object) -> Problems | None:
    at = "#/components/schemas/CreateIdentityProviderResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("IdentityProvider", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "IdentityProvider")
    elif found := check_identity_provider_type(value):
        problems = nest(problems, found, "IdentityProvider")
    return problems


def check_identity_provider_type(instance: object) -> Problems | None:
    at = "#/components/schemas/IdentityProviderType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("ProviderName", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 32
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_provider_name_type(value), "ProviderName")
    value = instance.get("ProviderType", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_identity_provider_type_type
    ):
        problems = nest(
            problems, check_identity_provider_type_type(value), "ProviderType"
        )
    value = instance.get("ProviderDetails", ABSENT)
    if value is not ABSENT and (found := check_provider_details_type(value)):
        problems = nest(problems, found, "ProviderDetails")
    value = instance.get("AttributeMapping", ABSENT)
    if value is not ABSENT and (found := check_attribute_mapping_type(value)):
        problems = nest(problems, found, "AttributeMapping")
    value = instance.get("IdpIdentifiers", ABSENT)
    if value is not ABSENT and (found := check_idp_identifiers_list_type(value)):
        problems = nest(problems, found, "IdpIdentifiers")
    value = instance.get("LastModifiedDate", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_date_type(value), "LastModifiedDate")
    value = instance.get("CreationDate", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_date_type(value), "CreationDate")
    return problems


def check_create_resource_server_request(instance: object) -> Problems | None:
    at = "#/components/schemas/CreateResourceServerRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Identifier", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Identifier")
    elif (
        type(value) is not str
        or len(value) > 256
        or not value
        or value[0] not in initials_resource_server_identifier_type
    ):
        problems = nest(
            problems, check_resource_server_identifier_type(value), "Identifier"
        )
    value = instance.get("Name", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Name")
    elif (
        type(value) is not str
        or len(value) > 256
        or not value
        or value[0] not in initials_client_name_type
    ):
        problems = nest(problems, check_resource_server_name_type(value), "Name")
    value = instance.get("Scopes", ABSENT)
    if value is not ABSENT and (found := check_resource_server_scope_list_type(value)):
        problems = nest(problems, found, "Scopes")
    return problems


def check_resource_server_identifier_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ResourceServerIdentifierType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_resource_server_identifier_type(instance):
        problems = add(
            problems, at, "pattern", instance, "[\\x21\\x23-\\x5B\\x5D-\\x7E]+"
        )
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 256:
        problems = add(problems, at, "maxLength", instance, 256)
    return problems


def check_resource_server_name_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ResourceServerNameType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_client_name_type(instance):
        problems = add(problems, at, "pattern", instance, "[\\w\\s+=,.@-]+")
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 256:
        problems = add(problems, at, "maxLength", instance, 256)
    return problems


def check_resource_server_scope_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ResourceServerScopeListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    if len(instance) > 100:
        problems = add(problems, at, "maxItems", instance, 100)
    for index, item in enumerate(instance):
        if found := check_resource_server_scope_type(item):
            problems = nest(problems, found, index)
    return problems


def check_resource_server_scope_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ResourceServerScopeType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("ScopeName", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ScopeName")
    elif (
        type(value) is not str
        or len(value) > 256
        or not value
        or value[0] not in initials_resource_server_scope_name_type
    ):
        problems = nest(
            problems, check_resource_server_scope_name_type(value), "ScopeName"
        )
    value = instance.get("ScopeDescription", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ScopeDescription")
    elif type(value) is not str or not value or len(value) > 256:
        problems = nest(
            problems,
            check_resource_server_scope_description_type(value),
            "ScopeDescription",
        )
    return problems


def check_resource_server_scope_name_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ResourceServerScopeNameType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_resource_server_scope_name_type(instance):
        problems = add(
            problems,
            at,
            "pattern",
            instance,
            "[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+",
        )
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 256:
        problems = add(problems, at, "maxLength", instance, 256)
    return problems


def check_resource_server_scope_description_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ResourceServerScopeDescriptionType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 256:
        problems = add(problems, at, "maxLength", instance, 256)
    return problems


def check_create_resource_server_response(instance: object) -> Problems | None:
    at = "#/components/schemas/CreateResourceServerResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("ResourceServer", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ResourceServer")
    elif found := check_resource_server_type(value):
        problems = nest(problems, found, "ResourceServer")
    return problems


def check_resource_server_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ResourceServerType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Identifier", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 256
        or not value
        or value[0] not in initials_resource_server_identifier_type
    ):
        problems = nest(
            problems, check_resource_server_identifier_type(value), "Identifier"
        )
    value = instance.get("Name", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 256
        or not value
        or value[0] not in initials_client_name_type
    ):
        problems = nest(problems, check_resource_server_name_type(value), "Name")
    value = instance.get("Scopes", ABSENT)
    if value is not ABSENT and (found := check_resource_server_scope_list_type(value)):
        problems = nest(problems, found, "Scopes")
    return problems


def check_create_user_import_job_request(instance: object) -> Problems | None:
    at = "#/components/schemas/CreateUserImportJobRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("JobName", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "JobName")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_name_type
    ):
        problems = nest(problems, check_user_import_job_name_type(value), "JobName")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("CloudWatchLogsRoleArn", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "CloudWatchLogsRoleArn")
    elif (
        type(value) is not str
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        problems = nest(problems, check_arn_type(value), "CloudWatchLogsRoleArn")
    return problems


def check_user_import_job_name_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserImportJobNameType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_client_name_type(instance):
        problems = add(problems, at, "pattern", instance, "[\\w\\s+=,.@-]+")
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 128:
        problems = add(problems, at, "maxLength", instance, 128)
    return problems


def check_create_user_import_job_response(instance: object) -> Problems | None:
    at = "#/components/schemas/CreateUserImportJobResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserImportJob", ABSENT)
    if value is not ABSENT and (found := check_user_import_job_type(value)):
        problems = nest(problems, found, "UserImportJob")
    return problems


def check_user_import_job_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserImportJobType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("JobName", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_name_type
    ):
        problems = nest(problems, check_user_import_job_name_type(value), "JobName")
    value = instance.get("JobId", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 55
        or not matches_user_import_job_id_type(value)
    ):
        problems = nest(problems, check_user_import_job_id_type(value), "JobId")
    value = instance.get("UserPoolId", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("PreSignedUrl", ABSENT)
    if value is not ABSENT and (type(value) is not str or len(value) > 2048):
        problems = nest(problems, check_pre_signed_url_type(value), "PreSignedUrl")
    value = instance.get("CreationDate", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_date_type(value), "CreationDate")
    value = instance.get("StartDate", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_date_type(value), "StartDate")
    value = instance.get("CompletionDate", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_date_type(value), "CompletionDate")
    value = instance.get("Status", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_user_import_job_status_type
    ):
        problems = nest(problems, check_user_import_job_status_type(value), "Status")
    value = instance.get("CloudWatchLogsRoleArn", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        problems = nest(problems, check_arn_type(value), "CloudWatchLogsRoleArn")
    value = instance.get("ImportedUsers", ABSENT)
    if value is not ABSENT and type(value) is not int:
        problems = nest(problems, check_long_type(value), "ImportedUsers")
    value = instance.get("SkippedUsers", ABSENT)
    if value is not ABSENT and type(value) is not int:
        problems = nest(problems, check_long_type(value), "SkippedUsers")
    value = instance.get("FailedUsers", ABSENT)
    if value is not ABSENT and type(value) is not int:
        problems = nest(problems, check_long_type(value), "FailedUsers")
    value = instance.get("CompletionMessage", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_completion_message_type
    ):
        problems = nest(
            problems, check_completion_message_type(value), "CompletionMessage"
        )
    return problems


def check_user_import_job_id_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserImportJobIdType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_user_import_job_id_type(instance):
        problems = add(problems, at, "pattern", instance, "import-[0-9a-zA-Z-]+")
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 55:
        problems = add(problems, at, "maxLength", instance, 55)
    return problems


def check_pre_signed_url_type(instance: object) -> Problems | None:
    at = "#/components/schemas/PreSignedUrlType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if len(instance) > 2048:
        problems = add(problems, at, "maxLength", instance, 2048)
    return problems


def check_user_import_job_status_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserImportJobStatusType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_user_import_job_status_type:
        problems = add(
            problems, at, "enum", instance, values_user_import_job_status_type
        )
    return problems


def check_long_type(instance: object) -> Problems | None:
    at = "#/components/schemas/LongType"
    if not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    return None


def check_create_user_pool_client_request(instance: object) -> Problems | None:
    at = "#/components/schemas/CreateUserPoolClientRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("ClientName", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ClientName")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_name_type
    ):
        problems = nest(problems, check_client_name_type(value), "ClientName")
    value = instance.get("GenerateSecret", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(problems, check_generate_secret(value), "GenerateSecret")
    value = instance.get("RefreshTokenValidity", ABSENT)
    if value is not ABSENT and (type(value) is not int or not 0 <= value <= 315360000):
        problems = nest(
            problems, check_refresh_token_validity_type(value), "RefreshTokenValidity"
        )
    value = instance.get("AccessTokenValidity", ABSENT)
    if value is not ABSENT and (type(value) is not int or not 1 <= value <= 86400):
        problems = nest(
            problems, check_access_token_validity_type(value), "AccessTokenValidity"
        )
    value = instance.get("IdTokenValidity", ABSENT)
    if value is not ABSENT and (type(value) is not int or not 1 <= value <= 86400):
        problems = nest(
            problems, check_id_token_validity_type(value), "IdTokenValidity"
        )
    value = instance.get("TokenValidityUnits", ABSENT)
    if value is not ABSENT and (found := check_token_validity_units_type(value)):
        problems = nest(problems, found, "TokenValidityUnits")
    value = instance.get("ReadAttributes", ABSENT)
    if value is not ABSENT and (found := check_client_permission_list_type(value)):
        problems = nest(problems, found, "ReadAttributes")
    value = instance.get("WriteAttributes", ABSENT)
    if value is not ABSENT and (found := check_client_permission_list_type(value)):
        problems = nest(problems, found, "WriteAttributes")
    value = instance.get("ExplicitAuthFlows", ABSENT)
    if value is not ABSENT and (found := check_explicit_auth_flows_list_type(value)):
        problems = nest(problems, found, "ExplicitAuthFlows")
    value = instance.get("SupportedIdentityProviders", ABSENT)
    if value is not ABSENT and (
        found := check_supported_identity_providers_list_type(value)
    ):
        problems = nest(problems, found, "SupportedIdentityProviders")
    value = instance.get("CallbackURLs", ABSENT)
    if value is not ABSENT and (found := check_callback_urls_list_type(value)):
        problems = nest(problems, found, "CallbackURLs")
    value = instance.get("LogoutURLs", ABSENT)
    if value is not ABSENT and (found := check_logout_urls_list_type(value)):
        problems = nest(problems, found, "LogoutURLs")
    value = instance.get("DefaultRedirectURI", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 1024
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_redirect_url_type(value), "DefaultRedirectURI")
    value = instance.get("AllowedOAuthFlows", ABSENT)
    if value is not ABSENT and (found := check_oauth_flows_type(value)):
        problems = nest(problems, found, "AllowedOAuthFlows")
    value = instance.get("AllowedOAuthScopes", ABSENT)
    if value is not ABSENT and (found := check_scope_list_type(value)):
        problems = nest(problems, found, "AllowedOAuthScopes")
    value = instance.get("AllowedOAuthFlowsUserPoolClient", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(
            problems, check_boolean_type(value), "AllowedOAuthFlowsUserPoolClient"
        )
    value = instance.get("AnalyticsConfiguration", ABSENT)
    if value is not ABSENT and (found := check_analytics_configuration_type(value)):
        problems = nest(problems, found, "AnalyticsConfiguration")
    value = instance.get("PreventUserExistenceErrors", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_prevent_user_existence_error_types
    ):
        problems = nest(
            problems,
            check_prevent_user_existence_error_types(value),
            "PreventUserExistenceErrors",
        )
    value = instance.get("EnableTokenRevocation", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(
            problems, check_wrapped_boolean_type(value), "EnableTokenRevocation"
        )
    value = instance.get("EnablePropagateAdditionalUserContextData", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(
            problems,
            check_wrapped_boolean_type(value),
            "EnablePropagateAdditionalUserContextData",
        )
    value = instance.get("AuthSessionValidity", ABSENT)
    if value is not ABSENT and (type(value) is not int or not 3 <= value <= 15):
        problems = nest(
            problems, check_auth_session_validity_type(value), "AuthSessionValidity"
        )
    return problems


def check_generate_secret(instance: object) -> Problems | None:
    at = "#/components/schemas/GenerateSecret"
    if not isinstance(instance, bool):
        return add(None, at, "type", instance, "boolean")
    return None


def check_refresh_token_validity_type(instance: object) -> Problems | None:
    at = "#/components/schemas/RefreshTokenValidityType"
    problems: Problems | None = None
    if not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if instance < 0:
        problems = add(problems, at, "minimum", instance, 0)
    if instance > 315360000:
        problems = add(problems, at, "maximum", instance, 315360000)
    return problems


def check_id_token_validity_type(instance: object) -> Problems | None:
    at = "#/components/schemas/IdTokenValidityType"
    problems: Problems | None = None
    if not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if instance < 1:
        problems = add(problems, at, "minimum", instance, 1)
    if instance > 86400:
        problems = add(problems, at, "maximum", instance, 86400)
    return problems


def check_token_validity_units_type(instance: object) -> Problems | None:
    at = "#/components/schemas/TokenValidityUnitsType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("AccessToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_time_units_type
    ):
        problems = nest(problems, check_time_units_type(value), "AccessToken")
    value = instance.get("IdToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_time_units_type
    ):
        problems = nest(problems, check_time_units_type(value), "IdToken")
    value = instance.get("RefreshToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_time_units_type
    ):
        problems = nest(problems, check_time_units_type(value), "RefreshToken")
    return problems


def check_explicit_auth_flows_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ExplicitAuthFlowsListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for index, item in enumerate(instance):
        if type(item) is not str or item not in values_explicit_auth_flows_type:
            problems = nest(problems, check_explicit_auth_flows_type(item), index)
    return problems


def check_supported_identity_providers_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SupportedIdentityProvidersListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for index, item in enumerate(instance):
        if (
            type(item) is not str
            or len(item) > 32
            or not item
            or item[0] not in initials_custom_attribute_name_type
        ):
            problems = nest(problems, check_provider_name_type(item), index)
    return problems


def check_logout_urls_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/LogoutURLsListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    if len(instance) > 100:
        problems = add(problems, at, "maxItems", instance, 100)
    for index, item in enumerate(instance):
        if (
            type(item) is not str
            or len(item) > 1024
            or not item
            or item[0] not in initials_custom_attribute_name_type
        ):
            problems = nest(problems, check_redirect_url_type(item), index)
    return problems


def check_oauth_flows_type(instance: object) -> Problems | None:
    at = "#/components/schemas/OAuthFlowsType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    if len(instance) > 3:
        problems = add(problems, at, "maxItems", instance, 3)
    for index, item in enumerate(instance):
        if type(item) is not str or item not in values_oauth_flow_type:
            problems = nest(problems, check_oauth_flow_type(item), index)
    return problems


def check_scope_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ScopeListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    if len(instance) > 50:
        problems = add(problems, at, "maxItems", instance, 50)
    for index, item in enumerate(instance):
        if (
            type(item) is not str
            or len(item) > 256
            or not item
            or item[0] not in initials_resource_server_identifier_type
        ):
            problems = nest(problems, check_scope_type(item), index)
    return problems


def check_prevent_user_existence_error_types(instance: object) -> Problems | None:
    at = "#/components/schemas/PreventUserExistenceErrorTypes"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_prevent_user_existence_error_types:
        problems = add(
            problems, at, "enum", instance, values_prevent_user_existence_error_types
        )
    return problems


def check_time_units_type(instance: object) -> Problems | None:
    at = "#/components/schemas/TimeUnitsType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_time_units_type:
        problems = add(problems, at, "enum", instance, values_time_units_type)
    return problems


def check_explicit_auth_flows_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ExplicitAuthFlowsType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_explicit_auth_flows_type:
        problems = add(problems, at, "enum", instance, values_explicit_auth_flows_type)
    return problems


def check_oauth_flow_type(instance: object) -> Problems | None:
    at = "#/components/schemas/OAuthFlowType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_oauth_flow_type:
        problems = add(problems, at, "enum", instance, values_oauth_flow_type)
    return problems


def check_scope_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ScopeType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_resource_server_identifier_type(instance):
        problems = add(
            problems, at, "pattern", instance, "[\\x21\\x23-\\x5B\\x5D-\\x7E]+"
        )
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 256:
        problems = add(problems, at, "maxLength", instance, 256)
    return problems


def check_create_user_pool_client_response(instance: object) -> Problems | None:
    at = "#/components/schemas/CreateUserPoolClientResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolClient", ABSENT)
    if value is not ABSENT and (found := check_user_pool_client_type(value)):
        problems = nest(problems, found, "UserPoolClient")
    return problems


def check_user_pool_client_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolClientType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("ClientName", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_name_type
    ):
        problems = nest(problems, check_client_name_type(value), "ClientName")
    value = instance.get("ClientId", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_id_type
    ):
        problems = nest(problems, check_client_id_type(value), "ClientId")
    value = instance.get("ClientSecret", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 64
        or not value
        or value[0] not in initials_client_id_type
    ):
        problems = nest(problems, check_client_secret_type(value), "ClientSecret")
    value = instance.get("LastModifiedDate", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_date_type(value), "LastModifiedDate")
    value = instance.get("CreationDate", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_date_type(value), "CreationDate")
    value = instance.get("RefreshTokenValidity", ABSENT)
    if value is not ABSENT and (type(value) is not int or not 0 <= value <= 315360000):
        problems = nest(
            problems, check_refresh_token_validity_type(value), "RefreshTokenValidity"
        )
    value = instance.get("AccessTokenValidity", ABSENT)
    if value is not ABSENT and (type(value) is not int or not 1 <= value <= 86400):
        problems = nest(
            problems, check_access_token_validity_type(value), "AccessTokenValidity"
        )
    value = instance.get("IdTokenValidity", ABSENT)
    if value is not ABSENT and (type(value) is not int or not 1 <= value <= 86400):
        problems = nest(
            problems, check_id_token_validity_type(value), "IdTokenValidity"
        )
    value = instance.get("TokenValidityUnits", ABSENT)
    if value is not ABSENT and (found := check_token_validity_units_type(value)):
        problems = nest(problems, found, "TokenValidityUnits")
    value = instance.get("ReadAttributes", ABSENT)
    if value is not ABSENT and (found := check_client_permission_list_type(value)):
        problems = nest(problems, found, "ReadAttributes")
    value = instance.get("WriteAttributes", ABSENT)
    if value is not ABSENT and (found := check_client_permission_list_type(value)):
        problems = nest(problems, found, "WriteAttributes")
    value = instance.get("ExplicitAuthFlows", ABSENT)
    if value is not ABSENT and (found := check_explicit_auth_flows_list_type(value)):
        problems = nest(problems, found, "ExplicitAuthFlows")
    value = instance.get("SupportedIdentityProviders", ABSENT)
    if value is not ABSENT and (
        found := check_supported_identity_providers_list_type(value)
    ):
        problems = nest(problems, found, "SupportedIdentityProviders")
    value = instance.get("CallbackURLs", ABSENT)
    if value is not ABSENT and (found := check_callback_urls_list_type(value)):
        problems = nest(problems, found, "CallbackURLs")
    value = instance.get("LogoutURLs", ABSENT)
    if value is not ABSENT and (found := check_logout_urls_list_type(value)):
        problems = nest(problems, found, "LogoutURLs")
    value = instance.get("DefaultRedirectURI", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 1024
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_redirect_url_type(value), "DefaultRedirectURI")
    value = instance.get("AllowedOAuthFlows", ABSENT)
    if value is not ABSENT and (found := check_oauth_flows_type(value)):
        problems = nest(problems, found, "AllowedOAuthFlows")
    value = instance.get("AllowedOAuthScopes", ABSENT)
    if value is not ABSENT and (found := check_scope_list_type(value)):
        problems = nest(problems, found, "AllowedOAuthScopes")
    value = instance.get("AllowedOAuthFlowsUserPoolClient", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(
            problems, check_boolean_type(value), "AllowedOAuthFlowsUserPoolClient"
        )
    value = instance.get("AnalyticsConfiguration", ABSENT)
    if value is not ABSENT and (found := check_analytics_configuration_type(value)):
        problems = nest(problems, found, "AnalyticsConfiguration")
    value = instance.get("PreventUserExistenceErrors", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_prevent_user_existence_error_types
    ):
        problems = nest(
            problems,
            check_prevent_user_existence_error_types(value),
            "PreventUserExistenceErrors",
        )
    value = instance.get("EnableTokenRevocation", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(
            problems, check_wrapped_boolean_type(value), "EnableTokenRevocation"
        )
    value = instance.get("EnablePropagateAdditionalUserContextData", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(
            problems,
            check_wrapped_boolean_type(value),
            "EnablePropagateAdditionalUserContextData",
        )
    value = instance.get("AuthSessionValidity", ABSENT)
    if value is not ABSENT and (type(value) is not int or not 3 <= value <= 15):
        problems = nest(
            problems, check_auth_session_validity_type(value), "AuthSessionValidity"
        )
    return problems


def check_create_user_pool_domain_request(instance: object) -> Problems | None:
    at = "#/components/schemas/CreateUserPoolDomainRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Domain", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Domain")
    elif type(value) is not str or not matches_domain_type(value):
        problems = nest(problems, check_domain_type(value), "Domain")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("CustomDomainConfig", ABSENT)
    if value is not ABSENT and (found := check_custom_domain_config_type(value)):
        problems = nest(problems, found, "CustomDomainConfig")
    return problems


def check_domain_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DomainType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_domain_type(instance):
        problems = add(
            problems,
            at,
            "pattern",
            instance,
            "^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$",
        )
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 63:
        problems = add(problems, at, "maxLength", instance, 63)
    return problems


def check_custom_domain_config_type(instance: object) -> Problems | None:
    at = "#/components/schemas/CustomDomainConfigType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("CertificateArn", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "CertificateArn")
    elif (
        type(value) is not str
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        problems = nest(problems, check_arn_type(value), "CertificateArn")
    return problems


def check_create_user_pool_domain_response(instance: object) -> Problems | None:
    at = "#/components/schemas/CreateUserPoolDomainResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("CloudFrontDomain", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not matches_domain_type(value)
    ):
        problems = nest(problems, check_domain_type(value), "CloudFrontDomain")
    return problems


def check_create_user_pool_request(instance: object) -> Problems | None:
    at = "#/components/schemas/CreateUserPoolRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("PoolName", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "PoolName")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_name_type
    ):
        problems = nest(problems, check_user_pool_name_type(value), "PoolName")
    value = instance.get("Policies", ABSENT)
    if value is not ABSENT and (found := check_user_pool_policy_type(value)):
        problems = nest(problems, found, "Policies")
    value = instance.get("DeletionProtection", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_deletion_protection_type
    ):
        problems = nest(
            problems, check_deletion_protection_type(value), "DeletionProtection"
        )
    value = instance.get("LambdaConfig", ABSENT)
    if value is not ABSENT and (found := check_lambda_config_type(value)):
        problems = nest(problems, found, "LambdaConfig")
    value = instance.get("AutoVerifiedAttributes", ABSENT)
    if value is not ABSENT and (found := check_verified_attributes_list_type(value)):
        problems = nest(problems, found, "AutoVerifiedAttributes")
    value = instance.get("AliasAttributes", ABSENT)
    if value is not ABSENT and (found := check_alias_attributes_list_type(value)):
        problems = nest(problems, found, "AliasAttributes")
    value = instance.get("UsernameAttributes", ABSENT)
    if value is not ABSENT and (found := check_username_attributes_list_type(value)):
        problems = nest(problems, found, "UsernameAttributes")
    value = instance.get("SmsVerificationMessage", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or len(value) > 140 or "{####}" not in value
    ):
        problems = nest(
            problems,
            check_sms_verification_message_type(value),
            "SmsVerificationMessage",
        )
    value = instance.get("EmailVerificationMessage", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or len(value) > 20000 or "{####}" not in value
    ):
        problems = nest(
            problems,
            check_email_verification_message_type(value),
            "EmailVerificationMessage",
        )
    value = instance.get("EmailVerificationSubject", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 140
        or not value
        or value[0] not in initials_email_notification_subject_type
    ):
        problems = nest(
            problems,
            check_email_verification_subject_type(value),
            "EmailVerificationSubject",
        )
    value = instance.get("VerificationMessageTemplate", ABSENT)
    if value is not ABSENT and (
        found := check_verification_message_template_type(value)
    ):
        problems = nest(problems, found, "VerificationMessageTemplate")
    value = instance.get("SmsAuthenticationMessage", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or len(value) > 140 or "{####}" not in value
    ):
        problems = nest(
            problems,
            check_sms_verification_message_type(value),
            "SmsAuthenticationMessage",
        )
    value = instance.get("MfaConfiguration", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_user_pool_mfa_type
    ):
        problems = nest(problems, check_user_pool_mfa_type(value), "MfaConfiguration")
    value = instance.get("UserAttributeUpdateSettings", ABSENT)
    if value is not ABSENT and (
        found := check_user_attribute_update_settings_type(value)
    ):
        problems = nest(problems, found, "UserAttributeUpdateSettings")
    value = instance.get("DeviceConfiguration", ABSENT)
    if value is not ABSENT and (found := check_device_configuration_type(value)):
        problems = nest(problems, found, "DeviceConfiguration")
    value = instance.get("EmailConfiguration", ABSENT)
    if value is not ABSENT and (found := check_email_configuration_type(value)):
        problems = nest(problems, found, "EmailConfiguration")
    value = instance.get("SmsConfiguration", ABSENT)
    if value is not ABSENT and (found := check_sms_configuration_type(value)):
        problems = nest(problems, found, "SmsConfiguration")
    value = instance.get("UserPoolTags", ABSENT)
    if value is not ABSENT and (found := check_user_pool_tags_type(value)):
        problems = nest(problems, found, "UserPoolTags")
    value = instance.get("AdminCreateUserConfig", ABSENT)
    if value is not ABSENT and (found := check_admin_create_user_config_type(value)):
        problems = nest(problems, found, "AdminCreateUserConfig")
    value = instance.get("Schema", ABSENT)
    if value is not ABSENT and (found := check_schema_attributes_list_type(value)):
        problems = nest(problems, found, "Schema")
    value = instance.get("UserPoolAddOns", ABSENT)
    if value is not ABSENT and (found := check_user_pool_add_ons_type(value)):
        problems = nest(problems, found, "UserPoolAddOns")
    value = instance.get("UsernameConfiguration", ABSENT)
    if value is not ABSENT and (found := check_username_configuration_type(value)):
        problems = nest(problems, found, "UsernameConfiguration")
    value = instance.get("AccountRecoverySetting", ABSENT)
    if value is not ABSENT and (found := check_account_recovery_setting_type(value)):
        problems = nest(problems, found, "AccountRecoverySetting")
    return problems


def check_user_pool_name_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolNameType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_client_name_type(instance):
        problems = add(problems, at, "pattern", instance, "[\\w\\s+=,.@-]+")
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 128:
        problems = add(problems, at, "maxLength", instance, 128)
    return problems


def check_user_pool_policy_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolPolicyType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("PasswordPolicy", ABSENT)
    if value is not ABSENT and (found := check_password_policy_type(value)):
        problems = nest(problems, found, "PasswordPolicy")
    return problems


def check_deletion_protection_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DeletionProtectionType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_deletion_protection_type:
        problems = add(problems, at, "enum", instance, values_deletion_protection_type)
    return problems


def check_lambda_config_type(instance: object) -> Problems | None:
    at = "#/components/schemas/LambdaConfigType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("PreSignUp", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        problems = nest(problems, check_arn_type(value), "PreSignUp")
    value = instance.get("CustomMessage", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        problems = nest(problems, check_arn_type(value), "CustomMessage")
    value = instance.get("PostConfirmation", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        problems = nest(problems, check_arn_type(value), "PostConfirmation")
    value = instance.get("PreAuthentication", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        problems = nest(problems, check_arn_type(value), "PreAuthentication")
    value = instance.get("PostAuthentication", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        problems = nest(problems, check_arn_type(value), "PostAuthentication")
    value = instance.get("DefineAuthChallenge", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        problems = nest(problems, check_arn_type(value), "DefineAuthChallenge")
    value = instance.get("CreateAuthChallenge", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        problems = nest(problems, check_arn_type(value), "CreateAuthChallenge")
    value = instance.get("VerifyAuthChallengeResponse", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        problems = nest(problems, check_arn_type(value), "VerifyAuthChallengeResponse")
    value = instance.get("PreTokenGeneration", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        problems = nest(problems, check_arn_type(value), "PreTokenGeneration")
    value = instance.get("UserMigration", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        problems = nest(problems, check_arn_type(value), "UserMigration")
    value = instance.get("CustomSMSSender", ABSENT)
    if value is not ABSENT and (
        found := check_custom_sms_lambda_version_config_type(value)
    ):
        problems = nest(problems, found, "CustomSMSSender")
    value = instance.get("CustomEmailSender", ABSENT)
    if value is not ABSENT and (
        found := check_custom_email_lambda_version_config_type(value)
    ):
        problems = nest(problems, found, "CustomEmailSender")
    value = instance.get("KMSKeyID", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        problems = nest(problems, check_arn_type(value), "KMSKeyID")
    return problems


def check_verified_attributes_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/VerifiedAttributesListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for index, item in enumerate(instance):
        if type(item) is not str or item not in values_verified_attribute_type:
            problems = nest(problems, check_verified_attribute_type(item), index)
    return problems


def check_username_attributes_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UsernameAttributesListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for index, item in enumerate(instance):
        if type(item) is not str or item not in values_verified_attribute_type:
            problems = nest(problems, check_username_attribute_type(item), index)
    return problems


def check_verification_message_template_type(instance: object) -> Problems | None:
    at = "#/components/schemas/VerificationMessageTemplateType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("SmsMessage", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or len(value) > 140 or "{####}" not in value
    ):
        problems = nest(
            problems, check_sms_verification_message_type(value), "SmsMessage"
        )
    value = instance.get("EmailMessage", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or len(value) > 20000 or "{####}" not in value
    ):
        problems = nest(
            problems, check_email_verification_message_type(value), "EmailMessage"
        )
    value = instance.get("EmailSubject", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 140
        or not value
        or value[0] not in initials_email_notification_subject_type
    ):
        problems = nest(
            problems, check_email_verification_subject_type(value), "EmailSubject"
        )
    value = instance.get("EmailMessageByLink", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 20000
        or not matches_email_verification_message_by_link_type(value)
    ):
        problems = nest(
            problems,
            check_email_verification_message_by_link_type(value),
            "EmailMessageByLink",
        )
    value = instance.get("EmailSubjectByLink", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 140
        or not value
        or value[0] not in initials_email_notification_subject_type
    ):
        problems = nest(
            problems,
            check_email_verification_subject_by_link_type(value),
            "EmailSubjectByLink",
        )
    value = instance.get("DefaultEmailOption", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_default_email_option_type
    ):
        problems = nest(
            problems, check_default_email_option_type(value), "DefaultEmailOption"
        )
    return problems


def check_user_pool_mfa_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolMfaType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_user_pool_mfa_type:
        problems = add(problems, at, "enum", instance, values_user_pool_mfa_type)
    return problems


def check_user_attribute_update_settings_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserAttributeUpdateSettingsType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("AttributesRequireVerificationBeforeUpdate", ABSENT)
    if value is not ABSENT and (
        found := check_attributes_require_verification_before_update_type(value)
    ):
        problems = nest(problems, found, "AttributesRequireVerificationBeforeUpdate")
    return problems


def check_device_configuration_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DeviceConfigurationType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("ChallengeRequiredOnNewDevice", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(
            problems, check_boolean_type(value), "ChallengeRequiredOnNewDevice"
        )
    value = instance.get("DeviceOnlyRememberedOnUserPrompt", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(
            problems, check_boolean_type(value), "DeviceOnlyRememberedOnUserPrompt"
        )
    return problems


def check_email_configuration_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EmailConfigurationType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("SourceArn", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        problems = nest(problems, check_arn_type(value), "SourceArn")
    value = instance.get("ReplyToEmailAddress", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not matches_email_address_type(value)
    ):
        problems = nest(
            problems, check_email_address_type(value), "ReplyToEmailAddress"
        )
    value = instance.get("EmailSendingAccount", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_email_sending_account_type
    ):
        problems = nest(
            problems, check_email_sending_account_type(value), "EmailSendingAccount"
        )
    value = instance.get("From", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "From")
    value = instance.get("ConfigurationSet", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 64
        or not matches_ses_configuration_set(value)
    ):
        problems = nest(
            problems, check_ses_configuration_set(value), "ConfigurationSet"
        )
    return problems


def check_sms_configuration_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SmsConfigurationType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("SnsCallerArn", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "SnsCallerArn")
    elif (
        type(value) is not str
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        problems = nest(problems, check_arn_type(value), "SnsCallerArn")
    value = instance.get("ExternalId", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "ExternalId")
    value = instance.get("SnsRegion", ABSENT)
    if value is not ABSENT and (type(value) is not str or not 5 <= len(value) <= 32):
        problems = nest(problems, check_region_code_type(value), "SnsRegion")
    return problems


def check_user_pool_tags_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolTagsType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    for key, item in instance.items():
        if type(item) is not str or len(item) > 256:
            problems = nest(problems, check_tag_value_type(item), key)
    for key in instance:
        if type(key) is not str or not key or len(key) > 128:
            problems = nest(problems, check_tag_keys_type(key), key)
    return problems


def check_schema_attributes_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SchemaAttributesListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    if len(instance) < 1:
        problems = add(problems, at, "minItems", instance, 1)
    if len(instance) > 50:
        problems = add(problems, at, "maxItems", instance, 50)
    for index, item in enumerate(instance):
        if found := check_schema_attribute_type(item):
            problems = nest(problems, found, index)
    return problems


def check_user_pool_add_ons_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolAddOnsType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("AdvancedSecurityMode", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "AdvancedSecurityMode")
    elif type(value) is not str or value not in values_advanced_security_mode_type:
        problems = nest(
            problems, check_advanced_security_mode_type(value), "AdvancedSecurityMode"
        )
    return problems


def check_username_configuration_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UsernameConfigurationType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("CaseSensitive", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "CaseSensitive")
    elif type(value) is not bool:
        problems = nest(problems, check_wrapped_boolean_type(value), "CaseSensitive")
    return problems


def check_password_policy_type(instance: object) -> Problems | None:
    at = "#/components/schemas/PasswordPolicyType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("MinimumLength", ABSENT)
    if value is not ABSENT and (type(value) is not int or not 6 <= value <= 99):
        problems = nest(
            problems, check_password_policy_min_length_type(value), "MinimumLength"
        )
    value = instance.get("RequireUppercase", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(problems, check_boolean_type(value), "RequireUppercase")
    value = instance.get("RequireLowercase", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(problems, check_boolean_type(value), "RequireLowercase")
    value = instance.get("RequireNumbers", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(problems, check_boolean_type(value), "RequireNumbers")
    value = instance.get("RequireSymbols", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(problems, check_boolean_type(value), "RequireSymbols")
    value = instance.get("TemporaryPasswordValidityDays", ABSENT)
    if value is not ABSENT and (type(value) is not int or not 0 <= value <= 365):
        problems = nest(
            problems,
            check_temporary_password_validity_days_type(value),
            "TemporaryPasswordValidityDays",
        )
    return problems


def check_custom_sms_lambda_version_config_type(instance: object) -> Problems | None:
    at = "#/components/schemas/CustomSMSLambdaVersionConfigType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("LambdaVersion", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "LambdaVersion")
    elif (
        type(value) is not str
        or value not in values_custom_sms_sender_lambda_version_type
    ):
        problems = nest(
            problems,
            check_custom_sms_sender_lambda_version_type(value),
            "LambdaVersion",
        )
    value = instance.get("LambdaArn", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "LambdaArn")
    elif (
        type(value) is not str
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        problems = nest(problems, check_arn_type(value), "LambdaArn")
    return problems


def check_custom_email_lambda_version_config_type(instance: object) -> Problems | None:
    at = "#/components/schemas/CustomEmailLambdaVersionConfigType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("LambdaVersion", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "LambdaVersion")
    elif (
        type(value) is not str
        or value not in values_custom_sms_sender_lambda_version_type
    ):
        problems = nest(
            problems,
            check_custom_email_sender_lambda_version_type(value),
            "LambdaVersion",
        )
    value = instance.get("LambdaArn", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "LambdaArn")
    elif (
        type(value) is not str
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        problems = nest(problems, check_arn_type(value), "LambdaArn")
    return problems


def check_username_attribute_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UsernameAttributeType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_verified_attribute_type:
        problems = add(problems, at, "enum", instance, values_verified_attribute_type)
    return problems


def check_email_verification_message_by_link_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EmailVerificationMessageByLinkType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_email_verification_message_by_link_type(instance):
        problems = add(
            problems,
            at,
            "pattern",
            instance,
            "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{##[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*##\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*",
        )
    if len(instance) < 6:
        problems = add(problems, at, "minLength", instance, 6)
    if len(instance) > 20000:
        problems = add(problems, at, "maxLength", instance, 20000)
    return problems


def check_email_verification_subject_by_link_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EmailVerificationSubjectByLinkType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_email_notification_subject_type(instance):
        problems = add(
            problems, at, "pattern", instance, "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+"
        )
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 140:
        problems = add(problems, at, "maxLength", instance, 140)
    return problems


def check_default_email_option_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DefaultEmailOptionType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_default_email_option_type:
        problems = add(problems, at, "enum", instance, values_default_email_option_type)
    return problems


def check_email_address_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EmailAddressType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_email_address_type(instance):
        problems = add(
            problems,
            at,
            "pattern",
            instance,
            "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+@[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+",
        )
    return problems


def check_email_sending_account_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EmailSendingAccountType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_email_sending_account_type:
        problems = add(
            problems, at, "enum", instance, values_email_sending_account_type
        )
    return problems


def check_ses_configuration_set(instance: object) -> Problems | None:
    at = "#/components/schemas/SESConfigurationSet"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_ses_configuration_set(instance):
        problems = add(problems, at, "pattern", instance, "^[a-zA-Z0-9_-]+$")
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 64:
        problems = add(problems, at, "maxLength", instance, 64)
    return problems


def check_region_code_type(instance: object) -> Problems | None:
    at = "#/components/schemas/RegionCodeType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if len(instance) < 5:
        problems = add(problems, at, "minLength", instance, 5)
    if len(instance) > 32:
        problems = add(problems, at, "maxLength", instance, 32)
    return problems


def check_tag_value_type(instance: object) -> Problems | None:
    at = "#/components/schemas/TagValueType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if len(instance) > 256:
        problems = add(problems, at, "maxLength", instance, 256)
    return problems


def check_tag_keys_type(instance: object) -> Problems | None:
    at = "#/components/schemas/TagKeysType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 128:
        problems = add(problems, at, "maxLength", instance, 128)
    return problems


def check_password_policy_min_length_type(instance: object) -> Problems | None:
    at = "#/components/schemas/PasswordPolicyMinLengthType"
    problems: Problems | None = None
    if not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if instance < 6:
        problems = add(problems, at, "minimum", instance, 6)
    if instance > 99:
        problems = add(problems, at, "maximum", instance, 99)
    return problems


def check_temporary_password_validity_days_type(instance: object) -> Problems | None:
    at = "#/components/schemas/TemporaryPasswordValidityDaysType"
    problems: Problems | None = None
    if not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if instance < 0:
        problems = add(problems, at, "minimum", instance, 0)
    if instance > 365:
        problems = add(problems, at, "maximum", instance, 365)
    return problems


def check_custom_sms_sender_lambda_version_type(instance: object) -> Problems | None:
    at = "#/components/schemas/CustomSMSSenderLambdaVersionType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_custom_sms_sender_lambda_version_type:
        problems = add(
            problems, at, "enum", instance, values_custom_sms_sender_lambda_version_type
        )
    return problems


def check_custom_email_sender_lambda_version_type(instance: object) -> Problems | None:
    at = "#/components/schemas/CustomEmailSenderLambdaVersionType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_custom_sms_sender_lambda_version_type:
        problems = add(
            problems, at, "enum", instance, values_custom_sms_sender_lambda_version_type
        )
    return problems


def check_create_user_pool_response(instance: object) -> Problems | None:
    at = "#/components/schemas/CreateUserPoolResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPool", ABSENT)
    if value is not ABSENT and (found := check_user_pool_type(value)):
        problems = nest(problems, found, "UserPool")
    return problems


def check_user_pool_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Id", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "Id")
    value = instance.get("Name", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_name_type
    ):
        problems = nest(problems, check_user_pool_name_type(value), "Name")
    value = instance.get("Policies", ABSENT)
    if value is not ABSENT and (found := check_user_pool_policy_type(value)):
        problems = nest(problems, found, "Policies")
    value = instance.get("DeletionProtection", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_deletion_protection_type
    ):
        problems = nest(
            problems, check_deletion_protection_type(value), "DeletionProtection"
        )
    value = instance.get("LambdaConfig", ABSENT)
    if value is not ABSENT and (found := check_lambda_config_type(value)):
        problems = nest(problems, found, "LambdaConfig")
    value = instance.get("Status", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_status_type
    ):
        problems = nest(problems, check_status_type(value), "Status")
    value = instance.get("LastModifiedDate", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_date_type(value), "LastModifiedDate")
    value = instance.get("CreationDate", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_date_type(value), "CreationDate")
    value = instance.get("SchemaAttributes", ABSENT)
    if value is not ABSENT and (found := check_schema_attributes_list_type(value)):
        problems = nest(problems, found, "SchemaAttributes")
    value = instance.get("AutoVerifiedAttributes", ABSENT)
    if value is not ABSENT and (found := check_verified_attributes_list_type(value)):
        problems = nest(problems, found, "AutoVerifiedAttributes")
    value = instance.get("AliasAttributes", ABSENT)
    if value is not ABSENT and (found := check_alias_attributes_list_type(value)):
        problems = nest(problems, found, "AliasAttributes")
    value = instance.get("UsernameAttributes", ABSENT)
    if value is not ABSENT and (found := check_username_attributes_list_type(value)):
        problems = nest(problems, found, "UsernameAttributes")
    value = instance.get("SmsVerificationMessage", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or len(value) > 140 or "{####}" not in value
    ):
        problems = nest(
            problems,
            check_sms_verification_message_type(value),
            "SmsVerificationMessage",
        )
    value = instance.get("EmailVerificationMessage", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or len(value) > 20000 or "{####}" not in value
    ):
        problems = nest(
            problems,
            check_email_verification_message_type(value),
            "EmailVerificationMessage",
        )
    value = instance.get("EmailVerificationSubject", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 140
        or not value
        or value[0] not in initials_email_notification_subject_type
    ):
        problems = nest(
            problems,
            check_email_verification_subject_type(value),
            "EmailVerificationSubject",
        )
    value = instance.get("VerificationMessageTemplate", ABSENT)
    if value is not ABSENT and (
        found := check_verification_message_template_type(value)
    ):
        problems = nest(problems, found, "VerificationMessageTemplate")
    value = instance.get("SmsAuthenticationMessage", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or len(value) > 140 or "{####}" not in value
    ):
        problems = nest(
            problems,
            check_sms_verification_message_type(value),
            "SmsAuthenticationMessage",
        )
    value = instance.get("UserAttributeUpdateSettings", ABSENT)
    if value is not ABSENT and (
        found := check_user_attribute_update_settings_type(value)
    ):
        problems = nest(problems, found, "UserAttributeUpdateSettings")
    value = instance.get("MfaConfiguration", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_user_pool_mfa_type
    ):
        problems = nest(problems, check_user_pool_mfa_type(value), "MfaConfiguration")
    value = instance.get("DeviceConfiguration", ABSENT)
    if value is not ABSENT and (found := check_device_configuration_type(value)):
        problems = nest(problems, found, "DeviceConfiguration")
    value = instance.get("EstimatedNumberOfUsers", ABSENT)
    if value is not ABSENT and type(value) is not int:
        problems = nest(problems, check_integer_type(value), "EstimatedNumberOfUsers")
    value = instance.get("EmailConfiguration", ABSENT)
    if value is not ABSENT and (found := check_email_configuration_type(value)):
        problems = nest(problems, found, "EmailConfiguration")
    value = instance.get("SmsConfiguration", ABSENT)
    if value is not ABSENT and (found := check_sms_configuration_type(value)):
        problems = nest(problems, found, "SmsConfiguration")
    value = instance.get("UserPoolTags", ABSENT)
    if value is not ABSENT and (found := check_user_pool_tags_type(value)):
        problems = nest(problems, found, "UserPoolTags")
    value = instance.get("SmsConfigurationFailure", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "SmsConfigurationFailure")
    value = instance.get("EmailConfigurationFailure", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "EmailConfigurationFailure")
    value = instance.get("Domain", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not matches_domain_type(value)
    ):
        problems = nest(problems, check_domain_type(value), "Domain")
    value = instance.get("CustomDomain", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not matches_domain_type(value)
    ):
        problems = nest(problems, check_domain_type(value), "CustomDomain")
    value = instance.get("AdminCreateUserConfig", ABSENT)
    if value is not ABSENT and (found := check_admin_create_user_config_type(value)):
        problems = nest(problems, found, "AdminCreateUserConfig")
    value = instance.get("UserPoolAddOns", ABSENT)
    if value is not ABSENT and (found := check_user_pool_add_ons_type(value)):
        problems = nest(problems, found, "UserPoolAddOns")
    value = instance.get("UsernameConfiguration", ABSENT)
    if value is not ABSENT and (found := check_username_configuration_type(value)):
        problems = nest(problems, found, "UsernameConfiguration")
    value = instance.get("Arn", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        problems = nest(problems, check_arn_type(value), "Arn")
    value = instance.get("AccountRecoverySetting", ABSENT)
    if value is not ABSENT and (found := check_account_recovery_setting_type(value)):
        problems = nest(problems, found, "AccountRecoverySetting")
    return problems


def check_status_type(instance: object) -> Problems | None:
    at = "#/components/schemas/StatusType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_status_type:
        problems = add(problems, at, "enum", instance, values_status_type)
    return problems


def check_delete_group_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DeleteGroupRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("GroupName", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "GroupName")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_group_name_type(value), "GroupName")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    return problems


def check_delete_identity_provider_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DeleteIdentityProviderRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("ProviderName", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ProviderName")
    elif (
        type(value) is not str
        or len(value) > 32
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_provider_name_type(value), "ProviderName")
    return problems


def check_delete_resource_server_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DeleteResourceServerRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Identifier", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Identifier")
    elif (
        type(value) is not str
        or len(value) > 256
        or not value
        or value[0] not in initials_resource_server_identifier_type
    ):
        problems = nest(
            problems, check_resource_server_identifier_type(value), "Identifier"
        )
    return problems


def check_delete_user_attributes_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DeleteUserAttributesRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserAttributeNames", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserAttributeNames")
    elif found := check_attribute_name_list_type(value):
        problems = nest(problems, found, "UserAttributeNames")
    value = instance.get("AccessToken", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "AccessToken")
    elif (
        type(value) is not str or not value or value[0] not in initials_token_model_type
    ):
        problems = nest(problems, check_token_model_type(value), "AccessToken")
    return problems


def check_delete_user_attributes_response(instance: object) -> Problems | None:
    at = "#/components/schemas/DeleteUserAttributesResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_delete_user_pool_client_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DeleteUserPoolClientRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("ClientId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ClientId")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_id_type
    ):
        problems = nest(problems, check_client_id_type(value), "ClientId")
    return problems


def check_delete_user_pool_domain_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DeleteUserPoolDomainRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Domain", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Domain")
    elif type(value) is not str or not matches_domain_type(value):
        problems = nest(problems, check_domain_type(value), "Domain")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    return problems


def check_delete_user_pool_domain_response(instance: object) -> Problems | None:
    at = "#/components/schemas/DeleteUserPoolDomainResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_delete_user_pool_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DeleteUserPoolRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    return problems


def check_delete_user_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DeleteUserRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("AccessToken", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "AccessToken")
    elif (
        type(value) is not str or not value or value[0] not in initials_token_model_type
    ):
        problems = nest(problems, check_token_model_type(value), "AccessToken")
    return problems


def check_describe_identity_provider_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DescribeIdentityProviderRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("ProviderName", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ProviderName")
    elif (
        type(value) is not str
        or len(value) > 32
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_provider_name_type(value), "ProviderName")
    return problems


def check_describe_identity_provider_response(instance: object) -> Problems | None:
    at = "#/components/schemas/DescribeIdentityProviderResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("IdentityProvider", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "IdentityProvider")
    elif found := check_identity_provider_type(value):
        problems = nest(problems, found, "IdentityProvider")
    return problems


def check_describe_resource_server_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DescribeResourceServerRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Identifier", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Identifier")
    elif (
        type(value) is not str
        or len(value) > 256
        or not value
        or value[0] not in initials_resource_server_identifier_type
    ):
        problems = nest(
            problems, check_resource_server_identifier_type(value), "Identifier"
        )
    return problems


def check_describe_resource_server_response(instance: object) -> Problems | None:
    at = "#/components/schemas/DescribeResourceServerResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("ResourceServer", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ResourceServer")
    elif found := check_resource_server_type(value):
        problems = nest(problems, found, "ResourceServer")
    return problems


def check_describe_risk_configuration_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DescribeRiskConfigurationRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("ClientId", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_id_type
    ):
        problems = nest(problems, check_client_id_type(value), "ClientId")
    return problems


def check_describe_risk_configuration_response(instance: object) -> Problems | None:
    at = "#/components/schemas/DescribeRiskConfigurationResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("RiskConfiguration", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "RiskConfiguration")
    elif found := check_risk_configuration_type(value):
        problems = nest(problems, found, "RiskConfiguration")
    return problems


def check_risk_configuration_type(instance: object) -> Problems | None:
    at = "#/components/schemas/RiskConfigurationType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("ClientId", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_id_type
    ):
        problems = nest(problems, check_client_id_type(value), "ClientId")
    value = instance.get("CompromisedCredentialsRiskConfiguration", ABSENT)
    if value is not ABSENT and (
        found := check_compromised_credentials_risk_configuration_type(value)
    ):
        problems = nest(problems, found, "CompromisedCredentialsRiskConfiguration")
    value = instance.get("AccountTakeoverRiskConfiguration", ABSENT)
    if value is not ABSENT and (
        found := check_account_takeover_risk_configuration_type(value)
    ):
        problems = nest(problems, found, "AccountTakeoverRiskConfiguration")
    value = instance.get("RiskExceptionConfiguration", ABSENT)
    if value is not ABSENT and (
        found := check_risk_exception_configuration_type(value)
    ):
        problems = nest(problems, found, "RiskExceptionConfiguration")
    value = instance.get("LastModifiedDate", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_date_type(value), "LastModifiedDate")
    return problems


def check_risk_exception_configuration_type(instance: object) -> Problems | None:
    at = "#/components/schemas/RiskExceptionConfigurationType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("BlockedIPRangeList", ABSENT)
    if value is not ABSENT and (found := check_blocked_ip_range_list_type(value)):
        problems = nest(problems, found, "BlockedIPRangeList")
    value = instance.get("SkippedIPRangeList", ABSENT)
    if value is not ABSENT and (found := check_skipped_ip_range_list_type(value)):
        problems = nest(problems, found, "SkippedIPRangeList")
    return problems


def check_skipped_ip_range_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SkippedIPRangeListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    if len(instance) > 200:
        problems = add(problems, at, "maxItems", instance, 200)
    for index, item in enumerate(instance):
        if type(item) is not str:
            problems = nest(problems, check_string_type(item), index)
    return problems


def check_describe_user_import_job_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DescribeUserImportJobRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("JobId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "JobId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_import_job_id_type(value)
    ):
        problems = nest(problems, check_user_import_job_id_type(value), "JobId")
    return problems


def check_describe_user_import_job_response(instance: object) -> Problems | None:
    at = "#/components/schemas/DescribeUserImportJobResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserImportJob", ABSENT)
    if value is not ABSENT and (found := check_user_import_job_type(value)):
        problems = nest(problems, found, "UserImportJob")
    return problems


def check_describe_user_pool_client_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DescribeUserPoolClientRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("ClientId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ClientId")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_id_type
    ):
        problems = nest(problems, check_client_id_type(value), "ClientId")
    return problems


def check_describe_user_pool_client_response(instance: object) -> Problems | None:
    at = "#/components/schemas/DescribeUserPoolClientResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolClient", ABSENT)
    if value is not ABSENT and (found := check_user_pool_client_type(value)):
        problems = nest(problems, found, "UserPoolClient")
    return problems


def check_describe_user_pool_domain_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DescribeUserPoolDomainRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Domain", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Domain")
    elif type(value) is not str or not matches_domain_type(value):
        problems = nest(problems, check_domain_type(value), "Domain")
    return problems


def check_describe_user_pool_domain_response(instance: object) -> Problems | None:
    at = "#/components/schemas/DescribeUserPoolDomainResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("DomainDescription", ABSENT)
    if value is not ABSENT and (found := check_domain_description_type(value)):
        problems = nest(problems, found, "DomainDescription")
    return problems


def check_domain_description_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DomainDescriptionType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("AWSAccountId", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_aws_account_id_type(value), "AWSAccountId")
    value = instance.get("Domain", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not matches_domain_type(value)
    ):
        problems = nest(problems, check_domain_type(value), "Domain")
    value = instance.get("S3Bucket", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or not 3 <= len(value) <= 1024
        or not matches_s3_bucket_type(value)
    ):
        problems = nest(problems, check_s3_bucket_type(value), "S3Bucket")
    value = instance.get("CloudFrontDistribution", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "CloudFrontDistribution")
    value = instance.get("Version", ABSENT)
    if value is not ABSENT and (type(value) is not str or not value or len(value) > 20):
        problems = nest(problems, check_domain_version_type(value), "Version")
    value = instance.get("Status", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_domain_status_type
    ):
        problems = nest(problems, check_domain_status_type(value), "Status")
    value = instance.get("CustomDomainConfig", ABSENT)
    if value is not ABSENT and (found := check_custom_domain_config_type(value)):
        problems = nest(problems, found, "CustomDomainConfig")
    return problems


def check_s3_bucket_type(instance: object) -> Problems | None:
    at = "#/components/schemas/S3BucketType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_s3_bucket_type(instance):
        problems = add(
            problems, at, "pattern", instance, "^[0-9A-Za-z\\.\\-_]*(?<!\\.)$"
        )
    if len(instance) < 3:
        problems = add(problems, at, "minLength", instance, 3)
    if len(instance) > 1024:
        problems = add(problems, at, "maxLength", instance, 1024)
    return problems


def check_domain_version_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DomainVersionType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    if len(instance) > 20:
        problems = add(problems, at, "maxLength", instance, 20)
    return problems


def check_domain_status_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DomainStatusType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_domain_status_type:
        problems = add(problems, at, "enum", instance, values_domain_status_type)
    return problems


def check_describe_user_pool_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DescribeUserPoolRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    return problems


def check_describe_user_pool_response(instance: object) -> Problems | None:
    at = "#/components/schemas/DescribeUserPoolResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPool", ABSENT)
    if value is not ABSENT and (found := check_user_pool_type(value)):
        problems = nest(problems, found, "UserPool")
    return problems


def check_duplicate_provider_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/DuplicateProviderException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_enable_software_token_mfa_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/EnableSoftwareTokenMFAException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_expired_code_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/ExpiredCodeException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_forbidden_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/ForbiddenException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_forget_device_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ForgetDeviceRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("AccessToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_token_model_type
    ):
        problems = nest(problems, check_token_model_type(value), "AccessToken")
    value = instance.get("DeviceKey", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "DeviceKey")
    elif (
        type(value) is not str or len(value) > 55 or not matches_device_key_type(value)
    ):
        problems = nest(problems, check_device_key_type(value), "DeviceKey")
    return problems


def check_forgot_password_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ForgotPasswordRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("ClientId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ClientId")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_id_type
    ):
        problems = nest(problems, check_client_id_type(value), "ClientId")
    value = instance.get("SecretHash", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_secret_hash_type
    ):
        problems = nest(problems, check_secret_hash_type(value), "SecretHash")
    value = instance.get("UserContextData", ABSENT)
    if value is not ABSENT and (found := check_user_context_data_type(value)):
        problems = nest(problems, found, "UserContextData")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    value = instance.get("AnalyticsMetadata", ABSENT)
    if value is not ABSENT and (found := check_analytics_metadata_type(value)):
        problems = nest(problems, found, "AnalyticsMetadata")
    value = instance.get("ClientMetadata", ABSENT)
    if value is not ABSENT and (found := check_client_metadata_type(value)):
        problems = nest(problems, found, "ClientMetadata")
    return problems


def check_forgot_password_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ForgotPasswordResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("CodeDeliveryDetails", ABSENT)
    if value is not ABSENT and (found := check_code_delivery_details_type(value)):
        problems = nest(problems, found, "CodeDeliveryDetails")
    return problems


def check_get_csv_header_request(instance: object) -> Problems | None:
    at = "#/components/schemas/GetCSVHeaderRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    return problems


def check_get_csv_header_response(instance: object) -> Problems | None:
    at = "#/components/schemas/GetCSVHeaderResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("CSVHeader", ABSENT)
    if value is not ABSENT and (found := check_list_of_string_types(value)):
        problems = nest(problems, found, "CSVHeader")
    return problems


def check_list_of_string_types(instance: object) -> Problems | None:
    at = "#/components/schemas/ListOfStringTypes"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for index, item in enumerate(instance):
        if type(item) is not str:
            problems = nest(problems, check_string_type(item), index)
    return problems


def check_get_device_request(instance: object) -> Problems | None:
    at = "#/components/schemas/GetDeviceRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("DeviceKey", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "DeviceKey")
    elif (
        type(value) is not str or len(value) > 55 or not matches_device_key_type(value)
    ):
        problems = nest(problems, check_device_key_type(value), "DeviceKey")
    value = instance.get("AccessToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_token_model_type
    ):
        problems = nest(problems, check_token_model_type(value), "AccessToken")
    return problems


def check_get_device_response(instance: object) -> Problems | None:
    at = "#/components/schemas/GetDeviceResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Device", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Device")
    elif found := check_device_type(value):
        problems = nest(problems, found, "Device")
    return problems


def check_get_group_request(instance: object) -> Problems | None:
    at = "#/components/schemas/GetGroupRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("GroupName", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "GroupName")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_group_name_type(value), "GroupName")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    return problems


def check_get_group_response(instance: object) -> Problems | None:
    at = "#/components/schemas/GetGroupResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Group", ABSENT)
    if value is not ABSENT and (found := check_group_type(value)):
        problems = nest(problems, found, "Group")
    return problems


def check_get_identity_provider_by_identifier_request(
    instance: object,
) -> Problems | None:
    at = "#/components/schemas/GetIdentityProviderByIdentifierRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("IdpIdentifier", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "IdpIdentifier")
    elif (
        type(value) is not str
        or len(value) > 40
        or not value
        or value[0] not in initials_idp_identifier_type
    ):
        problems = nest(problems, check_idp_identifier_type(value), "IdpIdentifier")
    return problems


def check_get_identity_provider_by_identifier_response(
    instance: object,
) -> Problems | None:
    at = "#/components/schemas/GetIdentityProviderByIdentifierResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("IdentityProvider", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "IdentityProvider")
    elif found := check_identity_provider_type(value):
        problems = nest(problems, found, "IdentityProvider")
    return problems


def check_get_signing_certificate_request(instance: object) -> Problems | None:
    at = "#/components/schemas/GetSigningCertificateRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    return problems


def check_get_signing_certificate_response(instance: object) -> Problems | None:
    at = "#/components/schemas/GetSigningCertificateResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Certificate", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "Certificate")
    return problems


def check_get_ui_customization_request(instance: object) -> Problems | None:
    at = "#/components/schemas/GetUICustomizationRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("ClientId", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_id_type
    ):
        problems = nest(problems, check_client_id_type(value), "ClientId")
    return problems


def check_get_ui_customization_response(instance: object) -> Problems | None:
    at = "#/components/schemas/GetUICustomizationResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UICustomization", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UICustomization")
    elif found := check_ui_customization_type(value):
        problems = nest(problems, found, "UICustomization")
    return problems


def check_ui_customization_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UICustomizationType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("ClientId", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_id_type
    ):
        problems = nest(problems, check_client_id_type(value), "ClientId")
    value = instance.get("ImageUrl", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_image_url_type(value), "ImageUrl")
    value = instance.get("CSS", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_css_type(value), "CSS")
    value = instance.get("CSSVersion", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_css_version_type(value), "CSSVersion")
    value = instance.get("LastModifiedDate", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_date_type(value), "LastModifiedDate")
    value = instance.get("CreationDate", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_date_type(value), "CreationDate")
    return problems


def check_image_url_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ImageUrlType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    return None


def check_get_user_attribute_verification_code_request(
    instance: object,
) -> Problems | None:
    at = "#/components/schemas/GetUserAttributeVerificationCodeRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("AccessToken", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "AccessToken")
    elif (
        type(value) is not str or not value or value[0] not in initials_token_model_type
    ):
        problems = nest(problems, check_token_model_type(value), "AccessToken")
    value = instance.get("AttributeName", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "AttributeName")
    elif (
        type(value) is not str
        or len(value) > 32
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_attribute_name_type(value), "AttributeName")
    value = instance.get("ClientMetadata", ABSENT)
    if value is not ABSENT and (found := check_client_metadata_type(value)):
        problems = nest(problems, found, "ClientMetadata")
    return problems


def check_get_user_attribute_verification_code_response(
    instance: object,
) -> Problems | None:
    at = "#/components/schemas/GetUserAttributeVerificationCodeResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("CodeDeliveryDetails", ABSENT)
    if value is not ABSENT and (found := check_code_delivery_details_type(value)):
        problems = nest(problems, found, "CodeDeliveryDetails")
    return problems


def check_get_user_pool_mfa_config_request(instance: object) -> Problems | None:
    at = "#/components/schemas/GetUserPoolMfaConfigRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    return problems


def check_get_user_pool_mfa_config_response(instance: object) -> Problems | None:
    at = "#/components/schemas/GetUserPoolMfaConfigResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("SmsMfaConfiguration", ABSENT)
    if value is not ABSENT and (found := check_sms_mfa_config_type(value)):
        problems = nest(problems, found, "SmsMfaConfiguration")
    value = instance.get("SoftwareTokenMfaConfiguration", ABSENT)
    if value is not ABSENT and (found := check_software_token_mfa_config_type(value)):
        problems = nest(problems, found, "SoftwareTokenMfaConfiguration")
    value = instance.get("MfaConfiguration", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_user_pool_mfa_type
    ):
        problems = nest(problems, check_user_pool_mfa_type(value), "MfaConfiguration")
    return problems


def check_sms_mfa_config_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SmsMfaConfigType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("SmsAuthenticationMessage", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or len(value) > 140 or "{####}" not in value
    ):
        problems = nest(
            problems,
            check_sms_verification_message_type(value),
            "SmsAuthenticationMessage",
        )
    value = instance.get("SmsConfiguration", ABSENT)
    if value is not ABSENT and (found := check_sms_configuration_type(value)):
        problems = nest(problems, found, "SmsConfiguration")
    return problems


def check_software_token_mfa_config_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SoftwareTokenMfaConfigType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Enabled", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(problems, check_boolean_type(value), "Enabled")
    return problems


def check_get_user_request(instance: object) -> Problems | None:
    at = "#/components/schemas/GetUserRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("AccessToken", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "AccessToken")
    elif (
        type(value) is not str or not value or value[0] not in initials_token_model_type
    ):
        problems = nest(problems, check_token_model_type(value), "AccessToken")
    return problems


def check_get_user_response(instance: object) -> Problems | None:
    at = "#/components/schemas/GetUserResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    value = instance.get("UserAttributes", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserAttributes")
    elif found := check_attribute_list_type(value):
        problems = nest(problems, found, "UserAttributes")
    value = instance.get("MFAOptions", ABSENT)
    if value is not ABSENT and (found := check_mfa_option_list_type(value)):
        problems = nest(problems, found, "MFAOptions")
    value = instance.get("PreferredMfaSetting", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "PreferredMfaSetting")
    value = instance.get("UserMFASettingList", ABSENT)
    if value is not ABSENT and (found := check_user_mfa_setting_list_type(value)):
        problems = nest(problems, found, "UserMFASettingList")
    return problems


def check_global_sign_out_request(instance: object) -> Problems | None:
    at = "#/components/schemas/GlobalSignOutRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("AccessToken", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "AccessToken")
    elif (
        type(value) is not str or not value or value[0] not in initials_token_model_type
    ):
        problems = nest(problems, check_token_model_type(value), "AccessToken")
    return problems


def check_global_sign_out_response(instance: object) -> Problems | None:
    at = "#/components/schemas/GlobalSignOutResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_group_exists_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/GroupExistsException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_image_file_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ImageFileType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    return None


def check_initiate_auth_request(instance: object) -> Problems | None:
    at = "#/components/schemas/InitiateAuthRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("AuthFlow", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "AuthFlow")
    elif type(value) is not str or value not in values_auth_flow_type:
        problems = nest(problems, check_auth_flow_type(value), "AuthFlow")
    value = instance.get("AuthParameters", ABSENT)
    if value is not ABSENT and (found := check_auth_parameters_type(value)):
        problems = nest(problems, found, "AuthParameters")
    value = instance.get("ClientMetadata", ABSENT)
    if value is not ABSENT and (found := check_client_metadata_type(value)):
        problems = nest(problems, found, "ClientMetadata")
    value = instance.get("ClientId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ClientId")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_id_type
    ):
        problems = nest(problems, check_client_id_type(value), "ClientId")
    value = instance.get("AnalyticsMetadata", ABSENT)
    if value is not ABSENT and (found := check_analytics_metadata_type(value)):
        problems = nest(problems, found, "AnalyticsMetadata")
    value = instance.get("UserContextData", ABSENT)
    if value is not ABSENT and (found := check_user_context_data_type(value)):
        problems = nest(problems, found, "UserContextData")
    return problems


def check_initiate_auth_response(instance: object) -> Problems | None:
    at = "#/components/schemas/InitiateAuthResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("ChallengeName", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_challenge_name_type
    ):
        problems = nest(problems, check_challenge_name_type(value), "ChallengeName")
    value = instance.get("Session", ABSENT)
    if value is not ABSENT and (type(value) is not str or not 20 <= len(value) <= 2048):
        problems = nest(problems, check_session_type(value), "Session")
    value = instance.get("ChallengeParameters", ABSENT)
    if value is not ABSENT and (found := check_challenge_parameters_type(value)):
        problems = nest(problems, found, "ChallengeParameters")
    value = instance.get("AuthenticationResult", ABSENT)
    if value is not ABSENT and (found := check_authentication_result_type(value)):
        problems = nest(problems, found, "AuthenticationResult")
    return problems


def check_internal_error_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/InternalErrorException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_invalid_email_role_access_policy_exception(
    instance: object,
) -> Problems | None:
    at = "#/components/schemas/InvalidEmailRoleAccessPolicyException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_invalid_lambda_response_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/InvalidLambdaResponseException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_invalid_oauth_flow_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/InvalidOAuthFlowException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_invalid_parameter_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/InvalidParameterException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_invalid_password_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/InvalidPasswordException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_invalid_sms_role_access_policy_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/InvalidSmsRoleAccessPolicyException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_invalid_sms_role_trust_relationship_exception(
    instance: object,
) -> Problems | None:
    at = "#/components/schemas/InvalidSmsRoleTrustRelationshipException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_invalid_user_pool_configuration_exception(
    instance: object,
) -> Problems | None:
    at = "#/components/schemas/InvalidUserPoolConfigurationException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_limit_exceeded_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/LimitExceededException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_list_devices_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ListDevicesRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("AccessToken", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "AccessToken")
    elif (
        type(value) is not str or not value or value[0] not in initials_token_model_type
    ):
        problems = nest(problems, check_token_model_type(value), "AccessToken")
    value = instance.get("Limit", ABSENT)
    if value is not ABSENT and (type(value) is not int or not 0 <= value <= 60):
        problems = nest(problems, check_query_limit_type(value), "Limit")
    value = instance.get("PaginationToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_password_type
    ):
        problems = nest(
            problems, check_search_pagination_token_type(value), "PaginationToken"
        )
    return problems


def check_list_devices_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ListDevicesResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Devices", ABSENT)
    if value is not ABSENT and (found := check_device_list_type(value)):
        problems = nest(problems, found, "Devices")
    value = instance.get("PaginationToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_password_type
    ):
        problems = nest(
            problems, check_search_pagination_token_type(value), "PaginationToken"
        )
    return problems


def check_list_groups_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ListGroupsRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Limit", ABSENT)
    if value is not ABSENT and (type(value) is not int or not 0 <= value <= 60):
        problems = nest(problems, check_query_limit_type(value), "Limit")
    value = instance.get("NextToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_password_type
    ):
        problems = nest(problems, check_pagination_key(value), "NextToken")
    return problems


def check_list_groups_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ListGroupsResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Groups", ABSENT)
    if value is not ABSENT and (found := check_group_list_type(value)):
        problems = nest(problems, found, "Groups")
    value = instance.get("NextToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_password_type
    ):
        problems = nest(problems, check_pagination_key(value), "NextToken")
    return problems


def check_list_identity_providers_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ListIdentityProvidersRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("MaxResults", ABSENT)
    if value is not ABSENT and (type(value) is not int or not 0 <= value <= 60):
        problems = nest(problems, check_list_providers_limit_type(value), "MaxResults")
    value = instance.get("NextToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_password_type
    ):
        problems = nest(problems, check_pagination_key_type(value), "NextToken")
    return problems


def check_list_providers_limit_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ListProvidersLimitType"
    problems: Problems | None = None
    if not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if instance < 0:
        problems = add(problems, at, "minimum", instance, 0)
    if instance > 60:
        problems = add(problems, at, "maximum", instance, 60)
    return problems


def check_pagination_key_type(instance: object) -> Problems | None:
    at = "#/components/schemas/PaginationKeyType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_password_type(instance):
        problems = add(problems, at, "pattern", instance, "[\\S]+")
    if len(instance) < 1:
        problems = add(problems, at, "minLength", instance, 1)
    return problems


def check_list_identity_providers_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ListIdentityProvidersResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Providers", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Providers")
    elif found := check_providers_list_type(value):
        problems = nest(problems, found, "Providers")
    value = instance.get("NextToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_password_type
    ):
        problems = nest(problems, check_pagination_key_type(value), "NextToken")
    return problems


def check_providers_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ProvidersListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    if len(instance) > 50:
        problems = add(problems, at, "maxItems", instance, 50)
    for index, item in enumerate(instance):
        if found := check_provider_description(item):
            problems = nest(problems, found, index)
    return problems


def check_provider_description(instance: object) -> Problems | None:
    at = "#/components/schemas/ProviderDescription"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("ProviderName", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 32
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_provider_name_type(value), "ProviderName")
    value = instance.get("ProviderType", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_identity_provider_type_type
    ):
        problems = nest(
            problems, check_identity_provider_type_type(value), "ProviderType"
        )
    value = instance.get("LastModifiedDate", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_date_type(value), "LastModifiedDate")
    value = instance.get("CreationDate", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_date_type(value), "CreationDate")
    return problems


def check_list_resource_servers_limit_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ListResourceServersLimitType"
    problems: Problems | None = None
    if not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if instance < 1:
        problems = add(problems, at, "minimum", instance, 1)
    if instance > 50:
        problems = add(problems, at, "maximum", instance, 50)
    return problems


def check_list_resource_servers_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ListResourceServersRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("MaxResults", ABSENT)
    if value is not ABSENT and (type(value) is not int or not 1 <= value <= 50):
        problems = nest(
            problems, check_list_resource_servers_limit_type(value), "MaxResults"
        )
    value = instance.get("NextToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_password_type
    ):
        problems = nest(problems, check_pagination_key_type(value), "NextToken")
    return problems


def check_list_resource_servers_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ListResourceServersResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("ResourceServers", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ResourceServers")
    elif found := check_resource_servers_list_type(value):
        problems = nest(problems, found, "ResourceServers")
    value = instance.get("NextToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_password_type
    ):
        problems = nest(problems, check_pagination_key_type(value), "NextToken")
    return problems


def check_resource_servers_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ResourceServersListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for index, item in enumerate(instance):
        if found := check_resource_server_type(item):
            problems = nest(problems, found, index)
    return problems


def check_list_tags_for_resource_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ListTagsForResourceRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("ResourceArn", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ResourceArn")
    elif (
        type(value) is not str
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        problems = nest(problems, check_arn_type(value), "ResourceArn")
    return problems


def check_list_tags_for_resource_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ListTagsForResourceResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Tags", ABSENT)
    if value is not ABSENT and (found := check_user_pool_tags_type(value)):
        problems = nest(problems, found, "Tags")
    return problems


def check_list_user_import_jobs_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ListUserImportJobsRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("MaxResults", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "MaxResults")
    elif type(value) is not int or not 1 <= value <= 60:
        problems = nest(problems, check_pool_query_limit_type(value), "MaxResults")
    value = instance.get("PaginationToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_password_type
    ):
        problems = nest(problems, check_pagination_key_type(value), "PaginationToken")
    return problems


def check_pool_query_limit_type(instance: object) -> Problems | None:
    at = "#/components/schemas/PoolQueryLimitType"
    problems: Problems | None = None
    if not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if instance < 1:
        problems = add(problems, at, "minimum", instance, 1)
    if instance > 60:
        problems = add(problems, at, "maximum", instance, 60)
    return problems


def check_list_user_import_jobs_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ListUserImportJobsResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserImportJobs", ABSENT)
    if value is not ABSENT and (found := check_user_import_jobs_list_type(value)):
        problems = nest(problems, found, "UserImportJobs")
    value = instance.get("PaginationToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_password_type
    ):
        problems = nest(problems, check_pagination_key_type(value), "PaginationToken")
    return problems


def check_user_import_jobs_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserImportJobsListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    if len(instance) < 1:
        problems = add(problems, at, "minItems", instance, 1)
    if len(instance) > 50:
        problems = add(problems, at, "maxItems", instance, 50)
    for index, item in enumerate(instance):
        if found := check_user_import_job_type(item):
            problems = nest(problems, found, index)
    return problems


def check_list_user_pool_clients_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ListUserPoolClientsRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("MaxResults", ABSENT)
    if value is not ABSENT and (type(value) is not int or not 1 <= value <= 60):
        problems = nest(problems, check_query_limit(value), "MaxResults")
    value = instance.get("NextToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_password_type
    ):
        problems = nest(problems, check_pagination_key(value), "NextToken")
    return problems


def check_query_limit(instance: object) -> Problems | None:
    at = "#/components/schemas/QueryLimit"
    problems: Problems | None = None
    if not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if instance < 1:
        problems = add(problems, at, "minimum", instance, 1)
    if instance > 60:
        problems = add(problems, at, "maximum", instance, 60)
    return problems


def check_list_user_pool_clients_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ListUserPoolClientsResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolClients", ABSENT)
    if value is not ABSENT and (found := check_user_pool_client_list_type(value)):
        problems = nest(problems, found, "UserPoolClients")
    value = instance.get("NextToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_password_type
    ):
        problems = nest(problems, check_pagination_key(value), "NextToken")
    return problems


def check_user_pool_client_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolClientListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for index, item in enumerate(instance):
        if found := check_user_pool_client_description(item):
            problems = nest(problems, found, index)
    return problems


def check_user_pool_client_description(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolClientDescription"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("ClientId", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_id_type
    ):
        problems = nest(problems, check_client_id_type(value), "ClientId")
    value = instance.get("UserPoolId", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("ClientName", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_name_type
    ):
        problems = nest(problems, check_client_name_type(value), "ClientName")
    return problems


def check_list_user_pools_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ListUserPoolsRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("NextToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_password_type
    ):
        problems = nest(problems, check_pagination_key_type(value), "NextToken")
    value = instance.get("MaxResults", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "MaxResults")
    elif type(value) is not int or not 1 <= value <= 60:
        problems = nest(problems, check_pool_query_limit_type(value), "MaxResults")
    return problems


def check_list_user_pools_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ListUserPoolsResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPools", ABSENT)
    if value is not ABSENT and (found := check_user_pool_list_type(value)):
        problems = nest(problems, found, "UserPools")
    value = instance.get("NextToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_password_type
    ):
        problems = nest(problems, check_pagination_key_type(value), "NextToken")
    return problems


def check_user_pool_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for index, item in enumerate(instance):
        if found := check_user_pool_description_type(item):
            problems = nest(problems, found, index)
    return problems


def check_user_pool_description_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolDescriptionType"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Id", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "Id")
    value = instance.get("Name", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_name_type
    ):
        problems = nest(problems, check_user_pool_name_type(value), "Name")
    value = instance.get("LambdaConfig", ABSENT)
    if value is not ABSENT and (found := check_lambda_config_type(value)):
        problems = nest(problems, found, "LambdaConfig")
    value = instance.get("Status", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_status_type
    ):
        problems = nest(problems, check_status_type(value), "Status")
    value = instance.get("LastModifiedDate", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_date_type(value), "LastModifiedDate")
    value = instance.get("CreationDate", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_date_type(value), "CreationDate")
    return problems


def check_list_users_in_group_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ListUsersInGroupRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("GroupName", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "GroupName")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_group_name_type(value), "GroupName")
    value = instance.get("Limit", ABSENT)
    if value is not ABSENT and (type(value) is not int or not 0 <= value <= 60):
        problems = nest(problems, check_query_limit_type(value), "Limit")
    value = instance.get("NextToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_password_type
    ):
        problems = nest(problems, check_pagination_key(value), "NextToken")
    return problems


def check_list_users_in_group_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ListUsersInGroupResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Users", ABSENT)
    if value is not ABSENT and (found := check_users_list_type(value)):
        problems = nest(problems, found, "Users")
    value = instance.get("NextToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_password_type
    ):
        problems = nest(problems, check_pagination_key(value), "NextToken")
    return problems


def check_users_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UsersListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for index, item in enumerate(instance):
        if found := check_user_type(item):
            problems = nest(problems, found, index)
    return problems


def check_list_users_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ListUsersRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("AttributesToGet", ABSENT)
    if value is not ABSENT and (
        found := check_searched_attribute_names_list_type(value)
    ):
        problems = nest(problems, found, "AttributesToGet")
    value = instance.get("Limit", ABSENT)
    if value is not ABSENT and (type(value) is not int or not 0 <= value <= 60):
        problems = nest(problems, check_query_limit_type(value), "Limit")
    value = instance.get("PaginationToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_password_type
    ):
        problems = nest(
            problems, check_search_pagination_token_type(value), "PaginationToken"
        )
    value = instance.get("Filter", ABSENT)
    if value is not ABSENT and (type(value) is not str or len(value) > 256):
        problems = nest(problems, check_user_filter_type(value), "Filter")
    return problems


def check_searched_attribute_names_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SearchedAttributeNamesListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for index, item in enumerate(instance):
        if (
            type(item) is not str
            or len(item) > 32
            or not item
            or item[0] not in initials_custom_attribute_name_type
        ):
            problems = nest(problems, check_attribute_name_type(item), index)
    return problems


def check_user_filter_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserFilterType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if len(instance) > 256:
        problems = add(problems, at, "maxLength", instance, 256)
    return problems


def check_list_users_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ListUsersResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Users", ABSENT)
    if value is not ABSENT and (found := check_users_list_type(value)):
        problems = nest(problems, found, "Users")
    value = instance.get("PaginationToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_password_type
    ):
        problems = nest(
            problems, check_search_pagination_token_type(value), "PaginationToken"
        )
    return problems


def check_mfa_method_not_found_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/MFAMethodNotFoundException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_not_authorized_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/NotAuthorizedException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_password_reset_required_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/PasswordResetRequiredException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_precondition_not_met_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/PreconditionNotMetException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_resend_confirmation_code_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ResendConfirmationCodeRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("ClientId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ClientId")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_id_type
    ):
        problems = nest(problems, check_client_id_type(value), "ClientId")
    value = instance.get("SecretHash", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_secret_hash_type
    ):
        problems = nest(problems, check_secret_hash_type(value), "SecretHash")
    value = instance.get("UserContextData", ABSENT)
    if value is not ABSENT and (found := check_user_context_data_type(value)):
        problems = nest(problems, found, "UserContextData")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    value = instance.get("AnalyticsMetadata", ABSENT)
    if value is not ABSENT and (found := check_analytics_metadata_type(value)):
        problems = nest(problems, found, "AnalyticsMetadata")
    value = instance.get("ClientMetadata", ABSENT)
    if value is not ABSENT and (found := check_client_metadata_type(value)):
        problems = nest(problems, found, "ClientMetadata")
    return problems


def check_resend_confirmation_code_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ResendConfirmationCodeResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("CodeDeliveryDetails", ABSENT)
    if value is not ABSENT and (found := check_code_delivery_details_type(value)):
        problems = nest(problems, found, "CodeDeliveryDetails")
    return problems


def check_resource_not_found_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/ResourceNotFoundException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_respond_to_auth_challenge_request(instance: object) -> Problems | None:
    at = "#/components/schemas/RespondToAuthChallengeRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("ClientId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ClientId")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_id_type
    ):
        problems = nest(problems, check_client_id_type(value), "ClientId")
    value = instance.get("ChallengeName", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ChallengeName")
    elif type(value) is not str or value not in values_challenge_name_type:
        problems = nest(problems, check_challenge_name_type(value), "ChallengeName")
    value = instance.get("Session", ABSENT)
    if value is not ABSENT and (type(value) is not str or not 20 <= len(value) <= 2048):
        problems = nest(problems, check_session_type(value), "Session")
    value = instance.get("ChallengeResponses", ABSENT)
    if value is not ABSENT and (found := check_challenge_responses_type(value)):
        problems = nest(problems, found, "ChallengeResponses")
    value = instance.get("AnalyticsMetadata", ABSENT)
    if value is not ABSENT and (found := check_analytics_metadata_type(value)):
        problems = nest(problems, found, "AnalyticsMetadata")
    value = instance.get("UserContextData", ABSENT)
    if value is not ABSENT and (found := check_user_context_data_type(value)):
        problems = nest(problems, found, "UserContextData")
    value = instance.get("ClientMetadata", ABSENT)
    if value is not ABSENT and (found := check_client_metadata_type(value)):
        problems = nest(problems, found, "ClientMetadata")
    return problems


def check_respond_to_auth_challenge_response(instance: object) -> Problems | None:
    at = "#/components/schemas/RespondToAuthChallengeResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("ChallengeName", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_challenge_name_type
    ):
        problems = nest(problems, check_challenge_name_type(value), "ChallengeName")
    value = instance.get("Session", ABSENT)
    if value is not ABSENT and (type(value) is not str or not 20 <= len(value) <= 2048):
        problems = nest(problems, check_session_type(value), "Session")
    value = instance.get("ChallengeParameters", ABSENT)
    if value is not ABSENT and (found := check_challenge_parameters_type(value)):
        problems = nest(problems, found, "ChallengeParameters")
    value = instance.get("AuthenticationResult", ABSENT)
    if value is not ABSENT and (found := check_authentication_result_type(value)):
        problems = nest(problems, found, "AuthenticationResult")
    return problems


def check_revoke_token_request(instance: object) -> Problems | None:
    at = "#/components/schemas/RevokeTokenRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Token", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Token")
    elif (
        type(value) is not str or not value or value[0] not in initials_token_model_type
    ):
        problems = nest(problems, check_token_model_type(value), "Token")
    value = instance.get("ClientId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ClientId")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_id_type
    ):
        problems = nest(problems, check_client_id_type(value), "ClientId")
    value = instance.get("ClientSecret", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 64
        or not value
        or value[0] not in initials_client_id_type
    ):
        problems = nest(problems, check_client_secret_type(value), "ClientSecret")
    return problems


def check_revoke_token_response(instance: object) -> Problems | None:
    at = "#/components/schemas/RevokeTokenResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_scope_does_not_exist_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/ScopeDoesNotExistException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_set_risk_configuration_request(instance: object) -> Problems | None:
    at = "#/components/schemas/SetRiskConfigurationRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("ClientId", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_id_type
    ):
        problems = nest(problems, check_client_id_type(value), "ClientId")
    value = instance.get("CompromisedCredentialsRiskConfiguration", ABSENT)
    if value is not ABSENT and (
        found := check_compromised_credentials_risk_configuration_type(value)
    ):
        problems = nest(problems, found, "CompromisedCredentialsRiskConfiguration")
    value = instance.get("AccountTakeoverRiskConfiguration", ABSENT)
    if value is not ABSENT and (
        found := check_account_takeover_risk_configuration_type(value)
    ):
        problems = nest(problems, found, "AccountTakeoverRiskConfiguration")
    value = instance.get("RiskExceptionConfiguration", ABSENT)
    if value is not ABSENT and (
        found := check_risk_exception_configuration_type(value)
    ):
        problems = nest(problems, found, "RiskExceptionConfiguration")
    return problems


def check_set_risk_configuration_response(instance: object) -> Problems | None:
    at = "#/components/schemas/SetRiskConfigurationResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("RiskConfiguration", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "RiskConfiguration")
    elif found := check_risk_configuration_type(value):
        problems = nest(problems, found, "RiskConfiguration")
    return problems


def check_set_ui_customization_request(instance: object) -> Problems | None:
    at = "#/components/schemas/SetUICustomizationRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("ClientId", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_id_type
    ):
        problems = nest(problems, check_client_id_type(value), "ClientId")
    value = instance.get("CSS", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_css_type(value), "CSS")
    value = instance.get("ImageFile", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_image_file_type(value), "ImageFile")
    return problems


def check_set_ui_customization_response(instance: object) -> Problems | None:
    at = "#/components/schemas/SetUICustomizationResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UICustomization", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UICustomization")
    elif found := check_ui_customization_type(value):
        problems = nest(problems, found, "UICustomization")
    return problems


def check_set_user_mfa_preference_request(instance: object) -> Problems | None:
    at = "#/components/schemas/SetUserMFAPreferenceRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("SMSMfaSettings", ABSENT)
    if value is not ABSENT and (found := check_sms_mfa_settings_type(value)):
        problems = nest(problems, found, "SMSMfaSettings")
    value = instance.get("SoftwareTokenMfaSettings", ABSENT)
    if value is not ABSENT and (found := check_software_token_mfa_settings_type(value)):
        problems = nest(problems, found, "SoftwareTokenMfaSettings")
    value = instance.get("AccessToken", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "AccessToken")
    elif (
        type(value) is not str or not value or value[0] not in initials_token_model_type
    ):
        problems = nest(problems, check_token_model_type(value), "AccessToken")
    return problems


def check_set_user_mfa_preference_response(instance: object) -> Problems | None:
    at = "#/components/schemas/SetUserMFAPreferenceResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_set_user_pool_mfa_config_request(instance: object) -> Problems | None:
    at = "#/components/schemas/SetUserPoolMfaConfigRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("SmsMfaConfiguration", ABSENT)
    if value is not ABSENT and (found := check_sms_mfa_config_type(value)):
        problems = nest(problems, found, "SmsMfaConfiguration")
    value = instance.get("SoftwareTokenMfaConfiguration", ABSENT)
    if value is not ABSENT and (found := check_software_token_mfa_config_type(value)):
        problems = nest(problems, found, "SoftwareTokenMfaConfiguration")
    value = instance.get("MfaConfiguration", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_user_pool_mfa_type
    ):
        problems = nest(problems, check_user_pool_mfa_type(value), "MfaConfiguration")
    return problems


def check_set_user_pool_mfa_config_response(instance: object) -> Problems | None:
    at = "#/components/schemas/SetUserPoolMfaConfigResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("SmsMfaConfiguration", ABSENT)
    if value is not ABSENT and (found := check_sms_mfa_config_type(value)):
        problems = nest(problems, found, "SmsMfaConfiguration")
    value = instance.get("SoftwareTokenMfaConfiguration", ABSENT)
    if value is not ABSENT and (found := check_software_token_mfa_config_type(value)):
        problems = nest(problems, found, "SoftwareTokenMfaConfiguration")
    value = instance.get("MfaConfiguration", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_user_pool_mfa_type
    ):
        problems = nest(problems, check_user_pool_mfa_type(value), "MfaConfiguration")
    return problems


def check_set_user_settings_request(instance: object) -> Problems | None:
    at = "#/components/schemas/SetUserSettingsRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("AccessToken", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "AccessToken")
    elif (
        type(value) is not str or not value or value[0] not in initials_token_model_type
    ):
        problems = nest(problems, check_token_model_type(value), "AccessToken")
    value = instance.get("MFAOptions", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "MFAOptions")
    elif found := check_mfa_option_list_type(value):
        problems = nest(problems, found, "MFAOptions")
    return problems


def check_set_user_settings_response(instance: object) -> Problems | None:
    at = "#/components/schemas/SetUserSettingsResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_sign_up_request(instance: object) -> Problems | None:
    at = "#/components/schemas/SignUpRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("ClientId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ClientId")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_id_type
    ):
        problems = nest(problems, check_client_id_type(value), "ClientId")
    value = instance.get("SecretHash", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_secret_hash_type
    ):
        problems = nest(problems, check_secret_hash_type(value), "SecretHash")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    value = instance.get("Password", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Password")
    elif (
        type(value) is not str
        or len(value) > 256
        or not value
        or value[0] not in initials_password_type
    ):
        problems = nest(problems, check_password_type(value), "Password")
    value = instance.get("UserAttributes", ABSENT)
    if value is not ABSENT and (found := check_attribute_list_type(value)):
        problems = nest(problems, found, "UserAttributes")
    value = instance.get("ValidationData", ABSENT)
    if value is not ABSENT and (found := check_attribute_list_type(value)):
        problems = nest(problems, found, "ValidationData")
    value = instance.get("AnalyticsMetadata", ABSENT)
    if value is not ABSENT and (found := check_analytics_metadata_type(value)):
        problems = nest(problems, found, "AnalyticsMetadata")
    value = instance.get("UserContextData", ABSENT)
    if value is not ABSENT and (found := check_user_context_data_type(value)):
        problems = nest(problems, found, "UserContextData")
    value = instance.get("ClientMetadata", ABSENT)
    if value is not ABSENT and (found := check_client_metadata_type(value)):
        problems = nest(problems, found, "ClientMetadata")
    return problems


def check_sign_up_response(instance: object) -> Problems | None:
    at = "#/components/schemas/SignUpResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserConfirmed", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserConfirmed")
    elif type(value) is not bool:
        problems = nest(problems, check_boolean_type(value), "UserConfirmed")
    value = instance.get("CodeDeliveryDetails", ABSENT)
    if value is not ABSENT and (found := check_code_delivery_details_type(value)):
        problems = nest(problems, found, "CodeDeliveryDetails")
    value = instance.get("UserSub", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserSub")
    elif type(value) is not str:
        problems = nest(problems, check_string_type(value), "UserSub")
    return problems


def check_software_token_mfa_not_found_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/SoftwareTokenMFANotFoundException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_software_token_mfa_user_code_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SoftwareTokenMFAUserCodeType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_software_token_mfa_user_code_type(instance):
        problems = add(problems, at, "pattern", instance, "[0-9]+")
    if len(instance) < 6:
        problems = add(problems, at, "minLength", instance, 6)
    if len(instance) > 6:
        problems = add(problems, at, "maxLength", instance, 6)
    return problems


def check_start_user_import_job_request(instance: object) -> Problems | None:
    at = "#/components/schemas/StartUserImportJobRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("JobId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "JobId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_import_job_id_type(value)
    ):
        problems = nest(problems, check_user_import_job_id_type(value), "JobId")
    return problems


def check_start_user_import_job_response(instance: object) -> Problems | None:
    at = "#/components/schemas/StartUserImportJobResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserImportJob", ABSENT)
    if value is not ABSENT and (found := check_user_import_job_type(value)):
        problems = nest(problems, found, "UserImportJob")
    return problems


def check_stop_user_import_job_request(instance: object) -> Problems | None:
    at = "#/components/schemas/StopUserImportJobRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("JobId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "JobId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_import_job_id_type(value)
    ):
        problems = nest(problems, check_user_import_job_id_type(value), "JobId")
    return problems


def check_stop_user_import_job_response(instance: object) -> Problems | None:
    at = "#/components/schemas/StopUserImportJobResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserImportJob", ABSENT)
    if value is not ABSENT and (found := check_user_import_job_type(value)):
        problems = nest(problems, found, "UserImportJob")
    return problems


def check_tag_resource_request(instance: object) -> Problems | None:
    at = "#/components/schemas/TagResourceRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("ResourceArn", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ResourceArn")
    elif (
        type(value) is not str
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        problems = nest(problems, check_arn_type(value), "ResourceArn")
    value = instance.get("Tags", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Tags")
    elif found := check_user_pool_tags_type(value):
        problems = nest(problems, found, "Tags")
    return problems


def check_tag_resource_response(instance: object) -> Problems | None:
    at = "#/components/schemas/TagResourceResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_too_many_failed_attempts_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/TooManyFailedAttemptsException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_too_many_requests_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/TooManyRequestsException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_unauthorized_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/UnauthorizedException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_unexpected_lambda_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/UnexpectedLambdaException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_unsupported_identity_provider_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/UnsupportedIdentityProviderException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_unsupported_operation_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/UnsupportedOperationException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_unsupported_token_type_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/UnsupportedTokenTypeException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_unsupported_user_state_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/UnsupportedUserStateException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_untag_resource_request(instance: object) -> Problems | None:
    at = "#/components/schemas/UntagResourceRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("ResourceArn", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ResourceArn")
    elif (
        type(value) is not str
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        problems = nest(problems, check_arn_type(value), "ResourceArn")
    value = instance.get("TagKeys", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "TagKeys")
    elif found := check_user_pool_tags_list_type(value):
        problems = nest(problems, found, "TagKeys")
    return problems


def check_user_pool_tags_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolTagsListType"
    problems: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for index, item in enumerate(instance):
        if type(item) is not str or not item or len(item) > 128:
            problems = nest(problems, check_tag_keys_type(item), index)
    return problems


def check_untag_resource_response(instance: object) -> Problems | None:
    at = "#/components/schemas/UntagResourceResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_update_auth_event_feedback_request(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateAuthEventFeedbackRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Username", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Username")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_username_type(value), "Username")
    value = instance.get("EventId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "EventId")
    elif (
        type(value) is not str
        or len(value) > 50
        or not value
        or value[0] not in initials_event_id_type
    ):
        problems = nest(problems, check_event_id_type(value), "EventId")
    value = instance.get("FeedbackToken", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "FeedbackToken")
    elif (
        type(value) is not str or not value or value[0] not in initials_token_model_type
    ):
        problems = nest(problems, check_token_model_type(value), "FeedbackToken")
    value = instance.get("FeedbackValue", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "FeedbackValue")
    elif type(value) is not str or value not in values_feedback_value_type:
        problems = nest(problems, check_feedback_value_type(value), "FeedbackValue")
    return problems


def check_update_auth_event_feedback_response(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateAuthEventFeedbackResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_update_device_status_request(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateDeviceStatusRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("AccessToken", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "AccessToken")
    elif (
        type(value) is not str or not value or value[0] not in initials_token_model_type
    ):
        problems = nest(problems, check_token_model_type(value), "AccessToken")
    value = instance.get("DeviceKey", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "DeviceKey")
    elif (
        type(value) is not str or len(value) > 55 or not matches_device_key_type(value)
    ):
        problems = nest(problems, check_device_key_type(value), "DeviceKey")
    value = instance.get("DeviceRememberedStatus", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_device_remembered_status_type
    ):
        problems = nest(
            problems,
            check_device_remembered_status_type(value),
            "DeviceRememberedStatus",
        )
    return problems


def check_update_device_status_response(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateDeviceStatusResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_update_group_request(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateGroupRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("GroupName", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "GroupName")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_group_name_type(value), "GroupName")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Description", ABSENT)
    if value is not ABSENT and (type(value) is not str or len(value) > 2048):
        problems = nest(problems, check_description_type(value), "Description")
    value = instance.get("RoleArn", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        problems = nest(problems, check_arn_type(value), "RoleArn")
    value = instance.get("Precedence", ABSENT)
    if value is not ABSENT and (type(value) is not int or value < 0):
        problems = nest(problems, check_precedence_type(value), "Precedence")
    return problems


def check_update_group_response(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateGroupResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Group", ABSENT)
    if value is not ABSENT and (found := check_group_type(value)):
        problems = nest(problems, found, "Group")
    return problems


def check_update_identity_provider_request(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateIdentityProviderRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("ProviderName", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ProviderName")
    elif (
        type(value) is not str
        or len(value) > 32
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_provider_name_type(value), "ProviderName")
    value = instance.get("ProviderDetails", ABSENT)
    if value is not ABSENT and (found := check_provider_details_type(value)):
        problems = nest(problems, found, "ProviderDetails")
    value = instance.get("AttributeMapping", ABSENT)
    if value is not ABSENT and (found := check_attribute_mapping_type(value)):
        problems = nest(problems, found, "AttributeMapping")
    value = instance.get("IdpIdentifiers", ABSENT)
    if value is not ABSENT and (found := check_idp_identifiers_list_type(value)):
        problems = nest(problems, found, "IdpIdentifiers")
    return problems


def check_update_identity_provider_response(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateIdentityProviderResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("IdentityProvider", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "IdentityProvider")
    elif found := check_identity_provider_type(value):
        problems = nest(problems, found, "IdentityProvider")
    return problems


def check_update_resource_server_request(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateResourceServerRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Identifier", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Identifier")
    elif (
        type(value) is not str
        or len(value) > 256
        or not value
        or value[0] not in initials_resource_server_identifier_type
    ):
        problems = nest(
            problems, check_resource_server_identifier_type(value), "Identifier"
        )
    value = instance.get("Name", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Name")
    elif (
        type(value) is not str
        or len(value) > 256
        or not value
        or value[0] not in initials_client_name_type
    ):
        problems = nest(problems, check_resource_server_name_type(value), "Name")
    value = instance.get("Scopes", ABSENT)
    if value is not ABSENT and (found := check_resource_server_scope_list_type(value)):
        problems = nest(problems, found, "Scopes")
    return problems


def check_update_resource_server_response(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateResourceServerResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("ResourceServer", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ResourceServer")
    elif found := check_resource_server_type(value):
        problems = nest(problems, found, "ResourceServer")
    return problems


def check_update_user_attributes_request(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateUserAttributesRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserAttributes", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserAttributes")
    elif found := check_attribute_list_type(value):
        problems = nest(problems, found, "UserAttributes")
    value = instance.get("AccessToken", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "AccessToken")
    elif (
        type(value) is not str or not value or value[0] not in initials_token_model_type
    ):
        problems = nest(problems, check_token_model_type(value), "AccessToken")
    value = instance.get("ClientMetadata", ABSENT)
    if value is not ABSENT and (found := check_client_metadata_type(value)):
        problems = nest(problems, found, "ClientMetadata")
    return problems


def check_update_user_attributes_response(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateUserAttributesResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("CodeDeliveryDetailsList", ABSENT)
    if value is not ABSENT and (found := check_code_delivery_details_list_type(value)):
        problems = nest(problems, found, "CodeDeliveryDetailsList")
    return problems


def check_update_user_pool_client_request(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateUserPoolClientRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("ClientId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "ClientId")
    elif (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_id_type
    ):
        problems = nest(problems, check_client_id_type(value), "ClientId")
    value = instance.get("ClientName", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 128
        or not value
        or value[0] not in initials_client_name_type
    ):
        problems = nest(problems, check_client_name_type(value), "ClientName")
    value = instance.get("RefreshTokenValidity", ABSENT)
    if value is not ABSENT and (type(value) is not int or not 0 <= value <= 315360000):
        problems = nest(
            problems, check_refresh_token_validity_type(value), "RefreshTokenValidity"
        )
    value = instance.get("AccessTokenValidity", ABSENT)
    if value is not ABSENT and (type(value) is not int or not 1 <= value <= 86400):
        problems = nest(
            problems, check_access_token_validity_type(value), "AccessTokenValidity"
        )
    value = instance.get("IdTokenValidity", ABSENT)
    if value is not ABSENT and (type(value) is not int or not 1 <= value <= 86400):
        problems = nest(
            problems, check_id_token_validity_type(value), "IdTokenValidity"
        )
    value = instance.get("TokenValidityUnits", ABSENT)
    if value is not ABSENT and (found := check_token_validity_units_type(value)):
        problems = nest(problems, found, "TokenValidityUnits")
    value = instance.get("ReadAttributes", ABSENT)
    if value is not ABSENT and (found := check_client_permission_list_type(value)):
        problems = nest(problems, found, "ReadAttributes")
    value = instance.get("WriteAttributes", ABSENT)
    if value is not ABSENT and (found := check_client_permission_list_type(value)):
        problems = nest(problems, found, "WriteAttributes")
    value = instance.get("ExplicitAuthFlows", ABSENT)
    if value is not ABSENT and (found := check_explicit_auth_flows_list_type(value)):
        problems = nest(problems, found, "ExplicitAuthFlows")
    value = instance.get("SupportedIdentityProviders", ABSENT)
    if value is not ABSENT and (
        found := check_supported_identity_providers_list_type(value)
    ):
        problems = nest(problems, found, "SupportedIdentityProviders")
    value = instance.get("CallbackURLs", ABSENT)
    if value is not ABSENT and (found := check_callback_urls_list_type(value)):
        problems = nest(problems, found, "CallbackURLs")
    value = instance.get("LogoutURLs", ABSENT)
    if value is not ABSENT and (found := check_logout_urls_list_type(value)):
        problems = nest(problems, found, "LogoutURLs")
    value = instance.get("DefaultRedirectURI", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 1024
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_redirect_url_type(value), "DefaultRedirectURI")
    value = instance.get("AllowedOAuthFlows", ABSENT)
    if value is not ABSENT and (found := check_oauth_flows_type(value)):
        problems = nest(problems, found, "AllowedOAuthFlows")
    value = instance.get("AllowedOAuthScopes", ABSENT)
    if value is not ABSENT and (found := check_scope_list_type(value)):
        problems = nest(problems, found, "AllowedOAuthScopes")
    value = instance.get("AllowedOAuthFlowsUserPoolClient", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(
            problems, check_boolean_type(value), "AllowedOAuthFlowsUserPoolClient"
        )
    value = instance.get("AnalyticsConfiguration", ABSENT)
    if value is not ABSENT and (found := check_analytics_configuration_type(value)):
        problems = nest(problems, found, "AnalyticsConfiguration")
    value = instance.get("PreventUserExistenceErrors", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_prevent_user_existence_error_types
    ):
        problems = nest(
            problems,
            check_prevent_user_existence_error_types(value),
            "PreventUserExistenceErrors",
        )
    value = instance.get("EnableTokenRevocation", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(
            problems, check_wrapped_boolean_type(value), "EnableTokenRevocation"
        )
    value = instance.get("EnablePropagateAdditionalUserContextData", ABSENT)
    if value is not ABSENT and type(value) is not bool:
        problems = nest(
            problems,
            check_wrapped_boolean_type(value),
            "EnablePropagateAdditionalUserContextData",
        )
    value = instance.get("AuthSessionValidity", ABSENT)
    if value is not ABSENT and (type(value) is not int or not 3 <= value <= 15):
        problems = nest(
            problems, check_auth_session_validity_type(value), "AuthSessionValidity"
        )
    return problems


def check_update_user_pool_client_response(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateUserPoolClientResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolClient", ABSENT)
    if value is not ABSENT and (found := check_user_pool_client_type(value)):
        problems = nest(problems, found, "UserPoolClient")
    return problems


def check_update_user_pool_domain_request(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateUserPoolDomainRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Domain", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Domain")
    elif type(value) is not str or not matches_domain_type(value):
        problems = nest(problems, check_domain_type(value), "Domain")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("CustomDomainConfig", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "CustomDomainConfig")
    elif found := check_custom_domain_config_type(value):
        problems = nest(problems, found, "CustomDomainConfig")
    return problems


def check_update_user_pool_domain_response(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateUserPoolDomainResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("CloudFrontDomain", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not matches_domain_type(value)
    ):
        problems = nest(problems, check_domain_type(value), "CloudFrontDomain")
    return problems


def check_update_user_pool_request(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateUserPoolRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("UserPoolId", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserPoolId")
    elif (
        type(value) is not str
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        problems = nest(problems, check_user_pool_id_type(value), "UserPoolId")
    value = instance.get("Policies", ABSENT)
    if value is not ABSENT and (found := check_user_pool_policy_type(value)):
        problems = nest(problems, found, "Policies")
    value = instance.get("DeletionProtection", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_deletion_protection_type
    ):
        problems = nest(
            problems, check_deletion_protection_type(value), "DeletionProtection"
        )
    value = instance.get("LambdaConfig", ABSENT)
    if value is not ABSENT and (found := check_lambda_config_type(value)):
        problems = nest(problems, found, "LambdaConfig")
    value = instance.get("AutoVerifiedAttributes", ABSENT)
    if value is not ABSENT and (found := check_verified_attributes_list_type(value)):
        problems = nest(problems, found, "AutoVerifiedAttributes")
    value = instance.get("SmsVerificationMessage", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or len(value) > 140 or "{####}" not in value
    ):
        problems = nest(
            problems,
            check_sms_verification_message_type(value),
            "SmsVerificationMessage",
        )
    value = instance.get("EmailVerificationMessage", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or len(value) > 20000 or "{####}" not in value
    ):
        problems = nest(
            problems,
            check_email_verification_message_type(value),
            "EmailVerificationMessage",
        )
    value = instance.get("EmailVerificationSubject", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or len(value) > 140
        or not value
        or value[0] not in initials_email_notification_subject_type
    ):
        problems = nest(
            problems,
            check_email_verification_subject_type(value),
            "EmailVerificationSubject",
        )
    value = instance.get("VerificationMessageTemplate", ABSENT)
    if value is not ABSENT and (
        found := check_verification_message_template_type(value)
    ):
        problems = nest(problems, found, "VerificationMessageTemplate")
    value = instance.get("SmsAuthenticationMessage", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or len(value) > 140 or "{####}" not in value
    ):
        problems = nest(
            problems,
            check_sms_verification_message_type(value),
            "SmsAuthenticationMessage",
        )
    value = instance.get("UserAttributeUpdateSettings", ABSENT)
    if value is not ABSENT and (
        found := check_user_attribute_update_settings_type(value)
    ):
        problems = nest(problems, found, "UserAttributeUpdateSettings")
    value = instance.get("MfaConfiguration", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or value not in values_user_pool_mfa_type
    ):
        problems = nest(problems, check_user_pool_mfa_type(value), "MfaConfiguration")
    value = instance.get("DeviceConfiguration", ABSENT)
    if value is not ABSENT and (found := check_device_configuration_type(value)):
        problems = nest(problems, found, "DeviceConfiguration")
    value = instance.get("EmailConfiguration", ABSENT)
    if value is not ABSENT and (found := check_email_configuration_type(value)):
        problems = nest(problems, found, "EmailConfiguration")
    value = instance.get("SmsConfiguration", ABSENT)
    if value is not ABSENT and (found := check_sms_configuration_type(value)):
        problems = nest(problems, found, "SmsConfiguration")
    value = instance.get("UserPoolTags", ABSENT)
    if value is not ABSENT and (found := check_user_pool_tags_type(value)):
        problems = nest(problems, found, "UserPoolTags")
    value = instance.get("AdminCreateUserConfig", ABSENT)
    if value is not ABSENT and (found := check_admin_create_user_config_type(value)):
        problems = nest(problems, found, "AdminCreateUserConfig")
    value = instance.get("UserPoolAddOns", ABSENT)
    if value is not ABSENT and (found := check_user_pool_add_ons_type(value)):
        problems = nest(problems, found, "UserPoolAddOns")
    value = instance.get("AccountRecoverySetting", ABSENT)
    if value is not ABSENT and (found := check_account_recovery_setting_type(value)):
        problems = nest(problems, found, "AccountRecoverySetting")
    return problems


def check_update_user_pool_response(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateUserPoolResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_user_import_in_progress_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/UserImportInProgressException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_user_lambda_validation_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/UserLambdaValidationException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_user_not_confirmed_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/UserNotConfirmedException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_user_not_found_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/UserNotFoundException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_user_pool_add_on_not_enabled_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolAddOnNotEnabledException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_user_pool_tagging_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolTaggingException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_username_exists_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/UsernameExistsException"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("message", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_message_type(value), "message")
    return problems


def check_verify_software_token_request(instance: object) -> Problems | None:
    at = "#/components/schemas/VerifySoftwareTokenRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("AccessToken", ABSENT)
    if value is not ABSENT and (
        type(value) is not str or not value or value[0] not in initials_token_model_type
    ):
        problems = nest(problems, check_token_model_type(value), "AccessToken")
    value = instance.get("Session", ABSENT)
    if value is not ABSENT and (type(value) is not str or not 20 <= len(value) <= 2048):
        problems = nest(problems, check_session_type(value), "Session")
    value = instance.get("UserCode", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "UserCode")
    elif (
        type(value) is not str
        or not 6 <= len(value) <= 6
        or not value
        or value[0] not in initials_software_token_mfa_user_code_type
    ):
        problems = nest(
            problems, check_software_token_mfa_user_code_type(value), "UserCode"
        )
    value = instance.get("FriendlyDeviceName", ABSENT)
    if value is not ABSENT and type(value) is not str:
        problems = nest(problems, check_string_type(value), "FriendlyDeviceName")
    return problems


def check_verify_software_token_response(instance: object) -> Problems | None:
    at = "#/components/schemas/VerifySoftwareTokenResponse"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("Status", ABSENT)
    if value is not ABSENT and (
        type(value) is not str
        or value not in values_verify_software_token_response_type
    ):
        problems = nest(
            problems, check_verify_software_token_response_type(value), "Status"
        )
    value = instance.get("Session", ABSENT)
    if value is not ABSENT and (type(value) is not str or not 20 <= len(value) <= 2048):
        problems = nest(problems, check_session_type(value), "Session")
    return problems


def check_verify_software_token_response_type(instance: object) -> Problems | None:
    at = "#/components/schemas/VerifySoftwareTokenResponseType"
    problems: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_verify_software_token_response_type:
        problems = add(
            problems, at, "enum", instance, values_verify_software_token_response_type
        )
    return problems


def check_verify_user_attribute_request(instance: object) -> Problems | None:
    at = "#/components/schemas/VerifyUserAttributeRequest"
    problems: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    value = instance.get("AccessToken", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "AccessToken")
    elif (
        type(value) is not str or not value or value[0] not in initials_token_model_type
    ):
        problems = nest(problems, check_token_model_type(value), "AccessToken")
    value = instance.get("AttributeName", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "AttributeName")
    elif (
        type(value) is not str
        or len(value) > 32
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        problems = nest(problems, check_attribute_name_type(value), "AttributeName")
    value = instance.get("Code", ABSENT)
    if value is ABSENT:
        problems = add(problems, at, "required", instance, "Code")
    elif (
        type(value) is not str
        or len(value) > 2048
        or not value
        or value[0] not in initials_password_type
    ):
        problems = nest(problems, check_confirmation_code_type(value), "Code")
    return problems


def check_verify_user_attribute_response(instance: object) -> Problems | None:
    at = "#/components/schemas/VerifyUserAttributeResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


SCHEMAS: Mapping[str, Validator] = {
    "AWSAccountIdType": Validator(check_aws_account_id_type, document_lines),
    "AccessTokenValidityType": Validator(
        check_access_token_validity_type, document_lines
    ),
    "AccountRecoverySettingType": Validator(
        check_account_recovery_setting_type, document_lines
    ),
    "RecoveryMechanismsType": Validator(check_recovery_mechanisms_type, document_lines),
    "RecoveryOptionType": Validator(check_recovery_option_type, document_lines),
    "PriorityType": Validator(check_priority_type, document_lines),
    "RecoveryOptionNameType": Validator(
        check_recovery_option_name_type, document_lines
    ),
    "AccountTakeoverActionNotifyType": Validator(
        check_account_takeover_action_notify_type, document_lines
    ),
    "AccountTakeoverActionType": Validator(
        check_account_takeover_action_type, document_lines
    ),
    "AccountTakeoverEventActionType": Validator(
        check_account_takeover_event_action_type, document_lines
    ),
    "AccountTakeoverActionsType": Validator(
        check_account_takeover_actions_type, document_lines
    ),
    "AccountTakeoverRiskConfigurationType": Validator(
        check_account_takeover_risk_configuration_type, document_lines
    ),
    "NotifyConfigurationType": Validator(
        check_notify_configuration_type, document_lines
    ),
    "StringType": Validator(check_string_type, document_lines),
    "ArnType": Validator(check_arn_type, document_lines),
    "NotifyEmailType": Validator(check_notify_email_type, document_lines),
    "EmailNotificationSubjectType": Validator(
        check_email_notification_subject_type, document_lines
    ),
    "EmailNotificationBodyType": Validator(
        check_email_notification_body_type, document_lines
    ),
    "AddCustomAttributesRequest": Validator(
        check_add_custom_attributes_request, document_lines
    ),
    "UserPoolIdType": Validator(check_user_pool_id_type, document_lines),
    "CustomAttributesListType": Validator(
        check_custom_attributes_list_type, document_lines
    ),
    "SchemaAttributeType": Validator(check_schema_attribute_type, document_lines),
    "CustomAttributeNameType": Validator(
        check_custom_attribute_name_type, document_lines
    ),
    "AttributeDataType": Validator(check_attribute_data_type, document_lines),
    "BooleanType": Validator(check_boolean_type, document_lines),
    "NumberAttributeConstraintsType": Validator(
        check_number_attribute_constraints_type, document_lines
    ),
    "StringAttributeConstraintsType": Validator(
        check_string_attribute_constraints_type, document_lines
    ),
    "AddCustomAttributesResponse": Validator(
        check_add_custom_attributes_response, document_lines
    ),
    "AdminAddUserToGroupRequest": Validator(
        check_admin_add_user_to_group_request, document_lines
    ),
    "UsernameType": Validator(check_username_type, document_lines),
    "GroupNameType": Validator(check_group_name_type, document_lines),
    "AdminConfirmSignUpRequest": Validator(
        check_admin_confirm_sign_up_request, document_lines
    ),
    "ClientMetadataType": Validator(check_client_metadata_type, document_lines),
    "AdminConfirmSignUpResponse": Validator(
        check_admin_confirm_sign_up_response, document_lines
    ),
    "AdminCreateUserConfigType": Validator(
        check_admin_create_user_config_type, document_lines
    ),
    "AdminCreateUserUnusedAccountValidityDaysType": Validator(
        check_admin_create_user_unused_account_validity_days_type, document_lines
    ),
    "MessageTemplateType": Validator(check_message_template_type, document_lines),
    "SmsVerificationMessageType": Validator(
        check_sms_verification_message_type, document_lines
    ),
    "EmailVerificationMessageType": Validator(
        check_email_verification_message_type, document_lines
    ),
    "EmailVerificationSubjectType": Validator(
        check_email_verification_subject_type, document_lines
    ),
    "AdminCreateUserRequest": Validator(
        check_admin_create_user_request, document_lines
    ),
    "AttributeListType": Validator(check_attribute_list_type, document_lines),
    "AttributeType": Validator(check_attribute_type, document_lines),
    "AttributeNameType": Validator(check_attribute_name_type, document_lines),
    "AttributeValueType": Validator(check_attribute_value_type, document_lines),
    "PasswordType": Validator(check_password_type, document_lines),
    "ForceAliasCreation": Validator(check_force_alias_creation, document_lines),
    "MessageActionType": Validator(check_message_action_type, document_lines),
    "DeliveryMediumListType": Validator(
        check_delivery_medium_list_type, document_lines
    ),
    "DeliveryMediumType": Validator(check_delivery_medium_type, document_lines),
    "AdminCreateUserResponse": Validator(
        check_admin_create_user_response, document_lines
    ),
    "UserType": Validator(check_user_type, document_lines),
    "DateType": Validator(check_date_type, document_lines),
    "UserStatusType": Validator(check_user_status_type, document_lines),
    "MFAOptionListType": Validator(check_mfa_option_list_type, document_lines),
    "MFAOptionType": Validator(check_mfa_option_type, document_lines),
    "AdminDeleteUserAttributesRequest": Validator(
        check_admin_delete_user_attributes_request, document_lines
    ),
    "AttributeNameListType": Validator(check_attribute_name_list_type, document_lines),
    "AdminDeleteUserAttributesResponse": Validator(
        check_admin_delete_user_attributes_response, document_lines
    ),
    "AdminDeleteUserRequest": Validator(
        check_admin_delete_user_request, document_lines
    ),
    "AdminDisableProviderForUserRequest": Validator(
        check_admin_disable_provider_for_user_request, document_lines
    ),
    "ProviderUserIdentifierType": Validator(
        check_provider_user_identifier_type, document_lines
    ),
    "ProviderNameType": Validator(check_provider_name_type, document_lines),
    "AdminDisableProviderForUserResponse": Validator(
        check_admin_disable_provider_for_user_response, document_lines
    ),
    "AdminDisableUserRequest": Validator(
        check_admin_disable_user_request, document_lines
    ),
    "AdminDisableUserResponse": Validator(
        check_admin_disable_user_response, document_lines
    ),
    "AdminEnableUserRequest": Validator(
        check_admin_enable_user_request, document_lines
    ),
    "AdminEnableUserResponse": Validator(
        check_admin_enable_user_response, document_lines
    ),
    "AdminForgetDeviceRequest": Validator(
        check_admin_forget_device_request, document_lines
    ),
    "DeviceKeyType": Validator(check_device_key_type, document_lines),
    "AdminGetDeviceRequest": Validator(check_admin_get_device_request, document_lines),
    "AdminGetDeviceResponse": Validator(
        check_admin_get_device_response, document_lines
    ),
    "DeviceType": Validator(check_device_type, document_lines),
    "AdminGetUserRequest": Validator(check_admin_get_user_request, document_lines),
    "AdminGetUserResponse": Validator(check_admin_get_user_response, document_lines),
    "UserMFASettingListType": Validator(
        check_user_mfa_setting_list_type, document_lines
    ),
    "AdminInitiateAuthRequest": Validator(
        check_admin_initiate_auth_request, document_lines
    ),
    "ClientIdType": Validator(check_client_id_type, document_lines),
    "AuthFlowType": Validator(check_auth_flow_type, document_lines),
    "AuthParametersType": Validator(check_auth_parameters_type, document_lines),
    "AnalyticsMetadataType": Validator(check_analytics_metadata_type, document_lines),
    "ContextDataType": Validator(check_context_data_type, document_lines),
    "HttpHeaderList": Validator(check_http_header_list, document_lines),
    "HttpHeader": Validator(check_http_header, document_lines),
    "AdminInitiateAuthResponse": Validator(
        check_admin_initiate_auth_response, document_lines
    ),
    "ChallengeNameType": Validator(check_challenge_name_type, document_lines),
    "SessionType": Validator(check_session_type, document_lines),
    "ChallengeParametersType": Validator(
        check_challenge_parameters_type, document_lines
    ),
    "AuthenticationResultType": Validator(
        check_authentication_result_type, document_lines
    ),
    "TokenModelType": Validator(check_token_model_type, document_lines),
    "IntegerType": Validator(check_integer_type, document_lines),
    "NewDeviceMetadataType": Validator(check_new_device_metadata_type, document_lines),
    "AdminLinkProviderForUserRequest": Validator(
        check_admin_link_provider_for_user_request, document_lines
    ),
    "AdminLinkProviderForUserResponse": Validator(
        check_admin_link_provider_for_user_response, document_lines
    ),
    "AdminListDevicesRequest": Validator(
        check_admin_list_devices_request, document_lines
    ),
    "QueryLimitType": Validator(check_query_limit_type, document_lines),
    "SearchPaginationTokenType": Validator(
        check_search_pagination_token_type, document_lines
    ),
    "AdminListDevicesResponse": Validator(
        check_admin_list_devices_response, document_lines
    ),
    "DeviceListType": Validator(check_device_list_type, document_lines),
    "AdminListGroupsForUserRequest": Validator(
        check_admin_list_groups_for_user_request, document_lines
    ),
    "PaginationKey": Validator(check_pagination_key, document_lines),
    "AdminListGroupsForUserResponse": Validator(
        check_admin_list_groups_for_user_response, document_lines
    ),
    "GroupListType": Validator(check_group_list_type, document_lines),
    "GroupType": Validator(check_group_type, document_lines),
    "DescriptionType": Validator(check_description_type, document_lines),
    "PrecedenceType": Validator(check_precedence_type, document_lines),
    "AdminListUserAuthEventsRequest": Validator(
        check_admin_list_user_auth_events_request, document_lines
    ),
    "AdminListUserAuthEventsResponse": Validator(
        check_admin_list_user_auth_events_response, document_lines
    ),
    "AuthEventsType": Validator(check_auth_events_type, document_lines),
    "AuthEventType": Validator(check_auth_event_type, document_lines),
    "EventType": Validator(check_event_type, document_lines),
    "EventResponseType": Validator(check_event_response_type, document_lines),
    "EventRiskType": Validator(check_event_risk_type, document_lines),
    "RiskDecisionType": Validator(check_risk_decision_type, document_lines),
    "RiskLevelType": Validator(check_risk_level_type, document_lines),
    "WrappedBooleanType": Validator(check_wrapped_boolean_type, document_lines),
    "ChallengeResponseListType": Validator(
        check_challenge_response_list_type, document_lines
    ),
    "ChallengeResponseType": Validator(check_challenge_response_type, document_lines),
    "ChallengeName": Validator(check_challenge_name, document_lines),
    "ChallengeResponse": Validator(check_challenge_response, document_lines),
    "EventContextDataType": Validator(check_event_context_data_type, document_lines),
    "EventFeedbackType": Validator(check_event_feedback_type, document_lines),
    "FeedbackValueType": Validator(check_feedback_value_type, document_lines),
    "AdminRemoveUserFromGroupRequest": Validator(
        check_admin_remove_user_from_group_request, document_lines
    ),
    "AdminResetUserPasswordRequest": Validator(
        check_admin_reset_user_password_request, document_lines
    ),
    "AdminResetUserPasswordResponse": Validator(
        check_admin_reset_user_password_response, document_lines
    ),
    "AdminRespondToAuthChallengeRequest": Validator(
        check_admin_respond_to_auth_challenge_request, document_lines
    ),
    "ChallengeResponsesType": Validator(check_challenge_responses_type, document_lines),
    "AdminRespondToAuthChallengeResponse": Validator(
        check_admin_respond_to_auth_challenge_response, document_lines
    ),
    "AdminSetUserMFAPreferenceRequest": Validator(
        check_admin_set_user_mfa_preference_request, document_lines
    ),
    "SMSMfaSettingsType": Validator(check_sms_mfa_settings_type, document_lines),
    "SoftwareTokenMfaSettingsType": Validator(
        check_software_token_mfa_settings_type, document_lines
    ),
    "AdminSetUserMFAPreferenceResponse": Validator(
        check_admin_set_user_mfa_preference_response, document_lines
    ),
    "AdminSetUserPasswordRequest": Validator(
        check_admin_set_user_password_request, document_lines
    ),
    "AdminSetUserPasswordResponse": Validator(
        check_admin_set_user_password_response, document_lines
    ),
    "AdminSetUserSettingsRequest": Validator(
        check_admin_set_user_settings_request, document_lines
    ),
    "AdminSetUserSettingsResponse": Validator(
        check_admin_set_user_settings_response, document_lines
    ),
    "AdminUpdateAuthEventFeedbackRequest": Validator(
        check_admin_update_auth_event_feedback_request, document_lines
    ),
    "EventIdType": Validator(check_event_id_type, document_lines),
    "AdminUpdateAuthEventFeedbackResponse": Validator(
        check_admin_update_auth_event_feedback_response, document_lines
    ),
    "AdminUpdateDeviceStatusRequest": Validator(
        check_admin_update_device_status_request, document_lines
    ),
    "DeviceRememberedStatusType": Validator(
        check_device_remembered_status_type, document_lines
    ),
    "AdminUpdateDeviceStatusResponse": Validator(
        check_admin_update_device_status_response, document_lines
    ),
    "AdminUpdateUserAttributesRequest": Validator(
        check_admin_update_user_attributes_request, document_lines
    ),
    "AdminUpdateUserAttributesResponse": Validator(
        check_admin_update_user_attributes_response, document_lines
    ),
    "AdminUserGlobalSignOutRequest": Validator(
        check_admin_user_global_sign_out_request, document_lines
    ),
    "AdminUserGlobalSignOutResponse": Validator(
        check_admin_user_global_sign_out_response, document_lines
    ),
    "AdvancedSecurityModeType": Validator(
        check_advanced_security_mode_type, document_lines
    ),
    "AliasAttributeType": Validator(check_alias_attribute_type, document_lines),
    "AliasAttributesListType": Validator(
        check_alias_attributes_list_type, document_lines
    ),
    "AliasExistsException": Validator(check_alias_exists_exception, document_lines),
    "MessageType": Validator(check_message_type, document_lines),
    "AnalyticsConfigurationType": Validator(
        check_analytics_configuration_type, document_lines
    ),
    "HexStringType": Validator(check_hex_string_type, document_lines),
    "AssociateSoftwareTokenRequest": Validator(
        check_associate_software_token_request, document_lines
    ),
    "AssociateSoftwareTokenResponse": Validator(
        check_associate_software_token_response, document_lines
    ),
    "SecretCodeType": Validator(check_secret_code_type, document_lines),
    "AttributeMappingKeyType": Validator(
        check_attribute_mapping_key_type, document_lines
    ),
    "AttributeMappingType": Validator(check_attribute_mapping_type, document_lines),
    "AttributesRequireVerificationBeforeUpdateType": Validator(
        check_attributes_require_verification_before_update_type, document_lines
    ),
    "VerifiedAttributeType": Validator(check_verified_attribute_type, document_lines),
    "AuthSessionValidityType": Validator(
        check_auth_session_validity_type, document_lines
    ),
    "BlockedIPRangeListType": Validator(
        check_blocked_ip_range_list_type, document_lines
    ),
    "CSSType": Validator(check_css_type, document_lines),
    "CSSVersionType": Validator(check_css_version_type, document_lines),
    "CallbackURLsListType": Validator(check_callback_urls_list_type, document_lines),
    "RedirectUrlType": Validator(check_redirect_url_type, document_lines),
    "ChangePasswordRequest": Validator(check_change_password_request, document_lines),
    "ChangePasswordResponse": Validator(check_change_password_response, document_lines),
    "ClientNameType": Validator(check_client_name_type, document_lines),
    "ClientPermissionListType": Validator(
        check_client_permission_list_type, document_lines
    ),
    "ClientPermissionType": Validator(check_client_permission_type, document_lines),
    "ClientSecretType": Validator(check_client_secret_type, document_lines),
    "CodeDeliveryDetailsListType": Validator(
        check_code_delivery_details_list_type, document_lines
    ),
    "CodeDeliveryDetailsType": Validator(
        check_code_delivery_details_type, document_lines
    ),
    "CodeDeliveryFailureException": Validator(
        check_code_delivery_failure_exception, document_lines
    ),
    "CodeMismatchException": Validator(check_code_mismatch_exception, document_lines),
    "CompletionMessageType": Validator(check_completion_message_type, document_lines),
    "CompromisedCredentialsActionsType": Validator(
        check_compromised_credentials_actions_type, document_lines
    ),
    "CompromisedCredentialsEventActionType": Validator(
        check_compromised_credentials_event_action_type, document_lines
    ),
    "CompromisedCredentialsRiskConfigurationType": Validator(
        check_compromised_credentials_risk_configuration_type, document_lines
    ),
    "EventFiltersType": Validator(check_event_filters_type, document_lines),
    "EventFilterType": Validator(check_event_filter_type, document_lines),
    "ConcurrentModificationException": Validator(
        check_concurrent_modification_exception, document_lines
    ),
    "ConfirmDeviceRequest": Validator(check_confirm_device_request, document_lines),
    "DeviceSecretVerifierConfigType": Validator(
        check_device_secret_verifier_config_type, document_lines
    ),
    "DeviceNameType": Validator(check_device_name_type, document_lines),
    "ConfirmDeviceResponse": Validator(check_confirm_device_response, document_lines),
    "ConfirmForgotPasswordRequest": Validator(
        check_confirm_forgot_password_request, document_lines
    ),
    "SecretHashType": Validator(check_secret_hash_type, document_lines),
    "ConfirmationCodeType": Validator(check_confirmation_code_type, document_lines),
    "UserContextDataType": Validator(check_user_context_data_type, document_lines),
    "ConfirmForgotPasswordResponse": Validator(
        check_confirm_forgot_password_response, document_lines
    ),
    "ConfirmSignUpRequest": Validator(check_confirm_sign_up_request, document_lines),
    "ConfirmSignUpResponse": Validator(check_confirm_sign_up_response, document_lines),
    "CreateGroupRequest": Validator(check_create_group_request, document_lines),
    "CreateGroupResponse": Validator(check_create_group_response, document_lines),
    "CreateIdentityProviderRequest": Validator(
        check_create_identity_provider_request, document_lines
    ),
    "ProviderNameTypeV1": Validator(check_provider_name_type_v1, document_lines),
    "IdentityProviderTypeType": Validator(
        check_identity_provider_type_type, document_lines
    ),
    "ProviderDetailsType": Validator(check_provider_details_type, document_lines),
    "IdpIdentifiersListType": Validator(
        check_idp_identifiers_list_type, document_lines
    ),
    "IdpIdentifierType": Validator(check_idp_identifier_type, document_lines),
    "CreateIdentityProviderResponse": Validator(
        check_create_identity_provider_response, document_lines
    ),
    "IdentityProviderType": Validator(check_identity_provider_type, document_lines),
    "CreateResourceServerRequest": Validator(
        check_create_resource_server_request, document_lines
    ),
    "ResourceServerIdentifierType": Validator(
        check_resource_server_identifier_type, document_lines
    ),
    "ResourceServerNameType": Validator(
        check_resource_server_name_type, document_lines
    ),
    "ResourceServerScopeListType": Validator(
        check_resource_server_scope_list_type, document_lines
    ),
    "ResourceServerScopeType": Validator(
        check_resource_server_scope_type, document_lines
    ),
    "ResourceServerScopeNameType": Validator(
        check_resource_server_scope_name_type, document_lines
    ),
    "ResourceServerScopeDescriptionType": Validator(
        check_resource_server_scope_description_type, document_lines
    ),
    "CreateResourceServerResponse": Validator(
        check_create_resource_server_response, document_lines
    ),
    "ResourceServerType": Validator(check_resource_server_type, document_lines),
    "CreateUserImportJobRequest": Validator(
        check_create_user_import_job_request, document_lines
    ),
    "UserImportJobNameType": Validator(check_user_import_job_name_type, document_lines),
    "CreateUserImportJobResponse": Validator(
        check_create_user_import_job_response, document_lines
    ),
    "UserImportJobType": Validator(check_user_import_job_type, document_lines),
    "UserImportJobIdType": Validator(check_user_import_job_id_type, document_lines),
    "PreSignedUrlType": Validator(check_pre_signed_url_type, document_lines),
    "UserImportJobStatusType": Validator(
        check_user_import_job_status_type, document_lines
    ),
    "LongType": Validator(check_long_type, document_lines),
    "CreateUserPoolClientRequest": Validator(
        check_create_user_pool_client_request, document_lines
    ),
    "GenerateSecret": Validator(check_generate_secret, document_lines),
    "RefreshTokenValidityType": Validator(
        check_refresh_token_validity_type, document_lines
    ),
    "IdTokenValidityType": Validator(check_id_token_validity_type, document_lines),
    "TokenValidityUnitsType": Validator(
        check_token_validity_units_type, document_lines
    ),
    "TimeUnitsType": Validator(check_time_units_type, document_lines),
    "ExplicitAuthFlowsListType": Validator(
        check_explicit_auth_flows_list_type, document_lines
    ),
    "ExplicitAuthFlowsType": Validator(check_explicit_auth_flows_type, document_lines),
    "SupportedIdentityProvidersListType": Validator(
        check_supported_identity_providers_list_type, document_lines
    ),
    "LogoutURLsListType": Validator(check_logout_urls_list_type, document_lines),
    "OAuthFlowsType": Validator(check_oauth_flows_type, document_lines),
    "OAuthFlowType": Validator(check_oauth_flow_type, document_lines),
    "ScopeListType": Validator(check_scope_list_type, document_lines),
    "ScopeType": Validator(check_scope_type, document_lines),
    "PreventUserExistenceErrorTypes": Validator(
        check_prevent_user_existence_error_types, document_lines
    ),
    "CreateUserPoolClientResponse": Validator(
        check_create_user_pool_client_response, document_lines
    ),
    "UserPoolClientType": Validator(check_user_pool_client_type, document_lines),
    "CreateUserPoolDomainRequest": Validator(
        check_create_user_pool_domain_request, document_lines
    ),
    "DomainType": Validator(check_domain_type, document_lines),
    "CustomDomainConfigType": Validator(
        check_custom_domain_config_type, document_lines
    ),
    "CreateUserPoolDomainResponse": Validator(
        check_create_user_pool_domain_response, document_lines
    ),
    "CreateUserPoolRequest": Validator(check_create_user_pool_request, document_lines),
    "UserPoolNameType": Validator(check_user_pool_name_type, document_lines),
    "UserPoolPolicyType": Validator(check_user_pool_policy_type, document_lines),
    "PasswordPolicyType": Validator(check_password_policy_type, document_lines),
    "PasswordPolicyMinLengthType": Validator(
        check_password_policy_min_length_type, document_lines
    ),
    "TemporaryPasswordValidityDaysType": Validator(
        check_temporary_password_validity_days_type, document_lines
    ),
    "DeletionProtectionType": Validator(check_deletion_protection_type, document_lines),
    "LambdaConfigType": Validator(check_lambda_config_type, document_lines),
    "CustomSMSLambdaVersionConfigType": Validator(
        check_custom_sms_lambda_version_config_type, document_lines
    ),
    "CustomSMSSenderLambdaVersionType": Validator(
        check_custom_sms_sender_lambda_version_type, document_lines
    ),
    "CustomEmailLambdaVersionConfigType": Validator(
        check_custom_email_lambda_version_config_type, document_lines
    ),
    "CustomEmailSenderLambdaVersionType": Validator(
        check_custom_email_sender_lambda_version_type, document_lines
    ),
    "VerifiedAttributesListType": Validator(
        check_verified_attributes_list_type, document_lines
    ),
    "UsernameAttributesListType": Validator(
        check_username_attributes_list_type, document_lines
    ),
    "UsernameAttributeType": Validator(check_username_attribute_type, document_lines),
    "VerificationMessageTemplateType": Validator(
        check_verification_message_template_type, document_lines
    ),
    "EmailVerificationMessageByLinkType": Validator(
        check_email_verification_message_by_link_type, document_lines
    ),
    "EmailVerificationSubjectByLinkType": Validator(
        check_email_verification_subject_by_link_type, document_lines
    ),
    "DefaultEmailOptionType": Validator(
        check_default_email_option_type, document_lines
    ),
    "UserPoolMfaType": Validator(check_user_pool_mfa_type, document_lines),
    "UserAttributeUpdateSettingsType": Validator(
        check_user_attribute_update_settings_type, document_lines
    ),
    "DeviceConfigurationType": Validator(
        check_device_configuration_type, document_lines
    ),
    "EmailConfigurationType": Validator(check_email_configuration_type, document_lines),
    "EmailAddressType": Validator(check_email_address_type, document_lines),
    "EmailSendingAccountType": Validator(
        check_email_sending_account_type, document_lines
    ),
    "SESConfigurationSet": Validator(check_ses_configuration_set, document_lines),
    "SmsConfigurationType": Validator(check_sms_configuration_type, document_lines),
    "RegionCodeType": Validator(check_region_code_type, document_lines),
    "UserPoolTagsType": Validator(check_user_pool_tags_type, document_lines),
    "TagKeysType": Validator(check_tag_keys_type, document_lines),
    "TagValueType": Validator(check_tag_value_type, document_lines),
    "SchemaAttributesListType": Validator(
        check_schema_attributes_list_type, document_lines
    ),
    "UserPoolAddOnsType": Validator(check_user_pool_add_ons_type, document_lines),
    "UsernameConfigurationType": Validator(
        check_username_configuration_type, document_lines
    ),
    "CreateUserPoolResponse": Validator(
        check_create_user_pool_response, document_lines
    ),
    "UserPoolType": Validator(check_user_pool_type, document_lines),
    "StatusType": Validator(check_status_type, document_lines),
    "DeleteGroupRequest": Validator(check_delete_group_request, document_lines),
    "DeleteIdentityProviderRequest": Validator(
        check_delete_identity_provider_request, document_lines
    ),
    "DeleteResourceServerRequest": Validator(
        check_delete_resource_server_request, document_lines
    ),
    "DeleteUserAttributesRequest": Validator(
        check_delete_user_attributes_request, document_lines
    ),
    "DeleteUserAttributesResponse": Validator(
        check_delete_user_attributes_response, document_lines
    ),
    "DeleteUserPoolClientRequest": Validator(
        check_delete_user_pool_client_request, document_lines
    ),
    "DeleteUserPoolDomainRequest": Validator(
        check_delete_user_pool_domain_request, document_lines
    ),
    "DeleteUserPoolDomainResponse": Validator(
        check_delete_user_pool_domain_response, document_lines
    ),
    "DeleteUserPoolRequest": Validator(check_delete_user_pool_request, document_lines),
    "DeleteUserRequest": Validator(check_delete_user_request, document_lines),
    "DescribeIdentityProviderRequest": Validator(
        check_describe_identity_provider_request, document_lines
    ),
    "DescribeIdentityProviderResponse": Validator(
        check_describe_identity_provider_response, document_lines
    ),
    "DescribeResourceServerRequest": Validator(
        check_describe_resource_server_request, document_lines
    ),
    "DescribeResourceServerResponse": Validator(
        check_describe_resource_server_response, document_lines
    ),
    "DescribeRiskConfigurationRequest": Validator(
        check_describe_risk_configuration_request, document_lines
    ),
    "DescribeRiskConfigurationResponse": Validator(
        check_describe_risk_configuration_response, document_lines
    ),
    "RiskConfigurationType": Validator(check_risk_configuration_type, document_lines),
    "RiskExceptionConfigurationType": Validator(
        check_risk_exception_configuration_type, document_lines
    ),
    "SkippedIPRangeListType": Validator(
        check_skipped_ip_range_list_type, document_lines
    ),
    "DescribeUserImportJobRequest": Validator(
        check_describe_user_import_job_request, document_lines
    ),
    "DescribeUserImportJobResponse": Validator(
        check_describe_user_import_job_response, document_lines
    ),
    "DescribeUserPoolClientRequest": Validator(
        check_describe_user_pool_client_request, document_lines
    ),
    "DescribeUserPoolClientResponse": Validator(
        check_describe_user_pool_client_response, document_lines
    ),
    "DescribeUserPoolDomainRequest": Validator(
        check_describe_user_pool_domain_request, document_lines
    ),
    "DescribeUserPoolDomainResponse": Validator(
        check_describe_user_pool_domain_response, document_lines
    ),
    "DomainDescriptionType": Validator(check_domain_description_type, document_lines),
    "S3BucketType": Validator(check_s3_bucket_type, document_lines),
    "DomainVersionType": Validator(check_domain_version_type, document_lines),
    "DomainStatusType": Validator(check_domain_status_type, document_lines),
    "DescribeUserPoolRequest": Validator(
        check_describe_user_pool_request, document_lines
    ),
    "DescribeUserPoolResponse": Validator(
        check_describe_user_pool_response, document_lines
    ),
    "DuplicateProviderException": Validator(
        check_duplicate_provider_exception, document_lines
    ),
    "EnableSoftwareTokenMFAException": Validator(
        check_enable_software_token_mfa_exception, document_lines
    ),
    "ExpiredCodeException": Validator(check_expired_code_exception, document_lines),
    "ForbiddenException": Validator(check_forbidden_exception, document_lines),
    "ForgetDeviceRequest": Validator(check_forget_device_request, document_lines),
    "ForgotPasswordRequest": Validator(check_forgot_password_request, document_lines),
    "ForgotPasswordResponse": Validator(check_forgot_password_response, document_lines),
    "GetCSVHeaderRequest": Validator(check_get_csv_header_request, document_lines),
    "GetCSVHeaderResponse": Validator(check_get_csv_header_response, document_lines),
    "ListOfStringTypes": Validator(check_list_of_string_types, document_lines),
    "GetDeviceRequest": Validator(check_get_device_request, document_lines),
    "GetDeviceResponse": Validator(check_get_device_response, document_lines),
    "GetGroupRequest": Validator(check_get_group_request, document_lines),
    "GetGroupResponse": Validator(check_get_group_response, document_lines),
    "GetIdentityProviderByIdentifierRequest": Validator(
        check_get_identity_provider_by_identifier_request, document_lines
    ),
    "GetIdentityProviderByIdentifierResponse": Validator(
        check_get_identity_provider_by_identifier_response, document_lines
    ),
    "GetSigningCertificateRequest": Validator(
        check_get_signing_certificate_request, document_lines
    ),
    "GetSigningCertificateResponse": Validator(
        check_get_signing_certificate_response, document_lines
    ),
    "GetUICustomizationRequest": Validator(
        check_get_ui_customization_request, document_lines
    ),
    "GetUICustomizationResponse": Validator(
        check_get_ui_customization_response, document_lines
    ),
    "UICustomizationType": Validator(check_ui_customization_type, document_lines),
    "ImageUrlType": Validator(check_image_url_type, document_lines),
    "GetUserAttributeVerificationCodeRequest": Validator(
        check_get_user_attribute_verification_code_request, document_lines
    ),
    "GetUserAttributeVerificationCodeResponse": Validator(
        check_get_user_attribute_verification_code_response, document_lines
    ),
    "GetUserPoolMfaConfigRequest": Validator(
        check_get_user_pool_mfa_config_request, document_lines
    ),
    "GetUserPoolMfaConfigResponse": Validator(
        check_get_user_pool_mfa_config_response, document_lines
    ),
    "SmsMfaConfigType": Validator(check_sms_mfa_config_type, document_lines),
    "SoftwareTokenMfaConfigType": Validator(
        check_software_token_mfa_config_type, document_lines
    ),
    "GetUserRequest": Validator(check_get_user_request, document_lines),
    "GetUserResponse": Validator(check_get_user_response, document_lines),
    "GlobalSignOutRequest": Validator(check_global_sign_out_request, document_lines),
    "GlobalSignOutResponse": Validator(check_global_sign_out_response, document_lines),
    "GroupExistsException": Validator(check_group_exists_exception, document_lines),
    "ImageFileType": Validator(check_image_file_type, document_lines),
    "InitiateAuthRequest": Validator(check_initiate_auth_request, document_lines),
    "InitiateAuthResponse": Validator(check_initiate_auth_response, document_lines),
    "InternalErrorException": Validator(check_internal_error_exception, document_lines),
    "InvalidEmailRoleAccessPolicyException": Validator(
        check_invalid_email_role_access_policy_exception, document_lines
    ),
    "InvalidLambdaResponseException": Validator(
        check_invalid_lambda_response_exception, document_lines
    ),
    "InvalidOAuthFlowException": Validator(
        check_invalid_oauth_flow_exception, document_lines
    ),
    "InvalidParameterException": Validator(
        check_invalid_parameter_exception, document_lines
    ),
    "InvalidPasswordException": Validator(
        check_invalid_password_exception, document_lines
    ),
    "InvalidSmsRoleAccessPolicyException": Validator(
        check_invalid_sms_role_access_policy_exception, document_lines
    ),
    "InvalidSmsRoleTrustRelationshipException": Validator(
        check_invalid_sms_role_trust_relationship_exception, document_lines
    ),
    "InvalidUserPoolConfigurationException": Validator(
        check_invalid_user_pool_configuration_exception, document_lines
    ),
    "LimitExceededException": Validator(check_limit_exceeded_exception, document_lines),
    "ListDevicesRequest": Validator(check_list_devices_request, document_lines),
    "ListDevicesResponse": Validator(check_list_devices_response, document_lines),
    "ListGroupsRequest": Validator(check_list_groups_request, document_lines),
    "ListGroupsResponse": Validator(check_list_groups_response, document_lines),
    "ListIdentityProvidersRequest": Validator(
        check_list_identity_providers_request, document_lines
    ),
    "ListProvidersLimitType": Validator(
        check_list_providers_limit_type, document_lines
    ),
    "PaginationKeyType": Validator(check_pagination_key_type, document_lines),
    "ListIdentityProvidersResponse": Validator(
        check_list_identity_providers_response, document_lines
    ),
    "ProvidersListType": Validator(check_providers_list_type, document_lines),
    "ProviderDescription": Validator(check_provider_description, document_lines),
    "ListResourceServersLimitType": Validator(
        check_list_resource_servers_limit_type, document_lines
    ),
    "ListResourceServersRequest": Validator(
        check_list_resource_servers_request, document_lines
    ),
    "ListResourceServersResponse": Validator(
        check_list_resource_servers_response, document_lines
    ),
    "ResourceServersListType": Validator(
        check_resource_servers_list_type, document_lines
    ),
    "ListTagsForResourceRequest": Validator(
        check_list_tags_for_resource_request, document_lines
    ),
    "ListTagsForResourceResponse": Validator(
        check_list_tags_for_resource_response, document_lines
    ),
    "ListUserImportJobsRequest": Validator(
        check_list_user_import_jobs_request, document_lines
    ),
    "PoolQueryLimitType": Validator(check_pool_query_limit_type, document_lines),
    "ListUserImportJobsResponse": Validator(
        check_list_user_import_jobs_response, document_lines
    ),
    "UserImportJobsListType": Validator(
        check_user_import_jobs_list_type, document_lines
    ),
    "ListUserPoolClientsRequest": Validator(
        check_list_user_pool_clients_request, document_lines
    ),
    "QueryLimit": Validator(check_query_limit, document_lines),
    "ListUserPoolClientsResponse": Validator(
        check_list_user_pool_clients_response, document_lines
    ),
    "UserPoolClientListType": Validator(
        check_user_pool_client_list_type, document_lines
    ),
    "UserPoolClientDescription": Validator(
        check_user_pool_client_description, document_lines
    ),
    "ListUserPoolsRequest": Validator(check_list_user_pools_request, document_lines),
    "ListUserPoolsResponse": Validator(check_list_user_pools_response, document_lines),
    "UserPoolListType": Validator(check_user_pool_list_type, document_lines),
    "UserPoolDescriptionType": Validator(
        check_user_pool_description_type, document_lines
    ),
    "ListUsersInGroupRequest": Validator(
        check_list_users_in_group_request, document_lines
    ),
    "ListUsersInGroupResponse": Validator(
        check_list_users_in_group_response, document_lines
    ),
    "UsersListType": Validator(check_users_list_type, document_lines),
    "ListUsersRequest": Validator(check_list_users_request, document_lines),
    "SearchedAttributeNamesListType": Validator(
        check_searched_attribute_names_list_type, document_lines
    ),
    "UserFilterType": Validator(check_user_filter_type, document_lines),
    "ListUsersResponse": Validator(check_list_users_response, document_lines),
    "MFAMethodNotFoundException": Validator(
        check_mfa_method_not_found_exception, document_lines
    ),
    "NotAuthorizedException": Validator(check_not_authorized_exception, document_lines),
    "PasswordResetRequiredException": Validator(
        check_password_reset_required_exception, document_lines
    ),
    "PreconditionNotMetException": Validator(
        check_precondition_not_met_exception, document_lines
    ),
    "ResendConfirmationCodeRequest": Validator(
        check_resend_confirmation_code_request, document_lines
    ),
    "ResendConfirmationCodeResponse": Validator(
        check_resend_confirmation_code_response, document_lines
    ),
    "ResourceNotFoundException": Validator(
        check_resource_not_found_exception, document_lines
    ),
    "RespondToAuthChallengeRequest": Validator(
        check_respond_to_auth_challenge_request, document_lines
    ),
    "RespondToAuthChallengeResponse": Validator(
        check_respond_to_auth_challenge_response, document_lines
    ),
    "RevokeTokenRequest": Validator(check_revoke_token_request, document_lines),
    "RevokeTokenResponse": Validator(check_revoke_token_response, document_lines),
    "ScopeDoesNotExistException": Validator(
        check_scope_does_not_exist_exception, document_lines
    ),
    "SetRiskConfigurationRequest": Validator(
        check_set_risk_configuration_request, document_lines
    ),
    "SetRiskConfigurationResponse": Validator(
        check_set_risk_configuration_response, document_lines
    ),
    "SetUICustomizationRequest": Validator(
        check_set_ui_customization_request, document_lines
    ),
    "SetUICustomizationResponse": Validator(
        check_set_ui_customization_response, document_lines
    ),
    "SetUserMFAPreferenceRequest": Validator(
        check_set_user_mfa_preference_request, document_lines
    ),
    "SetUserMFAPreferenceResponse": Validator(
        check_set_user_mfa_preference_response, document_lines
    ),
    "SetUserPoolMfaConfigRequest": Validator(
        check_set_user_pool_mfa_config_request, document_lines
    ),
    "SetUserPoolMfaConfigResponse": Validator(
        check_set_user_pool_mfa_config_response, document_lines
    ),
    "SetUserSettingsRequest": Validator(
        check_set_user_settings_request, document_lines
    ),
    "SetUserSettingsResponse": Validator(
        check_set_user_settings_response, document_lines
    ),
    "SignUpRequest": Validator(check_sign_up_request, document_lines),
    "SignUpResponse": Validator(check_sign_up_response, document_lines),
    "SoftwareTokenMFANotFoundException": Validator(
        check_software_token_mfa_not_found_exception, document_lines
    ),
    "SoftwareTokenMFAUserCodeType": Validator(
        check_software_token_mfa_user_code_type, document_lines
    ),
    "StartUserImportJobRequest": Validator(
        check_start_user_import_job_request, document_lines
    ),
    "StartUserImportJobResponse": Validator(
        check_start_user_import_job_response, document_lines
    ),
    "StopUserImportJobRequest": Validator(
        check_stop_user_import_job_request, document_lines
    ),
    "StopUserImportJobResponse": Validator(
        check_stop_user_import_job_response, document_lines
    ),
    "TagResourceRequest": Validator(check_tag_resource_request, document_lines),
    "TagResourceResponse": Validator(check_tag_resource_response, document_lines),
    "TooManyFailedAttemptsException": Validator(
        check_too_many_failed_attempts_exception, document_lines
    ),
    "TooManyRequestsException": Validator(
        check_too_many_requests_exception, document_lines
    ),
    "UnauthorizedException": Validator(check_unauthorized_exception, document_lines),
    "UnexpectedLambdaException": Validator(
        check_unexpected_lambda_exception, document_lines
    ),
    "UnsupportedIdentityProviderException": Validator(
        check_unsupported_identity_provider_exception, document_lines
    ),
    "UnsupportedOperationException": Validator(
        check_unsupported_operation_exception, document_lines
    ),
    "UnsupportedTokenTypeException": Validator(
        check_unsupported_token_type_exception, document_lines
    ),
    "UnsupportedUserStateException": Validator(
        check_unsupported_user_state_exception, document_lines
    ),
    "UntagResourceRequest": Validator(check_untag_resource_request, document_lines),
    "UserPoolTagsListType": Validator(check_user_pool_tags_list_type, document_lines),
    "UntagResourceResponse": Validator(check_untag_resource_response, document_lines),
    "UpdateAuthEventFeedbackRequest": Validator(
        check_update_auth_event_feedback_request, document_lines
    ),
    "UpdateAuthEventFeedbackResponse": Validator(
        check_update_auth_event_feedback_response, document_lines
    ),
    "UpdateDeviceStatusRequest": Validator(
        check_update_device_status_request, document_lines
    ),
    "UpdateDeviceStatusResponse": Validator(
        check_update_device_status_response, document_lines
    ),
    "UpdateGroupRequest": Validator(check_update_group_request, document_lines),
    "UpdateGroupResponse": Validator(check_update_group_response, document_lines),
    "UpdateIdentityProviderRequest": Validator(
        check_update_identity_provider_request, document_lines
    ),
    "UpdateIdentityProviderResponse": Validator(
        check_update_identity_provider_response, document_lines
    ),
    "UpdateResourceServerRequest": Validator(
        check_update_resource_server_request, document_lines
    ),
    "UpdateResourceServerResponse": Validator(
        check_update_resource_server_response, document_lines
    ),
    "UpdateUserAttributesRequest": Validator(
        check_update_user_attributes_request, document_lines
    ),
    "UpdateUserAttributesResponse": Validator(
        check_update_user_attributes_response, document_lines
    ),
    "UpdateUserPoolClientRequest": Validator(
        check_update_user_pool_client_request, document_lines
    ),
    "UpdateUserPoolClientResponse": Validator(
        check_update_user_pool_client_response, document_lines
    ),
    "UpdateUserPoolDomainRequest": Validator(
        check_update_user_pool_domain_request, document_lines
    ),
    "UpdateUserPoolDomainResponse": Validator(
        check_update_user_pool_domain_response, document_lines
    ),
    "UpdateUserPoolRequest": Validator(check_update_user_pool_request, document_lines),
    "UpdateUserPoolResponse": Validator(
        check_update_user_pool_response, document_lines
    ),
    "UserImportInProgressException": Validator(
        check_user_import_in_progress_exception, document_lines
    ),
    "UserLambdaValidationException": Validator(
        check_user_lambda_validation_exception, document_lines
    ),
    "UserNotConfirmedException": Validator(
        check_user_not_confirmed_exception, document_lines
    ),
    "UserNotFoundException": Validator(check_user_not_found_exception, document_lines),
    "UserPoolAddOnNotEnabledException": Validator(
        check_user_pool_add_on_not_enabled_exception, document_lines
    ),
    "UserPoolTaggingException": Validator(
        check_user_pool_tagging_exception, document_lines
    ),
    "UsernameExistsException": Validator(
        check_username_exists_exception, document_lines
    ),
    "VerifySoftwareTokenRequest": Validator(
        check_verify_software_token_request, document_lines
    ),
    "VerifySoftwareTokenResponse": Validator(
        check_verify_software_token_response, document_lines
    ),
    "VerifySoftwareTokenResponseType": Validator(
        check_verify_software_token_response_type, document_lines
    ),
    "VerifyUserAttributeRequest": Validator(
        check_verify_user_attribute_request, document_lines
    ),
    "VerifyUserAttributeResponse": Validator(
        check_verify_user_attribute_response, document_lines
    ),
}
