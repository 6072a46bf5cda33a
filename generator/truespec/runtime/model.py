"""What the classes of a package have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, dataclass_transform

from .date_time import read_date, write_date
from .fields import (
    REQUIRED,
    FieldSpec,
    constant_field,
    further_fields,
    json_field,
    later_field,
)
from .json_types import UNSET, JsonValue
from .malformed import Malformed, MalformedText, takes_nulls
from .nesting import are_same, convert_deep, copied, shown
from .reading import (
    read_anything,
    read_boolean,
    read_integer,
    read_map,
    read_object,
    read_string,
)
from .shape_error import ShapeError
from .writing import PLAIN, write, write_object

if TYPE_CHECKING:
    from inspect import Signature

# What these read needs no reading if its type is exactly this one.
_EXACT: dict[Any, type] = {read_string: str, read_integer: int, read_boolean: bool}

# A `datetime` is a `date` too, and sent as one where that is what the field holds.
_WRITERS: dict[Any, Any] = {read_date: write_date}

FURTHER = "extra_fields"

E = TypeVar("E", bound=ShapeError)


def _writer(spec: FieldSpec) -> Callable[[Any], Any]:
    """Return the function that writes the value of a field."""
    if spec.codecs:
        from .codecs import write_by

        return partial(write_by, spec.codecs)
    found: Callable[[Any], Any] = _WRITERS.get(spec.read, write)
    return found


@dataclass_transform(
    kw_only_default=True,
    field_specifiers=(constant_field, json_field, later_field, further_fields),
)
class ModelType(type):
    """Makes classes with a slot for each field that they declare.

    Type checkers see a constructor that takes the fields as keywords (PEP 681).
    """

    _specs: dict[str, FieldSpec]
    _read_further: FieldSpec | None
    _reading: tuple[Any, ...] | None
    _writing: tuple[Any, ...] | None
    _secret: frozenset[str]

    def __new__(
        metacls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]
    ) -> ModelType:
        specs = {
            key: value for key, value in namespace.items() if type(value) is FieldSpec
        }
        for key in specs:
            del namespace[key]
        further = specs.pop(FURTHER, None)
        own = (FURTHER, "_malformed", "_nulls")
        namespace["__slots__"] = tuple(specs) if bases else own
        cls = super().__new__(metacls, name, bases, namespace)
        cls._specs = specs
        cls._read_further = further
        cls._reading = None
        cls._writing = None
        cls._secret = frozenset(key for key, spec in specs.items() if spec.secret)
        return cls

    @property
    def __signature__(cls) -> Signature:
        """What the constructor takes, for `inspect`, `help` and documentation tools."""
        from .signature import signature_of

        return signature_of(cls)

    def _prepare_reading(cls) -> tuple[Any, ...]:
        """Return what `Model.from_json` goes through, made at the first call.

        For each field: the property, the attribute, the type of values that are taken as
        they are, the reader, and what stands for an absent property.
        """
        steps = []
        for name, spec in cls._specs.items():
            read = spec.reader()
            # No value has the type FieldSpec.
            exact = _EXACT.get(read, FieldSpec)
            steps.append((spec.wire, name, exact, read, spec.absent))
        cls._reading = tuple(steps)
        return cls._reading

    def _prepare_writing(cls) -> tuple[Any, ...]:
        """Return what `Model.to_json` goes through, made at the first call.

        For each field: the property, the value that is left out, the types of values that
        are written as they are, and what writes others; then what gives the values of all
        fields.
        """
        steps = tuple(
            (
                spec.wire,
                None if spec.absent is None else UNSET,
                frozenset[Any]() if spec.codecs else PLAIN,
                _writer(spec),
            )
            for spec in cls._specs.values()
        )
        # With two names or more it gives a tuple.
        cls._writing = (steps, attrgetter(*cls._specs, FURTHER, FURTHER))
        return cls._writing


class Model(metaclass=ModelType):
    """The base of the classes that stand for JSON objects.

    `extra_fields` keeps the properties that the document does not know, as they are.
    They are sent back after the known ones, and instead of those of the same name.
    """

    __hash__ = None  # type: ignore[assignment]

    if TYPE_CHECKING:
        # Not at run time, where `typing.get_type_hints` is to find fields alone.
        __slots__: ClassVar[tuple[str, ...]]
        _specs: ClassVar[dict[str, FieldSpec]]
        _secret: ClassVar[frozenset[str]]
        extra_fields: dict[str, Any] = further_fields(
            lambda: read_anything, default_factory=dict
        )

    def __init__(self, **values: Any) -> None:
        for name, spec in type(self)._specs.items():
            value = values.pop(name, spec.default)
            if value is REQUIRED:
                raise TypeError(f"{type(self).__name__} needs the argument {name!r}")
            setattr(self, name, value)
        extra = values.pop(FURTHER, None)
        self.extra_fields = {} if extra is None else extra
        if values:
            unknown = ", ".join(map(repr, values))
            raise TypeError(f"{type(self).__name__} has no field {unknown}")

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Return the object that a JSON value says; raises ShapeError if it cannot."""
        if not isinstance(value, dict):
            raise ShapeError((), "an object", value)
        self = object.__new__(cls)
        get = value.get
        steps = cls._reading or cls._prepare_reading()
        known = len(steps)
        for wire, name, exact, read, absent in steps:
            item = get(wire)
            if type(item) is exact:
                setattr(self, name, item)
            elif item is None and wire not in value:
                if absent is REQUIRED:
                    raise _missing(read, wire)
                setattr(self, name, absent)
                known -= 1
            else:
                try:
                    setattr(self, name, read(item))
                except MalformedText as error:
                    error = cls._at(error, name, wire)
                    self._keep_malformed(name, Malformed(item, error))
                except ShapeError as error:
                    error = cls._at(error, name, wire)
                    if item is not None or absent is REQUIRED or not takes_nulls():
                        raise error from None
                    setattr(self, name, absent)
                    self._keep_null(error)
                except RecursionError:
                    setattr(self, name, cls._reread(item, name, wire, read))
        self.extra_fields = {} if known == len(value) else cls._further(value)
        return self

    @classmethod
    def _reread(cls, item: object, name: str, wire: str, read: Any) -> Any:
        """Return what is read of a property that is nested deeply."""
        try:
            return convert_deep(read, item)
        except ShapeError as error:
            raise cls._at(error, name, wire) from None

    @classmethod
    def _at(cls, error: E, name: str, wire: str) -> E:
        """Return an error in a property as seen from the object."""
        if name in cls._secret:
            error.hide_names()
        error.below(wire)
        return error

    def _keep_malformed(self, name: str, text: Malformed) -> None:
        """Leave a field without a value, as its text is malformed."""
        try:
            self._malformed_texts()[name] = text
        except AttributeError:
            # Type checkers would take an attribute that is declared for a field.
            object.__setattr__(self, "_malformed", {name: text})

    def _keep_null(self, error: ShapeError) -> None:
        """Take note of a null that stood for an absent property."""
        nulls = (*getattr(self, "_nulls", ()), error)
        object.__setattr__(self, "_nulls", nulls)
        Malformed.made += 1

    def _malformed_texts(self) -> dict[str, Malformed]:
        """Return the malformed texts by the names of their fields.

        Raises AttributeError where there are none, as in most objects.
        """
        found: dict[str, Malformed] = object.__getattribute__(self, "_malformed")
        return found

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """Raise what is wrong with the text of a field."""
            if name in type(self)._specs:
                raise self._malformed_texts()[name].error()
            kind = type(self).__name__
            raise AttributeError(f"{kind!r} object has no attribute {name!r}")

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        copy = memo[id(self)] = object.__new__(type(self))
        for name in (*self._specs, FURTHER, "_malformed", "_nulls"):
            with suppress(AttributeError):
                part = object.__getattribute__(self, name)
                object.__setattr__(copy, name, copied(part, memo))
        return copy

    def __getstate__(self) -> object:
        """Return what copies are made of: what is there, without looking at it."""
        state = {}
        for name in (*self._specs, FURTHER, "_malformed", "_nulls"):
            with suppress(AttributeError):
                state[name] = object.__getattribute__(self, name)
        return None, state

    def _kept(self, name: str) -> Any:
        """Return the value of a field, malformed or not."""
        try:
            return getattr(self, name)
        except MalformedText:
            return self._malformed_texts()[name]

    def _by_wire(self) -> Iterator[tuple[str, Any]]:
        """Yield the values of all properties by their names in JSON."""
        for name, spec in self._specs.items():
            yield spec.wire, self._kept(name)
        yield from self.extra_fields.items()

    @classmethod
    def _further(cls, value: dict[str, Any]) -> dict[str, Any]:
        named = {spec.wire for spec in cls._specs.values()}
        further = {key: item for key, item in value.items() if key not in named}
        if cls._read_further is None:
            return further
        unsent = cls._read_further.unsent
        kept = {key: further.pop(key) for key in unsent if key in further}
        return read_map(further, cls._read_further.reader()) | kept

    def to_json(self) -> dict[str, JsonValue]:
        """Return the object as a JSON value."""
        data: dict[str, JsonValue] = {}
        cls = type(self)
        steps, values_of = cls._writing or cls._prepare_writing()
        values: tuple[Any, ...]
        try:
            values = values_of(self)
        except MalformedText:
            values = tuple(self._parts().values())
        for (wire, omitted, plain, convert), value in zip(steps, values, strict=False):
            if value is omitted:
                continue
            if type(value) in plain:
                data[wire] = value
            elif value is not UNSET:
                try:
                    data[wire] = convert(value)
                except RecursionError:
                    data[wire] = convert_deep(convert, value)
        if self.extra_fields:
            further = cls._read_further
            convert = write_object if further is None else _writer(further)
            data.update(convert(self.extra_fields))
        return data

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        try:
            return self.extra_fields == other.extra_fields and all(
                getattr(self, name) == getattr(other, name) for name in self._specs
            )
        except MalformedText:
            return self._parts() == other._parts()
        except RecursionError:
            return are_same(self, other)

    def __repr__(self) -> str:
        try:
            inside = ", ".join(
                f"{name}={value!r}" for name, value in self._shown().items()
            )
        except RecursionError:
            return shown(self)
        return f"{type(self).__name__}({inside})"

    def __replace__(self, **changes: Any) -> Self:
        """Return a copy with other values in some fields, for `copy.replace`."""
        parts = self._parts()
        parts[FURTHER] = dict(self.extra_fields)
        return type(self)(**parts | changes)

    def _parts(self) -> dict[str, object]:
        """Return the values of all fields by their names."""
        return {name: self._kept(name) for name in (*self._specs, FURTHER)}

    def _shown(self) -> dict[str, object]:
        """Return what `repr` shows of the fields."""
        return {
            name: _SECRET if name in self._secret else value
            for name, value in self._parts().items()
            if self._tells(name, value)
        }

    def _tells(self, name: str, value: object) -> bool:
        """Whether the value of a field says more than that its property is absent."""
        if name == FURTHER:
            return bool(value)
        return value is not UNSET and value is not self._specs[name].absent


def _missing(read: Any, wire: str) -> ShapeError:
    """Return the error for a property that is missing; the reader knows what it is."""
    try:
        read(UNSET)
    except ShapeError as error:
        return error.below(wire)
    return ShapeError((wire,), "a value", UNSET)


class _Secret:
    """Stands where a secret is not shown."""

    def __repr__(self) -> str:
        return "<secret>"


_SECRET = _Secret()


class UnknownVariant:
    """An object that says it is of a kind which the document does not list.

    `value` is the object as it was read; it is sent back unchanged. One of a kind that is
    listed, but which does not have the shape of that, is one as well, and has an `error`.
    """

    __slots__ = ("_refusal", "value")
    __hash__ = None  # type: ignore[assignment]

    def __init__(
        self, value: dict[str, JsonValue], error: ShapeError | None = None
    ) -> None:
        self.value = value
        self._refusal = error

    @property
    def error(self) -> ShapeError | None:
        """Why the object is not of the kind that it says, if the document lists that."""
        return self._refusal

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Keep a JSON object; raises ShapeError for any other value."""
        return cls(read_object(value))

    def to_json(self) -> dict[str, JsonValue]:
        """Return the object as it was read."""
        return self.value

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, UnknownVariant):
            return NotImplemented
        try:
            return self.value == other.value
        except RecursionError:
            return are_same(self, other)

    def __repr__(self) -> str:
        try:
            return f"UnknownVariant({self.value!r})"
        except RecursionError:
            return shown(self)

    def _parts(self) -> dict[str, object]:
        return {"": self.value}

    _shown = _parts
