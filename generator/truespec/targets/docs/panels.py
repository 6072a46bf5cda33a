"""What stands beside an operation: samples of its request, and a box for payloads.

Each panel is made by a module of its own and shown by a template of its own; a page has
room for them, and shows what is there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from truespec.ir.operations import Content, Operation
from truespec.markup.html import Html, escape, escape_content
from truespec.samples.languages import LANGUAGES
from truespec.samples.request import NoSample, arguments_of, request_of
from truespec.targets.docs.limits import json_text
from truespec.targets.docs.site import Site

_LONGEST = 6_000
_MOST = 3


@dataclass(frozen=True, slots=True)
class Sample:
    """A text to copy: its label in the row of tabs, and its language."""

    label: Html
    language: Html
    text: Html


@dataclass(frozen=True, slots=True)
class Panel:
    """A box with one sample or several, of which one is seen at a time."""

    title: Html
    group: Html
    samples: tuple[Sample, ...]


def panels(site: Site, operation: Operation) -> tuple[Panel, ...]:
    """Return the panels of an operation: its request in each language, where it is one
    that readers send, and the examples that the document gives."""
    found = list(_request(site, operation))
    body = operation.body
    for name, contents in (
        ("Request", body.contents if body else ()),
        *((one.status, one.contents) for one in operation.responses),
    ):
        samples = tuple(
            sample for content in contents for sample in _documented(site, content)
        )[:_MOST]
        if samples:
            title = "Request example" if name == "Request" else f"{name} example"
            group = escape(f"example-{name.lower()}")
            found.append(Panel(escape(title), group, samples))
    return tuple(found)


def _request(site: Site, operation: Operation) -> Iterator[Panel]:
    if operation.at in site.received:
        return
    api, values = site.context.api, site.sample_values
    try:
        request = request_of(api, operation, arguments_of(operation, values), values)
    except NoSample:
        return
    samples = tuple(
        Sample(escape(label), escape(language), escape_content(write(request)))
        for language, (label, write) in LANGUAGES.items()
    )
    yield Panel(escape("Request"), escape("request"), samples)


def _documented(site: Site, content: Content) -> list[Sample]:
    examples = list(content.examples)
    if not examples and content.type is not None:
        for schema in site.meaning.chain(content.type):
            examples += schema.examples
    found = []
    for example in examples:
        is_text = example.is_text or isinstance(example.value, str)
        text = str(example.value) if is_text else json_text(example.value, indent=2)
        if len(text) <= _LONGEST:
            label = example.name or content.media
            found.append(Sample(escape(label), escape(content.codec), escape(text)))
    return found
