"""What the type of a schema is called: ``array[object (Pet) {13}]``."""

from __future__ import annotations

from truespec.ir.schemas import (
    Alias,
    Anything,
    Array,
    Enum,
    Map,
    Never,
    Nullable,
    Record,
    Scalar,
    Shape,
    Union,
)
from truespec.markup.html import Html, element, escape, join
from truespec.targets.docs.links import Links
from truespec.targets.docs.meaning import Meaning

_MOST_NAMES = 4
_DEEPEST = 4


class Labels:
    """Names the types of schemas, with links to the pages of those that have a name."""

    def __init__(self, meaning: Meaning, links: Links) -> None:
        self._meaning = meaning
        self.links = links
        self._found: dict[tuple[str, int], Html] = {}

    def of(self, at: str | None, depth: int = 0) -> Html:
        """Return the label of the schema at an address; None stands for anything."""
        if at is None:
            return Html("any")
        if (at, depth) not in self._found:
            self._found[at, depth] = self._of(at, depth)
        return self._found[at, depth]

    def _of(self, at: str, depth: int) -> Html:
        named = self._meaning.named(at)
        final, shape, nullable = self._meaning.final(at)
        label = self._shape(final, shape, depth, Html(""))
        if named is not None:
            href = self.links.schema(named.at)
            if isinstance(shape, Record | Union):
                name = self._link(href, escape(named.name))
                label = self._shape(final, shape, depth, Html(f" ({name})"))
            elif "<a " not in label:
                label = self._link(href, label)
        return Html(f"{label} or null") if nullable else label

    @staticmethod
    def _link(href: Html, inner: Html) -> Html:
        return Html(f'<a href="{href}">{inner}</a>')

    def _shape(self, at: str, shape: Shape, depth: int, name: Html) -> Html:
        match shape:
            case Scalar(kind, form):
                return escape(f"{kind} <{form}>" if form else kind)
            case Enum(_, kind):
                return escape(f"enum<{kind or 'any'}>")
            case Array(item, ()):
                return Html(f"array[{self._part(item, depth)}]")
            case Array(_, prefix):
                return Html(f"array[{len(prefix)} kinds]")
            case Map(value):
                return Html(f"map[{self._part(value, depth)}]")
            case Record(fields):
                return Html(f"object{name} {{{len(fields)}}}")
            case Union() as union:
                return self._union(union, depth, name)
            case Nullable(item):
                return Html(f"{self._shape(at, item, depth, name)} or null")
            case Never():
                return Html("never")
            case Anything() | Alias():
                return Html("any")

    def _part(self, at: str | None, depth: int) -> Html:
        return Html("…") if depth > _DEEPEST else self.of(at, depth + 1)

    def _union(self, union: Union, depth: int, name: Html) -> Html:
        few = len(union.variants) <= _MOST_NAMES and depth <= 1
        if few and not name:
            parts = [self._part(at, depth) for at in union.variants]
            return join(dict.fromkeys(parts), " or ")
        how = "one of" if union.exactly_one else "any of"
        return Html(f"{how} {len(union.variants)}{name}")


def code(text: object) -> Html:
    """Return a text as code."""
    return element("code", escape(text))
