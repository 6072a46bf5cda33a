"""The syntax tree of a regular expression (ECMA-262, 22.2.1).

Groups that capture nothing are not in the tree. A character is a code point, always:
JSON Schema counts so, and a pattern that is not valid with the flag ``u`` is not meant
to see the halves of a surrogate pair.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum


@dataclass(frozen=True, slots=True)
class Span:
    """The code points from `first` to `last`, both included."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class ClassEscape:
    r"""One of ``\d \D \w \W \s \S``."""

    letter: str


@dataclass(frozen=True, slots=True)
class Property:
    r"""``\p{name}``, or ``\P{name}`` where it is negated."""

    name: str
    negated: bool


Item = Span | ClassEscape | Property


@dataclass(frozen=True, slots=True)
class Characters:
    """One character, out of (or, negated, out of none of) the items."""

    items: tuple[Item, ...]
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Sequence:
    """One part after the other; without parts the empty match."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the options, the first that works."""

    options: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """`body` at least `least` and at most `most` times (None: without limit).

    One that is `possessive`, which ECMA-262 does not have, never gives a round back.
    """

    body: Node
    least: int
    most: int | None
    lazy: bool = False
    possessive: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """A capturing group."""

    body: Node
    number: int


@dataclass(frozen=True, slots=True)
class Reference:
    """What the group of that number or name captured; empty if it captured nothing."""

    target: int | str
    offset: int


@dataclass(frozen=True, slots=True)
class Look:
    """A lookahead or, with `behind`, a lookbehind."""

    body: Node
    behind: bool
    negated: bool
    offset: int


class Assertion(Enum):
    """An assertion without operands; the value is how ECMA-262 writes it."""

    START = "^"
    END = "$"
    BOUNDARY = r"\b"
    NO_BOUNDARY = r"\B"


Node = Characters | Sequence | Choice | Repeat | Group | Reference | Look | Assertion

EMPTY = Sequence(())
NEVER = Characters(())
ANY = Characters((), negated=True)


def character(code_point: int) -> Characters:
    """Return the node that matches one code point."""
    return Characters((Span(code_point, code_point),))


def sequence(parts: Iterable[Node]) -> Node:
    """Return the parts in order, nested sequences made flat."""
    flat: list[Node] = []
    for part in parts:
        flat.extend(part.parts if isinstance(part, Sequence) else (part,))
    return flat[0] if len(flat) == 1 else Sequence(tuple(flat))


def choice(options: Iterable[Node]) -> Node:
    """Return the alternatives in order, nested ones made flat, each but once."""
    flat: dict[Node, None] = {}
    for option in options:
        nested = option.options if isinstance(option, Choice) else (option,)
        flat.update(dict.fromkeys(nested))
    return next(iter(flat)) if len(flat) == 1 else Choice(tuple(flat))


def repeat(body: Node, least: int, most: int | None, lazy: bool = False) -> Node:
    """Return the repetition, reduced where the number of times is zero or one."""
    if most == 0 or body == EMPTY:
        return EMPTY
    return body if least == most == 1 else Repeat(body, least, most, lazy)


def children(node: Node) -> tuple[Node, ...]:
    """Return the nodes directly below a node."""
    match node:
        case Sequence(parts):
            return parts
        case Choice(options):
            return options
        case Repeat(body) | Group(body) | Look(body):
            return (body,)
        case _:
            return ()


def rebuild(node: Node, change: Callable[[Node], Node]) -> Node:
    """Return the node with `change` applied to each of the nodes directly below."""
    match node:
        case Sequence(parts):
            return sequence(change(part) for part in parts)
        case Choice(options):
            return choice(change(option) for option in options)
        case Repeat(body, least, most, lazy):
            return repeat(change(body), least, most, lazy)
        case Group(body) | Look(body):
            return replace(node, body=change(body))
        case _:
            return node


def walk(node: Node) -> Iterator[Node]:
    """Yield the node and everything below it, in the order of the pattern."""
    yield node
    for child in children(node):
        yield from walk(child)
