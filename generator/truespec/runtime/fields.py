"""How a class of models declares the properties of its objects."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypeVar, overload

from .json_types import Unset
from .literals import literal_reader

if TYPE_CHECKING:
    from .codecs import Codec

T = TypeVar("T")

Codecs: TypeAlias = "Sequence[Codec[Any]]"

REQUIRED: Final = object()
"""The default of a field that has none: its property is always there."""


class FieldSpec:
    """What a class says of one field; see `json_field` and its kin."""

    __slots__ = (
        *("absent", "codecs", "default", "later", "read", "secret", "unsent", "wire"),
    )

    def __init__(
        self, wire: str, read: Any, default: Any, secret: bool, later: bool
    ) -> None:
        self.wire = wire
        self.read = read
        # What a constructor takes where it is not told, and what an absent property is:
        # they differ for a constant.
        self.default = default
        self.absent = default
        self.secret = secret
        self.later = later
        self.codecs: Codecs = ()
        self.unsent: tuple[str, ...] = ()

    @property
    def is_constant(self) -> bool:
        """Whether the document allows the value `default` and no other."""
        return self.absent is not self.default

    def reader(self) -> Callable[[object], Any]:
        """Return the function that reads the value."""
        found: Callable[[object], Any] = self.read() if self.later else self.read
        return found


@overload
def json_field(
    wire: str, read: Callable[[object], T], *, secret: bool = False, codecs: Codecs = ()
) -> T: ...


@overload
def json_field(
    wire: str,
    read: Callable[[object], T],
    *,
    default: None,
    secret: bool = False,
    codecs: Codecs = (),
) -> T | None: ...


@overload
def json_field(
    wire: str,
    read: Callable[[object], T],
    *,
    default: Literal[Unset.UNSET],
    secret: bool = False,
    codecs: Codecs = (),
) -> T | Unset: ...


def json_field(
    wire: str,
    read: Any,
    *,
    default: Any = REQUIRED,
    secret: bool = False,
    codecs: Codecs = (),
) -> Any:
    """Declare the field for the property `wire`, whose value `read` reads.

    With a `default` the property may be absent, and that is the field's value then.
    The value of a `secret` field is not shown. `codecs` are those of the formats in the
    value that are written in their own way.
    """
    spec = FieldSpec(wire, read, default, secret, False)
    spec.codecs = codecs
    return spec


def constant_field(
    wire: str, *, default: T, absent: Any = REQUIRED, secret: bool = False
) -> T:
    """Declare the field for the property `wire`, of which `default` is the only value.

    So it is what an object has that is made here. One that is read may lack it, if there
    is something that `absent` stands for.
    """
    spec: Any = FieldSpec(wire, literal_reader(default), default, secret, False)
    spec.absent = absent
    return spec  # type: ignore[no-any-return]


@overload
def later_field(
    wire: str,
    read: Callable[[], Callable[[object], T]],
    *,
    secret: bool = False,
    codecs: Codecs = (),
) -> T: ...


@overload
def later_field(
    wire: str,
    read: Callable[[], Callable[[object], T]],
    *,
    default: None,
    secret: bool = False,
    codecs: Codecs = (),
) -> T | None: ...


@overload
def later_field(
    wire: str,
    read: Callable[[], Callable[[object], T]],
    *,
    default: Literal[Unset.UNSET],
    secret: bool = False,
    codecs: Codecs = (),
) -> T | Unset: ...


def later_field(
    wire: str,
    read: Any,
    *,
    default: Any = REQUIRED,
    secret: bool = False,
    codecs: Codecs = (),
) -> Any:
    """Declare a field whose reader is defined later in the module: `read` returns it."""
    spec = FieldSpec(wire, read, default, secret, True)
    spec.codecs = codecs
    return spec


def further_fields(
    read: Callable[[], Callable[[object], T]],
    *,
    default_factory: Callable[[], dict[str, Any]],
    codecs: Codecs = (),
    unsent: tuple[str, ...] = (),
) -> dict[str, T]:
    """Declare what reads each property that the class does not name.

    `read` returns the reader; `default_factory` tells type checkers that the argument
    may be left out. Properties that are `unsent` are not for this side to send: what
    stands there all the same is kept as it is.
    """
    found: Any = FieldSpec("", read, default_factory, False, True)
    found.codecs = codecs
    found.unsent = unsent
    return found  # type: ignore[no-any-return]
