"""Responses that say that a call failed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import Any, ClassVar, Generic, Self, TypeVar

from ..wire.headers import Headers
from .content import Content
from .errors import ClientError, one_line
from .invalid import InvalidResponse
from .message import Request, Response

ErrorBody = TypeVar("ErrorBody")

# Under these names services say in words what happened (RFC 9457, 3.1, and custom), in
# a text, or in an object or a list with one in it.
_SAYING = (
    *("detail", "message", "Message", "title", "error_description", "msg", "error"),
    "errors",
)
_SHOWN = 300
_DEEPEST = 3


class StatusError(ClientError):
    """The base of errors that are a response of the server."""

    def __init__(self, response: Response) -> None:
        super().__init__(response)
        self.response = response

    @property
    def status(self) -> int:
        """The status code of the response."""
        return self.response.status

    @property
    def headers(self) -> Headers:
        """The header fields of the response."""
        return self.response.headers

    @property
    def request(self) -> Request:
        """The request that was sent."""
        return self.response.request

    def __str__(self) -> str:
        called = self.request.operation or repr(self.request)
        text = f"{called} was answered with status {self.status}"
        said = one_line(self.said())
        return f"{text}: {said}" if said else text

    def said(self) -> str:
        """Return what the response says in words, "" if nothing."""
        return ""


class ErrorResponse(StatusError, Generic[ErrorBody]):
    """A response that the document describes as an error.

    `body` is what it carries, None if nothing. `contents` are the media types that the
    document gives the body, and `name` is what it calls the response.
    """

    contents: ClassVar[Sequence[Content[Any]]] = ()
    name: ClassVar[str] = ""

    def __init_subclass__(cls) -> None:
        if "name" not in cls.__dict__:
            cls.name = cls.__name__

    def __init__(self, response: Response, body: ErrorBody) -> None:
        super().__init__(response)
        self._body = body
        self._invalid: InvalidResponse | None = None

    @property
    def body(self) -> ErrorBody:
        """What the response carries, as the document describes it.

        Raises InvalidResponse where it carries something else, such as the page of a
        proxy: `response.content` has what came.
        """
        if self._invalid is not None:
            raise self._invalid
        return self._body

    @property
    def has_body(self) -> bool:
        """Whether the body is what the document describes."""
        return self._invalid is None

    @classmethod
    def without_body(cls, response: Response, invalid: InvalidResponse) -> Self:
        """Return the error of a response whose body is not what the document says."""
        body: Any = None
        error = cls(response, body)
        error._invalid = invalid
        return error

    @classmethod
    def with_body(
        cls,
        body: ErrorBody,
        *,
        status: int = 0,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """Return an error for the handler of a server to raise.

        `status` is needed only where the document has several for it; `headers` are sent
        with it.
        """
        request = Request("", "")
        return cls(Response(status, Headers(headers or {}), b"", request), body)

    def said(self) -> str:
        """Return what the body says in words, "" if nothing."""
        if self._invalid is not None:
            return _text_of(self.response)
        to_json = getattr(self.body, "to_json", None)
        return _words(self.body if to_json is None else to_json())[:_SHOWN]


def _words(data: Any, depth: int = 0) -> str:
    """Return the first text of an error's JSON value that says what happened."""
    if isinstance(data, str) or depth > _DEEPEST:
        return data if isinstance(data, str) else ""
    if isinstance(data, list):
        return _words(data[0], depth + 1) if data else ""
    if not isinstance(data, dict):
        return ""
    texts = (_words(data[name], depth + 1) for name in _SAYING if name in data)
    return next(filter(None, texts), "")


class UnexpectedStatus(StatusError):
    """A response that the document does not describe: its status, or, of an error, its
    body, about which `reason` says more."""

    def __init__(self, response: Response, reason: str = "") -> None:
        super().__init__(response)
        self.reason = reason

    def said(self) -> str:
        """Return the reason, and the beginning of the body if it is text."""
        location = self.response.headers.get("Location") if self._is_redirect else None
        moved = "" if location is None else f"Location: {location}"
        parts = (self.reason, moved, _text_of(self.response))
        return ": ".join(part for part in parts if part)

    @property
    def _is_redirect(self) -> bool:
        return self.response.status // 100 == 3


def _text_of(response: Response) -> str:
    """Return the beginning of a body if it is text."""
    text = response.content[:_SHOWN].decode("utf-8", "replace").strip()
    return text if text.isprintable() or "\n" in text else ""


def error_classes(module: str) -> Callable[[], Mapping[str, type[ErrorResponse[Any]]]]:
    """Return a function that gives the error responses of a package by their names.

    `module` is the name of a module in the package.
    """

    @cache
    def classes() -> Mapping[str, type[ErrorResponse[Any]]]:
        found = vars(import_module(".errors", module.rpartition(".")[0])).values()
        return {
            one.name: one
            for one in found
            if isinstance(one, type) and issubclass(one, ErrorResponse)
        }

    return classes
