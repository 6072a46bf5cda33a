"""Responses: which of them is meant, and how strictly they are read."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from tests.behaviour.client.documents import (
    INTEGER,
    STRING,
    api,
    body,
    of,
    operation,
    record,
    response,
)
from tests.behaviour.client.loopback import Reply, as_json

ARRAY = {"type": "array", "items": INTEGER}
HEADERS = {
    "X-Count": {"required": True, "schema": INTEGER},
    "X-Ratio": {"schema": {"type": "number"}},
    "X-Open": {"schema": {"type": "boolean"}},
    "X-Ids": {"schema": ARRAY},
    "X-Pair": {"explode": True, "schema": record(a=INTEGER, b=STRING)},
    "X-When": {"schema": {"type": "string", "format": "date-time"}},
    "X-Json": {"content": {"application/json": {"schema": record(x=ARRAY)}}},
    "Set-Cookie": {"schema": {"type": "array", "items": STRING}},
}


def kind(name: str, **more: Any) -> dict[str, Any]:
    return record(("kind",), kind={"const": name}, **more)


DOCUMENT = api(
    {
        "/statuses": {
            "get": {
                "operationId": "statuses",
                "responses": {
                    "200": response(record(("exact",), exact=INTEGER)),
                    "2XX": response(record(("range",), range=INTEGER)),
                    "404": response(of("Missing")),
                    "4XX": response(of("Wrong")),
                    "default": response(of("Problem")),
                },
            }
        },
        "/errors-only": {
            "get": operation("errorsOnly", errors={"4XX": response(of("Wrong"))})
        },
        "/pet": {
            "get": operation("getPet", of("Pet")),
            "put": operation("putPet", of("Pet"), requestBody=body(of("Pet"))),
        },
        "/headers": {
            "get": {
                "operationId": "headers",
                "responses": {
                    "200": response(STRING) | {"headers": HEADERS},
                    "429": response(of("Problem"))
                    | {"headers": {"Retry-After": {"schema": INTEGER}}},
                },
            }
        },
    },
    schemas={
        "Missing": record(what=STRING),
        "Wrong": record(why=STRING),
        "Problem": record(title=STRING),
        "Pet": record(
            ("name",),
            name={"type": "string", "minLength": 2},
            mood={"type": "string", "enum": ["calm", "wild"]},
            born={"type": "string", "format": "date"},
            friend={
                "oneOf": [of("Cat"), of("Dog")],
                "discriminator": {"propertyName": "kind"},
            },
        ),
        "Cat": kind("Cat", lives=INTEGER),
        "Dog": kind("Dog"),
    },
)


@pytest.fixture(scope="module")
def package(generate: Any) -> Any:
    return generate(DOCUMENT)


def test_exact_over_range_over_default(package: Any, serve: Any, call: Any) -> None:
    errors = package.errors
    server = serve([as_json({"exact": 1}), as_json({"range": 2}, status=206)])
    assert call(package, server.url, "statuses").exact == 1
    assert call(package, server.url, "statuses").range == 2
    classes = package.operations.STATUSES.errors
    for status, key, sent in (
        (404, "404", {"what": "it"}),
        (409, "4XX", {"why": "it"}),
        (500, "default", {"title": "it"}),
        (302, "default", {"title": "it"}),
    ):
        server = serve([as_json(sent, status=status)])
        with pytest.raises(classes[key]) as caught:
            call(package, server.url, "statuses")
        assert type(caught.value) is classes[key]
        assert caught.value.status == status
        assert caught.value.body.to_json() == sent
        assert caught.value.headers.get("Content-Type") == "application/json"
        assert isinstance(caught.value, errors.ErrorResponse)
        assert isinstance(caught.value, errors.StatusError)
        assert isinstance(caught.value, errors.ClientError)
    server = serve([as_json({}, status=500)])
    with pytest.raises(errors.UnexpectedStatus):
        call(package, server.url, "errors_only")


def test_an_answer_that_the_document_does_not_list(
    package: Any, serve: Any, call: Any
) -> None:
    answers = [Reply(status=204), as_json({"name": "Rex"}, status=201)]
    server = serve([*answers, *answers])
    assert call(package, server.url, "get_pet") is None
    assert call(package, server.url, "get_pet").name == "Rex"
    for _ in range(2):
        with pytest.raises(package.errors.UnexpectedStatus) as caught:
            call(package, server.url, "get_pet", settings={"responses": "strict"})
    assert caught.value.status == 201


NEW = {
    "name": "Rex",
    "mood": "sleepy",
    "friend": {"kind": "Fish", "fins": 2},
    "colour": {"hue": [1]},
}


def test_what_is_new_is_kept_and_sent_back(package: Any, serve: Any, call: Any) -> None:
    server = serve([as_json(NEW)])
    pet = call(package, server.url, "get_pet")
    assert pet.mood == "sleepy"
    assert pet.to_json() == NEW
    off = package.client.CallOptions(check_request=False)
    call(package, server.url, "put_pet", pet, options=off)
    assert server.last.json() == NEW
    # What is sent is checked, also if it came from the server.
    with pytest.raises(package.errors.InvalidRequest) as caught:
        call(package, server.url, "put_pet", pet)
    assert {problem.path[:2] for problem in caught.value.problems} >= {("body", "mood")}


CASES = {
    "new": (NEW, {("mood",), ("friend",)}, True),
    "beyond a limit": ({"name": "R"}, {("name",)}, True),
    "no date": ({"name": "Rex", "born": "soon"}, {("born",)}, True),
    "missing": ({}, {()}, False),
    "of another type": ({"name": 5}, {("name",)}, False),
}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("strictness", ["strict", "tolerant", "off"])
def test_how_strictly_answers_are_read(
    package: Any, serve: Any, call: Any, strictness: Any, case: str
) -> None:
    sent, places, is_tolerable = CASES[case]
    server = serve([as_json(sent)])
    options = package.client.CallOptions(responses=strictness)
    for more in ({"settings": {"responses": strictness}}, {"options": options}):
        if is_tolerable and strictness != "strict":
            assert call(package, server.url, "get_pet", **more).to_json() == sent
            continue
        with pytest.raises(package.errors.InvalidResponse) as caught:
            call(package, server.url, "get_pet", **more)
        problems = caught.value.problems
        if strictness == "off":
            assert problems == []
        else:
            assert {problem.path[:1] for problem in problems} == places
            assert all(isinstance(problem.line, int) for problem in problems)
            assert str(problems[0]) in str(caught.value)


def test_a_right_answer_is_right_when_reading_is_strict(
    package: Any, serve: Any, call: Any
) -> None:
    sent = {"name": "Rex", "born": "2020-02-29", "friend": {"kind": "Cat", "lives": 9}}
    server = serve([as_json(sent)])
    pet = call(package, server.url, "get_pet", settings={"responses": "strict"})
    assert pet.born == date(2020, 2, 29)
    assert isinstance(pet.friend, package.models.Cat)


def test_strict_reading_wants_the_media_type_of_the_document(
    package: Any, serve: Any, call: Any
) -> None:
    server = serve([Reply(b'{"name": "Rex"}', "application/vnd.test+json")])
    assert call(package, server.url, "get_pet").name == "Rex"
    with pytest.raises(package.errors.InvalidResponse, match="vnd"):
        call(package, server.url, "get_pet", settings={"responses": "strict"})


def test_header_fields_have_their_types(package: Any, serve: Any, call: Any) -> None:
    fields = [
        ("x-count", "3"),
        ("X-Ratio", "0.5"),
        ("X-Open", "true"),
        ("X-Ids", "1, 2"),
        ("X-Ids", "3"),
        ("X-Pair", "a=1,b=x"),
        ("X-When", "2026-01-02T03:04:05Z"),
        ("X-Json", '{"x": [1]}'),
        ("Set-Cookie", "a=1; Expires=Wed, 09 Jun 2027 10:18:14 GMT"),
        ("Set-Cookie", "b=2"),
    ]
    server = serve([as_json("x", headers=fields)])
    seen: list[Any] = []
    options = package.client.CallOptions(on_response=seen.append)
    assert call(package, server.url, "headers", options=options) == "x"
    (raw,) = seen
    assert (raw.status, raw.content) == (200, b'"x"')
    found = package.headers.HeadersHeaders.of(raw.headers)
    assert (found.x_count, found.x_ratio, found.x_open) == (3, 0.5, True)
    assert found.x_ids == [1, 2, 3]
    assert (found.x_pair.a, found.x_pair.b) == (1, "x")
    assert found.x_when == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert found.x_json.x == [1]
    assert found.set_cookie == [fields[-2][1], fields[-1][1]]


def test_header_fields_of_errors(package: Any, serve: Any, call: Any) -> None:
    once = {"retries": package.client.Retries(1)}
    server = serve(
        [as_json({"title": "slow"}, status=429, headers=[("Retry-After", "7")])]
    )
    (kind,) = package.operations.HEADERS.errors.values()
    with pytest.raises(kind, match="slow") as caught:
        call(package, server.url, "headers", settings=once)
    assert caught.value.header_fields.retry_after == 7
    server = serve([as_json({"title": "slow"}, status=429)])
    with pytest.raises(kind) as caught:
        call(package, server.url, "headers", settings=once)
    assert caught.value.header_fields.retry_after is None
