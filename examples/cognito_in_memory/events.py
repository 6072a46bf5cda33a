"""What advanced security notes of each time that somebody signs in."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Iterator
from contextlib import contextmanager

from cognito_idp import errors, models

from . import refusals
from .concern import Concern, Nothing
from .paging import page
from .store import Attempt, Pool, Store, User, now


@contextmanager
def recorded(store: Store, attempt: Attempt) -> Iterator[None]:
    """Note whether somebody knows the password: who does not, is refused in the block."""
    try:
        yield
    except errors.NotAuthorizedException:
        _record(store, attempt, models.EventResponseType.FAIL)
        raise
    _record(store, attempt, models.EventResponseType.PASS)


def _record(store: Store, attempt: Attempt, response: models.EventResponseType) -> None:
    """Note an event, and send the user a token with which to say whether it was them."""
    if not _is_enabled(attempt.pool):
        return
    passed = response == models.EventResponseType.PASS
    event_id = str(uuid.uuid4())
    attempt.user.events.append(
        models.AuthEventType(
            event_id=event_id,
            event_type=models.EventType.SIGN_IN,
            creation_date=now(),
            event_response=response,
            event_risk=models.EventRiskType(
                risk_decision=models.RiskDecisionType.NO_RISK,
                compromised_credentials_detected=False,
            ),
            challenge_responses=[
                models.ChallengeResponseType(
                    challenge_name=models.ChallengeName.PASSWORD,
                    challenge_response=(
                        models.ChallengeResponse.SUCCESS
                        if passed
                        else models.ChallengeResponse.FAILURE
                    ),
                )
            ],
        )
    )
    token = secrets.token_urlsafe(16)
    attempt.user.feedback_tokens[event_id] = token
    store.send(attempt.user, f"feedback-{event_id}", token)


def _is_enabled(pool: Pool) -> bool:
    add_ons = pool.described.user_pool_add_ons
    off = models.AdvancedSecurityModeType.OFF
    return add_ons is not None and add_ons.advanced_security_mode != off


class AuthEvents(Concern):
    """The operations on events."""

    async def admin_list_user_auth_events(
        self, body: models.AdminListUserAuthEventsRequest
    ) -> models.AdminListUserAuthEventsResponse:
        user = _user(self.store, body.user_pool_id, body.username)
        in_order = {f"{at:09}": event for at, event in enumerate(user.events)}
        found, following = page(in_order, body.max_results, body.next_token)
        return models.AdminListUserAuthEventsResponse(
            auth_events=found, next_token=following
        )

    async def admin_update_auth_event_feedback(
        self, body: models.AdminUpdateAuthEventFeedbackRequest
    ) -> Nothing:
        user = _user(self.store, body.user_pool_id, body.username)
        _set_feedback(user, body.event_id, body.feedback_value, "Admin")
        return {}

    async def update_auth_event_feedback(
        self, body: models.UpdateAuthEventFeedbackRequest
    ) -> Nothing:
        user = _user(self.store, body.user_pool_id, body.username)
        if user.feedback_tokens.get(body.event_id) != body.feedback_token:
            raise refusals.not_authorized("Invalid feedback token.")
        _set_feedback(user, body.event_id, body.feedback_value, "User")
        return {}


def _user(store: Store, pool_id: str, username: str) -> User:
    pool = store.pool(pool_id)
    if not _is_enabled(pool):
        raise refusals.add_on_not_enabled()
    return pool.user(username)


def _set_feedback(
    user: User, event_id: str, value: models.FeedbackValueType, provider: str
) -> None:
    for at, event in enumerate(user.events):
        if event.event_id == event_id:
            changed = models.AuthEventType.from_json(event.to_json())
            changed.event_feedback = models.EventFeedbackType(
                feedback_value=value, provider=provider, feedback_date=now()
            )
            user.events[at] = changed
            return
    raise refusals.not_found(f"The event {event_id}")
