"""A schema of the model as hypothesis-jsonschema can take it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from truespec.ir.schemas import Schema
from truespec.regex.errors import PatternError
from truespec.regex.translate import translate
from truespec.runtime.patterns import property_spans
from truespec.values.format_texts import VALID

# How many schemas one may consist of.
LARGEST = 30

# What a property of Unicode is shortened to, as hypothesis goes through its characters.
_SPANS = 4
_SPAN = 25

# The formats that hypothesis-jsonschema has no strings of.
_LISTED = ("base64url", "byte", "char", "date-time-local", "time-local", "uuid")

_PROPERTY = re.compile(r"\\(?:p\{([^}]*)\}|.)", re.DOTALL)


class Refused(Exception):
    """Raised for a schema that hypothesis-jsonschema cannot take; says why."""


def standalone(schemas: Mapping[str, Schema], at: str) -> Any:
    """Return the schema at an address in JSON Schema draft 7, without references.

    It is near enough for values that others judge: what stands inside itself ends after
    a while, and what draft 7 does not know or Python cannot search for is left out.
    Raises `Refused` for one that is too large.
    """
    try:
        return _Expansion(schemas, nested=1).schema(at, ())
    except Refused:
        return _Expansion(schemas, nested=0).schema(at, ())


@dataclass(slots=True)
class _Expansion:
    """A schema on its way; `count` is how many schemas it has consisted of so far.

    `nested` is how often one may stand inside itself.
    """

    schemas: Mapping[str, Schema]
    nested: int
    count: int = 0

    def schema(self, at: str, path: tuple[str, ...]) -> Any:
        """Return what stands at an address; `path` are the schemas around it."""
        if path.count(at) > self.nested:
            return False
        self.count += 1
        if self.count > LARGEST:
            raise Refused(f"it consists of more than {LARGEST} schemas")
        inner = partial(self.schema, path=(*path, at))
        made: dict[str, Any] = {}
        for check in self.schemas[at].checks:
            if check.keyword == "false":
                return False
            if check.keyword in _CONVERTED:
                made[check.keyword] = _CONVERTED[check.keyword](inner, check.value)
        return _in_draft7(made)


def _in_draft7(made: dict[str, Any]) -> dict[str, Any]:
    """Return a schema whose keywords are called what draft 7 calls them."""
    referred = [made.pop(name) for name in ("$ref", "$dynamicRef") if name in made]
    if referred:
        made["allOf"] = [*made.get("allOf", ()), *referred]
    if "prefixItems" in made:
        made["additionalItems"] = made.pop("items", True)
        made["items"] = made.pop("prefixItems")
    for keyword in ("dependentRequired", "dependentSchemas"):
        if keyword in made:
            made["dependencies"] = made.get("dependencies", {}) | made.pop(keyword)
    if made.get("format") in _LISTED and made.get("type") == "string":
        made.setdefault("enum", list(VALID[made.pop("format")]))
    return made


_Inner = Callable[[str], Any]


def _as_it_is(inner: _Inner, value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _one(inner: _Inner, at: str) -> Any:
    return inner(at)


def _list(inner: _Inner, addresses: Iterable[str]) -> list[Any]:
    return [inner(at) for at in addresses]


def _mapping(inner: _Inner, addresses: Mapping[str, str]) -> dict[str, Any]:
    return {name: inner(at) for name, at in addresses.items()}


def _pattern(inner: _Inner, pattern: str) -> str:
    """Return a pattern that finds no more than the given one does, in Python."""
    try:
        return f"(?a:{_PROPERTY.sub(_shortened, translate(pattern).source)})"
    except (PatternError, KeyError):
        return ""


def _shortened(escape: re.Match[str]) -> str:
    """Return a few of the characters that have a property of Unicode."""
    if escape[1] is None:
        return escape[0]
    spans = property_spans(escape[1])[:_SPANS]
    return "".join(
        f"\\U{first:08x}-\\U{min(last, first + _SPAN):08x}" for first, last in spans
    )


def _patterns(inner: _Inner, addresses: Mapping[str, str]) -> dict[str, Any]:
    return {_pattern(inner, one): inner(at) for one, at in addresses.items()}


def _dependent(inner: _Inner, names: Mapping[str, Iterable[str]]) -> dict[str, Any]:
    return {name: list(others) for name, others in names.items()}


_PLAIN = (
    *("type", "enum", "const", "format", "required", "uniqueItems", "multipleOf"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    *("minLength", "maxLength", "minItems", "maxItems"),
    *("minProperties", "maxProperties"),
)
_CONVERTED: dict[str, Callable[[_Inner, Any], Any]] = {
    **dict.fromkeys(_PLAIN, _as_it_is),
    **dict.fromkeys(("$ref", "items", "additionalProperties", "propertyNames"), _one),
    **dict.fromkeys(("not", "if", "then", "else", "contains"), _one),
    **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), _list),
    **dict.fromkeys(("properties", "dependentSchemas"), _mapping),
    "$dynamicRef": lambda inner, value: inner(value[0]),
    "pattern": _pattern,
    "patternProperties": _patterns,
    "dependentRequired": _dependent,
}
