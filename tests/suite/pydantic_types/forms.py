"""Annotations in one form, whoever wrote them: pydantic's users or our generator.

A form is a plain type, "any", or a tuple that says what kind of type it is, such as
("list", item). What is inside of itself ends after a few levels, on both sides alike.
"""

from __future__ import annotations

import dataclasses
import enum
import types
import typing
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

import typing_extensions
from pydantic import AwareDatetime, BaseModel, JsonValue, RootModel
from typing_extensions import is_typeddict

Form = Any
Inner = Callable[[Any], Form]

ANY = "any"
_LEVELS = 5
_SCALARS = {str, int, float, bool}
_SEQUENCES = {list: "list", set: "set", frozenset: "frozenset", deque: "deque"}
_SEQUENCES |= {Sequence: "sequence"}  # type: ignore[dict-item]
_OPENINGS = (typing.Union, types.UnionType)


def form_of_original(annotation: Any, mode: str, level: int = 0) -> Form:
    """Return the form of an annotation that pydantic takes.

    With the mode ``serialization``, computed fields belong to an object.
    """

    def inner(one: Any) -> Form:
        return form_of_original(one, mode, level)

    def deeper(one: Any) -> Form:
        return form_of_original(one, mode, level + 1)

    if level > _LEVELS:
        return "..."
    if annotation in (Any, JsonValue):
        return ANY
    if getattr(annotation, "__metadata__", None) is not None:
        if any(type(one).__name__ == "Json" for one in annotation.__metadata__):
            found = inner(annotation.__origin__)
            return str if mode == "validation" else found
        return form_of_original(annotation.__origin__, mode, level)
    if not isinstance(annotation, type) or typing.get_args(annotation):
        return _generic(annotation, inner)
    if issubclass(annotation, RootModel):
        return form_of_original(
            annotation.model_fields["root"].rebuild_annotation(), mode, level
        )
    if issubclass(annotation, BaseModel):
        return _model(annotation, mode, deeper)
    if issubclass(annotation, tuple) and hasattr(annotation, "_fields"):
        hints = typing.get_type_hints(annotation)
        return ("named tuple", tuple(inner(hints[one]) for one in annotation._fields))
    if dataclasses.is_dataclass(annotation) or is_typeddict(annotation):
        hints = typing_extensions.get_type_hints(annotation)
        return _object({name: deeper(one) for name, one in hints.items()})
    return _plain(annotation)


def _model(model: type[BaseModel], mode: str, inner: Inner) -> Form:
    fields = {
        field.alias or name: inner(field.rebuild_annotation())
        for name, field in model.model_fields.items()
    }
    if mode == "serialization":
        for name, computed in model.model_computed_fields.items():
            fields[name] = inner(computed.return_type)
    extra = typing.get_type_hints(model).get("__pydantic_extra__")
    typed = typing.get_args(extra) if model.model_config.get("extra") == "allow" else ()
    return _object(fields, inner(typed[1]) if typed else ANY)


def form_of_generated(annotation: Any, package: Any, level: int = 0) -> Form:
    """Return the form of an annotation of a generated package.

    `package` gives its modules. An unknown variant is no type of the document: it keeps
    what is none.
    """

    def inner(one: Any) -> Form:
        return form_of_generated(one, package, level)

    def deeper(one: Any) -> Form:
        return form_of_generated(one, package, level + 1)

    if level > _LEVELS:
        return "..."
    if not isinstance(annotation, type) or typing.get_args(annotation):
        if typing.get_origin(annotation) in _OPENINGS:
            return _generated_union(typing.get_args(annotation), package, level)
        return _generic(annotation, inner)
    if issubclass(annotation, package("_runtime.model").Model):
        hints = typing.get_type_hints(annotation)
        specs: Any = annotation
        fields = {
            spec.wire: deeper(_present(hints[name], spec.default, package))
            for name, spec in specs._specs.items()
        }
        further = typing.get_args(hints.get("extra_fields", Any))
        return _object(fields, deeper(further[1]) if further else ANY)
    return _plain(annotation)


def _generated_union(members: Sequence[Any], package: Any, level: int) -> Form:
    # Where it is spread among other members, the alias of all JSON values shows by them.
    if set(members) >= _SCALARS:
        return ANY
    unknown = package("_runtime.model").UnknownVariant
    kept = [one for one in members if one is not unknown]
    return _union(form_of_generated(one, package, level) for one in kept)


def _present(annotation: Any, default: Any, package: Any) -> Any:
    """Return the annotation of a field without what says that it is absent."""
    absent: Any = package("_runtime.json_types").Unset
    members = typing.get_args(annotation)
    if absent not in members:
        absent = type(None)
    if default is package("_runtime.fields").REQUIRED or absent not in members:
        return annotation
    kept = tuple(one for one in members if one is not absent)
    return typing.Union[kept]  # noqa: UP007


def _generic(annotation: Any, inner: Inner) -> Form:
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in _OPENINGS:
        return _union(map(inner, arguments))
    if origin is typing.Literal:
        null = [None] if None in arguments else []
        return _union([_values(one for one in arguments if one is not None), *null])
    if origin in _SEQUENCES:
        return (_SEQUENCES[origin], inner(arguments[0]))
    if origin is tuple:
        if arguments[-1:] == (...,):
            return ("tuple of any length", inner(arguments[0]))
        return ("tuple", tuple(map(inner, arguments)))
    if origin in (dict, Mapping):
        key = inner(arguments[0])
        return ("dict", inner(arguments[1]), key)
    if origin in (typing_extensions.NotRequired, typing_extensions.Required):
        return inner(arguments[0])
    if isinstance(origin, type):
        return inner(origin)
    return _plain(annotation)


def _plain(annotation: Any) -> Form:
    if annotation in (None, type(None)):
        return None
    if annotation is AwareDatetime:
        return datetime
    if annotation is list:
        return ("list", ANY)
    if annotation is dict:
        return ("dict", ANY, str)
    if isinstance(annotation, type) and issubclass(annotation, enum.Enum):
        return _values(annotation)
    return annotation


def _values(values: Iterable[Any]) -> Form:
    plain = [one.value if isinstance(one, enum.Enum) else one for one in values]
    return ("values", frozenset((type(one), one) for one in plain))


def _object(fields: dict[str, Form], extra: Form = ANY) -> Form:
    return ("object", frozenset(fields.items()), extra)


def _union(members: Iterable[Form]) -> Form:
    flat: set[Form] = set()
    for one in members:
        flat |= one[1] if isinstance(one, tuple) and one[0] == "union" else {one}
    if ANY in flat:
        return ANY
    listed = [one for one in flat if isinstance(one, tuple) and one[0] == "values"]
    if len(listed) > 1:
        flat -= set(listed)
        flat.add(("values", frozenset().union(*(one[1] for one in listed))))
    return next(iter(flat)) if len(flat) == 1 else ("union", frozenset(flat))


def covers(wide: Form, narrow: Form) -> bool:
    """Whether every JSON value of one form is one of another."""
    if wide in (narrow, ANY):
        return True
    if isinstance(narrow, tuple) and narrow[0] == "union":
        return all(covers(wide, one) for one in narrow[1])
    if isinstance(wide, tuple) and wide[0] == "union":
        return any(covers(one, narrow) for one in wide[1])
    if isinstance(narrow, tuple) and narrow[0] == "values":
        return all(kind is wide for kind, _ in narrow[1])
    if wide is str:
        # A text stands for what pydantic writes as one.
        return isinstance(narrow, type) and narrow not in (int, float, bool)
    if not (isinstance(wide, tuple) and isinstance(narrow, tuple)):
        return False
    return _covers_parts(wide, narrow)


def _covers_parts(wide: Form, narrow: Form) -> bool:
    match wide[0], narrow[0]:
        case "list", "tuple" | "named tuple":
            return all(covers(wide[1], one) for one in narrow[1])
        case "list", "list" | "set" | "frozenset" | "deque" | "sequence":
            return covers(wide[1], narrow[1])
        case "list", "tuple of any length":
            return covers(wide[1], narrow[1])
        case "tuple", "tuple" | "named tuple":
            return len(wide[1]) == len(narrow[1]) and all(
                map(covers, wide[1], narrow[1])
            )
        case "dict", "dict":
            return covers(wide[1], narrow[1])
        case "object", "object":
            ours, theirs = dict(wide[1]), dict(narrow[1])
            same = ours.keys() == theirs.keys() and covers(wide[2], narrow[2])
            return same and all(covers(ours[name], theirs[name]) for name in ours)
    return False
