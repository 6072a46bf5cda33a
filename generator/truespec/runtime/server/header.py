"""The header fields of answers, judged by what the document says of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..client.content import Check, found_by
from ..problems import Problems, add, nest
from ..wire.content import read_content
from ..wire.header_styles import read_header
from ..wire.headers import Headers
from ..wire.kinds import ArrayKind, Kind, structure_of


class Header:
    """A header field of an answer (OpenAPI 3.2, 4.21).

    `check` judges its value and `kind` is what its text is read as. The value has the
    style ``simple``, or is text in a media type, given by its codec (`content`).
    """

    __slots__ = ("check", "content", "explode", "kind", "name", "required")

    def __init__(
        self,
        name: str,
        kind: Kind = "string",
        check: Check = None,
        *,
        explode: bool = False,
        content: str | None = None,
        required: bool = False,
    ) -> None:
        self.name = name
        self.kind = kind
        self.check = check
        self.explode = explode
        self.content = content
        self.required = required

    def values(self, headers: Headers) -> list[Any]:
        """Return the JSON values of the field, none if it is absent."""
        texts = headers.get_all(self.name)
        if not texts:
            return []
        if self.content is not None:
            return [read_content(texts[-1], self.kind, self.content, "header")]
        if self.name.lower() == "set-cookie":
            # The only field whose values must not be joined (RFC 9110, 5.3).
            is_array = structure_of(self.kind, ArrayKind) is not None
            return [list(texts)] if is_array else list(texts)
        return [read_header(", ".join(texts), self.kind, self.explode)]


def found_in(described: Sequence[Header], headers: Headers) -> Problems | None:
    """Return what is wrong with the header fields of an answer, None for nothing."""
    problems: Problems | None = None
    for header in described:
        values = header.values(headers)
        if header.required and not values:
            names = dict.fromkeys(headers)
            problems = add(problems, "", "required", names, header.name)
        for value in values:
            found = found_by(header.check, value)
            problems = nest(problems, found, header.name)
    return problems
