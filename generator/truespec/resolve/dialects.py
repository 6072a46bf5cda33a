"""Which dialect a schema is written in, by the URI in its ``$schema``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from urllib.parse import urldefrag

from truespec.resolve.keywords import DIALECT_OF_URI, KEYWORDS, vocabulary_of


@dataclass(frozen=True, slots=True)
class Dialect:
    """A dialect by name, and the asserting vocabularies that are switched off."""

    name: str
    off: frozenset[str] = frozenset()


@dataclass(slots=True)
class Dialects:
    """Finds dialects; `metaschema` gives the meta-schema at a URI, None if unknown."""

    metaschema: Callable[[str], Mapping[str, object] | None]
    known: dict[str, Dialect | None] = field(default_factory=dict)

    def find(self, uri: str) -> Dialect | None:
        """Return the dialect of that URI, None where its meta-schema is unknown.

        A dialect of someone's own is the one that its meta-schema is written in, less
        the vocabularies that its ``$vocabulary`` leaves out (JSON Schema 2020-12 Core,
        8.1.2).
        """
        uri = urldefrag(uri).url if uri.endswith("#") else uri
        if uri in DIALECT_OF_URI:
            return Dialect(DIALECT_OF_URI[uri])
        if uri not in self.known:
            self.known[uri] = None  # a meta-schema may be written in itself
            self.known[uri] = self._custom(uri)
        return self.known[uri]

    def _custom(self, uri: str) -> Dialect | None:
        metaschema = self.metaschema(uri)
        if metaschema is None:
            return None
        base = self.find(str(metaschema.get("$schema", "")))
        used = metaschema.get("$vocabulary")
        if base is None or not isinstance(used, Mapping):
            return base
        words = {str(one).rsplit("/", 1)[-1] for one in used}
        every = {vocabulary_of(name, base.name) for name in KEYWORDS[base.name]}
        return Dialect(base.name, frozenset(every - words - {""}))


_EVERY = {name for table in KEYWORDS.values() for name in table}


@cache
def ignored_keywords(dialect: Dialect) -> Mapping[str, str]:
    """Return the keywords of other dialects that mean nothing in this one, and why."""
    table = KEYWORDS[dialect.name]
    return {
        name: f"not a keyword of {dialect.name}" for name in _EVERY if name not in table
    } | {
        name: "its vocabulary is not in use"
        for name in table
        if vocabulary_of(name, dialect.name) in dialect.off
    }
