"""What a pool has for all its applications, and for each: its looks and its risks."""

from __future__ import annotations

from typing import TypeVar

from cognito_idp import models

from .concern import Concern, stated
from .store import REGION, Pool, now

EVERY_CLIENT = "ALL"
T = TypeVar("T")


class Customization(Concern):
    """The operations on the customization of pages and of risks."""

    async def get_ui_customization(
        self, body: models.GetUICustomizationRequest
    ) -> models.GetUICustomizationResponse:
        pool = self.store.pool(body.user_pool_id)
        nothing = models.UICustomizationType(user_pool_id=pool.id)
        found = _found(pool, pool.looks, body.client_id, nothing)
        return models.GetUICustomizationResponse(ui_customization=found)

    async def set_ui_customization(
        self, body: models.SetUICustomizationRequest
    ) -> models.SetUICustomizationResponse:
        pool = self.store.pool(body.user_pool_id)
        key = _key(pool, body.client_id)
        known = pool.looks.get(key)
        time = now()
        image = None if body.image_file is None else f"{key}.png"
        looks = models.UICustomizationType(
            user_pool_id=pool.id,
            client_id=key,
            image_url=image and f"https://images.{REGION}.example/{pool.id}/{image}",
            css=body.css,
            css_version=f"{time:%Y%m%d%H%M%S}",
            last_modified_date=time,
            creation_date=time if known is None else known.creation_date,
        )
        pool.looks[key] = looks
        return models.SetUICustomizationResponse(ui_customization=looks)

    async def describe_risk_configuration(
        self, body: models.DescribeRiskConfigurationRequest
    ) -> models.DescribeRiskConfigurationResponse:
        pool = self.store.pool(body.user_pool_id)
        nothing = models.RiskConfigurationType(user_pool_id=pool.id)
        found = _found(pool, pool.risks, body.client_id, nothing)
        return models.DescribeRiskConfigurationResponse(risk_configuration=found)

    async def set_risk_configuration(
        self, body: models.SetRiskConfigurationRequest
    ) -> models.SetRiskConfigurationResponse:
        pool = self.store.pool(body.user_pool_id)
        key = _key(pool, body.client_id)
        risks = models.RiskConfigurationType.from_json(stated(body))
        risks.last_modified_date = now()
        pool.risks[key] = risks
        return models.SetRiskConfigurationResponse(risk_configuration=risks)


def _key(pool: Pool, client_id: str | None) -> str:
    """Return what is kept under: a client of the pool, or all of them."""
    if client_id in (None, EVERY_CLIENT):
        return EVERY_CLIENT
    return pool.client(client_id or "").client_id or EVERY_CLIENT


def _found(pool: Pool, kept: dict[str, T], client_id: str | None, nothing: T) -> T:
    """Return what is set for a client, or else for all, or else nothing."""
    return kept.get(_key(pool, client_id), kept.get(EVERY_CLIENT, nothing))
