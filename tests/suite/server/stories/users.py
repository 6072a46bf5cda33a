"""Users are looked after, and what they sign in with."""

from __future__ import annotations

from typing import Any

import pytest

from tests.suite.server.stories.beginnings import (
    ROLE,
    SECOND,
    Outbox,
    listed,
    named,
    new_application,
    new_pool,
    new_user,
    sign_in,
    tokens,
)


def an_administrator_looks_after_users(client: Any, outbox: Outbox) -> None:
    pool = new_pool(client)
    for name in ("ada", "bob", "cleo"):
        new_user(client, pool, name)
    with pytest.raises(client.exceptions.UsernameExistsException):
        new_user(client, pool, "bob")
    who = {"UserPoolId": pool, "Username": "bob"}
    found = client.list_users(UserPoolId=pool, Filter='email ^= "bob@"')["Users"]
    assert [one["Username"] for one in found] == ["bob"]
    with pytest.raises(client.exceptions.InvalidParameterException):
        client.list_users(UserPoolId=pool, Filter="nonsense")
    with pytest.raises(client.exceptions.InvalidParameterException):
        client.list_users(UserPoolId=pool, PaginationToken="nonsense")

    client.admin_update_user_attributes(
        **who, UserAttributes=listed({"name": "Bób", "email": "bob@example.org"})
    )
    attributes = named(client.admin_get_user(**who)["UserAttributes"])
    assert attributes["name"] == "Bób"
    assert attributes["email_verified"] == "false"
    client.admin_delete_user_attributes(**who, UserAttributeNames=["name"])
    attributes = named(client.admin_get_user(**who)["UserAttributes"])
    assert attributes.keys() == {"sub", "email", "email_verified"}
    client.admin_disable_user(**who)
    assert client.admin_get_user(**who)["Enabled"] is False
    client.admin_enable_user(**who)
    assert client.admin_get_user(**who)["Enabled"] is True
    with pytest.raises(client.exceptions.InvalidPasswordException):
        client.admin_set_user_password(**who, Password="simple")
    with pytest.raises(client.exceptions.InvalidParameterException):
        client.admin_reset_user_password(**who)
    client.admin_update_user_attributes(
        **who, UserAttributes=listed({"email_verified": "true"})
    )
    client.admin_reset_user_password(**who)
    assert client.admin_get_user(**who)["UserStatus"] == "RESET_REQUIRED"

    client.create_group(UserPoolId=pool, GroupName="staff", Precedence=3, RoleArn=ROLE)
    group = {"UserPoolId": pool, "GroupName": "staff"}
    with pytest.raises(client.exceptions.GroupExistsException):
        client.create_group(**group)
    updated = client.update_group(**group, Description="All of us")["Group"]
    assert (updated["Precedence"], updated["Description"]) == (3, "All of us")
    assert client.get_group(**group)["Group"] == updated
    assert client.list_groups(UserPoolId=pool)["Groups"] == [updated]
    client.admin_add_user_to_group(**who, GroupName="staff")
    assert client.admin_list_groups_for_user(**who)["Groups"] == [updated]
    found = client.list_users_in_group(**group)["Users"]
    assert [one["Username"] for one in found] == ["bob"]
    client.admin_remove_user_from_group(**who, GroupName="staff")
    assert client.list_users_in_group(**group)["Users"] == []
    client.delete_group(**group)
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.get_group(**group)
    client.admin_delete_user(**who)
    with pytest.raises(client.exceptions.UserNotFoundException):
        client.admin_get_user(**who)


def devices_are_remembered(client: Any, outbox: Outbox) -> None:
    pool = new_pool(client, DeviceConfiguration={"ChallengeRequiredOnNewDevice": True})
    application = new_application(client, pool)["ClientId"]
    who = new_user(client, pool, "ida")
    keys = []
    for _ in range(2):
        signed_in = tokens(sign_in(client, application, "ida"))
        token = {"AccessToken": signed_in["AccessToken"]}
        key = signed_in["NewDeviceMetadata"]["DeviceKey"]
        confirmed = client.confirm_device(**token, DeviceKey=key, DeviceName="mine")
        assert confirmed["UserConfirmationNecessary"] is False
        keys.append(key)
    first, second = keys
    known = tokens(sign_in(client, application, "ida", DEVICE_KEY=first))
    assert "NewDeviceMetadata" not in known
    client.update_device_status(
        **token, DeviceKey=first, DeviceRememberedStatus="not_remembered"
    )
    client.admin_update_device_status(
        **who, DeviceKey=first, DeviceRememberedStatus="remembered"
    )
    device = client.get_device(**token, DeviceKey=first)["Device"]
    assert named(device["DeviceAttributes"])["device_name"] == "mine"
    assert client.admin_get_device(**who, DeviceKey=first)["Device"] == device
    for found in (client.list_devices(**token), client.admin_list_devices(**who)):
        assert {one["DeviceKey"] for one in found["Devices"]} == set(keys)
    client.forget_device(**token, DeviceKey=first)
    client.admin_forget_device(**who, DeviceKey=second)
    assert client.list_devices(**token)["Devices"] == []
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.get_device(**token, DeviceKey=first)


def signing_in_is_watched(client: Any, outbox: Outbox) -> None:
    pool = new_pool(client)
    application = new_application(client, pool)["ClientId"]
    who = new_user(client, pool, "jo")
    with pytest.raises(client.exceptions.UserPoolAddOnNotEnabledException):
        client.admin_list_user_auth_events(**who)
    client.update_user_pool(
        UserPoolId=pool, UserPoolAddOns={"AdvancedSecurityMode": "AUDIT"}
    )
    with pytest.raises(client.exceptions.NotAuthorizedException):
        sign_in(client, application, "jo", SECOND)
    tokens(sign_in(client, application, "jo"))
    events = client.admin_list_user_auth_events(**who)["AuthEvents"]
    assert [one["EventResponse"] for one in events] == ["Fail", "Pass"]
    failed, passed = (one["EventId"] for one in events)
    client.admin_update_auth_event_feedback(
        **who, EventId=failed, FeedbackValue="Invalid"
    )
    said = {"EventId": passed, "FeedbackValue": "Valid"}
    with pytest.raises(client.exceptions.NotAuthorizedException):
        client.update_auth_event_feedback(**who, **said, FeedbackToken="guessed")
    client.update_auth_event_feedback(**who, **said, FeedbackToken=outbox[-1].code)
    events = client.admin_list_user_auth_events(**who)["AuthEvents"]
    given = [one["EventFeedback"]["FeedbackValue"] for one in events]
    assert given == ["Invalid", "Valid"]
