"""The formats of the other side: what a value of each format is, not said by us.

The judges are the standard library and the libraries that jsonschema asks, without the
errors that are known of them. Where there is no such judge, or it is not installed, a
value is `Undecided`: the comparison leaves it out and says so.

Sources: JSON Schema 2020-12 validation, 7.3, and the OpenAPI Format Registry.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
import struct
import sys
import uuid
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from importlib import import_module
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from typing import Any

from jsonschema import FormatChecker


class Undecided(Exception):
    """Raised for a value of which nobody but us can say whether it has a format."""


def checker() -> FormatChecker:
    """Return what tells jsonschema which values have a format.

    A format that is not listed here says nothing. The checker raises `Undecided`.
    """
    found = FormatChecker(())
    for name in STRINGS.keys() | NUMBERS.keys():
        found.checks(name)(_check(STRINGS.get(name), NUMBERS.get(name)))
    return found


def is_date_time(text: str) -> bool:
    """Whether a text is a date-time of RFC 3339, 5.6 and 5.7."""
    validate = _library("rfc3339_validator").validate_rfc3339
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


def _is_time(text: str) -> bool:
    text = f"2000-01-15T{text.upper()}"
    if not re.match(".{16}:60", text):
        return is_date_time(text)
    text = text.replace(":60", ":59", 1)
    return is_date_time(text) and _ends(text, "%H:%M", "00:00")


def _is_local(judge: Callable[[str], bool]) -> Callable[[str], bool]:
    def check(text: str) -> bool:
        if ":60" in text:
            raise Undecided("a leap second without its offset")
        return judge(f"{text}Z")

    return check


def _is_duration(text: str) -> bool:
    # A unit may be followed by the next smaller one only (RFC 3339, appendix A).
    days, clock, time = text.upper().partition("T")
    if days[:1] != "P" or text == "P" or bool(clock) != bool(time):
        return False
    wanted = {days[1:]: ("YMD", "W"), time: ("HMS",)}
    return bool(days[1:] or time) and all(
        re.fullmatch("([0-9]+[YMWDHS])*", part)
        and any(re.sub("[0-9]", "", part) in units for units in allowed)
        and not (clock and "W" in part)
        for part, allowed in wanted.items()
        if part
    )


def _is_uuid(text: str) -> bool:
    try:
        return str(uuid.UUID(text)) == text.lower()
    except ValueError:
        return False


def _is_address(kind: type[IPv4Address | IPv6Address]) -> Callable[[str], bool]:
    def check(text: str) -> bool:
        try:
            return "%" not in text and bool(kind(text))
        except AddressValueError:
            return False

    return check


def _is_hostname(text: str) -> bool:
    if not text.isascii() or not text or text.endswith((".", "\n")):
        return False
    if not _library("fqdn").FQDN(text, min_labels=1).is_valid:
        return False
    if "xn--" in text.lower():
        raise Undecided("fqdn does not look into A-labels")
    return True


def _is_email(text: str) -> bool:
    if "@" not in text:
        return False
    mailbox, _, host = text.rpartition("@")
    if re.fullmatch(r"\w+([.+-]\w+)*", mailbox, re.ASCII) and _is_hostname(host):
        return True
    raise Undecided("no library knows the Mailbox of RFC 5321 alone")


def _is_uri(rule: str) -> Callable[[str], bool]:
    def check(text: str) -> bool:
        validate = _library("rfc3986_validator").validate_rfc3986
        return not text.endswith("\n") and bool(validate(text, rule=rule))

    return check


def _is_iri(rule: str) -> Callable[[str], bool]:
    # In ASCII an IRI is a URI (RFC 3987, 1.3).
    def check(text: str) -> bool:
        if text.isascii():
            return _is_uri(rule)(text)
        raise Undecided("rfc3987-syntax refuses some characters and addresses")

    return check


def _is_json_pointer(text: str) -> bool:
    library = _library("jsonpointer")
    try:
        return bool(library.JsonPointer(text)) or True
    except library.JsonPointerException:
        return False


def _is_relative_json_pointer(text: str) -> bool:
    found = re.fullmatch("(?:0|[1-9][0-9]*)(?:[+-][1-9][0-9]*)?(.*)", text, re.DOTALL)
    return found is not None and (found[1] == "#" or _is_json_pointer(found[1]))


def _is_regex(text: str) -> bool:
    library = _library("regress")
    try:
        return bool(library.Regex(text, "u")) or True
    except library.RegressError as error:
        if re.search(r"\\p\{", text, re.IGNORECASE):
            raise Undecided("Unicode may have other properties") from error
        return False


def _is_uri_template(text: str) -> bool:
    if re.search("{[=,!@|]", text):
        raise Undecided("uri-template refuses the operators that RFC 6570 reserves")
    if not _library("uri_template").validate(text):
        return False
    if re.search("[^A-Za-z0-9:/?#@!$&()*+,;=._~-]", re.sub(r"\{.*?\}", "", text)):
        raise Undecided("uri-template does not look between the expressions")
    return True


def _is_base64(alphabet: str, altchars: bytes | None) -> Callable[[str], bool]:
    def check(text: str) -> bool:
        if set(text) - set(alphabet) - set("="):
            return False
        padded = text
        if altchars and "=" not in text:
            padded += "=" * (-len(text) % 4)
        if len(padded) % 4 or padded.endswith("==="):
            return False
        try:
            base64.b64decode(padded, altchars, validate=True)
        except binascii.Error:
            return False
        return True

    return check


_LETTERS_AND_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


def _is_integer_text(least: int, most: int) -> Callable[[str], bool]:
    def check(text: str) -> bool:
        if set(text) - set("-0123456789"):
            return False
        try:
            return bool(least <= json.loads(text) <= most)
        except ValueError:
            return False

    return check


def _is_decimal_text(text: str) -> bool:
    try:
        return not set(text) - set("+-.0123456789") and Decimal(text).is_finite()
    except InvalidOperation:
        return False


def _nobody(reason: str) -> Callable[[Any], bool]:
    def check(value: Any) -> bool:
        raise Undecided(reason)

    return check


def _is_between(least: int, most: int) -> Callable[[float], bool]:
    return lambda value: value == value // 1 and least <= value <= most


def _is_single(value: float) -> bool:
    try:
        return bool(struct.pack(">f", float(value)))
    except OverflowError:
        return False


def _is_sf_decimal(value: float) -> bool:
    exact = Fraction(str(value))
    return abs(exact) < 10**12 and (exact * 1000).denominator == 1


_NO_LIBRARY = "no well-kept library checks it"

STRINGS: dict[str, Callable[[str], bool]] = {
    "base64url": _is_base64(_LETTERS_AND_DIGITS + "-_", b"-_"),
    "byte": _is_base64(_LETTERS_AND_DIGITS + "+/", None),
    "char": lambda text: len(text) == 1,
    "date": is_date,
    "date-time": is_date_time,
    "date-time-local": _is_local(is_date_time),
    "decimal": _is_decimal_text,
    "decimal128": _nobody(_NO_LIBRARY),
    "duration": _is_duration,
    "email": _is_email,
    "hostname": _is_hostname,
    "http-date": _nobody("email.utils takes more than the three forms of RFC 9110"),
    "idn-email": _nobody(_NO_LIBRARY),
    "idn-hostname": _nobody("idna takes labels that RFC 5892 leaves to their context"),
    "int64": _is_integer_text(-(2**63), 2**63 - 1),
    "ipv4": _is_address(IPv4Address),
    "ipv6": _is_address(IPv6Address),
    "iri": _is_iri("URI"),
    "iri-reference": _is_iri("URI_reference"),
    "json-pointer": _is_json_pointer,
    "media-range": _nobody(_NO_LIBRARY),
    "regex": _is_regex,
    "relative-json-pointer": _is_relative_json_pointer,
    "sf-binary": _nobody(_NO_LIBRARY),
    "sf-boolean": lambda text: text in ("?0", "?1"),
    "sf-string": _nobody(_NO_LIBRARY),
    "sf-token": _nobody(_NO_LIBRARY),
    "time": _is_time,
    "time-local": _is_local(_is_time),
    "uint64": _is_integer_text(0, 2**64 - 1),
    "uri": _is_uri("URI"),
    "uri-reference": _is_uri("URI_reference"),
    "uri-template": _is_uri_template,
    "uuid": _is_uuid,
}
"""What says whether a string has a format."""

NUMBERS: dict[str, Callable[[float], bool]] = {
    **{
        f"int{bits}": _is_between(-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
        for bits in (8, 16, 32, 64)
    },
    **{f"uint{bits}": _is_between(0, 2**bits - 1) for bits in (8, 16, 32, 64)},
    "decimal128": _nobody(_NO_LIBRARY),
    "double": lambda value: abs(value) <= sys.float_info.max,
    "double-int": _is_between(1 - 2**53, 2**53 - 1),
    "float": _is_single,
    "sf-decimal": _is_sf_decimal,
    "sf-integer": _is_between(1 - 10**15, 10**15 - 1),
}
"""What says whether a number has a format."""


def _check(
    strings: Callable[[str], bool] | None, numbers: Callable[[float], bool] | None
) -> Callable[[object], bool]:
    def check(value: object) -> bool:
        if isinstance(value, str):
            return strings is None or strings(value)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return numbers is None or numbers(value)
        return True

    return check


def _library(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError as error:
        raise Undecided(f"{name} is not installed") from error
