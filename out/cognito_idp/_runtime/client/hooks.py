"""What is told of each request that is sent: for logs, traces and figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from .message import Answer, Request

if TYPE_CHECKING:
    from logging import Logger


class Hook(Protocol):
    """Is told of each try to send a request.

    Both methods get the same object, which is complete, credentials included: what is
    shown to people has to come from `shown_url()` and `headers.shown()`. An asynchronous
    client calls them as well, so they must not wait for anything.
    """

    def before(self, request: Request) -> None:
        """Be told that a request is about to be sent; header fields may be added."""
        ...

    def after(
        self, request: Request, outcome: Answer | BaseException, seconds: float
    ) -> None:
        """Be told what came of it: the response, its body yet unread, or the error.

        `seconds` is the time since it was sent.
        """
        ...


class LoggingHook:
    """Writes one record for each try, without any credentials.

    Responses are logged at INFO, errors and the statuses from 500 at WARNING. The
    record has the attributes ``http_method``, ``http_url``, ``http_operation``,
    ``http_seconds``, ``http_status`` (None without a response), and ``http_error`` (the
    name of the class of the error, or None). `headers` adds ``http_request_headers``
    and ``http_response_headers``.
    """

    __slots__ = ("_headers", "_logger")

    def __init__(self, logger: Logger | None = None, *, headers: bool = False) -> None:
        if logger is None:
            import logging

            logger = logging.getLogger(__name__)
        self._logger = logger
        self._headers = headers

    def before(self, request: Request) -> None:
        """Do nothing: the record is written when it is known what came of it."""

    def after(
        self, request: Request, outcome: Answer | BaseException, seconds: float
    ) -> None:
        """Write the record."""
        failed = isinstance(outcome, BaseException)
        status = None if isinstance(outcome, BaseException) else outcome.status
        error = type(outcome).__name__ if failed else None
        extra: dict[str, object] = {
            "http_method": request.method,
            "http_url": request.shown_url(),
            "http_operation": request.operation,
            "http_seconds": seconds,
            "http_status": status,
            "http_error": error,
        }
        if self._headers:
            extra["http_request_headers"] = request.headers.shown()
            if not isinstance(outcome, BaseException):
                extra["http_response_headers"] = outcome.headers.shown()
        # 20 and 30 are INFO and WARNING.
        self._logger.log(
            30 if status is None or status >= 500 else 20,
            "%s %s: %s in %.3f s",
            request.method,
            extra["http_url"],
            error if status is None else status,
            seconds,
            extra=extra,
        )
