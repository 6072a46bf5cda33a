"""Servers that fail: they stall, break off, refuse, or answer what they should not."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from tests.behaviour.client.documents import (
    STRING,
    api,
    body,
    of,
    operation,
    parameter,
    record,
    response,
)
from tests.behaviour.client.loopback import Cut, Reply, Reset, as_json

THING = record(("name",), name=STRING)
DOCUMENT = api(
    {
        "/thing": {
            "get": operation("get", of("Thing")),
            "put": operation("put", of("Thing"), requestBody=body(of("Thing"))),
            "post": operation("post", of("Thing"), requestBody=body(of("Thing"))),
        },
        "/repeatable": {
            "post": operation(
                "repeatable", of("Thing"), **{"x-truespec-idempotent": True}
            )
        },
        "/octets": {
            "get": operation("down", {}, "application/octet-stream"),
            "put": operation(
                "up", of("Thing"), requestBody=body({}, "application/octet-stream")
            ),
        },
        "/moved": {
            "get": operation(
                "moved", of("Thing"), parameters=[parameter("query", "q")]
            ),
        },
        "/declared": {
            "get": operation(
                "declared", of("Thing"), errors={"500": response(of("Problem"))}
            )
        },
    },
    schemas={"Thing": THING, "Problem": record(message=STRING)},
    schemes={"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
    security=[{"key": []}],
)
FOUND = {"name": "Rex"}


@pytest.fixture(scope="module")
def package(generate: Any) -> Any:
    return generate(DOCUMENT)


@pytest.fixture
def settings(package: Any) -> dict[str, Any]:
    """Settings of a client that tries thrice and does not wait in between."""
    return {"retries": package.client.Retries(3, random=lambda: 0.0)}


@pytest.fixture
def stalled() -> Iterator[threading.Event]:
    """An event that comes when the test is over."""
    event = threading.Event()
    yield event
    event.set()


def once(package: Any) -> dict[str, Any]:
    return {"retries": package.client.Retries(1)}


def test_a_server_that_stalls(
    package: Any, serve: Any, call: Any, stalled: threading.Event
) -> None:
    errors = package.errors
    settings = once(package) | {"timeout": package.client.Timeouts(read=0.05)}
    for reply in (
        Reply(before=[stalled]),
        Reply(content_type="application/json", steps=[b'{"name"', stalled]),
    ):
        server = serve([reply])
        with pytest.raises(errors.TimedOut) as caught:
            call(package, server.url, "get", settings=settings)
        assert caught.value.sent
        assert caught.value.request.operation == "get"
        assert isinstance(caught.value, errors.ClientError)
    options = package.client.CallOptions(timeout=0.05)
    with pytest.raises(errors.TimedOut):
        call(package, server.url, "get", options=options, settings=once(package))


def test_a_stall_is_tried_again_where_that_is_safe(
    package: Any, serve: Any, call: Any, stalled: threading.Event, settings: Any
) -> None:
    server = serve([Reply(before=[stalled]), as_json(FOUND)])
    settings["timeout"] = package.client.Timeouts(read=0.5)
    assert call(package, server.url, "get", settings=settings).name == "Rex"
    assert len(server.received) > 1


BROKEN = {
    "reset": Reply(before=[Reset()]),
    "closed": Reply(before=[Cut()]),
    "cut": Reply(content_type="application/json", steps=[b'{"na', Cut()], length=50),
    "cut chunks": Reply(content_type="application/json", steps=[b'{"na', Cut()]),
    "no http": Reply(before=[b"SMTP ready\r\n\r\n", Cut()]),
}


@pytest.mark.parametrize("how", BROKEN)
def test_a_connection_that_breaks_off(
    package: Any, serve: Any, call: Any, settings: Any, how: str
) -> None:
    errors = package.errors
    server = serve([BROKEN[how], as_json(FOUND)])
    assert call(package, server.url, "get", settings=settings).name == "Rex"
    server = serve([BROKEN[how]])
    with pytest.raises(errors.BrokenOff) as caught:
        call(package, server.url, "get", settings=settings)
    assert caught.value.sent
    assert len(server.received) == 3
    # Nobody knows whether a POST was done: it is not sent again.
    server = serve([BROKEN[how], as_json(FOUND)])
    thing = package.models.Thing(name="a")
    with pytest.raises(errors.BrokenOff):
        call(package, server.url, "post", thing, settings=settings)
    assert len(server.received) == 1


def test_a_server_that_is_not_there(package: Any, call: Any, settings: Any) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}"
        with pytest.raises(package.errors.ConnectFailed) as caught:
            call(
                package, url, "post", package.models.Thing(name="a"), settings=settings
            )
    assert not caught.value.sent
    assert url in str(caught.value)
    with pytest.raises(package.errors.TransportError):
        call(package, "ftp://127.0.0.1/", "get", settings=settings)


@pytest.mark.parametrize(
    ("reply", "is_told"),
    [
        (Reply(status=429, headers=[("Retry-After", "0")]), True),
        (Reply(status=429), True),
        (Reply(status=503, headers=[("Retry-After", "0")]), True),
        (Reply(status=503), False),
        (Reply(status=502), False),
        (Reply(status=408), False),
    ],
)
def test_a_server_that_is_busy(
    package: Any, serve: Any, call: Any, settings: Any, reply: Reply, is_told: bool
) -> None:
    thing = package.models.Thing(name="a")
    server = serve([reply, reply, as_json(FOUND)])
    assert call(package, server.url, "put", thing, settings=settings).name == "Rex"
    assert [one.json() for one in server.received] == [{"name": "a"}] * 3
    server = serve([reply, as_json(FOUND)])
    if is_told:
        assert call(package, server.url, "post", thing, settings=settings).name == "Rex"
    else:
        with pytest.raises(package.errors.UnexpectedStatus) as caught:
            call(package, server.url, "post", thing, settings=settings)
        assert caught.value.status == reply.status
        assert len(server.received) == 1
    server = serve([reply])
    with pytest.raises(package.errors.UnexpectedStatus):
        call(package, server.url, "get", settings=settings)
    assert len(server.received) == 3


def test_a_wait_that_is_too_long_is_not_waited_for(
    package: Any, serve: Any, call: Any
) -> None:
    server = serve([Reply(status=429, headers=[("Retry-After", "3600")])])
    with pytest.raises(package.errors.UnexpectedStatus) as caught:
        call(package, server.url, "get")
    assert caught.value.headers.get("Retry-After") == "3600"
    assert len(server.received) == 1


def test_a_key_makes_a_post_repeatable(
    package: Any, serve: Any, call: Any, settings: Any
) -> None:
    client, thing = package.client, package.models.Thing(name="a")
    broken = [Reply(before=[Reset()]), Reply(status=502), as_json(FOUND)]
    server = serve(broken)
    keyed = settings | {"idempotency_keys": client.IdempotencyKeys()}
    call(package, server.url, "post", thing, settings=keyed)
    call(package, server.url, "post", thing, settings=keyed)
    keys = [one.field("Idempotency-Key") for one in server.received]
    assert len(keys) == 4
    assert keys[0] == keys[1] == keys[2] != keys[3]
    server = serve(broken)
    options = client.CallOptions(idempotency_key="mine")
    call(package, server.url, "post", thing, options=options, settings=settings)
    assert [one.field("Idempotency-Key") for one in server.received] == ["mine"] * 3
    server = serve(broken)
    call(package, server.url, "repeatable", settings=settings)
    assert len(server.received) == 3


def test_a_stream_is_sent_once_only(
    package: Any, serve: Any, call: Any, settings: Any, tmp_path: Any
) -> None:
    busy = Reply(status=429)
    server = serve([busy, as_json(FOUND)])
    with pytest.raises(package.errors.UnexpectedStatus):
        call(package, server.url, "up", iter([b"a", b"b"]), settings=settings)
    assert [one.body for one in server.received] == [b"ab"]
    path = tmp_path / "file"
    path.write_bytes(b"whole")
    with path.open("rb") as opened:
        for given in (path, opened, [b"wh", b"ole"]):
            server = serve([busy, as_json(FOUND)])
            call(package, server.url, "up", given, settings=settings)
            assert [one.body for one in server.received] == [b"whole"] * 2


def test_a_page_of_html_for_an_error(
    package: Any, serve: Any, call: Any, settings: Any
) -> None:
    html = Reply(b"<html>Oops</html>", "text/html; charset=utf-8", status=500)
    errors = package.errors
    for method, kind in (
        ("get", errors.UnexpectedStatus),
        ("declared", errors.InternalServerError),
    ):
        server = serve([html])
        with pytest.raises(kind, match="<html>Oops") as caught:
            call(package, server.url, method, settings=settings)
        assert caught.value.status == 500
        assert caught.value.response.content == b"<html>Oops</html>"
        assert len(server.received) == 1
    # It is the error of the document, without the body of the document.
    assert not caught.value.has_body
    with pytest.raises(errors.InvalidResponse, match="text/html"):
        _ = caught.value.body
    server = serve([Reply(b"", status=500)])
    with pytest.raises(errors.InternalServerError):
        call(package, server.url, "declared", settings=settings)


def test_a_strict_client_wants_the_body_of_an_error(
    package: Any, serve: Any, call: Any, settings: Any
) -> None:
    server = serve([Reply(b"<html>Oops</html>", "text/html", status=500)])
    strict = {**settings, "responses": "strict"}
    with pytest.raises(package.errors.UnexpectedStatus) as caught:
        call(package, server.url, "declared", settings=strict)
    assert "text/html" in caught.value.reason


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        (Reply(b'{"name": "R', "application/json"), "not application/json"),
        (Reply(b"", "application/json"), "not application/json"),
        (Reply(b"\xff{}", "application/json"), "not application/json"),
        (Reply(b"<html>", "text/html"), "body of text/html"),
        (Reply(b"<html>", "nonsense"), "body of nonsense"),
        (as_json({"nome": "R"}), "name"),
        (as_json([FOUND]), "object"),
        (Reply(b"[" * 100_000, "application/json"), "object|nested"),
    ],
)
def test_an_answer_that_cannot_be_read(
    package: Any, serve: Any, call: Any, settings: Any, reply: Reply, said: str
) -> None:
    server = serve([reply])
    with pytest.raises(package.errors.InvalidResponse, match=said) as caught:
        call(package, server.url, "get", settings=settings)
    assert caught.value.status == 200
    assert caught.value.response.content == b"".join(reply.steps)
    assert caught.value.request.operation == "get"
    assert len(server.received) == 1


def test_a_stream_that_breaks_off(package: Any, serve: Any, call: Any) -> None:
    for reply in (
        Reply(content_type="application/octet-stream", steps=[b"a", Cut()], length=2),
        Reply(content_type="application/octet-stream", steps=[b"a", Reset()]),
    ):
        server = serve([reply])
        with pytest.raises(package.errors.BrokenOff):
            call(package, server.url, "down")
        assert len(server.received) == 1


def test_a_stream_is_tried_again_before_it_begins(
    package: Any, serve: Any, call: Any, settings: Any
) -> None:
    server = serve([Reply(status=503), Reply(b"ab", "application/octet-stream")])
    assert call(package, server.url, "down", settings=settings) == b"ab"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_not_followed(
    package: Any, serve: Any, call: Any, status: int
) -> None:
    other = serve([as_json(FOUND)])
    server = serve([Reply(status=status, headers=[("Location", other.url + "/thing")])])
    auth = package.security.ApiKey("s3cret")
    with pytest.raises(package.errors.UnexpectedStatus) as caught:
        call(package, server.url, "moved", q="x", settings={"auth": auth})
    assert caught.value.headers.get("Location") == other.url + "/thing"
    assert not other.received
    assert server.last.field("X-Key") == "s3cret"
