"""What generated models say of the types of values."""

from __future__ import annotations

from typing import Any, get_args


def annotation(module: Any, name: str, field: str = "x") -> str:
    """Return the annotation of a field, as it stands in the source of the class."""
    text: str = getattr(module, name).__annotations__[field]
    return text


def optional(module: Any, name: str, field: str = "x") -> str:
    """Return the annotation of a field that may be absent, without that."""
    text = annotation(module, name, field)
    suffix = " | Unset" if text.endswith(" | Unset") else " | None"
    assert text.endswith(suffix), text
    return text.removesuffix(suffix)


def alias(module: Any, name: str) -> str:
    """Return what an alias of a module stands for, one after the other."""
    members = get_args(getattr(module, name))
    return " | ".join(getattr(one, "__name__", str(one)) for one in members)
