"""A document as it is written against the official meta-schema of its version."""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Iterator, Set
from functools import cache
from importlib.resources import files
from typing import Any

from jsonschema import Draft4Validator, Draft202012Validator, ValidationError
from jsonschema.protocols import Validator
from jsonschema.validators import extend
from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped]
from referencing import Registry, Resource

from truespec.check.definitions import Alternatives, Cutter, Definition, Place
from truespec.check.findings import Finding, explain, penalty
from truespec.diagnostics import Diagnostics
from truespec.load.source import Source
from truespec.pointer import join, parent, split
from truespec.runtime.values import is_unique


def _unique_items(
    validator: Validator, unique: bool, instance: Any, schema: Any
) -> Iterator[ValidationError]:
    """Judge ``uniqueItems``; jsonschema compares each item with each, where their types
    differ."""
    if unique and isinstance(instance, list) and not is_unique(instance):
        yield ValidationError("items are equal")


_extend: Callable[..., type[Validator]] = extend  # jsonschema gives it no types
_DRAFT_4 = _extend(Draft4Validator, {"uniqueItems": _unique_items})
_DRAFT_2020 = _extend(Draft202012Validator, {"uniqueItems": _unique_items})
_VALIDATORS: dict[str, type[Validator]] = {
    "2.0": _DRAFT_4,
    "3.0": _DRAFT_4,
    "3.1": _DRAFT_2020,
    "3.2": _DRAFT_2020,
}
_DIALECTS = {
    "3.1": "https://spec.openapis.org/oas/3.1/dialect/base",
    "3.2": "https://spec.openapis.org/oas/3.2/dialect/2025-09-17",
}
_NAMES = ("openapi", "dialect", "vocabulary")


def check_meta_schema(
    source: Source,
    version: str,
    diagnostics: Diagnostics,
    rewritten: Set[str] = frozenset(),
) -> None:
    """Report where the tree of a source breaks the meta-schema of a version.

    `version` is ``2.0``, ``3.0``, ``3.1`` or ``3.2``; any other has no meta-schema. All of
    it are warnings: what cannot be read at all is an error of the stage that needs it.
    Nothing is said of the addresses in `rewritten`, where the tree is not the file's.
    """
    if version in _VALIDATORS and isinstance(source.tree, dict):
        dialect = _DIALECTS.get(version)
        standard = source.tree.get("jsonSchemaDialect", dialect) == dialect
        meta_schema = _meta_schema(version, standard)
        checker = _Checker(meta_schema)
        checker.visit(meta_schema.root, source.tree, "#")
        checker.report(source, diagnostics, rewritten)


@cache
def _load(name: str, version: str) -> Any:
    folder = files("truespec.check").joinpath("meta_schemas")
    file = folder.joinpath(f"{name}-{version}.json")
    return json.loads(file.read_text("utf-8")) if file.is_file() else None


class _MetaSchema:
    """The definitions of one version, each made when it is first needed.

    With `standard` the schemas of a document are in the dialect of its version;
    nothing is known about them otherwise.
    """

    def __init__(self, version: str, standard: bool) -> None:
        schemas = [_load(name, version) for name in _NAMES]
        registry: Registry[Any] = REGISTRY.with_resources(
            (schema.get("$id", schema.get("id", "")), Resource.from_contents(schema))
            for schema in schemas
            if schema is not None
        )
        main = schemas[0]
        resolver = registry.resolver_with_root(Resource.from_contents(main))
        contained = None
        if standard and version in _DIALECTS:
            resolved = registry.resolver().lookup(_DIALECTS[version])
            contained = Place(resolved.contents, resolved.resolver)
        elif version in _DIALECTS:
            contained = Place(main["$defs"]["schema"], resolver)
        self.root: Alternatives = (Place(main, resolver),)
        self._validator = _VALIDATORS[version]
        self._cutter = Cutter(contained)
        self._definitions: dict[int, Definition] = {}

    def definition(self, place: Place) -> Definition:
        """Return the definition that a place of the meta-schema is."""
        definition = self._definitions.get(id(place.schema))
        if definition is None:
            schema, rules = self._cutter.cut(place)
            definition = Definition(self._validator(schema), schema, rules)
            self._definitions[id(place.schema)] = definition
        return definition


# What is kept is made of the published meta-schemas alone.
_meta_schema = cache(_MetaSchema)


class _Checker:
    """Walks through a document, definition by definition."""

    def __init__(self, meta_schema: _MetaSchema) -> None:
        self._meta_schema = meta_schema
        self._memory: dict[tuple[int, Hashable], list[Finding]] = {}
        self._found: list[tuple[str, Finding]] = []

    def visit(self, alternatives: Alternatives, value: Any, at: str) -> None:
        """Check a value and all that it contains."""
        definition = self._choose(alternatives, value)
        for finding in self._findings(definition, value):
            self._found.append((at, finding))
        if type(value) is dict:
            for key, one in value.items():
                below = definition.below(key)
                if below:
                    self.visit(below, one, join(at, key))
        elif type(value) is list and definition.rules.items:
            for position, one in enumerate(value):
                self.visit(definition.rules.items, one, f"{at}/{position}")

    def report(
        self, source: Source, diagnostics: Diagnostics, rewritten: Set[str]
    ) -> None:
        """Hand over what was found, unless another stage has reported the place."""
        said = {one.where for one in diagnostics if isinstance(one.where, str)}
        said |= rewritten
        around = {parent(one) for one in said}
        for at, finding in self._found:
            where = join(at, *finding.path)
            if finding.code == "missing-field" or not (
                where in said
                or (finding.code == "wrong-form" and where in around)
                or said & set(_items(where, source))
            ):
                diagnostics.warning(
                    finding.code,
                    where,
                    finding.message,
                    finding.hint,
                    on_key=finding.on_key,
                )

    def _choose(self, alternatives: Alternatives, value: Any) -> Definition:
        """Return the alternative that the value was most likely meant to be."""
        definitions = [self._meta_schema.definition(place) for place in alternatives]
        if len(definitions) == 1:
            return definitions[0]
        refers = type(value) is dict and "$ref" in value
        fitting = [one for one in definitions if one.refers == refers] or definitions
        if len(fitting) == 1:
            return fitting[0]
        return min(fitting, key=lambda one: penalty(self._findings(one, value)))

    def _findings(self, definition: Definition, value: Any) -> list[Finding]:
        """Return what is wrong with a value itself, which equal values share."""
        if type(value) is list and definition.rules.unique:
            return explain(definition, value)
        known = (id(definition), definition.signature(value))
        findings = self._memory.get(known)
        if findings is None:
            findings = self._memory[known] = explain(definition, value)
        return findings


def _items(at: str, source: Source) -> list[str]:
    """Return the addresses of a list around a plain value, or of the items of one.

    What is wrong with an item is wrong with its list, too, and is reported once.
    """
    value: Any = source.tree
    holder: Any = None
    for token in split(at)[1]:
        holder = value
        if isinstance(value, list) and token.isdecimal() and int(token) < len(value):
            value = value[int(token)]
        else:
            value = value.get(token) if isinstance(value, dict) else None
    if isinstance(value, list):
        return [join(at, index) for index in range(len(value))]
    return [parent(at)] if isinstance(holder, list) else []
