"""Identity providers that a pool trusts, and the users that they know."""

from __future__ import annotations

from cognito_idp import errors, models

from . import refusals
from .concern import Concern, Nothing, stated
from .paging import page
from .store import Pool, User, now

NATIVE = "Cognito"
_MOST = 50


class Providers(Concern):
    """The operations on identity providers."""

    async def create_identity_provider(
        self, body: models.CreateIdentityProviderRequest
    ) -> models.CreateIdentityProviderResponse:
        pool = self.store.pool(body.user_pool_id)
        if body.provider_name in pool.providers:
            raise errors.DuplicateProviderException.with_body(
                models.DuplicateProviderException(
                    message=f"A provider {body.provider_name} already exists."
                )
            )
        provider = models.IdentityProviderType.from_json(stated(body))
        provider.creation_date = provider.last_modified_date = now()
        pool.providers[body.provider_name] = provider
        return models.CreateIdentityProviderResponse(identity_provider=provider)

    async def describe_identity_provider(
        self, body: models.DescribeIdentityProviderRequest
    ) -> models.DescribeIdentityProviderResponse:
        provider = _provider(self.store.pool(body.user_pool_id), body.provider_name)
        return models.DescribeIdentityProviderResponse(identity_provider=provider)

    async def get_identity_provider_by_identifier(
        self, body: models.GetIdentityProviderByIdentifierRequest
    ) -> models.GetIdentityProviderByIdentifierResponse:
        pool = self.store.pool(body.user_pool_id)
        for provider in pool.providers.values():
            if body.idp_identifier in (provider.idp_identifiers or ()):
                return models.GetIdentityProviderByIdentifierResponse(
                    identity_provider=provider
                )
        raise refusals.not_found(f"The provider {body.idp_identifier}")

    async def list_identity_providers(
        self, body: models.ListIdentityProvidersRequest
    ) -> models.ListIdentityProvidersResponse:
        providers, following = page(
            self.store.pool(body.user_pool_id).providers,
            body.max_results,
            body.next_token,
            most=_MOST,
        )
        return models.ListIdentityProvidersResponse(
            providers=[
                models.ProviderDescription(
                    provider_name=provider.provider_name,
                    provider_type=provider.provider_type,
                    last_modified_date=provider.last_modified_date,
                    creation_date=provider.creation_date,
                )
                for provider in providers
            ],
            next_token=following,
        )

    async def update_identity_provider(
        self, body: models.UpdateIdentityProviderRequest
    ) -> models.UpdateIdentityProviderResponse:
        pool = self.store.pool(body.user_pool_id)
        known = _provider(pool, body.provider_name)
        provider = models.IdentityProviderType.from_json(
            {**known.to_json(), **stated(body)}
        )
        provider.last_modified_date = now()
        pool.providers[body.provider_name] = provider
        return models.UpdateIdentityProviderResponse(identity_provider=provider)

    async def delete_identity_provider(
        self, body: models.DeleteIdentityProviderRequest
    ) -> None:
        pool = self.store.pool(body.user_pool_id)
        _provider(pool, body.provider_name)
        del pool.providers[body.provider_name]
        for user in pool.users.values():
            user.links.pop(body.provider_name, None)

    async def admin_link_provider_for_user(
        self, body: models.AdminLinkProviderForUserRequest
    ) -> Nothing:
        pool = self.store.pool(body.user_pool_id)
        user = pool.user(body.destination_user.provider_attribute_value or "")
        source = body.source_user
        name, subject = source.provider_name or "", source.provider_attribute_value
        _provider(pool, name)
        if not subject:
            raise refusals.invalid("The source user has no ProviderAttributeValue.")
        if _linked(pool, name, subject) is not None:
            raise errors.AliasExistsException.with_body(
                models.AliasExistsException(
                    message="The source user is linked already."
                )
            )
        user.links[name] = subject
        user.modified = now()
        return {}

    async def admin_disable_provider_for_user(
        self, body: models.AdminDisableProviderForUserRequest
    ) -> Nothing:
        pool = self.store.pool(body.user_pool_id)
        name = body.user.provider_name or ""
        subject = body.user.provider_attribute_value or ""
        if name == NATIVE:
            user = pool.user(subject)
            user.enabled = False
        else:
            linked = _linked(pool, name, subject)
            if linked is None:
                raise refusals.user_not_found()
            user = linked
            del user.links[name]
        self.store.sign_out(user)
        user.modified = now()
        return {}


def _provider(pool: Pool, name: str) -> models.IdentityProviderType:
    provider = pool.providers.get(name)
    if provider is None:
        raise refusals.not_found(f"The provider {name}")
    return provider


def _linked(pool: Pool, provider: str, subject: str) -> User | None:
    """Return the user whom a provider knows under a name of its own."""
    for user in pool.users.values():
        if user.links.get(provider) == subject:
            return user
    return None
