"""Names that a schema asks for are those of its properties."""

from __future__ import annotations

from truespec.check.described import described_names
from truespec.check.subject import Subject
from truespec.pointer import join
from truespec.resolve.document import Node

_IN_PLACE = ("allOf", "anyOf", "oneOf", "not", "if", "then", "else")


def undescribed_names(subject: Subject) -> None:
    """Report a ``required`` name that no property has (``undescribed-required``), and a
    discriminator by a property that is nowhere described
    (``undescribed-discriminator``)."""
    parts = _parts_of_others(subject)
    for schema in subject.of_kind("schema"):
        discriminator = schema.fields.get("discriminator")
        if isinstance(discriminator, Node):
            _compare_discriminator(subject, schema, discriminator)
        required = schema.fields.get("required")
        if isinstance(required, list) and schema.at not in parts:
            _compare_required(subject, schema, required)


def _compare_required(subject: Subject, schema: Node, required: list[object]) -> None:
    known = described_names(subject, schema)
    further = schema.fields.get("additionalProperties")
    is_closed = isinstance(further, Node) and further.boolean is False
    # What a closed object does not describe, it forbids: a fault of its own.
    if known is None or is_closed:
        return
    for index, name in enumerate(required):
        if isinstance(name, str) and name not in known:
            close = next((one for one in known if one.lower() == name.lower()), None)
            subject.diagnostics.warning(
                "undescribed-required",
                join(schema.at, "required", index),
                f'"{name}" is required, and no property describes it',
                f'did you mean "{close}"?' if close else "describe it, or remove it",
            )


def _compare_discriminator(subject: Subject, schema: Node, discriminator: Node) -> None:
    name = discriminator.fields.get("propertyName")
    known = described_names(subject, schema)
    if isinstance(name, str) and known is not None and name not in known:
        subject.diagnostics.warning(
            "undescribed-discriminator",
            discriminator.origin("propertyName"),
            f'no property is called "{name}", by which schemas are told apart',
            "describe the property, and require it",
        )


def _parts_of_others(subject: Subject) -> set[str]:
    """Return the addresses of the schemas that others apply in place, whose properties
    may be described there."""
    found: set[str] = set()
    for schema in subject.of_kind("schema"):
        for keyword in _IN_PLACE:
            value = schema.fields.get(keyword)
            members = value if isinstance(value, list) else [value]
            found |= {one.at for one in members if isinstance(one, Node)}
        dependent = schema.fields.get("dependentSchemas")
        if isinstance(dependent, dict):
            found |= {one.at for one in dependent.values() if isinstance(one, Node)}
    return found
