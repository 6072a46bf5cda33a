"""Types whose names are hidden by the attributes of a class."""

from __future__ import annotations

import re
from collections.abc import Container

from truespec.python.code import Code
from truespec.python.imports import Imports

_HOMES = {
    **dict.fromkeys(
        ("bool", "bytes", "dict", "float", "int", "list", "object", "str"), "builtins"
    ),
    **dict.fromkeys(("date", "datetime", "time"), "datetime"),
}
# A name, or a string, in which there are none.
_NAME = re.compile(r"""[\w.]+|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'""")


def unhidden(annotation: Code, hidden: Container[str], imports: Imports) -> Code:
    """Return a type with its module before each name that an attribute would hide.

    `hidden` holds the attributes of the class in which the type is used.
    """

    def spelled(match: re.Match[str]) -> str:
        name = match.group()
        if name not in _HOMES or name not in hidden:
            return name
        home = _HOMES[name]
        alias = f"_{home}" if home == "datetime" or home in hidden else ""
        return f"{imports.add(home, alias=alias)}.{name}"

    return Code(_NAME.sub(spelled, annotation))
