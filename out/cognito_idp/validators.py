"""Validators of the document's schemas.

`SCHEMAS` has them by the names that the document gives the schemas. Each function takes
a JSON value and returns the list of its problems, or None.
"""

from __future__ import annotations

from ._runtime.formats_time import is_date_time
from ._runtime.lazy_patterns import lazy_pattern
from ._runtime.problems import Problems, add, nest, nest_item, of_name
from ._runtime.source_map import source_map
from ._runtime.validator import validators_of
from ._runtime.values import is_integer

document_lines = source_map(__name__)
matches_arn_type = lazy_pattern(
    globals(),
    "matches_arn_type",
    r"arn:[0-9A-Z_a-z+=/,.@\-]++:[0-9A-Z_a-z+=/,.@\-]++:[0-9A-Z_a-z+=/,.@\-]*+:[0-9]++:[0-9A-Z_a-z+=/,.@\-]",
)
matches_email_notification_subject_type = lazy_pattern(
    globals(),
    "matches_email_notification_subject_type",
    r"[\p{L}\p{M}\p{S}\p{N}\p{P}\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]",
)
matches_email_notification_body_type = lazy_pattern(
    globals(),
    "matches_email_notification_body_type",
    r"[\p{L}\p{M}\p{S}\p{N}\p{P}\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff*]",
)
matches_user_pool_id_type = lazy_pattern(
    globals(), "matches_user_pool_id_type", r"_(?<=[0-9A-Z_a-z\-]_)[0-9a-zA-Z]"
)
matches_custom_attribute_name_type = lazy_pattern(
    globals(), "matches_custom_attribute_name_type", r"[\p{L}\p{M}\p{S}\p{N}\p{P}]"
)
matches_password_type = lazy_pattern(
    globals(),
    "matches_password_type",
    r"[^\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]",
)
matches_date_time = lazy_pattern(
    globals(),
    "matches_date_time",
    r"\A[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[.][0-9]++Z|(?:[.][0-9]++)?[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])\Z",
)
matches_device_key_type = lazy_pattern(
    globals(), "matches_device_key_type", r"_(?<=[0-9A-Z_a-z\-]_)[0-9a-f\-]"
)
matches_client_id_type = lazy_pattern(
    globals(), "matches_client_id_type", "[0-9A-Z_a-z+]"
)
matches_token_model_type = lazy_pattern(
    globals(), "matches_token_model_type", r"[A-Za-z0-9\-_=.]"
)
matches_event_id_type = lazy_pattern(
    globals(), "matches_event_id_type", r"[0-9A-Z_a-z+\-]"
)
matches_hex_string_type = lazy_pattern(
    globals(), "matches_hex_string_type", r"^[0-9a-fA-F]++\Z"
)
matches_secret_code_type = lazy_pattern(
    globals(), "matches_secret_code_type", "[A-Za-z0-9]"
)
matches_client_name_type = lazy_pattern(
    globals(),
    "matches_client_name_type",
    r"[0-9A-Z_a-z\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff+=,.@\-]",
)
matches_completion_message_type = lazy_pattern(
    globals(), "matches_completion_message_type", r"\w"
)
matches_secret_hash_type = lazy_pattern(
    globals(), "matches_secret_hash_type", "[0-9A-Z_a-z+=/]"
)
matches_provider_name_type_v1 = lazy_pattern(
    globals(), "matches_provider_name_type_v1", r"[^_][\p{L}\p{M}\p{S}\p{N}\p{P}][^_]"
)
matches_idp_identifier_type = lazy_pattern(
    globals(),
    "matches_idp_identifier_type",
    r"[0-9A-Z_a-z\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff+=.@\-]",
)
matches_resource_server_identifier_type = lazy_pattern(
    globals(), "matches_resource_server_identifier_type", r"[!#-\[\]-\~]"
)
matches_resource_server_scope_name_type = lazy_pattern(
    globals(), "matches_resource_server_scope_name_type", r"[!#-.0-\[\]-\~]"
)
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
    globals(), "matches_ses_configuration_set", r"^[a-zA-Z0-9_\-]++\Z"
)
matches_s3_bucket_type = lazy_pattern(
    globals(), "matches_s3_bucket_type", r"^[0-9A-Za-z.\-_]*(?<!\.)\Z"
)
matches_software_token_mfa_user_code_type = lazy_pattern(
    globals(), "matches_software_token_mfa_user_code_type", "[0-9]"
)
values_recovery_option_name_type = frozenset(
    {"admin_only", "verified_email", "verified_phone_number"}
)
values_account_takeover_event_action_type = frozenset(
    {"BLOCK", "MFA_IF_CONFIGURED", "MFA_REQUIRED", "NO_ACTION"}
)
initials_email_notification_subject_type = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"
initials_custom_attribute_name_type = "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"
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
initials_client_id_type = (
    "+0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
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
initials_token_model_type = (
    "-.0123456789=ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
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
initials_event_id_type = (
    "+-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
)
values_device_remembered_status_type = frozenset({"not_remembered", "remembered"})
values_advanced_security_mode_type = frozenset({"AUDIT", "ENFORCED", "OFF"})
values_alias_attribute_type = frozenset({"email", "phone_number", "preferred_username"})
initials_secret_code_type = (
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
)
values_verified_attribute_type = frozenset({"email", "phone_number"})
initials_client_name_type = (
    " +,-.0123456789=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
)
initials_completion_message_type = (
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
)
values_compromised_credentials_event_action_type = frozenset({"BLOCK", "NO_ACTION"})
values_event_filter_type = frozenset({"PASSWORD_CHANGE", "SIGN_IN", "SIGN_UP"})
initials_secret_hash_type = (
    "+/0123456789=ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
)
values_identity_provider_type_type = frozenset(
    {"Facebook", "Google", "LoginWithAmazon", "OIDC", "SAML", "SignInWithApple"}
)
initials_idp_identifier_type = (
    " +-.0123456789=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
)
initials_resource_server_identifier_type = "!#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"
initials_resource_server_scope_name_type = "!#$%&'()*+,-.0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"
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
initials_software_token_mfa_user_code_type = "0123456789"
values_verify_software_token_response_type = frozenset({"ERROR", "SUCCESS"})


def check_aws_account_id_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AWSAccountIdType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    return None


def check_access_token_validity_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AccessTokenValidityType"
    found: Problems | None = None
    if type(instance) is not int and not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if not -2147483648 <= instance <= 2147483647:
        found = add(found, at, "format", instance, "int32")
    if instance < 1:
        found = add(found, at, "minimum", instance, 1)
    if instance > 86400:
        found = add(found, at, "maximum", instance, 86400)
    return found


def check_account_recovery_setting_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AccountRecoverySettingType"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "RecoveryMechanisms" in instance:
        if inner := check_recovery_mechanisms_type(instance["RecoveryMechanisms"]):
            return nest(None, inner, "RecoveryMechanisms")
    return None


def check_recovery_mechanisms_type(instance: object) -> Problems | None:
    at = "#/components/schemas/RecoveryMechanismsType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    if not instance:
        found = add(found, at, "minItems", instance, 1)
    if len(instance) > 2:
        found = add(found, at, "maxItems", instance, 2)
    for item in instance:
        if inner := check_recovery_option_type(item):
            found = nest_item(found, inner, instance, item)
    return found


def check_recovery_option_type(instance: object) -> Problems | None:
    at = "#/components/schemas/RecoveryOptionType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Priority" not in instance:
        found = add(found, at, "required", instance, "Priority")
    elif (
        type(value := instance["Priority"]) is not int and not is_integer(value)
    ) or not 1 <= value <= 2:
        found = (found, "Priority", check_priority_type, value)
    if "Name" not in instance:
        found = add(found, at, "required", instance, "Name")
    elif (
        not isinstance(value := instance["Name"], str)
        or value not in values_recovery_option_name_type
    ):
        found = (found, "Name", check_recovery_option_name_type, value)
    return found


def check_priority_type(instance: object) -> Problems | None:
    at = "#/components/schemas/PriorityType"
    found: Problems | None = None
    if type(instance) is not int and not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if not -2147483648 <= instance <= 2147483647:
        found = add(found, at, "format", instance, "int32")
    if instance < 1:
        found = add(found, at, "minimum", instance, 1)
    if instance > 2:
        found = add(found, at, "maximum", instance, 2)
    return found


def check_recovery_option_name_type(instance: object) -> Problems | None:
    at = "#/components/schemas/RecoveryOptionNameType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_recovery_option_name_type:
        return add(None, at, "enum", instance, values_recovery_option_name_type)
    return None


def check_account_takeover_action_notify_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AccountTakeoverActionNotifyType"
    if not isinstance(instance, bool):
        return add(None, at, "type", instance, "boolean")
    return None


def check_account_takeover_action_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AccountTakeoverActionType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Notify" not in instance:
        found = add(found, at, "required", instance, "Notify")
    elif not isinstance(value := instance["Notify"], bool):
        exact = check_account_takeover_action_notify_type
        found = (found, "Notify", exact, value)
    if "EventAction" not in instance:
        found = add(found, at, "required", instance, "EventAction")
    elif (
        not isinstance(value := instance["EventAction"], str)
        or value not in values_account_takeover_event_action_type
    ):
        exact = check_account_takeover_event_action_type
        found = (found, "EventAction", exact, value)
    return found


def check_account_takeover_event_action_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AccountTakeoverEventActionType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_account_takeover_event_action_type:
        return add(
            None, at, "enum", instance, values_account_takeover_event_action_type
        )
    return None


def check_account_takeover_actions_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AccountTakeoverActionsType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "LowAction" in instance:
        if inner := check_account_takeover_action_type(instance["LowAction"]):
            found = nest(found, inner, "LowAction")
    if "MediumAction" in instance:
        if inner := check_account_takeover_action_type(instance["MediumAction"]):
            found = nest(found, inner, "MediumAction")
    if "HighAction" in instance:
        if inner := check_account_takeover_action_type(instance["HighAction"]):
            found = nest(found, inner, "HighAction")
    return found


def check_account_takeover_risk_configuration_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AccountTakeoverRiskConfigurationType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "NotifyConfiguration" in instance:
        if inner := check_notify_configuration_type(instance["NotifyConfiguration"]):
            found = nest(found, inner, "NotifyConfiguration")
    if "Actions" not in instance:
        found = add(found, at, "required", instance, "Actions")
    elif inner := check_account_takeover_actions_type(instance["Actions"]):
        found = nest(found, inner, "Actions")
    return found


def check_notify_configuration_type(instance: object) -> Problems | None:
    at = "#/components/schemas/NotifyConfigurationType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "From" in instance and not isinstance(value := instance["From"], str):
        found = (found, "From", check_string_type, value)
    if "ReplyTo" in instance and not isinstance(value := instance["ReplyTo"], str):
        found = (found, "ReplyTo", check_string_type, value)
    if "SourceArn" not in instance:
        found = add(found, at, "required", instance, "SourceArn")
    elif (
        not isinstance(value := instance["SourceArn"], str)
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        found = (found, "SourceArn", check_arn_type, value)
    if "BlockEmail" in instance:
        if inner := check_notify_email_type(instance["BlockEmail"]):
            found = nest(found, inner, "BlockEmail")
    if "NoActionEmail" in instance:
        if inner := check_notify_email_type(instance["NoActionEmail"]):
            found = nest(found, inner, "NoActionEmail")
    if "MfaEmail" in instance:
        if inner := check_notify_email_type(instance["MfaEmail"]):
            found = nest(found, inner, "MfaEmail")
    return found


def check_string_type(instance: object) -> Problems | None:
    at = "#/components/schemas/StringType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    return None


def check_arn_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ArnType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_arn_type(instance):
        found = add(
            found,
            at,
            "pattern",
            instance,
            "arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?",
        )
    if len(instance) < 20:
        found = add(found, at, "minLength", instance, 20)
    if len(instance) > 2048:
        found = add(found, at, "maxLength", instance, 2048)
    return found


def check_notify_email_type(instance: object) -> Problems | None:
    at = "#/components/schemas/NotifyEmailType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Subject" not in instance:
        found = add(found, at, "required", instance, "Subject")
    elif (
        not isinstance(value := instance["Subject"], str)
        or not value
        or len(value) > 140
        or value[0] not in initials_email_notification_subject_type
    ):
        inner = check_email_notification_subject_type(value)
        found = nest(found, inner, "Subject")
    if "HtmlBody" in instance and (
        not isinstance(value := instance["HtmlBody"], str)
        or not 6 <= len(value) <= 20000
        or value[0] not in initials_email_notification_subject_type
    ):
        found = nest(found, check_email_notification_body_type(value), "HtmlBody")
    if "TextBody" in instance and (
        not isinstance(value := instance["TextBody"], str)
        or not 6 <= len(value) <= 20000
        or value[0] not in initials_email_notification_subject_type
    ):
        found = nest(found, check_email_notification_body_type(value), "TextBody")
    return found


def check_email_notification_subject_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EmailNotificationSubjectType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_email_notification_subject_type(instance):
        found = add(
            found, at, "pattern", instance, "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+"
        )
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 140:
        found = add(found, at, "maxLength", instance, 140)
    return found


def check_email_notification_body_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EmailNotificationBodyType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_email_notification_body_type(instance):
        found = add(
            found, at, "pattern", instance, "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]+"
        )
    if len(instance) < 6:
        found = add(found, at, "minLength", instance, 6)
    if len(instance) > 20000:
        found = add(found, at, "maxLength", instance, 20000)
    return found


def check_add_custom_attributes_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AddCustomAttributesRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "CustomAttributes" not in instance:
        found = add(found, at, "required", instance, "CustomAttributes")
    elif inner := check_custom_attributes_list_type(instance["CustomAttributes"]):
        found = nest(found, inner, "CustomAttributes")
    return found


def check_user_pool_id_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolIdType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_user_pool_id_type(instance):
        found = add(found, at, "pattern", instance, "[\\w-]+_[0-9a-zA-Z]+")
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 55:
        found = add(found, at, "maxLength", instance, 55)
    return found


def check_custom_attributes_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/CustomAttributesListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    if not instance:
        found = add(found, at, "minItems", instance, 1)
    if len(instance) > 25:
        found = add(found, at, "maxItems", instance, 25)
    for item in instance:
        if inner := check_schema_attribute_type(item):
            found = nest_item(found, inner, instance, item)
    return found


def check_schema_attribute_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SchemaAttributeType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Name" in instance and (
        not isinstance(value := instance["Name"], str)
        or not value
        or len(value) > 20
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_custom_attribute_name_type(value), "Name")
    if "AttributeDataType" in instance and (
        not isinstance(value := instance["AttributeDataType"], str)
        or value not in values_attribute_data_type
    ):
        found = (found, "AttributeDataType", check_attribute_data_type, value)
    if "DeveloperOnlyAttribute" in instance:
        if not isinstance(value := instance["DeveloperOnlyAttribute"], bool):
            found = (found, "DeveloperOnlyAttribute", check_boolean_type, value)
    if "Mutable" in instance and not isinstance(value := instance["Mutable"], bool):
        found = (found, "Mutable", check_boolean_type, value)
    if "Required" in instance:
        if not isinstance(value := instance["Required"], bool):
            found = (found, "Required", check_boolean_type, value)
    if "NumberAttributeConstraints" in instance:
        value = instance["NumberAttributeConstraints"]
        if inner := check_number_attribute_constraints_type(value):
            found = nest(found, inner, "NumberAttributeConstraints")
    if "StringAttributeConstraints" in instance:
        value = instance["StringAttributeConstraints"]
        if inner := check_string_attribute_constraints_type(value):
            found = nest(found, inner, "StringAttributeConstraints")
    return found


def check_custom_attribute_name_type(instance: object) -> Problems | None:
    at = "#/components/schemas/CustomAttributeNameType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_custom_attribute_name_type(instance):
        found = add(found, at, "pattern", instance, "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+")
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 20:
        found = add(found, at, "maxLength", instance, 20)
    return found


def check_attribute_data_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AttributeDataType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_attribute_data_type:
        return add(None, at, "enum", instance, values_attribute_data_type)
    return None


def check_boolean_type(instance: object) -> Problems | None:
    at = "#/components/schemas/BooleanType"
    if not isinstance(instance, bool):
        return add(None, at, "type", instance, "boolean")
    return None


def check_number_attribute_constraints_type(instance: object) -> Problems | None:
    at = "#/components/schemas/NumberAttributeConstraintsType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "MinValue" in instance:
        if not isinstance(value := instance["MinValue"], str):
            found = (found, "MinValue", check_string_type, value)
    if "MaxValue" in instance:
        if not isinstance(value := instance["MaxValue"], str):
            found = (found, "MaxValue", check_string_type, value)
    return found


def check_string_attribute_constraints_type(instance: object) -> Problems | None:
    at = "#/components/schemas/StringAttributeConstraintsType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "MinLength" in instance:
        if not isinstance(value := instance["MinLength"], str):
            found = (found, "MinLength", check_string_type, value)
    if "MaxLength" in instance:
        if not isinstance(value := instance["MaxLength"], str):
            found = (found, "MaxLength", check_string_type, value)
    return found


def check_add_custom_attributes_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AddCustomAttributesResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_admin_add_user_to_group_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminAddUserToGroupRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    if "GroupName" not in instance:
        found = add(found, at, "required", instance, "GroupName")
    elif (
        not isinstance(value := instance["GroupName"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_group_name_type(value), "GroupName")
    return found


def check_username_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UsernameType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string", secret=True)
    if not matches_custom_attribute_name_type(instance):
        found = add(
            found,
            at,
            "pattern",
            instance,
            "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+",
            secret=True,
        )
    if not instance:
        found = add(found, at, "minLength", instance, 1, secret=True)
    if len(instance) > 128:
        found = add(found, at, "maxLength", instance, 128, secret=True)
    return found


def check_group_name_type(instance: object) -> Problems | None:
    at = "#/components/schemas/GroupNameType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_custom_attribute_name_type(instance):
        found = add(found, at, "pattern", instance, "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+")
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 128:
        found = add(found, at, "maxLength", instance, 128)
    return found


def check_admin_confirm_sign_up_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminConfirmSignUpRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    if "ClientMetadata" in instance:
        if inner := check_client_metadata_type(instance["ClientMetadata"]):
            found = nest(found, inner, "ClientMetadata")
    return found


def check_client_metadata_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ClientMetadataType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    for key, item in instance.items():
        if not isinstance(item, str):
            found = nest(found, check_string_type(item), key)
    return found


def check_admin_confirm_sign_up_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminConfirmSignUpResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_admin_create_user_config_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminCreateUserConfigType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "AllowAdminCreateUserOnly" in instance:
        if not isinstance(value := instance["AllowAdminCreateUserOnly"], bool):
            found = (found, "AllowAdminCreateUserOnly", check_boolean_type, value)
    if "UnusedAccountValidityDays" in instance and (
        (
            type(value := instance["UnusedAccountValidityDays"]) is not int
            and not is_integer(value)
        )
        or not 0 <= value <= 365
    ):
        exact = check_admin_create_user_unused_account_validity_days_type
        found = (found, "UnusedAccountValidityDays", exact, value)
    if "InviteMessageTemplate" in instance:
        if inner := check_message_template_type(instance["InviteMessageTemplate"]):
            found = nest(found, inner, "InviteMessageTemplate")
    return found


def check_admin_create_user_unused_account_validity_days_type(
    instance: object,
) -> Problems | None:
    at = "#/components/schemas/AdminCreateUserUnusedAccountValidityDaysType"
    found: Problems | None = None
    if type(instance) is not int and not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if not -2147483648 <= instance <= 2147483647:
        found = add(found, at, "format", instance, "int32")
    if instance < 0:
        found = add(found, at, "minimum", instance, 0)
    if instance > 365:
        found = add(found, at, "maximum", instance, 365)
    return found


def check_message_template_type(instance: object) -> Problems | None:
    at = "#/components/schemas/MessageTemplateType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "SMSMessage" in instance and (
        not isinstance(value := instance["SMSMessage"], str)
        or len(value) > 140
        or "{####}" not in value
    ):
        exact = check_sms_verification_message_type
        found = (found, "SMSMessage", exact, value)
    if "EmailMessage" in instance and (
        not isinstance(value := instance["EmailMessage"], str)
        or len(value) > 20000
        or "{####}" not in value
    ):
        exact = check_email_verification_message_type
        found = (found, "EmailMessage", exact, value)
    if "EmailSubject" in instance and (
        not isinstance(value := instance["EmailSubject"], str)
        or not value
        or len(value) > 140
        or value[0] not in initials_email_notification_subject_type
    ):
        inner = check_email_verification_subject_type(value)
        found = nest(found, inner, "EmailSubject")
    return found


def check_sms_verification_message_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SmsVerificationMessageType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if "{####}" not in instance:
        found = add(found, at, "pattern", instance, ".*\\{####\\}.*")
    if len(instance) < 6:
        found = add(found, at, "minLength", instance, 6)
    if len(instance) > 140:
        found = add(found, at, "maxLength", instance, 140)
    return found


def check_email_verification_message_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EmailVerificationMessageType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if "{####}" not in instance:
        found = add(
            found,
            at,
            "pattern",
            instance,
            "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{####\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*",
        )
    if len(instance) < 6:
        found = add(found, at, "minLength", instance, 6)
    if len(instance) > 20000:
        found = add(found, at, "maxLength", instance, 20000)
    return found


def check_email_verification_subject_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EmailVerificationSubjectType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_email_notification_subject_type(instance):
        found = add(
            found, at, "pattern", instance, "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+"
        )
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 140:
        found = add(found, at, "maxLength", instance, 140)
    return found


def check_admin_create_user_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminCreateUserRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    if "UserAttributes" in instance:
        if inner := check_attribute_list_type(instance["UserAttributes"]):
            found = nest(found, inner, "UserAttributes")
    if "ValidationData" in instance:
        if inner := check_attribute_list_type(instance["ValidationData"]):
            found = nest(found, inner, "ValidationData")
    if "TemporaryPassword" in instance and (
        not isinstance(value := instance["TemporaryPassword"], str)
        or not value
        or len(value) > 256
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_password_type(value), "TemporaryPassword")
    if "ForceAliasCreation" in instance:
        if not isinstance(value := instance["ForceAliasCreation"], bool):
            exact = check_force_alias_creation
            found = (found, "ForceAliasCreation", exact, value)
    if "MessageAction" in instance and (
        not isinstance(value := instance["MessageAction"], str)
        or value not in values_message_action_type
    ):
        found = (found, "MessageAction", check_message_action_type, value)
    if "DesiredDeliveryMediums" in instance:
        if inner := check_delivery_medium_list_type(instance["DesiredDeliveryMediums"]):
            found = nest(found, inner, "DesiredDeliveryMediums")
    if "ClientMetadata" in instance:
        if inner := check_client_metadata_type(instance["ClientMetadata"]):
            found = nest(found, inner, "ClientMetadata")
    return found


def check_attribute_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AttributeListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for item in instance:
        if inner := check_attribute_type(item):
            found = nest_item(found, inner, instance, item)
    return found


def check_password_type(instance: object) -> Problems | None:
    at = "#/components/schemas/PasswordType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string", secret=True)
    if not matches_password_type(instance):
        found = add(found, at, "pattern", instance, "[\\S]+", secret=True)
    if len(instance) > 256:
        found = add(found, at, "maxLength", instance, 256, secret=True)
    return found


def check_force_alias_creation(instance: object) -> Problems | None:
    at = "#/components/schemas/ForceAliasCreation"
    if not isinstance(instance, bool):
        return add(None, at, "type", instance, "boolean")
    return None


def check_message_action_type(instance: object) -> Problems | None:
    at = "#/components/schemas/MessageActionType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_message_action_type:
        return add(None, at, "enum", instance, values_message_action_type)
    return None


def check_delivery_medium_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DeliveryMediumListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for item in instance:
        if not isinstance(item, str) or item not in values_delivery_medium_type:
            found = nest_item(found, check_delivery_medium_type(item), instance, item)
    return found


def check_attribute_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AttributeType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Name" not in instance:
        found = add(found, at, "required", instance, "Name")
    elif (
        not isinstance(value := instance["Name"], str)
        or not value
        or len(value) > 32
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_attribute_name_type(value), "Name")
    if "Value" in instance:
        if not isinstance(value := instance["Value"], str) or len(value) > 2048:
            found = (found, "Value", check_attribute_value_type, value)
    return found


def check_delivery_medium_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DeliveryMediumType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_delivery_medium_type:
        return add(None, at, "enum", instance, values_delivery_medium_type)
    return None


def check_attribute_name_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AttributeNameType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_custom_attribute_name_type(instance):
        found = add(found, at, "pattern", instance, "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+")
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 32:
        found = add(found, at, "maxLength", instance, 32)
    return found


def check_attribute_value_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AttributeValueType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string", secret=True)
    if len(instance) > 2048:
        return add(None, at, "maxLength", instance, 2048, secret=True)
    return None


def check_admin_create_user_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminCreateUserResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "User" in instance:
        if inner := check_user_type(instance["User"]):
            return nest(None, inner, "User")
    return None


def check_user_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Username" in instance and (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    if "Attributes" in instance:
        if inner := check_attribute_list_type(instance["Attributes"]):
            found = nest(found, inner, "Attributes")
    if "UserCreateDate" in instance and (
        not isinstance(value := instance["UserCreateDate"], str)
        or not matches_date_time(value)
    ):
        found = nest(found, check_date_type(value), "UserCreateDate")
    if "UserLastModifiedDate" in instance and (
        not isinstance(value := instance["UserLastModifiedDate"], str)
        or not matches_date_time(value)
    ):
        found = nest(found, check_date_type(value), "UserLastModifiedDate")
    if "Enabled" in instance and not isinstance(value := instance["Enabled"], bool):
        found = (found, "Enabled", check_boolean_type, value)
    if "UserStatus" in instance and (
        not isinstance(value := instance["UserStatus"], str)
        or value not in values_user_status_type
    ):
        found = (found, "UserStatus", check_user_status_type, value)
    if "MFAOptions" in instance:
        if inner := check_mfa_option_list_type(instance["MFAOptions"]):
            found = nest(found, inner, "MFAOptions")
    return found


def check_date_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DateType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not is_date_time(instance):
        return add(None, at, "format", instance, "date-time")
    return None


def check_user_status_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserStatusType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_user_status_type:
        return add(None, at, "enum", instance, values_user_status_type)
    return None


def check_mfa_option_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/MFAOptionListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for item in instance:
        if inner := check_mfa_option_type(item):
            found = nest_item(found, inner, instance, item)
    return found


def check_mfa_option_type(instance: object) -> Problems | None:
    at = "#/components/schemas/MFAOptionType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "DeliveryMedium" in instance and (
        not isinstance(value := instance["DeliveryMedium"], str)
        or value not in values_delivery_medium_type
    ):
        found = (found, "DeliveryMedium", check_delivery_medium_type, value)
    if "AttributeName" in instance and (
        not isinstance(value := instance["AttributeName"], str)
        or not value
        or len(value) > 32
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_attribute_name_type(value), "AttributeName")
    return found


def check_admin_delete_user_attributes_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminDeleteUserAttributesRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    if "UserAttributeNames" not in instance:
        found = add(found, at, "required", instance, "UserAttributeNames")
    elif inner := check_attribute_name_list_type(instance["UserAttributeNames"]):
        found = nest(found, inner, "UserAttributeNames")
    return found


def check_attribute_name_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AttributeNameListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for item in instance:
        if (
            not isinstance(item, str)
            or not item
            or len(item) > 32
            or item[0] not in initials_custom_attribute_name_type
        ):
            found = nest_item(found, check_attribute_name_type(item), instance, item)
    return found


def check_admin_delete_user_attributes_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminDeleteUserAttributesResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_admin_delete_user_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminDeleteUserRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    return found


def check_admin_disable_provider_for_user_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminDisableProviderForUserRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif not isinstance(value := instance["UserPoolId"], str):
        found = (found, "UserPoolId", check_string_type, value)
    if "User" not in instance:
        found = add(found, at, "required", instance, "User")
    elif inner := check_provider_user_identifier_type(instance["User"]):
        found = nest(found, inner, "User")
    return found


def check_provider_user_identifier_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ProviderUserIdentifierType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "ProviderName" in instance and (
        not isinstance(value := instance["ProviderName"], str)
        or not value
        or len(value) > 32
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_provider_name_type(value), "ProviderName")
    if "ProviderAttributeName" in instance:
        if not isinstance(value := instance["ProviderAttributeName"], str):
            found = (found, "ProviderAttributeName", check_string_type, value)
    if "ProviderAttributeValue" in instance:
        if not isinstance(value := instance["ProviderAttributeValue"], str):
            found = (found, "ProviderAttributeValue", check_string_type, value)
    return found


def check_provider_name_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ProviderNameType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_custom_attribute_name_type(instance):
        found = add(found, at, "pattern", instance, "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+")
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 32:
        found = add(found, at, "maxLength", instance, 32)
    return found


def check_admin_disable_provider_for_user_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminDisableProviderForUserResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_admin_disable_user_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminDisableUserRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    return found


def check_admin_disable_user_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminDisableUserResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_admin_enable_user_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminEnableUserRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    return found


def check_admin_enable_user_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminEnableUserResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_admin_forget_device_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminForgetDeviceRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    if "DeviceKey" not in instance:
        found = add(found, at, "required", instance, "DeviceKey")
    elif (
        not isinstance(value := instance["DeviceKey"], str)
        or len(value) > 55
        or not matches_device_key_type(value)
    ):
        found = (found, "DeviceKey", check_device_key_type, value)
    return found


def check_device_key_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DeviceKeyType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_device_key_type(instance):
        found = add(found, at, "pattern", instance, "[\\w-]+_[0-9a-f-]+")
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 55:
        found = add(found, at, "maxLength", instance, 55)
    return found


def check_admin_get_device_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminGetDeviceRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "DeviceKey" not in instance:
        found = add(found, at, "required", instance, "DeviceKey")
    elif (
        not isinstance(value := instance["DeviceKey"], str)
        or len(value) > 55
        or not matches_device_key_type(value)
    ):
        found = (found, "DeviceKey", check_device_key_type, value)
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    return found


def check_admin_get_device_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminGetDeviceResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Device" not in instance:
        return add(None, at, "required", instance, "Device")
    elif inner := check_device_type(instance["Device"]):
        return nest(None, inner, "Device")
    return None


def check_device_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DeviceType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "DeviceKey" in instance and (
        not isinstance(value := instance["DeviceKey"], str)
        or len(value) > 55
        or not matches_device_key_type(value)
    ):
        found = (found, "DeviceKey", check_device_key_type, value)
    if "DeviceAttributes" in instance:
        if inner := check_attribute_list_type(instance["DeviceAttributes"]):
            found = nest(found, inner, "DeviceAttributes")
    if "DeviceCreateDate" in instance and (
        not isinstance(value := instance["DeviceCreateDate"], str)
        or not matches_date_time(value)
    ):
        found = nest(found, check_date_type(value), "DeviceCreateDate")
    if "DeviceLastModifiedDate" in instance and (
        not isinstance(value := instance["DeviceLastModifiedDate"], str)
        or not matches_date_time(value)
    ):
        found = nest(found, check_date_type(value), "DeviceLastModifiedDate")
    if "DeviceLastAuthenticatedDate" in instance and (
        not isinstance(value := instance["DeviceLastAuthenticatedDate"], str)
        or not matches_date_time(value)
    ):
        found = nest(found, check_date_type(value), "DeviceLastAuthenticatedDate")
    return found


def check_admin_get_user_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminGetUserRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    return found


def check_admin_get_user_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminGetUserResponse"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    if "UserAttributes" in instance:
        if inner := check_attribute_list_type(instance["UserAttributes"]):
            found = nest(found, inner, "UserAttributes")
    if "UserCreateDate" in instance and (
        not isinstance(value := instance["UserCreateDate"], str)
        or not matches_date_time(value)
    ):
        found = nest(found, check_date_type(value), "UserCreateDate")
    if "UserLastModifiedDate" in instance and (
        not isinstance(value := instance["UserLastModifiedDate"], str)
        or not matches_date_time(value)
    ):
        found = nest(found, check_date_type(value), "UserLastModifiedDate")
    if "Enabled" in instance and not isinstance(value := instance["Enabled"], bool):
        found = (found, "Enabled", check_boolean_type, value)
    if "UserStatus" in instance and (
        not isinstance(value := instance["UserStatus"], str)
        or value not in values_user_status_type
    ):
        found = (found, "UserStatus", check_user_status_type, value)
    if "MFAOptions" in instance:
        if inner := check_mfa_option_list_type(instance["MFAOptions"]):
            found = nest(found, inner, "MFAOptions")
    if "PreferredMfaSetting" in instance:
        if not isinstance(value := instance["PreferredMfaSetting"], str):
            found = (found, "PreferredMfaSetting", check_string_type, value)
    if "UserMFASettingList" in instance:
        if inner := check_user_mfa_setting_list_type(instance["UserMFASettingList"]):
            found = nest(found, inner, "UserMFASettingList")
    return found


def check_user_mfa_setting_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserMFASettingListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for item in instance:
        if not isinstance(item, str):
            found = nest_item(found, check_string_type(item), instance, item)
    return found


def check_admin_initiate_auth_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminInitiateAuthRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "ClientId" not in instance:
        found = add(found, at, "required", instance, "ClientId")
    elif (
        not isinstance(value := instance["ClientId"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_id_type
    ):
        found = nest(found, check_client_id_type(value), "ClientId")
    if "AuthFlow" not in instance:
        found = add(found, at, "required", instance, "AuthFlow")
    elif (
        not isinstance(value := instance["AuthFlow"], str)
        or value not in values_auth_flow_type
    ):
        found = (found, "AuthFlow", check_auth_flow_type, value)
    if "AuthParameters" in instance:
        if inner := check_auth_parameters_type(instance["AuthParameters"]):
            found = nest(found, inner, "AuthParameters")
    if "ClientMetadata" in instance:
        if inner := check_client_metadata_type(instance["ClientMetadata"]):
            found = nest(found, inner, "ClientMetadata")
    if "AnalyticsMetadata" in instance:
        if inner := check_analytics_metadata_type(instance["AnalyticsMetadata"]):
            found = nest(found, inner, "AnalyticsMetadata")
    if "ContextData" in instance:
        if inner := check_context_data_type(instance["ContextData"]):
            found = nest(found, inner, "ContextData")
    return found


def check_client_id_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ClientIdType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string", secret=True)
    if not matches_client_id_type(instance):
        found = add(found, at, "pattern", instance, "[\\w+]+", secret=True)
    if not instance:
        found = add(found, at, "minLength", instance, 1, secret=True)
    if len(instance) > 128:
        found = add(found, at, "maxLength", instance, 128, secret=True)
    return found


def check_auth_flow_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AuthFlowType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_auth_flow_type:
        return add(None, at, "enum", instance, values_auth_flow_type)
    return None


def check_auth_parameters_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AuthParametersType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    for key, item in instance.items():
        if not isinstance(item, str):
            found = nest(found, check_string_type(item), key)
    return found


def check_analytics_metadata_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AnalyticsMetadataType"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "AnalyticsEndpointId" in instance:
        if not isinstance(value := instance["AnalyticsEndpointId"], str):
            return (None, "AnalyticsEndpointId", check_string_type, value)
    return None


def check_context_data_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ContextDataType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "IpAddress" not in instance:
        found = add(found, at, "required", instance, "IpAddress")
    elif not isinstance(value := instance["IpAddress"], str):
        found = (found, "IpAddress", check_string_type, value)
    if "ServerName" not in instance:
        found = add(found, at, "required", instance, "ServerName")
    elif not isinstance(value := instance["ServerName"], str):
        found = (found, "ServerName", check_string_type, value)
    if "ServerPath" not in instance:
        found = add(found, at, "required", instance, "ServerPath")
    elif not isinstance(value := instance["ServerPath"], str):
        found = (found, "ServerPath", check_string_type, value)
    if "HttpHeaders" not in instance:
        found = add(found, at, "required", instance, "HttpHeaders")
    elif inner := check_http_header_list(instance["HttpHeaders"]):
        found = nest(found, inner, "HttpHeaders")
    if "EncodedData" in instance:
        if not isinstance(value := instance["EncodedData"], str):
            found = (found, "EncodedData", check_string_type, value)
    return found


def check_http_header_list(instance: object) -> Problems | None:
    at = "#/components/schemas/HttpHeaderList"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for item in instance:
        if inner := check_http_header(item):
            found = nest_item(found, inner, instance, item)
    return found


def check_http_header(instance: object) -> Problems | None:
    at = "#/components/schemas/HttpHeader"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "headerName" in instance:
        if not isinstance(value := instance["headerName"], str):
            found = (found, "headerName", check_string_type, value)
    if "headerValue" in instance:
        if not isinstance(value := instance["headerValue"], str):
            found = (found, "headerValue", check_string_type, value)
    return found


def check_admin_initiate_auth_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminInitiateAuthResponse"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "ChallengeName" in instance and (
        not isinstance(value := instance["ChallengeName"], str)
        or value not in values_challenge_name_type
    ):
        found = (found, "ChallengeName", check_challenge_name_type, value)
    if "Session" in instance and (
        not isinstance(value := instance["Session"], str)
        or not 20 <= len(value) <= 2048
    ):
        found = (found, "Session", check_session_type, value)
    if "ChallengeParameters" in instance:
        if inner := check_challenge_parameters_type(instance["ChallengeParameters"]):
            found = nest(found, inner, "ChallengeParameters")
    if "AuthenticationResult" in instance:
        if inner := check_authentication_result_type(instance["AuthenticationResult"]):
            found = nest(found, inner, "AuthenticationResult")
    return found


def check_challenge_name_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ChallengeNameType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_challenge_name_type:
        return add(None, at, "enum", instance, values_challenge_name_type)
    return None


def check_session_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SessionType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if len(instance) < 20:
        found = add(found, at, "minLength", instance, 20)
    if len(instance) > 2048:
        found = add(found, at, "maxLength", instance, 2048)
    return found


def check_challenge_parameters_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ChallengeParametersType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    for key, item in instance.items():
        if not isinstance(item, str):
            found = nest(found, check_string_type(item), key)
    return found


def check_authentication_result_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AuthenticationResultType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "AccessToken" in instance and (
        not isinstance(value := instance["AccessToken"], str)
        or not value
        or value[0] not in initials_token_model_type
    ):
        found = nest(found, check_token_model_type(value), "AccessToken")
    if "ExpiresIn" in instance and (
        (type(value := instance["ExpiresIn"]) is not int and not is_integer(value))
        or not -2147483648 <= value <= 2147483647
    ):
        found = (found, "ExpiresIn", check_integer_type, value)
    if "TokenType" in instance:
        if not isinstance(value := instance["TokenType"], str):
            found = (found, "TokenType", check_string_type, value)
    if "RefreshToken" in instance and (
        not isinstance(value := instance["RefreshToken"], str)
        or not value
        or value[0] not in initials_token_model_type
    ):
        found = nest(found, check_token_model_type(value), "RefreshToken")
    if "IdToken" in instance and (
        not isinstance(value := instance["IdToken"], str)
        or not value
        or value[0] not in initials_token_model_type
    ):
        found = nest(found, check_token_model_type(value), "IdToken")
    if "NewDeviceMetadata" in instance:
        if inner := check_new_device_metadata_type(instance["NewDeviceMetadata"]):
            found = nest(found, inner, "NewDeviceMetadata")
    return found


def check_token_model_type(instance: object) -> Problems | None:
    at = "#/components/schemas/TokenModelType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string", secret=True)
    if not matches_token_model_type(instance):
        return add(None, at, "pattern", instance, "[A-Za-z0-9-_=.]+", secret=True)
    return None


def check_integer_type(instance: object) -> Problems | None:
    at = "#/components/schemas/IntegerType"
    if type(instance) is not int and not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if not -2147483648 <= instance <= 2147483647:
        return add(None, at, "format", instance, "int32")
    return None


def check_new_device_metadata_type(instance: object) -> Problems | None:
    at = "#/components/schemas/NewDeviceMetadataType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "DeviceKey" in instance and (
        not isinstance(value := instance["DeviceKey"], str)
        or len(value) > 55
        or not matches_device_key_type(value)
    ):
        found = (found, "DeviceKey", check_device_key_type, value)
    if "DeviceGroupKey" in instance:
        if not isinstance(value := instance["DeviceGroupKey"], str):
            found = (found, "DeviceGroupKey", check_string_type, value)
    return found


def check_admin_link_provider_for_user_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminLinkProviderForUserRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif not isinstance(value := instance["UserPoolId"], str):
        found = (found, "UserPoolId", check_string_type, value)
    if "DestinationUser" not in instance:
        found = add(found, at, "required", instance, "DestinationUser")
    elif inner := check_provider_user_identifier_type(instance["DestinationUser"]):
        found = nest(found, inner, "DestinationUser")
    if "SourceUser" not in instance:
        found = add(found, at, "required", instance, "SourceUser")
    elif inner := check_provider_user_identifier_type(instance["SourceUser"]):
        found = nest(found, inner, "SourceUser")
    return found


def check_admin_link_provider_for_user_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminLinkProviderForUserResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_admin_list_devices_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminListDevicesRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    if "Limit" in instance and (
        (type(value := instance["Limit"]) is not int and not is_integer(value))
        or not 0 <= value <= 60
    ):
        found = (found, "Limit", check_query_limit_type, value)
    if "PaginationToken" in instance and (
        not isinstance(value := instance["PaginationToken"], str)
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        inner = check_search_pagination_token_type(value)
        found = nest(found, inner, "PaginationToken")
    return found


def check_query_limit_type(instance: object) -> Problems | None:
    at = "#/components/schemas/QueryLimitType"
    found: Problems | None = None
    if type(instance) is not int and not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if not -2147483648 <= instance <= 2147483647:
        found = add(found, at, "format", instance, "int32")
    if instance < 0:
        found = add(found, at, "minimum", instance, 0)
    if instance > 60:
        found = add(found, at, "maximum", instance, 60)
    return found


def check_search_pagination_token_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SearchPaginationTokenType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_password_type(instance):
        found = add(found, at, "pattern", instance, "[\\S]+")
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    return found


def check_admin_list_devices_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminListDevicesResponse"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Devices" in instance:
        if inner := check_device_list_type(instance["Devices"]):
            found = nest(found, inner, "Devices")
    if "PaginationToken" in instance and (
        not isinstance(value := instance["PaginationToken"], str)
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        inner = check_search_pagination_token_type(value)
        found = nest(found, inner, "PaginationToken")
    return found


def check_device_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DeviceListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for item in instance:
        if inner := check_device_type(item):
            found = nest_item(found, inner, instance, item)
    return found


def check_admin_list_groups_for_user_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminListGroupsForUserRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Limit" in instance and (
        (type(value := instance["Limit"]) is not int and not is_integer(value))
        or not 0 <= value <= 60
    ):
        found = (found, "Limit", check_query_limit_type, value)
    if "NextToken" in instance and (
        not isinstance(value := instance["NextToken"], str)
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_pagination_key(value), "NextToken")
    return found


def check_pagination_key(instance: object) -> Problems | None:
    at = "#/components/schemas/PaginationKey"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_password_type(instance):
        found = add(found, at, "pattern", instance, "[\\S]+")
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    return found


def check_admin_list_groups_for_user_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminListGroupsForUserResponse"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Groups" in instance:
        if inner := check_group_list_type(instance["Groups"]):
            found = nest(found, inner, "Groups")
    if "NextToken" in instance and (
        not isinstance(value := instance["NextToken"], str)
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_pagination_key(value), "NextToken")
    return found


def check_group_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/GroupListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for item in instance:
        if inner := check_group_type(item):
            found = nest_item(found, inner, instance, item)
    return found


def check_group_type(instance: object) -> Problems | None:
    at = "#/components/schemas/GroupType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "GroupName" in instance and (
        not isinstance(value := instance["GroupName"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_group_name_type(value), "GroupName")
    if "UserPoolId" in instance and (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Description" in instance:
        if not isinstance(value := instance["Description"], str) or len(value) > 2048:
            found = (found, "Description", check_description_type, value)
    if "RoleArn" in instance and (
        not isinstance(value := instance["RoleArn"], str)
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        found = (found, "RoleArn", check_arn_type, value)
    if "Precedence" in instance and (
        (type(value := instance["Precedence"]) is not int and not is_integer(value))
        or value < 0
        or not -2147483648 <= value <= 2147483647
    ):
        found = (found, "Precedence", check_precedence_type, value)
    if "LastModifiedDate" in instance and (
        not isinstance(value := instance["LastModifiedDate"], str)
        or not matches_date_time(value)
    ):
        found = nest(found, check_date_type(value), "LastModifiedDate")
    if "CreationDate" in instance and (
        not isinstance(value := instance["CreationDate"], str)
        or not matches_date_time(value)
    ):
        found = nest(found, check_date_type(value), "CreationDate")
    return found


def check_description_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DescriptionType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if len(instance) > 2048:
        return add(None, at, "maxLength", instance, 2048)
    return None


def check_precedence_type(instance: object) -> Problems | None:
    at = "#/components/schemas/PrecedenceType"
    found: Problems | None = None
    if type(instance) is not int and not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if not -2147483648 <= instance <= 2147483647:
        found = add(found, at, "format", instance, "int32")
    if instance < 0:
        found = add(found, at, "minimum", instance, 0)
    return found


def check_admin_list_user_auth_events_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminListUserAuthEventsRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    if "MaxResults" in instance and (
        (type(value := instance["MaxResults"]) is not int and not is_integer(value))
        or not 0 <= value <= 60
    ):
        found = (found, "MaxResults", check_query_limit_type, value)
    if "NextToken" in instance and (
        not isinstance(value := instance["NextToken"], str)
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_pagination_key(value), "NextToken")
    return found


def check_admin_list_user_auth_events_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminListUserAuthEventsResponse"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "AuthEvents" in instance:
        if inner := check_auth_events_type(instance["AuthEvents"]):
            found = nest(found, inner, "AuthEvents")
    if "NextToken" in instance and (
        not isinstance(value := instance["NextToken"], str)
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_pagination_key(value), "NextToken")
    return found


def check_auth_events_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AuthEventsType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for item in instance:
        if inner := check_auth_event_type(item):
            found = nest_item(found, inner, instance, item)
    return found


def check_auth_event_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AuthEventType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "EventId" in instance and not isinstance(value := instance["EventId"], str):
        found = (found, "EventId", check_string_type, value)
    if "EventType" in instance and (
        not isinstance(value := instance["EventType"], str)
        or value not in values_event_type
    ):
        found = (found, "EventType", check_event_type, value)
    if "CreationDate" in instance and (
        not isinstance(value := instance["CreationDate"], str)
        or not matches_date_time(value)
    ):
        found = nest(found, check_date_type(value), "CreationDate")
    if "EventResponse" in instance and (
        not isinstance(value := instance["EventResponse"], str)
        or value not in values_event_response_type
    ):
        found = (found, "EventResponse", check_event_response_type, value)
    if "EventRisk" in instance:
        if inner := check_event_risk_type(instance["EventRisk"]):
            found = nest(found, inner, "EventRisk")
    if "ChallengeResponses" in instance:
        if inner := check_challenge_response_list_type(instance["ChallengeResponses"]):
            found = nest(found, inner, "ChallengeResponses")
    if "EventContextData" in instance:
        if inner := check_event_context_data_type(instance["EventContextData"]):
            found = nest(found, inner, "EventContextData")
    if "EventFeedback" in instance:
        if inner := check_event_feedback_type(instance["EventFeedback"]):
            found = nest(found, inner, "EventFeedback")
    return found


def check_event_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EventType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_event_type:
        return add(None, at, "enum", instance, values_event_type)
    return None


def check_event_response_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EventResponseType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_event_response_type:
        return add(None, at, "enum", instance, values_event_response_type)
    return None


def check_event_risk_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EventRiskType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "RiskDecision" in instance and (
        not isinstance(value := instance["RiskDecision"], str)
        or value not in values_risk_decision_type
    ):
        found = (found, "RiskDecision", check_risk_decision_type, value)
    if "RiskLevel" in instance and (
        not isinstance(value := instance["RiskLevel"], str)
        or value not in values_risk_level_type
    ):
        found = (found, "RiskLevel", check_risk_level_type, value)
    if "CompromisedCredentialsDetected" in instance:
        if not isinstance(value := instance["CompromisedCredentialsDetected"], bool):
            exact = check_wrapped_boolean_type
            found = (found, "CompromisedCredentialsDetected", exact, value)
    return found


def check_challenge_response_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ChallengeResponseListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for item in instance:
        if inner := check_challenge_response_type(item):
            found = nest_item(found, inner, instance, item)
    return found


def check_event_context_data_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EventContextDataType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "IpAddress" in instance:
        if not isinstance(value := instance["IpAddress"], str):
            found = (found, "IpAddress", check_string_type, value)
    if "DeviceName" in instance:
        if not isinstance(value := instance["DeviceName"], str):
            found = (found, "DeviceName", check_string_type, value)
    if "Timezone" in instance:
        if not isinstance(value := instance["Timezone"], str):
            found = (found, "Timezone", check_string_type, value)
    if "City" in instance and not isinstance(value := instance["City"], str):
        found = (found, "City", check_string_type, value)
    if "Country" in instance and not isinstance(value := instance["Country"], str):
        found = (found, "Country", check_string_type, value)
    return found


def check_event_feedback_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EventFeedbackType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "FeedbackValue" not in instance:
        found = add(found, at, "required", instance, "FeedbackValue")
    elif (
        not isinstance(value := instance["FeedbackValue"], str)
        or value not in values_feedback_value_type
    ):
        found = (found, "FeedbackValue", check_feedback_value_type, value)
    if "Provider" not in instance:
        found = add(found, at, "required", instance, "Provider")
    elif not isinstance(value := instance["Provider"], str):
        found = (found, "Provider", check_string_type, value)
    if "FeedbackDate" in instance and (
        not isinstance(value := instance["FeedbackDate"], str)
        or not matches_date_time(value)
    ):
        found = nest(found, check_date_type(value), "FeedbackDate")
    return found


def check_risk_decision_type(instance: object) -> Problems | None:
    at = "#/components/schemas/RiskDecisionType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_risk_decision_type:
        return add(None, at, "enum", instance, values_risk_decision_type)
    return None


def check_risk_level_type(instance: object) -> Problems | None:
    at = "#/components/schemas/RiskLevelType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_risk_level_type:
        return add(None, at, "enum", instance, values_risk_level_type)
    return None


def check_wrapped_boolean_type(instance: object) -> Problems | None:
    at = "#/components/schemas/WrappedBooleanType"
    if not isinstance(instance, bool):
        return add(None, at, "type", instance, "boolean")
    return None


def check_challenge_response_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ChallengeResponseType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "ChallengeName" in instance and (
        not isinstance(value := instance["ChallengeName"], str)
        or value not in values_challenge_name
    ):
        found = (found, "ChallengeName", check_challenge_name, value)
    if "ChallengeResponse" in instance and (
        not isinstance(value := instance["ChallengeResponse"], str)
        or value not in values_challenge_response
    ):
        found = (found, "ChallengeResponse", check_challenge_response, value)
    return found


def check_feedback_value_type(instance: object) -> Problems | None:
    at = "#/components/schemas/FeedbackValueType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_feedback_value_type:
        return add(None, at, "enum", instance, values_feedback_value_type)
    return None


def check_challenge_name(instance: object) -> Problems | None:
    at = "#/components/schemas/ChallengeName"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_challenge_name:
        return add(None, at, "enum", instance, values_challenge_name)
    return None


def check_challenge_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ChallengeResponse"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_challenge_response:
        return add(None, at, "enum", instance, values_challenge_response)
    return None


def check_admin_remove_user_from_group_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminRemoveUserFromGroupRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    if "GroupName" not in instance:
        found = add(found, at, "required", instance, "GroupName")
    elif (
        not isinstance(value := instance["GroupName"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_group_name_type(value), "GroupName")
    return found


def check_admin_reset_user_password_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminResetUserPasswordRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    if "ClientMetadata" in instance:
        if inner := check_client_metadata_type(instance["ClientMetadata"]):
            found = nest(found, inner, "ClientMetadata")
    return found


def check_admin_reset_user_password_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminResetUserPasswordResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_admin_respond_to_auth_challenge_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminRespondToAuthChallengeRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "ClientId" not in instance:
        found = add(found, at, "required", instance, "ClientId")
    elif (
        not isinstance(value := instance["ClientId"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_id_type
    ):
        found = nest(found, check_client_id_type(value), "ClientId")
    if "ChallengeName" not in instance:
        found = add(found, at, "required", instance, "ChallengeName")
    elif (
        not isinstance(value := instance["ChallengeName"], str)
        or value not in values_challenge_name_type
    ):
        found = (found, "ChallengeName", check_challenge_name_type, value)
    if "ChallengeResponses" in instance:
        if inner := check_challenge_responses_type(instance["ChallengeResponses"]):
            found = nest(found, inner, "ChallengeResponses")
    if "Session" in instance and (
        not isinstance(value := instance["Session"], str)
        or not 20 <= len(value) <= 2048
    ):
        found = (found, "Session", check_session_type, value)
    if "AnalyticsMetadata" in instance:
        if inner := check_analytics_metadata_type(instance["AnalyticsMetadata"]):
            found = nest(found, inner, "AnalyticsMetadata")
    if "ContextData" in instance:
        if inner := check_context_data_type(instance["ContextData"]):
            found = nest(found, inner, "ContextData")
    if "ClientMetadata" in instance:
        if inner := check_client_metadata_type(instance["ClientMetadata"]):
            found = nest(found, inner, "ClientMetadata")
    return found


def check_challenge_responses_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ChallengeResponsesType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    for key, item in instance.items():
        if not isinstance(item, str):
            found = nest(found, check_string_type(item), key)
    return found


def check_admin_respond_to_auth_challenge_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminRespondToAuthChallengeResponse"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "ChallengeName" in instance and (
        not isinstance(value := instance["ChallengeName"], str)
        or value not in values_challenge_name_type
    ):
        found = (found, "ChallengeName", check_challenge_name_type, value)
    if "Session" in instance and (
        not isinstance(value := instance["Session"], str)
        or not 20 <= len(value) <= 2048
    ):
        found = (found, "Session", check_session_type, value)
    if "ChallengeParameters" in instance:
        if inner := check_challenge_parameters_type(instance["ChallengeParameters"]):
            found = nest(found, inner, "ChallengeParameters")
    if "AuthenticationResult" in instance:
        if inner := check_authentication_result_type(instance["AuthenticationResult"]):
            found = nest(found, inner, "AuthenticationResult")
    return found


def check_admin_set_user_mfa_preference_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminSetUserMFAPreferenceRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "SMSMfaSettings" in instance:
        if inner := check_sms_mfa_settings_type(instance["SMSMfaSettings"]):
            found = nest(found, inner, "SMSMfaSettings")
    if "SoftwareTokenMfaSettings" in instance:
        value = instance["SoftwareTokenMfaSettings"]
        if inner := check_software_token_mfa_settings_type(value):
            found = nest(found, inner, "SoftwareTokenMfaSettings")
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    return found


def check_sms_mfa_settings_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SMSMfaSettingsType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Enabled" in instance and not isinstance(value := instance["Enabled"], bool):
        found = (found, "Enabled", check_boolean_type, value)
    if "PreferredMfa" in instance:
        if not isinstance(value := instance["PreferredMfa"], bool):
            found = (found, "PreferredMfa", check_boolean_type, value)
    return found


def check_software_token_mfa_settings_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SoftwareTokenMfaSettingsType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Enabled" in instance and not isinstance(value := instance["Enabled"], bool):
        found = (found, "Enabled", check_boolean_type, value)
    if "PreferredMfa" in instance:
        if not isinstance(value := instance["PreferredMfa"], bool):
            found = (found, "PreferredMfa", check_boolean_type, value)
    return found


def check_admin_set_user_mfa_preference_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminSetUserMFAPreferenceResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_admin_set_user_password_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminSetUserPasswordRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    if "Password" not in instance:
        found = add(found, at, "required", instance, "Password")
    elif (
        not isinstance(value := instance["Password"], str)
        or not value
        or len(value) > 256
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_password_type(value), "Password")
    if "Permanent" in instance:
        if not isinstance(value := instance["Permanent"], bool):
            found = (found, "Permanent", check_boolean_type, value)
    return found


def check_admin_set_user_password_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminSetUserPasswordResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_admin_set_user_settings_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminSetUserSettingsRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    if "MFAOptions" not in instance:
        found = add(found, at, "required", instance, "MFAOptions")
    elif inner := check_mfa_option_list_type(instance["MFAOptions"]):
        found = nest(found, inner, "MFAOptions")
    return found


def check_admin_set_user_settings_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminSetUserSettingsResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_admin_update_auth_event_feedback_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminUpdateAuthEventFeedbackRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    if "EventId" not in instance:
        found = add(found, at, "required", instance, "EventId")
    elif (
        not isinstance(value := instance["EventId"], str)
        or not value
        or len(value) > 50
        or value[0] not in initials_event_id_type
    ):
        found = nest(found, check_event_id_type(value), "EventId")
    if "FeedbackValue" not in instance:
        found = add(found, at, "required", instance, "FeedbackValue")
    elif (
        not isinstance(value := instance["FeedbackValue"], str)
        or value not in values_feedback_value_type
    ):
        found = (found, "FeedbackValue", check_feedback_value_type, value)
    return found


def check_event_id_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EventIdType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_event_id_type(instance):
        found = add(found, at, "pattern", instance, "[\\w+-]+")
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 50:
        found = add(found, at, "maxLength", instance, 50)
    return found


def check_admin_update_auth_event_feedback_response(
    instance: object,
) -> Problems | None:
    at = "#/components/schemas/AdminUpdateAuthEventFeedbackResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_admin_update_device_status_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminUpdateDeviceStatusRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    if "DeviceKey" not in instance:
        found = add(found, at, "required", instance, "DeviceKey")
    elif (
        not isinstance(value := instance["DeviceKey"], str)
        or len(value) > 55
        or not matches_device_key_type(value)
    ):
        found = (found, "DeviceKey", check_device_key_type, value)
    if "DeviceRememberedStatus" in instance and (
        not isinstance(value := instance["DeviceRememberedStatus"], str)
        or value not in values_device_remembered_status_type
    ):
        exact = check_device_remembered_status_type
        found = (found, "DeviceRememberedStatus", exact, value)
    return found


def check_device_remembered_status_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DeviceRememberedStatusType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_device_remembered_status_type:
        return add(None, at, "enum", instance, values_device_remembered_status_type)
    return None


def check_admin_update_device_status_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminUpdateDeviceStatusResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_admin_update_user_attributes_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminUpdateUserAttributesRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    if "UserAttributes" not in instance:
        found = add(found, at, "required", instance, "UserAttributes")
    elif inner := check_attribute_list_type(instance["UserAttributes"]):
        found = nest(found, inner, "UserAttributes")
    if "ClientMetadata" in instance:
        if inner := check_client_metadata_type(instance["ClientMetadata"]):
            found = nest(found, inner, "ClientMetadata")
    return found


def check_admin_update_user_attributes_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminUpdateUserAttributesResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_admin_user_global_sign_out_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminUserGlobalSignOutRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    return found


def check_admin_user_global_sign_out_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AdminUserGlobalSignOutResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_advanced_security_mode_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AdvancedSecurityModeType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_advanced_security_mode_type:
        return add(None, at, "enum", instance, values_advanced_security_mode_type)
    return None


def check_alias_attribute_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AliasAttributeType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_alias_attribute_type:
        return add(None, at, "enum", instance, values_alias_attribute_type)
    return None


def check_alias_attributes_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AliasAttributesListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for item in instance:
        if not isinstance(item, str) or item not in values_alias_attribute_type:
            found = nest_item(found, check_alias_attribute_type(item), instance, item)
    return found


def check_alias_exists_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/AliasExistsException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_message_type(instance: object) -> Problems | None:
    at = "#/components/schemas/MessageType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    return None


def check_analytics_configuration_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AnalyticsConfigurationType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "ApplicationId" in instance and (
        not isinstance(value := instance["ApplicationId"], str)
        or not matches_hex_string_type(value)
    ):
        found = (found, "ApplicationId", check_hex_string_type, value)
    if "ApplicationArn" in instance and (
        not isinstance(value := instance["ApplicationArn"], str)
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        found = (found, "ApplicationArn", check_arn_type, value)
    if "RoleArn" in instance and (
        not isinstance(value := instance["RoleArn"], str)
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        found = (found, "RoleArn", check_arn_type, value)
    if "ExternalId" in instance:
        if not isinstance(value := instance["ExternalId"], str):
            found = (found, "ExternalId", check_string_type, value)
    if "UserDataShared" in instance:
        if not isinstance(value := instance["UserDataShared"], bool):
            found = (found, "UserDataShared", check_boolean_type, value)
    return found


def check_hex_string_type(instance: object) -> Problems | None:
    at = "#/components/schemas/HexStringType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_hex_string_type(instance):
        return add(None, at, "pattern", instance, "^[0-9a-fA-F]+$")
    return None


def check_associate_software_token_request(instance: object) -> Problems | None:
    at = "#/components/schemas/AssociateSoftwareTokenRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "AccessToken" in instance and (
        not isinstance(value := instance["AccessToken"], str)
        or not value
        or value[0] not in initials_token_model_type
    ):
        found = nest(found, check_token_model_type(value), "AccessToken")
    if "Session" in instance and (
        not isinstance(value := instance["Session"], str)
        or not 20 <= len(value) <= 2048
    ):
        found = (found, "Session", check_session_type, value)
    return found


def check_associate_software_token_response(instance: object) -> Problems | None:
    at = "#/components/schemas/AssociateSoftwareTokenResponse"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "SecretCode" in instance and (
        not isinstance(value := instance["SecretCode"], str)
        or len(value) < 16
        or value[0] not in initials_secret_code_type
    ):
        found = nest(found, check_secret_code_type(value), "SecretCode")
    if "Session" in instance and (
        not isinstance(value := instance["Session"], str)
        or not 20 <= len(value) <= 2048
    ):
        found = (found, "Session", check_session_type, value)
    return found


def check_secret_code_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SecretCodeType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string", secret=True)
    if not matches_secret_code_type(instance):
        found = add(found, at, "pattern", instance, "[A-Za-z0-9]+", secret=True)
    if len(instance) < 16:
        found = add(found, at, "minLength", instance, 16, secret=True)
    return found


def check_attribute_mapping_key_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AttributeMappingKeyType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 32:
        found = add(found, at, "maxLength", instance, 32)
    return found


def check_attribute_mapping_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AttributeMappingType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    for key, item in instance.items():
        if not isinstance(item, str):
            found = nest(found, check_string_type(item), key)
    for key in instance:
        if not isinstance(key, str) or not key or len(key) > 32:
            found = nest(found, of_name(check_attribute_mapping_key_type(key)), key)
    return found


def check_attributes_require_verification_before_update_type(
    instance: object,
) -> Problems | None:
    at = "#/components/schemas/AttributesRequireVerificationBeforeUpdateType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for item in instance:
        if not isinstance(item, str) or item not in values_verified_attribute_type:
            found = nest_item(
                found, check_verified_attribute_type(item), instance, item
            )
    return found


def check_verified_attribute_type(instance: object) -> Problems | None:
    at = "#/components/schemas/VerifiedAttributeType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_verified_attribute_type:
        return add(None, at, "enum", instance, values_verified_attribute_type)
    return None


def check_auth_session_validity_type(instance: object) -> Problems | None:
    at = "#/components/schemas/AuthSessionValidityType"
    found: Problems | None = None
    if type(instance) is not int and not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if not -2147483648 <= instance <= 2147483647:
        found = add(found, at, "format", instance, "int32")
    if instance < 3:
        found = add(found, at, "minimum", instance, 3)
    if instance > 15:
        found = add(found, at, "maximum", instance, 15)
    return found


def check_blocked_ip_range_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/BlockedIPRangeListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    if len(instance) > 200:
        found = add(found, at, "maxItems", instance, 200)
    for item in instance:
        if not isinstance(item, str):
            found = nest_item(found, check_string_type(item), instance, item)
    return found


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
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    if len(instance) > 100:
        found = add(found, at, "maxItems", instance, 100)
    for item in instance:
        if (
            not isinstance(item, str)
            or not item
            or len(item) > 1024
            or item[0] not in initials_custom_attribute_name_type
        ):
            found = nest_item(found, check_redirect_url_type(item), instance, item)
    return found


def check_redirect_url_type(instance: object) -> Problems | None:
    at = "#/components/schemas/RedirectUrlType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_custom_attribute_name_type(instance):
        found = add(found, at, "pattern", instance, "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+")
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 1024:
        found = add(found, at, "maxLength", instance, 1024)
    return found


def check_change_password_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ChangePasswordRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "PreviousPassword" not in instance:
        found = add(found, at, "required", instance, "PreviousPassword")
    elif (
        not isinstance(value := instance["PreviousPassword"], str)
        or not value
        or len(value) > 256
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_password_type(value), "PreviousPassword")
    if "ProposedPassword" not in instance:
        found = add(found, at, "required", instance, "ProposedPassword")
    elif (
        not isinstance(value := instance["ProposedPassword"], str)
        or not value
        or len(value) > 256
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_password_type(value), "ProposedPassword")
    if "AccessToken" not in instance:
        found = add(found, at, "required", instance, "AccessToken")
    elif (
        not isinstance(value := instance["AccessToken"], str)
        or not value
        or value[0] not in initials_token_model_type
    ):
        found = nest(found, check_token_model_type(value), "AccessToken")
    return found


def check_change_password_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ChangePasswordResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_client_name_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ClientNameType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_client_name_type(instance):
        found = add(found, at, "pattern", instance, "[\\w\\s+=,.@-]+")
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 128:
        found = add(found, at, "maxLength", instance, 128)
    return found


def check_client_permission_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ClientPermissionListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for item in instance:
        if not isinstance(item, str) or not item or len(item) > 2048:
            found = nest_item(found, check_client_permission_type(item), instance, item)
    return found


def check_client_permission_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ClientPermissionType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 2048:
        found = add(found, at, "maxLength", instance, 2048)
    return found


def check_client_secret_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ClientSecretType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string", secret=True)
    if not matches_client_id_type(instance):
        found = add(found, at, "pattern", instance, "[\\w+]+", secret=True)
    if not instance:
        found = add(found, at, "minLength", instance, 1, secret=True)
    if len(instance) > 64:
        found = add(found, at, "maxLength", instance, 64, secret=True)
    return found


def check_code_delivery_details_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/CodeDeliveryDetailsListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for item in instance:
        if inner := check_code_delivery_details_type(item):
            found = nest_item(found, inner, instance, item)
    return found


def check_code_delivery_details_type(instance: object) -> Problems | None:
    at = "#/components/schemas/CodeDeliveryDetailsType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Destination" in instance:
        if not isinstance(value := instance["Destination"], str):
            found = (found, "Destination", check_string_type, value)
    if "DeliveryMedium" in instance and (
        not isinstance(value := instance["DeliveryMedium"], str)
        or value not in values_delivery_medium_type
    ):
        found = (found, "DeliveryMedium", check_delivery_medium_type, value)
    if "AttributeName" in instance and (
        not isinstance(value := instance["AttributeName"], str)
        or not value
        or len(value) > 32
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_attribute_name_type(value), "AttributeName")
    return found


def check_code_delivery_failure_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/CodeDeliveryFailureException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_code_mismatch_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/CodeMismatchException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_completion_message_type(instance: object) -> Problems | None:
    at = "#/components/schemas/CompletionMessageType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_completion_message_type(instance):
        found = add(found, at, "pattern", instance, "[\\w]+")
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 128:
        found = add(found, at, "maxLength", instance, 128)
    return found


def check_compromised_credentials_actions_type(instance: object) -> Problems | None:
    at = "#/components/schemas/CompromisedCredentialsActionsType"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "EventAction" not in instance:
        return add(None, at, "required", instance, "EventAction")
    elif (
        not isinstance(value := instance["EventAction"], str)
        or value not in values_compromised_credentials_event_action_type
    ):
        exact = check_compromised_credentials_event_action_type
        return (None, "EventAction", exact, value)
    return None


def check_compromised_credentials_event_action_type(
    instance: object,
) -> Problems | None:
    at = "#/components/schemas/CompromisedCredentialsEventActionType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_compromised_credentials_event_action_type:
        return add(
            None, at, "enum", instance, values_compromised_credentials_event_action_type
        )
    return None


def check_compromised_credentials_risk_configuration_type(
    instance: object,
) -> Problems | None:
    at = "#/components/schemas/CompromisedCredentialsRiskConfigurationType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "EventFilter" in instance:
        if inner := check_event_filters_type(instance["EventFilter"]):
            found = nest(found, inner, "EventFilter")
    if "Actions" not in instance:
        found = add(found, at, "required", instance, "Actions")
    elif inner := check_compromised_credentials_actions_type(instance["Actions"]):
        found = nest(found, inner, "Actions")
    return found


def check_event_filters_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EventFiltersType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for item in instance:
        if not isinstance(item, str) or item not in values_event_filter_type:
            found = nest_item(found, check_event_filter_type(item), instance, item)
    return found


def check_event_filter_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EventFilterType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_event_filter_type:
        return add(None, at, "enum", instance, values_event_filter_type)
    return None


def check_concurrent_modification_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/ConcurrentModificationException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_confirm_device_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ConfirmDeviceRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "AccessToken" not in instance:
        found = add(found, at, "required", instance, "AccessToken")
    elif (
        not isinstance(value := instance["AccessToken"], str)
        or not value
        or value[0] not in initials_token_model_type
    ):
        found = nest(found, check_token_model_type(value), "AccessToken")
    if "DeviceKey" not in instance:
        found = add(found, at, "required", instance, "DeviceKey")
    elif (
        not isinstance(value := instance["DeviceKey"], str)
        or len(value) > 55
        or not matches_device_key_type(value)
    ):
        found = (found, "DeviceKey", check_device_key_type, value)
    if "DeviceSecretVerifierConfig" in instance:
        value = instance["DeviceSecretVerifierConfig"]
        if inner := check_device_secret_verifier_config_type(value):
            found = nest(found, inner, "DeviceSecretVerifierConfig")
    if "DeviceName" in instance and (
        not isinstance(value := instance["DeviceName"], str)
        or not value
        or len(value) > 1024
    ):
        found = (found, "DeviceName", check_device_name_type, value)
    return found


def check_device_secret_verifier_config_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DeviceSecretVerifierConfigType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "PasswordVerifier" in instance:
        if not isinstance(value := instance["PasswordVerifier"], str):
            found = (found, "PasswordVerifier", check_string_type, value)
    if "Salt" in instance and not isinstance(value := instance["Salt"], str):
        found = (found, "Salt", check_string_type, value)
    return found


def check_device_name_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DeviceNameType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 1024:
        found = add(found, at, "maxLength", instance, 1024)
    return found


def check_confirm_device_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ConfirmDeviceResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserConfirmationNecessary" in instance:
        if not isinstance(value := instance["UserConfirmationNecessary"], bool):
            return (None, "UserConfirmationNecessary", check_boolean_type, value)
    return None


def check_confirm_forgot_password_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ConfirmForgotPasswordRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "ClientId" not in instance:
        found = add(found, at, "required", instance, "ClientId")
    elif (
        not isinstance(value := instance["ClientId"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_id_type
    ):
        found = nest(found, check_client_id_type(value), "ClientId")
    if "SecretHash" in instance and (
        not isinstance(value := instance["SecretHash"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_secret_hash_type
    ):
        found = nest(found, check_secret_hash_type(value), "SecretHash")
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    if "ConfirmationCode" not in instance:
        found = add(found, at, "required", instance, "ConfirmationCode")
    elif (
        not isinstance(value := instance["ConfirmationCode"], str)
        or not value
        or len(value) > 2048
        or value[0] not in initials_custom_attribute_name_type
    ):
        inner = check_confirmation_code_type(value)
        found = nest(found, inner, "ConfirmationCode")
    if "Password" not in instance:
        found = add(found, at, "required", instance, "Password")
    elif (
        not isinstance(value := instance["Password"], str)
        or not value
        or len(value) > 256
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_password_type(value), "Password")
    if "AnalyticsMetadata" in instance:
        if inner := check_analytics_metadata_type(instance["AnalyticsMetadata"]):
            found = nest(found, inner, "AnalyticsMetadata")
    if "UserContextData" in instance:
        if inner := check_user_context_data_type(instance["UserContextData"]):
            found = nest(found, inner, "UserContextData")
    if "ClientMetadata" in instance:
        if inner := check_client_metadata_type(instance["ClientMetadata"]):
            found = nest(found, inner, "ClientMetadata")
    return found


def check_secret_hash_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SecretHashType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string", secret=True)
    if not matches_secret_hash_type(instance):
        found = add(found, at, "pattern", instance, "[\\w+=/]+", secret=True)
    if not instance:
        found = add(found, at, "minLength", instance, 1, secret=True)
    if len(instance) > 128:
        found = add(found, at, "maxLength", instance, 128, secret=True)
    return found


def check_confirmation_code_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ConfirmationCodeType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_password_type(instance):
        found = add(found, at, "pattern", instance, "[\\S]+")
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 2048:
        found = add(found, at, "maxLength", instance, 2048)
    return found


def check_user_context_data_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserContextDataType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "IpAddress" in instance:
        if not isinstance(value := instance["IpAddress"], str):
            found = (found, "IpAddress", check_string_type, value)
    if "EncodedData" in instance:
        if not isinstance(value := instance["EncodedData"], str):
            found = (found, "EncodedData", check_string_type, value)
    return found


def check_confirm_forgot_password_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ConfirmForgotPasswordResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_confirm_sign_up_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ConfirmSignUpRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "ClientId" not in instance:
        found = add(found, at, "required", instance, "ClientId")
    elif (
        not isinstance(value := instance["ClientId"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_id_type
    ):
        found = nest(found, check_client_id_type(value), "ClientId")
    if "SecretHash" in instance and (
        not isinstance(value := instance["SecretHash"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_secret_hash_type
    ):
        found = nest(found, check_secret_hash_type(value), "SecretHash")
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    if "ConfirmationCode" not in instance:
        found = add(found, at, "required", instance, "ConfirmationCode")
    elif (
        not isinstance(value := instance["ConfirmationCode"], str)
        or not value
        or len(value) > 2048
        or value[0] not in initials_custom_attribute_name_type
    ):
        inner = check_confirmation_code_type(value)
        found = nest(found, inner, "ConfirmationCode")
    if "ForceAliasCreation" in instance:
        if not isinstance(value := instance["ForceAliasCreation"], bool):
            exact = check_force_alias_creation
            found = (found, "ForceAliasCreation", exact, value)
    if "AnalyticsMetadata" in instance:
        if inner := check_analytics_metadata_type(instance["AnalyticsMetadata"]):
            found = nest(found, inner, "AnalyticsMetadata")
    if "UserContextData" in instance:
        if inner := check_user_context_data_type(instance["UserContextData"]):
            found = nest(found, inner, "UserContextData")
    if "ClientMetadata" in instance:
        if inner := check_client_metadata_type(instance["ClientMetadata"]):
            found = nest(found, inner, "ClientMetadata")
    return found


def check_confirm_sign_up_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ConfirmSignUpResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_create_group_request(instance: object) -> Problems | None:
    at = "#/components/schemas/CreateGroupRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "GroupName" not in instance:
        found = add(found, at, "required", instance, "GroupName")
    elif (
        not isinstance(value := instance["GroupName"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_group_name_type(value), "GroupName")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Description" in instance:
        if not isinstance(value := instance["Description"], str) or len(value) > 2048:
            found = (found, "Description", check_description_type, value)
    if "RoleArn" in instance and (
        not isinstance(value := instance["RoleArn"], str)
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        found = (found, "RoleArn", check_arn_type, value)
    if "Precedence" in instance and (
        (type(value := instance["Precedence"]) is not int and not is_integer(value))
        or value < 0
        or not -2147483648 <= value <= 2147483647
    ):
        found = (found, "Precedence", check_precedence_type, value)
    return found


def check_create_group_response(instance: object) -> Problems | None:
    at = "#/components/schemas/CreateGroupResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Group" in instance:
        if inner := check_group_type(instance["Group"]):
            return nest(None, inner, "Group")
    return None


def check_create_identity_provider_request(instance: object) -> Problems | None:
    at = "#/components/schemas/CreateIdentityProviderRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "ProviderName" not in instance:
        found = add(found, at, "required", instance, "ProviderName")
    elif (
        not isinstance(value := instance["ProviderName"], str)
        or len(value) > 32
        or not matches_provider_name_type_v1(value)
    ):
        found = (found, "ProviderName", check_provider_name_type_v1, value)
    if "ProviderType" not in instance:
        found = add(found, at, "required", instance, "ProviderType")
    elif (
        not isinstance(value := instance["ProviderType"], str)
        or value not in values_identity_provider_type_type
    ):
        exact = check_identity_provider_type_type
        found = (found, "ProviderType", exact, value)
    if "ProviderDetails" not in instance:
        found = add(found, at, "required", instance, "ProviderDetails")
    elif inner := check_provider_details_type(instance["ProviderDetails"]):
        found = nest(found, inner, "ProviderDetails")
    if "AttributeMapping" in instance:
        if inner := check_attribute_mapping_type(instance["AttributeMapping"]):
            found = nest(found, inner, "AttributeMapping")
    if "IdpIdentifiers" in instance:
        if inner := check_idp_identifiers_list_type(instance["IdpIdentifiers"]):
            found = nest(found, inner, "IdpIdentifiers")
    return found


def check_provider_name_type_v1(instance: object) -> Problems | None:
    at = "#/components/schemas/ProviderNameTypeV1"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_provider_name_type_v1(instance):
        found = add(
            found, at, "pattern", instance, "[^_][\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}][^_]+"
        )
    if len(instance) < 3:
        found = add(found, at, "minLength", instance, 3)
    if len(instance) > 32:
        found = add(found, at, "maxLength", instance, 32)
    return found


def check_identity_provider_type_type(instance: object) -> Problems | None:
    at = "#/components/schemas/IdentityProviderTypeType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_identity_provider_type_type:
        return add(None, at, "enum", instance, values_identity_provider_type_type)
    return None


def check_provider_details_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ProviderDetailsType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    for key, item in instance.items():
        if not isinstance(item, str):
            found = nest(found, check_string_type(item), key)
    return found


def check_idp_identifiers_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/IdpIdentifiersListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    if len(instance) > 50:
        found = add(found, at, "maxItems", instance, 50)
    for item in instance:
        if (
            not isinstance(item, str)
            or not item
            or len(item) > 40
            or item[0] not in initials_idp_identifier_type
        ):
            found = nest_item(found, check_idp_identifier_type(item), instance, item)
    return found


def check_idp_identifier_type(instance: object) -> Problems | None:
    at = "#/components/schemas/IdpIdentifierType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_idp_identifier_type(instance):
        found = add(found, at, "pattern", instance, "[\\w\\s+=.@-]+")
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 40:
        found = add(found, at, "maxLength", instance, 40)
    return found


def check_create_identity_provider_response(instance: object) -> Problems | None:
    at = "#/components/schemas/CreateIdentityProviderResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "IdentityProvider" not in instance:
        return add(None, at, "required", instance, "IdentityProvider")
    elif inner := check_identity_provider_type(instance["IdentityProvider"]):
        return nest(None, inner, "IdentityProvider")
    return None


def check_identity_provider_type(instance: object) -> Problems | None:
    at = "#/components/schemas/IdentityProviderType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" in instance and (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "ProviderName" in instance and (
        not isinstance(value := instance["ProviderName"], str)
        or not value
        or len(value) > 32
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_provider_name_type(value), "ProviderName")
    if "ProviderType" in instance and (
        not isinstance(value := instance["ProviderType"], str)
        or value not in values_identity_provider_type_type
    ):
        exact = check_identity_provider_type_type
        found = (found, "ProviderType", exact, value)
    if "ProviderDetails" in instance:
        if inner := check_provider_details_type(instance["ProviderDetails"]):
            found = nest(found, inner, "ProviderDetails")
    if "AttributeMapping" in instance:
        if inner := check_attribute_mapping_type(instance["AttributeMapping"]):
            found = nest(found, inner, "AttributeMapping")
    if "IdpIdentifiers" in instance:
        if inner := check_idp_identifiers_list_type(instance["IdpIdentifiers"]):
            found = nest(found, inner, "IdpIdentifiers")
    if "LastModifiedDate" in instance and (
        not isinstance(value := instance["LastModifiedDate"], str)
        or not matches_date_time(value)
    ):
        found = nest(found, check_date_type(value), "LastModifiedDate")
    if "CreationDate" in instance and (
        not isinstance(value := instance["CreationDate"], str)
        or not matches_date_time(value)
    ):
        found = nest(found, check_date_type(value), "CreationDate")
    return found


def check_create_resource_server_request(instance: object) -> Problems | None:
    at = "#/components/schemas/CreateResourceServerRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Identifier" not in instance:
        found = add(found, at, "required", instance, "Identifier")
    elif (
        not isinstance(value := instance["Identifier"], str)
        or not value
        or len(value) > 256
        or value[0] not in initials_resource_server_identifier_type
    ):
        inner = check_resource_server_identifier_type(value)
        found = nest(found, inner, "Identifier")
    if "Name" not in instance:
        found = add(found, at, "required", instance, "Name")
    elif (
        not isinstance(value := instance["Name"], str)
        or not value
        or len(value) > 256
        or value[0] not in initials_client_name_type
    ):
        found = nest(found, check_resource_server_name_type(value), "Name")
    if "Scopes" in instance:
        if inner := check_resource_server_scope_list_type(instance["Scopes"]):
            found = nest(found, inner, "Scopes")
    return found


def check_resource_server_identifier_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ResourceServerIdentifierType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_resource_server_identifier_type(instance):
        found = add(found, at, "pattern", instance, "[\\x21\\x23-\\x5B\\x5D-\\x7E]+")
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 256:
        found = add(found, at, "maxLength", instance, 256)
    return found


def check_resource_server_name_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ResourceServerNameType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_client_name_type(instance):
        found = add(found, at, "pattern", instance, "[\\w\\s+=,.@-]+")
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 256:
        found = add(found, at, "maxLength", instance, 256)
    return found


def check_resource_server_scope_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ResourceServerScopeListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    if len(instance) > 100:
        found = add(found, at, "maxItems", instance, 100)
    for item in instance:
        if inner := check_resource_server_scope_type(item):
            found = nest_item(found, inner, instance, item)
    return found


def check_resource_server_scope_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ResourceServerScopeType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "ScopeName" not in instance:
        found = add(found, at, "required", instance, "ScopeName")
    elif (
        not isinstance(value := instance["ScopeName"], str)
        or not value
        or len(value) > 256
        or value[0] not in initials_resource_server_scope_name_type
    ):
        inner = check_resource_server_scope_name_type(value)
        found = nest(found, inner, "ScopeName")
    if "ScopeDescription" not in instance:
        found = add(found, at, "required", instance, "ScopeDescription")
    elif (
        not isinstance(value := instance["ScopeDescription"], str)
        or not value
        or len(value) > 256
    ):
        exact = check_resource_server_scope_description_type
        found = (found, "ScopeDescription", exact, value)
    return found


def check_resource_server_scope_name_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ResourceServerScopeNameType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_resource_server_scope_name_type(instance):
        found = add(
            found, at, "pattern", instance, "[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+"
        )
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 256:
        found = add(found, at, "maxLength", instance, 256)
    return found


def check_resource_server_scope_description_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ResourceServerScopeDescriptionType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 256:
        found = add(found, at, "maxLength", instance, 256)
    return found


def check_create_resource_server_response(instance: object) -> Problems | None:
    at = "#/components/schemas/CreateResourceServerResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "ResourceServer" not in instance:
        return add(None, at, "required", instance, "ResourceServer")
    elif inner := check_resource_server_type(instance["ResourceServer"]):
        return nest(None, inner, "ResourceServer")
    return None


def check_resource_server_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ResourceServerType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" in instance and (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Identifier" in instance and (
        not isinstance(value := instance["Identifier"], str)
        or not value
        or len(value) > 256
        or value[0] not in initials_resource_server_identifier_type
    ):
        inner = check_resource_server_identifier_type(value)
        found = nest(found, inner, "Identifier")
    if "Name" in instance and (
        not isinstance(value := instance["Name"], str)
        or not value
        or len(value) > 256
        or value[0] not in initials_client_name_type
    ):
        found = nest(found, check_resource_server_name_type(value), "Name")
    if "Scopes" in instance:
        if inner := check_resource_server_scope_list_type(instance["Scopes"]):
            found = nest(found, inner, "Scopes")
    return found


def check_create_user_import_job_request(instance: object) -> Problems | None:
    at = "#/components/schemas/CreateUserImportJobRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "JobName" not in instance:
        found = add(found, at, "required", instance, "JobName")
    elif (
        not isinstance(value := instance["JobName"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_name_type
    ):
        found = nest(found, check_user_import_job_name_type(value), "JobName")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "CloudWatchLogsRoleArn" not in instance:
        found = add(found, at, "required", instance, "CloudWatchLogsRoleArn")
    elif (
        not isinstance(value := instance["CloudWatchLogsRoleArn"], str)
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        found = (found, "CloudWatchLogsRoleArn", check_arn_type, value)
    return found


def check_user_import_job_name_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserImportJobNameType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_client_name_type(instance):
        found = add(found, at, "pattern", instance, "[\\w\\s+=,.@-]+")
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 128:
        found = add(found, at, "maxLength", instance, 128)
    return found


def check_create_user_import_job_response(instance: object) -> Problems | None:
    at = "#/components/schemas/CreateUserImportJobResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserImportJob" in instance:
        if inner := check_user_import_job_type(instance["UserImportJob"]):
            return nest(None, inner, "UserImportJob")
    return None


def check_user_import_job_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserImportJobType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "JobName" in instance and (
        not isinstance(value := instance["JobName"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_name_type
    ):
        found = nest(found, check_user_import_job_name_type(value), "JobName")
    if "JobId" in instance and (
        not isinstance(value := instance["JobId"], str)
        or len(value) > 55
        or not matches_user_import_job_id_type(value)
    ):
        found = (found, "JobId", check_user_import_job_id_type, value)
    if "UserPoolId" in instance and (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "PreSignedUrl" in instance:
        if not isinstance(value := instance["PreSignedUrl"], str) or len(value) > 2048:
            found = (found, "PreSignedUrl", check_pre_signed_url_type, value)
    if "CreationDate" in instance and (
        not isinstance(value := instance["CreationDate"], str)
        or not matches_date_time(value)
    ):
        found = nest(found, check_date_type(value), "CreationDate")
    if "StartDate" in instance and (
        not isinstance(value := instance["StartDate"], str)
        or not matches_date_time(value)
    ):
        found = nest(found, check_date_type(value), "StartDate")
    if "CompletionDate" in instance and (
        not isinstance(value := instance["CompletionDate"], str)
        or not matches_date_time(value)
    ):
        found = nest(found, check_date_type(value), "CompletionDate")
    if "Status" in instance and (
        not isinstance(value := instance["Status"], str)
        or value not in values_user_import_job_status_type
    ):
        found = (found, "Status", check_user_import_job_status_type, value)
    if "CloudWatchLogsRoleArn" in instance and (
        not isinstance(value := instance["CloudWatchLogsRoleArn"], str)
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        found = (found, "CloudWatchLogsRoleArn", check_arn_type, value)
    if "ImportedUsers" in instance and (
        (type(value := instance["ImportedUsers"]) is not int and not is_integer(value))
        or not -9223372036854775808 <= value <= 9223372036854775807
    ):
        found = (found, "ImportedUsers", check_long_type, value)
    if "SkippedUsers" in instance and (
        (type(value := instance["SkippedUsers"]) is not int and not is_integer(value))
        or not -9223372036854775808 <= value <= 9223372036854775807
    ):
        found = (found, "SkippedUsers", check_long_type, value)
    if "FailedUsers" in instance and (
        (type(value := instance["FailedUsers"]) is not int and not is_integer(value))
        or not -9223372036854775808 <= value <= 9223372036854775807
    ):
        found = (found, "FailedUsers", check_long_type, value)
    if "CompletionMessage" in instance and (
        not isinstance(value := instance["CompletionMessage"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_completion_message_type
    ):
        inner = check_completion_message_type(value)
        found = nest(found, inner, "CompletionMessage")
    return found


def check_user_import_job_id_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserImportJobIdType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_user_import_job_id_type(instance):
        found = add(found, at, "pattern", instance, "import-[0-9a-zA-Z-]+")
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 55:
        found = add(found, at, "maxLength", instance, 55)
    return found


def check_pre_signed_url_type(instance: object) -> Problems | None:
    at = "#/components/schemas/PreSignedUrlType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if len(instance) > 2048:
        return add(None, at, "maxLength", instance, 2048)
    return None


def check_user_import_job_status_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserImportJobStatusType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_user_import_job_status_type:
        return add(None, at, "enum", instance, values_user_import_job_status_type)
    return None


def check_long_type(instance: object) -> Problems | None:
    at = "#/components/schemas/LongType"
    if type(instance) is not int and not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if not -9223372036854775808 <= instance <= 9223372036854775807:
        return add(None, at, "format", instance, "int64")
    return None


def check_create_user_pool_client_request(instance: object) -> Problems | None:
    at = "#/components/schemas/CreateUserPoolClientRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "ClientName" not in instance:
        found = add(found, at, "required", instance, "ClientName")
    elif (
        not isinstance(value := instance["ClientName"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_name_type
    ):
        found = nest(found, check_client_name_type(value), "ClientName")
    if "GenerateSecret" in instance:
        if not isinstance(value := instance["GenerateSecret"], bool):
            found = (found, "GenerateSecret", check_generate_secret, value)
    if "RefreshTokenValidity" in instance and (
        (
            type(value := instance["RefreshTokenValidity"]) is not int
            and not is_integer(value)
        )
        or not 0 <= value <= 315360000
    ):
        exact = check_refresh_token_validity_type
        found = (found, "RefreshTokenValidity", exact, value)
    if "AccessTokenValidity" in instance and (
        (
            type(value := instance["AccessTokenValidity"]) is not int
            and not is_integer(value)
        )
        or not 1 <= value <= 86400
    ):
        exact = check_access_token_validity_type
        found = (found, "AccessTokenValidity", exact, value)
    if "IdTokenValidity" in instance and (
        (
            type(value := instance["IdTokenValidity"]) is not int
            and not is_integer(value)
        )
        or not 1 <= value <= 86400
    ):
        found = (found, "IdTokenValidity", check_id_token_validity_type, value)
    if "TokenValidityUnits" in instance:
        if inner := check_token_validity_units_type(instance["TokenValidityUnits"]):
            found = nest(found, inner, "TokenValidityUnits")
    if "ReadAttributes" in instance:
        if inner := check_client_permission_list_type(instance["ReadAttributes"]):
            found = nest(found, inner, "ReadAttributes")
    if "WriteAttributes" in instance:
        if inner := check_client_permission_list_type(instance["WriteAttributes"]):
            found = nest(found, inner, "WriteAttributes")
    if "ExplicitAuthFlows" in instance:
        if inner := check_explicit_auth_flows_list_type(instance["ExplicitAuthFlows"]):
            found = nest(found, inner, "ExplicitAuthFlows")
    if "SupportedIdentityProviders" in instance:
        value = instance["SupportedIdentityProviders"]
        if inner := check_supported_identity_providers_list_type(value):
            found = nest(found, inner, "SupportedIdentityProviders")
    if "CallbackURLs" in instance:
        if inner := check_callback_urls_list_type(instance["CallbackURLs"]):
            found = nest(found, inner, "CallbackURLs")
    if "LogoutURLs" in instance:
        if inner := check_logout_urls_list_type(instance["LogoutURLs"]):
            found = nest(found, inner, "LogoutURLs")
    if "DefaultRedirectURI" in instance and (
        not isinstance(value := instance["DefaultRedirectURI"], str)
        or not value
        or len(value) > 1024
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_redirect_url_type(value), "DefaultRedirectURI")
    if "AllowedOAuthFlows" in instance:
        if inner := check_oauth_flows_type(instance["AllowedOAuthFlows"]):
            found = nest(found, inner, "AllowedOAuthFlows")
    if "AllowedOAuthScopes" in instance:
        if inner := check_scope_list_type(instance["AllowedOAuthScopes"]):
            found = nest(found, inner, "AllowedOAuthScopes")
    if "AllowedOAuthFlowsUserPoolClient" in instance:
        if not isinstance(value := instance["AllowedOAuthFlowsUserPoolClient"], bool):
            exact = check_boolean_type
            found = (found, "AllowedOAuthFlowsUserPoolClient", exact, value)
    if "AnalyticsConfiguration" in instance:
        value = instance["AnalyticsConfiguration"]
        if inner := check_analytics_configuration_type(value):
            found = nest(found, inner, "AnalyticsConfiguration")
    if "PreventUserExistenceErrors" in instance and (
        not isinstance(value := instance["PreventUserExistenceErrors"], str)
        or value not in values_prevent_user_existence_error_types
    ):
        exact = check_prevent_user_existence_error_types
        found = (found, "PreventUserExistenceErrors", exact, value)
    if "EnableTokenRevocation" in instance:
        if not isinstance(value := instance["EnableTokenRevocation"], bool):
            exact = check_wrapped_boolean_type
            found = (found, "EnableTokenRevocation", exact, value)
    if "EnablePropagateAdditionalUserContextData" in instance and not isinstance(
        value := instance["EnablePropagateAdditionalUserContextData"], bool
    ):
        exact = check_wrapped_boolean_type
        found = (found, "EnablePropagateAdditionalUserContextData", exact, value)
    if "AuthSessionValidity" in instance and (
        (
            type(value := instance["AuthSessionValidity"]) is not int
            and not is_integer(value)
        )
        or not 3 <= value <= 15
    ):
        exact = check_auth_session_validity_type
        found = (found, "AuthSessionValidity", exact, value)
    return found


def check_generate_secret(instance: object) -> Problems | None:
    at = "#/components/schemas/GenerateSecret"
    if not isinstance(instance, bool):
        return add(None, at, "type", instance, "boolean")
    return None


def check_refresh_token_validity_type(instance: object) -> Problems | None:
    at = "#/components/schemas/RefreshTokenValidityType"
    found: Problems | None = None
    if type(instance) is not int and not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if not -2147483648 <= instance <= 2147483647:
        found = add(found, at, "format", instance, "int32")
    if instance < 0:
        found = add(found, at, "minimum", instance, 0)
    if instance > 315360000:
        found = add(found, at, "maximum", instance, 315360000)
    return found


def check_id_token_validity_type(instance: object) -> Problems | None:
    at = "#/components/schemas/IdTokenValidityType"
    found: Problems | None = None
    if type(instance) is not int and not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if not -2147483648 <= instance <= 2147483647:
        found = add(found, at, "format", instance, "int32")
    if instance < 1:
        found = add(found, at, "minimum", instance, 1)
    if instance > 86400:
        found = add(found, at, "maximum", instance, 86400)
    return found


def check_token_validity_units_type(instance: object) -> Problems | None:
    at = "#/components/schemas/TokenValidityUnitsType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "AccessToken" in instance and (
        not isinstance(value := instance["AccessToken"], str)
        or value not in values_time_units_type
    ):
        found = (found, "AccessToken", check_time_units_type, value)
    if "IdToken" in instance and (
        not isinstance(value := instance["IdToken"], str)
        or value not in values_time_units_type
    ):
        found = (found, "IdToken", check_time_units_type, value)
    if "RefreshToken" in instance and (
        not isinstance(value := instance["RefreshToken"], str)
        or value not in values_time_units_type
    ):
        found = (found, "RefreshToken", check_time_units_type, value)
    return found


def check_explicit_auth_flows_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ExplicitAuthFlowsListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for item in instance:
        if not isinstance(item, str) or item not in values_explicit_auth_flows_type:
            found = nest_item(
                found, check_explicit_auth_flows_type(item), instance, item
            )
    return found


def check_supported_identity_providers_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SupportedIdentityProvidersListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for item in instance:
        if (
            not isinstance(item, str)
            or not item
            or len(item) > 32
            or item[0] not in initials_custom_attribute_name_type
        ):
            found = nest_item(found, check_provider_name_type(item), instance, item)
    return found


def check_logout_urls_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/LogoutURLsListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    if len(instance) > 100:
        found = add(found, at, "maxItems", instance, 100)
    for item in instance:
        if (
            not isinstance(item, str)
            or not item
            or len(item) > 1024
            or item[0] not in initials_custom_attribute_name_type
        ):
            found = nest_item(found, check_redirect_url_type(item), instance, item)
    return found


def check_oauth_flows_type(instance: object) -> Problems | None:
    at = "#/components/schemas/OAuthFlowsType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    if len(instance) > 3:
        found = add(found, at, "maxItems", instance, 3)
    for item in instance:
        if not isinstance(item, str) or item not in values_oauth_flow_type:
            found = nest_item(found, check_oauth_flow_type(item), instance, item)
    return found


def check_scope_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ScopeListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    if len(instance) > 50:
        found = add(found, at, "maxItems", instance, 50)
    for item in instance:
        if (
            not isinstance(item, str)
            or not item
            or len(item) > 256
            or item[0] not in initials_resource_server_identifier_type
        ):
            found = nest_item(found, check_scope_type(item), instance, item)
    return found


def check_prevent_user_existence_error_types(instance: object) -> Problems | None:
    at = "#/components/schemas/PreventUserExistenceErrorTypes"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_prevent_user_existence_error_types:
        return add(
            None, at, "enum", instance, values_prevent_user_existence_error_types
        )
    return None


def check_time_units_type(instance: object) -> Problems | None:
    at = "#/components/schemas/TimeUnitsType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_time_units_type:
        return add(None, at, "enum", instance, values_time_units_type)
    return None


def check_explicit_auth_flows_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ExplicitAuthFlowsType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_explicit_auth_flows_type:
        return add(None, at, "enum", instance, values_explicit_auth_flows_type)
    return None


def check_oauth_flow_type(instance: object) -> Problems | None:
    at = "#/components/schemas/OAuthFlowType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_oauth_flow_type:
        return add(None, at, "enum", instance, values_oauth_flow_type)
    return None


def check_scope_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ScopeType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_resource_server_identifier_type(instance):
        found = add(found, at, "pattern", instance, "[\\x21\\x23-\\x5B\\x5D-\\x7E]+")
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 256:
        found = add(found, at, "maxLength", instance, 256)
    return found


def check_create_user_pool_client_response(instance: object) -> Problems | None:
    at = "#/components/schemas/CreateUserPoolClientResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolClient" in instance:
        if inner := check_user_pool_client_type(instance["UserPoolClient"]):
            return nest(None, inner, "UserPoolClient")
    return None


def check_user_pool_client_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolClientType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" in instance and (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "ClientName" in instance and (
        not isinstance(value := instance["ClientName"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_name_type
    ):
        found = nest(found, check_client_name_type(value), "ClientName")
    if "ClientId" in instance and (
        not isinstance(value := instance["ClientId"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_id_type
    ):
        found = nest(found, check_client_id_type(value), "ClientId")
    if "ClientSecret" in instance and (
        not isinstance(value := instance["ClientSecret"], str)
        or not value
        or len(value) > 64
        or value[0] not in initials_client_id_type
    ):
        found = nest(found, check_client_secret_type(value), "ClientSecret")
    if "LastModifiedDate" in instance and (
        not isinstance(value := instance["LastModifiedDate"], str)
        or not matches_date_time(value)
    ):
        found = nest(found, check_date_type(value), "LastModifiedDate")
    if "CreationDate" in instance and (
        not isinstance(value := instance["CreationDate"], str)
        or not matches_date_time(value)
    ):
        found = nest(found, check_date_type(value), "CreationDate")
    if "RefreshTokenValidity" in instance and (
        (
            type(value := instance["RefreshTokenValidity"]) is not int
            and not is_integer(value)
        )
        or not 0 <= value <= 315360000
    ):
        exact = check_refresh_token_validity_type
        found = (found, "RefreshTokenValidity", exact, value)
    if "AccessTokenValidity" in instance and (
        (
            type(value := instance["AccessTokenValidity"]) is not int
            and not is_integer(value)
        )
        or not 1 <= value <= 86400
    ):
        exact = check_access_token_validity_type
        found = (found, "AccessTokenValidity", exact, value)
    if "IdTokenValidity" in instance and (
        (
            type(value := instance["IdTokenValidity"]) is not int
            and not is_integer(value)
        )
        or not 1 <= value <= 86400
    ):
        found = (found, "IdTokenValidity", check_id_token_validity_type, value)
    if "TokenValidityUnits" in instance:
        if inner := check_token_validity_units_type(instance["TokenValidityUnits"]):
            found = nest(found, inner, "TokenValidityUnits")
    if "ReadAttributes" in instance:
        if inner := check_client_permission_list_type(instance["ReadAttributes"]):
            found = nest(found, inner, "ReadAttributes")
    if "WriteAttributes" in instance:
        if inner := check_client_permission_list_type(instance["WriteAttributes"]):
            found = nest(found, inner, "WriteAttributes")
    if "ExplicitAuthFlows" in instance:
        if inner := check_explicit_auth_flows_list_type(instance["ExplicitAuthFlows"]):
            found = nest(found, inner, "ExplicitAuthFlows")
    if "SupportedIdentityProviders" in instance:
        value = instance["SupportedIdentityProviders"]
        if inner := check_supported_identity_providers_list_type(value):
            found = nest(found, inner, "SupportedIdentityProviders")
    if "CallbackURLs" in instance:
        if inner := check_callback_urls_list_type(instance["CallbackURLs"]):
            found = nest(found, inner, "CallbackURLs")
    if "LogoutURLs" in instance:
        if inner := check_logout_urls_list_type(instance["LogoutURLs"]):
            found = nest(found, inner, "LogoutURLs")
    if "DefaultRedirectURI" in instance and (
        not isinstance(value := instance["DefaultRedirectURI"], str)
        or not value
        or len(value) > 1024
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_redirect_url_type(value), "DefaultRedirectURI")
    if "AllowedOAuthFlows" in instance:
        if inner := check_oauth_flows_type(instance["AllowedOAuthFlows"]):
            found = nest(found, inner, "AllowedOAuthFlows")
    if "AllowedOAuthScopes" in instance:
        if inner := check_scope_list_type(instance["AllowedOAuthScopes"]):
            found = nest(found, inner, "AllowedOAuthScopes")
    if "AllowedOAuthFlowsUserPoolClient" in instance:
        if not isinstance(value := instance["AllowedOAuthFlowsUserPoolClient"], bool):
            exact = check_boolean_type
            found = (found, "AllowedOAuthFlowsUserPoolClient", exact, value)
    if "AnalyticsConfiguration" in instance:
        value = instance["AnalyticsConfiguration"]
        if inner := check_analytics_configuration_type(value):
            found = nest(found, inner, "AnalyticsConfiguration")
    if "PreventUserExistenceErrors" in instance and (
        not isinstance(value := instance["PreventUserExistenceErrors"], str)
        or value not in values_prevent_user_existence_error_types
    ):
        exact = check_prevent_user_existence_error_types
        found = (found, "PreventUserExistenceErrors", exact, value)
    if "EnableTokenRevocation" in instance:
        if not isinstance(value := instance["EnableTokenRevocation"], bool):
            exact = check_wrapped_boolean_type
            found = (found, "EnableTokenRevocation", exact, value)
    if "EnablePropagateAdditionalUserContextData" in instance and not isinstance(
        value := instance["EnablePropagateAdditionalUserContextData"], bool
    ):
        exact = check_wrapped_boolean_type
        found = (found, "EnablePropagateAdditionalUserContextData", exact, value)
    if "AuthSessionValidity" in instance and (
        (
            type(value := instance["AuthSessionValidity"]) is not int
            and not is_integer(value)
        )
        or not 3 <= value <= 15
    ):
        exact = check_auth_session_validity_type
        found = (found, "AuthSessionValidity", exact, value)
    return found


def check_create_user_pool_domain_request(instance: object) -> Problems | None:
    at = "#/components/schemas/CreateUserPoolDomainRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Domain" not in instance:
        found = add(found, at, "required", instance, "Domain")
    elif not isinstance(value := instance["Domain"], str) or not matches_domain_type(
        value
    ):
        found = (found, "Domain", check_domain_type, value)
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "CustomDomainConfig" in instance:
        if inner := check_custom_domain_config_type(instance["CustomDomainConfig"]):
            found = nest(found, inner, "CustomDomainConfig")
    return found


def check_domain_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DomainType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_domain_type(instance):
        found = add(
            found, at, "pattern", instance, "^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$"
        )
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 63:
        found = add(found, at, "maxLength", instance, 63)
    return found


def check_custom_domain_config_type(instance: object) -> Problems | None:
    at = "#/components/schemas/CustomDomainConfigType"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "CertificateArn" not in instance:
        return add(None, at, "required", instance, "CertificateArn")
    elif (
        not isinstance(value := instance["CertificateArn"], str)
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        return (None, "CertificateArn", check_arn_type, value)
    return None


def check_create_user_pool_domain_response(instance: object) -> Problems | None:
    at = "#/components/schemas/CreateUserPoolDomainResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "CloudFrontDomain" in instance and (
        not isinstance(value := instance["CloudFrontDomain"], str)
        or not matches_domain_type(value)
    ):
        return (None, "CloudFrontDomain", check_domain_type, value)
    return None


def check_create_user_pool_request(instance: object) -> Problems | None:
    at = "#/components/schemas/CreateUserPoolRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "PoolName" not in instance:
        found = add(found, at, "required", instance, "PoolName")
    elif (
        not isinstance(value := instance["PoolName"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_name_type
    ):
        found = nest(found, check_user_pool_name_type(value), "PoolName")
    if "Policies" in instance:
        if inner := check_user_pool_policy_type(instance["Policies"]):
            found = nest(found, inner, "Policies")
    if "DeletionProtection" in instance and (
        not isinstance(value := instance["DeletionProtection"], str)
        or value not in values_deletion_protection_type
    ):
        exact = check_deletion_protection_type
        found = (found, "DeletionProtection", exact, value)
    if "LambdaConfig" in instance:
        if inner := check_lambda_config_type(instance["LambdaConfig"]):
            found = nest(found, inner, "LambdaConfig")
    if "AutoVerifiedAttributes" in instance:
        value = instance["AutoVerifiedAttributes"]
        if inner := check_verified_attributes_list_type(value):
            found = nest(found, inner, "AutoVerifiedAttributes")
    if "AliasAttributes" in instance:
        if inner := check_alias_attributes_list_type(instance["AliasAttributes"]):
            found = nest(found, inner, "AliasAttributes")
    if "UsernameAttributes" in instance:
        if inner := check_username_attributes_list_type(instance["UsernameAttributes"]):
            found = nest(found, inner, "UsernameAttributes")
    if "SmsVerificationMessage" in instance and (
        not isinstance(value := instance["SmsVerificationMessage"], str)
        or len(value) > 140
        or "{####}" not in value
    ):
        exact = check_sms_verification_message_type
        found = (found, "SmsVerificationMessage", exact, value)
    if "EmailVerificationMessage" in instance and (
        not isinstance(value := instance["EmailVerificationMessage"], str)
        or len(value) > 20000
        or "{####}" not in value
    ):
        exact = check_email_verification_message_type
        found = (found, "EmailVerificationMessage", exact, value)
    if "EmailVerificationSubject" in instance and (
        not isinstance(value := instance["EmailVerificationSubject"], str)
        or not value
        or len(value) > 140
        or value[0] not in initials_email_notification_subject_type
    ):
        inner = check_email_verification_subject_type(value)
        found = nest(found, inner, "EmailVerificationSubject")
    if "VerificationMessageTemplate" in instance:
        value = instance["VerificationMessageTemplate"]
        if inner := check_verification_message_template_type(value):
            found = nest(found, inner, "VerificationMessageTemplate")
    if "SmsAuthenticationMessage" in instance and (
        not isinstance(value := instance["SmsAuthenticationMessage"], str)
        or len(value) > 140
        or "{####}" not in value
    ):
        exact = check_sms_verification_message_type
        found = (found, "SmsAuthenticationMessage", exact, value)
    if "MfaConfiguration" in instance and (
        not isinstance(value := instance["MfaConfiguration"], str)
        or value not in values_user_pool_mfa_type
    ):
        found = (found, "MfaConfiguration", check_user_pool_mfa_type, value)
    if "UserAttributeUpdateSettings" in instance:
        value = instance["UserAttributeUpdateSettings"]
        if inner := check_user_attribute_update_settings_type(value):
            found = nest(found, inner, "UserAttributeUpdateSettings")
    if "DeviceConfiguration" in instance:
        if inner := check_device_configuration_type(instance["DeviceConfiguration"]):
            found = nest(found, inner, "DeviceConfiguration")
    if "EmailConfiguration" in instance:
        if inner := check_email_configuration_type(instance["EmailConfiguration"]):
            found = nest(found, inner, "EmailConfiguration")
    if "SmsConfiguration" in instance:
        if inner := check_sms_configuration_type(instance["SmsConfiguration"]):
            found = nest(found, inner, "SmsConfiguration")
    if "UserPoolTags" in instance:
        if inner := check_user_pool_tags_type(instance["UserPoolTags"]):
            found = nest(found, inner, "UserPoolTags")
    if "AdminCreateUserConfig" in instance:
        value = instance["AdminCreateUserConfig"]
        if inner := check_admin_create_user_config_type(value):
            found = nest(found, inner, "AdminCreateUserConfig")
    if "Schema" in instance:
        if inner := check_schema_attributes_list_type(instance["Schema"]):
            found = nest(found, inner, "Schema")
    if "UserPoolAddOns" in instance:
        if inner := check_user_pool_add_ons_type(instance["UserPoolAddOns"]):
            found = nest(found, inner, "UserPoolAddOns")
    if "UsernameConfiguration" in instance:
        value = instance["UsernameConfiguration"]
        if inner := check_username_configuration_type(value):
            found = nest(found, inner, "UsernameConfiguration")
    if "AccountRecoverySetting" in instance:
        value = instance["AccountRecoverySetting"]
        if inner := check_account_recovery_setting_type(value):
            found = nest(found, inner, "AccountRecoverySetting")
    return found


def check_user_pool_name_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolNameType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_client_name_type(instance):
        found = add(found, at, "pattern", instance, "[\\w\\s+=,.@-]+")
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 128:
        found = add(found, at, "maxLength", instance, 128)
    return found


def check_user_pool_policy_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolPolicyType"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "PasswordPolicy" in instance:
        if inner := check_password_policy_type(instance["PasswordPolicy"]):
            return nest(None, inner, "PasswordPolicy")
    return None


def check_deletion_protection_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DeletionProtectionType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_deletion_protection_type:
        return add(None, at, "enum", instance, values_deletion_protection_type)
    return None


def check_lambda_config_type(instance: object) -> Problems | None:
    at = "#/components/schemas/LambdaConfigType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "PreSignUp" in instance and (
        not isinstance(value := instance["PreSignUp"], str)
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        found = (found, "PreSignUp", check_arn_type, value)
    if "CustomMessage" in instance and (
        not isinstance(value := instance["CustomMessage"], str)
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        found = (found, "CustomMessage", check_arn_type, value)
    if "PostConfirmation" in instance and (
        not isinstance(value := instance["PostConfirmation"], str)
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        found = (found, "PostConfirmation", check_arn_type, value)
    if "PreAuthentication" in instance and (
        not isinstance(value := instance["PreAuthentication"], str)
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        found = (found, "PreAuthentication", check_arn_type, value)
    if "PostAuthentication" in instance and (
        not isinstance(value := instance["PostAuthentication"], str)
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        found = (found, "PostAuthentication", check_arn_type, value)
    if "DefineAuthChallenge" in instance and (
        not isinstance(value := instance["DefineAuthChallenge"], str)
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        found = (found, "DefineAuthChallenge", check_arn_type, value)
    if "CreateAuthChallenge" in instance and (
        not isinstance(value := instance["CreateAuthChallenge"], str)
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        found = (found, "CreateAuthChallenge", check_arn_type, value)
    if "VerifyAuthChallengeResponse" in instance and (
        not isinstance(value := instance["VerifyAuthChallengeResponse"], str)
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        found = (found, "VerifyAuthChallengeResponse", check_arn_type, value)
    if "PreTokenGeneration" in instance and (
        not isinstance(value := instance["PreTokenGeneration"], str)
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        found = (found, "PreTokenGeneration", check_arn_type, value)
    if "UserMigration" in instance and (
        not isinstance(value := instance["UserMigration"], str)
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        found = (found, "UserMigration", check_arn_type, value)
    if "CustomSMSSender" in instance:
        value = instance["CustomSMSSender"]
        if inner := check_custom_sms_lambda_version_config_type(value):
            found = nest(found, inner, "CustomSMSSender")
    if "CustomEmailSender" in instance:
        value = instance["CustomEmailSender"]
        if inner := check_custom_email_lambda_version_config_type(value):
            found = nest(found, inner, "CustomEmailSender")
    if "KMSKeyID" in instance and (
        not isinstance(value := instance["KMSKeyID"], str)
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        found = (found, "KMSKeyID", check_arn_type, value)
    return found


def check_verified_attributes_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/VerifiedAttributesListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for item in instance:
        if not isinstance(item, str) or item not in values_verified_attribute_type:
            found = nest_item(
                found, check_verified_attribute_type(item), instance, item
            )
    return found


def check_username_attributes_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UsernameAttributesListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for item in instance:
        if not isinstance(item, str) or item not in values_verified_attribute_type:
            found = nest_item(
                found, check_username_attribute_type(item), instance, item
            )
    return found


def check_verification_message_template_type(instance: object) -> Problems | None:
    at = "#/components/schemas/VerificationMessageTemplateType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "SmsMessage" in instance and (
        not isinstance(value := instance["SmsMessage"], str)
        or len(value) > 140
        or "{####}" not in value
    ):
        exact = check_sms_verification_message_type
        found = (found, "SmsMessage", exact, value)
    if "EmailMessage" in instance and (
        not isinstance(value := instance["EmailMessage"], str)
        or len(value) > 20000
        or "{####}" not in value
    ):
        exact = check_email_verification_message_type
        found = (found, "EmailMessage", exact, value)
    if "EmailSubject" in instance and (
        not isinstance(value := instance["EmailSubject"], str)
        or not value
        or len(value) > 140
        or value[0] not in initials_email_notification_subject_type
    ):
        inner = check_email_verification_subject_type(value)
        found = nest(found, inner, "EmailSubject")
    if "EmailMessageByLink" in instance and (
        not isinstance(value := instance["EmailMessageByLink"], str)
        or len(value) > 20000
        or not matches_email_verification_message_by_link_type(value)
    ):
        exact = check_email_verification_message_by_link_type
        found = (found, "EmailMessageByLink", exact, value)
    if "EmailSubjectByLink" in instance and (
        not isinstance(value := instance["EmailSubjectByLink"], str)
        or not value
        or len(value) > 140
        or value[0] not in initials_email_notification_subject_type
    ):
        inner = check_email_verification_subject_by_link_type(value)
        found = nest(found, inner, "EmailSubjectByLink")
    if "DefaultEmailOption" in instance and (
        not isinstance(value := instance["DefaultEmailOption"], str)
        or value not in values_default_email_option_type
    ):
        exact = check_default_email_option_type
        found = (found, "DefaultEmailOption", exact, value)
    return found


def check_user_pool_mfa_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolMfaType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_user_pool_mfa_type:
        return add(None, at, "enum", instance, values_user_pool_mfa_type)
    return None


def check_user_attribute_update_settings_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserAttributeUpdateSettingsType"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "AttributesRequireVerificationBeforeUpdate" in instance:
        value = instance["AttributesRequireVerificationBeforeUpdate"]
        if inner := check_attributes_require_verification_before_update_type(value):
            return nest(None, inner, "AttributesRequireVerificationBeforeUpdate")
    return None


def check_device_configuration_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DeviceConfigurationType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "ChallengeRequiredOnNewDevice" in instance:
        if not isinstance(value := instance["ChallengeRequiredOnNewDevice"], bool):
            exact = check_boolean_type
            found = (found, "ChallengeRequiredOnNewDevice", exact, value)
    if "DeviceOnlyRememberedOnUserPrompt" in instance:
        if not isinstance(value := instance["DeviceOnlyRememberedOnUserPrompt"], bool):
            exact = check_boolean_type
            found = (found, "DeviceOnlyRememberedOnUserPrompt", exact, value)
    return found


def check_email_configuration_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EmailConfigurationType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "SourceArn" in instance and (
        not isinstance(value := instance["SourceArn"], str)
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        found = (found, "SourceArn", check_arn_type, value)
    if "ReplyToEmailAddress" in instance and (
        not isinstance(value := instance["ReplyToEmailAddress"], str)
        or not matches_email_address_type(value)
    ):
        found = (found, "ReplyToEmailAddress", check_email_address_type, value)
    if "EmailSendingAccount" in instance and (
        not isinstance(value := instance["EmailSendingAccount"], str)
        or value not in values_email_sending_account_type
    ):
        exact = check_email_sending_account_type
        found = (found, "EmailSendingAccount", exact, value)
    if "From" in instance and not isinstance(value := instance["From"], str):
        found = (found, "From", check_string_type, value)
    if "ConfigurationSet" in instance and (
        not isinstance(value := instance["ConfigurationSet"], str)
        or len(value) > 64
        or not matches_ses_configuration_set(value)
    ):
        found = (found, "ConfigurationSet", check_ses_configuration_set, value)
    return found


def check_sms_configuration_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SmsConfigurationType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "SnsCallerArn" not in instance:
        found = add(found, at, "required", instance, "SnsCallerArn")
    elif (
        not isinstance(value := instance["SnsCallerArn"], str)
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        found = (found, "SnsCallerArn", check_arn_type, value)
    if "ExternalId" in instance:
        if not isinstance(value := instance["ExternalId"], str):
            found = (found, "ExternalId", check_string_type, value)
    if "SnsRegion" in instance and (
        not isinstance(value := instance["SnsRegion"], str) or not 5 <= len(value) <= 32
    ):
        found = (found, "SnsRegion", check_region_code_type, value)
    return found


def check_user_pool_tags_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolTagsType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    for key, item in instance.items():
        if not isinstance(item, str) or len(item) > 256:
            found = nest(found, check_tag_value_type(item), key)
    for key in instance:
        if not isinstance(key, str) or not key or len(key) > 128:
            found = nest(found, of_name(check_tag_keys_type(key)), key)
    return found


def check_schema_attributes_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SchemaAttributesListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    if not instance:
        found = add(found, at, "minItems", instance, 1)
    if len(instance) > 50:
        found = add(found, at, "maxItems", instance, 50)
    for item in instance:
        if inner := check_schema_attribute_type(item):
            found = nest_item(found, inner, instance, item)
    return found


def check_user_pool_add_ons_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolAddOnsType"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "AdvancedSecurityMode" not in instance:
        return add(None, at, "required", instance, "AdvancedSecurityMode")
    elif (
        not isinstance(value := instance["AdvancedSecurityMode"], str)
        or value not in values_advanced_security_mode_type
    ):
        exact = check_advanced_security_mode_type
        return (None, "AdvancedSecurityMode", exact, value)
    return None


def check_username_configuration_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UsernameConfigurationType"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "CaseSensitive" not in instance:
        return add(None, at, "required", instance, "CaseSensitive")
    elif not isinstance(value := instance["CaseSensitive"], bool):
        return (None, "CaseSensitive", check_wrapped_boolean_type, value)
    return None


def check_password_policy_type(instance: object) -> Problems | None:
    at = "#/components/schemas/PasswordPolicyType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "MinimumLength" in instance and (
        (type(value := instance["MinimumLength"]) is not int and not is_integer(value))
        or not 6 <= value <= 99
    ):
        exact = check_password_policy_min_length_type
        found = (found, "MinimumLength", exact, value)
    if "RequireUppercase" in instance:
        if not isinstance(value := instance["RequireUppercase"], bool):
            found = (found, "RequireUppercase", check_boolean_type, value)
    if "RequireLowercase" in instance:
        if not isinstance(value := instance["RequireLowercase"], bool):
            found = (found, "RequireLowercase", check_boolean_type, value)
    if "RequireNumbers" in instance:
        if not isinstance(value := instance["RequireNumbers"], bool):
            found = (found, "RequireNumbers", check_boolean_type, value)
    if "RequireSymbols" in instance:
        if not isinstance(value := instance["RequireSymbols"], bool):
            found = (found, "RequireSymbols", check_boolean_type, value)
    if "TemporaryPasswordValidityDays" in instance and (
        (
            type(value := instance["TemporaryPasswordValidityDays"]) is not int
            and not is_integer(value)
        )
        or not 0 <= value <= 365
    ):
        exact = check_temporary_password_validity_days_type
        found = (found, "TemporaryPasswordValidityDays", exact, value)
    return found


def check_custom_sms_lambda_version_config_type(instance: object) -> Problems | None:
    at = "#/components/schemas/CustomSMSLambdaVersionConfigType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "LambdaVersion" not in instance:
        found = add(found, at, "required", instance, "LambdaVersion")
    elif (
        not isinstance(value := instance["LambdaVersion"], str)
        or value not in values_custom_sms_sender_lambda_version_type
    ):
        exact = check_custom_sms_sender_lambda_version_type
        found = (found, "LambdaVersion", exact, value)
    if "LambdaArn" not in instance:
        found = add(found, at, "required", instance, "LambdaArn")
    elif (
        not isinstance(value := instance["LambdaArn"], str)
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        found = (found, "LambdaArn", check_arn_type, value)
    return found


def check_custom_email_lambda_version_config_type(instance: object) -> Problems | None:
    at = "#/components/schemas/CustomEmailLambdaVersionConfigType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "LambdaVersion" not in instance:
        found = add(found, at, "required", instance, "LambdaVersion")
    elif (
        not isinstance(value := instance["LambdaVersion"], str)
        or value not in values_custom_sms_sender_lambda_version_type
    ):
        exact = check_custom_email_sender_lambda_version_type
        found = (found, "LambdaVersion", exact, value)
    if "LambdaArn" not in instance:
        found = add(found, at, "required", instance, "LambdaArn")
    elif (
        not isinstance(value := instance["LambdaArn"], str)
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        found = (found, "LambdaArn", check_arn_type, value)
    return found


def check_username_attribute_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UsernameAttributeType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_verified_attribute_type:
        return add(None, at, "enum", instance, values_verified_attribute_type)
    return None


def check_email_verification_message_by_link_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EmailVerificationMessageByLinkType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_email_verification_message_by_link_type(instance):
        found = add(
            found,
            at,
            "pattern",
            instance,
            "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{##[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*##\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*",
        )
    if len(instance) < 6:
        found = add(found, at, "minLength", instance, 6)
    if len(instance) > 20000:
        found = add(found, at, "maxLength", instance, 20000)
    return found


def check_email_verification_subject_by_link_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EmailVerificationSubjectByLinkType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_email_notification_subject_type(instance):
        found = add(
            found, at, "pattern", instance, "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+"
        )
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 140:
        found = add(found, at, "maxLength", instance, 140)
    return found


def check_default_email_option_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DefaultEmailOptionType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_default_email_option_type:
        return add(None, at, "enum", instance, values_default_email_option_type)
    return None


def check_email_address_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EmailAddressType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_email_address_type(instance):
        return add(
            None,
            at,
            "pattern",
            instance,
            "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+@[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+",
        )
    return None


def check_email_sending_account_type(instance: object) -> Problems | None:
    at = "#/components/schemas/EmailSendingAccountType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_email_sending_account_type:
        return add(None, at, "enum", instance, values_email_sending_account_type)
    return None


def check_ses_configuration_set(instance: object) -> Problems | None:
    at = "#/components/schemas/SESConfigurationSet"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_ses_configuration_set(instance):
        found = add(found, at, "pattern", instance, "^[a-zA-Z0-9_-]+$")
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 64:
        found = add(found, at, "maxLength", instance, 64)
    return found


def check_region_code_type(instance: object) -> Problems | None:
    at = "#/components/schemas/RegionCodeType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if len(instance) < 5:
        found = add(found, at, "minLength", instance, 5)
    if len(instance) > 32:
        found = add(found, at, "maxLength", instance, 32)
    return found


def check_tag_value_type(instance: object) -> Problems | None:
    at = "#/components/schemas/TagValueType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if len(instance) > 256:
        return add(None, at, "maxLength", instance, 256)
    return None


def check_tag_keys_type(instance: object) -> Problems | None:
    at = "#/components/schemas/TagKeysType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 128:
        found = add(found, at, "maxLength", instance, 128)
    return found


def check_password_policy_min_length_type(instance: object) -> Problems | None:
    at = "#/components/schemas/PasswordPolicyMinLengthType"
    found: Problems | None = None
    if type(instance) is not int and not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if not -2147483648 <= instance <= 2147483647:
        found = add(found, at, "format", instance, "int32")
    if instance < 6:
        found = add(found, at, "minimum", instance, 6)
    if instance > 99:
        found = add(found, at, "maximum", instance, 99)
    return found


def check_temporary_password_validity_days_type(instance: object) -> Problems | None:
    at = "#/components/schemas/TemporaryPasswordValidityDaysType"
    found: Problems | None = None
    if type(instance) is not int and not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if not -2147483648 <= instance <= 2147483647:
        found = add(found, at, "format", instance, "int32")
    if instance < 0:
        found = add(found, at, "minimum", instance, 0)
    if instance > 365:
        found = add(found, at, "maximum", instance, 365)
    return found


def check_custom_sms_sender_lambda_version_type(instance: object) -> Problems | None:
    at = "#/components/schemas/CustomSMSSenderLambdaVersionType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_custom_sms_sender_lambda_version_type:
        return add(
            None, at, "enum", instance, values_custom_sms_sender_lambda_version_type
        )
    return None


def check_custom_email_sender_lambda_version_type(instance: object) -> Problems | None:
    at = "#/components/schemas/CustomEmailSenderLambdaVersionType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_custom_sms_sender_lambda_version_type:
        return add(
            None, at, "enum", instance, values_custom_sms_sender_lambda_version_type
        )
    return None


def check_create_user_pool_response(instance: object) -> Problems | None:
    at = "#/components/schemas/CreateUserPoolResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPool" in instance:
        if inner := check_user_pool_type(instance["UserPool"]):
            return nest(None, inner, "UserPool")
    return None


def check_user_pool_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Id" in instance and (
        not isinstance(value := instance["Id"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "Id", check_user_pool_id_type, value)
    if "Name" in instance and (
        not isinstance(value := instance["Name"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_name_type
    ):
        found = nest(found, check_user_pool_name_type(value), "Name")
    if "Policies" in instance:
        if inner := check_user_pool_policy_type(instance["Policies"]):
            found = nest(found, inner, "Policies")
    if "DeletionProtection" in instance and (
        not isinstance(value := instance["DeletionProtection"], str)
        or value not in values_deletion_protection_type
    ):
        exact = check_deletion_protection_type
        found = (found, "DeletionProtection", exact, value)
    if "LambdaConfig" in instance:
        if inner := check_lambda_config_type(instance["LambdaConfig"]):
            found = nest(found, inner, "LambdaConfig")
    if "Status" in instance and (
        not isinstance(value := instance["Status"], str)
        or value not in values_status_type
    ):
        found = (found, "Status", check_status_type, value)
    if "LastModifiedDate" in instance and (
        not isinstance(value := instance["LastModifiedDate"], str)
        or not matches_date_time(value)
    ):
        found = nest(found, check_date_type(value), "LastModifiedDate")
    if "CreationDate" in instance and (
        not isinstance(value := instance["CreationDate"], str)
        or not matches_date_time(value)
    ):
        found = nest(found, check_date_type(value), "CreationDate")
    if "SchemaAttributes" in instance:
        if inner := check_schema_attributes_list_type(instance["SchemaAttributes"]):
            found = nest(found, inner, "SchemaAttributes")
    if "AutoVerifiedAttributes" in instance:
        value = instance["AutoVerifiedAttributes"]
        if inner := check_verified_attributes_list_type(value):
            found = nest(found, inner, "AutoVerifiedAttributes")
    if "AliasAttributes" in instance:
        if inner := check_alias_attributes_list_type(instance["AliasAttributes"]):
            found = nest(found, inner, "AliasAttributes")
    if "UsernameAttributes" in instance:
        if inner := check_username_attributes_list_type(instance["UsernameAttributes"]):
            found = nest(found, inner, "UsernameAttributes")
    if "SmsVerificationMessage" in instance and (
        not isinstance(value := instance["SmsVerificationMessage"], str)
        or len(value) > 140
        or "{####}" not in value
    ):
        exact = check_sms_verification_message_type
        found = (found, "SmsVerificationMessage", exact, value)
    if "EmailVerificationMessage" in instance and (
        not isinstance(value := instance["EmailVerificationMessage"], str)
        or len(value) > 20000
        or "{####}" not in value
    ):
        exact = check_email_verification_message_type
        found = (found, "EmailVerificationMessage", exact, value)
    if "EmailVerificationSubject" in instance and (
        not isinstance(value := instance["EmailVerificationSubject"], str)
        or not value
        or len(value) > 140
        or value[0] not in initials_email_notification_subject_type
    ):
        inner = check_email_verification_subject_type(value)
        found = nest(found, inner, "EmailVerificationSubject")
    if "VerificationMessageTemplate" in instance:
        value = instance["VerificationMessageTemplate"]
        if inner := check_verification_message_template_type(value):
            found = nest(found, inner, "VerificationMessageTemplate")
    if "SmsAuthenticationMessage" in instance and (
        not isinstance(value := instance["SmsAuthenticationMessage"], str)
        or len(value) > 140
        or "{####}" not in value
    ):
        exact = check_sms_verification_message_type
        found = (found, "SmsAuthenticationMessage", exact, value)
    if "UserAttributeUpdateSettings" in instance:
        value = instance["UserAttributeUpdateSettings"]
        if inner := check_user_attribute_update_settings_type(value):
            found = nest(found, inner, "UserAttributeUpdateSettings")
    if "MfaConfiguration" in instance and (
        not isinstance(value := instance["MfaConfiguration"], str)
        or value not in values_user_pool_mfa_type
    ):
        found = (found, "MfaConfiguration", check_user_pool_mfa_type, value)
    if "DeviceConfiguration" in instance:
        if inner := check_device_configuration_type(instance["DeviceConfiguration"]):
            found = nest(found, inner, "DeviceConfiguration")
    if "EstimatedNumberOfUsers" in instance and (
        (
            type(value := instance["EstimatedNumberOfUsers"]) is not int
            and not is_integer(value)
        )
        or not -2147483648 <= value <= 2147483647
    ):
        found = (found, "EstimatedNumberOfUsers", check_integer_type, value)
    if "EmailConfiguration" in instance:
        if inner := check_email_configuration_type(instance["EmailConfiguration"]):
            found = nest(found, inner, "EmailConfiguration")
    if "SmsConfiguration" in instance:
        if inner := check_sms_configuration_type(instance["SmsConfiguration"]):
            found = nest(found, inner, "SmsConfiguration")
    if "UserPoolTags" in instance:
        if inner := check_user_pool_tags_type(instance["UserPoolTags"]):
            found = nest(found, inner, "UserPoolTags")
    if "SmsConfigurationFailure" in instance:
        if not isinstance(value := instance["SmsConfigurationFailure"], str):
            found = (found, "SmsConfigurationFailure", check_string_type, value)
    if "EmailConfigurationFailure" in instance:
        if not isinstance(value := instance["EmailConfigurationFailure"], str):
            found = (found, "EmailConfigurationFailure", check_string_type, value)
    if "Domain" in instance and (
        not isinstance(value := instance["Domain"], str)
        or not matches_domain_type(value)
    ):
        found = (found, "Domain", check_domain_type, value)
    if "CustomDomain" in instance and (
        not isinstance(value := instance["CustomDomain"], str)
        or not matches_domain_type(value)
    ):
        found = (found, "CustomDomain", check_domain_type, value)
    if "AdminCreateUserConfig" in instance:
        value = instance["AdminCreateUserConfig"]
        if inner := check_admin_create_user_config_type(value):
            found = nest(found, inner, "AdminCreateUserConfig")
    if "UserPoolAddOns" in instance:
        if inner := check_user_pool_add_ons_type(instance["UserPoolAddOns"]):
            found = nest(found, inner, "UserPoolAddOns")
    if "UsernameConfiguration" in instance:
        value = instance["UsernameConfiguration"]
        if inner := check_username_configuration_type(value):
            found = nest(found, inner, "UsernameConfiguration")
    if "Arn" in instance and (
        not isinstance(value := instance["Arn"], str)
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        found = (found, "Arn", check_arn_type, value)
    if "AccountRecoverySetting" in instance:
        value = instance["AccountRecoverySetting"]
        if inner := check_account_recovery_setting_type(value):
            found = nest(found, inner, "AccountRecoverySetting")
    return found


def check_status_type(instance: object) -> Problems | None:
    at = "#/components/schemas/StatusType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_status_type:
        return add(None, at, "enum", instance, values_status_type)
    return None


def check_delete_group_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DeleteGroupRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "GroupName" not in instance:
        found = add(found, at, "required", instance, "GroupName")
    elif (
        not isinstance(value := instance["GroupName"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_group_name_type(value), "GroupName")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    return found


def check_delete_identity_provider_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DeleteIdentityProviderRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "ProviderName" not in instance:
        found = add(found, at, "required", instance, "ProviderName")
    elif (
        not isinstance(value := instance["ProviderName"], str)
        or not value
        or len(value) > 32
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_provider_name_type(value), "ProviderName")
    return found


def check_delete_resource_server_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DeleteResourceServerRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Identifier" not in instance:
        found = add(found, at, "required", instance, "Identifier")
    elif (
        not isinstance(value := instance["Identifier"], str)
        or not value
        or len(value) > 256
        or value[0] not in initials_resource_server_identifier_type
    ):
        inner = check_resource_server_identifier_type(value)
        found = nest(found, inner, "Identifier")
    return found


def check_delete_user_attributes_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DeleteUserAttributesRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserAttributeNames" not in instance:
        found = add(found, at, "required", instance, "UserAttributeNames")
    elif inner := check_attribute_name_list_type(instance["UserAttributeNames"]):
        found = nest(found, inner, "UserAttributeNames")
    if "AccessToken" not in instance:
        found = add(found, at, "required", instance, "AccessToken")
    elif (
        not isinstance(value := instance["AccessToken"], str)
        or not value
        or value[0] not in initials_token_model_type
    ):
        found = nest(found, check_token_model_type(value), "AccessToken")
    return found


def check_delete_user_attributes_response(instance: object) -> Problems | None:
    at = "#/components/schemas/DeleteUserAttributesResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_delete_user_pool_client_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DeleteUserPoolClientRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "ClientId" not in instance:
        found = add(found, at, "required", instance, "ClientId")
    elif (
        not isinstance(value := instance["ClientId"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_id_type
    ):
        found = nest(found, check_client_id_type(value), "ClientId")
    return found


def check_delete_user_pool_domain_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DeleteUserPoolDomainRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Domain" not in instance:
        found = add(found, at, "required", instance, "Domain")
    elif not isinstance(value := instance["Domain"], str) or not matches_domain_type(
        value
    ):
        found = (found, "Domain", check_domain_type, value)
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    return found


def check_delete_user_pool_domain_response(instance: object) -> Problems | None:
    at = "#/components/schemas/DeleteUserPoolDomainResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_delete_user_pool_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DeleteUserPoolRequest"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        return add(None, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        return (None, "UserPoolId", check_user_pool_id_type, value)
    return None


def check_delete_user_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DeleteUserRequest"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "AccessToken" not in instance:
        return add(None, at, "required", instance, "AccessToken")
    elif (
        not isinstance(value := instance["AccessToken"], str)
        or not value
        or value[0] not in initials_token_model_type
    ):
        return nest(None, check_token_model_type(value), "AccessToken")
    return None


def check_describe_identity_provider_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DescribeIdentityProviderRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "ProviderName" not in instance:
        found = add(found, at, "required", instance, "ProviderName")
    elif (
        not isinstance(value := instance["ProviderName"], str)
        or not value
        or len(value) > 32
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_provider_name_type(value), "ProviderName")
    return found


def check_describe_identity_provider_response(instance: object) -> Problems | None:
    at = "#/components/schemas/DescribeIdentityProviderResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "IdentityProvider" not in instance:
        return add(None, at, "required", instance, "IdentityProvider")
    elif inner := check_identity_provider_type(instance["IdentityProvider"]):
        return nest(None, inner, "IdentityProvider")
    return None


def check_describe_resource_server_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DescribeResourceServerRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Identifier" not in instance:
        found = add(found, at, "required", instance, "Identifier")
    elif (
        not isinstance(value := instance["Identifier"], str)
        or not value
        or len(value) > 256
        or value[0] not in initials_resource_server_identifier_type
    ):
        inner = check_resource_server_identifier_type(value)
        found = nest(found, inner, "Identifier")
    return found


def check_describe_resource_server_response(instance: object) -> Problems | None:
    at = "#/components/schemas/DescribeResourceServerResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "ResourceServer" not in instance:
        return add(None, at, "required", instance, "ResourceServer")
    elif inner := check_resource_server_type(instance["ResourceServer"]):
        return nest(None, inner, "ResourceServer")
    return None


def check_describe_risk_configuration_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DescribeRiskConfigurationRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "ClientId" in instance and (
        not isinstance(value := instance["ClientId"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_id_type
    ):
        found = nest(found, check_client_id_type(value), "ClientId")
    return found


def check_describe_risk_configuration_response(instance: object) -> Problems | None:
    at = "#/components/schemas/DescribeRiskConfigurationResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "RiskConfiguration" not in instance:
        return add(None, at, "required", instance, "RiskConfiguration")
    elif inner := check_risk_configuration_type(instance["RiskConfiguration"]):
        return nest(None, inner, "RiskConfiguration")
    return None


def check_risk_configuration_type(instance: object) -> Problems | None:
    at = "#/components/schemas/RiskConfigurationType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" in instance and (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "ClientId" in instance and (
        not isinstance(value := instance["ClientId"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_id_type
    ):
        found = nest(found, check_client_id_type(value), "ClientId")
    if "CompromisedCredentialsRiskConfiguration" in instance:
        value = instance["CompromisedCredentialsRiskConfiguration"]
        if inner := check_compromised_credentials_risk_configuration_type(value):
            found = nest(found, inner, "CompromisedCredentialsRiskConfiguration")
    if "AccountTakeoverRiskConfiguration" in instance:
        value = instance["AccountTakeoverRiskConfiguration"]
        if inner := check_account_takeover_risk_configuration_type(value):
            found = nest(found, inner, "AccountTakeoverRiskConfiguration")
    if "RiskExceptionConfiguration" in instance:
        value = instance["RiskExceptionConfiguration"]
        if inner := check_risk_exception_configuration_type(value):
            found = nest(found, inner, "RiskExceptionConfiguration")
    if "LastModifiedDate" in instance and (
        not isinstance(value := instance["LastModifiedDate"], str)
        or not matches_date_time(value)
    ):
        found = nest(found, check_date_type(value), "LastModifiedDate")
    return found


def check_risk_exception_configuration_type(instance: object) -> Problems | None:
    at = "#/components/schemas/RiskExceptionConfigurationType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "BlockedIPRangeList" in instance:
        if inner := check_blocked_ip_range_list_type(instance["BlockedIPRangeList"]):
            found = nest(found, inner, "BlockedIPRangeList")
    if "SkippedIPRangeList" in instance:
        if inner := check_skipped_ip_range_list_type(instance["SkippedIPRangeList"]):
            found = nest(found, inner, "SkippedIPRangeList")
    return found


def check_skipped_ip_range_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SkippedIPRangeListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    if len(instance) > 200:
        found = add(found, at, "maxItems", instance, 200)
    for item in instance:
        if not isinstance(item, str):
            found = nest_item(found, check_string_type(item), instance, item)
    return found


def check_describe_user_import_job_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DescribeUserImportJobRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "JobId" not in instance:
        found = add(found, at, "required", instance, "JobId")
    elif (
        not isinstance(value := instance["JobId"], str)
        or len(value) > 55
        or not matches_user_import_job_id_type(value)
    ):
        found = (found, "JobId", check_user_import_job_id_type, value)
    return found


def check_describe_user_import_job_response(instance: object) -> Problems | None:
    at = "#/components/schemas/DescribeUserImportJobResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserImportJob" in instance:
        if inner := check_user_import_job_type(instance["UserImportJob"]):
            return nest(None, inner, "UserImportJob")
    return None


def check_describe_user_pool_client_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DescribeUserPoolClientRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "ClientId" not in instance:
        found = add(found, at, "required", instance, "ClientId")
    elif (
        not isinstance(value := instance["ClientId"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_id_type
    ):
        found = nest(found, check_client_id_type(value), "ClientId")
    return found


def check_describe_user_pool_client_response(instance: object) -> Problems | None:
    at = "#/components/schemas/DescribeUserPoolClientResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolClient" in instance:
        if inner := check_user_pool_client_type(instance["UserPoolClient"]):
            return nest(None, inner, "UserPoolClient")
    return None


def check_describe_user_pool_domain_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DescribeUserPoolDomainRequest"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Domain" not in instance:
        return add(None, at, "required", instance, "Domain")
    elif not isinstance(value := instance["Domain"], str) or not matches_domain_type(
        value
    ):
        return (None, "Domain", check_domain_type, value)
    return None


def check_describe_user_pool_domain_response(instance: object) -> Problems | None:
    at = "#/components/schemas/DescribeUserPoolDomainResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "DomainDescription" in instance:
        if inner := check_domain_description_type(instance["DomainDescription"]):
            return nest(None, inner, "DomainDescription")
    return None


def check_domain_description_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DomainDescriptionType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" in instance and (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "AWSAccountId" in instance:
        if not isinstance(value := instance["AWSAccountId"], str):
            found = (found, "AWSAccountId", check_aws_account_id_type, value)
    if "Domain" in instance and (
        not isinstance(value := instance["Domain"], str)
        or not matches_domain_type(value)
    ):
        found = (found, "Domain", check_domain_type, value)
    if "S3Bucket" in instance and (
        not isinstance(value := instance["S3Bucket"], str)
        or not 3 <= len(value) <= 1024
        or not matches_s3_bucket_type(value)
    ):
        found = (found, "S3Bucket", check_s3_bucket_type, value)
    if "CloudFrontDistribution" in instance:
        if not isinstance(value := instance["CloudFrontDistribution"], str):
            found = (found, "CloudFrontDistribution", check_string_type, value)
    if "Version" in instance and (
        not isinstance(value := instance["Version"], str)
        or not value
        or len(value) > 20
    ):
        found = (found, "Version", check_domain_version_type, value)
    if "Status" in instance and (
        not isinstance(value := instance["Status"], str)
        or value not in values_domain_status_type
    ):
        found = (found, "Status", check_domain_status_type, value)
    if "CustomDomainConfig" in instance:
        if inner := check_custom_domain_config_type(instance["CustomDomainConfig"]):
            found = nest(found, inner, "CustomDomainConfig")
    return found


def check_s3_bucket_type(instance: object) -> Problems | None:
    at = "#/components/schemas/S3BucketType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_s3_bucket_type(instance):
        found = add(found, at, "pattern", instance, "^[0-9A-Za-z\\.\\-_]*(?<!\\.)$")
    if len(instance) < 3:
        found = add(found, at, "minLength", instance, 3)
    if len(instance) > 1024:
        found = add(found, at, "maxLength", instance, 1024)
    return found


def check_domain_version_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DomainVersionType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    if len(instance) > 20:
        found = add(found, at, "maxLength", instance, 20)
    return found


def check_domain_status_type(instance: object) -> Problems | None:
    at = "#/components/schemas/DomainStatusType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_domain_status_type:
        return add(None, at, "enum", instance, values_domain_status_type)
    return None


def check_describe_user_pool_request(instance: object) -> Problems | None:
    at = "#/components/schemas/DescribeUserPoolRequest"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        return add(None, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        return (None, "UserPoolId", check_user_pool_id_type, value)
    return None


def check_describe_user_pool_response(instance: object) -> Problems | None:
    at = "#/components/schemas/DescribeUserPoolResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPool" in instance:
        if inner := check_user_pool_type(instance["UserPool"]):
            return nest(None, inner, "UserPool")
    return None


def check_duplicate_provider_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/DuplicateProviderException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_enable_software_token_mfa_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/EnableSoftwareTokenMFAException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_expired_code_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/ExpiredCodeException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_forbidden_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/ForbiddenException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_forget_device_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ForgetDeviceRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "AccessToken" in instance and (
        not isinstance(value := instance["AccessToken"], str)
        or not value
        or value[0] not in initials_token_model_type
    ):
        found = nest(found, check_token_model_type(value), "AccessToken")
    if "DeviceKey" not in instance:
        found = add(found, at, "required", instance, "DeviceKey")
    elif (
        not isinstance(value := instance["DeviceKey"], str)
        or len(value) > 55
        or not matches_device_key_type(value)
    ):
        found = (found, "DeviceKey", check_device_key_type, value)
    return found


def check_forgot_password_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ForgotPasswordRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "ClientId" not in instance:
        found = add(found, at, "required", instance, "ClientId")
    elif (
        not isinstance(value := instance["ClientId"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_id_type
    ):
        found = nest(found, check_client_id_type(value), "ClientId")
    if "SecretHash" in instance and (
        not isinstance(value := instance["SecretHash"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_secret_hash_type
    ):
        found = nest(found, check_secret_hash_type(value), "SecretHash")
    if "UserContextData" in instance:
        if inner := check_user_context_data_type(instance["UserContextData"]):
            found = nest(found, inner, "UserContextData")
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    if "AnalyticsMetadata" in instance:
        if inner := check_analytics_metadata_type(instance["AnalyticsMetadata"]):
            found = nest(found, inner, "AnalyticsMetadata")
    if "ClientMetadata" in instance:
        if inner := check_client_metadata_type(instance["ClientMetadata"]):
            found = nest(found, inner, "ClientMetadata")
    return found


def check_forgot_password_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ForgotPasswordResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "CodeDeliveryDetails" in instance:
        if inner := check_code_delivery_details_type(instance["CodeDeliveryDetails"]):
            return nest(None, inner, "CodeDeliveryDetails")
    return None


def check_get_csv_header_request(instance: object) -> Problems | None:
    at = "#/components/schemas/GetCSVHeaderRequest"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        return add(None, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        return (None, "UserPoolId", check_user_pool_id_type, value)
    return None


def check_get_csv_header_response(instance: object) -> Problems | None:
    at = "#/components/schemas/GetCSVHeaderResponse"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" in instance and (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "CSVHeader" in instance:
        if inner := check_list_of_string_types(instance["CSVHeader"]):
            found = nest(found, inner, "CSVHeader")
    return found


def check_list_of_string_types(instance: object) -> Problems | None:
    at = "#/components/schemas/ListOfStringTypes"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for item in instance:
        if not isinstance(item, str):
            found = nest_item(found, check_string_type(item), instance, item)
    return found


def check_get_device_request(instance: object) -> Problems | None:
    at = "#/components/schemas/GetDeviceRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "DeviceKey" not in instance:
        found = add(found, at, "required", instance, "DeviceKey")
    elif (
        not isinstance(value := instance["DeviceKey"], str)
        or len(value) > 55
        or not matches_device_key_type(value)
    ):
        found = (found, "DeviceKey", check_device_key_type, value)
    if "AccessToken" in instance and (
        not isinstance(value := instance["AccessToken"], str)
        or not value
        or value[0] not in initials_token_model_type
    ):
        found = nest(found, check_token_model_type(value), "AccessToken")
    return found


def check_get_device_response(instance: object) -> Problems | None:
    at = "#/components/schemas/GetDeviceResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Device" not in instance:
        return add(None, at, "required", instance, "Device")
    elif inner := check_device_type(instance["Device"]):
        return nest(None, inner, "Device")
    return None


def check_get_group_request(instance: object) -> Problems | None:
    at = "#/components/schemas/GetGroupRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "GroupName" not in instance:
        found = add(found, at, "required", instance, "GroupName")
    elif (
        not isinstance(value := instance["GroupName"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_group_name_type(value), "GroupName")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    return found


def check_get_group_response(instance: object) -> Problems | None:
    at = "#/components/schemas/GetGroupResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Group" in instance:
        if inner := check_group_type(instance["Group"]):
            return nest(None, inner, "Group")
    return None


def check_get_identity_provider_by_identifier_request(
    instance: object,
) -> Problems | None:
    at = "#/components/schemas/GetIdentityProviderByIdentifierRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "IdpIdentifier" not in instance:
        found = add(found, at, "required", instance, "IdpIdentifier")
    elif (
        not isinstance(value := instance["IdpIdentifier"], str)
        or not value
        or len(value) > 40
        or value[0] not in initials_idp_identifier_type
    ):
        found = nest(found, check_idp_identifier_type(value), "IdpIdentifier")
    return found


def check_get_identity_provider_by_identifier_response(
    instance: object,
) -> Problems | None:
    at = "#/components/schemas/GetIdentityProviderByIdentifierResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "IdentityProvider" not in instance:
        return add(None, at, "required", instance, "IdentityProvider")
    elif inner := check_identity_provider_type(instance["IdentityProvider"]):
        return nest(None, inner, "IdentityProvider")
    return None


def check_get_signing_certificate_request(instance: object) -> Problems | None:
    at = "#/components/schemas/GetSigningCertificateRequest"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        return add(None, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        return (None, "UserPoolId", check_user_pool_id_type, value)
    return None


def check_get_signing_certificate_response(instance: object) -> Problems | None:
    at = "#/components/schemas/GetSigningCertificateResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Certificate" in instance:
        if not isinstance(value := instance["Certificate"], str):
            return (None, "Certificate", check_string_type, value)
    return None


def check_get_ui_customization_request(instance: object) -> Problems | None:
    at = "#/components/schemas/GetUICustomizationRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "ClientId" in instance and (
        not isinstance(value := instance["ClientId"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_id_type
    ):
        found = nest(found, check_client_id_type(value), "ClientId")
    return found


def check_get_ui_customization_response(instance: object) -> Problems | None:
    at = "#/components/schemas/GetUICustomizationResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UICustomization" not in instance:
        return add(None, at, "required", instance, "UICustomization")
    elif inner := check_ui_customization_type(instance["UICustomization"]):
        return nest(None, inner, "UICustomization")
    return None


def check_ui_customization_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UICustomizationType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" in instance and (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "ClientId" in instance and (
        not isinstance(value := instance["ClientId"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_id_type
    ):
        found = nest(found, check_client_id_type(value), "ClientId")
    if "ImageUrl" in instance:
        if not isinstance(value := instance["ImageUrl"], str):
            found = (found, "ImageUrl", check_image_url_type, value)
    if "CSS" in instance and not isinstance(value := instance["CSS"], str):
        found = (found, "CSS", check_css_type, value)
    if "CSSVersion" in instance:
        if not isinstance(value := instance["CSSVersion"], str):
            found = (found, "CSSVersion", check_css_version_type, value)
    if "LastModifiedDate" in instance and (
        not isinstance(value := instance["LastModifiedDate"], str)
        or not matches_date_time(value)
    ):
        found = nest(found, check_date_type(value), "LastModifiedDate")
    if "CreationDate" in instance and (
        not isinstance(value := instance["CreationDate"], str)
        or not matches_date_time(value)
    ):
        found = nest(found, check_date_type(value), "CreationDate")
    return found


def check_image_url_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ImageUrlType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    return None


def check_get_user_attribute_verification_code_request(
    instance: object,
) -> Problems | None:
    at = "#/components/schemas/GetUserAttributeVerificationCodeRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "AccessToken" not in instance:
        found = add(found, at, "required", instance, "AccessToken")
    elif (
        not isinstance(value := instance["AccessToken"], str)
        or not value
        or value[0] not in initials_token_model_type
    ):
        found = nest(found, check_token_model_type(value), "AccessToken")
    if "AttributeName" not in instance:
        found = add(found, at, "required", instance, "AttributeName")
    elif (
        not isinstance(value := instance["AttributeName"], str)
        or not value
        or len(value) > 32
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_attribute_name_type(value), "AttributeName")
    if "ClientMetadata" in instance:
        if inner := check_client_metadata_type(instance["ClientMetadata"]):
            found = nest(found, inner, "ClientMetadata")
    return found


def check_get_user_attribute_verification_code_response(
    instance: object,
) -> Problems | None:
    at = "#/components/schemas/GetUserAttributeVerificationCodeResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "CodeDeliveryDetails" in instance:
        if inner := check_code_delivery_details_type(instance["CodeDeliveryDetails"]):
            return nest(None, inner, "CodeDeliveryDetails")
    return None


def check_get_user_pool_mfa_config_request(instance: object) -> Problems | None:
    at = "#/components/schemas/GetUserPoolMfaConfigRequest"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        return add(None, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        return (None, "UserPoolId", check_user_pool_id_type, value)
    return None


def check_get_user_pool_mfa_config_response(instance: object) -> Problems | None:
    at = "#/components/schemas/GetUserPoolMfaConfigResponse"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "SmsMfaConfiguration" in instance:
        if inner := check_sms_mfa_config_type(instance["SmsMfaConfiguration"]):
            found = nest(found, inner, "SmsMfaConfiguration")
    if "SoftwareTokenMfaConfiguration" in instance:
        value = instance["SoftwareTokenMfaConfiguration"]
        if inner := check_software_token_mfa_config_type(value):
            found = nest(found, inner, "SoftwareTokenMfaConfiguration")
    if "MfaConfiguration" in instance and (
        not isinstance(value := instance["MfaConfiguration"], str)
        or value not in values_user_pool_mfa_type
    ):
        found = (found, "MfaConfiguration", check_user_pool_mfa_type, value)
    return found


def check_sms_mfa_config_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SmsMfaConfigType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "SmsAuthenticationMessage" in instance and (
        not isinstance(value := instance["SmsAuthenticationMessage"], str)
        or len(value) > 140
        or "{####}" not in value
    ):
        exact = check_sms_verification_message_type
        found = (found, "SmsAuthenticationMessage", exact, value)
    if "SmsConfiguration" in instance:
        if inner := check_sms_configuration_type(instance["SmsConfiguration"]):
            found = nest(found, inner, "SmsConfiguration")
    return found


def check_software_token_mfa_config_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SoftwareTokenMfaConfigType"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Enabled" in instance and not isinstance(value := instance["Enabled"], bool):
        return (None, "Enabled", check_boolean_type, value)
    return None


def check_get_user_request(instance: object) -> Problems | None:
    at = "#/components/schemas/GetUserRequest"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "AccessToken" not in instance:
        return add(None, at, "required", instance, "AccessToken")
    elif (
        not isinstance(value := instance["AccessToken"], str)
        or not value
        or value[0] not in initials_token_model_type
    ):
        return nest(None, check_token_model_type(value), "AccessToken")
    return None


def check_get_user_response(instance: object) -> Problems | None:
    at = "#/components/schemas/GetUserResponse"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    if "UserAttributes" not in instance:
        found = add(found, at, "required", instance, "UserAttributes")
    elif inner := check_attribute_list_type(instance["UserAttributes"]):
        found = nest(found, inner, "UserAttributes")
    if "MFAOptions" in instance:
        if inner := check_mfa_option_list_type(instance["MFAOptions"]):
            found = nest(found, inner, "MFAOptions")
    if "PreferredMfaSetting" in instance:
        if not isinstance(value := instance["PreferredMfaSetting"], str):
            found = (found, "PreferredMfaSetting", check_string_type, value)
    if "UserMFASettingList" in instance:
        if inner := check_user_mfa_setting_list_type(instance["UserMFASettingList"]):
            found = nest(found, inner, "UserMFASettingList")
    return found


def check_global_sign_out_request(instance: object) -> Problems | None:
    at = "#/components/schemas/GlobalSignOutRequest"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "AccessToken" not in instance:
        return add(None, at, "required", instance, "AccessToken")
    elif (
        not isinstance(value := instance["AccessToken"], str)
        or not value
        or value[0] not in initials_token_model_type
    ):
        return nest(None, check_token_model_type(value), "AccessToken")
    return None


def check_global_sign_out_response(instance: object) -> Problems | None:
    at = "#/components/schemas/GlobalSignOutResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_group_exists_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/GroupExistsException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_image_file_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ImageFileType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    return None


def check_initiate_auth_request(instance: object) -> Problems | None:
    at = "#/components/schemas/InitiateAuthRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "AuthFlow" not in instance:
        found = add(found, at, "required", instance, "AuthFlow")
    elif (
        not isinstance(value := instance["AuthFlow"], str)
        or value not in values_auth_flow_type
    ):
        found = (found, "AuthFlow", check_auth_flow_type, value)
    if "AuthParameters" in instance:
        if inner := check_auth_parameters_type(instance["AuthParameters"]):
            found = nest(found, inner, "AuthParameters")
    if "ClientMetadata" in instance:
        if inner := check_client_metadata_type(instance["ClientMetadata"]):
            found = nest(found, inner, "ClientMetadata")
    if "ClientId" not in instance:
        found = add(found, at, "required", instance, "ClientId")
    elif (
        not isinstance(value := instance["ClientId"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_id_type
    ):
        found = nest(found, check_client_id_type(value), "ClientId")
    if "AnalyticsMetadata" in instance:
        if inner := check_analytics_metadata_type(instance["AnalyticsMetadata"]):
            found = nest(found, inner, "AnalyticsMetadata")
    if "UserContextData" in instance:
        if inner := check_user_context_data_type(instance["UserContextData"]):
            found = nest(found, inner, "UserContextData")
    return found


def check_initiate_auth_response(instance: object) -> Problems | None:
    at = "#/components/schemas/InitiateAuthResponse"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "ChallengeName" in instance and (
        not isinstance(value := instance["ChallengeName"], str)
        or value not in values_challenge_name_type
    ):
        found = (found, "ChallengeName", check_challenge_name_type, value)
    if "Session" in instance and (
        not isinstance(value := instance["Session"], str)
        or not 20 <= len(value) <= 2048
    ):
        found = (found, "Session", check_session_type, value)
    if "ChallengeParameters" in instance:
        if inner := check_challenge_parameters_type(instance["ChallengeParameters"]):
            found = nest(found, inner, "ChallengeParameters")
    if "AuthenticationResult" in instance:
        if inner := check_authentication_result_type(instance["AuthenticationResult"]):
            found = nest(found, inner, "AuthenticationResult")
    return found


def check_internal_error_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/InternalErrorException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_invalid_email_role_access_policy_exception(
    instance: object,
) -> Problems | None:
    at = "#/components/schemas/InvalidEmailRoleAccessPolicyException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_invalid_lambda_response_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/InvalidLambdaResponseException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_invalid_oauth_flow_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/InvalidOAuthFlowException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_invalid_parameter_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/InvalidParameterException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_invalid_password_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/InvalidPasswordException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_invalid_sms_role_access_policy_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/InvalidSmsRoleAccessPolicyException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_invalid_sms_role_trust_relationship_exception(
    instance: object,
) -> Problems | None:
    at = "#/components/schemas/InvalidSmsRoleTrustRelationshipException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_invalid_user_pool_configuration_exception(
    instance: object,
) -> Problems | None:
    at = "#/components/schemas/InvalidUserPoolConfigurationException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_limit_exceeded_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/LimitExceededException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_list_devices_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ListDevicesRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "AccessToken" not in instance:
        found = add(found, at, "required", instance, "AccessToken")
    elif (
        not isinstance(value := instance["AccessToken"], str)
        or not value
        or value[0] not in initials_token_model_type
    ):
        found = nest(found, check_token_model_type(value), "AccessToken")
    if "Limit" in instance and (
        (type(value := instance["Limit"]) is not int and not is_integer(value))
        or not 0 <= value <= 60
    ):
        found = (found, "Limit", check_query_limit_type, value)
    if "PaginationToken" in instance and (
        not isinstance(value := instance["PaginationToken"], str)
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        inner = check_search_pagination_token_type(value)
        found = nest(found, inner, "PaginationToken")
    return found


def check_list_devices_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ListDevicesResponse"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Devices" in instance:
        if inner := check_device_list_type(instance["Devices"]):
            found = nest(found, inner, "Devices")
    if "PaginationToken" in instance and (
        not isinstance(value := instance["PaginationToken"], str)
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        inner = check_search_pagination_token_type(value)
        found = nest(found, inner, "PaginationToken")
    return found


def check_list_groups_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ListGroupsRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Limit" in instance and (
        (type(value := instance["Limit"]) is not int and not is_integer(value))
        or not 0 <= value <= 60
    ):
        found = (found, "Limit", check_query_limit_type, value)
    if "NextToken" in instance and (
        not isinstance(value := instance["NextToken"], str)
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_pagination_key(value), "NextToken")
    return found


def check_list_groups_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ListGroupsResponse"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Groups" in instance:
        if inner := check_group_list_type(instance["Groups"]):
            found = nest(found, inner, "Groups")
    if "NextToken" in instance and (
        not isinstance(value := instance["NextToken"], str)
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_pagination_key(value), "NextToken")
    return found


def check_list_identity_providers_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ListIdentityProvidersRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "MaxResults" in instance and (
        (type(value := instance["MaxResults"]) is not int and not is_integer(value))
        or not 0 <= value <= 60
    ):
        found = (found, "MaxResults", check_list_providers_limit_type, value)
    if "NextToken" in instance and (
        not isinstance(value := instance["NextToken"], str)
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_pagination_key_type(value), "NextToken")
    return found


def check_list_providers_limit_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ListProvidersLimitType"
    found: Problems | None = None
    if type(instance) is not int and not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if not -2147483648 <= instance <= 2147483647:
        found = add(found, at, "format", instance, "int32")
    if instance < 0:
        found = add(found, at, "minimum", instance, 0)
    if instance > 60:
        found = add(found, at, "maximum", instance, 60)
    return found


def check_pagination_key_type(instance: object) -> Problems | None:
    at = "#/components/schemas/PaginationKeyType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_password_type(instance):
        found = add(found, at, "pattern", instance, "[\\S]+")
    if not instance:
        found = add(found, at, "minLength", instance, 1)
    return found


def check_list_identity_providers_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ListIdentityProvidersResponse"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Providers" not in instance:
        found = add(found, at, "required", instance, "Providers")
    elif inner := check_providers_list_type(instance["Providers"]):
        found = nest(found, inner, "Providers")
    if "NextToken" in instance and (
        not isinstance(value := instance["NextToken"], str)
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_pagination_key_type(value), "NextToken")
    return found


def check_providers_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ProvidersListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    if len(instance) > 50:
        found = add(found, at, "maxItems", instance, 50)
    for item in instance:
        if inner := check_provider_description(item):
            found = nest_item(found, inner, instance, item)
    return found


def check_provider_description(instance: object) -> Problems | None:
    at = "#/components/schemas/ProviderDescription"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "ProviderName" in instance and (
        not isinstance(value := instance["ProviderName"], str)
        or not value
        or len(value) > 32
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_provider_name_type(value), "ProviderName")
    if "ProviderType" in instance and (
        not isinstance(value := instance["ProviderType"], str)
        or value not in values_identity_provider_type_type
    ):
        exact = check_identity_provider_type_type
        found = (found, "ProviderType", exact, value)
    if "LastModifiedDate" in instance and (
        not isinstance(value := instance["LastModifiedDate"], str)
        or not matches_date_time(value)
    ):
        found = nest(found, check_date_type(value), "LastModifiedDate")
    if "CreationDate" in instance and (
        not isinstance(value := instance["CreationDate"], str)
        or not matches_date_time(value)
    ):
        found = nest(found, check_date_type(value), "CreationDate")
    return found


def check_list_resource_servers_limit_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ListResourceServersLimitType"
    found: Problems | None = None
    if type(instance) is not int and not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if not -2147483648 <= instance <= 2147483647:
        found = add(found, at, "format", instance, "int32")
    if instance < 1:
        found = add(found, at, "minimum", instance, 1)
    if instance > 50:
        found = add(found, at, "maximum", instance, 50)
    return found


def check_list_resource_servers_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ListResourceServersRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "MaxResults" in instance and (
        (type(value := instance["MaxResults"]) is not int and not is_integer(value))
        or not 1 <= value <= 50
    ):
        exact = check_list_resource_servers_limit_type
        found = (found, "MaxResults", exact, value)
    if "NextToken" in instance and (
        not isinstance(value := instance["NextToken"], str)
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_pagination_key_type(value), "NextToken")
    return found


def check_list_resource_servers_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ListResourceServersResponse"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "ResourceServers" not in instance:
        found = add(found, at, "required", instance, "ResourceServers")
    elif inner := check_resource_servers_list_type(instance["ResourceServers"]):
        found = nest(found, inner, "ResourceServers")
    if "NextToken" in instance and (
        not isinstance(value := instance["NextToken"], str)
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_pagination_key_type(value), "NextToken")
    return found


def check_resource_servers_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/ResourceServersListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for item in instance:
        if inner := check_resource_server_type(item):
            found = nest_item(found, inner, instance, item)
    return found


def check_list_tags_for_resource_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ListTagsForResourceRequest"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "ResourceArn" not in instance:
        return add(None, at, "required", instance, "ResourceArn")
    elif (
        not isinstance(value := instance["ResourceArn"], str)
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        return (None, "ResourceArn", check_arn_type, value)
    return None


def check_list_tags_for_resource_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ListTagsForResourceResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Tags" in instance:
        if inner := check_user_pool_tags_type(instance["Tags"]):
            return nest(None, inner, "Tags")
    return None


def check_list_user_import_jobs_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ListUserImportJobsRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "MaxResults" not in instance:
        found = add(found, at, "required", instance, "MaxResults")
    elif (
        type(value := instance["MaxResults"]) is not int and not is_integer(value)
    ) or not 1 <= value <= 60:
        found = (found, "MaxResults", check_pool_query_limit_type, value)
    if "PaginationToken" in instance and (
        not isinstance(value := instance["PaginationToken"], str)
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_pagination_key_type(value), "PaginationToken")
    return found


def check_pool_query_limit_type(instance: object) -> Problems | None:
    at = "#/components/schemas/PoolQueryLimitType"
    found: Problems | None = None
    if type(instance) is not int and not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if not -2147483648 <= instance <= 2147483647:
        found = add(found, at, "format", instance, "int32")
    if instance < 1:
        found = add(found, at, "minimum", instance, 1)
    if instance > 60:
        found = add(found, at, "maximum", instance, 60)
    return found


def check_list_user_import_jobs_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ListUserImportJobsResponse"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserImportJobs" in instance:
        if inner := check_user_import_jobs_list_type(instance["UserImportJobs"]):
            found = nest(found, inner, "UserImportJobs")
    if "PaginationToken" in instance and (
        not isinstance(value := instance["PaginationToken"], str)
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_pagination_key_type(value), "PaginationToken")
    return found


def check_user_import_jobs_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserImportJobsListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    if not instance:
        found = add(found, at, "minItems", instance, 1)
    if len(instance) > 50:
        found = add(found, at, "maxItems", instance, 50)
    for item in instance:
        if inner := check_user_import_job_type(item):
            found = nest_item(found, inner, instance, item)
    return found


def check_list_user_pool_clients_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ListUserPoolClientsRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "MaxResults" in instance and (
        (type(value := instance["MaxResults"]) is not int and not is_integer(value))
        or not 1 <= value <= 60
    ):
        found = (found, "MaxResults", check_query_limit, value)
    if "NextToken" in instance and (
        not isinstance(value := instance["NextToken"], str)
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_pagination_key(value), "NextToken")
    return found


def check_query_limit(instance: object) -> Problems | None:
    at = "#/components/schemas/QueryLimit"
    found: Problems | None = None
    if type(instance) is not int and not is_integer(instance):
        return add(None, at, "type", instance, "integer")
    if not -2147483648 <= instance <= 2147483647:
        found = add(found, at, "format", instance, "int32")
    if instance < 1:
        found = add(found, at, "minimum", instance, 1)
    if instance > 60:
        found = add(found, at, "maximum", instance, 60)
    return found


def check_list_user_pool_clients_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ListUserPoolClientsResponse"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolClients" in instance:
        if inner := check_user_pool_client_list_type(instance["UserPoolClients"]):
            found = nest(found, inner, "UserPoolClients")
    if "NextToken" in instance and (
        not isinstance(value := instance["NextToken"], str)
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_pagination_key(value), "NextToken")
    return found


def check_user_pool_client_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolClientListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for item in instance:
        if inner := check_user_pool_client_description(item):
            found = nest_item(found, inner, instance, item)
    return found


def check_user_pool_client_description(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolClientDescription"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "ClientId" in instance and (
        not isinstance(value := instance["ClientId"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_id_type
    ):
        found = nest(found, check_client_id_type(value), "ClientId")
    if "UserPoolId" in instance and (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "ClientName" in instance and (
        not isinstance(value := instance["ClientName"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_name_type
    ):
        found = nest(found, check_client_name_type(value), "ClientName")
    return found


def check_list_user_pools_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ListUserPoolsRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "NextToken" in instance and (
        not isinstance(value := instance["NextToken"], str)
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_pagination_key_type(value), "NextToken")
    if "MaxResults" not in instance:
        found = add(found, at, "required", instance, "MaxResults")
    elif (
        type(value := instance["MaxResults"]) is not int and not is_integer(value)
    ) or not 1 <= value <= 60:
        found = (found, "MaxResults", check_pool_query_limit_type, value)
    return found


def check_list_user_pools_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ListUserPoolsResponse"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPools" in instance:
        if inner := check_user_pool_list_type(instance["UserPools"]):
            found = nest(found, inner, "UserPools")
    if "NextToken" in instance and (
        not isinstance(value := instance["NextToken"], str)
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_pagination_key_type(value), "NextToken")
    return found


def check_user_pool_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for item in instance:
        if inner := check_user_pool_description_type(item):
            found = nest_item(found, inner, instance, item)
    return found


def check_user_pool_description_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolDescriptionType"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Id" in instance and (
        not isinstance(value := instance["Id"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "Id", check_user_pool_id_type, value)
    if "Name" in instance and (
        not isinstance(value := instance["Name"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_name_type
    ):
        found = nest(found, check_user_pool_name_type(value), "Name")
    if "LambdaConfig" in instance:
        if inner := check_lambda_config_type(instance["LambdaConfig"]):
            found = nest(found, inner, "LambdaConfig")
    if "Status" in instance and (
        not isinstance(value := instance["Status"], str)
        or value not in values_status_type
    ):
        found = (found, "Status", check_status_type, value)
    if "LastModifiedDate" in instance and (
        not isinstance(value := instance["LastModifiedDate"], str)
        or not matches_date_time(value)
    ):
        found = nest(found, check_date_type(value), "LastModifiedDate")
    if "CreationDate" in instance and (
        not isinstance(value := instance["CreationDate"], str)
        or not matches_date_time(value)
    ):
        found = nest(found, check_date_type(value), "CreationDate")
    return found


def check_list_users_in_group_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ListUsersInGroupRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "GroupName" not in instance:
        found = add(found, at, "required", instance, "GroupName")
    elif (
        not isinstance(value := instance["GroupName"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_group_name_type(value), "GroupName")
    if "Limit" in instance and (
        (type(value := instance["Limit"]) is not int and not is_integer(value))
        or not 0 <= value <= 60
    ):
        found = (found, "Limit", check_query_limit_type, value)
    if "NextToken" in instance and (
        not isinstance(value := instance["NextToken"], str)
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_pagination_key(value), "NextToken")
    return found


def check_list_users_in_group_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ListUsersInGroupResponse"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Users" in instance:
        if inner := check_users_list_type(instance["Users"]):
            found = nest(found, inner, "Users")
    if "NextToken" in instance and (
        not isinstance(value := instance["NextToken"], str)
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_pagination_key(value), "NextToken")
    return found


def check_users_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UsersListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for item in instance:
        if inner := check_user_type(item):
            found = nest_item(found, inner, instance, item)
    return found


def check_list_users_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ListUsersRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "AttributesToGet" in instance:
        value = instance["AttributesToGet"]
        if inner := check_searched_attribute_names_list_type(value):
            found = nest(found, inner, "AttributesToGet")
    if "Limit" in instance and (
        (type(value := instance["Limit"]) is not int and not is_integer(value))
        or not 0 <= value <= 60
    ):
        found = (found, "Limit", check_query_limit_type, value)
    if "PaginationToken" in instance and (
        not isinstance(value := instance["PaginationToken"], str)
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        inner = check_search_pagination_token_type(value)
        found = nest(found, inner, "PaginationToken")
    if "Filter" in instance:
        if not isinstance(value := instance["Filter"], str) or len(value) > 256:
            found = (found, "Filter", check_user_filter_type, value)
    return found


def check_searched_attribute_names_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SearchedAttributeNamesListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for item in instance:
        if (
            not isinstance(item, str)
            or not item
            or len(item) > 32
            or item[0] not in initials_custom_attribute_name_type
        ):
            found = nest_item(found, check_attribute_name_type(item), instance, item)
    return found


def check_user_filter_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserFilterType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if len(instance) > 256:
        return add(None, at, "maxLength", instance, 256)
    return None


def check_list_users_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ListUsersResponse"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Users" in instance:
        if inner := check_users_list_type(instance["Users"]):
            found = nest(found, inner, "Users")
    if "PaginationToken" in instance and (
        not isinstance(value := instance["PaginationToken"], str)
        or not value
        or value[0] not in initials_custom_attribute_name_type
    ):
        inner = check_search_pagination_token_type(value)
        found = nest(found, inner, "PaginationToken")
    return found


def check_mfa_method_not_found_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/MFAMethodNotFoundException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_not_authorized_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/NotAuthorizedException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_password_reset_required_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/PasswordResetRequiredException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_precondition_not_met_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/PreconditionNotMetException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_resend_confirmation_code_request(instance: object) -> Problems | None:
    at = "#/components/schemas/ResendConfirmationCodeRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "ClientId" not in instance:
        found = add(found, at, "required", instance, "ClientId")
    elif (
        not isinstance(value := instance["ClientId"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_id_type
    ):
        found = nest(found, check_client_id_type(value), "ClientId")
    if "SecretHash" in instance and (
        not isinstance(value := instance["SecretHash"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_secret_hash_type
    ):
        found = nest(found, check_secret_hash_type(value), "SecretHash")
    if "UserContextData" in instance:
        if inner := check_user_context_data_type(instance["UserContextData"]):
            found = nest(found, inner, "UserContextData")
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    if "AnalyticsMetadata" in instance:
        if inner := check_analytics_metadata_type(instance["AnalyticsMetadata"]):
            found = nest(found, inner, "AnalyticsMetadata")
    if "ClientMetadata" in instance:
        if inner := check_client_metadata_type(instance["ClientMetadata"]):
            found = nest(found, inner, "ClientMetadata")
    return found


def check_resend_confirmation_code_response(instance: object) -> Problems | None:
    at = "#/components/schemas/ResendConfirmationCodeResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "CodeDeliveryDetails" in instance:
        if inner := check_code_delivery_details_type(instance["CodeDeliveryDetails"]):
            return nest(None, inner, "CodeDeliveryDetails")
    return None


def check_resource_not_found_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/ResourceNotFoundException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_respond_to_auth_challenge_request(instance: object) -> Problems | None:
    at = "#/components/schemas/RespondToAuthChallengeRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "ClientId" not in instance:
        found = add(found, at, "required", instance, "ClientId")
    elif (
        not isinstance(value := instance["ClientId"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_id_type
    ):
        found = nest(found, check_client_id_type(value), "ClientId")
    if "ChallengeName" not in instance:
        found = add(found, at, "required", instance, "ChallengeName")
    elif (
        not isinstance(value := instance["ChallengeName"], str)
        or value not in values_challenge_name_type
    ):
        found = (found, "ChallengeName", check_challenge_name_type, value)
    if "Session" in instance and (
        not isinstance(value := instance["Session"], str)
        or not 20 <= len(value) <= 2048
    ):
        found = (found, "Session", check_session_type, value)
    if "ChallengeResponses" in instance:
        if inner := check_challenge_responses_type(instance["ChallengeResponses"]):
            found = nest(found, inner, "ChallengeResponses")
    if "AnalyticsMetadata" in instance:
        if inner := check_analytics_metadata_type(instance["AnalyticsMetadata"]):
            found = nest(found, inner, "AnalyticsMetadata")
    if "UserContextData" in instance:
        if inner := check_user_context_data_type(instance["UserContextData"]):
            found = nest(found, inner, "UserContextData")
    if "ClientMetadata" in instance:
        if inner := check_client_metadata_type(instance["ClientMetadata"]):
            found = nest(found, inner, "ClientMetadata")
    return found


def check_respond_to_auth_challenge_response(instance: object) -> Problems | None:
    at = "#/components/schemas/RespondToAuthChallengeResponse"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "ChallengeName" in instance and (
        not isinstance(value := instance["ChallengeName"], str)
        or value not in values_challenge_name_type
    ):
        found = (found, "ChallengeName", check_challenge_name_type, value)
    if "Session" in instance and (
        not isinstance(value := instance["Session"], str)
        or not 20 <= len(value) <= 2048
    ):
        found = (found, "Session", check_session_type, value)
    if "ChallengeParameters" in instance:
        if inner := check_challenge_parameters_type(instance["ChallengeParameters"]):
            found = nest(found, inner, "ChallengeParameters")
    if "AuthenticationResult" in instance:
        if inner := check_authentication_result_type(instance["AuthenticationResult"]):
            found = nest(found, inner, "AuthenticationResult")
    return found


def check_revoke_token_request(instance: object) -> Problems | None:
    at = "#/components/schemas/RevokeTokenRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Token" not in instance:
        found = add(found, at, "required", instance, "Token")
    elif (
        not isinstance(value := instance["Token"], str)
        or not value
        or value[0] not in initials_token_model_type
    ):
        found = nest(found, check_token_model_type(value), "Token")
    if "ClientId" not in instance:
        found = add(found, at, "required", instance, "ClientId")
    elif (
        not isinstance(value := instance["ClientId"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_id_type
    ):
        found = nest(found, check_client_id_type(value), "ClientId")
    if "ClientSecret" in instance and (
        not isinstance(value := instance["ClientSecret"], str)
        or not value
        or len(value) > 64
        or value[0] not in initials_client_id_type
    ):
        found = nest(found, check_client_secret_type(value), "ClientSecret")
    return found


def check_revoke_token_response(instance: object) -> Problems | None:
    at = "#/components/schemas/RevokeTokenResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_scope_does_not_exist_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/ScopeDoesNotExistException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_set_risk_configuration_request(instance: object) -> Problems | None:
    at = "#/components/schemas/SetRiskConfigurationRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "ClientId" in instance and (
        not isinstance(value := instance["ClientId"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_id_type
    ):
        found = nest(found, check_client_id_type(value), "ClientId")
    if "CompromisedCredentialsRiskConfiguration" in instance:
        value = instance["CompromisedCredentialsRiskConfiguration"]
        if inner := check_compromised_credentials_risk_configuration_type(value):
            found = nest(found, inner, "CompromisedCredentialsRiskConfiguration")
    if "AccountTakeoverRiskConfiguration" in instance:
        value = instance["AccountTakeoverRiskConfiguration"]
        if inner := check_account_takeover_risk_configuration_type(value):
            found = nest(found, inner, "AccountTakeoverRiskConfiguration")
    if "RiskExceptionConfiguration" in instance:
        value = instance["RiskExceptionConfiguration"]
        if inner := check_risk_exception_configuration_type(value):
            found = nest(found, inner, "RiskExceptionConfiguration")
    return found


def check_set_risk_configuration_response(instance: object) -> Problems | None:
    at = "#/components/schemas/SetRiskConfigurationResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "RiskConfiguration" not in instance:
        return add(None, at, "required", instance, "RiskConfiguration")
    elif inner := check_risk_configuration_type(instance["RiskConfiguration"]):
        return nest(None, inner, "RiskConfiguration")
    return None


def check_set_ui_customization_request(instance: object) -> Problems | None:
    at = "#/components/schemas/SetUICustomizationRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "ClientId" in instance and (
        not isinstance(value := instance["ClientId"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_id_type
    ):
        found = nest(found, check_client_id_type(value), "ClientId")
    if "CSS" in instance and not isinstance(value := instance["CSS"], str):
        found = (found, "CSS", check_css_type, value)
    if "ImageFile" in instance:
        if not isinstance(value := instance["ImageFile"], str):
            found = (found, "ImageFile", check_image_file_type, value)
    return found


def check_set_ui_customization_response(instance: object) -> Problems | None:
    at = "#/components/schemas/SetUICustomizationResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UICustomization" not in instance:
        return add(None, at, "required", instance, "UICustomization")
    elif inner := check_ui_customization_type(instance["UICustomization"]):
        return nest(None, inner, "UICustomization")
    return None


def check_set_user_mfa_preference_request(instance: object) -> Problems | None:
    at = "#/components/schemas/SetUserMFAPreferenceRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "SMSMfaSettings" in instance:
        if inner := check_sms_mfa_settings_type(instance["SMSMfaSettings"]):
            found = nest(found, inner, "SMSMfaSettings")
    if "SoftwareTokenMfaSettings" in instance:
        value = instance["SoftwareTokenMfaSettings"]
        if inner := check_software_token_mfa_settings_type(value):
            found = nest(found, inner, "SoftwareTokenMfaSettings")
    if "AccessToken" not in instance:
        found = add(found, at, "required", instance, "AccessToken")
    elif (
        not isinstance(value := instance["AccessToken"], str)
        or not value
        or value[0] not in initials_token_model_type
    ):
        found = nest(found, check_token_model_type(value), "AccessToken")
    return found


def check_set_user_mfa_preference_response(instance: object) -> Problems | None:
    at = "#/components/schemas/SetUserMFAPreferenceResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_set_user_pool_mfa_config_request(instance: object) -> Problems | None:
    at = "#/components/schemas/SetUserPoolMfaConfigRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "SmsMfaConfiguration" in instance:
        if inner := check_sms_mfa_config_type(instance["SmsMfaConfiguration"]):
            found = nest(found, inner, "SmsMfaConfiguration")
    if "SoftwareTokenMfaConfiguration" in instance:
        value = instance["SoftwareTokenMfaConfiguration"]
        if inner := check_software_token_mfa_config_type(value):
            found = nest(found, inner, "SoftwareTokenMfaConfiguration")
    if "MfaConfiguration" in instance and (
        not isinstance(value := instance["MfaConfiguration"], str)
        or value not in values_user_pool_mfa_type
    ):
        found = (found, "MfaConfiguration", check_user_pool_mfa_type, value)
    return found


def check_set_user_pool_mfa_config_response(instance: object) -> Problems | None:
    at = "#/components/schemas/SetUserPoolMfaConfigResponse"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "SmsMfaConfiguration" in instance:
        if inner := check_sms_mfa_config_type(instance["SmsMfaConfiguration"]):
            found = nest(found, inner, "SmsMfaConfiguration")
    if "SoftwareTokenMfaConfiguration" in instance:
        value = instance["SoftwareTokenMfaConfiguration"]
        if inner := check_software_token_mfa_config_type(value):
            found = nest(found, inner, "SoftwareTokenMfaConfiguration")
    if "MfaConfiguration" in instance and (
        not isinstance(value := instance["MfaConfiguration"], str)
        or value not in values_user_pool_mfa_type
    ):
        found = (found, "MfaConfiguration", check_user_pool_mfa_type, value)
    return found


def check_set_user_settings_request(instance: object) -> Problems | None:
    at = "#/components/schemas/SetUserSettingsRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "AccessToken" not in instance:
        found = add(found, at, "required", instance, "AccessToken")
    elif (
        not isinstance(value := instance["AccessToken"], str)
        or not value
        or value[0] not in initials_token_model_type
    ):
        found = nest(found, check_token_model_type(value), "AccessToken")
    if "MFAOptions" not in instance:
        found = add(found, at, "required", instance, "MFAOptions")
    elif inner := check_mfa_option_list_type(instance["MFAOptions"]):
        found = nest(found, inner, "MFAOptions")
    return found


def check_set_user_settings_response(instance: object) -> Problems | None:
    at = "#/components/schemas/SetUserSettingsResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_sign_up_request(instance: object) -> Problems | None:
    at = "#/components/schemas/SignUpRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "ClientId" not in instance:
        found = add(found, at, "required", instance, "ClientId")
    elif (
        not isinstance(value := instance["ClientId"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_id_type
    ):
        found = nest(found, check_client_id_type(value), "ClientId")
    if "SecretHash" in instance and (
        not isinstance(value := instance["SecretHash"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_secret_hash_type
    ):
        found = nest(found, check_secret_hash_type(value), "SecretHash")
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    if "Password" not in instance:
        found = add(found, at, "required", instance, "Password")
    elif (
        not isinstance(value := instance["Password"], str)
        or not value
        or len(value) > 256
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_password_type(value), "Password")
    if "UserAttributes" in instance:
        if inner := check_attribute_list_type(instance["UserAttributes"]):
            found = nest(found, inner, "UserAttributes")
    if "ValidationData" in instance:
        if inner := check_attribute_list_type(instance["ValidationData"]):
            found = nest(found, inner, "ValidationData")
    if "AnalyticsMetadata" in instance:
        if inner := check_analytics_metadata_type(instance["AnalyticsMetadata"]):
            found = nest(found, inner, "AnalyticsMetadata")
    if "UserContextData" in instance:
        if inner := check_user_context_data_type(instance["UserContextData"]):
            found = nest(found, inner, "UserContextData")
    if "ClientMetadata" in instance:
        if inner := check_client_metadata_type(instance["ClientMetadata"]):
            found = nest(found, inner, "ClientMetadata")
    return found


def check_sign_up_response(instance: object) -> Problems | None:
    at = "#/components/schemas/SignUpResponse"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserConfirmed" not in instance:
        found = add(found, at, "required", instance, "UserConfirmed")
    elif not isinstance(value := instance["UserConfirmed"], bool):
        found = (found, "UserConfirmed", check_boolean_type, value)
    if "CodeDeliveryDetails" in instance:
        if inner := check_code_delivery_details_type(instance["CodeDeliveryDetails"]):
            found = nest(found, inner, "CodeDeliveryDetails")
    if "UserSub" not in instance:
        found = add(found, at, "required", instance, "UserSub")
    elif not isinstance(value := instance["UserSub"], str):
        found = (found, "UserSub", check_string_type, value)
    return found


def check_software_token_mfa_not_found_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/SoftwareTokenMFANotFoundException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_software_token_mfa_user_code_type(instance: object) -> Problems | None:
    at = "#/components/schemas/SoftwareTokenMFAUserCodeType"
    found: Problems | None = None
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if not matches_software_token_mfa_user_code_type(instance):
        found = add(found, at, "pattern", instance, "[0-9]+")
    if len(instance) < 6:
        found = add(found, at, "minLength", instance, 6)
    if len(instance) > 6:
        found = add(found, at, "maxLength", instance, 6)
    return found


def check_start_user_import_job_request(instance: object) -> Problems | None:
    at = "#/components/schemas/StartUserImportJobRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "JobId" not in instance:
        found = add(found, at, "required", instance, "JobId")
    elif (
        not isinstance(value := instance["JobId"], str)
        or len(value) > 55
        or not matches_user_import_job_id_type(value)
    ):
        found = (found, "JobId", check_user_import_job_id_type, value)
    return found


def check_start_user_import_job_response(instance: object) -> Problems | None:
    at = "#/components/schemas/StartUserImportJobResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserImportJob" in instance:
        if inner := check_user_import_job_type(instance["UserImportJob"]):
            return nest(None, inner, "UserImportJob")
    return None


def check_stop_user_import_job_request(instance: object) -> Problems | None:
    at = "#/components/schemas/StopUserImportJobRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "JobId" not in instance:
        found = add(found, at, "required", instance, "JobId")
    elif (
        not isinstance(value := instance["JobId"], str)
        or len(value) > 55
        or not matches_user_import_job_id_type(value)
    ):
        found = (found, "JobId", check_user_import_job_id_type, value)
    return found


def check_stop_user_import_job_response(instance: object) -> Problems | None:
    at = "#/components/schemas/StopUserImportJobResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserImportJob" in instance:
        if inner := check_user_import_job_type(instance["UserImportJob"]):
            return nest(None, inner, "UserImportJob")
    return None


def check_tag_resource_request(instance: object) -> Problems | None:
    at = "#/components/schemas/TagResourceRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "ResourceArn" not in instance:
        found = add(found, at, "required", instance, "ResourceArn")
    elif (
        not isinstance(value := instance["ResourceArn"], str)
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        found = (found, "ResourceArn", check_arn_type, value)
    if "Tags" not in instance:
        found = add(found, at, "required", instance, "Tags")
    elif inner := check_user_pool_tags_type(instance["Tags"]):
        found = nest(found, inner, "Tags")
    return found


def check_tag_resource_response(instance: object) -> Problems | None:
    at = "#/components/schemas/TagResourceResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_too_many_failed_attempts_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/TooManyFailedAttemptsException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_too_many_requests_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/TooManyRequestsException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_unauthorized_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/UnauthorizedException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_unexpected_lambda_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/UnexpectedLambdaException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_unsupported_identity_provider_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/UnsupportedIdentityProviderException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_unsupported_operation_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/UnsupportedOperationException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_unsupported_token_type_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/UnsupportedTokenTypeException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_unsupported_user_state_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/UnsupportedUserStateException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_untag_resource_request(instance: object) -> Problems | None:
    at = "#/components/schemas/UntagResourceRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "ResourceArn" not in instance:
        found = add(found, at, "required", instance, "ResourceArn")
    elif (
        not isinstance(value := instance["ResourceArn"], str)
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        found = (found, "ResourceArn", check_arn_type, value)
    if "TagKeys" not in instance:
        found = add(found, at, "required", instance, "TagKeys")
    elif inner := check_user_pool_tags_list_type(instance["TagKeys"]):
        found = nest(found, inner, "TagKeys")
    return found


def check_user_pool_tags_list_type(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolTagsListType"
    found: Problems | None = None
    if not isinstance(instance, list):
        return add(None, at, "type", instance, "array")
    for item in instance:
        if not isinstance(item, str) or not item or len(item) > 128:
            found = nest_item(found, check_tag_keys_type(item), instance, item)
    return found


def check_untag_resource_response(instance: object) -> Problems | None:
    at = "#/components/schemas/UntagResourceResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_update_auth_event_feedback_request(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateAuthEventFeedbackRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Username" not in instance:
        found = add(found, at, "required", instance, "Username")
    elif (
        not isinstance(value := instance["Username"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_username_type(value), "Username")
    if "EventId" not in instance:
        found = add(found, at, "required", instance, "EventId")
    elif (
        not isinstance(value := instance["EventId"], str)
        or not value
        or len(value) > 50
        or value[0] not in initials_event_id_type
    ):
        found = nest(found, check_event_id_type(value), "EventId")
    if "FeedbackToken" not in instance:
        found = add(found, at, "required", instance, "FeedbackToken")
    elif (
        not isinstance(value := instance["FeedbackToken"], str)
        or not value
        or value[0] not in initials_token_model_type
    ):
        found = nest(found, check_token_model_type(value), "FeedbackToken")
    if "FeedbackValue" not in instance:
        found = add(found, at, "required", instance, "FeedbackValue")
    elif (
        not isinstance(value := instance["FeedbackValue"], str)
        or value not in values_feedback_value_type
    ):
        found = (found, "FeedbackValue", check_feedback_value_type, value)
    return found


def check_update_auth_event_feedback_response(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateAuthEventFeedbackResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_update_device_status_request(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateDeviceStatusRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "AccessToken" not in instance:
        found = add(found, at, "required", instance, "AccessToken")
    elif (
        not isinstance(value := instance["AccessToken"], str)
        or not value
        or value[0] not in initials_token_model_type
    ):
        found = nest(found, check_token_model_type(value), "AccessToken")
    if "DeviceKey" not in instance:
        found = add(found, at, "required", instance, "DeviceKey")
    elif (
        not isinstance(value := instance["DeviceKey"], str)
        or len(value) > 55
        or not matches_device_key_type(value)
    ):
        found = (found, "DeviceKey", check_device_key_type, value)
    if "DeviceRememberedStatus" in instance and (
        not isinstance(value := instance["DeviceRememberedStatus"], str)
        or value not in values_device_remembered_status_type
    ):
        exact = check_device_remembered_status_type
        found = (found, "DeviceRememberedStatus", exact, value)
    return found


def check_update_device_status_response(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateDeviceStatusResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_update_group_request(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateGroupRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "GroupName" not in instance:
        found = add(found, at, "required", instance, "GroupName")
    elif (
        not isinstance(value := instance["GroupName"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_group_name_type(value), "GroupName")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Description" in instance:
        if not isinstance(value := instance["Description"], str) or len(value) > 2048:
            found = (found, "Description", check_description_type, value)
    if "RoleArn" in instance and (
        not isinstance(value := instance["RoleArn"], str)
        or not 20 <= len(value) <= 2048
        or not matches_arn_type(value)
    ):
        found = (found, "RoleArn", check_arn_type, value)
    if "Precedence" in instance and (
        (type(value := instance["Precedence"]) is not int and not is_integer(value))
        or value < 0
        or not -2147483648 <= value <= 2147483647
    ):
        found = (found, "Precedence", check_precedence_type, value)
    return found


def check_update_group_response(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateGroupResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Group" in instance:
        if inner := check_group_type(instance["Group"]):
            return nest(None, inner, "Group")
    return None


def check_update_identity_provider_request(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateIdentityProviderRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "ProviderName" not in instance:
        found = add(found, at, "required", instance, "ProviderName")
    elif (
        not isinstance(value := instance["ProviderName"], str)
        or not value
        or len(value) > 32
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_provider_name_type(value), "ProviderName")
    if "ProviderDetails" in instance:
        if inner := check_provider_details_type(instance["ProviderDetails"]):
            found = nest(found, inner, "ProviderDetails")
    if "AttributeMapping" in instance:
        if inner := check_attribute_mapping_type(instance["AttributeMapping"]):
            found = nest(found, inner, "AttributeMapping")
    if "IdpIdentifiers" in instance:
        if inner := check_idp_identifiers_list_type(instance["IdpIdentifiers"]):
            found = nest(found, inner, "IdpIdentifiers")
    return found


def check_update_identity_provider_response(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateIdentityProviderResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "IdentityProvider" not in instance:
        return add(None, at, "required", instance, "IdentityProvider")
    elif inner := check_identity_provider_type(instance["IdentityProvider"]):
        return nest(None, inner, "IdentityProvider")
    return None


def check_update_resource_server_request(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateResourceServerRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Identifier" not in instance:
        found = add(found, at, "required", instance, "Identifier")
    elif (
        not isinstance(value := instance["Identifier"], str)
        or not value
        or len(value) > 256
        or value[0] not in initials_resource_server_identifier_type
    ):
        inner = check_resource_server_identifier_type(value)
        found = nest(found, inner, "Identifier")
    if "Name" not in instance:
        found = add(found, at, "required", instance, "Name")
    elif (
        not isinstance(value := instance["Name"], str)
        or not value
        or len(value) > 256
        or value[0] not in initials_client_name_type
    ):
        found = nest(found, check_resource_server_name_type(value), "Name")
    if "Scopes" in instance:
        if inner := check_resource_server_scope_list_type(instance["Scopes"]):
            found = nest(found, inner, "Scopes")
    return found


def check_update_resource_server_response(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateResourceServerResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "ResourceServer" not in instance:
        return add(None, at, "required", instance, "ResourceServer")
    elif inner := check_resource_server_type(instance["ResourceServer"]):
        return nest(None, inner, "ResourceServer")
    return None


def check_update_user_attributes_request(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateUserAttributesRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserAttributes" not in instance:
        found = add(found, at, "required", instance, "UserAttributes")
    elif inner := check_attribute_list_type(instance["UserAttributes"]):
        found = nest(found, inner, "UserAttributes")
    if "AccessToken" not in instance:
        found = add(found, at, "required", instance, "AccessToken")
    elif (
        not isinstance(value := instance["AccessToken"], str)
        or not value
        or value[0] not in initials_token_model_type
    ):
        found = nest(found, check_token_model_type(value), "AccessToken")
    if "ClientMetadata" in instance:
        if inner := check_client_metadata_type(instance["ClientMetadata"]):
            found = nest(found, inner, "ClientMetadata")
    return found


def check_update_user_attributes_response(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateUserAttributesResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "CodeDeliveryDetailsList" in instance:
        value = instance["CodeDeliveryDetailsList"]
        if inner := check_code_delivery_details_list_type(value):
            return nest(None, inner, "CodeDeliveryDetailsList")
    return None


def check_update_user_pool_client_request(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateUserPoolClientRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "ClientId" not in instance:
        found = add(found, at, "required", instance, "ClientId")
    elif (
        not isinstance(value := instance["ClientId"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_id_type
    ):
        found = nest(found, check_client_id_type(value), "ClientId")
    if "ClientName" in instance and (
        not isinstance(value := instance["ClientName"], str)
        or not value
        or len(value) > 128
        or value[0] not in initials_client_name_type
    ):
        found = nest(found, check_client_name_type(value), "ClientName")
    if "RefreshTokenValidity" in instance and (
        (
            type(value := instance["RefreshTokenValidity"]) is not int
            and not is_integer(value)
        )
        or not 0 <= value <= 315360000
    ):
        exact = check_refresh_token_validity_type
        found = (found, "RefreshTokenValidity", exact, value)
    if "AccessTokenValidity" in instance and (
        (
            type(value := instance["AccessTokenValidity"]) is not int
            and not is_integer(value)
        )
        or not 1 <= value <= 86400
    ):
        exact = check_access_token_validity_type
        found = (found, "AccessTokenValidity", exact, value)
    if "IdTokenValidity" in instance and (
        (
            type(value := instance["IdTokenValidity"]) is not int
            and not is_integer(value)
        )
        or not 1 <= value <= 86400
    ):
        found = (found, "IdTokenValidity", check_id_token_validity_type, value)
    if "TokenValidityUnits" in instance:
        if inner := check_token_validity_units_type(instance["TokenValidityUnits"]):
            found = nest(found, inner, "TokenValidityUnits")
    if "ReadAttributes" in instance:
        if inner := check_client_permission_list_type(instance["ReadAttributes"]):
            found = nest(found, inner, "ReadAttributes")
    if "WriteAttributes" in instance:
        if inner := check_client_permission_list_type(instance["WriteAttributes"]):
            found = nest(found, inner, "WriteAttributes")
    if "ExplicitAuthFlows" in instance:
        if inner := check_explicit_auth_flows_list_type(instance["ExplicitAuthFlows"]):
            found = nest(found, inner, "ExplicitAuthFlows")
    if "SupportedIdentityProviders" in instance:
        value = instance["SupportedIdentityProviders"]
        if inner := check_supported_identity_providers_list_type(value):
            found = nest(found, inner, "SupportedIdentityProviders")
    if "CallbackURLs" in instance:
        if inner := check_callback_urls_list_type(instance["CallbackURLs"]):
            found = nest(found, inner, "CallbackURLs")
    if "LogoutURLs" in instance:
        if inner := check_logout_urls_list_type(instance["LogoutURLs"]):
            found = nest(found, inner, "LogoutURLs")
    if "DefaultRedirectURI" in instance and (
        not isinstance(value := instance["DefaultRedirectURI"], str)
        or not value
        or len(value) > 1024
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_redirect_url_type(value), "DefaultRedirectURI")
    if "AllowedOAuthFlows" in instance:
        if inner := check_oauth_flows_type(instance["AllowedOAuthFlows"]):
            found = nest(found, inner, "AllowedOAuthFlows")
    if "AllowedOAuthScopes" in instance:
        if inner := check_scope_list_type(instance["AllowedOAuthScopes"]):
            found = nest(found, inner, "AllowedOAuthScopes")
    if "AllowedOAuthFlowsUserPoolClient" in instance:
        if not isinstance(value := instance["AllowedOAuthFlowsUserPoolClient"], bool):
            exact = check_boolean_type
            found = (found, "AllowedOAuthFlowsUserPoolClient", exact, value)
    if "AnalyticsConfiguration" in instance:
        value = instance["AnalyticsConfiguration"]
        if inner := check_analytics_configuration_type(value):
            found = nest(found, inner, "AnalyticsConfiguration")
    if "PreventUserExistenceErrors" in instance and (
        not isinstance(value := instance["PreventUserExistenceErrors"], str)
        or value not in values_prevent_user_existence_error_types
    ):
        exact = check_prevent_user_existence_error_types
        found = (found, "PreventUserExistenceErrors", exact, value)
    if "EnableTokenRevocation" in instance:
        if not isinstance(value := instance["EnableTokenRevocation"], bool):
            exact = check_wrapped_boolean_type
            found = (found, "EnableTokenRevocation", exact, value)
    if "EnablePropagateAdditionalUserContextData" in instance and not isinstance(
        value := instance["EnablePropagateAdditionalUserContextData"], bool
    ):
        exact = check_wrapped_boolean_type
        found = (found, "EnablePropagateAdditionalUserContextData", exact, value)
    if "AuthSessionValidity" in instance and (
        (
            type(value := instance["AuthSessionValidity"]) is not int
            and not is_integer(value)
        )
        or not 3 <= value <= 15
    ):
        exact = check_auth_session_validity_type
        found = (found, "AuthSessionValidity", exact, value)
    return found


def check_update_user_pool_client_response(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateUserPoolClientResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolClient" in instance:
        if inner := check_user_pool_client_type(instance["UserPoolClient"]):
            return nest(None, inner, "UserPoolClient")
    return None


def check_update_user_pool_domain_request(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateUserPoolDomainRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Domain" not in instance:
        found = add(found, at, "required", instance, "Domain")
    elif not isinstance(value := instance["Domain"], str) or not matches_domain_type(
        value
    ):
        found = (found, "Domain", check_domain_type, value)
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "CustomDomainConfig" not in instance:
        found = add(found, at, "required", instance, "CustomDomainConfig")
    elif inner := check_custom_domain_config_type(instance["CustomDomainConfig"]):
        found = nest(found, inner, "CustomDomainConfig")
    return found


def check_update_user_pool_domain_response(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateUserPoolDomainResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "CloudFrontDomain" in instance and (
        not isinstance(value := instance["CloudFrontDomain"], str)
        or not matches_domain_type(value)
    ):
        return (None, "CloudFrontDomain", check_domain_type, value)
    return None


def check_update_user_pool_request(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateUserPoolRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "UserPoolId" not in instance:
        found = add(found, at, "required", instance, "UserPoolId")
    elif (
        not isinstance(value := instance["UserPoolId"], str)
        or len(value) > 55
        or not matches_user_pool_id_type(value)
    ):
        found = (found, "UserPoolId", check_user_pool_id_type, value)
    if "Policies" in instance:
        if inner := check_user_pool_policy_type(instance["Policies"]):
            found = nest(found, inner, "Policies")
    if "DeletionProtection" in instance and (
        not isinstance(value := instance["DeletionProtection"], str)
        or value not in values_deletion_protection_type
    ):
        exact = check_deletion_protection_type
        found = (found, "DeletionProtection", exact, value)
    if "LambdaConfig" in instance:
        if inner := check_lambda_config_type(instance["LambdaConfig"]):
            found = nest(found, inner, "LambdaConfig")
    if "AutoVerifiedAttributes" in instance:
        value = instance["AutoVerifiedAttributes"]
        if inner := check_verified_attributes_list_type(value):
            found = nest(found, inner, "AutoVerifiedAttributes")
    if "SmsVerificationMessage" in instance and (
        not isinstance(value := instance["SmsVerificationMessage"], str)
        or len(value) > 140
        or "{####}" not in value
    ):
        exact = check_sms_verification_message_type
        found = (found, "SmsVerificationMessage", exact, value)
    if "EmailVerificationMessage" in instance and (
        not isinstance(value := instance["EmailVerificationMessage"], str)
        or len(value) > 20000
        or "{####}" not in value
    ):
        exact = check_email_verification_message_type
        found = (found, "EmailVerificationMessage", exact, value)
    if "EmailVerificationSubject" in instance and (
        not isinstance(value := instance["EmailVerificationSubject"], str)
        or not value
        or len(value) > 140
        or value[0] not in initials_email_notification_subject_type
    ):
        inner = check_email_verification_subject_type(value)
        found = nest(found, inner, "EmailVerificationSubject")
    if "VerificationMessageTemplate" in instance:
        value = instance["VerificationMessageTemplate"]
        if inner := check_verification_message_template_type(value):
            found = nest(found, inner, "VerificationMessageTemplate")
    if "SmsAuthenticationMessage" in instance and (
        not isinstance(value := instance["SmsAuthenticationMessage"], str)
        or len(value) > 140
        or "{####}" not in value
    ):
        exact = check_sms_verification_message_type
        found = (found, "SmsAuthenticationMessage", exact, value)
    if "UserAttributeUpdateSettings" in instance:
        value = instance["UserAttributeUpdateSettings"]
        if inner := check_user_attribute_update_settings_type(value):
            found = nest(found, inner, "UserAttributeUpdateSettings")
    if "MfaConfiguration" in instance and (
        not isinstance(value := instance["MfaConfiguration"], str)
        or value not in values_user_pool_mfa_type
    ):
        found = (found, "MfaConfiguration", check_user_pool_mfa_type, value)
    if "DeviceConfiguration" in instance:
        if inner := check_device_configuration_type(instance["DeviceConfiguration"]):
            found = nest(found, inner, "DeviceConfiguration")
    if "EmailConfiguration" in instance:
        if inner := check_email_configuration_type(instance["EmailConfiguration"]):
            found = nest(found, inner, "EmailConfiguration")
    if "SmsConfiguration" in instance:
        if inner := check_sms_configuration_type(instance["SmsConfiguration"]):
            found = nest(found, inner, "SmsConfiguration")
    if "UserPoolTags" in instance:
        if inner := check_user_pool_tags_type(instance["UserPoolTags"]):
            found = nest(found, inner, "UserPoolTags")
    if "AdminCreateUserConfig" in instance:
        value = instance["AdminCreateUserConfig"]
        if inner := check_admin_create_user_config_type(value):
            found = nest(found, inner, "AdminCreateUserConfig")
    if "UserPoolAddOns" in instance:
        if inner := check_user_pool_add_ons_type(instance["UserPoolAddOns"]):
            found = nest(found, inner, "UserPoolAddOns")
    if "AccountRecoverySetting" in instance:
        value = instance["AccountRecoverySetting"]
        if inner := check_account_recovery_setting_type(value):
            found = nest(found, inner, "AccountRecoverySetting")
    return found


def check_update_user_pool_response(instance: object) -> Problems | None:
    at = "#/components/schemas/UpdateUserPoolResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


def check_user_import_in_progress_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/UserImportInProgressException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_user_lambda_validation_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/UserLambdaValidationException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_user_not_confirmed_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/UserNotConfirmedException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_user_not_found_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/UserNotFoundException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_user_pool_add_on_not_enabled_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolAddOnNotEnabledException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_user_pool_tagging_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/UserPoolTaggingException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_username_exists_exception(instance: object) -> Problems | None:
    at = "#/components/schemas/UsernameExistsException"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "message" in instance and not isinstance(value := instance["message"], str):
        return (None, "message", check_message_type, value)
    return None


def check_verify_software_token_request(instance: object) -> Problems | None:
    at = "#/components/schemas/VerifySoftwareTokenRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "AccessToken" in instance and (
        not isinstance(value := instance["AccessToken"], str)
        or not value
        or value[0] not in initials_token_model_type
    ):
        found = nest(found, check_token_model_type(value), "AccessToken")
    if "Session" in instance and (
        not isinstance(value := instance["Session"], str)
        or not 20 <= len(value) <= 2048
    ):
        found = (found, "Session", check_session_type, value)
    if "UserCode" not in instance:
        found = add(found, at, "required", instance, "UserCode")
    elif (
        not isinstance(value := instance["UserCode"], str)
        or not 6 <= len(value) <= 6
        or value[0] not in initials_software_token_mfa_user_code_type
    ):
        inner = check_software_token_mfa_user_code_type(value)
        found = nest(found, inner, "UserCode")
    if "FriendlyDeviceName" in instance:
        if not isinstance(value := instance["FriendlyDeviceName"], str):
            found = (found, "FriendlyDeviceName", check_string_type, value)
    return found


def check_verify_software_token_response(instance: object) -> Problems | None:
    at = "#/components/schemas/VerifySoftwareTokenResponse"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "Status" in instance and (
        not isinstance(value := instance["Status"], str)
        or value not in values_verify_software_token_response_type
    ):
        exact = check_verify_software_token_response_type
        found = (found, "Status", exact, value)
    if "Session" in instance and (
        not isinstance(value := instance["Session"], str)
        or not 20 <= len(value) <= 2048
    ):
        found = (found, "Session", check_session_type, value)
    return found


def check_verify_software_token_response_type(instance: object) -> Problems | None:
    at = "#/components/schemas/VerifySoftwareTokenResponseType"
    if not isinstance(instance, str):
        return add(None, at, "type", instance, "string")
    if instance not in values_verify_software_token_response_type:
        return add(
            None, at, "enum", instance, values_verify_software_token_response_type
        )
    return None


def check_verify_user_attribute_request(instance: object) -> Problems | None:
    at = "#/components/schemas/VerifyUserAttributeRequest"
    found: Problems | None = None
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    if "AccessToken" not in instance:
        found = add(found, at, "required", instance, "AccessToken")
    elif (
        not isinstance(value := instance["AccessToken"], str)
        or not value
        or value[0] not in initials_token_model_type
    ):
        found = nest(found, check_token_model_type(value), "AccessToken")
    if "AttributeName" not in instance:
        found = add(found, at, "required", instance, "AttributeName")
    elif (
        not isinstance(value := instance["AttributeName"], str)
        or not value
        or len(value) > 32
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_attribute_name_type(value), "AttributeName")
    if "Code" not in instance:
        found = add(found, at, "required", instance, "Code")
    elif (
        not isinstance(value := instance["Code"], str)
        or not value
        or len(value) > 2048
        or value[0] not in initials_custom_attribute_name_type
    ):
        found = nest(found, check_confirmation_code_type(value), "Code")
    return found


def check_verify_user_attribute_response(instance: object) -> Problems | None:
    at = "#/components/schemas/VerifyUserAttributeResponse"
    if not isinstance(instance, dict):
        return add(None, at, "type", instance, "object")
    return None


SCHEMAS = validators_of(
    {
        "AWSAccountIdType": check_aws_account_id_type,
        "AccessTokenValidityType": check_access_token_validity_type,
        "AccountRecoverySettingType": check_account_recovery_setting_type,
        "RecoveryMechanismsType": check_recovery_mechanisms_type,
        "RecoveryOptionType": check_recovery_option_type,
        "PriorityType": check_priority_type,
        "RecoveryOptionNameType": check_recovery_option_name_type,
        "AccountTakeoverActionNotifyType": check_account_takeover_action_notify_type,
        "AccountTakeoverActionType": check_account_takeover_action_type,
        "AccountTakeoverEventActionType": check_account_takeover_event_action_type,
        "AccountTakeoverActionsType": check_account_takeover_actions_type,
        "AccountTakeoverRiskConfigurationType": check_account_takeover_risk_configuration_type,
        "NotifyConfigurationType": check_notify_configuration_type,
        "StringType": check_string_type,
        "ArnType": check_arn_type,
        "NotifyEmailType": check_notify_email_type,
        "EmailNotificationSubjectType": check_email_notification_subject_type,
        "EmailNotificationBodyType": check_email_notification_body_type,
        "AddCustomAttributesRequest": check_add_custom_attributes_request,
        "UserPoolIdType": check_user_pool_id_type,
        "CustomAttributesListType": check_custom_attributes_list_type,
        "SchemaAttributeType": check_schema_attribute_type,
        "CustomAttributeNameType": check_custom_attribute_name_type,
        "AttributeDataType": check_attribute_data_type,
        "BooleanType": check_boolean_type,
        "NumberAttributeConstraintsType": check_number_attribute_constraints_type,
        "StringAttributeConstraintsType": check_string_attribute_constraints_type,
        "AddCustomAttributesResponse": check_add_custom_attributes_response,
        "AdminAddUserToGroupRequest": check_admin_add_user_to_group_request,
        "UsernameType": check_username_type,
        "GroupNameType": check_group_name_type,
        "AdminConfirmSignUpRequest": check_admin_confirm_sign_up_request,
        "ClientMetadataType": check_client_metadata_type,
        "AdminConfirmSignUpResponse": check_admin_confirm_sign_up_response,
        "AdminCreateUserConfigType": check_admin_create_user_config_type,
        "AdminCreateUserUnusedAccountValidityDaysType": check_admin_create_user_unused_account_validity_days_type,
        "MessageTemplateType": check_message_template_type,
        "SmsVerificationMessageType": check_sms_verification_message_type,
        "EmailVerificationMessageType": check_email_verification_message_type,
        "EmailVerificationSubjectType": check_email_verification_subject_type,
        "AdminCreateUserRequest": check_admin_create_user_request,
        "AttributeListType": check_attribute_list_type,
        "AttributeType": check_attribute_type,
        "AttributeNameType": check_attribute_name_type,
        "AttributeValueType": check_attribute_value_type,
        "PasswordType": check_password_type,
        "ForceAliasCreation": check_force_alias_creation,
        "MessageActionType": check_message_action_type,
        "DeliveryMediumListType": check_delivery_medium_list_type,
        "DeliveryMediumType": check_delivery_medium_type,
        "AdminCreateUserResponse": check_admin_create_user_response,
        "UserType": check_user_type,
        "DateType": check_date_type,
        "UserStatusType": check_user_status_type,
        "MFAOptionListType": check_mfa_option_list_type,
        "MFAOptionType": check_mfa_option_type,
        "AdminDeleteUserAttributesRequest": check_admin_delete_user_attributes_request,
        "AttributeNameListType": check_attribute_name_list_type,
        "AdminDeleteUserAttributesResponse": check_admin_delete_user_attributes_response,
        "AdminDeleteUserRequest": check_admin_delete_user_request,
        "AdminDisableProviderForUserRequest": check_admin_disable_provider_for_user_request,
        "ProviderUserIdentifierType": check_provider_user_identifier_type,
        "ProviderNameType": check_provider_name_type,
        "AdminDisableProviderForUserResponse": check_admin_disable_provider_for_user_response,
        "AdminDisableUserRequest": check_admin_disable_user_request,
        "AdminDisableUserResponse": check_admin_disable_user_response,
        "AdminEnableUserRequest": check_admin_enable_user_request,
        "AdminEnableUserResponse": check_admin_enable_user_response,
        "AdminForgetDeviceRequest": check_admin_forget_device_request,
        "DeviceKeyType": check_device_key_type,
        "AdminGetDeviceRequest": check_admin_get_device_request,
        "AdminGetDeviceResponse": check_admin_get_device_response,
        "DeviceType": check_device_type,
        "AdminGetUserRequest": check_admin_get_user_request,
        "AdminGetUserResponse": check_admin_get_user_response,
        "UserMFASettingListType": check_user_mfa_setting_list_type,
        "AdminInitiateAuthRequest": check_admin_initiate_auth_request,
        "ClientIdType": check_client_id_type,
        "AuthFlowType": check_auth_flow_type,
        "AuthParametersType": check_auth_parameters_type,
        "AnalyticsMetadataType": check_analytics_metadata_type,
        "ContextDataType": check_context_data_type,
        "HttpHeaderList": check_http_header_list,
        "HttpHeader": check_http_header,
        "AdminInitiateAuthResponse": check_admin_initiate_auth_response,
        "ChallengeNameType": check_challenge_name_type,
        "SessionType": check_session_type,
        "ChallengeParametersType": check_challenge_parameters_type,
        "AuthenticationResultType": check_authentication_result_type,
        "TokenModelType": check_token_model_type,
        "IntegerType": check_integer_type,
        "NewDeviceMetadataType": check_new_device_metadata_type,
        "AdminLinkProviderForUserRequest": check_admin_link_provider_for_user_request,
        "AdminLinkProviderForUserResponse": check_admin_link_provider_for_user_response,
        "AdminListDevicesRequest": check_admin_list_devices_request,
        "QueryLimitType": check_query_limit_type,
        "SearchPaginationTokenType": check_search_pagination_token_type,
        "AdminListDevicesResponse": check_admin_list_devices_response,
        "DeviceListType": check_device_list_type,
        "AdminListGroupsForUserRequest": check_admin_list_groups_for_user_request,
        "PaginationKey": check_pagination_key,
        "AdminListGroupsForUserResponse": check_admin_list_groups_for_user_response,
        "GroupListType": check_group_list_type,
        "GroupType": check_group_type,
        "DescriptionType": check_description_type,
        "PrecedenceType": check_precedence_type,
        "AdminListUserAuthEventsRequest": check_admin_list_user_auth_events_request,
        "AdminListUserAuthEventsResponse": check_admin_list_user_auth_events_response,
        "AuthEventsType": check_auth_events_type,
        "AuthEventType": check_auth_event_type,
        "EventType": check_event_type,
        "EventResponseType": check_event_response_type,
        "EventRiskType": check_event_risk_type,
        "RiskDecisionType": check_risk_decision_type,
        "RiskLevelType": check_risk_level_type,
        "WrappedBooleanType": check_wrapped_boolean_type,
        "ChallengeResponseListType": check_challenge_response_list_type,
        "ChallengeResponseType": check_challenge_response_type,
        "ChallengeName": check_challenge_name,
        "ChallengeResponse": check_challenge_response,
        "EventContextDataType": check_event_context_data_type,
        "EventFeedbackType": check_event_feedback_type,
        "FeedbackValueType": check_feedback_value_type,
        "AdminRemoveUserFromGroupRequest": check_admin_remove_user_from_group_request,
        "AdminResetUserPasswordRequest": check_admin_reset_user_password_request,
        "AdminResetUserPasswordResponse": check_admin_reset_user_password_response,
        "AdminRespondToAuthChallengeRequest": check_admin_respond_to_auth_challenge_request,
        "ChallengeResponsesType": check_challenge_responses_type,
        "AdminRespondToAuthChallengeResponse": check_admin_respond_to_auth_challenge_response,
        "AdminSetUserMFAPreferenceRequest": check_admin_set_user_mfa_preference_request,
        "SMSMfaSettingsType": check_sms_mfa_settings_type,
        "SoftwareTokenMfaSettingsType": check_software_token_mfa_settings_type,
        "AdminSetUserMFAPreferenceResponse": check_admin_set_user_mfa_preference_response,
        "AdminSetUserPasswordRequest": check_admin_set_user_password_request,
        "AdminSetUserPasswordResponse": check_admin_set_user_password_response,
        "AdminSetUserSettingsRequest": check_admin_set_user_settings_request,
        "AdminSetUserSettingsResponse": check_admin_set_user_settings_response,
        "AdminUpdateAuthEventFeedbackRequest": check_admin_update_auth_event_feedback_request,
        "EventIdType": check_event_id_type,
        "AdminUpdateAuthEventFeedbackResponse": check_admin_update_auth_event_feedback_response,
        "AdminUpdateDeviceStatusRequest": check_admin_update_device_status_request,
        "DeviceRememberedStatusType": check_device_remembered_status_type,
        "AdminUpdateDeviceStatusResponse": check_admin_update_device_status_response,
        "AdminUpdateUserAttributesRequest": check_admin_update_user_attributes_request,
        "AdminUpdateUserAttributesResponse": check_admin_update_user_attributes_response,
        "AdminUserGlobalSignOutRequest": check_admin_user_global_sign_out_request,
        "AdminUserGlobalSignOutResponse": check_admin_user_global_sign_out_response,
        "AdvancedSecurityModeType": check_advanced_security_mode_type,
        "AliasAttributeType": check_alias_attribute_type,
        "AliasAttributesListType": check_alias_attributes_list_type,
        "AliasExistsException": check_alias_exists_exception,
        "MessageType": check_message_type,
        "AnalyticsConfigurationType": check_analytics_configuration_type,
        "HexStringType": check_hex_string_type,
        "AssociateSoftwareTokenRequest": check_associate_software_token_request,
        "AssociateSoftwareTokenResponse": check_associate_software_token_response,
        "SecretCodeType": check_secret_code_type,
        "AttributeMappingKeyType": check_attribute_mapping_key_type,
        "AttributeMappingType": check_attribute_mapping_type,
        "AttributesRequireVerificationBeforeUpdateType": check_attributes_require_verification_before_update_type,
        "VerifiedAttributeType": check_verified_attribute_type,
        "AuthSessionValidityType": check_auth_session_validity_type,
        "BlockedIPRangeListType": check_blocked_ip_range_list_type,
        "CSSType": check_css_type,
        "CSSVersionType": check_css_version_type,
        "CallbackURLsListType": check_callback_urls_list_type,
        "RedirectUrlType": check_redirect_url_type,
        "ChangePasswordRequest": check_change_password_request,
        "ChangePasswordResponse": check_change_password_response,
        "ClientNameType": check_client_name_type,
        "ClientPermissionListType": check_client_permission_list_type,
        "ClientPermissionType": check_client_permission_type,
        "ClientSecretType": check_client_secret_type,
        "CodeDeliveryDetailsListType": check_code_delivery_details_list_type,
        "CodeDeliveryDetailsType": check_code_delivery_details_type,
        "CodeDeliveryFailureException": check_code_delivery_failure_exception,
        "CodeMismatchException": check_code_mismatch_exception,
        "CompletionMessageType": check_completion_message_type,
        "CompromisedCredentialsActionsType": check_compromised_credentials_actions_type,
        "CompromisedCredentialsEventActionType": check_compromised_credentials_event_action_type,
        "CompromisedCredentialsRiskConfigurationType": check_compromised_credentials_risk_configuration_type,
        "EventFiltersType": check_event_filters_type,
        "EventFilterType": check_event_filter_type,
        "ConcurrentModificationException": check_concurrent_modification_exception,
        "ConfirmDeviceRequest": check_confirm_device_request,
        "DeviceSecretVerifierConfigType": check_device_secret_verifier_config_type,
        "DeviceNameType": check_device_name_type,
        "ConfirmDeviceResponse": check_confirm_device_response,
        "ConfirmForgotPasswordRequest": check_confirm_forgot_password_request,
        "SecretHashType": check_secret_hash_type,
        "ConfirmationCodeType": check_confirmation_code_type,
        "UserContextDataType": check_user_context_data_type,
        "ConfirmForgotPasswordResponse": check_confirm_forgot_password_response,
        "ConfirmSignUpRequest": check_confirm_sign_up_request,
        "ConfirmSignUpResponse": check_confirm_sign_up_response,
        "CreateGroupRequest": check_create_group_request,
        "CreateGroupResponse": check_create_group_response,
        "CreateIdentityProviderRequest": check_create_identity_provider_request,
        "ProviderNameTypeV1": check_provider_name_type_v1,
        "IdentityProviderTypeType": check_identity_provider_type_type,
        "ProviderDetailsType": check_provider_details_type,
        "IdpIdentifiersListType": check_idp_identifiers_list_type,
        "IdpIdentifierType": check_idp_identifier_type,
        "CreateIdentityProviderResponse": check_create_identity_provider_response,
        "IdentityProviderType": check_identity_provider_type,
        "CreateResourceServerRequest": check_create_resource_server_request,
        "ResourceServerIdentifierType": check_resource_server_identifier_type,
        "ResourceServerNameType": check_resource_server_name_type,
        "ResourceServerScopeListType": check_resource_server_scope_list_type,
        "ResourceServerScopeType": check_resource_server_scope_type,
        "ResourceServerScopeNameType": check_resource_server_scope_name_type,
        "ResourceServerScopeDescriptionType": check_resource_server_scope_description_type,
        "CreateResourceServerResponse": check_create_resource_server_response,
        "ResourceServerType": check_resource_server_type,
        "CreateUserImportJobRequest": check_create_user_import_job_request,
        "UserImportJobNameType": check_user_import_job_name_type,
        "CreateUserImportJobResponse": check_create_user_import_job_response,
        "UserImportJobType": check_user_import_job_type,
        "UserImportJobIdType": check_user_import_job_id_type,
        "PreSignedUrlType": check_pre_signed_url_type,
        "UserImportJobStatusType": check_user_import_job_status_type,
        "LongType": check_long_type,
        "CreateUserPoolClientRequest": check_create_user_pool_client_request,
        "GenerateSecret": check_generate_secret,
        "RefreshTokenValidityType": check_refresh_token_validity_type,
        "IdTokenValidityType": check_id_token_validity_type,
        "TokenValidityUnitsType": check_token_validity_units_type,
        "TimeUnitsType": check_time_units_type,
        "ExplicitAuthFlowsListType": check_explicit_auth_flows_list_type,
        "ExplicitAuthFlowsType": check_explicit_auth_flows_type,
        "SupportedIdentityProvidersListType": check_supported_identity_providers_list_type,
        "LogoutURLsListType": check_logout_urls_list_type,
        "OAuthFlowsType": check_oauth_flows_type,
        "OAuthFlowType": check_oauth_flow_type,
        "ScopeListType": check_scope_list_type,
        "ScopeType": check_scope_type,
        "PreventUserExistenceErrorTypes": check_prevent_user_existence_error_types,
        "CreateUserPoolClientResponse": check_create_user_pool_client_response,
        "UserPoolClientType": check_user_pool_client_type,
        "CreateUserPoolDomainRequest": check_create_user_pool_domain_request,
        "DomainType": check_domain_type,
        "CustomDomainConfigType": check_custom_domain_config_type,
        "CreateUserPoolDomainResponse": check_create_user_pool_domain_response,
        "CreateUserPoolRequest": check_create_user_pool_request,
        "UserPoolNameType": check_user_pool_name_type,
        "UserPoolPolicyType": check_user_pool_policy_type,
        "PasswordPolicyType": check_password_policy_type,
        "PasswordPolicyMinLengthType": check_password_policy_min_length_type,
        "TemporaryPasswordValidityDaysType": check_temporary_password_validity_days_type,
        "DeletionProtectionType": check_deletion_protection_type,
        "LambdaConfigType": check_lambda_config_type,
        "CustomSMSLambdaVersionConfigType": check_custom_sms_lambda_version_config_type,
        "CustomSMSSenderLambdaVersionType": check_custom_sms_sender_lambda_version_type,
        "CustomEmailLambdaVersionConfigType": check_custom_email_lambda_version_config_type,
        "CustomEmailSenderLambdaVersionType": check_custom_email_sender_lambda_version_type,
        "VerifiedAttributesListType": check_verified_attributes_list_type,
        "UsernameAttributesListType": check_username_attributes_list_type,
        "UsernameAttributeType": check_username_attribute_type,
        "VerificationMessageTemplateType": check_verification_message_template_type,
        "EmailVerificationMessageByLinkType": check_email_verification_message_by_link_type,
        "EmailVerificationSubjectByLinkType": check_email_verification_subject_by_link_type,
        "DefaultEmailOptionType": check_default_email_option_type,
        "UserPoolMfaType": check_user_pool_mfa_type,
        "UserAttributeUpdateSettingsType": check_user_attribute_update_settings_type,
        "DeviceConfigurationType": check_device_configuration_type,
        "EmailConfigurationType": check_email_configuration_type,
        "EmailAddressType": check_email_address_type,
        "EmailSendingAccountType": check_email_sending_account_type,
        "SESConfigurationSet": check_ses_configuration_set,
        "SmsConfigurationType": check_sms_configuration_type,
        "RegionCodeType": check_region_code_type,
        "UserPoolTagsType": check_user_pool_tags_type,
        "TagKeysType": check_tag_keys_type,
        "TagValueType": check_tag_value_type,
        "SchemaAttributesListType": check_schema_attributes_list_type,
        "UserPoolAddOnsType": check_user_pool_add_ons_type,
        "UsernameConfigurationType": check_username_configuration_type,
        "CreateUserPoolResponse": check_create_user_pool_response,
        "UserPoolType": check_user_pool_type,
        "StatusType": check_status_type,
        "DeleteGroupRequest": check_delete_group_request,
        "DeleteIdentityProviderRequest": check_delete_identity_provider_request,
        "DeleteResourceServerRequest": check_delete_resource_server_request,
        "DeleteUserAttributesRequest": check_delete_user_attributes_request,
        "DeleteUserAttributesResponse": check_delete_user_attributes_response,
        "DeleteUserPoolClientRequest": check_delete_user_pool_client_request,
        "DeleteUserPoolDomainRequest": check_delete_user_pool_domain_request,
        "DeleteUserPoolDomainResponse": check_delete_user_pool_domain_response,
        "DeleteUserPoolRequest": check_delete_user_pool_request,
        "DeleteUserRequest": check_delete_user_request,
        "DescribeIdentityProviderRequest": check_describe_identity_provider_request,
        "DescribeIdentityProviderResponse": check_describe_identity_provider_response,
        "DescribeResourceServerRequest": check_describe_resource_server_request,
        "DescribeResourceServerResponse": check_describe_resource_server_response,
        "DescribeRiskConfigurationRequest": check_describe_risk_configuration_request,
        "DescribeRiskConfigurationResponse": check_describe_risk_configuration_response,
        "RiskConfigurationType": check_risk_configuration_type,
        "RiskExceptionConfigurationType": check_risk_exception_configuration_type,
        "SkippedIPRangeListType": check_skipped_ip_range_list_type,
        "DescribeUserImportJobRequest": check_describe_user_import_job_request,
        "DescribeUserImportJobResponse": check_describe_user_import_job_response,
        "DescribeUserPoolClientRequest": check_describe_user_pool_client_request,
        "DescribeUserPoolClientResponse": check_describe_user_pool_client_response,
        "DescribeUserPoolDomainRequest": check_describe_user_pool_domain_request,
        "DescribeUserPoolDomainResponse": check_describe_user_pool_domain_response,
        "DomainDescriptionType": check_domain_description_type,
        "S3BucketType": check_s3_bucket_type,
        "DomainVersionType": check_domain_version_type,
        "DomainStatusType": check_domain_status_type,
        "DescribeUserPoolRequest": check_describe_user_pool_request,
        "DescribeUserPoolResponse": check_describe_user_pool_response,
        "DuplicateProviderException": check_duplicate_provider_exception,
        "EnableSoftwareTokenMFAException": check_enable_software_token_mfa_exception,
        "ExpiredCodeException": check_expired_code_exception,
        "ForbiddenException": check_forbidden_exception,
        "ForgetDeviceRequest": check_forget_device_request,
        "ForgotPasswordRequest": check_forgot_password_request,
        "ForgotPasswordResponse": check_forgot_password_response,
        "GetCSVHeaderRequest": check_get_csv_header_request,
        "GetCSVHeaderResponse": check_get_csv_header_response,
        "ListOfStringTypes": check_list_of_string_types,
        "GetDeviceRequest": check_get_device_request,
        "GetDeviceResponse": check_get_device_response,
        "GetGroupRequest": check_get_group_request,
        "GetGroupResponse": check_get_group_response,
        "GetIdentityProviderByIdentifierRequest": check_get_identity_provider_by_identifier_request,
        "GetIdentityProviderByIdentifierResponse": check_get_identity_provider_by_identifier_response,
        "GetSigningCertificateRequest": check_get_signing_certificate_request,
        "GetSigningCertificateResponse": check_get_signing_certificate_response,
        "GetUICustomizationRequest": check_get_ui_customization_request,
        "GetUICustomizationResponse": check_get_ui_customization_response,
        "UICustomizationType": check_ui_customization_type,
        "ImageUrlType": check_image_url_type,
        "GetUserAttributeVerificationCodeRequest": check_get_user_attribute_verification_code_request,
        "GetUserAttributeVerificationCodeResponse": check_get_user_attribute_verification_code_response,
        "GetUserPoolMfaConfigRequest": check_get_user_pool_mfa_config_request,
        "GetUserPoolMfaConfigResponse": check_get_user_pool_mfa_config_response,
        "SmsMfaConfigType": check_sms_mfa_config_type,
        "SoftwareTokenMfaConfigType": check_software_token_mfa_config_type,
        "GetUserRequest": check_get_user_request,
        "GetUserResponse": check_get_user_response,
        "GlobalSignOutRequest": check_global_sign_out_request,
        "GlobalSignOutResponse": check_global_sign_out_response,
        "GroupExistsException": check_group_exists_exception,
        "ImageFileType": check_image_file_type,
        "InitiateAuthRequest": check_initiate_auth_request,
        "InitiateAuthResponse": check_initiate_auth_response,
        "InternalErrorException": check_internal_error_exception,
        "InvalidEmailRoleAccessPolicyException": check_invalid_email_role_access_policy_exception,
        "InvalidLambdaResponseException": check_invalid_lambda_response_exception,
        "InvalidOAuthFlowException": check_invalid_oauth_flow_exception,
        "InvalidParameterException": check_invalid_parameter_exception,
        "InvalidPasswordException": check_invalid_password_exception,
        "InvalidSmsRoleAccessPolicyException": check_invalid_sms_role_access_policy_exception,
        "InvalidSmsRoleTrustRelationshipException": check_invalid_sms_role_trust_relationship_exception,
        "InvalidUserPoolConfigurationException": check_invalid_user_pool_configuration_exception,
        "LimitExceededException": check_limit_exceeded_exception,
        "ListDevicesRequest": check_list_devices_request,
        "ListDevicesResponse": check_list_devices_response,
        "ListGroupsRequest": check_list_groups_request,
        "ListGroupsResponse": check_list_groups_response,
        "ListIdentityProvidersRequest": check_list_identity_providers_request,
        "ListProvidersLimitType": check_list_providers_limit_type,
        "PaginationKeyType": check_pagination_key_type,
        "ListIdentityProvidersResponse": check_list_identity_providers_response,
        "ProvidersListType": check_providers_list_type,
        "ProviderDescription": check_provider_description,
        "ListResourceServersLimitType": check_list_resource_servers_limit_type,
        "ListResourceServersRequest": check_list_resource_servers_request,
        "ListResourceServersResponse": check_list_resource_servers_response,
        "ResourceServersListType": check_resource_servers_list_type,
        "ListTagsForResourceRequest": check_list_tags_for_resource_request,
        "ListTagsForResourceResponse": check_list_tags_for_resource_response,
        "ListUserImportJobsRequest": check_list_user_import_jobs_request,
        "PoolQueryLimitType": check_pool_query_limit_type,
        "ListUserImportJobsResponse": check_list_user_import_jobs_response,
        "UserImportJobsListType": check_user_import_jobs_list_type,
        "ListUserPoolClientsRequest": check_list_user_pool_clients_request,
        "QueryLimit": check_query_limit,
        "ListUserPoolClientsResponse": check_list_user_pool_clients_response,
        "UserPoolClientListType": check_user_pool_client_list_type,
        "UserPoolClientDescription": check_user_pool_client_description,
        "ListUserPoolsRequest": check_list_user_pools_request,
        "ListUserPoolsResponse": check_list_user_pools_response,
        "UserPoolListType": check_user_pool_list_type,
        "UserPoolDescriptionType": check_user_pool_description_type,
        "ListUsersInGroupRequest": check_list_users_in_group_request,
        "ListUsersInGroupResponse": check_list_users_in_group_response,
        "UsersListType": check_users_list_type,
        "ListUsersRequest": check_list_users_request,
        "SearchedAttributeNamesListType": check_searched_attribute_names_list_type,
        "UserFilterType": check_user_filter_type,
        "ListUsersResponse": check_list_users_response,
        "MFAMethodNotFoundException": check_mfa_method_not_found_exception,
        "NotAuthorizedException": check_not_authorized_exception,
        "PasswordResetRequiredException": check_password_reset_required_exception,
        "PreconditionNotMetException": check_precondition_not_met_exception,
        "ResendConfirmationCodeRequest": check_resend_confirmation_code_request,
        "ResendConfirmationCodeResponse": check_resend_confirmation_code_response,
        "ResourceNotFoundException": check_resource_not_found_exception,
        "RespondToAuthChallengeRequest": check_respond_to_auth_challenge_request,
        "RespondToAuthChallengeResponse": check_respond_to_auth_challenge_response,
        "RevokeTokenRequest": check_revoke_token_request,
        "RevokeTokenResponse": check_revoke_token_response,
        "ScopeDoesNotExistException": check_scope_does_not_exist_exception,
        "SetRiskConfigurationRequest": check_set_risk_configuration_request,
        "SetRiskConfigurationResponse": check_set_risk_configuration_response,
        "SetUICustomizationRequest": check_set_ui_customization_request,
        "SetUICustomizationResponse": check_set_ui_customization_response,
        "SetUserMFAPreferenceRequest": check_set_user_mfa_preference_request,
        "SetUserMFAPreferenceResponse": check_set_user_mfa_preference_response,
        "SetUserPoolMfaConfigRequest": check_set_user_pool_mfa_config_request,
        "SetUserPoolMfaConfigResponse": check_set_user_pool_mfa_config_response,
        "SetUserSettingsRequest": check_set_user_settings_request,
        "SetUserSettingsResponse": check_set_user_settings_response,
        "SignUpRequest": check_sign_up_request,
        "SignUpResponse": check_sign_up_response,
        "SoftwareTokenMFANotFoundException": check_software_token_mfa_not_found_exception,
        "SoftwareTokenMFAUserCodeType": check_software_token_mfa_user_code_type,
        "StartUserImportJobRequest": check_start_user_import_job_request,
        "StartUserImportJobResponse": check_start_user_import_job_response,
        "StopUserImportJobRequest": check_stop_user_import_job_request,
        "StopUserImportJobResponse": check_stop_user_import_job_response,
        "TagResourceRequest": check_tag_resource_request,
        "TagResourceResponse": check_tag_resource_response,
        "TooManyFailedAttemptsException": check_too_many_failed_attempts_exception,
        "TooManyRequestsException": check_too_many_requests_exception,
        "UnauthorizedException": check_unauthorized_exception,
        "UnexpectedLambdaException": check_unexpected_lambda_exception,
        "UnsupportedIdentityProviderException": check_unsupported_identity_provider_exception,
        "UnsupportedOperationException": check_unsupported_operation_exception,
        "UnsupportedTokenTypeException": check_unsupported_token_type_exception,
        "UnsupportedUserStateException": check_unsupported_user_state_exception,
        "UntagResourceRequest": check_untag_resource_request,
        "UserPoolTagsListType": check_user_pool_tags_list_type,
        "UntagResourceResponse": check_untag_resource_response,
        "UpdateAuthEventFeedbackRequest": check_update_auth_event_feedback_request,
        "UpdateAuthEventFeedbackResponse": check_update_auth_event_feedback_response,
        "UpdateDeviceStatusRequest": check_update_device_status_request,
        "UpdateDeviceStatusResponse": check_update_device_status_response,
        "UpdateGroupRequest": check_update_group_request,
        "UpdateGroupResponse": check_update_group_response,
        "UpdateIdentityProviderRequest": check_update_identity_provider_request,
        "UpdateIdentityProviderResponse": check_update_identity_provider_response,
        "UpdateResourceServerRequest": check_update_resource_server_request,
        "UpdateResourceServerResponse": check_update_resource_server_response,
        "UpdateUserAttributesRequest": check_update_user_attributes_request,
        "UpdateUserAttributesResponse": check_update_user_attributes_response,
        "UpdateUserPoolClientRequest": check_update_user_pool_client_request,
        "UpdateUserPoolClientResponse": check_update_user_pool_client_response,
        "UpdateUserPoolDomainRequest": check_update_user_pool_domain_request,
        "UpdateUserPoolDomainResponse": check_update_user_pool_domain_response,
        "UpdateUserPoolRequest": check_update_user_pool_request,
        "UpdateUserPoolResponse": check_update_user_pool_response,
        "UserImportInProgressException": check_user_import_in_progress_exception,
        "UserLambdaValidationException": check_user_lambda_validation_exception,
        "UserNotConfirmedException": check_user_not_confirmed_exception,
        "UserNotFoundException": check_user_not_found_exception,
        "UserPoolAddOnNotEnabledException": check_user_pool_add_on_not_enabled_exception,
        "UserPoolTaggingException": check_user_pool_tagging_exception,
        "UsernameExistsException": check_username_exists_exception,
        "VerifySoftwareTokenRequest": check_verify_software_token_request,
        "VerifySoftwareTokenResponse": check_verify_software_token_response,
        "VerifySoftwareTokenResponseType": check_verify_software_token_response_type,
        "VerifyUserAttributeRequest": check_verify_user_attribute_request,
        "VerifyUserAttributeResponse": check_verify_user_attribute_response,
    },
    document_lines,
)
