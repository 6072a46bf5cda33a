"""JSON texts (RFC 8259): read strictly, written compactly."""

from __future__ import annotations

import json
import math
from typing import Any

from ..json_types import JsonValue
from .body_error import BodyError
from .file import is_binary
from .json_depth import excessive_depth


class JsonTextError(BodyError):
    """A text is not JSON, or a value cannot be written as JSON."""


class _NotFiniteError(ValueError):
    """A number is not finite; `token` is how it is written."""

    def __init__(self, token: str) -> None:
        super().__init__(token)
        self.token = token


def read_json(content: bytes | bytearray | str) -> JsonValue:
    """Return the value of a JSON text, which is in UTF-8 where it is bytes.

    A byte order mark is passed over. Of members with one name the last counts. Raises
    JsonTextError for anything that is no JSON, NaN and infinities among them, and for
    what is nested too deeply or a number that is too large.
    """
    text = ""
    try:
        text = content if isinstance(content, str) else str(content, "utf-8")
        text = text.removeprefix("\ufeff")
        most = excessive_depth(content)
        if most is not None:
            raise JsonTextError(f"the JSON is nested more than {most} levels deep")
        value: JsonValue = _DECODER.decode(text)
    except JsonTextError:
        raise
    except RecursionError:
        raise JsonTextError("the JSON is nested too deeply") from None
    except UnicodeDecodeError as error:
        fault = f"the JSON is not in UTF-8: byte {error.start} is wrong"
        raise JsonTextError(fault) from None
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise JsonTextError(f"not JSON at {where}: {error.msg}") from None
    except _NotFiniteError as error:
        raise JsonTextError(_describe_number(error.token, text)) from None
    except ValueError:
        # Python reads integers of some thousand digits and no longer ones.
        raise JsonTextError("the JSON has a number that is too large") from None
    return value


def write_json(value: object) -> bytes:
    """Return a value as a compact JSON text in UTF-8.

    Raises JsonTextError for what JSON cannot say: numbers that are not finite, bytes
    and files, and values nested too deeply.
    """
    try:
        text = _ENCODER.encode(value)
    except RecursionError:
        raise JsonTextError("the value is nested too deeply for JSON") from None
    except JsonTextError:
        raise
    except (TypeError, ValueError) as error:
        raise JsonTextError(f"cannot be written as JSON: {error}") from None
    try:
        return text.encode()
    except UnicodeEncodeError:
        # Half of a surrogate pair has no UTF-8 but an escape sequence.
        return _ASCII_ENCODER.encode(value).encode("ascii")


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise _NotFiniteError(text)
    return number


def _refuse_constant(name: str) -> Any:
    raise _NotFiniteError(name)


def _describe_number(token: str, text: str) -> str:
    """Return what is wrong with a number that no float holds, and where it stands."""
    import re

    tokens = re.finditer(r'"(?:[^"\\]|\\.)*"|[-+.\w]+', text)
    start = next((one.start() for one in tokens if one[0] == token), 0)
    line = text.count("\n", 0, start) + 1
    where = f"line {line}, column {start - text.rfind(chr(10), 0, start)}"
    if token[-1].isdigit():
        return f"the JSON has a number that is too large at {where}: {token[:40]}"
    return f"not JSON at {where}: {token} is no value"


def _refuse_value(value: object) -> Any:
    kind = type(value).__name__
    if is_binary(value):
        hint = "send it in a multipart body, or as text in base64"
        raise JsonTextError(f"{kind} cannot be written as JSON: {hint}")
    raise JsonTextError(f"{kind} cannot be written as JSON")


_DECODER = json.JSONDecoder(parse_float=_finite, parse_constant=_refuse_constant)
_ENCODER = json.JSONEncoder(
    ensure_ascii=False,
    allow_nan=False,
    separators=(",", ":"),
    default=_refuse_value,
)
_ASCII_ENCODER = json.JSONEncoder(
    allow_nan=False, separators=(",", ":"), default=_refuse_value
)
