"""Answers that come in pages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from ..json_types import UNSET
from .errors import ClientError
from .message import Response

_LINK = re.compile(
    r'<([^<>]*)>((?:\s*;\s*[\w!#$&+\-.^`|~]+\*?=(?:"[^"]*"|[^\s";,]*))*)'
)
_RELATION = re.compile(r';\s*rel="?([^";]*)"?', re.IGNORECASE)


class PagingError(ClientError):
    """The server does not get on: it asks for the page again that it has just sent."""


class Paging:
    """How the pages of an operation follow each other.

    `outputs` are the ways to what a page says of the next one, as names of attributes;
    `inputs` say where that goes in the next request: the index of an argument, or the
    name of an attribute of the body. `link` is instead the relation of a Link field that
    leads to the next page (RFC 8288). `items` is the way to the list of a page.
    """

    __slots__ = ("inputs", "items", "link", "outputs")

    def __init__(
        self,
        *,
        inputs: Sequence[int | str] = (),
        outputs: Sequence[Sequence[str]] = (),
        link: str = "",
        items: Sequence[str] = (),
    ) -> None:
        self.inputs = inputs
        self.outputs = outputs
        self.link = link
        self.items = items

    def items_of(self, page: object) -> Sequence[Any]:
        """Return the items of a page."""
        found = follow(page, self.items)
        return found if isinstance(found, list) else ()


def linked(response: Response, relation: str) -> str | None:
    """Return the target of the Link field with a relation (RFC 8288, 3)."""
    for target, parameters in _LINK.findall(response.headers.get("Link") or ""):
        found = _RELATION.search(parameters)
        if found and relation in found[1].lower().split():
            return str(target)
    return None


def follow(value: Any, path: Sequence[str]) -> Any:
    """Return what is at the end of a way of attributes, None where it is cut off."""
    for name in path:
        if value is None or value is UNSET:
            return None
        value = value.get(name) if isinstance(value, dict) else getattr(value, name)
    return value
