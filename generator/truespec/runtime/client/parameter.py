"""Parameters: where the arguments of a call go in its request."""

from __future__ import annotations

from typing import Any

from ..fields import Codecs
from ..wire.content import content_text, querystring_text
from ..wire.cookies import checked_cookie_name, cookie_pairs
from ..wire.header_styles import header_text
from ..wire.percent import encode
from ..wire.styles import path_text, query_pairs
from .content import Check

_STYLES = {"query": "form", "cookie": "form"}


class Parameter:
    """A parameter of an operation (OpenAPI 3.2, 4.12).

    `where` is path, query, querystring, header or cookie. Its value has a style or is
    text in a media type, given by its codec (`content`). `check` judges the value, and
    `codecs` write the formats in it that are written in their own way. None stands for
    an absent parameter, and for null only where the parameter is both `required` and
    `nullable`. A server tells an absent one that is `nullable` from null by UNSET. What
    is `secret` is not shown where requests are.
    """

    __slots__ = (
        "allow_reserved",
        "check",
        "codecs",
        "content",
        "deprecated",
        "explode",
        "name",
        "nullable",
        "required",
        "secret",
        "style",
        "where",
    )

    def __init__(
        self,
        where: str,
        name: str,
        check: Check = None,
        *,
        style: str = "",
        explode: bool | None = None,
        allow_reserved: bool = False,
        content: str | None = None,
        nullable: bool = False,
        required: bool = False,
        deprecated: bool = False,
        codecs: Codecs = (),
        secret: bool = False,
    ) -> None:
        self.where = where
        self.name = name
        self.check = check
        self.codecs = codecs
        self.style = style or _STYLES.get(where, "simple")
        self.explode = self.style in ("form", "cookie") if explode is None else explode
        self.allow_reserved = allow_reserved
        self.content = content
        self.nullable = nullable
        self.required = required
        self.deprecated = deprecated
        self.secret = secret

    @property
    def sends_null(self) -> bool:
        """Whether None is null, rather than no value."""
        return self.nullable and self.required


class Placed:
    """The texts of all parameters of one request, each in its place.

    `template` is the path with the names of its parameters in braces.
    """

    __slots__ = (
        "cookies",
        "headers",
        "path",
        "query",
        "secret_headers",
        "secret_path",
        "secret_query",
        "template",
    )

    def __init__(self, template: str) -> None:
        self.template = template
        self.secret_headers: set[str] = set()
        self.secret_path: set[str] = set()
        self.secret_query: set[str] = set()
        self.path: dict[str, str] = {}
        self.query: list[str] = []
        self.headers: list[tuple[str, str]] = []
        self.cookies: list[str] = []

    def put(self, parameter: Parameter, data: Any) -> None:
        """Put the JSON value of a parameter in its place.

        Raises ValueError for a value that cannot be said there.
        """
        if parameter.secret:
            self._put_secret(parameter, data)
        else:
            self._put(parameter, data)

    def _put_secret(self, parameter: Parameter, data: Any) -> None:
        pairs = len(self.query)
        self._put(parameter, data)
        where = parameter.where
        if where == "header":
            self.secret_headers.add(parameter.name)
        elif where == "path":
            self.secret_path.add(self.path[parameter.name])
        # What an object or array is may stand in pairs of several names.
        self.secret_query |= {pair.partition("=")[0] for pair in self.query[pairs:]}

    def _put(self, parameter: Parameter, data: Any) -> None:
        name, style, explode = parameter.name, parameter.style, parameter.explode
        where = parameter.where
        if parameter.content is not None:
            self._put_content(parameter.where, name, parameter.content, data)
        elif where == "query":
            reserved = parameter.allow_reserved
            self.query += query_pairs(name, data, style, explode, reserved)
        elif where == "path":
            reserved = parameter.allow_reserved
            alone = f"{{{name}}}" in self.template.split("/")
            self.path[name] = path_text(
                name, data, style, explode, reserved, alone=alone
            )
        elif where == "header":
            self.headers.append((name, header_text(data, explode)))
        else:
            reserved = parameter.allow_reserved
            self.cookies += cookie_pairs(name, data, style, explode, reserved)

    def check_path(self) -> None:
        """Raise ValueError where the texts of a segment cannot be told from each other.

        Those without anything between them are left to the server, which may know more.
        """
        for segment in self.template.split("/"):
            if segment.count("{") > 1:
                self._check_segment(segment)

    def _check_segment(self, segment: str) -> None:
        import re

        parts = re.split(r"\{([^{}]*)\}", segment)
        literals, names = parts[::2], parts[1::2]
        if not all(literals[1:-1]):
            return
        texts = tuple(self.path.get(name, "") for name in names)
        pairs = zip(literals, (*texts, ""), strict=True)
        whole = "".join(f"{literal}{text}" for literal, text in pairs)
        for group in ("(.*)", "(.*?)"):
            pattern = group.join(map(re.escape, literals))
            found = re.fullmatch(pattern, whole)
            if found is None or found.groups() != texts:
                raise ValueError(
                    f"{', '.join(names)}: in {segment!r} {whole!r} is unclear"
                )

    def _put_content(self, where: str, name: str, codec: str, data: Any) -> None:
        if where == "querystring":
            self.query.append(querystring_text(data, codec))
            return
        text = content_text(data, codec, where)
        if where == "path":
            self.path[name] = text
        elif where == "query":
            self.query.append(f"{encode(name)}={text}")
        elif where == "header":
            self.headers.append((name, text))
        else:
            self.cookies.append(f"{checked_cookie_name(name)}={text}")
