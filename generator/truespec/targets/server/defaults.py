"""What stands for a parameter that a request does not have."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from operator import attrgetter
from typing import Any

from truespec.ir.operations import Parameter
from truespec.ir.schemas import Array, Enum, Map, Record, Union
from truespec.python.code import Code
from truespec.python.literal import literal
from truespec.targets.models.kinds import Kind
from truespec.targets.models.types import Types
from truespec.targets.operations.arguments import parameter_type
from truespec.targets.operations.uses import MODULES


def default_of(parameter: Parameter, types: Types) -> Code | None:
    """Return the JSON value that a server takes where a parameter is absent (JSON Schema
    2020-12 validation, 9.2), None where there is none.

    One that could not be read as what the parameter is, such as null for an integer, is
    none. Whether its schema allows it does not matter: what was not sent is not judged.
    """
    at = parameter_type(parameter)
    if at is None or parameter.required or not parameter.has_default:
        return None
    if not _is_read(at, parameter.default, types):
        return None
    try:
        return literal(parameter.default)
    except ValueError:  # Infinity, which YAML can say and JSON cannot.
        return None


def _is_read(at: str, value: Any, types: Types) -> bool:
    """Whether the reader of a schema takes a JSON value."""
    if value is None and types.is_nullable(at):
        return True
    kind = types.kind(at)
    if kind is not None:
        return _is_read_by(kind, value)
    match types.shape(types.final(at)):
        case Enum(values):
            return type(value) in set(map(type, values))
        case Array(item, prefix):
            part = None if prefix else item
            return isinstance(value, list) and all(
                part is None or _is_read(part, one, types) for one in value
            )
        case Map(part):
            return isinstance(value, dict) and all(
                part is None or _is_read(part, one, types) for one in value.values()
            )
        case Record() as record:
            return isinstance(value, dict) and _is_record(record, value, types)
        case Union(variants):
            return any(_is_read(one, value, types) for one in variants)
    return False


def _is_record(record: Record, value: dict[str, Any], types: Types) -> bool:
    return all(
        (
            _is_read(one.type, value[one.wire], types)
            if one.wire in value
            else not one.required
        )
        for one in record.fields
    )


def _is_read_by(kind: Kind, value: Any) -> bool:
    home, _, name = kind.reader.rpartition(":")
    module = home or MODULES[name.partition(".")[0]]
    if not module.startswith("._runtime"):
        # What reads it is the user's own, and need not be installed here.
        return True
    module = module.replace("._runtime", "truespec.runtime")
    read: Callable[[Any], Any] = attrgetter(name)(import_module(module))
    try:
        read(value)
    except ValueError:
        return False
    return True
