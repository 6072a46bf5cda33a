"""The types of JSON values, as tests in Python (JSON Schema 2020-12 core, 4.2.1)."""

from __future__ import annotations

from dataclasses import dataclass

from truespec.ir.schemas import Schema
from truespec.python.code import Code, code


@dataclass(frozen=True, slots=True)
class JsonType:
    """Templates of conditions on a value ``{}``."""

    right: str
    wrong: str


TYPES: dict[str, JsonType] = {
    "null": JsonType("{} is None", "{} is not None"),
    "boolean": JsonType("isinstance({}, bool)", "not isinstance({}, bool)"),
    # Most integers and numbers are told without a call.
    "integer": JsonType(
        "is_integer({})", "type({0}) is not int and not is_integer({0})"
    ),
    "number": JsonType(
        "is_number({})",
        "type({0}) is not int and (type({0}) is not float or not isfinite({0}))"
        " and not is_number({0})",
    ),
    "string": JsonType("isinstance({}, str)", "not isinstance({}, str)"),
    "array": JsonType("isinstance({}, list)", "not isinstance({}, list)"),
    "object": JsonType("isinstance({}, dict)", "not isinstance({}, dict)"),
}

# Each keyword that looks at values of one type only (JSON Schema 2020-12 validation, 6).
_GROUPS = {
    "string": "minLength maxLength pattern contentEncoding contentMediaType",
    "number": "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf",
    "array": "prefixItems items contains minContains maxContains minItems maxItems "
    "uniqueItems unevaluatedItems",
    "object": "properties patternProperties additionalProperties propertyNames required "
    "minProperties maxProperties dependentRequired dependentSchemas "
    "unevaluatedProperties",
}
GROUP_OF_KEYWORD = {
    keyword: group
    for group, keywords in _GROUPS.items()
    for keyword in keywords.split()
}


def group_of_type(name: str) -> str:
    """Return the group of keywords that look at values of a type."""
    return "number" if name == "integer" else name


def declared_types(schema: Schema) -> tuple[str, ...]:
    """Return the types that ``type`` allows, () where the schema does not say."""
    for check in schema.checks:
        if check.keyword == "type":
            return (
                (check.value,) if isinstance(check.value, str) else tuple(check.value)
            )
    return ()


def right(name: str, value: Code) -> Code:
    """Return the condition that a value is of a type."""
    return code(TYPES[name].right, value)


def wrong(names: tuple[str, ...], value: Code) -> Code:
    """Return the exact condition that a value is of none of the types."""
    if len(names) == 1:
        return code(TYPES[names[0]].wrong, value)
    return Code(" and ".join(code(TYPES[name].wrong, value) for name in names))
