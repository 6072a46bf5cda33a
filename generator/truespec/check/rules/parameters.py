"""Each parameter can be sent, and is declared once (OpenAPI 3.2, 4.12)."""

from __future__ import annotations

from typing import Any

from truespec.check.subject import Subject
from truespec.check.values import types_of
from truespec.resolve.document import Node

_PLACES = ("path", "query", "header", "cookie", "querystring")
_STYLED = {
    "deepObject": {"object"},
    "spaceDelimited": {"array", "object"},
    "pipeDelimited": {"array", "object"},
}
_HINTS = {
    "body": "since OpenAPI 3.0 a body is the requestBody of its operation",
    "formData": "since OpenAPI 3.0 form fields are the properties of a requestBody",
}


def parameters(subject: Subject) -> None:
    """Report parameters that nobody can send, and those that are declared twice.

    One without a name or a place is an error (``unusable-parameter``). Of several with
    one name in one place (``duplicate-parameter``) the first counts; names of header
    fields are the same in upper and lower case (RFC 9110, 5.1). A style that OpenAPI does
    not define for the type of the value is a ``undefined-style``.
    """
    used: dict[str, Node] = {}
    for holder in (*subject.of_kind("path-item"), *subject.of_kind("operation")):
        listed = holder.fields.get("parameters") or []
        for reference in listed:
            node = subject.document.follow(reference)
            used[node.at] = node
        if len(listed) > 1:
            holder.fields["parameters"] = _distinct(subject, listed)
    for node in used.values():
        if "$ref" not in node.fields:
            _require_use(subject, node)
            _compare_style(subject, node)


def _require_use(subject: Subject, node: Node) -> None:
    name, place = node.fields.get("name"), node.fields.get("in")
    if not isinstance(name, str) or not name:
        field, hint = "name", "give it a name"
    elif place not in _PLACES:
        field = "in"
        hint = _HINTS.get(str(place), f"write one of {', '.join(_PLACES)}")
    else:
        return
    is_there = field in node.fields
    subject.diagnostics.error(
        "unusable-parameter",
        node.origin(field) if is_there else node.at,
        (
            f"{field} is {node.fields[field]!r}, so nobody can send this parameter"
            if is_there
            else f'the field "{field}" is missing, so nobody can send this parameter'
        ),
        hint,
        on_key=not is_there,
    )


def _compare_style(subject: Subject, node: Node) -> None:
    """Report a style that has no meaning for a value (OpenAPI 3.2, 4.12.3)."""
    style, schema = node.fields.get("style"), node.fields.get("schema")
    if style not in _STYLED or not isinstance(schema, Node):
        return
    target = subject.target(schema)
    types = types_of((schema if target is None else target).fields.get("type"))
    if types is not None and not set(types) & _STYLED[style]:
        subject.diagnostics.warning(
            "undefined-style",
            node.origin("style"),
            f"{style} is not defined for the type {' or '.join(types)}",
            f"it is for the type {' or '.join(sorted(_STYLED[style]))}",
        )


def _distinct(subject: Subject, listed: list[Node]) -> list[Node]:
    """Return the parameters of a list without those that an earlier one stands for."""
    found: dict[tuple[Any, Any], Node] = {}
    for reference in listed:
        fields = subject.document.follow(reference).fields
        name, place = str(fields.get("name")), str(fields.get("in"))
        key = (place, name.lower() if place == "header" else name)
        first = found.setdefault(key, reference)
        if first is not reference:
            line = subject.document.locate(first.at).line
            subject.diagnostics.warning(
                "duplicate-parameter",
                reference.at,
                f'the {place} parameter "{name}" is declared before, on line {line};'
                " that one counts",
                "remove one of the two",
            )
    return list(found.values())
