"""Changes of operations: what breaks has a request or an answer that shows it.

openapi-core decides what a document allows.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from openapi_core import OpenAPI
from openapi_core.exceptions import OpenAPIError
from openapi_core.testing import MockRequest, MockResponse

from tests.behaviour.diff.documents import both_ways, changes, document
from truespec.diff import Level, advice

_TEXT = {"content": {"text/plain": {"schema": {"type": "string"}}}}
_JSON = {"content": {"application/json": {"schema": {"type": "string"}}}}
_QUERY = {"name": "q", "in": "query", "schema": {"type": "string"}}
_NEEDED = _QUERY | {"required": True}
_HEADER = {"schema": {"type": "string"}}


def answer(status: str = "200", **more: Any) -> dict[str, Any]:
    """Return the responses of an operation, of which there is one."""
    return {status: {"description": "An answer."} | more}


def request_of(*, q: str | None = None, body: str = "", media: str = "") -> MockRequest:
    """Return a request of the operation."""
    return MockRequest(
        "http://localhost",
        "post",
        "/things",
        args={} if q is None else {"q": q},
        data=body.encode() or None,
        content_type=media,
    )


def accepts(content: dict[str, Any], request: MockRequest) -> bool:
    try:
        OpenAPI.from_dict(content).validate_request(request)
    except OpenAPIError:
        return False
    return True


def answers(content: dict[str, Any], response: MockResponse) -> bool:
    try:
        OpenAPI.from_dict(content).validate_response(request_of(), response)
    except OpenAPIError:
        return False
    return True


def kinds(folder: Path, old: Any, new: Any) -> dict[str, Level]:
    return {one.kind: one.level for one in changes(folder, old, new)}


@pytest.mark.parametrize(
    ("kind", "old", "new", "request_before"),
    [
        (
            "required-parameter-added",
            document(),
            document(parameters=[_NEEDED]),
            request_of(),
        ),
        (
            "parameter-required",
            document(parameters=[_QUERY]),
            document(parameters=[_NEEDED]),
            request_of(),
        ),
        (
            "required-body-added",
            document(),
            document(requestBody=_JSON | {"required": True}),
            request_of(),
        ),
        (
            "body-required",
            document(requestBody=_JSON),
            document(requestBody=_JSON | {"required": True}),
            request_of(),
        ),
        (
            "media-removed",
            document(requestBody={"content": _TEXT["content"] | _JSON["content"]}),
            document(requestBody=_TEXT),
            request_of(body='"a"', media="application/json"),
        ),
        (
            "operation-removed",
            document(),
            document() | {"paths": {"/other": document()["paths"]["/things"]}},
            request_of(),
        ),
        (
            "security-added",
            document(),
            document(security=[{"key": []}])
            | {
                "components": {
                    "securitySchemes": {
                        "key": {"type": "apiKey", "in": "header", "name": "X-Key"}
                    }
                }
            },
            request_of(),
        ),
    ],
)
def test_a_request_shows_what_breaks(
    tmp_path: Path, kind: str, old: Any, new: Any, request_before: MockRequest
) -> None:
    assert accepts(old, request_before)
    assert not accepts(new, request_before)
    assert kinds(tmp_path, old, new)[kind] is Level.BREAKING
    assert kind == "operation-removed" or kind not in kinds(tmp_path, new, old)


@pytest.mark.parametrize(
    ("kind", "old", "new", "response_after"),
    [
        (
            "success-added",
            document(),
            document(responses=answer() | answer("201")),
            MockResponse(b"", status_code=201),
        ),
        (
            "header-optional",
            document(responses=answer(headers={"X-A": _HEADER | {"required": True}})),
            document(responses=answer(headers={"X-A": _HEADER})),
            MockResponse(b"", status_code=200),
        ),
    ],
)
def test_an_answer_shows_what_breaks(
    tmp_path: Path, kind: str, old: Any, new: Any, response_after: MockResponse
) -> None:
    assert not answers(old, response_after)
    assert answers(new, response_after)
    assert kinds(tmp_path, old, new)[kind] is Level.BREAKING


@pytest.mark.parametrize(
    ("old", "new", "kind", "level"),
    [
        ({}, {"parameters": [_QUERY]}, "optional-parameter-added", "compatible"),
        ({"parameters": [_QUERY]}, {}, "parameter-removed", "breaking"),
        ({}, {"deprecated": True}, "operation-deprecated", "internal"),
        ({}, {"description": "More."}, "operation-text", "internal"),
        ({}, {"operationId": "post"}, "operation-renamed", "breaking"),
        ({}, {"tags": ["a"]}, "tags-changed", "internal"),
        ({}, {"responses": answer() | answer("404")}, "error-added", "compatible"),
        ({"responses": answer() | answer("404")}, {}, "answer-removed", "breaking"),
        ({"requestBody": _JSON}, {}, "body-removed", "breaking"),
        ({}, {"requestBody": _JSON}, "optional-body-added", "compatible"),
        (
            {"parameters": [_QUERY | {"explode": False}]},
            {"parameters": [_QUERY]},
            "parameter-style",
            "breaking",
        ),
    ],
)
def test_changes_of_an_operation(
    tmp_path: Path, old: Any, new: Any, kind: str, level: str
) -> None:
    assert kinds(tmp_path, document(**old), document(**new)) == {kind: level}


def test_the_names_of_variables_in_a_path_are_not_on_the_wire(tmp_path: Path) -> None:
    def at(name: str) -> dict[str, Any]:
        parameter = {"name": name, "in": "path", "required": True}
        operation = document(parameters=[parameter | {"schema": {"type": "string"}}])
        operation["paths"] = {f"/things/{{{name}}}": operation["paths"]["/things"]}
        return operation

    assert not {
        one
        for one in changes(tmp_path, at("id"), at("thing"))
        if one.kind in ("operation-removed", "required-parameter-added")
    }


def test_the_advice_follows_the_gravest_change(tmp_path: Path) -> None:
    def due(old: Any, new: Any) -> str:
        return advice(changes(tmp_path, old, new))

    assert due(document(), document()) == "none"
    assert due(document(), document(description="More.")) == "patch"
    assert due(document(), document(parameters=[_QUERY])) == "minor"
    assert due(document(parameters=[_QUERY]), document()) == "major"


def test_changes_come_in_the_order_of_the_document(tmp_path: Path) -> None:
    names = ["delta", "alpha", "echo", "bravo", "charlie", "foxtrot"]
    added = [_QUERY | {"name": name} for name in names]
    found = changes(tmp_path, document(), document(parameters=added))
    assert [one.path for one in found] == [f"query {name}" for name in names]


def test_every_change_has_an_address_that_the_documents_have(tmp_path: Path) -> None:
    old = both_ways({"type": "object", "properties": {"a": {"type": "string"}}})
    new = both_ways({"type": "object", "properties": {"b": {"type": "string"}}})
    for one in changes(tmp_path, old, new):
        assert one.old or one.new
        for address, content in ((one.old, old), (one.new, new)):
            node: Any = json.loads(json.dumps(content))
            for token in address.partition("#")[2].split("/")[1:]:
                key = token.replace("~1", "/").replace("~0", "~")
                node = node[int(key)] if isinstance(node, list) else node[key]
