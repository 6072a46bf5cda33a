"""OAuth 2.0 against a server that is oauthlib's."""

from __future__ import annotations

import asyncio
import json
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from oauthlib.oauth2 import RequestValidator
from oauthlib.oauth2 import Server as TokenServer

from truespec.runtime.client.errors import AuthorizationFailed
from truespec.runtime.client.httpx_transport import HttpxAsyncTransport
from truespec.runtime.client.message import Request, Response
from truespec.runtime.client.security.authentication import Authentication
from truespec.runtime.client.security.authorization_code import AuthorizationCode
from truespec.runtime.client.security.flow import run_async
from truespec.runtime.client.security.grants import (
    ClientCredentials,
    Password,
    RefreshToken,
)
from truespec.runtime.client.security.oauth2 import OAuth2Credentials
from truespec.runtime.client.security.schemes import (
    HttpScheme,
    OAuth2Flow,
    OAuth2Scheme,
    OpenIdScheme,
    Scheme,
)
from truespec.runtime.client.security.token import Token
from truespec.runtime.client.transport import Timeouts

CLIENT = "client one"
SECRET = "s3cret:+&=/"
REDIRECT = "http://127.0.0.1:1/back"
WANTED = ((("oauth", ("read", "write")),),)


class Store(RequestValidator):  # type: ignore[misc]
    """What the authorization server knows; refresh tokens are good for one use."""

    def __init__(self) -> None:
        self.codes: dict[str, tuple[str, str]] = {}
        self.refresh: set[str] = set()
        self.access: dict[str, set[str]] = {}

    def authenticate_client(self, request: Any, *args: Any, **kwargs: Any) -> bool:
        from base64 import b64decode
        from types import SimpleNamespace
        from urllib.parse import unquote_plus

        given = request.headers.get("Authorization", "")
        if given:
            pair = b64decode(given.removeprefix("Basic ")).decode()
            name, secret = map(unquote_plus, pair.split(":"))
        else:
            name, secret = request.client_id, request.client_secret
        request.client = SimpleNamespace(client_id=name)
        return (name, secret) == (CLIENT, SECRET)

    def client_authentication_required(self, request: Any, *args: Any) -> bool:
        return request.client_id != "public"

    def authenticate_client_id(self, client_id: str, request: Any, *args: Any) -> bool:
        from types import SimpleNamespace

        request.client = SimpleNamespace(client_id=client_id)
        return client_id == "public"

    def validate_client_id(self, client_id: str, *args: Any, **kwargs: Any) -> bool:
        return client_id in (CLIENT, "public")

    def validate_grant_type(self, *args: Any, **kwargs: Any) -> bool:
        return True

    def validate_response_type(self, *args: Any, **kwargs: Any) -> bool:
        return True

    def validate_redirect_uri(
        self, client_id: str, uri: str, *args: Any, **k: Any
    ) -> bool:
        return uri == REDIRECT

    def confirm_redirect_uri(
        self, client_id: str, code: str, redirect_uri: str, *args: Any, **kwargs: Any
    ) -> bool:
        return redirect_uri == REDIRECT

    def validate_scopes(
        self, client_id: str, scopes: list[str], *args: Any, **kwargs: Any
    ) -> bool:
        return set(scopes) <= {"read", "write", "admin"}

    def get_default_scopes(self, *args: Any, **kwargs: Any) -> list[str]:
        return ["read"]

    def get_original_scopes(self, *args: Any, **kwargs: Any) -> list[str]:
        return ["read", "write"]

    def validate_user(self, username: str, password: str, *args: Any) -> bool:
        return (username, password) == ("me", "pässword")

    def is_pkce_required(self, *args: Any) -> bool:
        return True

    def save_authorization_code(
        self, client_id: str, code: dict[str, str], request: Any, *args: Any
    ) -> None:
        self.codes[code["code"]] = (
            request.code_challenge,
            request.code_challenge_method,
        )

    def validate_code(
        self, client_id: str, code: str, client: Any, request: Any, *args: Any
    ) -> bool:
        request.scopes, request.user = ["read"], "me"
        return code in self.codes

    def get_code_challenge(self, code: str, request: Any) -> str:
        return self.codes[code][0]

    def get_code_challenge_method(self, code: str, request: Any) -> str:
        return self.codes[code][1]

    def invalidate_authorization_code(
        self, client_id: str, code: str, *args: Any
    ) -> None:
        del self.codes[code]

    def save_bearer_token(self, token: dict[str, Any], *args: Any, **k: Any) -> None:
        self.access[token["access_token"]] = set(token["scope"].split())
        if "refresh_token" in token:
            self.refresh.add(token["refresh_token"])

    def validate_refresh_token(self, refresh_token: str, *args: Any) -> bool:
        known = refresh_token in self.refresh
        self.refresh.discard(refresh_token)
        return known


class Provider:
    """An API with an authorization server, both on one loopback server."""

    def __init__(self, serve: Any, reply: Any) -> None:
        self.store = Store()
        self._oauthlib = TokenServer(self.store, token_expires_in=3600)
        self._reply = reply
        self._lock = threading.Lock()
        self.forms: list[dict[str, str]] = []
        self.server = serve(self._answer)
        self.url: str = self.server.url
        self.scheme = OAuth2Scheme(
            client_credentials=OAuth2Flow(token_url="/token"),
            password=OAuth2Flow(token_url=f"{self.url}/token"),
            authorization_code=OAuth2Flow(
                authorization_url=f"{self.url}/authorize?tenant=1",
                token_url=f"{self.url}/token",
            ),
        )

    def _answer(self, got: Any) -> Any:
        if got.path == "/token":
            text = got.body.decode()
            self.forms.append(
                {name: value[0] for name, value in parse_qs(text).items()}
            )
            with self._lock:
                headers, body, status = self._oauthlib.create_token_response(
                    f"https://provider.example{got.path}",
                    got.method,
                    text,
                    dict(got.headers.items()),
                )
            return self._reply(status, tuple(headers.items()), body.encode())
        if got.path == "/.well-known/openid-configuration":
            body = json.dumps({"token_endpoint": f"{self.url}/token"}).encode()
            return self._reply(200, (), body)
        token = got.headers.get("Authorization", "").removeprefix("Bearer ")
        return self._reply(200 if token in self.store.access else 401)

    def visit(self, url: str) -> str:
        """Do what a user does who grants access; returns where that leads."""
        headers, _, status = self._oauthlib.create_authorization_response(
            url.replace("http:", "https:"), credentials={"user": "me"}, scopes=["read"]
        )
        assert status == 302
        location: str = headers["Location"]
        return location


@pytest.fixture
def provider(serve: Any, reply: Any) -> Provider:
    return Provider(serve, reply)


def call(
    caller: Any, provider: Provider, credentials: OAuth2Credentials, scheme: Scheme
) -> int:
    authentication = Authentication({"oauth": credentials}, {"oauth": scheme})
    request = Request("GET", f"{provider.url}/pets")
    response: Response = caller.call(authentication, request, WANTED)
    return response.status


@pytest.mark.parametrize("in_body", [False, True])
def test_a_token_is_fetched_once_and_used_again(
    caller: Any, provider: Provider, in_body: bool
) -> None:
    credentials = ClientCredentials(
        CLIENT, SECRET, secret_in_body=in_body, parameters={"audience": "pets"}
    )
    for _ in range(3):
        assert call(caller, provider, credentials, provider.scheme) == 200
    (form,) = provider.forms
    assert form["scope"] == "read write"
    assert form["audience"] == "pets"
    assert ("client_secret" in form) == in_body


def test_scopes_that_were_given_are_asked_for_instead(
    caller: Any, provider: Provider
) -> None:
    credentials = ClientCredentials(CLIENT, SECRET, scopes=["admin"])
    assert call(caller, provider, credentials, provider.scheme) == 200
    assert [form["scope"] for form in provider.forms] == ["admin"]


def test_operations_with_other_scopes_get_another_token(
    caller: Any, provider: Provider
) -> None:
    credentials = ClientCredentials(CLIENT, SECRET)
    authentication = Authentication(credentials, {"oauth": provider.scheme})
    for scopes in (("read",), ("write",), ("read",)):
        wanted = ((("oauth", scopes),),)
        caller.call(authentication, Request("GET", f"{provider.url}/x"), wanted)
    assert [form["scope"] for form in provider.forms] == ["read", "write"]


def test_a_token_is_renewed_before_it_expires(caller: Any, provider: Provider) -> None:
    now = [1000.0]
    credentials = ClientCredentials(CLIENT, SECRET, clock=lambda: now[0], leeway=30)
    # Tokens of this server hold for an hour.
    for at, fetched in ((1000.0, 1), (4569.0, 1), (4570.0, 2), (4571.0, 2)):
        now[0] = at
        assert call(caller, provider, credentials, provider.scheme) == 200
        assert len(provider.forms) == fetched


def test_a_token_that_is_refused_is_renewed_once(
    caller: Any, provider: Provider
) -> None:
    credentials = ClientCredentials(CLIENT, SECRET)
    assert call(caller, provider, credentials, provider.scheme) == 200
    provider.store.access.clear()
    assert call(caller, provider, credentials, provider.scheme) == 200
    assert len(provider.forms) == 2


def test_a_wrong_secret_is_said_and_not_shown(caller: Any, provider: Provider) -> None:
    credentials = ClientCredentials(CLIENT, "wr0ng")
    with pytest.raises(
        AuthorizationFailed, match="/token refuses: invalid_client"
    ) as caught:
        call(caller, provider, credentials, provider.scheme)
    assert caught.value.code == "invalid_client"
    assert "wr0ng" not in str(caught.value) + repr(credentials)


def test_a_password_gets_tokens_and_refreshes_them(
    caller: Any, provider: Provider
) -> None:
    now = [0.0]
    credentials = Password("me", "pässword", CLIENT, SECRET, clock=lambda: now[0])
    assert call(caller, provider, credentials, provider.scheme) == 200
    now[0] = 4000.0
    assert call(caller, provider, credentials, provider.scheme) == 200
    provider.store.refresh.clear()
    now[0] = 9000.0
    assert call(caller, provider, credentials, provider.scheme) == 200
    # A refresh token that is refused is no reason to give up here.
    assert [form["grant_type"] for form in provider.forms] == [
        "password",
        "refresh_token",
        "refresh_token",
        "password",
    ]


def test_refresh_tokens_are_followed_from_one_to_the_next(
    caller: Any, provider: Provider
) -> None:
    now = [0.0]
    kept = list[Token]()
    provider.store.refresh.add("first")
    credentials = RefreshToken(
        "first", CLIENT, SECRET, clock=lambda: now[0], on_token=kept.append
    )
    for at in (0.0, 4000.0, 8000.0):
        now[0] = at
        assert call(caller, provider, credentials, provider.scheme) == 200
    asked = [form["refresh_token"] for form in provider.forms]
    assert asked == ["first", kept[0].refresh, kept[1].refresh]
    assert kept[0].access not in repr(kept[0])


def test_a_refresh_token_that_is_used_up_is_an_error(
    caller: Any, provider: Provider
) -> None:
    credentials = RefreshToken("gone", CLIENT, SECRET)
    with pytest.raises(AuthorizationFailed) as caught:
        call(caller, provider, credentials, provider.scheme)
    assert caught.value.code == "invalid_grant"


@pytest.mark.parametrize("client", [(CLIENT, SECRET), ("public", "")])
def test_a_code_is_exchanged_with_its_proof_key(
    caller: Any, provider: Provider, client: tuple[str, str]
) -> None:
    now = [0.0]
    credentials = AuthorizationCode(
        *client, redirect_uri=REDIRECT, scopes=["read"], clock=lambda: now[0]
    )
    with pytest.raises(AuthorizationFailed, match="has to visit"):
        call(caller, provider, credentials, provider.scheme)
    url = credentials.authorization_url(provider.scheme)
    assert parse_qs(urlsplit(url).query)["tenant"] == ["1"]
    credentials.answer(provider.visit(url))
    for at in (0.0, 4000.0):
        now[0] = at
        assert call(caller, provider, credentials, provider.scheme) == 200
    assert [form["grant_type"] for form in provider.forms] == [
        "authorization_code",
        "refresh_token",
    ]


def test_a_code_with_another_proof_key_is_refused(
    caller: Any, provider: Provider
) -> None:
    mine, other = (
        AuthorizationCode(CLIENT, SECRET, redirect_uri=REDIRECT, scopes=["read"])
        for _ in range(2)
    )
    stolen = provider.visit(other.authorization_url(provider.scheme))
    state = parse_qs(urlsplit(mine.authorization_url(provider.scheme)).query)["state"]
    code = parse_qs(urlsplit(stolen).query)["code"]
    mine.answer(f"{REDIRECT}?{urlencode({'state': state[0], 'code': code[0]})}")
    with pytest.raises(AuthorizationFailed) as caught:
        call(caller, provider, mine, provider.scheme)
    assert caught.value.code == "invalid_grant"


def test_an_answer_to_another_question_is_refused(provider: Provider) -> None:
    credentials = AuthorizationCode(CLIENT, SECRET, redirect_uri=REDIRECT)
    for made in (False, True):
        if made:
            credentials.authorization_url(provider.scheme)
        for state in ("", "&state=", "&state=forged"):
            with pytest.raises(AuthorizationFailed, match="not to our"):
                credentials.answer(f"{REDIRECT}?code=stolen{state}")


def test_a_user_who_refuses_is_an_error(provider: Provider) -> None:
    credentials = AuthorizationCode(CLIENT, SECRET, redirect_uri=REDIRECT)
    url = credentials.authorization_url(provider.scheme)
    state = parse_qs(urlsplit(url).query)["state"][0]
    with pytest.raises(AuthorizationFailed, match="access_denied: no") as caught:
        credentials.answer(
            f"{REDIRECT}?error=access_denied&error_description=no&state={state}"
        )
    assert caught.value.code == "access_denied"


def test_the_endpoint_is_found_where_the_server_describes_itself(
    caller: Any, provider: Provider
) -> None:
    place = f"{provider.url}/.well-known/openid-configuration"
    for scheme in (
        OpenIdScheme(place),
        OAuth2Scheme(client_credentials=OAuth2Flow(), metadata_url=place),
    ):
        credentials = ClientCredentials(CLIENT, SECRET)
        provider.server.received.clear()
        for _ in range(2):
            assert call(caller, provider, credentials, scheme) == 200
        assert [got.path for got in provider.server.received] == [
            "/.well-known/openid-configuration",
            "/token",
            "/pets",
            "/pets",
        ]


def test_a_token_endpoint_can_be_given(caller: Any, provider: Provider) -> None:
    scheme = HttpScheme("bearer")
    with pytest.raises(AuthorizationFailed, match="no token_url"):
        call(caller, provider, ClientCredentials(CLIENT, SECRET), scheme)
    credentials = ClientCredentials(CLIENT, SECRET, token_url=f"{provider.url}/token")
    assert call(caller, provider, credentials, scheme) == 200


@pytest.mark.parametrize(
    ("status", "body", "message"),
    [
        (200, b"<html>", "is not a JSON object"),
        (200, b"[]", "is not a JSON object"),
        (200, b'{"token_type": "bearer"}', "has no access_token"),
        (200, b'{"access_token": "s3cret", "token_type": "mac"}', "token_type other"),
        (302, b"", "has status 302"),
        (500, b'{"access_token": "s3cret"}', "has status 500"),
        (400, b'{"error": "invalid_scope"}', "refuses: invalid_scope$"),
    ],
)
def test_a_token_response_that_cannot_be_used_is_an_error(
    serve: Any, reply: Any, caller: Any, status: int, body: bytes, message: str
) -> None:
    server = serve(lambda got: reply(status, (), body))
    credentials = ClientCredentials("c", "s", token_url=f"{server.url}/token")
    authentication = Authentication({"oauth": credentials}, {"oauth": OAuth2Scheme()})
    with pytest.raises(AuthorizationFailed, match=message) as caught:
        caller.call(authentication, Request("GET", server.url), WANTED)
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize(
    ("expires_in", "renewed_after"), [("100", 70), (100, 70), (20, 10), (None, None)]
)
def test_tokens_without_or_with_odd_times(
    serve: Any, reply: Any, caller: Any, expires_in: object, renewed_after: int | None
) -> None:
    now = [0.0]
    token = {"access_token": "t", "token_type": "Bearer", "expires_in": expires_in}
    body = json.dumps(token).encode()
    server = serve(lambda got: reply(200, (), body))
    kept = list[Token]()
    credentials = ClientCredentials(
        "c", "s", token_url="/token", clock=lambda: now[0], on_token=kept.append
    )
    authentication = Authentication({"oauth": credentials}, {"oauth": OAuth2Scheme()})
    last = 10**6 if renewed_after is None else renewed_after
    for at, fetched in (
        (0, 1),
        (last - 1, 1),
        (last, 1 if renewed_after is None else 2),
    ):
        now[0] = at
        caller.call(authentication, Request("GET", server.url), WANTED)
        assert len(kept) == fetched


def test_threads_that_start_at_once_share_one_token(
    caller: Any, provider: Provider
) -> None:
    provider.store.refresh.add("only")
    credentials = RefreshToken("only", CLIENT, SECRET)
    with ThreadPoolExecutor(8) as pool:
        statuses = pool.map(
            lambda _: call(caller, provider, credentials, provider.scheme), range(16)
        )
        assert set(statuses) == {200}
    assert len(provider.forms) == 1


def test_tasks_that_start_at_once_share_one_token(provider: Provider) -> None:
    provider.store.refresh.add("only")
    credentials = RefreshToken("only", CLIENT, SECRET)
    authentication = Authentication(credentials, {"oauth": provider.scheme})

    async def story() -> list[int]:
        transport, lock = HttpxAsyncTransport(), asyncio.Lock()

        async def send(request: Request) -> Response:
            answer = await transport.send(request, Timeouts.of(30.0))
            content = b"".join([part async for part in answer.iter_bytes()])
            return Response(answer.status, answer.headers, content, request)

        async def one() -> int:
            request = Request("GET", f"{provider.url}/pets")
            await run_async(lambda: authentication.apply(request, WANTED), send, lock)
            return (await send(request)).status

        try:
            return list(await asyncio.gather(*(one() for _ in range(8))))
        finally:
            await transport.close()

    assert asyncio.run(story()) == [200] * 8
    assert len(provider.forms) == 1


@pytest.fixture(autouse=True)
def _without_tls(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have oauthlib take requests from loopback."""
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
