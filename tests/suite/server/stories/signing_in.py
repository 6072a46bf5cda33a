"""People sign up and in, and have an account."""

from __future__ import annotations

import base64
import hashlib
import hmac
from typing import Any

import pytest

from tests.suite.cognito.one_time_password import one_time_password
from tests.suite.server.secure_remote_password import Claim
from tests.suite.server.stories.beginnings import (
    FIRST,
    SECOND,
    THIRD,
    Outbox,
    listed,
    named,
    new_application,
    new_pool,
    new_user,
    sign_in,
    tokens,
)


def somebody_signs_up(client: Any, outbox: Outbox) -> None:
    pool = new_pool(client)
    application = new_application(client, pool, GenerateSecret=True)
    text = f"dan{application['ClientId']}".encode()
    secret = application["ClientSecret"].encode()
    digest = hmac.digest(secret, text, hashlib.sha256)
    who = {
        "ClientId": application["ClientId"],
        "Username": "dan",
        "SecretHash": base64.b64encode(digest).decode(),
    }
    new = {"Password": FIRST, "UserAttributes": listed({"email": "dan@example.com"})}
    with pytest.raises(client.exceptions.NotAuthorizedException):
        client.sign_up(**{**who, "SecretHash": "d3Jvbmc="}, **new)
    signed_up = client.sign_up(**who, **new)
    assert signed_up["UserConfirmed"] is False
    assert signed_up["CodeDeliveryDetails"] == {
        "Destination": "d***@e***",
        "DeliveryMedium": "EMAIL",
        "AttributeName": "email",
    }
    keys = (who["ClientId"], "dan", FIRST)
    hashed = {"SECRET_HASH": who["SecretHash"]}
    with pytest.raises(client.exceptions.UserNotConfirmedException):
        sign_in(client, *keys, **hashed)
    client.resend_confirmation_code(**who)
    first, second = (one.code for one in outbox[-2:])
    if first != second:
        with pytest.raises(client.exceptions.CodeMismatchException):
            client.confirm_sign_up(**who, ConfirmationCode=first)
    client.confirm_sign_up(**who, ConfirmationCode=second)
    refresh = tokens(sign_in(client, *keys, **hashed))["RefreshToken"]

    client.forgot_password(**who)
    code = outbox[-1].code
    client.confirm_forgot_password(**who, ConfirmationCode=code, Password=SECOND)
    with pytest.raises(client.exceptions.NotAuthorizedException):
        sign_in(client, *keys, **hashed)
    of_client = {"ClientId": who["ClientId"], "ClientSecret": secret.decode()}
    client.revoke_token(**of_client, Token=refresh)
    with pytest.raises(client.exceptions.NotAuthorizedException):
        client.initiate_auth(
            ClientId=who["ClientId"],
            AuthFlow="REFRESH_TOKEN_AUTH",
            AuthParameters={"REFRESH_TOKEN": refresh, **hashed},
        )
    with pytest.raises(client.exceptions.UnauthorizedException):
        client.revoke_token(ClientId=who["ClientId"], Token=refresh)

    application = new_application(client, pool)["ClientId"]
    client.sign_up(ClientId=application, Username="eve", Password=FIRST)
    client.admin_confirm_sign_up(UserPoolId=pool, Username="eve")
    tokens(sign_in(client, application, "eve"))


def somebody_has_an_account(client: Any, outbox: Outbox) -> None:
    pool = new_pool(client)
    application = new_application(client, pool)["ClientId"]
    new_user(client, pool, "fay")
    signed_in = tokens(sign_in(client, application, "fay"))
    token = {"AccessToken": signed_in["AccessToken"]}
    client.update_user_attributes(
        **token, UserAttributes=listed({"email": "fay@example.org", "nickname": "F."})
    )
    attributes = named(client.get_user(**token)["UserAttributes"])
    assert attributes["nickname"] == "F."
    assert attributes["email_verified"] == "false"
    client.get_user_attribute_verification_code(**token, AttributeName="email")
    client.verify_user_attribute(**token, AttributeName="email", Code=outbox[-1].code)
    client.delete_user_attributes(**token, UserAttributeNames=["nickname"])
    attributes = named(client.get_user(**token)["UserAttributes"])
    assert attributes["email_verified"] == "true"
    assert "nickname" not in attributes
    client.change_password(**token, PreviousPassword=FIRST, ProposedPassword=SECOND)
    refreshed = tokens(
        client.initiate_auth(
            ClientId=application,
            AuthFlow="REFRESH_TOKEN_AUTH",
            AuthParameters={"REFRESH_TOKEN": signed_in["RefreshToken"]},
        )
    )
    assert "RefreshToken" not in refreshed
    client.global_sign_out(AccessToken=refreshed["AccessToken"])
    with pytest.raises(client.exceptions.NotAuthorizedException):
        client.get_user(**token)
    token = {
        "AccessToken": tokens(sign_in(client, application, "fay", SECOND))[
            "AccessToken"
        ]
    }
    client.admin_user_global_sign_out(UserPoolId=pool, Username="fay")
    with pytest.raises(client.exceptions.NotAuthorizedException):
        client.get_user(**token)
    token = {
        "AccessToken": tokens(sign_in(client, application, "fay", SECOND))[
            "AccessToken"
        ]
    }
    client.delete_user(**token)
    with pytest.raises(client.exceptions.UserNotFoundException):
        sign_in(client, application, "fay", SECOND)


def somebody_answers_challenges(client: Any, outbox: Outbox) -> None:
    pool = new_pool(client)
    application = new_application(client, pool)["ClientId"]
    who = new_user(client, pool, "gus")
    client.admin_set_user_password(**who, Password=SECOND, Permanent=False)
    both = {"UserPoolId": pool, "ClientId": application}
    asked = client.admin_initiate_auth(
        **both,
        AuthFlow="ADMIN_USER_PASSWORD_AUTH",
        AuthParameters={"USERNAME": "gus", "PASSWORD": SECOND},
    )
    answer = {
        "ChallengeName": asked["ChallengeName"],
        "Session": asked["Session"],
        "ChallengeResponses": {"USERNAME": "gus", "NEW_PASSWORD": THIRD},
    }
    assert answer["ChallengeName"] == "NEW_PASSWORD_REQUIRED"
    tokens(client.admin_respond_to_auth_challenge(**both, **answer))
    with pytest.raises(client.exceptions.NotAuthorizedException):
        client.admin_respond_to_auth_challenge(**both, **answer)

    for password, is_right in ((FIRST, False), (THIRD, True)):
        claim = Claim(pool, password)
        asked = client.initiate_auth(
            ClientId=application,
            AuthFlow="USER_SRP_AUTH",
            AuthParameters={"USERNAME": "gus", "SRP_A": claim.srp_a},
        )
        assert asked["ChallengeName"] == "PASSWORD_VERIFIER"
        answer = {
            "ClientId": application,
            "ChallengeName": asked["ChallengeName"],
            "Session": asked["Session"],
            "ChallengeResponses": claim.responses(asked["ChallengeParameters"]),
        }
        if is_right:
            tokens(client.respond_to_auth_challenge(**answer))
        else:
            with pytest.raises(client.exceptions.NotAuthorizedException):
                client.respond_to_auth_challenge(**answer)


def somebody_has_a_second_factor(client: Any, outbox: Outbox) -> None:
    pool = new_pool(client, MfaConfiguration="ON")
    application = new_application(client, pool)["ClientId"]
    who = new_user(client, pool, "hal", phone_number="+15555550123")

    def answer(asked: dict[str, Any], **given: str) -> dict[str, Any]:
        return dict(
            client.respond_to_auth_challenge(
                ClientId=application,
                ChallengeName=asked["ChallengeName"],
                Session=asked["Session"],
                ChallengeResponses={"USERNAME": "hal", **given},
            )
        )

    asked = sign_in(client, application, "hal")
    assert asked["ChallengeName"] == "MFA_SETUP"
    associated = client.associate_software_token(Session=asked["Session"])
    secret = associated["SecretCode"]
    verified = client.verify_software_token(
        Session=associated["Session"], UserCode=one_time_password(secret)
    )
    assert verified["Status"] == "SUCCESS"
    token = tokens(answer({**asked, "Session": verified["Session"]}))["AccessToken"]
    assert client.get_user(AccessToken=token)["UserMFASettingList"] == [
        "SOFTWARE_TOKEN_MFA"
    ]

    asked = sign_in(client, application, "hal")
    assert asked["ChallengeName"] == "SOFTWARE_TOKEN_MFA"
    wrong = f"{(int(one_time_password(secret)) + 123456) % 10**6:06}"
    with pytest.raises(client.exceptions.CodeMismatchException):
        answer(asked, SOFTWARE_TOKEN_MFA_CODE=wrong)
    tokens(answer(asked, SOFTWARE_TOKEN_MFA_CODE=one_time_password(secret)))

    client.set_user_mfa_preference(
        AccessToken=token, SMSMfaSettings={"Enabled": True, "PreferredMfa": True}
    )
    asked = sign_in(client, application, "hal")
    assert asked["ChallengeName"] == "SMS_MFA"
    assert asked["ChallengeParameters"]["CODE_DELIVERY_DESTINATION"] == "+*******0123"
    tokens(answer(asked, SMS_MFA_CODE=outbox[-1].code))

    client.admin_set_user_mfa_preference(
        **who, SMSMfaSettings={"Enabled": True, "PreferredMfa": False}
    )
    asked = sign_in(client, application, "hal")
    assert asked["ChallengeName"] == "SELECT_MFA_TYPE"
    asked = answer(asked, ANSWER="SMS_MFA")
    tokens(answer(asked, SMS_MFA_CODE=outbox[-1].code))

    options = [{"DeliveryMedium": "SMS", "AttributeName": "phone_number"}]
    client.set_user_settings(AccessToken=token, MFAOptions=options)
    assert client.get_user(AccessToken=token)["MFAOptions"] == options
    client.admin_set_user_settings(**who, MFAOptions=[])
    assert "MFAOptions" not in client.get_user(AccessToken=token)
