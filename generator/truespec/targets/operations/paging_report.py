"""Settings of pages that nothing can be made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from truespec.diagnostics import Diagnostics
from truespec.ir.api import Api
from truespec.ir.operations import Operation, Paging
from truespec.ir.schemas import Array, Record, Shape
from truespec.ir.variants import final
from truespec.name.answers import answer_contents
from truespec.paging_settings import KEYS, STEPS, STYLES

_HINT = "correct the setting; the operation has no methods for pages until then"


def report_paging(api: Api, diagnostics: Diagnostics) -> None:
    """Warn of settings of pages that name what is not there (``unusable-paging``)."""
    for operation in api.operations:
        paging = operation.paging
        if paging is None:
            continue
        for message, name, known in _faults(api, operation, paging):
            close = get_close_matches(name, known, n=1)
            hint = f'did you mean "{close[0]}"?' if close else _HINT
            called = operation.id or f"{operation.method} {operation.path}"
            text = f"the pages of {called}: {message}"
            diagnostics.warning(
                "unusable-paging", paging.at or operation.at, text, hint
            )


def _faults(
    api: Api, operation: Operation, paging: Paging
) -> Iterator[tuple[str, str, list[str]]]:
    """Yield what is wrong, the name that it is about, and those that there are."""
    for key in paging.unknown:
        known = [*KEYS, *(f"style: {one}" for one in STYLES)]
        yield f'"{key}" is no setting of pages', key, known
    inputs = [one.wire for one in operation.parameters]
    body = operation.body.contents[0].type if operation.body else None
    inputs += _properties(api, body)
    for name in paging.input_token:
        if name not in inputs:
            yield f'no parameter or property is called "{name}"', name, inputs
    pages = {content.type for content in answer_contents(operation)}
    page = pages.pop() if len(pages) == 1 else None
    ways = (*paging.output_token, *paging.result, paging.more)
    for way in filter(None, ways):
        if lost := _lost(api, page, way):
            yield f'the answer has no "{way}"', *lost
    is_counted = paging.style in ("offset", "page")
    is_list = isinstance(_shape(api, page), Array)
    if is_counted and not paging.result and not is_list:
        yield "result_key does not say where the items are", "", []
    if paging.style == "token" and not (paging.input_token and paging.output_token):
        yield "neither input_token nor output_token nor link is there", "", []


def _lost(api: Api, at: str | None, way: str) -> tuple[str, list[str]] | None:
    """Return the name on a way that is not there, and those that are."""
    for name, index in STEPS.findall(way):
        shape = _shape(api, at)
        if index:
            if not isinstance(shape, Array):
                return f"[{index}]", []
            at = shape.item
            continue
        if not isinstance(shape, Record):
            return name, []
        known = {field.wire: field.type for field in shape.fields}
        if name not in known:
            return name, [*known]
        at = known[name]
    return None


def _properties(api: Api, at: str | None) -> Iterable[str]:
    shape = _shape(api, at)
    return [field.wire for field in shape.fields] if isinstance(shape, Record) else []


def _shape(api: Api, at: str | None) -> Shape | None:
    return None if at is None else final(at, api.schemas)
