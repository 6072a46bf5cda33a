"""The devices at which people sign in."""

from __future__ import annotations

import secrets
import uuid

from cognito_idp import models

from . import refusals
from .concern import Concern, Nothing
from .paging import page
from .store import REGION, Device, Store, User, now


def new_device(user: User) -> models.NewDeviceMetadataType:
    """Return the keys of a device that its user may confirm."""
    key = f"{REGION}_{uuid.uuid4()}"
    user.devices[key] = Device(models.DeviceType(device_key=key))
    return models.NewDeviceMetadataType(
        device_key=key, device_group_key=f"-{secrets.token_hex(4)}"
    )


def seen(user: User, key: str | None) -> bool:
    """Note that a user signs in at a device; return whether it is one of theirs."""
    device = user.devices.get(key or "")
    if device is None or not device.confirmed:
        return False
    described = models.DeviceType.from_json(device.described.to_json())
    described.device_last_authenticated_date = now()
    device.described = described
    return True


class Devices(Concern):
    """The operations on devices."""

    async def confirm_device(
        self, body: models.ConfirmDeviceRequest
    ) -> models.ConfirmDeviceResponse:
        grant = self.store.grant(body.access_token)
        device = grant.user.devices.get(body.device_key)
        if device is None:
            raise refusals.not_found("Device")
        time = now()
        status = models.AttributeType(name="device_status", value="valid")
        name = models.AttributeType(name="device_name", value=body.device_name)
        device.described = models.DeviceType(
            device_key=body.device_key,
            device_attributes=[status, name] if body.device_name else [status],
            device_create_date=time,
            device_last_modified_date=time,
            device_last_authenticated_date=time,
        )
        config = grant.pool.described.device_configuration
        asks = bool(config and config.device_only_remembered_on_user_prompt)
        device.confirmed, device.remembered = True, not asks
        return models.ConfirmDeviceResponse(user_confirmation_necessary=asks)

    async def get_device(
        self, body: models.GetDeviceRequest
    ) -> models.GetDeviceResponse:
        device = _device(self.store.grant(body.access_token).user, body.device_key)
        return models.GetDeviceResponse(device=device.described)

    async def admin_get_device(
        self, body: models.AdminGetDeviceRequest
    ) -> models.AdminGetDeviceResponse:
        user = _known(self.store, body.user_pool_id, body.username)
        device = _device(user, body.device_key)
        return models.AdminGetDeviceResponse(device=device.described)

    async def list_devices(
        self, body: models.ListDevicesRequest
    ) -> models.ListDevicesResponse:
        user = self.store.grant(body.access_token).user
        devices, following = page(_devices(user), body.limit, body.pagination_token)
        return models.ListDevicesResponse(devices=devices, pagination_token=following)

    async def admin_list_devices(
        self, body: models.AdminListDevicesRequest
    ) -> models.AdminListDevicesResponse:
        user = _known(self.store, body.user_pool_id, body.username)
        devices, following = page(_devices(user), body.limit, body.pagination_token)
        return models.AdminListDevicesResponse(
            devices=devices, pagination_token=following
        )

    async def update_device_status(
        self, body: models.UpdateDeviceStatusRequest
    ) -> Nothing:
        user = self.store.grant(body.access_token).user
        _set_status(_device(user, body.device_key), body.device_remembered_status)
        return {}

    async def admin_update_device_status(
        self, body: models.AdminUpdateDeviceStatusRequest
    ) -> Nothing:
        user = self.store.user(body.user_pool_id, body.username)
        _set_status(_device(user, body.device_key), body.device_remembered_status)
        return {}

    async def forget_device(self, body: models.ForgetDeviceRequest) -> None:
        user = self.store.grant(body.access_token).user
        _device(user, body.device_key)
        del user.devices[body.device_key]

    async def admin_forget_device(self, body: models.AdminForgetDeviceRequest) -> None:
        user = self.store.user(body.user_pool_id, body.username)
        _device(user, body.device_key)
        del user.devices[body.device_key]


def _known(store: Store, pool_id: str, username: str) -> User:
    """Return a user where the document has no UserNotFoundException."""
    user = store.pool(pool_id).find_user(username)
    if user is None:
        raise refusals.not_found("User")
    return user


def _devices(user: User) -> dict[str, models.DeviceType]:
    return {
        key: device.described
        for key, device in user.devices.items()
        if device.confirmed
    }


def _device(user: User, key: str) -> Device:
    device = user.devices.get(key)
    if device is None or not device.confirmed:
        raise refusals.not_found("Device")
    return device


def _set_status(
    device: Device, status: models.DeviceRememberedStatusType | None
) -> None:
    device.remembered = status == models.DeviceRememberedStatusType.REMEMBERED
    described = models.DeviceType.from_json(device.described.to_json())
    described.device_last_modified_date = now()
    device.described = described
