"""Server-Sent Events: the media type ``text/event-stream`` (WHATWG HTML, 9.2)."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from ..json_types import JsonValue
from .body_error import BodyError

_LINE = re.compile(r"([^\r\n]*)(?:\r\n|\n|\r)")
# Python reads no integers of many thousands of digits.
_DIGITS = re.compile(r"[0-9]{1,18}")

LONGEST_EVENT = 16 * 2**20
"""How many characters an event may have that is kept until it is complete."""


class EventStreamError(BodyError):
    """A stream of events cannot be read, or an event not be written."""


class ServerSentEvent:
    """An event of a stream; `event` is its type and `data` its text.

    `id` is what a client says as ``Last-Event-ID`` when it comes back, None where the
    event sets none. `retry` is how many milliseconds to wait before coming back.
    """

    __slots__ = ("data", "event", "id", "retry")

    def __init__(
        self,
        data: str = "",
        *,
        event: str = "message",
        id: str | None = None,
        retry: int | None = None,
    ) -> None:
        self.data = data
        self.event = event
        self.id = id
        self.retry = retry

    def to_json(self) -> dict[str, JsonValue]:
        """Return the event as ``itemSchema`` sees it (OpenAPI 3.2, 4.14.4).

        Fields that the event does not have are absent.
        """
        value: dict[str, JsonValue] = {"data": self.data}
        if self.event != "message":
            value["event"] = self.event
        if self.id is not None:
            value["id"] = self.id
        if self.retry is not None:
            value["retry"] = self.retry
        return value

    @classmethod
    def from_json(cls, value: object) -> ServerSentEvent:
        """Return the event that a JSON value says; see `to_json`.

        Raises EventStreamError for anything but an object with such fields.
        """
        if not isinstance(value, dict):
            raise EventStreamError("an event is an object with data, event, id, retry")
        retry = value.get("retry")
        texts = {name: value.get(name) for name in ("data", "event", "id")}
        for name, text in texts.items():
            if text is not None and not isinstance(text, str):
                raise EventStreamError(f"the {name} of an event is a string")
        if retry is not None and (
            isinstance(retry, bool) or not isinstance(retry, int)
        ):
            raise EventStreamError("the retry of an event is an integer")
        return cls(
            texts["data"] or "",
            event=texts["event"] or "message",
            id=texts["id"],
            retry=retry,
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ServerSentEvent):
            return NotImplemented
        return all(getattr(self, one) == getattr(other, one) for one in self.__slots__)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        shown = ", ".join(f"{one}={getattr(self, one)!r}" for one in self.__slots__)
        return f"ServerSentEvent({shown})"


class EventStreamDecoder:
    """Reads a stream of events from chunks of bytes, however it was cut.

    `last_event_id` and `retry` are what a client that lost the connection goes by.
    Comments, unknown fields, and a last event without an empty line after it are passed
    over, as the standard wants it. Bytes that are no UTF-8 become U+FFFD.
    """

    __slots__ = (
        "_after_return",
        "_data",
        "_data_length",
        "_decoder",
        "_event",
        "_id",
        "_length",
        "_longest",
        "_retry",
        "_started",
        "_text",
        "last_event_id",
        "retry",
    )

    def __init__(self, longest: int = LONGEST_EVENT) -> None:
        self.last_event_id = ""
        self.retry: int | None = None
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._longest = longest
        self._started = False
        self._after_return = False
        self._text: list[str] = []
        self._length = 0
        self._clear()

    def _clear(self) -> None:
        self._data: list[str] = []
        self._data_length = 0
        self._event = ""
        self._id: str | None = None
        self._retry: int | None = None

    def feed(self, chunk: bytes) -> Iterator[ServerSentEvent]:
        """Yield the events that a chunk completes.

        Raises EventStreamError where an event is longer than allowed.
        """
        text = self._decoder.decode(chunk)
        if text and not self._started:
            self._started = True
            text = text.removeprefix("\ufeff")
        if text:
            # A line ends at a carriage return, whether or not a newline follows later.
            text = text.removeprefix("\n") if self._after_return else text
            self._after_return = text.endswith("\r")
        self._length += len(text)
        self._text.append(text)
        if "\n" in text or "\r" in text:
            yield from self._complete("".join(self._text))
        if self._length > self._longest:
            raise EventStreamError(f"an event has more than {self._longest} characters")

    def _complete(self, text: str) -> Iterator[ServerSentEvent]:
        """Yield the events of a text's lines, and keep what follows the last one."""
        position = 0
        self._text = []
        while line := _LINE.match(text, position):
            position = line.end()
            event = self._line(line[1])
            if event is not None:
                yield event
        self._text = [text[position:]]
        self._length = len(self._text[0]) + self._data_length

    def _line(self, line: str) -> ServerSentEvent | None:
        if not line:
            return self._dispatch()
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
            self._data_length += len(value) + 1
        elif name == "event":
            self._event = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and _DIGITS.fullmatch(value):
            self._retry = self.retry = int(value)
        return None

    def _dispatch(self) -> ServerSentEvent | None:
        event = None
        if self._id is not None:
            self.last_event_id = self._id
        if self._data:
            event = ServerSentEvent(
                "\n".join(self._data),
                event=self._event or "message",
                id=self._id,
                retry=self._retry,
            )
        self._clear()
        return event


def write_event(event: ServerSentEvent) -> bytes:
    """Return an event as it stands in a stream, the empty line after it included.

    Raises EventStreamError where a type or id has a line break, or an id U+0000, since
    these would be read as something else.
    """
    lines = []
    if event.event != "message":
        lines.append(f"event: {_one_line(event.event)}")
    if event.id is not None:
        if "\0" in event.id:
            raise EventStreamError("the id of an event has no U+0000")
        lines.append(f"id: {_one_line(event.id)}")
    if event.retry is not None:
        if event.retry < 0:
            raise EventStreamError("the retry of an event is not negative")
        lines.append(f"retry: {event.retry}")
    data = event.data.replace("\r\n", "\n").replace("\r", "\n")
    lines += (f"data: {line}" for line in data.split("\n"))
    return "".join(f"{line}\n" for line in (*lines, "")).encode("utf-8", "replace")


def write_comment(text: str = "") -> bytes:
    """Return a comment, which keeps a connection open and is read as nothing."""
    return f": {_one_line(text)}\n\n".encode("utf-8", "replace")


def _one_line(text: str) -> str:
    if "\n" in text or "\r" in text:
        raise EventStreamError("only the data of an event has more than one line")
    return text
