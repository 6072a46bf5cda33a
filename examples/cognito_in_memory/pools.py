"""User pools: their settings, attributes, factors and tags."""

from __future__ import annotations

import secrets
import string
from collections.abc import Mapping

from cognito_idp import models

from . import refusals, schema_attributes
from .concern import Concern, Nothing, stated
from .import_jobs import refuse_while_importing
from .paging import page
from .store import ACCOUNT, REGION, Pool, Store, now

_ARN = f"arn:aws:cognito-idp:{REGION}:{ACCOUNT}:userpool/"
_DEFAULTS: Mapping[str, models.JsonValue] = {
    "DeletionProtection": "INACTIVE",
    "MfaConfiguration": "OFF",
    "Policies": {
        "PasswordPolicy": {
            "MinimumLength": 8,
            "RequireUppercase": True,
            "RequireLowercase": True,
            "RequireNumbers": True,
            "RequireSymbols": True,
            "TemporaryPasswordValidityDays": 7,
        }
    },
}


class Pools(Concern):
    """The operations on user pools."""

    async def create_user_pool(
        self, body: models.CreateUserPoolRequest
    ) -> models.CreateUserPoolResponse:
        letters = string.ascii_letters + string.digits
        pool_id = f"{REGION}_{''.join(secrets.choice(letters) for _ in range(9))}"
        wanted = {**_DEFAULTS, **stated(body)}
        del wanted["PoolName"]
        wanted.pop("Schema", None)
        described = models.UserPoolType.from_json(wanted)
        described.id = pool_id
        described.arn = _ARN + pool_id
        described.name = body.pool_name
        described.creation_date = described.last_modified_date = now()
        described.schema_attributes = schema_attributes.with_custom(
            schema_attributes.standard(), body.schema or []
        )
        mfa = models.GetUserPoolMfaConfigResponse(
            mfa_configuration=described.mfa_configuration
        )
        pool = self.store.pools[pool_id] = Pool(described, mfa)
        return models.CreateUserPoolResponse(user_pool=_described(self.store, pool))

    async def describe_user_pool(
        self, body: models.DescribeUserPoolRequest
    ) -> models.DescribeUserPoolResponse:
        pool = self.store.pool(body.user_pool_id)
        return models.DescribeUserPoolResponse(user_pool=_described(self.store, pool))

    async def list_user_pools(
        self, body: models.ListUserPoolsRequest
    ) -> models.ListUserPoolsResponse:
        pools, following = page(self.store.pools, body.max_results, body.next_token)
        return models.ListUserPoolsResponse(
            user_pools=[
                models.UserPoolDescriptionType(
                    id=pool.id,
                    name=pool.described.name,
                    lambda_config=pool.described.lambda_config,
                    last_modified_date=pool.described.last_modified_date,
                    creation_date=pool.described.creation_date,
                )
                for pool in pools
            ],
            next_token=following,
        )

    async def update_user_pool(self, body: models.UpdateUserPoolRequest) -> Nothing:
        pool = self.store.pool(body.user_pool_id)
        refuse_while_importing(pool)
        changes = stated(body)
        del changes["UserPoolId"]
        _change(pool, changes)
        if body.mfa_configuration is not None:
            pool.mfa = models.GetUserPoolMfaConfigResponse.from_json(
                {**pool.mfa.to_json(), "MfaConfiguration": body.mfa_configuration}
            )
        return {}

    async def delete_user_pool(self, body: models.DeleteUserPoolRequest) -> None:
        pool = self.store.pool(body.user_pool_id)
        refuse_while_importing(pool)
        if pool.described.deletion_protection == models.DeletionProtectionType.ACTIVE:
            raise refusals.invalid("The user pool is protected from deletion.")
        self.store.sign_out(*pool.users.values())
        for domain, description in list(self.store.domains.items()):
            if description.user_pool_id == pool.id:
                del self.store.domains[domain]
        del self.store.pools[pool.id]

    async def add_custom_attributes(
        self, body: models.AddCustomAttributesRequest
    ) -> Nothing:
        pool = self.store.pool(body.user_pool_id)
        refuse_while_importing(pool)
        attributes = schema_attributes.with_custom(
            pool.described.schema_attributes or [], body.custom_attributes
        )
        _change(pool, {"SchemaAttributes": [one.to_json() for one in attributes]})
        return {}

    async def get_user_pool_mfa_config(
        self, body: models.GetUserPoolMfaConfigRequest
    ) -> models.GetUserPoolMfaConfigResponse:
        return self.store.pool(body.user_pool_id).mfa

    async def set_user_pool_mfa_config(
        self, body: models.SetUserPoolMfaConfigRequest
    ) -> models.SetUserPoolMfaConfigResponse:
        pool = self.store.pool(body.user_pool_id)
        given = stated(body)
        del given["UserPoolId"]
        pool.mfa = models.GetUserPoolMfaConfigResponse.from_json(
            {"MfaConfiguration": "OFF", **given}
        )
        _change(pool, {"MfaConfiguration": pool.mfa.to_json()["MfaConfiguration"]})
        return models.SetUserPoolMfaConfigResponse.from_json(pool.mfa.to_json())

    async def get_signing_certificate(
        self, body: models.GetSigningCertificateRequest
    ) -> models.GetSigningCertificateResponse:
        pool = self.store.pool(body.user_pool_id)
        return models.GetSigningCertificateResponse(certificate=pool.certificate)

    async def tag_resource(self, body: models.TagResourceRequest) -> Nothing:
        pool = _pool_of_arn(self.store, body.resource_arn)
        tags: dict[str, models.JsonValue] = {**(pool.described.user_pool_tags or {})}
        _change(pool, {"UserPoolTags": {**tags, **body.tags}})
        return {}

    async def untag_resource(self, body: models.UntagResourceRequest) -> Nothing:
        pool = _pool_of_arn(self.store, body.resource_arn)
        tags = pool.described.user_pool_tags or {}
        left: dict[str, models.JsonValue] = {
            key: value for key, value in tags.items() if key not in body.tag_keys
        }
        _change(pool, {"UserPoolTags": left})
        return {}

    async def list_tags_for_resource(
        self, body: models.ListTagsForResourceRequest
    ) -> models.ListTagsForResourceResponse:
        pool = _pool_of_arn(self.store, body.resource_arn)
        return models.ListTagsForResourceResponse(
            tags=pool.described.user_pool_tags or {}
        )


def _pool_of_arn(store: Store, arn: str) -> Pool:
    if not arn.startswith(_ARN):
        raise refusals.not_found(f"The resource {arn}")
    return store.pool(arn.removeprefix(_ARN))


def _described(store: Store, pool: Pool) -> models.UserPoolType:
    """Return what is known of a pool now."""
    found = models.UserPoolType.from_json(pool.described.to_json())
    found.estimated_number_of_users = len(pool.users)
    for domain, description in store.domains.items():
        if description.user_pool_id == pool.id:
            if description.custom_domain_config is None:
                found.domain = domain
            else:
                found.custom_domain = domain
    return found


def _change(pool: Pool, changes: Mapping[str, models.JsonValue]) -> None:
    pool.described = models.UserPoolType.from_json(
        {**pool.described.to_json(), **changes}
    )
    pool.described.last_modified_date = now()
