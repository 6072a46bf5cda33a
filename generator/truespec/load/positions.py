"""Where the values of a file stand, found only when somebody asks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from truespec.diagnostics import Position
from truespec.load.source import Source

# The line and column of a key, then those of its value; they count from zero.
Place = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A key that a mapping has twice: the places of the first and the second."""

    pointer: str
    key: str
    first: Place
    second: Place


@dataclass(slots=True)
class Index:
    """The place of everything that is written in one file.

    `places` maps a pointer to its place, in the order of the file. `aliases` maps the
    pointer of a YAML alias to that of the value it repeats, and `merges` that of a
    mapping to those of the mappings that are merged into it.
    """

    places: dict[str, Place] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)
    merges: dict[str, list[str]] = field(default_factory=dict)
    duplicates: list[Duplicate] = field(default_factory=list)

    def add(self, pointer: str, key: str, place: Place) -> None:
        """Record the entry `key` of a mapping, and whether it was there before."""
        first = self.places.get(pointer)
        if first is None:
            self.places[pointer] = place
        else:
            self.duplicates.append(Duplicate(pointer, key, first, place))

    def outermost_duplicates(self) -> list[Duplicate]:
        """Return the repeated keys, without those inside of a repeated key."""
        repeated = {duplicate.pointer for duplicate in self.duplicates}
        return [
            duplicate
            for duplicate in self.duplicates
            if repeated.isdisjoint(_ancestors(duplicate.pointer))
        ]

    def find(self, pointer: str) -> Place:
        """Return the place of `pointer`, or of its nearest existing ancestor."""
        place = self.places.get(pointer)
        if place is not None:
            return place
        written, place = "", self.places[""]
        for token in pointer.split("/")[1:]:
            child = self._child(self.aliases.get(written, written), token)
            if child is None:
                break
            written, place = child, self.places[child]
        return place

    def _child(self, written: str, token: str) -> str | None:
        """Return the pointer of an entry as it is written, merged ones included."""
        mappings = [written]
        for mapping in mappings:
            child = f"{mapping}/{token}"
            if child in self.places:
                return child
            merged = self.merges.get(mapping, ())
            mappings += (one for one in merged if one not in mappings)
        return None


def _ancestors(pointer: str) -> Iterator[str]:
    while pointer := pointer.rpartition("/")[0]:
        yield pointer


class Locator:
    """Answers `Source.locate`; the index is built at the first question."""

    def __init__(self, name: str, build: Callable[[], Index]) -> None:
        self._name = name
        self._build = build

    @cached_property
    def index(self) -> Index:
        """The places of the whole file."""
        return self._build()

    def __call__(self, pointer: str, on_key: bool) -> Position:
        return self.position(self.index.find(pointer), on_key)

    def position(self, place: Place, on_key: bool) -> Position:
        """Return a place as a position in the file."""
        line, column = place[:2] if on_key else place[2:]
        return Position(self._name, line + 1, column + 1)


def positions(source: Source) -> dict[str, Position]:
    """Return the position of each key and list item, by pointer, in document order.

    What an alias or a merge repeats is listed where it is written only; data that came
    from memory has no positions.
    """
    locator = source.locator
    if not isinstance(locator, Locator):
        return {}
    return {
        pointer: locator.position(place, True)
        for pointer, place in locator.index.places.items()
    }
