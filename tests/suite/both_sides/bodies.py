"""Values for the bodies of requests and responses, by their media types."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from tests.suite.both_sides.choice import Choice
from tests.suite.both_sides.sides import Sides
from tests.suite.both_sides.values import Values
from truespec.ir.api import Api
from truespec.ir.operations import Content
from truespec.name.answers import ITEM_CODECS

_OCTETS = (b"octets \x00\xff", b"", b"more")
_ITEMS = 3

_TEXTS = ("form", "multipart", "text", "xml")
"""The codecs in which a number is a text, unless something is said of it."""

_USUAL = {
    "binary": "application/octet-stream",
    "form": "application/x-www-form-urlencoded",
    "json": "application/json",
    "multipart": "multipart/form-data",
    "text": "text/plain",
    "xml": "application/xml",
}


class Bodies:
    """Makes the bodies for the operations of a document."""

    def __init__(self, api: Api, sides: Sides, values: Values) -> None:
        self._schemas = api.schemas
        self._sides = sides
        self._values = values

    def choice(
        self, place: str, content: Content, reading: Any, seed: int | None
    ) -> Choice:
        """Return a body in one media type, which `reading` reads and checks."""
        if content.codec == "binary":
            return Choice(place, self._octets(content))
        if content.codec in ITEM_CODECS:
            return Choice(place, self._items(content, reading, seed))
        found = self._values.of(
            content.type,
            reading.read,
            reading.check,
            seed=seed,
            as_texts=content.codec in _TEXTS,
        )
        return Choice(place, found, content.codec)

    def _octets(self, content: Content) -> Iterator[Any]:
        """Yield octets, and files that say the media type where that has to be said."""
        media = definite(content)
        if media in (content.media, _USUAL["binary"]):
            yield from _OCTETS
        file = self._sides.module("_runtime.wire.file").File
        for one in _OCTETS:
            yield file(one, media_type=media)

    def _items(
        self, content: Content, reading: Any, seed: int | None
    ) -> Iterable[list[Any]]:
        at = content.item or content.type
        if content.item is None and at is not None:
            # Without an `itemSchema` it is the items of an array, or each item.
            checks = self._schemas[at].checks
            at = next((one.value for one in checks if one.keyword == "items"), at)
        found = self._well_formed(
            self._values.of(at, reading.read, reading.check, seed=seed)
        )
        return iter(lambda: list(islice(found, _ITEMS)), [])

    def _well_formed(self, values: Iterator[Any]) -> Iterator[Any]:
        """Leave out values with texts that do not have their formats: servers refuse
        these, whatever validators say of formats."""
        malformed = self._sides.module("models").malformed
        return (one for one in values if not malformed(one))


def definite(content: Content) -> str:
    """Return the media type of a content, one in it if it is a range."""
    if "*" not in content.media:
        return content.media
    if "*+" in content.media:
        return content.media.replace("*", "any")
    main, usual = content.media.partition("/")[0], _USUAL[content.codec]
    return usual if main in ("*", usual.partition("/")[0]) else f"{main}/x-any"
