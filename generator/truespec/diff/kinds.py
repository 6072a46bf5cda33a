"""Every kind of change, and what it means in each direction.

The server reads requests and the client reads answers. A change that narrows what a
schema allows breaks requests, since values that were sent are refused; one that widens it
breaks answers, since values come that the reader did not foresee.
"""

from __future__ import annotations

from dataclasses import dataclass

_BREAKING, _COMPATIBLE, _INTERNAL = "breaking", "compatible", "internal"


@dataclass(frozen=True, slots=True)
class Kind:
    """What a change says, and its level in a request and in an answer."""

    text: str
    request: str
    answer: str


def _narrower(text: str) -> Kind:
    return Kind(text, _BREAKING, _COMPATIBLE)


def _wider(text: str) -> Kind:
    return Kind(text, _COMPATIBLE, _BREAKING)


def _breaking(text: str) -> Kind:
    return Kind(text, _BREAKING, _BREAKING)


def _compatible(text: str) -> Kind:
    return Kind(text, _COMPATIBLE, _COMPATIBLE)


def _internal(text: str) -> Kind:
    return Kind(text, _INTERNAL, _INTERNAL)


_LIMITS = (
    "maximum",
    "exclusiveMaximum",
    "maxLength",
    "maxItems",
    "maxProperties",
    "maxContains",
    "minimum",
    "exclusiveMinimum",
    "minLength",
    "minItems",
    "minProperties",
    "minContains",
)
_CHANGES = {
    "added": _narrower("{keyword} {{after}} is demanded"),
    "removed": _wider("{keyword} {{before}} is no longer demanded"),
    "narrowed": _narrower("{keyword} went from {{before}} to {{after}}"),
    "widened": _wider("{keyword} went from {{before}} to {{after}}"),
    "changed": _breaking("{keyword} went from {{before}} to {{after}}"),
}
_APPEARS = ("added", "removed")
_DIFFERS = (*_APPEARS, "changed")
_KEYWORDS = {
    **dict.fromkeys(_LIMITS, (*_APPEARS, "narrowed", "widened")),
    "multipleOf": tuple(_CHANGES),
    "type": tuple(_CHANGES),
    **dict.fromkeys(("uniqueItems", "enum", "const"), _APPEARS),
    **dict.fromkeys(("items", "additionalProperties", "propertyNames"), _APPEARS),
    **dict.fromkeys(("allOf", "anyOf", "oneOf"), _APPEARS),
    **dict.fromkeys(("pattern", "format", "not", "contains", "if"), _DIFFERS),
    **dict.fromkeys(("then", "else", "prefixItems"), _DIFFERS),
    **dict.fromkeys(("patternProperties", "dependentRequired"), _DIFFERS),
    "dependentSchemas": _DIFFERS,
    **dict.fromkeys(("unevaluatedProperties", "unevaluatedItems"), _DIFFERS),
}
"""How each keyword can change."""


KINDS: dict[str, Kind] = {
    "operation-removed": _breaking("the operation is gone"),
    "operation-added": _compatible("the operation is new"),
    "operation-deprecated": _internal("the operation is deprecated"),
    "operation-restored": _internal("the operation is no longer deprecated"),
    "operation-renamed": _breaking(
        "the operation is called {after}, not {before}: its method in Python has another"
        " name"
    ),
    "operation-text": _internal("the description changed"),
    "tags-changed": _internal("the tags went from {before} to {after}"),
    "parameter-removed": _breaking("the parameter is gone"),
    "required-parameter-added": _breaking("the parameter is new and required"),
    "optional-parameter-added": _compatible("the parameter is new"),
    "parameter-required": _breaking("the parameter is required"),
    "parameter-optional": _compatible("the parameter is no longer required"),
    "parameter-style": _breaking("the parameter is written as {after}, not {before}"),
    "parameter-default": _breaking("the default went from {before} to {after}"),
    "parameter-deprecated": _internal("the parameter is deprecated"),
    "body-removed": _breaking("the request has no body any more"),
    "required-body-added": _breaking("the request has a body, which is required"),
    "optional-body-added": _compatible("the request may have a body"),
    "body-required": _breaking("the body is required"),
    "body-optional": _compatible("the body is no longer required"),
    "media-removed": Kind("the media type is gone", _BREAKING, _BREAKING),
    "media-added": Kind("the media type is new", _COMPATIBLE, _COMPATIBLE),
    "encoding-changed": _breaking("the encoding of the parts changed"),
    "answer-removed": _breaking("the answer is gone"),
    "success-added": _breaking("the answer is new, and a success"),
    "error-added": _compatible("the answer is new"),
    "header-removed": _breaking("the header is gone"),
    "header-added": _compatible("the header is new"),
    "header-required": _compatible("the header is always there"),
    "header-optional": _breaking("the header is no longer always there"),
    "security-removed": _compatible("{before} is no longer demanded"),
    "security-added": _breaking("{after} is demanded"),
    "security-changed": _breaking("security went from {before} to {after}"),
    "security-alternative": _compatible("security went from {before} to {after}"),
    "server-removed": _breaking("the server {before} is gone"),
    "server-added": _compatible("the server {after} is new"),
    "selector-changed": _breaking("what selects it went from {before} to {after}"),
    "protocol-changed": _breaking("the protocol went from {before} to {after}"),
    "webhook-removed": _compatible("the webhook is gone"),
    "webhook-added": _compatible("the webhook is new"),
    "property-required": _narrower("the property is required"),
    "property-optional": _wider("the property is no longer required"),
    "property-added": _compatible("the property is new"),
    "property-removed": _breaking("the property is gone"),
    "property-admitted": _wider("the property is new, where others were refused"),
    "property-refused": _breaking("the property is refused"),
    "value-added": _wider("the value {after} is new"),
    "value-removed": _narrower("the value {before} is gone"),
    "variant-added": _wider("the variant {after} is new"),
    "variant-removed": _narrower("the variant {before} is gone"),
    "part-added": _narrower("{after} has to hold as well"),
    "part-removed": _wider("{before} does not have to hold any more"),
    "null-allowed": _wider("null is allowed"),
    "null-refused": _narrower("null is refused"),
    "allows-nothing": _breaking("no value is allowed any more"),
    "allows-something": _wider("values are allowed where none were"),
    "keyword-changed": _breaking("a keyword went from {before} to {after}"),
    "schema-added": _narrower("the value has a schema"),
    "schema-removed": _wider("the value has no schema any more"),
    "class-removed": _breaking(
        "the schema {before} is gone: so is its class in Python"
    ),
    "class-added": _compatible("the schema {after} is new"),
}
for _keyword, _suffixes in _KEYWORDS.items():
    for _suffix in _suffixes:
        _kind = _CHANGES[_suffix]
        _text = _kind.text.format(keyword=_keyword)
        KINDS[f"{_keyword}-{_suffix}"] = Kind(_text, _kind.request, _kind.answer)

UPPER = frozenset(name for name in _LIMITS if "max" in name.lower())
LOWER = frozenset(name for name in _LIMITS if "min" in name.lower())
"""The keywords that bound a value from above and from below."""
