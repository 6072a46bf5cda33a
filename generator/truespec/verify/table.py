"""The report on a comparison, for people."""

from __future__ import annotations

import json
from collections.abc import Iterator

from truespec.verify.compare import Disagreement, Outcome, Tally
from truespec.verify.reference import ENGINE

# How many schemas are shown with a disagreement, and how much of a value.
SHOWN = 10
WIDTH = 400


def table(outcome: Outcome) -> Iterator[str]:
    """Yield the lines of the table of an outcome."""
    tallies = outcome.tallies
    instances = sum(tally.instances for tally in tallies)
    disagreements = sum(len(tally.disagreements) for tally in tallies)
    differing = sum(
        len({json.dumps(one.instance) for one in tally.disagreements})
        for tally in tallies
    )
    rows = {
        "schemas": len(tallies),
        "instances": instances,
        "  valid": sum(tally.valid for tally in tallies),
        "round trips": sum(tally.round_trips for tally in tallies),
        "agreements": instances - differing,
        "disagreements": disagreements,
    }
    optional = {
        "not of the shape": sum(tally.unread for tally in tallies),
        "schemas undecided": sum(bool(tally.undecided) for tally in tallies),
    }
    rows |= {name: count for name, count in optional.items() if count}
    figures = {name: f"{count:,}" for name, count in rows.items()}
    figures["seconds"] = f"{outcome.seconds:.1f}"
    width = max(map(len, figures.values()))
    for name, figure in figures.items():
        yield f"{name:18} {figure:>{width}}"
    yield f"patterns by {ENGINE}"


def faults(outcome: Outcome) -> Iterator[str]:
    """Yield lines on what disagreed, the smallest value of each schema."""
    wrong = [tally for tally in outcome.tallies if tally.disagreements]
    for tally in wrong[:SHOWN]:
        smallest = tally.smallest()
        if smallest is not None:
            yield from _fault(tally, smallest)
    if len(wrong) > SHOWN:
        yield f"and {len(wrong) - SHOWN} more schemas that disagree"
    for tally in outcome.tallies:
        if tally.undecided:
            why = _short(" ".join(tally.undecided.split()))
            yield f"undecided: {tally.schema.name}: {why}"


def _fault(tally: Tally, fault: Disagreement) -> Iterator[str]:
    count = len(tally.disagreements)
    yield f"disagreement: {fault.schema} ({count:,} in all)"
    yield f"  value      {_short(json.dumps(fault.instance))}"
    yield f"  generated  {_short(fault.generated)}"
    yield f"  expected   {_short(fault.expected)}"


def _short(text: str) -> str:
    if len(text) <= WIDTH:
        return text
    half = WIDTH // 2
    return f"{text[:half]} ...{len(text) - WIDTH:,} more... {text[-half:]}"
