"""Generated code and jsonschema, on the same values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import islice
from time import perf_counter
from typing import Any

from jsonschema.exceptions import best_match

from truespec.compiled import compile_lowered
from truespec.ir.api import Api
from truespec.ir.schemas import Schema
from truespec.pointer import unmarked
from truespec.verify.hypothesis_values import SCHEMAS, hypothesis_values
from truespec.verify.instances import MOST, Instances
from truespec.verify.outcome import Disagreement, Outcome, Tally
from truespec.verify.package import Package, validators_of
from truespec.verify.places import places
from truespec.verify.readings import Readings
from truespec.verify.reference import Reference
from truespec.verify.round_trip import Models
from truespec.verify.tags import Tag
from truespec.verify.undecided import Undecided
from truespec.verify.written import Written

Progress = Callable[[int, int], None]

# What only refers to a schema is compared in full where that schema is: this many
# values tell whether it is the right one.
_ENOUGH = 25


def compare(
    api: Api,
    package: Package,
    models: Readings,
    reference: Reference,
    *,
    most: int = MOST,
    seed: int = 0,
    hypothesis: int = SCHEMAS,
    progress: Progress = lambda done, total: None,
) -> Outcome:
    """Run every validator and model of a package on values made for its schemas.

    What the package has no validator of, such as a mere reference, is compiled as the
    package is. `models` are what reads values in it (`truespec.verify.readings`). `most`
    is how many values are made for a schema and `seed` chooses the random ones (see
    `truespec.verify.instances`); for as many schemas as `hypothesis` says,
    hypothesis-jsonschema makes some as well. `progress` is told how many schemas of how
    many are done.
    """
    start = perf_counter()
    found = places(api)
    validators = _validators(api, package, found, reference.formats)
    sides = _Sides(validators, _models(api, models, reference), reference)
    instances = Instances(api, seed)
    tallies = {
        at: Tally(api.schemas[at], place.kind, place.directions)
        for at, place in found.items()
    }
    wanted = dict.fromkeys(at for at in found if not _only_refers(api.schemas[at]))
    asked = hypothesis_values(api.schemas, wanted, seed=seed, most=hypothesis)
    with asked as others:
        for done, (at, tally) in enumerate(tallies.items()):
            progress(done, len(found))
            if validators[at] is None:
                missing = "the package has no validator for it"
                fault = Disagreement(at, None, missing, "a validator")
                tally.disagreements.append(fault)
                continue
            made = instances.of(at, most)
            sides.compare(tally, made if at in wanted else islice(made, _ENOUGH))
            sides.compare(tally, _tagged(instances, sides.models.tags.of(at)))
        for at, values in others.collect():
            if validators[at] is not None:
                tallies[at].by_hypothesis = sides.compare(tallies[at], values)
    progress(len(found), len(found))
    seconds = perf_counter() - start
    return Outcome(list(tallies.values()), seconds, others.own_only)


def _models(api: Api, readings: Readings, reference: Reference) -> Models:
    @cache
    def exact(at: str) -> Any:
        return reference.validator(unmarked(at), api.schemas[at].direction)

    def allows(at: str, value: Any) -> bool:
        valid: bool = exact(at).is_valid(value)
        return valid

    trees = {file: source.tree for file, source in reference.sources.items()}
    return Models(api, readings, allows, Written(trees), formats=reference.formats)


def _tagged(instances: Instances, tag: Tag | None) -> Iterator[Any]:
    """Yield values of the schemas that the values of a discriminator name."""
    if tag is None:
        return
    for value, target in tag.targets.items():
        for one in islice(instances.of(target), _ENOUGH):
            if isinstance(one, dict):
                yield {**one, tag.wire: value}


def _only_refers(schema: Schema) -> bool:
    return [check.keyword for check in schema.checks] == ["$ref"]


def _validators(
    api: Api, package: Package, wanted: Mapping[str, object], formats: bool
) -> dict[str, Any]:
    """Return the validators by address: the package's own, else compiled ones."""
    found: dict[str, Any] = {}
    if package.has("validators"):
        found = validators_of(package, api.schemas, wanted)
    others = [at for at in wanted if at not in found]
    return found | compile_lowered(api.schemas, others, formats=formats)


@dataclass(frozen=True, slots=True)
class _Sides:
    """What is compared: validators by address and models, with jsonschema."""

    validators: Mapping[str, Any]
    models: Models
    reference: Reference

    def compare(self, tally: Tally, instances: Iterable[Any]) -> int:
        """Compare values of a schema; return how many were, until one is undecided."""
        before = tally.instances
        try:
            judges = self.reference.validators(tally.schema.at, tally.directions)
        except Undecided as reason:
            tally.undecided = str(reason)
            return 0
        for instance in instances:
            for exact in judges:
                try:
                    valid = exact.is_valid(instance)
                except Undecided as reason:
                    tally.left_out[str(reason)] += 1
                except Exception as error:
                    # The document may be beyond jsonschema, which is no fault of ours.
                    tally.undecided = f"{type(error).__name__}: {error}"
                    return tally.instances - before
                else:
                    self._count(tally, exact, instance, valid=valid)
        return tally.instances - before

    def _count(self, tally: Tally, exact: Any, instance: Any, *, valid: bool) -> None:
        """Compare one value with what jsonschema says of it."""
        tally.instances += 1
        tally.valid += valid
        verdict = _verdict(self.validators[tally.schema.at], instance)
        if verdict != _VERDICTS[valid]:
            expected = _VERDICTS[valid] if valid else _why(exact, instance)
            fault = Disagreement(tally.schema.at, instance, verdict, expected)
            tally.disagreements.append(fault)
        tally.disagreements += self.models.judge(tally, instance, valid=valid)


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


def _why(exact: Any, instance: Any) -> str:
    """Return why jsonschema takes a value for invalid, in words."""
    try:
        found = best_match(exact.iter_errors(instance))
    except Undecided:
        found = None
    return f"invalid, as {found.message if found else 'it is'}"
