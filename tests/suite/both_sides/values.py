"""Valid values for what an operation sends, made from the model and a seed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any

from truespec.ir.api import Api
from truespec.runtime.client.content import Check
from truespec.runtime.validator import Validator
from truespec.values.demands import Addresses, Demands
from truespec.values.samples import Path, Sampler
from truespec.verify.instances import Instances
from truespec.verify.random_values import RandomValues

RANDOM = 60
AROUND_LIMITS = 300
"""How many values are looked at, of each kind, for some that are valid."""

UNKNOWN: tuple[Any, ...] = (
    "as it is",
    {"data": "one\ntwo", "event": "thing"},
    {"data": "{}", "id": "1"},
    [True, {"any": [1.5, None]}],
)
"""The values for what has no schema; two of them are events as well."""


class _Described(Sampler):
    """Makes texts for what has no type, and no properties that have no schema."""

    def value(self, demands: Demands, path: Path) -> Any:
        """Return a value that meets demands."""
        if demands.values is None and not demands.types:
            return "as it is"
        return super().value(demands, path)

    def names(self, demands: Demands, count: int) -> Iterable[str]:
        """Return names for properties which the object has no schema for by name."""
        described = demands.extra or demands.patterns
        return super().names(demands, count) if described else ()


class _Texts(RandomValues):
    """Makes texts for what has no type, and nothing that is not described."""

    def instance(self, schemas: Addresses) -> Any:
        """Return a value for schemas that hold together."""
        return self._value(schemas, ())

    def _value(self, schemas: Addresses, path: Path) -> Any:
        demands = self.sampler.demands(schemas)
        if demands.values is None and not demands.types:
            return "".join(self._random.choices("abc-09", k=4))
        return super()._value(schemas, path)


class Values:
    """Makes the values for the schemas of a document; the same ones every time."""

    def __init__(self, api: Api) -> None:
        self._sampler = Sampler(api.schemas)
        self._described = _Described(api.schemas)
        self._instances = Instances(api)

    def of(
        self,
        at: str | None,
        read: Callable[[Any], Any],
        check: Check = None,
        *,
        seed: int | None = None,
        as_texts: bool = False,
    ) -> Iterator[Any]:
        """Yield values that a schema allows, as `read` makes them of JSON values.

        With a `seed` these are random ones first; without, the plainest. Sent `as_texts`,
        what has no type arrives as a text, and so it is one.
        """
        made = iter(UNKNOWN) if at is None else self._made(at, seed, as_texts)
        is_valid = None if check is None else Validator(check).is_valid
        for value in made:
            if is_valid is None or is_valid(value):
                try:
                    yield read(value)
                except ValueError:
                    # The schema allows more than its shape says.
                    continue

    def _made(self, at: str, seed: int | None, as_texts: bool) -> Iterator[Any]:
        sampler = self._described if as_texts else self._sampler
        plain = sampler.sample((at,))
        if seed is None:
            yield plain
            seed = -1
        kind = _Texts if as_texts else RandomValues
        random = kind(sampler, f"{seed} {at}")
        yield from (random.instance((at,)) for _ in range(RANDOM))
        yield plain
        if not as_texts:
            yield from islice(self._instances.of(at, AROUND_LIMITS), AROUND_LIMITS)
