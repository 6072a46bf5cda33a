"""What one side has sent, as the other side sends it."""

from __future__ import annotations

from typing import Any, TypeVar

from .malformed import Malformed
from .model import FURTHER, Model
from .nesting import convert_deep

M = TypeVar("M", bound=Model)

TO_REQUEST = "to_request"
TO_ANSWER = "to_answer"


def as_request(model: Model, kind: type[M], **given: object) -> M:
    """Return an object that the service has sent as one that clients send.

    `given` are the fields that an answer does not tell.
    """
    return _other_side(model, kind, TO_REQUEST, given)


def as_answer(model: Model, kind: type[M], **given: object) -> M:
    """Return an object that a client has sent as one that the service sends.

    `given` are the fields that a request does not tell.
    """
    return _other_side(model, kind, TO_ANSWER, given)


def _other_side(model: Model, kind: type[M], method: str, given: dict[str, Any]) -> M:
    """Return the other class of an object: the fields that both have, what is given, and
    the properties that the document does not know."""
    values = given
    attributes = {spec.wire: name for name, spec in type(model)._specs.items()}
    for name, spec in kind._specs.items():
        if name not in given and spec.wire in attributes:
            values[name] = _converted(model._kept(attributes[spec.wire]), method)
    if FURTHER not in given:
        known = {spec.wire for spec in kind._specs.values()}
        values[FURTHER] = {
            name: _converted(value, method)
            for name, value in model.extra_fields.items()
            if name not in known
        }
    other = kind(**values)
    for name, value in values.items():
        if isinstance(value, Malformed):
            delattr(other, name)
            other._keep_malformed(name, value)
    return other


def _converted(value: Any, method: str) -> Any:
    """Return a value with the objects in it that have another side as that."""
    try:
        if isinstance(value, Model):
            convert = getattr(type(value), method, None)
            return value if convert is None else convert(value)
        if isinstance(value, list | tuple):
            return type(value)([_converted(one, method) for one in value])
        if isinstance(value, dict):
            return {name: _converted(one, method) for name, one in value.items()}
    except RecursionError:
        return convert_deep(lambda deep: _converted(deep, method), value)
    return value
