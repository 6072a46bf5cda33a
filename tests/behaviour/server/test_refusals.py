"""Requests that are refused, in the form that the document gives its errors."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.client.documents import (
    INTEGER,
    STRING,
    api,
    body,
    of,
    operation,
    parameter,
    record,
    response,
)
from tests.behaviour.generated import files, module
from tests.behaviour.server.conftest import ask
from tests.serving import serving

_NUMBER = [parameter("query", "number", INTEGER)]
_VALIDATION = record(
    detail={
        "type": "array",
        "items": record(
            ("loc", "msg", "type"),
            loc={"type": "array", "items": {"type": ["string", "integer"]}},
            msg=STRING,
            type=STRING,
        ),
    }
)
_SPRING = record(
    ("timestamp", "status", "error", "path"),
    timestamp={"type": "string", "format": "date-time"},
    status=INTEGER,
    error=STRING,
    path=STRING,
)
_NESTED = record(
    ("error",), error=record(("code", "message"), code=STRING, message=STRING)
) | {"additionalProperties": False}
_UNMET = record(("trace",), trace={"type": "string", "pattern": "^[0-9a-f]{32}$"})
_BAD = {"400": response(of("Error"))}
DOCUMENT = api(
    {
        "/exact": {"get": operation("exact", STRING, parameters=_NUMBER, errors=_BAD)},
        "/range": {
            "get": operation(
                "range", STRING, parameters=_NUMBER, errors={"4XX": response(_NESTED)}
            )
        },
        "/default": {
            "get": operation(
                "default",
                STRING,
                parameters=_NUMBER,
                errors={"default": response(_SPRING)},
            )
        },
        "/values": {
            "get": operation(
                "values",
                STRING,
                parameters=_NUMBER,
                errors={"422": response(_VALIDATION)},
            )
        },
        "/text": {
            "get": operation(
                "text",
                STRING,
                parameters=_NUMBER,
                errors={"400": response(STRING, "text/plain")},
            )
        },
        "/unmet": {
            "get": operation(
                "unmet", STRING, parameters=_NUMBER, errors={"400": response(_UNMET)}
            )
        },
        "/plain": {"get": operation("plain", STRING, parameters=_NUMBER)},
        "/closed": {
            "get": operation(
                "closed",
                STRING,
                security=[{"key": []}],
                errors={"401": response(of("Error"))},
            )
        },
        "/media": {
            "post": operation(
                "media",
                STRING,
                requestBody=body(STRING),
                errors={"415": response(of("Error"))},
            )
        },
    },
    schemas={
        "Error": record(("code", "message"), code=INTEGER, message=STRING),
    },
    schemes={"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
)


class Handler:
    """Answers nothing: what is refused never comes here."""

    def __getattr__(self, name: str) -> Any:
        async def fail(*arguments: Any, **parameters: Any) -> str:
            raise RuntimeError("no words for strangers")

        return fail


def _nobody(presented: Any, scopes: Any) -> None:
    return None


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("refusals")
    made = module(files(DOCUMENT, folder, ("client", "server")), folder, "server")
    return importlib.import_module(made.__package__)


@pytest.fixture(scope="module")
def url(package: Any) -> Iterator[str]:
    app = package.server.create_app(Handler(), authenticate={"key": _nobody})
    with serving(app) as address:
        yield address


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/exact?number=x", 400),
        ("/range?number=x", 400),
        ("/default?number=x", 400),
        ("/values?number=x", 422),
        ("/closed", 401),
    ],
)
def test_the_client_reads_a_refusal_as_the_error_of_the_document(
    package: Any, url: str, path: str, status: int
) -> None:
    name = path[1:].partition("?")[0]
    auth = package.security.ApiKey("k")
    with package.client.Client(url, auth=auth, check_requests=False) as client:
        arguments = {"number": "x"} if "?" in path else {}
        with pytest.raises(package.errors.StatusError) as caught:
            getattr(client, name)(**arguments)
    error = caught.value
    assert error.status == status
    assert not isinstance(error, package.errors.UnexpectedStatus)
    assert error.said()


def test_what_is_wrong_is_told_in_the_document_s_words(url: str) -> None:
    found = ask(url, "GET", "/exact?number=x")
    assert found.headers["Content-Type"] == "application/json"
    assert found.data["code"] == 400
    assert "query number" in found.data["message"]
    nested = ask(url, "GET", "/range?number=x").data
    assert nested["error"]["code"] == "400"
    assert "number" in nested["error"]["message"]
    listed = ask(url, "GET", "/values?number=x").data["detail"]
    assert listed[0]["loc"] == ["query", "number"]
    text = ask(url, "GET", "/text?number=x")
    assert text.headers["Content-Type"].startswith("text/plain")
    assert b"number" in text.body


def test_a_media_type_that_is_not_taken(url: str) -> None:
    found = ask(url, "POST", "/media", b"x", {"Content-Type": "text/html"})
    assert (found.status, found.data["code"]) == (415, 415)


@pytest.mark.parametrize("path", ["/unmet?number=x", "/plain?number=x", "/nowhere"])
def test_problem_details_where_the_document_has_nothing_that_fits(
    url: str, path: str
) -> None:
    found = ask(url, "GET", path)
    assert found.headers["Content-Type"] == "application/problem+json"
    assert found.headers["X-Content-Type-Options"] == "nosniff"
    assert found.data["status"] == found.status


def test_a_failure_of_the_handler_is_not_told(url: str) -> None:
    found = ask(url, "GET", "/plain")
    assert found.status == 500
    assert b"strangers" not in found.body


@pytest.mark.parametrize("is_async", [False, True])
def test_the_owner_of_the_server_decides(package: Any, is_async: bool) -> None:
    from starlette.responses import JSONResponse, Response

    told: list[tuple[str, int, str]] = []

    def refuse(request: Any, refusal: Any) -> Response | None:
        told.append((request.method, refusal.status, request.path))
        if refusal.status == 404:
            return None
        content = {"wrong": [one["message"] for one in refusal.faults]}
        return JSONResponse(content, 418, {"X-Own": "yes"})

    async def refuse_later(request: Any, refusal: Any) -> Response | None:
        return refuse(request, refusal)

    chosen: Callable[..., Any] = refuse_later if is_async else refuse
    app = package.server.create_app(Handler(), refuse=chosen)
    with serving(app) as address:
        found = ask(address, "GET", "/exact?number=x")
        assert (found.status, found.headers["X-Own"]) == (418, "yes")
        assert json.loads(found.body)["wrong"]
        assert ask(address, "GET", "/nowhere").data["title"] == "Not Found"
        assert ask(address, "OPTIONS", "/exact").status == 204
    assert told == [("GET", 400, "/exact"), ("GET", 404, "/nowhere")]


def test_the_caller_chooses_the_media_type_of_an_error(tmp_path: Path) -> None:
    error = response(of("Error"))
    error["content"]["application/xml"] = error["content"]["application/json"]
    document = api(
        {
            "/": {
                "get": operation(
                    "ask", STRING, parameters=_NUMBER, errors={"400": error}
                )
            }
        },
        schemas=DOCUMENT["components"]["schemas"],
    )
    server = module(files(document, tmp_path, ("server",)), tmp_path, "server")
    with serving(server.create_app(Handler())) as address:
        headers = {"Accept": "application/xml, application/json;q=0.5"}
        found = ask(address, "GET", "/?number=x", headers=headers)
    assert found.headers["Content-Type"].startswith("application/xml")
    assert b"<code>400</code>" in found.body
