"""References that name nothing, or a thing of another kind, and what they mean."""

from __future__ import annotations

from typing import Any

from truespec.pointer import escape, unescape

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

_ALL_SECTIONS = frozenset(one for named in _SECTIONS.values() for one in named)

_HOLDERS = frozenset(
    ("responses", "parameters", "requestBodies", "headers", "mediaTypes")
)


class NamedObjects:
    """The reusable objects of an entry document, for references that misspell them."""

    def __init__(self, tree: Any) -> None:
        self._tree = tree
        self._pointers: dict[str, dict[str, list[str]]] = {}

    def like(self, text: str, kind: str) -> str | None:
        """Return the pointer of the one object of a kind that a reference means.

        That is a bare name (``Pet``), a pointer into the section of another version
        (``#/definitions/Pet``), or one that does not begin with ``#/``. Upper and lower
        case may differ where only one object is called so.
        """
        head, _, name = text.rstrip("/").rpartition("/")
        name = name.removeprefix("#")
        is_section = head.strip("#/") in _ALL_SECTIONS
        if (
            head
            and not is_section
            and (not head.startswith("#") or head.count("/") > 2)
        ):
            return None
        if kind not in self._pointers:
            self._pointers[kind] = self._listed(kind)
        found = self._pointers[kind].get(name.casefold(), [])
        exact = [one for one in found if unescape(one.rpartition("/")[2]) == name]
        meant = exact or found
        return meant[0] if len(meant) == 1 else None

    def _listed(self, kind: str) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for section in _SECTIONS.get(kind, ()):
            for name in _mapping_at(self._tree, section.split("/")):
                found.setdefault(name.casefold(), []).append(
                    f"/{section}/{escape(name)}"
                )
        return found


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
