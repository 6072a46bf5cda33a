"""Room on the stack for values that are nested deeper than Python's limit allows.

Each thread has a stack and a limit of its own. What finds its stack full goes on in
another thread, and from there in a third: nothing that holds for the whole process is
changed, so that no other thread may run deeper than its stack is.
"""

from __future__ import annotations

# `threading` imports much that no other part of a validator needs.
import _thread
from collections.abc import Callable
from contextvars import ContextVar, copy_context
from types import FunctionType

__all__ = ["NestedTooDeeply", "go_on", "most_calls", "require_room", "with_room"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar

    T = TypeVar("T")

# A value may take so many stacks, one behind the other.
_MOST_STACKS = 100

# The stack of a thread for compiled code, which Python does not count.
_ROOMY_STACK = 256 * 2**20

# Calls of compiled code, which take up to some thousand bytes; a usual stack is smaller.
_UNCOUNTED = 128
_UNCOUNTED_ROOMY = 40_000

# More calls than starting a thread takes.
_NEEDED = 50

_one_at_a_time = _thread.allocate_lock()
_stacks: ContextVar[int] = ContextVar("stacks", default=1)
_roomy: set[int] = set()


class NestedTooDeeply(Exception):
    """A value is nested deeper than it can be looked at.

    It is no RecursionError, for which the functions that are called would go on.
    """


def most_calls() -> int:
    """Return how many calls may nest here that Python does not count itself."""
    return _UNCOUNTED_ROOMY if _thread.get_ident() in _roomy else _UNCOUNTED


def require_room(calls: int = _NEEDED) -> None:
    """Raise RecursionError where the stack is too full for `with_room` itself."""
    if calls:
        require_room(calls - 1)


def with_room(
    function: Callable[[Any], T], argument: object, *, compiled: bool = False
) -> T:
    """Return what a function makes of an argument, called in a thread of its own.

    That thread has the context variables of the caller, who waits for it. Where the
    function is `compiled`, its stack is large. Raises RecursionError where so many
    threads wait for each other already, or the machine has no other to give.
    """
    stacks = _stacks.get() + 1
    if stacks > _MOST_STACKS:
        raise RecursionError("nested too deeply")
    results: list[T] = []
    errors: list[BaseException] = []
    done = _thread.allocate_lock()
    done.acquire()

    def call() -> None:
        _stacks.set(stacks)
        results.append(function(argument))

    context = copy_context()

    def run() -> None:
        if compiled:
            _roomy.add(_thread.get_ident())
        try:
            context.run(call)
        except BaseException as error:
            errors.append(error)
        finally:
            _roomy.discard(_thread.get_ident())
            done.release()

    _start(run, _ROOMY_STACK if compiled else 0)
    done.acquire()
    if errors:
        raise errors[0]
    return results[0]


def go_on(function: Callable[[Any], T], argument: object) -> T:
    """Return what a function makes of an argument for which the stack here is too full.

    Raises NestedTooDeeply where there is no other, and RecursionError where there is not
    even room to ask for one: then a caller with more room is to come here.
    """
    require_room()
    compiled = not isinstance(function, FunctionType)
    try:
        return with_room(function, argument, compiled=compiled)
    except RecursionError:
        raise NestedTooDeeply from None


def _start(run: Callable[[], None], stack: int) -> None:
    """Start a thread; only how large its stack is has to be said for all threads."""
    try:
        if not stack:
            _thread.start_new_thread(run, ())
            return
        with _one_at_a_time:
            usual = _thread.stack_size(stack)
            try:
                _thread.start_new_thread(run, ())
            finally:
                _thread.stack_size(usual)
    except (ValueError, RuntimeError) as error:
        raise RecursionError("no other stack to be had") from error
