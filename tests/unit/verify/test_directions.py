"""That a comparison judges requests and answers by what each of them demands."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema.protocols import Validator
from tests.behaviour.directions.document import USER, answer, ref, service, swagger

from truespec import pipeline
from truespec.diagnostics import Diagnostics
from truespec.ir.schemas import Direction
from truespec.lower import api as lowering
from truespec.pipeline import Options, Understood, understand
from truespec.verify.document import verify
from truespec.verify.excuses import LOOSER
from truespec.verify.outcome import Outcome
from truespec.verify.reference import Reference
from truespec.verify.table import faults
from truespec.verify.undecided import Undecided

OPTIONS = Options(package="users")
SENT = {"name": "a", "password": "p"}
ANSWERED = {"id": 1, "name": "a"}


def understood(folder: Path, tree: Any, options: Options = OPTIONS) -> Understood:
    path = folder / "document.json"
    path.write_text(json.dumps(tree))
    return understand(path, options, Diagnostics())


def judges(folder: Path, tree: Any, at: str) -> dict[Direction | None, Validator]:
    read = understood(folder, tree)
    reference = Reference(read.sources, read.version, directions=True)
    return {one: reference.validator(at, one) for one in (None, *Direction)}


def compared(read: Understood, options: Options = OPTIONS) -> Outcome:
    outcome = verify(read, options, most=100, hypothesis=0)
    assert outcome is not None
    return outcome


@pytest.mark.parametrize("version", ["2.0", "3.0.3", "3.1.0"])
def test_the_reference_reads_in_a_direction(version: str, tmp_path: Path) -> None:
    at = "#/components/schemas/User"
    tree = service("User", version=version, User=USER)
    if version == "2.0":
        tree, at = swagger("User", USER), "#/definitions/User"
    found = judges(tmp_path, tree, at)
    verdicts = {one: judge.is_valid(SENT) for one, judge in found.items()}
    request = {None: False, Direction.REQUEST: True, Direction.ANSWER: False}
    if version == "2.0":
        # It has no `writeOnly`.
        assert verdicts == request
    else:
        assert verdicts == request
        assert found[Direction.ANSWER].is_valid(ANSWERED)
        assert not found[Direction.REQUEST].is_valid(ANSWERED)


def test_the_reference_follows_parts_and_what_is_inside(tmp_path: Path) -> None:
    schemas = {
        "Base": {"type": "object", "required": ["id"]},
        "User": {"allOf": [ref("Base")], "properties": USER["properties"]},
        "Users": {"type": "array", "items": ref("User")},
        "Plain": {"allOf": [ref("Base"), {"not": {"required": ["old"]}}]},
    }
    tree = service("Users", **schemas)
    users = judges(tmp_path, tree, "#/components/schemas/Users")
    assert users[Direction.REQUEST].is_valid([{}])
    assert not users[Direction.ANSWER].is_valid([{}])
    assert not users[Direction.REQUEST].is_valid([{"id": "x"}])
    plain = judges(tmp_path, tree, "#/components/schemas/Plain")
    assert not plain[Direction.REQUEST].is_valid({})
    assert not plain[Direction.REQUEST].is_valid({"id": 1, "old": 1})
    assert plain[Direction.REQUEST].is_valid({"id": 1})


def test_the_reference_knows_marks_of_names_that_are_not_listed(tmp_path: Path) -> None:
    own = {"type": "integer", "readOnly": True}
    schemas = {
        "Pattern": {"required": ["x_id"], "patternProperties": {"^x_": own}},
        "Other": {"required": ["id"], "additionalProperties": own},
        "Listed": {
            "required": ["id"],
            "properties": {"id": {"type": "integer"}},
            "additionalProperties": own,
        },
    }
    tree = service(*schemas, version="3.1.0", **schemas)
    for name, allowed in (("Pattern", True), ("Other", True), ("Listed", False)):
        found = judges(tmp_path, tree, f"#/components/schemas/{name}")
        assert found[Direction.REQUEST].is_valid({}) is allowed
        assert not found[Direction.ANSWER].is_valid({})


def test_the_reference_does_not_guess(tmp_path: Path) -> None:
    schemas = {"User": USER, "Odd": {"$dynamicRef": "#/components/schemas/User"}}
    tree = service("User", version="3.1.0", **schemas)
    with pytest.raises(Undecided):
        judges(tmp_path, tree, "#/components/schemas/Odd")


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize("directions", ["intent", "letter"])
def test_both_readings_are_confirmed(
    version: str, directions: str, tmp_path: Path
) -> None:
    options = Options(package="users", directions=directions)
    tree = service("User", version=version, User=USER)
    outcome = compared(understood(tmp_path, tree, options), options)
    assert outcome.agrees
    labels = {tally.label for tally in outcome.tallies}
    has_directions = directions == "intent" or version == "3.0.3"
    assert ("User (request)" in labels) is has_directions


def test_a_generator_that_knows_no_directions_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lowering, "read_directions", lambda api: api)
    tree = service("User", User={**USER, "example": {**SENT, **ANSWERED}})
    outcome = compared(understood(tmp_path, tree))
    assert not outcome.agrees


def test_a_direction_that_is_taken_for_the_other_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tree = service("User", User=USER)
    tree["paths"]["/User"]["put"]["responses"]["200"] = answer(
        {"type": "array", "items": ref("User")}
    )
    read = understood(tmp_path, tree)
    right = pipeline.build(read, OPTIONS)
    assert right is not None
    wrong = {**right}
    wrong["validators.py"] = (
        right["validators.py"]
        .replace('"User": check_user_request', '"User": check_user_other')
        .replace('"User": check_user_answer', '"User": check_user_request')
        .replace("check_user_other", "check_user_answer")
    )
    assert wrong != right
    monkeypatch.setattr(pipeline, "build", lambda *_: wrong)
    outcome = compared(read)
    assert {one.schema for tally in outcome.tallies for one in tally.disagreements} == {
        "#/components/schemas/User~request",
        "#/components/schemas/User~answer",
    }


def test_readings_that_nobody_sends_are_judged_as_validators_only(
    tmp_path: Path,
) -> None:
    """The package has no class for them, and the comparison asks for none."""
    schemas = {
        "User": USER,
        "Login": USER,
        "Unused": {**USER, "properties": {"id": {"type": "string", "readOnly": True}}},
    }
    tree = service("User", **schemas)
    tree["paths"]["/User"]["put"]["requestBody"]["content"]["application/json"] = {
        "schema": ref("Login")
    }
    outcome = compared(understood(tmp_path, tree))
    assert outcome.agrees
    judged = {one.label: one.round_trips for one in outcome.tallies}
    assert judged["User (answer)"]
    assert judged["Login (request)"]
    assert not judged["User (request)"]
    assert not judged["Login (answer)"]


def test_a_parent_that_names_its_children(tmp_path: Path) -> None:
    pet = {
        "type": "object",
        "discriminator": "kind",
        "required": ["id", "kind"],
        "properties": {
            "id": {"type": "integer", "readOnly": True},
            "kind": {"type": "string"},
        },
    }
    lives = {"type": "integer"}
    parts = [
        {"$ref": "#/definitions/Pet"},
        {"type": "object", "required": ["lives"], "properties": {"lives": lives}},
    ]
    tree = swagger("Pet", pet)
    tree["definitions"]["Cat"] = {"allOf": parts}
    assert compared(understood(tmp_path, tree)).agrees


def test_what_has_no_type_has_none_in_a_direction_either(tmp_path: Path) -> None:
    user = {"properties": USER["properties"]}
    outcome = compared(understood(tmp_path, service("User", User=user)))
    assert list(faults(outcome)) == []
    users = [one for one in outcome.tallies if one.schema.name == "User"]
    assert len(users) > 1
    assert all(one.excused[LOOSER] for one in users)
