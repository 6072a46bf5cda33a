"""Translate regular expressions of ECMA-262 to Python's `re`."""

from __future__ import annotations

from dataclasses import dataclass

from truespec.regex.errors import PatternError
from truespec.regex.lookbehind import fix_widths
from truespec.regex.parse import parse
from truespec.regex.printer import source
from truespec.regex.references import resolve


@dataclass(frozen=True, slots=True)
class Translation:
    r"""What a pattern is in Python.

    `source` is for `truespec.runtime.patterns.compile_pattern`: a source of `re` for
    the flag `re.ASCII`, in which sets may hold ``\p{..}``. `annex_b` is None for a
    pattern that is valid with the flag ``u``, which is what JSON Schema asks for; else
    it says why it is not, and the pattern is read as Annex B of ECMA-262 has it.
    """

    source: str
    annex_b: PatternError | None


def translate(pattern: str) -> Translation:
    """Return the translation of a pattern.

    Searching for it gives in every string the verdict that ECMA-262 gives. A pattern
    is not anchored (JSON Schema Core 2020-12, 6.4), and a character is a code point.
    Raises PatternError for what is no pattern of ECMA-262, and its subclass
    UnsupportedPatternError for one that `re` cannot express exactly.
    """
    parsed = parse(pattern)
    return Translation(source(fix_widths(resolve(parsed))), parsed.annex_b)
