"""Schemas that contain themselves other than through a class."""

from __future__ import annotations

from collections.abc import Callable

from truespec.ir.api import Api
from truespec.ir.schemas import Alias, Union
from truespec.name.names import Names
from truespec.name.reach import core, has_class, parts


class Circles:
    """Finds the schemas whose type would never end if it were written out."""

    def __init__(self, api: Api, names: Names) -> None:
        self._schemas = api.schemas
        self._named = names.classes
        self._recursive: dict[str, bool] = {}
        self._endless: dict[str, bool] = {}

    def is_recursive(self, at: str) -> bool:
        """Whether a type must be referred to by the name of its alias."""
        if at not in self._recursive:
            self._recursive[at] = self._returns(at, lambda _: True)
        return self._recursive[at]

    def is_endless(self, at: str) -> bool:
        """Whether there is no type: nothing on the way back to the schema has a name,
        or it is a variant of itself."""
        if at not in self._endless:
            self._endless[at] = self.is_recursive(at) and (
                self._returns(at, self._is_variant)
                or self._returns(at, lambda step: step not in self._named)
            )
        return self._endless[at]

    def _is_variant(self, at: str) -> bool:
        return isinstance(core(self._schemas[at].shape), Alias | Union)

    def _returns(self, start: str, may_pass: Callable[[str], bool]) -> bool:
        """Whether a way through the parts of schemas that are no classes comes back."""
        pending, seen = [start], set()
        while pending:
            at = pending.pop()
            shape = self._schemas[at].shape
            if has_class(shape) or not may_pass(at):
                continue
            for part in parts(shape):
                if part == start:
                    return True
                if part not in seen:
                    seen.add(part)
                    pending.append(part)
        return False
