"""A line on its way to being short enough."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from functools import cached_property

from truespec.layout.tokens import CLOSE, COMMA, OPEN, Token, pair
from truespec.layout.width import fits

INDENT = "    "
_CLOSED_BY = {"for": "in", "lambda": ":"}


class Part(Enum):
    """Which part of a split line a line is. `BODY` is what stood between brackets,
    `TAIL` what follows them, from the closing bracket on."""

    WHOLE = "whole"
    HEAD = "head"
    BODY = "body"
    TAIL = "tail"


class Line:
    """Tokens, and what their order says about how they may be split.

    `delimiters` maps the index of the token after which the line may be broken to the
    priority of doing so. `magic` says that a comma before a closing bracket demands
    that the content of the bracket is exploded; `explode` that this line is such
    content. `optional` are the closing ones of the optional parentheses, and
    `outermost` those of them that are in no other bracket.
    """

    def __init__(
        self,
        tokens: Sequence[Token],
        depth: int,
        part: Part = Part.WHOLE,
        explode: bool = False,
    ) -> None:
        self.tokens = list(tokens)
        self.depth = depth
        self.part = part
        self.explode = explode
        self.delimiters: dict[int, int] = {}
        self.magic = False
        self.optional: list[Token] = []
        self.outermost: list[Token] = []
        if part is not Part.TAIL:
            self._measure()

    def _measure(self) -> None:
        depth = 0
        opened: list[Token] = []
        # The commas between `for` and `in`, and those of the parameters of a lambda,
        # are no places to break at: (depth, what ends them).
        closed: list[tuple[int, str]] = []
        for index, token in enumerate(self.tokens):
            if token.kind == CLOSE:
                if not opened:
                    continue
                depth -= 1
                self._close(index, token, depth)
                opened.pop()
            elif closed and closed[-1] == (depth, token.text):
                closed.pop()
                depth -= 1
            if depth == 0 and token.priority:
                if token.priority == COMMA:
                    self.delimiters[index] = COMMA
                elif index:
                    self.delimiters[index - 1] = token.priority
            if token.kind == OPEN:
                opened.append(token)
                depth += 1
            elif token.text in _CLOSED_BY:
                depth += 1
                closed.append((depth, _CLOSED_BY[token.text]))

    def _close(self, index: int, token: Token, depth: int) -> None:
        if not token.shown:
            self.optional.append(token)
            if depth == 0:
                self.outermost.append(token)
        if index and self.tokens[index - 1].text == ",":
            self.magic = self.magic or self.demands_explosion(index)

    def demands_explosion(self, index: int) -> bool:
        """Return whether the closing bracket at `index`, which follows a comma, makes
        the content explode: not in a tuple or a subscript of one element."""
        token = self.tokens[index]
        if token.text == "}" or self.is_import:
            return True
        if (token.text == "]") == token.display:
            return True
        depth = commas = 0
        for inner in reversed(self.tokens[:index]):
            if inner is token.mate:
                break
            depth += (inner.kind == CLOSE) - (inner.kind == OPEN)
            commas += depth == 0 and inner.priority == COMMA
        return commas > 1

    def __str__(self) -> str:
        texts = [
            one.space + one.text if one.shown else one.space for one in self.tokens
        ]
        return INDENT * self.depth + "".join(texts).lstrip()

    def lengths(self) -> list[int]:
        """Return how many characters each token takes on this line."""
        lengths = [token.length for token in self.tokens]
        lengths[0] -= len(self.tokens[0].space)
        return lengths

    def fits(self) -> bool:
        """Return whether the line, as it stands, is within the limit."""
        return fits(str(self))

    @property
    def inside(self) -> bool:
        """Whether the line stands between brackets."""
        return self.part is Part.BODY

    @cached_property
    def is_import(self) -> bool:
        """Whether the line begins an import statement."""
        return self.tokens[0].text in ("from", "import")

    @cached_property
    def is_def(self) -> bool:
        """Whether the line begins a function."""
        first = self.tokens[0].text
        return first == "def" or (first == "async" and self.tokens[1].text == "def")

    @property
    def is_chained_assignment(self) -> bool:
        """Whether the line has more than one equals sign, wherever."""
        return sum(token.text == "=" for token in self.tokens) > 1

    def priority(self, *, without_last: bool = False) -> int:
        """Return the highest priority of a break of the line, 0 where there is none."""
        last = len(self.tokens) - 1 if without_last else -1
        return max((of for at, of in self.delimiters.items() if at != last), default=0)

    def count(self, priority: int) -> int:
        """Return how many breaks of a priority the line has."""
        return sum(of == priority for of in self.delimiters.values())

    def copy(self) -> Line:
        """Return the same line with tokens of its own, as one that was not split."""
        twins: dict[int, Token] = {}
        for token in self.tokens:
            twin = Token(token.text, token.kind, token.space)
            twin.shown, twin.display = token.shown, token.display
            twin.priority = token.priority
            twins[id(token)] = twin
            if token.kind == CLOSE and id(token.mate) in twins:
                pair(twins[id(token.mate)], twin)
        part = Part.BODY if self.inside else Part.WHOLE
        return Line(list(twins.values()), self.depth, part, self.explode)
