"""Which properties a schema describes, itself or by its parts."""

from __future__ import annotations

from truespec.check.subject import MOST_PARTS, Subject
from truespec.resolve.document import Node

_CHOICES = ("anyOf", "oneOf")
_SINGLE = ("if", "then", "else")


def described_names(subject: Subject, schema: Node) -> frozenset[str] | None:
    """Return the names of the properties that a schema and what it applies in place
    describe; None where it describes none, or others by a pattern or in general."""
    names: set[str] = set()
    pending, seen = [schema], {schema.at}
    while pending:
        node = pending.pop()
        if len(seen) > MOST_PARTS:
            return None
        further = node.fields.get("additionalProperties")
        is_open = isinstance(further, Node) and further.boolean is None
        if is_open or node.fields.get("patternProperties"):
            return None
        if node.references.keys() & {"$dynamicRef", "$recursiveRef"}:
            return None
        properties = node.fields.get("properties")
        names.update(properties if isinstance(properties, dict) else ())
        for part in _parts(subject, node):
            if part.at not in seen:
                seen.add(part.at)
                pending.append(part)
    return frozenset(names) or None


def _parts(subject: Subject, node: Node) -> list[Node]:
    """Return the schemas that a schema applies to the same value, but for ``not``."""
    found = subject.parts(node)
    for keyword in _CHOICES:
        members = node.fields.get(keyword)
        found = found + members if isinstance(members, list) else found
    for keyword in _SINGLE:
        one = node.fields.get(keyword)
        found += [one] if isinstance(one, Node) else []
    dependent = node.fields.get("dependentSchemas")
    found += dependent.values() if isinstance(dependent, dict) else []
    return [one for one in found if isinstance(one, Node)]
