r"""From a syntax tree to the source of a pattern for Python's `re`, flag `re.ASCII`.

With that flag ``\d \w \b`` mean what they mean in ECMA-262, ``\s`` does not and is
written out. In a set ``\d`` and ``\w`` are too, as `re` finds a character sooner in a set
that is nothing but ranges. ``\p{..}`` stays in sets, for `truespec.runtime.patterns` to look up. The
source is ASCII without control characters, whatever the pattern.
"""

from __future__ import annotations

from typing import assert_never

from truespec.regex.characters import item_spans
from truespec.regex.syntax import (
    ANY,
    NEVER,
    Assertion,
    Characters,
    Choice,
    ClassEscape,
    Group,
    Item,
    Look,
    Node,
    Property,
    Reference,
    Repeat,
    Sequence,
    Span,
)

_ASSERTIONS = {
    Assertion.START: "^",
    Assertion.END: r"\Z",
    Assertion.BOUNDARY: r"\b",
    # Before Python 3.14 \B is not found in the empty string.
    Assertion.NO_BOUNDARY: r"(?!\b)",
}
_LOOKS = {
    (False, False): "?=",
    (False, True): "?!",
    (True, False): "?<=",
    (True, True): "?<!",
}
_SPECIAL = {NEVER: "(?!)", ANY: "(?s:.)"}
_CONTROLS = {0x09: r"\t", 0x0A: r"\n", 0x0B: r"\v", 0x0C: r"\f", 0x0D: r"\r"}
_OUTSIDE = frozenset("\\.^$*+?{}[]|()")
_INSIDE = frozenset("\\]^-[&~|")
_QUANTIFIERS: dict[tuple[int, int | None], str] = {
    (0, None): "*",
    (1, None): "+",
    (0, 1): "?",
}
_LIMIT = 4294967294
"""The greatest number `re` takes in a quantifier; no string is as long."""


def source(node: Node) -> str:
    """Return the source for `re` of a tree whose lookbehinds have fixed widths."""
    match node:
        case Characters():
            return _characters(node)
        case Assertion():
            return _ASSERTIONS[node]
        case Choice(options):
            return "|".join(map(source, options))
        case Sequence(parts):
            return "".join(
                _wrapped(part) if isinstance(part, Choice) else source(part)
                for part in parts
            )
        case Repeat(body):
            atom = source(body) if _is_atom(body) else _wrapped(body)
            return atom + quantifier(node)
        case Group(body):
            return f"({source(body)})"
        case Reference(number):
            return f"(?({number})\\{number}|)"
        case Look(body, behind, negated):
            return f"({_LOOKS[behind, negated]}{source(body)})"
    assert_never(node)


def _wrapped(node: Node) -> str:
    return f"(?:{source(node)})"


def _is_atom(node: Node) -> bool:
    return isinstance(node, Characters | Group)


def quantifier(node: Repeat) -> str:
    """Return how the number of times is written."""
    least = min(node.least, _LIMIT)
    most = None if node.most is None or node.most > _LIMIT else node.most
    symbol = _QUANTIFIERS.get((least, most))
    if symbol is None and least == most:
        symbol = f"{{{least}}}"
    elif symbol is None:
        symbol = f"{{{least},{'' if most is None else most}}}"
    return symbol + "?" * node.lazy + "+" * node.possessive


def _characters(node: Characters) -> str:
    if node in _SPECIAL:
        return _SPECIAL[node]
    if len(node.items) == 1 and not node.negated:
        match node.items[0]:
            case Span(first, last) if first == last:
                return _character(first, _OUTSIDE)
            case ClassEscape(letter) if letter not in "sS":
                return f"\\{letter}"
    if node.items == (ClassEscape("S"),):
        node = Characters((ClassEscape("s"),), not node.negated)
    items = "".join(_item(item) for item in node.items)
    return f"[{'^' * node.negated}{items}]"


def _item(item: Item) -> str:
    match item:
        case Property(name, negated):
            return f"\\{'P' if negated else 'p'}{{{name}}}"
        case ClassEscape(letter) if letter in "DW":
            return f"\\{letter}"
        case Span(first, last):
            ends = [first, last][: 1 + (first != last)]
            dash = "-" if last > first + 1 else ""
            return dash.join(_character(end, _INSIDE) for end in ends)
        case ClassEscape():
            return "".join(map(_item, item_spans(item)))
    assert_never(item)


def _character(code_point: int, special: frozenset[str]) -> str:
    if 0x20 <= code_point < 0x7F:
        text = chr(code_point)
        return f"\\{text}" if text in special else text
    if code_point in _CONTROLS:
        return _CONTROLS[code_point]
    for letter, digits in (("x", 2), ("u", 4)):
        if code_point < 16**digits:
            return f"\\{letter}{code_point:0{digits}x}"
    return f"\\U{code_point:08x}"
