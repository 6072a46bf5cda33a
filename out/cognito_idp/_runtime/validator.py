"""A schema's validator as its users see it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from .problems import Problem, Problems


class ValidationError(ValueError):
    """Raised by `Validator.validate`; `problems` lists what is wrong."""

    def __init__(self, problems: Problems) -> None:
        self.problems = problems
        super().__init__("; ".join(str(problem) for problem in problems))


class Validator:
    """The validator of one schema.

    `check` is the generated function: it takes a JSON value and returns its problems,
    or None. `lines` gives the document's lines by schema pointer, read when a problem
    is first asked for its line.
    """

    __slots__ = ("_lines", "check")

    def __init__(
        self,
        check: Callable[[object], Problems | None],
        lines: Callable[[], Mapping[str, int]] = dict,
    ) -> None:
        self.check = check
        self._lines = lines

    def is_valid(self, value: object) -> bool:
        """Whether the schema allows a JSON value."""
        return self.check(value) is None

    def problems(self, value: object) -> list[Problem]:
        """Return everything that the schema does not allow in a JSON value."""
        found = self.check(value)
        if found is None:
            return []
        lines = self._lines()
        return [problem.located(lines) for problem in found]

    def validate(self, value: object) -> None:
        """Raise `ValidationError` unless the schema allows a JSON value."""
        found = self.problems(value)
        if found:
            raise ValidationError(found)
