"""Enumerations that keep values which their document does not list yet."""

from __future__ import annotations

from enum import Enum, EnumType
from typing import Any, Self

from .shape_error import ShapeError


class OpenEnumType(EnumType):
    """Creates the classes of enumerations, several times as fast as `EnumType` does.

    That counts where a module has hundreds of them. It can be so because the members
    are nothing but distinct names with plain values.
    """

    @classmethod
    def __prepare__(  # type: ignore[override]
        metacls, cls: str, bases: tuple[type, ...], /, **_: Any
    ) -> Any:
        return {} if _lists_members(bases) else super().__prepare__(cls, bases)

    def __new__(metacls, name: str, bases: Any, namespace: Any, **_: Any) -> Any:
        if not _lists_members(bases):
            return super().__new__(metacls, name, bases, namespace)
        values = {
            key: value for key, value in namespace.items() if not key.startswith("__")
        }
        for key in values:
            del namespace[key]
        namespace["_member_names_"] = list(values)
        namespace["_member_map_"] = members = {}
        namespace["_value2member_map_"] = by_value = {}
        enum = type.__new__(metacls, name, bases, namespace)
        for key, value in values.items():
            member = _member(enum, key, value)
            members[key] = by_value[value] = member
            type.__setattr__(enum, key, member)
        return enum


def _lists_members(bases: tuple[type, ...]) -> bool:
    """Whether a class with these bases is an enumeration of a document."""
    return len(bases) == 1 and bases[0] is not Enum


def _member(enum: Any, name: str, value: Any) -> Any:
    """Return a new instance of an enumeration."""
    member = enum._member_type_.__new__(enum, value)
    member._name_ = name
    member._value_ = value
    member.__objclass__ = enum
    return member


class OpenEnum(Enum, metaclass=OpenEnumType):
    """An enumeration that any value of its type may join.

    A value that the document does not list becomes an instance of its own: it is not
    among the members, it is equal to its value, and it is sent back unchanged.
    """

    @classmethod
    def _missing_(cls: Any, value: object) -> Any:
        if isinstance(value, cls._member_type_) and not isinstance(value, bool):
            return _member(cls, str(value), value)
        return None

    def to_json(self) -> Any:
        """Return the value as it is sent."""
        return self._value_

    @property
    def is_known(self) -> bool:
        """Whether the document lists the value."""
        return self._value_ in type(self)._value2member_map_


class OpenStrEnum(str, OpenEnum):
    """An open enumeration of strings."""

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Return the member for a JSON value, a new one where the document has none.

        Raises ShapeError for anything but a string.
        """
        if isinstance(value, str):
            known: Any = cls._value2member_map_.get(value)
            return known or cls(value)
        raise ShapeError((), "a string", value)

    __str__ = str.__str__


class OpenIntEnum(int, OpenEnum):
    """An open enumeration of integers."""

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Return the member for a JSON value, a new one where the document has none.

        Raises ShapeError for anything but a number without a fractional part.
        """
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, int) and not isinstance(value, bool):
            return cls(value)
        raise ShapeError((), "an integer", value)

    __str__ = int.__repr__
