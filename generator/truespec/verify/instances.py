"""JSON values made to find where a validator and its schema part ways."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice
from typing import Any

from truespec.ir.api import Api
from truespec.values.demands import Addresses, Demands
from truespec.values.samples import Path, Sampler
from truespec.verify.limits import around_limits
from truespec.verify.random_values import RandomValues

# How many values are made for one schema at most. Those around the schema's own limits
# come first, then random ones, then those around the limits of its properties and
# items, level by level.
MOST = 2000
RANDOM = 40

_DEEPEST = 6
_RECURSIONS = 20
_MOST_BRANCHES = 30


@dataclass(frozen=True, slots=True)
class _Place:
    """A place inside a value: what holds there, and how to put a value there.

    `path` are the schemas around it from the outside in, its own included.
    """

    schemas: Addresses
    path: Path
    put: Callable[[Any], Any]
    pick: int = 0


class Instances:
    """Makes instances for the schemas of a document, the same ones every time."""

    def __init__(self, api: Api, seed: int = 0) -> None:
        self._sampler = Sampler(api.schemas)
        self._seed = seed

    def of(self, at: str, most: int = MOST) -> Iterator[Any]:
        """Yield different values for the schema at an address.

        The first is one that the schema allows, if one could be made. The others stand
        around its limits and those of the schemas below it: one less, equal, one more;
        patterns met and missed; values listed and not; properties missing, null and
        unknown; values of every other type. Some are random, as the seed has it. At
        most `most` values are made, but always all those of the schema itself and the
        random ones.
        """
        root = _Place((at,), ((at,),), lambda value: value)
        random = RandomValues(self._sampler, f"{self._seed} {at}")
        made = (random.instance((at,)) for _ in range(RANDOM))
        own = list(_different(chain(self._at(root, thorough=True), made)))
        yield from own
        below = _different(chain(own, self._below(root)))
        yield from islice(below, len(own), max(len(own), most))

    def _at(self, place: _Place, *, thorough: bool) -> Iterator[Any]:
        """Yield values that vary what stands at one place, for each branch there."""
        first = self._sampler.demands(place.schemas, place.pick)
        for pick in range(min(first.branches, _MOST_BRANCHES)):
            demands = self._sampler.demands(place.schemas, place.pick + pick)
            values = around_limits(
                self._sampler, demands, place.path, thorough=thorough
            )
            for value in values:
                yield place.put(value)

    def _below(self, root: _Place) -> Iterator[Any]:
        """Yield values that vary what stands below a place, level by level."""
        around = self._sampler.demands(root.schemas).schemas
        waiting = deque(self._inside(root))
        while waiting:
            place = waiting.popleft()
            yield from self._at(place, thorough=False)
            demands = self._sampler.demands(place.schemas, place.pick)
            if set(around) <= set(demands.schemas) or place.schemas == root.schemas:
                yield from self._nested(place, root)
            elif len(place.path) <= _DEEPEST:
                waiting += self._inside(place)

    def _nested(self, place: _Place, root: _Place) -> Iterator[Any]:
        """Yield a value that holds another of its kind, that another, and so on."""
        for innermost in (self._sampler.sample(root.schemas), 10, None):
            value = innermost
            for _ in range(_RECURSIONS):
                value = place.put(value)
            yield value

    def _inside(self, place: _Place) -> Iterator[_Place]:
        """Yield the places directly inside a place, for each branch there."""
        first = self._sampler.demands(place.schemas, place.pick)
        seen = set()
        for pick in range(min(first.branches, _MOST_BRANCHES)):
            demands = self._sampler.demands(place.schemas, place.pick + pick)
            for schemas, wrap in chain(
                self._properties(place, demands), self._items(place, demands)
            ):
                # The branches share what stands beside them.
                if (schemas, wrap.args[-1]) not in seen:
                    seen.add((schemas, wrap.args[-1]))
                    path = (*place.path, schemas)
                    yield _Place(schemas, path, _after(wrap, place.put))

    def _properties(
        self, place: _Place, demands: Demands
    ) -> Iterator[tuple[Addresses, partial[Any]]]:
        if "object" not in demands.types:
            return
        sample = self._sampler.object(demands, place.path)
        names = self._sampler.names(demands, 1)
        for name in (*dict.fromkeys((*sample, *demands.properties)), *names):
            schemas = self._sampler.schemas_of(demands, name)
            if schemas:
                yield schemas, partial(_with_property, sample, name)

    def _items(
        self, place: _Place, demands: Demands
    ) -> Iterator[tuple[Addresses, partial[Any]]]:
        if "array" not in demands.types:
            return
        prefix = max(map(len, demands.of("prefixItems")), default=0)
        for index in range(prefix + 1):
            schemas = demands.items(index)
            if schemas:
                length = max(index + 1, demands.count("minItems") or 0)
                sample = self._sampler.items(demands, place.path, length)
                yield schemas, partial(_with_item, sample, index)


def instances(schema_address: str, api: Api) -> Iterator[object]:
    """Yield values for a schema of a document (see `Instances.of`)."""
    return Instances(api).of(schema_address)


def _with_property(sample: dict[str, Any], name: str, value: Any) -> dict[str, Any]:
    return {**sample, name: value}


def _with_item(sample: list[Any], index: int, value: Any) -> list[Any]:
    return [*sample[:index], value, *sample[index + 1 :]]


def _after(inner: Callable[[Any], Any], outer: Callable[[Any], Any]) -> Any:
    return lambda value: outer(inner(value))


def _different(values: Iterator[Any]) -> Iterator[Any]:
    """Yield each value once, where 10, 10.0 and true are different."""
    seen = set()
    for value in values:
        text = json.dumps(value, sort_keys=True)
        if text not in seen:
            seen.add(text)
            yield value
