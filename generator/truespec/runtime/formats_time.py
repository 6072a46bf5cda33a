"""Formats of dates, times and durations."""

from __future__ import annotations

from .lazy_patterns import search_of

_DATE = (
    "(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
    "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])"
    "|(?:[02468][048]|[13579][26])00)-02-29)"
)
_HOUR = "(?:[01][0-9]|2[0-3])"
_TIME = f"{_HOUR}:[0-5][0-9]:[0-5][0-9](?:[.][0-9]+)?"
_OFFSET = f"(?:[Zz]|[+-]{_HOUR}:[0-5][0-9])"

_LEAP_SECOND = (
    rf"\A(?:(?P<date>{_DATE})[Tt])?(?P<hour>{_HOUR}):(?P<minute>[0-5][0-9]):60"
    rf"(?:[.][0-9]+)?(?:[Zz]|(?P<sign>[+-])(?P<ahead>{_HOUR}):(?P<more>[0-5][0-9]))\Z"
)

_DATE_ONLY = rf"\A{_DATE}\Z"
_TIME_ONLY = rf"\A{_TIME}{_OFFSET}\Z"
_BOTH = rf"\A{_DATE}[Tt]{_TIME}{_OFFSET}\Z"
_LOCAL_TIME = rf"\A{_TIME}\Z"
_LOCAL_BOTH = rf"\A{_DATE}[Tt]{_TIME}\Z"

# Most date-times, in a form in which `re` tells soonest that a text is one.
USUAL_DATE_TIME = (
    r"\A[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])"
    rf"T{_HOUR}:[0-5][0-9]:[0-5][0-9]"
    rf"(?:Z|[.][0-9]++Z|(?:[.][0-9]++)?[+-]{_HOUR}:[0-5][0-9])\Z"
)

_CLOCK = "(?:[0-9]+H(?:[0-9]+M(?:[0-9]+S)?)?|[0-9]+M(?:[0-9]+S)?|[0-9]+S)"
_DAYS = "(?:[0-9]+Y(?:[0-9]+M(?:[0-9]+D)?)?|[0-9]+M(?:[0-9]+D)?|[0-9]+D)"
# The strings of an ABNF match in upper and lower case (RFC 5234, 2.3).
_DURATION = rf"(?i:\AP(?:{_DAYS}(?:T{_CLOCK})?|T{_CLOCK}|[0-9]+W)\Z)"

_WEEKDAYS = (
    *("Monday", "Tuesday", "Wednesday", "Thursday"),
    *("Friday", "Saturday", "Sunday"),
)
_MONTHS = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)


def is_date_time(value: str) -> bool:
    """Whether a string is a date-time of RFC 3339, 5.6.

    A second 60 is one that could be a leap second: the last of a month in UTC (5.7).
    """
    ordinary = search_of(_BOTH)(value) is not None
    return ordinary or _is_leap_second(value, dated=True)


def is_date(value: str) -> bool:
    """Whether a string is a full-date of RFC 3339, 5.6."""
    return search_of(_DATE_ONLY)(value) is not None


def is_time(value: str) -> bool:
    """Whether a string is a full-time of RFC 3339, 5.6.

    A second 60 is one that could be a leap second: the last of a day in UTC.
    """
    ordinary = search_of(_TIME_ONLY)(value) is not None
    return ordinary or _is_leap_second(value, dated=False)


def is_date_time_local(value: str) -> bool:
    """Whether a string is a date-time of RFC 3339, 5.6, without its offset."""
    return search_of(_LOCAL_BOTH)(value) is not None


def is_time_local(value: str) -> bool:
    """Whether a string is a partial-time of RFC 3339, 5.6."""
    return search_of(_LOCAL_TIME)(value) is not None


def is_duration(value: str) -> bool:
    """Whether a string is a duration of RFC 3339, appendix A."""
    return search_of(_DURATION)(value) is not None


def is_http_date(value: str) -> bool:
    """Whether a string is an HTTP-date of RFC 9110, 5.6.7, in any of its three forms.

    The day of the week has to be the right one where the year has four digits.
    """
    found = search_of(_http_date())(value)
    if found is None:
        return False
    parts = {name[0]: text for name, text in found.groupdict().items() if text}
    month = _MONTHS.index(parts["m"]) + 1
    year, day = parts["y"], parts["d"].strip().zfill(2)
    if len(year) == 2:
        return is_date(f"20{year}-{month:02}-{day}")
    if not is_date(f"{year}-{month:02}-{day}"):
        return False
    return _WEEKDAYS[_weekday(int(year), month, int(day))].startswith(parts["w"])


def _http_date() -> str:
    """Return the pattern of an HTTP-date; the first letter of a group's name counts."""
    short = "|".join(name[:3] for name in _WEEKDAYS)
    long = "|".join(_WEEKDAYS)
    month = "|".join(_MONTHS)
    time = f"{_HOUR}:[0-5][0-9]:(?:[0-5][0-9]|60)"
    return (
        rf"\A(?:(?P<w1>{short}), (?P<d1>[0-9]{{2}}) (?P<m1>{month}) (?P<y1>[0-9]{{4}})"
        rf" {time} GMT"
        rf"|(?P<w2>{long}), (?P<d2>[0-9]{{2}})-(?P<m2>{month})-(?P<y2>[0-9]{{2}})"
        rf" {time} GMT"
        rf"|(?P<w3>{short}) (?P<m3>{month}) (?P<d3>[0-9]{{2}}| [0-9]) {time}"
        r" (?P<y3>[0-9]{4}))\Z"
    )


def _weekday(year: int, month: int, day: int) -> int:
    """Return the day of the week, 0 for Monday, in the Gregorian calendar."""
    from datetime import date

    # The calendar repeats after 400 years, and `date` has no year 0.
    return date(year % 400 + 400, month, day).weekday()


def _is_leap_second(value: str, dated: bool) -> bool:
    """Whether a time of day is 23:59:60 in UTC, and its day the last of a month."""
    if ":60" not in value:
        return False
    found = search_of(_LEAP_SECOND)(value)
    if found is None or bool(found["date"]) is not dated:
        return False
    offset = 0
    if found["sign"]:
        offset = int(found["sign"] + "1") * _minutes(found["ahead"], found["more"])
    universal = _minutes(found["hour"], found["minute"]) - offset
    if universal % 1440 != 1439:
        return False
    if not dated:
        return True
    month, day = found["date"][:8], int(found["date"][8:])
    return day == 1 if universal < 0 else not is_date(f"{month}{day + 1:02}")


def _minutes(hours: str, minutes: str) -> int:
    return int(hours) * 60 + int(minutes)
