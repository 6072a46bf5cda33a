"""What openapi-core cannot judge, with the reasons."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from truespec.ir.operations import Operation
from truespec.ir.schemas import Map, Record, Schema
from truespec.name.reach import core

PATTERN = "it searches for patterns of ECMA-262 with `re`, which has no \\p{}"
NO_OCTETS = "it takes a body of no octets for no body"
MEDIA = "it takes a body that is neither JSON nor a form nor text for octets"
BESIDE = "it tells no two parameters of a path apart that stand side by side"
FORM = "it takes all fields of a form for texts"
SECURITY = "it looks for credentials, and those here are made up"
TIMES = "AWS has times as numbers in JSON, and the document as texts"
SIDES = "a property that the other side should send: an example of the document"
READING = "it refuses to read the document"
VERSION = "it reads OpenAPI 3.0, 3.1 and 3.2"
IGNORED = "it asks for header fields that OpenAPI has ignored as parameters"
PATHS = "it finds no path that holds a query or begins with two slashes"
EXPLODED = "it asks for the name of an object whose properties are the parameters"
CALLED_JSON = "it reads octets that are called JSON"
NUMBERS = "it takes a text that stands for a number for a text"

_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")
# Header fields that are no parameters (OpenAPI 3.2, 4.12.1).
_NO_PARAMETERS = ("accept", "authorization", "content-type")


def reason_beyond(
    error: Exception,
    operation: Operation,
    schemas: Mapping[str, Schema],
    what: str,
    media: str,
) -> str:
    """Return why openapi-core is wrong about an operation, "" where it is not.

    `what` is "requests" or "answers", and `media` the media type of the body.
    """
    kind = type(error).__name__
    if kind in _BY_KIND:
        return _BY_KIND[kind]
    if kind in ("PathNotFound", "ServerNotFound"):
        is_odd = "?" in operation.at or operation.path.startswith("//")
        return PATHS if is_odd else ""
    if "}{" in operation.path:
        return BESIDE
    if kind in ("MissingRequiredParameter", "InvalidParameter"):
        return _beyond_parameter(error, operation, schemas)
    cause = error.__cause__
    if type(cause).__name__ == "MediaTypeDeserializeError" and _has_octets(operation):
        return CALLED_JSON
    errors = getattr(cause, "schema_errors", ())
    is_form = what == "requests" and media.startswith(_FORMS)
    is_text = media.startswith("text/")
    reasons = [_beyond_schema(one, is_form=is_form, is_text=is_text) for one in errors]
    return reasons[0] if reasons and all(reasons) else ""


_BY_KIND = {"MissingData": NO_OCTETS, "SecurityValidationError": SECURITY}


def _beyond_parameter(
    error: Any, operation: Operation, schemas: Mapping[str, Schema]
) -> str:
    if error.location == "header" and error.name.lower() in _NO_PARAMETERS:
        return IGNORED
    is_exploded = any(
        one.wire == error.name
        and one.explode
        and one.type is not None
        and isinstance(core(schemas[one.type].shape), Record | Map)
        for one in operation.parameters
    )
    return EXPLODED if is_exploded else ""


def _has_octets(operation: Operation) -> bool:
    return any(
        content.codec == "binary"
        for response in operation.responses
        for content in response.contents
    )


def _beyond_schema(error: Any, *, is_form: bool, is_text: bool) -> str:
    """Return why openapi-core cannot judge a part of a body, "" where it can."""
    is_type = error.validator == "type"
    if error.message.startswith(("b'", 'b"', "<Element")):
        return MEDIA
    if "read-only property" in error.message:
        return SIDES
    if error.validator == "pattern" and r"\p{" in error.validator_value:
        return PATTERN
    if is_type and isinstance(error.instance, str) and (is_form or is_text):
        return FORM if is_form else NUMBERS
    is_time = error.schema.get("format") == "date-time"
    if is_type and is_time and isinstance(error.instance, int | float):
        return TIMES
    return ""
