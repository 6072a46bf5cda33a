"""How deep the values of a JSON text are nested, seen before they are read.

Whoever sends a text says how deep its values are, and what goes over them takes a part
of the stack for each level. So there is a limit (RFC 8259, 9, allows one), the same for
all values, whatever is done with them.
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from itertools import accumulate
from typing import Any, TypeVar

T = TypeVar("T")

MOST_NESTED = 500
"""How many arrays and objects may be around a value, unless it is said otherwise."""

_most: ContextVar[int | None] = ContextVar("most_nested", default=MOST_NESTED)

# What opens or closes an array or object, and the quotes of the texts between.
_KEPT = b'[]{}"'
_OTHERS = bytes(set(range(256)) - set(_KEPT))
_SAME = bytes.maketrans(b"{}", b"[]")
# As signed bytes, one level more and one less.
_STEPS = bytes.maketrans(b"[]", b"\x01\xff")

# Pairs with nothing in them go so many times before the rest is counted.
_ROUNDS = 8


def limit_depth(most: int | None) -> None:
    """Set the limit for what goes on in this context, such as one request."""
    if most != _most.get():
        _most.set(most)


def nested_at_most(most: int | None, call: Callable[..., T], *arguments: Any) -> T:
    """Return what a function returns that reads JSON, with that limit (None: none)."""
    if most == _most.get():
        return call(*arguments)
    token = _most.set(most)
    try:
        return call(*arguments)
    finally:
        _most.reset(token)


def excessive_depth(text: bytes | bytearray | str) -> int | None:
    """Return the limit if a JSON text goes beyond it, None for one that may be read.

    It takes time in proportion to the text, and hardly any where that has few brackets.
    A text that is no JSON is not told from one that is.
    """
    most = _most.get()
    if most is None:
        return None
    if isinstance(text, str):
        if text.count("[") + text.count("{") <= most:
            return None
        text = text.encode("utf-8", "surrogatepass")
    elif text.count(b"[") + text.count(b"{") <= most:
        return None
    return most if _is_deeper(text, most) else None


def _is_deeper(text: bytes | bytearray, most: int) -> bool:
    if b"\\" in text:
        text = text.replace(b"\\\\", b"").replace(b'\\"', b"")
    brackets = bytes(text).translate(_SAME, _OTHERS)
    # Texts without brackets, or what ends one and begins the next.
    brackets = brackets.replace(b'""', b"")
    if b'"' in brackets:
        brackets = b"".join(brackets.split(b'"')[::2])
    for levels in range(_ROUNDS):
        if len(brackets) <= 2 * (most - levels):
            return False
        brackets = brackets.replace(b"[]", b"")
    steps = memoryview(brackets.translate(_STEPS)).cast("b")
    return _ROUNDS + max(accumulate(steps), default=0) > most
