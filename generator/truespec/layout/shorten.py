"""Splitting a line until its parts are short enough, the way black does.

Which split is taken follows black's stable style to the letter, because what counts is
that black has nothing left to change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from truespec.layout.line import Line
from truespec.layout.split import (
    CannotSplit,
    Split,
    at_delimiters,
    at_first_brackets,
    at_last_brackets,
)
from truespec.layout.tokens import ATTRIBUTE, CLOSE, NAME, OPEN, STRING, Token
from truespec.layout.width import LIMIT, width

Splitter = Callable[[Line, bool], list[Line]]


def shorten(line: Line, force: bool = False) -> list[Line]:
    """Return the lines that a line becomes. With `force`, optional parentheses are
    not left out where they could be."""
    if not line.explode and not line.magic and line.fits():
        return [line]
    for splitter in _splitters(line):
        try:
            return _apply(splitter, line, force)
        except CannotSplit:
            continue
    return [line]


def _splitters(line: Line) -> tuple[Splitter, ...]:
    if line.is_def:
        return (_signature,)
    return (_delimiters, _right_hand) if line.inside else (_right_hand,)


def _signature(line: Line, _force: bool) -> list[Line]:
    return at_first_brackets(line)


def _delimiters(line: Line, _force: bool) -> list[Line]:
    return at_delimiters(line)


def _apply(splitter: Splitter, line: Line, force: bool) -> list[Line]:
    before = str(line)
    result: list[Line] = []
    for part in splitter(line, force):
        if str(part) == before:
            raise CannotSplit
        result.extend(shorten(part, force))
    if (
        force
        or splitter is not _right_hand
        or not line.optional
        or any(token.shown for token in line.outermost)
        or result[0].fits()
    ):
        return result
    # Splitting elsewhere did not help: try it with the optional parentheses.
    second = _apply(_right_hand, line.copy(), True)
    return second if all(one.fits() for one in second) else result


def _right_hand(line: Line, force: bool) -> list[Line]:
    """Split at the last brackets, or at earlier ones where what follows those fits on
    one line with its brackets closed."""
    first: list[Line] | None = None
    for omitted in _omissions(line):
        if omitted and _starts_too_late(line, omitted):
            continue
        lines = _split_at(line, at_last_brackets(line, omitted), force, omitted)
        if first is None and not omitted:
            first = lines
        if lines[0].fits():
            return lines
    if first is None:
        first = _split_at(line, at_last_brackets(line), force, frozenset())
    return first


def _starts_too_late(line: Line, omitted: frozenset[int]) -> bool:
    """Whether the bracket to split at stands where the line is too long already."""
    closing = (token for token in reversed(line.tokens) if token.kind == CLOSE)
    last = next((token for token in closing if id(token) not in omitted), None)
    if last is None or not last.shown:
        return False
    position = 4 * line.depth
    for token, length in zip(line.tokens, line.lengths(), strict=True):
        if token is last.mate:
            return position > LIMIT
        position += length
    return False


def _omissions(line: Line) -> Iterator[frozenset[int]]:
    """Yield sets of closing brackets not to split at, each one larger."""
    omitted: set[int] = set()
    if not line.magic:
        yield frozenset()
    length = 4 * line.depth
    lengths = line.lengths()
    inner: set[int] = set()
    opening: Token | None = None
    closing: Token | None = None
    for index in range(len(line.tokens) - 1, -1, -1):
        token = line.tokens[index]
        length += lengths[index]
        if length > LIMIT:
            return
        previous = line.tokens[index - 1] if index else None
        explodes = (
            token.kind == CLOSE
            and previous is not None
            and previous.text == ","
            and not _is_one_tuple(line, index)
        )
        if opening:
            if token is opening:
                opening = None
            elif token.kind == CLOSE:
                if explodes:
                    return
                inner.add(id(token))
        elif token.kind == CLOSE:
            if previous and previous.kind == OPEN:
                inner.add(id(token))
                continue
            if closing:
                omitted |= {id(closing), *inner}
                inner.clear()
                yield frozenset(omitted)
            if explodes:
                return
            if token.shown:
                opening, closing = token.mate, token


def _is_one_tuple(line: Line, index: int) -> bool:
    return line.tokens[index].text == ")" and not line.demands_explosion(index)


def _split_at(
    line: Line, split: Split, force: bool, omitted: frozenset[int]
) -> list[Line]:
    """Return the lines of a split, or of one inside of the optional parentheses that
    it is made at, where that is better."""
    if (
        not force
        and not split.opening.shown
        and not line.is_import
        and _may_omit_parentheses(split)
    ):
        omitted = omitted | {id(split.closing)}
        try:
            other = at_last_brackets(line, omitted)
            if _prefers_other(other, split):
                return _split_at(line, other, force, omitted)
        except CannotSplit:
            if (
                not line.is_chained_assignment
                and not _is_splittable(split.body)
                and not split.body.fits()
            ):
                raise
    return split.lines()


def _may_omit_parentheses(split: Split) -> bool:
    """Whether the content of optional parentheses reads well without them."""
    body = split.body
    priority = body.priority()
    if not priority:
        return True
    if body.count(priority) > 1:
        return False
    if priority == ATTRIBUTE:
        return True
    tokens = body.tokens
    first, last = tokens[0], tokens[-1]
    if first.kind == OPEN and tokens[1].kind != CLOSE and _opens_well(body, first):
        return True
    if last.text in (")", "}") or (last.text == "]" and last.display):
        return tokens[-2].kind != OPEN and _closes_well(body, last)
    return False


def _opens_well(line: Line, first: Token) -> bool:
    """Whether what follows the first bracket pair fits, up to the next bracket."""
    length = 4 * line.depth
    counting = False
    for token in line.tokens:
        counting = counting or (token.kind == CLOSE and token.mate is first)
        if counting:
            length += token.length
            if length > LIMIT:
                return False
            counting = token.kind != OPEN
    return True


def _closes_well(line: Line, last: Token) -> bool:
    """Whether there are other brackets before the last pair, or room up to it."""
    length = 4 * line.depth
    others = False
    for token in line.tokens:
        length += token.length
        if token is last.mate:
            if others or length <= LIMIT:
                return True
        elif token.kind == OPEN:
            others = True
    return False


def _prefers_other(other: Split, split: Split) -> bool:
    """Whether a split inside of the optional parentheses is better than one at them."""
    head = split.head
    target = head.tokens[:-1]
    if not (target and target[-1].text == "="):
        return True
    if not any(token.kind in (OPEN, CLOSE) for token in target):
        return True
    if width(str(head)) > LIMIT - 1 or head.magic:
        return True
    equals = _equals(head)
    if equals > 1 and equals > _equals(other.head):
        return False
    for token in reversed(other.head.tokens):
        if token.text == "=":
            break
        if token.kind == CLOSE:
            return True
    return _equals(other.head) > 0 and other.head.fits()


def _equals(line: Line) -> int:
    return sum(token.text == "=" for token in line.tokens)


def _is_splittable(line: Line) -> bool:
    """Whether splitting the line is not out of the question."""
    tokens = line.tokens
    if len(tokens) < 2:
        return False
    if tokens[0].kind != STRING or tokens[1].text != ".":
        return True
    calls = dots = 0
    following = tokens[-1]
    for token in reversed(tokens[:-1]):
        if token.kind == OPEN:
            if following.kind != CLOSE:
                return False
            calls += 1
        elif token.text == ".":
            dots += 1
        elif token.kind == NAME:
            if following.text != "." and following.kind != OPEN:
                return False
        elif token.kind != CLOSE:
            return False
        if dots > 1 and calls > 1:
            return False
    return True
