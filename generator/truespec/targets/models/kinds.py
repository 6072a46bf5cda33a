"""What Python makes of the scalars of JSON."""

from __future__ import annotations

from dataclasses import dataclass

from truespec.ir.schemas import Anything, Enum, Never, Scalar, Shape
from truespec.python.code import Code


@dataclass(frozen=True, slots=True)
class Kind:
    """How values of one kind are annotated, read and written.

    `reader` and `writer` name functions of the runtime; without a writer, values are
    sent as they are. `unread` is the condition under which the value called ``field``
    still has to be given to the reader: it is left out for most values, for speed.
    """

    annotation: str
    reader: str
    unread: Code | None = None
    writer: str = ""
    nullable: bool = False


ANYTHING = Kind("JsonValue", "read_anything", Code("field is UNSET"), nullable=True)
_STRING = Kind("str", "read_string", Code("type(field) is not str"))
_KINDS = {
    "string": _STRING,
    "integer": Kind("int", "read_integer", Code("type(field) is not int")),
    "number": Kind(
        "float",
        "read_number",
        Code("type(field) is not float and type(field) is not int"),
    ),
    "boolean": Kind("bool", "read_boolean", Code("type(field) is not bool")),
    "null": Kind("None", "read_null", Code("field is not None"), nullable=True),
}
_FORMATS = {
    "date-time": Kind("datetime", "read_date_time", writer="write_date_time"),
    "date": Kind("date", "read_date", writer="write_date"),
}
_NEVER = Kind("None", "read_nothing")


def kind_of(shape: Shape) -> Kind | None:
    """Return the kind of a shape without parts, None for any other.

    An enumeration of anything but strings or integers is as open as its type.
    """
    match shape:
        case Anything():
            return ANYTHING
        case Never():
            return _NEVER
        case Scalar("string", format):
            return _FORMATS.get(format, _STRING)
        case Scalar(name):
            return _KINDS[name]
        case Enum(_, name) if name not in ("string", "integer"):
            return _KINDS.get(name, ANYTHING)
        case _:
            return None
