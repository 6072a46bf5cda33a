"""Has openapi-core judge what clients send and mocks answer, under the document itself."""

from __future__ import annotations

import asyncio
import json
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from truespec import pipeline, pointer
from truespec.diagnostics import Diagnostics
from truespec.ir.operations import Operation
from truespec.ir.schemas import Schema
from truespec.messages.asking import Got, send
from truespec.messages.beyond import READING, VERSION, reason_beyond
from truespec.messages.requests import URL, Requests
from truespec.mock.application import Application
from truespec.mock.loaded import TARGETS, Loaded, load_mock

OPERATIONS = 5
"""How many operations of a document are asked for by default."""

Ask = Callable[[Any], Got]
"""Returns the answer of a mock to a request."""


@dataclass
class Judged:
    """What came out: how much was right, what was not, and what it cannot judge."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    beyond: Counter[str] = field(default_factory=Counter)

    def data(self) -> dict[str, Any]:
        """Return what came out as JSON-able data."""
        return {
            "right": dict(self.right),
            "wrong": self.wrong,
            "beyond": dict(self.beyond),
        }

    def lines(self, most: int) -> Iterator[str]:
        """Yield the lines of a report on at most so many operations."""
        if most < 1:
            return
        release = installed()
        if release is None:
            yield "openapi-core is not installed: no request and no answer was judged"
            return
        asked, answered = self.right["requests"], self.right["answers"]
        yield (
            f"{asked:,} requests and {answered:,} answers are right"
            f" by openapi-core {release}"
        )
        for reason, count in self.beyond.most_common():
            yield f"{count:,} that it cannot judge: {reason}"


def installed() -> str | None:
    """Return the version of openapi-core, None where it is not installed."""
    try:
        return version("openapi-core")
    except PackageNotFoundError:
        return None


def judge(
    understood: pipeline.Understood,
    options: pipeline.Options,
    most: int = OPERATIONS,
    ask: Ask | None = None,
) -> Judged:
    """Have the requests and answers of the first operations of a document judged.

    A client of its package makes the requests, and its mock answers, unless `ask` does.
    Nothing is judged of a document that has errors.
    """
    judged = Judged()
    if installed() is None or most < 1:
        return judged
    chosen = replace(options, targets=TARGETS)
    loaded = load_mock(understood, chosen, Diagnostics())
    if loaded is None:
        return judged
    with closing(loaded), warnings.catch_warnings():
        # It warns of what documents may write all the same.
        warnings.simplefilter("ignore")
        tree = _plain(understood.sources[""].tree)
        exact = _exact(tree, judged)
        schemas = loaded.api.schemas
        if exact is not None:
            for operation, request, got in exchanges(loaded, most, ask):
                alone = _alone(tree, operation)
                _judge(alone or exact, operation, schemas, request, got, judged)
    return judged


def _plain(tree: Any) -> Any:
    """Return a document that has the server of mocks alone.

    What can be written in YAML and not in JSON becomes a text.
    """
    if not isinstance(tree, dict):
        return tree
    plain = json.loads(json.dumps(_without_servers(tree), default=str))
    return {**plain, "servers": [{"url": URL}]}


def _exact(tree: Any, judged: Judged) -> Any:
    """Return what judges by a document, None, noted, where it cannot be read."""
    from openapi_core import OpenAPI
    from openapi_spec_validator.validation.exceptions import OpenAPIValidationError

    if not isinstance(tree, dict) or "openapi" not in tree:
        judged.beyond[VERSION] += 1
        return None
    try:
        return OpenAPI.from_dict(tree, config=_config())
    except OpenAPIValidationError:
        judged.beyond[READING] += 1
        return None


def _alone(tree: Any, operation: Operation) -> Any:
    """Return what judges an operation that shares its method and path, which only its
    path item in the document has then; None where it shares them with no other."""
    from openapi_core import OpenAPI

    _, (_, key, *_) = pointer.split(operation.at)
    if "#" not in key:
        return None
    paths = {operation.path: tree["paths"][key]}
    # The whole document was checked before.
    return OpenAPI.from_dict({**tree, "paths": paths}, config=_config(checked=False))


def _config(*, checked: bool = True) -> Any:
    """Return settings by which bodies of AWS are JSON as well."""
    from openapi_core import Config

    json_types: Any = {
        f"application/x-amz-json-1.{minor}": json.loads for minor in (0, 1)
    }
    config: Any = Config(extra_media_type_deserializers=json_types)
    return config if checked else replace(config, spec_validator_cls=None)


def _without_servers(tree: Any) -> Any:
    """Return a document without its servers, which here is that of mocks."""
    if isinstance(tree, dict):
        return {
            key: _without_servers(value)
            for key, value in tree.items()
            if key != "servers" or not isinstance(value, list)
        }
    return [_without_servers(one) for one in tree] if isinstance(tree, list) else tree


def exchanges(
    loaded: Loaded, most: int = OPERATIONS, ask: Ask | None = None
) -> Iterator[tuple[Operation, Any, Got]]:
    """Yield the requests that a client makes of valid values, and the answers.

    An operation for which no value can be made is left out.
    """
    described = {one.at: one for one in loaded.api.operations}
    application = Application(loaded, lambda answered: None)
    requests = Requests(loaded)
    for route in loaded.package.module("routes").ROUTES[:most]:
        operation = described[route.operation.at]
        try:
            request = requests.request(operation, route)
        except LookupError:
            continue
        got = asyncio.run(send(application, request)) if ask is None else ask(request)
        yield operation, request, got


def _judge(
    exact: Any,
    operation: Operation,
    schemas: Mapping[str, Schema],
    request: Any,
    got: Got,
    judged: Judged,
) -> None:
    asked, answered = _request(request), _answer(got)
    for what, check in (
        ("requests", partial(exact.validate_request, asked)),
        ("answers", partial(exact.validate_response, asked, answered)),
    ):
        try:
            check()
        except Exception as error:
            media = (asked if what == "requests" else answered).content_type
            if reason := reason_beyond(error, operation, schemas, what, media):
                judged.beyond[reason] += 1
            else:
                name = operation.id or operation.method
                judged.wrong.append(f"{name} {operation.path}: {what}: {_text(error)}")
        else:
            judged.right[what] += 1


def _request(request: Any) -> Any:
    from openapi_core.testing import MockRequest
    from werkzeug.datastructures import ImmutableMultiDict

    split = urlsplit(request.url)
    body = request.body or b""
    headers = dict(request.headers.items())
    return MockRequest(
        URL,
        request.method.lower(),
        split.path,
        args=ImmutableMultiDict(parse_qsl(split.query, keep_blank_values=True)),
        headers=headers,
        data=body if isinstance(body, bytes) else b"".join(body),
        content_type=headers.get("Content-Type", ""),
    )


def _answer(got: Got) -> Any:
    from openapi_core.testing import MockResponse

    headers = dict(got.headers)
    media = headers.get("content-type", "")
    return MockResponse(got.body, got.status, headers=headers, content_type=media)


def _text(error: Exception) -> str:
    errors = getattr(error.__cause__, "schema_errors", ())
    return f"{error!r}: {[one.message for one in errors] or error.__cause__!r}"
