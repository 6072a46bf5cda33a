"""What schemas are called that have no name: by the place where they stand."""

from __future__ import annotations

from truespec import pointer
from truespec.resolve.document import Node

# Fields that lead to a schema and say nothing of it.
SILENT = frozenset({"properties", "allOf", "anyOf", "oneOf", "$defs", "prefixItems"})
WORDS = {
    "items": "Item",
    "additionalProperties": "Value",
    "patternProperties": "Value",
    "propertyNames": "Key",
    "contains": "Contained",
    "not": "Not",
    "if": "If",
    "then": "Then",
    "else": "Else",
}

_UNIONS = ("anyOf", "oneOf")
# Where files keep what others refer to.
_CONTAINERS = frozenset({"definitions", "schemas", "$defs"})
_OPERATIONS = frozenset({"paths", "webhooks"})


def component_name(at: str) -> str | None:
    """Return the name of a component schema, in whichever file; None for others."""
    _, tokens = pointer.split(at)
    if len(tokens) == 3 and tokens[:2] == ["components", "schemas"]:
        return tokens[2]
    return tokens[1] if len(tokens) == 2 and tokens[0] == "definitions" else None


def component_words(reference: Node, node: Node) -> tuple[str, ...]:
    """Return what an object is called that is referred to: its name as a component, or
    that of its file; nothing if it stands in its place, or in an operation."""
    if reference is node:
        return ()
    file, tokens = pointer.split(node.at)
    if tokens[:1] and tokens[0] in _OPERATIONS:
        return ()
    return (tokens[-1],) if tokens else (_stem(file),)


def place_words(at: str) -> tuple[str, ...]:
    """Return naming words for a schema that is known by its address alone."""
    file, tokens = pointer.split(at)
    if tokens[:1] == ["components"]:
        tokens = tokens[2:]
    elif tokens[:1] in (["parameters"], ["responses"]):
        tokens = tokens[1:]
    for index, token in enumerate(tokens):
        if token in _CONTAINERS and index + 1 < len(tokens):
            tokens = tokens[index + 1 :]
            break
    words: list[str] = []
    before = ""
    for index, token in enumerate(tokens):
        if before == "content" or not index:
            words += [] if before == "content" else [token]
        elif before in _UNIONS and token.isdecimal():
            words.append(f"Option{int(token) + 1}")
        elif before == "properties" or (
            token not in SILENT | {"content", "schema"} and not token.isdecimal()
        ):
            words.append(token if before == "properties" else WORDS.get(token, token))
        before = "" if before in ("content", "properties") else token
    if tokens[:1] and tokens[0] in _OPERATIONS:
        words = words[-2:]
    return tuple(words) or (_stem(file) or "Root",)


def _stem(file: str) -> str:
    return file.rpartition("/")[2].partition(".")[0]
