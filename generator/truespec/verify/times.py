"""The formats of dates and times on the other side (see `truespec.verify.formats`)."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from truespec.verify.undecided import Undecided, library


def is_date_time(text: str) -> bool:
    """Whether a text is a date-time of RFC 3339, 5.6 and 5.7."""
    validate = library("rfc3339_validator").validate_rfc3339
    text = _without_year_zero(text.upper())
    if text.endswith("\n"):
        return False
    if re.match(".{16}:60", text):
        text = re.sub("(?<=^.{16}):60", ":59", text)
        return bool(validate(text)) and _ends(text, "%d %H:%M", "01 00:00")
    return bool(validate(text))


def is_date(text: str) -> bool:
    """Whether a text is a full-date of RFC 3339, 5.6."""
    if not re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        return False
    try:
        return bool(date.fromisoformat(_without_year_zero(text)))
    except ValueError:
        return False


def _without_year_zero(text: str) -> str:
    """Return a text with year 4 for year 0, which Python does not know."""
    return re.sub("^0000-", "0004-", text)


def _ends(text: str, form: str, start: str) -> bool:
    """Whether the second after a time is a start, in UTC, of a month or a day."""
    try:
        time = datetime.fromisoformat(text).astimezone(UTC).replace(microsecond=0)
        return (time + timedelta(seconds=1)).strftime(form) == start
    except OverflowError as error:
        raise Undecided(f"Python knows no time such as {text}") from error


def is_time(text: str) -> bool:
    """Whether a text is a full-time of RFC 3339, 5.6 and 5.7."""
    text = f"2000-01-15T{text.upper()}"
    if not re.match(".{16}:60", text):
        return is_date_time(text)
    text = text.replace(":60", ":59", 1)
    return is_date_time(text) and _ends(text, "%H:%M", "00:00")


def is_local(judge: Callable[[str], bool]) -> Callable[[str], bool]:
    """Return what judges texts of a format without their offset."""

    def check(text: str) -> bool:
        if ":60" in text:
            raise Undecided("a leap second without its offset")
        return judge(f"{text}Z")

    return check


def is_duration(text: str) -> bool:
    """Whether a text is a duration of RFC 3339, appendix A."""
    days, clock, time = text.upper().partition("T")
    if days[:1] != "P" or bool(clock) != bool(time) or len(text) < 2:
        return False
    return _counts(days[1:], "YMD", *(() if clock else ("W",))) and _counts(time, "HMS")


def _counts(text: str, *units: str) -> bool:
    """Whether a text counts units that follow each other in one of the lists."""
    letters = re.sub("[0-9]", "", text)
    in_order = any(letters in listed for listed in units)
    return in_order and bool(re.fullmatch("([0-9]+[A-Z])*", text))
