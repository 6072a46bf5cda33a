"""The style ``deepObject`` (OpenAPI 3.2, 4.12.3), and what it leaves undefined.

The property ``R`` of ``color`` is ``color[R]``, one of an object inside is
``color[a][R]``. The items of an array are ``color[tags][]``, or ``color[tags][0]`` where
some are arrays or objects themselves; when read, both may stand for any array, and so may
a repeated ``color[tags]``. An empty array or object is ``color[tags]=``. The brackets are
percent-encoded, as a query may not have them (RFC 3986, 3.4), so a name with brackets
could not be told apart and is refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from ..json_types import UNSET, JsonValue, Unset
from ..shape_error import ShapeError
from .kinds import ArrayKind, Kind, ObjectKind, item_as, structure_of
from .percent import encode
from .texts import text_of

MOST_LEVELS = 64
"""How many brackets a name may have: nobody means more, and Python's stack is finite."""

_BRACKETS = re.compile(r"(?:\[[^\[\]]*\])+")


def deep_pairs(name: str, value: JsonValue, one: Callable[[str], str]) -> list[str]:
    """Return the parts of a query, such as ``color%5BR%5D=100``; `one` encodes values.

    Raises ValueError for a name with brackets, and for more levels than `MOST_LEVELS`.
    """
    pairs: list[str] = []
    _add(encode(name), value, one, pairs, 0)
    return pairs


def _add(
    name: str, value: JsonValue, one: Callable[[str], str], pairs: list[str], level: int
) -> None:
    if level > MOST_LEVELS:
        raise ValueError(f"deepObject: more than {MOST_LEVELS} levels")
    if isinstance(value, dict) and value:
        for key, item in value.items():
            if "[" in key or "]" in key:
                raise ValueError(f"deepObject: the name {key!r} has a bracket")
            _add(f"{name}%5B{encode(key)}%5D", item, one, pairs, level + 1)
    elif isinstance(value, list) and value:
        nested = any(isinstance(item, list | dict) for item in value)
        for index, item in enumerate(value):
            place = index if nested else ""
            _add(f"{name}%5B{place}%5D", item, one, pairs, level + 1)
    else:
        text = "" if isinstance(value, list | dict) else text_of(value)
        pairs.append(f"{name}={one(text)}")


class _Node:
    """What stands under a name: texts, or more under further names."""

    __slots__ = ("below", "texts")

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.below: dict[str, _Node] = {}


def read_deep(
    pairs: Iterable[tuple[str, str]],
    name: str,
    kind: Kind,
    decode: Callable[[str], str],
) -> JsonValue | Unset:
    """Return what the pairs of a name and its brackets say, `UNSET` where there are none.

    The names of the pairs are decoded, `decode` decodes their values. Raises ShapeError
    for more levels than `MOST_LEVELS` and for what is not UTF-8.
    """
    root = _Node()
    start = len(name)
    for called, raw in pairs:
        if not called.startswith(name):
            continue
        rest = called[start:]
        if rest and not _BRACKETS.fullmatch(rest):
            continue
        keys = rest[1:-1].split("][") if rest else ()
        if len(keys) > MOST_LEVELS:
            raise ShapeError((), f"at most {MOST_LEVELS} levels", rest)
        node = root
        for key in keys:
            node = node.below.setdefault(key, _Node())
        node.texts.append(decode(raw))
    if not root.below and not root.texts:
        return UNSET
    return _value(root, kind)


def _value(node: _Node, kind: Kind) -> JsonValue:
    array, record = structure_of(kind, ArrayKind), structure_of(kind, ObjectKind)
    if not node.below:
        return _of_texts(node.texts, kind, array, record)
    listed = all(key == "" or _is_index(key) for key in node.below)
    if listed and (array or (not record and "" in node.below)):
        return _items(node, array or ArrayKind())
    record = record or ObjectKind()
    return {key: _value(one, record.kind_of(key)) for key, one in node.below.items()}


def _of_texts(
    texts: list[str], kind: Kind, array: ArrayKind | None, record: ObjectKind | None
) -> JsonValue:
    if texts == [""] and (array or record):
        return [] if array else {}
    if array or len(texts) > 1:
        array = array or ArrayKind(kind)
        return [item_as(text, array.kind_at(index)) for index, text in enumerate(texts)]
    return item_as(texts[0], kind)


def _items(node: _Node, array: ArrayKind) -> list[JsonValue]:
    items: list[JsonValue] = []
    for key in sorted(node.below, key=lambda key: int(key or 0)):
        one = node.below[key]
        if one.below:
            items.append(_value(one, array.kind_at(len(items))))
        else:
            for text in one.texts:
                single = _Node()
                single.texts.append(text)
                items.append(_value(single, array.kind_at(len(items))))
    return items


def _is_index(key: str) -> bool:
    return key.isascii() and key.isdecimal() and len(key) < 10
