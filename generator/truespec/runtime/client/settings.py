"""What a client does with all of its calls."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..wire.headers import Headers
from ..wire.json_depth import MOST_NESTED
from .call_headers import add_cookies, put_headers
from .exchange import Exchange
from .hooks import Hook
from .idempotency import IdempotencyKeys
from .message import Request
from .operation import Operation
from .options import CallOptions
from .redirects import Redirects
from .retries import Retries
from .security.authentication import Authentication, Requirements
from .security.credentials import Credentials
from .service import Service
from .strictness import Strictness
from .transport import Timeouts

USER_AGENT = "truespec-client"

ANSWER = 2**30
"""How many bytes an answer may have that is read as a whole, unless it is said otherwise."""


class Settings:
    """The settings of a client, and the requests that it makes by them."""

    __slots__ = (
        "_given",
        "base_url",
        "check_requests",
        "deadline",
        "exchange",
        "headers",
        "is_own_url",
        "max_answer",
        "max_depth",
        "redirects",
        "responses",
        "service",
        "timeouts",
        "variables",
    )

    def __init__(
        self,
        service: Service,
        base_url: str | None,
        *,
        server: int = 0,
        variables: Mapping[str, str] | None = None,
        auth: Credentials | Mapping[str, Credentials] | None = None,
        timeout: float | Timeouts | None = None,
        retries: Retries | None = None,
        headers: Mapping[str, str] | None = None,
        hooks: Sequence[Hook] = (),
        idempotency_keys: IdempotencyKeys | None = None,
        check_requests: bool = True,
        responses: Strictness = "tolerant",
        redirects: Redirects = "none",
        max_answer: int | None = ANSWER,
        max_depth: int | None = MOST_NESTED,
        deadline: float | None = None,
    ) -> None:
        self._given: dict[str, Any] = {
            "base_url": base_url,
            "server": server,
            "variables": variables,
            "auth": auth,
            "timeout": timeout,
            "retries": retries,
            "headers": headers,
            "hooks": hooks,
            "idempotency_keys": idempotency_keys,
            "check_requests": check_requests,
            "responses": responses,
            "redirects": redirects,
            "max_answer": max_answer,
            "max_depth": max_depth,
            "deadline": deadline,
        }
        if isinstance(timeout, int | float):
            timeout = Timeouts.of(timeout)
        self.service = service
        self.variables = variables or {}
        _check_variables(service, self.variables)
        self.is_own_url = base_url is not None
        self.base_url = (
            _address(service, server, self.variables) if base_url is None else base_url
        )
        _check_base_url(self.base_url)
        self.timeouts = timeout or Timeouts()
        self.headers = Headers({"User-Agent": USER_AGENT, **(headers or {})})
        self.check_requests = check_requests
        self.responses: Strictness = responses
        self.redirects: Redirects = redirects
        self.max_answer = max_answer
        self.max_depth = max_depth
        self.deadline = deadline
        self.exchange = Exchange(
            Authentication(auth, service.schemes),
            self.security,
            Retries() if retries is None else retries,
            hooks,
            idempotency_keys,
            redirects,
        )

    def changed(self, changes: Mapping[str, Any]) -> Settings:
        """Return the settings of the same client with some that are different."""
        return Settings(self.service, **{**self._given, **changes})

    def request(
        self,
        operation: Operation[object],
        arguments: Sequence[object],
        body: object,
        content_type: str | None,
        options: CallOptions,
    ) -> Request:
        """Return the request of a call; raises InvalidRequest."""
        checked = options.check_request
        request = operation.build(
            options.server or self.url(operation),
            arguments,
            body,
            content_type,
            checked=self.check_requests if checked is None else checked,
        )
        self.prepare(request, options)
        return request

    def prepare(self, request: Request, options: CallOptions) -> None:
        """Add the header fields of the client and of the call, and its query."""
        if not request.base_url:
            request.base_url = options.server or self.base_url
        for name, value in self.headers.items():
            lowered = name.lower()
            if lowered == "cookie":
                add_cookies(request.headers, value, again=False)
            elif lowered == "accept" or name not in request.headers:
                request.headers.set(name, value)
        put_headers(request.headers, options.headers)
        if options.query:
            request.url = _with_query(request.url, options.query)
        if options.idempotency_key is not None:
            keys = self.exchange.keys
            name = "Idempotency-Key" if keys is None else keys.header
            request.headers.set(name, options.idempotency_key)

    def security(self, request: Request) -> Requirements:
        """Return what a request of no operation is sent with: what the document demands
        of all operations, or else any credentials; nothing where another server is
        meant, which is not to get them."""
        from urllib.parse import urlsplit

        if urlsplit(request.url)[:2] != urlsplit(self.base_url)[:2]:
            return ()
        return self.service.security or self.exchange.authentication.alternatives

    def url(self, operation: Operation[object]) -> str:
        """Return the base URL of an operation: its own server, unless the user of the
        client said which to use."""
        if operation.servers and not self.is_own_url:
            return operation.servers[0].address(self.variables)
        return self.base_url


def _with_query(url: str, query: Mapping[str, str]) -> str:
    """Return a URL whose query says what a call says, and the rest of what it said."""
    from urllib.parse import quote

    address, _, there = url.partition("?")
    added = {
        quote(name, safe=""): quote(value, safe="") for name, value in query.items()
    }
    kept = [
        part for part in there.split("&") if part and part.split("=")[0] not in added
    ]
    pairs = [*kept, *(f"{name}={value}" for name, value in added.items())]
    return f"{address}?{'&'.join(pairs)}"


def _check_base_url(url: str) -> None:
    """Refuse a URL that no path can be put behind (OpenAPI 3.2, 4.6)."""
    if "?" in url or "#" in url:
        raise ValueError(f"the base URL {url!r} has a query or a fragment")


def _check_variables(service: Service, given: Mapping[str, str]) -> None:
    """Refuse a name that is none, which would leave a variable at its default."""
    known = [name for server in service.servers for name in server.variables]
    known += service.variables
    for name in given:
        if name not in known:
            listed = ", ".join(dict.fromkeys(known)) or "none"
            raise ValueError(
                f"{service.title} has no server variable {name!r} (there are: {listed})"
            )


def _address(service: Service, server: int, variables: Mapping[str, str]) -> str:
    if not service.servers:
        raise ValueError(f"{service.title} names no server: give the base_url")
    try:
        url = service.servers[server].address(variables)
    except IndexError:
        count = len(service.servers)
        raise ValueError(f"{service.title} names {count} servers only") from None
    if "://" not in url:
        raise ValueError(
            f"the server {url!r} of {service.title} has no host: give the base_url"
        )
    return url
