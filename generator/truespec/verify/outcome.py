"""What comes out of a comparison."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from truespec.ir.schemas import Direction, Schema
from truespec.pointer import unmarked
from truespec.verify.places import Kind


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A value on which the generated code is wrong, or jsonschema is.

    `schema` is the schema's address; `generated` and `expected` say in words what the
    generated code did and what it should have done.
    """

    schema: str
    instance: Any
    generated: str
    expected: str

    @property
    def size(self) -> int:
        """The length of the value as JSON."""
        return len(json.dumps(self.instance))


@dataclass(slots=True)
class Tally:
    """What came out for one schema.

    It was judged as it reads in `directions`, None for as it is written. `instances` counts the values that were compared, `by_hypothesis` those of them that
    hypothesis-jsonschema made, `left_out` those of which nobody
    but us can say whether they have their format, by the reason. `undecided` says why
    jsonschema has no verdict on the schema, "" where it has; `excused` counts the valid
    values that models may refuse, by the reason. `classes` counts the classes that
    jsonschema judged, `attributes` the values that typeguard held against their types, and `lost`
    says what the document describes and the models do not tell.
    """

    schema: Schema
    kind: Kind
    directions: list[Direction | None] = field(default_factory=lambda: [None])
    instances: int = 0
    by_hypothesis: int = 0
    valid: int = 0
    round_trips: int = 0
    classes: int = 0
    attributes: int = 0
    excused: Counter[str] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    undecided: str = ""
    disagreements: list[Disagreement] = field(default_factory=list)

    def smallest(self) -> Disagreement | None:
        """Return the disagreement on the smallest value, None if there is none."""
        return min(self.disagreements, key=lambda one: one.size, default=None)

    @property
    def label(self) -> str:
        """What to call the schema: its name, or else its address."""
        named = self.schema.name or unmarked(self.schema.at)
        direction = self.schema.direction
        return named if direction is None else f"{named} ({direction})"


@dataclass(slots=True)
class Outcome:
    """What came out for a document, schema by schema.

    `own_only` counts the schemas for which hypothesis-jsonschema made no values, by the
    reason.
    """

    tallies: list[Tally]
    seconds: float
    own_only: Counter[str] = field(default_factory=Counter)

    @property
    def agrees(self) -> bool:
        """Whether there is no disagreement."""
        return not any(tally.disagreements for tally in self.tallies)
