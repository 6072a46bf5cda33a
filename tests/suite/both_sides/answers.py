"""What the calls of an operation are answered with."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

from tests.suite.both_sides.bodies import Bodies, definite
from tests.suite.both_sides.choice import Choice, Exhausted, Notes
from tests.suite.both_sides.fields import Fields
from tests.suite.both_sides.sides import Sides
from truespec.ir.operations import Content, Operation, Response
from truespec.name.answers import answers, carried, contents_of, errors
from truespec.name.names import Names

_SEEDS = (None, 1)
"""The plainest values, of what is required only, and random ones of all."""


class Prepared:
    """What a handler answers: a reply, or an error if it has a `kind`.

    `media` is the media type of a reply, "" where there is no choice.
    """

    def __init__(
        self,
        status: int,
        media: str,
        body: Choice | None,
        headers: Choice | None,
        kind: Any = None,
    ) -> None:
        self.status = status
        self.media = media
        self.body = body
        self.headers = headers
        self.kind = kind

    def change(self) -> None:
        """Make another body; raises Exhausted."""
        if self.body is None:
            raise Exhausted("answer")
        self.body.change()


class Answers:
    """Makes the answers to the operations of a document."""

    def __init__(
        self, names: Names, sides: Sides, bodies: Bodies, fields: Fields, notes: Notes
    ) -> None:
        self._names = names
        self._sides = sides
        self._bodies = bodies
        self._fields = fields
        self._notes = notes

    def of(self, operation: Operation) -> Iterator[Prepared]:
        """Yield the answers of an operation: all that the document has, in each media
        type, and its errors."""
        found = answers(operation)
        taken = {one.status for one in operation.responses}
        for response in found:
            status = _status(response.status, taken, is_answer=True)
            contents = contents_of(operation, response)
            for content, seed in product(contents or [None], _SEEDS):
                media = "" if content is None else content.media
                with self._notes.able(f"{operation.at} {response.status} {media}"):
                    yield self._answer(operation, response, content, status, seed)
        if not found:
            yield Prepared(200, "", None, None)
        for response in errors(operation):
            status = _status(response.status, taken, is_answer=False)
            with self._notes.able(f"{operation.at} {response.status}"):
                yield self._error(response, status)

    def _answer(
        self,
        operation: Operation,
        response: Response,
        content: Content | None,
        status: int,
        seed: int | None,
    ) -> Prepared:
        fields = self._fields.choice(operation.at, response, seed)
        if content is None:
            return Prepared(status, "", None, fields)
        listed = self._sides.routes[operation.at].answers
        key = response.status
        contents = listed[key if key == "default" else key.upper()]
        [reading] = [one for one in contents if one.media == content.media]
        body = self._bodies.choice("answer", content, reading, seed)
        return Prepared(status, definite(content), body, fields)

    def _error(self, response: Response, status: int) -> Prepared:
        name = self._names.errors.of(response)
        kind = getattr(self._sides.module("errors"), name)
        fields = self._fields.choice(name, response, 1)
        body = None
        if contents := carried(response):
            body = self._bodies.choice("error", contents[0], kind.contents[0], 1)
        return Prepared(status, "", body, fields, kind)


def _status(status: str, taken: set[str], *, is_answer: bool) -> int:
    """Return a status code that a response is for, and no other one."""
    if status.isdecimal():
        return int(status)
    if status.upper().endswith("XX"):
        first = int(status[0]) * 100
        codes = range(first, first + 100)
    else:
        ranges = {one[0] for one in taken if one.upper().endswith("XX")}
        usual = range(200, 204) if is_answer else range(500, 400, -1)
        return next(
            code
            for code in usual
            if {str(code), str(code)[0]}.isdisjoint(taken | ranges)
        )
    return next(code for code in codes if str(code) not in taken)
