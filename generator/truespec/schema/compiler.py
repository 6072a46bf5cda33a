"""Schemas become functions: one for each schema that is asked for, and what it calls."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from truespec.ir.schemas import Schema
from truespec.pointer import unmarked
from truespec.python.code import Code, code
from truespec.python.identifier import identifier
from truespec.python.literal import literal
from truespec.schema import leaf
from truespec.schema.allowed import allowed_values
from truespec.schema.analysis import Analysis, analyze
from truespec.schema.constants import Constants, Values
from truespec.schema.patterns import Match, Patterns
from truespec.schema.rewriting import only_if, returned
from truespec.schema.scope import Environment, Scope
from truespec.schema.secrets import Secrets, Telling
from truespec.schema.statements import (
    Fail,
    Function,
    Merge,
    MergeFound,
    Note,
    Refuse,
    Statement,
    When,
)
from truespec.schema.suspicion import suspicion
from truespec.schema.types import declared_types, group_of_type, right, wrong
from truespec.schema.vocabulary.arrays import ARRAYS
from truespec.schema.vocabulary.in_place import IN_PLACE
from truespec.schema.vocabulary.objects import OBJECTS
from truespec.schema.vocabulary.unevaluated import collected

Emit = Callable[[Scope], Iterable[Statement]]

_GROUPS: dict[str, tuple[tuple[frozenset[str], Emit], ...]] = {
    "string": (),
    "number": (),
    "array": ARRAYS,
    "object": OBJECTS,
}


@dataclass(frozen=True, slots=True)
class Place:
    """A schema in a dynamic scope: what a function is made for.

    `evaluates` is set for the functions that find out what a schema evaluates. `beside`
    are other schemas that say what is secret in the value. `applied` are schemas that
    are being applied to the value already.
    """

    at: str
    environment: Environment = ()
    evaluates: str = ""
    own: bool = True
    beside: Telling = frozenset()
    applied: frozenset[str] = frozenset()


@dataclass(slots=True)
class SchemaCompiler:
    """Compiles schemas on demand.

    `schemas` holds every schema by address; `name` gives the name of the function for
    an address. `functions` grows by what `compile` and the functions themselves ask for,
    in the order of the asking. `reached` lists the schemas that they speak of. With
    `formats`, ``format`` is an assertion; with `linear`, RE2 searches for the patterns
    that can take exponential time. The `analysis` is that of
    `schemas`, made here if no other compiler had it made.
    """

    schemas: Mapping[str, Schema]
    name: Callable[[str], str]
    formats: bool = False
    linear: bool = False
    analysis: Analysis | None = None
    functions: dict[Place, Function] = field(default_factory=dict)
    constants: Constants = field(default_factory=Constants)
    patterns: Patterns = field(init=False)
    secrets: Secrets = field(init=False)
    repeating: frozenset[str] = field(init=False)
    circles: Mapping[str, frozenset[str]] = field(init=False)
    reached: dict[str, None] = field(default_factory=dict)
    _wanted: list[Place] = field(default_factory=list)
    _asked: set[Place] = field(default_factory=set)
    _names: dict[Place, Code] = field(default_factory=dict)
    _taken: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.patterns = Patterns(self.constants, self.linear)
        analysis = self.analysis or analyze(self.schemas)
        self.secrets = analysis.secrets
        self.repeating = analysis.repeating
        self.circles = analysis.circles

    def reserve(self, at: str) -> Code:
        """Return the name of the function for a schema, which is not compiled yet."""
        return self._named(self._place(at, (), frozenset()))

    def compile(self, at: str) -> Code:
        """Return the name of the function for a schema, compiling what it needs."""
        name = self._function(self._place(at, (), frozenset()))
        while self._wanted:
            wanted = self._wanted.pop(0)
            self.functions[wanted] = self._build(wanted)
        return name

    def _place(self, at: str, environment: Environment, telling: Telling) -> Place:
        """Return what a schema is compiled for, where others tell of the same value."""
        place = self._canonical(at, environment)
        telling |= self.secrets.telling(at)
        return replace(place, beside=telling - self.secrets.telling(place.at))

    def _canonical(self, at: str, environment: Environment) -> Place:
        """Return what a schema comes down to, in the dynamic scope it is entered from.

        A schema whose only assertion is that another one holds is that other one.
        """
        seen = set()
        while True:
            seen.add(at)
            schema = self.schemas[at]
            environment = _entered(environment, schema)
            target = self._only_target(schema)
            if target is None or target in seen:
                return Place(at, environment)
            at = target

    def _only_target(self, schema: Schema) -> str | None:
        if len(schema.checks) != 1:
            return None
        (check,) = schema.checks
        if check.keyword == "$ref":
            return str(check.value)
        if check.keyword == "allOf":
            parts = [part for part in check.value if self.schemas[part].checks]
            return parts[0] if len(parts) == 1 else None
        return None

    def schema(self, at: str, scope: Scope) -> Schema:
        """Return the schema that a schema comes down to."""
        return self.schemas[self._canonical(at, scope.environment).at]

    def call(self, at: str, value: Code, scope: Scope) -> Code:
        """Return a call of the validator of a schema: problems, or None."""
        place = self._place(at, scope.environment, scope.telling)
        if value == scope.value:
            if place.at in scope.applied:
                return Code("None")
            place = self._within(place, scope)
        return code("{}({})", self._function(place), value)

    def _within(self, place: Place, scope: Scope) -> Place:
        """Return what a schema is compiled for inside of those that are applied to the
        same value. One that leads back to itself is taken to hold there: JSON Schema
        gives such a circle no meaning (2020-12 core, 9.4.1)."""
        applied = scope.applied & self.circles.get(place.at, frozenset())
        return replace(place, applied=applied)

    def _applied(self, place: Place) -> frozenset[str]:
        return place.applied | ({place.at} if place.at in self.circles else set())

    def evaluated(self, at: str, scope: Scope, what: str, *, own: bool) -> Code | None:
        """Return a call that gives what a schema evaluates, None if that is nothing."""
        place = self._canonical(at, scope.environment)
        if not self.schemas[place.at].checks:
            return None
        function = self._function(replace(place, evaluates=what, own=own))
        return code("{}({})", function, scope.value)

    def match(self, pattern: str, owner: Schema, value: Code) -> Match | None:
        """Return the conditions of a match; None where every string matches."""
        return self.patterns.match(pattern, self.name(owner.at), value)

    def search(self, source: str, name: str) -> Code:
        """Return the name of the function that searches a text for a pattern."""
        return self.patterns.search(source, name)

    def constant(self, values: Values, owner: Schema) -> Code:
        """Return the name of a constant of the module that holds these values."""
        return self.constants.name(values, self.name(owner.at))

    def _function(self, place: Place) -> Code:
        if place not in self._asked:
            self._asked.add(place)
            self._wanted.append(place)
        return self._named(place)

    def _named(self, place: Place) -> Code:
        if place not in self._names:
            self._names[place] = self._new_name(place)
        return self._names[place]

    def _new_name(self, place: Place) -> Code:
        """Return the schema's name for its first function, a variant for others."""
        prefix = f"evaluated_{place.evaluates}" if place.evaluates else "check"
        stem = name = f"{prefix}_{self.name(place.at)}"
        number = 1
        while name in self._taken:
            number += 1
            name = f"{stem}__{number}"
        self._taken.add(name)
        return identifier(name)

    def apply(self, at: str, scope: Scope) -> tuple[Statement, ...]:
        """Return the statements that hold the scope's value to the schema at `at`."""
        place = self._place(at, scope.environment, scope.telling)
        schema = self.schemas[place.at]
        if not schema.checks or place.at in scope.applied:
            return ()
        place = self._within(place, scope)
        inner = replace(
            scope,
            schema=schema,
            environment=place.environment,
            telling=self._telling(place),
            applied=self._applied(place),
        )
        suspected = suspicion(inner)
        if schema.name is not None or not leaf.is_leaf(inner):
            function = self._function(place)
            call = code("{}({})", function, scope.value)
            if suspected is None:
                return (MergeFound(call, scope.key),)
            if suspected.is_certain:
                wrong = Note(function, scope.value, scope.key)
                return (When(suspected.condition, (wrong,)),)
            return (When(suspected.condition, (Merge(call, scope.key),)),)
        listing = self._body(inner)
        if suspected is None or _is_single_condition(listing):
            return tuple(listing)
        return (When(suspected.condition, tuple(listing)),)

    def _build(self, place: Place) -> Function:
        schema = self.schemas[place.at]
        scope = Scope(
            self,
            schema,
            unmarked(schema.at),
            environment=place.environment,
            telling=self._telling(place),
            applied=self._applied(place),
        )
        if place.evaluates:
            body = collected(scope, place.evaluates, own=place.own)
        else:
            body = _refusing(scope, self._body(scope))
        return Function(
            name=self._names[place],
            base=literal(scope.base),
            body=tuple(body),
            evaluates=place.evaluates,
            remembers=place.at in self.repeating and not place.evaluates,
        )

    def _telling(self, place: Place) -> Telling:
        return place.beside | self.secrets.telling(place.at)

    def _body(self, scope: Scope) -> list[Statement]:
        """Return the statements for all checks of a schema.

        Where the type is wrong, that is the one problem: the other keywords have
        nothing to add that would help.
        """
        self.reached[scope.schema.at] = None
        types = declared_types(scope.schema)
        rest = [*allowed_values(scope), *_in_place(scope)]
        groups = {group_of_type(name): name for name in types} or {
            group: group for group in _GROUPS
        }
        for group, name in groups.items():
            statements = _group(scope, group)
            if statements and len(types) != 1:
                statements = [only_if(right(name, scope.value), tuple(statements))]
            rest += statements
        if not types:
            return rest
        fail = scope.fail(scope.checks["type"], " or ".join(types))
        return [When(wrong(types, scope.value), (fail,), tuple(rest))]


def _entered(environment: Environment, schema: Schema) -> Environment:
    """Return the dynamic scope inside a schema: the outermost anchors stay."""
    if not schema.anchors:
        return environment
    known = dict(environment)
    for anchor, at in schema.anchors:
        known.setdefault(anchor, at)
    return tuple(sorted(known.items()))


def _in_place(scope: Scope) -> list[Statement]:
    return [
        statement
        for keyword, emit in IN_PLACE.items()
        if keyword in scope.checks
        for statement in emit(scope)
    ]


def _group(scope: Scope, group: str) -> list[Statement]:
    if group not in _GROUPS:
        return []
    statements = leaf.violations(scope, group)
    for keywords, emit in _GROUPS[group]:
        if keywords & scope.checks.keys():
            statements += emit(scope)
    return statements


def _refusing(scope: Scope, body: list[Statement]) -> list[Statement]:
    """Return the body of a function that leaves at once where no more can be wrong."""
    refused: list[Statement] = []
    if "type" in scope.checks and isinstance(body[0], When):
        first = body[0].then[0]
        assert isinstance(first, Fail)
        refused.append(Refuse(body[0].condition, first.problem))
        body = [*body[0].otherwise]
    return [*refused, *(returned(tuple(body)) or body)]


def _is_single_condition(listing: list[Statement]) -> bool:
    """Whether a listing asks one question only, so that another would be one more."""
    return (
        len(listing) == 1
        and isinstance(listing[0], When)
        and not listing[0].otherwise
        and isinstance(listing[0].then[0], Fail)
    )
