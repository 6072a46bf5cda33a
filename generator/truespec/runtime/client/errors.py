"""What goes wrong when a client calls an operation: all errors have one base."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .message import Request, Response


class ClientError(Exception):
    """The base of all errors of a client.

    One can be pickled and copied. The copy has no credentials and no body of a request:
    it may go to other processes, or be kept.
    """

    def __reduce__(self) -> tuple[Any, ...]:
        state = {name: _kept(value) for name, value in self.__dict__.items()}
        return _restored, (type(self), tuple(map(_kept, self.args)), state)


def _kept(value: Any) -> Any:
    return value.without_secrets() if isinstance(value, Request | Response) else value


def _restored(
    kind: type[ClientError], arguments: tuple[Any, ...], state: dict[str, Any]
) -> ClientError:
    error = kind.__new__(kind, *arguments)
    error.__dict__.update(state)
    return error


def one_line(text: str) -> str:
    """Return what another side has written as it may stand in a message: on one line,
    without what terminals and logs would act on."""
    if text.isprintable():
        return text
    return "".join(
        (
            character
            if character.isprintable()
            else character.encode("unicode_escape").decode("ascii")
        )
        for character in text
    )


class TransportError(ClientError):
    """No response, or not all of it, came back.

    `request` is what was to be sent, and `sent` whether it may have reached the server.
    """

    def __init__(self, message: str, request: Request, *, sent: bool) -> None:
        super().__init__(f"{request.method} {request.shown_url()}: {message}")
        self.request = request
        self.sent = sent


class ConnectFailed(TransportError):
    """There is no connection to the server: it has seen nothing of the request."""


class TimedOut(TransportError):
    """A part of the exchange took longer than its timeout."""


class BrokenOff(TransportError):
    """The connection failed after the request, or a part of it, had been sent."""


class MissingCredentials(ClientError):
    """An operation demands credentials that the client was not given.

    `alternatives` are the names of security schemes, those of one tuple together.
    """

    def __init__(
        self, operation: str, alternatives: Iterable[tuple[str, ...]], given: str
    ) -> None:
        self.alternatives = tuple(alternatives)
        wanted = ", or ".join(" and ".join(names) for names in self.alternatives)
        super().__init__(
            f"{operation or 'the operation'} needs credentials for {wanted};"
            f" there are some for {given or 'none of its security schemes'}"
        )


class AuthorizationFailed(ClientError):
    """Credentials could not be turned into an authorization, such as a token.

    `code` is the error code of the server (RFC 6749, 5.2 and 4.1.2.1), "" without one.
    """

    def __init__(self, message: str, code: str = "") -> None:
        super().__init__(message)
        self.code = code
