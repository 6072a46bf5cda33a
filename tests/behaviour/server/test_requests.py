"""Requests reach the handler as the document says, or not at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import files, module
from tests.behaviour.server.conftest import ask
from tests.serving import serving

_JSON = {"Content-Type": "application/json"}


class Handler:
    """Keeps what it was called with."""

    def __init__(self, package: Any) -> None:
        self.package = package
        self.calls: list[Any] = []

    def list_pets(self, *, limit: int | None, tags: list[str] | None) -> Any:
        self.calls.append((limit, tags))
        fields = self.package.headers.ListPetsHeaders(x_total=7)
        return self.package.server.Reply([], headers=fields)

    async def add_pet(self, pet: Any) -> Any:
        self.calls.append(pet)
        return pet

    async def get_pet(self, *, id: int) -> Any:
        self.calls.append(id)
        return self.package.models.Pet(name=f"pet {id}", age=id)

    def delete_pet(self, *, id: int) -> None:
        self.calls.append(id)

    def get_mine(self) -> str:
        return "mine"

    async def put_note(self, note: str | None) -> str:
        return repr(note)

    async def send_form(self, pet: Any) -> Any:
        return pet

    async def choose_first(self) -> None:
        self.calls.append("first")

    async def choose_second(self) -> None:
        self.calls.append("second")


@pytest.fixture
def handler(package: Any) -> Handler:
    return Handler(package)


@pytest.fixture
def url(run: Callable[..., str], handler: Handler) -> str:
    return run(handler, max_body=1000)


def test_a_client_and_a_server(
    url: str, client: Callable[..., Any], handler: Handler, package: Any
) -> None:
    calls = client(url)
    seen: list[Any] = []
    options = package.client.CallOptions(on_response=seen.append)
    assert calls.list_pets(limit=3, tags=["ab", "c,d"], options=options) == []
    assert calls.list_pets() == []
    assert handler.calls == [(3, ["ab", "c,d"]), (None, None)]
    assert package.headers.ListPetsHeaders.of(seen[0].headers).x_total == 7
    pet = package.models.Pet(name="Bo", age=3)
    assert calls.add_pet(pet) == pet
    assert handler.calls[-1] == pet
    assert calls.get_pet(id=12).name == "pet 12"
    assert calls.delete_pet(id=12) is None
    assert calls.get_mine() == "mine"
    assert calls.put_note("x") == "'x'"
    assert calls.put_note() == "None"
    assert calls.send_form(pet) == pet


def test_selectors_in_the_query(
    url: str, client: Callable[..., Any], handler: Handler
) -> None:
    calls = client(url)
    calls.choose_second()
    calls.choose_first()
    assert handler.calls == ["second", "first"]
    assert ask(url, "GET", "/chosen?kind=a+b").status == 204
    found = ask(url, "GET", "/chosen?kind=third")
    assert (found.status, found.headers["Content-Type"]) == (
        400,
        "application/problem+json",
    )


def test_bodies_that_are_not_signed(tmp_path: Path) -> None:
    """Who signs them all the same, as boto3 does where there is no TLS, is served too."""
    operation = {
        "operationId": "store",
        "x-truespec-unsigned-body": True,
        "responses": {"204": {"description": "Stored."}},
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Store", "version": "1"},
        "paths": {"/": {"put": operation}},
    }
    server = module(files(document, tmp_path, ("server",)), tmp_path, "server")

    class Store:
        async def store(self) -> None:
            return None

    with serving(server.create_app(Store())) as url:
        for signed in ("UNSIGNED-PAYLOAD", "0" * 64):
            headers = {"X-Amz-Content-SHA256": signed}
            assert ask(url, "PUT", "/", headers=headers).status == 204


def test_every_fault_is_told(url: str, handler: Handler) -> None:
    found = ask(url, "GET", "/pets?limit=x&tags=a&tags=bc&tags=d")
    assert found.status == 400
    assert found.headers["Content-Type"] == "application/problem+json"
    told = {
        (one["name"], one["pointer"], one["keyword"]) for one in found.data["errors"]
    }
    assert told == {
        ("limit", "", "type"),
        ("tags", "/0", "minLength"),
        ("tags", "/2", "minLength"),
    }
    found = ask(url, "POST", "/pets", b'{"name": "", "age": -1}', _JSON)
    told = {(one["in"], one["pointer"], one["keyword"]) for one in found.data["errors"]}
    assert told == {("body", "/name", "minLength"), ("body", "/age", "minimum")}
    assert all(one["message"] for one in found.data["errors"])
    assert handler.calls == []


@pytest.mark.parametrize(
    ("method", "path", "body", "headers", "status"),
    [
        ("GET", "/nothing", None, {}, 404),
        ("GET", "/pets/1/2", None, {}, 404),
        ("GET", "/pets/x", None, {}, 400),
        ("GET", "/pets/%ff", None, {}, 400),
        ("GET", "/pets?%ff=1", None, {}, 400),
        ("POST", "/pets", b"{}", {"Content-Type": "text/html"}, 415),
        ("POST", "/pets", b"{}", {**_JSON, "Content-Encoding": "br"}, 415),
        ("POST", "/pets", None, {}, 400),
        ("POST", "/pets", b"{", _JSON, 400),
        ("POST", "/pets", b'{"name": "\xff"}', _JSON, 400),
        ("POST", "/pets", b'"x"', _JSON, 400),
        ("POST", "/pets", b" " * 1001, _JSON, 413),
        ("POST", "/pets", iter([b" " * 600] * 2), _JSON, 413),
        ("GET", "/pets", None, {"Accept": "image/png"}, 406),
        ("GET", "/pets", None, {"Accept": "application/json;q=0"}, 406),
    ],
)
def test_refused_requests(
    url: str,
    handler: Handler,
    method: str,
    path: str,
    body: Any,
    headers: dict[str, str],
    status: int,
) -> None:
    found = ask(url, method, path, body, headers)
    assert found.status == status
    assert found.data["status"] == status
    # Where the operation describes its errors, a refusal is one of them.
    described = (method, path) == ("POST", "/pets")
    media = "application/json" if described else "application/problem+json"
    assert found.headers["Content-Type"] == media
    assert handler.calls == []


def test_other_methods(url: str) -> None:
    found = ask(url, "PUT", "/pets")
    assert found.status == 405
    assert {*found.headers["Allow"].split(", ")} == {"GET", "HEAD", "OPTIONS", "POST"}
    found = ask(url, "OPTIONS", "/pets/3")
    assert (found.status, found.body) == (204, b"")
    assert {*found.headers["Allow"].split(", ")} == {"DELETE", "GET", "HEAD", "OPTIONS"}
    found = ask(url, "HEAD", "/pets/3")
    assert (found.status, found.body) == (200, b"")
    assert int(found.headers["Content-Length"]) > 0


def test_literal_paths_come_first(url: str) -> None:
    assert ask(url, "GET", "/pets/mine").body == b"mine"
    found = ask(url, "DELETE", "/pets/mine")
    assert found.status == 405
    assert "DELETE" not in found.headers["Allow"]


def test_the_client_chooses_the_media_type(url: str) -> None:
    found = ask(url, "GET", "/pets/3", headers={"Accept": "application/xml"})
    assert found.headers["Content-Type"] == "application/xml"
    assert b"<name>pet 3</name>" in found.body
    found = ask(url, "GET", "/pets/3", headers={"Accept": "text/html, */*;q=0.1"})
    assert found.headers["Content-Type"] == "application/json"


def test_the_document_is_served(url: str) -> None:
    found = ask(url, "GET", "/openapi.json")
    assert found.data["info"]["title"] == "Pets"
    assert {*found.data["paths"]} >= {"/pets", "/pets/{id}"}
