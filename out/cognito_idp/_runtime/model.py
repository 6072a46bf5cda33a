"""What the classes of a package have in common."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from .json_types import UNSET, JsonValue
from .reading import read_object


class Model:
    """The base of the classes that stand for JSON objects.

    `extra_fields` keeps the properties that the document does not know, as they are.
    They are sent back after the known ones, and instead of those of the same name.
    """

    __slots__ = ("extra_fields",)
    __hash__ = None  # type: ignore[assignment]
    _secret: ClassVar[frozenset[str]] = frozenset()
    extra_fields: dict[str, Any]

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Return the object that a JSON value says; raises ShapeError if it cannot."""
        raise NotImplementedError

    def to_json(self) -> dict[str, JsonValue]:
        """Return the object as a JSON value."""
        raise NotImplementedError

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.extra_fields == other.extra_fields and all(
            getattr(self, name) == getattr(other, name) for name in self.__slots__
        )

    def __repr__(self) -> str:
        fields = {name: getattr(self, name) for name in self.__slots__}
        if self.extra_fields:
            fields["extra_fields"] = self.extra_fields
        shown = (
            f"{name}={'<secret>' if name in self._secret else repr(value)}"
            for name, value in fields.items()
            if value is not None and value is not UNSET
        )
        return f"{type(self).__name__}({', '.join(shown)})"


class UnknownVariant:
    """An object that says it is of a kind which the document does not list.

    `value` is the object as it was read; it is sent back unchanged.
    """

    __slots__ = ("value",)
    __hash__ = None  # type: ignore[assignment]

    def __init__(self, value: dict[str, JsonValue]) -> None:
        self.value = value

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Keep a JSON object; raises ShapeError for any other value."""
        return cls(read_object(value))

    def to_json(self) -> dict[str, JsonValue]:
        """Return the object as it was read."""
        return self.value

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, UnknownVariant):
            return NotImplemented
        return self.value == other.value

    def __repr__(self) -> str:
        return f"UnknownVariant({self.value!r})"
