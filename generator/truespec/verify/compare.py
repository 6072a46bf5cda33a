"""Generated code and jsonschema, on the same values."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from time import perf_counter
from typing import Any

from jsonschema.exceptions import best_match

from truespec.ir.api import Api
from truespec.ir.schemas import Schema
from truespec.runtime.values import are_equal
from truespec.verify.instances import MOST, Instances
from truespec.verify.package import Package
from truespec.verify.reference import Reference
from truespec.verify.shapes import fits


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

    `undecided` says why jsonschema has no verdict on it, "" where it has; `unread`
    counts the valid values that do not have the schema's shape, which models may
    refuse.
    """

    schema: Schema
    instances: int = 0
    valid: int = 0
    round_trips: int = 0
    unread: int = 0
    undecided: str = ""
    disagreements: list[Disagreement] = field(default_factory=list)

    def smallest(self) -> Disagreement | None:
        """Return the disagreement on the smallest value, None if there is none."""
        return min(self.disagreements, key=lambda one: one.size, default=None)


@dataclass(slots=True)
class Outcome:
    """What came out for a document, schema by schema."""

    tallies: list[Tally]
    seconds: float

    @property
    def agrees(self) -> bool:
        """Whether there is no disagreement."""
        return not any(tally.disagreements for tally in self.tallies)


Progress = Callable[[int, int], None]


def compare(
    api: Api,
    package: Package,
    classes: Mapping[str, str],
    reference: Reference,
    *,
    most: int = MOST,
    progress: Progress = lambda done, total: None,
) -> Outcome:
    """Run every validator and model of a package on values made for its schemas.

    `classes` are the names of the models by address (`truespec.name.names`). `most` is
    how many values are made for a schema (see `truespec.verify.instances`), and
    `progress` is told how many schemas of how many are done.
    """
    start = perf_counter()
    validators = package.module("validators").SCHEMAS
    models = _Models(api, package, classes)
    instances = Instances(api)
    named = [schema for schema in api.schemas.values() if schema.name is not None]
    tallies = []
    for done, schema in enumerate(named):
        progress(done, len(named))
        tally = Tally(schema)
        _compare(tally, validators[schema.name], models, reference, instances, most)
        tallies.append(tally)
    progress(len(named), len(named))
    return Outcome(tallies, perf_counter() - start)


def _compare(
    tally: Tally,
    validator: Any,
    models: _Models,
    reference: Reference,
    instances: Instances,
    most: int,
) -> None:
    at = tally.schema.at
    exact = reference.validator(at)
    for instance in instances.of(at, most):
        try:
            valid = exact.is_valid(instance)
        except Exception as error:
            # The document may be beyond jsonschema, which is no fault of ours.
            tally.undecided = f"{type(error).__name__}: {error}"
            return
        tally.instances += 1
        tally.valid += valid
        verdict = _verdict(validator, instance)
        if verdict != _VERDICTS[valid]:
            expected = _VERDICTS[valid]
            if not valid:
                found = best_match(exact.iter_errors(instance))
                expected = f"invalid, as {found.message if found else 'it is'}"
            tally.disagreements.append(Disagreement(at, instance, verdict, expected))
        for disagreement in models.judge(tally, instance, valid=valid):
            tally.disagreements.append(disagreement)


_VERDICTS = {True: "valid", False: "invalid"}


def _verdict(validator: Any, instance: Any) -> str:
    """Return what a generated validator makes of a value."""
    try:
        if validator.is_valid(instance):
            return _VERDICTS[True]
        if validator.problems(instance):
            return _VERDICTS[False]
        return "invalid, but without a problem"
    except Exception as error:
        return f"raised {type(error).__name__}: {error}"


class _Models:
    """Reads values into the models of a package and writes them again."""

    def __init__(self, api: Api, package: Package, classes: Mapping[str, str]) -> None:
        self._schemas = api.schemas
        self._classes: dict[str, Any] = {}
        self._shape_error: type[Exception] | tuple[()] = ()
        if not classes:
            return
        module = package.module("models")
        self._shape_error = package.module("_runtime.shape_error").ShapeError
        for at, name in classes.items():
            found = getattr(module, name, None)
            if hasattr(found, "from_json"):
                self._classes[at] = found

    def judge(
        self, tally: Tally, instance: Any, *, valid: bool
    ) -> Iterator[Disagreement]:
        """Yield what is wrong with how a model reads and writes a value."""
        at = tally.schema.at
        model = self._classes.get(at)
        if model is None:
            return
        # A class stands for the values other than null, which its users read as None.
        shaped = valid and instance is not None and fits(at, instance, self._schemas)
        try:
            read = model.from_json(instance)
        except self._shape_error as error:
            if shaped:
                fault = f"from_json refused it: {error}"
                yield Disagreement(at, instance, fault, "an object")
            tally.unread += valid and not shaped
            return
        except Exception as error:
            fault = f"from_json raised {type(error).__name__}: {error}"
            yield Disagreement(at, instance, fault, "an object, or ShapeError")
            return
        if valid:
            tally.round_trips += 1
            yield from self._round_trip(at, model, read, instance)

    def _round_trip(
        self, at: str, model: Any, read: Any, instance: Any
    ) -> Iterator[Disagreement]:
        try:
            written = read.to_json()
            if not are_equal(written, instance):
                fault = f"to_json returned {json.dumps(written)}"
                yield Disagreement(at, instance, fault, "the same value")
            elif model.from_json(written) != read:
                fault = "from_json of to_json is not equal"
                yield Disagreement(at, instance, fault, "an equal object")
        except Exception as error:
            fault = f"writing raised {type(error).__name__}: {error}"
            yield Disagreement(at, instance, fault, "the same value")
