"""Bodies whose properties are sent one by one: forms and multipart."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from ..wire.encoding import DEFAULT, Encoding
from ..wire.file import without_files
from ..wire.form import read_form, write_form
from ..wire.multipart import write_multipart, write_parts
from ..wire.multipart_reading import Part, array_of, object_of, read_parts
from .content import AS_IT_IS, Check, Content, concrete
from .message import RequestBody

T_co = TypeVar("T_co", covariant=True)


class FormContent(Content[T_co]):
    """A body that is a form; `encodings` say how its properties are sent."""

    __slots__ = ("encodings",)

    def __init__(
        self,
        media: str,
        read: Callable[[Any], T_co] = AS_IT_IS,
        check: Check = None,
        encodings: Mapping[str, Encoding] | None = None,
    ) -> None:
        super().__init__(media, read, check)
        self.encodings = encodings or {}

    def encode(self, data: Any) -> tuple[str, RequestBody]:
        """Return an object as a form."""
        if not isinstance(data, dict):
            raise ValueError("a form is an object")
        return self.media, write_form(data, self.encodings)

    def decode(self, content: bytes, content_type: str) -> Any:
        """Return the object that a form says."""
        return read_form(content, self.encodings)


class MultipartContent(FormContent[T_co]):
    """A body of parts, each of which may be a file.

    Of a body that is an array, the first parts are sent as `prefix` says and all others
    as `item` does.
    """

    __slots__ = ("item", "prefix")

    def __init__(
        self,
        media: str,
        read: Callable[[Any], T_co] = AS_IT_IS,
        check: Check = None,
        encodings: Mapping[str, Encoding] | None = None,
        prefix: Sequence[Encoding] = (),
        item: Encoding = DEFAULT,
    ) -> None:
        super().__init__(media, read, check, encodings)
        self.prefix = prefix
        self.item = item

    def checked(self, data: Any) -> Any:
        """Return the value with a string for each file."""
        return without_files(data)

    def encode(self, data: Any) -> tuple[str, RequestBody]:
        """Return an object as parts with its names, or an array as parts without."""
        media = concrete(self.media, "multipart/form-data")
        if isinstance(data, list):
            return write_parts(data, media, self.prefix, self.item)
        if not isinstance(data, dict):
            raise ValueError("a multipart body is an object or an array")
        return write_multipart(data, media, self.encodings)

    def decode(self, content: bytes, content_type: str) -> Any:
        """Return the object of the parts, an array where they have no names."""
        return self.of_parts(list(read_parts(content_type, [content])))

    def of_parts(self, parts: Sequence[Part]) -> Any:
        """Return the object of parts, an array where they have no names."""
        if any(part.name is None for part in parts):
            return array_of(parts, self.prefix, self.item)
        return object_of(parts, self.encodings)
