"""What stands beside an operation: samples of its request, and a box for payloads.

Each panel is made by a module of its own and shown by a template of its own; a page has
room for them, and shows what is there.
"""

from __future__ import annotations

from dataclasses import dataclass

from truespec.ir.operations import Content, Operation
from truespec.markup.html import Html, escape
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
    """Return the panels of an operation: the examples that the document gives."""
    found = []
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
