"""The names that a package keeps when its document grows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from truespec import pointer
from truespec.ir.api import Api
from truespec.ir.operations import Operation, Parameter
from truespec.ir.schemas import Enum
from truespec.name.names import Names
from truespec.name.reach import all_operations, core, named_schemas


@dataclass(frozen=True, slots=True)
class KeptNames:
    """The names that a package had before.

    `outer` are those of classes, classes of errors and operations, by their address.
    `inner` are those of the attributes of a class and of the parameters of an operation:
    by the address of the class or operation, then by what the document calls them.
    """

    outer: Mapping[str, str] = field(default_factory=dict)
    inner: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def of(self, address: str, keys: Mapping[str, str]) -> dict[str, str]:
        """Return the names of what is inside an address.

        `keys` has what the document calls each thing, by its own address, which is also
        the key of what comes back.
        """
        names = self.inner.get(address, {})
        return {at: names[key] for at, key in keys.items() if key in names}


def parameter_key(parameter: Parameter) -> str:
    """Return what a parameter of an operation is known by: its place and its name."""
    return f"{parameter.where} {parameter.wire}"


def names_to_keep(api: Api, names: Names) -> KeptNames:
    """Return the names that something new could take.

    Those are all that are not called exactly as in the document, and the members of an
    enumeration that have met each other.
    """
    outer = {
        at: name
        for group in (names.classes, names.operations, names.errors.addresses)
        for at, name in group.items()
        if pointer.last(at) != name
    }
    inner: dict[str, dict[str, str]] = {}
    for at, attributes in names.fields.items():
        inner[at] = {wire: name for wire, name in attributes.items() if wire != name}
    for operation in all_operations(api):
        inner[operation.at] = dict(_arguments(operation, names))
    inner |= _members(api, names)
    kept = {at: dict(sorted(inner[at].items())) for at in sorted(inner) if inner[at]}
    return KeptNames(dict(sorted(outer.items())), kept)


def _arguments(operation: Operation, names: Names) -> Iterator[tuple[str, str]]:
    arguments = names.parameters[operation.at]
    for parameter in operation.parameters:
        name = arguments[parameter.at]
        if name != parameter.wire:
            yield parameter_key(parameter), name


def _members(api: Api, names: Names) -> dict[str, dict[str, str]]:
    """Return the members of the enumerations in which two differ by case or signs."""
    kept = {}
    for schema in named_schemas(api):
        enum = core(schema.shape)
        members = names.members.get(schema.at)
        if members is None or not isinstance(enum, Enum):
            continue
        if any(member[-1:].isdecimal() for member in members):
            kept[schema.at] = dict(zip(map(str, enum.values), members, strict=True))
    return kept
