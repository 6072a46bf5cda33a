"""A walk through the pages of an operation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import urljoin, urlsplit

from ..json_types import UNSET
from .message import Response
from .operation import Operation
from .paging import PagingError, follow, linked


class Walk:
    """A walk through pages: what the next request is to carry."""

    __slots__ = ("_last", "_paging", "arguments", "body", "is_over", "url")

    def __init__(
        self, operation: Operation[Any], arguments: Sequence[Any], body: Any
    ) -> None:
        if operation.paging is None:
            raise TypeError(f"{operation.id} has no pages")
        self._paging = operation.paging
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
        tokens = [follow(page, path) for path in self._paging.outputs]
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


def _with(model: Any, name: str, value: Any) -> Any:
    """Return a copy of a model with another value in one field."""
    copied = object.__new__(type(model))
    for field in (*model._specs, "extra_fields"):
        setattr(copied, field, value if field == name else getattr(model, field))
    return copied
