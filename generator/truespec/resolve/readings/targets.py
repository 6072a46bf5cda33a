"""References that name nothing, or a thing of another kind, and what they mean."""

from __future__ import annotations

from typing import Any

from truespec.pointer import escape

_SECTIONS: dict[str, tuple[str, ...]] = {
    "schema": ("components/schemas", "definitions"),
    "response": ("components/responses", "responses"),
    "parameter": ("components/parameters", "parameters"),
    "request-body": ("components/requestBodies",),
    "header": ("components/headers",),
    "example": ("components/examples",),
    "link": ("components/links",),
    "callback": ("components/callbacks",),
    "path-item": ("components/pathItems",),
    "media-type": ("components/mediaTypes",),
    "security-scheme": ("components/securitySchemes", "securityDefinitions"),
}
"""Where the versions keep the reusable objects of each kind."""

_HOLDERS = frozenset(
    ("responses", "parameters", "requestBodies", "headers", "mediaTypes")
)


def named_like(text: str, kind: str, tree: Any) -> str | None:
    """Return the pointer of the one object of a kind that a reference means by its name.

    That is a bare name (``Pet``), or a pointer into the section of another version
    (``#/definitions/Pet``); `tree` is that of the entry document.
    """
    head, _, name = text.rpartition("/")
    name = name.removeprefix("#")
    if head and (not head.startswith("#") or head.count("/") > 2):
        return None
    found = [
        f"/{section}/{escape(name)}"
        for section in _SECTIONS.get(kind, ())
        if name in _mapping_at(tree, section.split("/"))
    ]
    return found[0] if len(found) == 1 else None


def _mapping_at(tree: Any, names: list[str]) -> dict[str, Any]:
    for name in names:
        tree = tree.get(name) if isinstance(tree, dict) else None
    return tree if isinstance(tree, dict) else {}


def schema_within(tokens: list[str], value: Any) -> list[str] | None:
    """Return the way to the only schema of what stands at a pointer, None for several.

    `tokens` are those of the pointer, which tell what stands there: a response, a
    parameter, a request body or a header.
    """
    if not isinstance(value, dict) or len(tokens) < 2 or tokens[-2] not in _HOLDERS:
        return None
    if isinstance(value.get("schema"), dict):
        return ["schema"]
    content = value.get("content")
    if not isinstance(content, dict):
        return None
    held = {
        media: one["schema"]
        for media, one in content.items()
        if isinstance(one, dict) and isinstance(one.get("schema"), dict)
    }
    first = next(iter(held), None)
    if first is None or any(one != held[first] for one in held.values()):
        return None
    return ["content", first, "schema"]
