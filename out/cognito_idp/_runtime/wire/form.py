"""Forms: ``application/x-www-form-urlencoded`` (WHATWG URL, 5; OpenAPI 3.2, 4.15.3)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..json_types import UNSET, JsonValue
from ..shape_error import ShapeError
from .body_error import BodyError
from .encoding import DEFAULT, Encoding, octets_of, values_in
from .file import is_binary
from .percent import decode_form, encode
from .reading_styles import read_query, split_query
from .styles import query_pairs

MOST_PAIRS = 100_000
"""How many pairs a form may have that is read."""


def write_form(
    value: Mapping[str, Any], encodings: Mapping[str, Encoding] | None = None
) -> bytes:
    """Return an object as a form; `encodings` are those of its properties.

    The items of an array become pairs of one name each, and objects are JSON, unless a
    style is declared. Null is the text ``null``, and an empty array an empty text.
    Raises BodyError for what a form cannot carry, such as files.
    """
    known = {} if encodings is None else encodings
    pairs: list[str] = []
    for name, item in value.items():
        try:
            pairs += _pairs(name, item, known.get(name, DEFAULT))
        except ValueError as error:
            raise BodyError(f"{name}: {error}") from None
    return "&".join(pairs).encode("ascii")


def _pairs(name: str, value: Any, encoding: Encoding) -> list[str]:
    items = value if isinstance(value, list) else [value]
    if any(map(is_binary, items)):
        raise BodyError("a form carries octets as text only, such as base64")
    if encoding.style:
        style, explode = encoding.style, encoding.explode
        return query_pairs(name, value, style, explode, encoding.allow_reserved)
    texts = [octets_of(item, encoding.media_type_for(item)).decode() for item in items]
    return [f"{_encoded(name)}={_encoded(text)}" for text in texts or [""]]


def _encoded(text: str) -> str:
    return encode(text).replace("%20", "+")


def read_form(
    content: bytes | str, encodings: Mapping[str, Encoding] | None = None
) -> dict[str, JsonValue]:
    """Return the object that a form says; `encodings` are those of its properties.

    Several pairs of one name become an array. A text that is not of its kind stays one,
    for a validator to say what is wrong. Raises BodyError where the form is not in
    UTF-8, or has too many pairs.
    """
    known = {} if encodings is None else encodings
    try:
        text = content if isinstance(content, str) else content.decode()
        if text.count("&") >= MOST_PAIRS:
            raise BodyError(f"a form has more than {MOST_PAIRS} pairs")
        return _properties(split_query(text), known)
    except (UnicodeDecodeError, ShapeError):
        raise BodyError("a form is not in UTF-8") from None


def _properties(
    pairs: list[tuple[str, str]], known: Mapping[str, Encoding]
) -> dict[str, JsonValue]:
    found: dict[str, JsonValue] = {}
    styled = {name: one for name, one in known.items() if one.style}
    for name, one in styled.items():
        value = read_query(pairs, name, one.kind, one.style, one.explode, known)
        if value is not UNSET:
            found[name] = value
    taken = {
        key
        for name, value in found.items()
        for key in (name, *(value if isinstance(value, dict) else ()))
    }
    texts: dict[str, list[str]] = {}
    for name, raw in pairs:
        if name not in taken and name.partition("[")[0] not in styled:
            texts.setdefault(name, []).append(decode_form(raw))
    for name, several in texts.items():
        found[name] = values_in(several, known.get(name, DEFAULT))
    return found
