"""The intermediate model as plain data, for people and other programs."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any


def dump(value: Any) -> Any:
    """Return a node of the model as JSON-able data.

    A dataclass becomes an object whose ``is`` names its class where it is one of several
    that may stand there (the shapes); what has its default value is left out.
    """
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value) and not isinstance(value, type):
        return _object(value)
    if isinstance(value, dict):
        return {str(key): dump(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [dump(item) for item in value]
    return value


def _object(value: Any) -> dict[str, Any]:
    found: dict[str, Any] = {"is": type(value).__name__}
    for field in fields(value):
        item = getattr(value, field.name)
        if item != field.default:
            found[field.name] = dump(item)
    return found
