"""A value that is made again where it cannot be sent, and why it cannot."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any


class Exhausted(Exception):
    """There is no further value for a place."""


class Choice:
    """The value of a place, such as a parameter: one of several candidates.

    `codec` is that of a body.
    """

    def __init__(self, place: str, candidates: Iterable[Any], codec: str = "") -> None:
        self.place = place
        self.codec = codec
        self._candidates = iter(candidates)
        self.value: Any = None
        self.change()

    def change(self) -> None:
        """Take the next candidate; raises Exhausted."""
        try:
            self.value = next(self._candidates)
        except StopIteration:
            raise Exhausted(self.place) from None


class Notes:
    """What could not be sent: `refusals` counts valid values by the reason, `unable`
    has places for which there is no value at all, with the reason."""

    def __init__(self) -> None:
        self.refusals: Counter[str] = Counter()
        self.unable: dict[str, str] = {}

    @contextmanager
    def able(self, where: str) -> Iterator[None]:
        """Note down what there is no valid value for."""
        try:
            yield
        except Exhausted as place:
            self.unable[where.strip()] = f"no valid value for {place}"
