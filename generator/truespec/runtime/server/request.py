"""The request that is being answered."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from contextvars import ContextVar
from typing import Any
from urllib.parse import quote, unquote

from ..client.operation import Operation
from ..wire.headers import Headers
from .refusal import Refusal

# Fields that a request may have once only: two of them mean different things to
# different readers (RFC 9110, 5.3).
_SINGLE = frozenset({"authorization", "content-length", "content-type", "host"})


class ServerRequest:
    """A request: what came before its body.

    `path` and `query` are as they were sent, still encoded; `path` begins below the
    place where the application is mounted. `principals` are what the checks of security
    schemes returned, by the name of the scheme, and `scope` is the connection scope of
    ASGI, with the state of the application and all else that middleware has put there.
    """

    __slots__ = (
        "_first",
        "headers",
        "method",
        "operation",
        "path",
        "path_texts",
        "principals",
        "query",
        "scope",
    )

    def __init__(self, scope: MutableMapping[str, Any]) -> None:
        self.scope = scope
        self.method: str = scope["method"]
        self.path = _path(scope)
        self.query: str = scope.get("query_string", b"").decode("latin-1")
        fields = [
            (name.decode("latin-1").lower(), value.decode("latin-1"))
            for name, value in scope["headers"]
        ]
        self.headers = Headers(fields)
        self._first: dict[str, str] = dict(reversed(fields))
        self.path_texts: Mapping[str, str] = {}
        self.principals: dict[str, Any] = {}
        self.operation: Operation[Any] | None = None

    @property
    def principal(self) -> Any:
        """Who calls, as the first check that was asked returned it; None if nobody."""
        return next(iter(self.principals.values()), None)

    @property
    def content_type(self) -> str:
        """The media type of the body, "" where the request has none."""
        return self._first.get("content-type", "")

    def field(self, name: str) -> str | None:
        """Return the first header field of a name in lower case, None if there is none;
        quicker than `headers`."""
        return self._first.get(name)

    def check_fields(self) -> None:
        """Refuse a field that came more than once and must not."""
        if len(self._first) == len(self.headers):
            return
        names = list(self.headers)
        for name in _SINGLE:
            if names.count(name) > 1:
                raise Refusal(400, f"the header field {name} came more than once")


_CURRENT: ContextVar[ServerRequest] = ContextVar("truespec_request")


def current_request() -> ServerRequest:
    """Return the request that is being answered; raises LookupError outside of one."""
    return _CURRENT.get()


def set_current(request: ServerRequest) -> None:
    """Have `current_request` return a request, in this task and what it starts."""
    _CURRENT.set(request)


def _path(scope: Mapping[str, Any]) -> str:
    raw = scope.get("raw_path")
    # Some servers leave it out, and some put the query behind it.
    path = quote(scope["path"]) if raw is None else raw.decode("latin-1")
    path = path.partition("?")[0]
    if root := scope.get("root_path", "").rstrip("/"):
        # Clients may encode more of it than they have to.
        parts = path.split("/")
        ends = root.count("/") + 1
        if unquote("/".join(parts[:ends])) == root:
            path = "/" + "/".join(parts[ends:])
    return path or "/"
