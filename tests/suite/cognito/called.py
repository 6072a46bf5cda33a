"""Which operations a client has called."""

from __future__ import annotations

from typing import Any


class Called:
    """A hook of a client that remembers the operations that were answered well."""

    def __init__(self) -> None:
        self.operations = set[str]()

    def before(self, request: Any) -> None:
        """Do nothing: what counts is the answer."""

    def after(self, request: Any, outcome: Any, seconds: float) -> None:
        if not isinstance(outcome, BaseException) and outcome.status == 200:
            self.operations.add(request.operation)
