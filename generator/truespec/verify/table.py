"""The report on a comparison, for people."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

from truespec.verify.hypothesis_values import installed
from truespec.verify.outcome import Disagreement, Outcome, Tally
from truespec.verify.places import Kind
from truespec.verify.reference import ENGINE

# How many schemas are shown with a disagreement, and how much of a value.
SHOWN = 10
WIDTH = 400

_COLUMNS = (
    *("schemas", "instances", "valid", "round trips", "classes", "attributes"),
    "agreements",
)


def table(outcome: Outcome) -> Iterator[str]:
    """Yield the lines of the table of an outcome."""
    tallies = outcome.tallies
    rows: list[tuple[str, ...]] = [("", *_COLUMNS)]
    for kind in Kind:
        if own := [tally for tally in tallies if tally.kind is kind]:
            rows.append((str(kind), *_figures(own)))
    rows.append(("all", *_figures(tallies)))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for first, *rest in rows:
        cells = [
            text.rjust(width) for text, width in zip(rest, widths[1:], strict=True)
        ]
        yield "  ".join((first.ljust(widths[0]), *cells))
    yield from _rest(tallies)
    yield from _others(outcome)
    yield f"{outcome.seconds:.1f} seconds; patterns by {ENGINE}"


def _figures(tallies: Iterable[Tally]) -> list[str]:
    counts: Counter[str] = Counter()
    for tally in tallies:
        differing = {json.dumps(one.instance) for one in tally.disagreements}
        counts["schemas"] += 1
        counts["instances"] += tally.instances
        counts["valid"] += tally.valid
        counts["round trips"] += tally.round_trips
        counts["classes"] += tally.classes
        counts["attributes"] += tally.attributes
        counts["agreements"] += tally.instances - len(differing)
    return [f"{counts[name]:,}" for name in _COLUMNS]


def data(outcome: Outcome) -> dict[str, Any]:
    """Return an outcome as JSON-able data: the figures of each kind and of all, and the
    smallest disagreement of each schema."""
    figures = {
        str(kind): _sums([one for one in outcome.tallies if one.kind is kind])
        for kind in Kind
    }
    return {
        "agrees": outcome.agrees,
        "seconds": round(outcome.seconds, 1),
        "all": _sums(outcome.tallies),
        "kinds": figures,
        "disagreements": [
            asdict(found)
            for tally in outcome.tallies
            if (found := tally.smallest()) is not None
        ],
        "lost": [what for tally in outcome.tallies for what in tally.lost],
    }


def _sums(tallies: Iterable[Tally]) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for tally in tallies:
        counts["schemas"] += 1
        counts["instances"] += tally.instances
        counts["valid"] += tally.valid
        counts["round trips"] += tally.round_trips
        counts["classes"] += tally.classes
        counts["attributes"] += tally.attributes
        counts["excused"] += tally.excused.total()
        counts["left out"] += tally.left_out.total()
        counts["undecided"] += bool(tally.undecided)
        counts["lost"] += len(tally.lost)
        counts["disagreements"] += len(tally.disagreements)
    return dict(counts)


def _rest(tallies: Iterable[Tally]) -> Iterator[str]:
    """Yield lines on what is in no column, where there is something."""
    left_out: Counter[str] = Counter()
    excused: Counter[str] = Counter()
    counts: Counter[str] = Counter()
    for tally in tallies:
        left_out += tally.left_out
        counts["disagreements"] += len(tally.disagreements)
        excused += tally.excused
        counts["types and properties that models do not tell"] += len(tally.lost)
        counts["schemas that jsonschema cannot judge"] += bool(tally.undecided)
    for what, count in counts.items():
        if count or what == "disagreements":
            yield f"{count:,} {what}"
    for reason, count in excused.most_common():
        yield f"{count:,} valid values that models may refuse: {reason}"
    for reason, count in left_out.most_common():
        yield f"{count:,} instances left out: {reason}"


def _others(outcome: Outcome) -> Iterator[str]:
    """Yield lines on the values of hypothesis-jsonschema."""
    release = installed()
    if release is None:
        yield "hypothesis-jsonschema is not installed: random values are ours only"
        return
    count = sum(tally.by_hypothesis for tally in outcome.tallies)
    schemas = sum(tally.by_hypothesis > 0 for tally in outcome.tallies)
    yield f"{count:,} instances of {schemas:,} schemas by hypothesis-jsonschema {release}"
    for reason, number in outcome.own_only.most_common():
        yield f"{number:,} schemas by our own generator only: {reason}"


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
            yield f"undecided: {tally.label}: {why}"


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
