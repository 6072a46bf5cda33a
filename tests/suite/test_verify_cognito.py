"""The generated package of Cognito against jsonschema, on values made around limits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from truespec.diagnostics import Diagnostics
from truespec.ir.schemas import Enum, Record
from truespec.pipeline import Options, understand
from truespec.verify.document import verify
from truespec.verify.outcome import Outcome
from truespec.verify.places import Kind
from truespec.verify.reference import ENGINE
from truespec.verify.table import faults

# Enough for a test; `truespec verify` makes more.
MOST = 500

DOCUMENT = Path(__file__).resolve().parents[2] / "spec" / "cognito-idp.yaml"


@pytest.fixture(scope="module")
def outcome() -> Outcome:
    """What came out of running all validators and models."""
    options = Options(package="cognito_idp")
    diagnostics = Diagnostics()
    understood = understand(DOCUMENT, options, diagnostics)
    assert not diagnostics.failed, list(diagnostics)
    outcome = verify(understood, options, most=MOST)
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
    own = [tally for tally in outcome.tallies if tally.kind is Kind.COMPONENT]
    assert sorted(str(one.schema.name) for one in own) == sorted(_component_schemas())
    assert [tally.schema.name for tally in own if tally.instances < 50] == []
    assert sum(tally.instances for tally in own) > 20_000


def test_everything_that_is_sent_is_compared(outcome: Outcome) -> None:
    tree = yaml.load(DOCUMENT.read_bytes(), yaml.CSafeLoader)
    operations = [one["post"] for one in tree["paths"].values()]
    counts = Counter(tally.kind for tally in outcome.tallies)
    assert counts[Kind.PARAMETER] == sum(len(one["parameters"]) for one in operations)
    assert counts[Kind.REQUEST] == len(operations)
    sent = [
        one
        for one in operations
        for one in one["responses"].values()
        if "content" in one
    ]
    assert 0 < counts[Kind.RESPONSE] <= len(sent)


def test_every_schema_has_valid_and_invalid_instances(outcome: Outcome) -> None:
    one_sided = [t.schema.name for t in outcome.tallies if t.valid in (0, t.instances)]
    assert one_sided == []


def test_every_valid_instance_makes_the_round_trip(outcome: Outcome) -> None:
    with_class = [
        tally
        for tally in outcome.tallies
        if isinstance(tally.schema.shape, Record | Enum)
        # A selector is no component, and nobody needs a class for its value.
        and tally.schema.name is not None
    ]
    assert with_class
    assert [
        tally.label for tally in with_class if tally.round_trips != tally.valid
    ] == []
    # Cognito says the type of everything, so models may only refuse an image that is no
    # base64: JSON Schema takes that for an annotation.
    excused = [tally.label for tally in outcome.tallies if tally.excused]
    assert excused == ["ImageFileType"]
    # Each value is held against its type, and so is each attribute of an object.
    assert all(tally.attributes >= tally.valid for tally in with_class)


def test_patterns_are_judged_by_an_engine_that_is_not_ours() -> None:
    assert ENGINE == "regress"
    assert list(_patterns(_component_schemas()))
