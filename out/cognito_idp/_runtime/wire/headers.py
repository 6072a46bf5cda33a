"""The header fields of a message."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import cast

SECRET = frozenset(
    {
        "authorization",
        "cookie",
        "proxy-authorization",
        "set-cookie",
        "x-amz-security-token",
    }
)
"""The fields, in lower case, whose values are credentials: they are never shown."""


class Headers:
    """Header fields in their order (RFC 9110, 5): names have no case and may recur.

    `secret` names further fields, without regard to case, whose values are not shown.
    """

    __slots__ = ("_fields", "secret")

    def __init__(
        self, fields: Mapping[str, str] | Iterable[tuple[str, str]] = ()
    ) -> None:
        pairs = fields.items() if isinstance(fields, Mapping) else fields
        # A mapping is an iterable too, which some type checkers make too much of.
        self._fields = list(cast("Iterable[tuple[str, str]]", pairs))
        self.secret: set[str] = set()

    def get(self, name: str, default: str | None = None) -> str | None:
        """Return the value of a field; those of several are joined (RFC 9110, 5.3)."""
        values = self.get_all(name)
        return ", ".join(values) if values else default

    def get_all(self, name: str) -> list[str]:
        """Return the values of every field of that name, in their order."""
        wanted = name.lower()
        return [value for name, value in self._fields if name.lower() == wanted]

    def set(self, name: str, value: str) -> None:
        """Put one field in the place of all that have its name."""
        self.remove(name)
        self._fields.append((name, value))

    def add(self, name: str, value: str) -> None:
        """Add a field after those that are there."""
        self._fields.append((name, value))

    def remove(self, name: str) -> None:
        """Remove every field of that name."""
        wanted = name.lower()
        self._fields = [field for field in self._fields if field[0].lower() != wanted]

    def items(self) -> list[tuple[str, str]]:
        """Return all fields: name and value."""
        return list(self._fields)

    def copy(self) -> Headers:
        """Return fields that can be changed without changing these."""
        copied = Headers(self._fields)
        copied.secret = set(self.secret)
        return copied

    def shown(self) -> list[tuple[str, str]]:
        """Return all fields as people may see them, without credentials."""
        hidden = SECRET | {name.lower() for name in self.secret}
        return [
            (name, "<secret>" if name.lower() in hidden else value)
            for name, value in self._fields
        ]

    def __getitem__(self, name: str) -> str:
        value = self.get(name)
        if value is None:
            raise KeyError(name)
        return value

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and bool(self.get_all(name))

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._fields)

    def __len__(self) -> int:
        return len(self._fields)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Headers):
            return NotImplemented
        return [(name.lower(), value) for name, value in self._fields] == [
            (name.lower(), value) for name, value in other._fields
        ]

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Headers({self.shown()!r})"
