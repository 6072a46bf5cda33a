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
    name of an attribute of the body. A way may have indices of lists among its names.
    `link` is instead the relation of a Link field that leads to the next page (RFC 8288),
    and `url` the way to its address. With `count` the one input is a number that begins
    with `start` and goes on by the items of a page (``offset``) or by one (``page``);
    the pages end where one has fewer items than the `limit` asked for. `more` is the way
    to what says whether there are further pages, and `items` to the list of a page.
    """

    __slots__ = (
        *("count", "inputs", "items", "limit", "link", "more", "outputs", "start"),
        "url",
    )

    def __init__(
        self,
        *,
        inputs: Sequence[int | str] = (),
        outputs: Sequence[Sequence[str | int]] = (),
        link: str = "",
        url: Sequence[str | int] = (),
        count: str = "",
        start: int | str = 0,
        limit: int | str | None = None,
        more: Sequence[str | int] = (),
        items: Sequence[str | int] = (),
    ) -> None:
        self.inputs = inputs
        self.outputs = outputs
        self.link = link
        self.url = url
        self.count = count
        self.start = start
        self.limit = limit
        self.more = more
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


def follow(value: Any, path: Sequence[str | int]) -> Any:
    """Return what is at the end of a way of attributes and indices, None where it is cut
    off."""
    for step in path:
        if value is None or value is UNSET:
            return None
        if isinstance(step, int):
            is_there = isinstance(value, list) and -len(value) <= step < len(value)
            value = value[step] if is_there else None
        else:
            value = value.get(step) if isinstance(value, dict) else getattr(value, step)
    return value
