"""The types that every model speaks of."""

from __future__ import annotations

from enum import Enum
from typing import Final, TypeAlias

JsonValue: TypeAlias = (
    str | int | float | bool | list["JsonValue"] | dict[str, "JsonValue"] | None
)
"""Any value that JSON can say (RFC 8259, 3)."""


class Unset(Enum):
    """The type of `UNSET`, which says that a property is absent, not null."""

    UNSET = "UNSET"

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
