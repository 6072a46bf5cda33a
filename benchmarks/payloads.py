"""Three payloads of Amazon Cognito as parsed JSON, each valid and with one error."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

_POOL = "us-east-1_aBcDeF123"
_CODE = "Your code is {####}"
_LAMBDA = "arn:aws:lambda:us-east-1:123456789012:function:sign-up"


def _job(number: int) -> dict[str, Any]:
    return {
        "JobName": f"import-job {number}",
        "JobId": f"import-aBcDeF{number:04}",
        "UserPoolId": _POOL,
        "PreSignedUrl": "https://example.com/" + "a" * 200,
        "CreationDate": "2020-01-01T00:00:00Z",
        "StartDate": "2020-01-01T00:00:01Z",
        "CompletionDate": "2020-01-01T00:10:00Z",
        "Status": "Succeeded",
        "CloudWatchLogsRoleArn": "arn:aws:iam::123456789012:role/service-role/import",
        "ImportedUsers": 10,
        "SkippedUsers": 0,
        "FailedUsers": 2,
        "CompletionMessage": "done, with two failures",
    }


def _jobs() -> dict[str, Any]:
    return {
        "UserImportJobs": [_job(number) for number in range(50)],
        "PaginationToken": "abcdef",
    }


def _attribute(name: str) -> dict[str, Any]:
    return {
        "Name": name,
        "AttributeDataType": "String",
        "Mutable": True,
        "Required": True,
        "StringAttributeConstraints": {"MinLength": "0", "MaxLength": "2048"},
    }


def _pool() -> dict[str, Any]:
    return {
        "PoolName": "my pool",
        "Policies": {
            "PasswordPolicy": {
                "MinimumLength": 8,
                "RequireUppercase": True,
                "RequireLowercase": True,
                "RequireNumbers": True,
                "RequireSymbols": False,
                "TemporaryPasswordValidityDays": 7,
            }
        },
        "LambdaConfig": {"PreSignUp": _LAMBDA, "PostConfirmation": _LAMBDA},
        "AutoVerifiedAttributes": ["email"],
        "AliasAttributes": ["email", "phone_number"],
        "SmsVerificationMessage": _CODE,
        "EmailVerificationMessage": _CODE,
        "EmailVerificationSubject": "Code",
        "VerificationMessageTemplate": {
            "SmsMessage": _CODE,
            "EmailMessage": _CODE,
            "EmailSubject": "Your code",
            "DefaultEmailOption": "CONFIRM_WITH_CODE",
        },
        "SmsAuthenticationMessage": _CODE,
        "MfaConfiguration": "OFF",
        "DeviceConfiguration": {
            "ChallengeRequiredOnNewDevice": True,
            "DeviceOnlyRememberedOnUserPrompt": False,
        },
        "EmailConfiguration": {
            "SourceArn": "arn:aws:ses:us-east-1:123456789012:identity/a",
            "ReplyToEmailAddress": "a@example.com",
            "EmailSendingAccount": "COGNITO_DEFAULT",
        },
        "SmsConfiguration": {
            "SnsCallerArn": "arn:aws:iam::123456789012:role/sms",
            "ExternalId": "sms",
        },
        "UserPoolTags": {"stage": "test", "team": "accounts"},
        "AdminCreateUserConfig": {
            "AllowAdminCreateUserOnly": False,
            "InviteMessageTemplate": {
                "SMSMessage": "{username} {####}",
                "EmailMessage": "{username} {####}",
                "EmailSubject": "Welcome",
            },
        },
        "Schema": [
            _attribute(name)
            for name in ("email", "name", "locale", "nickname", "website")
        ],
        "UserPoolAddOns": {"AdvancedSecurityMode": "OFF"},
        "UsernameConfiguration": {"CaseSensitive": True},
        "AccountRecoverySetting": {
            "RecoveryMechanisms": [{"Priority": 1, "Name": "verified_email"}]
        },
    }


def _page() -> dict[str, Any]:
    return {"UserPoolId": _POOL, "MaxResults": 10, "PaginationToken": "abc"}


def _changed(payload: Any, *path: str | int, value: object) -> Any:
    changed = inner = deepcopy(payload)
    *way, last = path
    for step in way:
        inner = inner[step]
    inner[last] = value
    return changed


VALID: dict[str, Any] = {
    "ListUserImportJobsResponse": _jobs(),
    "CreateUserPoolRequest": _pool(),
    "ListUserImportJobsRequest": _page(),
}
"""The payloads by the name of their schema."""

INVALID: dict[str, Any] = {
    "ListUserImportJobsResponse": _changed(
        _jobs(), "UserImportJobs", 25, "Status", value="Lost"
    ),
    "CreateUserPoolRequest": _changed(
        _pool(), "EmailConfiguration", "SourceArn", value="arn:aws:ses:us-east-1:none"
    ),
    "ListUserImportJobsRequest": _changed(_page(), "MaxResults", value=61),
}
"""The same with one value that breaks one rule."""
