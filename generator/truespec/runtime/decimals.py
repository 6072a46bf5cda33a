"""The format ``decimal``: numbers in text that are exact."""

from __future__ import annotations

import re
from decimal import Decimal

from .codecs import Codec

_DECIMAL = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?")


def parse_decimal(text: str) -> Decimal:
    """Return the number that a text spells; raises ValueError if it spells none."""
    if not _DECIMAL.fullmatch(text):
        raise ValueError("not a decimal number")
    return Decimal(text)


DECIMAL = Codec(Decimal, "a decimal number", parse_decimal, str)
