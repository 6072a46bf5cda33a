"""What may go wrong in a call, all below one class."""

from __future__ import annotations

from .message import Request


class ClientError(Exception):
    """The base of all that a client raises."""


class TransportError(ClientError):
    """There is no response, or only a part of one.

    `sent` says whether the server may have received `request`.
    """

    def __init__(self, message: str, request: Request, *, sent: bool) -> None:
        super().__init__(message)
        self.request = request
        self.sent = sent
