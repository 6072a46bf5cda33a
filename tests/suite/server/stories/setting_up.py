"""A pool is set up, with all that surrounds it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.suite.server.stories.beginnings import (
    ROLE,
    Outbox,
    new_application,
    new_pool,
    new_user,
)


def a_pool_is_set_up(client: Any, outbox: Outbox) -> None:
    pool = new_pool(client, UserPoolTags={"team": "a"})
    client.update_user_pool(
        UserPoolId=pool,
        Policies={"PasswordPolicy": {"MinimumLength": 12}},
        AdminCreateUserConfig={"AllowAdminCreateUserOnly": True},
    )
    badge = {"Name": "badge", "AttributeDataType": "Number"}
    client.add_custom_attributes(UserPoolId=pool, CustomAttributes=[badge])
    described = client.describe_user_pool(UserPoolId=pool)["UserPool"]
    assert described["Name"] == "people"
    assert described["AutoVerifiedAttributes"] == ["email"]
    assert described["Policies"] == {"PasswordPolicy": {"MinimumLength": 12}}
    assert described["EstimatedNumberOfUsers"] == 0
    header = client.get_csv_header(UserPoolId=pool)["CSVHeader"]
    assert {"cognito:username", "email", "custom:badge"} <= set(header)

    client.set_user_pool_mfa_config(
        UserPoolId=pool,
        MfaConfiguration="OPTIONAL",
        SoftwareTokenMfaConfiguration={"Enabled": True},
    )
    config = client.get_user_pool_mfa_config(UserPoolId=pool)
    assert config["MfaConfiguration"] == "OPTIONAL"
    assert config["SoftwareTokenMfaConfiguration"] == {"Enabled": True}
    assert client.get_signing_certificate(UserPoolId=pool)["Certificate"]

    arn = described["Arn"]
    client.tag_resource(ResourceArn=arn, Tags={"stage": "test"})
    client.untag_resource(ResourceArn=arn, TagKeys=["team"])
    tags = client.list_tags_for_resource(ResourceArn=arn)["Tags"]
    assert tags == {"stage": "test"}
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.list_tags_for_resource(ResourceArn=f"{arn}x")


def a_pool_has_surroundings(client: Any, outbox: Outbox) -> None:
    pool = new_pool(client)
    client.create_user_pool_domain(UserPoolId=pool, Domain="people")
    with pytest.raises(client.exceptions.InvalidParameterException):
        client.create_user_pool_domain(UserPoolId=pool, Domain="people")
    certificate = "arn:aws:acm:us-east-1:123456789012:certificate/abcdef"
    updated = client.update_user_pool_domain(
        UserPoolId=pool,
        Domain="people",
        CustomDomainConfig={"CertificateArn": certificate},
    )
    described = client.describe_user_pool_domain(Domain="people")["DomainDescription"]
    assert described["UserPoolId"] == pool
    assert described["CloudFrontDistribution"] == updated["CloudFrontDomain"]
    client.delete_user_pool_domain(UserPoolId=pool, Domain="people")
    gone = client.describe_user_pool_domain(Domain="people")
    assert gone["DomainDescription"] == {}

    application = new_application(client, pool)["ClientId"]
    looks = client.set_ui_customization(
        UserPoolId=pool, CSS=".label {color: red}", ImageFile=b"".decode()
    )["UICustomization"]
    assert looks["ClientId"] == "ALL"
    found = client.get_ui_customization(UserPoolId=pool, ClientId=application)
    assert found["UICustomization"] == looks

    risks = {"BlockedIPRangeList": ["192.0.2.0/24"]}
    client.set_risk_configuration(
        UserPoolId=pool, ClientId=application, RiskExceptionConfiguration=risks
    )
    found = client.describe_risk_configuration(UserPoolId=pool, ClientId=application)
    assert found["RiskConfiguration"]["RiskExceptionConfiguration"] == risks
    found = client.describe_risk_configuration(UserPoolId=pool)
    assert "RiskExceptionConfiguration" not in found["RiskConfiguration"]


def a_pool_has_applications(client: Any, outbox: Outbox) -> None:
    pool = new_pool(client)
    scope = {"ScopeName": "read", "ScopeDescription": "Read all weather"}
    server = {"UserPoolId": pool, "Identifier": "https://weather.example.com"}
    with pytest.raises(client.exceptions.ScopeDoesNotExistException):
        new_application(client, pool, AllowedOAuthScopes=["weather/read"])
    client.create_resource_server(**server, Name="Weather", Scopes=[scope])
    client.update_resource_server(**server, Name="All weather", Scopes=[scope])
    described = client.describe_resource_server(**server)["ResourceServer"]
    assert described == {**server, "Name": "All weather", "Scopes": [scope]}
    found = client.list_resource_servers(UserPoolId=pool, MaxResults=1)
    assert found["ResourceServers"] == [described]

    application = new_application(
        client, pool, AllowedOAuthScopes=["https://weather.example.com/read"]
    )
    who = {"UserPoolId": pool, "ClientId": application["ClientId"]}
    updated = client.update_user_pool_client(
        **who,
        AccessTokenValidity=10,
        TokenValidityUnits={"AccessToken": "minutes"},
    )["UserPoolClient"]
    assert updated["ClientName"] == "application"
    assert client.describe_user_pool_client(**who)["UserPoolClient"] == updated
    with pytest.raises(client.exceptions.InvalidOAuthFlowException):
        client.update_user_pool_client(
            **who, AllowedOAuthFlows=["code", "client_credentials"]
        )
    found = client.list_user_pool_clients(UserPoolId=pool, MaxResults=1)
    assert [one["ClientId"] for one in found["UserPoolClients"]] == [who["ClientId"]]
    client.delete_user_pool_client(**who)
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.describe_user_pool_client(**who)
    client.delete_resource_server(**server)
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.describe_resource_server(**server)


def a_pool_trusts_others(client: Any, outbox: Outbox) -> None:
    pool = new_pool(client)
    provider = {"UserPoolId": pool, "ProviderName": "Partner"}
    wanted = {
        **provider,
        "ProviderType": "OIDC",
        "ProviderDetails": {"client_id": "1", "attributes_request_method": "GET"},
        "IdpIdentifiers": ["partner.example"],
    }
    client.create_identity_provider(**wanted)
    with pytest.raises(client.exceptions.DuplicateProviderException):
        client.create_identity_provider(**wanted)
    updated = client.update_identity_provider(
        **provider, AttributeMapping={"email": "mail"}
    )["IdentityProvider"]
    assert updated["ProviderDetails"] == wanted["ProviderDetails"]
    described = client.describe_identity_provider(**provider)["IdentityProvider"]
    assert described == updated
    found = client.get_identity_provider_by_identifier(
        UserPoolId=pool, IdpIdentifier="partner.example"
    )
    assert found["IdentityProvider"] == updated
    found = client.list_identity_providers(UserPoolId=pool)["Providers"]
    assert [one["ProviderName"] for one in found] == ["Partner"]

    new_user(client, pool, "ada")
    known = {"ProviderName": "Cognito", "ProviderAttributeValue": "ada"}
    source = {
        "ProviderName": "Partner",
        "ProviderAttributeName": "Cognito_Subject",
        "ProviderAttributeValue": "ada-at-partner",
    }
    link = {"UserPoolId": pool, "DestinationUser": known, "SourceUser": source}
    client.admin_link_provider_for_user(**link)
    with pytest.raises(client.exceptions.AliasExistsException):
        client.admin_link_provider_for_user(**link)
    client.admin_disable_provider_for_user(UserPoolId=pool, User=source)
    with pytest.raises(client.exceptions.UserNotFoundException):
        client.admin_disable_provider_for_user(UserPoolId=pool, User=source)
    client.delete_identity_provider(**provider)
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.describe_identity_provider(**provider)


def users_are_imported(client: Any, outbox: Outbox) -> None:
    pool = new_pool(client)
    assert not client.list_user_import_jobs(UserPoolId=pool, MaxResults=1).get(
        "UserImportJobs"
    )
    job = client.create_user_import_job(
        UserPoolId=pool, JobName="all of them", CloudWatchLogsRoleArn=ROLE
    )["UserImportJob"]
    which = {"UserPoolId": pool, "JobId": job["JobId"]}
    started = client.start_user_import_job(**which)["UserImportJob"]
    assert (job["Status"], started["Status"]) == ("Created", "Pending")
    with pytest.raises(client.exceptions.UserImportInProgressException):
        client.delete_user_pool(UserPoolId=pool)
    stopped = client.stop_user_import_job(**which)["UserImportJob"]
    assert client.describe_user_import_job(**which)["UserImportJob"] == stopped
    assert stopped["CompletionDate"] >= stopped["StartDate"] >= job["CreationDate"]
    with pytest.raises(client.exceptions.PreconditionNotMetException):
        client.stop_user_import_job(**which)
    found = client.list_user_import_jobs(UserPoolId=pool, MaxResults=1)
    assert found["UserImportJobs"] == [stopped]
    client.delete_user_pool(UserPoolId=pool)
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.describe_user_pool(UserPoolId=pool)


def pools_are_listed(client: Any, outbox: Outbox) -> None:
    pools = {new_pool(client) for _ in range(3)}
    found, following = set(), None
    while following != "":
        token = {} if following is None else {"NextToken": following}
        page = client.list_user_pools(MaxResults=1, **token)
        assert len(page["UserPools"]) == 1
        found.add(page["UserPools"][0]["Id"])
        following = page.get("NextToken", "")
    assert pools <= found
