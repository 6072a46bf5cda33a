"""How many blank lines stand before each statement."""

from __future__ import annotations

from collections.abc import Sequence

from truespec.layout.statements import Statement

_DOCSTRING = ('"""', "'''", 'r"""', "r'''")
_DEF = ("def ", "async def ")
_NAMED = ("class ", *_DEF)
_DEFINITION = ("@", *_NAMED)
_IMPORT = ("import ", "from ")
_SPECIAL = ("#", *_DEFINITION, *_IMPORT, *_DOCSTRING)
_BLOCKS = ("with ", "try:", "for ", "while ", "if ", "match ")


def blank_lines(statements: Sequence[Statement]) -> list[int]:
    """Return, for each statement, the blank lines before it: those that it has where
    black takes them as they are, else as many as black demands. There are none at the
    start of a module or of a block."""
    spacing = _Spacing()
    for one in statements:
        spacing.add(one)
    return spacing.before


class _Spacing:
    """What is known of the statements so far.

    `definitions` are the indents of the classes and functions that the next statement
    may be part of. `comment` is the index of the comment that a definition may follow,
    -1 where there is none, `opens` whether it opens a block or the module, and
    `docstring` says of what the last statement is one.
    """

    def __init__(self) -> None:
        self.before: list[int] = []
        self.previous: Statement | None = None
        self.definitions: list[int] = []
        self.comment = -1
        self.opens = False
        self.docstring = ""
        self.begun = False

    def add(self, one: Statement) -> None:
        """Decide on the next statement."""
        ended = -1
        while self.definitions and self.definitions[-1] >= one.indent:
            ended = self.definitions.pop()
        special = one.text.startswith(_SPECIAL)
        if special and one.text.startswith(_NAMED):
            self.definitions.append(one.indent)
        lines = self._lines(one, ended, special)
        if special or self.comment >= 0 or self.docstring or not self.begun:
            self._note(one, lines)
        self.before.append(lines)
        self.previous = one

    def _note(self, one: Statement, lines: int) -> None:
        text, previous = one.text, self.previous
        if text[0] == "#":
            decorated = previous is not None and previous.text[0] == "@"
            if not decorated and (lines or self.comment < 0):
                self.comment = len(self.before)
                self.opens = previous is None or previous.indent < one.indent
        elif lines or text[0] != "@":
            self.comment = -1
        opens_class = previous is not None and previous.text.startswith("class ")
        self.docstring = ""
        if text.startswith(_DOCSTRING):
            if not self.begun:
                self.docstring = "module"
            elif opens_class and previous and previous.indent < one.indent:
                self.docstring = "class"
        self.begun = self.begun or text[0] != "#"

    def _lines(self, one: Statement, ended: int, special: bool) -> int:
        previous = self.previous
        if previous is None:
            return 0
        is_definition = special and one.text.startswith(_DEFINITION)
        if previous.indent < one.indent:
            return 1 if is_definition and not previous.text.startswith(_NAMED) else 0
        lines = min(one.blanks, 1 if one.indent else 2)
        if ended >= 0:
            lines = _after_definition(one, ended)
        if is_definition:
            lines = self._before_definition(one, previous, lines)
        elif _ends_imports(previous, one):
            lines = (lines or 1) if one.indent else 1
        if self.docstring == "module" and not one.text.startswith(_NAMED):
            return 1
        return max(lines, 1) if self.docstring == "class" else lines

    def _before_definition(
        self, one: Statement, previous: Statement, lines: int
    ) -> int:
        if previous.text[0] == "@":
            return 0
        wanted = 1 if one.indent else 2
        if previous.text[0] == "#" and previous.indent == one.indent and not lines:
            # The comment belongs to the definition, so the lines go before it.
            if self.comment >= 0 and not self.opens:
                self.before[self.comment] = max(self.before[self.comment], wanted)
            return 0
        is_stub = previous.text.startswith(_DEF) and previous.last.endswith(": ...")
        together = is_stub and not one.blanks and previous.indent == one.indent
        return 0 if together else wanted


def _ends_imports(previous: Statement, one: Statement) -> bool:
    if previous.indent != one.indent or not previous.text.startswith(_IMPORT):
        return False
    return not one.text.startswith(_IMPORT)


def _after_definition(one: Statement, ended: int) -> int:
    if one.indent:
        return 1
    continues = ended > 0 and one.text.endswith(":")
    return 1 if continues and not one.text.startswith(_BLOCKS) else 2
