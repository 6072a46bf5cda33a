"""What the document calls a secret is in no message."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import document, files, module
from truespec import compile_schema
from truespec.runtime.problem import walk
from truespec.runtime.validator import ValidationError, Validator

SECRET = "hunter2"
PASSWORD = {"type": "string", "format": "password", "maxLength": 3}
WRITE_ONLY = {"type": "string", "writeOnly": True, "pattern": "^$"}
HOLDER = {"properties": {"password": PASSWORD}}


def _texts(validator: Validator, value: Any) -> list[str]:
    with pytest.raises(ValidationError) as raised:
        validator.validate(value)
    found = list(walk(raised.value.problems))
    return [
        str(raised.value),
        repr(raised.value),
        *(text for one in found for text in (one.message, str(one), repr(one))),
        *(str(one.to_dict()) for one in found),
    ]


@pytest.mark.parametrize(
    "schema",
    [
        {"properties": {"password": PASSWORD}},
        {"properties": {"password": WRITE_ONLY}},
        {"properties": {"password": {"writeOnly": True, "enum": ["a", "b"]}}},
        {"properties": {"password": {"writeOnly": True, "const": 5}}},
        {"additionalProperties": PASSWORD},
        {"patternProperties": {"^p": PASSWORD}},
        {"unevaluatedProperties": PASSWORD},
        # A reference beside the keyword, or to it.
        {
            "$defs": {"text": {"type": "string", "maxLength": 3}},
            "properties": {"password": {"$ref": "#/$defs/text", "writeOnly": True}},
        },
        {
            "$defs": {"secret": PASSWORD},
            "properties": {"password": {"allOf": [{"$ref": "#/$defs/secret"}]}},
        },
        # Another schema of the same value.
        {"properties": {"password": {"anyOf": [PASSWORD, {"type": "null"}]}}},
        {"properties": {"password": {"allOf": [PASSWORD, {"minLength": 9}]}}},
        {"allOf": [HOLDER, {"properties": {"password": {"minLength": 9}}}]},
        {"allOf": [{"properties": {"password": {"minLength": 9}}}, HOLDER]},
        {"allOf": [HOLDER, {"additionalProperties": {"minLength": 9}}]},
        {"oneOf": [{"properties": {"password": {"type": "null"}}}, HOLDER]},
        {"$ref": "#/$defs/a", "$defs": {"a": HOLDER}, "not": {"required": []}},
        {"if": {"required": ["password"]}, "then": HOLDER},
        {"properties": {"password": False}, "dependentSchemas": {"password": HOLDER}},
        # A value that holds it.
        {**HOLDER, "const": {}},
        {**HOLDER, "enum": [{}]},
        {**HOLDER, "type": "array"},
        {**HOLDER, "not": {"type": "object"}},
    ],
)
def test_secrets_are_not_shown(schema: Any) -> None:
    validator = compile_schema(schema)
    for text in _texts(validator, {"password": SECRET}):
        assert SECRET not in text


def test_what_is_inside_a_secret_is_one() -> None:
    inner = {"items": {"maxLength": 3, "type": "string"}, "minItems": 9}
    schema = {"$defs": {"inner": inner}, "properties": {}}
    secret = {"properties": {"a": {"$ref": "#/$defs/inner"}}, "writeOnly": True}
    schema["properties"] = {"secret": secret, "open": {"$ref": "#/$defs/inner"}}
    validator = compile_schema(schema)
    for text in _texts(validator, {"secret": {"a": [SECRET]}}):
        assert SECRET not in text
    assert any(SECRET in text for text in _texts(validator, {"open": [SECRET]}))


NAMES: list[Any] = [
    {"additionalProperties": {"type": "integer"}},
    {"additionalProperties": False},
    {"patternProperties": {"^h": {"type": "null"}}},
    {"unevaluatedProperties": False},
    {"unevaluatedProperties": {"type": "null"}},
    {"propertyNames": {"maxLength": 3}},
    {"additionalProperties": {"properties": {"a": {"type": "null"}}}},
    {"oneOf": [{"additionalProperties": {"type": "null"}}, {"type": "string"}]},
]


@pytest.mark.parametrize("inner", NAMES)
def test_the_names_inside_a_secret_are_not_shown(inner: Any) -> None:
    value = {"secret": {SECRET: {"a": 1}}}
    validator = compile_schema({"properties": {"secret": inner | {"writeOnly": True}}})
    texts = _texts(validator, value)
    assert not any(SECRET in text for text in texts)
    assert any("<secret>" in text for text in texts)
    deepest = max((one.path for one in walk(validator.problems(value))), key=len)
    assert deepest[:2] == ("secret", SECRET)
    # Elsewhere names are shown.
    open_one = compile_schema({"properties": {"secret": inner}})
    assert any(SECRET in text for text in _texts(open_one, value))


def test_names_may_be_the_secrets() -> None:
    names = {"propertyNames": {"format": "password", "maxLength": 3}}
    rest = {"additionalProperties": {"type": "integer"}}
    for schema in (names | rest, {"allOf": [names, rest]}):
        validator = compile_schema(schema)
        texts = _texts(validator, {SECRET: "visible"})
        assert not any(SECRET in text for text in texts)
        assert any("visible" in text for text in texts)


def test_what_is_beside_a_secret_is_none() -> None:
    name = {"name": {"type": "string", "maxLength": 3}}
    both = {"properties": {"password": PASSWORD, **name}}
    for schema in (both, {"allOf": [HOLDER, {"properties": name}]}):
        validator = compile_schema(schema)
        value = {"name": "visible", "password": SECRET}
        texts = _texts(validator, value)
        assert any("visible" in text for text in texts)
        assert not any(SECRET in text for text in texts)


def test_the_value_of_a_problem_is_there_for_programs() -> None:
    (found,) = compile_schema(HOLDER).problems({"password": SECRET})
    assert found.is_secret
    assert found.value == SECRET


def test_secrets_of_a_recursive_schema() -> None:
    tree = {
        "allOf": [
            {"properties": {"child": {"$ref": "#"}, "key": PASSWORD}},
            {"properties": {"key": {"minLength": 9}, "label": {"minLength": 9}}},
        ]
    }
    validator = compile_schema(tree)
    value = {"child": {"child": {"key": SECRET, "label": "visible"}}}
    texts = _texts(validator, value)
    assert not any(SECRET in text for text in texts)
    assert any("visible" in text for text in texts)


def test_hidden_names_in_generated_packages(tmp_path: Path) -> None:
    keys = {"type": "object", "additionalProperties": {"type": "integer"}}
    schemas = {"Login": {"properties": {"keys": keys | {"writeOnly": True}}}}
    package = files(document(schemas), tmp_path, ("validators",))
    validator = module(package, tmp_path, "validators").SCHEMAS["Login"]
    (found,) = validator.problems({"keys": {SECRET: "x"}})
    (copied,) = pickle.loads(pickle.dumps([found]))
    for one in (found, copied):
        assert one.instance_pointer == "/keys/<secret>"
        assert one.path == ("keys", SECRET)


def test_models_do_not_show_what_they_cannot_read(tmp_path: Path) -> None:
    integer = {"type": "integer"}
    keys = {"type": "object", "additionalProperties": integer}
    properties = {"number": integer, "open": keys, "keys": keys | {"writeOnly": True}}
    login = {"type": "object", "properties": properties}
    package = files(document({"Login": login}), tmp_path, ("models",))
    models = module(package, tmp_path)
    with pytest.raises(ValueError, match="expected an integer") as raised:
        models.Login.from_json({"number": SECRET})
    for text in (str(raised.value), repr(raised.value)):
        assert SECRET not in text
    # Only requests have the keys.
    for name, pointer in (("keys", "/keys/<secret>"), ("open", f"/open/{SECRET}")):
        with pytest.raises(models.ShapeError) as raised:
            models.LoginRequest.from_json({name: {SECRET: "x"}})
        (copied,) = pickle.loads(pickle.dumps([raised.value]))
        for error in (raised.value, copied):
            assert error.pointer == pointer
            assert error.path == (name, SECRET)
            assert str(error) == f"{pointer}: expected an integer, found a string"


def test_secrets_in_generated_packages(tmp_path: Path) -> None:
    schemas = {
        "Password": {"type": "string", "format": "password", "minLength": 9},
        "Login": {
            "type": "object",
            "properties": {
                "password": {"$ref": "#/components/schemas/Password"},
                "token": {"type": "string", "writeOnly": True, "minLength": 9},
            },
        },
    }
    package = files(document(schemas), tmp_path, ("validators",))
    validators = module(package, tmp_path, "validators")
    found = validators.SCHEMAS["Login"].problems({"password": SECRET, "token": SECRET})
    assert [one.keyword for one in found] == ["minLength", "minLength"]
    assert not any(SECRET in text for one in found for text in (str(one), repr(one)))


def test_secrets_in_requests_that_are_not_sent(tmp_path: Path) -> None:
    keys = {"type": "object", "additionalProperties": {"type": "integer"}}
    login = {"password": PASSWORD, "keys": keys | {"writeOnly": True}}
    schema = {"type": "object", "properties": login}
    operation = {
        "operationId": "login",
        "parameters": [{"name": "X-Key", "in": "header", "schema": PASSWORD}],
        "requestBody": {"content": {"application/json": {"schema": schema}}},
        "responses": {"204": {"description": "in"}},
    }
    content = document({}, paths={"/login": {"post": operation}})
    package = files(content, tmp_path, ("models", "validators", "client"))
    client = module(package, tmp_path, "client").Client("http://127.0.0.1:9")
    body = {"password": SECRET, "keys": {SECRET: SECRET}}
    with pytest.raises(ValueError, match="login") as raised:
        client.login(body, x_key=SECRET)
    assert len(raised.value.problems) == 3
    for text in (str(raised.value), repr(raised.value), *raised.value.args):
        assert SECRET not in text
    for one in walk(raised.value.problems):
        assert SECRET not in f"{one} {one!r} {one.message} {one.to_dict()}"


def test_malformed_texts_inside_secrets_are_listed_without_names(
    tmp_path: Path,
) -> None:
    date = {"type": "string", "format": "date"}
    days = {"type": "object", "additionalProperties": date}
    properties = {"open": days, "keys": days | {"format": "password"}}
    schemas = {"Login": {"type": "object", "properties": properties}}
    models = module(files(document(schemas), tmp_path, ("models",)), tmp_path)
    login = models.Login.from_json({"open": {"a": "x"}, "keys": {SECRET: "x"}})
    found = models.malformed(login)
    assert [one.pointer for one in found] == ["/open/a", "/keys/<secret>"]
    assert found[1].path == ("keys", SECRET)
    assert SECRET not in str(pickle.loads(pickle.dumps(found)))
