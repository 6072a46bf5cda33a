"""What is said of a value besides its type: its limits, its meaning, its examples."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from truespec.ir.schemas import Array, Check, Enum, Record, Shape, Union
from truespec.markup.commonmark import paragraphs
from truespec.markup.html import NOTHING, Html, escape, visible
from truespec.targets.docs.limits import json_text, limits, patterns
from truespec.targets.docs.meaning import Meaning

_MOST_VALUES = 100
_LONGEST_VALUE = 300


@dataclass(frozen=True, slots=True)
class Value:
    """A value that is allowed, and what it means where the document says so."""

    text: Html
    meaning: Html = NOTHING


@dataclass(frozen=True, slots=True)
class Facts:
    """What is said of a value besides its type."""

    doc: Html = NOTHING
    limits: tuple[Html, ...] = ()
    patterns: tuple[Html, ...] = ()
    values: tuple[Value, ...] = ()
    more_values: Html = NOTHING
    default: Html = NOTHING
    examples: tuple[Html, ...] = ()
    rules: tuple[Html, ...] = ()

    @property
    def say_something(self) -> bool:
        """Whether there is anything to show."""
        return self != _NO_FACTS


_NO_FACTS = Facts()


class FactsOf:
    """Finds what is said of the values of schemas."""

    def __init__(self, meaning: Meaning) -> None:
        self._meaning = meaning
        self._found: dict[tuple[str, str | None], Facts] = {}

    def __call__(self, at: str | None, doc: str | None = None) -> Facts:
        """Return what is said of a value of a schema; `doc` replaces its description."""
        if at is None:
            return Facts(doc=paragraphs(doc or ""))
        if (at, doc) not in self._found:
            self._found[at, doc] = self._facts(at, doc)
        return self._found[at, doc]

    def _facts(self, at: str, doc: str | None) -> Facts:
        text = self._meaning.doc(at) if doc is None else doc
        values, more = self._values(at)
        return Facts(
            doc=paragraphs(text),
            limits=tuple(map(escape, limits(self._meaning, at))),
            patterns=tuple(map(escape, patterns(self._meaning, at))),
            values=values,
            more_values=more,
            examples=self._examples(at),
            rules=tuple(self._rules(at)),
        )

    def _values(self, at: str) -> tuple[tuple[Value, ...], Html]:
        listed = [*self._meaning.values(at, "enum")]
        constants = self._meaning.values(at, "const")
        if constants:
            listed = [constants[:1]]
        _, shape, _ = self._meaning.final(at)
        if not listed:
            if not isinstance(shape, Enum):
                return tuple(self._constants(shape)), NOTHING
            listed = [list(shape.values)]
        meanings = _meanings(shape)
        fewest = min(listed, key=len)
        shown = tuple(
            Value(escape(plain_value(one)), meanings.get(plain_value(one), NOTHING))
            for one in fewest[:_MOST_VALUES]
        )
        rest = len(fewest) - len(shown)
        return shown, escape(f"and {rest} more") if rest else NOTHING

    def _constants(self, shape: Shape) -> Iterator[Value]:
        """Yield the values of a union whose variants are values with a meaning."""
        if not isinstance(shape, Union) or not self.is_of_constants(shape):
            return
        for variant in shape.variants:
            doc = paragraphs(self._meaning.doc(variant))
            for value in self._constants_of(variant):
                yield Value(escape(plain_value(value)), doc)

    def _constants_of(self, at: str) -> list[Any]:
        found = self._meaning.values(at, "const")
        return found[:1] or [
            one for found in self._meaning.values(at, "enum") for one in found
        ]

    def is_of_constants(self, shape: Union) -> bool:
        return all(
            self._constants_of(at)
            and not isinstance(self._meaning.final(at)[1], Record | Array)
            for at in shape.variants
        )

    def _examples(self, at: str) -> tuple[Html, ...]:
        found = [
            one.value for schema in self._meaning.chain(at) for one in schema.examples
        ]
        texts = dict.fromkeys(map(plain_value, found))
        return tuple(
            escape(one) for one in list(texts)[:3] if len(one) <= _LONGEST_VALUE
        )

    def _rules(self, at: str) -> Iterator[Html]:
        """Yield the checks that no other place shows, in words."""
        for check in self._meaning.checks(at):
            if check.keyword == "dependentRequired":
                for name, needed in check.value.items():
                    yield escape(f"with {name}: {', '.join(needed)} required")
            elif check.keyword == "propertyNames":
                for limit in self._limits_in_words(check.value):
                    yield escape(f"every name {limit}")
            elif check.keyword == "required":
                missing = self._not_described(at, check)
                if missing:
                    yield escape(f"required: {', '.join(missing)}")

    def _limits_in_words(self, at: str) -> Iterator[str]:
        yield from limits(self._meaning, at)
        for pattern in patterns(self._meaning, at):
            yield f"matches {pattern}"
        for values in self._meaning.values(at, "enum"):
            yield f"is one of {', '.join(map(plain_value, values))}"

    def _not_described(self, at: str, check: Check) -> list[str]:
        _, shape, _ = self._meaning.final(at)
        fields = shape.fields if isinstance(shape, Record) else ()
        known = {one.wire for one in fields}
        return [one for one in check.value if one not in known]


def _meanings(shape: Shape) -> dict[str, Html]:
    """Return what the document says of enumerated values, by how they are shown."""
    if not isinstance(shape, Enum):
        return {}
    return {
        plain_value(value): paragraphs(member.doc or member.name)
        for value, member in zip(shape.values, shape.members, strict=False)
        if member.doc or (member.name and member.name != value)
    }


def plain_value(value: Any) -> str:
    """Return a value as it is shown where only its kind is open: a string as it is."""
    return visible(value) if isinstance(value, str) else json_text(value)
