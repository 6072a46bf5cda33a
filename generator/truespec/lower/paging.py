"""How the answers of an operation come in pages, from wherever the document says so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from truespec.ir.operations import Link, Paging, Response
from truespec.paging_settings import KEYS, STYLES

EXTENSION = "x-truespec-paging"

_BODY = "$response.body#/"


def paging_of(
    described: Any,
    identifier: str,
    at: str,
    responses: Iterable[Response],
    said_at: str = "",
) -> Paging | None:
    """Return how an operation is paged, None if nothing says that it is.

    `described` is what the extension or the configuration says, and `said_at` the address
    of the former. Otherwise a link of a response to the same operation says it (OpenAPI
    3.2, 4.20), if it takes its parameters from the body.
    """
    if described is not None:
        return _described(described, said_at)
    for response in responses:
        for link in response.links:
            if link.operation and link.operation in (identifier, at):
                found = _linked(link)
                if found is not None:
                    return found
    return None


def _described(said: Any, said_at: str) -> Paging:
    described = said if isinstance(said, Mapping) else {str(said): True}
    inputs, outputs = (_names(described.get(key)) for key in KEYS[:2])
    link = _text(described.get("link"))
    unknown = [str(key) for key in described if key not in KEYS]
    style = _text(described.get("style"))
    if style not in STYLES:
        unknown += [f"style: {style}"] if style else []
        style = "link" if link else _style(inputs, outputs)
    return Paging(
        input_token=inputs,
        output_token=outputs,
        result=_names(described.get("result_key")),
        limit=_text(described.get("limit_key")),
        link=link,
        more=_text(described.get("more_key")),
        style=style,
        at=said_at,
        unknown=tuple(unknown),
    )


def _style(inputs: tuple[str, ...], outputs: tuple[str, ...]) -> str:
    """Return the style that the tokens of a setting tell."""
    if inputs and outputs:
        return "token"
    if outputs:
        return "url"
    return "page" if inputs and inputs[0].lower().startswith("page") else "offset"


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
