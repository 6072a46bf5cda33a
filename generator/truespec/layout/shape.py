"""What kind of statement a line is, and where it may get parentheses.

black treats some expressions of a statement as if they stood in parentheses that do not
show: they appear where the line is split at them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from truespec.layout.conditionals import conditionals
from truespec.layout.tokens import (
    ASSIGNMENTS,
    CLOSE,
    NAME,
    OPEN,
    OPERATOR,
    Token,
    Unsupported,
    optional_pair,
    set_priorities,
    tokenize,
)

# A range of tokens that gets optional parentheses, and whether these count as brackets
# that enclose an expression (as opposed to those of a conditional expression).
Range = tuple[int, int, bool]

_ARITHMETIC = frozenset(("^", "&", "<<", ">>", "+", "-"))
# Left to black: rare in generated code, or with rules of their own.
_UNSUPPORTED_STATEMENTS = frozenset(("with", "try", "except"))
_UNSUPPORTED = frozenset(("yield", "await"))
_SOFT_KEYWORDS = frozenset(("match", "case", "type"))
_PLAIN = frozenset(
    (
        "class",
        "import",
        "raise",
        "global",
        "nonlocal",
        "pass",
        "break",
        "continue",
        "else",
        "finally",
        "@",
    )
)


def statement(text: str) -> list[Token]:
    """Return the tokens of a logical line, with optional parentheses where black sees
    them and with the priorities of breaks.

    Raises Unsupported for a shape that is left to black.
    """
    tokens = tokenize(text)
    _refuse(tokens)
    first = tokens[1 if tokens[0].text == "async" else 0].text
    ranges = list(_RANGES.get(first, _expression_statement)(tokens))
    return _finish(tokens, ranges)


def element(text: str, *, parameter: bool) -> list[Token]:
    """Return the tokens of a line that stands between brackets: an element with the
    comma after it, or a parameter of a function.

    Raises Unsupported for a shape that is left to black.
    """
    tokens = tokenize(text)
    _refuse(tokens)
    if tokens[-1].text != ",":
        raise Unsupported("no element")
    ranges = list(_annotations(tokens, 0, len(tokens))) if parameter else []
    return _finish(tokens, ranges)


def _refuse(tokens: Sequence[Token]) -> None:
    first = tokens[0].text
    if first in _UNSUPPORTED_STATEMENTS:
        raise Unsupported(first)
    if first in _SOFT_KEYWORDS and not _is_name_followed(tokens[1]):
        raise Unsupported(first)
    for before, token in pairwise(tokens):
        if token.text in _UNSUPPORTED and token.kind == NAME:
            raise Unsupported(token.text)
        if token.text == "(" and before.text in ("[", "{"):
            # black drops redundant parentheses around the only element.
            start, outer = _index(tokens, token), before.mate
            if tokens[_closing(tokens, start) + 1] is outer:
                _refuse_redundant(tokens, start)


def _is_name_followed(token: Token) -> bool:
    """Whether what follows a soft keyword makes a mere name of it."""
    tight = token.kind in (OPERATOR, OPEN) and not token.space
    return tight or token.text in ASSIGNMENTS


def _refuse_redundant(tokens: Sequence[Token], start: int) -> None:
    """Parentheses around a whole expression are a tuple's or a generator's."""
    end = _closing(tokens, start)
    if end > start + 1 and not any(
        token.text in (",", "for") for _, token in _level(tokens, start + 1, end)
    ):
        raise Unsupported("redundant parentheses")


def _finish(tokens: list[Token], ranges: list[Range]) -> list[Token]:
    set_priorities(tokens)
    ranges = [one for one in ranges if _wrappable(tokens, one)]
    taken = {one[:2] for one in ranges}
    for start, end in conditionals(tokens):
        enclosed = start and tokens[start - 1].text == "(" and tokens[end].kind == CLOSE
        if not enclosed and (start, end) not in taken:
            ranges.append((start, end, False))
    return _insert(tokens, ranges)


def _wrappable(tokens: list[Token], wrapped: Range) -> bool:
    """Whether a range gets optional parentheses: not if it has its own."""
    start, end, _ = wrapped
    if start >= end:
        return False
    if tokens[end - 1].text == ",":
        raise Unsupported("a tuple of one without parentheses")
    if tokens[start].text != "(" or _closing(tokens, start) != end - 1:
        return True
    _refuse_redundant(tokens, start)
    return False


def _insert(tokens: list[Token], ranges: list[Range]) -> list[Token]:
    before: dict[int, list[Token]] = {}
    after: dict[int, list[Token]] = {}
    # From the innermost to the outermost.
    for start, end, display in sorted(ranges, key=lambda one: one[1] - one[0]):
        opening, closing = optional_pair(display=display)
        before.setdefault(start, []).insert(0, opening)
        after.setdefault(end - 1, []).append(closing)
    result: list[Token] = []
    for index, token in enumerate(tokens):
        for opening in before.get(index, ()):
            # The space before an expression is the one before its parenthesis.
            opening.space, token.space = token.space, ""
            result.append(opening)
        result.append(token)
        result.extend(after.get(index, ()))
    return result


def _index(tokens: Sequence[Token], wanted: Token | None) -> int:
    return next(at for at, token in enumerate(tokens) if token is wanted)


def _closing(tokens: Sequence[Token], start: int) -> int:
    return _index(tokens, tokens[start].mate)


def _level(
    tokens: Sequence[Token], start: int, end: int
) -> Iterator[tuple[int, Token]]:
    """Yield the tokens of a range that are in no bracket of it and are not parameters
    of a lambda, with their index."""
    depth = 0
    in_lambda = False
    for index in range(start, end):
        token = tokens[index]
        depth -= token.kind == CLOSE
        if depth == 0 and token.kind not in (OPEN, CLOSE):
            if in_lambda:
                in_lambda = token.text != ":"
            else:
                yield index, token
                in_lambda = token.text == "lambda"
        depth += token.kind == OPEN


def _find(tokens: Sequence[Token], text: str, start: int = 0) -> int:
    """Return the index of a token that is in no bracket, -1 where there is none."""
    found = (at for at, one in _level(tokens, start, len(tokens)) if one.text == text)
    return next(found, -1)


def _return(tokens: list[Token]) -> Iterator[Range]:
    yield 1, len(tokens), True


def _condition(tokens: list[Token]) -> Iterator[Range]:
    yield 1, _block(tokens), True


def _for(tokens: list[Token]) -> Iterator[Range]:
    start = 2 if tokens[0].text == "async" else 1
    end = _find(tokens, "in")
    yield start, end, True
    yield end + 1, _block(tokens), True


def _assert(tokens: list[Token]) -> Iterator[Range]:
    comma = _find(tokens, ",")
    if comma >= 0:
        yield comma + 1, len(tokens), True
    yield 1, comma if comma >= 0 else len(tokens), True


def _from(tokens: list[Token]) -> Iterator[Range]:
    start = _find(tokens, "import") + 1
    if tokens[start].text == "(":
        opening, closing = tokens[start], tokens[-1]
        opening.shown = closing.shown = False
        opening.display = closing.display = True
    elif tokens[start].text != "*":
        yield start, len(tokens), True


def _def(tokens: list[Token]) -> Iterator[Range]:
    start = next(at for at, token in enumerate(tokens) if token.kind == OPEN)
    if tokens[start].text != "(":
        raise Unsupported("type parameters")
    end = _closing(tokens, start)
    yield from _annotations(tokens, start + 1, end)
    if tokens[end + 1].text == "->":
        # A body of one ellipsis may follow on the line.
        colon = _find(tokens, ":")
        if tokens[end + 2].kind != NAME:
            raise Unsupported("a returned type that is not a name")
        if any(
            one.text == "," and after.kind == CLOSE
            for one, after in pairwise(tokens[end:colon])
        ):
            raise Unsupported("a returned type that is exploded")
        yield end + 2, colon, True


def _annotations(tokens: list[Token], start: int, end: int) -> Iterator[Range]:
    colon = -1
    for index, token in (*_level(tokens, start, end), (end, Token(",", OPERATOR))):
        if token.text == ":":
            colon = index
        elif colon >= 0 and token.text in ("=", ","):
            if tokens[colon + 1].text == "(":
                raise Unsupported("a type in parentheses")
            if any(one.text == "|" for _, one in _level(tokens, colon, index)):
                yield colon + 1, index, True
            colon = -1


def _none(tokens: list[Token]) -> Iterator[Range]:
    yield from ()


def _expression_statement(tokens: list[Token]) -> Iterator[Range]:
    level = list(_level(tokens, 0, len(tokens)))
    starts = [at for at, token in level if token.text in ASSIGNMENTS]
    colon = next((at for at, token in level if token.text == ":"), -1)
    if colon >= 0 and starts and starts[0] < colon:
        raise Unsupported("a colon after an assignment")
    if not starts and colon < 0:
        if any(token.text in _ARITHMETIC for _, token in level):
            raise Unsupported("an operator in a statement of its own")
        return
    if colon >= 0:
        starts = [colon, *(at for at in starts if at > colon)]
    elif any(token.text == "," for at, token in level if at < starts[0]):
        yield 0, starts[0], True
    for start, end in zip(starts, [*starts[1:], len(tokens)], strict=True):
        yield start + 1, end, True


def _block(tokens: list[Token]) -> int:
    """Return the index of the colon that ends the head of a compound statement."""
    if tokens[-1].text != ":":
        raise Unsupported("a block on the line of its head")
    return len(tokens) - 1


_RANGES: dict[str, Callable[[list[Token]], Iterator[Range]]] = {
    "return": _return,
    "del": _return,
    "if": _condition,
    "elif": _condition,
    "while": _condition,
    "for": _for,
    "assert": _assert,
    "from": _from,
    "def": _def,
    **dict.fromkeys(_PLAIN, _none),
}
