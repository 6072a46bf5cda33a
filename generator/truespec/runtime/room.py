"""Room on the stack for values that are nested deeper than Python's limit allows."""

from __future__ import annotations

# `threading` imports much that no other part of a validator needs.
import _thread
import sys
from collections.abc import Callable

__all__ = ["most_calls", "require_room", "with_room"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar

    T = TypeVar("T")

# A call takes some hundred bytes of a thread's stack where it goes through C.
_CALLS = 100_000
_STACK = 256 * 2**20

# Calls of compiled code, which take up to some thousand bytes; a usual stack is smaller.
_UNCOUNTED = 128
_UNCOUNTED_ROOMY = 40_000

# More calls than starting a thread takes.
_NEEDED = 50

_one_at_a_time = _thread.allocate_lock()
_roomy: set[int] = set()


def most_calls() -> int:
    """Return how many calls may nest here that Python does not count itself."""
    return _UNCOUNTED_ROOMY if _thread.get_ident() in _roomy else _UNCOUNTED


def require_room(calls: int = _NEEDED) -> None:
    """Raise RecursionError where the stack is too full for `with_room` itself."""
    if calls:
        require_room(calls - 1)


def with_room(function: Callable[[Any], T], argument: object) -> T:
    """Return what a function makes of an argument, called where calls nest deeper.

    That is a thread with a large stack; Python's own limit is raised meanwhile. Raises
    RecursionError where that is not enough, or the machine has no such thread to give.
    """
    if _thread.get_ident() in _roomy:
        raise RecursionError("nested too deeply")
    results: list[T] = []
    errors: list[BaseException] = []

    def run() -> None:
        _roomy.add(_thread.get_ident())
        try:
            results.append(function(argument))
        except BaseException as error:
            errors.append(error)
        finally:
            _roomy.discard(_thread.get_ident())

    with _one_at_a_time:
        _run_deep(run)
    if errors:
        raise errors[0]
    return results[0]


def _run_deep(run: Callable[[], None]) -> None:
    done = _thread.allocate_lock()
    done.acquire()

    def run_and_tell() -> None:
        try:
            run()
        finally:
            done.release()

    calls = sys.getrecursionlimit()
    sys.setrecursionlimit(max(calls, _CALLS))
    try:
        _start(run_and_tell)
        done.acquire()
    finally:
        sys.setrecursionlimit(calls)


def _start(run: Callable[[], None]) -> None:
    try:
        usual = _thread.stack_size(_STACK)
    except (ValueError, RuntimeError) as error:
        raise RecursionError("no larger stack to be had") from error
    try:
        _thread.start_new_thread(run, ())
    except RuntimeError as error:
        raise RecursionError("no larger stack to be had") from error
    finally:
        _thread.stack_size(usual)
