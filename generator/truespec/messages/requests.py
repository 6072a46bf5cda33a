"""Makes a valid request of an operation, as the client of its package sends it."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from typing import Any

from truespec.mock.loaded import Loaded
from truespec.mock.values import Values
from truespec.runtime.client.parameter import Placed

URL = "http://mock.example"

_AUTHORIZATIONS = {
    "basic": "Basic " + base64.b64encode(b"user:password").decode(),
    "bearer": "Bearer token",
    "hmac": "AWS4-HMAC-SHA256 Credential=access/20261126",
}


class Requests:
    """Makes requests of the operations of a mock's package."""

    def __init__(self, loaded: Loaded) -> None:
        self._module = loaded.package.module
        self._values = Values(loaded.api, 0)

    def request(self, described: Any, route: Any, *, signed: bool = True) -> Any:
        """Return a valid request of an operation, unless it is not `signed` with what its
        security demands.

        `described` is the operation of the model, `route` that of the package. Raises
        LookupError where no valid value is found for a part of it.
        """
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
            return self._module("_runtime.json_types").UNSET
        at = described.type if described.content is None else described.content.type
        for value in self._valid(at, parameter.check):
            if value is not None and _can_be_sent(parameter, value):
                return value
        raise LookupError(parameter.name)

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
        raise LookupError("body")

    def _valid(self, at: str | None, check: Any) -> Iterator[Any]:
        if check is None:
            yield from self._values.made(at, "", lambda value: [], examples=True)
            yield "text"
            return
        validator = self._module("_runtime.validator").Validator(check)
        made = self._values.made(
            at,
            "",
            lambda value: [one.instance_pointer for one in validator.problems(value)],
            examples=True,
        )
        yield from filter(validator.is_valid, made)


def _can_be_sent(parameter: Any, value: Any) -> bool:
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
