"""The applications that may use a pool."""

from __future__ import annotations

import secrets
from collections.abc import Mapping

from cognito_idp import errors, models

from . import refusals
from .concern import Concern, stated
from .paging import page
from .store import Pool, now

_DEFAULTS: Mapping[str, models.JsonValue] = {
    "RefreshTokenValidity": 30,
    "AllowedOAuthFlowsUserPoolClient": False,
    "EnableTokenRevocation": True,
    "AuthSessionValidity": 3,
}
_STANDARD_SCOPES = {
    "phone",
    "email",
    "openid",
    "profile",
    "aws.cognito.signin.user.admin",
}


class Clients(Concern):
    """The operations on applications."""

    async def create_user_pool_client(
        self, body: models.CreateUserPoolClientRequest
    ) -> models.CreateUserPoolClientResponse:
        pool = self.store.pool(body.user_pool_id)
        wanted = {**_DEFAULTS, **stated(body)}
        wanted.pop("GenerateSecret", None)
        client = models.UserPoolClientType.from_json(wanted)
        client.client_id = secrets.token_hex(13)
        client.client_secret = secrets.token_hex(25) if body.generate_secret else None
        client.creation_date = client.last_modified_date = now()
        _check(pool, client)
        pool.clients[client.client_id] = client
        return models.CreateUserPoolClientResponse(user_pool_client=client)

    async def describe_user_pool_client(
        self, body: models.DescribeUserPoolClientRequest
    ) -> models.DescribeUserPoolClientResponse:
        client = self.store.pool(body.user_pool_id).client(body.client_id)
        return models.DescribeUserPoolClientResponse(user_pool_client=client)

    async def list_user_pool_clients(
        self, body: models.ListUserPoolClientsRequest
    ) -> models.ListUserPoolClientsResponse:
        clients, following = page(
            self.store.pool(body.user_pool_id).clients,
            body.max_results,
            body.next_token,
        )
        return models.ListUserPoolClientsResponse(
            user_pool_clients=[
                models.UserPoolClientDescription(
                    client_id=client.client_id,
                    user_pool_id=client.user_pool_id,
                    client_name=client.client_name,
                )
                for client in clients
            ],
            next_token=following,
        )

    async def update_user_pool_client(
        self, body: models.UpdateUserPoolClientRequest
    ) -> models.UpdateUserPoolClientResponse:
        pool = self.store.pool(body.user_pool_id)
        known = pool.client(body.client_id)
        client = models.UserPoolClientType.from_json(
            {**known.to_json(), **stated(body)}
        )
        client.last_modified_date = now()
        _check(pool, client)
        pool.clients[body.client_id] = client
        return models.UpdateUserPoolClientResponse(user_pool_client=client)

    async def delete_user_pool_client(
        self, body: models.DeleteUserPoolClientRequest
    ) -> None:
        pool = self.store.pool(body.user_pool_id)
        pool.client(body.client_id)
        del pool.clients[body.client_id]
        for tokens in (self.store.access_tokens, self.store.refresh_tokens):
            for token, grant in list(tokens.items()):
                if grant.client_id == body.client_id:
                    del tokens[token]


def _check(pool: Pool, client: models.UserPoolClientType) -> None:
    """Refuse an application that asks for what the pool does not have.

    Raises ScopeDoesNotExistException, InvalidOAuthFlowException and
    InvalidParameterException.
    """
    known = _STANDARD_SCOPES | {
        f"{server.identifier}/{scope.scope_name}"
        for server in pool.resource_servers.values()
        for scope in server.scopes or ()
    }
    for scope in client.allowed_oauth_scopes or ():
        if scope not in known:
            raise errors.ScopeDoesNotExistException.with_body(
                models.ScopeDoesNotExistException(
                    message=f"No scope is called {scope}."
                )
            )
    flows = set(client.allowed_oauth_flows or ())
    alone = models.OAuthFlowType.CLIENT_CREDENTIALS
    if alone in flows and flows != {alone}:
        raise errors.InvalidOAuthFlowException.with_body(
            models.InvalidOAuthFlowException(
                message="client_credentials flow can not be selected along with others."
            )
        )
    for name in client.supported_identity_providers or ():
        if name != "COGNITO" and name not in pool.providers:
            raise refusals.invalid(f"The provider {name} does not exist.")
