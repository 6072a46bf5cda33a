"""The formats that can be checked, by the type of the values that they apply to.

Sources: JSON Schema 2020-12 validation, 7.3, and the OpenAPI Format Registry. What is
not listed here, such as ``password`` or ``html``, says nothing that can be checked.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from .formats_host import (
    is_email,
    is_hostname,
    is_idn_email,
    is_idn_hostname,
    is_ipv4,
    is_ipv6,
)
from .formats_regex import is_regex
from .formats_text import (
    is_base64url,
    is_byte,
    is_char,
    is_decimal128,
    is_decimal128_text,
    is_decimal_text,
    is_int64_text,
    is_media_range,
    is_sf_binary,
    is_sf_boolean,
    is_sf_decimal,
    is_sf_string,
    is_sf_token,
    is_uint64_text,
    is_uuid,
)
from .formats_time import (
    is_date,
    is_date_time,
    is_date_time_local,
    is_duration,
    is_http_date,
    is_time,
    is_time_local,
)
from .formats_uri import (
    is_iri,
    is_iri_reference,
    is_json_pointer,
    is_relative_json_pointer,
    is_uri,
    is_uri_reference,
    is_uri_template,
)


class Range(NamedTuple):
    """A format of numbers from `least` to `most`; with `integral`, of integers."""

    least: float
    most: float
    integral: bool


STRING_FORMATS: dict[str, Callable[[str], bool]] = {
    "base64url": is_base64url,
    "byte": is_byte,
    "char": is_char,
    "date": is_date,
    "date-time": is_date_time,
    "date-time-local": is_date_time_local,
    "decimal": is_decimal_text,
    "decimal128": is_decimal128_text,
    "duration": is_duration,
    "email": is_email,
    "hostname": is_hostname,
    "http-date": is_http_date,
    "idn-email": is_idn_email,
    "idn-hostname": is_idn_hostname,
    "int64": is_int64_text,
    "ipv4": is_ipv4,
    "ipv6": is_ipv6,
    "iri": is_iri,
    "iri-reference": is_iri_reference,
    "json-pointer": is_json_pointer,
    "media-range": is_media_range,
    "regex": is_regex,
    "relative-json-pointer": is_relative_json_pointer,
    "sf-binary": is_sf_binary,
    "sf-boolean": is_sf_boolean,
    "sf-string": is_sf_string,
    "sf-token": is_sf_token,
    "time": is_time,
    "time-local": is_time_local,
    "uint64": is_uint64_text,
    "uri": is_uri,
    "uri-reference": is_uri_reference,
    "uri-template": is_uri_template,
    "uuid": is_uuid,
}
"""The formats of strings."""

NUMBER_FORMATS: dict[str, Callable[[float], bool]] = {
    "decimal128": is_decimal128,
    "sf-decimal": is_sf_decimal,
}
"""The formats of numbers that are more than a range."""

_BITS = (8, 16, 32, 64)
_SAFE = 2**53 - 1
# The greatest number that is nearest to a single: 3.4028235e38, as that is written in
# short, is above the greatest single itself.
_SINGLE = float.fromhex("0x1.fffffefffffffp127")
_DOUBLE = float.fromhex("0x1.fffffffffffffp1023")

RANGES: dict[str, Range] = {
    **{
        f"int{bits}": Range(-(1 << bits - 1), (1 << bits - 1) - 1, True)
        for bits in _BITS
    },
    **{f"uint{bits}": Range(0, (1 << bits) - 1, True) for bits in _BITS},
    "double-int": Range(-_SAFE, _SAFE, True),
    "sf-integer": Range(-(10**15 - 1), 10**15 - 1, True),
    "float": Range(-_SINGLE, _SINGLE, False),
    "double": Range(-_DOUBLE, _DOUBLE, False),
}
"""The formats of numbers that are a range."""
