"""Values that go through the models of a package, in and out."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from truespec.ir.api import Api
from truespec.runtime.values import are_equal
from truespec.verify.outcome import Disagreement, Tally
from truespec.verify.package import Package
from truespec.verify.shapes import fits


class Models:
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
