"""The schemas of the intermediate model.

Nothing here knows the version of the document or the language of the output. A schema
is known by its address in the user's document (`truespec.pointer`), and schemas refer
to each other by address, so there are no cycles of objects.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Access(StrEnum):
    """Who sends a property: ``readOnly`` comes from the server only, and so on."""

    READ = "read"
    WRITE = "write"
    BOTH = "both"


class Direction(StrEnum):
    """Who sends a value: the clients of a service, or the service itself.

    What a service sends are its responses, and the requests of its webhooks and
    callbacks.
    """

    REQUEST = "request"
    ANSWER = "answer"

    @property
    def other_side(self) -> Access:
        """Who may send a property that values of this direction do not have."""
        return Access.READ if self is Direction.REQUEST else Access.WRITE


@dataclass(frozen=True, slots=True)
class Check:
    """One keyword of a schema, in the form of JSON Schema 2020-12.

    `value` is the keyword's value with every subschema replaced by its address: the
    address itself for keywords that hold a schema, a tuple of addresses for those that
    hold a list, a dict of addresses for those that hold a mapping. ``$ref`` holds the
    address of its target, ``$dynamicRef`` that of its initial target and the dynamic
    anchor it looks for ("" where the initial target is final). A boolean schema
    ``false`` is the single check ``false``. `at` is the address of the keyword in the
    user's document.
    """

    keyword: str
    value: Any
    at: str


@dataclass(frozen=True, slots=True)
class Anything:
    """Any JSON value."""


@dataclass(frozen=True, slots=True)
class Never:
    """No value at all."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A string, integer, number, boolean or null, with its format ("" for none)."""

    kind: str
    format: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """What the document says of an enumerated value, which stands at the address `at`:
    a `name` for it and what it means, "" where it says nothing."""

    at: str
    name: str = ""
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Enum:
    """One of the listed values, all of one scalar kind ("" when mixed).

    `members` has as many entries as `values`, in the same order, or none.
    """

    values: tuple[Any, ...]
    kind: str
    members: tuple[Member, ...] = ()


@dataclass(frozen=True, slots=True)
class Array:
    """A list of `item` (an address, None for anything), after the `prefix` items.

    It has at least so many items; `closed` says that none come after the prefix.
    """

    item: str | None
    prefix: tuple[str, ...] = ()
    least: int = 0
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Map:
    """An object with any keys whose values are `value` (None for anything)."""

    value: str | None


@dataclass(frozen=True, slots=True)
class Field:
    """A property of a record: its name on the wire and the schema of its value."""

    wire: str
    type: str
    required: bool
    default: Any = None
    has_default: bool = False
    access: Access = Access.BOTH
    doc: str = ""
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """An object with known properties.

    `extra` is the address of the schema of all further properties (None for anything);
    `closed` says that there may be none but those of the `patterns`, which are mapped to
    addresses and count in `extra`.
    """

    fields: tuple[Field, ...]
    extra: str | None = None
    closed: bool = False
    patterns: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Tag:
    """A discriminator: the property on the wire and which variant each value names.

    `declared` says that the document calls it one; else the variants tell by themselves.
    Values that name none belong to the `default`, if there is one. `undecided` are the
    variants that allow any value.
    """

    wire: str
    mapping: tuple[tuple[Any, str], ...]
    default: str | None = None
    declared: bool = True
    undecided: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Union:
    """One of several variants (addresses); `exactly_one` for ``oneOf``."""

    variants: tuple[str, ...]
    tag: Tag | None = None
    exactly_one: bool = False


@dataclass(frozen=True, slots=True)
class Nullable:
    """Null, or what the inner shape says."""

    item: Shape


@dataclass(frozen=True, slots=True)
class Alias:
    """The same as another schema, known by its address."""

    target: str


@dataclass(frozen=True, slots=True)
class Xml:
    """How a schema is represented in XML (OpenAPI 3.2, 4.26).

    `node` is ``element``, ``attribute``, ``text``, ``cdata`` or ``none``, and "" where
    the document leaves it to the default; so are the others.
    """

    node: str = ""
    name: str = ""
    namespace: str = ""
    prefix: str = ""


Shape = (
    Anything | Never | Scalar | Enum | Array | Map | Record | Union | Nullable | Alias
)


@dataclass(frozen=True, slots=True)
class Example:
    """A value that the document gives as an example; `name` is "" where it has none.

    `at` is the address of the value. With `is_text`, the value is what is sent, written
    as its media type has it (OpenAPI 3.2, 4.19, ``serializedValue``).
    """

    name: str
    at: str
    value: Any
    is_text: bool = False


@dataclass(frozen=True, slots=True)
class Schema:
    """A schema: what it asserts (`checks`, complete) and what it looks like (`shape`).

    `name` is the name under which the document's components list the schema, None for a
    schema that stands elsewhere. `hint` is a naming hint for those: the words, from the
    outside in, of the place where it stands, such as ("Pet", "status"). `anchors` lists
    the dynamic anchors of the schema resource that it belongs to, with their addresses.
    `xml` is None where the document says nothing of XML. `access` is what the schema
    itself says of who sends its values.

    A schema that says something else in one direction is there once more, under an
    address of its own (`truespec.pointer.mark`): `direction` says how it is read, and
    `unsent` which properties nobody sends in that direction. The schema as it is written
    has no direction.
    """

    at: str
    name: str | None
    doc: str
    deprecated: bool
    checks: tuple[Check, ...]
    shape: Shape
    hint: tuple[str, ...] = ()
    secret: bool = False
    examples: tuple[Example, ...] = ()
    anchors: tuple[tuple[str, str], ...] = ()
    xml: Xml | None = None
    access: Access = Access.BOTH
    direction: Direction | None = None
    unsent: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Readings:
    """How a schema is read that says something else in one direction.

    `written` is its address; `request` and `answer` are those of its readings, None
    where nothing is sent in that direction. One of them may be the schema as written.
    With `as_part`, they hold only where it is applied together with certain others.
    """

    written: str
    request: str | None
    answer: str | None
    as_part: bool = False
