"""Values made for the schemas of a document."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from random import Random
from typing import Any

from truespec.ir.api import Api
from truespec.mock.sent import Sent
from truespec.values.plausible import Plausible
from truespec.values.samples import Sampler
from truespec.values.words import WORDS
from truespec.verify.instances import Instances
from truespec.verify.random_values import RandomValues

# How many values are tried of each kind before the next kind has its turn.
_PLAUSIBLE = 8
_RANDOM = 20
_LAST = 400

Judge = Callable[[Any], Iterable[str]]
"""Returns the places where a value is wrong, as JSON Pointers; none for a valid one."""


@dataclass(slots=True)
class Values:
    """Makes values for the schemas of a document; the same ones for the same seed.

    `examples` are those of schemas, by their addresses.
    """

    api: Api
    seed: int
    examples: Mapping[str, Any] = field(default_factory=dict)
    sent: Sent = field(init=False)
    _sampler: Sampler = field(init=False)

    def __post_init__(self) -> None:
        self._sampler = Sampler(self.api.schemas)
        self.sent = Sent(self.api.schemas)

    def random(self, name: str) -> Random:
        """Return a source of chance that is the same for a name every time."""
        return Random(f"{self.seed} {name}")

    def made(
        self, at: str | None, name: str, judge: Judge, *, examples: bool
    ) -> Iterator[Any]:
        """Yield values for the schema at an address, the most likely ones first.

        None stands for a schema that allows everything. Values with different names are
        different ones, as far as can be. With `examples`, those of schemas are used.
        What only clients send is left out.
        """
        if at is None:
            yield self.random(name).choice(WORDS)
        else:
            for value in self._made(at, name, judge, examples=examples):
                yield self.sent.part_of(at, value)

    def _made(
        self, at: str, name: str, judge: Judge, *, examples: bool
    ) -> Iterator[Any]:
        random = self.random(f"{name} {at}")
        known = self.examples if examples else None
        plausible = Plausible(self._sampler, random, known, varied=True)
        for _ in range(_PLAUSIBLE):
            value = plausible.value((at,))
            yield value
            plausible.avoid(judge(self.sent.part_of(at, value)))
        likely = RandomValues(self._sampler, f"{self.seed} {name} {at}")
        yield from (likely.likely((at,)) for _ in range(_RANDOM))
        yield from islice(Instances(self.api, self.seed).of(at), _LAST)
