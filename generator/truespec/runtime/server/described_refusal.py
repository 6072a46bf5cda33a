"""Refusals in the form that the document gives the errors of an operation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..client.content import Content
from ..validator import Validator
from ..wire.headers import Headers
from ..wire.media_type import choose_accepted
from .answers import Outcome
from .filling import fill
from .header import found_in
from .refusal import VALUE, Refusal
from .route import Route


def described_outcome(
    refusal: Refusal, route: Route, accept: str | None
) -> Outcome | None:
    """Return a refusal as the operation describes an error of its status; None where it
    describes none, or one that has to say more than a refusal can.

    `accept` chooses among several media types. Where a request is refused for its
    values, a described 422 stands for a 400 that is not described.
    """
    for status, key in _described(refusal, route.operation.errors):
        contents = route.operation.errors[key].contents
        if found_in(route.headers.get(key, ()), Headers(refusal.headers)) is not None:
            continue
        chosen = choose_accepted(accept, [content.media for content in contents])
        for content in sorted(contents, key=lambda one: one.media != chosen):
            written = _written(refusal, status, content)
            if written is not None:
                media, body = written
                headers = [*refusal.headers, ("content-type", media)]
                return Outcome(status, headers, body)
    return None


def _described(
    refusal: Refusal, errors: Mapping[str, object]
) -> Iterator[tuple[int, str]]:
    """Yield statuses for a refusal, with the keys that describe them."""
    status = refusal.status
    keys = [(status, str(status)), (status, f"{status // 100}XX"), (status, "default")]
    if status == 400 and refusal.code == VALUE:
        keys.insert(1, (422, "422"))
    for status, key in keys:
        if key in errors:
            yield status, key
            return


def _written(
    refusal: Refusal, status: int, content: Content[Any]
) -> tuple[str, bytes] | None:
    """Return the Content-Type and the text of a body that the document allows."""
    if content.by_item:
        return None
    for data in _bodies(refusal, status, content):
        try:
            media, body = content.encode(data)
        except (ValueError, NotImplementedError):
            continue
        if isinstance(body, bytes):
            return media, body
    return None


def _bodies(refusal: Refusal, status: int, content: Content[Any]) -> Iterator[Any]:
    """Yield the values of bodies, what says most first."""
    validator = None if content.check is None else Validator(content.check)
    explanation = explain(refusal)
    made = [_locations(refusal)] if status == 422 else []
    if "problem" in content.media:
        made.insert(0, refusal.details())
    for data in made:
        if validator is None or validator.is_valid(content.checked(data)):
            yield data
    if validator is None:
        yield refusal.details()
        yield explanation
        return
    filled = fill(validator, content.checked, status, explanation)
    if isinstance(filled, dict):
        # Where further properties are allowed, clients are told as much as elsewhere.
        merged = {**refusal.details(), "status": status, **filled}
        if validator.is_valid(content.checked(merged)):
            yield merged
    if filled is not None:
        yield filled


def explain(refusal: Refusal) -> str:
    """Return all that is wrong in one sentence."""
    told = [f"{_place(one)}: {one['message']}" for one in refusal.faults]
    return f"{refusal.detail} ({'; '.join(told)})" if told else refusal.detail


def _place(fault: Any) -> str:
    return f"{fault['in']} {fault.get('name', '')}{fault['pointer']}".strip()


def _locations(refusal: Refusal) -> dict[str, Any]:
    """Return the faults as documents of FastAPI describe them for 422."""
    listed = [
        {
            "loc": [one["in"], *_steps(one)],
            "msg": one["message"],
            "type": one["keyword"],
        }
        for one in refusal.faults
    ]
    return {"detail": listed or [{"loc": [], "msg": refusal.detail, "type": "value"}]}


def _steps(fault: Any) -> list[str]:
    steps = [fault.get("name", ""), *fault["pointer"].split("/")]
    return [step for step in steps if step]
