"""Error bodies that are made by asking a validator what they need."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from ..problem import Problem
from ..validator import Validator

# A body that needs more repairs than these is no error that we can tell of.
_MOST_REPAIRS = 40
_NUMBERS = ("code", "status", "number", "errno")
_LISTS = ("errors", "details", "issues", "violations", "messages")
# Where an error may say what happened, the usual names first.
_TEXTS = ("message", "detail", "error", "description", "msg", "reason", "title")


def fill(
    validator: Validator,
    checked: Callable[[Any], Any],
    status: int,
    explanation: str,
) -> Any:
    """Return a JSON value that a validator accepts and that explains a refusal.

    `checked` gives what the validator judges of a value. None where no value was found
    that it accepts.
    """
    data: Any = {}
    repaired: set[tuple[tuple[Any, ...], str, Any]] = set()
    for _ in range(_MOST_REPAIRS):
        problems = validator.problems(checked(data))
        if not problems:
            return _explained(data, validator, checked, explanation)
        problem = problems[0]
        limit = problem.limit if isinstance(problem.limit, str | int) else None
        mark = problem.path, problem.keyword, limit
        if mark in repaired:
            return None
        repaired.add(mark)
        try:
            data = _repair(data, problem, status, explanation)
        except (LookupError, TypeError):
            return None
    return None


def _explained(
    data: Any,
    validator: Validator,
    checked: Callable[[Any], Any],
    explanation: str,
) -> Any:
    """Return an object with the explanation in it, if there is a place for it."""
    if not isinstance(data, dict) or explanation in data.values():
        return data
    for name in _TEXTS:
        told = {**data, name: explanation}
        if name not in data and validator.is_valid(checked(told)):
            return told
    return data


def _repair(data: Any, problem: Problem, status: int, explanation: str) -> Any:
    """Return the value with one problem less; raises LookupError where nothing helps."""
    path, keyword, limit = problem.path, problem.keyword, problem.limit
    if keyword == "required":
        return _put(data, (*path, limit), _guess(str(limit), status, explanation))
    if keyword == "type":
        kinds = [limit] if isinstance(limit, str) else list(limit)
        # What was guessed to be a number may be written as one.
        text = str(status) if problem.value == status else explanation
        return _put(data, path, _of_type(kinds[0], status, text))
    if keyword == "const":
        return _put(data, path, limit)
    if keyword == "enum":
        fitting = [one for one in limit if one in (status, str(status))]
        return _put(data, path, (fitting or list(limit))[0])
    if keyword == "format":
        return _put(data, path, _FORMATS[limit]())
    if keyword == "minItems":
        return _put(data, path, [explanation])
    if keyword == "maxLength":
        return _put(data, path, explanation[:limit])
    if keyword in ("anyOf", "oneOf") and problem.causes:
        return _repair(data, problem.causes[0], status, explanation)
    raise LookupError(keyword)


def _guess(name: str, status: int, explanation: str) -> Any:
    lowered = name.lower()
    if any(word in lowered for word in _NUMBERS):
        return status
    return [] if lowered in _LISTS else explanation


def _of_type(kind: str, status: int, explanation: str) -> Any:
    return {
        "string": explanation,
        "integer": status,
        "number": status,
        "boolean": False,
        "array": [],
        "object": {},
        "null": None,
    }[kind]


_FORMATS: dict[Any, Callable[[], str]] = {
    "date-time": lambda: datetime.now(UTC).isoformat(),
    "uuid": lambda: str(uuid4()),
    "uri": lambda: "about:blank",
    "uri-reference": lambda: "about:blank",
}


def _put(data: Any, path: tuple[Any, ...], value: Any) -> Any:
    """Return a copy of the value with another one at a path."""
    if not path:
        return value
    key, *rest = path
    copy = list(data) if isinstance(data, list) else dict(data)
    below = copy[key] if rest else None
    copy[key] = _put(below, tuple(rest), value) if rest else value
    return copy
