"""Makes an application of a handler."""

from __future__ import annotations

import logging
import pkgutil
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..client.security.authentication import Requirements
from ..wire.json_text import write_json
from .calling import Calling
from .dispatcher import Dispatcher
from .refusal import Refusal, Refuse
from .request import ServerRequest
from .route import Limits, Route
from .security import Authenticator, Guard

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response

MEMORY = 16 * 2**20
"""How many bytes a body may have that is held in memory, unless it is said otherwise."""

STREAM = 2**30
"""How many bytes a body may have that is not, because it is streamed or has files."""


def make_app(
    module: str,
    routes: Sequence[Route],
    protocol: type[Any],
    handler: object,
    *,
    authenticate: Mapping[str, Authenticator] | None,
    development: bool,
    document_path: str | None,
    document_security: bool = True,
    max_body: int | None,
    max_stream: int | None,
    max_depth: int | None,
    threads: bool,
    middleware: Sequence[Any],
    lifespan: Any,
    refuse: Refuse | None = None,
) -> Starlette:
    """Return the application; see `create_app` of the package.

    `module` is the name of its module, under which the log is kept.
    """
    from starlette.routing import Route as Path

    from .application import Application

    logger = logging.getLogger(module)
    calling = Calling(handler, protocol, threads=threads)
    schemes = routes[0].operation.service.schemes if routes else {}
    # Without operations there is nothing to check, and no scheme is known.
    guard = Guard((authenticate or {}) if routes else {}, schemes)
    _warn(routes, calling, guard, logger)
    dispatcher = Dispatcher(
        routes,
        calling,
        guard,
        Limits(max_body, max_stream, max_depth),
        logger,
        development=development,
        refuse=refuse,
    )
    document = None
    if document_path is not None and not dispatcher.router.has(document_path):
        is_secured = bool(routes) and document_security
        security = routes[0].operation.service.security if is_secured else ()
        document = Path(document_path, _document(module, guard, security))
    return Application(dispatcher, document, middleware, lifespan)


def _warn(
    routes: Sequence[Route], calling: Calling, guard: Guard, logger: logging.Logger
) -> None:
    missing = [one.method for one in routes if calling.method(one.method) is None]
    if missing:
        text = "the handler has no %s: they are answered with status 501"
        logger.warning(text, ", ".join(missing))
    closed = [one.method for one in routes if guard.is_closed(one.operation)]
    if closed:
        text = "nobody can call %s, as no check of their credentials is given"
        logger.warning(text, ", ".join(closed))


def _document(module: str, guard: Guard, security: Requirements) -> Any:
    """Return what serves the document of a package to whoever may see it."""

    async def document(request: Request) -> Response:
        from starlette.responses import Response

        try:
            await guard.admit_by(security, ServerRequest(request.scope))
        except Refusal as refusal:
            headers = {
                **dict(refusal.headers),
                "content-type": "application/problem+json",
                "x-content-type-options": "nosniff",
            }
            return Response(write_json(refusal.details()), refusal.status, headers)
        try:
            text = pkgutil.get_data(module.rpartition(".")[0], "openapi.json")
        except OSError:  # some builds of wheels leave out what is not Python
            return Response("the package has no openapi.json", 404)
        return Response(text, media_type="application/json")

    return document
