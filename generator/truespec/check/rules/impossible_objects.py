"""Objects that nothing can meet (JSON Schema 2020-12 core, 10.3.2.3)."""

from __future__ import annotations

from collections.abc import Iterator

from truespec import pointer
from truespec.check.subject import MOST_PARTS, Subject
from truespec.resolve.document import Node


def impossible_objects(subject: Subject) -> None:
    """Report closed parts of an ``allOf`` that forbid what other parts describe
    (``closed-all-of``), and properties that are demanded and forbidden at once
    (``forbidden-property``)."""
    for schema in subject.of_kind("schema"):
        parts = list(_parts(subject, schema))
        closed = [part for part in parts if _is_closed(part)]
        if not closed:
            continue
        known = set.intersection(*({*_properties(part)} for part in closed))
        if isinstance(schema.fields.get("allOf"), list):
            described = {name for part in parts for name in _properties(part)}
            forbidden = sorted(described - known)
            if forbidden:
                subject.diagnostics.warning(
                    "closed-all-of",
                    schema.origin("allOf"),
                    f"no value can have the property {_listed(forbidden)}: a part of"
                    " this allOf with additionalProperties: false does not know it",
                    "use unevaluatedProperties: false beside the allOf instead",
                    on_key=True,
                )
        if schema in closed:
            missing = [
                name
                for name in schema.fields.get("required") or ()
                if isinstance(name, str) and name not in known
            ]
            if missing:
                near = next(
                    (one for one in known if one.lower() == missing[0].lower()), None
                )
                subject.diagnostics.warning(
                    "forbidden-property",
                    pointer.join(schema.at, "required"),
                    f"the property {_listed(missing)} is required, and"
                    " additionalProperties: false forbids it: no value can be valid",
                    f'there is a property "{near}"' if near else "describe it",
                    on_key=True,
                )


def _parts(subject: Subject, schema: Node) -> Iterator[Node]:
    pending, seen = [schema], set[str]()
    while pending and len(seen) < MOST_PARTS:
        node = pending.pop()
        if node.at in seen:
            continue
        seen.add(node.at)
        yield node
        pending += subject.parts(node)


def _is_closed(node: Node) -> bool:
    further = node.fields.get("additionalProperties")
    return (
        isinstance(further, Node)
        and further.boolean is False
        and not node.fields.get("patternProperties")
    )


def _properties(node: Node) -> dict[str, Node]:
    properties = node.fields.get("properties")
    return properties if isinstance(properties, dict) else {}


def _listed(names: list[str]) -> str:
    shown = ", ".join(f'"{name}"' for name in names[:5])
    return f"{shown} and {len(names) - 5} more" if len(names) > 5 else shown
