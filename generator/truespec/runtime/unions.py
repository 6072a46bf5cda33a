"""How a value is read that may have one of several shapes, and how it is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from contextvars import ContextVar
from itertools import chain, islice
from typing import Any, NamedTuple, TypeVar

from .json_types import UNSET
from .malformed import Malformed, MalformedText, is_strict
from .model import Model, UnknownVariant
from .open_enum import OpenEnum
from .room import NestedTooDeeply, require_room
from .shape_error import NestingError, ShapeError
from .values import are_equal

T = TypeVar("T")

Variants = tuple[Callable[[object], object], ...]

Judge = Callable[[object], object]
"""Returns None for a value that a variant allows, as the functions of validators do."""

Judges = Callable[[], tuple[Judge, ...]]
"""Returns the judges of the variants of a union, when they are first needed."""


class _Found(NamedTuple):
    """What a variant read, how much of it is unknown, and if the variant allows it."""

    value: Any
    unknown: int
    allowed: bool


_Outcome = _Found | type[ShapeError]
"""What the best variant read, or the error to raise where none reads anything."""


class _Memory:
    """What unions have read of the value that is being read.

    Without it, a union that contains itself in two of its variants would read the value
    inside twice, the one inside that four times, and so on.
    """

    __slots__ = ("read", "unknown")

    def __init__(self) -> None:
        self.read: dict[tuple[int, Variants, bool], _Outcome] = {}
        self.unknown: dict[int, int] = {}


_memory: ContextVar[_Memory | None] = ContextVar("unions", default=None)


def read_union(
    value: object,
    expected: str,
    *variants: Callable[[object], object],
    judges: Judges | None = None,
) -> Any:
    """Return what the best of the variants makes of a value.

    That is the first of those that know all of it, and else of those that know most.
    With `judges`, one for each variant, those that allow the value come first.
    `expected` names the union in the ShapeError that is raised if no variant can read
    the value.
    """
    best = _read(value, variants, judges, must_allow=False)
    if not isinstance(best, _Found):
        raise best((), expected, value)
    return best.value


def read_tagged(
    value: object,
    *variants: Callable[[object], object],
    judges: Judges | None = None,
    exactly_one: bool = False,
) -> Any:
    """Return what one of the variants makes of an object with a tag that names none.

    It is an UnknownVariant if no variant allows the object, or if several do of which
    `exactly_one` should.
    """
    found = _read(value, variants, judges, must_allow=True)
    if not isinstance(found, _Found) or not found.allowed:
        return UnknownVariant.from_json(value)
    if judges is not None and exactly_one and _allowing(value, judges()) > 1:
        return UnknownVariant.from_json(value)
    return found.value


def read_refused(
    value: object,
    error: ShapeError,
    *variants: Callable[[object], object],
    judges: Judges | None = None,
    or_unknown: bool = False,
) -> Any:
    """Return what an object is that the variant of its tag cannot read, with `error`.

    That is the first of the other `variants` that allows it, and else an UnknownVariant,
    with `or_unknown` and unless reading is strict. Raises the error if it is neither.
    """
    if isinstance(error, NestingError):
        raise error
    # Only what is allowed is read once more: trying all would take exponential time where
    # unions contain themselves.
    judging = () if judges is None else judges()
    for read, judge in zip(variants, judging, strict=False):
        if _allows(judge, value):
            with suppress(ShapeError):
                return read(value)
    if not or_unknown or not isinstance(value, dict) or is_strict():
        raise error
    return UnknownVariant(value, error)


def known_variant(read: T) -> T:
    """Return what was read; raises ShapeError for an UnknownVariant."""
    if isinstance(read, UnknownVariant):
        raise read.error or ShapeError((), "a kind that is known", read.value)
    return read


def _read(
    value: object, variants: Variants, judges: Judges | None, *, must_allow: bool
) -> _Outcome:
    if not isinstance(value, dict | list):
        return _best(value, variants)
    memory = _memory.get()
    if memory is not None:
        return _remembered(value, variants, judges, must_allow, memory)
    memory = _Memory()
    token = _memory.set(memory)
    try:
        return _remembered(value, variants, judges, must_allow, memory)
    finally:
        _memory.reset(token)


def _remembered(
    value: object,
    variants: Variants,
    judges: Judges | None,
    must_allow: bool,
    memory: _Memory,
) -> _Outcome:
    known, key = memory.read, (id(value), variants, must_allow)
    if key not in known:
        best = (
            _best(value, variants)
            if judges is None
            else _best_allowed(value, variants, judges, must_allow)
        )
        known[key] = best
        if isinstance(best, _Found):
            memory.unknown[id(best.value)] = best.unknown
    return known[key]


def _best(value: object, variants: Variants) -> _Outcome:
    """Return the best of what the variants read: the first that knows most of it."""
    reads = _Reads(value, variants)
    best: _Found | None = None
    for _, found in reads:
        unknown = _unknown(found)
        if best is None or unknown < best.unknown:
            best = _Found(found, unknown, True)
        if not best.unknown:
            break
    return reads.fault if best is None else best


def _best_allowed(
    value: object, variants: Variants, judges: Judges, must_allow: bool
) -> _Outcome:
    """Return the best of what the variants read, those that allow the value first.

    What only one of them reads is judged only where it `must_allow` the value: to judge
    takes all of the value, and that at each level of it.
    """
    reads = _Reads(value, variants)
    following = iter(reads)
    ahead = [*islice(following, 2)]
    if not ahead:
        return reads.fault
    if len(ahead) == 1 and not must_allow:
        _, found = ahead[0]
        return _Found(found, _unknown(found), True)
    judging = judges()
    best: _Found | None = None
    for number, found in chain(ahead, following):
        allowed = _allows(judging[number], value)
        if best is None or allowed >= best.allowed:
            unknown = _unknown(found)
            if best is None or allowed > best.allowed or unknown < best.unknown:
                best = _Found(found, unknown, allowed)
        if best.allowed and not best.unknown:
            break
    assert best is not None
    return best


class _Reads:
    """What variants read, each with its number among them.

    `fault` is the error to raise where they read nothing: MalformedText if one of them
    would take a text that had its format.
    """

    __slots__ = ("_value", "_variants", "fault")

    def __init__(self, value: object, variants: Variants) -> None:
        self._value = value
        self._variants = variants
        self.fault: type[ShapeError] = ShapeError

    def __iter__(self) -> Iterator[tuple[int, Any]]:
        for number, read in enumerate(self._variants):
            try:
                found = read(self._value)
            except NestingError:
                raise
            except MalformedText:
                self.fault = MalformedText
            except ShapeError:
                pass
            else:
                yield number, found


def _allows(judge: Judge, value: object) -> bool:
    try:
        return judge(value) is None
    except (RecursionError, NestedTooDeeply):
        require_room()
    # Few values are that deep.
    from .deep_checks import check_deeply

    try:
        return check_deeply(judge, value) is None
    except NestedTooDeeply:
        raise NestingError(value) from None


def _allowing(value: object, judges: tuple[Judge, ...]) -> int:
    return sum(_allows(judge, value) for judge in judges)


def tag_of(value: object, name: str) -> object:
    """Return what stands under `name` of an object, UNSET where there is nothing."""
    return value.get(name, UNSET) if isinstance(value, dict) else UNSET


def _unknown(value: object) -> int:
    """Count what the document does not know in a value that was read."""
    memory = _memory.get()
    counted = {} if memory is None else memory.unknown
    number = 0
    pending = [value]
    while pending:
        one = pending.pop()
        if id(one) in counted:
            number += counted[id(one)]
        elif isinstance(one, Model):
            number += len(one.extra_fields) + _unexpected(one)
            number += len(getattr(one, "_nulls", ()))
            pending += one._parts().values()
        elif isinstance(one, list | tuple):
            pending += one
        elif isinstance(one, dict):
            pending += one.values()
        elif isinstance(one, OpenEnum):
            number += not one.is_known
        else:
            number += isinstance(one, UnknownVariant | Malformed)
    return number


def _unexpected(model: Model) -> int:
    """Count the constants of an object that are not what they have to be."""
    constants = [
        (name, spec.default) for name, spec in model._specs.items() if spec.is_constant
    ]
    return sum(
        not are_equal(found, expected)
        for name, expected in constants
        if (found := model._kept(name)) is not None and found is not UNSET
    )
