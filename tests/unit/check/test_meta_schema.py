"""The verdict on a document is that of jsonschema on its whole meta-schema."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import jsonschema
import pytest
from jsonschema_specifications import REGISTRY
from referencing import Resource

from truespec.check import check_meta_schema
from truespec.diagnostics import Diagnostics, Severity
from truespec.load import from_value, load

SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["a"],
    "properties": {
        "a": {"type": "string", "enum": ["b"], "maxLength": 3},
        "c": {"type": "array", "items": {"$ref": "#/x"}, "minItems": 1},
    },
    "additionalProperties": {"type": "number", "minimum": 0, "x-y": {}},
}
SWAGGER: dict[str, Any] = {
    "swagger": "2.0",
    "info": {"title": "A", "version": "1", "contact": {"name": "B"}},
    "paths": {
        "/a/{b}": {
            "parameters": [
                {"in": "path", "name": "b", "required": True, "type": "string"}
            ],
            "post": {
                "operationId": "c",
                "tags": ["d"],
                "consumes": ["application/json"],
                "parameters": [
                    {"in": "body", "name": "e", "schema": SCHEMA},
                    {
                        "in": "query",
                        "name": "f",
                        "type": "array",
                        "items": {"type": "integer"},
                        "collectionFormat": "multi",
                    },
                    {"$ref": "#/parameters/g"},
                ],
                "responses": {
                    "200": {"description": "h", "schema": {"type": "file"}},
                    "default": {"$ref": "#/responses/i"},
                },
                "security": [{"j": []}],
            },
        }
    },
    "definitions": {"k": SCHEMA, "l": {"allOf": [{"$ref": "#/definitions/k"}]}},
    "securityDefinitions": {
        "j": {"type": "apiKey", "in": "header", "name": "m"},
        "n": {
            "type": "oauth2",
            "flow": "implicit",
            "authorizationUrl": "https://a",
            "scopes": {"o": "p"},
        },
    },
}
OPENAPI: dict[str, Any] = {
    "openapi": "3.0.0",
    "info": {"title": "A", "version": "1", "license": {"name": "B"}},
    "servers": [{"url": "/", "variables": {"a": {"default": "b", "enum": ["b"]}}}],
    "tags": [{"name": "t", "externalDocs": {"url": "https://a"}}],
    "paths": {
        "/a/{b}": {
            "summary": "c",
            "parameters": [{"$ref": "#/components/parameters/p"}],
            "post": {
                "parameters": [
                    {
                        "in": "path",
                        "name": "b",
                        "required": True,
                        "schema": {"type": "string"},
                        "style": "simple",
                    },
                    {"in": "query", "name": "q", "content": {"a/b": {"schema": {}}}},
                ],
                "requestBody": {
                    "content": {
                        "multipart/form-data": {
                            "schema": SCHEMA,
                            "encoding": {"a": {"contentType": "d"}},
                            "examples": {"e": {"value": {"a": [1]}}},
                        }
                    }
                },
                "responses": {
                    "200": {
                        "description": "f",
                        "headers": {"g": {"schema": {"type": "integer"}}},
                        "links": {"h": {"operationId": "i"}},
                    },
                    "default": {"$ref": "#/components/responses/r"},
                },
                "callbacks": {
                    "j": {
                        "{$url}": {"get": {"responses": {"200": {"description": "k"}}}}
                    }
                },
                "security": [{"l": []}],
            },
        }
    },
    "components": {
        "schemas": {
            "A": SCHEMA,
            "B": {"oneOf": [{"$ref": "#/x"}], "discriminator": {"propertyName": "m"}},
        },
        "securitySchemes": {
            "l": {"type": "http", "scheme": "bearer"},
            "n": {
                "type": "oauth2",
                "flows": {"password": {"tokenUrl": "https://a", "scopes": {"o": "p"}}},
            },
        },
    },
}
DOCUMENTS = {
    "2.0": SWAGGER,
    "3.0": OPENAPI,
    "3.1": OPENAPI | {"openapi": "3.1.0"},
    "3.2": OPENAPI | {"openapi": "3.2.0"},
}
REPLACEMENTS: list[Any] = [
    None,
    True,
    7,
    "x",
    [],
    {},
    ["x", "x"],
    {"$ref": "#/x"},
    {"x": 1},
]
ADDITIONS: dict[str, Any] = {"unknown": 1, "x-known": 1, "$ref": "#/x", "type": "x"}


def read(name: str) -> Any:
    folder = files("truespec.check") / "meta_schemas"
    return json.loads((folder / f"{name}.json").read_text("utf-8"))


def whole(version: str) -> jsonschema.Validator:
    """Return jsonschema's validator of whole documents, schemas included."""
    main = read(f"openapi-{version}")
    if version < "3.1":
        return jsonschema.Draft4Validator(main, registry=REGISTRY)
    dialect, vocabulary = read(f"dialect-{version}"), read(f"vocabulary-{version}")
    registry = REGISTRY.with_resources(
        (one["$id"], Resource.from_contents(one)) for one in (main, dialect, vocabulary)
    )
    base = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:example:base",
        "$ref": main["$id"],
        "$defs": {"schema": {"$dynamicAnchor": "meta", "$ref": dialect["$id"]}},
    }
    return jsonschema.Draft202012Validator(base, registry=registry)


def verdict(tree: Any, version: str) -> list[str]:
    diagnostics = Diagnostics()
    check_meta_schema(from_value(tree, "a"), version, diagnostics)
    return [f"{one.severity} {one.code} {one.where}" for one in diagnostics]


def containers(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if isinstance(value, dict | list):
        yield path
        entries = value.items() if isinstance(value, dict) else enumerate(value)
        for key, one in entries:
            yield from containers(one, (*path, key))


def variants(tree: Any) -> Iterator[tuple[str, Any]]:
    """Yield the document with one thing changed, for every thing in it."""
    text = json.dumps(tree)
    for path in containers(tree):

        def changed(path: tuple[Any, ...] = path) -> tuple[Any, Any]:
            copy = json.loads(text)
            inner = copy
            for key in path:
                inner = inner[key]
            return copy, inner

        _, inner = changed()
        keys = list(inner) if isinstance(inner, dict) else list(range(len(inner)))
        for key in keys:
            copy, inner = changed()
            del inner[key]
            yield f"without {(*path, key)}", copy
            for replacement in REPLACEMENTS:
                copy, inner = changed()
                inner[key] = replacement
                yield f"{replacement!r} at {(*path, key)}", copy
        if isinstance(inner, dict):
            for name, addition in ADDITIONS.items():
                copy, inner = changed()
                inner[name] = addition
                yield f"{name} in {path}", copy


# jsonschema takes its time over 3.1 and 3.2, so only each so manieth change is tried.
# The extensions of a callback are left out: the meta-schemas of 3.1 and 3.2 allow them,
# and yet take them for path items.
@pytest.mark.parametrize(
    ("version", "step"), [("2.0", 5), ("3.0", 5), ("3.1", 17), ("3.2", 19)]
)
def test_small_changes_get_the_verdict_of_jsonschema(version, step):
    validator = whole(version)
    document = DOCUMENTS[version]
    assert validator.is_valid(document)
    assert verdict(document, version) == []
    tried = list(variants(document))[::step]
    wrong = [
        change
        for change, tree in tried
        if (verdict(tree, version) == []) != validator.is_valid(tree)
        and not (change.startswith("x-known in") and "callbacks" in change)
    ]
    assert wrong == []


def test_real_documents_get_the_verdict_of_jsonschema(corpus):
    whole_of = {version: whole(version) for version in DOCUMENTS}
    paths = sorted(path for path in corpus.glob("**/*") if path.is_file())
    for path in paths[::12]:
        diagnostics = Diagnostics()
        source = load(path, path.name, diagnostics)
        assert source is not None
        assert isinstance(source.tree, dict)
        said = len(diagnostics)
        declared = source.tree.get("swagger") or source.tree.get("openapi")
        version = str(declared)[:3]
        check_meta_schema(source, version, diagnostics)
        valid = whole_of[version].is_valid(source.tree)
        assert (len(diagnostics) == said) == valid, path


def with_(version: str, *path: Any, value: Any) -> Any:
    tree = json.loads(json.dumps(DOCUMENTS[version]))
    inner = tree
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    return tree


@pytest.mark.parametrize(
    ("version", "path", "value", "said"),
    [
        ("3.0", ("sources",), [], "warning unknown-field #/sources"),
        ("3.1", ("sources",), [], "warning unknown-field #/sources"),
        ("3.0", ("paths",), [], "warning wrong-type #/paths"),
        ("3.1", ("tags", 0), "t", "warning wrong-type #/tags/0"),
        ("3.0", ("info", "version"), 1.0, "warning wrong-type #/info/version"),
        ("3.0", ("info", "description"), None, "warning wrong-type #/info/description"),
        ("2.0", ("info",), {"title": "A"}, "warning missing-field #/info"),
        ("2.0", ("schemes",), ["ftp"], "warning wrong-value #/schemes/0"),
        ("2.0", ("definitions", "k", "type"), "text", "warning wrong-value #/definitions/k/type"),
        ("2.0", ("paths", "/a/{b}", "parameters", 0, "style"), "x", "warning unknown-field #/paths/~1a~1{b}/parameters/0/style"),
        ("3.1", ("components", "schemas", "A", "required"), "a", "warning wrong-type #/components/schemas/A/required"),
        ("3.0", ("components", "schemas", "A", "properties", "a", "oneof"), [], "warning unknown-field #/components/schemas/A/properties/a/oneof"),
        ("3.0", ("paths", "/a/{b}", "post", "responses", "OK"), {"description": "x"}, "warning unknown-field #/paths/~1a~1{b}/post/responses/OK"),
    ],
)  # fmt: skip
def test_the_place_and_the_kind_of_a_finding(version, path, value, said):
    assert verdict(with_(version, *path, value=value), version) == [said]


def test_a_finding_is_said_in_words():
    diagnostics = Diagnostics()
    tree = with_("3.0", "info", value={"tite": "A"})
    check_meta_schema(from_value(tree, "a"), "3.0", diagnostics)
    assert [one.message for one in diagnostics] == [
        'the fields "title" and "version" are missing',
        'the field "tite" is unknown here and is ignored',
    ]
    assert {one.severity for one in diagnostics} == {Severity.WARNING}


def test_the_schemas_of_another_dialect_are_left_alone():
    tree = with_("3.1", "components", "schemas", "A", value={"required": "a"})
    assert verdict(tree, "3.1") != []
    tree["jsonSchemaDialect"] = "https://example.com/mine"
    assert verdict(tree, "3.1") == []


def test_what_was_said_before_is_not_said_again():
    diagnostics = Diagnostics()
    diagnostics.error("wrong-type", "#/paths", "said by an earlier stage")
    tree = with_("3.0", "paths", value=[])
    check_meta_schema(from_value(tree, "a"), "3.0", diagnostics)
    assert len(diagnostics) == 1
