"""How the answers of an operation come in pages, from wherever the document says so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from truespec.ir.operations import Link, Paging, Response

EXTENSION = "x-truespec-paging"

_BODY = "$response.body#/"


def paging_of(
    described: Any, identifier: str, at: str, responses: Iterable[Response]
) -> Paging | None:
    """Return how an operation is paged, None if nothing says that it is.

    `described` is what the extension or the configuration says. Otherwise a link of a
    response to the same operation says it (OpenAPI 3.2, 4.20), if it takes its
    parameters from the body.
    """
    if isinstance(described, Mapping):
        return Paging(
            input_token=_names(described.get("input_token")),
            output_token=_names(described.get("output_token")),
            result=_names(described.get("result_key")),
            limit=_text(described.get("limit_key")),
            link=_text(described.get("link")),
        )
    for response in responses:
        for link in response.links:
            if link.operation and link.operation in (identifier, at):
                found = _linked(link)
                if found is not None:
                    return found
    return None


def _linked(link: Link) -> Paging | None:
    inputs, outputs = [], []
    for name, value in link.parameters:
        if not isinstance(value, str) or not value.startswith(_BODY):
            return None
        # A name may come with its place, as in query.cursor.
        inputs.append(name.rpartition(".")[2])
        outputs.append(value.removeprefix(_BODY).replace("/", "."))
    if not inputs:
        return None
    return Paging(tuple(inputs), tuple(outputs), ())


def _names(value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    return tuple(value) if isinstance(value, list) else ()


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
