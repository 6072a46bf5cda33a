"""Runtime expressions: what a request and its response say of the URL of a callback
(OpenAPI 3.2, "Runtime Expressions")."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..json_types import UNSET
from ..wire.headers import Headers
from ..wire.json_text import write_json
from ..wire.percent import decode_form, encode
from ..writing import write

_EXPRESSION = re.compile(
    r"\$(?:(url|method|statusCode)"
    r"|(request|response)\.(?:(header|query|path)\.(.+)|body(?:#(.*))?))"
)
_EMBEDDED = re.compile(r"\{(\$[^{}]*)\}")
_INDEX = re.compile(r"0|[1-9][0-9]{0,17}")


class CallbackContext:
    """A request to an operation that has callbacks, and the response to it.

    `url` is absolute and encoded; `path` has the path parameters by name, decoded. Bodies
    are models or JSON values. What is left out cannot be referred to.
    """

    __slots__ = (
        "bodies",
        "headers",
        "method",
        "path",
        "status",
        "url",
    )

    def __init__(
        self,
        url: str,
        method: str,
        *,
        path: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | Headers | None = None,
        body: Any = UNSET,
        status: int | None = None,
        response_headers: Mapping[str, str] | Headers | None = None,
        response_body: Any = UNSET,
    ) -> None:
        self.url = url
        self.method = method
        self.path = path or {}
        self.status = status
        self.headers = {
            "request": Headers((headers or {}).items()),
            "response": Headers((response_headers or {}).items()),
        }
        self.bodies = {"request": write(body), "response": write(response_body)}

    def value(self, expression: str) -> Any:
        """Return the value of an expression such as ``$request.body#/user/id``.

        Raises LookupError where there is none, and where it is no expression.
        """
        match = _EXPRESSION.fullmatch(expression)
        if match is None:
            raise LookupError(f"{expression} is no runtime expression")
        simple, side, source, name, pointer = match.groups()
        found: Any
        if simple is not None:
            found = {"url": self.url, "method": self.method}.get(simple, self.status)
        elif source is None:
            found = _at(self.bodies[side], pointer or "")
        elif source == "header":
            found = self.headers[side].get(name)
        elif side == "response":
            found = None
        else:
            found = self.path.get(name) if source == "path" else self._queried(name)
        if found is None or found is UNSET:
            raise LookupError(f"{expression} refers to nothing")
        return found

    def fill(self, template: str) -> str:
        """Return the URL that a template is in this context.

        A value at its beginning is a URL, or the beginning of one; elsewhere it is one
        piece of it, and so is encoded. What else stands in braces is left alone. Raises
        LookupError, and ValueError for what cannot be a part of a URL.
        """
        return _EMBEDDED.sub(self._text, _embedded(template))

    def _text(self, match: re.Match[str]) -> str:
        value = self.value(match[1])
        if isinstance(value, dict | list) or value in ("", ".", ".."):
            raise ValueError(f"{match[1]} is no part of a URL")
        text = value if isinstance(value, str) else write_json(value).decode()
        if match.start() == 0:
            return text
        # A colon is all right anywhere, as in a time or before a port.
        return encode(text).replace("%3A", ":")

    def _queried(self, name: str) -> str | None:
        query = self.url.partition("?")[2].partition("#")[0]
        for part in query.split("&"):
            key, _, text = part.partition("=")
            if decode_form(key) == name:
                return decode_form(text)
        return None


def unknown_expressions(template: str) -> list[str]:
    """Return what stands in a template like an expression and is none."""
    found = _EMBEDDED.findall(_embedded(template))
    return [one for one in found if _EXPRESSION.fullmatch(one) is None]


def _embedded(template: str) -> str:
    """Return a template whose only expression may stand without braces."""
    return f"{{{template}}}" if template.startswith("$") else template


def _at(data: Any, pointer: str) -> Any:
    """Return what a JSON Pointer leads to (RFC 6901), `UNSET` for nothing."""
    if pointer and not pointer.startswith("/"):
        return UNSET
    for token in pointer.split("/")[1:]:
        token = token.replace("~1", "/").replace("~0", "~")
        if isinstance(data, dict):
            data = data.get(token, UNSET)
        elif isinstance(data, list) and _INDEX.fullmatch(token):
            index = int(token)
            data = data[index] if index < len(data) else UNSET
        else:
            return UNSET
    return data
