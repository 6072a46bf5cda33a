"""Values for the header fields of responses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from tests.suite.both_sides.choice import Choice, Notes
from tests.suite.both_sides.sides import Sides
from tests.suite.both_sides.values import UNKNOWN, Values
from truespec.compiled import compile_lowered
from truespec.ir.api import Api
from truespec.ir.operations import Parameter, Response
from truespec.name.names import Names
from truespec.runtime.client.content import AS_IT_IS
from truespec.runtime.wire.content import content_text
from truespec.runtime.wire.header_styles import header_text
from truespec.targets.operations.arguments import parameter_type

_HTTP = ("connection", "content-length", "date", "server", "transfer-encoding")
"""The fields that say how a message is sent, which is not up to a handler."""


class Fields:
    """Makes the header fields of the answers and errors of a document."""

    def __init__(
        self, api: Api, names: Names, sides: Sides, values: Values, notes: Notes
    ) -> None:
        self._names = names.headers
        self._sides = sides
        self._values = values
        self._notes = notes
        schemas = {
            at: None
            for operation in api.operations
            for response in operation.responses
            for one in response.headers
            if (at := parameter_type(one)) is not None
        }
        self._validators = compile_lowered(api.schemas, schemas, formats=True)

    def choice(self, key: str, response: Response, seed: int | None) -> Choice | None:
        """Return the fields of a response, None where it has none; `key` is that of
        their class (`truespec.name.names`)."""
        if key not in self._names or not response.headers:
            return None
        kind = getattr(self._sides.module("headers"), self._names[key].name)
        chosen = [
            one
            for one in response.headers
            if (one.required or seed is not None) and one.wire.lower() not in _HTTP
        ]
        return Choice("headers", self._made(kind, chosen, seed))

    def _made(
        self, kind: Any, headers: list[Parameter], seed: int | None
    ) -> Iterator[Any]:
        values = [self._field(one, seed) for one in headers]
        for row in zip(*values, strict=False) if values else [()]:
            found = zip(headers, row, strict=True)
            yield kind.from_json({one.wire: value for one, value in found})

    def _field(self, header: Parameter, seed: int | None) -> Iterable[Any]:
        at = parameter_type(header)
        if at is None:
            return iter(UNKNOWN[:1])
        is_valid = self._validators[at].is_valid
        made = self._values.of(at, AS_IT_IS, seed=seed)
        return (one for one in made if is_valid(one) and self._can_be_sent(header, one))

    def _can_be_sent(self, header: Parameter, value: Any) -> bool:
        """Whether a field can have a value; if not, the reason is counted."""
        try:
            if header.content is not None:
                content_text(value, header.content.codec, "header")
            else:
                header_text(value, header.explode)
        except ValueError as reason:
            self._notes.refusals[str(reason)] += 1
            return False
        return True
