"""Validators that remember what they have found."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from functools import wraps

from .problems import ONCE, Problems
from .room import go_on

Check = Callable[[object], Problems | None]

# What was found in the values of the validation that is going on, by function and value.
_Found = dict[tuple[Check, int], Problems | None]
_memory: ContextVar[_Found | None] = ContextVar("memory", default=None)


def remembering(check: Check) -> Check:
    """Return a validator that looks at each object and array once in a validation.

    It is for a schema that contains itself more than once: as many times as there are
    ways through it down to a value, that value would be looked at. All validators of
    this kind share one memory, as several may contain each other.
    """

    @wraps(check)
    def check_once(instance: object) -> Problems | None:
        if not isinstance(instance, dict | list):
            return check(instance)
        known = _memory.get()
        if known is None:
            token = _memory.set({})
            try:
                return check(instance)
            finally:
                _memory.reset(token)
        place = check, id(instance)
        if place not in known:
            try:
                found = check(instance)
            except RecursionError:
                found = go_on(check, instance)
            known[place] = None if found is None else (None, ONCE, found)
        return known[place]

    return check_once
