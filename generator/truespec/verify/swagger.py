"""The schemas of Swagger 2.0 that the document does not write as schemas.

A parameter has the keywords of its schema beside its own, some of which mean other
things there (``required``); the fields of a form stand in the list of parameters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from truespec.resolve.keywords import KEYWORDS

_KEYWORDS = KEYWORDS["items2.0"].keys() | {"x-nullable"}

Follow = Callable[[Any], Any]


def spelled_out(tree: Any, tokens: list[str], follow: Follow) -> dict[str, Any] | None:
    """Return the schema that the parameter or parameters at an address stand for.

    `tokens` are those of the address and `follow` returns what a Reference Object
    refers to. None where the address is that of a schema.
    """
    above, node = _walk(tree, tokens)
    if isinstance(node, list):
        # An operation adds to the parameters of its path.
        shared = above[-2].get("parameters", []) if len(above) > 1 else []
        return _form(map(follow, [*shared, *node]))
    if len(tokens) > 1 and tokens[-2] == "parameters" and _is_parameter(node):
        return _own_schema(node)
    return None


def _walk(tree: Any, tokens: Iterable[str]) -> tuple[list[Any], Any]:
    """Return all that is above an address, from the outside in, and what is there."""
    above = []
    for token in tokens:
        above.append(tree)
        tree = tree[int(token)] if isinstance(tree, list) else tree[token]
    return above, tree


def _is_parameter(node: Any) -> bool:
    return isinstance(node.get("in"), str) and isinstance(node.get("name"), str)


def _own_schema(parameter: dict[str, Any]) -> dict[str, Any]:
    return {name: parameter[name] for name in parameter if name in _KEYWORDS}


def _form(parameters: Iterator[dict[str, Any]]) -> dict[str, Any]:
    fields = {one["name"]: one for one in parameters if one.get("in") == "formData"}
    return {
        "type": "object",
        "properties": {name: _own_schema(one) for name, one in fields.items()},
        "required": [name for name, one in fields.items() if one.get("required")],
    }
