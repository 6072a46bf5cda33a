"""Groups and references, made to mean in `re` what they mean in ECMA-262.

There, a reference to a group that has not captured anything matches the empty string,
and every round of a repetition forgets what the groups inside captured in the round
before. In `re` the one fails and the other remembers. A reference that could see the
difference between remembering and forgetting is refused; all others come out exact.
"""

from __future__ import annotations

from collections.abc import Iterator

from truespec.regex.errors import UnsupportedPatternError
from truespec.regex.parse import Parsed
from truespec.regex.syntax import (
    Choice,
    Group,
    Look,
    Node,
    Reference,
    Repeat,
    children,
    rebuild,
    sequence,
)

_Path = tuple[tuple[Node, int], ...]
"""The way from the root to a node: each node on it, and which child comes next."""


def resolve(parsed: Parsed) -> Node:
    """Return the tree with nothing but the groups that are needed, renumbered.

    References that are always empty are gone, the others have numbers for targets.
    Raises UnsupportedPatternError for a reference that cannot be kept exact.
    """
    places = list(_places(parsed.tree, ()))
    groups = {node.number: path for node, path in places if isinstance(node, Group)}
    seen: dict[Reference, list[int]] = {}
    for node, path in places:
        if isinstance(node, Reference):
            numbers = parsed.names.get(str(node.target)) or (int(node.target),)
            seen[node] = [
                number
                for number in numbers
                if number in groups and _sees(path, groups[number], node.offset)
            ]
    wanted = sorted({number for numbers in seen.values() for number in numbers})
    new = {number: place for place, number in enumerate(wanted, 1)}

    def change(node: Node) -> Node:
        changed = rebuild(node, change)
        if isinstance(changed, Group):
            number = new.get(changed.number)
            return Group(changed.body, number) if number else changed.body
        if isinstance(changed, Reference):
            numbers = seen[changed]
            return sequence(
                Reference(new[number], changed.offset) for number in numbers
            )
        return changed

    return change(parsed.tree)


def _places(node: Node, path: _Path) -> Iterator[tuple[Node, _Path]]:
    yield node, path
    for index, child in enumerate(children(node)):
        yield from _places(child, (*path, (node, index)))


def _sees(reference: _Path, group: _Path, offset: int) -> bool:
    """Whether the group can have captured something when the reference is reached."""
    shared = 0
    for mine, theirs in zip(reference, group, strict=False):
        if mine != theirs:
            break
        shared += 1
    if shared in (len(reference), len(group)):
        return False
    common, mine_index = reference[shared]
    inner = [node for node, _ in group[shared + 1 :]]
    if isinstance(common, Choice) or any(
        isinstance(node, Look) and node.negated for node in inner
    ):
        return False
    if any(isinstance(node, Look) and node.behind for node, _ in (*reference, *group)):
        raise UnsupportedPatternError(
            "a reference in or into a lookbehind is not supported", offset
        )
    if mine_index < group[shared][1]:
        return False
    _check_rounds([node for node, _ in group], offset)
    return True


def _check_rounds(path: list[Node], offset: int) -> None:
    """Raise where a round of a repetition may skip a group captured before."""
    repeated = False
    for node in path:
        if repeated and (
            isinstance(node, Choice) or (isinstance(node, Repeat) and node.least == 0)
        ):
            raise UnsupportedPatternError(
                "a reference to a group that a repetition may skip is not supported",
                offset,
            )
        repeated |= isinstance(node, Repeat) and node.most != 1
