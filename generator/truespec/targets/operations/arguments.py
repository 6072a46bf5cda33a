"""What the caller of an operation is asked for."""

from __future__ import annotations

from collections.abc import Iterable

from truespec.ir.operations import Content, Operation, Parameter
from truespec.targets.models.types import Types

# Header fields that no parameter describes (OpenAPI 3.2, 4.12.1), and those that say how
# long the body is, which only what sends it knows (RFC 9110, 8.6; RFC 9112, 6.1).
_NOT_PARAMETERS = frozenset(
    {"accept", "authorization", "content-length", "content-type", "transfer-encoding"}
)


def sent_parameters(operation: Operation) -> list[Parameter]:
    """Return the parameters that a caller is asked for."""
    selector = operation.selector
    taken = (selector.where, selector.name) if selector else None
    return [
        one
        for one in operation.parameters
        if (one.where, one.wire) != taken
        and (one.where != "header" or one.wire.lower() not in _NOT_PARAMETERS)
    ]


def preferred(contents: Iterable[Content]) -> list[Content]:
    """Return the media types of a body, the one that is sent or asked for rather than
    others first: JSON if it is among them."""
    return sorted(contents, key=lambda content: content.codec != "json")


def parameter_type(parameter: Parameter) -> str | None:
    """Return the address of the schema of a parameter, None for anything."""
    if parameter.content is not None:
        return parameter.content.type
    return parameter.type


def parameter_is_nullable(parameter: Parameter, types: Types) -> bool:
    """Whether null is among the values that a parameter is said to have."""
    at = parameter_type(parameter)
    return at is not None and types.is_nullable(at) and not types.is_anything(at)
