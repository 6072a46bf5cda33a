"""Character classes: what stands between brackets (ECMA-262, 22.2.1 and B.1.2)."""

from __future__ import annotations

from truespec.regex.characters import reduce
from truespec.regex.escapes import character_escape, class_escape
from truespec.regex.scanner import Scanner
from truespec.regex.syntax import Characters, Item, Node, Span

_Atom = int | tuple[Item, ...]


def character_class(scanner: Scanner, start: int) -> Node:
    """Read a class that starts at `start`, its opening bracket already read.

    Raises PatternError for a class that does not end, and for an invalid range.
    """
    negated = scanner.take("^")
    items: list[Item] = []
    while not scanner.take("]"):
        if scanner.done:
            raise scanner.error("missing ] of the class", start)
        items.extend(_range(scanner))
    return reduce(Characters(tuple(dict.fromkeys(items)), negated))


def _range(scanner: Scanner) -> tuple[Item, ...]:
    start = scanner.at
    first = _atom(scanner)
    following = scanner.pattern[scanner.at + 1 : scanner.at + 2]
    if scanner.next != "-" or following in ("", "]"):
        return _items(first)
    scanner.advance()
    last = _atom(scanner)
    if isinstance(first, int) and isinstance(last, int):
        if first > last:
            raise scanner.error("range out of order in the class", start)
        return (Span(first, last),)
    if scanner.unicode:
        raise scanner.error("a range cannot start or end with a class", start)
    return (*_items(first), *_items(ord("-")), *_items(last))


def _atom(scanner: Scanner) -> _Atom:
    if not scanner.take("\\"):
        return ord(scanner.advance())
    items = class_escape(scanner)
    return character_escape(scanner, in_class=True) if items is None else items


def _items(atom: _Atom) -> tuple[Item, ...]:
    return (Span(atom, atom),) if isinstance(atom, int) else atom
