"""Which values the document calls secrets (``format: password``, ``writeOnly``).

A value is a secret if any schema that applies to it says so, and no message may show
it: not those of its own schema, nor those of the others that apply to it. So the
schemas that have a secret in them are followed from the outside in, beside the one that
is being compiled.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from truespec.python.code import Code
from truespec.schema.applicators import Applicators, reached

Telling = frozenset[str]
"""Addresses of schemas that say what is secret in a value: all of it, or a part."""

# Stands for any schema around that says that all inside it is secret.
_AROUND = ""


@dataclass(slots=True)
class Secrets:
    """Answers where secrets are, for the schemas of one document."""

    applicators: Applicators
    _leading: set[str] = field(default_factory=set)
    _known: dict[str, Telling] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Find the schemas from which that of a secret is reached."""
        schemas, applicators = self.applicators.schemas, self.applicators
        secret = [at for at, schema in schemas.items() if schema.secret]
        if not secret:
            return
        sources: dict[str, list[str]] = {}
        for at in schemas:
            below = (*applicators.below(at), *self._names(at))
            for target in (*applicators.in_place(at), *below):
                sources.setdefault(target, []).append(at)
        self._leading = reached(secret, lambda at: sources.get(at, ()))

    def telling(self, at: str) -> Telling:
        """Return the telling ones of a schema and those it applies to the same value."""
        if at not in self._leading:
            return frozenset()
        if at not in self._known:
            family = self.applicators.family(at)
            self._known[at] = frozenset(filter(self._tells, family))
        return self._known[at]

    def below(self, telling: Telling, key: Code | None) -> Telling:
        """Return what is telling of the value under a key, a literal or a variable."""
        return self.around(telling) or frozenset(
            found
            for at in telling
            for child in self.applicators.below(at, key)
            for found in self.telling(child)
        )

    def around(self, telling: Telling) -> Telling:
        """Return what is telling of all inside a value: nothing, if it is no secret."""
        return frozenset({_AROUND} if self.is_secret(telling) else ())

    def is_secret(self, telling: Telling) -> bool:
        """Whether a value is itself a secret."""
        schemas = self.applicators.schemas
        return any(at == _AROUND or schemas[at].secret for at in telling)

    def hides_names(self, telling: Telling) -> bool:
        """Whether the names of a value's properties are secrets, like all inside one."""
        return self.is_secret(telling) or any(
            self.is_secret(self.telling(name))
            for at in telling
            for name in self._names(at)
        )

    def _names(self, at: str) -> tuple[str, ...]:
        """Return the schema of the names of properties, if there is one."""
        if at == _AROUND:
            return ()
        checks = self.applicators.schemas[at].checks
        return tuple(one.value for one in checks if one.keyword == "propertyNames")

    def _tells(self, at: str) -> bool:
        secret = self.applicators.schemas[at].secret
        inside = (*self.applicators.below(at), *self._names(at))
        return secret or not self._leading.isdisjoint(inside)
