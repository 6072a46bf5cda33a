"""Types that the user chose: for a format, a schema by its name, or by its address."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from truespec.diagnostics import Diagnostics
from truespec.ir.api import Api
from truespec.ir.schemas import Scalar, Schema
from truespec.name.reach import core
from truespec.python.code import Code, code
from truespec.python.identifier import identifier
from truespec.python.imports import Imports
from truespec.python.literal import literal
from truespec.targets.models.kinds import Kind, kind_of
from truespec.targets.models.views import CodecView

Choices = Mapping[str, object]
"""What was chosen: true for the type that truespec has for a format, false for the plain
type of JSON, the name of a class, or a table of `type`, `read` and `write`."""

_RUNTIME = "._runtime"


def _ready(kind: str, codec: str) -> Kind:
    place = f"{_RUNTIME}.{codec}"
    return Kind(kind, f"{place}.read", codec=place)


READY = {
    "decimal": _ready("decimal:Decimal", "decimals:DECIMAL"),
    "duration": _ready("datetime:timedelta", "durations:DURATION"),
    "ipv4": _ready("ipaddress:IPv4Address", "addresses:IPV4"),
    "ipv6": _ready("ipaddress:IPv6Address", "addresses:IPV6"),
    "uri": _ready("urllib.parse:SplitResult", "uris:URI"),
    "uri-reference": _ready("urllib.parse:SplitResult", "uris:URI"),
}
"""The formats that have a type, but not by default: each is a class that people may not
expect, or says less than the text."""


@dataclass(frozen=True, slots=True)
class _Named:
    """The name of something in Python: the module, and what it is called there."""

    module: str
    name: str

    @classmethod
    def of(cls, text: str) -> _Named:
        """Return what ``module.name`` or ``module:name.attribute`` says."""
        if ":" in text:
            module, _, name = text.partition(":")
        else:
            module, _, name = text.rpartition(".")
        return cls(module, name)

    def code(self, imports: Imports, alias: str = "") -> Code:
        """Return the source of it, and import it unless it is built in."""
        head, dot, rest = self.name.partition(".")
        called = imports.add(self.module, head, alias) if self.module else Code(head)
        return Code(f"{called}{dot}{rest}")


class CustomTypes:
    """The types that the user chose, for the scalars of a document."""

    def __init__(self, choices: Choices) -> None:
        self._choices = choices

    def kind(self, schema: Schema) -> Kind | None:
        """Return the kind of a scalar schema if the user chose one."""
        shape = core(schema.shape)
        if not isinstance(shape, Scalar):
            return None
        for key in _keys(schema, shape):
            choice = self._choices.get(key)
            if choice is True and key in READY:
                return READY[key]
            if choice is False:
                return kind_of(Scalar(shape.kind))
            if isinstance(choice, str | dict):
                return _chosen(key, choice)
        return None

    def codecs(self, imports: Imports) -> list[CodecView]:
        """Return the codecs of the user's classes, in the order of the table."""
        return [
            _codec(key, choice, imports)
            for key, choice in self._choices.items()
            if isinstance(choice, str | dict)
        ]

    def report(self, api: Api, diagnostics: Diagnostics) -> None:
        """Warn of choices that nothing in the document could follow (`unusable-type`)."""
        used = {
            key
            for schema in api.schemas.values()
            if isinstance(shape := core(schema.shape), Scalar)
            for key in _keys(schema, shape)
        }
        for key in self._choices:
            if key not in used:
                diagnostics.warning(
                    "unusable-type",
                    "",
                    f"No string, number or boolean here is called {key!r} or has this"
                    " format, so no type was chosen for it",
                )
            elif self._choices[key] is True and key not in READY:
                known = ", ".join(READY)
                diagnostics.warning(
                    "unusable-type",
                    "",
                    f"There is no type ready for {key!r}",
                    f"Name a class, or one of the formats that have one: {known}",
                )


def _keys(schema: Schema, shape: Scalar) -> Iterator[str]:
    """Yield what a schema may be called in the table, the most exact first."""
    yield schema.at
    if schema.name is not None:
        yield schema.name
    if shape.format:
        yield shape.format


def _constant(key: str) -> str:
    words = "".join(one if one.isalnum() else " " for one in key).split()
    return identifier("_".join(["CODEC", *words]).upper())


def _chosen(key: str, choice: str | dict[str, str]) -> Kind:
    named = _Named.of(choice if isinstance(choice, str) else choice["type"])
    place = f".codecs:{_constant(key)}"
    return Kind(f"{named.module}:{named.name}", f"{place}.read", codec=place)


def _codec(key: str, choice: str | dict[str, str], imports: Imports) -> CodecView:
    table = {"type": choice} if isinstance(choice, str) else choice
    kind = _Named.of(table["type"]).code(imports)
    read, write = (
        _Named.of(table[name]).code(imports) if name in table else usual
        for name, usual in (("read", kind), ("write", Code("str")))
    )
    expected = literal(f"a value of {key}")
    call = code("{}, {}, {}, {}", kind, expected, read, write)
    return CodecView(identifier(_constant(key)), call)
