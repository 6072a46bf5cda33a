"""The validators that are compared, each as a function of a schema's name.

This module runs in the environment of the peers and knows nothing of truespec but the
package that it has generated.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

Check = Callable[[Any], bool]


def contestants(
    name: str, document: Any, python: Any, plain: Any
) -> Iterator[tuple[str, Check]]:
    """Yield the label and the function of each validator; the first is the base.

    `document` is the JSON Schema called `name`, `python` the same with its patterns in
    the language of `re`, and `plain` without those that `re` would not take.
    """
    jsonschema_rs = import_module("jsonschema_rs")
    rust = jsonschema_rs.Draft202012Validator(document)
    yield "jsonschema-rs is_valid", rust.is_valid
    yield "jsonschema-rs all errors", lambda value: not list(rust.iter_errors(value))
    ours = import_module("cognito.validators").SCHEMAS[name]
    yield "truespec is_valid", ours.is_valid
    yield "truespec problems", lambda value: not ours.problems(value)
    yield (
        "truespec compiled",
        import_module("compiled.validators").SCHEMAS[name].is_valid,
    )
    strict = jsonschema_rs.Draft202012Validator(document, validate_formats=True)
    yield "jsonschema-rs, formats asserted", strict.is_valid
    ours_strict = import_module("formats.validators").SCHEMAS[name]
    yield "truespec, formats asserted", ours_strict.is_valid
    models = import_module("cognito.models")
    yield "truespec from_json", _passes(getattr(models, name).from_json, ValueError)
    yield "corvus-json-schema-rs", import_module("corvus_json_schema_rs").compile(
        document
    ).is_valid
    yield "corvus-json-schema", import_module("corvus_json_schema").compile(document)
    for star, types, schema in (
        ("", "msgspec_types", python),
        (" *", "msgspec_plain", plain),
    ):
        yield f"msgspec convert{star}", _msgspec(getattr(import_module(types), name))
        yield f"fastjsonschema{star}", _fastjsonschema(schema)
        judge = import_module("jsonschema").Draft202012Validator(schema)
        yield f"jsonschema{star}", judge.is_valid
    for label, module in (
        ("pydantic as generated", "pydantic_models"),
        ("pydantic --collapse-root-models", "pydantic_collapsed"),
    ):
        yield label, _pydantic(getattr(import_module(module), name))


def _passes(function: Callable[[Any], object], error: type[Exception]) -> Check:
    def check(value: Any) -> bool:
        try:
            function(value)
        except error:
            return False
        return True

    return check


def _msgspec(kind: Any) -> Check:
    msgspec = import_module("msgspec")
    return _passes(lambda value: msgspec.convert(value, kind), msgspec.ValidationError)


def _fastjsonschema(schema: Any) -> Check:
    module = import_module("fastjsonschema")
    return _passes(module.compile(schema), module.JsonSchemaValueException)


def _pydantic(model: Any) -> Check:
    return _passes(model.model_validate, import_module("pydantic").ValidationError)
