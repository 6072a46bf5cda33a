"""Generated clients say who calls as the document wants it, on real connections."""

from __future__ import annotations

import asyncio
import base64
import importlib
import json
import ssl
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
import trustme

from tests.behaviour.generated import document, files, module
from tests.loopback import Received, Reply, Server

SCHEMES = {
    "inHeader": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "inQuery": {"type": "apiKey", "in": "query", "name": "key"},
    "inCookie": {"type": "apiKey", "in": "cookie", "name": "key"},
    "basic": {"type": "http", "scheme": "basic"},
    "bearer": {"type": "http", "scheme": "Bearer"},
    "digest": {"type": "http", "scheme": "digest"},
    "tls": {"type": "mutualTLS"},
    "openId": {"type": "openIdConnect", "openIdConnectUrl": "/described"},
    "oauth": {
        "type": "oauth2",
        "flows": {
            "clientCredentials": {"tokenUrl": "/token", "scopes": {"read": "Reads."}}
        },
    },
}
# The security of each operation, by its id; None is the document's own.
OPERATIONS: dict[str, list[dict[str, list[str]]] | None] = {
    "usual": None,
    "open": [],
    "optional": [{}, {"bearer": []}],
    "either": [{"oauth": ["read"]}, {"inHeader": [], "inQuery": []}],
    "cookie": [{"inCookie": []}],
    "basic": [{"basic": []}],
    "bearer": [{"bearer": []}],
    "digest": [{"digest": []}],
    "oauth": [{"oauth": ["read"]}],
    "open_id": [{"openId": ["read"]}],
    "tls": [{"tls": []}],
}

Call = Callable[..., None]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The client of a document with every kind of security scheme."""
    folder = tmp_path_factory.mktemp("security")
    paths = {
        f"/{name}": {
            "get": {
                "operationId": name,
                "responses": {"204": {"description": "Done."}},
                **({} if security is None else {"security": security}),
            }
        }
        for name, security in OPERATIONS.items()
    }
    content = document({}, paths=paths, security=[{"inHeader": []}])
    content["components"]["securitySchemes"] = SCHEMES
    return module(files(content, folder, ("models", "client")), folder, "client")


@pytest.fixture
def security(package: Any) -> Any:
    """The credentials that the package has."""
    return importlib.import_module(f"{package.__package__}.security")


def call_sync(client: Any, operation: str) -> None:
    with client:
        getattr(client, operation)()


def call_async(client: Any, operation: str) -> None:
    async def story() -> None:
        async with client:
            await getattr(client, operation)()

    asyncio.run(story())


@pytest.fixture(params=["Client", "AsyncClient"])
def call(request: pytest.FixtureRequest, package: Any) -> Call:
    """Calls an operation of a new client of either kind."""
    made = getattr(package, request.param)
    send = call_sync if request.param == "Client" else call_async

    def run(url: str, operation: str, **settings: Any) -> None:
        send(made(url, **settings), operation)

    return run


@pytest.fixture
def server() -> Iterator[Server]:
    """An API that lets everybody in, with an authorization server."""

    def answer(got: Received) -> Reply:
        if got.path == "/token":
            token = {"access_token": "t0ken", "token_type": "bearer"}
            return Reply(200, (), json.dumps(token).encode())
        if got.path == "/described":
            return Reply(200, (), json.dumps({"token_endpoint": "/token"}).encode())
        if got.path == "/digest" and "Authorization" not in got.headers:
            challenge = 'Digest realm="r", nonce="n", qop="auth", algorithm=SHA-256'
            return Reply(401, (("WWW-Authenticate", challenge),))
        return Reply(204)

    running = Server(answer, None)
    yield running
    running.close()


def sent(server: Server) -> dict[str, str]:
    """Return what the last request had of credentials."""
    got = server.received[-1]
    names = ("Authorization", "X-Key", "Cookie")
    found = {name: got.headers[name] for name in names if name in got.headers}
    query = parse_qs(got.path.partition("?")[2])
    return found | {f"?{name}": values[0] for name, values in query.items()}


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        ("usual", {"X-Key": "h"}),
        ("open", {}),
        ("optional", {"Authorization": "Bearer b"}),
        ("either", {"X-Key": "h", "?key": "q"}),
        ("cookie", {"Cookie": "key=c"}),
        ("bearer", {"Authorization": "Bearer b"}),
        ("basic", {"Authorization": "Basic " + base64.b64encode(b"u:p").decode()}),
    ],
)
def test_each_operation_gets_what_it_demands(
    security: Any, call: Call, server: Server, operation: str, expected: dict[str, str]
) -> None:
    auth = {
        "inHeader": security.ApiKey("h"),
        "inQuery": security.ApiKey("q"),
        "inCookie": security.ApiKey("c"),
        "basic": security.Basic("u", "p"),
        "bearer": security.Bearer("b"),
    }
    call(server.url, operation, auth=auth)
    assert sent(server) == expected


@pytest.mark.parametrize(
    ("operation", "asked"),
    [("oauth", ["/token"]), ("open_id", ["/described", "/token"])],
)
def test_a_token_is_fetched_first(
    security: Any, call: Call, server: Server, operation: str, asked: list[str]
) -> None:
    call(server.url, operation, auth=security.ClientCredentials("id", "s3cret"))
    assert sent(server) == {"Authorization": "Bearer t0ken"}
    assert [got.path for got in server.received] == [*asked, f"/{operation}"]


def test_a_challenge_is_answered(security: Any, call: Call, server: Server) -> None:
    call(server.url, "digest", auth=security.Digest("me", "s3cret"))
    assert sent(server)["Authorization"].startswith('Digest username="me"')
    assert [got.path for got in server.received] == ["/digest", "/digest"]


def test_what_is_missing_is_said(security: Any, call: Call, server: Server) -> None:
    with pytest.raises(Exception, match="basic needs credentials for basic") as caught:
        call(server.url, "basic", auth=security.Bearer("s3cret"))
    assert type(caught.value).__name__ == "MissingCredentials"
    assert "s3cret" not in str(caught.value)
    assert server.received == []


def test_a_certificate_is_shown(
    security: Any, call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.verify_mode = ssl.CERT_REQUIRED
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.configure_trust(context)
    shown, trusted = tmp_path / "client.pem", tmp_path / "authority.pem"
    authority.issue_cert("me@example.com").private_key_and_cert_chain_pem.write_to_path(
        str(shown)
    )
    authority.cert_pem.write_to_path(str(trusted))
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
    server = Server(lambda got: Reply(204), context)
    try:
        call(server.url, "tls", auth=security.ClientCertificate(str(shown)))
    finally:
        server.close()
    assert len(server.received) == 1


def test_calls_at_once_share_one_token(
    package: Any, security: Any, server: Server
) -> None:
    credentials = security.ClientCredentials("id", "s3cret")
    with (
        package.Client(server.url, auth=credentials) as client,
        ThreadPoolExecutor(8) as pool,
    ):
        list(pool.map(lambda _: client.oauth(), range(24)))
    assert [got.path for got in server.received].count("/token") == 1


def test_tasks_at_once_share_one_token(
    package: Any, security: Any, server: Server
) -> None:
    credentials = security.ClientCredentials("id", "s3cret")

    async def story() -> None:
        async with package.AsyncClient(server.url, auth=credentials) as client:
            await asyncio.gather(*(client.oauth() for _ in range(8)))

    asyncio.run(story())
    assert [got.path for got in server.received].count("/token") == 1
