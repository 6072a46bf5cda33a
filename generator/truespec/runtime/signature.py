"""What the constructor of a model takes, for those who ask at run time."""

from __future__ import annotations

from inspect import Parameter, Signature
from typing import TYPE_CHECKING, Any, get_type_hints

from .fields import REQUIRED

if TYPE_CHECKING:
    from .model import ModelType

_FURTHER = "extra_fields"


def signature_of(cls: ModelType) -> Signature:
    """Return the signature of a model's constructor: a keyword for each field, in the
    order of the class, and then the properties that the document does not know."""
    hints = _hints(cls)
    parameters = [
        Parameter(
            name,
            Parameter.KEYWORD_ONLY,
            default=Parameter.empty if spec.default is REQUIRED else spec.default,
            annotation=hints.get(name, Parameter.empty),
        )
        for name, spec in cls._specs.items()
    ]
    further = Parameter(
        _FURTHER,
        Parameter.KEYWORD_ONLY,
        default={},
        annotation=hints.get(_FURTHER, dict[str, Any]),
    )
    return Signature([*parameters, further])


def _hints(cls: ModelType) -> dict[str, Any]:
    """Return the types of the fields; as text where a name in one is not to be found."""
    try:
        return get_type_hints(cls)
    except (NameError, TypeError):
        return dict(cls.__annotations__)
