"""The published meta-schemas: those of OpenAPI, and of JSON Schema behind them."""

from __future__ import annotations

import json
from functools import reduce
from importlib.resources import files
from typing import Any

from truespec import pointer

VERSIONS = frozenset(("2.0", "3.0", "3.1", "3.2"))
_NAMES = ("openapi", "dialect", "vocabulary")


class Published:
    """The meta-schemas that describe the documents of one version of OpenAPI.

    `main` describes a document as a whole.
    """

    def __init__(self, version: str) -> None:
        schemas = [_load(name, version) for name in _NAMES]
        self.main = schemas[0]
        self._by_uri = {"": self.main}
        for schema in filter(None, schemas):
            uri = schema.get("$id", schema.get("id", ""))
            self._by_uri[uri.removesuffix("#")] = schema

    def lookup(self, uri: str) -> Any:
        """Return the schema that a URI names, with a pointer as its fragment."""
        location, _, fragment = uri.partition("#")
        schema = self._by_uri.get(location)
        if schema is None:
            schema = self._by_uri[location] = _of_json_schema(location)
        tokens = pointer.split(f"#{pointer.from_fragment(fragment)}")[1]
        return reduce(lambda value, token: value[token], tokens, schema)


def _load(name: str, version: str) -> Any:
    folder = files("truespec.check").joinpath("meta_schemas")
    file = folder.joinpath(f"{name}-{version}.json")
    return json.loads(file.read_text("utf-8")) if file.is_file() else None


def _of_json_schema(uri: str) -> Any:
    # OpenAPI 3.0 does without, and importing them takes a while.
    from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped]

    return REGISTRY.contents(uri)
