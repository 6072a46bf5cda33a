"""Values that look like answers: the document's own examples, and all properties."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from json import dumps
from random import Random
from typing import Any

from truespec.ir.schemas import Access, Record, Union
from truespec.pointer import escape
from truespec.values.demands import Addresses, Demands
from truespec.values.samples import Path, Sampler, meets
from truespec.values.varied import Varied
from truespec.values.words import WORDS

_DEEPEST = 6
_SPREAD = 100
_LONGEST = 1000
# How many values an answer may have before it gets nothing but what it must have.
_ROOM = 300
# How often an item is made anew until it is none of those before.
_TRIES = 20
_MISSING = object()


@dataclass(slots=True)
class Plausible:
    """Makes one value after another for the same schemas.

    `examples` are those of schemas, by their addresses; with None, there are no defaults
    either. What was found wrong is told with `avoid`, and is made in another way the next
    time: without its example, with the next branch of a choice, or not at all. A value
    that `is_sent` by clients has what only they send. `most` is how many values one has
    before it gets nothing but what it must have. Values that are `varied` differ in all
    that their schemas leave open, others in words and plain numbers alone.
    """

    sampler: Sampler
    random: Random
    examples: Mapping[str, Any] | None = None
    most: int = _ROOM
    is_sent: bool = False
    varied: bool = False
    _varied: Varied = field(init=False)
    _avoided: Counter[str] = field(default_factory=Counter)
    _room: int = _ROOM

    def __post_init__(self) -> None:
        self._varied = Varied(self.sampler, self.random)

    def value(self, schemas: Addresses) -> Any:
        """Return a value for schemas that hold together."""
        self._room = self.most
        return self._value(schemas, (), "")

    def avoid(self, pointers: Iterable[str]) -> None:
        """Have what stands at some places of the last value be made differently."""
        self._avoided.update(set(pointers))

    def _value(self, schemas: Addresses, path: Path, at: str) -> Any:
        self._room -= 1
        wrong = self._avoided[at]
        pick = path.count(schemas) + max(0, wrong - 1)
        demands = self.sampler.demands(schemas, pick)
        if wrong == 0 and (found := self._example(demands)) is not _MISSING:
            return found
        if demands.values is not None:
            listed = [one for one in demands.values if one is not None]
            return self.random.choice(listed) if listed else None
        if len(path) > _DEEPEST:
            return self.sampler.sample(schemas, path)
        kind = next((name for name in demands.types if name != "null"), "null")
        if not demands.types:
            return self.random.choice(WORDS)
        return _MAKERS[kind](self, demands, (*path, schemas), at)

    def _example(self, demands: Demands) -> Any:
        """Return the first example of the schemas, `_MISSING` where there is none."""
        found = self.examples or {}
        return next((found[at] for at in demands.schemas if at in found), _MISSING)

    def _text(self, demands: Demands, path: Path, at: str) -> str:
        if self.varied and self._avoided[at] < 2:
            text = self._varied.text(demands)
            return self.sampler.text(demands) if text is None else text
        if demands.of("format") or self.sampler.encoded(demands):
            return self.sampler.text(demands)
        least, most = demands.count("minLength") or 0, demands.count("maxLength")
        text = self.random.choice(WORDS)
        while len(text) < least <= _LONGEST:
            text += f" {self.random.choice(WORDS)}"
        # White space at an end would get lost in a field of the header.
        text = text[:most].strip()
        patterns = map(str, demands.of("pattern"))
        if len(text) >= least and meets(patterns, text):
            return text
        return self.sampler.text(demands)

    def _integer(self, demands: Demands, path: Path, at: str) -> int:
        if self.varied:
            varied = self._varied.integer(demands)
            return self.sampler.integer(demands) if varied is None else varied
        first = self.sampler.integer(demands)
        return first if self._is_bounded(demands) else self.random.randint(1, _SPREAD)

    def _number(self, demands: Demands, path: Path, at: str) -> int | float:
        if self.varied:
            varied = self._varied.number(demands)
            return self.sampler.number(demands) if varied is None else varied
        first = self.sampler.number(demands)
        if self._is_bounded(demands):
            return first
        return self.random.randint(1, 4 * _SPREAD) / 4

    def _is_bounded(self, demands: Demands) -> bool:
        return any(word in demands.checks for word in _BOUNDS)

    def _boolean(self, demands: Demands, path: Path, at: str) -> bool:
        return self.random.random() < 0.5

    def _null(self, demands: Demands, path: Path, at: str) -> None:
        """Null is all that there is."""

    def _array(self, demands: Demands, path: Path, at: str) -> list[Any]:
        if self.varied and self._avoided[at] < 2:
            return self._varied_array(demands, path, at)
        simple = not any(word in demands.checks for word in _ABOUT_ITEMS)
        least, most = demands.count("minItems") or 0, demands.count("maxItems")
        if not simple or self._avoided[at] > 1 or least > 3:
            return self.sampler.array(demands, path)
        again = self._room <= 0 or demands.items(0) in path[:-1]
        length = least if again else max(least, self.random.randint(1, 2))
        length = length if most is None else min(length, most)
        return [
            self._value(demands.items(index), path, f"{at}/{index}")
            for index in range(length)
        ]

    def _varied_array(self, demands: Demands, path: Path, at: str) -> list[Any]:
        """Return an array whose items differ, as far as their schemas let them."""
        least, most = demands.count("minItems") or 0, demands.count("maxItems")
        contained = [one for one in demands.of("contains") if isinstance(one, str)]
        containing = demands.count("minContains")
        containing = 1 if containing is None else containing
        wanted = max(least, *map(len, demands.of("prefixItems")), 0)
        wanted = max(wanted, containing if contained else 0)
        if not (self._room <= 0 or demands.items(0) in path[:-1]):
            wanted = max(wanted, self.random.randint(1, 3))
        wanted = min(wanted, _LONGEST if most is None else most, _LONGEST)
        is_unique = True in demands.of("uniqueItems")
        found: dict[str, Any] = {}
        for index in range(wanted):
            schemas = demands.items(index)
            if index < containing:
                schemas = (*schemas, *contained)
            for _ in range(_TRIES):
                value = self._value(schemas, path, f"{at}/{index}")
                key = dumps(value, sort_keys=True) if is_unique else str(index)
                if key not in found:
                    found[key] = value
                    break
            else:
                # There may be no other value; the sampler counts them through.
                return self.sampler.items(demands, path, max(least, len(found)))
        return list(found.values())

    def _object(self, demands: Demands, path: Path, at: str) -> dict[str, Any]:
        made = self.sampler.object(demands, path)
        if self._avoided[at] > 2:
            return made
        own = {**self._defaults(demands, at), **self._told(demands)}
        sent = {
            name for name in demands.properties if not self._is_hidden(demands, name)
        }
        found: dict[str, Any] = {}
        if self.varied and not made and not demands.properties:
            made = self._entry(demands, path, at)
        for name in dict.fromkeys((*demands.properties, *made)):
            inner = f"{at}/{escape(name)}"
            if name in own:
                found[name] = own[name]
            elif name in made or (name in sent and self._has_room(inner)):
                schemas = self.sampler.schemas_of(demands, name)
                if name in made or schemas not in path:
                    found[name] = self._value(schemas, path, inner)
        return found

    def _entry(self, demands: Demands, path: Path, at: str) -> dict[str, Any]:
        """Return a map with an entry, where its schemas say of what kind that is."""
        schemas = demands.extra or next(iter(demands.patterns.values()), ())
        if not schemas or schemas in path or demands.count("maxProperties") == 0:
            return {}
        names = list(self.sampler.names(demands, 1))
        is_free = not demands.of("propertyNames") and not demands.patterns
        name = self.random.choice(WORDS) if is_free else next(iter(names), "")
        return {name: None} if name and self._has_room(f"{at}/{escape(name)}") else {}

    def _has_room(self, at: str) -> bool:
        return self._room > 0 and not self._avoided[at]

    def _told(self, demands: Demands) -> dict[str, Any]:
        """Return the properties that tell which variant of a union this is."""
        told: dict[str, Any] = {}
        for at in demands.schemas:
            shape = self.sampler.schemas[at].shape
            if isinstance(shape, Union) and shape.tag is not None:
                for value, variant in shape.tag.mapping:
                    if variant in demands.schemas:
                        told.setdefault(shape.tag.wire, value)
        return told

    def _defaults(self, demands: Demands, at: str) -> dict[str, Any]:
        """Return the defaults of properties that have no example."""
        if self.examples is None:
            return {}
        fields = [
            one
            for schema in demands.schemas
            if isinstance(shape := self.sampler.schemas[schema].shape, Record)
            for one in shape.fields
        ]
        return {
            one.wire: one.default
            for one in fields
            if one.has_default
            and not self._avoided[f"{at}/{escape(one.wire)}"]
            and self._example(self.sampler.demands((one.type,))) is _MISSING
        }

    def _is_hidden(self, demands: Demands, name: str) -> bool:
        """Whether a property is only ever sent by the other side."""
        hidden = Access.READ if self.is_sent else Access.WRITE
        for at in demands.schemas:
            if name in self.sampler.schemas[at].unsent:
                return True
            shape = self.sampler.schemas[at].shape
            fields = shape.fields if isinstance(shape, Record) else ()
            if any(one.wire == name and one.access is hidden for one in fields):
                return True
        return False


_BOUNDS = (
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    *("multipleOf", "format"),
)
_ABOUT_ITEMS = ("uniqueItems", "contains", "prefixItems")

_Maker = Callable[[Plausible, Demands, Path, str], Any]

_MAKERS: dict[str, _Maker] = {
    "null": Plausible._null,
    "boolean": Plausible._boolean,
    "integer": Plausible._integer,
    "number": Plausible._number,
    "string": Plausible._text,
    "array": Plausible._array,
    "object": Plausible._object,
}
