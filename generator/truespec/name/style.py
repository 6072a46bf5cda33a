"""How the names of each kind of thing look, and what they must not be."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass

from truespec.name import reserved
from truespec.name.words import (
    normal_form,
    pascal_case,
    snake_case,
    upper_case,
)

# Longer names are cut, and told apart by a digest of the whole.
_LONGEST = 80
_DIGEST = 8


@dataclass(frozen=True, slots=True)
class Style:
    """The form of one kind of names.

    `join` makes a name of words, `pattern` is what a pinned name must look like,
    `prefix` goes before a name that would begin with a digit, `suffix` behind one of
    the `reserved` names, and `separator` before the number of a namesake.
    """

    join: Callable[[tuple[str, ...]], str]
    pattern: re.Pattern[str]
    reserved: frozenset[str]
    prefix: str
    suffix: str = "_"
    separator: str = "_"

    def name(self, parts: tuple[str, ...]) -> str:
        """Return the name that these words make, one that is legal in Python."""
        name = self.join(parts or ("empty",))
        if not name.isidentifier():
            prefix = self.join((self.prefix,)) + self.separator
            name = normal_form(prefix + name)
        return self.permitted(name)

    def permitted(self, name: str) -> str:
        """Return an identifier, changed if it is reserved or very long."""
        if len(name) > _LONGEST:
            digest = hashlib.sha256(name.encode()).hexdigest()[:_DIGEST]
            kept = name[: _LONGEST - _DIGEST - 1].rstrip("_")
            name = kept + self.separator + self.join((digest,))
        return name + self.suffix if name in self.reserved else name

    def numbered(self, name: str, number: int) -> str:
        """Return the name of the `number`th of those that want the same."""
        separator = self.separator or ("_" if name[-1:].isdigit() else "")
        return f"{name}{separator}{number}"

    def may_be_pinned(self, name: str) -> bool:
        """Whether the user may ask for this name."""
        return (
            bool(self.pattern.match(name))
            and name.isidentifier()
            and name not in self.reserved
        )


_LOWER = re.compile(r"[^A-Z_]")
_CAPITAL = re.compile(r"[A-Z]")

CLASS = Style(
    pascal_case, _CAPITAL, reserved.CLASSES, "Model", suffix="Model", separator=""
)
ERROR = Style(
    pascal_case, _CAPITAL, reserved.CLASSES, "Error", suffix="Response", separator=""
)
FUNCTION = Style(snake_case, _LOWER, reserved.FUNCTIONS, "schema")
FIELD = Style(snake_case, _LOWER, reserved.FIELDS, "field")
MEMBER = Style(upper_case, _CAPITAL, reserved.KEYWORDS, "value")
CONSTANT = Style(upper_case, _CAPITAL, reserved.KEYWORDS, "operation")
OPERATION = Style(snake_case, _LOWER, reserved.KEYWORDS, "operation")
PARAMETER = Style(snake_case, _LOWER, reserved.PARAMETERS, "parameter")
SENT_PARAMETER = Style(snake_case, _LOWER, reserved.SENT_PARAMETERS, "parameter")
