"""The places of the values of a YAML text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import yaml

from truespec.load.positions import Index
from truespec.load.yaml_text import EventParser
from truespec.load.yaml_tree import is_merge
from truespec.pointer import escape

_COLLECTIONS = (dict, list)


def index_of(tree: Any, marks: Sequence[Any]) -> Index:
    """Return the index of a plain tree from the marks of its values and keys."""
    index = Index()
    if not marks:  # a stream without documents
        index.places[""] = (0, 0, 0, 0)
        return index
    places, following = index.places, iter(marks).__next__

    def enter(value: Any, pointer: str) -> None:
        if type(value) is dict:
            for key, one in value.items():
                child = f"{pointer}/{escape(key)}"
                key_mark, mark = following(), following()
                places[child] = (key_mark.line, key_mark.column, mark.line, mark.column)
                if type(one) in _COLLECTIONS:
                    enter(one, child)
        elif type(value) is list:
            for position, one in enumerate(value):
                child = f"{pointer}/{position}"
                mark = following()
                places[child] = (mark.line, mark.column, mark.line, mark.column)
                if type(one) in _COLLECTIONS:
                    enter(one, child)

    mark = following()
    places[""] = (mark.line, mark.column, mark.line, mark.column)
    enter(tree, "")
    return index


class IndexBuilder:
    """Goes through the events once more, this time for their marks only."""

    def __init__(self, parser: EventParser) -> None:
        self._next = parser.get_event
        self._index = Index()
        self._anchors: dict[str, tuple[str, str]] = {}
        self._enter: dict[type[Any], Callable[[Any, str], None]] = {
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: self._mapping,
            yaml.SequenceStartEvent: self._sequence,
            yaml.AliasEvent: self._alias,
        }

    def build(self) -> Index:
        """Return the index of the first document, which must have been built before."""
        self._next()
        if type(self._next()) is yaml.StreamEndEvent:
            self._index.places[""] = (0, 0, 0, 0)
            return self._index
        event = self._next()
        mark = event.start_mark
        line, column = mark.line, mark.column
        self._index.places[""] = (line, column, line, column)
        self._enter[type(event)](event, "")
        return self._index

    def _mapping(self, event: Any, pointer: str) -> None:
        self._anchor(event, pointer, "")
        enter, following, add = self._enter, self._next, self._index.add
        while type(event := following()) is not yaml.MappingEndEvent:
            key = self._key(event)
            child = f"{pointer}/{escape(key)}"
            merge = key == "<<" and is_merge(event)
            key_mark = event.start_mark
            event = following()
            mark = event.start_mark
            place = (key_mark.line, key_mark.column, mark.line, mark.column)
            add(child, key, place)
            enter[type(event)](event, child)
            if merge:
                self._merge(pointer, child)

    def _sequence(self, event: Any, pointer: str) -> None:
        self._anchor(event, pointer, "")
        enter, following, places = self._enter, self._next, self._index.places
        position = 0
        while type(event := following()) is not yaml.SequenceEndEvent:
            mark = event.start_mark
            line, column = mark.line, mark.column
            child = f"{pointer}/{position}"
            places[child] = (line, column, line, column)
            enter[type(event)](event, child)
            position += 1

    def _scalar(self, event: Any, pointer: str) -> None:
        self._anchor(event, pointer, event.value)

    def _alias(self, event: Any, pointer: str) -> None:
        self._index.aliases[pointer] = self._anchors[event.anchor][0]

    def _anchor(self, event: Any, pointer: str, written: str) -> None:
        if event.anchor is not None:
            self._anchors[event.anchor] = (pointer, written)

    def _key(self, event: Any) -> str:
        if type(event) is yaml.AliasEvent:
            return self._anchors[str(event.anchor)][1]
        self._anchor(event, "", event.value)
        key: str = event.value
        return key

    def _merge(self, pointer: str, child: str) -> None:
        """Record where the mappings stand that the entry `child` merges."""
        index = self._index
        sources = [child]
        while f"{child}/{len(sources) - 1}" in index.places:
            sources.append(f"{child}/{len(sources) - 1}")
        index.merges[pointer] = [index.aliases.get(one, one) for one in sources]
