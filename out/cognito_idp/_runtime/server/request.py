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
    place where the application is mounted. `has_repeated` says whether a header field
    came more than once. `principals` are what the checks of security
    schemes returned, by the name of the scheme, and `scope` is the connection scope of
    ASGI, with the state of the application and all else that middleware has put there.
    """

    __slots__ = (
        "_first",
        "_headers",
        "has_repeated",
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
        fields = list(scope["headers"])
        # Names are to be in lower case, but need not be (ASGI, HTTP connection scope).
        self._first: dict[bytes, bytes] = {
            name.lower(): value for name, value in reversed(fields)
        }
        self.has_repeated = len(self._first) != len(fields)
        self._headers: Headers | None = None
        self.path_texts: Mapping[str, str] = {}
        self.principals: dict[str, Any] = {}
        self.operation: Operation[Any] | None = None

    @property
    def headers(self) -> Headers:
        """All header fields, with their names in lower case."""
        if self._headers is None:
            self._headers = Headers(
                (name.decode("latin-1").lower(), value.decode("latin-1"))
                for name, value in self.scope["headers"]
            )
        return self._headers

    @property
    def principal(self) -> Any:
        """Who calls, as the first check that was asked returned it; None if nobody."""
        return next(iter(self.principals.values()), None)

    @property
    def content_type(self) -> str:
        """The media type of the body, "" where the request has none."""
        return self.field("content-type") or ""

    def field(self, name: str) -> str | None:
        """Return the first header field of a name in lower case, None if there is none;
        quicker than `headers`."""
        value = self._first.get(name.encode())
        return None if value is None else value.decode("latin-1")

    def joined(self, name: str) -> str | None:
        """Return all header fields of a name in lower case as one (RFC 9110, 5.3)."""
        return self.headers.get(name) if self.has_repeated else self.field(name)

    def check_fields(self) -> None:
        """Refuse a field that came more than once and must not."""
        if not self.has_repeated:
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
    if "?" in path:
        path = path.partition("?")[0]
    if root := scope.get("root_path", "").rstrip("/"):
        # Clients may encode more of it than they have to.
        parts = path.split("/")
        ends = root.count("/") + 1
        if unquote("/".join(parts[:ends])) == root:
            path = "/" + "/".join(parts[ends:])
    return path or "/"
