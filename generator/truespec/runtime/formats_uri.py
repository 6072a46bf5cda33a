"""Formats of references: URIs, IRIs, URI templates and JSON Pointers."""

from __future__ import annotations

from functools import cache

from .formats_host import is_ipv6
from .patterns import compile_pattern

_ESCAPED = "%[0-9A-Fa-f]{2}"
_PLAIN = r"0-9A-Za-z._~!$&'()*+,;=\-"
_UCSCHAR = r"\xa0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef" + "".join(
    rf"\U{plane:04x}{0x1000 if plane == 0xE else 0:04x}-\U{plane:04x}fffd"
    for plane in range(1, 0xF)
)
_IPRIVATE = r"\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd"

_LITERALS = rf"(?:[!#$&-;=?-\[\]_a-z~{_UCSCHAR}{_IPRIVATE}]++|{_ESCAPED})"
_VARIABLE_CHARACTERS = f"(?:[0-9A-Za-z_]|{_ESCAPED})"
_VARIABLE = rf"{_VARIABLE_CHARACTERS}+(?:[.]{_VARIABLE_CHARACTERS}+)*(?:[*]|:[1-9][0-9]{{0,3}})?"
_TEMPLATE = rf"\A(?:{_LITERALS}|\{{[+#./;?&=,!@|]?{_VARIABLE}(?:,{_VARIABLE})*\}})*+\Z"

_POINTER = "(?:/(?:[^/~]|~[01])*)*"
_POINTER_ONLY = rf"\A{_POINTER}\Z"
_NUMBER = "(?:0|[1-9][0-9]*)"
_RELATIVE_POINTER = rf"\A{_NUMBER}(?:[+-]{_NUMBER})?(?:#|{_POINTER})\Z"


@cache
def _reference(more: str, private: str, absolute: bool) -> str:
    """Return the pattern of a reference (RFC 3986, appendix A; RFC 3987, 2.2).

    `more` are the characters that may stand for themselves beside those of a URI, and
    `private` those that may do so in the query alone.
    """

    def some(characters: str) -> str:
        return f"(?:[{_PLAIN}{more}{characters}]++|{_ESCAPED})*+"

    host = (
        r"(?:\[(?:(?P<ipv6>[0-9A-Fa-f:.]+)"
        rf"|[Vv][0-9A-Fa-f]+[.][{_PLAIN}:]+)\]|{some('')})"
    )
    authority = rf"//(?:{some(':')}@)?{host}(?::[0-9]*)?(?=[/?#]|\Z)"
    scheme = "[A-Za-z][0-9A-Za-z+.-]*:"
    start = scheme if absolute else f"(?:{scheme}|(?![^/?#]*:))"
    return (
        rf"\A{start}(?:{authority}|(?!//)){some(':@/')}"
        rf"(?:[?]{some(':@/?' + private)})?(?:#{some(':@/?')})?\Z"
    )


def is_uri(value: str) -> bool:
    """Whether a string is a URI of RFC 3986, 3."""
    return _is_reference(value, _reference("", "", True))


def is_uri_reference(value: str) -> bool:
    """Whether a string is a URI-reference of RFC 3986, 4.1."""
    return _is_reference(value, _reference("", "", False))


def is_iri(value: str) -> bool:
    """Whether a string is an IRI of RFC 3987, 2.2."""
    return _is_reference(value, _reference(_UCSCHAR, _IPRIVATE, True))


def is_iri_reference(value: str) -> bool:
    """Whether a string is an IRI-reference of RFC 3987, 2.2."""
    return _is_reference(value, _reference(_UCSCHAR, _IPRIVATE, False))


def _is_reference(value: str, pattern: str) -> bool:
    found = compile_pattern(pattern)(value)
    return found is not None and (found["ipv6"] is None or is_ipv6(found["ipv6"]))


def is_uri_template(value: str) -> bool:
    """Whether a string is a URI-Template of RFC 6570, 2, of any level.

    The apostrophe is a literal (erratum 6937).
    """
    return compile_pattern(_TEMPLATE)(value) is not None


def is_json_pointer(value: str) -> bool:
    """Whether a string is a JSON Pointer as a string (RFC 6901, 3 and 5)."""
    return compile_pattern(_POINTER_ONLY)(value) is not None


def is_relative_json_pointer(value: str) -> bool:
    """Whether a string is a Relative JSON Pointer.

    Source: draft-bhutton-relative-json-pointer-00, 3, which an index may be adjusted
    in; its successor allows that before ``#`` too, which had been forgotten.
    """
    return compile_pattern(_RELATIVE_POINTER)(value) is not None
