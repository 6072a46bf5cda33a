"""A body is there if something was sent, whatever the header fields announce."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.behaviour.client.documents import STRING, api, body, operation, record
from tests.behaviour.generated import files, module
from tests.behaviour.server.conftest import ask
from tests.serving import serving

_JSON = {"Content-Type": "application/json"}


def _taking(schema: Any, media: str, *, required: bool) -> dict[str, Any]:
    name = media.partition("/")[2] + ("Required" if required else "Optional")
    return operation(name, STRING, requestBody=body(schema, media, required=required))


_PET = record((), name=STRING) | {"xml": {"name": "pet"}}
DOCUMENT = api(
    {
        "/optional": {"post": _taking(_PET, "application/json", required=False)},
        "/required": {"post": _taking(_PET, "application/json", required=True)},
        "/xml": {"post": _taking(_PET, "application/xml", required=False)},
        "/text": {"post": _taking(STRING, "text/plain", required=False)},
    }
)


class Handler:
    def __getattr__(self, name: str) -> Any:
        async def answer(body: Any) -> str:
            return "absent" if body is None else f"sent {body!r}"

        return answer


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("optional")
    server = module(files(DOCUMENT, folder, ("server",)), folder, "server")
    with serving(server.create_app(Handler())) as address:
        yield address


@pytest.mark.parametrize(
    ("path", "headers", "sent"),
    [
        ("/optional", {}, None),
        ("/optional", _JSON, None),
        ("/optional", _JSON, b""),
        ("/optional", _JSON, iter([])),
        ("/xml", {"Content-Type": "application/xml"}, b""),
        ("/text", {}, None),
    ],
)
def test_nothing_was_sent(
    url: str, path: str, headers: dict[str, str], sent: Any
) -> None:
    found = ask(url, "POST", path, sent, headers)
    assert (found.status, found.data) == (200, "absent")


def test_an_empty_text_is_a_text(url: str) -> None:
    found = ask(url, "POST", "/text", b"", {"Content-Type": "text/plain"})
    assert found.data == "sent ''"


@pytest.mark.parametrize("headers", [{}, _JSON])
def test_a_required_body_is_missing(url: str, headers: dict[str, str]) -> None:
    found = ask(url, "POST", "/required", None, headers)
    assert found.status == 400
    assert [one["keyword"] for one in found.data["errors"]] == ["required"]
