"""How the parts of a JSON value are read: each function returns what a value says.

They look at the types of JSON values only, and raise ShapeError for another type. A
property that is missing is read as `UNSET`, which has none of these types.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import chain, repeat
from typing import Any, NoReturn, TypeVar

from .json_types import UNSET, JsonValue
from .malformed import Malformed, MalformedText
from .nesting import convert_deep
from .shape_error import ShapeError

T = TypeVar("T")


def read_string(value: object) -> str:
    """Return a string."""
    if isinstance(value, str):
        return value
    raise ShapeError((), "a string", value)


def read_integer(value: object) -> int:
    """Return a number without a fractional part: 1.0 is 1, and true is no number."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    raise ShapeError((), "an integer", value)


def read_number(value: object) -> float:
    """Return a number; an integer stays one, and true is no number."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    raise ShapeError((), "a number", value)


def read_boolean(value: object) -> bool:
    """Return true or false."""
    if isinstance(value, bool):
        return value
    raise ShapeError((), "a boolean", value)


def read_null(value: object) -> None:
    """Return None, for null."""
    if value is not None:
        raise ShapeError((), "null", value)


def read_anything(value: Any) -> JsonValue:
    """Return any JSON value as it is."""
    if value is UNSET:
        raise ShapeError((), "a value", value)
    return value  # type: ignore[no-any-return]


def read_nothing(value: object) -> NoReturn:
    """Refuse every value."""
    raise ShapeError((), "no value", value)


def read_array(value: object) -> list[Any]:
    """Return an array, its items as they are."""
    if isinstance(value, list):
        return value
    raise ShapeError((), "an array", value)


def read_object(value: object) -> dict[str, Any]:
    """Return a copy of an object, its values as they are."""
    if isinstance(value, dict):
        return value.copy()
    raise ShapeError((), "an object", value)


def read_at(value: object, key: str | int, read: Callable[[object], T]) -> T:
    """Return what `read` makes of the value that stands under `key`."""
    try:
        return read(value)
    except ShapeError as error:
        raise error.below(key) from None


def read_list(value: object, read: Callable[[object], T]) -> list[T]:
    """Return an array, each item as `read` makes it."""
    array = read_array(value)
    items: list[T] = []
    try:
        for item in array:
            items.append(read(item))
    except MalformedText:
        for item in array[len(items) :]:
            items.append(_read_or_keep(item, len(items), read))
    except ShapeError as error:
        raise error.below(len(items)) from None
    except RecursionError:
        return convert_deep(lambda deep: read_list(deep, read), value)
    return items


def read_tuple(
    value: object,
    *items: Callable[[object], Any],
    rest: Callable[[object], Any] | None = None,
    least: int | None = None,
) -> tuple[Any, ...]:
    """Return an array as a tuple, each item as the function in its place reads it.

    What follows them is read by `rest`; without it, the tuple may not be longer. It may
    be shorter where it needs `least` items only.
    """
    array = read_array(value)
    needed = len(items) if least is None else least
    if len(array) < needed or (rest is None and len(array) > len(items)):
        raise ShapeError((), _length(needed, len(items), rest is None), value)
    readers = items if rest is None else chain(items, repeat(rest))
    try:
        return tuple(
            _read_or_keep(item, index, read)
            for index, (item, read) in enumerate(zip(array, readers, strict=False))
        )
    except RecursionError:
        deep = partial(read_tuple, rest=rest, least=least)
        return convert_deep(lambda value: deep(value, *items), value)


def _length(least: int, most: int, closed: bool) -> str:
    if not closed:
        return f"an array of at least {least} items"
    return f"an array of {least if least == most else f'{least} to {most}'} items"


def read_map(value: object, read: Callable[[object], T]) -> dict[str, T]:
    """Return an object, each value as `read` makes it."""
    items = read_object(value).items()
    try:
        return {key: read_at(item, key, read) for key, item in items}
    except MalformedText:
        return {key: _read_or_keep(item, key, read) for key, item in items}
    except RecursionError:
        return convert_deep(lambda deep: read_map(deep, read), value)


def _read_or_keep(value: object, key: str | int, read: Callable[[object], T]) -> Any:
    """Return what `read` makes of a value under `key`, or what stands for a malformed
    text."""
    try:
        return read_at(value, key, read)
    except MalformedText as error:
        return Malformed(value, error)
