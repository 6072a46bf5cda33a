"""The items of a body that is read as it arrives."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Generic, Protocol, TypeVar

from ..wire.json_text import write_json
from .content import Content, media_name
from .invalid import InvalidResponse
from .message import Response
from .operation import Operation
from .strictness import Strictness

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

# So much of an item that cannot be read is shown.
_SHOWN = 300


class Decoder(Protocol):
    """Finds the items in the parts of a body."""

    def feed(self, part: bytes, /) -> Iterator[Any]:
        """Yield the items that end in this part, as JSON values; raises ValueError."""
        ...

    @property
    def is_over(self) -> bool:
        """Whether a mark has said that no item will follow."""
        ...

    def close(self) -> Iterator[Any]:
        """Yield what is left when the body is over; ValueError if it is cut off."""
        ...


class ItemsContent(Content[T_co]):
    """A body of items (OpenAPI 3.2, 4.14.2): `read` and `check` are about each of them."""

    __slots__ = ()

    by_item = True

    def tries(self, content_type: str) -> bool:
        """Whether a body may be such items by another name; in a page for people nobody
        would miss them."""
        return media_name(content_type) != "text/html" and super().tries(content_type)

    def decoder(self) -> Decoder:
        """Return what finds the items."""
        raise NotImplementedError


class Items(Generic[T]):
    """Reads and checks the items of one answer."""

    __slots__ = ("_content", "_decoder", "_operation", "_response", "_strictness")

    def __init__(
        self, operation: Operation[T], response: Response, strictness: Strictness
    ) -> None:
        contents = operation.answer(response.status) or ()
        media = response.headers.get("Content-Type") or ""
        self._content = operation.described(contents, media, response, strictness)
        self._operation = operation
        self._response = response
        self._strictness: Strictness = strictness
        if not isinstance(self._content, ItemsContent):
            raise TypeError(f"{operation.id} has no items")
        self._decoder: Decoder = self._content.decoder()

    @property
    def is_over(self) -> bool:
        """Whether no item will follow, though the connection may stay."""
        return self._decoder.is_over

    def feed(self, part: bytes) -> Iterator[T]:
        """Yield the items that end in a part of the body; raises InvalidResponse."""
        yield from self._accepted(self._decoder.feed(part))

    def end(self) -> Iterator[T]:
        """Yield what is left at the end of the body; raises InvalidResponse."""
        yield from self._accepted(self._decoder.close())

    def _accepted(self, found: Iterator[Any]) -> Iterator[T]:
        while True:
            try:
                data = next(found)
            except StopIteration:
                return
            except ValueError as error:
                raise self._operation.undecodable(
                    self._content, error, self._response
                ) from None
            try:
                item = self._operation.accept(
                    self._content, data, self._response, self._strictness
                )
            except InvalidResponse as invalid:
                raise self._told(invalid, data) from None
            yield item

    def _told(self, invalid: InvalidResponse, data: Any) -> InvalidResponse:
        """Return an error that has the item, which may say why there is no other."""
        content = write_json(data)
        head = self._response
        response = Response(head.status, head.headers, content, head.request)
        text = content[:_SHOWN].decode("utf-8", "replace")
        message = f"{invalid.args[0]}: {text}"
        return InvalidResponse(message, invalid.problems, response)
