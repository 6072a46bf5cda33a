"""The constants of a module, each written once."""

from __future__ import annotations

from dataclasses import dataclass, field

from truespec.python.code import Code, code
from truespec.python.identifier import free_name
from truespec.python.literal import literal

Values = tuple[object, ...] | frozenset[str] | str


@dataclass(frozen=True, slots=True)
class Constant:
    """A name of the module and what it holds."""

    name: Code
    value: Code
    type: Code | None = None

    @property
    def target(self) -> Code:
        """What is assigned to: the name, with its type where that cannot be inferred."""
        return self.name if self.type is None else code("{}: {}", self.name, self.type)


@dataclass(slots=True)
class Constants:
    """Names values after the schema that has them first, and shares them."""

    named: dict[Code, Constant] = field(default_factory=dict)

    def name(self, values: Values, owner: str, kind: str = "values") -> Code:
        """Return the name of the constant with these values.

        `owner` is the name of a schema, `kind` what the values are to it.
        """
        value = literal(values)
        if value not in self.named:
            taken = {one.name for one in self.named.values()}
            name = free_name(f"{kind}_{owner}", taken)
            self.named[value] = Constant(name, value, _type(values))
        return self.named[value].name


def _type(values: Values) -> Code | None:
    """Return the type of a constant that may have nothing to infer it from."""
    if values == frozenset():
        return code("frozenset[str]")
    if isinstance(values, tuple) and any(
        isinstance(one, list | dict) for one in values
    ):
        return code("tuple[object, ...]")
    return None
