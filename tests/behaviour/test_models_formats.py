"""Formats are types of Python, and what was read is written as it came."""

from __future__ import annotations

import copy
import importlib
import json
import pickle
import re
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from tests.behaviour.generated import document, files, models
from tests.behaviour.shapes import TEXT, holder, of
from tests.type_checking import mypy, pyright

LOWER = "123e4567-e89b-12d3-a456-426614174000"


def text(format: str, **more: Any) -> dict[str, Any]:
    return {"type": "string", "format": format, **more}


SCHEMAS: dict[str, Any] = {
    "S": {
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": text("uuid"),
            "time": text("time"),
            "raw": text("byte"),
            "enc": {"type": "string", "contentEncoding": "base64"},
            "url": {"type": "string", "contentEncoding": "base64url"},
            "day": text("date"),
            "at": text("date-time"),
            "or_null": text("uuid") | {"type": ["string", "null"]},
        },
        "additionalProperties": text("byte"),
    },
    "Many": {
        "type": "object",
        "properties": {
            "ids": {"type": "array", "items": text("uuid")},
            "raws": {"type": "array", "items": text("byte")},
            "days": {"type": "object", "additionalProperties": text("date")},
            "either": {"anyOf": [text("uuid"), text("byte"), {"type": "integer"}]},
            "when": {"anyOf": [text("date"), text("date-time")]},
            "alias": of("Raw"),
            "inner": {"type": "array", "items": of("S")},
        },
    },
    "Raw": {"type": "array", "items": {"type": "array", "items": text("byte")}},
    "Plain": holder(TEXT),
    "Secret": holder(text("uuid", writeOnly=True)),
    "Pick": {"anyOf": [of("S"), of("Plain")]},
}
VALID = {
    "id": LOWER,
    "time": "12:00:00Z",
    "raw": "aGk=",
    "day": "2020-01-01",
    "at": "2020-01-01T00:00:00Z",
    "or_null": LOWER,
}
USER = """
from datetime import date, datetime, time
from typing import assert_type
from uuid import UUID

from generated import models

s = models.S(id=UUID(int=1), raw=b"x", time=time(12))
assert_type(s.id, UUID)
assert_type(s.time, time | None)
assert_type(s.raw, bytes | None)
assert_type(s.enc, bytes | None)
assert_type(s.day, date | None)
assert_type(s.extra_fields, dict[str, bytes])
many = models.Many()
assert_type(many.ids, list[UUID] | None)
assert_type(many.either, UUID | bytes | int | None)
assert_type(many.when, date | datetime | None)
assert_type(models.malformed(many), list[models.ShapeError])
models.S(id="1")  # refused
s.absent  # refused
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return models(tmp_path_factory.mktemp("formats"), **SCHEMAS)


def test_type_checkers_see_the_types(tmp_path: Path) -> None:
    for path, content in files(document(SCHEMAS), tmp_path).items():
        target = tmp_path / "generated" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content)
    (tmp_path / "user.py").write_text(USER)
    lines = enumerate(USER.splitlines(), 1)
    refused = [number for number, line in lines if "# refused" in line]
    faults = re.findall(r"^(\S+?):(\d+): error", mypy(tmp_path), re.MULTILINE)
    assert faults == [("user.py", str(number)) for number in refused]
    found = pyright(tmp_path, "user.py", "generated/models.py")
    places = {one["range"]["start"]["line"] + 1 for one in found}
    assert sorted(places) == refused, found


@pytest.mark.parametrize(
    ("name", "wire", "value"),
    [
        ("id", LOWER, UUID(LOWER)),
        ("id", LOWER.upper(), UUID(LOWER)),
        ("id", LOWER.replace("-", ""), UUID(LOWER)),
        ("time", "12:00:00Z", time(12, tzinfo=UTC)),
        ("time", "12:00:00.10z", time(12, 0, 0, 100_000, tzinfo=UTC)),
        ("time", "12:00:00+00:00", time(12, tzinfo=UTC)),
        ("time", "23:59:60Z", time(23, 59, 59, tzinfo=UTC)),
        ("time", "12:00:00", time(12)),
        ("raw", "aGk=", b"hi"),
        ("raw", "aGk", b"hi"),
        ("raw", "aG\nk=", b"hi"),
        ("raw", "", b""),
        ("enc", "_-8=", b"\xff\xef"),
        ("url", "_-8", b"\xff\xef"),
        ("day", "2020-02-29", date(2020, 2, 29)),
        ("at", "2020-01-01T12:00:00.10Z", datetime(2020, 1, 1, 12, 0, 0, 10**5, UTC)),
        ("at", "2020-01-01T12:00:00+00:00", datetime(2020, 1, 1, 12, tzinfo=UTC)),
    ],
)
def test_a_text_is_a_value_and_written_as_it_was(
    package: Any, name: str, wire: str, value: object
) -> None:
    data = {"id": LOWER, name: wire}
    read = package.S.from_json(data)
    assert getattr(read, name) == value
    assert isinstance(getattr(read, name), type(value))
    for same in (read, copy.deepcopy(read), pickle.loads(pickle.dumps(read))):
        assert same == read
        assert json.loads(json.dumps(same.to_json())) == data
    assert package.malformed(read) == []
    setattr(read, name, value)
    assert package.S.from_json(read.to_json()) == read


def test_values_of_python_are_written_as_texts(package: Any) -> None:
    made = package.S(
        id=UUID(LOWER),
        time=time(12, tzinfo=UTC),
        raw=b"hi",
        enc=b"\xff\xef",
        url=b"\xff\xef",
        day=date(2020, 1, 1),
        extra_fields={"more": b"hi"},
    )
    assert made.to_json() == {
        "id": LOWER,
        "time": "12:00:00Z",
        "raw": "aGk=",
        "enc": "/+8=",
        "url": "_-8",
        "day": "2020-01-01",
        "more": "aGk=",
    }
    held = package.Many(
        ids=[UUID(LOWER)],
        raws=[b"hi", b""],
        either=b"hi",
        alias=[[b"hi"]],
        inner=[made],
    )
    assert held.to_json() == {
        "ids": [LOWER],
        "raws": ["aGk=", ""],
        "either": "aGk=",
        "alias": [["aGk="]],
        "inner": [made.to_json()],
    }


@pytest.mark.parametrize(
    "data",
    [
        {"ids": [LOWER, LOWER.upper()], "raws": ["aGk", "aGk="]},
        {"days": {"a": "2020-01-01"}, "alias": [["aGk"], []]},
        {"either": LOWER.upper()},
        {"either": "aGk"},
        {"either": 1},
        {"when": "2020-01-01"},
        {"when": "2020-01-01T00:00:00.0Z"},
        {"inner": [{"id": LOWER.upper(), "x": "aGk"}]},
    ],
)
def test_values_inside_of_others_are_written_as_they_were(
    package: Any, data: Any
) -> None:
    assert package.Many.from_json(data).to_json() == data


def test_a_union_takes_the_format_that_fits(package: Any) -> None:
    for wire, kind in ((LOWER, UUID), ("aGk=", bytes), (1, int)):
        assert isinstance(package.Many.from_json({"either": wire}).either, kind)
    when = package.Many.from_json({"when": "2020-01-01T00:00:00Z"}).when
    assert isinstance(when, datetime)


@pytest.mark.parametrize(
    ("name", "wire"),
    [
        ("day", ""),
        ("day", "2020-01-01T00:00:00Z"),
        ("at", "yesterday"),
        ("time", "noon"),
        ("raw", "%"),
        ("or_null", "none"),
        ("id", "none"),
    ],
)
def test_a_malformed_text_costs_nothing_else(
    package: Any, name: str, wire: str
) -> None:
    data = {"id": LOWER, "enc": "aGk="} | {name: wire}
    read = package.S.from_json(data)
    assert read.enc == b"hi"
    for same in (read, copy.copy(read), pickle.loads(pickle.dumps(read))):
        with pytest.raises(package.ShapeError, match=rf"^/{name}: expected") as caught:
            getattr(same, name)
        assert caught.value.value == wire
        assert same.to_json() == data
        assert same == read
        assert [error.path for error in package.malformed(same)] == [(name,)]
    assert wire not in repr(read) or not wire
    other = package.S.from_json(VALID)
    setattr(read, name, getattr(other, name))
    assert package.malformed(read) == []
    assert read.to_json() == data | {name: VALID[name]}


def test_malformed_texts_inside_of_others_are_located(package: Any) -> None:
    data = {
        "ids": [LOWER, "none", LOWER],
        "days": {"a": "2020-01-01", "b": "tomorrow"},
        "either": "%",
        "inner": [{"id": LOWER}, {"id": "none"}],
    }
    read = package.Many.from_json(data)
    assert read.ids[0] == read.ids[2] == UUID(LOWER)
    with pytest.raises(package.ShapeError, match=r"^/1: expected a UUID"):
        _ = read.ids[1].hex
    with pytest.raises(package.ShapeError, match=r"^/b: expected a date"):
        str(read.days["b"])
    assert read.days["a"] == date(2020, 1, 1)
    with pytest.raises(package.ShapeError, match=r"^/either: expected"):
        _ = read.either
    assert read.to_json() == data
    assert [error.pointer for error in package.malformed([read])] == [
        "/0/ids/1",
        "/0/days/b",
        "/0/either",
        "/0/inner/1/id",
    ]
    assert package.Many.from_json(data) == read
    assert pickle.loads(pickle.dumps(read)) == read


def test_octets_outside_of_objects_are_written_as_they_were(package: Any) -> None:
    writing = importlib.import_module(
        "._runtime.writing", package.__name__.rpartition(".")[0]
    )
    read = package.decode_raw([["aGk=", "aGk"]])
    assert read == [[b"hi", b"hi"]]
    assert writing.write(read) == [["aGk=", "aGk"]]


def test_another_type_is_refused(package: Any) -> None:
    for name in ("id", "time", "raw", "day", "at"):
        with pytest.raises(package.ShapeError) as caught:
            package.S.from_json({"id": LOWER, name: 1})
        assert caught.value.path == (name,)


def test_a_malformed_secret_is_not_shown(package: Any) -> None:
    read = package.SecretRequest.from_json({"x": "hunter2"})
    with pytest.raises(package.ShapeError) as caught:
        _ = read.x
    assert "hunter2" not in str(caught.value) + repr(read)
