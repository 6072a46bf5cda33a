"""Operations that share a method and a path, and the protocol aws-json-1.1."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.behaviour.client.documents import (
    INTEGER,
    STRING,
    api,
    body,
    content,
    of,
    operation,
    parameter,
    record,
    response,
)
from tests.behaviour.client.loopback import Reply, as_json

TIME = {"type": "string", "format": "date-time"}
AWS = "application/x-amz-json-1.1"


def selected(where: str, name: str, value: str) -> dict[str, Any]:
    return parameter(where, name, {"type": "string", "enum": [value]}, required=True)


SELECTED = api(
    {
        f"/{where}#{name}={value}": {
            "post": operation(
                f"{where}{value}",
                STRING,
                parameters=[selected(where, name, value), parameter("query", "more")],
            )
        }
        for where, name in (("header", "X-Action"), ("query", "Action"))
        for value in ("Go", "Stop it")
    }
)


@pytest.mark.parametrize("value", ["Go", "Stop it"])
def test_a_selector_is_sent_and_never_asked_for(
    generate: Any, serve: Any, call: Any, value: str
) -> None:
    package = generate(SELECTED)
    server = serve([as_json("done")])
    method = value.lower().replace(" ", "_")
    assert call(package, server.url, f"header_{method}", more="1") == "done"
    assert server.last.field("X-Action") == value
    assert server.last.target == "/header?more=1"
    call(package, server.url, f"query_{method}")
    assert server.last.field("X-Action") is None
    assert server.last.target == f"/query?Action={value.replace(' ', '%20')}"


def target(id: str, answer: Any, given: Any) -> dict[str, Any]:
    return {
        f"/#X-Amz-Target=Test.{id}": {
            "post": {
                "operationId": id,
                "parameters": [selected("header", "X-Amz-Target", f"Test.{id}")],
                "requestBody": body(given, AWS),
                "responses": {
                    "200": response(answer, AWS),
                    "480": {
                        "description": "NotFoundException",
                        "content": content(of("NotFoundException"), AWS),
                    },
                    "481": {
                        "description": "OtherException",
                        "content": content(of("OtherException"), AWS),
                    },
                },
            }
        }
    }


PROBLEM = record(message=STRING, When=TIME)
DOCUMENT = api(
    target("Put", None, of("Thing"))
    | target("Get", of("Thing"), record(Name=STRING))
    | target("List", record(), record()),
    schemas={
        "NotFoundException": PROBLEM,
        "OtherException": PROBLEM,
        "Thing": record(
            Name=STRING,
            Made=TIME,
            Times={"type": "array", "items": TIME},
            ByName={"type": "object", "additionalProperties": TIME},
            Inner=of("Thing"),
            Others={"type": "array", "items": of("Thing")},
            Count=INTEGER,
            Nothing={"type": ["string", "null"], "format": "date-time"},
        ),
    },
    **{"x-truespec-protocol": "aws-json-1.1"},
)


@pytest.fixture(scope="module")
def package(generate: Any) -> Any:
    return generate(DOCUMENT)


def test_a_request_of_aws_json(package: Any, serve: Any, call: Any) -> None:
    server = serve([Reply()])
    assert call(package, server.url, "put", package.models.Thing(name="a")) is None
    assert server.last.field("Content-Type") == AWS
    assert server.last.field("X-Amz-Target") == "Test.Put"
    assert server.last.json() == {"Name": "a"}


def test_times_are_seconds_on_the_wire(package: Any, serve: Any, call: Any) -> None:
    thing = package.models.Thing
    first = datetime(2026, 5, 1, 12, 0, 0, tzinfo=UTC)
    second = datetime(2026, 5, 1, 12, 0, 0, 250_000, tzinfo=UTC)
    one, two = int(first.timestamp()), second.timestamp()
    given = thing(
        name="2026-05-01T12:00:00Z",
        made=first,
        times=[first, second],
        by_name={"x": second},
        inner=thing(made=second, others=[thing(made=first)]),
        count=3,
    )
    wire = {
        "Name": "2026-05-01T12:00:00Z",
        "Made": one,
        "Times": [one, two],
        "ByName": {"x": two},
        "Inner": {"Made": two, "Others": [{"Made": one}]},
        "Count": 3,
    }
    server = serve([Reply(), Reply(as_json(wire | {"Nothing": None}).steps[0], AWS)])
    call(package, server.url, "put", given)
    assert server.last.json() == wire
    assert type(server.last.json()["Made"]) is int
    found = call(package, server.url, "get", {"Name": "x"})
    assert (found.made, found.times) == (first, [first, second])
    assert found.by_name == {"x": second}
    assert (found.inner.made, found.inner.others[0].made) == (second, first)
    assert (found.count, found.nothing) == (3, None)
    # What was read is sent back as it came.
    call(package, server.url, "put", found)
    assert server.received[-1].json() == wire | {"Nothing": None}


def test_nothing_stands_for_an_object_without_members(
    package: Any, serve: Any, call: Any
) -> None:
    server = serve([Reply(b"", AWS)])
    assert call(package, server.url, "get", {}).to_json() == {}
    assert call(package, server.url, "list", {}) == {}


def told(name: str, **more: Any) -> Reply:
    return as_json({"__type": name, "message": "m", "When": 0}, **more)


ERRORS = {
    "__type": told("NotFoundException", status=400),
    "namespace": told("com.amazon.test#NotFoundException", status=400),
    "address": told("NotFoundException:http://test/", status=500),
    "header": Reply(
        b'{"message": "m", "When": 0}',
        AWS,
        status=400,
        headers=[("x-amzn-ErrorType", "com.test#NotFoundException:http://x/y#z")],
    ),
    "status": Reply(b'{"message": "m", "When": 0}', AWS, status=480),
}


@pytest.mark.parametrize("reply", ERRORS.values(), ids=ERRORS)
def test_errors_are_named_by_the_response(
    package: Any, serve: Any, call: Any, reply: Reply
) -> None:
    server = serve([reply])
    retries = package.client.Retries(1)
    with pytest.raises(package.errors.NotFoundException) as caught:
        call(package, server.url, "get", {}, settings={"retries": retries})
    assert caught.value.body.message == "m"
    assert caught.value.body.when == datetime(1970, 1, 1, tzinfo=UTC)
    assert str(caught.value).endswith(f"status {reply.status}: m")


def test_an_error_that_the_document_does_not_know(
    package: Any, serve: Any, call: Any
) -> None:
    server = serve([told("StrangeException", status=400)])
    with pytest.raises(package.errors.UnexpectedStatus, match="StrangeException"):
        call(package, server.url, "get", {})


def test_throttling_is_tried_again(package: Any, serve: Any, call: Any) -> None:
    throttled = told("ThrottlingException", status=400)
    server = serve([throttled, throttled, as_json({"Name": "a"})])
    retries = package.client.Retries(3, random=lambda: 0.0)
    found = call(package, server.url, "get", {}, settings={"retries": retries})
    assert found.name == "a"
    assert len(server.received) == 3
