"""Second factors: codes by SMS, and codes that an application shows."""

from __future__ import annotations

from cognito_idp import errors, models

from . import challenges, refusals, totp
from .concern import Concern, Nothing
from .store import Store, User, now

SMS = "SMS_MFA"
SOFTWARE_TOKEN = "SOFTWARE_TOKEN_MFA"


class Factors(Concern):
    """The operations on second factors."""

    async def associate_software_token(
        self, body: models.AssociateSoftwareTokenRequest
    ) -> models.AssociateSoftwareTokenResponse:
        user, session = _who(self.store, body.access_token, body.session)
        user.secret_code, user.secret_verified = totp.new_secret(), False
        return models.AssociateSoftwareTokenResponse(
            secret_code=user.secret_code, session=session
        )

    async def verify_software_token(
        self, body: models.VerifySoftwareTokenRequest
    ) -> models.VerifySoftwareTokenResponse:
        user, session = _who(self.store, body.access_token, body.session)
        if user.secret_code is None:
            raise errors.SoftwareTokenMFANotFoundException.with_body(
                models.SoftwareTokenMFANotFoundException(message="No token is set up.")
            )
        if not totp.is_right(user.secret_code, body.user_code):
            raise errors.EnableSoftwareTokenMFAException.with_body(
                models.EnableSoftwareTokenMFAException(message="Code mismatch")
            )
        user.secret_verified = True
        return models.VerifySoftwareTokenResponse(
            status=models.VerifySoftwareTokenResponseType.SUCCESS, session=session
        )

    async def set_user_mfa_preference(
        self, body: models.SetUserMFAPreferenceRequest
    ) -> Nothing:
        _prefer(self.store.grant(body.access_token).user, body)
        return {}

    async def admin_set_user_mfa_preference(
        self, body: models.AdminSetUserMFAPreferenceRequest
    ) -> Nothing:
        _prefer(self.store.user(body.user_pool_id, body.username), body)
        return {}

    async def set_user_settings(self, body: models.SetUserSettingsRequest) -> Nothing:
        _set_options(self.store.grant(body.access_token).user, body.mfa_options)
        return {}

    async def admin_set_user_settings(
        self, body: models.AdminSetUserSettingsRequest
    ) -> Nothing:
        user = self.store.user(body.user_pool_id, body.username)
        _set_options(user, body.mfa_options)
        return {}


def _who(
    store: Store, access_token: str | None, session: str | None
) -> tuple[User, str | None]:
    """Return who has a token, or who signs in, and the session to go on with."""
    if access_token is not None:
        return store.grant(access_token).user, None
    challenge = challenges.take(store, session)
    step = challenges.ask(store, challenge.name, challenge.attempt)
    return challenge.user, step.session


def _prefer(
    user: User,
    body: models.SetUserMFAPreferenceRequest | models.AdminSetUserMFAPreferenceRequest,
) -> None:
    """Turn factors on and off; raises InvalidParameterException for one that cannot be."""
    sms, software_token = body.sms_mfa_settings, body.software_token_mfa_settings
    wanted = {SMS: sms, SOFTWARE_TOKEN: software_token}
    if sms and sms.enabled and not user.attributes.get("phone_number"):
        raise refusals.invalid("User does not have a phone number.")
    if software_token and software_token.enabled and not user.secret_verified:
        raise refusals.invalid("User has not verified software token mfa")
    if all(one and one.preferred_mfa for one in wanted.values()):
        raise refusals.invalid("Only one factor can be preferred.")
    for name, settings in wanted.items():
        if settings is None:
            continue
        user.factors = [one for one in user.factors if one != name]
        user.factors += [name] if settings.enabled else []
        if settings.enabled and settings.preferred_mfa:
            user.preferred_factor = name
        elif user.preferred_factor == name:
            user.preferred_factor = None
    user.modified = now()


def _set_options(user: User, options: list[models.MFAOptionType]) -> None:
    """Set what `_prefer` took the place of: whether codes are sent by SMS."""
    if options and not user.attributes.get("phone_number"):
        raise refusals.invalid("User does not have a phone number.")
    user.mfa_options = options
    user.factors = [one for one in user.factors if one != SMS]
    user.factors += [SMS] if options else []
    user.modified = now()
