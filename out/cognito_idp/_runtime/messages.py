"""What problems say: one sentence for each keyword, with the value and the limit.

A sentence begins with its subject, which is the value as `shown` shows it. Only single
strings and numbers are shown: of an object or an array, no more than its size, so that
a message about it never repeats a secret inside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from .values import first_equal

# `typing` takes as long to import as all of a package's validators.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

SECRET = "the secret value"
"""What a message shows instead of a value that the document calls a secret."""

HIDDEN = "<secret>"
"""What stands in a message and a pointer for a name that is part of a secret."""


class Hidden(str):
    """The name of a property that messages and pointers do not show."""

    __slots__ = ()


# A text longer than this is cut in a message, and so is a list of more values.
_LONGEST_TEXT = 60
_LONGEST_POINTER = 200
_LONGEST_LIST = 10

# Python refuses to spell integers of more than some hundred digits (PEP 644).
_LARGEST_INTEGER_BITS = 1024

_WORDS = {None: "null", True: "true", False: "false"}


def describe(keyword: str, subject: str, value: object, limit: Any) -> str:
    """Return what is wrong, in one sentence.

    `keyword` is named as in JSON Schema 2020-12, `limit` is what it demands.
    """
    return _SENTENCES.get(keyword, _not_allowed)(subject, value, limit)


def shown(value: object) -> str:
    """Return a value as a message shows it: as JSON, cut when it is long."""
    if value is None or isinstance(value, bool):
        return _WORDS[value]
    if isinstance(value, Hidden):
        return HIDDEN
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, int):
        return _integer(value)
    if isinstance(value, float):
        return _json(float(value))
    if isinstance(value, list):
        return f"the array of {_count(len(value), 'item')}" if value else _EMPTY_ARRAY
    if isinstance(value, dict):
        size = _count(len(value), "property", "properties")
        return f"the object with {size}" if value else _EMPTY_OBJECT
    return f"the value of Python's type {type(value).__name__}"


_EMPTY_ARRAY = "the empty array"
_EMPTY_OBJECT = "the empty object"


def shown_pointer(pointer: str) -> str:
    """Return a JSON Pointer as a message shows it."""
    text = _printable(pointer)
    if len(text) <= _LONGEST_POINTER:
        return text
    half = _LONGEST_POINTER // 2
    return f"{text[:half]}...{text[-half:]}"


def _string(text: str) -> str:
    if len(text) <= _LONGEST_TEXT:
        return _json(text)
    return f"{_json(text[:_LONGEST_TEXT])}... ({len(text)} characters)"


def _integer(number: int) -> str:
    if number.bit_length() > _LARGEST_INTEGER_BITS:
        return f"an integer of {number.bit_length()} bits"
    return _cut(str(int(number)), _LONGEST_TEXT)


def _json(value: object) -> str:
    """Return JSON text in which all that does not show is escaped."""
    import json

    text = json.dumps(value, ensure_ascii=False)
    return text if text.isprintable() else json.dumps(value)


def _printable(text: str) -> str:
    return text if text.isprintable() else _json(text)[1:-1]


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[:longest]}..."


def _demanded(limit: object) -> str:
    """Return a value of the document as a message shows it: in full, if it is short."""
    if isinstance(limit, list | dict):
        return _cut(_json(limit), _LONGEST_TEXT)
    return shown(limit)


def _listed(values: Iterable[object]) -> str:
    texts = [_demanded(value) for value in values]
    if isinstance(values, frozenset):
        texts.sort()
    if len(texts) > _LONGEST_LIST:
        more = len(texts) - _LONGEST_LIST
        texts[_LONGEST_LIST:] = [f"and {more} more"]
    return ", ".join(texts)


def _count(number: int, noun: str, nouns: str = "") -> str:
    return f"{shown(number)} {noun if number == 1 else nouns or noun + 's'}"


Sentence = Callable[[str, "Any", "Any"], str]


def _not_allowed(subject: str, value: Any, limit: Any) -> str:
    return f"{subject} is not allowed here"


def _states(text: str) -> Sentence:
    """Return the sentence that states `text`, where ``{}`` is the limit."""
    return lambda subject, value, limit: f"{subject} {text.format(_demanded(limit))}"


def _states_text(text: str) -> Sentence:
    """Return the sentence that states `text`, where ``{}`` is a limit without quotes."""

    def sentence(subject: str, value: Any, limit: Any) -> str:
        return (
            f"{subject} {text.format(_cut(_printable(str(limit)), _LONGEST_POINTER))}"
        )

    return sentence


def _counts(text: str, noun: str, nouns: str = "") -> Sentence:
    """Return the sentence that states `text`, where ``{}`` is a number of things."""
    return lambda subject, value, limit: (
        f"{subject} {text.format(_count(limit, noun, nouns))}"
    )


def _unknown(subject: str, value: Any, limit: Any) -> str:
    return f"the property {shown(limit)} is unknown"


def _missing(subject: str, value: Any, limit: Any) -> str:
    return f"the property {shown(limit)} is missing"


def _missing_beside(subject: str, value: Any, limit: Any) -> str:
    present, missing = limit
    return f"the property {shown(missing)} is missing, which {shown(present)} calls for"


def _equal_items(subject: str, value: Any, limit: Any) -> str:
    found = first_equal(value)
    places = "" if found is None else f": {found[0]} and {found[1]} are the first"
    return f"{subject} has items that are equal{places}"


def _alternatives(keyword: str) -> Sentence:
    def sentence(subject: str, value: Any, limit: Any) -> str:
        if not limit:
            return f"{subject} fits none of the alternatives"
        fitting = ", ".join(f"{keyword}/{number}" for number in limit)
        return f"{subject} fits more than one of the alternatives: {fitting}"

    return sentence


_SENTENCES: dict[str, Sentence] = {
    "type": _states_text("is not of type {}"),
    "enum": lambda subject, value, limit: f"{subject} is none of {_listed(limit)}",
    "const": _states("is not {}"),
    "minLength": _counts("is shorter than {}", "character"),
    "maxLength": _counts("is longer than {}", "character"),
    "pattern": _states_text("does not match {}"),
    "format": _states_text("is not a valid {}"),
    "minimum": _states("is less than {}"),
    "maximum": _states("is more than {}"),
    "exclusiveMinimum": _states("is not more than {}"),
    "exclusiveMaximum": _states("is not less than {}"),
    "multipleOf": _states("is not a multiple of {}"),
    "minItems": _counts("has fewer than {}", "item"),
    "maxItems": _counts("has more than {}", "item"),
    "uniqueItems": _equal_items,
    "contains": _states_text("contains no item that the schema asks for"),
    "minContains": _counts("contains fewer than {} that the schema asks for", "item"),
    "maxContains": _counts("contains more than {} that the schema asks for", "item"),
    "minProperties": _counts("has fewer than {}", "property", "properties"),
    "maxProperties": _counts("has more than {}", "property", "properties"),
    "required": _missing,
    "dependentRequired": _missing_beside,
    "additionalProperties": _unknown,
    "unevaluatedProperties": _unknown,
    "unevaluatedItems": _states_text("is an item too many"),
    "anyOf": _alternatives("anyOf"),
    "oneOf": _alternatives("oneOf"),
    "not": _states_text("is a value that the schema excludes"),
    "nesting": _states_text("is nested too deeply to be checked"),
    "more": _counts("has more problems than these {}", "problem"),
}
