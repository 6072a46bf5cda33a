"""Numbers as they are written, and what several factors have in common."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from functools import reduce
from math import lcm


def exact(number: int | float) -> Fraction:
    """Return the number that a text such as ``0.1`` stands for."""
    return Fraction(str(number)) if isinstance(number, float) else Fraction(number)


def common_multiple(factors: Iterable[Fraction]) -> Fraction:
    """Return the least number above 0 that is a multiple of all factors, 1 for none."""
    listed = list(factors)
    return reduce(_common, listed) if listed else Fraction(1)


def _common(one: Fraction, other: Fraction) -> Fraction:
    below = lcm(one.denominator, other.denominator)
    return Fraction(lcm(int(one * below), int(other * below)), below)
