"""Formats of texts that are values of Python: how they are read and written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from .json_types import UNSET
from .malformed import MalformedText
from .remembered import remember, written_as
from .shape_error import ShapeError
from .writing import PLAIN, WRITERS, write

T = TypeVar("T")


class Codec(Generic[T]):
    """How JSON values of one format become values of the type `kind` and back.

    `parse` raises an exception for a value that is not `expected`.
    """

    __slots__ = ("expected", "kind", "parse", "write")

    def __init__(
        self,
        kind: type[T],
        expected: str,
        parse: Callable[[Any], T],
        write: Callable[[T], Any],
    ) -> None:
        self.kind = kind
        self.expected = expected
        self.parse = parse
        self.write = write
        # Octets may be a file as well.
        if kind not in PLAIN and kind is not bytes:
            WRITERS.setdefault(kind, self.written)

    def read(self, value: object) -> T:
        """Return the value of a JSON value, which is written as it came."""
        fault: type[ShapeError] = ShapeError
        if isinstance(value, str):
            fault = MalformedText
        if value is not UNSET:
            try:
                parsed = self.parse(value)
            # `parse` is the user's own, and may raise anything.
            except Exception:
                pass
            else:
                # Octets are written by their place, which not every reader has.
                same = self.kind is not bytes and self.write(parsed) == value
                return parsed if same else remember(parsed, value)
        raise fault((), self.expected, value)

    def written(self, value: T) -> Any:
        """Return a value as it came, if it was read and has not changed since."""
        known = written_as(value)
        if known is not None and self.parse(known) == value:
            return known
        return self.write(value)


def write_by(codecs: Sequence[Codec[Any]], value: Any) -> Any:
    """Return any value of a model as a JSON value, those of some formats as the codecs
    write them. They belong to a place, as one type may be written in several ways."""
    to_json = getattr(value, "to_json", None)
    if to_json is not None:
        return to_json()
    for codec in codecs:
        if isinstance(value, codec.kind):
            return codec.written(value)
    if isinstance(value, dict):
        return {key: write_by(codecs, item) for key, item in value.items()}
    if isinstance(value, list):
        return [write_by(codecs, item) for item in value]
    return write(value)
