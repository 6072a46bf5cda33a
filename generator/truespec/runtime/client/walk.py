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
        paging = self._paging
        if paging.more and follow(page, paging.more) is False:
            self.is_over = True
        elif paging.link:
            self._turn_to(linked(response, paging.link), response)
        elif paging.url:
            target = follow(page, paging.url)
            is_there = target is not None and target is not UNSET and target != ""
            self._turn_to(str(target) if is_there else None, response)
        elif paging.count:
            self._count_on(page)
        else:
            self._take_tokens(page)

    def _take_tokens(self, page: object) -> None:
        tokens = [follow(page, path) for path in self._paging.outputs]
        if all(token is None or token is UNSET or token == "" for token in tokens):
            self.is_over = True
            return
        if tokens == self._last:
            raise PagingError("the next page is the same as the one before")
        self._last = tokens
        for place, token in zip(self._paging.inputs, tokens, strict=True):
            self._put(place, token)

    def _count_on(self, page: object) -> None:
        """Turn to the next number, unless this page was the last one."""
        paging = self._paging
        length = len(paging.items_of(page))
        limit = None if paging.limit is None else self._at(paging.limit)
        if not length or (isinstance(limit, int) and length < limit):
            self.is_over = True
            return
        (place,) = paging.inputs
        said = self._at(place)
        # Some documents have numbers of pages as texts, and the start is one then.
        said = said if isinstance(said, int | str) else paging.start
        try:
            number = int(said)
        except ValueError:
            raise PagingError(f"{said!r} is no number to count on from") from None
        following = number + (length if paging.count == "offset" else 1)
        self._put(place, type(paging.start)(following))

    def _turn_to(self, target: str | None, response: Response) -> None:
        """Turn to the page at an address, on the same server only: nobody else is to get
        the credentials. None is the address behind the last page."""
        asked = response.request.url
        if target is None:
            self.is_over = True
            return
        url = urljoin(asked, target)
        if urlsplit(url)[:2] != urlsplit(asked)[:2]:
            raise PagingError("the next page is on another server")
        if url == asked:
            raise PagingError("the next page is the same as the one before")
        self.url = url

    def _at(self, place: int | str) -> Any:
        if isinstance(place, int):
            return self.arguments[place]
        return getattr(self.body, place, UNSET)

    def _put(self, place: int | str, value: Any) -> None:
        if isinstance(place, int):
            self.arguments[place] = value
        else:
            self.body = _with(self.body, place, value)


def _with(model: Any, name: str, value: Any) -> Any:
    """Return a copy of a model with another value in one field."""
    copied = object.__new__(type(model))
    for field in (*model._specs, "extra_fields"):
        setattr(copied, field, value if field == name else getattr(model, field))
    return copied
