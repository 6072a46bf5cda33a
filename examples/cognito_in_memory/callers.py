"""Who calls: whose access key a request is signed with, if it is.

The document is of 2023. Later clients of AWS do not sign the requests of eleven
operations that it says are signed: what these go by is an access token, or a secret, in
their body. They are let in as `ANONYMOUS`.
"""

from __future__ import annotations

from collections.abc import Sequence

from cognito_idp import server
from starlette.types import ASGIApp, Receive, Scope, Send

ANONYMOUS = "anonymous"
_KEY = "Credential="
UNSIGNED = {
    "AssociateSoftwareToken",
    "ConfirmDevice",
    "ForgetDevice",
    "GetDevice",
    "GlobalSignOut",
    "ListDevices",
    "RevokeToken",
    "SetUserMFAPreference",
    "UpdateAuthEventFeedback",
    "UpdateDeviceStatus",
    "VerifySoftwareToken",
}


def caller(presented: server.Presented, scopes: Sequence[str]) -> str | None:
    """Return whose access key a request is signed with.

    The signature is not verified: the service is for tests, and takes everybody for who
    they say they are. Give your own function where that matters.
    """
    if presented.credentials == ANONYMOUS:
        called = presented.request.operation
        return ANONYMOUS if called and called.id in UNSIGNED else None
    _, found, rest = presented.credentials.partition(_KEY)
    return rest.partition("/")[0] if found else None


class Unsigned:
    """Middleware that has requests without a signature say that they are anonymous."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on (ASGI 3.0)."""
        headers = scope.get("headers", ())
        if all(name != b"authorization" for name, _ in headers):
            added = (b"authorization", ANONYMOUS.encode())
            scope = {**scope, "headers": [*headers, added]}
        await self._app(scope, receive, send)
