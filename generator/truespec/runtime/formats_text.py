"""Formats of identifiers, encoded octets, numbers written as strings, and HTTP fields."""

from __future__ import annotations

from .patterns import compile_pattern

_UUID = r"\A[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\Z"
_BASE64 = r"\A[0-9A-Za-z+/]*={0,2}\Z"
_BASE64URL = r"\A[0-9A-Za-z_-]*(?P<padding>={0,2})\Z"

_INTEGER = r"\A-?(?:0|[1-9][0-9]{0,19})\Z"
_FIXED = "[+-]?(?:[0-9]+(?:[.][0-9]*)?|[.][0-9]+)"
_DECIMAL = rf"\A{_FIXED}\Z"
_DECIMAL128 = rf"\A(?:{_FIXED}(?:[Ee][+-]?[0-9]{{1,9}})?)\Z"

_TOKEN = "[0-9A-Za-z!#$%&'*+.^_`|~-]+"
_QUOTED = r'"(?:[\t !#-\[\]-~\x80-\xff]|\\[\t -~\x80-\xff])*"'
_PARAMETER = rf"[\t ]*+;[\t ]*+(?:{_TOKEN}=(?:{_TOKEN}|{_QUOTED}))?"
_MEDIA_RANGE = rf"\A{_TOKEN}/{_TOKEN}(?:{_PARAMETER})*\Z"

_SF_STRING = r'\A"(?:[ !#-\[\]-~]|\\["\\])*"\Z'
_SF_TOKEN = r"\A[A-Za-z*][0-9A-Za-z:/!#$%&'*+.^_`|~-]*\Z"
_SF_BINARY = r"\A:[0-9A-Za-z+/=]*:\Z"


def is_uuid(value: str) -> bool:
    """Whether a string is a UUID of RFC 4122, 3."""
    return compile_pattern(_UUID)(value) is not None


def is_char(value: str) -> bool:
    """Whether a string is a single character (OpenAPI Format Registry: ``char``)."""
    return len(value) == 1


def is_byte(value: str) -> bool:
    """Whether a string is Base64 with its padding (RFC 4648, 4)."""
    return len(value) % 4 == 0 and compile_pattern(_BASE64)(value) is not None


def is_base64url(value: str) -> bool:
    """Whether a string is Base64 for URLs, with its padding or none (RFC 4648, 5)."""
    found = compile_pattern(_BASE64URL)(value)
    if found is None:
        return False
    return len(value) % 4 == 0 if found["padding"] else len(value) % 4 != 1


def is_int64_text(value: str) -> bool:
    """Whether a string is an integer of 64 bits, written as JSON writes numbers."""
    return _is_between(value, -(2**63), 2**63 - 1)


def is_uint64_text(value: str) -> bool:
    """Whether a string is an unsigned integer of 64 bits, written as in JSON."""
    return _is_between(value, 0, 2**64 - 1)


def _is_between(value: str, least: int, most: int) -> bool:
    found = compile_pattern(_INTEGER)(value)
    return found is not None and least <= int(value) <= most


def is_decimal_text(value: str) -> bool:
    """Whether a string is a decimal number with a fixed point."""
    return compile_pattern(_DECIMAL)(value) is not None


def is_decimal128_text(value: str) -> bool:
    """Whether a string is a decimal number of 34 digits, or NaN, INF or -INF.

    Source: OpenAPI Format Registry, ``decimal128`` (IEEE 754-2008).
    """
    if value in ("NaN", "INF", "-INF"):
        return True
    return compile_pattern(_DECIMAL128)(value) is not None and _fits_decimal128(value)


def is_decimal128(value: float) -> bool:
    """Whether a number is a decimal number of 34 digits (IEEE 754-2008)."""
    return _fits_decimal128(value if isinstance(value, int) else repr(value))


def _fits_decimal128(value: str | int) -> bool:
    from decimal import Context, DecimalException, Inexact, Overflow

    context = Context(
        prec=34, Emin=-6143, Emax=6144, clamp=1, traps=[Inexact, Overflow]
    )
    try:
        context.create_decimal(value)
    except DecimalException:
        return False
    return True


def is_media_range(value: str) -> bool:
    """Whether a string is a media-range of RFC 9110, 12.5.1."""
    return compile_pattern(_MEDIA_RANGE)(value) is not None


def is_sf_string(value: str) -> bool:
    """Whether a string is an sf-string of RFC 9651, 3.3.3."""
    return compile_pattern(_SF_STRING)(value) is not None


def is_sf_token(value: str) -> bool:
    """Whether a string is an sf-token of RFC 9651, 3.3.4."""
    return compile_pattern(_SF_TOKEN)(value) is not None


def is_sf_binary(value: str) -> bool:
    """Whether a string is an sf-binary of RFC 9651, 3.3.5."""
    return compile_pattern(_SF_BINARY)(value) is not None


def is_sf_boolean(value: str) -> bool:
    """Whether a string is an sf-boolean of RFC 9651, 3.3.6."""
    return value in ("?0", "?1")


def is_sf_decimal(value: float) -> bool:
    """Whether a number can be an sf-decimal of RFC 9651, 3.3.2."""
    from .values import is_multiple

    return abs(value) < 10**12 and is_multiple(value, 0.001)
