"""That a comparison finds what is wrong with generated code."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from truespec.diagnostics import Diagnostics
from truespec.name.decide import decide_names
from truespec.pipeline import Options, Understood, build, understand
from truespec.pipeline import readings as readings_of
from truespec.verify import hypothesis_values
from truespec.verify.compare import compare
from truespec.verify.document import verify
from truespec.verify.excuses import LOOSER
from truespec.verify.outcome import Disagreement, Outcome
from truespec.verify.package import written
from truespec.verify.places import Kind
from truespec.verify.readings import Readings, readings
from truespec.verify.reference import Reference
from truespec.verify.table import faults, table

OPTIONS = Options(package="pets")
PET = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string", "minLength": 2, "maxLength": 5},
        "code": {"type": "string", "pattern": "^[a-z]$"},
        "kind": {"type": "string", "enum": ["cat", "dog"]},
        "age": {"type": "integer", "minimum": 1, "maximum": 30},
        "tags": {"type": "array", "items": {"type": "string"}, "maxItems": 2},
        "born": {"type": "string", "format": "date"},
    },
}
SCHEMAS = {
    "Pet": PET,
    "Pets": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}},
    "Kind": {"type": "string", "enum": ["cat", "dog"]},
    "Owner": {
        "type": ["object", "null"],
        "properties": {
            "pet": {"$ref": "#/components/schemas/Pet"},
            "since": {"type": "string", "format": "date-time"},
        },
    },
    "Loose": {"properties": {"x": {"properties": {"y": {"type": "integer"}}}}},
}


def read(
    folder: Path, schemas: dict[str, Any], paths: dict[str, Any] | None = None
) -> Understood:
    folder.mkdir(exist_ok=True)
    path = folder / "pets.json"
    tree = {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1"},
        "paths": paths or {},
        "components": {"schemas": schemas},
    }
    path.write_text(json.dumps(tree))
    diagnostics = Diagnostics()
    understood = understand(path, OPTIONS, diagnostics)
    assert not diagnostics.failed, list(diagnostics)
    return understood


def places(**operation: Any) -> dict[str, Any]:
    return {"/pets": {"post": {"responses": {}} | operation}}


def run(
    folder: Path,
    generated_from: dict[str, Any],
    change: Callable[[dict[str, str]], None] = lambda files: None,
) -> Outcome:
    """Compare code generated from other schemas, or changed, with the real ones."""
    real = read(folder / "real", SCHEMAS)
    files = build(read(folder / "other", generated_from), OPTIONS)
    assert real.api is not None
    assert files is not None
    change(files)
    source = readings_of(real, OPTIONS, real.api.schemas)
    reference = Reference(real.sources, real.version)
    with written(files) as package:
        models = readings(package, decide_names(real.api), source)
        return compare(real.api, package, models, reference, hypothesis=0)


def smallest(outcome: Outcome, name: str) -> Disagreement:
    tally = next(one for one in outcome.tallies if one.schema.name == name)
    found = tally.smallest()
    assert found is not None
    return found


def test_what_is_generated_from_the_document_agrees(tmp_path: Path) -> None:
    outcome = verify(read(tmp_path, SCHEMAS), OPTIONS)
    assert outcome is not None
    assert list(faults(outcome)) == []
    assert outcome.agrees
    assert [tally.schema.name for tally in outcome.tallies] == list(SCHEMAS)
    for tally in outcome.tallies:
        assert 0 < tally.valid <= tally.instances
        assert tally.instances >= 50
    pet, _, kind, owner, loose = outcome.tallies
    assert pet.round_trips > 0
    assert pet.round_trips == pet.valid
    assert kind.round_trips == kind.valid >= 2
    assert owner.round_trips > 0
    assert loose.excused[LOOSER] > 0, "a string is valid, but no record"
    assert loose.round_trips + loose.excused.total() == loose.valid
    assert all(one.attributes >= one.round_trips for one in outcome.tallies)
    assert all(tally.by_hypothesis > 0 for tally in outcome.tallies)
    count = sum(tally.by_hypothesis for tally in outcome.tallies)
    said = f"{count} instances of 5 schemas by hypothesis-jsonschema "
    assert any(line.startswith(said) for line in table(outcome))


@pytest.mark.parametrize(
    ("name", "keyword", "value", "instance"),
    [
        ("name", "minLength", 1, {"name": "a"}),
        ("name", "maxLength", 6, {"name": "aaaaaa"}),
        ("name", "maxLength", 4, {"name": "aaaaa"}),
        ("code", "pattern", "^[a-z]", {"name": "aa", "code": "aa"}),
        ("kind", "enum", ["cat"], {"name": "aa", "kind": "dog"}),
        ("age", "minimum", 0, {"name": "aa", "age": 0}),
        ("age", "maximum", 29, {"name": "aa", "age": 30}),
        ("tags", "maxItems", 3, {"name": "aa", "tags": ["a", "a", "a"]}),
    ],
)
def test_a_wrong_validator_is_found_by_the_smallest_value(
    tmp_path: Path, name: str, keyword: str, value: object, instance: object
) -> None:
    changed = deepcopy(SCHEMAS)
    changed["Pet"]["properties"][name][keyword] = value  # type: ignore[index]
    outcome = run(tmp_path, changed)
    assert not outcome.agrees
    found = smallest(outcome, "Pet")
    assert found.schema == "#/components/schemas/Pet"
    assert found.size <= len(json.dumps(instance))
    # It shows in whatever holds a pet, too.
    assert smallest(outcome, "Pets").size == found.size + 2
    assert found.instance in [
        one.instance for tally in outcome.tallies for one in tally.disagreements
    ]


def test_a_required_property_that_is_not_checked_is_found(tmp_path: Path) -> None:
    outcome = run(tmp_path, SCHEMAS | {"Pet": PET | {"required": []}})
    found = smallest(outcome, "Pet")
    assert found.instance == {}
    assert found.generated == "valid"
    assert "'name' is a required property" in found.expected


def test_a_model_that_reads_too_little_is_found(tmp_path: Path) -> None:
    changed = deepcopy(SCHEMAS)
    changed["Pet"]["properties"]["age"] = {"type": "string"}  # type: ignore[index]
    outcome = run(tmp_path, changed)
    found = [one.generated for one in outcome.tallies[0].disagreements]
    assert any(text.startswith("reading it was refused: /age") for text in found)


def test_a_model_that_forgets_a_property_is_found(tmp_path: Path) -> None:
    def change(files: dict[str, str]) -> None:
        files["models.py"] += (
            "\n\ndef _forget(self):\n    return {'name': self.name}\n"
            "\n\nPet.to_json = _forget\n"
        )

    found = run(tmp_path, SCHEMAS, change).tallies[0].disagreements
    assert {one.expected for one in found} == {"the same value"}
    assert all(len(one.instance) > 1 for one in found)


def test_code_that_crashes_is_found(tmp_path: Path) -> None:
    def change(files: dict[str, str]) -> None:
        files["models.py"] += "\n\nPet.from_json = lambda value: value['name']\n"
        files["validators.py"] += (
            "\n\ndef _noted(value):\n"
            "    return (None, None, lambda value: None, value) if value else 1 / 0\n"
            "\n\nSCHEMAS['Kind'].check = _noted\n"
        )

    outcome = run(tmp_path, SCHEMAS, change)
    pet, _, kind = outcome.tallies[:3]
    assert any("raised KeyError" in one.generated for one in pet.disagreements)
    found = {one.generated for one in kind.disagreements}
    assert found >= {
        "invalid, but without a problem",
        "raised ZeroDivisionError: division by zero",
    }


def test_a_schema_that_jsonschema_cannot_judge_is_undecided(tmp_path: Path) -> None:
    real = read(tmp_path / "real", SCHEMAS)
    files = build(real, OPTIONS)
    few = {name: SCHEMAS[name] for name in ("Kind", "Loose")}
    reference = Reference(read(tmp_path / "other", few).sources, "3.1")
    assert real.api is not None
    assert files is not None
    with written(files) as package:
        outcome = compare(real.api, package, Readings(), reference, hypothesis=0)
    undecided = {one.schema.name for one in outcome.tallies if one.undecided}
    assert undecided == {"Pet", "Pets", "Owner"}
    assert outcome.agrees
    assert "3 schemas that jsonschema cannot judge" in table(outcome)
    assert any("PointerToNowhere" in line for line in faults(outcome))


def test_without_hypothesis_jsonschema_the_report_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hypothesis_values, "_NAME", "hypothesis-nothing")
    outcome = verify(read(tmp_path, SCHEMAS), OPTIONS)
    assert outcome is not None
    assert outcome.agrees
    assert any("jsonschema is not installed" in line for line in table(outcome))


def test_what_is_sent_is_compared_too(tmp_path: Path) -> None:
    count = {"schema": {"type": "integer", "maximum": 3, "format": "int32"}}
    pet = {"$ref": "#/components/schemas/Pet"}
    paths = places(
        parameters=[{"name": "n", "in": "query"} | count],
        requestBody={"content": {"application/json": {"schema": pet}}},
        responses={
            "200": {
                "description": "",
                "headers": {"X-Count": count},
                "content": {"application/json": {"schema": {"items": pet}}},
            }
        },
    )
    outcome = verify(read(tmp_path, SCHEMAS, paths), OPTIONS, hypothesis=0)
    assert outcome is not None
    assert list(faults(outcome)) == []
    kinds = {tally.kind: tally for tally in outcome.tallies}
    assert kinds.keys() == set(Kind)
    for tally in kinds.values():
        assert 0 < tally.valid < tally.instances
    # A body that is just a pet is compared with the schema of pets.
    assert kinds[Kind.REQUEST].instances < kinds[Kind.RESPONSE].instances


def test_values_that_nobody_else_can_judge_are_left_out(tmp_path: Path) -> None:
    schemas = SCHEMAS | {"Name": {"type": "string", "format": "idn-hostname"}}
    outcome = verify(read(tmp_path, schemas), OPTIONS, hypothesis=0)
    assert outcome is not None
    assert outcome.agrees
    name = outcome.tallies[-1]
    (reason,) = name.left_out
    assert name.left_out[reason] > name.instances > 0
    assert f"{name.left_out[reason]} instances left out: {reason}" in table(outcome)


def test_the_report_counts_and_shows(tmp_path: Path) -> None:
    outcome = run(tmp_path, SCHEMAS | {"Pet": PET | {"required": []}})
    head, *rows, disagreements, _, _, _ = table(outcome)
    assert head.split() == [
        "schemas",
        "instances",
        "valid",
        "round",
        "trips",
        "classes",
        "attributes",
        "agreements",
    ]
    assert [row.split()[0] for row in rows] == ["component", "all"]
    for row in rows:
        counts = [int(cell.replace(",", "")) for cell in row.split()[-7:]]
        assert counts[0] == len(SCHEMAS)
        assert counts[1] == sum(one.instances for one in outcome.tallies)
        assert 0 < counts[6] < counts[1]
        assert int(disagreements.split()[0].replace(",", "")) >= counts[1] - counts[6]
    shown = "\n".join(faults(outcome))
    assert "disagreement: #/components/schemas/Pet (" in shown
    assert "\n  value      {}\n" in shown


def test_nothing_is_left_of_an_imported_package() -> None:
    import sys

    before = (set(sys.modules), list(sys.path))
    with written(
        {"__init__.py": "", "a.py": "from .b import x\n", "b.py": "x = 1"}
    ) as p:
        assert p.module("a").x == 1
        folder = Path(str(p.module("a").__file__)).parent
    assert (set(sys.modules), list(sys.path)) == before
    assert not folder.exists()
