"""What both kinds of clients do before they send anything."""

from __future__ import annotations

import copy
import sys
import warnings
from collections.abc import Mapping, Sequence
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Generic,
    Self,
    TypedDict,
    TypeVar,
)

from ..json_types import UNSET
from ..wire.json_depth import MOST_NESTED, nested_at_most
from .connections import Connections
from .hooks import Hook
from .idempotency import IdempotencyKeys
from .message import Request, Response
from .operation import Operation
from .options import NO_OPTIONS, CallOptions
from .raw_response import RawResponse
from .redirects import Redirects
from .retries import Retries
from .security.credentials import Credentials
from .service import Service
from .settings import ANSWER, Settings
from .strictness import Strictness
from .transport import Timeouts

if TYPE_CHECKING:
    from typing import Unpack

TransportT = TypeVar("TransportT")


class ClientOptions(TypedDict, total=False):
    """The settings of a client that another one may have of its own."""

    base_url: str | None
    server: int
    variables: Mapping[str, str] | None
    auth: Credentials | Mapping[str, Credentials] | None
    timeout: float | Timeouts | None
    retries: Retries | None
    headers: Mapping[str, str] | None
    hooks: Sequence[Hook]
    idempotency_keys: IdempotencyKeys | None
    check_requests: bool
    responses: Strictness
    redirects: Redirects
    max_answer: int | None
    max_depth: int | None
    deadline: float | None


class Caller(Generic[TransportT]):
    """The base of all clients: it has the settings and makes the requests.

    `base_url` is where the service answers; by default that is the document's `server`
    of that number, its `variables` filled in. `auth` are the credentials, by the name of
    their security scheme where there are several. `timeout` is in seconds, for each step,
    or says each (`Timeouts`). `headers` are sent with every request, and
    `idempotency_keys` give each call a key. `hooks` are told of every try. With
    `check_requests`, arguments are checked before anything is sent; `responses` says
    how strictly responses are read (``strict``, ``tolerant`` or ``off``), and
    `redirects` which are followed (``none``, ``same-origin``, ``all``; credentials
    never go to another origin). Of an answer that is no stream at most `max_answer`
    bytes are read, its content codings undone, and JSON at most `max_depth` levels deep
    (None: all). `deadline` is in seconds, for a whole call: retries, redirects and
    credentials included; of a stream, until its body begins. `transport` sends the
    requests, by default over httpx2 with these `connections`; the client closes it.
    """

    _service: ClassVar[Service]
    _is_raw = False
    _is_borrowing = False

    def __init__(
        self,
        base_url: str | None = None,
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
        connections: Connections | None = None,
        transport: TransportT | None = None,
    ) -> None:
        self._settings = Settings(
            self._service,
            base_url,
            server=server,
            variables=variables,
            auth=auth,
            timeout=timeout,
            retries=retries,
            headers=headers,
            hooks=hooks,
            idempotency_keys=idempotency_keys,
            check_requests=check_requests,
            responses=responses,
            redirects=redirects,
            max_answer=max_answer,
            max_depth=max_depth,
            deadline=deadline,
        )
        if transport is None:
            certificate = self._settings.exchange.authentication.certificate
            made = (connections or Connections()).showing(certificate)
            transport = self._usual_transport(made)
        elif connections is not None:
            raise ValueError("connections are settled by the transport that was given")
        self._transport = transport
        self._prepare()

    def with_options(self, **changes: Unpack[ClientOptions]) -> Self:
        """Return a client that differs in some settings and shares the connections.

        Closing it closes nothing: that is left to this client.
        """
        changed = copy.copy(self)
        changed._settings = self._settings.changed(changes)
        changed._is_borrowing = True
        return changed

    def _raw(self) -> Self:
        """Return the same client, whose calls return a RawResponse."""
        raw = copy.copy(self)
        raw._is_raw = True
        raw._is_borrowing = True
        return raw

    def _prepare(self) -> None:
        """Make what this kind of client needs besides."""

    def _usual_transport(self, connections: Connections) -> TransportT:
        raise NotImplementedError

    @property
    def base_url(self) -> str:
        """Where the service answers."""
        return self._settings.base_url

    def _request(
        self,
        operation: Operation[Any],
        arguments: Sequence[Any],
        body: Any,
        content_type: str | None,
        options: CallOptions,
    ) -> Request:
        if operation.deprecated:
            self._warn(f"{operation.id} is deprecated")
        for parameter, value in zip(operation.parameters, arguments, strict=True):
            if parameter.deprecated and value is not None and value is not UNSET:
                self._warn(f"{parameter.name} of {operation.id} is deprecated")
        return self._settings.request(operation, arguments, body, content_type, options)

    def _warn(self, text: str) -> None:
        # The warning is about the line that calls: the first one outside of the package.
        package = __name__.rsplit(".", 3)[0] + "."
        level = 1
        while sys._getframe(level).f_globals["__name__"].startswith(package):
            level += 1
        warnings.warn(text, DeprecationWarning, stacklevel=level + 1)

    def _parsed(
        self, operation: Operation[Any], response: Response, options: CallOptions
    ) -> Any:
        if options.on_response is not None:
            options.on_response(response)
        strictness = options.responses or self._settings.responses
        depth = self._settings.max_depth
        value = nested_at_most(depth, operation.parse, response, strictness)
        if not self._is_raw:
            return value
        return RawResponse(value, response, response.attempts, response.elapsed)

    def __repr__(self) -> str:
        # A user and a password before the host are not for everyone's eyes.
        url = Request("GET", self.base_url).shown_url()
        return f"<{type(self).__name__} of {self._service.title} at {url}>"


def chosen(options: CallOptions | None) -> CallOptions:
    """Return the options of a call, those that change nothing where there are none."""
    return NO_OPTIONS if options is None else options
