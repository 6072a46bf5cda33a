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
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from typing import Any

from jsonschema import FormatChecker

from truespec.verify.times import is_date, is_date_time, is_duration, is_local, is_time
from truespec.verify.undecided import Undecided, library


def checker() -> FormatChecker:
    """Return what tells jsonschema which values have a format.

    A format that is not listed here says nothing. The checker raises `Undecided`.
    """
    found = FormatChecker(())
    for name in STRINGS.keys() | NUMBERS.keys():
        found.checks(name)(_check(STRINGS.get(name), NUMBERS.get(name)))
    return found


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
    if not library("fqdn").FQDN(text, min_labels=1).is_valid:
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
        validate = library("rfc3986_validator").validate_rfc3986
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
    judge = library("jsonpointer")
    try:
        return bool(judge.JsonPointer(text)) or True
    except judge.JsonPointerException:
        return False


def _is_relative_json_pointer(text: str) -> bool:
    if re.match("[0-9]+[+-]0", text):
        raise Undecided("a relative JSON Pointer that moves by no index")
    found = re.fullmatch("(?:0|[1-9][0-9]*)(?:[+-][1-9][0-9]*)?(.*)", text, re.DOTALL)
    return found is not None and (found[1] == "#" or _is_json_pointer(found[1]))


def _is_regex(text: str) -> bool:
    judge = library("regress")
    try:
        return bool(judge.Regex(text, "u")) or True
    except judge.RegressError as error:
        if re.search(r"\\p\{", text, re.IGNORECASE):
            raise Undecided("Unicode may have other properties") from error
        return False


def _is_uri_template(text: str) -> bool:
    if re.search("{[=,!@|]|%", text):
        raise Undecided("uri-template refuses what RFC 6570 reserves or encodes")
    if not library("uri_template").validate(text):
        return False
    plain = re.sub(r"\{[+#./;?&]?\w+\*?(,\w+\*?)*\}", "", text, flags=re.ASCII)
    if re.search("[^A-Za-z0-9:/?#@!$&()*+,;=._~-]", plain):
        raise Undecided("uri-template takes more than RFC 6570")
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
    "date-time-local": is_local(is_date_time),
    "decimal": _is_decimal_text,
    "decimal128": _nobody(_NO_LIBRARY),
    "duration": is_duration,
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
    "time": is_time,
    "time-local": is_local(is_time),
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
