"""Generated packages of real documents in several dialects, against jsonschema."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from truespec.diagnostics import Diagnostics
from truespec.pipeline import Options, understand
from truespec.verify.document import verify
from truespec.verify.outcome import Outcome
from truespec.verify.places import Kind
from truespec.verify.table import faults

# Documents that together have a bit of everything, and why they are here.
DOCUMENTS = {
    "browshot.com/1.17.0/swagger.yaml": "Swagger 2.0: fields of forms",
    "azure.com/recoveryservicesbackup-jobs/2017-07-01/swagger.yaml": "discriminators",
    "testfire.net/altoroj/1.0.2/swagger.yaml": "Swagger 2.0: dates",
    "cdcgov.local/prime-data-hub/0.2.0-oas3/openapi.yaml": "OpenAPI 3.0: anyOf, oneOf",
    "soundcloud.com/1.0.0/openapi.yaml": "OpenAPI 3.0: nullable",
    "openlinksw.com/osdb/1.0.0/openapi.yaml": "formats of URIs, templates among them",
    "openapi-3.1/codat.io/banking/2.1.0.json": "OpenAPI 3.1",
    "adyen.com/FundService/3/openapi.yaml": "OpenAPI 3.1: oneOf",
    "tsapi.net/v1/openapi.yaml": "enumerations of numbers",
}

# Enough for a test that takes seconds; `truespec verify` makes more.
MOST = 200
HYPOTHESIS = 5


@cache
def verified(path: Path) -> Outcome:
    """Return what came out for a document."""
    diagnostics = Diagnostics()
    options = Options(package="sample")
    understood = understand(path, options, diagnostics)
    outcome = verify(understood, options, most=MOST, hypothesis=HYPOTHESIS)
    assert outcome is not None, [str(one.message) for one in diagnostics]
    return outcome


@pytest.mark.parametrize("name", DOCUMENTS)
def test_no_instance_is_judged_differently(corpus: Path, name: str) -> None:
    outcome = verified(corpus / name)
    assert outcome.agrees, "\n".join(faults(outcome))
    assert [tally.undecided for tally in outcome.tallies if tally.undecided] == []
    instances = sum(tally.instances for tally in outcome.tallies)
    left_out = sum(tally.left_out.total() for tally in outcome.tallies)
    assert left_out < instances / 100
    assert sum(tally.round_trips for tally in outcome.tallies) > 0


def test_the_documents_have_schemas_in_every_place(corpus: Path) -> None:
    counts: Counter[Kind] = Counter()
    for name in DOCUMENTS:
        for tally in verified(corpus / name).tallies:
            counts[tally.kind] += tally.instances
    assert all(counts[kind] > 0 for kind in Kind)
