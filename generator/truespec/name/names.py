"""Every Python name of a package, decided once."""

from __future__ import annotations

from dataclasses import dataclass

from truespec.name.errors import ErrorNames
from truespec.name.headers import HeaderNames


@dataclass(frozen=True, slots=True)
class Names:
    """The Python names of a package, by the address of what they name.

    `classes`: schemas that are given a class of their own (records, enumerations) or a
    type alias (unions, and every other component). `functions`: the validator of every
    schema that may get one. `fields`: for each record, wire name -> attribute.
    `members`: for each enumeration, the member names in the order of its values.
    `operations`: operation address -> method name; further methods of an operation are
    below its address, under their suffix. `constants`: the same, for the constants of
    operations. `parameters`: for each operation, parameter
    address -> argument name. `errors`: the classes of error responses. `headers`: the header fields of the answers of an operation, by
    its address, and those of an error, by the name of its class.
    """

    classes: dict[str, str]
    functions: dict[str, str]
    fields: dict[str, dict[str, str]]
    members: dict[str, tuple[str, ...]]
    operations: dict[str, str]
    constants: dict[str, str]
    parameters: dict[str, dict[str, str]]
    errors: ErrorNames
    headers: dict[str, HeaderNames]
