"""Asks the mock of a document, in the same process."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

from truespec import pipeline
from truespec.diagnostics import Diagnostics
from truespec.mock.application import Answered, Application
from truespec.mock.loaded import TARGETS, Behaviour, Loaded, load_mock
from truespec.mock.values import Values

URL = "http://mock.example"

_AUTHORIZATIONS = {
    "basic": "Basic " + base64.b64encode(b"user:password").decode(),
    "bearer": "Bearer token",
    "hmac": "AWS4-HMAC-SHA256 Credential=access/20261126",
}


class Got(NamedTuple):
    """A response as it came."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes


class Mocked:
    """The mock of a document, and what it has logged."""

    def __init__(self, loaded: Loaded, diagnostics: Diagnostics) -> None:
        self.log: list[Answered] = []
        self.loaded = loaded
        self.module = loaded.package.module
        self.diagnostics = diagnostics
        self.application = Application(loaded, self.log.append)
        self._values = Values(loaded.api, 0)

    def request(self, described: Any, route: Any, *, signed: bool = True) -> Any:
        """Return a valid request of an operation, unless it is not `signed` with what its
        security demands."""
        operation = route.operation
        by_place = {(one.where, one.wire): one for one in described.parameters}
        arguments = [
            self._argument(by_place[one.where, one.name], one)
            for one in operation.parameters
        ]
        request = operation.build(
            URL, arguments, self._body(described, route), checked=True
        )
        for name, _ in (operation.security or [()])[0] if signed else ():
            _present(operation.service.schemes[name], request)
        return request

    def _argument(self, described: Any, parameter: Any) -> Any:
        if not described.required:
            return self.module("_runtime.json_types").UNSET
        at = described.type if described.content is None else described.content.type
        return next(
            value
            for value in self._valid(at, parameter.check)
            if value is not None and _can_be_sent(parameter, value)
        )

    def _body(self, described: Any, route: Any) -> Any:
        if not route.body:
            return None
        content = route.operation.body[0]
        [reading] = [one for one in route.body if one.media == content.media]
        [described_content] = [
            one for one in described.body.contents if one.media == content.media
        ]
        if described_content.codec == "binary":
            return b"octets"
        if content.by_item:
            return []
        for value in self._valid(described_content.type, content.check):
            try:
                content.encode(value)
                reading.read(value)
                return value
            except ValueError:
                continue
        raise AssertionError("no body")

    def _valid(self, at: str | None, check: Any) -> Iterator[Any]:
        if check is None:
            yield from self._values.made(at, "", lambda value: [], examples=True)
            yield "text"
            return
        validator = self.module("_runtime.validator").Validator(check)
        made = self._values.made(
            at,
            "",
            lambda value: [one.instance_pointer for one in validator.problems(value)],
            examples=True,
        )
        yield from filter(validator.is_valid, made)

    async def send(self, request: Any, **headers: str) -> Got:
        """Return the response to a request of the package's own kind."""
        body = request.body or b""
        octets = body if isinstance(body, bytes) else b"".join(body)
        fields = [*request.headers.items(), *headers.items()]
        return await self.ask(request.method, request.url, fields, octets)

    async def ask(
        self, method: str, url: str, fields: Any = (), body: bytes = b""
    ) -> Got:
        """Return the response to a request."""
        split = urlsplit(url)
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": method,
            "scheme": "http",
            "path": unquote(split.path),
            "raw_path": split.path.encode(),
            "query_string": split.query.encode(),
            "root_path": "",
            "headers": [
                (name.lower().encode("latin-1"), text.encode("latin-1"))
                for name, text in fields
            ],
        }
        if body:
            scope["headers"].append((b"content-length", str(len(body)).encode()))
        messages: list[Any] = []
        received = iter([{"type": "http.request", "body": body, "more_body": False}])

        async def receive() -> Any:
            found = next(received, None)
            if found is None:
                await asyncio.Event().wait()
            return found

        async def send(message: Any) -> None:
            messages.append(message)

        await self.application(scope, receive, send)
        start, *rest = messages
        return Got(
            start["status"],
            [(a.decode("latin-1"), b.decode("latin-1")) for a, b in start["headers"]],
            b"".join(one.get("body", b"") for one in rest),
        )


@contextmanager
def mocked(
    path: Path, *, seed: int = 0, credentials: Collection[str] = ()
) -> Iterator[Mocked]:
    """Load the mock of a document; it is gone afterwards."""
    diagnostics = Diagnostics()
    options = pipeline.Options(package="mocked", targets=TARGETS)
    understood = pipeline.understand(path, options, diagnostics)
    behaviour = Behaviour(seed=seed, credentials=credentials)
    loaded = load_mock(understood, options, diagnostics, behaviour)
    assert loaded is not None, [one.message for one in diagnostics]
    found = Mocked(loaded, diagnostics)
    try:
        yield found
    finally:
        found.application.close()


def _can_be_sent(parameter: Any, value: Any) -> bool:
    from truespec.runtime.client.parameter import Placed

    try:
        Placed("{}").put(parameter, value)
    except ValueError:
        return False
    return parameter.where != "path" or "/" not in str(value)


def _present(scheme: Any, request: Any) -> None:
    """Give a request credentials for a scheme."""
    kind = type(scheme).__name__
    if kind == "ApiKeyScheme":
        if scheme.place == "header":
            request.headers.set(scheme.name, "key")
        elif scheme.place == "cookie":
            request.headers.add("Cookie", f"{scheme.name}=key")
        elif f"{scheme.name}=" not in request.url:
            # It may be a parameter as well.
            request.url += ("&" if "?" in request.url else "?") + f"{scheme.name}=key"
        return
    if kind == "HttpScheme":
        text = _AUTHORIZATIONS.get(scheme.scheme, f"{scheme.scheme} credentials")
    else:
        text = _AUTHORIZATIONS["hmac" if kind == "AwsScheme" else "bearer"]
    request.headers.set("Authorization", text)
