"""Which names of the runtime the functions of a module use."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from truespec.python.code import Code
from truespec.schema.statements import (
    Collect,
    Fail,
    Function,
    Let,
    Loop,
    Merge,
    MergeFound,
    Nearest,
    Note,
    Refuse,
    Statement,
    When,
    walk,
)
from truespec.schema.vocabulary.format import MODULE_OF_FUNCTION

_MODULES = {
    "Hidden": "._runtime.messages",
    "add": "._runtime.problems",
    "add_nearest": "._runtime.nearest",
    "merge": "._runtime.problems",
    "nest": "._runtime.problems",
    "nest_item": "._runtime.problems",
    "remembering": "._runtime.memory",
    "of_name": "._runtime.problems",
    "are_equal": "._runtime.values",
    "is_integer": "._runtime.values",
    "is_multiple": "._runtime.values",
    "is_number": "._runtime.values",
    "is_one_of": "._runtime.values",
    "is_unique": "._runtime.values",
    "isfinite": "math",
    **{name: f"._runtime.{module}" for name, module in MODULE_OF_FUNCTION.items()},
}

_CALL = re.compile(r"\b(" + "|".join(_MODULES) + r")\(")


def runtime_names(functions: Iterable[Function]) -> list[tuple[str, str]]:
    """Return the modules and names that the functions call."""
    used: set[str] = set()
    for function in functions:
        if function.remembers:
            used.add("remembering")
        for statement in walk(function.body):
            used.update(_names(statement))
    return sorted((_MODULES[name], name) for name in used)


def _names(statement: Statement) -> Iterator[str]:
    match statement:
        case Fail() | Refuse():
            yield "add"
        case Nearest():
            yield "add_nearest"
        case Merge(within=Code()) | MergeFound(within=Code()):
            yield "nest_item"
        case Merge(key=key) | MergeFound(key=key):
            yield "merge" if key is None else "nest"
        case _:
            pass
    for text in _expressions(statement):
        yield from _CALL.findall(text)


def _expressions(statement: Statement) -> Iterator[str]:
    match statement:
        case When(condition=text) | Refuse(condition=text):
            yield text
        case MergeFound(condition=text) | Merge(found=text):
            yield text
            yield statement.key or ""
        case Note(place=text):
            yield text
        case Fail(problem=problem):
            yield problem.key or ""
        case Let(value=text):
            yield text
        case Loop(iterable=text):
            yield text
        case Collect(names=text):
            yield text
        case _:
            pass
