"""What the servers of `load.py` are sent, and the data of which they make their answers."""

from __future__ import annotations

from typing import Any

import payloads

_JOBS = payloads.VALID["ListUserImportJobsResponse"]
# What a pool that exists has under another name.
_REQUESTED = {"PoolName": "Name", "Schema": "SchemaAttributes"}


def _without_tags(pool: dict[str, Any]) -> dict[str, Any]:
    # The models of datamodel-code-generator make a dict of them whose keys have no hash,
    # which is answered with status 500.
    return {key: value for key, value in pool.items() if key != "UserPoolTags"}


def _created(pool: dict[str, Any]) -> dict[str, Any]:
    return {
        "UserPool": {
            **{_REQUESTED.get(key, key): value for key, value in pool.items()},
            "Id": "us-east-1_aBcDeF123",
            "CreationDate": "2020-01-01T00:00:00Z",
            "LastModifiedDate": "2020-01-01T00:00:01Z",
            "EstimatedNumberOfUsers": 0,
            "Arn": "arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_a",
        }
    }


_SIGN_UP = {
    "ClientId": "1234567890abcdefghijklmnop",
    "Username": "ada",
    "Password": "Analytical-Engine-1843",
    "UserAttributes": [
        {"Name": "email", "Value": "ada@example.com"},
        {"Name": "name", "Value": "Ada Lovelace"},
    ],
}
# The models of the peer take everything for what is a secret, as the other fields are.
_SIGN_UPS = [_SIGN_UP, {**_SIGN_UP, "UserAttributes": [{"Name": ""}]}]

VALID, INVALID = (
    {
        "SignUpRequest": sign_up,
        "ListUserImportJobsRequest": group["ListUserImportJobsRequest"],
        "CreateUserPoolRequest": _without_tags(group["CreateUserPoolRequest"]),
    }
    for group, sign_up in zip(
        (payloads.VALID, payloads.INVALID), _SIGN_UPS, strict=True
    )
)
"""Requests by the name of their schema."""

ANSWERS: dict[str, dict[str, Any]] = {
    "signed_up": {
        "UserConfirmed": False,
        "UserSub": "8c0f9b3e-0f0e-4b0e-9a3c-2d4e5f607182",
        "CodeDeliveryDetails": {
            "Destination": "a***@e***.com",
            "DeliveryMedium": "EMAIL",
            "AttributeName": "email",
        },
    },
    "one_job": {**_JOBS, "UserImportJobs": _JOBS["UserImportJobs"][:1]},
    "jobs": _JOBS,
    "pool": _created(VALID["CreateUserPoolRequest"]),
}
