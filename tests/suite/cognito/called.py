"""Which operations a client has called."""

from __future__ import annotations

from typing import Any


class Called:
    """A hook of a client that counts the tries, and remembers what went well."""

    def __init__(self) -> None:
        self.tries = 0
        self.operations = set[str]()

    def before(self, request: Any) -> None:
        self.tries += 1

    def after(self, request: Any, outcome: Any, seconds: float) -> None:
        if not isinstance(outcome, BaseException) and outcome.status == 200:
            self.operations.add(request.operation)
