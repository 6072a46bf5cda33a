"""One plain value for a schema, which the schema allows wherever that can be had."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from math import ceil
from random import Random
from typing import Any

from truespec.ir.schemas import Scalar, Schema
from truespec.name.reach import core
from truespec.values.demands import Addresses, Demands, gather
from truespec.values.format_texts import VALID
from truespec.values.numbers import common_multiple, exact
from truespec.values.patterns import matching, searcher
from truespec.values.varied_formats import varied_format
from truespec.values.varied_patterns import varied_match

# Values deeper than this are cut off; only a schema that demands endless values, or
# one that can end but does so in an unusual way, comes here.
_DEEPEST = 12
_LONGEST_ARRAY = 2000
_LONGEST_STRING = 200_000

Path = tuple[Addresses, ...]


@dataclass(slots=True)
class Sampler:
    """Makes values from the schemas of a document; the same ones every time."""

    schemas: Mapping[str, Schema]
    _gathered: dict[tuple[Addresses, int], Demands] = field(default_factory=dict)

    def demands(self, schemas: Addresses, pick: int = 0) -> Demands:
        """Return what schemas demand together (see `truespec.values.demands`)."""
        key = (schemas, pick)
        if key not in self._gathered:
            self._gathered[key] = gather(self.schemas, schemas, pick)
        return self._gathered[key]

    def sample(self, schemas: Addresses, path: Path = ()) -> Any:
        """Return a value for schemas that hold together.

        `path` are the schemas of the values around it: where they come again, the
        next branch of a choice is picked, so that recursion ends.
        """
        return self.value(self.demands(schemas, path.count(schemas)), (*path, schemas))

    def value(self, demands: Demands, path: Path) -> Any:
        """Return a value that meets demands; `path` ends with their schemas."""
        values = demands.values
        if values is not None:
            return values[0] if values else None
        if len(path) > _DEEPEST:
            return None
        kinds = demands.types
        if path.count(path[-1]) > 1 and "null" in kinds:
            return None
        kind = next((name for name in kinds if name != "null"), "null")
        return _MAKERS[kind](self, demands, path)

    def text(self, demands: Demands) -> str:
        """Return a string, as short as its format and patterns let it be."""
        patterns = tuple(demands.of("pattern"))
        least, most = demands.count("minLength") or 0, demands.count("maxLength")
        for text in (*formatted(demands), *self.encoded(demands)):
            fits = least <= len(text) and (most is None or len(text) <= most)
            if fits and meets(patterns, text):
                return text
        if patterns:
            shortest = matching(patterns, None)
            if shortest is not None and len(shortest) >= least:
                return shortest
            by_chance = varied_match(patterns, Random(0), least, most)
            if by_chance is not None:
                return by_chance
        return text_of(patterns, max(least, 0 if most == 0 else 1))

    def encoded(self, demands: Demands) -> tuple[str, ...]:
        """Return texts in the encoding of the schemas, none where they have none."""
        return next((VALID[name] for name in self.encodings(demands)), ())

    def encodings(self, demands: Demands) -> Iterator[str]:
        """Yield the formats in which schemas have octets written as a text."""
        for at in demands.schemas:
            shape = core(self.schemas[at].shape)
            if isinstance(shape, Scalar) and shape.format in ("byte", "base64url"):
                yield shape.format

    def integer(self, demands: Demands) -> int:
        """Return an integer within the bounds."""
        return int(self._number(demands, step=1))

    def number(self, demands: Demands) -> int | float:
        """Return a number within the bounds."""
        number = self._number(demands, step=Fraction(1, 4))
        return int(number) if number.denominator == 1 else float(number)

    def _number(self, demands: Demands, step: Fraction | int) -> Fraction:
        factors = [exact(one) for one in demands.numbers("multipleOf") if one > 0]
        whole = [Fraction(1)] if step == 1 else []
        unit = common_multiple([*factors, *whole])
        low = [(exact(one), False) for one in demands.numbers("minimum")]
        low += [(exact(one), True) for one in demands.numbers("exclusiveMinimum")]
        high = [(exact(one), False) for one in demands.numbers("maximum")]
        high += [(exact(one), True) for one in demands.numbers("exclusiveMaximum")]
        if low:
            bound, exclusive = max(low)
            found = ceil(bound / unit) * unit
            found += unit if exclusive and found == bound else 0
            if high and found > min(high)[0]:
                return (bound + min(high)[0]) / 2
            return found
        if high:
            bound, exclusive = min(high, key=lambda pair: (pair[0], not pair[1]))
            found = bound // unit * unit
            return found - unit if exclusive and found == bound else found
        return unit

    def array(self, demands: Demands, path: Path) -> list[Any]:
        """Return an array with as few items as may be, though one rather than none."""
        least = demands.count("minItems") or 0
        wanted = max(least, *map(len, demands.of("prefixItems")), 0)
        again = demands.items(0) in path
        if not wanted and demands.count("maxItems") != 0 and not again:
            wanted = 1
        return self.items(demands, path, wanted)

    def items(self, demands: Demands, path: Path, length: int) -> list[Any]:
        """Return an array of some length, its items different if they have to be."""
        length = max(0, min(length, _LONGEST_ARRAY))
        contained = [at for at in demands.of("contains") if isinstance(at, str)]
        inner: dict[Addresses, Any] = {}
        items = []
        for index in range(length):
            schemas = demands.items(index)
            if index < (demands.count("minContains") or 1):
                schemas = (*schemas, *contained)
            if schemas not in inner:
                inner[schemas] = self.sample(schemas, path)
            items.append(inner[schemas])
        if True in demands.of("uniqueItems"):
            different = self.different(demands.items(length - 1), path)
            unlike = [items[0]] if items else []
            for value in different:
                if len(unlike) >= length:
                    break
                if value not in unlike:
                    unlike.append(value)
            items[: len(unlike)] = unlike
        return items

    def different(self, schemas: Addresses, path: Path) -> Iterator[Any]:
        """Yield values for schemas that differ from each other, as far as they can."""
        demands = self.demands(schemas)
        if demands.values is not None:
            yield from demands.values
        elif "string" in demands.types or not demands.types:
            yield from formatted(demands)
            patterns = tuple(demands.of("pattern"))
            least = demands.count("minLength") or 0
            most = demands.count("maxLength")
            for length in range(least, 1 + min(most or least + 100, least + 100)):
                yield text_of(patterns, length)
            random = Random(0)
            for _ in range(_LONGEST_ARRAY if patterns else 0):
                text = varied_match(patterns, random, least, most)
                if text is None:
                    return
                yield text
        elif "integer" in demands.types or "number" in demands.types:
            first = self.value(demands, (*path, schemas))
            unit = next(iter(demands.numbers("multipleOf")), 1)
            for count in range(_LONGEST_ARRAY):
                yield first + count * unit
        elif "object" in demands.types:
            base = self.sample(schemas, path)
            for name, inner in demands.properties.items():
                for value in self.different(inner, (*path, schemas)):
                    yield {**base, name: value}

    def object(self, demands: Demands, path: Path) -> dict[str, Any]:
        """Return an object with the properties it must have."""
        wanted = demands.required
        least = demands.count("minProperties") or 0
        known = [name for name in demands.properties if name not in wanted]
        wanted += known[: max(0, least - len(wanted))]
        made: dict[str, Any] = {}
        for name in (*wanted, *self.names(demands, least)):
            if len(made) < least or name in wanted:
                self.put(made, name, demands, path)
        return made

    def put(
        self, made: dict[str, Any], name: str, demands: Demands, path: Path
    ) -> None:
        """Add a property to an object, and those that it demands."""
        pending = [name]
        for one in pending:
            if one not in made:
                made[one] = self.sample(self.schemas_of(demands, one), path)
                for dependent in demands.of("dependentRequired"):
                    pending += dependent.get(one, ())

    def schemas_of(self, demands: Demands, name: str) -> Addresses:
        """Return the schemas of the property of an object with that name."""
        found = demands.properties.get(name, ())
        for pattern, schemas in demands.patterns.items():
            if meets((pattern,), name):
                found += schemas
        return found or demands.extra

    def names(self, demands: Demands, count: int) -> Iterable[str]:
        """Return names for properties which the object has no schema for by name."""
        patterns = tuple(demands.patterns)[:1]
        demanded = self.demands((*demands.of("propertyNames"),))
        if demanded.values is not None:
            return [str(value) for value in demanded.values[:count]]
        patterns += tuple(demanded.of("pattern"))
        least, most = demanded.count("minLength") or 1, demanded.count("maxLength")
        lengths = range(least, 1 + min(most or least + 100, least + count * 4 + 8))
        random = Random(0)
        names = [
            varied_format(str(one), random, most) or ""
            for one in demanded.of("format")
            for _ in range(count)
        ]
        names += [text_of(patterns, each) for each in lengths]
        for _ in range(count * 4 if patterns else 0):
            names.append(varied_match(patterns, random, least, most) or "")
        return [
            name
            for name in dict.fromkeys(names)
            if name not in demands.properties and meets(patterns, name)
        ][:count]


def formatted(demands: Demands) -> Iterator[str]:
    """Yield texts of the formats that are demanded."""
    for name in demands.of("format"):
        yield from VALID.get(str(name), ())


def meets(patterns: Iterable[str], text: str) -> bool:
    """Whether all patterns are found in a text; those we cannot read count as found."""
    searches = (searcher(pattern) for pattern in patterns)
    return all(search is None or search(text) for search in searches)


def text_of(patterns: tuple[str, ...], length: int) -> str:
    """Return a string of some length, one that meets the patterns if there is one."""
    length = max(0, min(length, _LONGEST_STRING))
    found = matching(patterns, length) if patterns else None
    return "a" * (min(length, 100) if patterns else length) if found is None else found


_MAKERS: dict[str, Callable[[Sampler, Demands, Path], Any]] = {
    "null": lambda sampler, demands, path: None,
    "boolean": lambda sampler, demands, path: True,
    "integer": lambda sampler, demands, path: sampler.integer(demands),
    "number": lambda sampler, demands, path: sampler.number(demands),
    "string": lambda sampler, demands, path: sampler.text(demands),
    "array": Sampler.array,
    "object": Sampler.object,
}
