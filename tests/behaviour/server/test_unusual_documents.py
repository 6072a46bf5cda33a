"""What real documents say though the specification does not foresee it."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.client.documents import (
    STRING,
    api,
    of,
    operation,
    parameter,
    record,
    response,
)
from tests.behaviour.generated import files, module
from tests.behaviour.server.conftest import ask
from tests.serving import serving

_CODES = {"type": "array", "items": {"type": "string", "enum": ["01", 9, "10"]}}
_MODE = {"type": ["number", "null"], "enum": ["9", 9, None]}
DOCUMENT = api(
    {
        "/rest?method=one": {"get": operation("one", STRING)},
        "/rest?method=two": {"get": operation("two", STRING)},
        "/texts/{text}": {
            "get": operation("text", STRING, parameters=[parameter("path", "text")])
        },
        "/codes": {
            "get": operation(
                "codes", STRING, parameters=[parameter("query", "code", _CODES)]
            )
        },
        "/mode": {
            "get": operation(
                "mode", STRING, parameters=[parameter("query", "mode", _MODE)]
            )
        },
        "/sheet": {"get": operation("sheet", STRING, "xls")},
        "/kept": {
            "get": operation("kept", STRING, errors={"304": response(of("Problem"))})
        },
    },
    schemas={"Problem": record(("detail",), detail=STRING)},
)


class Handler:
    def __init__(self, errors: Any) -> None:
        self.errors = errors

    async def one(self) -> str:
        return "one"

    async def two(self) -> str:
        return "two"

    async def text(self, *, text: str) -> str:
        return repr(text)

    async def codes(self, *, code: list[str] | None) -> str:
        return repr([str(one) for one in code or []])

    async def mode(self, *, mode: object) -> str:
        return repr(mode)

    async def sheet(self) -> bytes:
        return b"cells"

    async def kept(self) -> str:
        raise self.errors.NotModified.with_body(None)


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder: Path = tmp_path_factory.mktemp("unusual")
    server = module(files(DOCUMENT, folder, ("server",)), folder, "server")
    errors = importlib.import_module(f"{server.__package__}.errors")
    with serving(server.create_app(Handler(errors))) as found:
        yield found


def test_a_query_in_a_path_selects(url: str) -> None:
    assert ask(url, "GET", "/rest?method=one").data == "one"
    assert ask(url, "GET", "/rest?more=1&method=two").data == "two"
    assert ask(url, "GET", "/rest?method=three").status == 400


@pytest.mark.parametrize("text", ["a\nb", "\n", "\u2028", "a\r\nb", "\x00", "a/b"])
def test_any_text_in_a_path(url: str, text: str) -> None:
    path = "/texts/" + "".join(f"%{octet:02X}" for octet in text.encode())
    assert ask(url, "GET", path).data == repr(text)


def test_texts_of_an_enum_whose_other_values_are_impossible(url: str) -> None:
    assert ask(url, "GET", "/codes?code=10&code=01").data == "['10', '01']"
    assert ask(url, "GET", "/codes?code=9").status == 400
    assert ask(url, "GET", "/mode?mode=9").data == "9"
    assert ask(url, "GET", "/mode?mode=null").data == "None"
    assert ask(url, "GET", "/mode?mode=8").status == 400


def test_a_media_type_that_is_none(url: str) -> None:
    found = ask(url, "GET", "/sheet", headers={"Accept": "xls"})
    assert (found.status, found.headers["Content-Type"]) == (200, "xls")


def test_a_status_that_has_no_body(url: str) -> None:
    found = ask(url, "GET", "/kept")
    assert (found.status, found.body) == (304, b"")
