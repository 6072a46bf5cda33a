"""The application: ``uvicorn cognito_in_memory.app:app`` runs it."""

from __future__ import annotations

from cognito_idp import server
from starlette.applications import Starlette
from starlette.middleware import Middleware

from .callers import Unsigned, caller
from .handler import Handler


def create_app(handler: Handler) -> Starlette:
    """Return the application of a handler. Mistakes of the handler are told to clients."""
    return server.create_app(
        handler,
        authenticate={"hmac": caller},
        development=True,
        middleware=[Middleware(Unsigned)],
    )


app = create_app(Handler())
