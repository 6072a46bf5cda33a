"""A pool with some of everything in it, for calls that leave it as it is."""

from __future__ import annotations

from typing import NamedTuple

from cognito_idp import AsyncClient, models

from tests.suite.cognito.stories.beginnings import (
    FIRST,
    new_client,
    new_pool,
    new_user,
    sign_in,
)


class People(NamedTuple):
    """What is there: a pool and an application, and the token of Ada, who is signed in.

    Bob has signed up and not confirmed it, Cleo has still her first password. In the pool
    `by_address`, the names of users are their addresses.
    """

    pool: str
    by_address: str
    application: str
    token: str


async def settle(client: AsyncClient) -> People:
    """Fill an empty service."""
    pool = await new_pool(client)
    application = await new_client(client, pool)
    for name in ("ada", "cleo"):
        await new_user(client, pool, name)
    await client.admin_set_user_password(
        models.AdminSetUserPasswordRequest(
            user_pool_id=pool, username="ada", password=FIRST, permanent=True
        )
    )
    await client.sign_up(
        models.SignUpRequest(client_id=application, username="bob", password=FIRST)
    )
    await _organize(client, pool)
    by_address = await _by_address(client)
    answer = await sign_in(client, application, "ada", FIRST)
    assert answer.authentication_result is not None
    token = answer.authentication_result.access_token or ""
    return People(pool, by_address, application, token)


async def _organize(client: AsyncClient, pool: str) -> None:
    for number in range(3):
        await client.create_group(
            models.CreateGroupRequest(
                user_pool_id=pool,
                group_name=f"group-{number}",
                description="Überall, 東京",
                precedence=number,
            )
        )
        await client.admin_add_user_to_group(
            models.AdminAddUserToGroupRequest(
                user_pool_id=pool, username="ada", group_name=f"group-{number}"
            )
        )
    await client.create_user_pool_domain(
        models.CreateUserPoolDomainRequest(user_pool_id=pool, domain="people")
    )
    await client.create_identity_provider(
        models.CreateIdentityProviderRequest(
            user_pool_id=pool,
            provider_name="another",
            provider_type=models.IdentityProviderTypeType.OIDC,
            provider_details={"client_id": "people", "authorize_scopes": "openid"},
        )
    )
    await client.create_resource_server(
        models.CreateResourceServerRequest(
            user_pool_id=pool, identifier="weather", name="Weather"
        )
    )


async def _by_address(client: AsyncClient) -> str:
    created = await client.create_user_pool(
        models.CreateUserPoolRequest(
            pool_name="addresses",
            username_attributes=[models.UsernameAttributeType.EMAIL],
        )
    )
    assert created.user_pool is not None
    assert created.user_pool.id is not None
    for name in ("ada", "bob"):
        await client.admin_create_user(
            models.AdminCreateUserRequest(
                user_pool_id=created.user_pool.id, username=f"{name}@example.com"
            )
        )
    return created.user_pool.id
