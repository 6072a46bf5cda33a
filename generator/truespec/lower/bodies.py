"""Parameters, headers and media types become parts of the intermediate model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from truespec.ir.operations import Content, Encoding, Parameter
from truespec.ir.schemas import Example, Schema
from truespec.lower.fields import defaults_of, same_schemas
from truespec.lower.places import component_name, component_words
from truespec.lower.schemas import SchemaLowering
from truespec.resolve.document import Document, Node

# The style of a parameter that does not name one (OpenAPI 3.2, 4.12.2.2).
_DEFAULT_STYLES = {"path": "simple", "header": "simple", "cookie": "form"}

_EXAMPLE_VALUES = ("dataValue", "value", "serializedValue")

_STYLING = {"style", "explode", "allowReserved"}

# Which codec reads and writes a media type: the first match holds.
_CODECS = (
    ("application/x-www-form-urlencoded", "form"),
    ("multipart/", "multipart"),
    ("text/event-stream", "event-stream"),
    ("application/jsonl", "json-lines"),
    ("application/x-ndjson", "json-lines"),
    ("application/json-seq", "json-lines"),
    ("application/ndjson", "json-lines"),
    ("application/x-jsonl", "json-lines"),
    ("application/x-json-stream", "json-lines"),
    ("application/stream+json", "json-lines"),
    ("text/jsonl", "json-lines"),
    ("text/ndjson", "json-lines"),
    ("text/x-ndjson", "json-lines"),
    ("application/json", "json"),
    ("application/x-amz-json", "json"),
    ("application/xml", "xml"),
    ("text/xml", "xml"),
    ("text/json", "json"),
    ("text/", "text"),
)
_SUFFIX_CODECS = (("+json", "json"), ("+json-seq", "json-lines"), ("+xml", "xml"))


@dataclass(frozen=True, slots=True)
class Bodies:
    """Lowers what requests and responses carry; schemas go to `lowering`."""

    document: Document
    lowering: SchemaLowering

    @property
    def schemas(self) -> dict[str, Schema]:
        """The schemas that were lowered so far."""
        return self.lowering.schemas

    def parameter(self, reference: Node, words: tuple[str, ...]) -> Parameter | None:
        """Return a parameter; None if it has no name or place (an error by then)."""
        node = self.document.follow(reference)
        fields = node.fields
        name, where = fields.get("name"), fields.get("in")
        if not isinstance(name, str) or not isinstance(where, str):
            return None
        own = component_words(reference, node) or (*words, name)
        return self._parameter(node, name, where, own)

    def headers(self, node: Node, words: tuple[str, ...]) -> tuple[Parameter, ...]:
        """Return the headers of a response or of a part of a multipart body, but for
        Content-Type, which the media type says (OpenAPI 3.2, 4.15.1 and 4.17.1)."""
        return tuple(
            self._header(header, name, words)
            for name, header in (node.fields.get("headers") or {}).items()
            if isinstance(header, Node) and name.lower() != "content-type"
        )

    def _header(self, reference: Node, name: str, words: tuple[str, ...]) -> Parameter:
        node = self.document.follow(reference)
        own = component_words(reference, node) or (*words, name)
        return self._parameter(node, name, "header", own)

    def _parameter(
        self, node: Node, name: str, where: str, words: tuple[str, ...]
    ) -> Parameter:
        fields = node.fields
        style = fields.get("style") or _DEFAULT_STYLES.get(where, "form")
        explode = fields.get("explode")
        contents = self.contents(node, words)
        defaults = self._defaults(node)
        return Parameter(
            at=node.at,
            wire=name,
            where=where,
            type=self._schema(fields.get("schema"), words),
            required=fields.get("required") is True or where == "path",
            style=style,
            explode=(
                explode if isinstance(explode, bool) else style in ("form", "cookie")
            ),
            allow_reserved=fields.get("allowReserved") is True,
            content=contents[0] if contents else None,
            doc=_text(fields.get("description")),
            deprecated=fields.get("deprecated") is True,
            examples=tuple(self._examples(node)),
            default=defaults[0] if defaults else None,
            has_default=bool(defaults),
        )

    def _defaults(self, node: Node) -> list[Any]:
        """Return what the schema of a parameter, or of its content, has for defaults."""
        media = [
            self.document.follow(one) for one in _nodes(node.fields.get("content"))
        ]
        for holder in (node, *media[:1]):
            schema = holder.fields.get("schema")
            if isinstance(schema, Node):
                same = same_schemas(self.document, schema)
                return defaults_of([one.fields for one in same])
        return []

    def contents(self, node: Node, words: tuple[str, ...]) -> tuple[Content, ...]:
        """Return the media types of a body, response or parameter."""
        return tuple(
            self._content(media, self.document.follow(reference), words)
            for media, reference in (node.fields.get("content") or {}).items()
            if isinstance(reference, Node)
        )

    def _content(self, media: str, node: Node, words: tuple[str, ...]) -> Content:
        fields = node.fields
        item = fields.get("itemEncoding")
        return Content(
            media=media,
            codec=self._codec(media, fields),
            type=self._schema(fields.get("schema"), words),
            item=self._schema(fields.get("itemSchema"), (*words, "Item")),
            encoding=self._encodings(fields.get("encoding") or {}, words),
            prefix_encoding=tuple(
                self._encoding("", one, words)
                for one in fields.get("prefixEncoding") or ()
            ),
            item_encoding=None if item is None else self._encoding("", item, words),
            examples=tuple(self._examples(node)),
        )

    def _codec(self, media: str, fields: Mapping[str, Any]) -> str:
        """Return how a body is written and read. Octets are octets, whatever the media
        type is called (OpenAPI 3.2, 4.24.4.1), and JSON of which only items are described
        is a sequence of them (4.14.3), such as ``application/json;stream=watch``."""
        codec, schema = codec_of(media), fields.get("schema")
        if codec == "json" and schema is None and "itemSchema" in fields:
            return "json-lines"
        if codec in ("json", "text", "xml") and self._is_octets(schema):
            return "binary"
        return codec or self._codec_of_range(schema)

    def _is_octets(self, schema: Node | None) -> bool:
        """Whether a schema, or one that it says to be, is that of a raw body."""
        if schema is None:
            return False
        same = [one.fields for one in same_schemas(self.document, schema)]
        formats = [fields["format"] for fields in same if "format" in fields]
        return formats[:1] == ["binary"] and not any(
            "contentEncoding" in fields for fields in same
        )

    def _codec_of_range(self, schema: Node | None) -> str:
        """Return how a body is written and read that may be of any media type: octets
        where nothing is said of it, and else what its values look like."""
        fields = self.document.follow(schema).fields if schema else {}
        if not fields or fields.get("format") == "binary":
            return "binary"
        if fields.get("type") != "string":
            return "json"
        return "binary" if "contentMediaType" in fields else "text"

    def _encodings(
        self, encodings: dict[str, Node], words: tuple[str, ...]
    ) -> tuple[Encoding, ...]:
        return tuple(
            self._encoding(name, node, (*words, name))
            for name, node in encodings.items()
        )

    def _encoding(self, name: str, node: Node, words: tuple[str, ...]) -> Encoding:
        fields = node.fields
        explode = fields.get("explode")
        # A style, if any, counts instead of the media type (4.15.1.2).
        styled = _STYLING & fields.keys()
        style = (_text(fields.get("style")) or "form") if styled else ""
        return Encoding(
            property=name,
            media=_text(fields.get("contentType")),
            style=style,
            explode=explode if isinstance(explode, bool) else style == "form",
            allow_reserved=fields.get("allowReserved") is True,
            headers=self.headers(node, words),
        )

    def _schema(self, node: Node | None, words: tuple[str, ...]) -> str | None:
        if not isinstance(node, Node):
            return None
        return self.lowering.add(node, name=component_name(node.at), hint=words)

    def _examples(self, node: Node) -> Iterator[Example]:
        if "example" in node.fields:
            yield Example("", node.origin("example"), node.fields["example"])
        examples = node.fields.get("examples")
        for name, reference in examples.items() if isinstance(examples, dict) else ():
            example = self.document.follow(reference)
            for key in _EXAMPLE_VALUES:
                if key in example.fields:
                    is_text = key == "serializedValue"
                    value = example.fields[key]
                    yield Example(name, example.origin(key), value, is_text)
                    break


def codec_of(media: str) -> str:
    """Return how a media type is read and written: ``binary`` for all that are not known,
    and "" for a range that JSON and much else is in."""
    name = media.partition(";")[0].strip().lower()
    for prefix, codec in _CODECS:
        if name.startswith(prefix):
            return codec
    for suffix, codec in _SUFFIX_CODECS:
        if name.endswith(suffix):
            return codec
    return "" if name in ("*/*", "application/*") else "binary"


def _nodes(values: dict[str, Any] | None) -> Iterator[Node]:
    yield from (one for one in (values or {}).values() if isinstance(one, Node))


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
