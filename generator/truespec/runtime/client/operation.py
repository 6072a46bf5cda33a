"""An operation: how its request is built and its response is read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Generic, TypeVar

from ..malformed import Malformed, malformed, read_strictly, read_with_nulls
from ..problem import Problem, listed
from ..shape_error import ShapeError
from ..wire.media_type import accept_header
from .building import Building
from .content import Content, declared, found_by
from .error_response import ErrorResponse, UnexpectedStatus
from .idempotency import is_idempotent
from .invalid import InvalidResponse
from .message import Request, Response
from .paging import Paging
from .parameter import Parameter
from .security.authentication import Requirements
from .service import Server, Service
from .strictness import Strictness

T_co = TypeVar("T_co", covariant=True)

WITHOUT_BODY = (204, 205, 304)
"""Statuses whose responses have no content, even where a range or the default describes
some (RFC 9110, 6.4.1)."""


class Operation(Generic[T_co]):
    """One operation of the document (OpenAPI 3.2, 4.10).

    `headers` and `query` are sent with every request, as they tell the operation apart
    from others. `body` lists the media types of the request, the preferred one first; where it is
    optional, None stands for no body.
    `answers` and `errors` say what comes back by status: ``200``, ``2XX``, ``default``.
    `at` is the address of the operation in the document. `sent_by_service` is set where
    the service sends the request.
    """

    sent_by_service: ClassVar[bool] = False

    __slots__ = (
        "_accepted",
        "answers",
        "at",
        "body",
        "deprecated",
        "errors",
        "fixed_headers",
        "fixed_query",
        "id",
        "idempotent",
        "method",
        "optional_body",
        "paging",
        "parameters",
        "path",
        "security",
        "servers",
        "service",
    )

    def __init__(
        self,
        service: Service,
        id: str,
        method: str,
        path: str,
        at: str,
        *,
        answers: Mapping[str, Sequence[Content[T_co]]],
        errors: Mapping[str, type[ErrorResponse[Any]]] | None = None,
        parameters: Sequence[Parameter] = (),
        headers: Sequence[tuple[str, str]] = (),
        query: Sequence[str] = (),
        body: Sequence[Content[Any]] = (),
        optional_body: bool = False,
        paging: Paging | None = None,
        security: Requirements | None = None,
        servers: Sequence[Server] = (),
        idempotent: bool = False,
        deprecated: bool = False,
    ) -> None:
        self.service = service
        self.id = id
        self.method = method
        self.path = path
        self.at = at
        self.answers = answers
        self.errors = errors or {}
        self.parameters = parameters
        self.fixed_headers = headers
        self.fixed_query = query
        self.body = body
        self.optional_body = optional_body
        self.paging = paging
        self.security = service.security if security is None else security
        self.servers = servers
        self.idempotent = idempotent
        self.deprecated = deprecated
        self._accepted: str | None = None

    @property
    def line(self) -> int | None:
        """The line of the operation in the document."""
        return self.service.lines().get(self.at)

    def build(
        self,
        base_url: str,
        arguments: Sequence[Any] = (),
        body: Any = None,
        content_type: str | None = None,
        *,
        checked: bool = True,
    ) -> Request:
        """Return the request of a call.

        `arguments` are the values of `parameters`, in their order. `content_type` chooses
        among the media types of the body. Raises InvalidRequest where an argument is not
        what the document allows, or, if they are not `checked`, cannot be said.
        """
        building = Building(self, checked=checked)
        building.put_arguments(arguments)
        building.choose_content(body, content_type)
        return building.request(base_url)

    def accepted(self) -> str:
        """Return the Accept field: every media type of the answers, and then of the
        errors, as a server may refuse to send even those (RFC 9110, 12.5.1)."""
        if self._accepted is None:
            listed = [*self.answers.values()]
            if any(listed):
                listed += [error.contents for error in self.errors.values()]
            medias = [content.media for contents in listed for content in contents]
            self._accepted = accept_header(medias)
        return self._accepted

    def _judged(self, content: Content[Any], data: Any) -> list[Problem]:
        found = found_by(content.check, content.checked(data))
        return [] if found is None else listed(found, self.service.lines)

    def parse(self, response: Response, strictness: Strictness = "tolerant") -> T_co:
        """Return what a response says.

        Raises the ErrorResponse that the document has for its status, UnexpectedStatus
        if it has none, and InvalidResponse for a body that is not what it says.
        """
        contents = self.answer(response.status)
        if contents is None:
            if strictness == "strict" or response.status // 100 != 2:
                raise self.error(response, strictness)
            contents = self._other_answer(response)
        result: T_co = self._read(contents, response, strictness)
        return result

    def _other_answer(self, response: Response) -> Sequence[Content[T_co]]:
        """Return how a success is read that the document does not list: as one that it
        does, as every status is like the first of its class (RFC 9110, 15)."""
        text = f"the document does not describe the status {response.status}"
        response.leniencies.append(text)
        if not response.content:
            return ()
        described = (contents for contents in self.answers.values() if contents)
        return next(described, ())

    def answer(self, status: int) -> Sequence[Content[T_co]] | None:
        """Return what the document says of an answer with this status.

        An exact status comes before a range, and that before the default (OpenAPI 3.2,
        4.16). None says that it is no answer, but an error.
        """
        for key in (str(status), f"{status // 100}XX"):
            if key in self.answers:
                return self.answers[key]
            if key in self.errors:
                return None
        return self.answers.get("default") if status < 400 else None

    def describes(self, status: int) -> bool:
        """Whether the document says what a response with this status is, other than by
        its default."""
        keys = (str(status), f"{status // 100}XX")
        return any(key in self.answers or key in self.errors for key in keys)

    def is_error(self, status: int, strictness: Strictness) -> bool:
        """Whether a response with this status is raised rather than returned."""
        is_tolerated = strictness != "strict" and status // 100 == 2
        return self.answer(status) is None and not is_tolerated

    def error(self, response: Response, strictness: Strictness) -> Exception:
        """Return the error that a response is."""
        kind = self.error_class(response)
        if kind is None:
            return UnexpectedStatus(response)
        try:
            body = self._read(kind.contents, response, strictness)
        except InvalidResponse as invalid:
            if strictness != "strict":
                response.leniencies.append(
                    "the body is not what the document describes"
                )
                return kind.without_body(response, invalid)
            unexpected = UnexpectedStatus(response, str(invalid))
            unexpected.__cause__ = invalid
            return unexpected
        return kind(response, body)

    def error_class(self, response: Response) -> type[ErrorResponse[Any]] | None:
        """Return the class of the error that a response is, None if there is none."""
        status = response.status
        for key in (str(status), f"{status // 100}XX", "default"):
            if key in self.errors:
                return self.errors[key]
        return None

    def _read(
        self,
        contents: Sequence[Content[Any]],
        response: Response,
        strictness: Strictness,
    ) -> Any:
        if not contents or self.method == "HEAD" or response.status in WITHOUT_BODY:
            if not contents and response.content:
                response.leniencies.append("the document does not describe the body")
            return None
        content_type = response.headers.get("Content-Type") or ""
        content = self.described(contents, content_type, response, strictness)
        try:
            data = content.decode(response.content, content_type)
        except ValueError as error:
            raise self.undecodable(content, error, response) from None
        return self.accept(content, data, response, strictness)

    def undecodable(
        self, content: Content[Any], error: ValueError, response: Response
    ) -> InvalidResponse:
        """Return the error for a body that is not in its media type."""
        media = response.headers.get("Content-Type") or content.media
        kind = "" if content.reads(media) or media == content.media else f" of {media}"
        text = f"{self.id} was answered with a body{kind} that is not {content.media}"
        return InvalidResponse(f"{text} ({error})", [], response)

    def described(
        self,
        contents: Sequence[Content[Any]],
        content_type: str,
        response: Response,
        strictness: Strictness,
    ) -> Content[Any]:
        """Return which of the contents a body of a media type is.

        A body without a Content-Type is the first one (RFC 9110, 8.3). Unless reading is
        strict, one that is read alike will do, such as JSON by another name. Raises
        InvalidResponse for a media type that is not among them.
        """
        if not content_type:
            return contents[0]
        found = declared(content_type, contents)
        if found is None and strictness != "strict":
            found = next((one for one in contents if one.reads(content_type)), None)
            if found is None:
                found = next((one for one in contents if one.tries(content_type)), None)
                if found is not None:
                    text = f"a body of {content_type} is read as {found.media}"
                    response.leniencies.append(text)
        if found is None:
            expected = ", ".join(content.media for content in contents)
            raise InvalidResponse(
                f"{self.id} was answered with a body of {content_type}"
                f" (expected {expected})",
                [],
                response,
            )
        return found

    def accept(
        self,
        content: Content[Any],
        data: Any,
        response: Response,
        strictness: Strictness,
    ) -> Any:
        """Return what the caller is given of the JSON value of a body.

        Raises InvalidResponse for a value that the document does not allow.
        """
        if strictness == "strict" and (found := self._judged(content, data)):
            text = f"{self.id} was answered with what the document does not allow"
            raise InvalidResponse(text, found, response)
        try:
            if strictness == "strict":
                return read_strictly(content.read, data)
            made = Malformed.made
            try:
                result = content.read(data)
            except ShapeError:
                result = read_with_nulls(content.read, data)
            if made != Malformed.made:
                response.leniencies += map(str, malformed(result))
            return result
        except ValueError as error:
            text = f"{self.id} was answered with what cannot be read ({error})"
            problems = [] if strictness == "off" else self._judged(content, data)
            raise InvalidResponse(text, problems, response) from None

    def items_of(self, page: object) -> Sequence[Any]:
        """Return the items of a page."""
        return () if self.paging is None else self.paging.items_of(page)

    def refuses(self, response: Response) -> bool:
        """Whether a response says that the request was not processed and may be sent
        again, though its status does not."""
        return False

    def is_safe_to_repeat(self) -> bool:
        """Whether a second request has no other effect than one (RFC 9110, 9.2.2)."""
        return self.idempotent or is_idempotent(self.method)

    def __repr__(self) -> str:
        return f"<Operation {self.id}: {self.method} {self.path}>"
