"""Values by hypothesis-jsonschema: a process of its own, which can be ended.

The standard input is a JSON object (see `Request`); for each schema a line is written
to the standard output: the schema's key, and its values or why there are none. The
same request gives the same lines. Nothing is kept on disk.
"""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypedDict


class Request(TypedDict):
    """What is asked for: `most` values for each schema, in `seconds` each."""

    seed: int
    most: int
    seconds: float
    schemas: dict[str, Any]


class Answer(TypedDict):
    """What came of one schema; `reason` says why `values` is empty, if it is."""

    key: str
    values: list[Any]
    reason: str


class _TooSlow(BaseException):
    """Raised where a schema takes too long; what hypothesis does not catch."""


def main() -> None:
    """Answer the request on the standard input."""
    request: Request = json.load(sys.stdin)
    # The first strings take much longer, as hypothesis makes tables of Unicode.
    _fill([], {"type": "string"}, {**request, "most": 1})
    for key, schema in request["schemas"].items():
        values: list[Any] = []
        reason = ""
        try:
            with _time_limit(request["seconds"]):
                _fill(values, schema, request)
        except _TooSlow:
            reason = "it takes too long"
        except Exception as error:
            reason = f"{type(error).__name__}: {error}".split("\n")[0]
        answer: Answer = {"key": key, "values": values, "reason": reason}
        print(json.dumps(answer), flush=True)


def _fill(values: list[Any], schema: Any, request: Request) -> None:
    """Add values for a schema to a list."""
    from hypothesis import HealthCheck, Phase, given, seed, settings
    from hypothesis_jsonschema import from_schema

    @seed(request["seed"])
    @settings(
        max_examples=request["most"],
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(from_schema(schema))
    def keep(value: Any) -> None:
        values.append(value)

    keep()


@contextmanager
def _time_limit(seconds: float) -> Iterator[None]:
    """Raise `_TooSlow` after some time of the processor, where there are such timers."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def stop(*_: object) -> None:
        raise _TooSlow

    before = signal.signal(signal.SIGVTALRM, stop)
    # Again and again: Python ignores what is raised in finalizers and the like.
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


if __name__ == "__main__":
    main()
