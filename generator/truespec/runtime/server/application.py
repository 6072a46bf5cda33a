"""The application: Starlette's, with a short way to the operations.

Only what makes one imports this module, so that a package can be imported without
Starlette.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from starlette.applications import Starlette
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send


class Application(Starlette):
    """Serves a document at a path, and leaves all other paths to what answers for its
    operations."""

    def __init__(
        self,
        operations: ASGIApp,
        document: Route | None,
        middleware: Sequence[Any],
        lifespan: Any,
    ) -> None:
        routes = [] if document is None else [document]
        super().__init__(routes=routes, middleware=middleware, lifespan=lifespan)
        # Not mounted: the pattern of a mount does not match a path with a line break.
        self.router.default = operations
        self.router.redirect_slashes = False
        self._operations = operations
        self._document_path = None if document is None else document.path
        self._own_routes = list(routes)

    def build_middleware_stack(self) -> ASGIApp:
        """Return what answers a request: straight away, if the user put nothing around it.

        What Starlette puts there is for routes that raise exceptions; operations leave
        none.
        """
        stack = super().build_middleware_stack()
        inside = getattr(getattr(stack, "app", None), "app", None)
        if inside is not self.router or self.exception_handlers:
            return stack

        async def straight(scope: Scope, receive: Receive, send: Send) -> None:
            await (self._straight(scope) or stack)(scope, receive, send)

        return straight

    def _straight(self, scope: Scope) -> ASGIApp | None:
        """Return what answers a request for an operation, None for any other.

        With routes that were added or taken away, Starlette has to look for the right one.
        """
        if scope["type"] != "http" or self.router.routes != self._own_routes:
            return None
        # The path may begin with where the application is mounted.
        path = self._document_path
        if path is not None and scope["path"].endswith(path):
            return None
        return self._operations
