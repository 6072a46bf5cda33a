"""What a handler returned becomes a response."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterator, Sequence
from functools import lru_cache
from os import PathLike
from typing import Any, NamedTuple

from ..client.aws_json import AwsJsonContent
from ..client.content import Content, check_range, declared
from ..client.error_response import ErrorResponse
from ..client.message import RequestBody
from ..client.operation import WITHOUT_BODY
from ..client.plain_content import BinaryContent
from ..problem import Problem, listed
from ..validator import Validator
from ..wire.file import File
from ..wire.header_styles import checked_field
from ..wire.headers import Headers
from ..wire.media_type import MediaType, choose_accepted, parse_accept
from ..writing import write
from .header import found_in
from .refusal import Refusal
from .reply import Reply
from .request import ServerRequest
from .route import Route, status_of

_STREAMS = (AsyncIterable, Iterator, PathLike, File, bytes, bytearray, memoryview)


class Outcome(NamedTuple):
    """A response that is ready to be sent."""

    status: int
    headers: list[tuple[str, str]]
    body: RequestBody

    @property
    def is_whole(self) -> bool:
        """Whether the body is there, rather than coming in parts."""
        return self.body is None or isinstance(self.body, bytes)


class InvalidAnswer(Exception):
    """A handler answered with what the document does not allow.

    `problems` are in the value of the answer, or in its header fields (`where`).
    """

    def __init__(
        self, message: str, problems: Sequence[Problem] = (), where: str = "response"
    ) -> None:
        super().__init__(message)
        self.problems = problems
        self.where = where

    def __str__(self) -> str:
        told = "; ".join(map(str, self.problems))
        text = super().__str__()
        return f"{text}: {told}" if told else text


def check_accepted(route: Route, request: ServerRequest) -> None:
    """Refuse a request that takes none of the media types of the answers."""
    if route.is_aws or not route.offered:
        return
    accept = request.joined("accept")
    if accept is None or accept == "*/*" or _accepts(accept, route.offered):
        return
    raise Refusal(406, f"the answers are in {', '.join(route.offered)}")


# Clients of one kind all send the same.
@lru_cache(maxsize=64)
def _accepts(accept: str, offered: Sequence[str]) -> bool:
    ranges = [wanted for wanted, weight in parse_accept(accept) if weight]
    return any(_meet(one, ranges) for one in offered)


def _meet(offered: str, ranges: Sequence[MediaType]) -> bool:
    try:
        media = MediaType.parse(offered)
    except ValueError:
        # What the document calls a media type is none, so that nobody can ask for it.
        return True
    for wanted in ranges:
        if wanted.includes(media):
            return True
        if media.is_range and media.type in ("*", wanted.type):
            return True
        # A parameter that the document does not have may still be there (charset).
        if MediaType(wanted.type, wanted.subtype).includes(media):
            return True
    return False


def answer(route: Route, request: ServerRequest, returned: Any) -> Outcome:
    """Return the response for what a handler returned; raises InvalidAnswer."""
    _check_side(route, returned.value if isinstance(returned, Reply) else returned)
    if route.usual is not None and not isinstance(returned, Reply):
        status, content = route.usual
        try:
            media, written = _written(route, content, write(returned))
        except ValueError as error:
            raise InvalidAnswer(str(error)) from error
        return Outcome(status, [("content-type", media)], written)
    reply = returned if isinstance(returned, Reply) else Reply(returned)
    status, contents = _chosen(route, reply)
    try:
        headers = reply.fields()
        body: RequestBody = None
        if contents and status not in WITHOUT_BODY:
            content = _content(contents, request, reply)
            media, body = _encoded(route, content, reply.value)
            if reply.media_type is not None and "*" in content.media:
                media = checked_field(reply.media_type)
            check_range(content.media, media)
            headers.append(("content-type", media))
            headers += _vary(contents, headers)
        elif reply.value is not None and not contents:
            raise InvalidAnswer(f"an answer with status {status} has no content")
    except ValueError as error:
        raise InvalidAnswer(str(error)) from error
    _check_headers(route, status, headers)
    return Outcome(status, headers, body)


def _check_side(route: Route, value: Any) -> None:
    """Refuse an object of the class that is sent to here: it may have what is never to be
    sent from here, such as a password, and still be valid."""
    method = "to_request" if route.operation.sent_by_service else "to_answer"
    for one in value if type(value) is list else (value,):
        if hasattr(type(one), method):
            raise InvalidAnswer(
                f"{route.operation.id} was answered with {type(one).__name__}, which is"
                f" what comes in; its {method}() returns what goes out"
            )


def error_answer(
    route: Route, request: ServerRequest, error: ErrorResponse[Any]
) -> Outcome:
    """Return the response for an error that a handler raised; raises InvalidAnswer."""
    status = _status_of(route, error)
    _check_side(route, error.body)
    reply = Reply(error.body, headers=dict(error.headers.items()))
    try:
        headers = reply.fields()
        _check_headers(route, status, headers)
        if route.is_aws:
            return _aws_error(route, error, headers)
        if not error.contents or status in WITHOUT_BODY:
            return Outcome(status, headers, None)
        content = _content(error.contents, request, reply)
        media, body = _encoded(route, content, error.body)
    except ValueError as fault:
        raise InvalidAnswer(str(fault)) from fault
    headers = [*headers, ("content-type", media), *_vary(error.contents, headers)]
    return Outcome(status, headers, body)


def _vary(
    contents: Sequence[Content[Any]], headers: Sequence[tuple[str, str]]
) -> list[tuple[str, str]]:
    """Return the field that tells caches that Accept chooses among several media types
    (RFC 9110, 12.5.5), unless a handler says itself what the answer depends on."""
    is_given = any(name.lower() == "vary" for name, _ in headers)
    return [] if len(contents) < 2 or is_given else [("vary", "accept")]


def _aws_error(
    route: Route, error: ErrorResponse[Any], headers: list[tuple[str, str]]
) -> Outcome:
    """Return an error of AWS JSON: it is known by its name, its status is always 400."""
    content = error.contents[0] if error.contents else AwsJsonContent[Any]()
    data = {} if error.body is None else write(error.body)
    _judge(route, content, data)
    media, body = content.encode({"__type": error.name, **data})
    named = [("x-amzn-ErrorType", error.name), ("content-type", media)]
    return Outcome(400, [*headers, *named], body)


def _status_of(route: Route, error: ErrorResponse[Any]) -> int:
    """Return the status that the document gives an error of an operation."""
    given = error.status
    for status, kind in route.operation.errors.items():
        if kind is not type(error):
            continue
        if status.isdecimal() and given in (0, int(status)):
            return int(status)
        if status.endswith("XX") and (not given or given // 100 == int(status[0])):
            return given or int(status[0]) * 100
        if status == "default":
            return given or 500
    text = f"{route.operation.id} has no error {type(error).__name__}"
    raise InvalidAnswer(f"{text} with status {given}" if given else text)


def _chosen(route: Route, reply: Reply[Any]) -> tuple[int, Sequence[Content[Any]]]:
    answers = route.answers
    if reply.status is not None:
        for key in (str(reply.status), f"{reply.status // 100}XX", "default"):
            if key in answers:
                return reply.status, answers[key]
        raise InvalidAnswer(f"{route.operation.id} has no answer {reply.status}")
    candidates = [
        (status_of(status), contents)
        for status, contents in answers.items()
        if (reply.value is None) != bool(contents)
    ]
    if not candidates:
        status, contents = next(iter(answers.items()))
        return status_of(status), contents
    if len(candidates) == 1 or reply.value is None:
        return candidates[0]
    return next(
        (one for one in candidates if _fits(one[1], reply.value)), candidates[0]
    )


def _check_headers(route: Route, status: int, headers: list[tuple[str, str]]) -> None:
    """Raise InvalidAnswer where header fields are not what the document describes."""
    if not route.headers:
        return
    operation = route.operation
    for key in (str(status), f"{status // 100}XX", "default"):
        if key in route.answers or key in operation.errors:
            found = found_in(route.headers.get(key, ()), Headers(headers))
            if found is not None:
                text = f"{operation.id} was answered with header fields that are wrong"
                problems = listed(found, operation.service.lines)
                raise InvalidAnswer(text, problems, "header")
            return


def _fits(contents: Sequence[Content[Any]], value: Any) -> bool:
    for content in contents:
        if _suits(content, value):
            if content.check is None or content.by_item or _is_stream(value):
                return True
            if Validator(content.check).is_valid(content.checked(write(value))):
                return True
    return False


def _content(
    contents: Sequence[Content[Any]], request: ServerRequest, reply: Reply[Any]
) -> Content[Any]:
    if reply.media_type is not None:
        found = declared(reply.media_type, contents)
        if found is None:
            known = ", ".join(one.media for one in contents)
            raise InvalidAnswer(f"no answer in {reply.media_type} (but {known})")
        return found
    suitable = [one for one in contents if _suits(one, reply.value)] or contents
    if len(suitable) == 1:
        return suitable[0]
    accept = request.headers.get("accept")
    media = choose_accepted(accept, [one.media for one in suitable])
    return next((one for one in suitable if one.media == media), suitable[0])


def _is_stream(value: Any) -> bool:
    return isinstance(value, _STREAMS) or hasattr(value, "read")


def _suits(content: Content[Any], value: Any) -> bool:
    """Whether a content may be what a value is meant for, by its type in Python."""
    if content.by_item:
        return isinstance(value, AsyncIterable | Iterator | list | tuple)
    return isinstance(content, BinaryContent) == _is_stream(value)


def _encoded(
    route: Route, content: Content[Any], value: Any
) -> tuple[str, RequestBody]:
    data = write(value)
    if content.by_item or isinstance(content, BinaryContent):
        return content.encode(data)
    return _written(route, content, data)


def _written(route: Route, content: Content[Any], data: Any) -> tuple[str, RequestBody]:
    """Return the Content-Type and the body for a JSON value that is allowed."""
    _judge(route, content, data)
    return content.encode(data)


def _judge(route: Route, content: Content[Any], data: Any) -> None:
    validator = route.validator(content)
    if validator is None:
        return
    checked = content.checked(data)
    if not validator.is_valid(checked):
        text = f"{route.operation.id} was answered with what is not allowed"
        raise InvalidAnswer(text, validator.problems(checked))
