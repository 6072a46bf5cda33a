"""What makes a search quick, by leaving away work that cannot change the verdict."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from truespec.regex.characters import overlap, spans
from truespec.regex.syntax import (
    Assertion,
    Characters,
    Choice,
    Look,
    Node,
    Repeat,
    Sequence,
    rebuild,
    sequence,
)

_SHOWN = range(0x20, 0x7F)
_MOST = 100


def initials(node: Node) -> str:
    """Return printable ASCII characters: the node is found where a string starts so.

    There may be others; where what follows the first character matters, there are none.
    """
    match node:
        case Characters():
            return "".join(
                chr(code)
                for span in spans(node)
                for code in range(
                    max(span.first, _SHOWN[0]), min(span.last, _SHOWN[-1]) + 1
                )
            )
        case Choice(options):
            return "".join(sorted({one for each in options for one in initials(each)}))
        case Sequence((Assertion.START, Characters() as first)):
            return initials(first)
        case _:
            return ""


def literal_first(tree: Node) -> Node:
    """Return a tree that is found where the given one is, led by literal characters.

    `re` looks for a literal at the start far quicker than for a set. So single
    characters before one are moved behind it, into a lookbehind: ``[ab]-c`` becomes
    ``-(?<=[ab]-)c``. Without such a literal, the tree is returned as it is.
    """
    if not isinstance(tree, Sequence):
        return tree
    head = list(takewhile(_is_set, tree.parts))
    literals = list(takewhile(_is_literal, tree.parts[len(head) :]))
    if not head or not literals:
        return tree
    rest = tree.parts[len(head) + len(literals) :]
    behind = Look(sequence([*head, *literals]), behind=True, negated=False, offset=0)
    return sequence([*literals, behind, *rest])


def without_retries(node: Node) -> Node:
    """Return a node that is found where the given one is, with fewer ways to try.

    Runs of characters are possessive where none of these can start what follows: a
    shorter run would leave one of them where the rest does not match. And what may be
    empty is not made optional once more.
    """
    if isinstance(node, Look) and node.behind:
        return node
    changed = rebuild(node, without_retries)
    match changed:
        case Repeat(Repeat(_, 0) as body, 0, 1):
            return body
        case Sequence(parts):
            pairs = zip(parts, (*parts[1:], None), strict=False)
            return Sequence(tuple(_run(*pair) for pair in pairs))
        case _:
            return changed


def _run(part: Node, following: Node | None) -> Node:
    if isinstance(part, Repeat) and _stops(part, following):
        return replace(part, lazy=False, possessive=True)
    return part


def _stops(run: Repeat, following: Node | None) -> bool:
    """Whether what follows a run cannot start with a character of the run."""
    if not isinstance(run.body, Characters) or run.least == run.most:
        return False
    if isinstance(following, Repeat) and following.least:
        following = following.body
    if isinstance(following, Characters):
        return not overlap(run.body, following)
    return following is Assertion.END


def _is_literal(node: Node) -> bool:
    if not isinstance(node, Characters):
        return False
    found = spans(node)
    return len(found) == 1 and found[0].first == found[0].last


def _is_set(node: Node) -> bool:
    """Whether a node is one character of several, once or a given number of times."""
    if isinstance(node, Repeat) and node.least == node.most and node.least <= _MOST:
        return isinstance(node.body, Characters)
    return isinstance(node, Characters) and not _is_literal(node)
