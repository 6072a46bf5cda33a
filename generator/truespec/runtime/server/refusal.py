"""Requests that are refused before they reach the handler."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from ..problem import Problem

if TYPE_CHECKING:
    from starlette.responses import Response

    from .request import ServerRequest

SYNTAX = "syntax"
VALUE = "value"
UNKNOWN_OPERATION = "unknown-operation"

PHRASES = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    406: "Not Acceptable",
    413: "Content Too Large",
    415: "Unsupported Media Type",
    500: "Internal Server Error",
    501: "Not Implemented",
}
"""The titles of problems without a type of their own (RFC 9457, 4.2.1)."""


class Refusal(Exception):
    """An answer that is no business of the handler: its status, and why.

    `faults` are what is wrong, each a JSON object, and `headers` are sent as well.
    `code` tells apart what has the same status, for protocols with names for it.
    """

    def __init__(
        self,
        status: int,
        detail: str,
        faults: Sequence[Mapping[str, Any]] = (),
        headers: Sequence[tuple[str, str]] = (),
        code: str = "",
    ) -> None:
        super().__init__(status, detail)
        self.status = status
        self.detail = detail
        self.faults = faults
        self.headers = headers
        self.code = code

    def details(self) -> dict[str, Any]:
        """Return the problem details (RFC 9457, 3.1), every fault under ``errors``."""
        found: dict[str, Any] = {
            "title": PHRASES.get(self.status, "Error"),
            "status": self.status,
            "detail": self.detail,
        }
        if self.faults:
            found["errors"] = list(self.faults)
        return found


def faults_of(
    problems: Iterable[Problem], where: str, name: str = ""
) -> list[dict[str, Any]]:
    """Return what validators found as JSON objects; `where` is ``body``, or the place of
    the parameter of that name."""
    return [
        fault(
            where,
            problem.keyword,
            problem.message,
            name=name,
            pointer=problem.instance_pointer,
        )
        for problem in problems
    ]


def fault(
    where: str, keyword: str, message: str, *, name: str = "", pointer: str = ""
) -> dict[str, Any]:
    """Return one thing that is wrong as a JSON object."""
    named = {"name": name} if name else {}
    return {
        "in": where,
        **named,
        "pointer": pointer,
        "keyword": keyword,
        "message": message,
    }


Refuse: TypeAlias = (
    "Callable[[ServerRequest, Refusal], Response | Awaitable[Response | None] | None]"
)
"""Returns the response to a request that is refused, None for the usual one."""
