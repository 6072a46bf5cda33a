"""What the parts of the handler share."""

from __future__ import annotations

from typing import Any, Protocol, TypeAlias

from cognito_idp import models

from .store import Store

Nothing: TypeAlias = dict[str, models.JsonValue]
"""An answer that is an object without properties."""


class Concern:
    """The base of the parts: each has the operations of one concern, on one store.

    A part has operations only; what helps them is a function of its module, so that no
    part's helper takes the place of another's.

    The methods are coroutines that never wait. Each runs to its end before another
    begins, so that the store needs no locks.
    """

    def __init__(self, store: Store) -> None:
        self.store = store


class Stated(Protocol):
    """What all models have."""

    extra_fields: dict[str, Any]

    def to_json(self) -> dict[str, models.JsonValue]:
        """Return the model as JSON."""
        ...


def stated(body: Stated) -> dict[str, models.JsonValue]:
    """Return the properties of a request that the document knows, as JSON."""
    data = body.to_json()
    for name in body.extra_fields:
        data.pop(name, None)
    return data
