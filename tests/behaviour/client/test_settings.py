"""What a client is told: servers, hooks, transports, options."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx2
import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from tests.behaviour.client.documents import STRING, api, body, operation, parameter
from tests.behaviour.client.loopback import Reply, Reset, as_json

PATHS = {
    "/thing/{id}": {
        "get": operation("get", STRING, parameters=[parameter("path", "id")]),
        "post": operation(
            "post",
            STRING,
            requestBody=body(STRING),
            parameters=[parameter("path", "id")],
        ),
    }
}
SERVERS = [
    {
        "url": "http://{host}:{port}/{stage}",
        "variables": {
            "host": {"default": "127.0.0.1"},
            "port": {"default": "1"},
            "stage": {"default": "live", "enum": ["live", "test"]},
        },
    },
    {"url": "http://localhost:{port}/second", "variables": {"port": {"default": "1"}}},
]
OWN_SERVER = {
    "url": "http://127.0.0.1:{port}/{region}",
    "variables": {"port": {"default": "1"}, "region": {"default": "eu"}},
}
OWN = {"/own": {"get": operation("own", STRING, servers=[OWN_SERVER])}}


@pytest.fixture(scope="module")
def package(generate: Any) -> Any:
    return generate(api(PATHS | OWN, servers=SERVERS))


@pytest.fixture(scope="module")
def homeless(generate: Any) -> Any:
    return generate(api(PATHS))


@pytest.fixture
def server(serve: Any) -> Any:
    return serve([as_json("x")])


def test_servers_and_their_variables(package: Any, server: Any, call: Any) -> None:
    port = server.url.rpartition(":")[2]
    given: dict[str, Any] = {"variables": {"port": port}}
    call(package, None, "get", id="1", settings=given)
    assert server.last.target == "/live/thing/1"
    given["variables"]["stage"] = "test"
    call(package, None, "get", id="1", settings=given)
    assert server.last.target == "/test/thing/1"
    call(package, None, "get", id="1", settings=given | {"server": 1})
    assert server.last.target == "/second/thing/1"
    call(package, None, "own", settings=given)
    assert server.last.target == "/eu/own"
    given["variables"]["region"] = "us"
    call(package, None, "own", settings=given)
    assert server.last.target == "/us/own"
    # Who says where the service is means all of it.
    call(package, server.url, "own")
    assert server.last.target == "/own"


def test_servers_that_cannot_be(package: Any, homeless: Any, generate: Any) -> None:
    with pytest.raises(ValueError, match="base_url"):
        homeless.Client()
    with pytest.raises(ValueError, match=r"'stage' \(allowed: live, test\)"):
        package.Client(variables={"stage": "none"})
    with pytest.raises(ValueError, match="2 servers"):
        package.Client(server=2)
    relative = generate(api(PATHS, servers=[{"url": "/v1"}]))
    with pytest.raises(ValueError, match="no host"):
        relative.Client()
    with pytest.raises(
        ValueError, match=r"'stages' \(there are: host, port, stage, region"
    ):
        package.Client(variables={"stages": "test"})


class Recorder:
    """A hook that keeps what it is told."""

    def __init__(self) -> None:
        self.told: list[Any] = []

    def before(self, request: Any) -> None:
        request.headers.set("X-Try", str(len(self.told)))
        self.told.append(request.method)

    def after(self, request: Any, outcome: Any, seconds: float) -> None:
        self.told.append(getattr(outcome, "status", type(outcome).__name__))


def test_hooks_are_told_of_each_try(package: Any, serve: Any, call: Any) -> None:
    server = serve([Reply(before=[Reset()]), Reply(status=503), as_json("x")])
    recorder = Recorder()
    retries = package.client.Retries(3, random=lambda: 0.0)
    settings = {"hooks": [recorder], "retries": retries}
    call(package, server.url, "get", id="1", settings=settings)
    assert recorder.told == ["GET", "BrokenOff", "GET", 503, "GET", 200]
    assert [one.field("X-Try") for one in server.received] == ["0", "2", "4"]


def test_each_try_is_logged(
    package: Any, serve: Any, call: Any, caplog: pytest.LogCaptureFixture
) -> None:
    server = serve([Reply(status=503), as_json("x")])
    retries = package.client.Retries(3, random=lambda: 0.0)
    logger = logging.getLogger("test.client")
    hook = package.client.LoggingHook(logger)
    with caplog.at_level(logging.INFO, "test.client"):
        settings = {"hooks": [hook], "retries": retries}
        call(package, server.url, "get", id="1", settings=settings)
    found = [one for one in caplog.records if one.name == "test.client"]
    assert [(one.levelname, one.http_status) for one in found] == [
        ("WARNING", 503),
        ("INFO", 200),
    ]
    assert {one.http_operation for one in found} == {"get"}


def test_spans_of_opentelemetry(package: Any, serve: Any, call: Any) -> None:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    server = serve([Reply(status=503), as_json("x")])
    retries = package.client.Retries(3, random=lambda: 0.0)
    hook = package.client.opentelemetry_hook(provider)
    settings = {"hooks": [hook], "retries": retries}
    call(package, server.url, "get", id="1", settings=settings)
    spans = exporter.get_finished_spans()
    statuses = [span.attributes["http.response.status_code"] for span in spans]
    assert statuses == [503, 200]
    assert spans[0].attributes["error.type"] == "503"
    assert spans[0].attributes["url.full"] == f"{server.url}/thing/1"
    for span, request in zip(spans, server.received, strict=True):
        _, trace, parent, _ = (request.field("traceparent") or "").split("-")
        assert int(trace, 16) == span.context.trace_id
        assert int(parent, 16) == span.context.span_id


def test_header_fields_of_the_client_and_of_the_call(
    package: Any, server: Any, call: Any
) -> None:
    settings = {"headers": {"X-A": "client", "X-B": "client", "User-Agent": "mine"}}
    options = package.client.CallOptions(headers={"X-B": "call"})
    call(package, server.url, "get", id="1", settings=settings, options=options)
    found = {name: server.last.field(name) for name in ("X-A", "X-B", "User-Agent")}
    assert found == {"X-A": "client", "X-B": "call", "User-Agent": "mine"}


def test_a_request_of_ones_own(package: Any, serve: Any, call: Any) -> None:
    server = serve([Reply(status=503), Reply(b"teapot", "text/x", status=418)])
    retries = package.client.Retries(3, random=lambda: 0.0)
    request = package.client.Request("GET", server.url + "/elsewhere?x=1")
    settings = {"retries": retries, "headers": {"X-A": "client"}}
    found = call(package, server.url, "send", request, settings=settings)
    assert (found.status, found.content) == (418, b"teapot")
    assert found.headers.get("Content-Type") == "text/x"
    assert [one.target for one in server.received] == ["/elsewhere?x=1"] * 2
    assert server.last.field("X-A") == "client"


class Echo:
    """A transport that needs no network: it answers with the URL."""

    def __init__(self) -> None:
        self.closed = 0
        self.timeouts: list[Any] = []

    def send(self, request: Any, timeouts: Any) -> Any:
        self.timeouts.append(timeouts)
        return _Answer(
            type(request.headers)({"Content-Type": "application/json"}), request
        )

    def close(self) -> None:
        self.closed += 1


class AsyncEcho(Echo):
    async def send(self, request: Any, timeouts: Any) -> Any:
        await asyncio.sleep(0)
        found = super().send(request, timeouts)
        return _AsyncAnswer(found.headers, request)

    async def close(self) -> None:  # type: ignore[override]
        super().close()


class _Answer:
    status = 200

    def __init__(self, headers: Any, request: Any) -> None:
        self.headers = headers
        self.request = request

    def iter_bytes(self) -> Iterator[bytes]:
        yield b'"'
        yield f'{self.request.method} {self.request.url}"'.encode()

    def close(self) -> None:
        pass


class _AsyncAnswer(_Answer):
    async def iter_bytes(self) -> AsyncIterator[bytes]:  # type: ignore[override]
        for part in super().iter_bytes():
            yield part

    async def close(self) -> None:  # type: ignore[override]
        pass


def test_a_transport_of_ones_own(package: Any, call: Any) -> None:
    transport = AsyncEcho() if call.is_async else Echo()
    settings = {"transport": transport, "timeout": 7}
    found = call(package, "http://nowhere.test", "get", id="1", settings=settings)
    assert found == "GET http://nowhere.test/thing/1"
    assert transport.closed == 1
    assert transport.timeouts[0].read == 7
    with pytest.raises(ValueError, match="connections"):
        package.Client(
            "http://x", transport=Echo(), connections=package.client.Connections()
        )


def test_a_client_of_httpx2_of_ones_own(package: Any, server: Any) -> None:
    with httpx2.Client(headers={"X-Mine": "yes"}) as mine:
        transport = package.client.HttpxTransport(client=mine)
        with package.Client(server.url, transport=transport) as client:
            assert client.get(id="1") == "x"
        assert server.last.field("X-Mine") == "yes"
        assert not mine.is_closed

    async def story() -> None:
        async with httpx2.AsyncClient(headers={"X-Mine": "also"}) as mine:
            transport = package.client.HttpxAsyncTransport(client=mine)
            async with package.AsyncClient(server.url, transport=transport) as client:
                await client.get(id="1")
            assert not mine.is_closed

    asyncio.run(story())
    assert server.last.field("X-Mine") == "also"


def test_cookies_of_answers_are_not_kept(package: Any, serve: Any) -> None:
    server = serve([as_json("x", headers=[("Set-Cookie", "a=1")])])
    with package.Client(server.url) as client:
        client.get(id="1")
        client.get(id="1")
    assert server.last.field("Cookie") is None
