"""What the document says of the answers of its operations, and what writes them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from time import monotonic
from typing import Any

from truespec.ir.api import Api
from truespec.ir.operations import Operation, Response
from truespec.ir.schemas import Example
from truespec.mock.answers import Answer, Answers
from truespec.mock.bodies import Body, NoValue
from truespec.mock.examples import SchemaExamples
from truespec.mock.headers import Fields
from truespec.mock.values import Values
from truespec.verify.package import Package, validators_of


@dataclass(slots=True)
class DescribedAnswers:
    """The answers of all operations of a document, by the address of the operation.

    `package` is what was generated of the document, and `examples` are those of its
    schemas. `fields` makes the header fields of the answers.
    """

    api: Api
    package: Package
    examples: SchemaExamples
    seed: int
    fields: Fields = field(init=False)
    by_operation: dict[str, Answers] = field(init=False)
    _values: Values = field(init=False)

    def __post_init__(self) -> None:
        self._values = Values(self.api, self.seed, self.examples.allowed)
        module = self.package.module
        self.fields = Fields(
            self._values,
            self._validators(),
            module("_runtime.wire.header_styles").header_text,
            module("_runtime.wire.content").content_text,
        )
        described = {one.at: one for one in self.api.operations}
        self.by_operation = {
            route.operation.at: self._answers(described[route.operation.at], route)
            for route in module("routes").ROUTES
        }

    def faults(self) -> Iterator[tuple[Example, str]]:
        """Yield the examples that are not allowed, and why, each once."""
        seen = set[str]()
        for example, fault in chain(self._faults(), self.examples.faults()):
            if example.at not in seen:
                seen.add(example.at)
                yield example, fault

    def gaps(self, seconds: float) -> Iterator[tuple[str, str]]:
        """Yield the addresses of bodies that no value was found for, with the messages.

        What is made is kept for the answers. After so many seconds the rest is left to
        the first request for it.
        """
        end = monotonic() + seconds
        for answer in chain.from_iterable(
            one.listed for one in self.by_operation.values()
        ):
            for body in answer.bodies[:1]:
                if monotonic() > end:
                    return
                try:
                    _ = body.usual
                except NoValue as error:
                    at = body.described.item or body.described.type
                    response = "" if answer.response is None else answer.response.at
                    yield at or response, str(error)

    def _faults(self) -> Iterator[tuple[Example, str]]:
        for answer in chain.from_iterable(
            one.listed for one in self.by_operation.values()
        ):
            for body in answer.bodies:
                yield from body.faults()
            for header in answer.response.headers if answer.response else ():
                yield from self.fields.faults(header)

    def _validators(self) -> Mapping[str, Any]:
        return validators_of(self.package, self.api.schemas, self.api.schemas)

    def _answers(self, described: Operation, route: Any) -> Answers:
        """Return the responses of an operation, as the package writes them."""
        responses = {one.status: one for one in described.responses}
        found = [
            self._answer(key, responses.get(key), contents)
            for key, contents in route.answers.items()
        ]
        found += [
            self._answer(key, responses.get(key), error.contents, error)
            for key, error in route.operation.errors.items()
            if key not in route.answers
        ]
        return Answers(route.operation.id, tuple(found))

    def _answer(
        self, key: str, response: Response | None, contents: Any, error: Any = None
    ) -> Answer:
        validator = self.package.module("_runtime.validator").Validator
        described = (
            {} if response is None else {one.media: one for one in response.contents}
        )
        bodies = [
            Body(described[one.media], one, validator, self._values)
            for one in contents
            if one.media in described
        ]
        return Answer(key, response, tuple(bodies), error)
