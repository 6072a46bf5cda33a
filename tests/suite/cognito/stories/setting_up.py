"""A pool is set up, and deleted."""

from __future__ import annotations

import pytest
from cognito_idp import AsyncClient, errors, models

from tests.suite.cognito.stories.beginnings import new_client, new_pool


async def story(client: AsyncClient) -> None:
    pool = await new_pool(client)
    await a_pool_is_configured(client, pool)
    await a_pool_has_applications(client, pool)
    await a_pool_has_a_domain(client, pool)
    await a_pool_trusts_others(client, pool)
    await a_pool_guards_other_servers(client, pool)
    await a_pool_is_deleted(client, pool)


async def a_pool_is_configured(client: AsyncClient, pool: str) -> None:
    await client.update_user_pool(
        models.UpdateUserPoolRequest(
            user_pool_id=pool,
            policies=models.UserPoolPolicyType(
                password_policy=models.PasswordPolicyType(minimum_length=12)
            ),
        )
    )
    await client.add_custom_attributes(
        models.AddCustomAttributesRequest(
            user_pool_id=pool,
            custom_attributes=[
                models.SchemaAttributeType(
                    name="badge",
                    attribute_data_type=models.AttributeDataType.NUMBER,
                )
            ],
        )
    )
    described = await client.describe_user_pool(
        models.DescribeUserPoolRequest(user_pool_id=pool)
    )
    assert described.user_pool is not None
    assert described.user_pool.policies is not None
    assert described.user_pool.policies.password_policy is not None
    assert described.user_pool.policies.password_policy.minimum_length == 12
    names = [one.name for one in described.user_pool.schema_attributes or ()]
    assert "custom:badge" in names

    wanted = await client.set_user_pool_mfa_config(
        models.SetUserPoolMfaConfigRequest(
            user_pool_id=pool,
            mfa_configuration=models.UserPoolMfaType.OPTIONAL,
            software_token_mfa_configuration=models.SoftwareTokenMfaConfigType(
                enabled=True
            ),
        )
    )
    found = await client.get_user_pool_mfa_config(
        models.GetUserPoolMfaConfigRequest(user_pool_id=pool)
    )
    assert found.to_json() == wanted.to_json()


async def a_pool_has_applications(client: AsyncClient, pool: str) -> None:
    applications = {await new_client(client, pool) for _ in range(3)}
    listed = client.list_user_pool_clients_items(
        models.ListUserPoolClientsRequest(user_pool_id=pool, max_results=2)
    )
    assert {one.client_id async for one in listed} == applications

    first, second, _ = applications
    updated = await client.update_user_pool_client(
        models.UpdateUserPoolClientRequest(
            user_pool_id=pool,
            client_id=first,
            callback_urls=["https://example.com/callback"],
            access_token_validity=10,
            token_validity_units=models.TokenValidityUnitsType(
                access_token=models.TimeUnitsType.MINUTES
            ),
        )
    )
    described = await client.describe_user_pool_client(
        models.DescribeUserPoolClientRequest(user_pool_id=pool, client_id=first)
    )
    assert described.user_pool_client == updated.user_pool_client
    assert described.user_pool_client is not None
    assert described.user_pool_client.access_token_validity == 10
    assert described.user_pool_client.client_name == "application"

    await client.delete_user_pool_client(
        models.DeleteUserPoolClientRequest(user_pool_id=pool, client_id=second)
    )
    listed = client.list_user_pool_clients_items(
        models.ListUserPoolClientsRequest(user_pool_id=pool, max_results=2)
    )
    assert {one.client_id async for one in listed} == applications - {second}


async def a_pool_has_a_domain(client: AsyncClient, pool: str) -> None:
    certificate = models.CustomDomainConfigType(
        certificate_arn="arn:aws:acm:us-east-1:123456789012:certificate/abcdef"
    )
    created = await client.create_user_pool_domain(
        models.CreateUserPoolDomainRequest(user_pool_id=pool, domain="people")
    )
    updated = await client.update_user_pool_domain(
        models.UpdateUserPoolDomainRequest(
            user_pool_id=pool, domain="people", custom_domain_config=certificate
        )
    )
    assert created.cloud_front_domain != updated.cloud_front_domain
    asking = models.DescribeUserPoolDomainRequest(domain="people")
    described = await client.describe_user_pool_domain(asking)
    assert described.domain_description is not None
    assert described.domain_description.user_pool_id == pool
    assert described.domain_description.status == models.DomainStatusType.ACTIVE
    await client.delete_user_pool_domain(
        models.DeleteUserPoolDomainRequest(user_pool_id=pool, domain="people")
    )
    described = await client.describe_user_pool_domain(asking)
    assert described.domain_description == models.DomainDescriptionType()


async def a_pool_trusts_others(client: AsyncClient, pool: str) -> None:
    for name in ("first", "second"):
        await client.create_identity_provider(
            models.CreateIdentityProviderRequest(
                user_pool_id=pool,
                provider_name=name,
                provider_type=models.IdentityProviderTypeType.OIDC,
                provider_details={"client_id": name},
            )
        )
    listed = client.list_identity_providers_items(
        models.ListIdentityProvidersRequest(user_pool_id=pool, max_results=1)
    )
    assert [one.provider_name async for one in listed] == ["first", "second"]
    updated = await client.update_identity_provider(
        models.UpdateIdentityProviderRequest(
            user_pool_id=pool,
            provider_name="first",
            provider_details={"client_id": "changed"},
        )
    )
    described = await client.describe_identity_provider(
        models.DescribeIdentityProviderRequest(user_pool_id=pool, provider_name="first")
    )
    assert described.identity_provider == updated.identity_provider
    assert described.identity_provider is not None
    assert described.identity_provider.provider_details == {"client_id": "changed"}
    await client.delete_identity_provider(
        models.DeleteIdentityProviderRequest(user_pool_id=pool, provider_name="first")
    )
    with pytest.raises(errors.ResourceNotFoundException):
        await client.describe_identity_provider(
            models.DescribeIdentityProviderRequest(
                user_pool_id=pool, provider_name="first"
            )
        )


async def a_pool_guards_other_servers(client: AsyncClient, pool: str) -> None:
    scope = models.ResourceServerScopeType(
        scope_name="read", scope_description="Read all weather"
    )
    created = await client.create_resource_server(
        models.CreateResourceServerRequest(
            user_pool_id=pool,
            identifier="https://weather.example.com",
            name="Weather",
            scopes=[scope],
        )
    )
    described = await client.describe_resource_server(
        models.DescribeResourceServerRequest(
            user_pool_id=pool, identifier="https://weather.example.com"
        )
    )
    assert described.resource_server == created.resource_server
    assert described.resource_server is not None
    assert described.resource_server.scopes == [scope]
    listed = client.list_resource_servers_items(
        models.ListResourceServersRequest(user_pool_id=pool, max_results=1)
    )
    assert [one async for one in listed] == [described.resource_server]


async def a_pool_is_deleted(client: AsyncClient, pool: str) -> None:
    another = await new_pool(client)
    pools = client.list_user_pools_items(models.ListUserPoolsRequest(max_results=1))
    assert {one.id async for one in pools} >= {pool, another}
    await client.delete_user_pool(models.DeleteUserPoolRequest(user_pool_id=pool))
    pools = client.list_user_pools_items(models.ListUserPoolsRequest(max_results=1))
    left = {one.id async for one in pools}
    assert another in left
    assert pool not in left
