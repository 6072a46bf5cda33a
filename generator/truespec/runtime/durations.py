"""The format ``duration`` (RFC 3339, appendix A) as far as it has a fixed length."""

from __future__ import annotations

import re
from datetime import timedelta

from .codecs import Codec

_DURATION = re.compile(
    r"(?P<sign>-?)P(?:(?P<weeks>[0-9]+)W)?(?:(?P<days>[0-9]+)D)?"
    r"(?:T(?:(?P<hours>[0-9]+)H)?(?:(?P<minutes>[0-9]+)M)?"
    r"(?:(?P<seconds>[0-9]+)(?:[.,](?P<fraction>[0-9]+))?S)?)?"
)


def parse_duration(text: str) -> timedelta:
    """Return how long a text says.

    Raises ValueError for any other text, and for years and months, which are not always
    equally long.
    """
    found = _DURATION.fullmatch(text)
    if found is None or text[-1] in "PT":
        raise ValueError("not a duration of fixed length")
    parts = {
        name: int(found[name] or 0)
        for name in ("weeks", "days", "hours", "minutes", "seconds")
    }
    microseconds = int((found["fraction"] or "0")[:6].ljust(6, "0"))
    length = timedelta(**parts, microseconds=microseconds)
    return -length if found["sign"] else length


def write_duration(length: timedelta) -> str:
    """Return a duration in days, hours, minutes and seconds, as ISO 8601 writes it."""
    sign, length = ("-", -length) if length < timedelta() else ("", length)
    minutes, seconds = divmod(length.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    fraction = f".{length.microseconds:06}".rstrip("0").rstrip(".")
    parts = [(hours, "H"), (minutes, "M")]
    time = "".join(f"{number}{unit}" for number, unit in parts if number)
    if seconds or fraction:
        time += f"{seconds}{fraction}S"
    days = f"{length.days}D" if length.days else ""
    if not days and not time:
        time = "0S"
    return f"{sign}P{days}{'T' if time else ''}{time}"


DURATION = Codec(timedelta, "a duration", parse_duration, write_duration)
