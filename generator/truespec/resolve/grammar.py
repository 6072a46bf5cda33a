"""Questions about the tables of objects and keywords.

What an object may hold, whether a version knows a field, and where a Reference Object
may stand: the data is in `truespec.resolve.tables` and `truespec.resolve.keywords`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

from truespec.resolve.keywords import DIALECT_OF_VERSION, KEYWORDS
from truespec.resolve.tables import OPENAPI, REFERABLE, REST, SWAGGER


class Shape(Enum):
    """How a field holds its objects."""

    PLAIN = auto()
    ONE = auto()
    LIST = auto()
    MAP = auto()
    ONE_OR_LIST = auto()
    MAP_OR_PLAIN = auto()


@dataclass(frozen=True, slots=True)
class Rule:
    """What one field holds: objects of `kind`, in the given shape."""

    shape: Shape
    kind: str = ""


def _rule(notation: str) -> tuple[Rule, str]:
    """Return what a field of that notation holds, and since which version."""
    holds, _, since = notation.partition(" ")
    if not holds:
        return Rule(Shape.PLAIN), since
    if holds.endswith("|[]"):
        return Rule(Shape.ONE_OR_LIST, holds[:-3]), since
    if holds.endswith("|plain}"):
        return Rule(Shape.MAP_OR_PLAIN, holds[1:-7]), since
    shape = {"[": Shape.LIST, "{": Shape.MAP}.get(holds[0], Shape.ONE)
    return Rule(shape, holds.strip("[]{}")), since


@cache
def fields(kind: str, version: str) -> Mapping[str, Rule]:
    """Return the fields of a kind of object, each with what it holds.

    `version` is ``2.0``, ``3.0``, ``3.1`` or ``3.2``; for schemas it may also be the
    name of a dialect (`truespec.resolve.keywords`). A kind unknown to the version has
    no fields.
    """
    if kind == "schema":
        table = KEYWORDS[DIALECT_OF_VERSION.get(version, version)]
    else:
        table = (SWAGGER if version == "2.0" else OPENAPI).get(kind, {})
    rules = {name: _rule(notation) for name, notation in table.items()}
    return {name: rule for name, (rule, since) in rules.items() if since <= version}


def is_known(kind: str, version: str, name: str) -> bool:
    """Whether the version gives the field `name` of that kind a meaning."""
    table = fields(kind, version)
    return name in table or (REST in table and not name.startswith("x-"))


def is_referable(kind: str, version: str) -> bool:
    """Whether a Reference Object may stand where that kind is expected."""
    return kind in REFERABLE["2.0" if version == "2.0" else "3"]
