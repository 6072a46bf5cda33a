"""black itself, for what the layout does not know, and for users' own templates."""

from __future__ import annotations

from truespec.layout.statements import STRING_OR_COMMENT
from truespec.layout.width import LIMIT

# What the head of a block needs before it to be parsed on its own.
_BEFORE = {
    "elif": "if x:\n    pass\n",
    "else": "if x:\n    pass\n",
    "except": "try:\n    pass\n",
    "finally": "try:\n    pass\n",
}


def with_black(text: str, limit: int = LIMIT) -> str:
    """Return a module as black formats it for the Pythons that the output is for.

    Raises black.InvalidInput (a ValueError) where it is not Python.
    """
    # Importing black takes longer than laying out most modules.
    from black import format_str
    from black.mode import Mode, TargetVersion

    oldest = TargetVersion.PY311.value
    versions = {one for one in TargetVersion if one.value >= oldest}
    return format_str(text, mode=Mode(target_versions=versions, line_length=limit))


def statement_with_black(text: str, indent: int) -> list[str]:
    """Return the lines, not indented, of one statement or of the head of one, as black
    lays it out at an indent.

    Raises black.InvalidInput (a ValueError) where it is not Python.
    """
    before = _BEFORE.get(text.split(None, 1)[0].rstrip(":"), "")
    after = ""
    if STRING_OR_COMMENT.sub("", text).rstrip().endswith(":"):
        after = "    pass\n"
    elif text.startswith("@"):
        after = "def x(): ...\n"
    lines = with_black(f"{before}{text}\n{after}", LIMIT - indent).split("\n")
    return lines[before.count("\n") : -2 if after else -1]
