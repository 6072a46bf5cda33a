"""Tells middleware for traces and metrics which operation a request is for."""

from __future__ import annotations

import sys
from collections.abc import MutableMapping
from typing import Any

from .route import Route


def tell_route(route: Route, method: str, scope: MutableMapping[str, Any]) -> None:
    """Put the route of a request where middleware looks for it.

    That is the scope, as in any application of Starlette, and the span of the server,
    if OpenTelemetry has one: most instrumentations begin it before they can know more
    than the path ("Semantic conventions for HTTP spans", name and ``http.route``).
    """
    scope["route"] = route
    # Where nobody has imported it, there is no span.
    trace: Any = sys.modules.get("opentelemetry.trace")
    if trace is None:
        return
    span = trace.get_current_span()
    if getattr(span, "kind", None) is trace.SpanKind.SERVER and span.is_recording():
        template = scope.get("root_path", "").rstrip("/") + route.path_format
        span.update_name(f"{method} {template}")
        span.set_attribute("http.route", template)
