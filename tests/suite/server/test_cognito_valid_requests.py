"""Whatever the document allows in a request, the answer is one that it allows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from cognito_idp import errors, validators
from cognito_in_memory import Handler

from tests.suite.server.direct import OPERATIONS, Direct
from tests.suite.server.stories.beginnings import (
    FIRST,
    new_application,
    new_pool,
    new_user,
    sign_in,
)
from truespec import pipeline
from truespec.diagnostics import Diagnostics
from truespec.verify.instances import Instances

COGNITO = Path(__file__).parents[3] / "spec/cognito-idp.yaml"
MOST = 200
WHERE = {"UserPoolId", "ClientId", "AccessToken", "Password"}


@pytest.fixture(scope="module")
def instances() -> Instances:
    understood = pipeline.understand(COGNITO, pipeline.Options(), Diagnostics())
    assert understood.api is not None
    return Instances(understood.api)


def _known(client: Direct) -> dict[str, Any]:
    """Return the properties of requests that name what there is."""
    tracked = {"ChallengeRequiredOnNewDevice": True}
    watched = {"AdvancedSecurityMode": "AUDIT"}
    pool = new_pool(client, DeviceConfiguration=tracked, UserPoolAddOns=watched)
    application = new_application(client, pool)["ClientId"]
    new_user(client, pool, "ada")
    result = sign_in(client, application, "ada")["AuthenticationResult"]
    key = result["NewDeviceMetadata"]["DeviceKey"]
    client.confirm_device(AccessToken=result["AccessToken"], DeviceKey=key)
    client.create_group(UserPoolId=pool, GroupName="staff")
    client.create_user_pool_domain(UserPoolId=pool, Domain="people")
    role = "arn:aws:iam::123456789012:role/cognito"
    job = client.create_user_import_job(
        UserPoolId=pool, JobName="all", CloudWatchLogsRoleArn=role
    )
    client.create_resource_server(UserPoolId=pool, Identifier="weather", Name="all")
    client.create_identity_provider(
        UserPoolId=pool,
        ProviderName="Partner",
        ProviderType="OIDC",
        ProviderDetails={},
        IdpIdentifiers=["partner"],
    )
    linked = {"ProviderName": "Cognito", "ProviderAttributeValue": "ada"}
    found = client.admin_list_user_auth_events(UserPoolId=pool, Username="ada")
    described = client.describe_user_pool(UserPoolId=pool)["UserPool"]
    return {
        "UserPoolId": pool,
        "ClientId": application,
        "Username": "ada",
        "AccessToken": result["AccessToken"],
        "DeviceKey": key,
        "GroupName": "staff",
        "Domain": "people",
        "JobId": job["UserImportJob"]["JobId"],
        "Identifier": "weather",
        "ProviderName": "Partner",
        "IdpIdentifier": "partner",
        "ResourceArn": described["Arn"],
        "EventId": found["AuthEvents"][0]["EventId"],
        "DestinationUser": linked,
        "PreviousPassword": FIRST,
        "ProposedPassword": FIRST,
        "Password": FIRST,
        "AuthParameters": {
            "USERNAME": "ada",
            "PASSWORD": FIRST,
            "SRP_A": "a1b2c3",
            "REFRESH_TOKEN": result["RefreshToken"],
        },
    }


@pytest.mark.parametrize("name", OPERATIONS)
def test_valid_requests_have_valid_answers(name: str, instances: Instances) -> None:
    schema = f"{OPERATIONS[name].id}Request"
    is_valid = validators.SCHEMAS[schema].is_valid
    made = instances.of(f"#/components/schemas/{schema}", MOST)
    requests = [one for one in made if is_valid(one)]
    assert requests
    client = Direct(Handler())
    known = _known(client)
    for request in requests:
        # What makes a user or a pool go away would leave little for the others.
        if client.handler.store.pools.get(known["UserPoolId"]) is None:
            known = _known(client)
        meant = {key: known.get(key, value) for key, value in request.items()}
        new = {key: meant[key] if key in WHERE else request[key] for key in request}
        for asked in (meant, new, request):
            try:
                getattr(client, name)(**asked)
            except errors.ErrorResponse:
                continue
