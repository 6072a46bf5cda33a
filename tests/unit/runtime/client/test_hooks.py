"""What is told of requests: log records, and spans as OpenTelemetry exports them."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from truespec.runtime.client.errors import TimedOut
from truespec.runtime.client.hooks import Hook, LoggingHook
from truespec.runtime.client.message import Request, Response
from truespec.runtime.client.security.api_key import ApiKey
from truespec.runtime.client.security.http import Bearer
from truespec.runtime.client.security.schemes import ApiKeyScheme, HttpScheme
from truespec.runtime.client.telemetry import opentelemetry_hook
from truespec.runtime.wire.headers import Headers


@pytest.fixture
def request_with_secrets() -> Request:
    request = Request("GET", "https://me:s3cret@api.example/x?a=1", operation="getX")
    for credentials, scheme in (
        (ApiKey("s3cret"), ApiKeyScheme("query", "key")),
        (ApiKey("s3cret"), ApiKeyScheme("cookie", "key")),
        (ApiKey("s3cret"), ApiKeyScheme("header", "X-Key")),
        (Bearer("s3cret"), HttpScheme("bearer")),
    ):
        list(credentials.apply(request, scheme, ()))
    return request


def tell(hook: Hook, request: Request, outcome: int | Exception) -> None:
    hook.before(request)
    if isinstance(outcome, int):
        fields = Headers({"Set-Cookie": "id=s3cret", "X-Id": "7"})
        hook.after(request, Response(outcome, fields, b"", request), 0.25)
    else:
        hook.after(request, outcome, 0.25)


@pytest.mark.parametrize(
    ("outcome", "level", "said"),
    [
        (200, "INFO", "200"),
        (404, "INFO", "404"),
        (503, "WARNING", "503"),
        (None, "WARNING", "TimedOut"),
    ],
)
def test_each_try_is_a_record_without_secrets(
    caplog: pytest.LogCaptureFixture,
    request_with_secrets: Request,
    outcome: int | None,
    level: str,
    said: str,
) -> None:
    request = request_with_secrets
    error = TimedOut("nothing arrived in time", request, sent=True)
    hook = LoggingHook(logging.getLogger("mine"), headers=True)
    with caplog.at_level(logging.INFO):
        tell(hook, request, error if outcome is None else outcome)
    (record,) = caplog.records
    url = "https://api.example/x?a=1&key=<secret>"
    assert record.getMessage() == f"GET {url}: {said} in 0.250 s"
    assert (record.name, record.levelname) == ("mine", level)
    fields = vars(record)
    assert fields["http_operation"] == "getX"
    assert fields["http_seconds"] == 0.25
    assert fields["http_status"] == outcome
    assert fields["http_error"] == (None if outcome else "TimedOut")
    assert ("X-Key", "<secret>") in fields["http_request_headers"]
    assert "s3cret" not in str(fields)


def test_header_fields_are_logged_only_when_asked_for(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.INFO):
        tell(LoggingHook(), Request("GET", "https://api.example"), 200)
    assert "http_request_headers" not in vars(caplog.records[0])


class Spans:
    """A hook, and the spans that it makes."""

    def __init__(self) -> None:
        self._exporter = InMemorySpanExporter()
        provider = TracerProvider()
        provider.add_span_processor(SimpleSpanProcessor(self._exporter))
        self.hook = opentelemetry_hook(provider)
        self.provider = provider

    def finished(self) -> list[ReadableSpan]:
        return list(self._exporter.get_finished_spans())


def test_a_span_is_that_of_the_conventions(request_with_secrets: Request) -> None:
    spans = Spans()
    tell(spans.hook, request_with_secrets, 200)
    (span,) = spans.finished()
    assert (span.name, span.kind) == ("GET", SpanKind.CLIENT)
    assert span.status.status_code is StatusCode.UNSET
    assert span.attributes == {
        "http.request.method": "GET",
        "http.response.status_code": 200,
        "server.address": "api.example",
        "server.port": 443,
        "url.full": "https://api.example/x?a=1&key=<secret>",
    }


@pytest.mark.parametrize(
    ("outcome", "kind"), [(404, "404"), (500, "500"), (None, "TimedOut")]
)
def test_a_failure_is_one_of_the_span(outcome: int | None, kind: str) -> None:
    spans = Spans()
    request = Request("POST", "http://127.0.0.1:8080/x")
    error = TimedOut("nothing arrived in time", request, sent=True)
    tell(spans.hook, request, error if outcome is None else outcome)
    (span,) = spans.finished()
    attributes = dict(span.attributes or {})
    assert span.status.status_code is StatusCode.ERROR
    assert attributes["error.type"] == kind
    assert attributes.get("http.response.status_code") == outcome
    assert attributes["server.port"] == 8080


def test_a_method_that_is_not_known() -> None:
    spans = Spans()
    tell(spans.hook, Request("BREW", "http://127.0.0.1/pot"), 200)
    (span,) = spans.finished()
    attributes = dict(span.attributes or {})
    assert span.name == "HTTP"
    assert attributes["http.request.method"] == "_OTHER"
    assert attributes["http.request.method_original"] == "BREW"


def test_the_server_is_told_of_the_span(serve: Any, reply: Any, caller: Any) -> None:
    spans = Spans()
    server = serve(lambda got: reply())
    request = Request("GET", server.url)
    with spans.provider.get_tracer("test").start_as_current_span("outer") as outer:
        for _ in range(2):
            spans.hook.before(request)
            spans.hook.after(request, caller.send(request), 0.1)
    tries = [span for span in spans.finished() if span.kind is SpanKind.CLIENT]
    told = [got.headers["traceparent"] for got in server.received]
    # W3C Trace Context, 3.2.2: version, trace, parent, flags.
    assert told == [
        f"00-{span.context.trace_id:032x}-{span.context.span_id:016x}-{span.context.trace_flags:02x}"
        for span in tries
    ]
    assert len(set(told)) == 2
    parents = {span.parent.span_id for span in tries if span.parent}
    assert parents == {outer.get_span_context().span_id}
