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
            for target in (*applicators.in_place(at), *applicators.below(at)):
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
        if self.is_secret(telling):
            return frozenset({_AROUND})
        return frozenset(
            found
            for at in telling
            for child in self.applicators.below(at, key)
            for found in self.telling(child)
        )

    def is_secret(self, telling: Telling) -> bool:
        """Whether a value is itself a secret."""
        schemas = self.applicators.schemas
        return any(at == _AROUND or schemas[at].secret for at in telling)

    def _tells(self, at: str) -> bool:
        secret = self.applicators.schemas[at].secret
        return secret or not self._leading.isdisjoint(self.applicators.below(at))
