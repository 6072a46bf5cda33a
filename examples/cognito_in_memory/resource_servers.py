"""Servers that a pool guards, and the scopes that they have."""

from __future__ import annotations

from cognito_idp import models

from . import refusals
from .concern import Concern, stated
from .paging import page
from .store import Pool

_MOST = 50


class ResourceServers(Concern):
    """The operations on resource servers."""

    async def create_resource_server(
        self, body: models.CreateResourceServerRequest
    ) -> models.CreateResourceServerResponse:
        pool = self.store.pool(body.user_pool_id)
        if body.identifier in pool.resource_servers:
            raise refusals.invalid(f"{body.identifier} already exists.")
        server = models.ResourceServerType.from_json(stated(body))
        pool.resource_servers[body.identifier] = server
        return models.CreateResourceServerResponse(resource_server=server)

    async def describe_resource_server(
        self, body: models.DescribeResourceServerRequest
    ) -> models.DescribeResourceServerResponse:
        server = _server(self.store.pool(body.user_pool_id), body.identifier)
        return models.DescribeResourceServerResponse(resource_server=server)

    async def list_resource_servers(
        self, body: models.ListResourceServersRequest
    ) -> models.ListResourceServersResponse:
        servers, following = page(
            self.store.pool(body.user_pool_id).resource_servers,
            body.max_results,
            body.next_token,
            most=_MOST,
        )
        return models.ListResourceServersResponse(
            resource_servers=servers, next_token=following
        )

    async def update_resource_server(
        self, body: models.UpdateResourceServerRequest
    ) -> models.UpdateResourceServerResponse:
        pool = self.store.pool(body.user_pool_id)
        _server(pool, body.identifier)
        server = models.ResourceServerType.from_json(stated(body))
        pool.resource_servers[body.identifier] = server
        return models.UpdateResourceServerResponse(resource_server=server)

    async def delete_resource_server(
        self, body: models.DeleteResourceServerRequest
    ) -> None:
        pool = self.store.pool(body.user_pool_id)
        _server(pool, body.identifier)
        del pool.resource_servers[body.identifier]


def _server(pool: Pool, identifier: str) -> models.ResourceServerType:
    server = pool.resource_servers.get(identifier)
    if server is None:
        raise refusals.not_found(f"The resource server {identifier}")
    return server
