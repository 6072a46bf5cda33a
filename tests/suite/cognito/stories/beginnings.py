"""What all stories begin with."""

from __future__ import annotations

from cognito_idp import AsyncClient, models

FIRST, SECOND, THIRD = "First-1-password", "Second-2-password", "Third-3-password"


async def new_pool(client: AsyncClient) -> str:
    """Return the identifier of a pool in which people sign up with a verified address."""
    created = await client.create_user_pool(
        models.CreateUserPoolRequest(
            pool_name="people",
            auto_verified_attributes=[models.VerifiedAttributeType.EMAIL],
            account_recovery_setting=models.AccountRecoverySettingType(
                recovery_mechanisms=[
                    models.RecoveryOptionType(
                        name=models.RecoveryOptionNameType.VERIFIED_EMAIL, priority=1
                    )
                ]
            ),
        )
    )
    assert created.user_pool is not None
    assert created.user_pool.id is not None
    return created.user_pool.id


async def new_client(client: AsyncClient, pool: str) -> str:
    """Return the identifier of an application that may use a pool."""
    created = await client.create_user_pool_client(
        models.CreateUserPoolClientRequest(
            user_pool_id=pool,
            client_name="application",
            read_attributes=["email"],
            explicit_auth_flows=[
                models.ExplicitAuthFlowsType.ALLOW_USER_PASSWORD_AUTH,
                models.ExplicitAuthFlowsType.ALLOW_USER_SRP_AUTH,
                models.ExplicitAuthFlowsType.ALLOW_REFRESH_TOKEN_AUTH,
            ],
        )
    )
    assert created.user_pool_client is not None
    assert created.user_pool_client.client_id is not None
    return created.user_pool_client.client_id


async def new_user(
    client: AsyncClient, pool: str, name: str, password: str = FIRST
) -> models.UserType:
    """Return a user who has to change this password."""
    created = await client.admin_create_user(
        models.AdminCreateUserRequest(
            user_pool_id=pool,
            username=name,
            temporary_password=password,
            message_action=models.MessageActionType.SUPPRESS,
            user_attributes=[
                models.AttributeType(name="email", value=f"{name}@example.com"),
                models.AttributeType(name="email_verified", value="true"),
            ],
        )
    )
    assert created.user is not None
    return created.user


async def sign_in(
    client: AsyncClient, application: str, name: str, password: str
) -> models.InitiateAuthResponse:
    """Return what comes of a name and a password."""
    return await client.initiate_auth(
        models.InitiateAuthRequest(
            client_id=application,
            auth_flow=models.AuthFlowType.USER_PASSWORD_AUTH,
            auth_parameters={"USERNAME": name, "PASSWORD": password},
        )
    )


def attributes(
    user: models.UserType | models.AdminGetUserResponse | models.GetUserResponse,
) -> dict[str, str | None]:
    """Return the attributes of a user by name."""
    listed = (
        user.attributes if isinstance(user, models.UserType) else user.user_attributes
    )
    return {one.name: one.value for one in listed or ()}
