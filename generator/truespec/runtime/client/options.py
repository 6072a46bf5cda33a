"""What a caller may say about one call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from .message import Response
from .redirects import Redirects
from .retries import Retries
from .security.credentials import Credentials
from .strictness import Strictness
from .transport import Timeouts


class CallOptions:
    """How one call differs from what its client does with all.

    `timeout` is in seconds, for each step, or says each (`Timeouts`). `headers` are sent
    besides those of the operation, and instead of those of the same name, credentials
    included; the pairs of a Cookie field are added one by one. `query` is added to the
    query, and takes the place of parameters of the same name. `auth` are credentials
    instead of those of the client, and `server` is another base URL.
    `idempotency_key` marks all tries of one call (header ``Idempotency-Key``).
    `on_response` is given the response, raw: status, header fields and content, which is
    empty where the content is streamed. `deadline` is in seconds, for the whole call.
    """

    __slots__ = (
        "auth",
        "check_request",
        "deadline",
        "headers",
        "idempotency_key",
        "on_response",
        "query",
        "redirects",
        "responses",
        "retries",
        "server",
        "timeouts",
    )

    def __init__(
        self,
        *,
        timeout: float | Timeouts | None = None,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, str] | None = None,
        auth: Credentials | Mapping[str, Credentials] | None = None,
        server: str | None = None,
        redirects: Redirects | None = None,
        retries: Retries | None = None,
        check_request: bool | None = None,
        responses: Strictness | None = None,
        idempotency_key: str | None = None,
        on_response: Callable[[Response], object] | None = None,
        deadline: float | None = None,
    ) -> None:
        if isinstance(timeout, int | float):
            timeout = Timeouts.of(timeout)
        self.timeouts = timeout
        self.headers = headers
        self.query = query
        self.auth = auth
        self.server = server
        self.redirects: Redirects | None = redirects
        self.retries = retries
        self.check_request = check_request
        self.responses: Strictness | None = responses
        self.idempotency_key = idempotency_key
        self.on_response = on_response
        self.deadline = deadline


Options: TypeAlias = CallOptions | None
"""What the methods of a client take, None for a call that differs in nothing."""

NO_OPTIONS = CallOptions()
