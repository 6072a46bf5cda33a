"""Random JSON values for schemas, most of which the schemas allow.

They are for every schema, its patterns and recursion included, and there are many of
them; hypothesis-jsonschema makes a few more (`truespec.verify.hypothesis_values`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from math import ceil, floor
from random import Random
from typing import Any

from truespec.values.demands import TYPES, Addresses, Demands
from truespec.values.format_texts import NEARLY, VALID
from truespec.values.patterns import longest, varied
from truespec.values.samples import Path, Sampler, text_of
from truespec.verify.numbers import nearest

_DEEPEST = 6
_SPREAD = 1000
_LONGER = 20
_MORE_ITEMS = 4

# How likely any one value inside an instance is to be quite another one.
_RATES = (0.0, 0.0, 0.02, 0.2)

_CHARACTERS = 'abcXYZ019 _-.:/@#\n\x00"\\\u00e9\u0663\u2028\U0001f600'


@dataclass(slots=True)
class RandomValues:
    """Makes values for schemas; those of the same seed are the same every time."""

    sampler: Sampler
    seed: str
    _random: Random = field(init=False)
    _rate: float = 0.0

    def __post_init__(self) -> None:
        self._random = Random(self.seed)

    def instance(self, schemas: Addresses) -> Any:
        """Return a value for schemas that hold together."""
        self._rate = self._random.choice(_RATES)
        return self._value(schemas, ())

    def likely(self, schemas: Addresses) -> Any:
        """Return a value with nothing in it that is meant to be wrong."""
        self._rate = 0.0
        return self._value(schemas, ())

    def _value(self, schemas: Addresses, path: Path) -> Any:
        if self._random.random() < self._rate:
            return self._anything(len(path))
        if len(path) >= _DEEPEST:
            return self.sampler.sample(schemas, path)
        branches = self.sampler.demands(schemas).branches
        demands = self.sampler.demands(schemas, self._random.randrange(branches))
        if demands.values is not None:
            return self._random.choice(demands.values or [None])
        kind = self._random.choice(demands.types or TYPES)
        return _MAKERS[kind](self, demands, (*path, schemas))

    def _anything(self, depth: int) -> Any:
        """Return any JSON value at all."""
        plain = (
            None,
            True,
            False,
            0,
            1.0,
            -1.5,
            self._letters(self._random.randrange(9)),
        )
        if depth < _DEEPEST and self._random.random() < 0.3:
            inner = [
                self._anything(depth + 1) for _ in range(self._random.randrange(3))
            ]
            return self._random.choice((inner, dict(zip("ab", inner, strict=False))))
        return self._random.choice(plain)

    def _letters(self, count: int) -> str:
        return "".join(self._random.choices(_CHARACTERS, k=count))

    def boolean(self, demands: Demands, path: Path) -> bool:
        """Return a boolean."""
        return self._random.random() < 0.5

    def null(self, demands: Demands, path: Path) -> None:
        """Return null."""

    def text(self, demands: Demands, path: Path) -> str:
        """Return a string of a format, for patterns, or of any characters."""
        for name in demands.of("format"):
            if str(name) in VALID:
                nearly = NEARLY[str(name)] if self._rate else ()
                return self._random.choice((*VALID[str(name)], *nearly))
        if encoded := self.sampler.encoded(demands):
            return self._random.choice(encoded)
        least = demands.count("minLength") or 0
        most = demands.count("maxLength")
        most = least + _LONGER if most is None else min(most, least + _LONGER)
        length = self._random.randint(least, max(least, most))
        patterns = tuple(demands.of("pattern"))
        if not patterns:
            return self._letters(length)
        if self._random.random() < 0.5:
            return text_of(patterns, length)
        pattern = self._random.choice(patterns)
        return varied(pattern, self._random, min(length, longest(patterns)))

    def integer(self, demands: Demands, path: Path) -> int:
        """Return an integer within the bounds."""
        low, high = self._bounds(demands)
        found = self._random.randint(ceil(low), max(ceil(low), floor(high)))
        for factor in demands.numbers("multipleOf"):
            found = int(found // Fraction(str(factor)) * Fraction(str(factor)))
        return found

    def number(self, demands: Demands, path: Path) -> int | float:
        """Return a number within the bounds: an integer, or one with a fraction."""
        factors = [Fraction(str(one)) for one in demands.numbers("multipleOf")]
        if self._random.random() < 0.3 and not factors:
            return self.integer(demands, path)
        low, high = self._bounds(demands)
        step = max(factors) if factors else Fraction(1, self._random.choice((4, 100)))
        steps = self._random.randint(ceil(low / step), max(0, floor(high / step)))
        return nearest(steps * step)

    def _bounds(self, demands: Demands) -> tuple[Fraction, Fraction]:
        lows = demands.numbers("minimum") + demands.numbers("exclusiveMinimum")
        highs = demands.numbers("maximum") + demands.numbers("exclusiveMaximum")
        low = max(map(_exact, lows), default=None)
        high = min(map(_exact, highs), default=None)
        if low is None:
            low = Fraction(-_SPREAD) if high is None else high - _SPREAD
        return low, max(low, low + _SPREAD if high is None else high)

    def array(self, demands: Demands, path: Path) -> list[Any]:
        """Return an array whose items are random too."""
        least = demands.count("minItems") or 0
        most = demands.count("maxItems")
        more = _MORE_ITEMS if most is None else min(_MORE_ITEMS, max(0, most - least))
        length = least + self._random.randint(0, more)
        if length > 2 * _LONGER or True in demands.of("uniqueItems"):
            return self.sampler.items(demands, path, length)
        return [self._value(demands.items(index), path) for index in range(length)]

    def object(self, demands: Demands, path: Path) -> dict[str, Any]:
        """Return an object with some of the properties that it may have."""
        made = self.sampler.object(demands, path)
        names = [*demands.properties, *self.sampler.names(demands, 2)]
        names += [name for name in made if name not in names]
        chance = self._random.choice((0.1, 0.5, 0.9))
        for name in names:
            if name in made or self._random.random() < chance:
                self.sampler.put(made, name, demands, path)
                made[name] = self._value(self.sampler.schemas_of(demands, name), path)
        if self._random.random() < self._rate:
            made.pop(self._random.choice(names or [""]), None)
            made[self._letters(3)] = self._anything(0)
        items = list(made.items())
        self._random.shuffle(items)
        return dict(items)


def _exact(number: float) -> Fraction:
    return Fraction(str(number))


_MAKERS: dict[str, Callable[[RandomValues, Demands, Path], Any]] = {
    "null": RandomValues.null,
    "boolean": RandomValues.boolean,
    "integer": RandomValues.integer,
    "number": RandomValues.number,
    "string": RandomValues.text,
    "array": RandomValues.array,
    "object": RandomValues.object,
}
