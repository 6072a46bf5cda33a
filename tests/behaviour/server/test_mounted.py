"""A server inside of an application of FastAPI, or of Starlette, is one like others."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, asynccontextmanager
from typing import Any

import pytest
from fastapi import FastAPI
from opentelemetry.instrumentation.asgi import OpenTelemetryMiddleware
from opentelemetry.instrumentation.fastapi import FastAPIInstrumentor
from opentelemetry.instrumentation.starlette import StarletteInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.routing import Mount

from tests.behaviour.server.conftest import ask
from tests.serving import serving, serving_by_hypercorn

_JSON = {"Content-Type": "application/json"}
_OCTETS = {"Content-Type": "application/octet-stream"}

Serving = Callable[[Any], AbstractContextManager[str]]


class Handler:
    """Its methods see what is around them."""

    def __init__(self, package: Any) -> None:
        self.package = package

    async def get_pet(self, *, id: int) -> Any:
        return self.package.models.Pet(name=f"pet {id}")

    def add_pet(self, pet: Any) -> Any:
        return pet

    async def get_mine(self) -> str:
        state = self.package.server.current_request().scope.get("state", {})
        return str(state.get("mine"))

    async def echo_octets(self, body: Any) -> AsyncIterator[bytes]:
        async for part in body:
            yield part

    async def choose_second(self) -> None:
        return None


@pytest.fixture
def inner(package: Any) -> Any:
    """The application of the package."""
    return package.server.create_app(Handler(package))


def _fastapi(inner: Any, **options: Any) -> FastAPI:
    app = FastAPI(**options)

    @app.get("/health")
    def health() -> dict[str, str]:
        return {"status": "up"}

    app.mount("/api", inner)
    return app


@pytest.mark.parametrize("serve", [serving, serving_by_hypercorn])
def test_in_fastapi(inner: Any, serve: Serving) -> None:
    with serve(_fastapi(inner)) as url:
        assert ask(url, "GET", "/health").data == {"status": "up"}
        assert ask(url, "GET", "/api/pets/3").data == {"name": "pet 3"}
        assert ask(url, "GET", "/%61pi/pets/3?x=y").data == {"name": "pet 3"}
        assert ask(url, "POST", "/api/pets", b'{"name": "Bo"}', _JSON).status == 201
        wrong = ask(url, "POST", "/api/pets", b'{"name": 1}', _JSON)
        assert (wrong.status, wrong.data["errors"][0]["pointer"]) == (400, "/name")
        assert ask(url, "PUT", "/api/pets").status == 405
        assert ask(url, "GET", "/api/nothing").data["status"] == 404
        assert ask(url, "GET", "/pets/3").data == {"detail": "Not Found"}
        octets = bytes(range(256)) * 1000
        sent = iter([octets[:1000], octets[1000:]])
        assert ask(url, "POST", "/api/octets", sent, _OCTETS).body == octets
        # Each has a document of its own.
        assert ask(url, "GET", "/api/openapi.json").data["info"]["title"] == "Pets"
        assert "/health" in ask(url, "GET", "/openapi.json").data["paths"]


@pytest.mark.parametrize("serve", [serving, serving_by_hypercorn])
def test_middleware_around_it(inner: Any, serve: Serving) -> None:
    app = _fastapi(inner)
    seen = []

    @app.middleware("http")
    async def mark(request: Any, following: Any) -> Any:
        response = await following(request)
        seen.append(request.scope["route"].path_format)
        response.headers["X-Seen"] = "yes"
        return response

    app.add_middleware(GZipMiddleware, minimum_size=100)
    accepting = {**_OCTETS, "Accept-Encoding": "gzip"}
    with serve(app) as url:
        found = ask(url, "GET", "/api/pets/3")
        assert (found.data, found.headers["X-Seen"]) == ({"name": "pet 3"}, "yes")
        found = ask(url, "POST", "/api/octets", iter([b"x" * 9000] * 9), accepting)
    assert found.headers["Content-Encoding"] == "gzip"
    assert len(found.body) < 9000
    assert seen == ["/pets/{id}", "/octets"]


def test_lifespans(package: Any) -> None:
    """Only that of the outermost application is run, by any server."""
    seen = []

    def lifespan(name: str) -> Any:
        @asynccontextmanager
        async def run(_: Any) -> AsyncIterator[dict[str, str]]:
            seen.append(f"{name} up")
            yield {"mine": name}
            seen.append(f"{name} down")

        return run

    inner = package.server.create_app(Handler(package), lifespan=lifespan("inner"))
    with serving(_fastapi(inner, lifespan=lifespan("outer"))) as url:
        assert ask(url, "GET", "/api/pets/mine").body == b"outer"
    assert seen == ["outer up", "outer down"]
    with serving(inner) as url:
        assert ask(url, "GET", "/pets/mine").body == b"inner"
    assert seen[2:] == ["inner up", "inner down"]


def test_behind_a_proxy(inner: Any) -> None:
    """One that takes the beginning of the path away, and one that does not."""
    for app, path in ((inner, "/pets/3"), (_fastapi(inner), "/api/pets/3")):
        with serving(app, root_path="/v1") as url:
            assert ask(url, "GET", path).data == {"name": "pet 3"}
    with serving(_under("/v1", inner)) as url:
        assert ask(url, "GET", "/v1/pets/3").data == {"name": "pet 3"}
        assert ask(url, "GET", "/v1pets/3").status == 404


def _under(root: str, app: Any) -> Any:
    """Return an application that is told where it is, of a path that still says so."""

    async def told(scope: Any, receive: Any, send: Any) -> None:
        await app({**scope, "root_path": root}, receive, send)

    return told


@pytest.fixture
def exporter() -> Iterator[tuple[InMemorySpanExporter, TracerProvider]]:
    exported, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exported))
    yield exported, provider
    provider.shutdown()


def _plain(inner: Any, provider: TracerProvider) -> Any:
    return OpenTelemetryMiddleware(inner, tracer_provider=provider)


def _starlette(inner: Any, provider: TracerProvider) -> Any:
    StarletteInstrumentor.instrument_app(inner, tracer_provider=provider)
    return inner


def _in_starlette(inner: Any, provider: TracerProvider) -> Any:
    app = Starlette(routes=[Mount("/api", inner)])
    StarletteInstrumentor.instrument_app(app, tracer_provider=provider)
    return app


def _in_fastapi(inner: Any, provider: TracerProvider) -> Any:
    app = _fastapi(inner)
    FastAPIInstrumentor.instrument_app(app, tracer_provider=provider)
    return app


def _in_middleware(inner: Any, provider: TracerProvider) -> Any:
    """Between the span and the server is other middleware, which copies the scope."""

    async def passing(request: Any, following: Any) -> Any:
        return await following(request)

    between = Middleware(BaseHTTPMiddleware, dispatch=passing)
    return _plain(
        Starlette(routes=[Mount("/api", inner)], middleware=[between]), provider
    )


@pytest.mark.parametrize(
    ("instrument", "root"),
    [
        (_plain, ""),
        (_starlette, ""),
        (_in_starlette, "/api"),
        (_in_fastapi, "/api"),
        (_in_middleware, "/api"),
    ],
)
def test_spans(
    inner: Any,
    exporter: tuple[InMemorySpanExporter, TracerProvider],
    instrument: Callable[[Any, TracerProvider], Any],
    root: str,
) -> None:
    exported, provider = exporter
    with serving(instrument(inner, provider)) as url:
        assert ask(url, "GET", f"{root}/pets/3").status == 200
        assert ask(url, "POST", f"{root}/pets", b"{}", _JSON).status == 400
        assert ask(url, "GET", f"{root}/chosen?kind=a+b").status == 204
    spans = [
        one for one in exported.get_finished_spans() if one.kind is SpanKind.SERVER
    ]
    routes = [
        f"{root}{path}" for path in ("/pets/{id}", "/pets", "/chosen#chooseSecond")
    ]
    assert [one.attributes and one.attributes["http.route"] for one in spans] == routes
    methods = ("GET", "POST", "GET")
    assert [one.name for one in spans] == [
        f"{method} {route}" for method, route in zip(methods, routes, strict=True)
    ]


def test_spans_of_starlette_itself(
    inner: Any, exporter: tuple[InMemorySpanExporter, TracerProvider]
) -> None:
    module = pytest.importorskip(
        "starlette.middleware.opentelemetry",
        reason="this version of Starlette makes no spans itself",
    )
    exported, provider = exporter
    app = _fastapi(inner)
    app.add_middleware(module.OpenTelemetryMiddleware, tracer_provider=provider)
    with serving(app) as url:
        assert ask(url, "GET", "/api/pets/3").status == 200
        assert ask(url, "GET", "/api/chosen?kind=a+b").status == 204
    names = [one.name for one in exported.get_finished_spans()]
    assert names == ["GET /api/pets/{id}", "GET /api/chosen#chooseSecond"]
