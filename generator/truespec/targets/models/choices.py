"""How a function chooses the variant of a union that reads a value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from truespec.ir.schemas import Record, Union
from truespec.ir.variants import needs_judgement, other_variants
from truespec.python.code import Code, code
from truespec.python.literal import literal
from truespec.targets.models.runtime_names import Uses
from truespec.targets.models.types import Types
from truespec.targets.models.views import CaseView


@dataclass(frozen=True, slots=True)
class Choice:
    """The choice between the variants of a union, by its tag and by trial."""

    at: str
    union: Union
    types: Types
    uses: Uses

    def tag(self) -> Code | None:
        """Return the property that tells the variants apart, None without one."""
        if self.union.tag is None:
            return None
        self.uses("tag_of")
        return literal(self.union.tag.wire)

    def cases(self) -> list[CaseView]:
        """Return what reads the values whose tag names a variant."""
        mapping = () if self.union.tag is None else self.union.tag.mapping
        return [
            CaseView(_condition(value), self._read(variant))
            for value, variant in mapping
        ]

    def _read(self, variant: str) -> Code:
        """Return what reads an object as a variant that its tag names.

        One that is a union of its own does not know each kind: another variant may.
        """
        reading = code("{}(value)", self.types.reader(variant))
        inner = self.types.shape(self.types.final(variant))
        is_open = isinstance(inner, Union) and inner.tag is not None
        if is_open and other_variants(self.union):
            return code("{}({})", self.uses("known_variant"), reading)
        return reading

    def refused(self) -> Code | None:
        """Return what reads objects that the variant of their tag cannot read.

        None where no other variant allows them, and their type is none but the variants.
        """
        tag = self.union.tag
        if tag is None or not tag.declared or not tag.mapping:
            return None
        others = other_variants(self.union)
        arguments = [Code("value"), Code("error"), *map(self.types.reader, others)]
        judges = self.types.judges(others) if others else None
        if judges:
            arguments.append(_judging(judges))
        if tag.default is None:
            arguments.append(Code("or_unknown=True"))
        self.uses("ShapeError")
        called = self.uses("read_refused")
        return code("{}({})", called, Code(", ".join(arguments)))

    def has_default(self) -> bool:
        """Whether one variant reads all objects whose tag names none."""
        tag = self.union.tag
        return tag is not None and tag.default is not None and self._are_objects()

    def unknown(self) -> Code | None:
        """Return what reads objects with a tag that names no variant.

        None where that is no different from objects without a tag.
        """
        tag = self.union.tag
        if tag is None or not tag.declared or tag.default is not None:
            return None
        if not tag.undecided:
            return code("{}.from_json(value)", self.uses("UnknownVariant"))
        arguments = [self.types.reader(at) for at in tag.undecided]
        judges = self._judges(tag.undecided)
        if judges is not None:
            arguments.append(judges)
            if self.union.exactly_one:
                arguments.append(Code("exactly_one=True"))
        called = self.uses("read_tagged")
        return code("{}(value, {})", called, Code(", ".join(arguments)))

    def otherwise(self) -> tuple[Code, bool]:
        """Return what reads all other values, and if its type is unknown."""
        tag = self.union.tag
        if tag is not None and tag.default is not None and self.has_default():
            return code("{}(value)", self.types.reader(tag.default)), False
        variants = self.union.variants
        readers = {self.types.reader(at): at for at in reversed(variants)}
        readers = dict(reversed(readers.items()))
        if len(readers) == 1:
            return code("{}(value)", next(iter(readers))), False
        arguments = [literal(self.types.title(self.at)), *readers]
        judges = self._judges(tuple(readers.values()))
        if judges is not None:
            arguments.append(judges)
        called = self.uses("read_union")
        return code("{}(value, {})", called, Code(", ".join(arguments))), True

    def _are_objects(self) -> bool:
        shapes = (self.types.shape(self.types.final(at)) for at in self.union.variants)
        return all(isinstance(shape, Record) for shape in shapes)

    def _judges(self, variants: tuple[str, ...]) -> Code | None:
        if not needs_judgement(self.union, self.types.schemas):
            return None
        functions = self.types.judges(variants)
        return None if functions is None else _judging(functions)


def _judging(functions: list[Code]) -> Code:
    """Return the argument that names the functions which judge variants."""
    listed = ", ".join(functions) + ("," if len(functions) == 1 else "")
    return Code(f"judges=lambda: ({listed})")


def _condition(value: Any) -> Code:
    """Return the condition that the tag is a value: 1.0 is 1, and true is not."""
    if value is None or isinstance(value, bool):
        return code("tag is {}", literal(value))
    if isinstance(value, str):
        return code("tag == {}", literal(value))
    if value in (0, 1):
        return code("tag == {} and tag is not {}", literal(value), literal(value == 1))
    return code("tag == {}", literal(value))
