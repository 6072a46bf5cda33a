"""Media types: how they are read, compared, chosen and asked for (RFC 9110, 8.3, 12.5)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_PARAMETER = re.compile(
    r"""[ \t]*;[ \t]*(?:
        ([!#$%&'*+\-.^_`|~0-9A-Za-z]+)[ \t]*=[ \t]*
        (?:([!#$%&'*+\-.^_`|~0-9A-Za-z]+)|"((?:[^"\\]|\\.)*)")
    )?""",
    re.VERBOSE | re.DOTALL,
)
_NAME = re.compile(r"[ \t]*([^\s/;,]+)/([^\s/;,]+)")
_QUOTED_PAIR = re.compile(r"\\(.)", re.DOTALL)
_ELEMENT = re.compile(r'(?:[^,"]|"(?:[^"\\]|\\.)*"?)+', re.DOTALL)


class MediaType:
    """A media type or a range of them: ``text/html; charset=utf-8``, ``text/*``.

    `type` and `subtype` are in lower case, and so are the names in `parameters`.
    """

    __slots__ = ("parameters", "subtype", "type")

    def __init__(
        self, type: str, subtype: str, parameters: Mapping[str, str] | None = None
    ) -> None:
        self.type = type.lower()
        self.subtype = subtype.lower()
        given = {} if parameters is None else parameters
        self.parameters = {name.lower(): value for name, value in given.items()}

    @classmethod
    def parse(cls, text: str) -> MediaType:
        """Return the media type or range that a text spells (RFC 9110, 8.3.1).

        Parameters without a value are passed over. Raises ValueError for a text that
        does not begin with a type and a subtype.
        """
        name = _NAME.match(text)
        if name is None or not all(map(_TOKEN.fullmatch, name.groups())):
            raise ValueError(f"not a media type: {text!r}")
        parameters: dict[str, str] = {}
        position = name.end()
        while found := _PARAMETER.match(text, position):
            key, token, quoted = found.groups()
            if key is not None:
                value = _QUOTED_PAIR.sub(r"\1", quoted) if token is None else token
                parameters.setdefault(key.lower(), value)
            position = found.end()
        return cls(name[1], name[2], parameters)

    @property
    def name(self) -> str:
        """The type and subtype, without parameters: ``text/html``."""
        return f"{self.type}/{self.subtype}"

    @property
    def is_range(self) -> bool:
        """Whether it stands for several media types."""
        return self.subtype.startswith("*")

    @property
    def charset(self) -> str | None:
        """The value of the parameter ``charset`` in lower case, None without one."""
        value = self.parameters.get("charset")
        return None if value is None else value.lower()

    def includes(self, other: MediaType) -> bool:
        """Whether another media type is this one or in this range.

        A parameter of this one must be there in the other, with the same value;
        ``charset`` has no case, and ``q`` is a weight rather than a parameter. Documents
        have ranges of a suffix, too (RFC 6839): ``application/*+json``.
        """
        if self.type not in ("*", other.type):
            return False
        if self.subtype not in ("*", other.subtype) and not (
            self.subtype.startswith("*+") and other.subtype.endswith(self.subtype[1:])
        ):
            return False
        return all(
            name == "q" or _same(name, value, other.parameters.get(name))
            for name, value in self.parameters.items()
        )

    @property
    def specificity(self) -> tuple[int, int]:
        """How much it says: of two that match, the greater one counts (12.5.1)."""
        named = (self.type != "*") + (not self.is_range)
        return named, len(self.parameters.keys() - {"q"})

    def __str__(self) -> str:
        parameters = (
            f"; {name}={_quoted(value)}" for name, value in self.parameters.items()
        )
        return self.name + "".join(parameters)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, MediaType):
            return NotImplemented
        return self.name == other.name and self.parameters == other.parameters

    def __hash__(self) -> int:
        return hash(self.name)

    def __repr__(self) -> str:
        return f"MediaType.parse({str(self)!r})"


def choose_declared(content_type: str | None, declared: Iterable[str]) -> str | None:
    """Return which of the declared media types or ranges a Content-Type is in.

    The most specific one counts (OpenAPI 3.2, 4.13 and 4.17); None if there is none. Where the
    type is missing or cannot be read, it is taken for ``application/octet-stream``
    (RFC 9110, 8.3). Parameters that only one side has, such as ``charset``, do not
    keep a declared type from being chosen, but agreement is preferred.
    """
    try:
        actual = MediaType.parse(content_type or "")
    except ValueError:
        actual = MediaType("application", "octet-stream")
    best, best_rank = None, (-1, False, 0)
    for text in declared:
        try:
            candidate = MediaType.parse(text)
        except ValueError:
            continue
        if MediaType(candidate.type, candidate.subtype).includes(actual):
            named, parameters = candidate.specificity
            agrees = candidate.includes(actual)
            rank = named, agrees, parameters if agrees else -parameters
            if rank > best_rank:
                best, best_rank = text, rank
    return best


def accept_header(declared: Iterable[str]) -> str:
    """Return the value of Accept that asks for media types, the first ones rather.

    Each comes once. The weights go down by a tenth, to 0.1 and no further (RFC 9110,
    12.4.2).
    """
    parts = []
    for number, text in enumerate(dict.fromkeys(declared)):
        weight = max(10 - number, 1)
        parts.append(text if weight == 10 else f"{text};q=0.{weight}")
    return ", ".join(parts)


MOST_RANGES = 100
"""How many ranges of an Accept header are looked at."""


def parse_accept(value: str | None) -> list[tuple[MediaType, float]]:
    """Return the ranges of an Accept header with their weights, in their order.

    Without the header everything is accepted; what cannot be read is passed over, and
    an unreadable weight is 1 (RFC 9110, 12.5.1). Those after the first `MOST_RANGES` are
    passed over as well.
    """
    if value is None or not value.strip():
        return [(MediaType("*", "*"), 1.0)]
    found = []
    for element in islice(_ELEMENT.finditer(value), MOST_RANGES):
        try:
            media_range = MediaType.parse(element[0])
        except ValueError:
            continue
        found.append((media_range, _weight(media_range.parameters.pop("q", "1"))))
    return found


def choose_accepted(accept: str | None, offered: Sequence[str]) -> str | None:
    """Return which of the offered media types an Accept header likes best.

    Of those that it likes equally the first counts; None if it takes none of them, as it
    takes nothing that is no media type.
    """
    ranges = parse_accept(accept)
    best, best_weight = None, 0.0
    for text in offered:
        try:
            media_type = MediaType.parse(text)
        except ValueError:
            continue
        matching = [
            (one.specificity, weight)
            for one, weight in ranges
            if one.includes(media_type)
        ]
        weight = max(matching)[1] if matching else 0.0
        if weight > best_weight:
            best, best_weight = text, weight
    return best


def _same(name: str, wanted: str, found: str | None) -> bool:
    if found is None:
        return False
    if name == "charset":
        return wanted.lower() == found.lower()
    return wanted == found


def _quoted(value: str) -> str:
    if _TOKEN.fullmatch(value):
        return value
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _weight(text: str) -> float:
    try:
        weight = float(text)
    except ValueError:
        return 1.0
    return weight if 0 <= weight <= 1 else 1.0
