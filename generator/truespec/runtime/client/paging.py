"""Answers that come in pages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import urljoin, urlsplit

from ..json_types import UNSET
from .errors import ClientError
from .message import Response

_LINK = re.compile(r'<([^>]*)>((?:\s*;\s*[\w!#$&+\-.^`|~]+\*?=(?:"[^"]*"|[^\s";,]*))*)')
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
        found = _follow(page, self.items)
        return found if isinstance(found, list) else ()


class Walk:
    """A walk through pages: what the next request is to carry."""

    __slots__ = ("_last", "_paging", "arguments", "body", "is_over", "url")

    def __init__(self, paging: Paging, arguments: Sequence[Any], body: Any) -> None:
        self._paging = paging
        self._last: list[Any] = []
        self.arguments = list(arguments)
        self.body = body
        self.url: str | None = None
        self.is_over = False

    def advance(self, page: object, response: Response) -> None:
        """Turn to the page after one that has come; raises PagingError."""
        if self._paging.link:
            self._follow_link(response)
            return
        tokens = [_follow(page, path) for path in self._paging.outputs]
        if all(token is None or token is UNSET or token == "" for token in tokens):
            self.is_over = True
            return
        if tokens == self._last:
            raise PagingError("the next page is the same as the one before")
        self._last = tokens
        for place, token in zip(self._paging.inputs, tokens, strict=True):
            if isinstance(place, int):
                self.arguments[place] = token
            else:
                self.body = _with(self.body, place, token)

    def _follow_link(self, response: Response) -> None:
        """Turn to the page that a Link field names, on the same server only: nobody
        else is to get the credentials."""
        asked = response.request.url
        target = linked(response, self._paging.link)
        if target is None:
            self.is_over = True
            return
        url = urljoin(asked, target)
        if urlsplit(url)[:2] != urlsplit(asked)[:2]:
            raise PagingError("the next page is on another server")
        if url == asked:
            raise PagingError("the next page is the same as the one before")
        self.url = url


def linked(response: Response, relation: str) -> str | None:
    """Return the target of the Link field with a relation (RFC 8288, 3)."""
    for target, parameters in _LINK.findall(response.headers.get("Link") or ""):
        found = _RELATION.search(parameters)
        if found and relation in found[1].lower().split():
            return str(target)
    return None


def _follow(value: Any, path: Sequence[str]) -> Any:
    for name in path:
        if value is None or value is UNSET:
            return None
        value = value.get(name) if isinstance(value, dict) else getattr(value, name)
    return value


def _with(model: Any, name: str, value: Any) -> Any:
    """Return a copy of a model with another value in one field."""
    copied = object.__new__(type(model))
    for field in (*model._specs, "extra_fields"):
        setattr(copied, field, value if field == name else getattr(model, field))
    return copied
