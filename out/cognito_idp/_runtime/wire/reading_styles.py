"""The styles of parameters in paths and queries, read (see `styles` and `kinds`).

Whatever the style, a text that is not of its kind stays a string.
"""

from __future__ import annotations

from collections.abc import Container

from ..json_types import UNSET, JsonValue, Unset
from .deep_object import read_deep
from .kinds import ArrayKind, Kind, structure_of
from .percent import decode, decode_form
from .pieces import Layout, Pairs, read_named, read_pieces, texts_of
from .styles import DELIMITED


def split_query(query: str) -> list[tuple[str, str]]:
    """Return the names of a query, decoded, and the values as they were sent.

    Raises ShapeError for a name that is not UTF-8.
    """
    pairs = []
    for part in query.split("&"):
        if part:
            name, _, raw = part.partition("=")
            pairs.append((decode_form(name), raw))
    return pairs


def read_path(raw: str, name: str, kind: Kind, style: str, explode: bool) -> JsonValue:
    """Return what stands, still encoded, in the place of ``{name}`` of a path.

    Raises ShapeError for what is not UTF-8.
    """
    if style == "matrix":
        return _matrix(raw, name, kind, explode)
    if style != "label":
        return read_pieces(raw, kind, _SIMPLE[explode])
    if not raw.startswith("."):
        return decode(raw)
    return read_pieces(raw[1:], kind, _LABEL[explode])


def read_query(
    pairs: Pairs,
    name: str,
    kind: Kind,
    style: str,
    explode: bool,
    others: Container[str] = (),
) -> JsonValue | Unset:
    """Return what the pairs of a query say of one parameter, `UNSET` if nothing.

    `pairs` come from `split_query`; `others` are the names of the other parameters,
    which are no properties of an exploded object. Raises ShapeError for what is not
    UTF-8.
    """
    if style == "deepObject":
        return read_deep(pairs, name, kind, decode_form)
    if explode:
        return read_named(pairs, name, kind, decode_form, others)
    raws = texts_of(pairs, name)
    if not raws:
        return UNSET
    if len(raws) > 1 and structure_of(kind, ArrayKind) is None:
        return read_named(pairs, name, kind, decode_form)
    delimiter = DELIMITED.get(style)
    if delimiter is None:
        return read_pieces(",".join(raws), kind, _FORM)
    # The delimiter is encoded like any text, so it is looked for in what is decoded.
    return read_pieces(
        delimiter.join(map(decode_form, raws)), kind, _DELIMITED[delimiter]
    )


def _matrix(raw: str, name: str, kind: Kind, explode: bool) -> JsonValue:
    if not raw.startswith(";"):
        return decode(raw)
    pairs = []
    for part in raw[1:].split(";"):
        called, _, text = part.partition("=")
        pairs.append((decode(called), text))
    if explode:
        found = read_named(pairs, name, kind, decode, alone=True)
        return decode(raw) if found is UNSET else found
    raws = texts_of(pairs, name)
    return read_pieces(raws[0], kind, _SIMPLE[False]) if len(raws) == 1 else decode(raw)


def _commas(text: str) -> list[str]:
    return text.split(",")


def _dots(text: str) -> list[str]:
    return text.split(".")


def _delimited(delimiter: str) -> Layout:
    return Layout(lambda text: text.split(delimiter), str, exploded=False)


_SIMPLE = {flag: Layout(_commas, decode, exploded=flag) for flag in (False, True)}
_LABEL = {
    False: _SIMPLE[False],
    True: Layout(_dots, decode, exploded=True),
}
_FORM = Layout(_commas, decode_form, exploded=False)
_DELIMITED = {delimiter: _delimited(delimiter) for delimiter in DELIMITED.values()}
