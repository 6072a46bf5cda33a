"""Who a call is made as, what it adds, and where it goes when it is redirected."""

from __future__ import annotations

import asyncio
import gc
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
)
from tests.behaviour.client.loopback import Received, Reply, as_json

_OPTIONAL = {"anyOf": [STRING, {"type": "null"}]}
_NULLABLE = [
    parameter("query", "q", _OPTIONAL),
    parameter("header", "x-token", _OPTIONAL),
    parameter("cookie", "session", _OPTIONAL),
]
_REDIRECT = {"description": "", "headers": {"Location": {"schema": STRING}}}
DOCUMENT = api(
    {
        "/pet": {
            "get": operation("get_pet", of("Pet")),
            "post": operation("add_pet", of("Pet"), requestBody=body(of("Pet"))),
        },
        "/keyed": {"get": operation("keyed", of("Pet"), security=[{"key": []}])},
        "/themed": {
            "get": operation(
                "themed", of("Pet"), parameters=[parameter("cookie", "theme")]
            )
        },
        "/nullable": {"get": operation("nullable", of("Pet"), parameters=_NULLABLE)},
        "/needed": {
            "get": operation(
                "needed",
                of("Pet"),
                parameters=[parameter("query", "q", _OPTIONAL, required=True)],
            )
        },
        "/archive": {
            "get": {"operationId": "archive", "responses": {"302": _REDIRECT}}
        },
        "/users/me": {"get": operation("me", of("Pet"), security=[{"form": []}])},
    },
    schemas={"Pet": record(("name",), name=STRING)},
    schemes={
        "bearer": {"type": "http", "scheme": "bearer"},
        "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        "form": {
            "type": "oauth2",
            "flows": {"password": {"tokenUrl": "token", "scopes": {}}},
        },
    },
    security=[{"bearer": []}],
)
REX = as_json({"name": "Rex"})


@pytest.fixture(scope="module")
def package(generate: Any) -> Any:
    return generate(DOCUMENT)


def test_what_is_not_given_is_not_sent(package: Any, serve: Any, call: Any) -> None:
    server = serve([REX, REX, REX])
    call(package, server.url, "nullable", q=None, x_token=None, session=None)
    call(package, server.url, "nullable")
    options = package.client.CallOptions(query={"q": "null"})
    call(package, server.url, "nullable", options=options)
    for received in server.received[:2]:
        assert received.target == "/nullable"
        assert received.field("X-Token") is None
        assert received.field("Cookie") is None
    assert server.received[2].target == "/nullable?q=null"


def test_a_required_parameter_may_be_null(package: Any, serve: Any, call: Any) -> None:
    server = serve([REX])
    call(package, server.url, "needed", q=None)
    assert server.received[0].target == "/needed?q=null"


def test_a_call_says_who_calls(package: Any, serve: Any, call: Any) -> None:
    server = serve([REX, REX, REX])
    settings = {"auth": package.security.Bearer("SERVICE")}
    options = package.client.CallOptions(headers={"authorization": "Bearer TENANT"})
    call(package, server.url, "get_pet", settings=settings, options=options)
    options = package.client.CallOptions(auth=package.security.Bearer("OTHER"))
    call(package, server.url, "get_pet", settings=settings, options=options)
    assert [one.field("Authorization") for one in server.received] == [
        "Bearer TENANT",
        "Bearer OTHER",
    ]
    settings = {"auth": {"key": package.security.ApiKey("SERVICE")}}
    options = package.client.CallOptions(headers={"X-Key": "TENANT"})
    call(package, server.url, "keyed", settings=settings, options=options)
    assert server.received[2].field("X-Key") == "TENANT"


def test_fields_of_the_client_and_cookies_of_all(
    package: Any, serve: Any, call: Any
) -> None:
    server = serve([REX, REX])
    settings = {"headers": {"Accept": "text/csv", "Cookie": "lang=de; theme=light"}}
    call(package, server.url, "themed", settings=settings, theme="dark")
    options = package.client.CallOptions(headers={"Cookie": "theme=grey"})
    call(
        package, server.url, "themed", settings=settings, theme="dark", options=options
    )
    first, second = server.received
    assert first.field("Accept") == "text/csv"
    assert sorted(first.field("Cookie").split("; ")) == ["lang=de", "theme=dark"]
    assert sorted(second.field("Cookie").split("; ")) == ["lang=de", "theme=grey"]


def test_cookies_of_an_own_client_take_part(package: Any, serve: Any) -> None:
    import httpx2

    server = serve([REX])
    with httpx2.Client(cookies={"kept": "1"}) as own:
        transport = package.client.HttpxTransport(client=own)
        with package.Client(server.url, transport=transport) as client:
            client.themed(theme="dark")
    cookies = server.received[0].field("Cookie").split("; ")
    assert sorted(cookies) == ["kept=1", "theme=dark"]


def test_a_client_with_other_options_shares_the_connections(
    package: Any, serve: Any
) -> None:
    server = serve([REX, REX, REX])
    with package.Client(server.url, auth=package.security.Bearer("ONE")) as client:
        other = client.with_options(
            auth=package.security.Bearer("TWO"), headers={"X-Own": "yes"}
        )
        with other:
            other.get_pet()
        client.get_pet()
        other.get_pet()
    tokens = [one.field("Authorization") for one in server.received]
    assert tokens == ["Bearer TWO", "Bearer ONE", "Bearer TWO"]
    assert [one.field("X-Own") for one in server.received] == ["yes", None, "yes"]


def _moving(status: int, location: str) -> Any:
    def answer(received: Received) -> Reply:
        if received.target.startswith("/pet/"):
            return REX
        return Reply(status=status, headers=[("Location", location)])

    return answer


def test_a_redirect_that_is_not_followed_is_told(
    package: Any, serve: Any, call: Any
) -> None:
    server = serve(_moving(307, "/pet/"))
    with pytest.raises(package.errors.UnexpectedStatus, match="Location: /pet/"):
        call(package, server.url, "get_pet")


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_on_the_same_origin(
    package: Any, serve: Any, call: Any, status: int
) -> None:
    server = serve(_moving(status, "/pet/?page=2"))
    settings = {
        "redirects": "same-origin",
        "auth": package.security.Bearer("token"),
    }
    pet = package.models.Pet(name="Bo")
    assert call(package, server.url, "add_pet", pet, settings=settings).name == "Rex"
    first, second = server.received
    assert second.field("Authorization") == "Bearer token"
    assert (first.method, second.target) == ("POST", "/pet/?page=2")
    keeps = status in (307, 308)
    assert second.method == ("POST" if keeps else "GET")
    assert second.body == (first.body if keeps else b"")


def test_another_origin_gets_no_credentials(
    package: Any, serve: Any, call: Any
) -> None:
    other = serve([REX])
    server = serve(_moving(307, f"{other.url}/pet/"))
    options = package.client.CallOptions(headers={"X-Key": "mine", "Cookie": "a=b"})
    settings = {
        "auth": package.security.Bearer("token"),
        "redirects": "all",
    }
    call(package, server.url, "get_pet", settings=settings, options=options)
    received = other.received[0]
    assert received.field("Authorization") is None
    assert received.field("Cookie") is None
    with pytest.raises(package.errors.UnexpectedStatus):
        call(
            package,
            server.url,
            "get_pet",
            settings={**settings, "redirects": "same-origin"},
        )


def test_a_loop_ends_and_a_described_redirect_is_a_result(
    package: Any, serve: Any, call: Any
) -> None:
    server = serve(lambda _: Reply(status=307, headers=[("Location", "/pet")]))
    with pytest.raises(package.errors.UnexpectedStatus):
        call(package, server.url, "get_pet", settings={"redirects": "all"})
    assert 2 < len(server.received) < 20
    server = serve([Reply(status=302, headers=[("Location", "/elsewhere")])])
    call(package, server.url, "archive", settings={"redirects": "all"})
    assert len(server.received) == 1


def test_a_relative_token_url_is_the_server_s(
    package: Any, serve: Any, call: Any
) -> None:
    token = as_json({"access_token": "fresh", "token_type": "bearer"})
    server = serve([token, REX])
    auth = package.security.Password("ann", "secret")
    call(package, server.url, "me", settings={"auth": {"form": auth}})
    asked, called = server.received
    assert (asked.method, asked.target) == ("POST", "/token")
    assert called.field("Authorization") == "Bearer fresh"
    assert b"client_id" not in asked.body


@pytest.mark.parametrize("url", ["http://h/api?x=1", "http://h/api#x"])
def test_a_base_url_that_no_path_fits_behind(package: Any, url: str) -> None:
    with pytest.raises(ValueError, match="base URL"):
        package.Client(url)


# Connections that have lost their event loop cannot be closed any more.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_one_client_in_two_event_loops(package: Any, serve: Any) -> None:
    server = serve(lambda _: REX)
    client = package.AsyncClient(server.url)

    async def ask(one: Any) -> Any:
        return await one.get_pet()

    assert asyncio.run(ask(client)).name == "Rex"
    for _ in range(3):
        try:
            assert asyncio.run(ask(client)).name == "Rex"
        except package.errors.ClientError as error:
            assert "event loop" in str(error)  # noqa: PT017
    del client
    gc.collect()


def test_a_closed_client(package: Any, serve: Any) -> None:
    server = serve([REX])
    with package.Client(server.url) as client:
        client.get_pet()
    with pytest.raises(package.errors.ClientError, match="closed"):
        client.get_pet()
