"""Clients, servers and mocks of a document as Django REST framework has it."""

from __future__ import annotations

import asyncio
import importlib
import json
import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.directions.document import ID, PASSWORD, answer, body, ref
from tests.behaviour.generated import files, module
from tests.behaviour.server.conftest import ask
from tests.mocking import mocked
from tests.serving import serving

CONTEXT = ssl.create_default_context()
NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
JSON = {"content-type": "application/json"}
MEDIA = (
    "application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
)
NAME = {"type": "string", "maxLength": 100}
BOOK = {
    "type": "object",
    "properties": {"id": ID, "title": NAME},
    "required": ["id", "title"],
}
# What drf-spectacular writes of a serializer with an id, a time that is set by the
# database, a field that is worked out, a choice and a password.
AUTHOR = {
    "type": "object",
    "properties": {
        "id": ID,
        "name": NAME,
        "password": PASSWORD,
        "created": {"type": "string", "format": "date-time", "readOnly": True},
        "status": {"allOf": [ref("Status")], "readOnly": True},
        "books": {"type": "array", "items": ref("Book"), "readOnly": True},
        "first": ref("Book"),
        "email": {"type": "string", "format": "email", "nullable": True},
    },
    "required": ["books", "created", "id", "name", "password", "status"],
}
PATCHED = {name: value for name, value in AUTHOR.items() if name != "required"}


def operation(name: str, **parts: Any) -> dict[str, Any]:
    return {"operationId": name, "tags": ["authors"], **parts}


def forms(schema: Any) -> dict[str, Any]:
    """Return a request body in all media types that the framework parses."""
    return {"content": {media: {"schema": schema} for media in MEDIA}, "required": True}


DOCUMENT = {
    "openapi": "3.0.3",
    "info": {"title": "Authors", "version": "1"},
    "paths": {
        "/authors/": {
            "get": operation(
                "authors_list", responses={"200": answer(ref("PaginatedAuthorList"))}
            ),
            "post": operation(
                "authors_create",
                requestBody=forms(ref("Author")),
                responses={"201": answer(ref("Author"))},
                callbacks={
                    "created": {
                        "{$request.query.hook}": {
                            "post": operation(
                                "author_created",
                                requestBody={"required": True, **body(ref("Author"))},
                                responses={"200": answer(ref("Author"))},
                            )
                        }
                    }
                },
            ),
        },
        "/authors/{id}/": {
            "parameters": [
                {"in": "path", "name": "id", "schema": ID, "required": True}
            ],
            "patch": operation(
                "authors_partial_update",
                requestBody={**body(ref("PatchedAuthor"))},
                responses={"200": answer(ref("Author"))},
            ),
        },
        "/secrets/": {
            "put": operation(
                "secrets_update",
                requestBody={"required": True, **body(ref("Secret"))},
                responses={"200": answer(ref("Secret"))},
            ),
            "post": operation(
                "secrets_many",
                requestBody={
                    "required": True,
                    **body({"type": "array", "items": ref("Secret")}),
                },
                responses={"200": answer({"type": "array", "items": ref("Secret")})},
            ),
        },
    },
    "components": {
        "schemas": {
            "Author": AUTHOR,
            "Book": BOOK,
            "PatchedAuthor": PATCHED,
            "PaginatedAuthorList": {
                "type": "object",
                "required": ["count", "results"],
                "properties": {
                    "count": {"type": "integer", "example": 123},
                    "next": {"type": "string", "nullable": True, "format": "uri"},
                    "results": {"type": "array", "items": ref("Author")},
                },
            },
            "Secret": {
                "type": "object",
                "required": ["hint"],
                "properties": {"hint": NAME, "pin": {**NAME, "writeOnly": True}},
                "example": {"hint": "my dog", "pin": "1234"},
            },
            "Status": {"type": "string", "enum": ["draft", "public"]},
        }
    },
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("authors")
    made = module(files(DOCUMENT, folder, ("client", "server")), folder, "server")
    return importlib.import_module(made.__package__)


class Authors:
    """A service that keeps what it is given."""

    def __init__(self, models: Any) -> None:
        self.models = models
        self.received: list[Any] = []

    def authors_create(self, body: Any) -> Any:
        self.received.append(body)
        return self._stored(body)

    def _stored(self, author: Any) -> Any:
        first = author.first and author.first.to_answer(id=5)
        status = self.models.Status.DRAFT
        return author.to_answer(id=7, created=NOW, status=status, books=[], first=first)

    def authors_list(self) -> Any:
        found = [self._stored(author) for author in self.received]
        return self.models.PaginatedAuthorList(count=len(found), results=found)

    def authors_partial_update(self, body: Any, *, id: int) -> Any:
        self.received.append(body)
        whole = self.models.AuthorRequest(name=body.name, password="p")
        return self._stored(whole)

    def secrets_update(self, body: Any) -> Any:
        return body if body.hint == "mine" else body.to_answer()

    def secrets_many(self, body: Any) -> Any:
        return body


@pytest.fixture
def handler(package: Any) -> Authors:
    return Authors(package.models)


@pytest.fixture
def url(package: Any, handler: Authors) -> Iterator[str]:
    with serving(package.server.create_app(handler)) as url:
        yield url


@pytest.fixture(params=["Client", "AsyncClient"])
def call(request: pytest.FixtureRequest, package: Any, url: str) -> Callable[..., Any]:
    """Calls a method of a client, each kind in turn."""

    def call(name: str, *arguments: Any, **more: Any) -> Any:
        connections = package.client.Connections(verify=CONTEXT)
        client = getattr(package, request.param)(url, connections=connections)
        if request.param == "Client":
            with client:
                return getattr(client, name)(*arguments, **more)

        async def awaited() -> Any:
            async with client:
                return await getattr(client, name)(*arguments, **more)

        return asyncio.run(awaited())

    return call


def test_a_client_sends_what_it_knows(
    call: Callable[..., Any], package: Any, handler: Authors
) -> None:
    models = package.models
    new = models.AuthorRequest(
        name="Ann",
        password="p",
        first=models.BookRequest(title="One"),
    )
    made = call("authors_create", new)
    assert handler.received == [new]
    assert type(made) is models.Author
    assert (made.id, made.name, made.created) == (7, "Ann", NOW)
    assert type(made.first) is models.Book
    assert made.extra_fields == {}
    again = made.to_request(password="q")
    again.name = "Bea"
    assert call("authors_create", again).name == "Bea"
    assert [one.name for one in call("authors_list").results] == ["Ann", "Bea"]


def test_what_is_optional_both_ways(
    call: Callable[..., Any], package: Any, handler: Authors
) -> None:
    change = package.models.PatchedAuthor(name="Cleo", password="p")
    assert call("authors_partial_update", change, id=7).name == "Cleo"
    assert handler.received == [change]


def test_a_request_as_others_send_it(url: str, handler: Authors) -> None:
    sent = json.dumps({"name": "Ann", "password": "p", "id": 666}).encode()
    got = ask(url, "POST", "/authors/", sent, JSON)
    assert got.status == 201
    assert got.data["id"] == 7
    assert "password" not in got.data
    assert handler.received[0].extra_fields == {"id": 666}
    sent = json.dumps({"name": "Ann"}).encode()
    got = ask(url, "POST", "/authors/", sent, JSON)
    assert got.status == 400
    assert [one["keyword"] for one in got.data["errors"]] == ["required"]
    assert "password" in got.data["errors"][0]["message"]


def test_forms_are_read_as_requests(url: str, handler: Authors) -> None:
    form = {"content-type": "application/x-www-form-urlencoded"}
    got = ask(url, "POST", "/authors/", b"name=Ann&password=p", form)
    assert got.status == 201
    parts = (
        b'--x\r\ncontent-disposition: form-data; name="name"\r\n\r\nBea\r\n'
        b'--x\r\ncontent-disposition: form-data; name="password"\r\n\r\np\r\n--x--\r\n'
    )
    multipart = {"content-type": "multipart/form-data; boundary=x"}
    got = ask(url, "POST", "/authors/", parts, multipart)
    assert got.status == 201
    assert [one.name for one in handler.received] == ["Ann", "Bea"]
    assert ask(url, "POST", "/authors/", b"name=Ann", form).status == 400


def test_what_came_in_does_not_go_out(url: str, handler: Authors) -> None:
    """A password is valid in an answer, and sent back by nobody who returns the body."""

    def put(hint: str) -> Any:
        sent = json.dumps({"hint": hint, "pin": "1234"}).encode()
        return ask(url, "PUT", "/secrets/", sent, JSON)

    assert put("other").data == {"hint": "other"}
    assert put("mine").status == 500
    assert b"1234" not in put("mine").body
    sent = json.dumps([{"hint": "a", "pin": "1234"}]).encode()
    got = ask(url, "POST", "/secrets/", sent, JSON)
    assert (got.status, b"1234" in got.body) == (500, False)


def test_a_client_reads_what_should_not_be_there(package: Any) -> None:
    """Whatever a service sends that is valid is read, and kept."""

    class Talkative(Authors):
        def secrets_update(self, body: Any) -> Any:
            return {"hint": "h", "pin": "1234"}

    app = package.server.create_app(Talkative(package.models))
    with (
        serving(app) as url,
        package.Client(
            url, connections=package.client.Connections(verify=CONTEXT)
        ) as client,
    ):
        found = client.secrets_update(package.models.SecretRequest(hint="h"))
    assert found.extra_fields == {"pin": "1234"}


class Receiver:
    """Receives callbacks, and answers them."""

    def __init__(self, models: Any) -> None:
        self.models = models
        self.received: list[Any] = []

    def author_created(self, body: Any) -> Any:
        self.received.append(body)
        return body if body.name == "same" else body.to_request(password="p")


def test_the_service_sends_callbacks(package: Any) -> None:
    models = package.models
    receiver = Receiver(models)
    author = models.Author(
        id=1, name="Ann", created=NOW, status=models.Status.DRAFT, books=[]
    )
    with ExitStack() as stack:
        app = package.server.create_webhook_app(receiver)
        url = stack.enter_context(serving(app)) + "/created"
        connections = package.client.Connections(verify=CONTEXT)
        sender = stack.enter_context(package.WebhookClient(connections=connections))
        found = sender.author_created(url, author)
        assert receiver.received == [author]
        assert found == models.AuthorRequest(name="Ann", password="p")
        author.name = "same"
        with pytest.raises(package.errors.UnexpectedStatus):
            sender.author_created(url, author)


@pytest.fixture(scope="module")
def mock(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    path: Path = tmp_path_factory.mktemp("mock") / "document.json"
    path.write_text(json.dumps(DOCUMENT))
    with mocked(path) as mock:
        yield mock


@pytest.mark.parametrize("prefer", [[], [("Prefer", "dynamic=true")]])
def test_a_mock_takes_requests_and_gives_answers(
    prefer: list[tuple[str, str]], mock: Any
) -> None:
    def ask(method: str, path: str, value: Any = None) -> Any:
        fields = [("content-type", "application/json"), *prefer]
        sent = b"" if value is None else json.dumps(value).encode()
        return asyncio.run(mock.ask(method, f"http://mock.example{path}", fields, sent))

    made = ask("POST", "/authors/", {"name": "Ann", "password": "p"})
    assert made.status == 201
    author = json.loads(made.body)
    assert author.keys() >= {"id", "created", "status", "books"}
    assert "password" not in author
    assert ask("POST", "/authors/", {"name": "Ann", "id": 1}).status == 400
    for _ in range(5):
        listed = json.loads(ask("GET", "/authors/").body)
        assert not any("password" in one for one in listed["results"])
        secret = json.loads(ask("PUT", "/secrets/", {"hint": "h"}).body)
        assert "hint" in secret
        assert "pin" not in secret


def test_the_example_of_a_mock_has_what_is_answered(mock: Any) -> None:
    fields = [("content-type", "application/json")]
    got = asyncio.run(
        mock.ask("PUT", "http://mock.example/secrets/", fields, b'{"hint": "h"}')
    )
    assert json.loads(got.body) == {"hint": "my dog"}
    assert not [one for one in mock.diagnostics if one.code == "invalid-example"]
