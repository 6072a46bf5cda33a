"""A server is an ASGI application like others, and survives bad clients."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount, Route

from tests.behaviour.server.conftest import ask
from tests.serving import serving, serving_by_hypercorn

_JSON = {"Content-Type": "application/json"}


def _handler(package: Any) -> Any:
    class Handler:
        async def get_pet(self, *, id: int) -> Any:
            return package.models.Pet(name=f"pet {id}")

        def add_pet(self, pet: Any) -> Any:
            return pet

    return Handler()


def test_mounted(package: Any) -> None:
    app = package.server.create_app(_handler(package))
    with serving(Starlette(routes=[Mount("/a b/v1", app=app)])) as url:
        assert ask(url, "GET", "/a%20b/v1/pets/3").data["name"] == "pet 3"
        assert ask(url, "GET", "/a%20b/v1/openapi.json").status == 200
        assert ask(url, "GET", "/pets/3").status == 404


def test_under_hypercorn(package: Any) -> None:
    with serving_by_hypercorn(package.server.create_app(_handler(package))) as url:
        assert ask(url, "GET", "/pets/3?x=y").data["name"] == "pet 3"
        assert ask(url, "POST", "/pets", b'{"name": "Bo"}', _JSON).status == 201
        assert ask(url, "POST", "/pets", b'{"name": 1}', _JSON).status == 400


def test_lifespan_and_middleware(package: Any) -> None:
    seen = []

    @asynccontextmanager
    async def lifespan(_: Any) -> AsyncIterator[None]:
        seen.append("up")
        yield
        seen.append("down")

    async def mark(request: Any, following: Any) -> Any:
        response = await following(request)
        response.headers["X-Seen"] = "yes"
        return response

    app = package.server.create_app(
        _handler(package),
        lifespan=lifespan,
        middleware=[Middleware(BaseHTTPMiddleware, dispatch=mark)],
    )
    with serving(app) as url:
        assert ask(url, "GET", "/pets/3").headers["X-Seen"] == "yes"
        assert seen == ["up"]
    assert seen == ["up", "down"]


def test_further_routes(package: Any) -> None:
    async def health(request: Any) -> Response:
        return PlainTextResponse(str(request.url_for("health")))

    app = package.server.create_app(_handler(package))
    app.add_route("/health", health, name="health")
    app.mount("/inner", package.server.create_app(_handler(package)))
    with serving(app) as url:
        assert ask(url, "GET", "/health").body.decode() == f"{url}/health"
        assert ask(url, "GET", "/pets/3").data["name"] == "pet 3"
        assert ask(url, "GET", "/inner/pets/3").data["name"] == "pet 3"
        assert ask(url, "POST", "/health").status == 405
        found = ask(url, "GET", "/nothing/")
        assert (found.status, found.data["status"]) == (404, 404)


def test_routes_and_middleware_that_are_added(package: Any) -> None:
    """The operations are answered straight away, unless something is put before them."""

    async def own(request: Request) -> PlainTextResponse:
        return PlainTextResponse(f"own {request.path_params['id']}")

    app = package.server.create_app(_handler(package))
    with serving(app) as url:
        assert ask(url, "GET", "/pets/3").data["name"] == "pet 3"
        app.routes.insert(0, Route("/pets/{id}", own))
        assert ask(url, "GET", "/pets/3").body == b"own 3"
        assert ask(url, "GET", "/openapi.json").status == 200
        del app.routes[0]
        assert ask(url, "GET", "/pets/3").data["name"] == "pet 3"

    app = package.server.create_app(_handler(package))
    app.add_middleware(GZipMiddleware, minimum_size=1)
    with serving(app) as url:
        coded = ask(url, "GET", "/pets/3", headers={"Accept-Encoding": "gzip"})
    assert coded.headers["Content-Encoding"] == "gzip"


def test_exception_handlers_that_are_added(package: Any) -> None:
    """They are for the routes of the user; an operation tells nobody of its failures."""

    class Handler:
        async def get_pet(self, *, id: int) -> Any:
            raise KeyError(id)

    async def fails(_: Request) -> PlainTextResponse:
        raise KeyError("own")

    async def caught(_: Request, error: Exception) -> PlainTextResponse:
        return PlainTextResponse(f"caught {error}", 418)

    app = package.server.create_app(Handler())
    app.add_exception_handler(KeyError, caught)
    app.routes.insert(0, Route("/own", fails))
    with serving(app) as url:
        assert ask(url, "GET", "/own").body == b"caught 'own'"
        assert ask(url, "GET", "/pets/3").status == 500


@pytest.fixture
def url(package: Any, run: Callable[..., str]) -> str:
    return run(_handler(package))


def _speak(url: str, octets: bytes) -> bytes:
    host, _, port = url.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(octets)
        found = b""
        while part := connection.recv(65536):
            found += part
        return found


def _request(body: bytes, *fields: bytes) -> bytes:
    known = [b"Host: x", b"Connection: close", *fields]
    return b"POST /pets HTTP/1.1\r\n" + b"\r\n".join(known) + b"\r\n\r\n" + body


_TYPE = b"Content-Type: application/json"


@pytest.mark.parametrize(
    ("octets", "status"),
    [
        (_request(b"", _TYPE, b"Content-Length: 1073741824"), b"413"),
        (_request(b"{}", _TYPE, _TYPE, b"Content-Length: 2"), b"400"),
        (_request(b"{}", _TYPE, b"Content-Length: 2", b"Content-Length: 3"), b"400"),
        (_request(b"[" * 100_000, _TYPE, b"Content-Length: 100000"), b"400"),
        (
            _request(b'{"name":"a","name":"b"}', _TYPE, b"Content-Length: 23"),
            b"201",
        ),
    ],
)
def test_bad_clients(url: str, octets: bytes, status: bytes) -> None:
    found = _speak(url, octets)
    assert found.split(b" ", 2)[1] == status
    assert b"Traceback" not in found
    assert ask(url, "GET", "/pets/3").status == 200


def test_half_a_request(url: str, caplog: pytest.LogCaptureFixture) -> None:
    host, _, port = url.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(_request(b'{"na', _TYPE, b"Content-Length: 100"))
    assert ask(url, "GET", "/pets/3").status == 200
    assert not [one for one in caplog.records if one.levelname == "ERROR"]
