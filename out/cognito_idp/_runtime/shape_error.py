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


class ShapeError(ValueError):
    """A JSON value does not have the shape that a model needs.

    `path` leads from the outermost value to the one at fault, `expected` says what was
    needed there, and `value` is what was found: `UNSET` where a property is missing.
    The message does not show the value, as it may be a secret.
    """

    def __init__(
        self, path: tuple[str | int, ...], expected: str, value: object
    ) -> None:
        super().__init__(path, expected, value)
        self.path = path
        self.expected = expected
        self.value = value

    @property
    def pointer(self) -> str:
        """`path` as a JSON Pointer (RFC 6901)."""
        tokens = (str(key).replace("~", "~0").replace("/", "~1") for key in self.path)
        return "".join(f"/{token}" for token in tokens)

    def __str__(self) -> str:
        found = (
            "missing"
            if self.value is UNSET
            else _KINDS.get(type(self.value), type(self.value).__name__)
        )
        return f"{self.pointer or '(root)'}: expected {self.expected}, found {found}"

    def below(self, key: str | int) -> ShapeError:
        """Return this error as seen from the value that holds `key`."""
        self.path = (key, *self.path)
        return self
