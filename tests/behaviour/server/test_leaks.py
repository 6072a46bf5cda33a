"""What fails in a server is told to its log, and to no client unless it is developed."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from importlib import import_module
from typing import Any

import pytest
from starlette.exceptions import HTTPException

from tests.behaviour.server.conftest import ask
from tests.serving import serving

_SECRET = "hush"


class _Loud(Exception):
    """It cannot even be shown."""

    def __str__(self) -> str:
        raise RuntimeError(_SECRET)


class _Unwritten:
    """It is no value of any model, and its text is a secret."""

    def __repr__(self) -> str:
        return _SECRET


class _Abort(BaseException):
    pass


def _raising(error: BaseException) -> Callable[..., Any]:
    def fail(*_: Any, **__: Any) -> Any:
        raise error

    return fail


def _raising_later(error: BaseException) -> Callable[..., Any]:
    async def fail(*_: Any, **__: Any) -> Any:
        await asyncio.sleep(0)
        raise error

    return fail


def _returning(value: Any) -> Callable[..., Any]:
    return lambda *_, **__: value


def _caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    error.__notes__ = [_SECRET]
    return error


def _upstream(package: Any) -> Exception:
    """Return an error that a client of the same package has met."""
    message = import_module(f"{package.__name__}._runtime.client.message")
    request = message.Request("GET", f"http://127.0.0.1/{_SECRET}")
    response = message.Response(404, message.Headers({"X-A": _SECRET}), b"", request)
    error: Exception = package.errors.NotFound(
        response, package.models.Fault(message=_SECRET)
    )
    return error


_ANSWERS: dict[str, Callable[[Any], Callable[..., Any]]] = {
    "a method": lambda _: _raising(RuntimeError(_SECRET)),
    "an async method": lambda _: _raising_later(RuntimeError(_SECRET)),
    "an invalid value": lambda package: _returning(
        package.models.Pet(name=_SECRET * 20)
    ),
    "a value of no model": lambda _: _returning(_Unwritten()),
    "a model of no value": lambda package: _returning(
        package.models.Pet(name=_Unwritten())
    ),
    "a group": lambda _: _raising(ExceptionGroup(_SECRET, [ValueError(_SECRET)])),
    "a cause": lambda _: _raising(_caused(RuntimeError("failed"), ValueError(_SECRET))),
    "an error of Starlette": lambda _: _raising(
        HTTPException(404, _SECRET, {"X-A": _SECRET})
    ),
    "an error of another operation": lambda package: _raising(
        package.errors.Conflict.with_body(package.models.Fault(message=_SECRET))
    ),
    "an error of an upstream": lambda package: _raising(_upstream(package)),
    "a timeout": lambda _: _raising_later(TimeoutError(_SECRET)),
    "a header": lambda package: _returning(
        package.server.Reply(
            package.models.Pet(name="Bo"), headers={"X-A": f"\r\n{_SECRET}: b"}
        )
    ),
    "the name of a header": lambda package: _returning(
        package.server.Reply(
            package.models.Pet(name="Bo"), headers={f"X-A: b\r\n{_SECRET}": "c"}
        )
    ),
    "the name of a header of an error": lambda package: _raising(
        package.errors.NotFound.with_body(
            package.models.Fault(message="gone"), headers={f"X A{_SECRET}": "c"}
        )
    ),
    "a status": lambda package: _returning(
        package.server.Reply(package.models.Pet(name=_SECRET), status=299)
    ),
}


class _Handler:
    def __init__(self, get_pet: Callable[..., Any]) -> None:
        self._get_pet = get_pet

    def get_pet(self, *, id: int) -> Any:
        return self._get_pet(id)

    def get_secret(self) -> str:
        return "secret"


def _raw(url: str, path: str, *fields: str) -> bytes:
    """Return all that comes back from a request, to the last byte."""
    host, _, port = url.removeprefix("http://").partition(":")
    head = [f"GET {path} HTTP/1.1", "Host: x", "Connection: close", *fields, "", ""]
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall("\r\n".join(head).encode())
        return b"".join(iter(lambda: connection.recv(65536), b""))


def _keeps(told: bytes, status: int = 500) -> None:
    assert told.startswith(f"HTTP/1.1 {status} ".encode())
    assert _SECRET.encode() not in told.lower()
    assert b"Traceback" not in told


@pytest.mark.parametrize("name", _ANSWERS)
def test_handlers_that_fail(
    package: Any, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    caplog.set_level(logging.ERROR)
    handler = _Handler(_ANSWERS[name](package))
    with serving(package.server.create_app(handler)) as url:
        told = _raw(url, "/pets/1")
        xml = _raw(url, "/pets/1", "Accept: application/xml")
    _keeps(told)
    _keeps(xml)
    assert told.endswith(
        b'{"title":"Internal Server Error","status":500,"detail":"the server failed"}'
    )
    assert len(caplog.records) == 2
    assert "Traceback" in caplog.text
    # What is wrong with an answer is said by us, and not always with its text.
    assert _SECRET in caplog.text or "InvalidAnswer" in caplog.text
    with serving(package.server.create_app(handler, development=True)) as url:
        shown = ask(url, "GET", "/pets/1")
    assert shown.status == 500
    assert shown.data["detail"] != "the server failed"
    assert b"Traceback" not in shown.body


def test_an_exception_without_a_text(package: Any) -> None:
    handler = _Handler(_raising(_Loud()))
    for development in (False, True):
        app = package.server.create_app(handler, development=development)
        with serving(app) as url:
            _keeps(_raw(url, "/pets/1"))


@pytest.mark.parametrize("fail", [_raising, _raising_later])
def test_what_is_not_implemented(
    package: Any, caplog: pytest.LogCaptureFixture, fail: Callable[..., Any]
) -> None:
    caplog.set_level(logging.ERROR)
    handler = _Handler(fail(NotImplementedError(_SECRET)))
    with serving(package.server.create_app(handler)) as url:
        _keeps(_raw(url, "/pets/1"), 501)
    assert _SECRET in caplog.text


@pytest.mark.parametrize("fail", [_raising, _raising_later])
def test_checks_of_credentials_that_fail(
    package: Any, caplog: pytest.LogCaptureFixture, fail: Callable[..., Any]
) -> None:
    caplog.set_level(logging.ERROR)
    sent = f"Authorization: Basic {'aA' * 4}"
    check = {"basic": fail(RuntimeError(_SECRET))}
    handler = _Handler(_returning(None))
    with serving(package.server.create_app(handler, authenticate=check)) as url:
        _keeps(_raw(url, "/secret", sent))
    assert _SECRET in caplog.text
    # Who may not call is not told why.
    check = {"basic": fail(package.server.Forbidden(_SECRET))}
    with serving(package.server.create_app(handler, authenticate=check)) as url:
        _keeps(_raw(url, "/secret", sent), 403)


def test_what_is_said_on_purpose(package: Any) -> None:
    """The text of `Forbidden` from a method, and the body of a declared error."""
    fault = package.models.Fault(message="there is no such pet")
    declared = package.errors.NotFound.with_body(fault)
    caused = _caused(declared, RuntimeError(_SECRET))
    with serving(package.server.create_app(_Handler(_raising(caused)))) as url:
        told = _raw(url, "/pets/1")
    _keeps(told, 404)
    assert b"there is no such pet" in told
    forbidden = _Handler(_raising(package.server.Forbidden("not yours")))
    with serving(package.server.create_app(forbidden)) as url:
        told = _raw(url, "/pets/1")
    _keeps(told, 403)
    assert b"not yours" in told


class _Streams:
    def __init__(self, begin: Callable[[], Any]) -> None:
        self._begin = begin

    def listen_events(self) -> Any:
        return self._begin()


def _events() -> Iterator[Any]:
    yield {"data": "1"}
    raise RuntimeError(_SECRET)


async def _events_later() -> AsyncIterator[Any]:
    yield {"data": "1"}
    raise RuntimeError(_SECRET)


def _wrong_events() -> Iterator[Any]:
    yield {"data": "1"}
    yield _SECRET


@pytest.mark.parametrize("begin", [_events, _events_later, _wrong_events])
@pytest.mark.parametrize("development", [False, True])
def test_streams_that_fail_later(
    package: Any, begin: Callable[[], Any], development: bool
) -> None:
    """The answer has begun, so it breaks off, and the server's log says why."""
    app = package.server.create_app(_Streams(begin), development=development)
    with serving(app) as url:
        told = _raw(url, "/events")
    _keeps(told, 200)
    assert not told.endswith(b"0\r\n\r\n")
    sent, error = _called(app, "/events")
    assert _SECRET not in str(sent)
    assert _SECRET in str(error)


def test_what_is_no_exception(package: Any) -> None:
    """What is to end the process is passed on to what runs the application."""
    for fail in (_raising, _raising_later):
        app = package.server.create_app(_Handler(fail(_Abort(_SECRET))))
        sent, error = _called(app, "/pets/1")
        assert _SECRET not in str(sent)
        assert isinstance(error, _Abort)
        with serving(app) as url:
            _keeps(_raw(url, "/pets/1"))


def _called(app: Any, path: str) -> tuple[list[Any], BaseException | None]:
    """Return what an application sends, and what it raises for a server to log."""
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.4"},
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "root_path": "",
        "headers": [(b"host", b"x")],
        "server": ("127.0.0.1", 80),
    }
    try:
        asyncio.run(app(scope, receive, send))
    except BaseException as error:
        return sent, error
    return sent, None
