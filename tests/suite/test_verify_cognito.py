"""The generated package of Cognito against jsonschema, on values made around limits."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from truespec.diagnostics import Diagnostics
from truespec.ir.schemas import Enum, Record
from truespec.pipeline import Options, understand
from truespec.verify.compare import Outcome
from truespec.verify.document import verify
from truespec.verify.reference import ENGINE
from truespec.verify.table import faults

DOCUMENT = Path(__file__).resolve().parents[2] / "spec" / "cognito-idp.yaml"


@pytest.fixture(scope="module")
def outcome() -> Outcome:
    """What came out of running all validators and models."""
    options = Options(package="cognito_idp")
    diagnostics = Diagnostics()
    understood = understand(DOCUMENT, options, diagnostics)
    assert not diagnostics.failed, list(diagnostics)
    outcome = verify(understood, options)
    assert outcome is not None
    return outcome


def _component_schemas() -> dict[str, Any]:
    tree = yaml.load(DOCUMENT.read_bytes(), yaml.CSafeLoader)
    schemas: dict[str, Any] = tree["components"]["schemas"]
    return schemas


def _patterns(tree: object) -> Iterator[str]:
    if isinstance(tree, dict):
        pattern = tree.get("pattern")
        if isinstance(pattern, str):
            yield pattern
        for value in tree.values():
            yield from _patterns(value)


def test_no_instance_is_judged_differently(outcome: Outcome) -> None:
    assert outcome.agrees, "\n".join(faults(outcome))
    assert not any(tally.undecided for tally in outcome.tallies)


def test_every_component_schema_has_enough_instances(outcome: Outcome) -> None:
    names = [tally.schema.name for tally in outcome.tallies]
    assert sorted(names) == sorted(_component_schemas())
    assert [t.schema.name for t in outcome.tallies if t.instances < 50] == []
    assert sum(tally.instances for tally in outcome.tallies) > 20_000


def test_every_schema_has_valid_and_invalid_instances(outcome: Outcome) -> None:
    one_sided = [t.schema.name for t in outcome.tallies if t.valid in (0, t.instances)]
    assert one_sided == []


def _leads_to_a_time(tree: object, schemas: dict[str, Any], seen: set[str]) -> bool:
    """Whether a schema says ``format: date-time`` somewhere, or refers to one."""
    if isinstance(tree, list):
        return any(_leads_to_a_time(one, schemas, seen) for one in tree)
    if not isinstance(tree, dict):
        return False
    if tree.get("format") == "date-time":
        return True
    name = str(tree.get("$ref", "")).rpartition("/")[2]
    if name in schemas and name not in seen:
        seen.add(name)
        return _leads_to_a_time(schemas[name], schemas, seen)
    return any(_leads_to_a_time(one, schemas, seen) for one in tree.values())


def test_every_valid_instance_makes_the_round_trip(outcome: Outcome) -> None:
    with_class = [
        tally
        for tally in outcome.tallies
        if isinstance(tally.schema.shape, Record | Enum)
    ]
    assert with_class
    short = [t.schema.name for t in with_class if t.round_trips + t.unread != t.valid]
    assert short == []
    # A model reads a time into a datetime, but any string is valid where one stands, as
    # ``format`` asserts nothing. Cognito says the type of everything else.
    schemas = _component_schemas()
    refused = [tally.schema.name for tally in outcome.tallies if tally.unread]
    assert [
        n for n in refused if not _leads_to_a_time(schemas[n], schemas, set())
    ] == []


def test_patterns_are_judged_by_an_engine_that_is_not_ours() -> None:
    assert ENGINE == "regress"
    assert list(_patterns(_component_schemas()))
