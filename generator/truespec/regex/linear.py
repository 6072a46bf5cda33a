r"""From a pattern to the source of RE2, which takes linear time for any text.

RE2 counts code points in UTF-8, and in it ``\b`` is about ASCII as in ECMA-262. All
other characters are written out as their code points. As in the sources for `re`,
``\p{..}`` stays in sets, for `truespec.runtime.linear_patterns` to look up.
"""

from __future__ import annotations

from truespec.regex.characters import item_spans
from truespec.regex.errors import UnsupportedPatternError
from truespec.regex.printer import quantifier
from truespec.regex.simplify import searched
from truespec.regex.syntax import (
    Assertion,
    Characters,
    Choice,
    Group,
    Item,
    Look,
    Node,
    Property,
    Reference,
    Repeat,
    Sequence,
)

_ASSERTIONS = {
    Assertion.START: r"\A",
    Assertion.END: r"\z",
    Assertion.BOUNDARY: r"\b",
}
ENGINES = ("re", "re2")
"""What may search for the patterns that can take exponential time."""

_MOST_TIMES = 1000
"""The greatest number of times that RE2 repeats anything, in nested loops together."""


def linear_source(pattern: str) -> str:
    """Return the source for RE2 that is found in the same strings as a pattern.

    Raises UnsupportedPatternError for what RE2 has no means for, and PatternError for
    what is no pattern.
    """
    return _source(searched(pattern), _MOST_TIMES)


def _source(node: Node, times: int) -> str:
    """Return the source of a node that may be repeated so many times."""
    match node:
        case Characters():
            return _characters(node)
        case Assertion() if node in _ASSERTIONS:
            return _ASSERTIONS[node]
        case Assertion():
            raise _unsupported(
                f"RE2 sees {node.value} between the bytes of a character"
            )
        case Choice(options):
            return f"(?:{'|'.join(_source(option, times) for option in options)})"
        case Sequence(parts):
            return "".join(_source(part, times) for part in parts)
        case Repeat(body, least, most):
            count = most or least
            if count > times:
                raise _unsupported(f"RE2 repeats nothing more than {_MOST_TIMES} times")
            inner = _source(body, times // max(count, 1))
            return f"(?:{inner}){quantifier(node)}"
        case Group(body):
            return _source(body, times)
        case Look(_, behind, _, offset):
            kind = "lookbehind" if behind else "lookahead"
            raise _unsupported(f"RE2 has no {kind}", offset)
        case Reference(_, offset):
            raise _unsupported("RE2 has no references to groups", offset)


def _unsupported(message: str, offset: int = 0) -> UnsupportedPatternError:
    return UnsupportedPatternError(message, offset)


def _characters(node: Characters) -> str:
    items = "".join(map(_item, node.items))
    if not items:
        return r"[\x{0}-\x{10ffff}]" if node.negated else r"[^\x{0}-\x{10ffff}]"
    return f"[{'^' * node.negated}{items}]"


def _item(item: Item) -> str:
    if isinstance(item, Property):
        return f"\\{'P' if item.negated else 'p'}{{{item.name}}}"
    return "".join(
        f"\\x{{{one.first:x}}}-\\x{{{one.last:x}}}" for one in item_spans(item)
    )
