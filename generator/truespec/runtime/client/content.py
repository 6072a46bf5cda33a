"""A body in one media type, as the document describes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, ClassVar, Generic, TypeAlias, TypeVar

from ..problems import Problems
from ..reading import read_anything
from ..validator import Validator
from ..wire.json_text import read_json, write_json
from ..wire.media_type import MediaType, choose_declared
from .message import RequestBody

T_co = TypeVar("T_co", covariant=True)

Check: TypeAlias = "Callable[[Any], Problems | None] | None"
"""A function of the validators, None where the schema allows everything."""

AS_IT_IS: Any = read_anything

# What servers call a body that they have not thought about.
_CARELESS = frozenset(
    {
        "application/javascript",
        "application/octet-stream",
        "application/x-www-form-urlencoded",
        "binary/octet-stream",
        "text/html",
        "text/javascript",
        "text/plain",
    }
)


class Content(Generic[T_co]):
    """How a body in one media type is written, read and checked.

    `media` is the media type or range of the document. `read` makes what the caller is
    given of the JSON value that `decode` returns, and `check` judges that value.
    """

    __slots__ = ("check", "media", "read")

    by_item: ClassVar[bool] = False
    """Whether `read` and `check` are about each of the items of the body."""

    may_be_empty: ClassVar[bool] = True
    """Whether nothing at all is a body in this media type."""

    def __init__(
        self,
        media: str,
        read: Callable[[Any], T_co] = AS_IT_IS,
        check: Check = None,
    ) -> None:
        self.media = media
        self.read = read
        self.check = check

    def checked(self, data: Any) -> Any:
        """Return what `check` judges of a value that is to be sent, or was read."""
        return data

    def encode(self, data: Any) -> tuple[str, RequestBody]:
        """Return the Content-Type and the body for a JSON value.

        Raises ValueError for a value that the media type cannot say.
        """
        raise NotImplementedError

    def decode(self, content: bytes, content_type: str) -> Any:
        """Return the JSON value of a body; raises ValueError if it has none."""
        raise NotImplementedError

    def is_class_of(self, body: object) -> bool:
        """Whether a value is of the class that `read` makes."""
        return getattr(self.read, "__self__", None) is type(body)

    def takes(self, data: Any) -> bool:
        """Whether a JSON value, or octets, can be a body in this media type."""
        if self.by_item or _is_octets(data):
            return False
        return found_by(self.check, self.checked(data)) is None

    def reads(self, content_type: str) -> bool:
        """Whether a body of another media type is read in the same way."""
        return False

    def tries(self, content_type: str) -> bool:
        """Whether a body may be read although it says that it is something else, as
        servers do that do not care."""
        return media_name(content_type) in _CARELESS


def _is_octets(data: object) -> bool:
    from os import PathLike

    is_buffer = isinstance(data, bytes | bytearray | memoryview | PathLike)
    return is_buffer or hasattr(data, "read")


def media_name(content_type: str) -> str:
    """Return a media type without its parameters, in lower case."""
    return content_type.partition(";")[0].strip().lower()


class JsonContent(Content[T_co]):
    """A body of JSON (RFC 8259)."""

    __slots__ = ()

    may_be_empty = False

    def encode(self, data: Any) -> tuple[str, RequestBody]:
        """Return the JSON text of a value."""
        return concrete(self.media, "application/json"), write_json(data)

    def decode(self, content: bytes, content_type: str) -> Any:
        """Return the value of a JSON text."""
        return read_json(content)

    def reads(self, content_type: str) -> bool:
        """Whether a media type is JSON by its name (RFC 6839, 3.1)."""
        name = media_name(content_type)
        return name.endswith(("/json", "+json")) or "/x-amz-json-" in name


def concrete(media: str, usual: str) -> str:
    """Return a media type that may be sent: `usual` in the place of a range, or any one
    with the suffix where that is all the range says."""
    if "/*+" in media:
        return media.replace("*", "x")
    return usual if "*" in media else media


def check_range(declared: str, media: str) -> None:
    """Raise ValueError for a media type that is not in the range that was declared."""
    if "*" not in declared:
        return
    try:
        wanted = MediaType.parse(declared)
    except ValueError:
        return
    if not wanted.includes(MediaType.parse(media)):
        raise ValueError(f"{media} is not in {declared}: say which media type it is")


def declared(
    content_type: str, contents: Sequence[Content[Any]]
) -> Content[Any] | None:
    """Return which of the contents a media type is, None if it is none."""
    found: str | None = content_type
    # What is declared in the same words, as most are, is found without reading them.
    if all(one.media != content_type for one in contents):
        found = _chosen(content_type, tuple(one.media for one in contents))
    return next((one for one in contents if one.media == found), None)


# Peers of one kind all send the same.
@lru_cache(maxsize=64)
def _chosen(content_type: str, medias: tuple[str, ...]) -> str | None:
    return choose_declared(content_type, medias)


def found_by(check: Check, data: Any) -> Problems | None:
    """Return what a check finds wrong with a JSON value, None for nothing."""
    return None if check is None else Validator(check).found(data)
