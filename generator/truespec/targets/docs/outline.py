"""Operations and schemas as an outline: for Markdown, language models and terminals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from truespec.markup.html import Html
from truespec.markup.prose import Style, blocks, text_of
from truespec.targets.docs.facts import Facts
from truespec.targets.docs.operations import (
    ContentView,
    OperationView,
    ResponseView,
)
from truespec.targets.docs.overview import ErrorView, Overview
from truespec.targets.docs.schemas import SchemaView
from truespec.targets.docs.trees import Choices, Row, Tree

_INDENT = "  "


@dataclass(frozen=True, slots=True)
class Outline:
    """Writes views as lines in a style."""

    style: Style

    def overview(self, one: Overview, title: Html) -> Iterator[str]:
        """Yield what a document says of itself."""
        version = f" {text_of(one.version)}" if one.version else ""
        yield self._heading(1, f"{text_of(title)}{version}")
        yield from self._doc(one.doc)
        for server in one.servers:
            yield f"- server {self._code(server.url)}"
        for scheme in one.schemes:
            yield f"- security {self._code(scheme.name)}: {self._text(scheme.kind)}"
        yield ""

    def operation(self, one: OperationView, level: int = 1) -> Iterator[str]:
        """Yield what a page says of an operation."""
        old = " (deprecated)" if one.deprecated else ""
        yield self._heading(level, f"{text_of(one.title)}{old}")
        yield self._code(Html(f"{one.method} {one.path}"))
        yield ""
        if one.selector:
            yield self._code(one.selector)
            yield ""
        yield from self._doc(one.summary)
        yield from self._doc(one.doc)
        for note in one.notes:
            yield from self._doc(note)
        for group in one.parameters:
            yield self._heading(level + 1, text_of(group.name))
            yield from self._rows(group.rows, 0)
            yield ""
        if one.body is not None:
            needed = "required" if one.body.required else "optional"
            yield self._heading(level + 1, f"Body ({needed})")
            yield from self._doc(one.body.doc)
            yield from self._contents(one.body.contents)
        if one.responses:
            yield self._heading(level + 1, "Responses")
            for response in one.responses:
                yield from self._response(response, level + 2)
        if one.security:
            yield self._heading(level + 1, "Security")
            for alternative in one.security:
                words = [
                    self._code(scheme.name)
                    + (" with " if scheme.scopes else "")
                    + ", ".join(map(self._code, scheme.scopes))
                    for scheme in alternative
                ]
                yield f"- {' and '.join(words) or 'no credentials'}"
            yield ""
        for callback in one.callbacks:
            yield f"Callback {self._code(callback.name)}: {self._code(callback.expression)}"
            yield ""

    def schema(self, one: SchemaView, level: int = 1) -> Iterator[str]:
        """Yield what a page says of a schema."""
        yield self._heading(level, text_of(one.name))
        yield self._code(one.type)
        yield ""
        yield from self._doc(one.doc)
        facts = self._facts(one.facts)
        if facts:
            yield from (facts, "")
        yield from self._tree(one.tree, 0)
        yield ""

    def error(self, one: ErrorView, level: int = 1) -> Iterator[str]:
        """Yield what a page says of an error."""
        yield self._heading(level, f"{text_of(one.name)} ({text_of(one.statuses)})")
        yield from self._doc(one.doc)
        for _, name in one.schemas:
            yield f"- body {self._code(name)}"
        names = ", ".join(self._text(entry.name) for entry in one.operations)
        yield f"- {text_of(one.count)} operations: {names}"
        yield ""

    def _response(self, one: ResponseView, level: int) -> Iterator[str]:
        yield self._heading(level, f"{text_of(one.status)} {text_of(one.name)}")
        yield from self._doc(one.doc)
        if one.headers:
            yield "Header fields:"
            yield ""
            yield from self._rows(one.headers, 0)
            yield ""
        yield from self._contents(one.contents)
        for link in one.links:
            yield f"Link {self._code(link.name)} to {self._text(link.target)}"
            yield ""

    def _contents(self, contents: Iterable[ContentView]) -> Iterator[str]:
        for one in contents:
            item = f" {text_of(one.item)}" if one.item else ""
            yield f"{self._code(one.media)}{item} {self._code(one.type)}"
            yield ""
            yield from self._doc(one.facts.doc)
            facts = self._facts(one.facts)
            if facts:
                yield from (facts, "")
            yield from self._tree(one.tree, 0)
            yield from self._rows(one.parts, 0)
            yield ""

    def _tree(self, one: Tree, depth: int) -> Iterator[str]:
        yield from self._rows(one.rows, depth)
        for choices in one.choices:
            yield from self._choices(choices, depth)
        if one.cut:
            yield f"{_INDENT * depth}- {self._text(one.cut)}"

    def _choices(self, one: Choices, depth: int) -> Iterator[str]:
        told = f", told by {self._code(one.tag)}" if one.tag else ""
        yield f"{_INDENT * depth}- {text_of(one.how)}{told}:"
        for choice in one.choices:
            words = [self._text(choice.name), self._code(choice.type)]
            facts = self._facts(choice.facts)
            yield f"{_INDENT * (depth + 1)}- {' '.join(words)}{'. ' * bool(facts)}{facts}"
            yield from self._tree(choice.tree, depth + 2)

    def _rows(self, rows: Iterable[Row], depth: int) -> Iterator[str]:
        for one in rows:
            head = f"{self._code(one.name)} {self._code(one.type)}".rstrip()
            said = [
                *(["required" if one.required else "optional"] * one.says_required),
                *([text_of(one.access)] if one.access else []),
                *(["deprecated"] if one.deprecated else []),
            ]
            told = ", ".join([head, *said])
            parts = [told, self._line(one.facts.doc), self._facts(one.facts)]
            yield f"{_INDENT * depth}- {'. '.join(part for part in parts if part)}"
            yield from self._tree(one.tree, depth + 1)

    def _facts(self, one: Facts) -> str:
        """Return in one line what is said of a value besides its description."""
        found = [
            " ".join(map(self._code, one.limits)),
            ", ".join(map(self._text, one.rules)),
            " ".join(f"Pattern {self._code(text)}" for text in one.patterns),
        ]
        if one.values:
            listed = [
                self._code(value.text)
                + (f" ({self._line(value.meaning)})" if value.meaning else "")
                for value in one.values
            ]
            more = f" {text_of(one.more_values)}" if one.more_values else ""
            found.append(f"Allowed values {', '.join(listed)}{more}")
        if one.default:
            found.append(f"Default {self._code(one.default)}")
        if one.examples:
            found.append(f"Example {', '.join(map(self._code, one.examples))}")
        return ". ".join(text for text in found if text)

    def _doc(self, html: Html) -> Iterator[str]:
        lines = blocks(html, self.style)
        if lines:
            yield from lines
            yield ""

    def _line(self, html: Html) -> str:
        return " ".join(" ".join(blocks(html, self.style)).split()).rstrip(".")

    def _heading(self, level: int, text: str) -> str:
        return f"{self.style.heading(level, self.style.text(text))}\n"

    def _text(self, html: Html) -> str:
        return self.style.text(text_of(html))

    def _code(self, html: Html) -> str:
        text = text_of(html)
        return self.style.code(text) if text else ""
