"""Room on the stack for values that are nested deeper than Python's limit allows."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import Any, TypeVar

__all__ = ["most_calls", "require_room", "with_room"]

T = TypeVar("T")

# A call takes some hundred bytes of a thread's stack where it goes through C.
_CALLS = 100_000
_STACK = 256 * 2**20

# Calls of compiled code, which take up to some thousand bytes; a usual stack is smaller.
_UNCOUNTED = 128
_UNCOUNTED_ROOMY = 40_000

# More calls than starting a thread takes.
_NEEDED = 50

_one_at_a_time = threading.Lock()
_roomy: set[int] = set()


def most_calls() -> int:
    """Return how many calls may nest here that Python does not count itself."""
    return _UNCOUNTED_ROOMY if threading.get_ident() in _roomy else _UNCOUNTED


def require_room(calls: int = _NEEDED) -> None:
    """Raise RecursionError where the stack is too full for `with_room` itself."""
    if calls:
        require_room(calls - 1)


def with_room(function: Callable[[Any], T], argument: object) -> T:
    """Return what a function makes of an argument, called where calls nest deeper.

    That is a thread with a large stack; Python's own limit is raised meanwhile. Raises
    RecursionError where that is not enough, or the machine has no such thread to give.
    """
    if threading.get_ident() in _roomy:
        raise RecursionError("nested too deeply")
    results: list[T] = []
    errors: list[BaseException] = []

    def run() -> None:
        _roomy.add(threading.get_ident())
        try:
            results.append(function(argument))
        except BaseException as error:
            errors.append(error)
        finally:
            _roomy.discard(threading.get_ident())

    with _one_at_a_time:
        _run_deep(threading.Thread(target=run, daemon=True))
    if errors:
        raise errors[0]
    return results[0]


def _run_deep(thread: threading.Thread) -> None:
    calls = sys.getrecursionlimit()
    sys.setrecursionlimit(max(calls, _CALLS))
    try:
        _start(thread)
        thread.join()
    finally:
        sys.setrecursionlimit(calls)


def _start(thread: threading.Thread) -> None:
    try:
        usual = threading.stack_size(_STACK)
    except (ValueError, RuntimeError) as error:
        raise RecursionError("no larger stack to be had") from error
    try:
        thread.start()
    except RuntimeError as error:
        raise RecursionError("no larger stack to be had") from error
    finally:
        threading.stack_size(usual)
