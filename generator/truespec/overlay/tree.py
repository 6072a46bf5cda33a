"""A tree of values from several files, each of which knows where it was written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from types import NoneType
from typing import Any

from truespec.diagnostics import Position
from truespec.load.source import Source
from truespec.pointer import escape, unescape

Parts = tuple[str | int, ...]
"""The way from the root of a tree to a value: keys and indexes."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value was written: a file, and a JSON Pointer in it."""

    source: Source
    pointer: str

    def child(self, key: str | int) -> Place:
        """Return the place of what a key or an index holds."""
        return Place(self.source, f"{self.pointer}/{escape(str(key))}")

    def position(self, *, on_key: bool) -> Position:
        """Return the file, the line and the column."""
        return self.source.locate(self.pointer, on_key=on_key)


class Mismatch(Exception):
    """A value cannot be merged with what is there; `place` is where it is written."""

    def __init__(self, message: str, place: Place) -> None:
        super().__init__(message)
        self.message = message
        self.place = place


class Tree:
    """The values, and the places of what their containers hold."""

    def __init__(self, source: Source) -> None:
        # The places of the entries, by the identity of the container that has them.
        self._places: dict[int, Any] = {}
        self._root = Place(source, "")
        self.value = self._adopt(source.tree, self._root)

    def locate(self, pointer: str, on_key: bool) -> Position:
        """Return where the value at a pointer was written, or its nearest ancestor."""
        value, place = self.value, self._root
        for written in pointer.split("/")[1:]:
            token = unescape(written)
            key = int(token) if isinstance(value, list) and token.isdecimal() else token
            try:
                place = self._places[id(value)][key]
                value = value[key]
            except (KeyError, IndexError, TypeError):
                break
        return place.position(on_key=on_key)

    def at(self, parts: Parts) -> Any:
        """Return the value that a way leads to."""
        value = self.value
        for part in parts:
            value = value[part]
        return value

    def remove(self, ways: list[Parts]) -> None:
        """Remove the values that some ways lead to, all of them at once."""
        holders: dict[int, tuple[Any, set[str | int]]] = {}
        for way in ways:
            holder = self.at(way[:-1])
            holders.setdefault(id(holder), (holder, set()))[1].add(way[-1])
        for holder, keys in holders.values():
            for key in sorted(keys, reverse=True):
                del holder[key]
                del self._places[id(holder)][key]

    def update(self, way: Parts, new: Any, place: Place) -> None:
        """Merge a value with the one that a way leads to; raises Mismatch."""
        self._put(way, new, place, lambda value, at: self._adopt(value, at))

    def copy(self, way: Parts, origin: Parts, place: Place) -> None:
        """Merge a copy of one value of the tree with another; raises Mismatch."""
        # The copy keeps the places of what it copies.
        copied = self._clone(self.at(origin))
        self._put(way, copied, place, lambda value, at: value, places=self._places)

    def _put(
        self, way: Parts, new: Any, place: Place, adopt: Any, places: Any = None
    ) -> None:
        old = self.at(way)
        if isinstance(old, dict):
            self._merge(old, new, place, adopt, places)
        elif isinstance(old, list):
            self._extend(old, new, place, adopt, places)
        elif isinstance(new, dict | list) or not way:
            raise Mismatch(f"{_kind(new)} cannot replace {_kind(old)}", place)
        else:
            holder = self.at(way[:-1])
            holder[way[-1]] = new
            self._places[id(holder)][way[-1]] = place

    def _merge(
        self, old: dict[str, Any], new: Any, place: Place, adopt: Any, places: Any
    ) -> None:
        if new is None:
            return
        if not isinstance(new, dict):
            raise Mismatch(f"{_kind(new)} cannot be merged with an object", place)
        for key, value in new.items():
            at = places[id(new)][key] if places else place.child(key)
            if key not in old:
                old[key] = adopt(value, at)
                self._places[id(old)][key] = at
            elif isinstance(old[key], dict):
                self._merge(old[key], value, at, adopt, places)
            elif isinstance(old[key], list) and isinstance(value, list | NoneType):
                self._extend(old[key], value, at, adopt, places)
            elif isinstance(old[key], list) or isinstance(value, dict | list):
                message = f"{_kind(value)} cannot be merged with {_kind(old[key])}"
                raise Mismatch(message, at)
            else:
                old[key] = value
                self._places[id(old)][key] = at

    def _extend(
        self, old: list[Any], new: Any, place: Place, adopt: Any, places: Any
    ) -> None:
        if new is None:
            return
        if not isinstance(new, list):
            old.append(adopt(new, place))
            self._places[id(old)].append(place)
            return
        for index, value in enumerate(new):
            at = places[id(new)][index] if places else place.child(index)
            old.append(adopt(value, at))
            self._places[id(old)].append(at)

    def _adopt(self, value: Any, place: Place) -> Any:
        """Return a copy of a value that was written at a place; nothing is shared."""
        if isinstance(value, dict):
            copied = {
                key: self._adopt(one, place.child(key)) for key, one in value.items()
            }
            self._places[id(copied)] = {key: place.child(key) for key in value}
            return copied
        if isinstance(value, list):
            items = [self._adopt(one, place.child(at)) for at, one in enumerate(value)]
            self._places[id(items)] = [place.child(at) for at in range(len(value))]
            return items
        return value

    def _clone(self, value: Any) -> Any:
        """Return a copy of a value of the tree, with its places."""
        places: Any = self._places.get(id(value))
        if isinstance(value, dict):
            copied = {key: self._clone(one) for key, one in value.items()}
            self._places[id(copied)] = dict(places)
            return copied
        if isinstance(value, list):
            items = [self._clone(one) for one in value]
            self._places[id(items)] = list(places)
            return items
        return value


def kinds(values: Iterator[Any]) -> set[str]:
    """Return the kinds of some values, in words."""
    return {_kind(value) for value in values}


def _kind(value: Any) -> str:
    if isinstance(value, dict):
        return "an object"
    return "an array" if isinstance(value, list) else "a primitive value"
