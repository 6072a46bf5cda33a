"""Values around the limits of what schemas demand of one value."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Any

from truespec.values.demands import TYPES, Demands
from truespec.values.format_texts import NEARLY, VALID, numbers_around
from truespec.values.patterns import around, longest
from truespec.values.samples import Path, Sampler, text_of
from truespec.verify.numbers import nearest

# Beyond these sizes a limit is out of reach and only its existence counts.
_LONGEST_STRING = 200_000
_LONGEST_ARRAY = 2000

# One of each type, and what is easily taken for another type.
WRONG: tuple[Any, ...] = (None, True, 10, 10.0, 1.5, "10", "", [], {})


def _deep(depth: int) -> Iterator[Any]:
    array: Any = []
    mapping: Any = {}
    for _ in range(depth):
        array, mapping = [array], {"a": mapping}
    yield array
    yield mapping


PROBES: tuple[Any, ...] = (
    *WRONG,
    *(False, 0, 1, -1, 0.0, -0.0, 1.0, 0.1, -1.5, 1e-9, 1e300, -1e300, 1e16),
    *(2**31, 2**53 + 1, 2**63, -(2**63) - 1, 10**30, 1.0e22),
    *("0", "10.0", "true", "null", "a", "A", " ", "\n", "\x00", "\u00e9", "\u0663"),
    *("\U0001f600", "e\u0301", "\u2028", '"', "\\", "a" * 300, "\U0001f600" * 40),
    *([None], [[]], [{}], [0, 0.0], [1, True], ["a", "a"], [1, "1", None, {}]),
    *({"": None}, {"a": 1}, {"__class__": 1}, {"$ref": "#"}, {"\U0001f600": []}),
    *_deep(50),
)


def around_limits(
    sampler: Sampler, demands: Demands, path: Path, *, thorough: bool
) -> Iterator[Any]:
    """Yield values around every limit in the demands, but not below them.

    `path` ends with the schemas that demand. A thorough run varies patterns more.
    """
    yield sampler.value(demands, path)
    if demands.values is not None:
        yield from _listed(demands)
    kinds = dict.fromkeys("number" if t == "integer" else t for t in demands.types)
    for kind in kinds or TYPES:
        if kind in _AROUND:
            yield from _AROUND[kind](sampler, demands, path, thorough)
    yield from PROBES if thorough else WRONG


def _listed(demands: Demands) -> Iterator[Any]:
    """Yield each value of an enumeration, and some that are not listed."""
    for values in (*demands.of("enum"), *([value] for value in demands.of("const"))):
        for value in values:
            yield value
            yield [value]
            if isinstance(value, str):
                yield from (value + "x", value.swapcase(), f" {value}", value[:-1])
            elif isinstance(value, bool):
                yield int(value)
            elif isinstance(value, int | float):
                yield from (value + 1, nearest(value), str(value), bool(value))
    yield "one more"


def _sizes(demands: Demands, low: str, high: str, most: int) -> Iterator[int]:
    """Yield the sizes around the limits, each below, at and above."""
    for keyword in (low, high):
        for limit in demands.numbers(keyword):
            for size in (int(limit) - 1, int(limit), int(limit) + 1):
                if 0 <= size <= most:
                    yield size


def _booleans(
    sampler: Sampler, demands: Demands, path: Path, thorough: bool
) -> Iterator[Any]:
    yield from (False, True, 0, 1, "true")


def _strings(
    sampler: Sampler, demands: Demands, path: Path, thorough: bool
) -> Iterator[Any]:
    patterns = tuple(demands.of("pattern"))
    reach = longest(patterns) if patterns else _LONGEST_STRING
    for size in _sizes(demands, "minLength", "maxLength", min(reach, _LONGEST_STRING)):
        yield text_of(patterns, size)
        if thorough and size <= 300:
            yield "\U0001f600" * size
    for name in demands.of("format"):
        texts = (*VALID.get(str(name), ()), *NEARLY.get(str(name), ()))
        yield from texts if thorough else (*texts[:3], *texts[-3:])
    for pattern in patterns:
        yield from around(pattern, sampler.text(demands), thorough=thorough)


def _numbers(
    sampler: Sampler, demands: Demands, path: Path, thorough: bool
) -> Iterator[Any]:
    bounds = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
    for bound in (limit for keyword in bounds for limit in demands.numbers(keyword)):
        yield from (bound - 1, bound, bound + 1, str(bound))
        if abs(bound) < 2**53:
            yield from (bound - 0.5, bound + 0.5, float(bound))
    for name in demands.of("format"):
        yield from numbers_around(str(name))
    for factor in demands.numbers("multipleOf"):
        exact = Fraction(str(factor))
        for times in (0, 1, 3, 7, -1, Fraction(1, 2), Fraction(3, 2), 1000):
            product = exact * times
            yield int(product) if product.denominator == 1 else nearest(product)
        yield factor + 1


def _arrays(
    sampler: Sampler, demands: Demands, path: Path, thorough: bool
) -> Iterator[Any]:
    sample = sampler.array(demands, path)
    yield []
    limits = [("minItems", "maxItems"), ("minContains", "maxContains")]
    for low, high in limits:
        for size in _sizes(demands, low, high, _LONGEST_ARRAY):
            yield sampler.items(demands, path, size)
    for size in range(len(sample), len(sample) + 3):
        yield sampler.items(demands, path, size)
    if sample:
        yield [*sample, sample[0]]
        yield [*sample, *WRONG]
        yield sample[1:]
    if "contains" in demands.checks:
        yield [value for value in WRONG if isinstance(value, str)]


def _objects(
    sampler: Sampler, demands: Demands, path: Path, thorough: bool
) -> Iterator[Any]:
    sample = sampler.object(demands, path)
    for name in sample:
        yield {key: value for key, value in sample.items() if key != name}
    full = dict(sample)
    for name in demands.properties:
        if name not in sample:
            more = dict(sample)
            sampler.put(more, name, demands, path)
            yield more
            full.update(more)
            yield {**sample, name: more[name]}
    yield full
    for name in full:
        yield {**sample, name: None}
    yield from _extra(sample, full)
    for names in demands.of("dependentRequired"):
        for name in names:
            yield {**sample, name: None}
    for size in _sizes(demands, "minProperties", "maxProperties", 500):
        yield _of_size(sampler, demands, path, size)


def _extra(sample: dict[str, Any], full: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield objects with properties that the document does not know."""
    yield {**sample, "an unknown property": {"deep": [None, {"deeper": 1.5}]}}
    yield {**full, "an unknown property": None}
    yield {**sample, "": ""}
    for name in full:
        for other in (name.swapcase(), f"{name} ", f"_{name}"):
            if other not in full:
                yield {**sample, other: full[name]}
        break


def _of_size(
    sampler: Sampler, demands: Demands, path: Path, size: int
) -> dict[str, Any]:
    made = sampler.object(demands, path)
    for name in (*demands.properties, *sampler.names(demands, size)):
        if len(made) >= size:
            break
        sampler.put(made, name, demands, path)
    return dict(list(made.items())[:size])


_AROUND: dict[str, Callable[[Sampler, Demands, Path, bool], Iterator[Any]]] = {
    "boolean": _booleans,
    "string": _strings,
    "number": _numbers,
    "array": _arrays,
    "object": _objects,
}
