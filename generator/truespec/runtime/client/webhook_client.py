"""The bases of the clients that send webhooks and callbacks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..wire.json_depth import MOST_NESTED
from .async_client import AsyncBaseClient
from .calling import Caller, TransportT
from .client import BaseClient
from .connections import Connections
from .hooks import Hook
from .idempotency import IdempotencyKeys
from .retries import Retries
from .security.credentials import Credentials
from .strictness import Strictness
from .transport import AsyncTransport, Timeouts, Transport

ANSWER = 2**20
"""How many bytes the answer to a webhook may have, unless it is said otherwise."""


class Sender(Caller[TransportT]):
    """Sends requests to URLs that users of the service have given.

    Such a URL may lead anywhere, also to what only the service itself can reach
    (server-side request forgery): send to hosts that you have looked at, or through a
    proxy (`connections`) that lets nothing else pass. Redirects are never followed, and
    of an answer that is no stream at most `max_answer` bytes are read (None: all). The
    rest is as with a client: `auth` are credentials for the webhooks that demand some,
    and no others get them.
    """

    def __init__(
        self,
        *,
        auth: Credentials | Mapping[str, Credentials] | None = None,
        timeout: float | Timeouts | None = None,
        retries: Retries | None = None,
        headers: Mapping[str, str] | None = None,
        hooks: Sequence[Hook] = (),
        idempotency_keys: IdempotencyKeys | None = None,
        check_requests: bool = True,
        responses: Strictness = "tolerant",
        max_answer: int | None = ANSWER,
        max_depth: int | None = MOST_NESTED,
        deadline: float | None = None,
        connections: Connections | None = None,
        transport: TransportT | None = None,
    ) -> None:
        super().__init__(
            "",
            auth=auth,
            timeout=timeout,
            retries=retries,
            headers=headers,
            hooks=hooks,
            idempotency_keys=idempotency_keys,
            check_requests=check_requests,
            responses=responses,
            max_answer=max_answer,
            max_depth=max_depth,
            deadline=deadline,
            connections=connections,
            transport=transport,
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._service.title}>"


class BaseWebhookClient(Sender[Transport], BaseClient):
    """A sender that waits for each response; threads may share it."""


class AsyncBaseWebhookClient(Sender[AsyncTransport], AsyncBaseClient):
    """A sender whose calls are awaited, in one event loop."""
