"""Validators that remember what they have found."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import wraps

from .problems import ONCE, Problems

Check = Callable[[object], Problems | None]


class _Memory(threading.local):
    """What was found in the values of the validation that is going on in a thread."""

    found: dict[int, Problems | None] | None = None


def remembering(check: Check) -> Check:
    """Return a validator that looks at each object and array once in a validation.

    It is for a schema that contains itself more than once: as many times as there are
    ways through it down to a value, that value would be looked at.
    """
    memory = _Memory()

    @wraps(check)
    def check_once(instance: object) -> Problems | None:
        if not isinstance(instance, dict | list):
            return check(instance)
        known = memory.found
        if known is None:
            memory.found = {}
            try:
                return check(instance)
            finally:
                memory.found = None
        place = id(instance)
        if place not in known:
            found = check(instance)
            known[place] = None if found is None else (None, ONCE, found)
        return known[place]

    return check_once
