"""How the properties of a form, or the parts of a multipart body, are sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..json_types import JsonValue
from .body_error import BodyError
from .file import File, is_binary
from .json_text import write_json
from .kinds import ArrayKind, Kind, ObjectKind, structure_of
from .pieces import properties_of
from .texts import json_value, text_of

OCTETS = "application/octet-stream"
TEXT = "text/plain"
JSON = "application/json"


class Encoding:
    """An Encoding Object (OpenAPI 3.2, 4.15), and what values it is for.

    `kind` is what the value is: see `kinds`, where ``binary`` is one more. `content_type` is a media type, or several with commas between them; ""
    is the default of the kind. Where `style` is not "", it counts instead, with
    `explode` and `allow_reserved`. `headers` are header fields of every such part.
    """

    __slots__ = (
        "allow_reserved",
        "content_type",
        "explode",
        "headers",
        "kind",
        "style",
    )

    def __init__(
        self,
        kind: Kind = "any",
        *,
        content_type: str = "",
        style: str = "",
        explode: bool = False,
        allow_reserved: bool = False,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.kind: Final = kind
        self.content_type: Final = content_type
        self.style: Final = style
        self.explode: Final = explode
        self.allow_reserved: Final = allow_reserved
        self.headers: Final = {} if headers is None else dict(headers)

    def media_type_for(self, value: object) -> str:
        """Return the media type in which a value is sent.

        That is the file's own, else the first declared one that is no range, else the
        default (OpenAPI 3.2, 4.15.1.1).
        """
        if isinstance(value, File) and value.media_type is not None:
            return value.media_type
        for declared in self.content_type.split(","):
            if declared.strip() and "*" not in declared.partition(";")[0]:
                return declared.strip()
        if is_binary(value):
            return OCTETS
        return JSON if isinstance(value, dict | list) else TEXT


DEFAULT: Final = Encoding()
"""How a property is sent of which the document says nothing."""


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON or has the suffix ``+json``."""
    name = media_type.partition(";")[0].strip().lower()
    return name in (JSON, "text/json") or name.endswith("+json")


def octets_of(value: JsonValue, media_type: str) -> bytes:
    """Return a value in a media type: JSON, or text for all others.

    Raises BodyError for an array or object in a media type other than JSON.
    """
    if is_json(media_type):
        return write_json(value)
    if isinstance(value, dict | list):
        raise BodyError(f"an array or object cannot be written as {media_type}")
    try:
        return text_of(value).encode()
    except ValueError as error:
        raise BodyError(f"cannot be written as text: {error}") from None


def values_in(texts: list[str], encoding: Encoding) -> JsonValue:
    """Return the value of a property that was sent as these texts, one or more.

    A text that is not of its kind, or not the JSON that it should be, stays one, for a
    validator to say what is wrong.
    """
    if encoding.content_type and is_json(encoding.content_type):
        values = [json_value(text) for text in texts]
        is_array = structure_of(encoding.kind, ArrayKind) is not None
        return values if is_array or len(values) > 1 else values[0]
    pairs = [("", text) for text in texts]
    return properties_of(pairs, ObjectKind({"": encoding.kind}), str)[""]
