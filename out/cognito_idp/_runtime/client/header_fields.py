"""The header fields that the document describes, with their types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ..model import Model
from ..wire.header_styles import read_header
from ..wire.headers import Headers
from ..wire.kinds import ArrayKind, Kind
from ..wire.texts import json_value

if TYPE_CHECKING:
    from ..json_types import JsonValue

JSON: Kind = "json"
"""Stands in `HeaderFields.kinds` for a field whose text is JSON (OpenAPI 3.2, 4.21)."""


class HeaderFields(Model):
    """The base of the classes for the header fields of responses.

    `kinds` says what the text of each field is, and `exploded` names those whose style
    is exploded.
    """

    kinds: ClassVar[Mapping[str, Kind]] = {}
    exploded: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    def of(cls, headers: Headers) -> Self:
        """Return what the header fields of a response say.

        Raises ShapeError where a field is missing that is always there, or is not of its
        type.
        """
        found: dict[str, Any] = {}
        for spec in cls._specs.values():
            name = spec.wire
            values = headers.get_all(name)
            if values:
                found[name] = cls._value(name, values)
        return cls.from_json(found)

    @classmethod
    def _value(cls, name: str, values: list[str]) -> JsonValue:
        kind = cls.kinds.get(name, "any")
        if kind == JSON:
            return json_value(values[-1])
        if name.lower() == "set-cookie":
            # The only field whose values must not be joined (RFC 9110, 5.3).
            return list(values) if isinstance(kind, ArrayKind) else values[0]
        return read_header(", ".join(values), kind, name in cls.exploded)
