"""One call, from its request to its response, as steps that a client carries out.

Nothing here waits or sends: `exchange` yields what is to be done and is told what came
of it, so that both clients follow the same rules.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from functools import partial
from time import perf_counter
from typing import Any, Generic, TypeAlias, TypeGuard, TypeVar

from .call_headers import put_headers
from .errors import TransportError
from .hooks import Hook
from .idempotency import IdempotencyKeys, is_idempotent
from .message import Answer, Request, RequestBody, Response
from .operation import Operation
from .options import CallOptions
from .redirects import MOST_REDIRECTS, Redirects, is_same_origin, redirected
from .retries import Retries
from .security.authentication import Authentication, Requirements

T = TypeVar("T")


class Send:
    """Send `request`; the outcome is a streamed response, or a TransportError."""

    __slots__ = ("request",)

    def __init__(self, request: Request) -> None:
        self.request = request


class Read:
    """Read the body of a streamed response to its end, while it `is_wanted`; the outcome
    is a Response."""

    __slots__ = ("is_wanted", "request", "response")

    def __init__(self, response: Any, request: Request) -> None:
        self.is_wanted = True
        self.response = response
        self.request = request


class Authenticate(Generic[T]):
    """Run a flow of credentials, which may send requests of its own; the outcome is what
    it returns. `start` starts it anew, as `security.flow.run` needs it."""

    __slots__ = ("start",)

    def __init__(self, start: Callable[[], Generator[Request, Response, T]]) -> None:
        self.start = start


class Sleep:
    """Wait for some seconds."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


Step: TypeAlias = "Send | Read | Authenticate[Any] | Sleep"


class Exchange:
    """How requests are sent: signed, watched by hooks, and again if they failed.

    `security` tells what a request of no operation is sent with.
    """

    __slots__ = (
        "authentication",
        "hooks",
        "keys",
        "redirects",
        "retries",
        "security",
    )

    def __init__(
        self,
        authentication: Authentication,
        security: Callable[[Request], Requirements],
        retries: Retries,
        hooks: Sequence[Hook],
        keys: IdempotencyKeys | None,
        redirects: Redirects = "none",
    ) -> None:
        self.redirects: Redirects = redirects
        self.authentication = authentication
        self.security = security
        self.retries = retries
        self.hooks = hooks
        self.keys = keys

    def run(
        self,
        request: Request,
        operation: Operation[Any] | None,
        options: CallOptions,
        *,
        streamed: bool = False,
    ) -> Generator[Step, Any, Any]:
        """Carry out one call and return its Response.

        Where the answer is to be `streamed`, it is the streamed response with its request
        instead, but for an error.
        """
        security = self.security(request) if operation is None else operation.security
        authentication = self.authentication
        if options.auth is not None:
            authentication = authentication.with_others(options.auth)
        again = _Again(self, request, operation, options)
        own_headers = options.headers
        renewed = False
        hops = attempts = 0
        started = perf_counter()
        while True:
            signed = request.copy()
            yield Authenticate(partial(authentication.apply, signed, security))
            # What a call says of who calls is more particular than what the client does.
            put_headers(signed.headers, own_headers)
            outcome = yield from self._attempt(signed, operation, streamed)
            attempts += 1
            if again.is_challenge(outcome) and not renewed:
                start = partial(authentication.renew, signed, outcome, security)
                renewed = yield Authenticate(start)
                if renewed:
                    put_headers(signed.headers, own_headers)
                    outcome = yield from self._attempt(signed, operation, streamed)
                    attempts += 1
            if not isinstance(outcome, Response | TransportError):
                return outcome, signed
            following = self._following(request, outcome, operation, options)
            if following is not None and hops < MOST_REDIRECTS:
                hops += 1
                if not is_same_origin(request.url, following.url):
                    security, own_headers = (), None
                request = following
                continue
            delay = again.delay(outcome)
            if delay is not None:
                yield Sleep(delay)
            elif isinstance(outcome, TransportError):
                raise outcome
            else:
                outcome.attempts = attempts
                outcome.elapsed = perf_counter() - started
                return outcome

    def _following(
        self,
        request: Request,
        outcome: Response | TransportError,
        operation: Operation[Any] | None,
        options: CallOptions,
    ) -> Request | None:
        """Return the request that a response redirects to, if it is to be followed; one
        that the document describes is a result like any other."""
        if not isinstance(outcome, Response) or outcome.status // 100 != 3:
            return None
        if operation is not None and operation.describes(outcome.status):
            return None
        following = redirected(request, outcome, options.redirects or self.redirects)
        if following is not None and not _can_be_sent_again(following.body):
            return None
        return following

    def _attempt(
        self, request: Request, operation: Operation[Any] | None, streamed: bool
    ) -> Generator[Step, Any, Any]:
        """Send a request once; return what came of it: a response, read unless it is to
        be streamed, or the TransportError."""
        for hook in self.hooks:
            hook.before(request)
        start = perf_counter()
        try:
            response = yield Send(request)
            outcome = response
            if not (streamed and _is_answer(operation, response.status)):
                outcome = yield Read(response, request)
        except TransportError as error:
            outcome = error
        except BaseException as error:
            self._tell(request, error, start)
            raise
        self._tell(request, outcome, start)
        return outcome

    def _tell(
        self, request: Request, outcome: Answer | BaseException, start: float
    ) -> None:
        seconds = perf_counter() - start
        for hook in reversed(self.hooks):
            hook.after(request, outcome, seconds)


class _Again:
    """Decides whether one call is to be tried again, and when."""

    __slots__ = (
        "_is_repeatable",
        "_once",
        "_operation",
        "_retries",
        "_tries",
        "_waited",
    )

    def __init__(
        self,
        exchange: Exchange,
        request: Request,
        operation: Operation[Any] | None,
        options: CallOptions,
    ) -> None:
        has_key = exchange.keys is not None and exchange.keys.put(request)
        self._is_repeatable = (
            has_key
            or "Idempotency-Key" in request.headers
            or _is_idempotent(request, operation)
        )
        self._once = not _can_be_sent_again(request.body)
        self._operation = operation
        self._retries = options.retries or exchange.retries
        self._tries = 0
        self._waited = 0.0

    def is_challenge(self, outcome: object) -> TypeGuard[Response]:
        """Whether the server asks who calls, and can be told."""
        if self._once or not isinstance(outcome, Response):
            return False
        return outcome.status == 401

    def delay(self, outcome: Response | TransportError) -> float | None:
        """Return how long to wait before the next try, None if there is none."""
        self._tries += 1
        if self._once:
            return None
        refused = isinstance(outcome, Response) and (
            self._operation is not None and self._operation.refuses(outcome)
        )
        delay = self._retries.delay(
            self._tries,
            outcome,
            repeatable=self._is_repeatable,
            refused=refused,
            waited=self._waited,
        )
        self._waited += delay or 0.0
        return delay


def _is_answer(operation: Operation[Any] | None, status: int) -> bool:
    return operation is not None and operation.answer(status) is not None


def _is_idempotent(request: Request, operation: Operation[Any] | None) -> bool:
    """Whether it does no harm to send a request again (RFC 9110, 9.2.2)."""
    if operation is not None:
        return operation.is_safe_to_repeat()
    return is_idempotent(request.method)


def _can_be_sent_again(body: RequestBody) -> bool:
    """Whether a body is still there when it has been sent: most streams are not."""
    if body is None or isinstance(body, bytes | list | tuple):
        return True
    return bool(getattr(body, "is_repeatable", False))
