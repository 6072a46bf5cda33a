"""The operations of the intermediate model."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from truespec.ir.schemas import Example


@dataclass(frozen=True, slots=True)
class Selector:
    """What tells apart the operations that share a method and a path.

    `where` is ``header`` or ``query``; the request carries `value` under `name`.
    """

    where: str
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Encoding:
    """How one property of a form or multipart body is sent.

    That is in `media`, "" for the usual one, or as a parameter of a `style`, "" for none.
    What encodes a part by its position has no `property`.
    """

    property: str
    media: str
    style: str
    explode: bool
    allow_reserved: bool
    headers: tuple[Parameter, ...]


@dataclass(frozen=True, slots=True)
class Content:
    """A body in one media type; `type` is the address of its schema (None: any).

    `codec` is one of json, form, multipart, text, binary, xml, event-stream,
    json-lines. `item` is the address of the schema of each item of a stream (3.2). Of a
    multipart body that is an array, the first parts are sent as `prefix_encoding` says,
    and all others as `item_encoding` does (3.2).
    """

    media: str
    codec: str
    type: str | None
    item: str | None = None
    encoding: tuple[Encoding, ...] = ()
    prefix_encoding: tuple[Encoding, ...] = ()
    item_encoding: Encoding | None = None
    examples: tuple[Example, ...] = ()

    @property
    def encodings(self) -> tuple[Encoding, ...]:
        """All that is said of parts, by name and by position."""
        item = () if self.item_encoding is None else (self.item_encoding,)
        return self.encoding + self.prefix_encoding + item


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter or a header: `where` is path, query, header, cookie, querystring.

    Either `type` (the address of its schema) with `style` and `explode`, or `content`.
    `default` is what its schema says of its absence, if it `has_default`.
    """

    at: str
    wire: str
    where: str
    type: str | None
    required: bool
    style: str
    explode: bool
    allow_reserved: bool = False
    content: Content | None = None
    doc: str = ""
    deprecated: bool = False
    examples: tuple[Example, ...] = ()
    default: Any = None
    has_default: bool = False


@dataclass(frozen=True, slots=True)
class Body:
    """A request body in any of its media types."""

    at: str
    required: bool
    contents: tuple[Content, ...]
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A design-time link from a response to another operation."""

    name: str
    operation: str
    parameters: tuple[tuple[str, Any], ...]
    body: Any = None
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Response:
    """An answer: `status` is ``200``, ``4XX`` or ``default``.

    `name` is what the document calls it: by the name of its component, or by that of an
    error where the status does not say which; else "".
    """

    at: str
    status: str
    name: str
    doc: str
    headers: tuple[Parameter, ...]
    contents: tuple[Content, ...]
    links: tuple[Link, ...] = ()
    is_component: bool = False


@dataclass(frozen=True, slots=True)
class Paging:
    """How an operation answers in pages: the names of its members on the wire.

    With the style ``token`` the next request takes the input tokens from the output
    tokens of an answer, with ``offset`` and ``page`` it counts the input token on by the
    items or by one, with ``url`` the output token is the address of the next page, and
    with ``link`` the target of a Link field of that relation is (RFC 8288). `more` is
    where an answer says whether there are further pages. `at` is the address of what
    says all this, "" for settings outside of the document, which may have `unknown` keys.
    """

    input_token: tuple[str, ...]
    output_token: tuple[str, ...]
    result: tuple[str, ...]
    limit: str = ""
    link: str = ""
    more: str = ""
    style: str = "token"
    at: str = ""
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Requirement:
    """Security schemes that are demanded together, each with its scopes."""

    schemes: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Server:
    """A base URL template with its variables: (name, default, allowed values)."""

    url: str
    doc: str
    variables: tuple[tuple[str, str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Callback:
    """Requests that the server makes, to the URL that a runtime expression gives."""

    name: str
    expression: str
    operations: tuple[Operation, ...]


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation. `security` is None where the document's own applies.

    `path` is the name of a webhook or a callback where it is a request of these.
    `protocol` is ``http`` or ``aws-json-1.0`` / ``aws-json-1.1``.
    """

    at: str
    id: str
    method: str
    path: str
    selector: Selector | None
    parameters: tuple[Parameter, ...]
    body: Body | None
    responses: tuple[Response, ...]
    security: tuple[Requirement, ...] | None
    tags: tuple[str, ...]
    summary: str
    doc: str
    deprecated: bool
    paging: Paging | None
    protocol: str
    servers: tuple[Server, ...] = ()
    callbacks: tuple[Callback, ...] = ()
    extensions: dict[str, Any] = field(default_factory=dict)
