"""Comments that hold text of a document."""

from __future__ import annotations

import re
import textwrap

from truespec.python.code import Code
from truespec.python.literal import escape_unprintable

WIDTH = 88
# What Python (PEP 263) or a tool would take for an order to itself.
_ORDER = re.compile(
    r"\b(coding|type|fmt|yapf|mypy|pyright|ruff|isort|flake8|pylint|noqa|pragma)"
    r"(\s*[:=])"
)
_DIRECTIVE = re.compile(r"\b(no)(qa|sec)\b", re.IGNORECASE)


def comment(text: str, indent: int = 0) -> Code:
    """Return `text` as comment lines of at most 88 columns, the first not indented.

    Nothing in the text ends the comment, and nothing in it is taken for an order to a
    tool, such as ``type: ignore``. A text without a word gives empty `Code`.
    """
    words = _harmless(" ".join(escape_unprintable(word) for word in text.split()))
    lines = textwrap.wrap(
        words,
        max(WIDTH - indent - 2, 20),
        break_long_words=False,
        break_on_hyphens=False,
    )
    return Code(("\n" + " " * indent).join("# " + line for line in lines))


def verbatim(text: str) -> Code:
    """Return `text` as a comment of one line, its spaces as they are.

    As in `comment`, nothing in it is taken for an order to a tool.
    """
    return Code(f"# {_harmless(escape_unprintable(text))}".rstrip())


def _harmless(text: str) -> str:
    return _DIRECTIVE.sub(r"\1-\2", _ORDER.sub(r"\1 \2", text))
