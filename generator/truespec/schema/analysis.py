"""What the schemas of a document mean to each other, whichever of them are compiled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from truespec.ir.schemas import Schema
from truespec.schema.applicators import Applicators
from truespec.schema.circles import circles_in_place
from truespec.schema.repetition import repeating
from truespec.schema.secrets import Secrets


@dataclass(frozen=True, slots=True)
class Analysis:
    """Where `secrets` are, by address which schemas have validators that remember
    (`repeating`), and the `circles` of schemas that lead back to themselves in place.
    """

    secrets: Secrets
    repeating: frozenset[str]
    circles: Mapping[str, frozenset[str]]


def analyze(schemas: Mapping[str, Schema]) -> Analysis:
    """Return what compilers of some schemas, by address, have in common."""
    applicators = Applicators(schemas)
    return Analysis(
        secrets=Secrets(applicators),
        repeating=repeating(applicators),
        circles=circles_in_place(schemas),
    )
