"""Reading what the styles of parameters write."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence
from typing import TypeAlias

from ..json_types import UNSET, JsonValue, Unset
from .kinds import (
    ArrayKind,
    Kind,
    ObjectKind,
    exact_scalar_of,
    item_as,
    structure_of,
    text_as,
)

Pairs: TypeAlias = "Sequence[tuple[str, str]]"
"""Names, decoded, and values as they were sent."""


class Layout:
    """How the parts of one text are told apart, and what each of them says.

    In an `exploded` text each part of an object is ``name=value``; else names and
    values take turns. Arrays have no empty items unless `empty_items`.
    """

    __slots__ = ("decode", "empty_items", "exploded", "split")

    def __init__(
        self,
        split: Callable[[str], list[str]],
        decode: Callable[[str], str],
        *,
        exploded: bool,
        empty_items: bool = True,
    ) -> None:
        self.split = split
        self.decode = decode
        self.exploded = exploded
        self.empty_items = empty_items


def read_pieces(raw: str, kind: Kind, layout: Layout) -> JsonValue:
    """Return what one text says: a scalar, or the parts of an array or object.

    A text that is not of its kind is returned decoded. Raises ShapeError for what is
    not UTF-8.
    """
    if isinstance(kind, str):
        return text_as(layout.decode(raw), kind)
    if isinstance(kind, tuple):
        return _either(raw, kind, layout)
    if isinstance(kind, ArrayKind):
        return _array(raw, kind, layout)
    found = _object(raw, kind, layout)
    return layout.decode(raw) if found is None else found


def _either(raw: str, kind: Kind, layout: Layout) -> JsonValue:
    """Return what a text says that may be of several kinds.

    First come those that not every text can be.
    """
    text = layout.decode(raw)
    scalar = exact_scalar_of(text, kind)
    if scalar is not UNSET:
        return scalar
    record = structure_of(kind, ObjectKind)
    if record is not None:
        found = _object(raw, record, layout)
        if found is not None and found.keys() <= record.properties.keys():
            return found
    array = structure_of(kind, ArrayKind)
    if array is not None and (not _has_text(kind) or len(layout.split(raw)) > 1):
        return _array(raw, array, layout)
    if record is not None and not _has_text(kind):
        found = _object(raw, record, layout)
        return text if found is None else found
    return text


def _has_text(kind: Kind) -> bool:
    """Whether every text is of this kind."""
    if isinstance(kind, tuple):
        return any(map(_has_text, kind))
    return kind in ("string", "any")


def _array(raw: str, kind: ArrayKind, layout: Layout) -> list[JsonValue]:
    parts = layout.split(raw) if raw else []
    if not layout.empty_items:
        parts = [part for part in parts if part]
    return _items([layout.decode(part) for part in parts], kind)


def _items(texts: list[str], kind: ArrayKind) -> list[JsonValue]:
    if not kind.prefix:
        if kind.item == "string":
            return [*texts]
        return [item_as(text, kind.item) for text in texts]
    return [item_as(text, kind.kind_at(index)) for index, text in enumerate(texts)]


def _object(raw: str, kind: ObjectKind, layout: Layout) -> dict[str, JsonValue] | None:
    """Return an object, None where the parts make no pairs."""
    parts = layout.split(raw) if raw else []
    if layout.exploded:
        if not all("=" in part for part in parts):
            return None
        split = [part.partition("=") for part in parts]
        pairs = [(name, value) for name, _, value in split]
    elif len(parts) % 2:
        return None
    else:
        pairs = list(zip(parts[::2], parts[1::2], strict=True))
    decode = layout.decode
    found: dict[str, JsonValue] = {}
    for raw_name, value in pairs:
        name = decode(raw_name)
        found[name] = item_as(decode(value), kind.kind_of(name))
    return found


def read_named(
    pairs: Pairs,
    name: str,
    kind: Kind,
    decode: Callable[[str], str],
    others: Container[str] = (),
    *,
    alone: bool = False,
) -> JsonValue | Unset:
    """Return what exploded pairs say, `UNSET` where none is of the parameter.

    The properties of an object have names of their own; those that its kind does not
    name are all that are not in `others`, the names of other parameters; `alone` says that
    there cannot be any. A name that is repeated makes an array, whatever the kind.
    """
    record = structure_of(kind, ObjectKind)
    if record is not None:
        known = record.properties
        open_ended = alone or record.others is not None
        own = [
            pair
            for pair in pairs
            if pair[0] in known
            or (open_ended and pair[0] != name and pair[0] not in others)
        ]
        if own:
            return properties_of(own, record, decode)
    texts = [decode(raw) for called, raw in pairs if called == name]
    if not texts:
        return UNSET
    if len(texts) == 1 and isinstance(kind, str):
        return text_as(texts[0], kind)
    return _of_texts(texts, kind, record)


def _of_texts(texts: list[str], kind: Kind, record: ObjectKind | None) -> JsonValue:
    array = structure_of(kind, ArrayKind)
    if len(texts) > 1:
        return _items(texts, array or ArrayKind(kind))
    text = texts[0]
    scalar = exact_scalar_of(text, kind)
    if scalar is not UNSET:
        return scalar
    if array is None or _has_text(kind):
        empty = record is not None and not text and not _has_text(kind)
        return {} if empty else text
    return _items(texts, array) if text else []


def properties_of(
    pairs: Pairs, kind: ObjectKind, decode: Callable[[str], str]
) -> dict[str, JsonValue]:
    """Return the object whose properties are pairs; an array repeats its name."""
    grouped: dict[str, list[str]] = {}
    for name, raw in pairs:
        grouped.setdefault(name, []).append(decode(raw))
    found: dict[str, JsonValue] = {}
    for name, texts in grouped.items():
        of = kind.kind_of(name)
        if len(texts) > 1 or structure_of(of, ArrayKind) is not None:
            found[name] = _of_texts(texts, of, None)
        else:
            found[name] = item_as(texts[0], of)
    return found


def texts_of(pairs: Iterable[tuple[str, str]], name: str) -> list[str]:
    """Return the values of a name as they were sent."""
    return [raw for called, raw in pairs if called == name]
