"""Plain values from the events of a YAML parser (YAML 1.2.2, core schema)."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import yaml

from truespec.load.limits import Limits
from truespec.load.parsed import Refusal, Remark, beyond_float, too_deep, too_long
from truespec.load.scalars import NOT_FINITE, SUSPECT, is_beyond_float, resolve
from truespec.load.yaml_text import EventParser

_TAG = "tag:yaml.org,2002:"
_STRING_TAGS = frozenset(("!", _TAG + "str"))
_RESOLVED_TAGS = frozenset(_TAG + one for one in ("null", "bool", "int", "float"))
_COLLECTION_TAGS = frozenset(("!", _TAG + "map", _TAG + "seq"))


@dataclass(slots=True)
class _Anchored:
    """A value that aliases may repeat.

    `written` is the text of a scalar, `before` the number of values before this one,
    and `size` the number of values that it holds, None while it is being built.
    """

    value: Any
    written: str | None
    before: int
    size: int | None = None


@contextmanager
def _without_collector() -> Iterator[None]:
    """Spare the cyclic collector: what is built here has no garbage and no cycles."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


class TreeBuilder:
    """Builds the tree of the first document of a stream.

    Afterwards `remarks` lists what was odd, `repeats` says that a mapping has a key
    twice, and `has_aliases` that a value may stand in several places. `marks` lists
    where all values and keys begin, in the order of the text, and `is_plain` says that
    it is the order of the tree as well.
    """

    def __init__(self, parser: EventParser, limits: Limits) -> None:
        self.remarks: list[Remark] = []
        self.repeats = False
        self.has_aliases = False
        self.marks: list[Any] = []
        self._merges = False
        self._next = parser.get_event
        self._limits = limits
        self._anchors: dict[str, _Anchored] = {}
        self._size = 0
        self._aliased = 0
        self._depth = 0
        self._build: dict[type[Any], Callable[[Any], Any]] = {
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: self._mapping,
            yaml.SequenceStartEvent: self._sequence,
            yaml.AliasEvent: self._alias,
        }

    def build(self) -> Any:
        """Return the tree; a stream without documents is null.

        Raises Refusal, and yaml.YAMLError for what is not YAML.
        """
        self._next()
        if type(self._next()) is yaml.StreamEndEvent:
            return None
        with _without_collector():
            event = self._next()
            self.marks.append(event.start_mark)
            tree = self._build[type(event)](event)
        self._next()
        rest = self._next()
        if type(rest) is not yaml.StreamEndEvent:
            self._remark(
                "several-documents", rest, "only the first document of the file is read"
            )
        return tree

    @property
    def is_plain(self) -> bool:
        """Whether each value of the tree stands in the text exactly once."""
        return not (self.repeats or self.has_aliases or self._merges)

    def _mapping(self, event: Any) -> dict[str, Any]:
        mapping: dict[str, Any] = {}
        anchored = self._open(event, mapping)
        merge = None
        build, following, mark = self._build, self._next, self.marks.append
        while type(event := following()) is not yaml.MappingEndEvent:
            mark(event.start_mark)
            if type(event) is yaml.ScalarEvent and event.anchor is None:
                key = event.value
            else:
                key = self._key(event)
            if key in mapping:
                self.repeats = True
            if key == "<<" and is_merge(event):
                merge = event
            event = following()
            mark(event.start_mark)
            mapping[key] = build[type(event)](event)
        self._close(anchored, len(mapping))
        if merge is not None:
            self._merge(mapping, merge)
        return mapping

    def _sequence(self, event: Any) -> list[Any]:
        sequence: list[Any] = []
        anchored = self._open(event, sequence)
        build, following, mark = self._build, self._next, self.marks.append
        while type(event := following()) is not yaml.SequenceEndEvent:
            mark(event.start_mark)
            sequence.append(build[type(event)](event))
        self._close(anchored, len(sequence))
        return sequence

    def _open(self, event: Any, value: Any) -> _Anchored | None:
        """Enter a mapping or a sequence; return its anchor if it has one."""
        self._depth += 1
        if self._depth > self._limits.depth:
            raise too_deep(self._limits, *_place(event))
        if event.tag is not None and event.tag not in _COLLECTION_TAGS:
            self._unknown_tag(event)
        if event.anchor is None:
            return None
        anchored = _Anchored(value, None, self._size)
        self._anchors[event.anchor] = anchored
        return anchored

    def _close(self, anchored: _Anchored | None, size: int) -> None:
        self._depth -= 1
        self._size += size
        if anchored is not None:
            anchored.size = self._size - anchored.before

    def _scalar(self, event: Any) -> Any:
        text = event.value
        value = text
        if event.implicit[0]:
            if not text or text[0] in SUSPECT:
                value = self._resolve(event)
        elif event.tag is not None and event.tag not in _STRING_TAGS:
            value = self._tagged(event)
        if event.anchor is not None:
            self._anchors[event.anchor] = _Anchored(value, text, self._size, 0)
        return value

    def _resolve(self, event: Any) -> Any:
        if event.tag == "!":
            return event.value
        if event.value in NOT_FINITE:
            self._remark(
                "not-finite",
                event,
                f"JSON has no number {event.value}; it is read as null",
            )
            return None
        try:
            value = resolve(event.value)
        except ValueError as error:
            raise too_long(event.value, *_place(event)) from error
        if is_beyond_float(value):
            self.remarks.append(beyond_float(event.value, *_place(event)))
        return value

    def _tagged(self, event: Any) -> Any:
        value = self._resolve(event) if event.tag in _RESOLVED_TAGS else event.value
        if type(value) is str:
            self._unknown_tag(event)
        return value

    def _unknown_tag(self, event: Any) -> None:
        tag = event.tag.replace(_TAG, "!!")
        self._remark("unknown-tag", event, f"the tag {tag} is ignored")

    def _alias(self, event: Any) -> Any:
        anchored = self._anchored(event)
        self.has_aliases = True
        assert anchored.size is not None
        self._size += anchored.size
        self._aliased += anchored.size + 1
        written = self._size - self._aliased
        most = max(self._limits.aliased, self._limits.aliased_share * written)
        if self._aliased > most:
            raise Refusal(
                "too-many-aliased-values",
                f"the aliases of the file repeat more than {most} values",
                *_place(event),
                "write the repeated parts out, or use $ref",
            )
        return anchored.value

    def _anchored(self, event: Any) -> _Anchored:
        """Return what an alias names, which must be complete."""
        anchored = self._anchors.get(event.anchor)
        if anchored is None:
            raise Refusal(
                "unknown-alias",
                f"the alias *{event.anchor} names an anchor that does not exist",
                *_place(event),
                f"put &{event.anchor} before the value it should repeat",
            )
        if anchored.size is None:
            raise Refusal(
                "circular-alias",
                f"the alias *{event.anchor} stands inside the value that it names",
                *_place(event),
                "use $ref for a structure that contains itself",
            )
        return anchored

    def _key(self, event: Any) -> str:
        """Return a key that has an anchor, or is an alias, or is no key at all."""
        if type(event) is yaml.AliasEvent:
            written = self._anchored(event).written
            if written is not None:
                return written
        if type(event) is yaml.ScalarEvent:
            self._scalar(event)
            text: str = event.value
            return text
        raise Refusal(
            "not-a-key",
            "a key must be a string, but this is a mapping or a list",
            *_place(event),
            "quote a text that contains braces or brackets",
        )

    def _merge(self, mapping: dict[str, Any], event: Any) -> None:
        """Fill in what the key << brings, which YAML 1.2 no longer knows."""
        self._merges = True
        merged = mapping.pop("<<")
        sources = merged if type(merged) is list else [merged]
        if not all(type(source) is dict for source in sources):
            raise Refusal(
                "not-a-merge",
                "the merge key << needs a mapping or a list of mappings",
                *_place(event),
                'write "<<" in quotes if it is an ordinary key',
            )
        for source in sources:
            for key, value in source.items():
                mapping.setdefault(key, value)
        self._remark(
            "merge-key",
            event,
            "the merge key << is not part of YAML 1.2; it is applied",
        )

    def _remark(self, code: str, event: Any, message: str) -> None:
        self.remarks.append(Remark(code, message, *_place(event)))


def is_merge(event: Any) -> bool:
    """Return whether a key spelled << is the merge key: unquoted, without a tag."""
    return type(event) is yaml.ScalarEvent and bool(event.implicit[0])


def _place(event: Any) -> tuple[int, int]:
    mark = event.start_mark
    return mark.line + 1, mark.column + 1
