"""What can be wrong with a regular expression."""

from __future__ import annotations


class PatternError(Exception):
    """A pattern that is no regular expression of ECMA-262.

    `message` is one sentence without a final full stop, `offset` the index in the
    pattern at which it stops making sense, `hint` what to write instead, if known.
    """

    def __init__(self, message: str, offset: int, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset
        self.hint = hint


class UnsupportedPatternError(PatternError):
    """A regular expression of ECMA-262 that has no exact counterpart in `re`."""
