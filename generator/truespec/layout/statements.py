"""A module's text, taken apart into statements without parsing it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_MATES = {"(": ")", "[": "]", "{": "}"}
_OPENING, _CLOSING = tuple(_MATES), tuple(_MATES.values())
STRING_OR_COMMENT = re.compile(
    r"""(?P<long>\"{3}|'{3})(?:\\.|(?!(?P=long)).)*(?P=long)
    | "(?!"")(?:\\.|[^"\\])*" | '(?!'')(?:\\.|[^'\\])*' | (?P<comment>\#.*)
    | (?P<open>\"{3}|'{3})""",
    re.VERBOSE,
)
# What comes before a bracket whose content stands on lines of its own, where that is
# the only way to lay out the statement.
_EXPLODED_HEAD = re.compile(
    r"(?:\w+(?:: [^=#]+)? = |return |raise |@|class |(?:async )?def )?[\w.]*[(\[{]"
)


@dataclass(slots=True)
class Statement:
    """A statement, or the head of a block: its physical lines, as they are, and the
    number of blank lines before it. `text` is the first line without its indent."""

    indent: int
    text: str
    lines: list[str]
    blanks: int

    @property
    def last(self) -> str:
        """The last of the lines."""
        return self.lines[-1]

    @property
    def is_verbatim(self) -> bool:
        """Whether the statement is kept as it is: a comment, a docstring, or one with a
        string of several lines."""
        if self.text.startswith(("#", '"""', 'r"""')):
            return True
        return len(self.lines) > 1 and bool(_unclosed(self.text))


def statements(text: str) -> Iterator[Statement]:
    """Yield the statements of a module, comments of their own among them."""
    lines = text.split("\n")
    at = blanks = 0
    while at < len(lines):
        line = lines[at].rstrip()
        text = line.lstrip(" ")
        if not text:
            blanks += 1
            at += 1
            continue
        indent = len(line) - len(text)
        end = at + 1
        if text[0] != "#":
            if '"""' in text or "'''" in text:
                end = _after_strings(lines, at)
            elif text[-1] in "([{,\\":
                end = _after_brackets(lines, at, indent)
        physical = [line] if end == at + 1 else lines[at:end]
        yield Statement(indent, text, physical, blanks)
        at, blanks = end, 0


def _after_strings(lines: list[str], at: int) -> int:
    """Return where the statement ends whose line has triple quotes."""
    end, rest = at + 1, lines[at]
    while quote := _unclosed(rest):
        while end < len(lines):
            rest = lines[end]
            end += 1
            closed = re.search(rf"(?<!\\)(?:\\\\)*{quote}", rest)
            if closed:
                rest = rest[closed.end() :]
                break
        else:
            return end
    return end


def _unclosed(line: str) -> str:
    """Return the triple quotes that a line opens and does not close."""
    for found in STRING_OR_COMMENT.finditer(line):
        if found["open"]:
            return found["open"]
    return ""


def _after_brackets(lines: list[str], at: int, indent: int) -> int:
    """Return where the statement ends whose line ends within brackets."""
    depth = 0
    for end in range(at, len(lines)):
        line = lines[end]
        if end > at and not any(bracket in line for bracket in "()[]{}"):
            continue
        bare = STRING_OR_COMMENT.sub("", line)
        depth += sum(map(bare.count, _OPENING)) - sum(map(bare.count, _CLOSING))
        if depth <= 0 and not bare.endswith("\\"):
            return end + 1
    return at + 1


def is_exploded(statement: Statement) -> bool:
    """Return whether the lines of a statement have one element each, with a comma after
    it, as black lays them out and leaves them."""
    if len(statement.lines) < 3:
        return False
    head, *body, tail = (line.strip() for line in statement.lines)
    if not _EXPLODED_HEAD.fullmatch(head) or tail[0] != _MATES[head[-1]]:
        return False
    if tail[-1] in "([{," or any(one in tail[1:] for one in ")}"):
        return False
    margin = " " * (statement.indent + 4)
    elements = sum(
        line.startswith(margin) and line[len(margin)] not in " )]}"
        for line in statement.lines[1:-1]
    )
    if elements == 1 and (head[-2:-1].isalnum() or head[-1] == "("):
        return head[-1] == "(" and head[-2:-1].isalnum()
    return all(
        line.endswith(",") or (line.endswith(_OPENING) and _is_plain_opening(line))
        for line in body
    )


def _is_plain_opening(line: str) -> bool:
    """Whether a comma before the closing bracket demands, whatever the content, that
    it stays exploded: unlike in a tuple or a subscript of one element."""
    called = line[-2:-1].isalnum() or line[-2:-1] == "_"
    return line[-1] == "{" or called == (line[-1] == "(")


def joined(statement: Statement) -> str:
    """Return a statement as one line, or as it is where it may have a comment or a
    string of several lines inside."""
    if len(statement.lines) == 1:
        return statement.text
    lines = [line.strip() for line in statement.lines if line.strip()]
    whole = "\n".join(statement.lines)
    if any(one in whole for one in ("#", "\\\n", '"""', "'''")):
        return "\n".join(line[statement.indent :] for line in statement.lines)
    text = lines[0]
    for line in lines[1:]:
        tight = text.endswith(_OPENING) or line[0] in ")]}."
        text += line if tight else " " + line
    return text
