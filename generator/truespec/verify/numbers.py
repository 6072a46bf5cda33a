"""Numbers as JSON readers make them: floats, or integers where no float is large enough."""

from __future__ import annotations

from fractions import Fraction


def nearest(number: float | Fraction) -> int | float:
    """Return the float that is nearest to a number, an integer beyond all floats."""
    try:
        return float(number)
    except OverflowError:
        return int(number)
