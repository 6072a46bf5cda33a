"""What the field Prefer asks of the mock (RFC 7240)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_TOKEN = r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+"
_QUOTED = r'"((?:[^"\\]|\\.)*)"'
# A preference, or one of its parameters, which mean nothing here.
_PART = re.compile(rf"[ \t]*(?:({_TOKEN})(?:[ \t]*=[ \t]*(?:({_TOKEN})|{_QUOTED}))?)?")
_QUOTED_PAIR = re.compile(r"\\(.)")


@dataclass(frozen=True, slots=True)
class Preferences:
    """Which answer is wanted: `code`, the name of an `example`, "" for any.

    `dynamic` asks for a new value with each request; it is None where nothing is said.
    """

    code: str = ""
    example: str = ""
    dynamic: bool | None = None

    @property
    def applied(self) -> str:
        """What Preference-Applied says of an answer that is as it was wanted."""
        said = []
        if self.code:
            said.append(f"code={_word(self.code)}")
        if self.example:
            said.append(f"example={_word(self.example)}")
        if self.dynamic:
            said.append("dynamic=true")
        return ", ".join(said)


def read_preferences(fields: Iterable[str]) -> Preferences:
    """Return what the Prefer fields of a request ask for.

    Other preferences are passed over, and so is what cannot be read; of several with one
    name the first counts (RFC 7240, 2). Raises ValueError for a `dynamic` that is neither
    true nor false.
    """
    said: dict[str, str] = {}
    for name, value in _preferences(", ".join(fields)):
        said.setdefault(name.lower(), value)
    dynamic = said["dynamic"].lower() if "dynamic" in said else None
    if dynamic not in (None, "", "true", "false"):
        raise ValueError(f"dynamic is true or false, not {dynamic!r}")
    return Preferences(
        code=said.get("code", ""),
        example=said.get("example", ""),
        dynamic=None if dynamic is None else dynamic != "false",
    )


def _preferences(text: str) -> Iterable[tuple[str, str]]:
    position, is_parameter = 0, False
    while position < len(text):
        found = _PART.match(text, position)
        assert found is not None
        name, token, quoted = found.groups()
        if name is not None and not is_parameter:
            unquoted = None if quoted is None else _QUOTED_PAIR.sub(r"\1", quoted)
            yield name, token if token is not None else unquoted or ""
        position = found.end()
        # Up to the end of the part, whatever is in the way.
        while position < len(text) and text[position] not in ",;":
            position += 1
        is_parameter = text[position : position + 1] == ";"
        position += 1


def _word(text: str) -> str:
    """Return a text as a word: a token, or else a quoted string (RFC 9110, 5.6.4)."""
    if re.fullmatch(_TOKEN, text):
        return text
    escaped = re.sub(r'(["\\])', r"\\\1", text)
    return f'"{escaped}"'
