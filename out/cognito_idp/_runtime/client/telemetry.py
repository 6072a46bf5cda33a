"""Spans of OpenTelemetry for the requests of a client.

See "Semantic conventions for HTTP spans", HTTP client span, and W3C Trace Context.
"""

from __future__ import annotations

import importlib
from typing import Any

from .hooks import Hook
from .message import Answer, Request

_METHODS = frozenset(
    {
        "CONNECT",
        "DELETE",
        "GET",
        "HEAD",
        "OPTIONS",
        "PATCH",
        "POST",
        "PUT",
        "QUERY",
        "TRACE",
    }
)
_PORTS = {"http": 80, "https": 443}


def opentelemetry_hook(tracer_provider: Any = None) -> Hook:
    """Return a hook that makes a span of each try and tells the server of it.

    The spans go to `tracer_provider`, by default the global one. Needs opentelemetry-api.
    """
    return _Spans(tracer_provider)


class _Spans:
    __slots__ = ("_open", "_propagate", "_trace", "_tracer")

    def __init__(self, tracer_provider: Any) -> None:
        self._trace = importlib.import_module("opentelemetry.trace")
        self._propagate = importlib.import_module("opentelemetry.propagate")
        self._tracer = self._trace.get_tracer(
            __name__,
            tracer_provider=tracer_provider,
            schema_url="https://opentelemetry.io/schemas/1.37.0",
        )
        self._open: dict[int, Any] = {}

    def before(self, request: Request) -> None:
        method = request.method.upper()
        known = method in _METHODS
        span = self._tracer.start_span(
            method if known else "HTTP",
            kind=self._trace.SpanKind.CLIENT,
            attributes=_attributes(request, method if known else "_OTHER"),
        )
        # A request is in flight once at a time, and kept by who sends it until then.
        self._open[id(request)] = span
        fields: dict[str, str] = {}
        self._propagate.inject(fields, self._trace.set_span_in_context(span))
        for name, value in fields.items():
            request.headers.set(name, value)

    def after(
        self, request: Request, outcome: Answer | BaseException, seconds: float
    ) -> None:
        span = self._open.pop(id(request), None)
        if span is None:
            return
        error = ""
        if isinstance(outcome, BaseException):
            error = type(outcome).__qualname__
            span.set_status(self._trace.StatusCode.ERROR, str(outcome))
        else:
            span.set_attribute("http.response.status_code", outcome.status)
            if outcome.status >= 400:
                error = str(outcome.status)
                span.set_status(self._trace.StatusCode.ERROR)
        if error:
            span.set_attribute("error.type", error)
        span.end()


def _attributes(request: Request, method: str) -> dict[str, str | int]:
    from urllib.parse import urlsplit

    url = request.shown_url()
    parts = urlsplit(url)
    attributes: dict[str, str | int] = {
        "http.request.method": method,
        "server.address": parts.hostname or "",
        "server.port": parts.port or _PORTS.get(parts.scheme, 0),
        "url.full": url,
    }
    if method != request.method:
        attributes["http.request.method_original"] = request.method
    return attributes
