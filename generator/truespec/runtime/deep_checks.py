"""How the functions of validators check values that are nested deeper than Python's
stack is.

They call each other without a thought of the stack, so that other values do not pay.
Where it was full, copies of them check the value again, which call each other by way of
`going_on`: one that finds the stack full goes on with another.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from types import FunctionType

from .memory import remembering
from .room import NestedTooDeeply, go_on, with_room

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Check = Callable[[object], Any]


def check_deeply(check: Check, value: object) -> Any:
    """Return what the function of a validator does, for a deep value.

    Raises NestedTooDeeply for one that is too deep.
    """
    try:
        deep = _deep(check)
        return with_room(check if deep is None else deep, value, compiled=deep is None)
    except RecursionError:
        raise NestedTooDeeply from None


def going_on(check: Check) -> Check:
    """Return a function that does as another, in a new thread where the stack is full."""

    @wraps(check)
    def check_on(value: object) -> Any:
        try:
            return check(value)
        except RecursionError:
            return go_on(check, value)

    return check_on


# Under this name a module keeps the copies of its functions, made when first needed.
_COPIES = "_deep_copies"


def _deep(check: Check) -> Check | None:
    """Return the copy of a function; None for one that is compiled."""
    plain = getattr(check, "__wrapped__", check)
    if not isinstance(plain, FunctionType):
        return None
    module = plain.__globals__
    if _COPIES not in module:
        copies = dict(module)
        for name, value in module.items():
            copied = _copy(value, module, copies)
            if copied is not None:
                copies[name] = copied
        module[_COPIES] = copies
    return _copy(check, module, module[_COPIES])


def _copy(value: Any, module: dict[str, Any], copies: dict[str, Any]) -> Check | None:
    """Return the copy of a function of a module, None for what is no such function."""
    plain = getattr(value, "__wrapped__", value)
    if not isinstance(plain, FunctionType) or plain.__globals__ is not module:
        return None
    code, closure = plain.__code__, plain.__closure__
    copy = going_on(
        FunctionType(code, copies, plain.__name__, plain.__defaults__, closure)
    )
    return copy if plain is value else remembering(copy)
