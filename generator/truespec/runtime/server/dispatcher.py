"""The ASGI application that answers for all operations of a document."""

from __future__ import annotations

import logging
from collections.abc import MutableMapping, Sequence
from typing import Any

from ..client.error_response import ErrorResponse
from ..wire.json_depth import limit_depth
from ..wire.json_text import write_json
from .answers import InvalidAnswer, Outcome, answer, check_accepted, error_answer
from .aws_refusal import aws_outcome
from .calling import Calling, Method, is_awaitable
from .described_refusal import described_outcome
from .incoming import Disconnected, Incoming, Receive, Send
from .refusal import Refusal, Refuse, faults_of
from .request import ServerRequest, set_current
from .response import begun, send_outcome
from .route import Limits, Route
from .router import Router, UnknownTarget
from .security import Forbidden, Guard
from .telemetry import tell_route


class Dispatcher:
    """Finds the operation of each request, reads it, calls the handler and answers.

    Whatever happens, the client is told no more than the document and `development`
    allow; the rest goes to the log.
    """

    def __init__(
        self,
        routes: Sequence[Route],
        calling: Calling,
        guard: Guard,
        limits: Limits,
        logger: logging.Logger,
        *,
        development: bool,
        refuse: Refuse | None = None,
    ) -> None:
        self.router = Router(routes)
        self._calling = calling
        self._guard = guard
        self._limits = limits
        self._logger = logger
        self._development = development
        self._refuse = refuse

    async def __call__(
        self, scope: MutableMapping[str, Any], receive: Receive, send: Send
    ) -> None:
        """Answer one request (ASGI 3.0)."""
        if scope["type"] != "http":
            await send({"type": "websocket.close", "code": 1000})
            return
        request = ServerRequest(scope)
        route: Route | None = None
        incoming: Incoming | None = None
        limit_depth(self._limits.depth)
        try:
            request.check_fields()
            set_current(request)
            route = self.router.find(request)
            operation = request.operation = route.operation
            tell_route(route, request.method, scope)
            if operation.security:
                await self._guard.admit(operation, request)
            method = self._calling.method(route.method)
            if method is None:
                raise Refusal(501, f"{operation.id} is not implemented")
            check_accepted(route, request)
            arguments, keywords, incoming = await route.read(
                request, receive, self._limits
            )
            outcome = await self._outcome(route, request, method, arguments, keywords)
        except Disconnected:
            return
        except Refusal as refusal:
            outcome = await self._refused(route, request, refusal)
        except Exception as error:
            outcome = await self._failed(route, request, error)
        try:
            await send_outcome(outcome, scope, receive, send, incoming)
        except Disconnected:
            return

    async def _outcome(
        self,
        route: Route,
        request: ServerRequest,
        method: Method,
        arguments: Sequence[Any],
        keywords: MutableMapping[str, Any],
    ) -> Outcome:
        try:
            returned = await method.call(arguments, keywords)
            outcome = answer(route, request, returned)
            if outcome.is_whole:
                return outcome
            return await begun(outcome, request.method, self._calling.threads)
        except ErrorResponse as error:
            # One that this package's own client has raised is no answer of ours.
            if error.request.method:
                raise
            return error_answer(route, request, error)
        except Forbidden as error:
            raise Refusal(403, str(error) or "this is not allowed") from None
        except NotImplementedError as error:
            # As in what `truespec init` writes.
            text = f"{route.operation.id} is not implemented"
            self._logger.error("%s", text, exc_info=error)
            raise Refusal(501, text) from None

    async def _refused(
        self, route: Route | None, request: ServerRequest, refusal: Refusal
    ) -> Outcome:
        """Return the answer to a request that is refused: as `refuse` says it, else as
        the document describes it, else as problem details (RFC 9457)."""
        is_aws = isinstance(refusal, UnknownTarget) and refusal.is_aws
        operation = None if route is None else route.operation
        if self._refuse is not None and refusal.status != 204:
            response = self._refuse(request, refusal)
            chosen = await response if is_awaitable(response) else response
            if chosen is not None:
                return _outcome_of(chosen)
        if is_aws or (route is not None and route.is_aws):
            return aws_outcome(refusal, operation)
        headers = list(refusal.headers)
        if refusal.status == 204:
            return Outcome(204, headers, None)
        if route is not None and route.operation.errors:
            described = described_outcome(refusal, route, request.joined("accept"))
            if described is not None:
                return described
        headers.append(("content-type", "application/problem+json"))
        headers.append(("x-content-type-options", "nosniff"))
        return Outcome(refusal.status, headers, write_json(refusal.details()))

    async def _failed(
        self, route: Route | None, request: ServerRequest, error: Exception
    ) -> Outcome:
        """Return the answer to a request that made the handler, or us, fail."""
        called = "a request" if route is None else route.operation.id
        self._logger.error("%s failed: %s", called, error, exc_info=error)
        detail = "the server failed"
        faults: list[Any] = []
        if self._development:
            detail = f"{type(error).__name__}: {error}"
            if isinstance(error, InvalidAnswer):
                faults = faults_of(error.problems, error.where)
        return await self._refused(route, request, Refusal(500, detail, faults))


def _outcome_of(response: Any) -> Outcome:
    """Return what a response of Starlette says."""
    fields = [
        (name.decode("latin-1"), value.decode("latin-1"))
        for name, value in response.raw_headers
    ]
    return Outcome(response.status_code, fields, bytes(response.body))
