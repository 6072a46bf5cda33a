"""The styles of parameters in paths and queries (OpenAPI 3.2, 4.12.3; RFC 6570).

Values are JSON values, results are percent-encoded. Of what the specifications leave
open, this is how it is done here:

- *Absent* is what is not asked for. *Null* is the text ``null``, wherever it stands:
  what RFC 6570 does, to leave it out, cannot be told from absent, and makes an array
  shorter. An *empty string* is an empty text. An *empty array or object* is what the
  column "empty" (3.0, 3.1) or "undefined" (3.2.0) of the table has, such as ``color=``.
- An array or object *inside* of another is a JSON text. Some styles have room for more:
  a property of an exploded ``form`` or ``matrix`` that is an array repeats its name, and
  ``deepObject`` nests, see `deep_object`.
- *What cannot be told apart from something else is refused* with a ValueError: a
  delimiter in an item whose encoded form is the delimiter itself (``spaceDelimited``,
  ``pipeDelimited``), or that is not encoded at all (a ``.`` in an exploded ``label``),
  and an array of one empty text, which would be an empty array.
- `allow_reserved` leaves reserved characters and triples such as ``%2F`` alone, except
  for those that have a meaning where the text is put: delimiters of the style and of
  the part of the URL. Names are always encoded in full.
- ``spaceDelimited`` and ``pipeDelimited`` are ``form`` where they are exploded, and for
  scalars; ``tabDelimited`` is Swagger 2.0's ``tsv``. ``deepObject`` is always exploded.
- In a path, the texts ``.`` and ``..`` are refused, in any spelling: clients, proxies
  and servers take them for steps in the path (RFC 3986, 5.2.4). So is a text that is
  empty, where it would be a whole segment: ``/pets/`` are all pets.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from ..json_types import JsonValue
from .deep_object import deep_pairs
from .percent import NOT_IN_PATH, NOT_IN_QUERY, encode, encode_reserved
from .texts import text_of

Encode: TypeAlias = "Callable[[str], str]"
"""What encodes a text."""

_Encoder: TypeAlias = "Callable[[str], Encode]"
"""What returns an `Encode`, given the delimiters that it has to encode as well."""

DELIMITED = {"spaceDelimited": " ", "pipeDelimited": "|", "tabDelimited": "\t"}
"""The styles that have a delimiter of their own, which is encoded like any text."""


def path_text(
    name: str,
    value: JsonValue,
    style: str,
    explode: bool,
    allow_reserved: bool = False,
    *,
    alone: bool = True,
) -> str:
    """Return what stands in the place of ``{name}`` in the template of a path.

    `style` is ``simple``, ``label`` or ``matrix``. `alone` says that the expression is
    all of its segment; where the template has other characters than dots beside it, a
    text of dots, or none, is harmless. Raises ValueError for what cannot be sent.
    """
    write = _PATH_STYLES[style]
    text = write(encode(name), value, explode, _encoder(allow_reserved, NOT_IN_PATH))
    if alone and not text:
        raise ValueError(
            f"path parameter {name!r}: an empty text would leave out its part of the path"
        )
    if alone and text[:1] in (".", "%") and _is_dots(text):
        raise ValueError(
            f"path parameter {name!r}: the text {text!r} would change the path"
        )
    return text


def query_pairs(
    name: str,
    value: JsonValue,
    style: str,
    explode: bool,
    allow_reserved: bool = False,
) -> list[str]:
    """Return the parts of a query, such as ``color=blue``, to be joined by ``&``.

    `style` is ``form``, ``spaceDelimited``, ``pipeDelimited``, ``tabDelimited`` or
    ``deepObject``. An object without a name of its own, one that is exploded, is named
    only where it is empty. Raises ValueError for what cannot be sent.
    """
    encoder = _encoder(allow_reserved, NOT_IN_QUERY)
    if style == "deepObject":
        return deep_pairs(name, value, encoder(""))
    if explode or not isinstance(value, list | dict):
        return named_pairs(name, value, encoder(""))
    delimiter = DELIMITED.get(style)
    if delimiter is None:
        items = distinct(flat(value, encoder(",")))
        return [f"{encode(name)}={','.join(items)}"]
    items = distinct(flat(value, encoder("")))
    encoded = encode(delimiter)
    if any(delimiter in item or encoded in item for item in items):
        raise ValueError(
            f"query parameter {name!r}: {delimiter!r} separates the items of the style "
            f"{style} and cannot be in one"
        )
    return [f"{encode(name)}={encoded.join(items)}"]


def named_pairs(name: str, value: JsonValue, one: Encode) -> list[str]:
    """Return ``name=value``, or what the parts of an array or object make of it.

    `one` encodes the values. A property that is an array repeats its name. Raises
    ValueError for an array of one empty text, which reads as an empty array.
    """
    return [f"{called}={text}" for called, text in _named(encode(name), value, one)]


def _named(name: str, value: JsonValue, one: Encode) -> Iterator[tuple[str, str]]:
    if isinstance(value, list):
        yield from ((name, text) for text in distinct(flat(value, one)) or [""])
    elif not isinstance(value, dict):
        yield name, one(text_of(value))
    elif not value:
        yield name, ""
    else:
        for key, item in value.items():
            if isinstance(item, list):
                yield from _named(encode(key), item, one)
            else:
                yield encode(key), one(text_of(item))


def distinct(items: list[str]) -> list[str]:
    """Return the items of an array if together they are no empty text.

    Raises ValueError for the one array that would look like the empty one.
    """
    if items == [""]:
        raise ValueError("an array of one empty text would be read as an empty array")
    return items


def flat(
    value: list[JsonValue] | dict[str, JsonValue], one: Encode, name: Encode = encode
) -> list[str]:
    """Return the items of an array, or the names and values of an object in turn."""
    if isinstance(value, list):
        return [one(text_of(item)) for item in value]
    return [
        part for key, item in value.items() for part in (name(key), one(text_of(item)))
    ]


def _encoder(allow_reserved: bool, also: str) -> _Encoder:
    if not allow_reserved:
        return lambda _: encode
    return lambda delimiters: lambda text: encode_reserved(text, also + delimiters)


def _parts(
    value: list[JsonValue] | dict[str, JsonValue], explode: bool, one: Encode
) -> list[str]:
    """Return the same, the names and values of an exploded object as ``name=value``."""
    if explode and isinstance(value, dict):
        return [f"{encode(key)}={one(text_of(item))}" for key, item in value.items()]
    return distinct(flat(value, one))


def _simple(name: str, value: JsonValue, explode: bool, encoder: _Encoder) -> str:
    if isinstance(value, list | dict):
        return ",".join(_parts(value, explode, encoder(",")))
    return encoder("")(text_of(value))


def _label(name: str, value: JsonValue, explode: bool, encoder: _Encoder) -> str:
    if not isinstance(value, list | dict):
        return "." + encoder("")(text_of(value))
    parts = _parts(value, explode, encoder(","))
    if explode and any("." in part for part in parts):
        raise ValueError(
            f"path parameter {name!r}: '.' separates the items of the style label and "
            "cannot be in one"
        )
    return "." + ("." if explode else ",").join(parts)


def _matrix(name: str, value: JsonValue, explode: bool, encoder: _Encoder) -> str:
    if isinstance(value, list | dict) and not explode:
        pairs = [(name, ",".join(distinct(flat(value, encoder(";,")))))]
    else:
        pairs = list(_named(name, value, encoder(";")))
    # RFC 6570, 3.2.7: nothing follows the name of an empty text, not even "=".
    return "".join(f";{key}={text}" if text else f";{key}" for key, text in pairs)


_PATH_STYLES = {"simple": _simple, "label": _label, "matrix": _matrix}


def _is_dots(text: str) -> bool:
    return text.replace("%2E", ".").replace("%2e", ".") in (".", "..")
