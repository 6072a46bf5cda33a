"""Where the times are in the bodies, which are numbers on the wire."""

from __future__ import annotations

from ._runtime.client.aws_json import Timestamps

TIMESTAMPS: Timestamps = {
    "admin_create_user_response": {"User": "user_type"},
    "user_type": {"UserCreateDate": "", "UserLastModifiedDate": ""},
    "admin_get_device_response": {"Device": "device_type"},
    "device_type": {
        "DeviceCreateDate": "",
        "DeviceLastModifiedDate": "",
        "DeviceLastAuthenticatedDate": "",
    },
    "admin_get_user_response": {"UserCreateDate": "", "UserLastModifiedDate": ""},
    "admin_list_devices_response": {"Devices": "device_list_type"},
    "device_list_type": {None: "device_type"},
    "admin_list_groups_for_user_response": {"Groups": "group_list_type"},
    "group_list_type": {None: "group_type"},
    "group_type": {"LastModifiedDate": "", "CreationDate": ""},
    "admin_list_user_auth_events_response": {"AuthEvents": "auth_events_type"},
    "auth_events_type": {None: "auth_event_type"},
    "auth_event_type": {"CreationDate": "", "EventFeedback": "event_feedback_type"},
    "event_feedback_type": {"FeedbackDate": ""},
    "create_group_response": {"Group": "group_type"},
    "create_identity_provider_response": {"IdentityProvider": "identity_provider_type"},
    "identity_provider_type": {"LastModifiedDate": "", "CreationDate": ""},
    "create_user_import_job_response": {"UserImportJob": "user_import_job_type"},
    "user_import_job_type": {"CreationDate": "", "StartDate": "", "CompletionDate": ""},
    "create_user_pool_response": {"UserPool": "user_pool_type"},
    "user_pool_type": {"LastModifiedDate": "", "CreationDate": ""},
    "create_user_pool_client_response": {"UserPoolClient": "user_pool_client_type"},
    "user_pool_client_type": {"LastModifiedDate": "", "CreationDate": ""},
    "describe_identity_provider_response": {
        "IdentityProvider": "identity_provider_type"
    },
    "describe_risk_configuration_response": {
        "RiskConfiguration": "risk_configuration_type"
    },
    "risk_configuration_type": {"LastModifiedDate": ""},
    "describe_user_import_job_response": {"UserImportJob": "user_import_job_type"},
    "describe_user_pool_response": {"UserPool": "user_pool_type"},
    "describe_user_pool_client_response": {"UserPoolClient": "user_pool_client_type"},
    "get_device_response": {"Device": "device_type"},
    "get_group_response": {"Group": "group_type"},
    "get_identity_provider_by_identifier_response": {
        "IdentityProvider": "identity_provider_type"
    },
    "get_ui_customization_response": {"UICustomization": "ui_customization_type"},
    "ui_customization_type": {"LastModifiedDate": "", "CreationDate": ""},
    "list_devices_response": {"Devices": "device_list_type"},
    "list_groups_response": {"Groups": "group_list_type"},
    "list_identity_providers_response": {"Providers": "providers_list_type"},
    "providers_list_type": {None: "provider_description"},
    "provider_description": {"LastModifiedDate": "", "CreationDate": ""},
    "list_user_import_jobs_response": {"UserImportJobs": "user_import_jobs_list_type"},
    "user_import_jobs_list_type": {None: "user_import_job_type"},
    "list_user_pools_response": {"UserPools": "user_pool_list_type"},
    "user_pool_list_type": {None: "user_pool_description_type"},
    "user_pool_description_type": {"LastModifiedDate": "", "CreationDate": ""},
    "list_users_response": {"Users": "users_list_type"},
    "users_list_type": {None: "user_type"},
    "list_users_in_group_response": {"Users": "users_list_type"},
    "set_risk_configuration_response": {"RiskConfiguration": "risk_configuration_type"},
    "set_ui_customization_response": {"UICustomization": "ui_customization_type"},
    "start_user_import_job_response": {"UserImportJob": "user_import_job_type"},
    "stop_user_import_job_response": {"UserImportJob": "user_import_job_type"},
    "update_group_response": {"Group": "group_type"},
    "update_identity_provider_response": {"IdentityProvider": "identity_provider_type"},
    "update_user_pool_client_response": {"UserPoolClient": "user_pool_client_type"},
}
