"""The schemas of OpenAPI and Swagger, to the letter of their own specifications.

Every case is judged by `compile_schema` under the dialect and by the package that is
generated from a document of the version.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import files, module
from truespec import compile_schema

TEXT = {"type": "string"}
NULLABLE = {"type": "string", "nullable": True}
# Where the schemas that references lead to are, in a document of each version.
PLACES = {
    "oas2.0": "#/definitions/",
    "oas3.0": "#/components/schemas/",
    "oas3.1": "#/components/schemas/",
}
VERSIONS = {"oas2.0": "2.0", "oas3.0": "3.0.4", "oas3.1": "3.1.1"}
OTHERS: dict[str, Any] = {
    "Text": TEXT,
    "Cat": {"type": "object", "required": ["name"]},
    "Dog": {"type": "object", "required": ["bark"]},
}

Case = tuple[str, Any, Any, bool]

# OpenAPI 3.0.4, 4.7.24.
OPENAPI_3_0: list[Case] = [
    # `nullable` says something beside `type` in the same schema alone.
    ("oas3.0", NULLABLE, None, True),
    ("oas3.0", NULLABLE | {"nullable": False}, None, False),
    ("oas3.0", TEXT, None, False),
    ("oas3.0", {"nullable": True}, None, True),
    ("oas3.0", {"nullable": True, "enum": ["a"]}, None, False),
    ("oas3.0", {"nullable": True, "allOf": [TEXT]}, None, False),
    ("oas3.0", {"nullable": True, "oneOf": [TEXT]}, None, False),
    ("oas3.0", {"nullable": False, "minLength": 1}, None, True),
    # It does not extend what other keywords allow.
    ("oas3.0", NULLABLE | {"enum": ["a"]}, None, False),
    ("oas3.0", NULLABLE | {"enum": ["a", None]}, None, True),
    ("oas3.0", NULLABLE | {"allOf": [TEXT]}, None, False),
    ("oas3.0", NULLABLE | {"allOf": [NULLABLE]}, None, True),
    ("oas3.0", NULLABLE | {"not": {}}, None, False),
    ("oas3.0", NULLABLE | {"minLength": 3}, None, True),
    # A Reference Object cannot be extended: what is beside `$ref` is ignored.
    ("oas3.0", {"$ref": "Text", "maxLength": 1}, "aa", True),
    ("oas3.0", {"$ref": "Text", "nullable": True}, None, False),
    ("oas3.0", {"properties": {"a": {"$ref": "Text", "enum": []}}}, {"a": ""}, True),
    # Bounds that a boolean makes exclusive, as in JSON Schema Wright Draft 00.
    ("oas3.0", {"minimum": 1, "exclusiveMinimum": True}, 1, False),
    ("oas3.0", {"minimum": 1, "exclusiveMinimum": True}, 1.5, True),
    ("oas3.0", {"minimum": 1, "exclusiveMinimum": False}, 1, True),
    ("oas3.0", {"maximum": 1, "exclusiveMaximum": True}, 1, False),
    ("oas3.0", {"exclusiveMaximum": True}, 9, True),
    # Keywords of JSON Schema that the Schema Object does not have.
    ("oas3.0", {"const": 1}, 2, True),
    ("oas3.0", {"patternProperties": {"": {"type": "boolean"}}}, {"a": 1}, True),
    ("oas3.0", {"contains": TEXT}, [1], True),
    ("oas3.0", {"propertyNames": {"maxLength": 0}}, {"a": 1}, True),
    ("oas3.0", {"dependencies": {"a": ["b"]}}, {"a": 1}, True),
    ("oas3.0", {"if": {}, "then": TEXT}, 1, True),
    # And those that it has.
    ("oas3.0", {"oneOf": [TEXT, {"maxLength": 1}]}, "a", False),
    ("oas3.0", {"anyOf": [TEXT, {"type": "integer"}]}, 1.5, False),
    ("oas3.0", {"not": TEXT}, "a", False),
    ("oas3.0", {"additionalProperties": False}, {"a": 1}, False),
    ("oas3.0", {"type": "integer"}, 1.0, True),
    # `readOnly` and `writeOnly` assert nothing: `required` holds as it is written.
    ("oas3.0", {"required": ["a"], "properties": {"a": {"readOnly": True}}}, {}, False),
    ("oas3.0", {"properties": {"a": {"readOnly": True}}}, {"a": 1}, True),
]

# The dialect of OpenAPI 3.1 is JSON Schema 2020-12.
OPENAPI_3_1: list[Case] = [
    ("oas3.1", {"type": ["string", "null"]}, None, True),
    ("oas3.1", {"type": ["string", "null"], "enum": ["a"]}, None, False),
    ("oas3.1", {"$ref": "Text", "maxLength": 1}, "aa", False),
    ("oas3.1", {"exclusiveMinimum": 1}, 1, False),
    ("oas3.1", {"const": 1}, 2, False),
    ("oas3.1", {"prefixItems": [TEXT], "items": False}, ["", ""], False),
    ("oas3.1", {"properties": {"a": {}}, "unevaluatedProperties": False}, {}, True),
    ("oas3.1", {"unevaluatedProperties": False}, {"a": 1}, False),
    ("oas3.1", {"dependentRequired": {"a": ["b"]}}, {"a": 1}, False),
]

# Swagger 2.0, Schema Object, on JSON Schema draft 4.
SWAGGER: list[Case] = [
    ("oas2.0", NULLABLE, None, False),
    # An extension, but the one that everybody reads.
    ("oas2.0", TEXT | {"x-nullable": True}, None, True),
    ("oas2.0", TEXT | {"x-nullable": True, "enum": ["a"]}, None, False),
    ("oas2.0", {"$ref": "Text", "maxLength": 1}, "aa", True),
    ("oas2.0", {"maximum": 1, "exclusiveMaximum": True}, 1, False),
    ("oas2.0", {"oneOf": [{"type": "boolean"}]}, 1, True),
    ("oas2.0", {"anyOf": [{"type": "boolean"}]}, 1, True),
    ("oas2.0", {"not": {}}, 1, True),
    ("oas2.0", {"const": 1}, 2, True),
    ("oas2.0", {"allOf": [TEXT, {"maxLength": 1}]}, "aa", False),
    ("oas2.0", {"type": "file"}, "octets", True),
    ("oas2.0", {"properties": {"a": {"readOnly": True}}}, {"a": 1}, True),
    ("oas2.0", {"type": "integer"}, 1.0, True),
]

# A discriminator helps to find the schema, and is no assertion (3.0.4, 4.7.25).
_PETS = {"oneOf": [{"$ref": "Cat"}, {"$ref": "Dog"}]}
_BY_KIND = {"propertyName": "kind", "mapping": {"dog": "Dog"}}
_TAGGED = _PETS | {"discriminator": _BY_KIND}
DISCRIMINATORS: list[Case] = [
    *(
        (dialect, schema, value, valid)
        for dialect in ("oas3.0", "oas3.1")
        for schema in (_PETS, _TAGGED)
        for value, valid in (
            ({"kind": "dog", "bark": 1}, True),
            ({"kind": "dog", "name": "a"}, True),
            ({"kind": "neither", "name": "a"}, True),
            ({"name": "a"}, True),
            ({"kind": 1, "name": "a"}, True),
            ({"kind": "dog", "name": "a", "bark": 1}, False),
            ({"kind": "dog"}, False),
        )
    ),
    ("oas2.0", {"discriminator": "kind", "required": ["kind"]}, {"kind": "x"}, True),
    ("oas2.0", {"discriminator": "kind", "required": ["kind"]}, {}, False),
    ("oas2.0", {"discriminator": "kind"}, {}, True),
]


def _formats(dialect: str) -> list[Case]:
    """Return cases of the formats that the tables of data types list."""
    kinds: dict[str, tuple[str, list[Any], list[Any]]] = {
        "int32": ("integer", [2**31 - 1, -(2**31), 1.0], [2**31, -(2**31) - 1, 3e9]),
        "int64": ("integer", [2**63 - 1, -(2**63)], [2**63, -(2**63) - 1]),
        "float": ("number", [3.4028234663852886e38, 0.1, 1], [3.5e38, -(10**39)]),
        "double": ("number", [1e308, 10**308], [10**309]),
        "byte": ("string", ["", "aGk=", "/+8="], ["aGk", "_-8=", "aGk=\n", "\u00e9"]),
        "binary": ("string", ["", "\x00\u00ff"], []),
        "date": ("string", ["2024-02-29"], ["2023-02-29", "2024-02-29T00:00:00Z"]),
        "date-time": ("string", ["2024-02-29T23:59:59Z"], ["2024-02-29T23:59:59"]),
        "password": ("string", ["", "hunter2"], []),
        "no format of ours": ("string", ["anything"], []),
    }
    return [
        (dialect, {"type": kind, "format": name}, value, verdict)
        for name, (kind, valid, invalid) in kinds.items()
        for verdict, values in ((True, valid), (False, invalid))
        for value in values
    ]


FORMATS = [case for dialect in PLACES for case in _formats(dialect)]
CASES = [*OPENAPI_3_0, *OPENAPI_3_1, *SWAGGER, *DISCRIMINATORS, *FORMATS]


def _placed(schema: Any, place: str) -> Any:
    """Return a schema whose references lead to a place; they are names in the cases."""
    if isinstance(schema, list):
        return [_placed(one, place) for one in schema]
    if not isinstance(schema, dict):
        return schema
    placed = {name: _placed(one, place) for name, one in schema.items()}
    if "$ref" in placed:
        placed["$ref"] = place + placed["$ref"]
    if "mapping" in placed:
        placed["mapping"] = {
            name: place + one for name, one in placed["mapping"].items()
        }
    return placed


@pytest.mark.parametrize(("dialect", "schema", "value", "valid"), CASES)
def test_a_schema_by_itself(dialect: str, schema: Any, value: Any, valid: bool) -> None:
    tree = _placed(schema, "#/definitions/") | {"definitions": OTHERS}
    if "$ref" in schema:
        # There are no siblings of a reference, and definitions would be one.
        tree = {"allOf": [_placed(schema, "#/definitions/")], "definitions": OTHERS}
    validator = compile_schema(tree, dialect=dialect, formats=True)
    assert validator.is_valid(value) is valid


@pytest.mark.parametrize(("dialect", "schema", "value", "valid"), FORMATS)
def test_a_format_is_an_annotation_unless_asked_for(
    dialect: str, schema: Any, value: Any, valid: bool
) -> None:
    assert compile_schema(schema, dialect=dialect).is_valid(value)


def _document(dialect: str) -> dict[str, Any]:
    """Return a document that has the schemas of all cases of a dialect, by number."""
    schemas = {
        f"Case{number}": _placed(schema, PLACES[dialect])
        for number, (own, schema, *_) in enumerate(CASES)
        if own == dialect
    }
    start = {"info": {"title": "Cases", "version": "1"}, "paths": {}}
    if dialect == "oas2.0":
        return {"swagger": "2.0", "definitions": OTHERS | schemas, **start}
    components = {"schemas": OTHERS | schemas}
    return {"openapi": VERSIONS[dialect], "components": components, **start}


@pytest.mark.parametrize("dialect", PLACES)
@pytest.mark.parametrize("formats", [True, False])
def test_generated_packages(tmp_path: Path, dialect: str, formats: bool) -> None:
    # Formats are asserted by default.
    options = {} if formats else {"formats": False}
    package = files(_document(dialect), tmp_path, ("models", "validators"), **options)
    validators = module(package, tmp_path, "validators").SCHEMAS
    wrong = [
        case
        for number, case in enumerate(CASES)
        if case[0] == dialect
        and validators[f"Case{number}"].is_valid(case[2])
        is not (case[3] or (case in FORMATS and not formats))
    ]
    assert wrong == []
