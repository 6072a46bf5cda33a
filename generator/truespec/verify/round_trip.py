"""Values that go through the models of a package, in and out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from truespec.ir.api import Api
from truespec.runtime.values import are_equal
from truespec.verify.annotations import Annotations
from truespec.verify.applying import Applying
from truespec.verify.construction import Construction
from truespec.verify.excuses import Excuses
from truespec.verify.lost import Lost
from truespec.verify.outcome import Disagreement, Tally
from truespec.verify.readings import Readings
from truespec.verify.tags import Tags
from truespec.verify.variants import Allows, Variants
from truespec.verify.written import Written


class Models:
    """Reads values into the models of a package and writes them again.

    Whether a value is valid is said by others, and so is whether a class and the types
    of its attributes are right.
    """

    def __init__(
        self,
        api: Api,
        readings: Readings,
        allows: Allows,
        written: Written,
        *,
        formats: bool,
    ) -> None:
        applying = Applying(api.schemas)
        self._readings = readings
        self._excuses = Excuses(api, applying, formats=formats)
        self._annotations = Annotations(readings)
        self._variants = Variants(api, applying, readings, allows)
        self.tags = Tags(api, applying, readings, written, allows)
        self._construction = Construction(api, readings, written)
        self._lost = Lost(api, readings, allows)

    def judge(
        self, tally: Tally, instance: Any, *, valid: bool
    ) -> Iterator[Disagreement]:
        """Yield what is wrong with how a model reads and writes a value."""
        at = tally.schema.at
        if at not in self._readings.readers:
            return
        try:
            read = self._readings.readers[at]()(instance)
        except self._readings.refusal as error:
            path = getattr(error, "path", ())
            reason = self._excuses.of(at, instance, path) if valid else ""
            if reason:
                tally.excused[reason] += 1
            elif valid:
                fault = f"reading it was refused: {error}"
                yield Disagreement(at, instance, fault, "an object")
        except Exception as error:
            fault = f"reading it raised {type(error).__name__}: {error}"
            yield Disagreement(at, instance, fault, "an object, or ShapeError")
        else:
            if valid:
                tally.round_trips += 1
                yield from self._round_trip(at, read, instance)
                yield from self._types(tally, read, instance)

    def _round_trip(self, at: str, read: Any, instance: Any) -> Iterator[Disagreement]:
        try:
            written = self._readings.write(read)
            if not are_equal(written, instance):
                fault = f"writing it gave {json.dumps(written)}"
                yield Disagreement(at, instance, fault, "the same value")
            elif self._readings.readers[at]()(written) != read:
                fault = "reading what was written is not equal"
                yield Disagreement(at, instance, fault, "an equal object")
        except Exception as error:
            fault = f"writing raised {type(error).__name__}: {error}"
            yield Disagreement(at, instance, fault, "the same value")

    def _types(self, tally: Tally, read: Any, instance: Any) -> Iterator[Disagreement]:
        """Yield what others say of the classes and the types of what was read."""
        at = tally.schema.at
        before = self._variants.count, self._annotations.count
        for fault in self._variants.faults(at, read, instance):
            yield Disagreement(
                at, instance, fault, "the class of what allows the value"
            )
        for fault in self.tags.faults(at, read, instance):
            yield Disagreement(at, instance, fault, "the class that the tag names")
        for fault in self._construction.faults(read, instance):
            yield Disagreement(at, instance, fault, "an object equal to what was read")
        for fault in self._annotations.faults(at, read, instance):
            yield Disagreement(at, instance, fault, "values of the types announced")
        if not tally.attributes:
            annotation = self._annotations.of(at)
            tally.lost += list(self._lost.types(at, annotation))
        tally.lost += list(self._lost.of(at, read, instance))
        tally.classes += self._variants.count - before[0]
        tally.attributes += self._annotations.count - before[1]
