"""One call, from its request to its response, as steps that a client carries out.

Nothing here waits or sends: `exchange` yields what is to be done and is told what came
of it, so that both clients follow the same rules.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from time import perf_counter
from typing import Any, TypeAlias, TypeGuard, TypeVar

from .errors import TransportError
from .hooks import Hook
from .idempotency import IdempotencyKeys, is_idempotent
from .message import Answer, Request, RequestBody, Response
from .operation import Operation
from .options import CallOptions
from .retries import Retries
from .security.authentication import Authentication

T = TypeVar("T")


class Send:
    """Send `request`; the outcome is a streamed response, or a TransportError."""

    __slots__ = ("request",)

    def __init__(self, request: Request) -> None:
        self.request = request


class Read:
    """Read the body of a streamed response to its end; the outcome is a Response."""

    __slots__ = ("request", "response")

    def __init__(self, response: Any, request: Request) -> None:
        self.response = response
        self.request = request


class Close:
    """Give up a streamed response."""

    __slots__ = ("response",)

    def __init__(self, response: Any) -> None:
        self.response = response


class Sleep:
    """Wait for some seconds."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


Step: TypeAlias = "Send | Read | Close | Sleep"


class Exchange:
    """How requests are sent: signed, watched by hooks, and again if they failed."""

    __slots__ = ("authentication", "hooks", "keys", "retries")

    def __init__(
        self,
        authentication: Authentication,
        retries: Retries,
        hooks: Sequence[Hook],
        keys: IdempotencyKeys | None,
    ) -> None:
        self.authentication = authentication
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
        retries = options.retries or self.retries
        has_key = self.keys is not None and self.keys.put(request)
        safe = has_key or _is_safe(request, operation)
        once = not _can_be_sent_again(request.body)
        security = () if operation is None else operation.security
        tries, waited, renewed = 0, 0.0, False
        signed = request
        while True:
            if not renewed:
                signed = request.copy()
                yield from self._preliminary(
                    self.authentication.apply(signed, security)
                )
            tries += 1
            outcome = yield from self._attempt(signed, operation, streamed)
            if not isinstance(outcome, Response | TransportError):
                return outcome, signed
            if _is_challenge(outcome) and not (renewed or once):
                renewed = yield from self._preliminary(
                    self.authentication.renew(signed, outcome, security)
                )
                if renewed:
                    tries -= 1
                    continue
            renewed = False
            delay = None
            if not once:
                refused = isinstance(outcome, Response) and (
                    operation is not None and operation.refuses(outcome)
                )
                delay = retries.delay(
                    tries, outcome, repeatable=safe, refused=refused, waited=waited
                )
            if delay is None:
                if isinstance(outcome, TransportError):
                    raise outcome
                return outcome
            yield Sleep(delay)
            waited += delay

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

    def _preliminary(
        self, steps: Generator[Request, Response, T]
    ) -> Generator[Step, Any, T]:
        """Send the requests that credentials need, such as one for a token."""
        try:
            request = next(steps)
            while True:
                response = yield Send(request)
                read = yield Read(response, request)
                request = steps.send(read)
        except StopIteration as stop:
            result: T = stop.value
            return result


def _is_challenge(outcome: Response | TransportError) -> TypeGuard[Response]:
    return isinstance(outcome, Response) and outcome.status == 401


def _is_answer(operation: Operation[Any] | None, status: int) -> bool:
    return operation is not None and operation.answer(status) is not None


def _is_safe(request: Request, operation: Operation[Any] | None) -> bool:
    """Whether it does no harm to send a request again (RFC 9110, 9.2.2)."""
    if operation is not None:
        return operation.is_safe_to_repeat()
    return is_idempotent(request.method)


def _can_be_sent_again(body: RequestBody) -> bool:
    """Whether a body is still there when it has been sent: most streams are not."""
    if body is None or isinstance(body, bytes | list | tuple):
        return True
    return bool(getattr(body, "is_repeatable", False))
