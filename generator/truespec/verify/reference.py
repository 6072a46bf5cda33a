"""The other side of the comparison: jsonschema, on the document as it was written.

What jsonschema would do otherwise than the specifications say is put right here: it
searches for patterns with Python's `re`, divides by ``multipleOf`` in binary floating
point, and does not know the Schema Objects of OpenAPI 3.0 and Swagger 2.0.

In every dialect 10.0 is an integer. Draft 4 calls an integer what is written without a
fractional part, but its test suite leaves that to the implementation, JSON Schema says
otherwise since draft 6, and OpenAPI 3.0 and Swagger 2.0 do not say. ``format`` asserts
if it is to, in every dialect (`truespec.verify.formats`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache
from importlib.util import find_spec
from typing import Any
from urllib.parse import quote

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema import validators as known
from jsonschema.exceptions import ValidationError
from jsonschema.protocols import Validator
from referencing import Registry, Resource, Specification
from referencing.jsonschema import DRAFT202012, specification_with

from truespec import pointer
from truespec.ir.schemas import Direction
from truespec.load.source import Source
from truespec.resolve.keywords import (
    DIALECT_OF_URI,
    DIALECT_OF_VERSION,
    REFERENCE_ALONE,
)
from truespec.values.patterns import searcher
from truespec.verify.directions import Rewriting
from truespec.verify.formats import checker
from truespec.verify.swagger import spelled_out

Errors = Iterator[ValidationError]
Rule = Callable[[Any, Any, Any, Any], Errors | None]

ENGINE = "regress" if find_spec("regress") else "our own translation to re"
"""What patterns are searched with; only the former says something about ours."""


@cache
def _search(pattern: str) -> Callable[[str], bool]:
    """Return how to search for a pattern of ECMA-262, as with the flag u if valid so.

    Raises ValueError for what is none.
    """
    if ENGINE != "regress":
        search = searcher(pattern)
        if search is None:
            raise ValueError(f"not a pattern of ECMA-262: {pattern!r}")
        return search
    import regress

    try:
        compiled = regress.Regex(pattern, "u")
    except regress.RegressError:
        try:
            compiled = regress.Regex(pattern)
        except regress.RegressError as error:
            raise ValueError(str(error)) from error
    return lambda text: compiled.find(text) is not None


def _pattern(validator: Any, pattern: str, value: Any, schema: Any) -> Errors:
    if isinstance(value, str) and not _search(pattern)(value):
        yield ValidationError(f"the pattern {pattern!r} is not found")


def _pattern_properties(validator: Any, held: Any, value: Any, schema: Any) -> Errors:
    if isinstance(value, dict):
        for pattern, subschema in held.items():
            search = _search(pattern)
            for name, item in value.items():
                if search(name):
                    yield from validator.descend(item, subschema, path=name)


def _additional(validator: Any, subschema: Any, value: Any, schema: Any) -> Errors:
    if not isinstance(value, dict):
        return
    knows_patterns = "patternProperties" in validator.VALIDATORS
    patterns = schema.get("patternProperties", ()) if knows_patterns else ()
    for name, item in value.items():
        if name in schema.get("properties", ()):
            continue
        if any(_search(pattern)(name) for pattern in patterns):
            continue
        yield from validator.descend(item, subschema, path=name)


def _multiple_of(validator: Any, factor: Any, value: Any, schema: Any) -> Errors:
    if validator.is_type(value, "number"):
        ratio = Fraction(str(value)) / Fraction(str(factor))
        if ratio.denominator != 1:
            yield ValidationError(f"{value} is not a multiple of {factor}")


def _nullable_type(keyword: str) -> Rule:
    """Return the rule for ``type`` beside a keyword that adds null to it."""

    def check(validator: Any, types: Any, value: Any, schema: Any) -> Errors:
        if value is None and schema.get(keyword) is True:
            return
        listed = types if isinstance(types, list) else [types]
        if not any(validator.is_type(value, one) for one in listed):
            yield ValidationError(f"not of the type {' or '.join(listed)}")

    return check


_EXACT: dict[str, Rule] = {
    "pattern": _pattern,
    "patternProperties": _pattern_properties,
    "additionalProperties": _additional,
    "multipleOf": _multiple_of,
}

_TYPES = Draft202012Validator.TYPE_CHECKER
_FILE_TYPES = _TYPES.redefine("file", lambda checker, value: isinstance(value, str))

# The keywords of the Schema Object that assert (OpenAPI 3.0.4, 4.7.24; Swagger 2.0,
# Schema Object): those of JSON Schema that they do not list mean nothing there.
_SWAGGER_RULES = (
    *("$ref", "allOf", "enum", "items", "maxItems", "minItems", "uniqueItems"),
    *("maxLength", "minLength", "maximum", "minimum", "properties", "required"),
    *("maxProperties", "minProperties", "type", "multipleOf", "pattern"),
    *("additionalProperties", "format"),
)
_OPENAPI_RULES = (*_SWAGGER_RULES, "anyOf", "oneOf", "not")


def _like_draft4(rules: Iterable[str], nullable: str, types: Any) -> type[Validator]:
    """Return the class for a dialect of OpenAPI's own, which has no identifiers."""
    draft4 = known.Draft4Validator.VALIDATORS | _EXACT
    own = {name: draft4[name] for name in rules} | {"type": _nullable_type(nullable)}
    return known.create(
        meta_schema={},
        validators=own,
        type_checker=types,
        id_of=lambda schema: "",
        applicable_validators=_without_siblings,
    )


def _without_siblings(schema: Any) -> Iterable[tuple[str, Any]]:
    """Return the keywords of a schema; those beside ``$ref`` are ignored."""
    return [("$ref", schema["$ref"])] if "$ref" in schema else schema.items()


def _extended(base: Any) -> type[Validator]:
    rules = {name: rule for name, rule in _EXACT.items() if name in base.VALIDATORS}
    extend: Any = known.extend
    extended: type[Validator] = extend(base, rules, type_checker=_TYPES)
    return extended


CLASSES: dict[str, type[Validator]] = {
    "draft4": _extended(known.Draft4Validator),
    "draft6": _extended(known.Draft6Validator),
    "draft7": _extended(known.Draft7Validator),
    "2019-09": _extended(known.Draft201909Validator),
    "2020-12": _extended(Draft202012Validator),
    "oas2.0": _like_draft4(_SWAGGER_RULES, "x-nullable", _FILE_TYPES),
    "oas3.0": _like_draft4(_OPENAPI_RULES, "nullable", _TYPES),
    "oas3.1": _extended(Draft202012Validator),
}
"""The validator class of each dialect."""


@cache
def _stopping(base: Any) -> type[Validator]:
    """Return a class for which a schema that is being applied to a value allows it."""
    applied: set[tuple[int, int]] = set()
    follow = base.VALIDATORS["$ref"]

    def check(validator: Any, reference: str, value: Any, schema: Any) -> Errors:
        target = validator._resolver.lookup(reference).contents
        step = id(target), id(value)
        if step in applied:
            return
        applied.add(step)
        try:
            yield from follow(validator, reference, value, schema) or ()
        finally:
            applied.discard(step)

    extend: Any = known.extend
    extended: type[Validator] = extend(base, {"$ref": check})
    return extended


@dataclass(slots=True)
class Reference:
    """jsonschema's verdicts on the schemas of a document.

    `sources` are the document's files as they were read, by the file part of an
    address, and `version` is that of the document (`truespec.resolve.document`). With
    `formats`, ``format`` is an assertion; with `directions`, requests and answers read
    ``required`` differently. With `circles`, schemas lead back to themselves in place: one
    that is being applied to a value already is taken to allow it, as the warning says.
    """

    sources: Mapping[str, Source]
    version: str
    formats: bool = True
    directions: bool = False
    circles: bool = False
    dialect: str = field(init=False)
    _checker: FormatChecker | None = field(init=False)
    _registry: Registry[Any] = field(init=False)
    _rewritten: dict[Direction, Rewriting] = field(init=False)

    def __post_init__(self) -> None:
        self._checker = checker() if self.formats else None
        self.dialect = _dialect(self.sources[""].tree, self.version)
        self._registry = Registry().with_resources(
            (self._uri(file), self._resource(source.tree))
            for file, source in self.sources.items()
        )
        trees = {file: source.tree for file, source in self.sources.items()}
        alone = self.dialect in REFERENCE_ALONE
        made = [
            Rewriting(trees, direction, alone, self._uri_of, _search)
            for direction in (Direction if self.directions else ())
        ]
        self._rewritten = {one.direction: one for one in made if one.matters}

    def validators(
        self, at: str, directions: Iterable[Direction | None]
    ) -> list[Validator]:
        """Return the validators of a schema for some directions, where they differ."""
        different = dict.fromkeys(
            one if one in self._rewritten else None for one in directions
        )
        return [self.validator(pointer.unmarked(at), one) for one in different]

    def validator(self, at: str, direction: Direction | None = None) -> Validator:
        """Return the validator of the schema at an address, as it is written or as it
        reads in a direction.

        Its methods raise `truespec.verify.undecided.Undecided` for some values, and so
        does this for a schema that nobody else can read in a direction.
        """
        schema = self._spelled_out(at)
        rewriting = None if direction is None else self._rewritten.get(direction)
        if schema is None and rewriting is not None:
            schema = rewriting.schema(at)
        schema = schema or {"$ref": self._uri_of(at)}
        exact = CLASSES[self.dialect]
        return (_stopping(exact) if self.circles else exact)(
            schema, registry=self._registry, format_checker=self._checker
        )

    def _spelled_out(self, at: str) -> dict[str, Any] | None:
        if self.dialect != "oas2.0":
            return None
        file, tokens = pointer.split(at)
        resolver = self._registry.resolver(self._uri(file))

        def follow(node: Any) -> Any:
            return resolver.lookup(node["$ref"]).contents if "$ref" in node else node

        return spelled_out(self.sources[file].tree, tokens, follow)

    def _uri_of(self, at: str) -> str:
        file, _, fragment = at.partition("#")
        return f"{self._uri(file)}#{quote(fragment, safe='/~')}"

    def _uri(self, file: str) -> str:
        source = self.sources[file]
        if source.path is not None:
            return source.path.resolve().as_uri()
        return file or "urn:document"

    def _resource(self, tree: Any) -> Resource[Any]:
        if self.dialect in ("oas2.0", "oas3.0"):
            return Specification.OPAQUE.create_resource(tree)
        if self.version != "schema":
            return _DOCUMENT.create_resource(tree)
        # Where ``$schema`` stands jsonschema would take its own class instead of ours.
        bare = {name: one for name, one in tree.items() if name != "$schema"}
        uri = _URI_OF_DIALECT[self.dialect]
        return specification_with(uri).create_resource(bare)


_URI_OF_DIALECT = {name: uri for uri, name in reversed(DIALECT_OF_URI.items())} | {
    "oas3.1": "https://json-schema.org/draft/2020-12/schema"
}


def _dialect(tree: Any, version: str) -> str:
    """Return the dialect that a document's schemas are written in by default."""
    said = tree.get("$schema" if version == "schema" else "jsonSchemaDialect")
    by_version = DIALECT_OF_VERSION.get(version, "2020-12")
    if by_version in REFERENCE_ALONE:
        return by_version
    return DIALECT_OF_URI.get(str(said).rstrip("#"), by_version)


def _is_document(contents: Any) -> bool:
    return isinstance(contents, dict) and "openapi" in contents


def _schemas_in(contents: Any) -> Iterable[Any]:
    """Return the schemas directly below a document or a schema."""
    if _is_document(contents):
        components = contents.get("components") or {}
        return list((components.get("schemas") or {}).values())
    return DRAFT202012.subresources_of(contents)


_new_specification: Any = Specification

# An OpenAPI document is no schema, but its schemas may have identifiers and anchors.
_DOCUMENT: Specification[Any] = _new_specification(
    name="openapi",
    id_of=lambda tree: None if _is_document(tree) else DRAFT202012.id_of(tree),
    subresources_of=_schemas_in,
    anchors_in=lambda specification, tree: (
        [] if _is_document(tree) else DRAFT202012.anchors_in(tree)
    ),
    maybe_in_subresource=lambda segments, resolver, subresource: resolver,
)
