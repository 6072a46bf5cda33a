"""What goes wrong when a client calls an operation: all errors have one base."""

from __future__ import annotations

from collections.abc import Iterable

from .message import Request


class ClientError(Exception):
    """The base of all errors of a client."""


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
