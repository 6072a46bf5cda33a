"""Where in a generated function a schema is being applied."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol

from truespec.ir.schemas import Check, Schema
from truespec.pointer import last
from truespec.python.code import Code, code
from truespec.python.literal import literal
from truespec.schema.constants import Values
from truespec.schema.patterns import Match
from truespec.schema.secrets import Secrets, Telling
from truespec.schema.statements import Fail, Problem, Statement

INSTANCE = Code("instance")


# The dynamic scope, as far as it matters: for each dynamic anchor, the address of the
# schema that has it in the outermost schema resource (2020-12 core, 8.2.3.2).
Environment = tuple[tuple[str, str], ...]


class Compiler(Protocol):
    """What a keyword may ask of the compiler.

    Every address is that of a schema that is applied inside the given scope. With
    `formats`, ``format`` is an assertion; `secrets` knows what no message may show.
    """

    formats: bool
    secrets: Secrets

    def call(self, at: str, value: Code, scope: Scope) -> Code:
        """Return a call of the validator of a schema: problems, or None."""
        ...

    def apply(self, at: str, scope: Scope) -> tuple[Statement, ...]:
        """Return the statements that hold the scope's value to a schema."""
        ...

    def evaluated(self, at: str, scope: Scope, what: str, *, own: bool) -> Code | None:
        """Return a call that gives what a schema evaluates, None if that is nothing.

        `what` is ``properties`` or ``items``; without `own` the schema's own
        ``unevaluated...`` keyword does not count.
        """
        ...

    def match(self, pattern: str, owner: Schema, value: Code) -> Match | None:
        """Return the conditions of a match; None where every string matches."""
        ...

    def search(self, source: str, name: str) -> Code:
        """Return the name of the function that searches a text for a pattern.

        `source` is what `truespec.runtime.patterns` compiles.
        """
        ...

    def constant(self, values: Values, owner: Schema) -> Code:
        """Return the name of a constant of the module that holds these values."""
        ...

    def schema(self, at: str, scope: Scope) -> Schema:
        """Return the schema that a schema comes down to."""
        ...


@dataclass(frozen=True, slots=True)
class Scope:
    """A schema that is applied to a value inside a function.

    `base` is the address whose name in the function is ``at``; `value` names the value
    and `key` its place below the function's own instance (None for that itself).
    `environment` is the dynamic scope, `telling` the schemas that say what is secret in
    the value. `applied` are the schemas that are being applied to the value already, as
    far as they can lead back to themselves.
    """

    compiler: Compiler
    schema: Schema
    base: str
    value: Code = INSTANCE
    key: Code | None = None
    environment: Environment = ()
    telling: Telling = frozenset()
    applied: frozenset[str] = frozenset()

    @property
    def checks(self) -> Mapping[str, Check]:
        """The schema's checks by keyword."""
        return {check.keyword: check for check in self.schema.checks}

    def dynamic_target(self) -> str:
        """Return the address that the schema's ``$dynamicRef`` leads to from here."""
        initial, anchor = self.checks["$dynamicRef"].value
        found: str = dict(self.environment).get(anchor, initial) if anchor else initial
        return found

    def below(self, value: Code, key: Code | None) -> Scope:
        """Return the scope of a value below this one, for the same function."""
        telling = self.compiler.secrets.below(self.telling, key)
        return replace(self, value=value, key=key, telling=telling, applied=frozenset())

    def below_property(self, value: Code, name: Code) -> Scope:
        """Return the scope of the value of a property whose name a variable holds."""
        return replace(self.below(value, name), key=self.shown(name))

    def shown(self, name: Code) -> Code:
        """Return the name of a property in this value, hidden where it is a secret."""
        hidden = self.compiler.secrets.hides_names(self.telling)
        return code("Hidden({})", name) if hidden else name

    def problem(
        self,
        check: Check,
        limit: Any = None,
        *,
        value: Code | None = None,
        key: Code | None = None,
    ) -> Problem:
        """Return the problem that this check is violated.

        `limit` is a JSON value, or `Code` for an expression.
        """
        base, keyword = self._address(check.at)
        return Problem(
            base=base,
            keyword=keyword,
            value=self.value if value is None else value,
            limit=(
                limit if limit is None or isinstance(limit, Code) else literal(limit)
            ),
            key=self.key if key is None else key,
            more=tuple(self._more(check)),
        )

    def fail(self, check: Check, limit: Any = None, **place: Code | None) -> Fail:
        """Return the statement that records a violation of this check."""
        return Fail(self.problem(check, limit, **place))

    def _more(self, check: Check) -> Iterator[Code]:
        """Yield what else the runtime is told of a problem, where it is not as usual."""
        if check.keyword != last(check.at):
            yield code("keyword={}", literal(check.keyword))
        if self.compiler.secrets.is_secret(self.telling):
            yield Code("secret=True")

    def _address(self, at: str) -> tuple[Code, Code]:
        if at.startswith(self.base + "/"):
            return Code("at"), literal(at[len(self.base) + 1 :])
        base, _, keyword = at.rpartition("/")
        return literal(base), literal(keyword)
