"""The strings that a pattern matches, where they are few."""

from __future__ import annotations

from itertools import product
from math import prod

from truespec.regex.characters import spans
from truespec.regex.syntax import (
    Assertion,
    Characters,
    Choice,
    Node,
    Repeat,
    Sequence,
)

_MOST = 64


def words(node: Node) -> tuple[str, ...] | None:
    """Return all strings that a node matches, in its order, or None if too many.

    There are none either for a node that looks at what stands around it.
    """
    match node:
        case Characters():
            return _characters(node)
        case Sequence(parts):
            return _product([words(part) for part in parts])
        case Choice(options):
            return _union([words(option) for option in options])
        case Repeat(body, least, int(most)) if most <= _MOST:
            some = words(body)
            each = [_product([some] * times) for times in range(least, most + 1)]
            return _union(each)
        case _:
            return None


def anchored_words(node: Node) -> tuple[str, ...] | None:
    """Return the only strings in which the node is found, or None if too many."""
    match node:
        case Choice(options):
            return _union([anchored_words(option) for option in options])
        case Sequence((Assertion.START, *inner, Assertion.END)):
            return words(Sequence(tuple(inner)))
        case _:
            return None


def _characters(node: Characters) -> tuple[str, ...] | None:
    found = spans(node)
    if sum(span.last - span.first + 1 for span in found) > _MOST:
        return None
    return tuple(
        chr(code) for span in found for code in range(span.first, span.last + 1)
    )


def _product(each: list[tuple[str, ...] | None]) -> tuple[str, ...] | None:
    known = [some for some in each if some is not None]
    if len(known) < len(each) or prod(map(len, known)) > _MOST:
        return None
    return tuple("".join(word) for word in product(*known))


def _union(each: list[tuple[str, ...] | None]) -> tuple[str, ...] | None:
    known = [some for some in each if some is not None]
    if len(known) < len(each):
        return None
    found = tuple(dict.fromkeys(word for some in known for word in some))
    return found if len(found) <= _MOST else None
