"""Keys, Basic and Bearer: where they are put, and that they are never shown."""

from __future__ import annotations

import base64
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from truespec.runtime.client.errors import TransportError
from truespec.runtime.client.message import Request
from truespec.runtime.client.security.api_key import ApiKey
from truespec.runtime.client.security.authentication import Authentication
from truespec.runtime.client.security.credentials import Credentials
from truespec.runtime.client.security.http import Basic, Bearer
from truespec.runtime.client.security.schemes import (
    ApiKeyScheme,
    HttpScheme,
    Scheme,
)
from truespec.runtime.wire.headers import Headers

SECRET = "s3cret key+/=&ü"


def put(credentials: Credentials, scheme: Scheme, request: Request) -> Request:
    assert list(credentials.apply(request, scheme, ())) == []
    return request


def test_a_key_goes_into_its_header_field() -> None:
    request = Request("GET", "https://api.example/x", Headers({"X-Key": "old"}))
    put(ApiKey("s3cret"), ApiKeyScheme("header", "x-key"), request)
    assert request.headers.get_all("X-Key") == ["s3cret"]
    assert "s3cret" not in repr(request.headers)


@pytest.mark.parametrize("url", ["", "?", "?a=1", "?a=1&b", "?a=1&my%20key=old"])
def test_a_key_goes_into_the_query_once(url: str) -> None:
    request = Request("GET", f"https://api.example/x{url}")
    scheme = ApiKeyScheme("query", "my key")
    for _ in range(2):
        put(ApiKey(SECRET), scheme, request)
    query = parse_qs(urlsplit(request.url).query, keep_blank_values=True)
    assert query.pop("my key") == [SECRET]
    assert query.items() <= {"a": ["1"], "b": [""]}.items()
    assert "s3cret" not in request.shown_url()
    assert "s3cret" not in repr(request)
    assert "s3cret" not in str(TransportError("broken", request, sent=True))


def test_a_key_goes_into_a_cookie_beside_others() -> None:
    request = Request("GET", "https://api.example/x", Headers({"Cookie": "a=1; k=0"}))
    for _ in range(2):
        put(ApiKey("s3cret"), ApiKeyScheme("cookie", "k"), request)
    assert request.headers.get_all("Cookie") == ["a=1; k=s3cret"]
    assert "s3cret" not in repr(request.headers)


def test_a_key_that_would_end_the_cookie_is_refused_and_not_shown() -> None:
    with pytest.raises(ValueError, match="cannot be sent in a cookie") as caught:
        put(
            ApiKey("s3cret; admin=1"),
            ApiKeyScheme("cookie", "k"),
            Request("GET", "https://api.example"),
        )
    assert "s3cret" not in str(caught.value)


# RFC 7617, 2 and 2.1.
@pytest.mark.parametrize(
    ("user", "password", "value"),
    [
        ("Aladdin", "open sesame", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
        ("test", "123£", "Basic dGVzdDoxMjPCow=="),
    ],
)
def test_basic_is_that_of_the_rfc(user: str, password: str, value: str) -> None:
    request = Request("GET", "https://api.example")
    put(Basic(user, password), HttpScheme("Basic"), request)
    assert request.headers["Authorization"] == value
    encoded = base64.b64encode(f"{user}:{password}".encode()).decode()
    assert encoded not in repr(request.headers)


def test_a_user_with_a_colon_is_refused() -> None:
    with pytest.raises(ValueError, match="colon"):
        Basic("a:b", "c")


def test_a_refused_token_of_a_function_is_asked_for_again(
    serve: Any, caller: Any, reply: Any
) -> None:
    server = serve(
        lambda got: reply(
            200 if got.headers.get("Authorization") == "Bearer new" else 401
        )
    )
    tokens = iter(["old", "new", "new"])
    authentication = Authentication(
        Bearer(lambda: next(tokens)), {"bearer": HttpScheme("bearer")}
    )
    wanted = ((("bearer", ()),),)
    request = Request("GET", server.url)
    assert caller.call(authentication, request, wanted).status == 200
    assert [got.headers["Authorization"] for got in server.received] == [
        "Bearer old",
        "Bearer new",
    ]


def test_a_refused_token_that_stays_the_same_is_not_sent_again(
    serve: Any, caller: Any, reply: Any
) -> None:
    server = serve(lambda got: reply(401))
    authentication = Authentication(Bearer("t"), {"bearer": HttpScheme("bearer")})
    request = Request("GET", server.url)
    assert caller.call(authentication, request, ((("bearer", ()),),)).status == 401
    assert len(server.received) == 1


def test_credentials_do_not_show_what_they_hold() -> None:
    for credentials in (ApiKey("s3cret"), Basic("u", "s3cret"), Bearer("s3cret")):
        assert "s3cret" not in repr(credentials)


def test_a_user_and_a_password_in_a_url_are_not_shown() -> None:
    request = Request("GET", "https://me:s3cret@api.example:1/x?q=a@b")
    assert request.shown_url() == "https://api.example:1/x?q=a@b"
