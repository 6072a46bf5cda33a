"""What all stories begin with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from cognito_in_memory.store import Message

FIRST, SECOND, THIRD = "First-1-password", "Second-2-password", "Third-3-password"
ROLE = "arn:aws:iam::123456789012:role/cognito"
Outbox = list[Message]
Story = Callable[[Any, Outbox], None]


def new_pool(client: Any, **settings: Any) -> str:
    """Return the identifier of a pool in which addresses are verified."""
    created = client.create_user_pool(
        PoolName="people", AutoVerifiedAttributes=["email"], **settings
    )
    return str(created["UserPool"]["Id"])


def new_application(client: Any, pool: str, **settings: Any) -> dict[str, Any]:
    """Return an application to which people sign in with a password."""
    flows = ("USER_PASSWORD", "USER_SRP", "ADMIN_USER_PASSWORD", "REFRESH_TOKEN")
    created = client.create_user_pool_client(
        UserPoolId=pool,
        ClientName="application",
        ExplicitAuthFlows=[f"ALLOW_{flow}_AUTH" for flow in flows],
        **settings,
    )
    return dict(created["UserPoolClient"])


def new_user(client: Any, pool: str, name: str, **attributes: str) -> dict[str, str]:
    """Return how to name a new user, who has the first password."""
    attributes = {
        "email": f"{name}@example.com",
        "email_verified": "true",
        **attributes,
    }
    client.admin_create_user(
        UserPoolId=pool,
        Username=name,
        MessageAction="SUPPRESS",
        UserAttributes=listed(attributes),
    )
    who = {"UserPoolId": pool, "Username": name}
    client.admin_set_user_password(**who, Password=FIRST, Permanent=True)
    return who


def listed(attributes: dict[str, str]) -> list[dict[str, str]]:
    """Return attributes as the document has them."""
    return [{"Name": name, "Value": value} for name, value in attributes.items()]


def named(attributes: list[dict[str, str]]) -> dict[str, str]:
    """Return the attributes of the document by name."""
    return {one["Name"]: one.get("Value", "") for one in attributes}


def sign_in(
    client: Any, application: str, name: str, password: str = FIRST, **more: str
) -> dict[str, Any]:
    """Return what comes of a name and a password."""
    return dict(
        client.initiate_auth(
            ClientId=application,
            AuthFlow="USER_PASSWORD_AUTH",
            AuthParameters={"USERNAME": name, "PASSWORD": password, **more},
        )
    )


def tokens(answer: dict[str, Any]) -> dict[str, Any]:
    """Return the tokens of who is signed in."""
    assert "ChallengeName" not in answer
    return dict(answer["AuthenticationResult"])
