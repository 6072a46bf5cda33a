"""What the mock answers, and to whom."""

from __future__ import annotations

import asyncio
import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.mock.document import DOCUMENT
from tests.mocking import Got, Mocked, mocked

Ask = Callable[..., Got]


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("mock") / "document.json"
    path.write_text(json.dumps(DOCUMENT, indent=1), "utf-8")
    return path


@pytest.fixture(scope="module")
def mock(path: Path) -> Iterator[Mocked]:
    with mocked(path) as mock:
        yield mock


@pytest.fixture(scope="module")
def ask(mock: Mocked) -> Ask:
    return _asking(mock)


def _asking(mock: Mocked) -> Ask:
    def ask(
        path: str,
        prefer: str = "",
        *,
        method: str = "GET",
        body: bytes = b"",
        **more: str,
    ) -> Got:
        fields = [(name.replace("_", "-"), text) for name, text in more.items()]
        fields += [("Prefer", prefer)] if prefer else []
        url = f"http://mock.example{path}"
        return asyncio.run(mock.ask(method, url, fields, body))

    return ask


def _data(got: Got) -> Any:
    return json.loads(got.body)


def _field(got: Got, name: str) -> list[str]:
    return [text for called, text in got.headers if called.lower() == name]


def _detail(got: Got) -> str:
    assert got.status == 400
    detail: str = _data(got)["detail"]
    return detail


def test_the_lowest_status_of_success_is_usual(ask: Ask) -> None:
    got = ask("/pet")
    assert got.status == 200
    assert _field(got, "content-type") == ["application/json"]


def test_values_have_the_examples_and_defaults_of_schemas(ask: Ask) -> None:
    pet = _data(ask("/pet"))
    assert (pet["name"], pet["legs"]) == ("Bo", 4)
    assert pet["kind"] in ("cat", "dog")


def test_an_example_inside_of_a_value_that_is_not_allowed_is_not_used(ask: Ask) -> None:
    assert re.fullmatch("[0-9]{6}", _data(ask("/pet"))["chip"])


def test_what_is_only_sent_to_the_server_is_not_answered(ask: Ask) -> None:
    assert "password" not in _data(ask("/pet"))


def test_the_fields_that_must_be_there_and_those_with_examples(ask: Ask) -> None:
    got = ask("/pet")
    assert float(_field(got, "x-count")[0]) >= 3
    assert _field(got, "x-note") == ["hello"]
    assert _field(got, "x-other") == []
    assert _field(got, "content-length") == [str(len(got.body))]


@pytest.mark.parametrize(
    ("code", "status"),
    [("202", 202), ("409", 409), ("404", 404), ("4XX", 400), ("503", 503)],
)
def test_a_preferred_status(ask: Ask, code: str, status: int) -> None:
    got = ask("/pet", f"code={code}")
    assert got.status == status
    assert _field(got, "preference-applied") == [f"code={code}"]
    if status // 100 == 4:
        assert _data(got) == {"reason": "it is asleep"}


@pytest.mark.parametrize("code", ["100", "600", "99", "2xx", "teapot"])
def test_a_status_that_the_document_does_not_have(ask: Ask, code: str) -> None:
    assert _detail(ask("/pet", f"code={code}")) == (
        f"Prefer: getPet has no answer {code} (but 202, 200, 409, 4XX, default)"
    )


def test_examples_by_name(ask: Ask) -> None:
    assert _data(ask("/named"))["name"] == "Ada"
    assert _data(ask("/named", "example=text"))["name"] == "Cleo"
    got = ask("/named", "example=xml")
    assert _field(got, "content-type") == ["application/xml"]
    assert ET.fromstring(got.body).findtext("name") == "Xa"
    asleep = ask("/named", 'wait=1, example="asleep"; x=y')
    assert asleep.status == 404
    assert _field(asleep, "preference-applied") == ["example=asleep"]


def test_several_fields_and_the_first_of_several_preferences(ask: Ask) -> None:
    assert ask("/named", "code=404, code=200, CODE=202").status == 404
    assert _data(ask("/named", "Code = 200 , example = ada"))["name"] == "Ada"


def test_an_example_that_the_document_does_not_have_or_allow(ask: Ask) -> None:
    for name in ("bo", "wrong"):
        assert _detail(ask("/named", f"example={name}, code=200")) == (
            f"Prefer: getNamed has no example '{name}' that can be sent"
            " (but ada, text, xml)"
        )


def test_dynamic_answers_are_different_and_valid(ask: Ask) -> None:
    pets = [_data(ask("/named", "dynamic=true")) for _ in range(20)]
    assert len({json.dumps(pet) for pet in pets}) > 5
    assert all(len(pet["name"]) >= 2 for pet in pets)
    assert {pet["kind"] for pet in pets} == {"cat", "dog"}
    assert "dynamic is true or false" in _detail(ask("/named", "dynamic=maybe"))


def test_the_media_type_that_is_accepted(ask: Ask) -> None:
    got = ask("/pet", Accept="application/xml")
    assert _field(got, "content-type") == ["application/xml"]
    assert ET.fromstring(got.body).findtext("name") == "Bo"
    assert ask("/pet", Accept="text/html").status == 406


def test_streams(ask: Ask) -> None:
    events = ask("/events").body.decode().strip().split("\n\n")
    assert len(events) > 1
    assert all(event.startswith("data: ") for event in events)
    lines = ask("/lines").body.decode().splitlines()
    assert [json.loads(line)["name"] for line in lines] == ["Bo"] * len(lines)
    assert len(lines) > 1


def test_octets_and_parts(ask: Ask) -> None:
    got = ask("/octets")
    assert _field(got, "content-type") == ["image/png"]
    assert got.body
    assert _field(ask("/octets", Accept="image/gif"), "content-type") == ["image/gif"]
    parts = ask("/parts")
    assert _field(parts, "content-type")[0].startswith("multipart/mixed; boundary=")
    assert b'name="name"\r\n\r\nBo\r\n' in parts.body


def test_answers_without_a_body(ask: Ask) -> None:
    gone = ask("/gone", method="DELETE")
    assert (gone.status, gone.body) == (204, b"")
    assert ask("/gone", method="HEAD").status == 200
    head = ask("/pet", method="HEAD")
    assert (head.status, head.body) == (200, b"")


def test_what_the_document_is_silent_about(ask: Ask) -> None:
    assert (ask("/silent").status, ask("/silent", "code=404").status) == (200, 404)
    moved = ask("/moved")
    assert moved.status == 302
    assert ":" in _field(moved, "location")[0]


def test_a_schema_that_allows_nothing(ask: Ask) -> None:
    got = ask("/impossible")
    assert got.status == 501
    assert "getImpossible: no application/json was found" in _data(got)["detail"]


def test_requests_are_validated(ask: Ask) -> None:
    got = ask("/pet?size=small")
    assert got.status == 400
    assert _data(got)["errors"][0]["name"] == "size"
    assert ask("/pets").status == 404
    assert ask("/pet", method="PUT").status == 405
    assert ask("/born", method="POST").status == 404


def test_bodies_that_are_streamed_are_read_to_their_end(ask: Ask) -> None:
    lines = {"method": "POST", "Content_Type": "application/jsonl"}
    good = b'{"name": "Bo", "kind": "cat"}\n'
    assert ask("/sent", body=good * 3, **lines).status == 204
    assert ask("/sent", body=good + b'{"name": "B"}\n', **lines).status == 400
    octets = {"method": "POST", "Content_Type": "application/octet-stream"}
    assert ask("/sent", body=b"octets", **octets).status == 204


def test_credentials_need_the_right_form(ask: Ask) -> None:
    assert ask("/secret").status == 401
    assert ask("/secret", Authorization="Bearer token").status == 401
    assert ask("/secret", Authorization="Basic !").status == 401
    assert ask("/secret", Authorization="Basic YTpi").status == 200
    assert ask("/certified").status == 200


def test_no_other_credentials_are_taken_than_those_that_are_named(path: Path) -> None:
    with mocked(path, credentials=["ann:secret"]) as mock:
        ask = _asking(mock)
        assert ask("/secret", Authorization="Basic YW5uOnNlY3JldA==").status == 200
        assert ask("/secret", Authorization="Basic YTpi").status == 401
        assert ask("/certified").status == 200


def test_examples_that_are_not_allowed_are_told(mock: Mocked) -> None:
    told = {
        one.where.partition("#")[2]: one.message
        for one in mock.diagnostics
        if one.code == "invalid-example" and isinstance(one.where, str)
    }
    media = "/paths/~1named/get/responses/200/content/application~1json"
    chip = "/components/schemas/Pet/properties/chip"
    assert told == {
        f"{media}/examples/wrong/value": (
            "the example 'wrong' is not allowed here: "
            '/name: "B" is shorter than 2 characters'
        ),
        f"{chip}/example/0": (
            'this example is not allowed here: (root): "none" does not match ^[0-9]{6}$'
        ),
    }


def test_the_log(mock: Mocked, ask: Ask) -> None:
    mock.log.clear()
    ask("/pet?size=1")
    ask("/nowhere")
    first, second = mock.log
    assert first[:4] == ("GET", "/pet", "getPet", 200)
    assert second[:4] == ("GET", "/nowhere", "", 404)
    assert 0 < first.seconds < 60


def test_the_seed(path: Path) -> None:
    def kinds(seed: int) -> list[Any]:
        with mocked(path, seed=seed) as mock:
            ask = _asking(mock)
            return [ask("/octets").body, *(_data(ask("/pet")) for _ in range(2))]

    first, again, other = kinds(1), kinds(1), kinds(2)
    assert first == again
    assert first[1] == first[2]
    assert first[0] != other[0]
