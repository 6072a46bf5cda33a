"""What jsonschema finds wrong with one object, said for people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from jsonschema import ValidationError

from truespec.check.definitions import Definition

_KINDS = {
    dict: "an object",
    list: "a list",
    str: "a string",
    bool: "a boolean",
    int: "a number",
    float: "a number",
    type(None): "null",
}
_TYPES = {
    "object": "an object",
    "array": "a list",
    "string": "a string",
    "boolean": "a boolean",
    "integer": "an integer",
    "number": "a number",
    "null": "null",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault of one object, at `path` within it."""

    code: str
    path: tuple[str | int, ...]
    message: str
    hint: str = ""
    on_key: bool = False


def explain(definition: Definition, value: Any) -> list[Finding]:
    """Return what is wrong with a value, apart from what it contains."""
    findings: dict[Finding, None] = {}
    for error in definition.validator.iter_errors(definition.without_extensions(value)):
        findings.update(dict.fromkeys(_explain(definition, error)))
    wrong_kind = [one for one in findings if one.code == "wrong-type" and not one.path]
    return wrong_kind or list(findings)


def _explain(definition: Definition, error: ValidationError) -> list[Finding]:
    return _EXPLANATIONS.get(str(error.validator), _form)(definition, error)


def penalty(findings: list[Finding]) -> int:
    """Return how badly a value fits: a wrong kind or a wrong constant decides."""
    return sum(
        (
            100
            if one.code == "wrong-type" and not one.path
            else 10 if one.code == "wrong-value" else 1
        )
        for one in findings
    )


def kind_of(value: Any) -> str:
    """Return what a value is, in the words of JSON."""
    return _KINDS.get(type(value), type(value).__name__)


def quoted(names: list[str], word: str) -> str:
    """Return names as they stand in a sentence: ``"a", "b" or "c"``."""
    written = [f'"{name}"' for name in names]
    if len(written) < 2:
        return "".join(written)
    return f"{', '.join(written[:-1])} {word} {written[-1]}"


def _type(definition: Definition, error: ValidationError) -> list[Finding]:
    expected: Any = error.validator_value
    names = [expected] if isinstance(expected, str) else list(expected)
    wanted = " or ".join(_TYPES[name] for name in names)
    message = f"this should be {wanted}, but is {kind_of(error.instance)}"
    return [_warning("wrong-type", error, message)]


def _missing(definition: Definition, error: ValidationError) -> list[Finding]:
    required: Any = error.validator_value
    instance: Any = error.instance
    missing = [name for name in required if name not in instance]
    fields = "field" if len(missing) == 1 else "fields"
    are = "is" if len(missing) == 1 else "are"
    message = f"the {fields} {quoted(missing, 'and')} {are} missing"
    return [_warning("missing-field", error, message, on_key=True)]


def _unknown(definition: Definition, error: ValidationError) -> list[Finding]:
    instance: Any = error.instance
    unknown = [key for key in instance if not definition.knows(key)]
    if not unknown:
        return [_warning("wrong-form", error, "a field does not go with the others")]
    return [
        Finding(
            "unknown-field",
            (*error.absolute_path, key),
            f'the field "{key}" is unknown here and is ignored',
            'the name of an extension begins with "x-"',
            on_key=True,
        )
        for key in unknown
    ]


def _value(definition: Definition, error: ValidationError) -> list[Finding]:
    value = error.validator_value
    allowed = value if isinstance(value, list) else [value]
    message = f"this should be {quoted([str(one) for one in allowed], 'or')}"
    return [_warning("wrong-value", error, message)]


def _pattern(definition: Definition, error: ValidationError) -> list[Finding]:
    if "propertyNames" in error.absolute_schema_path:
        name = str(error.instance)
        return [
            Finding(
                "wrong-name",
                (*error.absolute_path, name),
                f'the name "{name}" should match the pattern {error.validator_value}',
                "rename it, and what refers to it",
                on_key=True,
            )
        ]
    message = f"this should match the pattern {error.validator_value}"
    return [_warning("wrong-value", error, message)]


def _excluded(definition: Definition, error: ValidationError) -> list[Finding]:
    excluded: Any = error.validator_value
    fields = excluded.get("required")
    if not fields:
        return _form(definition, error)
    message = f"the fields {quoted(fields, 'and')} exclude each other"
    return [_warning("wrong-form", error, message)]


def _choice(definition: Definition, error: ValidationError) -> list[Finding]:
    choices: Any = error.validator_value
    instance: Any = error.instance
    needed = [one.get("required") for one in choices]
    if not all(needed) or not isinstance(instance, dict):
        return _nearest(definition, error)
    names = sorted({name for one in needed for name in one})
    present = [name for name in names if name in instance]
    message = (
        f"only one of the fields {quoted(present, 'and')} is allowed"
        if len(present) > 1
        else f"one of the fields {quoted(names, 'or')} is missing"
    )
    return [_warning("missing-field", error, message, on_key=True)]


def _nearest(definition: Definition, error: ValidationError) -> list[Finding]:
    """Explain the one choice that a value of this type can have meant."""
    choices: dict[object, list[ValidationError]] = {}
    for one in error.context or ():
        choices.setdefault(one.relative_schema_path[0], []).append(one)
    near = [
        errors
        for errors in choices.values()
        if not any(one.validator == "type" and not one.relative_path for one in errors)
    ]
    if len(near) != 1:
        return _form(definition, error)
    return [finding for one in near[0] for finding in _explain(definition, one)]


def _short(message: str) -> Callable[[Definition, ValidationError], list[Finding]]:
    def make(definition: Definition, error: ValidationError) -> list[Finding]:
        text = message.format(error.validator_value)
        return [_warning("wrong-value", error, text)]

    return make


def _form(definition: Definition, error: ValidationError) -> list[Finding]:
    return [
        _warning("wrong-form", error, "this has none of the forms that it may have")
    ]


def _warning(
    code: str, error: ValidationError, message: str, *, on_key: bool = False
) -> Finding:
    return Finding(code, tuple(error.absolute_path), message, on_key=on_key)


_EXPLANATIONS: dict[str, Callable[[Definition, ValidationError], list[Finding]]] = {
    "type": _type,
    "required": _missing,
    "additionalProperties": _unknown,
    "unevaluatedProperties": _unknown,
    "enum": _value,
    "const": _value,
    "pattern": _pattern,
    "not": _excluded,
    "oneOf": _choice,
    "anyOf": _choice,
    "minItems": _short("this list should have at least {} items"),
    "minProperties": _short("this should have at least {} fields"),
    "maxProperties": _short("this should have at most {} fields"),
    "uniqueItems": _short("this list has an item twice"),
    "minimum": _short("this should be at least {}"),
    "exclusiveMinimum": _short("this should be more than {}"),
}
