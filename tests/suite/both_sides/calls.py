"""The arguments of the calls of an operation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from typing import Any

from tests.suite.both_sides.bodies import Bodies
from tests.suite.both_sides.choice import Choice, Exhausted, Notes
from tests.suite.both_sides.sides import Sides
from tests.suite.both_sides.values import Values
from truespec.ir.operations import Content, Operation
from truespec.name.names import Names
from truespec.targets.operations.arguments import parameter_type, sent_parameters

_SEEDS = (None, 1, 2)
"""The plainest values, of what is required only, and two sets of random ones of all."""


class Call:
    """The arguments of one call: `media` is that of its body, "" for no body.

    `absent` are the names of the parameters that are not given, with their defaults.
    """

    def __init__(
        self,
        media: str,
        body: Choice | None,
        parameters: dict[str, Choice],
        absent: dict[str, Any],
    ) -> None:
        self.media = media
        self.body = body
        self.parameters = parameters
        self.absent = absent

    def __str__(self) -> str:
        choices = (*self.parameters.values(), *filter(None, [self.body]))
        shown = ", ".join(f"{one.place}={one.value!r:.200}" for one in choices)
        return f"a call with {shown}"

    def change(self, place: str) -> None:
        """Make another value for a place: the name of a parameter, or ``body``."""
        choices = (*self.parameters.values(), *filter(None, [self.body]))
        changed = [one for one in choices if one.place == place]
        assert changed, place
        for choice in changed:
            choice.change()


class Calls:
    """Makes the calls of the operations of a document."""

    def __init__(
        self,
        names: Names,
        sides: Sides,
        values: Values,
        bodies: Bodies,
        notes: Notes,
    ) -> None:
        self._names = names
        self._sides = sides
        self._values = values
        self._bodies = bodies
        self._notes = notes

    def of(self, operation: Operation) -> Iterator[Call]:
        """Yield the calls of an operation: in each media type, with all parameters and
        with those only that are required."""
        body = operation.body
        contents: Sequence[Content | None] = [None]
        if body is not None and body.contents:
            contents = body.contents
            if not body.required:
                with self._notes.able(operation.at):
                    yield self._call(operation, None, None)
        for content, seed in product(contents, _SEEDS):
            media = "" if content is None else content.media
            with self._notes.able(f"{operation.at} {media}"):
                yield self._call(operation, content, seed)

    def _call(
        self, operation: Operation, content: Content | None, seed: int | None
    ) -> Call:
        parameters, absent = self._parameters(operation, seed)
        if content is None:
            return Call("", None, parameters, absent)
        listed = self._sides.routes[operation.at].body
        [reading] = [one for one in listed if one.media == content.media]
        body = self._bodies.choice("body", content, reading, seed)
        return Call(content.media, body, parameters, absent)

    def _parameters(
        self, operation: Operation, seed: int | None
    ) -> tuple[dict[str, Choice], dict[str, Any]]:
        """Return the values of parameters, and the defaults of those that have none."""
        given: dict[str, Choice] = {}
        absent: dict[str, Any] = {}
        keywords = self._names.parameters[operation.at]
        arguments = self._sides.arguments(operation.at)
        for parameter, (sent, read) in zip(
            sent_parameters(operation), arguments, strict=True
        ):
            keyword, at = keywords[parameter.at], parameter_type(parameter)
            if seed is None and not parameter.required:
                absent[keyword] = parameter.default
                continue
            as_texts = parameter.content is None
            found = self._values.of(at, read, sent.check, seed=seed, as_texts=as_texts)
            sendable = (one for one in found if one is not None or sent.nullable)
            try:
                given[keyword] = Choice(parameter.wire, sendable)
            except Exhausted:
                if parameter.required:
                    raise
                where = f"{operation.at} {parameter.wire}"
                self._notes.unable[where] = "no valid value for it: it is left out"
                absent[keyword] = parameter.default
        return given, absent
