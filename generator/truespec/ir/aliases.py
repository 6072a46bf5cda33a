"""What schemas are that stand for others."""

from __future__ import annotations

from collections.abc import Mapping

from truespec.ir.schemas import Alias, Schema


def final(at: str, schemas: Mapping[str, Schema]) -> str:
    """Return the address of what a schema is, behind any aliases."""
    seen = {at}
    while isinstance(shape := schemas[at].shape, Alias) and shape.target not in seen:
        seen.add(at := shape.target)
    return at
