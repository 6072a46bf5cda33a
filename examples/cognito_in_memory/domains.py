"""The domains at which the pages of pools are."""

from __future__ import annotations

import secrets

from cognito_idp import models

from . import refusals
from .concern import Concern, Nothing
from .store import ACCOUNT, Store


class Domains(Concern):
    """The operations on domains."""

    async def create_user_pool_domain(
        self, body: models.CreateUserPoolDomainRequest
    ) -> models.CreateUserPoolDomainResponse:
        pool = self.store.pool(body.user_pool_id)
        if body.domain in self.store.domains:
            raise refusals.invalid("Domain already associated with another user pool.")
        described = models.DomainDescriptionType(
            user_pool_id=pool.id,
            aws_account_id=ACCOUNT,
            domain=body.domain,
            version="1",
            status=models.DomainStatusType.ACTIVE,
        )
        _keep(self.store, described, body.custom_domain_config)
        return models.CreateUserPoolDomainResponse(
            cloud_front_domain=described.cloud_front_distribution
        )

    async def describe_user_pool_domain(
        self, body: models.DescribeUserPoolDomainRequest
    ) -> models.DescribeUserPoolDomainResponse:
        found = self.store.domains.get(body.domain)
        return models.DescribeUserPoolDomainResponse(
            domain_description=found or models.DomainDescriptionType()
        )

    async def update_user_pool_domain(
        self, body: models.UpdateUserPoolDomainRequest
    ) -> models.UpdateUserPoolDomainResponse:
        known = _domain(self.store, body.user_pool_id, body.domain)
        described = models.DomainDescriptionType.from_json(known.to_json())
        described.version = str(int(known.version or 0) + 1)
        _keep(self.store, described, body.custom_domain_config)
        return models.UpdateUserPoolDomainResponse(
            cloud_front_domain=described.cloud_front_distribution
        )

    async def delete_user_pool_domain(
        self, body: models.DeleteUserPoolDomainRequest
    ) -> Nothing:
        _domain(self.store, body.user_pool_id, body.domain)
        del self.store.domains[body.domain]
        return {}


def _domain(store: Store, pool_id: str, domain: str) -> models.DomainDescriptionType:
    pool = store.pool(pool_id)
    found = store.domains.get(domain)
    if found is None or found.user_pool_id != pool.id:
        raise refusals.not_found(f"The domain {domain}")
    return found


def _keep(
    store: Store,
    described: models.DomainDescriptionType,
    config: models.CustomDomainConfigType | None,
) -> None:
    described.custom_domain_config = config
    if config is not None:
        # The document allows no dots in an answer, so this is the first label only.
        described.cloud_front_distribution = f"d{secrets.token_hex(7)}"
    store.domains[described.domain or ""] = described
