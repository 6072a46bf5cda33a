"""A document as it reads in requests, or in answers, for jsonschema to judge by.

This shares nothing with the generator's own way (`truespec.lower.directions`): it works
on the files as they were read and takes ``required`` out of all schemas that apply to one
object together, to put what is left of the names at the outermost of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from urllib.parse import unquote

from truespec import pointer
from truespec.ir.schemas import Direction
from truespec.verify.undecided import Undecided

# Of these, one schema is applied to the value itself, or to a part of it.
_ONE_BESIDE = ("then", "else")
_ONE_INSIDE = (
    *("additionalProperties", "items", "contains", "additionalItems"),
    *("unevaluatedItems", "unevaluatedProperties"),
)
_SOME_BESIDE = ("anyOf", "oneOf")
_SOME_INSIDE = ("prefixItems", "items")
_NAMED_INSIDE = ("properties", "patternProperties")

# What moves the base of references, or decides at run time where they lead.
_ELUSIVE = frozenset(
    ("$id", "id", "$dynamicRef", "$recursiveRef", "$dynamicAnchor", "$recursiveAnchor")
)

_WORD = {Direction.REQUEST: "readOnly", Direction.ANSWER: "writeOnly"}


class _Spot(NamedTuple):
    """A schema that has to be written: what it excuses, and whether it demands."""

    at: str
    excused: frozenset[str]
    demands: bool


@dataclass(slots=True)
class Rewriting:
    """Writes the schemas of a document anew, for one direction.

    `trees` are the files as they were read, by the file part of an address; with
    `alone`, nothing counts beside ``$ref``. `original` gives the URI of a schema as it
    is in the document, and `search` tells whether a pattern is found in a text.
    """

    trees: Mapping[str, Any]
    direction: Direction
    alone: bool
    original: Callable[[str], str]
    search: Callable[[str], Callable[[str], bool]]
    _names: dict[_Spot, str] = field(default_factory=dict)
    _written: dict[str, Any] = field(default_factory=dict)

    @property
    def matters(self) -> bool:
        """Whether any schema of the document may read differently in this direction."""
        return any(
            _mentions(tree, _WORD[self.direction]) for tree in self.trees.values()
        )

    def schema(self, at: str) -> dict[str, Any]:
        """Return the schema at an address as one that stands by itself.

        Raises `Undecided` where references lead to what is known at run time only.
        """
        start = self._refer(_Spot(at, frozenset(), True))
        pending = list(self._names)
        for spot in pending:
            name = self._names[spot]
            if name not in self._written:
                known = len(self._names)
                self._written[name] = self._write(spot)
                pending += list(self._names)[known:]
        return {**start, "definitions": self._written}

    def _refer(self, spot: _Spot) -> dict[str, str]:
        name = self._names.setdefault(spot, str(len(self._names)))
        return {"$ref": f"#/definitions/{name}"}

    def _write(self, spot: _Spot) -> Any:
        node = self._node(spot.at)
        if not isinstance(node, dict):
            return node
        if _ELUSIVE & node.keys():
            raise Undecided("references that are resolved at run time, in a direction")
        if self.alone and isinstance(node.get("$ref"), str):
            return self._refer(spot._replace(at=self._target(spot.at)))
        excused = spot.excused | self._marked(spot.at)
        found = {
            keyword: self._rewritten(spot.at, keyword, value, excused)
            for keyword, value in node.items()
            if keyword not in ("required", "$defs", "definitions")
        }
        if spot.demands:
            names = [one for one in self._demanded(spot.at) if one not in excused]
            if names:
                found["required"] = names
        return found

    def _rewritten(
        self, at: str, keyword: str, value: Any, excused: frozenset[str]
    ) -> Any:
        here = pointer.join(at, keyword)

        def inside(*tokens: str | int) -> Any:
            return self._refer(_Spot(pointer.join(here, *tokens), frozenset(), True))

        def beside(*tokens: str | int) -> Any:
            return self._refer(_Spot(pointer.join(here, *tokens), excused, True))

        if keyword == "$ref" and isinstance(value, str):
            return self._refer(_Spot(self._target(at), excused, False))["$ref"]
        if keyword == "allOf":
            parts = (pointer.join(here, index) for index in range(len(value)))
            return [self._refer(_Spot(part, excused, False)) for part in parts]
        if keyword in _SOME_BESIDE:
            return [beside(index) for index in range(len(value))]
        if keyword in _SOME_INSIDE and isinstance(value, list):
            return [inside(index) for index in range(len(value))]
        if keyword in _NAMED_INSIDE:
            return {name: inside(name) for name in value}
        if keyword == "dependentSchemas":
            return {name: beside(name) for name in value}
        if keyword == "dependentRequired":
            return {
                name: [one for one in names if one not in excused]
                for name, names in value.items()
            }
        if keyword in _ONE_BESIDE:
            return beside()
        if keyword in _ONE_INSIDE and isinstance(value, dict):
            return inside()
        if keyword in ("not", "if", "propertyNames") and isinstance(value, dict):
            return {"$ref": self.original(here)}
        return value

    def _node(self, at: str) -> Any:
        file, tokens = pointer.split(at)
        node = self.trees[file]
        for token in tokens:
            node = node[int(token)] if isinstance(node, list) else node[token]
        return node

    def _target(self, at: str) -> str:
        """Return the address that the reference of a schema leads to."""
        text = self._node(at)["$ref"]
        path, _, fragment = text.partition("#")
        file = at.partition("#")[0]
        if path:
            folder, slash, _ = file.rpartition("/")
            file = f"{folder}{slash}{path.removeprefix('./')}"
        if file not in self.trees or (fragment and not fragment.startswith("/")):
            raise Undecided("a reference by name or to another folder, in a direction")
        return f"{file}#{unquote(fragment)}"

    def _together(self, at: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """Yield a schema and all that hold for the same value with it."""
        pending = [at]
        for one in pending:
            node = self._node(one)
            if not isinstance(node, dict):
                continue
            has_reference = isinstance(node.get("$ref"), str)
            further = [self._target(one)] if has_reference else []
            if not (self.alone and has_reference):
                yield one, node
                parts = range(len(node.get("allOf") or ()))
                further += [pointer.join(one, "allOf", index) for index in parts]
            pending += [each for each in further if each not in pending]

    def _demanded(self, at: str) -> list[str]:
        names = (
            name for _, one in self._together(at) for name in one.get("required", ())
        )
        return list(dict.fromkeys(names))

    def _marked(self, at: str) -> frozenset[str]:
        """Return the properties that are marked for certain in the objects of a schema,
        and those that all branches mark which have them."""
        found: set[str] = set()
        in_branches: set[str] = set()
        plain: set[str] = set()
        for one, node in self._together(at):
            for name in node.get("properties") or ():
                place = pointer.join(one, "properties", name)
                (found if self._is_marked(place) else plain).add(name)
            for branch in _branches(one, node):
                marked = self._marked(branch)
                in_branches |= marked
                plain |= self._held(branch) - marked
            found.update(
                name
                for name in self._demanded(at)
                if any(map(self._is_marked, self._unlisted(one, node, name)))
            )
        return frozenset(found | (in_branches - plain))

    def _unlisted(self, at: str, node: Mapping[str, Any], name: str) -> Iterator[str]:
        """Yield the schemas that are applied to a property by a pattern, or as it has
        none and is not listed."""
        found = False
        for pattern in node.get("patternProperties") or ():
            if self.search(pattern)(name):
                found = True
                yield pointer.join(at, "patternProperties", pattern)
        is_listed = name in (node.get("properties") or ())
        if not found and not is_listed and "additionalProperties" in node:
            yield pointer.join(at, "additionalProperties")

    def _held(self, at: str) -> frozenset[str]:
        held: set[str] = set()
        for one, node in self._together(at):
            held.update(node.get("properties") or ())
            held.update(*map(self._held, _branches(one, node)))
        return frozenset(held)

    def _is_marked(self, at: str) -> bool:
        nodes = [node for _, node in self._together(at)]
        if self.direction is Direction.ANSWER and any(
            node.get("readOnly") is True for node in nodes
        ):
            return False
        return any(node.get(_WORD[self.direction]) is True for node in nodes)


def _branches(at: str, node: Mapping[str, Any]) -> Iterator[str]:
    for keyword in _SOME_BESIDE:
        for index in range(len(node.get(keyword) or ())):
            yield pointer.join(at, keyword, index)
    for keyword in _ONE_BESIDE:
        if keyword in node:
            yield pointer.join(at, keyword)
    for name in node.get("dependentSchemas") or ():
        yield pointer.join(at, "dependentSchemas", name)


def _mentions(tree: Any, word: str) -> bool:
    pending = [tree]
    for value in pending:
        if isinstance(value, dict):
            if value.get(word) is True:
                return True
            pending += value.values()
        elif isinstance(value, list):
            pending += value
    return False
