"""What reading a JSON value of the wrong shape raises."""

from __future__ import annotations

from .json_types import UNSET

# What JSON calls a value (RFC 8259, 3), by its type in Python.
_KINDS = {
    bool: "a boolean",
    dict: "an object",
    float: "a number",
    int: "an integer",
    list: "an array",
    str: "a string",
    type(None): "null",
}

_LONGEST_POINTER = 200


class ShapeError(ValueError):
    """A JSON value does not have the shape that a model needs.

    `path` leads to the value at fault, `expected` says what was needed there, and
    `value` is what was found: `UNSET` where a property is missing.
    Neither `str` nor `repr` shows the value, as it may be a secret.
    """

    def __init__(
        self, path: tuple[str | int, ...], expected: str, value: object
    ) -> None:
        super().__init__(path, expected, value)
        # From the inside out, so that each reader adds its own key at the end.
        self._keys = list(reversed(path))
        # How many of them are inside a secret.
        self._hidden = 0
        self.expected = expected
        self.value = value

    @property
    def path(self) -> tuple[str | int, ...]:
        """The keys and indices that lead to the value at fault."""
        return tuple(reversed(self._keys))

    @property
    def pointer(self) -> str:
        """`path` as a JSON Pointer (RFC 6901), without the names inside a secret."""
        keys = [
            "<secret>" if index < self._hidden and isinstance(key, str) else str(key)
            for index, key in enumerate(self._keys)
        ]
        tokens = (key.replace("~", "~0").replace("/", "~1") for key in reversed(keys))
        return "".join(f"/{token}" for token in tokens)

    def __str__(self) -> str:
        found = (
            "missing"
            if self.value is UNSET
            else _KINDS.get(type(self.value), type(self.value).__name__)
        )
        place = self.pointer or "(root)"
        if len(place) > _LONGEST_POINTER:
            half = _LONGEST_POINTER // 2
            place = f"{place[:half]}...{place[-half:]}"
        return f"{place}: expected {self.expected}, found {found}"

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self}>"

    def hide_names(self, outside: int | None = 0) -> None:
        """Show only the first names that lead here, those `outside` of a secret that the
        value is in; None if there is no secret."""
        if outside is not None:
            self._hidden = len(self._keys) - outside

    def below(self, key: str | int) -> ShapeError:
        """Return this error as seen from the value that holds `key`."""
        self._keys.append(key)
        return self


class NestingError(ShapeError):
    """A value is nested too deeply to be read or written, whatever its shape."""

    def __init__(self, value: object) -> None:
        super().__init__((), "a value that is nested less deeply", value)
