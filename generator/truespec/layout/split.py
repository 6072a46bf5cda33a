"""The ways to split a line: at its delimiters, at its first or its last brackets.

The rules are those of black's stable style, since its output is the standard to meet.
"""

from __future__ import annotations

from dataclasses import dataclass

from truespec.layout.line import Line, Part
from truespec.layout.tokens import ATTRIBUTE, CLOSE, COMMA, OPEN, OPERATOR, Token


class CannotSplit(Exception):
    """A line has no such place to split it at, or would not gain by it."""


@dataclass(frozen=True, slots=True)
class Split:
    """A line in three: up to an opening bracket, its content, and the rest."""

    head: Line
    body: Line
    tail: Line
    opening: Token
    closing: Token

    def lines(self) -> list[Line]:
        """Return the parts, and show the brackets between them."""
        self.opening.shown = self.closing.shown = True
        return [self.head, self.body, self.tail]


def at_delimiters(line: Line) -> list[Line]:
    """Split between brackets at all delimiters of the highest priority.

    Raises CannotSplit where there is none, or only one dot.
    """
    priority = line.priority(without_last=True)
    if not priority:
        raise CannotSplit
    if priority == ATTRIBUTE and line.count(priority) == 1:
        raise CannotSplit
    pieces: list[list[Token]] = [[]]
    for index, token in enumerate(line.tokens):
        pieces[-1].append(token)
        if line.delimiters.get(index) == priority:
            pieces.append([])
    if not pieces[-1]:
        pieces.pop()
    if priority == COMMA and pieces[-1][-1].text != ",":
        pieces[-1].append(_comma())
    return [Line(piece, line.depth, line.part) for piece in pieces]


def at_first_brackets(line: Line) -> list[Line]:
    """Split a function's signature at its parameters, or at the type that it returns
    where it has none.

    Raises CannotSplit where it has neither.
    """
    tokens = line.tokens
    for start, token in enumerate(tokens):
        if token.kind == OPEN and token.text == "(" and token.mate in tokens:
            end = tokens.index(token.mate)
            if end > start + 1:
                token.shown = tokens[end].shown = True
                return _split(line, start, end).lines()
    raise CannotSplit


def at_last_brackets(line: Line, omitted: frozenset[int] = frozenset()) -> Split:
    """Split at the last brackets with content whose closing one is not omitted.

    Raises CannotSplit where there are none.
    """
    for end in range(len(line.tokens) - 1, 0, -1):
        token = line.tokens[end]
        if token.kind == CLOSE and id(token) not in omitted:
            start = end - 1
            while start >= 0 and line.tokens[start] is not token.mate:
                start -= 1
            if start < 0:
                break
            if start < end - 1:
                return _split(line, start, end)
    raise CannotSplit


def _split(line: Line, start: int, end: int) -> Split:
    opening, closing = line.tokens[start], line.tokens[end]
    content = line.tokens[start + 1 : end]
    if content[-1].text != "," and _needs_comma(line, content, opening):
        content.append(_comma())
    body = Line(content, line.depth + 1, Part.BODY)
    body.explode = _explodes(body, opening)
    return Split(
        Line(line.tokens[: start + 1], line.depth, Part.HEAD),
        body,
        Line(line.tokens[end:], line.depth, Part.TAIL),
        opening,
        closing,
    )


def _comma() -> Token:
    comma = Token(",", OPERATOR)
    comma.priority = COMMA
    return comma


def _needs_comma(line: Line, content: list[Token], opening: Token) -> bool:
    """Imports end in a comma, and so does a lone parameter."""
    if line.is_import:
        return True
    if not line.is_def or opening.display:
        return False
    depth, annotated = 0, False
    for token in content:
        depth += (token.kind == OPEN) - (token.kind == CLOSE)
        if depth == 0 and token.text in (":", "="):
            annotated = token.text == ":"
        elif token.text == "," and not (annotated and depth):
            return False
    return True


def _explodes(body: Line, opening: Token) -> bool:
    """Whether the elements go on lines of their own even where they fit on one."""
    trailing = body.tokens[-1].text == ","
    if body.priority(without_last=trailing) != COMMA:
        return False
    return trailing or opening.display
