"""An operation as a server offers it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

from ..client.aws_json import AwsJsonOperation
from ..client.content import Content, declared
from ..client.form_content import MultipartContent
from ..client.items import ItemsContent
from ..client.operation import WITHOUT_BODY, Operation
from ..client.plain_content import BinaryContent
from ..json_types import UNSET
from ..malformed import read_strictly
from ..validator import Validator
from ..wire.body_error import BodyError
from ..wire.multipart_reading import BodyTooLarge, Part, PartReader
from .arguments import Argument, Arguments
from .header import Header
from .incoming import Incoming, IncomingItems, Receive, incoming_of
from .refusal import SYNTAX, VALUE, Refusal, fault, faults_of
from .request import ServerRequest

_STREAMED = (BinaryContent, ItemsContent)


class Limits:
    """How large bodies may be, in bytes: those that are held in memory, and those that
    are not (files, streams); and how deep the values of JSON may be nested. None is no
    limit."""

    __slots__ = ("depth", "memory", "stream")

    def __init__(
        self, memory: int | None, stream: int | None, depth: int | None
    ) -> None:
        self.memory = memory
        self.stream = stream
        self.depth = depth


class Route:
    """An operation and the `method` of the handler that answers it.

    Middleware finds it in the scope as ``route``, with the `name` and the `path_format`
    that routes of Starlette have.

    `arguments` belong to the parameters of the operation, in their order. `body` lists
    the media types of the request with what reads them. `stream` is the same operation
    with the answers that are items, where it has others too. `headers` are the header
    fields of its answers and errors, by status. With `nullable_body` the
    body may be absent or null, and is UNSET if it is absent.

    `offered` are the media types of the answers. `usual` is the status and the content
    of the only answer, where there is no other and it is sent as a whole.
    """

    __slots__ = (
        "_arguments",
        "_nullable_body",
        "_takes_coding",
        "_validators",
        "answers",
        "body",
        "headers",
        "is_aws",
        "method",
        "offered",
        "operation",
        "path_format",
        "usual",
    )

    def __init__(
        self,
        operation: Operation[Any],
        method: str,
        arguments: Sequence[Argument] = (),
        body: Sequence[Content[Any]] = (),
        stream: Operation[Any] | None = None,
        headers: Mapping[str, Sequence[Header]] | None = None,
        *,
        nullable_body: bool = False,
    ) -> None:
        self.operation = operation
        self.headers = headers or {}
        self.path_format = _path_format(operation)
        self._nullable_body = nullable_body
        self.method = method
        self.body = body
        self.is_aws = isinstance(operation, AwsJsonOperation)
        self._arguments = Arguments(
            operation.parameters,
            arguments,
            operation.fixed_query,
            operation.service.lines,
        )
        # Such a handler keeps what it is sent, and in which coding it is.
        self._takes_coding = any(
            one.where == "header" and one.name.lower() == "content-encoding"
            for one in operation.parameters
        )
        self.answers: dict[str, list[Content[Any]]] = {
            status: list(contents) for status, contents in operation.answers.items()
        }
        for status, contents in (stream.answers if stream else {}).items():
            self.answers.setdefault(status, []).extend(contents)
        answered = [one for contents in self.answers.values() for one in contents]
        self.offered = tuple(sorted({one.media for one in answered}))
        self.usual = None if self.headers else _usual(self.answers)
        self._validators = {
            id(one): Validator(one.check, operation.service.lines)
            for one in (*body, *answered)
            if one.check is not None
        }

    def validator(self, content: Content[Any]) -> Validator | None:
        """Return what judges a body, None for what allows everything."""
        if content.check is None:
            return None
        known = self._validators.get(id(content))
        # Those of errors belong to several operations.
        return known or Validator(content.check, self.operation.service.lines)

    def best_path_texts(
        self, readings: Sequence[Mapping[str, str]]
    ) -> Mapping[str, str]:
        """Return the first reading of the path whose parameters are all allowed, the
        first of all where there is none."""
        if len(readings) == 1:
            return readings[0]
        allowed = filter(self._arguments.allow_path, readings)
        return next(allowed, readings[0])

    @property
    def name(self) -> str:
        """The name of the route, which is that of the method."""
        return self.method

    @property
    def path(self) -> str:
        """The same as `path_format`."""
        return self.path_format

    async def read(
        self, request: ServerRequest, receive: Receive, limits: Limits
    ) -> tuple[list[Any], dict[str, Any], Incoming | None]:
        """Return what the handler is called with, and the body where it is streamed.

        Raises Refusal, with all that is wrong, for what the document does not allow.
        """
        keywords, faults = self._arguments.read(request)
        if not self.body:
            _refuse(faults)
            return [], keywords, None
        content = self._content(request)
        if content is None:
            return [self._absent_body(faults)], keywords, None
        if isinstance(content, _STREAMED):
            _refuse(faults)
            coded = self._takes_coding and isinstance(content, BinaryContent)
            incoming = incoming_of(request, receive, limits.stream, as_it_is=coded)
            return [self._streamed(content, incoming)], keywords, incoming
        data = await self._data(content, request, receive, limits)
        if data is UNSET:
            return [self._absent_body(faults)], keywords, None
        faults += self._problems(content, data)
        _refuse(faults)
        try:
            return [read_strictly(content.read, data)], keywords, None
        except ValueError as error:
            raise _refusal([fault("body", "type", str(error))]) from None

    def _absent_body(self, faults: list[Any]) -> Any:
        """Return what the handler is given where there is no body."""
        if not (self.operation.optional_body or self._nullable_body):
            faults.append(fault("body", "required", "the body is missing"))
        _refuse(faults)
        return UNSET if self._nullable_body else None

    def _content(self, request: ServerRequest) -> Content[Any] | None:
        """Return which media type the body is, None if there is no body."""
        if self.is_aws:
            return self.body[0]
        length = request.field("content-length")
        chunked = request.field("transfer-encoding") is not None
        has_body = length not in (None, "0") or chunked
        # An empty body has a type; HTTP/2 needs neither of the other fields.
        if not has_body and not request.content_type:
            return None
        found = declared(request.content_type, self.body)
        if found is None and not request.content_type:
            found = self.body[0]
        if found is None:
            known = ", ".join(one.media for one in self.body)
            detail = f"no body of {request.content_type} is taken here (but {known})"
            raise Refusal(415, detail, headers=[("accept", known)])
        return found

    def _streamed(self, content: Content[Any], incoming: Incoming) -> Any:
        if isinstance(content, ItemsContent):
            return IncomingItems(incoming, content, self.validator(content))
        return incoming

    async def _data(
        self,
        content: Content[Any],
        request: ServerRequest,
        receive: Receive,
        limits: Limits,
    ) -> Any:
        """Return the JSON value of a body, UNSET where there is none: nothing was sent,
        and the media type has no empty text."""
        try:
            if isinstance(content, MultipartContent):
                incoming = incoming_of(request, receive, limits.stream)
                kind, memory = request.content_type, limits.memory
                return await _parts(content, kind, incoming, memory)
            incoming = incoming_of(request, receive, limits.memory)
            body = await incoming.read()
            if not body and not content.may_be_empty and not self.is_aws:
                return UNSET
            return content.decode(body, request.content_type)
        except BodyTooLarge as error:
            raise Refusal(413, str(error), headers=[("connection", "close")]) from None
        except ValueError as error:
            found = [fault("body", "syntax", str(error))]
            detail = f"the body is no {content.media}"
            raise Refusal(400, detail, found, code=SYNTAX) from None

    def _problems(self, content: Content[Any], data: Any) -> list[Any]:
        validator = self.validator(content)
        if validator is None:
            return []
        checked = content.checked(data)
        if validator.is_valid(checked):
            return []
        return faults_of(validator.problems(checked), "body")


def selecting_headers(operation: Operation[Any]) -> list[tuple[str, str]]:
    """Return the header fields that tell an operation apart from others.

    That a body is not signed is only what a client says of it; AWS's own say otherwise
    where the connection is not secure.
    """
    return [
        (name, value)
        for name, value in operation.fixed_headers
        if name.lower() != "x-amz-content-sha256"
    ]


def _path_format(operation: Operation[Any]) -> str:
    """Return the template of the path; with a fragment, as documents have it themselves,
    where others have the same one."""
    is_selected = selecting_headers(operation) or operation.fixed_query
    fragment = f"#{operation.id}" if is_selected else ""
    return (operation.path or "/") + fragment


def status_of(key: str) -> int:
    """Return the status of an answer that has several: 200 of ``2XX`` and ``default``."""
    if key.isdecimal():
        return int(key)
    return int(key[0]) * 100 if key.endswith("XX") else 200


def _usual(
    answers: Mapping[str, Sequence[Content[Any]]],
) -> tuple[int, Content[Any]] | None:
    found = [(key, one) for key, contents in answers.items() for one in contents]
    if len(answers) != 1 or len(found) != 1:
        return None
    key, content = found[0]
    if isinstance(content, _STREAMED) or status_of(key) in WITHOUT_BODY:
        return None
    return status_of(key), content


async def _parts(
    content: MultipartContent[Any],
    content_type: str,
    incoming: Incoming,
    memory: int | None,
) -> Any:
    reader = PartReader(content_type, memory=memory)
    parts: list[Part] = []
    try:
        async for chunk in incoming:
            parts += reader.feed(chunk)
        reader.close()
        return content.of_parts(parts)
    except BaseException:
        for part in parts:
            part.file.close()
        with suppress(BodyError):
            reader.close()
        raise


def _refuse(faults: list[Any]) -> None:
    if faults:
        raise _refusal(faults)


def _refusal(faults: list[Any]) -> Refusal:
    detail = "the request is not what the document allows"
    return Refusal(400, detail, faults, code=VALUE)
