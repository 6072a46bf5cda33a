"""The header fields of answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from truespec.ir.operations import Parameter
from truespec.ir.schemas import Example
from truespec.mock.values import Values

# What frames the message, or says how the body is coded, is up to who sends it.
_NOT_OURS = frozenset(
    {
        *("connection", "content-encoding", "content-length", "content-type", "date"),
        *("keep-alive", "trailer", "transfer-encoding", "upgrade"),
    }
)


class Fields:
    """Makes the header fields that the document describes for answers.

    `validators` are those of the package by the address of their schema; `header_text`
    and `content_text` are its functions that write fields.
    """

    def __init__(
        self,
        values: Values,
        validators: Mapping[str, Any],
        header_text: Any,
        content_text: Any,
    ) -> None:
        self._values = values
        self._validators = validators
        self._header_text = header_text
        self._content_text = content_text
        self._texts: dict[str, str | None] = {}

    def texts(self, headers: Iterable[Parameter]) -> dict[str, str]:
        """Return the fields by name: those that must be there, and those with examples.

        One for which no value was found is left out.
        """
        found: dict[str, str] = {}
        for header in headers:
            if header.wire.lower() in _NOT_OURS:
                continue
            if header.required or self._has_example(header):
                if header.at not in self._texts:
                    self._texts[header.at] = next(self._possible(header), None)
                text = self._texts[header.at]
                if text is not None:
                    found[header.wire] = text
        return found

    def faults(self, header: Parameter) -> Iterator[tuple[Example, str]]:
        """Yield the examples of a field that are not allowed, and why."""
        for example in header.examples:
            try:
                fault = self._invalid(header, example.value)
                self._text(header, example.value)
            except ValueError as error:
                fault = str(error)
            if fault:
                yield example, fault

    def _has_example(self, header: Parameter) -> bool:
        return bool(header.examples) or header.type in self._values.examples

    def _possible(self, header: Parameter) -> Iterator[str]:
        for value in self._candidates(header):
            try:
                if not self._invalid(header, value):
                    yield self._text(header, value)
            except ValueError:
                continue

    def _candidates(self, header: Parameter) -> Iterator[Any]:
        yield from (one.value for one in header.examples)
        at = _schema(header)
        yield from self._values.made(
            at, header.at, lambda value: self._wrong(at, value), examples=True
        )

    def _wrong(self, at: str | None, value: Any) -> list[str]:
        validator = self._validators.get(at or "")
        problems = [] if validator is None else validator.problems(value)
        return [one.instance_pointer for one in problems]

    def _invalid(self, header: Parameter, value: Any) -> str:
        validator = self._validators.get(_schema(header) or "")
        problems = [] if validator is None else validator.problems(value)
        return str(problems[0]) if problems else ""

    def _text(self, header: Parameter, value: Any) -> str:
        if header.content is not None:
            text = self._content_text(value, header.content.codec, "header")
        else:
            text = self._header_text(value, header.explode)
        return str(text)


def _schema(header: Parameter) -> str | None:
    return header.type if header.content is None else header.content.type
