"""Random values by hypothesis-jsonschema: which schemas it gets, and what comes back."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from truespec.ir.api import Api
from truespec.verify import hypothesis_values as module
from truespec.verify.hypothesis_schema import Refused, standalone
from truespec.verify.hypothesis_values import VALUES, hypothesis_values, installed

MakeApi = Callable[..., Api]

PREFIX = "#/components/schemas/"
PET: dict[str, Any] = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string", "pattern": r"^\p{Lu}[\w-]{1,3}$"},
        "kind": {"enum": ["cat", "dog"]},
        "age": {"type": "integer", "minimum": 0, "maximum": 30},
        "chip": {"type": "string", "format": "uuid"},
        "friends": {"type": "array", "items": {"$ref": f"{PREFIX}Pet"}, "maxItems": 2},
        "owner": {"anyOf": [{"$ref": f"{PREFIX}Owner"}, {"type": "null"}]},
        "place": {"prefixItems": [{"type": "number"}], "items": False},
    },
    "dependentRequired": {"chip": ["owner"]},
    "additionalProperties": False,
}
OWNER = {"type": "object", "properties": {"pet": {"$ref": f"{PREFIX}Pet"}}}


def collected(api: Api, names: list[str], seed: int = 0) -> dict[str, list[Any]]:
    addresses = [PREFIX + name for name in names]
    with hypothesis_values(api.schemas, addresses, seed=seed) as made:
        found = dict(made.collect())
    assert not made.own_only
    return {at.removeprefix(PREFIX): values for at, values in found.items()}


def test_values_are_what_draft_7_allows(make_api: MakeApi) -> None:
    api = make_api(Pet=PET, Owner=OWNER, Name={"type": "string", "minLength": 3})
    for at in (f"{PREFIX}{name}" for name in ("Pet", "Owner", "Name")):
        Draft7Validator.check_schema(standalone(api.schemas, at))
    made = collected(api, ["Pet", "Owner", "Name"])
    assert {len(values) for values in made.values()} == {VALUES}
    for name in made:
        # The pattern is written for Python there.
        validator = Draft7Validator(standalone(api.schemas, PREFIX + name))
        assert all(validator.is_valid(value) for value in made[name])
    assert all(set(pet) <= set(PET["properties"]) for pet in made["Pet"])


def test_a_seed_gives_the_same_values(make_api: MakeApi) -> None:
    api = make_api(Pet=PET, Owner=OWNER)
    first, again, other = (
        json.dumps(collected(api, ["Pet"], seed)) for seed in (1, 1, 2)
    )
    assert first == again
    assert first != other


def test_nothing_is_kept_on_disk(
    make_api: MakeApi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    api = make_api(Pet=PET, Owner=OWNER)
    empty = tmp_path / "empty"
    empty.mkdir()
    monkeypatch.chdir(empty)
    assert collected(api, ["Pet"])
    assert list(empty.iterdir()) == []


def test_what_has_no_values_is_counted_with_the_reason(make_api: MakeApi) -> None:
    nested: dict[str, Any] = {"type": "object"}
    for _ in range(40):
        nested = {"properties": {"a": nested}}
    api = make_api(Large=nested, Never=False, Fine={"type": "boolean"})
    addresses = [f"{PREFIX}{name}" for name in ("Large", "Never", "Fine")]
    with pytest.raises(Refused, match="more than 30 schemas"):
        standalone(api.schemas, addresses[0])
    with hypothesis_values(api.schemas, addresses) as made:
        found = dict(made.collect())
    assert found.keys() == {addresses[2]}
    assert made.own_only.total() == 2


def test_a_document_has_few_schemas_chosen(make_api: MakeApi) -> None:
    api = make_api(**{f"S{number}": {"type": "boolean"} for number in range(30)})
    with hypothesis_values(api.schemas, api.schemas) as made:
        found = dict(made.collect())
    assert len(found) == module.SCHEMAS < len(api.schemas)
    assert made.own_only.total() == len(api.schemas) - len(found)


def test_it_may_be_absent(make_api: MakeApi, monkeypatch: pytest.MonkeyPatch) -> None:
    assert installed() is not None
    monkeypatch.setattr(module, "_NAME", "hypothesis-nothing")
    assert installed() is None
    api = make_api(Pet=PET, Owner=OWNER)
    assert collected(api, ["Pet"]) == {}


@pytest.mark.parametrize(
    ("program", "reason"),
    [
        ("raise SystemExit(1)", "has failed"),
        ("import time; print('half of', flush=True, end=''); time.sleep(60)", "long"),
    ],
)
def test_a_process_that_fails_or_takes_too_long_is_ended(
    make_api: MakeApi,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    program: str,
    reason: str,
) -> None:
    worker = tmp_path / "worker.py"
    worker.write_text(program)
    monkeypatch.setattr(module.hypothesis_worker, "__file__", str(worker))
    monkeypatch.setattr(module, "_PATIENCE", 3)
    api = make_api(Pet=PET, Owner=OWNER)
    with hypothesis_values(api.schemas, [f"{PREFIX}Pet", f"{PREFIX}Owner"]) as made:
        assert list(made.collect()) == []
    ((said, count),) = made.own_only.items()
    assert reason in said
    assert count == 2


def test_a_schema_that_takes_too_long_does_not_hold_up_the_others(
    make_api: MakeApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    # More values than one can make in the time, for every schema.
    monkeypatch.setattr(module, "VALUES", 1_000_000)
    monkeypatch.setattr(module, "_SECONDS", 0.2)
    api = make_api(Pet=PET, Owner=OWNER, Name={"type": "string"})
    found = collected(api, ["Pet", "Owner", "Name"])
    assert found.keys() == {"Pet", "Owner", "Name"}
