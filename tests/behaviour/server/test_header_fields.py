"""Header fields are held against their schemas, those that come and those that go."""

from __future__ import annotations

import importlib
import logging
from collections.abc import Callable
from typing import Any

import pytest

from tests.behaviour.generated import files, module
from tests.behaviour.server.conftest import ask
from tests.serving import serving


def _header(schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"schema": schema, **more}


_COUNT = {"type": "integer", "minimum": 1, "maximum": 9}
_TAG = {"type": "string", "pattern": "^[a-z]+$"}
_TAGS = {"type": "array", "items": _TAG, "maxItems": 2}
_TEXT = {"text/plain": {"schema": {"type": "string"}}}
_RESPONSES = {
    "200": {
        "description": "Asked.",
        "content": _TEXT,
        "headers": {
            "X-Count": _header(_COUNT, required=True),
            "X-Tags": _header(_TAGS),
            "X-Range": _header(
                {
                    "type": "object",
                    "properties": {"from": _COUNT},
                    "additionalProperties": False,
                },
                explode=True,
            ),
            "X-Json": {"content": {"application/json": {"schema": _TAGS}}},
            "Set-Cookie": _header({"type": "string", "maxLength": 12}),
            # None of these is for a handler to say.
            "Content-Type": _header({"type": "integer"}, required=True),
            "Content-Length": _header(_COUNT, required=True),
        },
    },
    "201": {"description": "Made.", "content": _TEXT},
    "404": {
        "description": "Missing",
        "content": _TEXT,
        "headers": {"X-Tag": _header(_TAG)},
    },
    "default": {
        "description": "Usual",
        "content": _TEXT,
        "headers": {"X-Count": _header(_COUNT, required=True)},
    },
}
_DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Fields", "version": "1"},
    "paths": {
        "/": {
            "get": {
                "operationId": "ask",
                "parameters": [
                    {"name": "X-Count", "in": "header", "schema": _COUNT},
                    {"name": "X-Tags", "in": "header", "schema": _TAGS},
                ],
                "responses": _RESPONSES,
            }
        }
    },
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The package of the document."""
    folder = tmp_path_factory.mktemp("fields")
    made = module(files(_DOCUMENT, folder, ("server",)), folder, "server")
    return importlib.import_module(made.__package__)


class _Handler:
    def __init__(self, answer: Callable[[], Any]) -> None:
        self._answer = answer
        self.calls: list[Any] = []

    async def ask(self, *, x_count: int | None, x_tags: list[str] | None) -> Any:
        self.calls.append((x_count, x_tags))
        return self._answer()


@pytest.mark.parametrize(
    ("headers", "pointer", "keyword"),
    [
        ({}, "", "required"),
        ({"X-Count": "0"}, "/X-Count", "minimum"),
        ({"x-count": "1.5"}, "/X-Count", "type"),
        ({"X-Count": "5", "X-Tags": "a,B"}, "/X-Tags/1", "pattern"),
        ({"X-Count": "5", "X-Tags": "a,b,c"}, "/X-Tags", "maxItems"),
        ({"X-Count": "5", "X-Range": "from=10"}, "/X-Range/from", "maximum"),
        (
            {"X-Count": "5", "X-Range": "to=1"},
            "/X-Range/to",
            "additionalProperties",
        ),
        ({"X-Count": "5", "X-Json": '["a", 1]'}, "/X-Json/1", "type"),
        ({"X-Count": "5", "X-Json": "["}, "/X-Json", "type"),
        ({"X-Count": "5", "Set-Cookie": "a=" + "b" * 11}, "/Set-Cookie", "maxLength"),
    ],
)
def test_answers_with_wrong_fields(
    package: Any,
    caplog: pytest.LogCaptureFixture,
    headers: dict[str, str],
    pointer: str,
    keyword: str,
) -> None:
    caplog.set_level(logging.ERROR)
    handler = _Handler(lambda: package.server.Reply("x", headers=headers, status=200))
    with serving(package.server.create_app(handler, development=True)) as url:
        found = ask(url, "GET", "/")
    assert found.status == 500
    [error] = [one for one in found.data["errors"] if one["pointer"] == pointer]
    assert (error["in"], error["keyword"]) == ("header", keyword)
    assert pointer in caplog.text
    with serving(package.server.create_app(handler)) as url:
        assert ask(url, "GET", "/").data["detail"] == "the server failed"


def test_every_wrong_field_is_told(package: Any) -> None:
    wrong = {"X-Count": "0", "X-Tags": "A"}
    handler = _Handler(lambda: package.server.Reply("x", headers=wrong, status=200))
    with serving(package.server.create_app(handler, development=True)) as url:
        told = {one["pointer"] for one in ask(url, "GET", "/").data["errors"]}
    assert told == {"/X-Count", "/X-Tags/0"}


def test_fields_of_each_status(package: Any) -> None:
    errors, reply = package.errors, package.server.Reply

    def fails(kind: Any, **more: Any) -> Callable[[], Any]:
        def fail() -> Any:
            raise kind.with_body("no", **more)

        return fail

    count = {"X-Count": "5", "X-Tags": "a, b", "X-Json": '["a"]', "X-Other": "!"}
    for answer, status in [
        (lambda: reply("x", headers=count, status=200), 200),
        (lambda: reply("x", status=201), 201),
        (fails(errors.NotFound), 404),
        (fails(errors.NotFound, headers={"X-Tag": "a"}), 404),
        (fails(errors.NotFound, headers={"X-Tag": "A"}), 500),
        (fails(errors.DefaultError, status=418), 500),
        (fails(errors.DefaultError, status=418, headers={"X-Count": "3"}), 418),
    ]:
        with serving(package.server.create_app(_Handler(answer))) as url:
            assert ask(url, "GET", "/").status == status


def test_requests_with_wrong_fields(package: Any) -> None:
    handler = _Handler(lambda: package.server.Reply("x", status=201))
    with serving(package.server.create_app(handler)) as url:
        right = {"x-count": "3", "x-tags": "a,b"}
        assert ask(url, "GET", "/", headers=right).status == 201
        wrong = {"x-count": "10", "x-tags": "a,B"}
        found = ask(url, "GET", "/", headers=wrong)
    assert found.status == 400
    told = {
        (one["in"], one["name"], one["pointer"], one["keyword"])
        for one in found.data["errors"]
    }
    assert told == {
        ("header", "X-Count", "", "maximum"),
        ("header", "X-Tags", "/1", "pattern"),
    }
    assert handler.calls == [(3, ["a", "b"])]
