"""Whether a constructor makes what was read, without the constants that nobody writes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from truespec.ir.api import Api
from truespec.verify.applying import CERTAIN, Addresses, Applying
from truespec.verify.readings import Readings
from truespec.verify.tree import Part, parts_of
from truespec.verify.written import Written


@dataclass(slots=True)
class Construction:
    """Makes objects anew by their constructors; `count` is how many.

    A class is tried once with each set of properties. What is left out is what the
    document allows one value for, and demands or gives as the default.
    """

    api: Api
    readings: Readings
    written: Written
    count: int = 0
    _applying: Applying = field(init=False)
    _seen: set[tuple[type, frozenset[str]]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._applying = Applying(self.api.schemas, CERTAIN)

    def faults(self, read: Any, instance: Any) -> Iterator[str]:
        """Yield what is wrong with the constructors of the classes in what was read."""
        for part in parts_of(read, instance, self.readings):
            # Enumerations are classes, too, and have no attributes.
            if part.at not in self.readings.attributes:
                continue
            key = type(part.value), frozenset(part.instance)
            if key in self._seen:
                continue
            self._seen.add(key)
            arguments = self._arguments(part)
            if arguments is not None:
                self.count += 1
                yield from self._fault(part, arguments)

    def _fault(self, part: Part, arguments: dict[str, Any]) -> Iterator[str]:
        cls = type(part.value)
        names = ", ".join(arguments)
        try:
            made = cls(**arguments)
        except Exception as error:
            yield f"{cls.__name__}({names}) raised {type(error).__name__}: {error}"
        else:
            if made != part.value:
                yield f"{cls.__name__}({names}) is not equal to what was read: {made!r}"

    def _arguments(self, part: Part) -> dict[str, Any] | None:
        """Return what a constructor has to be given, None where a text is malformed."""
        applied = self._applying.at(part.at)
        constants = {
            wire
            for wire in part.instance
            if self._is_constant(applied, wire, part.instance[wire])
        }
        try:
            found = {
                name: getattr(part.value, name)
                for wire, name in self.readings.attributes[part.at].items()
                if wire not in constants
            }
        except self.readings.refusal:
            return None
        if part.value.extra_fields:
            found["extra_fields"] = part.value.extra_fields
        return found

    def _is_constant(self, applied: Addresses, wire: str, value: Any) -> bool:
        """Whether nobody has to write the value of a property."""
        if not isinstance(value, str | bool):
            return False
        inner = self._applying.inside(applied, wire)
        checks = [check for at in inner for check in self.api.schemas[at].checks]
        listed = [one.value for one in checks if one.keyword == "enum"]
        listed += [[one.value] for one in checks if one.keyword == "const"]
        if not any(len(values) == 1 and values[0] == value for values in listed):
            return False
        demanded = any(
            check.keyword == "required" and wire in check.value
            for at in applied
            for check in self.api.schemas[at].checks
        )
        return demanded or any(
            self.written.keyword(at, "default") == value for at in inner
        )
