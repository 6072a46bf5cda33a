"""A schema's validator as its users see it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from .problem import Lines, Problem, listed
from .problems import Problems, add
from .room import NestedTooDeeply

# The message of an error tells so many problems.
_TOLD = 3


class ValidationError(ValueError):
    """Raised by `Validator.validate`; `problems` lists what is wrong."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        told = [str(problem) for problem in self.problems[:_TOLD]]
        more = len(self.problems) - len(told)
        return "; ".join([*told, f"and {more} more"] if more else told)


class Validator:
    """The validator of one schema.

    `check` is the generated function: it takes a JSON value and returns its problems,
    or None. `lines` gives the document's lines by schema pointer. A value that is nested too deeply for `check` is one that is not valid,
    with a problem that says so.
    """

    __slots__ = ("_lines", "check")

    def __init__(
        self,
        check: Callable[[object], Problems | None],
        lines: Lines = dict,
    ) -> None:
        self.check = check
        self._lines = lines

    def is_valid(self, value: object) -> bool:
        """Whether the schema allows a JSON value."""
        try:
            return self.check(value) is None
        except (RecursionError, NestedTooDeeply):
            return self._check_deep(value) is None

    def problems(self, value: object) -> list[Problem]:
        """Return what the schema does not allow in a JSON value.

        The list has the order of the schema and the value, and is complete up to
        `MOST_PROBLEMS`.
        """
        try:
            found = self.check(value)
        except (RecursionError, NestedTooDeeply):
            found = self._check_deep(value)
        return [] if found is None else listed(found, self._lines)

    def found(self, value: object) -> Problems | None:
        """Return what `check` does, or that the value is nested too deeply."""
        try:
            return self.check(value)
        except (RecursionError, NestedTooDeeply):
            return self._check_deep(value)

    def validate(self, value: object) -> None:
        """Raise `ValidationError` unless the schema allows a JSON value."""
        found = self.problems(value)
        if found:
            raise ValidationError(found)

    def _check_deep(self, value: object) -> Problems | None:
        # Few values are that deep.
        from .deep_checks import check_deeply

        try:
            found: Problems | None = check_deeply(self.check, value)
        except NestedTooDeeply:
            return add(None, "", "", value, keyword="nesting")
        return found


def validators_of(
    checks: Mapping[str, Callable[[object], Problems | None]],
    lines: Lines,
    others: Mapping[str, Validator] | None = None,
) -> Mapping[str, Validator]:
    """Return the validators of a module: one for each of its `checks`, and of the
    `others` those with other names."""
    own = {name: Validator(check, lines) for name, check in checks.items()}
    return own if others is None else {**others, **own}
