"""The time that a whole call may take, whatever the other side does meanwhile.

Timeouts are for each step, and a server that sends a byte now and then keeps all of them.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from contextvars import copy_context
from typing import Any

from .errors import TimedOut
from .exchange import Authenticate, Read, Send, Sleep, Step
from .message import Request
from .options import CallOptions
from .settings import Settings


class Deadline:
    """When a call has to be over; `keep` and `keep_async` perform a step until then."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._end = time.monotonic() + seconds
        self._request: Request | None = None

    @classmethod
    def of(cls, options: CallOptions, settings: Settings) -> Deadline | None:
        """Return that of a call that begins now, None if it has none."""
        seconds = (
            options.deadline if options.deadline is not None else settings.deadline
        )
        return None if seconds is None else cls(seconds)

    def keep(self, perform: Callable[[Step], Any], step: Step) -> Any:
        """Return what comes of a step; raises TimedOut where it is not over in time.

        It is performed in a thread, which closes what it has opened if that is too late.
        """
        left = self._left(step)
        if isinstance(step, Sleep):
            return perform(step)
        import threading

        outcomes: list[Any] = []
        errors: list[BaseException] = []
        lock = threading.Lock()
        is_late = False

        def run() -> None:
            try:
                outcome = perform(step)
            except BaseException as error:
                errors.append(error)
                return
            with lock:
                outcomes.append(outcome)
            if is_late and isinstance(step, Send):
                outcome.close()

        thread = threading.Thread(target=copy_context().run, args=(run,), daemon=True)
        thread.start()
        thread.join(left)
        with lock:
            is_late = not (outcomes or errors)
        if is_late:
            if isinstance(step, Read):
                step.is_wanted = False
            raise self._error(step)
        if errors:
            raise errors[0]
        return outcomes[0]

    async def keep_async(
        self, perform: Callable[[Step], Awaitable[Any]], step: Step
    ) -> Any:
        """Return what comes of a step; raises TimedOut where it is not over in time."""
        import anyio

        with anyio.move_on_after(self._left(step)):
            return await perform(step)
        raise self._error(step)

    def _left(self, step: Step) -> float:
        """Return how many seconds there are; raises TimedOut where those do not suffice."""
        if isinstance(step, Send | Read):
            self._request = step.request
        left = self._end - time.monotonic()
        if left <= 0 or (isinstance(step, Sleep) and step.seconds > left):
            raise self._error(step)
        return left

    def _error(self, step: Step) -> TimedOut:
        request = self._request or Request("", "")
        text = f"the call took longer than its deadline of {self._seconds} seconds"
        sent = self._request is not None and not isinstance(step, Authenticate)
        return TimedOut(text, request, sent=sent)
