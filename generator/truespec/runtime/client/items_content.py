"""Bodies of items that are sent and read one by one."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from itertools import count
from typing import Any, TypeVar

from ..validator import Validator
from ..wire.event_stream import EventStreamDecoder, ServerSentEvent, write_event
from ..wire.json_lines import JsonLinesDecoder, is_text_sequence, write_json_line
from ..wire.json_text import read_json, write_json
from ..writing import write
from .content import AS_IT_IS, Check
from .invalid import InvalidRequest
from .items import Decoder, ItemsContent
from .message import RequestBody

T_co = TypeVar("T_co", covariant=True)


class JsonLinesContent(ItemsContent[T_co]):
    """A sequence of JSON values: JSON Lines, NDJSON, or a text sequence (RFC 7464)."""

    __slots__ = ()

    def encode(self, data: Any) -> tuple[str, RequestBody]:
        """Return the lines of some values, each made when it is sent."""
        return self.media, _written(data, self.check, self._line)

    def decoder(self) -> Decoder:
        """Return what finds the values."""
        return JsonLinesDecoder(text_sequence=is_text_sequence(self.media))

    def _line(self, item: Any) -> bytes:
        return write_json_line(item, text_sequence=is_text_sequence(self.media))


class EventStreamContent(ItemsContent[T_co]):
    """A stream of Server-Sent Events (WHATWG HTML, 9.2).

    With `data` the document describes the data of each event, which is JSON, instead of
    the event; with `text` the data is a string as it is. The data ``[DONE]`` ends such a
    stream by convention.
    """

    __slots__ = ("data", "text")

    def __init__(
        self,
        media: str,
        read: Callable[[Any], T_co] = AS_IT_IS,
        check: Check = None,
        *,
        data: bool = False,
        text: bool = False,
    ) -> None:
        super().__init__(media, read, check)
        self.data = data
        self.text = text

    def encode(self, data: Any) -> tuple[str, RequestBody]:
        """Return the events, each made when it is sent."""
        return self.media, _written(data, self.check, self._line)

    def decoder(self) -> Decoder:
        """Return what finds the events."""
        return _Events(data=self.data, text=self.text)

    def _line(self, item: Any) -> bytes:
        if self.text and isinstance(item, str):
            return write_event(ServerSentEvent(item))
        if self.data:
            return write_event(ServerSentEvent(write_json(item).decode()))
        return write_event(ServerSentEvent.from_json(item))


class _Events:
    """Finds events, as the objects that the document sees in them, or their data."""

    __slots__ = ("_data", "_decoder", "_text", "is_over")

    def __init__(self, *, data: bool, text: bool) -> None:
        self._decoder = EventStreamDecoder()
        self._data = data
        self._text = text
        self.is_over = False

    def feed(self, part: bytes, /) -> Iterator[Any]:
        """Yield the events that a part completes."""
        for event in self._decoder.feed(part):
            if not (self._data or self._text):
                yield event.to_json()
            elif event.data.strip() == "[DONE]":
                self.is_over = True
            elif self._text and not self.is_over:
                yield event.data
            elif event.data and not self.is_over:
                yield from _data_of(event)

    def close(self) -> Iterator[Any]:
        """Yield nothing: an event that is not complete is none (9.2.6)."""
        return iter(())


def _data_of(event: ServerSentEvent) -> Iterator[Any]:
    """Yield the JSON value of the data; nothing for an event of another type that has
    none, such as a ``ping`` with the time."""
    try:
        yield read_json(event.data)
    except ValueError:
        if event.event == "message":
            raise


def _written(items: Any, check: Check, line: Callable[[Any], bytes]) -> Any:
    """Return the lines of items; an item that is not allowed raises InvalidRequest
    when it is to be sent."""
    validator = None if check is None else Validator(check)
    numbers = count(1)

    def one(item: Any) -> bytes:
        number, data = next(numbers), write(item)
        problems = [] if validator is None else validator.problems(data)
        if problems:
            raise InvalidRequest(f"item {number} of the body is not allowed", problems)
        return line(data)

    if isinstance(items, AsyncIterable):
        return _later(items, one)
    if isinstance(items, list | tuple):
        return [one(item) for item in items]
    if isinstance(items, Iterable):
        return map(one, items)
    raise ValueError("the body is a number of items")


async def _later(
    items: AsyncIterable[Any], one: Callable[[Any], bytes]
) -> AsyncIterator[bytes]:
    async for item in items:
        yield one(item)
