"""The examples of schemas, each held against its own schema."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from truespec.compiled import compile_lowered
from truespec.ir.api import Api
from truespec.ir.schemas import Direction, Example


@dataclass(slots=True)
class SchemaExamples:
    """The first example of each schema that its schema allows, by the schema's address.

    `formats` and `linear` say how schemas are read (see `truespec.pipeline.Options`).
    """

    api: Api
    formats: bool = True
    linear: bool = False
    allowed: dict[str, Any] = field(default_factory=dict)
    _faults: list[tuple[Example, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        schemas = self.api.schemas
        # What answers read differently is not sent as it is written.
        unsent = {one.written for one in self.api.readings if one.answer != one.written}
        wanted = [
            at
            for at, schema in schemas.items()
            if schema.examples
            and schema.direction is not Direction.REQUEST
            and at not in unsent
        ]
        validators = compile_lowered(
            schemas, wanted, formats=self.formats, linear=self.linear
        )
        for at in wanted:
            for example in schemas[at].examples:
                problems = validators[at].problems(example.value)
                if problems:
                    self._faults.append((example, str(problems[0])))
                else:
                    self.allowed.setdefault(at, example.value)

    def faults(self) -> Iterator[tuple[Example, str]]:
        """Yield the examples that are not allowed, and why."""
        yield from self._faults
