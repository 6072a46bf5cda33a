"""Whether the class that was chosen for a value is one whose schema allows the value."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from truespec.ir.api import Api
from truespec.verify.applying import Addresses, Applying
from truespec.verify.readings import Readings
from truespec.verify.tree import Part, parts_of
from truespec.verify.undecided import Undecided

Allows = Callable[[str, Any], bool]


@dataclass(slots=True)
class Variants:
    """Has jsonschema judge the classes that were chosen; `count` is how many.

    `allows` says whether jsonschema takes a value for valid under the schema at an
    address. Where no choice is made, there is nothing to judge.
    """

    api: Api
    applying: Applying
    readings: Readings
    allows: Allows
    count: int = 0
    _chooses: Callable[[str], bool] = field(init=False)

    def __post_init__(self) -> None:
        self._chooses = lru_cache(None)(self._may_choose)

    def faults(self, at: str, read: Any, instance: Any) -> Iterator[str]:
        """Yield what is wrong with the classes in what was read of a valid value."""
        if not self._chooses(at):
            return
        for part in parts_of(read, instance, self.readings):
            applied = self._applied(at, part)
            if not self.applying.branches(applied):
                continue
            self.count += 1
            if part.at and self._allowed(part.at, part.instance, otherwise=True):
                continue
            fitting = next(self._fitting(applied, part), None)
            if fitting is not None:
                place = "".join(f"/{key}" for key in part.path) or "(root)"
                chosen = type(part.value).__name__
                yield f"{place} was read as {chosen}, but {fitting} allows it"

    def _applied(self, at: str, part: Part) -> Addresses:
        applied = self.applying.at(at)
        for key in part.path:
            applied = self.applying.inside(applied, key)
        return applied

    def _fitting(self, applied: Addresses, part: Part) -> Iterator[str]:
        """Yield the schemas of other classes that allow a value: branches of the choice,
        and what a class stands for without being a branch."""
        known = frozenset(self.readings.addresses.values())
        branches = self.applying.branches(applied)
        for at in sorted(branches | (applied & known)):
            if at != part.at and self._allowed(at, part.instance, otherwise=False):
                yield at

    def _allowed(self, at: str, instance: Any, *, otherwise: bool) -> bool:
        try:
            return self.allows(at, instance)
        except Undecided:
            return otherwise
        except Exception:
            # A part of a schema that the document has no place for, or one that is
            # beyond jsonschema.
            return otherwise

    def _may_choose(self, at: str) -> bool:
        """Whether a choice is made anywhere inside of the values of a schema."""
        seen: set[str] = set()
        pending = [at]
        while pending:
            one = pending.pop()
            if one in seen:
                continue
            seen.add(one)
            for check in self.api.schemas[one].checks:
                if check.keyword in ("anyOf", "oneOf"):
                    return True
                pending += [
                    target
                    for target in _strings(check.value)
                    if target in self.api.schemas
                ]
        return False


def _strings(value: Any) -> Iterator[str]:
    """Yield the texts in the value of a keyword, the addresses among them."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _strings(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _strings(one)
