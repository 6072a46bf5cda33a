"""How people use the package: what type checkers know of it, and what it does.

The headings are those of the promises that types make.
"""

from __future__ import annotations

import inspect
import json
from datetime import UTC, date, datetime, time
from typing import Any, Literal, assert_never, assert_type, get_type_hints
from uuid import UUID

from studio import Client, errors, models

# --- One type follows from all that a schema checks -----------------------------------

worker = models.Employee(name="Ann", age=41)
assert_type(worker.age, int)
assert_type(worker.name, str)
assert_type(worker.badge, str | None)
assert worker.to_json() == {"age": 41, "name": "Ann"}

atlas = models.Atlas.from_json(
    {
        "labels": {"x-author": "Ann", "pages": 3},
        "line": [{"x": 0, "y": 0}, {"x": 1, "y": 2}],
        "notes": {"p1": ["torn"]},
    }
)
if atlas.labels is not None:
    assert_type(atlas.labels, dict[str, str | int])
    assert atlas.labels == {"x-author": "Ann", "pages": 3}
if atlas.line is not None:
    start, end = atlas.line
    assert_type(start, models.Point)
    assert (end.x, end.y) == (1, 2)
assert_type(atlas.notes, dict[str, list[str]] | None)

scores = models.Scores(game="chess", extra_fields={"ann": 3})
assert_type(scores.extra_fields, dict[str, int])
assert models.Scores.from_json({"game": "chess", "ann": 3}) == scores

# Further properties of a class that describes none are any JSON.
assert_type(worker.extra_fields, dict[str, Any])

# Generics are known when the code is made.
points = models.Points.from_json({"items": [{"x": 1.5}]})
assert_type(points.items[0].x, float)
assert_type(models.Counts(items=[1, 2]).items, list[int])

# --- Requests and answers ---------------------------------------------------------------

user = models.User.from_json({"id": 1, "name": "Ann"})
assert_type(user.id, int)
request = user.to_request(password="secret")
assert_type(request, models.UserRequest)
request.name = "Anna"
assert request.to_json() == {"name": "Anna", "password": "secret"}
assert_type(request.to_answer(id=1), models.User)


def rename(client: Client, name: str) -> models.User:
    """Read, change, write."""
    found = client.get_user(id=1)
    assert_type(found, models.User)
    found.name = name
    return client.put_user(found.to_request(password="secret"), id=1)


# --- Unions that a discriminator tells apart --------------------------------------------


def area(figure: models.Figure) -> float:
    """Narrow by class; a figure of a later version of the service is unknown."""
    match figure:
        case models.Circle(radius=radius):
            assert_type(radius, float)
            return 3 * radius**2
        case models.Square():
            assert_type(figure, models.Square)
            return figure.side**2
        case models.UnknownVariant():
            return 0
        case _:
            assert_never(figure)


def corners(figure: models.Circle | models.Square) -> int:
    """Narrow by the tag."""
    if figure.kind == "circle":
        assert_type(figure, models.Circle)
        return 0
    assert_type(figure, models.Square)
    return 4


drawing = models.Drawing.from_json(
    {"figures": [{"kind": "square", "side": 2}, {"kind": "star", "rays": 5}]}
)
assert_type(drawing.figures, list[models.Figure])
assert [area(figure) for figure in drawing.figures] == [4, 0]
assert corners(models.Square(side=1)) == 4
assert drawing.to_json()["figures"] == [
    {"kind": "square", "side": 2},
    {"kind": "star", "rays": 5},
]

# A parent with a discriminator is one of its kinds.
animal = models.decode_animal({"species": "cat", "lives": 9})
assert_type(animal, models.Cat | models.Dog | models.AnimalBase)
if isinstance(animal, models.Cat):
    assert_type(animal.lives, int | None)
assert isinstance(animal, models.Cat)

# --- Other unions -----------------------------------------------------------------------


def outcome(value: object) -> str:
    """Narrow by a constant that is no text, without a discriminator."""
    found = models.decode_outcome(value)
    if found.ok is True:
        assert_type(found, models.Success)
        return found.data
    assert_type(found, models.Failure)
    return found.message


assert outcome({"ok": True, "data": "yes"}) == "yes"
assert outcome({"ok": False, "message": "no"}) == "no"

# --- Null, and what is absent -----------------------------------------------------------

profile = models.Profile(name="Ann", nickname=None)
assert_type(profile.nickname, str | None)
assert_type(profile.site, str | None)
assert_type(profile.email, str | None | models.Unset)
assert_type(profile.friend, models.Profile | None | models.Unset)


def addresses(profile: models.Profile) -> list[str]:
    """Tell what is absent from null by what stands for it."""
    if profile.email is models.UNSET:
        return ["absent"]
    if profile.email is None:
        return ["null"]
    assert_type(profile.email, str)
    if isinstance(profile.friend, models.Profile):
        assert_type(profile.friend.name, str)
    return [profile.email]


assert addresses(profile) == ["absent"]
profile.email = None
assert addresses(profile) == ["null"]
assert profile.to_json() == {
    "name": "Ann",
    "nickname": None,
    "email": None,
    "version": 2,
}

# --- Constants and enumerations ---------------------------------------------------------

assert_type(models.Circle(radius=1).kind, Literal["circle"])
assert models.Circle(radius=1).to_json() == {"kind": "circle", "radius": 1}
assert_type(profile.version, Literal[2] | None)
assert_type(profile.mood, Literal["good", "bad", 3] | None)
profile.mood = 3
assert_type(profile.weather, models.Weather | None)
profile.weather = models.Weather.PARTLY_CLOUDY
assert profile.to_json()["weather"] == 1
# What a later version of the service lists is kept.
later = models.Weather.from_json(7)
assert not later.is_known
assert later == 7

# --- Formats ----------------------------------------------------------------------------

KEY = "00000000-0000-0000-0000-00000000000A"
event = models.Event.from_json(
    {"id": KEY, "at": "2020-01-01T00:00:00Z", "day": "someday", "seal": "aGk="}
)
assert_type(event.id, UUID)
assert_type(event.at, datetime)
assert_type(event.hour, time | None)
assert_type(event.seal, bytes | None)
assert event.seal == b"hi"
assert event.at == datetime(2020, 1, 1, tzinfo=UTC)
# One malformed text costs nothing else, and every text is written as it was read.
assert [problem.path for problem in models.malformed(event)] == [("day",)]


def day_of(event: models.Event) -> str:
    """Touching what is malformed raises an error with its place."""
    try:
        day = event.day
    except models.ShapeError as error:
        return f"malformed: {error.path}"
    assert_type(day, date | None)
    return day.isoformat() if day else "none"


assert day_of(event) == "malformed: ('day',)"
assert event.to_json()["id"] == KEY
assert event.to_json()["day"] == "someday"

# --- Names of errors --------------------------------------------------------------------


def title(client: Client) -> str:
    """An error has the name of its component, below that of its status."""
    try:
        client.get_user(id=2)
    except errors.Missing as missing:
        assert_type(missing.body, models.Problem)
        return missing.body.title
    except errors.NotFound as error:
        assert_type(error.body, models.Problem)
    return ""


assert issubclass(errors.Missing, errors.NotFound)

# --- The surface of a model -------------------------------------------------------------

other = profile.__replace__(name="Bob", email="bob@studio.example")
assert_type(other, models.Profile)
assert (other.name, profile.name) == ("Bob", "Ann")
assert repr(models.Profile(name="A", nickname=None, email=None)) == (
    "Profile(name='A', nickname=None, email=None, version=2)"
)
assert list(inspect.signature(models.Scores).parameters) == ["game", "extra_fields"]
assert get_type_hints(models.Event)["id"] is UUID
found: dict[str, Any] = json.loads(json.dumps(other.to_json()))
assert models.Profile.from_json(found) == other
