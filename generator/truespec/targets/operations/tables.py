"""What the bodies in all modules of a client refer to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from truespec.name.names import Names
from truespec.python.code import Code, code
from truespec.python.imports import Imports
from truespec.python.literal import literal
from truespec.targets.operations.timestamps import TimestampTable
from truespec.targets.operations.xml import XmlCode

Check = Callable[[str], Code | None]
"""Gives the function of the validators for a schema, None if it allows everything."""


class XmlNodes:
    """The nodes of bodies in XML, which become a module of their own."""

    def __init__(self, names: Names, spelling: XmlCode) -> None:
        self._names = names
        self._spelling = spelling
        self.nodes: dict[str, Code] = {}

    def name(self, at: str) -> Code:
        """Return the literal of the name under which the node of a schema is listed."""
        name = self._names.functions[at]
        if name not in self.nodes:
            self.nodes[name] = self._spelling.root(at)
        return literal(name)

    def types(self) -> dict[str, Code]:
        """Return the types that the nodes refer to, by the addresses of schemas."""
        return self._spelling.table()


@dataclass(frozen=True, slots=True)
class Tables:
    """What the modules of one client share; it grows as bodies are spelled.

    `check` gives the validators, `timestamps` and `xml` collect what is told of types
    apart from the bodies. `xml_imports` are the imports of the latter.
    """

    check: Check
    timestamps: TimestampTable
    xml: XmlNodes
    xml_imports: Imports


def mapping(pairs: dict[str, Code]) -> Code:
    """Return the source of a dict with strings as keys."""
    shown = (code("{}: {}", literal(key), value) for key, value in pairs.items())
    return Code(f"{{{', '.join(shown)}}}")
