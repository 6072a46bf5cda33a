"""The types and the listed values that several schemas leave to one value."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from truespec.ir.schemas import Member, Scalar, Shape
from truespec.lower.enumerations import Listed, enumeration, listed_values
from truespec.lower.shapes.parts import Part, nearest_first
from truespec.resolve.document import Node
from truespec.runtime.values import are_equal

NULL = Scalar("null")
_BESIDE = frozenset(
    [
        *("type", "enum", "const", "format", "contentMediaType", "contentEncoding"),
        *("properties", "patternProperties", "additionalProperties", "required"),
        *("prefixItems", "items", "unevaluatedProperties", "unevaluatedItems"),
    ]
)
SCALARS = ("string", "integer", "number", "boolean")
_CODED = {"base64": "byte", "base64url": "base64url"}
_OCTETS = ("application/octet-stream", "audio/", "image/", "video/")


def common_types(parts: Iterable[Part]) -> list[str] | None:
    """Return the types that all parts allow, None where none of them says one."""
    common: list[str] | None = None
    for part in parts:
        declared = part.node.fields.get("type")
        names = [declared] if isinstance(declared, str) else declared
        if not isinstance(names, list):
            continue
        names = list(dict.fromkeys(name for name in names if isinstance(name, str)))
        common = names if common is None else _intersect(common, names)
    return common


def _intersect(one: list[str], other: list[str]) -> list[str]:
    """Return the types in both lists: an integer is a number as well."""
    found = [name for name in one if name in other]
    if "integer" not in found and (
        ("integer" in one and "number" in other)
        or ("number" in one and "integer" in other)
    ):
        found.append("integer")
    return found


def common_values(parts: Iterable[Part]) -> Listed | None:
    """Return the values that all parts list, None where none of them lists any."""
    common: Listed | None = None
    for part in parts:
        for listed in listed_values(part.node):
            common = listed if common is None else _common(common, listed)
    return common


def _common(values: Listed, others: Listed) -> Listed:
    if all(isinstance(value, str) for value, _ in others):
        texts: dict[str, Member] = dict(reversed(others))
        return [
            (value, _told(member, texts[value]))
            for value, member in values
            if isinstance(value, str) and value in texts
        ]
    return [
        (value, _told(member, found))
        for value, member in values
        if (found := _find(value, others)) is not None
    ]


def _find(value: Any, listed: Listed) -> Member | None:
    return next((member for one, member in listed if are_equal(value, one)), None)


def _told(member: Member, other: Member) -> Member:
    """Return the member of which the document says something."""
    return other if (other.name or other.doc) and not member.name else member


def enumeration_of(listed: Listed, types: list[str] | None) -> Shape:
    """Return the shape of listed values, of which the types may rule out some."""
    if types is not None:
        listed = [pair for pair in listed if _is_of(pair[0], types)]
    return enumeration(listed)


def _is_of(value: Any, types: list[str]) -> bool:
    kinds = {
        "string": str,
        "boolean": bool,
        "array": list,
        "object": dict,
        "null": type(None),
    }
    if any(isinstance(value, kinds[name]) for name in types if name in kinds):
        return True
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return "number" in types or ("integer" in types and value == value // 1)


def scalar(kind: str, parts: Iterable[Part]) -> Scalar:
    """Return a scalar with the format that the nearest part gives it."""
    formats = (format_of(part.node) for part in nearest_first(parts))
    return Scalar(kind, next((name for name in formats if name), ""))


def format_of(node: Node) -> str:
    """Return the format of a schema: ``binary`` also where its media type says that.

    With ``contentEncoding`` the octets are in text (OpenAPI 3.2, 4.24.4.2), which is
    ``byte`` where that is base64.
    """
    value = node.fields.get("format")
    coded = _CODED.get(str(node.fields.get("contentEncoding")).lower())
    if coded is not None and value in (None, "binary", "byte"):
        return coded
    if isinstance(value, str):
        return value
    media = node.fields.get("contentMediaType")
    octets = isinstance(media, str) and media.lower().startswith(_OCTETS)
    return "binary" if octets and "contentEncoding" not in node.fields else ""


def telling_beside_members(node: Node) -> bool:
    """Whether a schema says something of the shape beside what it refers to or lists.

    Unions do not count here.
    """
    return not _BESIDE.isdisjoint(node.fields)
