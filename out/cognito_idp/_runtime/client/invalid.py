"""Messages that are not what the document says."""

from __future__ import annotations

from ..problem import Problem
from .errors import ClientError
from .message import Answer, Request, Response

# The message of an error tells so many problems.
_TOLD = 3


class InvalidMessage(ClientError):
    """The base of errors about messages; `problems` lists what is wrong."""

    def __init__(self, message: str, problems: list[Problem]) -> None:
        super().__init__(message)
        self.problems = problems

    def __str__(self) -> str:
        told = [_told(problem) for problem in self.problems[:_TOLD]]
        if len(self.problems) > _TOLD:
            told.append(f"and {len(self.problems) - _TOLD} more")
        text = super().__str__()
        return f"{text}: {'; '.join(told)}" if told else text


class InvalidRequest(InvalidMessage, ValueError):
    """The arguments of a call are not what the document allows: nothing was sent.

    The paths of `problems` begin with ``body``, or the place and name of a parameter;
    of an item of the body, which may be found when others were sent, they begin in it.
    """


class InvalidResponse(InvalidMessage):
    """The body of a response is not what the document says."""

    def __init__(
        self, message: str, problems: list[Problem], response: Response
    ) -> None:
        super().__init__(message, problems)
        self.response = response

    @property
    def status(self) -> int:
        """The status code of the response."""
        return self.response.status

    @property
    def request(self) -> Request:
        """The request that was sent."""
        return self.response.request


def too_long(head: Answer, request: Request, most: int) -> InvalidResponse:
    """Return the error for a body of more than so many bytes, which is not read on."""
    text = f"{request.operation or request.method} was answered with over {most} bytes"
    return InvalidResponse(text, [], Response(head.status, head.headers, b"", request))


def _told(problem: Problem) -> str:
    """Return a problem with the line of the document that says so, if it is known."""
    return f"{problem} (line {problem.line})" if problem.line else str(problem)
