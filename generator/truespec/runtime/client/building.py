"""How the request of a call is built from its arguments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..codecs import write_by
from ..fields import Codecs
from ..json_types import UNSET
from ..problem import listed
from ..problems import Problems, nest
from ..wire.headers import Headers
from ..writing import write
from .content import Content, check_range, declared, found_by
from .invalid import InvalidRequest
from .message import Request
from .parameter import Placed

if TYPE_CHECKING:
    from .operation import Operation


class Building:
    """A request that is being built: the texts of its parameters, and its body.

    What the document does not allow is collected, if the arguments are to be `checked`.
    """

    __slots__ = ("_checked", "_content", "_data", "_operation", "_placed", "_problems")

    def __init__(self, operation: Operation[Any], *, checked: bool) -> None:
        self._operation = operation
        self._checked = checked
        self._placed = Placed(operation.path)
        self._placed.query += operation.fixed_query
        self._problems: Problems | None = None
        self._content: Content[Any] | None = None
        self._data: Any = UNSET

    def put_arguments(self, arguments: Sequence[Any]) -> None:
        """Put the values of the parameters, in their order, where they go.

        Raises InvalidRequest for a value that cannot be said there.
        """
        parameters = self._operation.parameters
        for parameter, value in zip(parameters, arguments, strict=True):
            name = parameter.name
            if value is UNSET or (value is None and not parameter.sends_null):
                if parameter.where == "path":
                    raise self._refused(f"it needs {name!r}")
                continue
            data = self._written(value, name, parameter.codecs)
            if self._checked and (found := found_by(parameter.check, data)):
                found = nest(None, found, name)
                self._problems = nest(self._problems, found, parameter.where)
                continue
            try:
                self._placed.put(parameter, data)
            except ValueError as error:
                raise self._refused(f"{name}: {error}") from None

    def choose_content(self, body: Any, content_type: str | None) -> None:
        """Take the body of the call, if it has one, in one of its media types.

        Raises InvalidRequest for a media type that the document does not have.
        """
        operation = self._operation
        if body is UNSET or (body is None and operation.optional_body):
            return
        if not operation.body:
            return
        data = self._data = self._written(body, "body")
        content = self._content = self._chosen(content_type, body, data)
        if self._checked and not content.by_item:
            found = found_by(content.check, content.checked(data))
            self._problems = nest(self._problems, found, "body")

    def request(self, base_url: str) -> Request:
        """Return the request; raises InvalidRequest with all that is wrong with it."""
        operation = self._operation
        try:
            self._placed.check_path()
        except ValueError as error:
            raise self._refused(str(error)) from None
        if self._problems:
            wrong = listed(self._problems, operation.service.lines)
            raise InvalidRequest(f"{operation.id}: invalid arguments", wrong)
        request = Request(
            operation.method,
            self._url(base_url),
            operation=operation.id,
            base_url=base_url,
        )
        self._add_headers(request.headers)
        request.secret_query |= self._placed.secret_query
        request.secret_path |= self._placed.secret_path
        request.headers.secret |= self._placed.secret_headers
        if self._content is not None:
            self._add_body(request, self._content)
        return request

    def _refused(self, reason: str) -> InvalidRequest:
        return InvalidRequest(f"{self._operation.id}: {reason}", [])

    def _written(self, value: Any, name: str, codecs: Codecs = ()) -> Any:
        try:
            return write_by(codecs, value) if codecs else write(value)
        except ValueError as error:
            raise self._refused(f"{name}: {error}") from None

    def _chosen(self, content_type: str | None, body: Any, data: Any) -> Content[Any]:
        """Return the media type that was said, or else the first that the class of the
        body belongs to, or that its value is allowed in."""
        contents = self._operation.body
        if content_type is None:
            if len(contents) == 1:
                return contents[0]
            owned = (one for one in contents if one.is_class_of(body))
            fitting = (one for one in contents if one.takes(data))
            return next(owned, None) or next(fitting, contents[0])
        found = declared(content_type, contents)
        if found is None:
            known = ", ".join(content.media for content in contents)
            raise self._refused(f"it takes no body of {content_type} (but {known})")
        return found

    def _url(self, base_url: str) -> str:
        path = self._operation.path
        for name, text in self._placed.path.items():
            path = path.replace(f"{{{name}}}", text)
        # There are documents whose paths have a query already.
        mark = "&" if "?" in path else "?"
        query = "&".join(self._placed.query)
        return f"{base_url.rstrip('/')}{path}{mark if query else ''}{query}"

    def _add_headers(self, headers: Headers) -> None:
        for name, value in (*self._operation.fixed_headers, *self._placed.headers):
            headers.add(name, value)
        if self._placed.cookies:
            headers.add("Cookie", "; ".join(self._placed.cookies))
        if "Accept" not in headers and (accepted := self._operation.accepted()):
            headers.add("Accept", accepted)

    def _add_body(self, request: Request, content: Content[Any]) -> None:
        try:
            media, request.body = content.encode(self._data)
            check_range(content.media, media)
        except InvalidRequest:
            raise
        except ValueError as error:
            raise self._refused(f"body: {error}") from None
        request.headers.set("Content-Type", media)
        length = getattr(request.body, "length", None)
        if length is not None and (known := length()) is not None:
            request.headers.set("Content-Length", str(known))
