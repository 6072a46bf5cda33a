"""What a handler returns."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Iterable, Mapping
from typing import Generic, TypeAlias, TypeVar

from ..client.header_fields import JSON, HeaderFields
from ..client.uploads import AsyncUpload
from ..wire.content import content_text
from ..wire.header_styles import checked_field, checked_name, header_text
from ..writing import write

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Reply(Generic[T_co]):
    """An answer with more than its value: which of several it is, or header fields.

    `status` has to be one that the document has. `media_type` chooses among those of
    the answer, which the Accept field of the request does otherwise, and makes a range
    definite. `headers` are texts by name, or a class of `headers`.
    """

    __slots__ = ("headers", "media_type", "status", "value")

    def __init__(
        self,
        value: T_co,
        *,
        status: int | None = None,
        headers: Mapping[str, str] | HeaderFields | None = None,
        media_type: str | None = None,
    ) -> None:
        self.value = value
        self.status = status
        self.headers = headers
        self.media_type = media_type

    def fields(self) -> list[tuple[str, str]]:
        """Return the header fields; raises ValueError for one that cannot be sent."""
        if self.headers is None:
            return []
        if isinstance(self.headers, HeaderFields):
            return _described(self.headers)
        pairs = self.headers.items()
        return [(checked_name(name), checked_field(text)) for name, text in pairs]


def _described(headers: HeaderFields) -> list[tuple[str, str]]:
    fields: list[tuple[str, str]] = []
    for name, value in headers.to_json().items():
        if headers.kinds.get(name) == JSON:
            fields.append((name, content_text(write(value), "json", "header")))
        elif name.lower() == "set-cookie" and isinstance(value, list):
            fields += ((name, checked_field(str(one))) for one in value)
        else:
            fields.append((name, header_text(value, name in headers.exploded)))
    return fields


Answer: TypeAlias = "T | Reply[T] | Awaitable[T | Reply[T]]"
"""What the method of a handler returns: a value, at once or when it is awaited."""

Items: TypeAlias = "Iterable[T] | AsyncIterable[T]"
"""The items of an answer that is sent as they come, such as from a generator."""

Stream: TypeAlias = AsyncUpload
"""The bytes of an answer."""
