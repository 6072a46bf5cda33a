"""Where documents come from: standard input, URLs and applications."""

from __future__ import annotations

import io
import json
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest
from tests.loopback import Received, Reply, Server, raw_server

from truespec.cli.main import main
from truespec.load import Limits

DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "Pets", "version": "1"},
    "paths": {},
    "components": {"schemas": {"Pet": {"type": "object", "properties": {}}}},
}
TEXT = json.dumps(DOCUMENT)
Errors = Callable[[], str]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("no_proxy", "*")
    monkeypatch.delenv("TRUESPEC_HEADERS", raising=False)
    return tmp_path


@pytest.fixture
def errors(capsys: pytest.CaptureFixture[str]) -> Errors:
    return lambda: capsys.readouterr().err


@contextmanager
def serving(answer: Callable[[Received], Reply]) -> Iterator[Server]:
    server = Server(answer, None)
    try:
        yield server
    finally:
        server.close()


def refer(url: str) -> dict[str, object]:
    return {**DOCUMENT, "components": {"schemas": {"A": {"$ref": url}}}}


def give(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))


def test_standard_input(
    project: Path, monkeypatch: pytest.MonkeyPatch, errors: Errors
) -> None:
    (project / "other.yaml").write_text("Name: {type: string}")
    text = "openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths: {}\n"
    text += "components: {schemas: {Pet: {$ref: 'other.yaml#/Name'}}}\n"
    give(monkeypatch, text.encode())
    assert main(["generate", "-", "-o", "pets"]) == 0
    assert (project / "pets/validators.py").is_file()
    assert "from <stdin>" in (project / "pets/__init__.py").read_text().split("\n")[0]
    for command in ("inspect", "generate"):
        give(monkeypatch, text.replace("/Name", "/Nmae").encode())
        words = ["-o", "pets"] if command == "generate" else []
        assert main([command, "-", *words]) == 1
        assert "<stdin>:4:36\n4 | components" in errors()
    give(monkeypatch, b"")
    assert main(["inspect", "-"]) == 1
    assert "nothing to read on standard input" in errors()
    give(monkeypatch, text.encode())
    assert main(["generate", "-"]) == 2
    assert "say with -o" in errors()


def test_a_url_is_read_where_that_is_allowed(project: Path, errors: Errors) -> None:
    def answer(request: Received) -> Reply:
        if request.path == "/api/openapi.json":
            return Reply(body=json.dumps(refer("common.json#/A")).encode())
        return Reply(body=b'{"A": {"type": "string"}}')

    with serving(answer) as server:
        url = f"{server.url}/api/openapi.json"
        assert main(["generate", url]) == 1
        said = errors()
        assert "error[remote-not-allowed]" in said
        assert f"--> {url}\n" in said
        assert "--allow-remote" in said
        assert not server.received
        for words in (["--allow-remote", url], [url, "--allow-remote"]):
            assert main(["generate", *words, "-o", "pets"]) == 0
        assert [one.path for one in server.received][:2] == [
            "/api/openapi.json",
            "/api/common.json",
        ]
        for command in ("inspect", "generate"):
            assert main([command, url, "--allow-remote", "127.0.0.1"]) == 0
            assert main([command, url, "--allow-remote", "example.com"]) == 0
        (project / "own.json").write_text(json.dumps(refer(url)))
        assert main(["inspect", "own.json", "--allow-remote", "example.com"]) == 1
        assert "pass --allow-remote 127.0.0.1 to allow this" in errors()
    assert (project / "openapi/models.py").is_file()


def test_header_fields_go_to_the_origin_alone(
    project: Path, monkeypatch: pytest.MonkeyPatch, errors: Errors
) -> None:
    monkeypatch.setenv("TOKEN", "secret")
    monkeypatch.setenv("TRUESPEC_HEADERS", "X-One=1\nX-Two=2")
    with (
        serving(lambda request: Reply(body=b'{"A": {"type": "string"}}')) as other,
        serving(
            lambda request: (
                Reply(body=json.dumps(refer(f"{other.url}/a.json#/A")).encode())
                if request.headers.get("Authorization") == "Bearer secret"
                else Reply(401)
            )
        ) as server,
    ):
        url = f"{server.url}/openapi.json"
        header = ["--header", "Authorization=Bearer ${TOKEN}", "--header", "X-Two=3"]
        assert main(["inspect", url, "--allow-remote"]) == 1
        assert "the server answered 401" in errors()
        assert main(["inspect", url, "--allow-remote", *header]) == 0
    sent = server.received[-1].headers
    assert (sent.get("X-One"), sent.get("X-Two")) == ("1", "3")
    assert other.received
    assert other.received[-1].headers.get("Authorization") is None
    assert main(["inspect", url, "--allow-remote", "--header", "A=${NO_SUCH}"]) == 2
    assert "NO_SUCH, which is not set" in errors()
    assert main(["inspect", url, "--header", "no field: \r\n"]) == 2


def test_a_redirect_leads_to_no_host_that_was_not_named(
    project: Path, errors: Errors
) -> None:
    with serving(lambda request: Reply(body=TEXT.encode())) as hidden:
        place = hidden.url.replace("127.0.0.1", "localhost")

        def answer(request: Received) -> Reply:
            if request.path == "/away":
                return Reply(302, (("Location", f"{place}/x"),))
            if request.path == "/port":
                return Reply(302, (("Location", f"{hidden.url}/x"),))
            if request.path == "/file":
                return Reply(302, (("Location", "file:///etc/passwd"),))
            if request.path == "/near":
                return Reply(302, (("Location", "/openapi.json"),))
            return Reply(body=TEXT.encode())

        with serving(answer) as server:
            assert main(["inspect", f"{server.url}/near", "--allow-remote"]) == 0
            for path in ("away", "port", "file"):
                assert main(["inspect", f"{server.url}/{path}", "--allow-remote"]) == 1
                said = errors()
                assert "leads to another host" in said or path == "file", said
            assert not hidden.received
            words = ["--allow-remote", "127.0.0.1", "--allow-remote", "localhost"]
            assert main(["inspect", f"{server.url}/away", *words]) == 0
            assert hidden.received


@pytest.mark.parametrize(
    "address", ["169.254.169.254", "10.1.2.3", "[fe80::1]", "[::1]"]
)
def test_a_private_address_is_closed_to_documents(
    project: Path, monkeypatch: pytest.MonkeyPatch, errors: Errors, address: str
) -> None:
    connected = socket.create_connection

    def create_connection(place: tuple[str, int], *rest: object) -> object:
        if place[0] == "127.0.0.1":
            return connected(place, *rest)  # type: ignore[arg-type]
        return SimpleNamespace(
            getpeername=lambda: place,
            setsockopt=lambda *rest: None,
            shutdown=lambda how: None,
            close=lambda: None,
        )

    monkeypatch.setattr(socket, "create_connection", create_connection)
    body = json.dumps(refer(f"http://{address}/latest/meta-data")).encode()
    with serving(lambda request: Reply(body=body)) as server:
        assert main(["inspect", f"{server.url}/a.json", "--allow-remote"]) == 1
        assert f'"{address.strip("[]")}" has the private address' in errors()
    if address != "[::1]":
        (project / "a.json").write_bytes(body)
        assert main(["inspect", "a.json", "--allow-remote"]) == 1
        assert "has the private address" in errors()


def test_a_document_from_elsewhere_names_no_file_of_this_machine(
    project: Path, errors: Errors
) -> None:
    (project / "own.json").write_text('{"A": {}}')
    body = json.dumps(refer((project / "own.json").as_uri() + "#/A")).encode()
    with serving(lambda request: Reply(body=body)) as server:
        assert main(["inspect", f"{server.url}/a.json", "--allow-remote"]) == 1
        assert "error[outside-root]" in errors()
        (project / "a.json").write_text(
            json.dumps(refer(f"{server.url}/b.json#/components/schemas/A"))
        )
        assert main(["inspect", "a.json", "--allow-remote"]) == 1
        assert "error[outside-root]" in errors()


@pytest.fixture
def limited(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    def limit(**limits: float) -> None:
        small = Limits(**limits)  # type: ignore[arg-type]
        for field in ("truespec.resolve.reader.Reader", "truespec.load.remote.Remote"):
            module, _, name = field.rpartition(".")
            held = getattr(sys.modules[module], name)
            made = held.__init__

            def build(self: object, *args: object, _made=made, **more: object) -> None:
                _made(self, *args, **{"limits": small, **more})

            monkeypatch.setattr(held, "__init__", build)

    return limit


def test_a_chain_of_documents_ends(
    project: Path, errors: Errors, limited: Callable[..., None]
) -> None:
    def answer(request: Received) -> Reply:
        number = int(request.path.strip("/"))
        return Reply(body=json.dumps({"A": {"$ref": f"/{number + 1}#/A"}}).encode())

    limited(remote_files=10)
    with serving(answer) as server:
        (project / "a.json").write_text(json.dumps(refer(f"{server.url}/0#/A")))
        assert main(["inspect", "a.json", "--allow-remote"]) == 1
        assert len(server.received) == 10
    assert "10 files were read already" in errors()


def test_the_bytes_and_the_time_have_an_end(
    project: Path, errors: Errors, limited: Callable[..., None]
) -> None:
    limited(remote_total=100, remote_seconds=0.5)
    with serving(lambda request: Reply(body=b" " * 60 + b"{}")) as server:
        schemas = {name: {"$ref": f"{server.url}/{name}"} for name in "ab"}
        document = {**DOCUMENT, "components": {"schemas": schemas}}
        (project / "a.json").write_text(json.dumps(document))
        assert main(["inspect", "a.json", "--allow-remote"]) == 1
        assert "more than 100 bytes would be read" in errors()

    def drip(connection: socket.socket) -> None:
        connection.recv(1000)
        for byte in b"HTTP/1.1 200 OK\r\nX-Slow: " + b"a" * 1000:
            time.sleep(0.05)
            connection.sendall(bytes([byte]))

    with raw_server(drip) as url:
        (project / "a.json").write_text(json.dumps(refer(f"{url}/a")))
        assert main(["inspect", "a.json", "--allow-remote"]) == 1
    assert "the 0.5 seconds for the network are over" in errors()


def test_half_a_file_is_none(project: Path, errors: Errors) -> None:
    def half(connection: socket.socket) -> None:
        connection.recv(1000)
        head = b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"
        connection.sendall(head + b"type: string\ntitle: A\n")

    with raw_server(half) as url:
        (project / "a.json").write_text(json.dumps(refer(f"{url}/a")))
        assert main(["inspect", "a.json", "--allow-remote"]) == 1
    assert "1000 bytes were announced, but 22 were received" in errors()


def test_what_was_read_is_locked(project: Path, errors: Errors) -> None:
    contents = [TEXT]
    with serving(lambda request: Reply(body=contents[-1].encode())) as server:
        url = f"{server.url}/openapi.json"
        words = ["generate", url, "--allow-remote", "-o", "pets"]
        assert main([*words, "--locked"]) == 1
        assert f'"{url}" is not recorded' in errors()
        assert main(words) == 0
        manifest = json.loads((project / "pets/.truespec.json").read_text())
        assert manifest["remote"].keys() == {url}
        assert main([*words, "--locked"]) == 0
        contents.append(TEXT.replace("Pet", "Dog"))
        errors()
        assert main([*words, "--locked"]) == 1
        said = errors()
        assert "error[remote-changed]" in said
        assert "--update" in said
        assert "Dog" not in (project / "pets/validators.py").read_text()
        assert main([*words, "--check"]) == 1
        assert "warning[remote-changed]" in errors()
        assert main([*words, "--update"]) == 0
        assert "remote-changed" not in errors()
        assert "Dog" in (project / "pets/validators.py").read_text()
        assert main([*words, "--locked", "--check"]) == 0
        # A project may have it locked for good.
        (project / "pyproject.toml").write_text(
            "[tool.truespec]\nlocked = true\nallow-remote = ['127.0.0.1']\n"
            f"jobs = [{{ document = '{url}', output = 'pets' }}]\n"
        )
        assert main(["generate"]) == 0
        contents.append(TEXT)
        assert main(["generate"]) == 1
        assert main(["generate", "--update"]) == 0


APPLICATION = """\
from fastapi import FastAPI

print("starting")
app = FastAPI(title="Shop")

@app.get("/items/{item}", operation_id="getItem")
def get_item(item: int) -> dict[str, int]:
    return {"item": item}

def create_app():
    return app

class Settings:
    api = app
"""


@pytest.mark.parametrize(
    "name", ["app:shop.app", "shop:app", "app:shop:create_app", "shop:Settings.api"]
)
def test_an_application_of_fastapi(
    project: Path, capfd: pytest.CaptureFixture[str], name: str
) -> None:
    (project / "shop.py").write_text(APPLICATION)
    assert main(["inspect", name]) == 0
    model = json.loads(capfd.readouterr().out)
    assert [one["id"] for one in model["operations"]] == ["getItem"]


def test_a_package_is_not_called_as_the_module_of_the_application(
    project: Path,
) -> None:
    (project / "src").mkdir()
    (project / "src/shop.py").write_text(APPLICATION)
    assert main(["generate", "app:shop.app"]) == 0
    assert (project / "shop_api/client.py").is_file()
    assert main(["generate", "app:shop.app", "--check"]) == 0
    job = "{ document = 'app:shop.app', output = 'shop_api' }"
    (project / "pyproject.toml").write_text(f"[tool.truespec]\njobs = [{job}]\n")
    assert main(["generate", "--check"]) == 0


STARLETTE = """\
from contextlib import asynccontextmanager
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

started = []

@asynccontextmanager
async def lifespan(app):
    started.append(1)
    yield

async def describe(request):
    assert started
    return JSONResponse({"openapi": "3.1.0", "info": {"title": "S", "version": "1"}, "paths": {}})

app = Starlette(routes=[Route("/docs/my-openapi", describe)], lifespan=lifespan)
"""
FLASK = """\
from flask import Flask

app = Flask(__name__)

@app.get("/v1/swagger.json")
def describe():
    return {"swagger": "2.0", "info": {"title": "F", "version": "1"}, "paths": {}}
"""
PLAIN = """\
document = {"openapi": "3.1.0", "info": {"title": "P", "version": "1"}, "paths": {}}

class Spec:
    def to_dict(self):
        return document

spec = Spec()

def application(environ, start_response):
    status = "200 OK" if environ["PATH_INFO"] == "/openapi.json" else "404 Not Found"
    start_response(status, [])
    return [b"openapi: 3.1.0\\ninfo: {title: P, version: '1'}\\npaths: {}"]
"""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (STARLETTE, "app"),
        (FLASK, "app"),
        (PLAIN, "document"),
        (PLAIN, "spec"),
        (PLAIN, "application"),
    ],
)
def test_what_else_has_a_document(project: Path, text: str, name: str) -> None:
    (project / "web.py").write_text(text)
    assert main(["inspect", f"app:web.{name}"]) == 0


@pytest.mark.parametrize(
    ("text", "name", "said"),
    [
        ("a = 1\nb = a / 0\n", "app:web.app", "web.py:2:1\n2 | b = a / 0"),
        ("import no_such_module\n", "web:app", "No module named 'no_such_module'"),
        ("raise SystemExit(3)\n", "web:app", "SystemExit: 3"),
        ("import os; os._exit(4)\n", "web:app", "with status 4"),
        ("def (\n", "web:app", "web.py:1:1"),
        ("application = 1\n", "web:aplication", 'did you mean "application"?'),
        ("app = 1\n", "web:app", "an OpenAPI document of int objects"),
        ("", "app:wbe.app", 'there is no module "wbe"'),
    ],
)
def test_an_application_that_has_none(
    project: Path, errors: Errors, text: str, name: str, said: str
) -> None:
    (project / "web.py").write_text(text)
    assert main(["inspect", name]) == 1
    found = errors()
    assert "error[application-failed]" in found
    assert said in found
    assert "Traceback" not in found


def test_files_of_the_working_tree_may_be_referred_to(
    project: Path, errors: Errors
) -> None:
    work = project / "work"
    (work / "api").mkdir(parents=True)
    (work / "common").mkdir()
    (work / "common/a.json").write_text('{"A": {"type": "string"}}')
    (project / "a.json").write_text('{"A": {"type": "string"}}')
    document = work / "api/openapi.json"
    document.write_text(json.dumps(refer("../common/a.json#/A")))
    assert main(["inspect", str(document)]) == 1
    assert "is outside the folder of the document" in errors()
    subprocess.run(["git", "init", "-q"], cwd=work, check=True)
    assert main(["inspect", str(document)]) == 0
    for name in ("../../a.json#/A", "../.git/config", "../common/link.json#/A"):
        document.write_text(json.dumps(refer(name)))
        if "link" in name:
            (work / "common/link.json").symlink_to(project / "a.json")
        assert main(["inspect", str(document)]) == 1
        assert "is outside the working tree of the document" in errors()


def test_what_is_too_large_is_not_read_again(errors: Errors) -> None:
    assert main(["inspect", "/dev/zero"]) == 1
    assert "error[too-large]" in errors()
