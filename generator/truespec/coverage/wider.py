"""Schemas whose type takes values that they do not allow, each with the reasons.

So are unions whose tag is tied to the variants by their names alone: to judge each object
would take as long as to read it, and its sender means what the tag says.

Limits, such as ``maxLength``, are no matter of types and are not listed; the validators
assert them, as all else.
"""

from __future__ import annotations

from math import prod

from truespec.ir.api import Api
from truespec.ir.schemas import (
    Alias,
    Anything,
    Array,
    Enum,
    Map,
    Record,
    Schema,
    Tag,
    Union,
)
from truespec.ir.variants import core, final
from truespec.lower.shapes.unions import MOST_VARIANTS

_IN_PLACE = frozenset(("$ref", "$dynamicRef", "allOf", "anyOf", "oneOf"))

# What the keywords say that no type of Python tells.
_UNTOLD = {
    "not": "a type cannot say what a value is not",
    "if": "a type cannot depend on a condition within one value",
    "dependentSchemas": "a type cannot depend on which properties are there",
    "dependentRequired": "a type cannot depend on which properties are there",
    "propertyNames": "the keys of a dict are plain strings",
    "contains": "a list does not say that one of its items is special",
}
_UNEVALUATED = "which properties or items are unevaluated depends on each value"
_LISTED = "`Literal` has neither fractions nor arrays and objects"
_LISTING = frozenset(("enum", "const"))
_PATTERNS = "one type for all further properties, whichever pattern finds their names"
_SHORT = "items of a tuple may be missing, so each may be of any of their types"
_LONG = "a tuple with so many items is a list to people"
_MANY = "several unions in one schema would multiply to too many variants"
_CIRCLE = "it leads to itself alone, or to what takes any value"
_NAMED = (
    "a tag names the class of an object, though another schema that does not list the"
    " tag's values may be the one that allows it"
)
_UNTYPED = "no type is said, and no properties or items are described"


def wider_schemas(api: Api) -> dict[str, list[str]]:
    """Return the reasons by the addresses of the schemas, as these are written."""
    return {
        schema.at: found
        for schema in api.schemas.values()
        if schema.direction is None and (found := reasons(schema, api))
    }


def reasons(schema: Schema, api: Api) -> list[str]:
    """Return why the type of a schema takes more than the schema, by its own keywords."""
    keywords = {check.keyword: check.value for check in schema.checks}
    found = [reason for keyword, reason in _UNTOLD.items() if keyword in keywords]
    match core(schema.shape):
        case Anything() if keywords:
            leads_on = not _IN_PLACE.isdisjoint(keywords)
            found.append(_CIRCLE if leads_on else _UNTYPED)
        case Alias(target) if isinstance(final(target, api.schemas), Alias):
            found.append(_CIRCLE)
        case Enum(values) if any(
            isinstance(one, list | dict | float) for one in values
        ):
            found.append(_LISTED)
        case Array(None, ()) | Map(None) if not _LISTING.isdisjoint(keywords):
            found.append(_LISTED)
        case Array(item, prefix, least, closed):
            if len(keywords.get("prefixItems", ())) > len(prefix):
                found.append(_LONG)
            elif least < len(prefix) and len(set(prefix)) > 1:
                found.append(_SHORT)
            if "unevaluatedItems" in keywords and item is None and not closed:
                found.append(_UNEVALUATED)
        case Record(patterns=patterns) if patterns:
            found.append(_PATTERNS)
        case Map(str()) if "patternProperties" in keywords:
            found.append(_PATTERNS)
        case Union(tag=Tag(mapping=mapping, declared=True, undecided=undecided)) if (
            mapping and len(undecided) > 1
        ):
            found.append(_NAMED)
    if "unevaluatedProperties" in keywords and not _tells_further(schema):
        found.append(_UNEVALUATED)
    unions = _unions(schema, api)
    if len(unions) > 1 and prod(unions) > MOST_VARIANTS:
        found.append(_MANY)
    return list(dict.fromkeys(found))


def _tells_further(schema: Schema) -> bool:
    """Whether the shape of an object says what properties there may be beside others."""
    shape = core(schema.shape)
    if isinstance(shape, Record):
        return shape.closed or shape.extra is not None
    return isinstance(shape, Map) and shape.value is not None


def _unions(schema: Schema, api: Api) -> list[int]:
    """Return how many variants each of the unions in a schema and its parts has."""
    found, seen = [], {schema.at}
    waiting = [schema]
    while waiting:
        for check in waiting.pop().checks:
            if check.keyword in ("oneOf", "anyOf") and check.value:
                found.append(len(check.value))
            elif check.keyword == "allOf":
                further = [at for at in check.value if at not in seen]
                seen.update(further)
                waiting += [api.schemas[at] for at in further if at in api.schemas]
    return found
