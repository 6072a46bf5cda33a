"""Whether, and when, a request is sent again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC

from .errors import BrokenOff, ConnectFailed, TimedOut, TransportError
from .message import Answer

_PASSING = (ConnectFailed, TimedOut, BrokenOff)


class Retries:
    """When to send a request again.

    A request is sent at most `attempts` times. Before it is sent again there is a
    random wait ("full jitter") of up to `first` seconds, then of up to twice as long
    each time, never above `longest`; or as long as Retry-After says, and not at all if
    that is longer than `longest`. The waits of one call take no more than `budget`
    seconds together. `statuses` are those that are worth another try.

    A request is sent again only if that does no harm: if it is idempotent or has an
    idempotency key, or if the server surely did not process it. That is so if there was
    no connection, and for the statuses 429, and 503 with Retry-After.

    `random` returns a number from 0 to 1, `clock` the seconds since the epoch.
    """

    __slots__ = (
        "_clock",
        "_random",
        "attempts",
        "budget",
        "first",
        "longest",
        "statuses",
    )

    def __init__(
        self,
        attempts: int = 3,
        *,
        first: float = 0.2,
        longest: float = 20.0,
        budget: float = 60.0,
        statuses: Iterable[int] = (408, 429, 502, 503, 504),
        random: Callable[[], float] | None = None,
        clock: Callable[[], float] | None = None,
    ) -> None:
        if attempts < 1:
            raise ValueError("attempts counts the first one too: it is at least 1")
        self.attempts = attempts
        self.first = first
        self.longest = longest
        self.budget = budget
        self.statuses = frozenset(statuses)
        self._random = random
        self._clock = clock

    def delay(
        self,
        tries: int,
        outcome: Answer | TransportError,
        *,
        repeatable: bool,
        refused: bool = False,
        waited: float = 0.0,
    ) -> float | None:
        """Return how many seconds to wait for the next try, None if there is none.

        `tries` is how often the request was sent, `outcome` what came of the last time.
        `repeatable` says whether sending it again does no harm whatever became of it,
        `refused` that the response is known, from its body, to say that the request was
        not processed and may be repeated. The call has `waited` so many seconds.
        """
        if tries >= self.attempts:
            return None
        if isinstance(outcome, TransportError):
            again = isinstance(outcome, _PASSING) and (repeatable or not outcome.sent)
        else:
            again = refused or (
                outcome.status in self.statuses
                and (repeatable or _unprocessed(outcome))
            )
        if not again:
            return None
        asked = None if isinstance(outcome, TransportError) else self._asked(outcome)
        wait = self._jitter(tries) if asked is None else asked
        if wait > self.longest or waited + wait > self.budget:
            return None
        return wait

    def _asked(self, answer: Answer) -> float | None:
        """Return the seconds of Retry-After (RFC 9110, 10.2.3), None without it."""
        value = (answer.headers.get("Retry-After") or "").strip()
        if value.isascii() and value.isdecimal():
            return float(value)
        if not value:
            return None
        from email.utils import parsedate_to_datetime

        try:
            date = parsedate_to_datetime(value)
            # All dates of HTTP are in UTC, even where they do not say it (5.6.7).
            until = date.replace(tzinfo=date.tzinfo or UTC).timestamp()
        except (ValueError, OverflowError):
            return None
        return max(0.0, until - self._now())

    def _now(self) -> float:
        if self._clock is not None:
            return self._clock()
        import time

        return time.time()

    def _jitter(self, tries: int) -> float:
        # The exponent is bounded, as a float cannot hold just any power of two.
        longest = min(self.longest, self.first * 2.0 ** min(tries - 1, 64))
        if self._random is not None:
            return self._random() * longest
        from random import random

        return random() * longest


def _unprocessed(answer: Answer) -> bool:
    """Tell whether a status says that the server turned the request away."""
    return answer.status == 429 or (
        answer.status == 503 and "Retry-After" in answer.headers
    )
