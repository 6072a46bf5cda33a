"""Texts that are not what their format says, and what stands in their place.

One of them does not cost the object around it: the rest is read, what reads the text
raises when it is used, and it is written as it came.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator
from contextvars import ContextVar
from typing import Any, ClassVar, NamedTuple, NoReturn, TypeVar

from .shape_error import ShapeError

T = TypeVar("T")


class MalformedText(ShapeError):
    """A string does not have the format that a model needs."""


# Whether malformed texts are refused, and if nulls stand for what is absent.
_is_strict: ContextVar[bool] = ContextVar("is_strict", default=False)
_takes_nulls: ContextVar[bool] = ContextVar("takes_nulls", default=False)


def read_strictly(read: Callable[[Any], T], value: Any) -> T:
    """Return what `read` makes of a value; raises ShapeError for a malformed text too."""
    token = _is_strict.set(True)
    try:
        return read(value)
    finally:
        _is_strict.reset(token)


def read_with_nulls(read: Callable[[Any], T], value: Any) -> T:
    """Return what `read` makes of a value in which null may stand for a property that
    is absent, as many servers write it."""
    token = _takes_nulls.set(True)
    try:
        return read(value)
    finally:
        _takes_nulls.reset(token)


def takes_nulls() -> bool:
    """Whether null may stand for a property that is absent."""
    return _takes_nulls.get()


def is_strict() -> bool:
    """Whether malformed texts are refused."""
    return _is_strict.get()


class Malformed:
    """Stands for a malformed text, which it keeps in `value`.

    Whatever is done with it raises the error that says what is wrong. Only `to_json` and
    comparing it with another one do not. `made` counts how many there were, so that
    values are looked through only where one was made meanwhile.
    """

    __slots__ = ("expected", "path", "value")

    made: ClassVar[int] = 0

    def __init__(self, value: object, error: MalformedText) -> None:
        """Keep a text; raises its error where malformed texts are refused."""
        if is_strict():
            raise error
        self.value = value
        self.expected = error.expected
        self.path = error.path
        Malformed.made += 1

    def error(self) -> MalformedText:
        """Return what is wrong, from where the text is kept."""
        return MalformedText(self.path, self.expected, self.value)

    def to_json(self) -> object:
        """Return the text as it was read."""
        return self.value

    def __repr__(self) -> str:
        return f"<malformed: expected {self.expected}>"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Malformed):
            return NotImplemented
        return self.value == other.value

    def __hash__(self) -> int:
        return hash(self.value)

    def __getattr__(self, name: str) -> NoReturn:
        if name.startswith("_"):
            # It is asked for by what copies values, and no value of a format has it.
            raise AttributeError(name)
        raise self.error()

    def __reduce__(self) -> tuple[Any, ...]:
        return Malformed, (self.value, self.error())

    def _used(self, *_: object) -> NoReturn:
        raise self.error()

    __str__ = __bool__ = __bytes__ = __int__ = __float__ = __len__ = __iter__ = _used
    __lt__ = __le__ = __gt__ = __ge__ = __add__ = __radd__ = __sub__ = __rsub__ = _used
    __contains__ = __getitem__ = __format__ = _used


def malformed(value: object) -> list[ShapeError]:
    """Return an error for each malformed text in a value that was read, with its place,
    for each object that is not of the kind that it says, and for each null where a
    property should have been absent.

    The value is an object of a model, or a list, tuple or dict of such.
    """
    found: list[ShapeError] = []
    pending = [_Place(value)]
    while pending:
        place = pending.pop()
        error = getattr(place.value, "_refusal", None)
        if isinstance(place.value, Malformed):
            found.append(place.error(place.value.error()))
        elif isinstance(error, ShapeError):
            found.append(place.error(error))
        else:
            found += map(place.error, getattr(place.value, "_nulls", ()))
            pending += reversed([*place.parts()])
    return found


class _Place(NamedTuple):
    """A value inside of what was read, the path to it, and how many names of the path
    lead to the secret that it is in."""

    value: Any
    path: tuple[str | int, ...] = ()
    open_names: int | None = None

    def error(self, cause: ShapeError) -> ShapeError:
        """Return an error of the value, as seen from the outside."""
        kind = MalformedText if isinstance(cause, MalformedText) else ShapeError
        inner = cause.path if kind is ShapeError else ()
        error = kind((*self.path, *inner), cause.expected, cause.value)
        error.hide_names(self.open_names)
        return error

    def parts(self) -> Iterator[_Place]:
        """Yield the values that this one holds."""
        value: Any = self.value
        secret: Container[object] = ()
        found: Iterable[tuple[str | int, Any]] = ()
        if isinstance(value, dict):
            found = value.items()
        elif isinstance(value, list | tuple):
            found = enumerate(value)
        elif hasattr(type(value), "_by_wire"):
            found = value._by_wire()
            secret = {spec.wire for spec in value._specs.values() if spec.secret}
        for key, part in found:
            path, names = (*self.path, key), self.open_names
            if names is None and key in secret:
                names = len(path)
            yield _Place(part, path, names)
