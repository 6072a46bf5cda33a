"""People sign up and in, and are challenged."""

from __future__ import annotations

from typing import Any

import pytest
from cognito_idp import AsyncClient, errors, models
from cognito_idp.client import CallOptions

from tests.suite.cognito.one_time_password import one_time_password
from tests.suite.cognito.stories.beginnings import (
    FIRST,
    SECOND,
    THIRD,
    attributes,
    new_client,
    new_pool,
    new_user,
    sign_in,
)


async def story(client: AsyncClient) -> None:
    pool = await new_pool(client)
    application = await new_client(client, pool)
    await somebody_signs_up(client, application)
    await an_administrator_signs_a_user_in(client, pool, application)
    await somebody_proves_to_know_a_password(client, pool, application)
    await somebody_has_a_second_factor(client, pool, application)


def access_token(answer: models.InitiateAuthResponse) -> str:
    """Return the access token of who is signed in."""
    assert answer.challenge_name is None
    assert answer.authentication_result is not None
    assert answer.authentication_result.access_token is not None
    return answer.authentication_result.access_token


async def somebody_signs_up(client: AsyncClient, application: str) -> None:
    signed_up = await client.sign_up(
        models.SignUpRequest(
            client_id=application,
            username="ada",
            password=FIRST,
            user_attributes=[
                models.AttributeType(name="email", value="ada@example.com")
            ],
        )
    )
    assert not signed_up.user_confirmed
    assert signed_up.code_delivery_details is not None
    medium = signed_up.code_delivery_details.delivery_medium
    assert medium == models.DeliveryMediumType.EMAIL
    with pytest.raises(errors.UserNotConfirmedException):
        await sign_in(client, application, "ada", FIRST)
    await client.confirm_sign_up(
        models.ConfirmSignUpRequest(
            client_id=application, username="ada", confirmation_code="123456"
        )
    )

    token = access_token(await sign_in(client, application, "ada", FIRST))
    await client.update_user_attributes(
        models.UpdateUserAttributesRequest(
            access_token=token,
            user_attributes=[models.AttributeType(name="nickname", value="A.")],
        )
    )
    user = await client.get_user(models.GetUserRequest(access_token=token))
    assert user.username == "ada"
    assert attributes(user)["nickname"] == "A."
    assert attributes(user)["sub"] == signed_up.user_sub

    await client.change_password(
        models.ChangePasswordRequest(
            access_token=token, previous_password=FIRST, proposed_password=SECOND
        )
    )
    with pytest.raises(errors.NotAuthorizedException):
        await sign_in(client, application, "ada", FIRST)
    await client.global_sign_out(models.GlobalSignOutRequest(access_token=token))
    with pytest.raises(errors.NotAuthorizedException):
        await client.get_user(models.GetUserRequest(access_token=token))
    await forget_a_password(client, application)


async def forget_a_password(client: AsyncClient, application: str) -> None:
    codes: list[str | None] = []
    sent = await client.forgot_password(
        models.ForgotPasswordRequest(client_id=application, username="ada"),
        # moto sends no mail: the code is in the header fields.
        options=CallOptions(
            on_response=lambda response: codes.append(
                response.headers.get("x-moto-forgot-password-confirmation-code")
            )
        ),
    )
    assert sent.code_delivery_details is not None
    (code,) = codes
    assert code is not None
    await client.confirm_forgot_password(
        models.ConfirmForgotPasswordRequest(
            client_id=application,
            username="ada",
            confirmation_code=code,
            password=THIRD,
        )
    )
    access_token(await sign_in(client, application, "ada", THIRD))


async def an_administrator_signs_a_user_in(
    client: AsyncClient, pool: str, application: str
) -> None:
    await new_user(client, pool, "bob", FIRST)
    asked = await client.admin_initiate_auth(
        models.AdminInitiateAuthRequest(
            user_pool_id=pool,
            client_id=application,
            auth_flow=models.AuthFlowType.ADMIN_USER_PASSWORD_AUTH,
            auth_parameters={"USERNAME": "bob", "PASSWORD": FIRST},
        )
    )
    assert asked.challenge_name == models.ChallengeNameType.NEW_PASSWORD_REQUIRED
    answered = await client.admin_respond_to_auth_challenge(
        models.AdminRespondToAuthChallengeRequest(
            user_pool_id=pool,
            client_id=application,
            challenge_name=asked.challenge_name,
            challenge_responses={"USERNAME": "bob", "NEW_PASSWORD": SECOND},
            session=asked.session,
        )
    )
    assert answered.authentication_result is not None
    refresh_token = answered.authentication_result.refresh_token or ""
    assert answered.authentication_result.expires_in == 3600
    refreshing = models.InitiateAuthRequest(
        client_id=application,
        auth_flow=models.AuthFlowType.REFRESH_TOKEN_AUTH,
        auth_parameters={"REFRESH_TOKEN": refresh_token},
    )
    access_token(await client.initiate_auth(refreshing))

    who: dict[str, Any] = {"user_pool_id": pool, "username": "bob"}
    await client.admin_user_global_sign_out(models.AdminUserGlobalSignOutRequest(**who))
    with pytest.raises(errors.NotAuthorizedException):
        await client.initiate_auth(refreshing)
    await client.admin_set_user_password(
        models.AdminSetUserPasswordRequest(**who, password=THIRD, permanent=True)
    )
    access_token(await sign_in(client, application, "bob", THIRD))


async def somebody_proves_to_know_a_password(
    client: AsyncClient, pool: str, application: str
) -> None:
    await new_user(client, pool, "cleo", FIRST)
    asked = await client.initiate_auth(
        models.InitiateAuthRequest(
            client_id=application,
            auth_flow=models.AuthFlowType.USER_SRP_AUTH,
            auth_parameters={"USERNAME": "cleo", "SRP_A": "a1b2c3"},
        )
    )
    assert asked.challenge_name == models.ChallengeNameType.PASSWORD_VERIFIER
    challenge = asked.challenge_parameters or {}
    # moto asks for a signature and does not verify it.
    verified = await client.respond_to_auth_challenge(
        models.RespondToAuthChallengeRequest(
            client_id=application,
            challenge_name=asked.challenge_name,
            session=asked.session,
            challenge_responses={
                "USERNAME": challenge["USERNAME"],
                "PASSWORD_CLAIM_SECRET_BLOCK": challenge["SECRET_BLOCK"],
                "PASSWORD_CLAIM_SIGNATURE": "c2lnbmF0dXJl",
                "TIMESTAMP": "Thu Nov 26 11:00:00 UTC 2026",
            },
        )
    )
    assert verified.challenge_name == models.ChallengeNameType.NEW_PASSWORD_REQUIRED
    answered = await client.respond_to_auth_challenge(
        models.RespondToAuthChallengeRequest(
            client_id=application,
            challenge_name=verified.challenge_name,
            session=verified.session,
            challenge_responses={"USERNAME": "cleo", "NEW_PASSWORD": SECOND},
        )
    )
    assert answered.authentication_result is not None
    assert answered.authentication_result.token_type == "Bearer"


async def somebody_has_a_second_factor(
    client: AsyncClient, pool: str, application: str
) -> None:
    who: dict[str, Any] = {"user_pool_id": pool, "username": "dan"}
    await new_user(client, pool, "dan")
    await client.admin_set_user_password(
        models.AdminSetUserPasswordRequest(**who, password=FIRST, permanent=True)
    )
    token = access_token(await sign_in(client, application, "dan", FIRST))
    associated = await client.associate_software_token(
        models.AssociateSoftwareTokenRequest(access_token=token)
    )
    secret = associated.secret_code or ""
    verified = await client.verify_software_token(
        models.VerifySoftwareTokenRequest(
            access_token=token, user_code=one_time_password(secret)
        )
    )
    assert verified.status == models.VerifySoftwareTokenResponseType.SUCCESS
    preferred = models.SoftwareTokenMfaSettingsType(enabled=True, preferred_mfa=True)
    await client.set_user_mfa_preference(
        models.SetUserMFAPreferenceRequest(
            access_token=token, software_token_mfa_settings=preferred
        )
    )

    asked = await sign_in(client, application, "dan", FIRST)
    assert asked.challenge_name == models.ChallengeNameType.SOFTWARE_TOKEN_MFA
    answered = await client.respond_to_auth_challenge(
        models.RespondToAuthChallengeRequest(
            client_id=application,
            challenge_name=asked.challenge_name,
            session=asked.session,
            challenge_responses={
                "USERNAME": "dan",
                "SOFTWARE_TOKEN_MFA_CODE": one_time_password(secret),
            },
        )
    )
    assert answered.authentication_result is not None

    await client.admin_set_user_mfa_preference(
        models.AdminSetUserMFAPreferenceRequest(
            **who,
            software_token_mfa_settings=models.SoftwareTokenMfaSettingsType(
                enabled=False
            ),
        )
    )
    access_token(await sign_in(client, application, "dan", FIRST))
