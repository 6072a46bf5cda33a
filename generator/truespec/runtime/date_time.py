"""Dates and times as RFC 3339 writes them, which keep their exact text."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from typing import Any, Self

from .malformed import Malformed, MalformedText
from .remembered import remember
from .shape_error import ShapeError

# `datetime` knows neither a sixtieth second nor the year 0, which RFC 3339 allows.
_LEAP_SECOND = re.compile(r"(?<=:[0-5][0-9]:)60")
_YEAR_ZERO = re.compile(r"^0000(?=-)")
_from_iso = datetime.fromisoformat
_FULL_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TWO = [f"{number:02}" for number in range(100)]
"""Numbers in two digits."""


class DateTime(datetime):
    """A `datetime` that remembers the text it was read from.

    Whole seconds in UTC need none, as `write_date_time` makes theirs again. Any other
    time is written as that very text, so that nanoseconds, a leap second (here the second
    before it), the year 0 (here the year 4) or a lower-case ``z`` are not lost. What is
    computed from it, such as a sum, is written as any other `datetime`.
    """

    __slots__ = ("text",)
    text: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the time that a text spells (RFC 3339, 5.6).

        Raises ValueError for a text that spells none.
        """
        try:
            parsed = cls.fromisoformat(text)
        except ValueError:
            known = _YEAR_ZERO.sub("0004", _LEAP_SECOND.sub("59", text.upper()))
            parsed = cls.fromisoformat(known)
        parsed.text = text
        return parsed

    def __reduce_ex__(self, protocol: Any) -> Any:
        text = getattr(self, "text", None)
        if text is None:
            return super().__reduce_ex__(protocol)
        return (type(self).parse, (text,))


def read_date_time(value: object) -> datetime:
    """Return the time that a JSON value spells; raises ShapeError if it does not."""
    if isinstance(value, str):
        try:
            if value[4::3] == "--T::Z":
                whole = _from_iso(value)
                # Python 3.14 takes 24:00:00 for the next day.
                if value[11] != "2" or whole.hour:
                    return whole
        except ValueError:
            # Python knows neither a leap second nor the year 0.
            pass
        try:
            return DateTime.parse(value)
        except ValueError:
            pass
        raise MalformedText((), "a date-time", value)
    raise ShapeError((), "a date-time", value)


def write_date_time(value: datetime) -> str:
    """Return a time as RFC 3339 writes it, or as it was read.

    Raises ValueError for a time without a time zone, as its text would be ambiguous.
    """
    if isinstance(value, DateTime) and hasattr(value, "text"):
        return value.text
    if value.tzinfo is UTC and not value.microsecond:
        # Most are such, and `isoformat` takes three times as long.
        year = value.year
        return (
            f"{_TWO[year // 100]}{_TWO[year % 100]}-{_TWO[value.month]}-{_TWO[value.day]}"
            f"T{_TWO[value.hour]}:{_TWO[value.minute]}:{_TWO[value.second]}Z"
        )
    if value.tzinfo is None:
        raise ValueError(f"{value!r} has no time zone")
    text = value.isoformat()
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text


class YearZero(date):
    """A day of the year 0, which is here the same day of the year 4.

    It remembers the text that it was read from and is written as that.
    """

    __slots__ = ("text",)
    text: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the day that a text spells; raises ValueError if it spells none."""
        parsed = cls.fromisoformat(_YEAR_ZERO.sub("0004", text))
        parsed.text = text
        return parsed

    def __reduce_ex__(self, protocol: Any) -> Any:
        text = getattr(self, "text", None)
        if text is None:
            return super().__reduce_ex__(protocol)
        return (type(self).parse, (text,))


def read_date(value: object) -> date:
    """Return the day that a JSON value spells; raises ShapeError if it does not."""
    if isinstance(value, str):
        try:
            if _FULL_DATE.fullmatch(value):
                if value[:4] == "0000":
                    return YearZero.parse(value)
                return date.fromisoformat(value)
        except ValueError:
            pass
        raise MalformedText((), "a date", value)
    raise ShapeError((), "a date", value)


def write_date(value: date) -> str:
    """Return a day as RFC 3339 writes it, also where it is given as a `datetime`."""
    if isinstance(value, YearZero) and hasattr(value, "text"):
        return value.text
    if isinstance(value, Malformed):
        return str(value.value)
    return date.isoformat(value)


def read_time(value: object) -> time:
    """Return the time of day that a JSON value spells (RFC 3339, 5.6, full-time).

    The offset may be missing, as many services leave it out.
    """
    if isinstance(value, str):
        try:
            if value[2:3] == ":":
                found = time.fromisoformat(_LEAP_SECOND.sub("59", value.upper()))
                return found if write_time(found) == value else remember(found, value)
        except ValueError:
            pass
        raise MalformedText((), "a time", value)
    raise ShapeError((), "a time", value)


def write_time(value: time) -> str:
    """Return a time of day as RFC 3339 writes it."""
    text = value.isoformat()
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text
