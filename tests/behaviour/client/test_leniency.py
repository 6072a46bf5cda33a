"""Answers of servers that do not keep to their document, and what a client tells of them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.client.documents import (
    STRING,
    api,
    of,
    operation,
    record,
    response,
)
from tests.behaviour.client.loopback import Reply, as_json

_BINARY = {"type": "string", "format": "binary"}
_NOTHING = {"description": "All is well."}
DOCUMENT = api(
    {
        "/pet": {
            "get": operation("get_pet", of("Pet")),
            "put": operation(
                "put_pet", of("Pet"), errors={"default": response(of("E"))}
            ),
            "delete": operation("delete_pet", errors={"404": response(of("E"))}),
        },
        "/table": {"get": operation("table", STRING, "text/csv")},
        "/octets": {"get": operation("octets", _BINARY, "application/pdf")},
        "/log": {
            "get": operation(
                "log",
                {"type": "array", "items": of("Entry")},
                errors={"409": response(of("Entry"))},
            )
        },
        "/follow": {
            "get": {
                "operationId": "follow",
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/jsonl": {"itemSchema": of("Entry")}},
                    }
                },
            }
        },
        "/silent": {
            "get": {"operationId": "silent", "responses": {"200": _NOTHING}},
        },
        "/export": {
            "get": operation(
                "export",
                STRING,
                "text/csv",
                errors={"410": response(of("E"), "application/problem+json")},
            )
        },
    },
    schemas={
        "Pet": record(("name",), name=STRING),
        "E": record(("message",), message=STRING),
        "Entry": record(
            ("at",),
            at={"type": "string", "format": "date-time"},
            pair={
                "type": "array",
                "prefixItems": [STRING, {"type": "string", "format": "uuid"}],
                "items": False,
                "minItems": 2,
            },
            either={"anyOf": [{"type": "string", "format": "date"}, of("Pet")]},
        ),
    },
)


@pytest.fixture(scope="module")
def package(generate: Any) -> Any:
    return generate(DOCUMENT)


@pytest.mark.parametrize(
    "media",
    [
        "text/plain",
        "application/octet-stream",
        "binary/octet-stream",
        "text/html; charset=utf-8",
        "text/javascript",
    ],
)
def test_json_by_another_name(package: Any, serve: Any, call: Any, media: str) -> None:
    answer = Reply(b'{"name": "Rex"}', media)
    server = serve([answer, answer])
    assert call(package, server.url, "get_pet").name == "Rex"
    with pytest.raises(
        package.errors.InvalidResponse, match="expected application/json"
    ):
        call(package, server.url, "get_pet", settings={"responses": "strict"})


@pytest.mark.parametrize(
    "media", ["text/plain", "application/csv", "binary/octet-stream"]
)
def test_text_by_another_name(package: Any, serve: Any, call: Any, media: str) -> None:
    server = serve([Reply(b"a;b", media)])
    assert call(package, server.url, "table") == "a;b"


def test_a_page_for_people_is_not_the_text_that_was_asked_for(
    package: Any, serve: Any, call: Any
) -> None:
    server = serve([Reply(b"<html>Sign in</html>", "text/html")])
    with pytest.raises(package.errors.InvalidResponse, match="text/html"):
        call(package, server.url, "table")


def test_octets_by_another_name(package: Any, serve: Any, call: Any) -> None:
    server = serve([Reply(b"\xff\xfe", "application/json")])
    assert call(package, server.url, "octets") == b"\xff\xfe"


def test_a_success_is_no_error(package: Any, serve: Any, call: Any) -> None:
    created = as_json({"name": "Rex"}, status=201)
    server = serve([created, Reply(status=204), Reply(status=204)])
    assert call(package, server.url, "put_pet").name == "Rex"
    assert call(package, server.url, "put_pet") is None
    assert call(package, server.url, "delete_pet") is None


def test_another_body_of_a_described_error(package: Any, serve: Any, call: Any) -> None:
    other = as_json({"detail": "no such pet"}, status=404)
    server = serve(
        [Reply(b"<p>no</p>", "text/html", status=404), Reply(status=404), other]
    )
    for _ in range(3):
        with pytest.raises(package.errors.NotFound) as caught:
            call(package, server.url, "delete_pet")
        assert not caught.value.has_body
    assert b"no such pet" in caught.value.response.content
    assert "no such pet" in str(caught.value)


def test_errors_are_accepted_too(package: Any, serve: Any, call: Any) -> None:
    """RFC 9110, 12.5.1: a server may refuse to send what is not accepted, errors too."""
    server = serve([Reply(b"a;b", "text/csv")])
    call(package, server.url, "export")
    accepted = server.received[0].field("Accept")
    assert accepted.split(", ") == ["text/csv", "application/problem+json;q=0.9"]


def test_what_a_call_tells_of_its_response(package: Any, serve: Any) -> None:
    answers = [
        as_json({"name": "Rex"}),
        as_json({"name": "Rex"}, status=201),
        Reply(b'{"name": "Rex"}', "text/plain"),
        Reply(b"\x89PNG", "image/png"),
    ]
    server = serve(answers)
    with package.Client(server.url) as client:
        usual = client.with_raw_response.get_pet()
        created = client.with_raw_response(client.get_pet)()
        renamed = client.with_raw_response.get_pet()
        silent = client.with_raw_response.silent()
        assert client.get_pet.__self__ is client
    assert (usual.status, usual.value.name, usual.leniencies) == (200, "Rex", [])
    assert (usual.attempts, usual.url) == (1, f"{server.url}/pet")
    assert usual.elapsed > 0
    assert usual.json() == {"name": "Rex"}
    assert (created.status, created.value.name) == (201, "Rex")
    assert len(created.leniencies) == len(renamed.leniencies) == 1
    assert "text/plain" in renamed.leniencies[0]
    assert (silent.value, silent.content) == (None, b"\x89PNG")
    assert silent.leniencies


def test_what_an_asynchronous_call_tells(package: Any, serve: Any) -> None:
    import asyncio

    server = serve(
        [as_json({"name": "Rex"}), Reply(status=503), as_json({"name": "R"})]
    )

    async def main() -> Any:
        retries = package.client.Retries(first=0.0)
        async with package.AsyncClient(server.url, retries=retries) as client:
            quick = await client.with_raw_response.get_pet()
            return quick, await client.with_raw_response(client.get_pet)()

    quick, again = asyncio.run(main())
    assert (quick.status, quick.value.name) == (200, "Rex")
    assert (again.attempts, again.value.name) == (2, "R")


_WELL = {"at": "2020-01-01T00:00:00Z", "pair": ["a", "a" * 32]}
_MALFORMED = {"at": "now", "pair": ["a", "b"], "either": ""}
_TOLD = [
    "/at: expected a date-time, found a string",
    "/pair/1: expected a UUID, found a string",
]


def test_malformed_texts_are_told_of_and_cost_nothing_else(
    package: Any, serve: Any
) -> None:
    server = serve([as_json([_WELL, _MALFORMED]), as_json([_WELL, _WELL])])
    with package.Client(server.url) as client:
        raw = client.with_raw_response(client.log)()
        assert client.with_raw_response(client.log)().leniencies == []
    well, malformed = raw.value
    assert well.to_json() == _WELL
    assert malformed.to_json() == _MALFORMED
    assert malformed.pair[0] == "a"
    with pytest.raises(package.models.ShapeError, match=r"^/at: expected"):
        _ = malformed.at
    assert raw.leniencies[:2] == [f"/1{told}" for told in _TOLD]
    assert raw.leniencies[2].startswith("/1/either: expected")
    assert len(raw.leniencies) == 3


def test_an_error_tells_of_malformed_texts(package: Any, serve: Any) -> None:
    answer = as_json(_MALFORMED, status=409)
    server = serve([answer, answer])
    with package.Client(server.url) as client:
        with pytest.raises(package.errors.Conflict) as caught:
            client.log()
        assert caught.value.body.pair[0] == "a"
        assert caught.value.response.leniencies[:2] == _TOLD
    with (
        package.Client(server.url, responses="strict") as client,
        pytest.raises(package.errors.UnexpectedStatus),
    ):
        client.log()


def test_items_of_a_stream_with_malformed_texts(package: Any, serve: Any) -> None:
    lines = Reply(
        b'{"at": "now"}\n{"at": "2020-01-01T00:00:00Z"}\n', "application/jsonl"
    )
    server = serve([lines, lines])
    with package.Client(server.url) as client:
        with client.follow() as items:
            first, second = items
        assert second.at.year == 2020
        (problem,) = package.models.malformed(first)
        assert str(problem) == _TOLD[0]
    with (
        package.Client(server.url, responses="strict") as client,
        pytest.raises(package.errors.InvalidResponse),
        client.follow() as items,
    ):
        list(items)


def test_null_for_what_is_absent(package: Any, serve: Any) -> None:
    """So servers in Java, Go and Flask-RESTX write what is absent."""
    entry = _WELL | {"pair": None, "either": None}
    server = serve([as_json([_WELL, entry])] * 3)
    with package.Client(server.url) as client:
        raw = client.with_raw_response(client.log)()
        read = raw.value[1]
        assert read.pair is None
        assert read.either is None
        assert read.to_json() == {"at": _WELL["at"]}
        assert raw.leniencies == [
            "/1/pair: expected an array, found null",
            f"/1/either: expected {raw.leniencies[1].partition('expected ')[2]}",
        ]
        with (
            pytest.raises(package.errors.InvalidResponse),
            client.with_options(responses="strict") as strict,
        ):
            strict.log()
    assert package.models.Entry(at=read.at) == read


def test_null_for_a_required_property_is_refused(package: Any, serve: Any) -> None:
    server = serve([as_json([{"at": None}])] * 2)
    for strictness in ("tolerant", "off"):
        with (
            package.Client(server.url, responses=strictness) as client,
            pytest.raises(package.errors.InvalidResponse, match="/0/at"),
        ):
            client.log()
