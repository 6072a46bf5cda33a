"""What models may refuse although the document allows it, each with its reason."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from truespec.coverage.looser import is_looser
from truespec.ir.api import Api
from truespec.ir.schemas import Scalar
from truespec.name.reach import core
from truespec.verify.applying import CERTAIN, Addresses, Applying

Path = tuple[str | int, ...]

LOOSER = "not of the type that a schema without `type` means (see `inspect --coverage`)"
_OF_OBJECTS = frozenset(
    ("properties", "required", "additionalProperties", "patternProperties")
)
_OF_ARRAYS = frozenset(("items", "prefixItems"))

FORMAT = "a text that may not have its format, as formats are not asserted"
ENCODING = "a text that may not be in its `contentEncoding`, which is not asserted"
_ENCODED = (Scalar("string", "byte"), Scalar("string", "base64url"))


class Excuses:
    """Finds the reason why a model may refuse a value, if there is one.

    There are three: the coverage ledger lists the schema, which gives properties or items
    without a ``type``, and the value has another type; formats that nobody asserts; and
    encodings, which nobody may (JSON Schema 2020-12 validation, 8.3).
    """

    def __init__(self, api: Api, applying: Applying, *, formats: bool) -> None:
        self._schemas = api.schemas
        self._applying = applying
        self._formats = formats
        self._has_encodings = any(
            core(schema.shape) in _ENCODED for schema in api.schemas.values()
        )
        # What such a schema means, by its address.
        self._meant = {
            schema.at: kind
            for schema in api.schemas.values()
            if is_looser(schema, api) and (kind := self._kind(schema.at))
        }

    def _kind(self, at: str) -> type | None:
        """Return what the keywords of a schema describe: objects, or arrays."""
        certain = Applying(self._schemas, CERTAIN).at(at)
        keywords = {one.keyword for at in certain for one in self._schemas[at].checks}
        if keywords & _OF_OBJECTS:
            return dict
        return list if keywords & _OF_ARRAYS else None

    def of(self, at: str, value: Any, path: Path) -> str:
        """Return the reason why a value of a schema may be refused, "" without one.

        `path` leads to the part of the value that was refused: the reason stands there,
        or inside of it.
        """
        if not self._meant and self._formats and not self._has_encodings:
            return ""
        applied = self._applying.at(at)
        for key in path:
            known = isinstance(value, dict) and key in value
            if not known and not (isinstance(value, list) and isinstance(key, int)):
                break
            value = value[key]
            applied = self._applying.inside(applied, key)
        return next(self._reasons(applied, value), "")

    def _reasons(self, applied: Addresses, value: Any) -> Iterator[str]:
        if any(not isinstance(value, self._meant.get(at, object)) for at in applied):
            yield LOOSER
        if isinstance(value, str):
            checks = [one for at in applied for one in self._schemas[at].checks]
            keywords = {one.keyword for one in checks}
            if not self._formats and "format" in keywords:
                yield FORMAT
            shapes = (core(self._schemas[at].shape) for at in applied)
            if "format" not in keywords and any(one in _ENCODED for one in shapes):
                yield ENCODING
        pairs: Any = value.items() if isinstance(value, dict) else ()
        pairs = enumerate(value) if isinstance(value, list) else pairs
        for key, item in pairs:
            if inner := self._applying.inside(applied, key):
                yield from self._reasons(inner, item)
