"""Webhooks and callbacks on the side of those who receive them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from copy import copy
from typing import Any
from urllib.parse import quote

from ..client.expressions import CallbackContext
from ..client.webhook import Callback, Webhook
from ..json_types import UNSET
from ..wire.headers import Headers
from ..wire.percent import decode
from .reply import Reply
from .request import ServerRequest, current_request
from .route import Route

_NAME = re.compile(r"\{[^{}]*\}")


class Hook:
    """A webhook or callback: its requests come to one path.

    `key` is its name, and `path` where it is received unless that is said otherwise.
    """

    __slots__ = ("key", "path", "routes")

    def __init__(self, key: str, path: str, routes: Sequence[Route]) -> None:
        self.key = key
        self.path = path
        self.routes = routes

    def placed(self, path: str) -> list[Route]:
        """Return the routes of the requests, under a path; raises ValueError for one
        that does not suit them."""
        if not path.startswith("/"):
            raise ValueError(f"the path {path!r} of {self.key} does not begin with /")
        return [_placed(route, path) for route in self.routes]


def place(hooks: Sequence[Hook], paths: Mapping[str, str]) -> list[Route]:
    """Return the routes of all hooks, under the paths that were chosen by their keys.

    Raises ValueError for a key that is none, and where nothing tells two of them apart.
    """
    if unknown := sorted(paths.keys() - {hook.key for hook in hooks}):
        known = ", ".join(repr(hook.key) for hook in hooks)
        raise ValueError(f"nothing here is called {unknown[0]!r} (but {known})")
    placed: list[Route] = []
    taken: dict[tuple[str, str], str] = {}
    for hook in hooks:
        for route in hook.placed(paths.get(hook.key, hook.path)):
            operation = route.operation
            # Templates that differ in names only are the same (OpenAPI 3.2, 4.8.2).
            where = (operation.method, _NAME.sub("{}", operation.path))
            if where in taken:
                raise ValueError(
                    f"{taken[where]!r} and {hook.key!r} both come as"
                    f" {operation.method} {operation.path}: give one another path"
                )
            taken[where] = hook.key
            placed.append(route)
    return placed


def callback_url(
    callback: Callback[Any],
    body: Any = UNSET,
    answer: Any = UNSET,
    *,
    expression: str | None = None,
) -> str:
    """Return where to send a callback, by the request that is being answered.

    `body` is what the handler was given, and `answer` what it is about to return. The
    URL comes from the caller: see that it may be sent to. An `expression` is for a
    callback that the document has under several. Raises `errors.InvalidRequest` where
    the expression refers to what is not there, and LookupError outside of a request.
    """
    request = current_request()
    reply = answer if isinstance(answer, Reply) else Reply(answer)
    context = CallbackContext(
        _url(request),
        request.method,
        path={name: decode(text) for name, text in request.path_texts.items()},
        headers=request.headers,
        body=body,
        status=reply.status,
        response_headers=Headers(reply.fields()),
        response_body=reply.value,
    )
    return callback.url(context, expression)


def _placed(route: Route, path: str) -> Route:
    operation = route.operation
    assert isinstance(operation, Webhook)
    for parameter in operation.parameters:
        if parameter.where == "path" and f"{{{parameter.name}}}" not in path:
            name = f"{{{parameter.name}}}"
            raise ValueError(f"the path {path!r} of {operation.id} has no {name}")
    placed = copy(route)
    placed.operation = operation.under(path)
    return placed


def _url(request: ServerRequest) -> str:
    """Return the URL of a request as its sender has seen it (RFC 9110, 7.1)."""
    scope = request.scope
    host = request.field("host") or ":".join(map(str, scope.get("server") or ()))
    root = quote(scope.get("root_path", ""))
    query = f"?{request.query}" if request.query else ""
    return f"{scope.get('scheme', 'http')}://{host}{root}{request.path}{query}"
