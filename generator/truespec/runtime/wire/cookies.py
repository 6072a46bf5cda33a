"""The styles of parameters in cookies (OpenAPI 3.2, 4.12.3 and Appendix D).

``form`` is percent-encoded. ``cookie`` is not: its texts have to be ones that a cookie may
have (RFC 6265, 4.1.1), and all else is refused with a ValueError. What is not exploded has
commas, which OpenAPI 3.2.0 shows although RFC 6265 does not have them in cookies.
Otherwise values are written as in a query, see `styles`.
"""

from __future__ import annotations

import re

from ..json_types import UNSET, JsonValue, Unset
from .kinds import Kind
from .percent import decode, encode, encode_reserved
from .pieces import Layout, Pairs, read_named, read_pieces, texts_of
from .styles import distinct, flat, named_pairs
from .texts import text_of

_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+\-.^_`|~]+")
_VALUE = re.compile(r"[!#-+\--:<-\[\]-~]*")
_NOT_IN_COOKIE = ",;"


def cookie_pairs(
    name: str,
    value: JsonValue,
    style: str,
    explode: bool,
    allow_reserved: bool = False,
) -> list[str]:
    """Return the parts of a Cookie field, such as ``color=blue``, to be joined by "; ".

    `style` is ``form`` or ``cookie``. Raises ValueError for what cannot be sent.
    """
    if style == "form":
        one = _reserved if allow_reserved else encode
        if explode or not isinstance(value, list | dict):
            return named_pairs(name, value, one)
        return [f"{encode(name)}={','.join(distinct(flat(value, one)))}"]
    called = checked_cookie_name(name)
    if not isinstance(value, list | dict):
        return [f"{called}={checked_cookie(text_of(value))}"]
    if explode and value and isinstance(value, dict):
        return [
            f"{checked_cookie_name(key)}={checked_cookie(text_of(item))}"
            for key, item in value.items()
        ]
    items = distinct(flat(value, checked_cookie, checked_cookie))
    if explode and items:
        return [f"{called}={item}" for item in items]
    return [f"{called}={','.join(items)}"]


def checked_cookie(text: str) -> str:
    """Return a text that a cookie may have; ValueError for any other."""
    if not _VALUE.fullmatch(text):
        raise ValueError(
            "a cookie holds visible ASCII characters only, without quotes, commas, "
            "semicolons and backslashes"
        )
    return text


def split_cookie(field: str) -> list[tuple[str, str]]:
    """Return the names and values of a Cookie field as they were sent."""
    pairs = []
    for part in field.split(";"):
        name, equals, value = part.partition("=")
        if equals:
            pairs.append((name.strip(" \t"), value.strip(" \t")))
    return pairs


def read_cookie(
    pairs: Pairs, name: str, kind: Kind, style: str, explode: bool
) -> JsonValue | Unset:
    """Return what the pairs of a Cookie field say of one parameter, `UNSET` if nothing.

    `pairs` come from `split_cookie`. A text that is not of its kind stays a string.
    Raises ShapeError for what is not UTF-8.
    """
    layout = _COOKIE
    if style == "form":
        layout = _FORM
        pairs = [(decode(called), raw) for called, raw in pairs]
    if explode:
        return read_named(pairs, name, kind, layout.decode)
    raws = texts_of(pairs, name)
    if len(raws) > 1:
        return read_named(pairs, name, kind, layout.decode)
    return read_pieces(raws[0], kind, layout) if raws else UNSET


def _reserved(text: str) -> str:
    return encode_reserved(text, _NOT_IN_COOKIE)


def checked_cookie_name(name: str) -> str:
    """Return a text that the name of a cookie may be; ValueError for any other."""
    if not _TOKEN.fullmatch(name):
        raise ValueError(f"{name!r} cannot be the name of a cookie")
    return name


def _commas(text: str) -> list[str]:
    return text.split(",")


_FORM = Layout(_commas, decode, exploded=False)
_COOKIE = Layout(_commas, str, exploded=False)
