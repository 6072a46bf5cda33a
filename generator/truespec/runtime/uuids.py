"""UUIDs (RFC 9562)."""

from __future__ import annotations

from uuid import UUID

from .malformed import MalformedText
from .remembered import remember
from .shape_error import ShapeError


def read_uuid(value: object) -> UUID:
    """Return the UUID that a JSON value spells, in any of the forms that Python knows."""
    if not isinstance(value, str):
        raise ShapeError((), "a UUID", value)
    try:
        found = UUID(value)
    except ValueError:
        raise MalformedText((), "a UUID", value) from None
    return found if str(found) == value else remember(found, value)
