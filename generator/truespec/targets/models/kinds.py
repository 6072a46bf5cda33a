"""What Python makes of the scalars of JSON."""

from __future__ import annotations

from dataclasses import dataclass

from truespec.ir.schemas import Anything, Enum, Never, Scalar, Shape


@dataclass(frozen=True, slots=True)
class Kind:
    """How values of one kind are annotated and read: by a function of the runtime.

    `codec` is what writes them where their type alone does not tell how.
    """

    annotation: str
    reader: str
    nullable: bool = False
    codec: str = ""


ANYTHING = Kind("JsonValue", "read_anything", nullable=True)
STRING = Kind("str", "read_string")
_KINDS = {
    "string": STRING,
    "integer": Kind("int", "read_integer"),
    "number": Kind("float", "read_number"),
    "boolean": Kind("bool", "read_boolean"),
    "null": Kind("None", "read_null", nullable=True),
}
BINARY = Kind("Binary", "read_binary")
PART = Kind("PartValue", "read_part", nullable=True)
_FORMATS = {
    "binary": BINARY,
    "date-time": Kind("datetime", "read_date_time"),
    "date": Kind("date", "read_date"),
    "time": Kind("time", "read_time"),
    "uuid": Kind("UUID", "read_uuid"),
    "byte": Kind("bytes", "BASE64.read", codec="BASE64"),
    "base64url": Kind("bytes", "BASE64URL.read", codec="BASE64URL"),
}
_NEVER = Kind("None", "read_nothing")


def kind_of(shape: Shape) -> Kind | None:
    """Return the kind of a shape without parts, None for any other.

    The octets of a string with the format ``binary`` may be a file, and so may be the
    part of a multipart body of which nothing is said (`PART`, which depends on where the
    shape stands; OpenAPI 3.2, 4.15.1.1). `Literal` knows neither fractions nor arrays and
    objects: enumerations of these are as open as their type.
    """
    match shape:
        case Anything():
            return ANYTHING
        case Never():
            return _NEVER
        case Scalar("string", format):
            return _FORMATS.get(format, STRING)
        case Scalar(name):
            return _KINDS[name]
        case Enum(values, "boolean") if len(set(values)) > 1:
            return _KINDS["boolean"]
        case Enum(_, "number"):
            return _KINDS["number"]
        case Enum(values) if any(isinstance(one, list | dict) for one in values):
            return ANYTHING
        case _:
            return None
