"""Values that differ from one time to the next, within what schemas demand."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor
from random import Random

from truespec.runtime.formats import RANGES
from truespec.values.demands import Demands
from truespec.values.numbers import common_multiple, exact
from truespec.values.samples import Sampler, meets
from truespec.values.varied_formats import varied_format
from truespec.values.varied_patterns import varied_match
from truespec.values.words import WORDS

_TRIES = 20
_SPREAD = 100
_WIDEST = 10_000
_LONGEST = 5000


@dataclass(slots=True)
class Varied:
    """Makes texts and numbers by chance; the same ones for the same source of chance."""

    sampler: Sampler
    random: Random

    def text(self, demands: Demands) -> str | None:
        """Return a text; None where none was found in a number of tries."""
        least, most = demands.count("minLength") or 0, demands.count("maxLength")
        patterns = tuple(map(str, demands.of("pattern")))
        names = [*map(str, demands.of("format")), *self.sampler.encodings(demands)]
        for _ in range(_TRIES):
            for name in names:
                text = varied_format(name, self.random, most)
                if text is None or len(text) < least:
                    continue
                if meets(patterns, text):
                    return text
        if names and any(varied_format(name, self.random) for name in names):
            return None
        if patterns:
            return varied_match(patterns, self.random, least, most)
        return self._words(least, most)

    def _words(self, least: int, most: int | None) -> str | None:
        if least > _LONGEST:
            return None
        text = self.random.choice(WORDS)
        while len(text) < least:
            text += f" {self.random.choice(WORDS)}"
        # White space at an end would get lost in a field of the header.
        text = text[:most].strip()
        return text if len(text) >= least else f"{text}{'a' * (least - len(text))}"

    def integer(self, demands: Demands) -> int | None:
        """Return an integer; None where the bounds leave none."""
        found = self._number(demands, Fraction(1))
        return None if found is None else int(found)

    def number(self, demands: Demands) -> int | float | None:
        """Return a number; None where the bounds leave none."""
        found = self._number(demands, Fraction(1, 4))
        if found is None:
            return None
        return int(found) if found.denominator == 1 else float(found)

    def _number(self, demands: Demands, step: Fraction) -> Fraction | None:
        factors = [exact(one) for one in demands.numbers("multipleOf") if one > 0]
        low, high = _bounds(demands)
        unit = common_multiple([*factors, Fraction(1)] if step == 1 else factors)
        if not factors and step != 1:
            unit = _step(low, high, step)
        first = None if low is None else ceil(low / unit)
        last = None if high is None else floor(high / unit)
        if first is not None and low in _left_out(demands, "exclusiveMinimum"):
            first = max(first, floor(low / unit) + 1)
        if last is not None and high in _left_out(demands, "exclusiveMaximum"):
            last = min(last, ceil(high / unit) - 1)
        first, last = _window(first, last)
        return None if first > last else self.random.randint(first, last) * unit


def _step(low: Fraction | None, high: Fraction | None, usual: Fraction) -> Fraction:
    """Return the distance of the numbers to choose from, between two bounds."""
    if low is None or high is None or high - low >= _SPREAD or high <= low:
        return usual
    return min(
        Fraction(1, 100), Fraction(1, 10 ** len(str(int(10 / (high - low))))) / 10
    )


def _window(first: int | None, last: int | None) -> tuple[int, int]:
    """Return bounds that people would expect values to be within."""
    if first is None:
        first = 1 if last is None or last >= 1 else last - _SPREAD
    if last is None:
        last = first + _SPREAD
    if last - first > _WIDEST:
        first = max(first, min(0, last - _WIDEST))
        last = min(last, first + _WIDEST)
    return first, last


def _bounds(demands: Demands) -> tuple[Fraction | None, Fraction | None]:
    """Return the narrowest bounds, those that are left out included."""
    low = [*demands.numbers("minimum"), *demands.numbers("exclusiveMinimum")]
    high = [*demands.numbers("maximum"), *demands.numbers("exclusiveMaximum")]
    for name in demands.of("format"):
        if name in RANGES:
            low.append(RANGES[name].least)
            high.append(RANGES[name].most)
    return max(map(exact, low), default=None), min(map(exact, high), default=None)


def _left_out(demands: Demands, keyword: str) -> list[Fraction]:
    return [exact(one) for one in demands.numbers(keyword)]
