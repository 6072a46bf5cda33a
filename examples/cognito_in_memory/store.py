"""What the service remembers: everything below one `Store`, in plain dictionaries.

What the document has a model for is kept as that model. A model that is kept is never
changed, but replaced: an answer that was given with it stays as it was.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from cognito_idp import models

from . import refusals
from .srp import Proof

REGION = "us-east-1"
ACCOUNT = "123456789012"


def now() -> datetime:
    """Return the time in UTC, in the milliseconds that the wire has room for."""
    time = datetime.now(UTC)
    return time.replace(microsecond=time.microsecond // 1000 * 1000)


@dataclass(eq=False)
class Device:
    """A device of a user; it counts once the user has confirmed it."""

    described: models.DeviceType
    confirmed: bool = False
    remembered: bool = False


@dataclass(eq=False)
class User:
    """Somebody in a pool. `codes` has what was sent to the user, by what it is for."""

    username: str
    attributes: dict[str, str]
    password: str
    status: models.UserStatusType
    created: datetime = field(default_factory=now)
    modified: datetime = field(default_factory=now)
    enabled: bool = True
    groups: set[str] = field(default_factory=set)
    codes: dict[str, str] = field(default_factory=dict)
    devices: dict[str, Device] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)
    events: list[models.AuthEventType] = field(default_factory=list)
    feedback_tokens: dict[str, str] = field(default_factory=dict)
    mfa_options: list[models.MFAOptionType] = field(default_factory=list)
    factors: list[str] = field(default_factory=list)
    preferred_factor: str | None = None
    secret_code: str | None = None
    secret_verified: bool = False

    def attribute_list(self) -> list[models.AttributeType]:
        """Return the attributes as the document has them."""
        return [
            models.AttributeType(name=name, value=value)
            for name, value in self.attributes.items()
        ]

    def set_attributes(self, attributes: list[models.AttributeType] | None) -> None:
        """Take over attributes; an address that is new is not verified, unless told."""
        given = {one.name: one.value or "" for one in attributes or ()}
        for name in ("email", "phone_number"):
            if given.get(name, self.attributes.get(name)) != self.attributes.get(name):
                self.attributes[f"{name}_verified"] = "false"
        self.attributes.update(given)
        self.modified = now()


@dataclass(eq=False)
class Pool:
    """A user pool and all that belongs to it.

    What can be set for the pool and for each client is kept under the client's
    identifier, that of the pool itself under ``ALL``.
    """

    described: models.UserPoolType
    mfa: models.GetUserPoolMfaConfigResponse
    certificate: str = field(default_factory=lambda: secrets.token_urlsafe(96))
    clients: dict[str, models.UserPoolClientType] = field(default_factory=dict)
    users: dict[str, User] = field(default_factory=dict)
    groups: dict[str, models.GroupType] = field(default_factory=dict)
    providers: dict[str, models.IdentityProviderType] = field(default_factory=dict)
    resource_servers: dict[str, models.ResourceServerType] = field(default_factory=dict)
    import_jobs: dict[str, models.UserImportJobType] = field(default_factory=dict)
    risks: dict[str, models.RiskConfigurationType] = field(default_factory=dict)
    looks: dict[str, models.UICustomizationType] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """The identifier of the pool."""
        return self.described.id or ""

    def find_user(self, name: str) -> User | None:
        """Return who has a user name, or an address that stands for one."""
        if name in self.users:
            return self.users[name]
        names = self.described.username_attributes or ()
        aliases = self.described.alias_attributes or ()
        for user in self.users.values():
            if any(user.attributes.get(one) == name for one in names):
                return user
            for one in aliases:
                known = one == "preferred_username"
                known = known or user.attributes.get(f"{one}_verified") == "true"
                if known and user.attributes.get(one) == name:
                    return user
        return None

    def user(self, name: str) -> User:
        """Return a user by name or alias; raises UserNotFoundException."""
        user = self.find_user(name)
        if user is None:
            raise refusals.user_not_found()
        return user

    def client(self, client_id: str) -> models.UserPoolClientType:
        """Return an application; raises ResourceNotFoundException."""
        client = self.clients.get(client_id)
        if client is None:
            raise refusals.not_found(f"User pool client {client_id}")
        return client


@dataclass(eq=False)
class Grant:
    """What a token stands for. Access tokens know which refresh token they go with."""

    pool: Pool
    user: User
    client_id: str
    expires: datetime
    refresh_token: str


@dataclass(eq=False)
class Attempt:
    """Who signs in, to which application, and at which device."""

    pool: Pool
    user: User
    client: models.UserPoolClientType
    device_key: str | None = None


@dataclass(eq=False)
class Challenge:
    """What somebody who signs in has to answer next. A proof goes with a password."""

    name: models.ChallengeNameType
    attempt: Attempt
    expires: datetime
    proof: Proof | None = None

    @property
    def user(self) -> User:
        """Who signs in."""
        return self.attempt.user


@dataclass
class Message:
    """A message that would have been sent: `code` is what its reader types in."""

    username: str
    purpose: str
    code: str


@dataclass
class Store:
    """Everything there is. `outbox` has the messages that a real service would send."""

    pools: dict[str, Pool] = field(default_factory=dict)
    domains: dict[str, models.DomainDescriptionType] = field(default_factory=dict)
    access_tokens: dict[str, Grant] = field(default_factory=dict)
    refresh_tokens: dict[str, Grant] = field(default_factory=dict)
    challenges: dict[str, Challenge] = field(default_factory=dict)
    outbox: list[Message] = field(default_factory=list)

    def pool(self, pool_id: str) -> Pool:
        """Return a pool; raises ResourceNotFoundException."""
        pool = self.pools.get(pool_id)
        if pool is None:
            raise refusals.not_found(f"User pool {pool_id}")
        return pool

    def user(self, pool_id: str, username: str) -> User:
        """Return a user of a pool.

        Raises ResourceNotFoundException and UserNotFoundException.
        """
        return self.pool(pool_id).user(username)

    def pool_of_client(self, client_id: str) -> Pool:
        """Return the pool of an application; raises ResourceNotFoundException."""
        for pool in self.pools.values():
            if client_id in pool.clients:
                return pool
        raise refusals.not_found(f"User pool client {client_id}")

    def grant(self, access_token: str | None) -> Grant:
        """Return what an access token stands for; raises NotAuthorizedException."""
        grant = self.access_tokens.get(access_token or "")
        if grant is None:
            raise refusals.not_authorized("Invalid Access Token")
        if grant.expires < now():
            raise refusals.not_authorized("Access Token has expired")
        if not grant.user.enabled:
            raise refusals.not_authorized("User is disabled.")
        return grant

    def sign_out(self, *users: User) -> None:
        """Forget all tokens and challenges of users."""
        for kept in (self.access_tokens, self.refresh_tokens, self.challenges):
            for key in list(_keys_of(kept, users)):
                del kept[key]

    def send(self, user: User, purpose: str, code: str = "") -> str:
        """Send a user a code, a new one if none is given, and return it."""
        code = code or f"{secrets.randbelow(1_000_000):06}"
        user.codes[purpose] = code
        self.outbox.append(Message(user.username, purpose, code))
        return code


def _keys_of(
    kept: dict[str, Grant] | dict[str, Challenge], users: tuple[User, ...]
) -> Iterator[str]:
    return (key for key, value in kept.items() if value.user in users)
