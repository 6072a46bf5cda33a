r"""The format of regular expressions: the syntax of ECMA-262 with the flag ``u``.

Two limits: nobody looks up whether Unicode has the property that a ``\p{..}`` names,
and groups may not be more than a thousand deep.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

_PAIR = r"u([Dd][89ABab][0-9A-Fa-f]{2})\\u(?P<pair>[Dd][C-Fc-f][0-9A-Fa-f]{2})"
_CHARACTER = (
    r"(?P<letter>[tnvfr])|c(?P<control>[A-Za-z])|(?P<null>0)(?![0-9])"
    rf"|x(?P<hex2>[0-9A-Fa-f]{{2}})|{_PAIR}|u(?P<hex4>[0-9A-Fa-f]{{4}})"
    r"|u\{0*(?P<hex6>10[0-9A-Fa-f]{4}|[0-9A-Fa-f]{1,5})\}"
    r"|(?P<symbol>[\^$\\.*+?()\[\]{}|/])"
)
_SET = (
    r"[dDwWsS]|[pP]\{(?:(?:General_Category|gc|Script(?:_Extensions)?|scx?)=)?"
    r"[0-9A-Za-z_]+\}"
)
_CLASS_ATOM = (
    rf"\\(?:(?P<set>{_SET})|{_CHARACTER}|(?P<backspace>b)|(?P<hyphen>-))"
    r"|(?P<plain>[^\\])|(?P<invalid>\\)"
)
_TOKEN = (
    r"(?P<quantifier>(?:[*+?]|\{(?P<least>[0-9]+)(?P<most>,[0-9]*)?\})\??)"
    r"|(?P<assertion>[\^$]|\\[bB])"
    r"|(?P<look>\(\?<?[=!])|(?P<named>\(\?<(?P<name>[^>]*)>)|(?P<capture>\((?!\?))"
    r"|(?P<group>\(\?(?P<flags>[ims]*-?[ims]*):)|(?P<close>\))|(?P<bar>\|)"
    r"|(?P<class>\[\^?(?P<items>(?:\\.|[^\\\]])*)\])"
    r"|(?P<number>\\[1-9][0-9]{0,8})|(?P<reference>\\k<(?P<target>[^>]*)>)"
    rf"|(?P<atom>\\(?:{_SET}|{_CHARACTER})|[^\\^$*+?()\[\]{{}}|])|(?P<invalid>.)"
)
_NAME_ESCAPE = r"\\u(?:\{0*([0-9A-Fa-f]{1,6})\}|([0-9A-Fa-f]{4}))"

_REPEATABLE = frozenset({"atom", "class", "number", "reference"})
_DEEPEST = 1000
_LETTERS = {"t": 9, "n": 10, "v": 11, "f": 12, "r": 13}


def is_regex(value: str) -> bool:
    """Whether a string is a Pattern of ECMA-262, 22.2.1, with the flag ``u``."""
    reader = _Reader()
    tokens = _compiled(_TOKEN).finditer(value)
    return all(reader.takes(token) for token in tokens) and reader.ends()


class _Reader:
    """Takes the tokens of a pattern in turn, as far as they may follow each other.

    `repeatable` says whether a quantifier may come next. A group that is open has the
    names of the groups in its earlier alternatives and in the present one: these may
    not be given again, those may (ECMA-262, 22.2.1.1).
    """

    __slots__ = ("captures", "highest", "names", "open", "repeatable", "wanted")

    def __init__(self) -> None:
        self.captures = 0
        self.highest = 0
        self.names: set[str] = set()
        self.wanted: set[str] = set()
        self.open: list[_Group] = [_Group(False)]
        self.repeatable = False

    def takes(self, token: re.Match[str]) -> bool:
        """Take a token, and say whether it may stand here."""
        kind = token.lastgroup or ""
        repeatable, self.repeatable = self.repeatable, kind in _REPEATABLE
        match kind:
            case "invalid":
                return False
            case "quantifier":
                return repeatable and _is_ordered(token["least"], token["most"])
            case "class":
                return _is_class(token["items"])
            case "number":
                self.highest = max(self.highest, int(token["number"][1:]))
            case "reference":
                self.wanted.add(_decoded(token["target"]))
            case "look" | "named" | "capture" | "group":
                return self.opens(kind, token)
            case "bar":
                self.open[-1].earlier |= self.open[-1].present
                self.open[-1].present.clear()
            case "close":
                return self.closes()
        return True

    def opens(self, kind: str, token: re.Match[str]) -> bool:
        """Open a group, and say whether it may be so."""
        self.captures += kind in ("named", "capture")
        allowed = True
        if kind == "named":
            name = _decoded(token["name"])
            taken = any(name in group.present for group in self.open)
            allowed = _is_name(name) and not taken
            self.names.add(name)
            self.open[-1].present.add(name)
        elif kind == "group":
            flags = token["flags"]
            letters = flags.replace("-", "")
            allowed = flags != "-" and len(set(letters)) == len(letters)
        self.open.append(_Group(kind != "look"))
        # Engines refuse such depths too, and each level costs time.
        return allowed and len(self.open) <= _DEEPEST

    def closes(self) -> bool:
        """Close the innermost group, and say whether there is one."""
        if len(self.open) == 1:
            return False
        group = self.open.pop()
        self.open[-1].present |= group.earlier | group.present
        self.repeatable = group.repeatable
        return True

    def ends(self) -> bool:
        """Whether the pattern may end here."""
        return (
            len(self.open) == 1
            and self.highest <= self.captures
            and self.wanted <= self.names
        )


class _Group:
    __slots__ = ("earlier", "present", "repeatable")

    def __init__(self, repeatable: bool) -> None:
        self.repeatable = repeatable
        self.earlier: set[str] = set()
        self.present: set[str] = set()


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source, re.DOTALL)


def _is_ordered(least: str | None, most: str | None) -> bool:
    """Whether the bounds of a quantifier are in order, ``most`` with its comma."""
    if least is None or most in (None, ","):
        return True
    # Numbers of any length: Python refuses to read very long ones.
    bounds = [text.lstrip(",").lstrip("0") for text in (least, most or "")]
    return (len(bounds[0]), bounds[0]) <= (len(bounds[1]), bounds[1])


def _is_class(items: str) -> bool:
    """Whether the items of a class are characters, sets and ranges in order."""
    atoms = list(_compiled(_CLASS_ATOM).finditer(items))
    if any(atom.lastgroup == "invalid" for atom in atoms):
        return False
    return all(
        first is not None and last is not None and first <= last
        for first, last in _ranges(atoms)
    )


def _ranges(atoms: list[re.Match[str]]) -> Iterator[tuple[int | None, int | None]]:
    index = 0
    while index + 2 < len(atoms):
        if atoms[index + 1][0] == "-":
            yield _code_point(atoms[index]), _code_point(atoms[index + 2])
            index += 2
        index += 1


def _code_point(atom: re.Match[str]) -> int | None:
    """Return the code point of an item of a class, None for a set."""
    kind = atom.lastgroup or ""
    text = atom[kind]
    match kind:
        case "set":
            return None
        case "letter":
            return _LETTERS[text]
        case "control":
            return ord(text) % 32
        case "null":
            return 0
        case "backspace":
            return 8
        case "pair":
            return ord(_joined(f"{chr(int(atom[0][2:6], 16))}{chr(int(text, 16))}"))
        case "hex2" | "hex4" | "hex6":
            return int(text, 16)
    return ord(text)


def _decoded(name: str) -> str:
    """Return the name of a group with its escapes read; not a name if one is wrong."""
    found = _compiled(_NAME_ESCAPE).sub(
        lambda escape: _character(escape[1] or escape[2]), name
    )
    return _joined(found)


def _character(digits: str) -> str:
    code_point = int(digits, 16)
    return chr(code_point) if code_point <= 0x10FFFF else "\\"


def _joined(text: str) -> str:
    """Return a text with each pair of surrogates as the character that it means."""
    return text.encode("utf-16-le", "surrogatepass").decode(
        "utf-16-le", "surrogatepass"
    )


def _is_name(name: str) -> bool:
    """Whether a name is an IdentifierName of ECMA-262, 12.7."""
    rest = name[1:].replace("\u200c", "_").replace("\u200d", "_")
    return (name[:1] + rest).replace("$", "_").isidentifier()
