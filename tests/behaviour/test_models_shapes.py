"""How the shapes of schemas other than plain objects look in generated models."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum
from typing import Any

import pytest

from tests.behaviour.generated import models
from tests.behaviour.shapes import SHAPES


@pytest.fixture(scope="module")
def shapes(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return models(tmp_path_factory.mktemp("shapes"), **SHAPES)


def test_an_enumeration_is_one(shapes: Any) -> None:
    assert issubclass(shapes.Status, Enum)
    assert list(shapes.Status) == ["on", "off", "ON"]
    assert shapes.Status("on").name != shapes.Status("ON").name
    assert shapes.Status("off") is shapes.Status.OFF
    assert shapes.Status["OFF"] is shapes.Status.OFF
    assert f"{shapes.Status.OFF}" == "off"
    assert shapes.Level(-1) is shapes.Level.MINUS_1
    assert json.dumps([shapes.Status.OFF, shapes.Level.MINUS_1]) == '["off", -1]'
    assert pickle.loads(pickle.dumps(shapes.Status.OFF)) is shapes.Status.OFF
    assert copy.deepcopy(shapes.Status.OFF) is shapes.Status.OFF
    with pytest.raises(AttributeError):
        shapes.Status.OFF = "x"


def test_a_value_that_the_document_does_not_list_is_kept(shapes: Any) -> None:
    held = shapes.HoldsStatus.from_json({"x": "broken"})
    assert isinstance(held.x, shapes.Status)
    assert held.x == "broken"
    assert not held.x.is_known
    assert shapes.Status.OFF.is_known
    assert held.to_json() == {"x": "broken"}
    assert type(held.to_json()["x"]) is str
    assert pickle.loads(pickle.dumps(held)) == held
    assert list(shapes.Status) == ["on", "off", "ON"]


@pytest.mark.parametrize("value", [True, 1.5, "1", None])
def test_an_enumeration_of_integers_takes_only_those(shapes: Any, value: Any) -> None:
    with pytest.raises(shapes.ShapeError) as caught:
        shapes.HoldsLevels.from_json({"x": [0, value]})
    assert caught.value.path == ("x", 1)


def test_integers_are_enumerated_by_their_value(shapes: Any) -> None:
    levels = shapes.HoldsLevels.from_json({"x": [0, 1.0, 7]}).x
    assert levels == [0, 1, 7]
    assert [level.is_known for level in levels] == [True, True, False]


@pytest.mark.parametrize("value", ["a", 1, None])
def test_an_enumeration_of_several_kinds_is_any_value(
    shapes: Any, value: object
) -> None:
    assert shapes.HoldsMixed.from_json({"x": value}).to_json() == {"x": value}


def test_a_nullable_enumeration(shapes: Any) -> None:
    for value in ({}, {"x": None}, {"x": "on"}, {"x": "new"}):
        assert shapes.HoldsStatusOrNull.from_json(value).to_json() == value


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("2020-02-29T12:30:00Z", datetime(2020, 2, 29, 12, 30, tzinfo=UTC)),
        ("2020-02-29t12:30:00z", datetime(2020, 2, 29, 12, 30, tzinfo=UTC)),
        (
            "1990-12-31T15:59:60-08:00",
            datetime(1990, 12, 31, 15, 59, 59, tzinfo=timezone(-timedelta(hours=8))),
        ),
        (
            "2020-01-01T00:00:00.123456789+00:00",
            datetime(2020, 1, 1, 0, 0, 0, 123456, tzinfo=UTC),
        ),
        ("2020-01-01T00:00:00.1-00:00", datetime(2020, 1, 1, 0, 0, 0, 100000, UTC)),
        ("0000-02-29T00:00:00Z", datetime(4, 2, 29, tzinfo=UTC)),
    ],
)
def test_a_time_is_sent_back_as_it_was_written(
    shapes: Any, text: str, time: datetime
) -> None:
    held = shapes.HoldsTime.from_json({"x": text})
    assert held.x == time
    assert isinstance(held.x, datetime)
    assert held.to_json() == {"x": text}
    assert shapes.HoldsTime.from_json(held.to_json()) == held
    for copied in (copy.deepcopy(held), pickle.loads(pickle.dumps(held))):
        assert copied.to_json() == {"x": text}
    listed = {"x": [text, None]}
    assert shapes.HoldsTimes.from_json(listed).to_json() == listed


def test_a_time_of_the_user_is_written_as_rfc_3339_says(shapes: Any) -> None:
    noon = datetime(2020, 1, 1, 12, tzinfo=UTC)
    assert shapes.HoldsTime(x=noon).to_json() == {"x": "2020-01-01T12:00:00Z"}
    read = shapes.HoldsTime.from_json({"x": "2020-01-01T12:00:00Z"})
    later = shapes.HoldsTime(x=read.x + timedelta(days=1))
    assert type(read.x) is datetime
    assert later.to_json() == {"x": "2020-01-02T12:00:00Z"}
    sums = shapes.HoldsTime.from_json({"x": "2020-01-01T12:00:00.5+01:00"}).x
    west = shapes.HoldsTime(x=sums + timedelta(hours=1))
    assert west.to_json() == {"x": "2020-01-01T13:00:00.500000+01:00"}
    with pytest.raises(ValueError, match="time zone"):
        shapes.HoldsTime(x=datetime(2020, 1, 1)).to_json()


@pytest.mark.parametrize("text", ["", "soon", "2020-13-01T00:00:00Z"])
def test_what_is_no_time_is_refused_where_it_is_used(shapes: Any, text: str) -> None:
    held = shapes.HoldsTime.from_json({"x": text})
    with pytest.raises(shapes.ShapeError, match="date-time"):
        _ = held.x
    assert held.to_json() == {"x": text}


def test_what_is_no_text_is_refused(shapes: Any) -> None:
    with pytest.raises(shapes.ShapeError, match="date-time"):
        shapes.HoldsTime.from_json({"x": 5})


def test_a_day(shapes: Any) -> None:
    held = shapes.HoldsDate.from_json({"x": "2020-02-29"})
    assert held.x == date(2020, 2, 29)
    assert held.to_json() == {"x": "2020-02-29"}
    moment = shapes.HoldsDate(x=datetime(2020, 2, 29, 5, tzinfo=UTC))
    assert moment.to_json() == {"x": "2020-02-29"}
    for wrong in ("20200229", "2021-02-29", "2020-W09-6", "2020-02-29T00:00:00Z"):
        held = shapes.HoldsDate.from_json({"x": wrong})
        with pytest.raises(shapes.ShapeError):
            _ = held.x
        assert held.to_json() == {"x": wrong}


def test_the_tag_decides_which_variant_it_is(shapes: Any) -> None:
    cat, dog = {"kind": "tom", "dog": "x"}, {"kind": "Dog"}
    assert isinstance(shapes.decode_animal(cat), shapes.Cat)
    assert isinstance(shapes.decode_animal(dog), shapes.Dog)
    value = {"x": [cat, {"kind": "Dog", "friend": cat}]}
    held = shapes.HoldsAnimals.from_json(value)
    assert isinstance(held.x[1].friend, shapes.Cat)
    assert held.to_json() == value


def test_a_variant_that_the_document_does_not_list_is_kept(shapes: Any) -> None:
    value = {"x": [{"kind": "Cow", "milk": 1}]}
    held = shapes.HoldsAnimals.from_json(value)
    assert held.x == [shapes.UnknownVariant({"kind": "Cow", "milk": 1})]
    assert held.to_json() == value


def test_a_variant_of_the_wrong_shape_costs_nothing_else(shapes: Any) -> None:
    value = {"x": [{"kind": "Dog", "dog": 1, "cat": 1}, {"kind": "Dog"}]}
    held = shapes.HoldsAnimals.from_json(value)
    assert [type(one) for one in held.x] == [shapes.UnknownVariant, shapes.Dog]
    assert [one.pointer for one in shapes.malformed(held)] == ["/x/0/dog"]
    assert held.to_json() == value


def test_what_another_variant_allows_is_of_that_one(shapes: Any) -> None:
    """Only their names tie the variants to the tag, so a cat may be of any kind."""
    value = {"x": [{"kind": "Dog", "dog": 1}]}
    held = shapes.HoldsAnimals.from_json(value)
    assert type(held.x[0]) is shapes.Cat
    assert held.to_json() == value


@pytest.mark.parametrize("value", [{"kind": 1}, {}, 1, []])
def test_what_is_none_of_the_variants_is_refused(shapes: Any, value: object) -> None:
    with pytest.raises(shapes.ShapeError) as caught:
        shapes.HoldsAnimals.from_json({"x": [value]})
    assert caught.value.path[:2] == ("x", 0)


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ({"side": "1"}, "Square"),
        ({"radius": "1"}, "Circle"),
        ({"side": "1", "radius": "2", "unit": "cm"}, "Circle"),
        ({"side": "1", "radius": "2"}, "Circle"),
        ({}, "Circle"),
        ("round", "str"),
    ],
)
def test_without_a_tag_the_variant_that_knows_most_is_taken(
    shapes: Any, value: object, name: str
) -> None:
    held = shapes.HoldsFigure.from_json({"x": value})
    assert type(held.x).__name__ == name
    assert held.to_json() == {"x": value}


def test_what_fits_no_variant_is_refused(shapes: Any) -> None:
    with pytest.raises(shapes.ShapeError, match="/x: expected Figure, found an array"):
        shapes.HoldsFigure.from_json({"x": []})


def test_schemas_that_contain_themselves(shapes: Any) -> None:
    tree: Any = {"x": [[], [[]]]}
    assert shapes.HoldsTree.from_json(tree).to_json() == tree
    with pytest.raises(shapes.ShapeError) as caught:
        shapes.HoldsTree.from_json({"x": [[], [1]]})
    assert caught.value.path == ("x", 1, 0)
    odds: list[Any] = [[[], [[]]], "x", 1, ["a", 1], [[["a"]]]]
    for odd in odds:
        assert shapes.HoldsOdd.from_json({"x": odd}).to_json() == {"x": odd}
    value = {"a": [1, 2.5, True, None, {"b": "c"}]}
    assert shapes.decode_json(value) == value
    assert shapes.decode_json(None) is None


def test_any_value_and_no_value(shapes: Any) -> None:
    assert shapes.HoldsNothing.from_json({}).to_json() == {}
    with pytest.raises(shapes.ShapeError):
        shapes.HoldsNothing.from_json({"x": 1})


def test_aliases_stand_for_what_they_name(shapes: Any) -> None:
    assert shapes.Same is shapes.Cat
