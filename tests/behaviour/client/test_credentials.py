"""Credentials of every scheme, as servers demand them."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import re
import threading
from base64 import b64decode, b64encode
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs

import pytest

from tests.behaviour.client.documents import STRING, api, operation, parameter
from tests.behaviour.client.loopback import Received, Reply, Reset, as_json

FLOW = {
    "clientCredentials": {"tokenUrl": "/token", "scopes": {"read": "", "write": ""}}
}
SCHEMES = {
    "header": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "query": {"type": "apiKey", "in": "query", "name": "key"},
    "cookie": {"type": "apiKey", "in": "cookie", "name": "sid"},
    "basic": {"type": "http", "scheme": "basic"},
    "bearer": {"type": "http", "scheme": "bearer"},
    "digest": {"type": "http", "scheme": "digest"},
    "oauth": {"type": "oauth2", "flows": FLOW},
    "openid": {"type": "openIdConnect", "openIdConnectUrl": "/.well-known/openid"},
}
ALONE = {f"/{name}": [{name: []}] for name in SCHEMES}
COMBINED = {
    "/both": [{"header": [], "basic": []}],
    "/either": [{"header": []}, {"basic": []}],
    "/maybe": [{"header": []}, {}],
    "/open": [],
    "/write": [{"oauth": ["write", "read"]}],
}
SECRET = "s3cret-ké&/y"

DOCUMENT = api(
    {
        path: {
            "get": operation(
                path[1:],
                STRING,
                parameters=[parameter("query", "q"), parameter("cookie", "c")],
                security=security,
            )
        }
        for path, security in (ALONE | COMBINED).items()
    }
    | {"/usual": {"get": operation("usual", STRING)}},
    schemes=SCHEMES,
    security=[{"bearer": []}],
)


@pytest.fixture(scope="module")
def package(generate: Any) -> Any:
    return generate(DOCUMENT)


@pytest.fixture
def server(serve: Any) -> Any:
    return serve([as_json("in")])


def test_keys(package: Any, server: Any, call: Any) -> None:
    given = {"auth": package.security.ApiKey("a&b/c d")}
    assert call(package, server.url, "header", settings=given) == "in"
    assert server.last.field("X-Key") == "a&b/c d"
    call(package, server.url, "query", q="1", settings=given)
    assert server.last.target == "/query?q=1&key=a%26b%2Fc%20d"
    assert server.last.field("X-Key") is None
    call(package, server.url, "cookie", c="1", settings=given)
    assert server.last.field("Cookie") == "c=1; sid=a&b/c d"


def test_basic_and_bearer(package: Any, server: Any, call: Any) -> None:
    security = package.security
    call(package, server.url, "basic", settings={"auth": security.Basic("mé", "p:w")})
    kind, _, value = (server.last.field("Authorization") or "").partition(" ")
    assert (kind, b64decode(value).decode()) == ("Basic", "mé:p:w")
    tokens = iter(["one", "two"])
    auth = security.Bearer(lambda: next(tokens))
    call(package, server.url, "bearer", settings={"auth": auth})
    call(package, server.url, "usual", settings={"auth": auth})
    sent = [one.field("Authorization") for one in server.received[1:]]
    assert sent == ["Bearer one", "Bearer two"]


def digest_of(request: Received) -> dict[str, str]:
    value = request.field("Authorization") or ""
    assert value.startswith("Digest ")
    return {
        name: quoted or bare
        for name, quoted, bare in re.findall(r'(\w+)=(?:"([^"]*)"|([^\s,"]+))', value)
    }


def test_digest(package: Any, serve: Any, call: Any) -> None:
    challenge = 'Digest realm="here", nonce="abc", qop="auth", algorithm=SHA-256'

    def sha(text: str) -> str:
        return hashlib.sha256(text.encode()).hexdigest()

    def answer(request: Received) -> Reply:
        if request.field("Authorization") is None:
            return Reply(status=401, headers=[("WWW-Authenticate", challenge)])
        found = digest_of(request)
        first = sha(f"me:here:{SECRET}")
        second = sha(f"GET:{found['uri']}")
        middle = ":".join(found[name] for name in ("nonce", "nc", "cnonce", "qop"))
        right = found["response"] == sha(f"{first}:{middle}:{second}")
        return as_json("in") if right else Reply(status=403)

    server = serve(answer)
    auth = package.security.Digest("me", SECRET)
    assert call(package, server.url, "digest", settings={"auth": auth}) == "in"
    assert len(server.received) == 2
    assert call(package, server.url, "digest", q="1", settings={"auth": auth}) == "in"
    assert len(server.received) == 3
    assert digest_of(server.last)["uri"] == "/digest?q=1"
    assert digest_of(server.last)["nc"] == "00000002"


class Tokens:
    """A server with a token endpoint; tokens that were `revoked` get status 401."""

    def __init__(self, serve: Any, expires_in: int = 3600) -> None:
        self.server = serve(self._answer)
        self.expires_in = expires_in
        self.revoked: set[str] = set()
        self.given = 0

    @property
    def asked(self) -> list[Received]:
        return [one for one in self.server.received if one.target == "/token"]

    def _answer(self, request: Received) -> Reply:
        if request.target == "/.well-known/openid":
            return as_json({"token_endpoint": self.server.url + "/token"})
        if request.target == "/token":
            right = "Basic " + b64encode(b"id:s3cret-k%C3%A9%26%2Fy").decode()
            if request.field("Authorization") != right:
                return as_json({"error": "invalid_client"}, status=401)
            self.given += 1
            token = {"access_token": f"t{self.given}", "token_type": "Bearer"}
            return as_json(token | {"expires_in": self.expires_in})
        token = (request.field("Authorization") or "").removeprefix("Bearer ")
        if not token or token in self.revoked:
            return Reply(status=401, headers=[("WWW-Authenticate", "Bearer")])
        return as_json(token)


@pytest.mark.parametrize("method", ["oauth", "openid"])
def test_a_token_is_fetched_and_kept_until_it_expires(
    package: Any, serve: Any, call: Any, method: str
) -> None:
    now = [0.0]
    tokens = Tokens(serve)
    auth = package.security.ClientCredentials("id", SECRET, clock=lambda: now[0])
    found = []
    for now[0] in (0.0, 3000.0, 3600.0, 3700.0):
        settings = {"auth": {method: auth}}
        found.append(call(package, tokens.server.url, method, settings=settings))
    assert found == ["t1", "t1", "t2", "t2"]
    assert parse_qs(tokens.asked[0].body.decode()) == {
        "grant_type": ["client_credentials"]
    }


def test_scopes_are_those_of_the_operation(package: Any, serve: Any, call: Any) -> None:
    tokens = Tokens(serve)
    auth = package.security.ClientCredentials("id", SECRET)
    for method in ("write", "oauth", "write"):
        call(package, tokens.server.url, method, settings={"auth": auth})
    scopes = [parse_qs(one.body.decode()).get("scope") for one in tokens.asked]
    assert scopes == [["read write"], None]


def test_a_token_that_was_revoked_is_renewed_once(
    package: Any, serve: Any, call: Any
) -> None:
    tokens = Tokens(serve)
    settings = {"auth": package.security.ClientCredentials("id", SECRET)}
    tokens.revoked = {"t1"}
    assert call(package, tokens.server.url, "oauth", settings=settings) == "t2"
    tokens.revoked = {"t2", "t3", "t4"}
    with pytest.raises(package.errors.UnexpectedStatus) as caught:
        call(package, tokens.server.url, "oauth", settings=settings)
    assert caught.value.status == 401
    assert tokens.given == 3


def test_of_many_calls_one_fetches_the_token(package: Any, serve: Any) -> None:
    tokens = Tokens(serve)
    auth = package.security.ClientCredentials("id", SECRET)
    together = threading.Barrier(8)
    with package.Client(tokens.server.url, auth=auth) as client:

        def one(_: int) -> Any:
            together.wait()
            return client.oauth()

        with ThreadPoolExecutor(8) as pool:
            assert set(pool.map(one, range(8))) == {"t1"}
    assert tokens.given == 1

    async def story() -> list[Any]:
        auth = package.security.ClientCredentials("id", SECRET)
        async with package.AsyncClient(tokens.server.url, auth=auth) as client:
            return await asyncio.gather(*(client.oauth() for _ in range(8)))

    assert set(asyncio.run(story())) == {"t2"}
    assert tokens.given == 2


def test_a_token_endpoint_that_refuses(package: Any, serve: Any, call: Any) -> None:
    tokens = Tokens(serve)
    auth = package.security.ClientCredentials("id", "wrong-s3cret")
    with pytest.raises(package.errors.AuthorizationFailed) as caught:
        call(package, tokens.server.url, "oauth", settings={"auth": auth})
    assert caught.value.code == "invalid_client"
    assert isinstance(caught.value, package.errors.ClientError)
    assert "s3cret" not in str(caught.value)


def test_alternatives_and_combinations(package: Any, server: Any, call: Any) -> None:
    security = package.security
    key, basic = security.ApiKey("k"), security.Basic("a", "b")
    url = server.url

    def sent(method: str, **auth: Any) -> tuple[bool, bool]:
        call(package, url, method, settings={"auth": auth} if auth else {})
        names = ("X-Key", "Authorization")
        found = [server.last.field(name) is not None for name in names]
        return found[0], found[1]

    assert sent("both", header=key, basic=basic) == (True, True)
    assert sent("either", header=key) == (True, False)
    assert sent("either", basic=basic) == (False, True)
    assert sent("either", header=key, basic=basic) == (True, False)
    assert sent("maybe", header=key) == (True, False)
    assert sent("maybe", basic=basic) == (False, False)
    assert sent("open", header=key, basic=basic) == (False, False)
    count = len(server.received)
    with pytest.raises(package.errors.MissingCredentials) as caught:
        sent("both", basic=basic)
    assert caught.value.alternatives == (("header", "basic"),)
    assert "both" in str(caught.value)
    assert len(server.received) == count
    # Who gives no credentials at all may have a proxy add them.
    assert sent("both") == (False, False)


def test_a_request_of_ones_own_has_credentials_for_its_server_only(
    package: Any, generate: Any, serve: Any, server: Any, call: Any
) -> None:
    request, other = package.client.Request, serve([as_json("in")])
    settings = {"auth": package.security.Bearer("t")}
    for one in (server, other):
        mine = request("GET", one.url + "/mine")
        call(package, server.url, "send", mine, settings=settings)
    assert server.last.field("Authorization") == "Bearer t"
    assert other.last.field("Authorization") is None
    # Nothing is demanded of all operations here.
    package = generate({**DOCUMENT, "security": []})
    for one in (server, other):
        mine = package.client.Request("GET", one.url + "/mine")
        settings = {"auth": {"header": package.security.ApiKey("k")}}
        call(package, server.url, "send", mine, settings=settings)
    assert server.last.field("X-Key") == "k"
    assert other.last.field("X-Key") is None


def test_credentials_that_suit_nothing(package: Any) -> None:
    security = package.security
    with pytest.raises(ValueError, match="nothing-like-it"):
        package.Client("http://x", auth={"nothing-like-it": security.ApiKey("k")})
    with pytest.raises(ValueError, match="does not suit"):
        package.Client("http://x", auth={"basic": security.ApiKey("k")})


SECRETS = {
    "header": lambda security: security.ApiKey(SECRET.replace("é", "e")),
    "query": lambda security: security.ApiKey(SECRET),
    "cookie": lambda security: security.ApiKey("s3cret-key"),
    "basic": lambda security: security.Basic("me", SECRET),
    "bearer": lambda security: security.Bearer("s3cret-token"),
    "digest": lambda security: security.Digest("me", SECRET),
    "oauth": lambda security: security.ClientCredentials("id", SECRET),
}


@pytest.mark.parametrize("method", SECRETS)
def test_no_text_has_a_secret(
    package: Any,
    serve: Any,
    call: Any,
    caplog: pytest.LogCaptureFixture,
    method: str,
) -> None:
    auth = SECRETS[method](package.security)
    hook = package.client.LoggingHook(headers=True)
    retries = package.client.Retries(1)
    settings = {"auth": {method: auth}, "hooks": [hook], "retries": retries}
    client = package.Client("http://me:s3cret@x", auth={method: auth})
    texts = [repr(auth), repr(client), repr(vars(client))]
    failures = [Reply(b"no", status=400), Reply(before=[Reset()]), Reply(b"<")]
    seen = ""
    with caplog.at_level(logging.DEBUG):
        for failure in failures:

            def answer(request: Received, failure: Reply = failure) -> Reply:
                if request.target == "/token":
                    return as_json({"access_token": "s3cret-access"})
                if method == "digest" and not request.field("Authorization"):
                    challenge = 'Digest realm="r", nonce="n"'
                    return Reply(status=401, headers=[("WWW-Authenticate", challenge)])
                return failure

            server = serve(answer)
            with pytest.raises(package.errors.ClientError) as caught:
                call(package, server.url, method, settings=settings)
            seen += server.last.head.decode("latin-1")
            error: BaseException | None = caught.value
            texts += [repr(caught.value.request)]
            while error is not None:
                texts += [str(error), repr(error)]
                error = error.__cause__ or error.__context__
    for entry in caplog.records:
        texts += [entry.getMessage(), repr(vars(entry))]
    assert len(texts) > 10
    encoded = b64encode(f"me:{SECRET}".encode()).decode()
    for text in texts:
        assert "s3cret" not in text
        assert encoded not in text
    assert "s3cret" in seen or encoded in seen or method == "digest"
