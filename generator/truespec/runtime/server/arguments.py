"""The parameters of an operation, as a server reads them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ..client.content import AS_IT_IS
from ..client.parameter import Parameter
from ..json_types import UNSET
from ..malformed import read_strictly
from ..shape_error import ShapeError
from ..validator import Validator
from ..wire.content import read_content, read_querystring
from ..wire.cookies import read_cookie, split_cookie
from ..wire.header_styles import read_header
from ..wire.kinds import Kind
from ..wire.pieces import Pairs, texts_of
from ..wire.reading_styles import read_path, read_query, split_query
from .refusal import fault, faults_of
from .request import ServerRequest


class Argument:
    """What a handler is given for a parameter.

    `keyword` is its name in Python, `kind` what its text is read as, and `read` makes
    the argument of the JSON value. `default` is the JSON value that stands for a
    parameter that was not sent, UNSET where the document has none.
    """

    __slots__ = ("default", "keyword", "kind", "read", "required")

    def __init__(
        self,
        keyword: str,
        kind: Kind = "string",
        read: Callable[[Any], Any] = AS_IT_IS,
        *,
        required: bool = False,
        default: Any = UNSET,
    ) -> None:
        self.default = default
        self.keyword = keyword
        self.kind = kind
        self.read = read
        self.required = required

    def absent(self, *, nullable: bool) -> Any:
        """Return the argument for a parameter that was not sent."""
        if self.default is UNSET:
            return UNSET if nullable else None
        # A handler may change what it is given.
        return self.read(_copied(self.default))


class Arguments:
    """Reads all parameters of one operation."""

    __slots__ = ("_has_cookies", "_has_query", "_others", "_pairs", "_validators")

    def __init__(
        self,
        parameters: Sequence[Parameter],
        arguments: Sequence[Argument],
        selectors: Sequence[str],
        lines: Callable[[], Any],
    ) -> None:
        self._pairs = list(zip(parameters, arguments, strict=True))
        self._validators = [
            None if one.check is None else Validator(one.check, lines)
            for one in parameters
        ]
        queried = [one.name for one in parameters if one.where == "query"]
        fixed = [split_query(one)[0][0] for one in selectors]
        self._others = {*queried, *fixed}
        self._has_query = bool(queried)
        self._has_cookies = any(one.where == "cookie" for one in parameters)

    def read(self, request: ServerRequest) -> tuple[dict[str, Any], list[Any]]:
        """Return the arguments by keyword, and everything that is wrong."""
        values: dict[str, Any] = {}
        faults: list[Any] = []
        if not self._pairs:
            return values, faults
        try:
            query = split_query(request.query) if self._has_query else []
        except ShapeError as error:
            return values, [fault("query", "encoding", str(error))]
        cookies = self._cookies(request) if self._has_cookies else []
        for index, (parameter, argument) in enumerate(self._pairs):
            where, name = parameter.where, parameter.name
            try:
                data = self._data(parameter, argument, request, query, cookies)
            except ShapeError as error:
                faults.append(fault(where, "encoding", str(error), name=name))
                continue
            if data is UNSET:
                if argument.required:
                    faults.append(fault(where, "required", "is missing", name=name))
                absent = argument.absent(nullable=parameter.nullable)
                values[argument.keyword] = absent
                continue
            validator = self._validators[index]
            if validator is not None and not validator.is_valid(data):
                faults += faults_of(validator.problems(data), where, name)
                continue
            try:
                values[argument.keyword] = read_strictly(argument.read, data)
            except ValueError as error:
                faults.append(fault(where, "type", str(error), name=name))
        return values, faults

    def allow_path(self, texts: Mapping[str, str]) -> bool:
        """Whether the texts of the parameters in the path say what is allowed."""
        pairs = zip(self._pairs, self._validators, strict=True)
        for (parameter, argument), validator in pairs:
            if parameter.where != "path":
                continue
            try:
                data = _path_data(texts[parameter.name], parameter, argument)
            except ShapeError:
                return False
            if validator is not None and not validator.is_valid(data):
                return False
        return True

    def _cookies(self, request: ServerRequest) -> Pairs:
        return split_cookie("; ".join(request.headers.get_all("cookie")))

    def _data(
        self,
        parameter: Parameter,
        argument: Argument,
        request: ServerRequest,
        query: Pairs,
        cookies: Pairs,
    ) -> Any:
        """Return what was sent for a parameter, `UNSET` for nothing."""
        where, name, kind = parameter.where, parameter.name, argument.kind
        style, explode = parameter.style, parameter.explode
        if where == "querystring":
            if not request.query:
                return UNSET
            return read_querystring(request.query, kind, parameter.content or "text")
        if where == "path":
            return _path_data(request.path_texts[name], parameter, argument)
        if parameter.content is not None:
            raws = _raws(where, name, request, query, cookies)
            if not raws:
                return UNSET
            return read_content(raws[-1], kind, parameter.content, where)
        if where == "query":
            others = self._others - {name}
            return read_query(query, name, kind, style, explode, others)
        if where == "header":
            fields = request.headers.get_all(name)
            return read_header(", ".join(fields), kind, explode) if fields else UNSET
        return read_cookie(cookies, name, kind, style, explode)


def _path_data(text: str, parameter: Parameter, argument: Argument) -> Any:
    name, kind = parameter.name, argument.kind
    if parameter.content is not None:
        return read_content(text, kind, parameter.content, "path")
    return read_path(text, name, kind, parameter.style, parameter.explode)


def _copied(data: Any) -> Any:
    if isinstance(data, list):
        return [_copied(item) for item in data]
    if isinstance(data, dict):
        return {key: _copied(item) for key, item in data.items()}
    return data


def _raws(
    where: str, name: str, request: ServerRequest, query: Pairs, cookies: Pairs
) -> list[str]:
    if where == "header":
        return request.headers.get_all(name)
    return texts_of(query if where == "query" else cookies, name)
