"""The values of a sample: the document's own examples, and values made for schemas."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

from truespec.ir.operations import Content, Parameter
from truespec.ir.schemas import Example, Scalar, Schema
from truespec.name.reach import core
from truespec.values.plausible import Plausible
from truespec.values.samples import Sampler

_TRIES = 8

Judge = Callable[[str, Any], Iterable[str]]
"""Returns the places where a value of the schema at an address is wrong."""


def trust(at: str, value: Any) -> Iterable[str]:
    """Take every value to be allowed."""
    return ()


@dataclass(slots=True)
class SampleValues:
    """Values for parameters and bodies, the same ones every time.

    A value that the `judge` finds something wrong with is not taken if there is another.
    What is made has `room` for so many values, and beyond them what it must have.
    """

    schemas: Mapping[str, Schema]
    judge: Judge = trust
    room: int = 25
    _sampler: Sampler = field(init=False)
    _examples: dict[str, Any] = field(init=False)

    def __post_init__(self) -> None:
        self._sampler = Sampler(self.schemas)
        self._examples = {
            at: schema.examples[0].value
            for at, schema in self.schemas.items()
            if schema.examples and not self._is_wrong(at, schema.examples[0].value)
        }

    def of_parameter(self, parameter: Parameter) -> Any:
        """Return a value for a parameter."""
        at = parameter.type
        examples = parameter.examples
        if parameter.content is not None:
            at = parameter.content.type
            examples = (*examples, *parameter.content.examples)
        return self._chosen(at, examples, is_sent=True)

    def of_content(self, content: Content, *, is_sent: bool) -> Any:
        """Return a value for a body that is sent, or for one that is received."""
        at = content.item if content.type is None else content.type
        return self._chosen(at, content.examples, is_sent=is_sent)

    def is_binary(self, at: str) -> bool:
        """Whether the schema at an address is that of octets."""
        shape = core(self.schemas[at].shape)
        return isinstance(shape, Scalar) and shape.format == "binary"

    def _chosen(
        self, at: str | None, examples: Iterable[Example], *, is_sent: bool
    ) -> Any:
        for example in examples:
            if not example.is_text and not self._is_wrong(at, example.value):
                return example.value
        if at is None:
            return "text"
        made = list(self._made(at, is_sent=is_sent))
        fitting = (value for value in made if not self._is_wrong(at, value))
        return next(fitting, made[-1])

    def _made(self, at: str, *, is_sent: bool) -> Iterator[Any]:
        plausible = Plausible(
            self._sampler,
            Random(at),
            self._examples,
            most=self.room,
            is_sent=is_sent,
        )
        for _ in range(_TRIES):
            value = plausible.value((at,))
            yield value
            wrong = list(self.judge(at, value))
            if not wrong:
                return
            plausible.avoid(wrong)
        yield self._sampler.sample((at,))

    def _is_wrong(self, at: str | None, value: Any) -> bool:
        return at is not None and any(True for _ in self.judge(at, value))
