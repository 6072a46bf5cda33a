"""What a hostile or broken server can do to a client: fail a call, and no more."""

from __future__ import annotations

import copy
import gzip
import pickle
import threading
from typing import Any

import pytest

from tests.behaviour.client.documents import STRING, api, operation, parameter, record
from tests.behaviour.client.loopback import Reply, as_json

_SECRET = {"type": "string", "format": "password"}
_FLOW = {"clientCredentials": {"tokenUrl": "/token", "scopes": {}}}
DOCUMENT = api(
    {
        "/": {"get": operation("get", record(("name",), name=STRING))},
        "/tried/{key}": {
            "get": operation(
                "try",
                record(name=STRING),
                parameters=[
                    parameter("query", "token", _SECRET),
                    parameter("query", "many", {"type": "array", "items": STRING}),
                    parameter("header", "X-Token", _SECRET),
                    parameter("path", "key", _SECRET),
                ],
                errors={"400": {"description": "Wrong."}},
            )
        },
        "/closed": {
            "get": operation("closed", record(name=STRING), security=[{"oauth": []}])
        },
    },
    schemes={"oauth": {"type": "oauth2", "flows": _FLOW}},
)
JSON = "application/json"


@pytest.fixture(scope="module")
def package(generate: Any) -> Any:
    return generate(DOCUMENT)


def test_answers_are_read_up_to_a_limit(package: Any, serve: Any, call: Any) -> None:
    packed = gzip.compress(b" " * 10_000_000)
    coded = [("Content-Encoding", "gzip")]
    endless = (b" " * 1000 for _ in range(10**9))
    server = serve(
        [
            Reply(packed, JSON, headers=coded),
            Reply(steps=endless, content_type=JSON),
            as_json({"name": "x" * 900}),
        ]
    )
    settings = {"max_answer": 1000}
    for _ in range(2):
        with pytest.raises(package.errors.InvalidResponse, match="over 1000 bytes"):
            call(package, server.url, "get", settings=settings)
    assert len(call(package, server.url, "get", settings=settings).name) == 900


def test_codings_of_codings_count_as_what_they_stand_for(
    package: Any, serve: Any, call: Any
) -> None:
    text = b'{"name":"x"}'
    twice = gzip.compress(gzip.compress(text + b" " * 50_000_000))
    bomb = gzip.compress(gzip.compress(gzip.compress(b" " * 10_000_000)))
    server = serve(
        [
            Reply(
                gzip.compress(gzip.compress(text)),
                JSON,
                headers=[("Content-Encoding", "gzip, gzip")],
            ),
            Reply(twice, JSON, headers=[("Content-Encoding", "gzip, gzip")]),
            Reply(bomb, JSON, headers=[("Content-Encoding", "gzip, gzip, gzip")]),
        ]
    )
    settings = {"max_answer": 100_000, "retries": package.client.Retries(1)}
    assert call(package, server.url, "get", settings=settings).name == "x"
    with pytest.raises(package.errors.InvalidResponse):
        call(package, server.url, "get", settings=settings)
    with pytest.raises(package.errors.TransportError, match="codings gzip, gzip"):
        call(package, server.url, "get", settings=settings)


@pytest.mark.parametrize("depth", [501, 100_000])
def test_deep_answers(package: Any, serve: Any, call: Any, depth: int) -> None:
    server = serve([Reply(b"[" * depth + b"]" * depth, JSON)])
    with pytest.raises(package.errors.InvalidResponse, match="more than 500 levels"):
        call(package, server.url, "get")


@pytest.mark.parametrize("place", ["fields", "body", "token"])
def test_a_call_has_a_deadline(package: Any, serve: Any, call: Any, place: str) -> None:
    """A server that sends a byte now and then keeps all timeouts, but not that."""
    pause = threading.Event()

    def drip() -> Any:
        if place == "fields":
            yield b"HTTP/1.1 200 OK\r\nX-Slow: "
        for _ in range(200):
            threading.Event().wait(0.05)
            yield b" "
            if pause.is_set():
                return

    where = "before" if place == "fields" else "steps"
    server = serve(lambda _: Reply(content_type=JSON, **{where: drip()}))
    auth = package.security.ClientCredentials("id", "secret", token_url=server.url)
    settings = {
        "deadline": 0.3,
        "auth": auth,
        "retries": package.client.Retries(1),
    }
    method = "closed" if place == "token" else "get"
    with pytest.raises(package.errors.TimedOut, match="longer than its deadline"):
        call(package, server.url, method, settings=settings)
    pause.set()


def test_errors_go_to_other_processes_without_secrets(
    package: Any, serve: Any, call: Any
) -> None:
    server = serve(
        [
            Reply(status=400, headers=[("Set-Cookie", "session=hidden-1")]),
            Reply(status=500),
            as_json({}),
        ]
    )
    settings = {
        "retries": package.client.Retries(1),
        "headers": {"Authorization": "hidden-2", "X-Plain": "shown"},
    }
    arguments = {"key": "hidden-3", "token": "hidden-4", "x_token": "hidden-5"}
    found = []
    for method, given in (("try_", arguments), ("get", {}), ("get", {})):
        with pytest.raises(package.errors.ClientError) as raised:
            call(package, server.url, method, settings=settings, **given)
        found.append(raised.value)
    server.close()
    with pytest.raises(package.errors.TransportError) as failed:
        call(package, server.url, "try_", settings=settings, **arguments)
    for error in (*found, failed.value):
        data = pickle.dumps(error)
        assert b"hidden" not in data
        for again in (pickle.loads(data), copy.deepcopy(error), copy.copy(error)):
            assert type(again) is type(error)
            assert str(again) == str(error)
            assert again.request.headers["X-Plain"] == "shown"


def test_parameters_that_are_passwords_are_not_shown(
    package: Any, serve: Any, call: Any, caplog: pytest.LogCaptureFixture
) -> None:
    server = serve([as_json({})] * 2)
    requests: list[Any] = []

    class Keeps:
        def before(self, request: Any) -> None:
            requests.append(request)

        def after(self, *_: object) -> None:
            return

    hooks = [Keeps(), package.client.LoggingHook(headers=True)]
    with caplog.at_level("DEBUG"):
        call(
            package,
            server.url,
            "try_",
            settings={"hooks": hooks},
            key="hidden 1",
            token="hidden-2",
            x_token="hidden-3",
            many=["seen"],
        )
    (request,) = requests
    assert server.last.target == "/tried/hidden%201?token=hidden-2&many=seen"
    assert server.last.field("X-Token") == "hidden-3"
    shown = repr(request) + repr(request.headers) + caplog.text
    assert "hidden" not in shown
    assert "token=<secret>" in shown
    assert "many=seen" in shown


def test_what_a_server_writes_has_no_effect_on_a_terminal(
    package: Any, serve: Any, call: Any
) -> None:
    text = "first\nERROR forged\x1b[31m\u202e\x00"
    server = serve([Reply(text.encode(), "text/plain", status=500)])
    settings = {"retries": package.client.Retries(1)}
    with pytest.raises(package.errors.ClientError) as raised:
        call(package, server.url, "get", settings=settings)
    assert str(raised.value).isprintable()


@pytest.mark.parametrize(
    "answer",
    [
        b"[" * 100_000,
        b'{"expires_in":1' + b"0" * 400 + b"}",
        b'{"access_token":"\\ud800"}',
        b'{"access_token":"a\\r\\nX-Evil: 1"}',
        b'{"error":"\\u001b[31m","error_description":"a\\nb"}',
    ],
)
def test_hostile_answers_of_a_token_endpoint(
    package: Any, serve: Any, call: Any, answer: bytes
) -> None:
    server = serve([Reply(answer, JSON), as_json({"name": "x"})])
    auth = package.security.ClientCredentials("id", "secret")
    settings = {"auth": auth, "retries": package.client.Retries(1)}
    with pytest.raises(package.errors.AuthorizationFailed) as raised:
        call(package, server.url, "closed", settings=settings)
    assert str(raised.value).isprintable()
    assert pickle.loads(pickle.dumps(raised.value)).code == raised.value.code
