"""How the bodies of operations are spelled in the modules of a client."""

from __future__ import annotations

from collections.abc import Iterable

from truespec.ir.operations import Body, Content, Encoding
from truespec.ir.schemas import Array, Enum, Map, Record, Scalar, Union
from truespec.name.answers import ITEM_CODECS
from truespec.python.code import Code, code
from truespec.python.literal import literal
from truespec.python.types import union
from truespec.runtime.wire.texts import text_of
from truespec.targets.models.types import Types
from truespec.targets.operations.kinds import kind_code
from truespec.targets.operations.tables import Tables, mapping
from truespec.targets.operations.uses import Uses

_CLASSES = {
    "binary": "BinaryContent",
    "event-stream": "EventStreamContent",
    "form": "FormContent",
    "json": "JsonContent",
    "json-lines": "JsonLinesContent",
    "multipart": "MultipartContent",
    "text": "TextContent",
    "xml": "XmlContent",
}
# The types and readers of bodies that have no schema.
_UNTYPED = {
    "event-stream": ("ServerSentEvent", "ServerSentEvent.from_json"),
    "text": ("str", "read_string"),
}
_NOTHING = Code("None")
_EVENT_FIELDS = frozenset({"data", "event", "id", "retry"})
_AWS, _AWS_USUAL = "application/x-amz-json", "application/x-amz-json-1.1"


class Contents:
    """Spells the bodies of requests and responses, and their types."""

    def __init__(self, types: Types, uses: Uses, tables: Tables) -> None:
        self._types = types
        self._tables = tables
        self._uses = uses

    def schema(self, content: Content) -> str | None:
        """Return the address of what is read and checked: of each item, if there are."""
        if content.codec not in ITEM_CODECS or content.item is not None:
            return content.item or content.type
        if content.type is None:
            return None
        shape = self._types.shape(self._types.final(content.type))
        return shape.item if isinstance(shape, Array) else content.type

    def annotation(self, content: Content) -> Code:
        """Return the type of what a body says, or of each item."""
        at = self.schema(content)
        if content.codec == "binary":
            return Code("bytes")
        if at is not None:
            return self._types.annotation(at)
        return self._uses(_UNTYPED.get(self._codec(content), ("JsonValue", ""))[0])

    def check(self, at: str) -> Code | None:
        """Return the function that checks the values of a schema, None for no check."""
        found = self._tables.check(at)
        return found and code("{}.{}", self._uses("validators"), found)

    def is_nullable(self, body: Body) -> bool:
        """Whether the body of a request may be null, and not only absent."""
        schemas = [self.schema(content) for content in body.contents]
        return any(
            at is not None and self._types.is_nullable(at) for at in schemas
        ) and not any(at is None or self._types.is_anything(at) for at in schemas)

    def taken(self, content: Content, *, awaited: bool) -> Code:
        """Return the type of what a caller gives for the body of a request."""
        if content.codec == "binary":
            return self._uses("AsyncUpload" if awaited else "Upload")
        annotation = self.annotation(content)
        if content.codec not in ITEM_CODECS:
            return annotation
        iterable = code("{}[{}]", self._uses("Iterable"), annotation)
        if not awaited:
            return iterable
        return union(
            [iterable, code("{}[{}]", self._uses("AsyncIterable"), annotation)]
        )

    def result(self, contents: Iterable[Content], *, empty: bool) -> Code:
        """Return the type of an answer in one of several media types, or of none."""
        found = [self.annotation(content) for content in contents]
        return union([*found, *([_NOTHING] if empty or not found else [])])

    def answer(self, content: Content) -> Code:
        """Return the object that reads a body."""
        at = self.schema(content)
        return self._object(content, self._reader(content, at), at, is_read=True)

    def request(self, content: Content, *, is_choice: bool = False) -> Code:
        """Return the object that writes a body; with `is_choice` it knows the class of
        its values, by which it is told apart from others."""
        at = self.schema(content)
        reader = self._reader(content, at) if is_choice else None
        return self._object(content, reader, at, is_read=False)

    def _reader(self, content: Content, at: str | None) -> Code | None:
        if content.codec == "binary":
            return None
        if at is not None:
            return self._types.reader(at)
        name = _UNTYPED.get(self._codec(content), ("", "read_anything"))[1]
        head, dot, tail = name.partition(".")
        return Code(f"{self._uses(head)}{dot}{tail}") if name else None

    def _object(
        self, content: Content, reader: Code | None, at: str | None, *, is_read: bool
    ) -> Code:
        is_aws = content.media.startswith(_AWS)
        arguments = [] if content.media == _AWS_USUAL else [literal(content.media)]
        if reader is not None:
            arguments.append(reader)
        check = None
        if at is not None and content.codec != "binary":
            check = self.check(at)
        if check is not None:
            arguments.append(check if reader else code("check={}", check))
        name = _CLASSES[self._codec(content)]
        if is_aws:
            media = arguments.pop(0) if content.media != _AWS_USUAL else None
            name = "AwsJsonContent"
            listed = None if at is None else self._tables.timestamps.name(at)
            if listed:
                table = self._uses("TIMESTAMPS")
                arguments.append(code("timestamps=({}, {})", table, literal(listed)))
            if media is not None:
                arguments.append(code("media={}", media))
        if content.codec == "event-stream" and content.item is None and at is not None:
            if self._types.shape(self._types.final(at)) == Scalar("string"):
                arguments.append(Code("text=True"))
            elif not self._is_event(at):
                arguments.append(Code("data=True"))
        if content.codec in ("form", "multipart"):
            arguments += self._encodings(content, at, is_read=is_read)
        if name == "XmlContent":
            nodes, types = self._uses("NODES"), self._uses("TYPES")
            arguments.append(
                code("node={}[{}]", nodes, self._tables.xml.name(at or ""))
            )
            arguments.append(code("types={}", types))
        call = self._uses(name)
        return code("{}({})", call, Code(", ".join(arguments)))

    def _codec(self, content: Content) -> str:
        """Return how a body is written and read. Text that is said to be an object, an
        array or a number is JSON, whatever its media type is called, and XML of which
        nothing is said is text."""
        if content.codec == "xml" and self._is_nameless_text(content.type):
            return "text"
        if content.codec != "text" or content.type is None:
            return content.codec
        match self._types.shape(self._types.final(content.type)):
            case Record() | Array() | Map() | Scalar("integer" | "number" | "boolean"):
                return "json"
        return "text"

    def _is_nameless_text(self, at: str | None) -> bool:
        """Whether a body of XML is not described, or is a string whose element nobody
        names: then it is the XML itself."""
        if at is None:
            return True
        schema = self._types.schemas[at]
        if schema.name is not None or schema.xml is not None:
            return False
        return isinstance(schema.shape, Scalar) and schema.shape.kind == "string"

    def _is_event(self, at: str) -> bool:
        """Whether a schema is that of events, rather than of their data: it demands
        ``data`` and has nothing that events do not have."""
        shape = self._types.shape(self._types.final(at))
        if isinstance(shape, Union):
            return all(self._is_event(variant) for variant in shape.variants)
        if not isinstance(shape, Record):
            return False
        names = {one.wire for one in shape.fields}
        demanded = {one.wire for one in shape.fields if one.required}
        return "data" in demanded and names <= _EVENT_FIELDS

    def _encodings(
        self, content: Content, at: str | None, *, is_read: bool
    ) -> list[Code]:
        """Return how properties are sent that are not sent as usual; of what is read,
        every property is listed, as its text does not tell its type."""
        known = {one.property: one for one in content.encoding}
        shape = None if at is None else self._types.shape(self._types.final(at))
        if isinstance(shape, Array) and content.codec == "multipart":
            return self._positions(content, shape, is_read)
        fields = shape.fields if isinstance(shape, Record) else ()
        kinds: dict[str, Code | None] = dict.fromkeys(known)
        if is_read:
            kinds = {one.wire: self._kind(one.type) for one in fields}
        pairs = {
            name: self._encoding(kind, known.get(name)) for name, kind in kinds.items()
        }
        return [code("encodings={}", mapping(pairs))] if pairs else []

    def _positions(self, content: Content, shape: Array, is_read: bool) -> list[Code]:
        """Return how the parts of a body are sent that have positions, not names."""
        kinds: list[Code | None] = []
        further = None
        if is_read:
            kinds += map(self._kind, shape.prefix)
            further = None if shape.item is None else self._kind(shape.item)
        known: list[Encoding | None] = [*content.prefix_encoding]
        length = max(len(known), len(kinds))
        kinds += [further] * (length - len(kinds))
        known += [content.item_encoding] * (length - len(known))
        prefix = [
            self._encoding(kind, encoding)
            for kind, encoding in zip(kinds, known, strict=False)
        ]
        found = []
        if prefix:
            found.append(code("prefix=[{}]", Code(", ".join(prefix))))
        if content.item_encoding is not None or further is not None:
            item = self._encoding(further, content.item_encoding)
            found.append(code("item={}", item))
        return found

    def _kind(self, at: str) -> Code:
        return kind_code(at, self._types.schemas, self._uses.imports)

    def _fixed_headers(self, encoding: Encoding) -> dict[str, str]:
        """Return the header fields of a part that have but one value."""
        found = {}
        for header in encoding.headers:
            if header.type is not None:
                shape = self._types.shape(self._types.final(header.type))
                if (
                    header.required
                    and isinstance(shape, Enum)
                    and len(shape.values) == 1
                ):
                    found[header.wire] = text_of(shape.values[0])
        return found

    def _encoding(self, kind: Code | None, known: Encoding | None) -> Code:
        arguments = [] if kind is None else [kind]
        if known is not None and known.style:
            arguments.append(code("style={}", literal(known.style)))
            arguments.append(code("explode={}", literal(known.explode)))
            if known.allow_reserved:
                arguments.append(Code("allow_reserved=True"))
        elif known is not None and known.media:
            arguments.append(code("content_type={}", literal(known.media)))
        if known is not None and (fixed := self._fixed_headers(known)):
            arguments.append(code("headers={}", literal(fixed)))
        return code("{}({})", self._uses("Encoding"), Code(", ".join(arguments)))
