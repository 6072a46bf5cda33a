"""The protocols AWS JSON 1.0 and 1.1: what they do on the wire, and nobody says."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, TypeAlias, TypeVar

from ..date_time import DateTime
from .content import AS_IT_IS, Check, Content, JsonContent
from .error_response import ErrorResponse
from .message import RequestBody, Response
from .operation import Operation
from .strictness import Strictness

T_co = TypeVar("T_co", covariant=True)

Timestamps: TypeAlias = "Mapping[str, Mapping[str | None, str]]"
"""Where timestamps are: for each type that has some, its properties that are, or lead to
one, with the name of the type there ("" for a timestamp itself). Under None are all
items."""

_THROTTLED = frozenset(
    {
        "LimitExceededException",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "RequestThrottled",
        "RequestThrottledException",
        "SlowDown",
        "Throttling",
        "ThrottledException",
        "ThrottlingException",
        "TooManyRequestsException",
    }
)
"""Errors that ask to try again later; their status is 400 like that of any other."""


_from_iso = datetime.fromisoformat
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class AwsJsonContent(JsonContent[T_co]):
    """A body of JSON in which timestamps are numbers: seconds since 1970, in UTC.

    `timestamps` is where these are, and the type of the whole body.
    """

    __slots__ = ("timestamps",)

    def __init__(
        self,
        read: Callable[[Any], T_co] = AS_IT_IS,
        check: Check = None,
        timestamps: tuple[Timestamps, str] | None = None,
        media: str = "application/x-amz-json-1.1",
    ) -> None:
        super().__init__(media, read, check)
        self.timestamps = timestamps

    def encode(self, data: Any) -> tuple[str, RequestBody]:
        """Return the JSON text of a value, its times as numbers."""
        if self.timestamps is not None:
            table, name = self.timestamps
            data = _converted(data, name, table, _seconds)
        return super().encode(data)

    def decode(self, content: bytes, content_type: str) -> Any:
        """Return the value of a JSON text, its times as RFC 3339 has them."""
        # Nothing at all stands for an object without members.
        data = super().decode(content, content_type) if content.strip() else {}
        if self.timestamps is not None:
            table, name = self.timestamps
            data = _converted(data, name, table, _text)
        return data


class AwsJsonOperation(Operation[T_co]):
    """An operation whose errors are named by the response, whatever its status."""

    __slots__ = ()

    def error_class(self, response: Response) -> type[ErrorResponse[Any]] | None:
        """Return the class of the error that a response names, or has the status of."""
        name = error_name(response)
        if not name:
            return super().error_class(response)
        for kind in self.errors.values():
            if kind.name == name:
                return kind
        return self.service.errors().get(name)

    def described(
        self,
        contents: Sequence[Content[Any]],
        content_type: str,
        response: Response,
        strictness: Strictness,
    ) -> Content[Any]:
        """Return which of the contents a body is: without a body, the type is no matter."""
        if not response.content.strip():
            content_type = ""
        return super().described(contents, content_type, response, strictness)

    def refuses(self, response: Response) -> bool:
        """Whether a response asks to try again later."""
        return response.status >= 400 and error_name(response) in _THROTTLED


def error_name(response: Response) -> str:
    """Return the name of the error that a response is, "" if it has none.

    It stands in the header field ``x-amzn-ErrorType`` or in the body under ``__type``,
    after a namespace and ``#``, and may be followed by ``:`` and an address.
    """
    named = response.headers.get("x-amzn-ErrorType") or _type_in(response.content)
    return named.partition(":")[0].rpartition("#")[2].strip()


def _type_in(content: bytes) -> str:
    from ..wire.json_text import read_json

    try:
        body = read_json(content)
    except ValueError:
        return ""
    found = body.get("__type") if isinstance(body, dict) else None
    return found if isinstance(found, str) else ""


def _converted(
    data: Any, name: str, table: Timestamps, convert: Callable[[Any], Any]
) -> Any:
    if not name:
        return convert(data)
    steps = table[name]
    if isinstance(data, list):
        step = steps.get(None)
        if step is None:
            return data
        return [_converted(item, step, table, convert) for item in data]
    if not isinstance(data, dict):
        return data
    changed = dict(data)
    every = steps.get(None)
    for key in steps if every is None else data:
        if key in data and (step := steps.get(key, every)) is not None:
            value = data[key]
            changed[key] = (
                _converted(value, step, table, convert) if step else convert(value)
            )
    return changed


def _seconds(value: Any) -> Any:
    """Return a time as seconds, whole ones as an integer."""
    if not isinstance(value, str):
        return value
    try:
        passed = _from_iso(value) - _EPOCH
        if not passed.microseconds:
            return passed.days * 86_400 + passed.seconds
    except (ValueError, TypeError):
        # `datetime` does not know all of RFC 3339.
        pass
    try:
        seconds = round(DateTime.parse(value).timestamp(), 3)
    except ValueError:
        return value
    return int(seconds) if seconds.is_integer() else seconds


def _text(value: Any) -> Any:
    """Return seconds as RFC 3339 writes a time; what is none stays as it is."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return value
    try:
        time = datetime.fromtimestamp(round(value, 6), UTC)
    except (ValueError, OverflowError, OSError):
        return value
    # It ends in +00:00.
    return f"{time.isoformat()[:-6]}Z"
