"""Parameters that have ``content`` instead of a style (OpenAPI 3.2, 4.12.2.3).

The codec is that of the media type: ``json``, ``form`` or ``text``, the last for all other
media types, whose values have to be texts already.
"""

from __future__ import annotations

from ..json_types import JsonValue
from .cookies import checked_cookie
from .header_styles import checked_field
from .kinds import Kind, ObjectKind, structure_of, text_as
from .percent import decode, decode_form, encode, encode_reserved
from .pieces import properties_of
from .reading_styles import split_query
from .styles import named_pairs
from .texts import json_text, json_value, text_of


def content_text(value: JsonValue, codec: str, where: str) -> str:
    """Return the value of a parameter; one in a query or cookie needs its name before.

    `where` is ``path``, ``query``, ``header`` or ``cookie``. In a path and query the
    text is percent-encoded, and so is JSON in a cookie, which has no quotes and commas.
    JSON in a header field is ASCII. Raises ValueError for what cannot be sent.
    """
    text = _written(value, codec, ascii_only=where == "header")
    if where == "header":
        return checked_field(text)
    if where == "cookie" and codec == "text":
        return checked_cookie(text)
    encoded = encode(text)
    if where == "path" and encoded in ("", ".", ".."):
        raise ValueError(f"the text {text!r} would change the path")
    return encoded


def read_content(text: str, kind: Kind, codec: str, where: str) -> JsonValue:
    """Return what the value of a parameter says, given as it was sent.

    A text that is not JSON, or not of its kind, stays a string. Raises ShapeError for
    what is not UTF-8.
    """
    if where == "query":
        text = decode_form(text)
    elif where == "path" or (where == "cookie" and codec != "text"):
        text = decode(text)
    return _read(text, kind, codec)


def querystring_text(value: JsonValue, codec: str) -> str:
    """Return a whole query (``in: querystring``).

    A form is ready for a query as it is, JSON is percent-encoded, and in a text what is
    reserved stays as it is, as only its author knows the meaning of it.
    """
    text = _written(value, codec)
    if codec == "form":
        return text
    return encode_reserved(text, "#[]") if codec == "text" else encode(text)


def read_querystring(query: str, kind: Kind, codec: str) -> JsonValue:
    """Return what a whole query says.

    Where it is not of its kind, a string. Raises ShapeError for what is not UTF-8.
    """
    return _read(query if codec == "form" else decode(query), kind, codec)


def form_text(value: dict[str, JsonValue]) -> str:
    """Return an object as ``application/x-www-form-urlencoded`` (WHATWG URL, 5.2).

    A property that is an array repeats its name, a further array or object inside is a
    JSON text, null is ``null``. An empty array is an empty text.
    """
    return "&".join(named_pairs("", value, _form_encoded)) if value else ""


def read_form(text: str, kind: ObjectKind) -> dict[str, JsonValue]:
    """Return the object that a form says. Raises ShapeError for what is not UTF-8."""
    return properties_of(split_query(text), kind, decode_form)


def _form_encoded(text: str) -> str:
    return encode(text).replace("%20", "+").replace("~", "%7E")


def _written(value: JsonValue, codec: str, *, ascii_only: bool = False) -> str:
    if codec == "json":
        return json_text(value, ascii_only=ascii_only)
    if codec == "form" and isinstance(value, dict):
        return form_text(value)
    if isinstance(value, list | dict):
        raise ValueError(f"an array or object cannot be sent as {codec}")
    return text_of(value)


def _read(text: str, kind: Kind, codec: str) -> JsonValue:
    if codec == "json":
        return json_value(text)
    record = structure_of(kind, ObjectKind) if codec == "form" else None
    return text_as(text, kind) if record is None else read_form(text, record)
