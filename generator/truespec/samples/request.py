"""The request of an operation, worked out once for the samples of all languages."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from truespec.ir.api import Api, SecurityScheme
from truespec.ir.operations import Content, Encoding, Operation, Parameter, Server
from truespec.ir.schemas import Record
from truespec.name.reach import core
from truespec.runtime.wire.content import content_text, querystring_text
from truespec.runtime.wire.cookies import cookie_pairs
from truespec.runtime.wire.encoding import Encoding as WireEncoding
from truespec.runtime.wire.form import write_form
from truespec.runtime.wire.header_styles import header_text
from truespec.runtime.wire.json_text import write_json
from truespec.runtime.wire.multipart import write_multipart, write_parts
from truespec.runtime.wire.percent import encode
from truespec.runtime.wire.styles import path_text, query_pairs
from truespec.runtime.wire.texts import text_of
from truespec.samples.values import SampleValues

_HOST = "https://api.example.com"
_BOUNDARY = "boundary-of-the-parts"
_OCTETS = b"\x00\x01\x02\x03"
NOTHING = object()
"""Stands for a value that is not there."""


class NoSample(Exception):
    """There is no sample; the text says why."""


@dataclass(frozen=True, slots=True)
class Request:
    """A request as it is sent: an absolute, encoded URL, header fields, and octets.

    `value` is the value behind a body that is JSON, else `NOTHING`. `signing` has the
    region and the service of a request that is signed (AWS Signature Version 4).
    """

    method: str
    url: str
    headers: tuple[tuple[str, str], ...]
    body: bytes | None = None
    value: Any = NOTHING
    signing: tuple[str, str] | None = None

    @property
    def text(self) -> str | None:
        """The body as text, JSON over several lines; None for octets and for nothing."""
        if self.value is not NOTHING:
            return json.dumps(self.value, indent=2, ensure_ascii=False)
        try:
            return None if self.body is None else self.body.decode()
        except UnicodeDecodeError:
            return None


@dataclass(frozen=True, slots=True)
class Arguments:
    """The values of a call: those of parameters by address, and the body's."""

    parameters: dict[str, Any]
    content: Content | None = None
    body: Any = NOTHING


def arguments_of(operation: Operation, values: SampleValues) -> Arguments:
    """Return the arguments of a sample: all but those that are deprecated."""
    parameters = {
        one.at: values.of_parameter(one)
        for one in operation.parameters
        if one.required or not one.deprecated
    }
    contents = operation.body.contents if operation.body is not None else ()
    if not contents:
        return Arguments(parameters)
    content = min(contents, key=lambda one: _EASIEST.get(one.codec, 9))
    return Arguments(parameters, content, values.of_content(content, is_sent=True))


def request_of(
    api: Api,
    operation: Operation,
    arguments: Arguments,
    values: SampleValues,
    server: str | None = None,
) -> Request:
    """Return the request of an operation with some arguments.

    `server` is the base URL, by default the document's first. Raises NoSample for a value
    that cannot be sent.
    """
    placed = _Placed(operation.path)
    for parameter in operation.parameters:
        if parameter.at in arguments.parameters:
            try:
                placed.put(parameter, arguments.parameters[parameter.at])
            except ValueError as error:
                if parameter.required:
                    raise NoSample(f"{parameter.wire}: {error}") from None
    selector = operation.selector
    if selector is not None:
        placed.select(selector.where, selector.name, selector.value)
    base = base_url(api, operation) if server is None else server
    signing = None
    for scheme in _schemes(api, operation):
        if scheme.settings.get("x-amazon-apigateway-authtype") == "awsSigv4":
            signing = _signing(api, scheme)
        else:
            placed.authorise(scheme)
    body, value = None, NOTHING
    if arguments.content is not None:
        media, body, value = _body(arguments.content, arguments.body, values)
        placed.headers.append(("Content-Type", media))
    placed.headers.append(("Accept", _accepted(operation)))
    if placed.cookies:
        placed.headers.append(("Cookie", "; ".join(placed.cookies)))
    headers = tuple((name, text) for name, text in placed.headers if text)
    url = base.rstrip("/") + placed.target()
    return Request(operation.method.upper(), url, headers, body, value, signing)


def base_url(api: Api, operation: Operation) -> str:
    """Return the URL of the first server, with the defaults of its variables."""
    servers: tuple[Server, ...] = operation.servers or api.servers
    url = servers[0].url if servers else ""
    for name, default, _ in servers[0].variables if servers else ():
        url = url.replace(f"{{{name}}}", default)
    if url.startswith("//"):
        return f"https:{url}"
    return url if urlsplit(url).scheme else f"{_HOST}/{url.lstrip('/')}".rstrip("/")


class _Placed:
    """The texts of parameters and credentials, where they go."""

    def __init__(self, path: str) -> None:
        self.path = path.partition("#")[0]
        self.query: list[str] = []
        self.headers: list[tuple[str, str]] = []
        self.cookies: list[str] = []

    def put(self, parameter: Parameter, value: Any) -> None:
        """Put the value of a parameter; raises ValueError where it cannot be sent."""
        name, where = parameter.wire, parameter.where
        if where == "querystring":
            codec = parameter.content.codec if parameter.content else "form"
            self.query.append(querystring_text(value, codec))
        elif parameter.content is not None:
            text = content_text(value, _codec(parameter.content), where)
            self._put_text(name, text, where)
        elif where == "path":
            style, explode = parameter.style, parameter.explode
            reserved, alone = parameter.allow_reserved, self._is_alone(name)
            text = path_text(name, value, style, explode, reserved, alone=alone)
            self._put_text(name, text, where)
        elif where == "header":
            self._put_text(name, header_text(value, parameter.explode), where)
        else:
            pairs, all_pairs = (
                (query_pairs, self.query)
                if where == "query"
                else (cookie_pairs, self.cookies)
            )
            style, explode = parameter.style, parameter.explode
            all_pairs += pairs(name, value, style, explode, parameter.allow_reserved)

    def select(self, where: str, name: str, value: str) -> None:
        """Put what tells the operation from others."""
        if where == "header":
            self.headers = [one for one in self.headers if one[0] != name]
            self.headers.insert(0, (name, value))
        else:
            self.query.insert(0, f"{encode(name)}={encode(value)}")

    def authorise(self, scheme: SecurityScheme) -> None:
        """Put a credential that has to be replaced by the reader's."""
        kind = str(scheme.settings.get("scheme", "")).lower()
        if scheme.type == "apiKey":
            where, name = str(scheme.settings["in"]), str(scheme.settings["name"])
            self._put_text(name, "YOUR_API_KEY", where)
        elif scheme.type == "http" and kind == "basic":
            # The text is "username:password".
            self.headers.append(("Authorization", "Basic dXNlcm5hbWU6cGFzc3dvcmQ="))
        elif scheme.type == "http" and kind != "bearer":
            self.headers.append(("Authorization", f"{kind.title()} YOUR_CREDENTIALS"))
        elif scheme.type in ("http", "oauth2", "openIdConnect"):
            self.headers.append(("Authorization", "Bearer YOUR_ACCESS_TOKEN"))

    def target(self) -> str:
        """Return the path with the query."""
        mark = "&" if "?" in self.path else "?"
        query = "&".join(one for one in self.query if one)
        return f"{self.path}{mark if query else ''}{query}"

    def _is_alone(self, name: str) -> bool:
        return any(part == f"{{{name}}}" for part in self.path.split("/"))

    def _put_text(self, name: str, text: str, where: str) -> None:
        if where == "path":
            self.path = self.path.replace(f"{{{name}}}", text)
        elif where == "header":
            self.headers.append((name, text))
        else:
            pairs = self.query if where == "query" else self.cookies
            pairs.append(f"{encode(name)}={text}")


def _schemes(api: Api, operation: Operation) -> Iterator[SecurityScheme]:
    """Yield the schemes of the first way in that demands some."""
    known = {scheme.name: scheme for scheme in api.security_schemes}
    demanded = api.security if operation.security is None else operation.security
    if all(one.schemes for one in demanded):
        for name, _ in demanded[0].schemes if demanded else ():
            if name in known:
                yield known[name]


def _signing(api: Api, scheme: SecurityScheme) -> tuple[str, str]:
    """Return the region and the service that a signature names."""
    variables = api.servers[0].variables if api.servers else ()
    region = next((text for name, text, _ in variables if name == "region"), "")
    service = str(scheme.settings.get("x-truespec-signing-name") or "execute-api")
    return region or "us-east-1", service


def _accepted(operation: Operation) -> str:
    """Return what to ask for, "" where all answers are of one media type anyway."""
    medias = {one.media for answer in operation.responses for one in answer.contents}
    return ", ".join(sorted(medias)) if len(medias) > 1 else ""


def _codec(content: Content) -> str:
    return content.codec if content.codec in ("json", "form") else "text"


def _body(content: Content, value: Any, values: SampleValues) -> tuple[str, bytes, Any]:
    media, codec = content.media, content.codec
    for example in content.examples:
        if example.is_text or (
            codec not in ("json", "form", "multipart")
            and isinstance(example.value, str)
        ):
            return _concrete(media), str(example.value).encode(), NOTHING
    try:
        if codec == "json":
            return _concrete(media), write_json(value), value
        if codec == "form" and isinstance(value, dict):
            return media, write_form(value, _encodings(content)), NOTHING
        if codec == "multipart":
            media, body = _multipart(content, value, values)
            return media, body, NOTHING
        if codec == "json-lines":
            return media, write_json(value) + b"\n", NOTHING
        if codec == "binary":
            return _concrete(media), _OCTETS, NOTHING
        if codec == "text" and not isinstance(value, dict | list):
            return _concrete(media), text_of(value).encode(), NOTHING
    except ValueError as error:
        raise NoSample(f"body: {error}") from None
    raise NoSample(f"the document has no example of a body of {media}")


def _concrete(media: str) -> str:
    return "application/octet-stream" if "*" in media.partition(";")[0] else media


def _multipart(content: Content, value: Any, values: SampleValues) -> tuple[str, bytes]:
    media = content.media
    if isinstance(value, list):
        prefix = [_encoding(one) for one in content.prefix_encoding]
        item = WireEncoding()
        if content.item_encoding is not None:
            item = _encoding(content.item_encoding)
        made, body = write_parts(value, media, prefix, item, boundary=_BOUNDARY)
    else:
        parts = with_octets(content, value, values)
        encodings = _encodings(content)
        made, body = write_multipart(parts, media, encodings, boundary=_BOUNDARY)
    if not isinstance(body, bytes):
        raise NoSample("a file cannot be in a sample")
    return made, body


def with_octets(content: Content, value: Any, values: SampleValues) -> dict[str, Any]:
    """Return the parts of a multipart body, octets for those that are files."""
    shape = None if content.type is None else core(values.schemas[content.type].shape)
    types = (
        {one.wire: one.type for one in shape.fields}
        if isinstance(shape, Record)
        else {}
    )
    return {
        name: _octets(types.get(name), item, values) for name, item in value.items()
    }


def _octets(at: str | None, value: Any, values: SampleValues) -> Any:
    if at is None:
        return value
    if values.is_binary(at):
        return b"content of a file"
    inner = getattr(core(values.schemas[at].shape), "item", None)
    if isinstance(value, list) and isinstance(inner, str) and values.is_binary(inner):
        return [b"content of a file" for _ in value]
    return value


def _encodings(content: Content) -> dict[str, WireEncoding]:
    return {one.property: _encoding(one) for one in content.encoding}


def _encoding(one: Encoding) -> WireEncoding:
    return WireEncoding(
        content_type=one.media,
        style=one.style,
        explode=one.explode,
        allow_reserved=one.allow_reserved,
    )


_EASIEST = {"json": 0, "form": 1, "multipart": 2, "text": 3, "xml": 4, "binary": 5}
