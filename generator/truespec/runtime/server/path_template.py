"""Path templates, matched in time proportional to the length of the path."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from urllib.parse import quote

_EXPRESSION = re.compile(r"\{([^{}]*)\}")
_LITERAL = "/:@!$&'()*+,;=~-._%"
_TRIPLE = re.compile(r"%([0-9A-Fa-f]{2})")
_UNRESERVED = frozenset(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
)
# So many ways to split one segment are tried, which bounds the work for one request.
_MOST_SPLITS = 16


def normalize(path: str) -> str:
    """Return a percent-encoded path in its normal form (RFC 3986, 6.2.2.1 and 6.2.2.2):
    unreserved characters stand for themselves, hexadecimal digits are upper case."""
    return _TRIPLE.sub(_normal_triple, path) if "%" in path else path


def literal_text(text: str) -> str:
    """Return how a path in normal form spells a text of a template."""
    return normalize(quote(text, safe=_LITERAL))


def _normal_triple(match: re.Match[str]) -> str:
    character = chr(int(match[1], 16))
    return character if character in _UNRESERVED else match[0].upper()


class PathTemplate:
    """A path with parameters in braces (OpenAPI 3.2, 4.8.2).

    `shape` is the template without the names of its parameters: templates of one shape
    match the same paths. `generality` sorts definite templates before more general
    ones. `segments` is how many segments a path must have to match.
    """

    __slots__ = ("_segments", "generality", "names", "segments", "shape")

    def __init__(self, template: str) -> None:
        texts = template.split("/")
        self._segments = [_Segment(text) for text in texts]
        self.segments = len(texts)
        self.names = _EXPRESSION.findall(template)
        self.shape = "/".join("{}".join(one.literals) for one in self._segments)
        self.generality = [
            (len(one.literals) > 1, -sum(map(len, one.literals)))
            for one in self._segments
        ]

    def match(self, segments: list[str]) -> Iterator[dict[str, str]]:
        """Yield the texts of the parameters in a normalized path, given by its segments;
        nothing where the path does not match.

        A segment with several parameters can often be split in more than one way. The
        first way gives the earlier parameters as much as possible. One that is there
        twice has one text.
        """
        # Most segments have one reading: the others vary from there, one at a time.
        readings = []
        for segment, text in zip(self._segments, segments, strict=True):
            found = list(islice(segment.splits(text), _MOST_SPLITS))
            if not found:
                return
            readings.append(found)
        first = [found[0] for found in readings]
        yield from self._texts(first)
        for place, found in enumerate(readings):
            for other in found[1:]:
                yield from self._texts([*first[:place], other, *first[place + 1 :]])

    def _texts(self, splits: list[list[str]]) -> Iterator[dict[str, str]]:
        texts = [text for split in splits for text in split]
        found = dict(zip(self.names, texts, strict=True))
        if len(found) == len(texts) or [found[name] for name in self.names] == texts:
            yield found


class _Segment:
    """What stands between two slashes: literals with parameters between them."""

    __slots__ = ("literals",)

    def __init__(self, template: str) -> None:
        parts = _EXPRESSION.split(template)[::2]
        self.literals = [literal_text(text) for text in parts]

    def splits(self, text: str) -> Iterator[list[str]]:
        """Yield the texts of the parameters, in each way in which a text has them."""
        first, last = self.literals[0], self.literals[-1]
        if len(self.literals) == 1:
            if text == first:
                yield []
            return
        if not (text.startswith(first) and text.endswith(last)):
            return
        start, end = len(first), len(text) - len(last)
        if start > end or not text:
            return
        between = self.literals[1:-1]
        latest = _split_late(text, between, start, end)
        if latest is None:
            return
        yield latest
        place = start + len(latest[0])
        while between and place > start:
            literal = between[0]
            place = text.rfind(literal, start, place + len(literal) - 1)
            if place < 0:
                return
            rest = _split_late(text, between[1:], place + len(literal), end)
            if rest is not None:
                yield [text[start:place], *rest]


def _split_late(
    text: str, literals: list[str], start: int, end: int
) -> list[str] | None:
    """Return what stands around literals that are taken as late as possible."""
    texts: list[str] = []
    for literal in reversed(literals):
        place = text.rfind(literal, start, end)
        if place < 0:
            return None
        texts.append(text[place + len(literal) : end])
        end = place
    texts.append(text[start:end])
    return texts[::-1]
