"""The style ``simple`` in header fields (OpenAPI 3.2, 4.12.3 and Appendix D).

Nothing is encoded, quoted or escaped: fields differ too much in how that is done. So a
text has to be one that a field may have (RFC 9110, 5.5), and an item must not look like
several; all else is refused with a ValueError. A comma inside of a quoted string is part
of its item (RFC 9110, 5.6.4). Null is ``null``, an empty array or object is empty.
"""

from __future__ import annotations

import re

from ..json_types import JsonValue
from .kinds import Kind
from .pieces import Layout, read_pieces
from .texts import text_of

_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_FIELD_VALUE = re.compile(r"[\t\x20-\x7e]*")


def header_text(value: JsonValue, explode: bool) -> str:
    """Return the value of a header field.

    Raises ValueError for a control character, such as a line break, which could begin
    another field, for one that is not ASCII, for white space at an end, and for an item
    that could not be told apart.
    """
    if not isinstance(value, list | dict):
        return checked_field(text_of(value))
    if isinstance(value, list):
        items = [text_of(item) for item in value]
        if "" in items:
            raise ValueError("an array in a header field has no empty items")
    elif explode:
        items = [f"{_key(key)}={text_of(item)}" for key, item in value.items()]
    else:
        items = [part for key, item in value.items() for part in (key, text_of(item))]
    text = checked_field(",".join(items))
    if split_field(text) != items and items:
        raise ValueError(
            "a comma outside of quotes, or white space at an end, cannot be in an item "
            "of a header field"
        )
    return text


def checked_field(text: str) -> str:
    """Return a text that a header field may have; ValueError for any other."""
    if not _FIELD_VALUE.fullmatch(text):
        raise ValueError("a header field holds visible ASCII characters only")
    if text.strip(" \t") != text:
        raise ValueError("a header field has no white space at its ends")
    return text


def checked_name(name: str) -> str:
    """Return a name that a header field may have (RFC 9110, 5.1), else ValueError."""
    if not _NAME.fullmatch(name):
        raise ValueError("the name of a header field is a token")
    return name


def split_field(text: str) -> list[str]:
    """Return the parts between the commas that are not in quotes, without white space."""
    if '"' not in text:
        return [part.strip(" \t") for part in text.split(",")]
    parts, start, quoted, escaped = [], 0, False, False
    for index, character in enumerate(text):
        if escaped:
            escaped = False
        elif character == '"':
            quoted = not quoted
        elif quoted:
            escaped = character == "\\"
        elif character == ",":
            parts.append(text[start:index].strip(" \t"))
            start = index + 1
    if quoted:  # The quotes are none.
        return [part.strip(" \t") for part in text.split(",")]
    return [*parts, text[start:].strip(" \t")]


def read_header(text: str, kind: Kind, explode: bool) -> JsonValue:
    """Return what the value of a header field says.

    Several fields of one name are to be joined by ", " first (RFC 9110, 5.3).
    """
    return read_pieces(text.strip(" \t"), kind, _EXPLODED if explode else _PLAIN)


def _key(key: str) -> str:
    if "=" in key:
        raise ValueError(f"the name {key!r} in a header field has a '='")
    return key


_PLAIN = Layout(split_field, str, exploded=False, empty_items=False)
_EXPLODED = Layout(split_field, str, exploded=True, empty_items=False)
