"""A value as a tree: its properties, their limits, and what is inside of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from json import dumps

from truespec.ir.schemas import (
    Access,
    Array,
    Enum,
    Field,
    Map,
    Record,
    Schema,
    Shape,
    Union,
)
from truespec.markup.html import NOTHING, Html, escape
from truespec.targets.docs.facts import Facts, FactsOf
from truespec.targets.docs.labels import Labels
from truespec.targets.docs.limits import json_text
from truespec.targets.docs.links import Anchors, Links
from truespec.targets.docs.meaning import Meaning
from truespec.targets.docs.references import addresses

_MOST_ROWS = 50
"""How many rows a tree may have, beyond its first level."""
_DEEPEST = 6
_OPEN_LEVELS = 2
_OPEN_ROWS = 20
_LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several kinds of value: a tab, with what is in it."""

    id: Html
    name: Html
    type: Html
    facts: Facts
    tree: Tree


@dataclass(frozen=True, slots=True)
class Choices:
    """The kinds of value of which one holds. `tag` is the property that tells which."""

    group: Html
    how: Html
    tag: Html
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Tree:
    """What is inside of a value. `cut` links to the page that goes on from here."""

    rows: tuple[Row, ...] = ()
    choices: tuple[Choices, ...] = ()
    cut: Html = NOTHING
    opened: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing inside."""
        return not (self.rows or self.choices or self.cut)


EMPTY = Tree()


@dataclass(frozen=True, slots=True)
class Row:
    """A property, an item, or a schema that another applies."""

    id: Html
    name: Html
    type: Html
    facts: Facts
    tree: Tree = EMPTY
    required: bool = False
    says_required: bool = True
    access: Html = NOTHING
    deprecated: bool = False
    is_key: bool = False


@dataclass(slots=True)
class Trees:
    """Makes the trees of one page."""

    meaning: Meaning
    links: Links
    anchors: Anchors
    labels: Labels
    facts: FactsOf
    shallow: bool = False
    """Whether schemas with a name are links wherever they stand inside of another."""
    _groups: int = 0

    def tree(self, at: str | None, *steps: str) -> Tree:
        """Return what is inside of a value of a schema.

        `steps` begin the ids of its rows. Where the tree would be too large, the deeper
        levels are links.
        """
        if at is None:
            return EMPTY
        depth = next(
            (
                one
                for one in range(_DEEPEST, 1, -1)
                if self._count(at, one, ()) <= _MOST_ROWS
            ),
            1,
        )
        return self.inside(at, depth, (), steps, level=0)

    # What is inside of a value.

    def _content(self, at: str) -> tuple[str, Shape]:
        """Return where the properties inside of a value stand: in the items of an array,
        in the values of a map."""
        final, shape, _ = self.meaning.final(at)
        seen = {final}
        while isinstance(shape, Array) and not shape.prefix and shape.item is not None:
            final, shape, _ = self.meaning.final(shape.item)
            if final in seen:
                break
            seen.add(final)
        return final, shape

    def _count(self, at: str, depth: int, around: tuple[str, ...]) -> int:
        """Return the number of rows inside, at most somewhat more than are allowed."""
        final, shape = self._content(at)
        if final in around or depth == 0:
            return 0
        if self.shallow and around and self.meaning.named(final) is not None:
            return 0
        inner = (*around, final)
        count = 0
        for one in self._parts(final, shape):
            count += 1 + self._count(one, depth - 1, inner)
            if count > _MOST_ROWS:
                break
        return count

    def _parts(self, at: str, shape: Shape) -> Iterator[str]:
        match shape:
            case Record() as record:
                yield from (one.type for one in record.fields)
                yield from (one for _, one in record.patterns)
                if record.extra is not None:
                    yield record.extra
            case Map(value) if value is not None:
                yield value
            case Array(item, prefix):
                yield from prefix
                if item is not None:
                    yield item
            case Union() as union:
                yield from union.variants
        for check in self.meaning.checks(at):
            if check.keyword in _APPLIED:
                yield from addresses(check)

    def inside(
        self,
        at: str,
        depth: int,
        around: tuple[str, ...],
        steps: tuple[str, ...],
        level: int,
    ) -> Tree:
        final, shape = self._content(at)
        named = self.meaning.named(final) or self.meaning.named(at)
        elsewhere = self.shallow and level > 0 and named is not None
        if final in around or depth <= 0 or elsewhere:
            if not any(True for _ in self._parts(final, shape)):
                return EMPTY
            if elsewhere and final not in around:
                return EMPTY  # the type is a link already
            return Tree(cut=self._cut(named, final, again=final in around))
        walk = _Walk(self, depth - 1, (*around, final), steps, level + 1)
        rows = [*walk.items(at), *walk.rows(shape), *walk.applied(final)]
        choices = [*walk.choices(final, shape)]
        opened = level < _OPEN_LEVELS and len(rows) <= _OPEN_ROWS
        return Tree(tuple(rows), tuple(choices), opened=opened)

    def _cut(self, named: Schema | None, at: str, *, again: bool) -> Html:
        why = "contains itself; see" if again else "see"
        if named is None:
            label = self.labels.of(at)
            return Html(f"{'the same again: ' if again else ''}{label}")
        link = Html(f'<a href="{self.links.schema(named.at)}">{escape(named.name)}</a>')
        return Html(f"{why} {link}")

    def next_group(self) -> Html:
        """Return a name for a group of tabs that no other on the page has."""
        self._groups += 1
        return escape(f"choice-{self._groups}")


@dataclass(frozen=True, slots=True)
class _Walk:
    """One step down into a value: what all rows of it share."""

    trees: Trees
    depth: int
    around: tuple[str, ...]
    steps: tuple[str, ...]
    level: int

    def rows(self, shape: Shape) -> Iterator[Row]:
        """Yield a row for each property or item of a shape."""
        match shape:
            case Record() as record:
                yield from map(self._property, record.fields)
                for pattern, at in record.patterns:
                    yield self._part(at, f"/{pattern}/", "names that match")
                if record.extra is not None:
                    yield self._part(record.extra, "any other name", "other names")
            case Map(value) if value is not None:
                yield self._part(value, "any name", "any name")
            case Array(item, prefix) if prefix:
                for index, at in enumerate(prefix):
                    yield self._part(at, f"item {index}", str(index))
                if item is not None:
                    yield self._part(item, "further items", "further items")

    def applied(self, at: str) -> Iterator[Row]:
        """Yield a row for each schema that a check applies besides."""
        for check in self.trees.meaning.checks(at):
            name = _APPLIED.get(check.keyword)
            if name is None:
                continue
            if isinstance(check.value, dict):
                for key, one in check.value.items():
                    yield self._part(one, f"{name} {key}", check.keyword, key)
            else:
                for one in addresses(check):
                    yield self._part(one, name, check.keyword)

    def items(self, at: str) -> Iterator[Row]:
        """Yield a row for the items of an array where they are no objects and there is
        something to say of them."""
        item = self.trees.meaning.items(at)
        if item is None:
            return
        _, shape, _ = self.trees.meaning.final(item)
        if not isinstance(shape, Record | Map | Union):
            row = self._part(item, "each item", "items")
            if replace(row.facts, doc=NOTHING).say_something:
                yield replace(row, tree=EMPTY)

    def choices(self, at: str, shape: Shape) -> Iterator[Choices]:
        """Yield the kinds of value among which a schema lets choose."""
        unions: list[Union] = []
        if isinstance(shape, Union):
            unions = [] if self.trees.facts.is_of_constants(shape) else [shape]
        elif not isinstance(shape, Enum):
            unions = [
                Union(tuple(check.value), None, check.keyword == "oneOf")
                for check in self.trees.meaning.checks(at)
                if check.keyword in ("oneOf", "anyOf")
            ]
        for union in unions:
            found = self._choices(union)
            if any(not one.tree.is_empty or one.facts.say_something for one in found):
                yield Choices(
                    self.trees.next_group(),
                    Html("one of" if union.exactly_one else "any of"),
                    NOTHING if union.tag is None else escape(union.tag.wire),
                    tuple(found),
                )

    def _choices(self, union: Union) -> list[Choice]:
        trees = self.trees
        values: dict[str, list[str]] = {}
        for value, at in union.tag.mapping if union.tag else ():
            values.setdefault(at, []).append(
                value if isinstance(value, str) else dumps(value)
            )
        found = []
        for number, at in enumerate(union.variants, 1):
            # A variant has the name of its schema too, for want of another (4.24).
            named = [one for one in values.get(at, ()) if one != self._name(at)]
            name = " or ".join(named) or self._name(at)
            steps = (*self.steps, name or f"option {number}")
            id_ = trees.anchors.take(*steps)
            tree = trees.inside(at, self.depth, self.around, steps, self.level - 1)
            type_ = trees.labels.of(at)
            found.append(Choice(id_, escape(steps[-1]), type_, trees.facts(at), tree))
        return found

    def _name(self, at: str) -> str:
        named = self.trees.meaning.named(at)
        if named is not None:
            return named.name or ""
        doc = self.trees.meaning.schema(at).doc
        if doc and len(doc) <= _LONGEST_NAME and "\n" not in doc:
            return doc
        checks = [*self.trees.meaning.checks(at)]
        if checks and all(one.keyword == "required" for one in checks):
            return f"with {', '.join(checks[0].value)}"
        return ""

    def _property(self, one: Field) -> Row:
        steps = (*self.steps, one.wire)
        trees = self.trees
        facts = trees.facts(one.type, one.doc or None)
        if one.has_default:
            facts = replace(facts, default=escape(json_text(one.default)))
        return Row(
            id=trees.anchors.take(*steps),
            name=escape(one.wire),
            type=trees.labels.of(one.type),
            facts=facts,
            tree=trees.inside(one.type, self.depth, self.around, steps, self.level),
            required=one.required,
            access=_ACCESS[one.access],
            deprecated=one.deprecated or trees.meaning.schema(one.type).deprecated,
            is_key=True,
        )

    def _part(self, at: str, name: str, *steps: str) -> Row:
        trees = self.trees
        all_steps = (*self.steps, *steps)
        return Row(
            id=trees.anchors.take(*all_steps),
            name=escape(name),
            type=trees.labels.of(at),
            facts=trees.facts(at),
            tree=trees.inside(at, self.depth, self.around, all_steps, self.level),
            says_required=False,
        )


_ACCESS = {
    Access.BOTH: NOTHING,
    Access.READ: Html("read-only"),
    Access.WRITE: Html("write-only"),
}
# Checks that hold schemas that neither the shape nor another place shows.
_APPLIED = {
    "not": "must not be",
    "if": "if it is",
    "then": "then it is",
    "else": "else it is",
    "contains": "at least one item",
    "dependentSchemas": "with",
    "contentSchema": "what the text holds",
    "unevaluatedProperties": "names that nothing else describes",
    "unevaluatedItems": "items that nothing else describes",
}
