"""The tokens of one logical line, and where a line may be broken between them."""

from __future__ import annotations

import re
from collections.abc import Sequence

# How readily a line is broken at a token: the highest priority on a line goes first.
COMPREHENSION = 20
COMMA = 18
TERNARY = 16
LOGIC = 14
STRINGS = 12
COMPARISON = 10
ATTRIBUTE = 1
_BINARY = {
    **dict.fromkeys(("and", "or"), LOGIC),
    **dict.fromkeys(("<", ">", "<=", ">=", "==", "!=", "in", "is"), COMPARISON),
    "|": 9,
    "^": 8,
    "&": 7,
    **dict.fromkeys(("<<", ">>"), 6),
    **dict.fromkeys(("+", "-"), 5),
    **dict.fromkeys(("*", "/", "//", "%", "@"), 4),
    "**": 2,
}

ASSIGNMENTS = frozenset(
    (
        "=",
        "+=",
        "-=",
        "*=",
        "@=",
        "/=",
        "%=",
        "&=",
        "|=",
        "^=",
        "<<=",
        ">>=",
        "**=",
        "//=",
    )
)

NAME, NUMBER, STRING, OPERATOR, OPEN, CLOSE = range(6)
_MATES = {"(": ")", "[": "]", "{": "}"}
# Keywords after which an operand follows, so that they end none.
OPERATOR_NAMES = frozenset(
    (
        "and",
        "as",
        "assert",
        "await",
        "del",
        "elif",
        "else",
        "for",
        "from",
        "if",
        "import",
        "in",
        "is",
        "lambda",
        "not",
        "or",
        "raise",
        "return",
        "while",
        "with",
        "yield",
    )
)

_TOKEN = re.compile(
    r"""(?P<space>\ *)(?:
      (?P<string>[bBfFrRuU]{0,2}(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')(?!["']))
    | (?P<name>[^\W\d]\w*|\.\.\.)
    | (?P<number>\.?\d(?:[eE][+-]|[\w.])*)
    | (?P<open>[(\[{])
    | (?P<close>[)\]}])
    | (?P<operator>->|:=|(?:\*\*|//|<<|>>|[-+*/%@&|^=<>!])=?|[~.,:])
    )""",
    re.VERBOSE,
)
_KINDS = {
    "string": STRING,
    "name": NAME,
    "number": NUMBER,
    "open": OPEN,
    "close": CLOSE,
    "operator": OPERATOR,
}


class Unsupported(Exception):
    """The line has a shape that is left to black."""


class Token:
    """A token with the space before it.

    `mate` is the other bracket of a pair. A bracket that is not `shown` is an optional
    parenthesis, which appears only where a line is split at it. `display` tells a
    bracket that encloses an expression from one of a call, a subscript or a signature.
    `priority` is that of a break before the token, or after it if it is a comma.
    """

    __slots__ = ("display", "kind", "mate", "priority", "shown", "space", "text")

    def __init__(self, text: str, kind: int, space: str = "") -> None:
        self.text = text
        self.kind = kind
        self.space = space
        self.shown = True
        self.display = False
        self.priority = 0
        self.mate: Token | None = None

    @property
    def length(self) -> int:
        """How many characters the token and the space before it take."""
        return len(self.space) + (len(self.text) if self.shown else 0)

    @property
    def ends_operand(self) -> bool:
        """Whether an operator after this token has it for its left operand."""
        if self.kind == NAME:
            return self.text not in OPERATOR_NAMES
        return self.kind in (NUMBER, STRING, CLOSE)


def pair(opening: Token, closing: Token) -> None:
    """Make two brackets one pair."""
    opening.mate, closing.mate = closing, opening


def optional_pair(*, display: bool) -> tuple[Token, Token]:
    """Return a pair of parentheses that do not show until a line is split there."""
    opening, closing = Token("(", OPEN), Token(")", CLOSE)
    pair(opening, closing)
    for token in (opening, closing):
        token.shown, token.display = False, display
    return opening, closing


def tokenize(text: str) -> list[Token]:
    """Return the tokens of a logical line that is on one physical line.

    Raises Unsupported for what it does not know: comments, continuation lines,
    triple-quoted strings.
    """
    tokens: list[Token] = []
    opened: list[Token] = []
    position = 0
    while position < len(text):
        found = _TOKEN.match(text, position)
        if not found or not found.lastgroup:
            raise Unsupported(f"no token at {text[position : position + 20]!r}")
        kind = _KINDS[found.lastgroup]
        token = Token(found[found.lastgroup], kind, " " if found["space"] else "")
        if kind == OPEN:
            token.display = not (tokens and tokens[-1].ends_operand)
            opened.append(token)
        elif kind == CLOSE:
            if not opened or _MATES[opened[-1].text] != token.text:
                raise Unsupported("unbalanced brackets")
            token.display = opened[-1].display
            pair(opened.pop(), token)
        tokens.append(token)
        position = found.end()
    if opened:
        raise Unsupported("unbalanced brackets")
    return tokens


class _Level:
    """Within a bracket: whether a comprehension has begun since the last comma, whether
    a `for` waits for its `in`, and whether a lambda has its parameters."""

    __slots__ = ("comprehension", "in_lambda", "in_targets")

    def __init__(self) -> None:
        self.comprehension = self.in_targets = self.in_lambda = False


def set_priorities(tokens: Sequence[Token]) -> None:
    """Tell every token of a logical line how readily the line is broken at it."""
    previous: Token | None = None
    levels = [_Level()]
    for index, token in enumerate(tokens):
        text, level = token.text, levels[-1]
        if token.kind == OPEN:
            levels.append(_Level())
        elif token.kind == CLOSE:
            levels.pop()
        elif token.kind == STRING:
            token.priority = STRINGS if previous and previous.kind == STRING else 0
        elif level.in_lambda:
            level.in_lambda = text != ":"
        elif text == ",":
            if not (level.in_targets and len(levels) > 1):
                token.priority = COMMA
                level.comprehension = False
        elif text == "for":
            after_async = previous is not None and previous.text == "async"
            token.priority = 0 if after_async else COMPREHENSION
            level.comprehension, level.in_targets = len(levels) > 1, True
        elif text == "in" and level.in_targets:
            level.in_targets = False
        elif text == "lambda":
            level.in_lambda = True
        elif previous is None:
            pass
        elif text == ".":
            token.priority = ATTRIBUTE if previous.kind == CLOSE else 0
        elif text in ("if", "else"):
            token.priority = COMPREHENSION if level.comprehension else TERNARY
        elif text == "async":
            token.priority = COMPREHENSION
        elif previous.ends_operand:
            negated = text == "not" and tokens[index + 1].text == "in"
            token.priority = COMPARISON if negated else _BINARY.get(text, 0)
        previous = token
