"""What is wrong with one object, said for people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from truespec.check.assertions import Fault, faults
from truespec.check.definitions import Definition
from truespec.diagnostics import Severity

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

    severity: Severity
    code: str
    path: tuple[str | int, ...]
    message: str
    hint: str = ""
    on_key: bool = False


def explain(definition: Definition, value: Any) -> list[Finding]:
    """Return what is wrong with a value, apart from what it contains."""
    findings: dict[Finding, None] = {}
    for fault in faults(definition.schema, value):
        findings.update(dict.fromkeys(_explain(definition, fault)))
    wrong_kind = [one for one in findings if one.code == "wrong-type" and not one.path]
    return wrong_kind or list(findings)


def _explain(definition: Definition, fault: Fault) -> list[Finding]:
    return _EXPLANATIONS.get(fault.keyword, _form)(definition, fault)


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


def _type(definition: Definition, fault: Fault) -> list[Finding]:
    expected = fault.wanted
    names = [expected] if isinstance(expected, str) else list(expected)
    wanted = " or ".join(_TYPES[name] for name in names)
    value = fault.value
    clear = value is None or ("string" in names and not isinstance(value, dict | list))
    return [
        Finding(
            Severity.WARNING if clear else Severity.ERROR,
            "wrong-type",
            fault.path,
            f"this should be {wanted}, but is {kind_of(value)}",
        )
    ]


def _missing(definition: Definition, fault: Fault) -> list[Finding]:
    required = fault.wanted
    instance = fault.value
    missing = [name for name in required if name not in instance]
    fields = "field" if len(missing) == 1 else "fields"
    are = "is" if len(missing) == 1 else "are"
    message = f"the {fields} {quoted(missing, 'and')} {are} missing"
    return [_warning("missing-field", fault, message, on_key=True)]


def _unknown(definition: Definition, fault: Fault) -> list[Finding]:
    instance = fault.value
    unknown = [key for key in instance if not definition.knows(key)]
    if not unknown:
        return [_warning("wrong-form", fault, "a field does not go with the others")]
    return [
        Finding(
            Severity.WARNING,
            "unknown-field",
            (*fault.path, key),
            f'the field "{key}" is unknown here and is ignored',
            'the name of an extension begins with "x-"',
            on_key=True,
        )
        for key in unknown
    ]


def _value(definition: Definition, fault: Fault) -> list[Finding]:
    value = fault.wanted
    allowed = value if isinstance(value, list) else [value]
    message = f"this should be {quoted([str(one) for one in allowed], 'or')}"
    return [_warning("wrong-value", fault, message)]


def _pattern(definition: Definition, fault: Fault) -> list[Finding]:
    message = f"this should match the pattern {fault.wanted}"
    return [_warning("wrong-value", fault, message)]


def _excluded(definition: Definition, fault: Fault) -> list[Finding]:
    excluded = fault.wanted
    fields = excluded.get("required")
    if not fields:
        return _form(definition, fault)
    message = f"the fields {quoted(fields, 'and')} exclude each other"
    return [_warning("wrong-form", fault, message)]


def _choice(definition: Definition, fault: Fault) -> list[Finding]:
    choices = fault.wanted
    instance = fault.value
    needed = [one.get("required") for one in choices]
    if not all(needed) or not isinstance(instance, dict):
        return _nearest(definition, fault)
    names = sorted({name for one in needed for name in one})
    present = [name for name in names if name in instance]
    message = (
        f"only one of the fields {quoted(present, 'and')} is allowed"
        if len(present) > 1
        else f"one of the fields {quoted(names, 'or')} is missing"
    )
    return [_warning("missing-field", fault, message, on_key=True)]


def _nearest(definition: Definition, fault: Fault) -> list[Finding]:
    """Explain the one choice that a value of this type can have meant."""
    near = [
        choice
        for choice in fault.choices
        if not any(one.keyword == "type" and one.path == fault.path for one in choice)
    ]
    if len(near) != 1:
        return _form(definition, fault)
    return [finding for one in near[0] for finding in _explain(definition, one)]


def _short(message: str) -> Callable[[Definition, Fault], list[Finding]]:
    def make(definition: Definition, fault: Fault) -> list[Finding]:
        text = message.format(fault.wanted)
        return [_warning("wrong-value", fault, text)]

    return make


def _form(definition: Definition, fault: Fault) -> list[Finding]:
    return [
        _warning("wrong-form", fault, "this has none of the forms that it may have")
    ]


def _warning(code: str, fault: Fault, message: str, *, on_key: bool = False) -> Finding:
    return Finding(Severity.WARNING, code, fault.path, message, on_key=on_key)


_EXPLANATIONS: dict[str, Callable[[Definition, Fault], list[Finding]]] = {
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
