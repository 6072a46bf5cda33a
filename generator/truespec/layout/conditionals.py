"""Where the conditional expressions of a line are (Python reference, 6.12)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from truespec.layout.tokens import ASSIGNMENTS, CLOSE, NAME, OPEN, TERNARY, Token


@dataclass(slots=True)
class _Level:
    """What is known within a bracket: where the expression at hand starts, where those
    start that turned out to be conditional, and whether a lambda has its parameters."""

    start: int
    conditional: list[int] = field(default_factory=list)
    in_lambda: bool = False


def conditionals(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield the start and the end of each conditional expression among tokens that have
    their priorities."""
    levels = [_Level(0)]
    for index, token in enumerate(tokens):
        level = levels[-1]
        if level.in_lambda and token.kind not in (OPEN, CLOSE):
            level.in_lambda = token.text != ":"
            level.start = index + 1
        elif token.priority == TERNARY:
            if token.text == "if":
                level.conditional.append(level.start)
            level.start = index + 1
        elif token.kind == CLOSE or _ends_expression(token):
            yield from ((start, index) for start in level.conditional)
            if token.kind == CLOSE:
                levels.pop()
            else:
                levels[-1] = _Level(index + 1)
        elif not token.priority and _starts_expression(tokens, index):
            level.start = index + 1
        level.in_lambda = level.in_lambda or token.text == "lambda"
        if token.kind == OPEN:
            levels.append(_Level(index + 1))
    yield from ((start, len(tokens)) for start in levels[0].conditional)


def _ends_expression(token: Token) -> bool:
    if token.text in (",", ":", "->", ":=") or token.text in ASSIGNMENTS:
        return True
    return token.kind == NAME and token.text in ("for", "async")


def _starts_expression(tokens: Sequence[Token], index: int) -> bool:
    token = tokens[index]
    if token.text in ("*", "**"):
        return True
    if token.kind != NAME or (index and tokens[index - 1].text == "not"):
        return False
    return token.text in ("return", "assert", "raise", "del", "from", "in") or (
        index == 0 and token.text in ("if", "elif", "while")
    )
