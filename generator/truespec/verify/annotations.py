"""Whether the values in a model have the types that its class announces.

typeguard judges. Of the libraries that hold values against annotations it is the one
that looks at every item of a list; beartype looks at one, chosen at random.
"""

from __future__ import annotations

import typing
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from typing import Any

from truespec.verify.readings import Readings
from truespec.verify.tree import Part, parts_of

# What a class has that no document describes.
_FURTHER = dict[str, Any]

INSTALLED = find_spec("typeguard") is not None


@dataclass(slots=True)
class Annotations:
    """Judges the attributes of models; without typeguard it finds nothing.

    `count` is how many values were held against their annotations. One that differs
    from another in nothing that an annotation could tell is not judged again.
    """

    readings: Readings
    count: int = 0
    _hints: dict[type, dict[str, Any] | str] = field(default_factory=dict)
    _known: dict[tuple[Any, ...], str] = field(default_factory=dict)

    def of(self, at: str) -> Any:
        """Return the annotation of the values of a schema."""
        annotation = self.readings.annotations[at]()
        while isinstance(annotation, str):
            annotation = eval(annotation, self.readings.namespace)
        return annotation

    def faults(self, at: str, read: Any, instance: Any) -> Iterator[str]:
        """Yield what is wrong with the types of what was read of the schema at `at`."""
        if not INSTALLED:
            return
        try:
            annotation = self.of(at)
        except Exception as error:
            yield f"the annotation cannot be evaluated: {error!r}"
        else:
            if fault := self._fault((at,), read, annotation):
                yield f"the value {fault}"
        for part in parts_of(read, instance, self.readings):
            if part.at in self.readings.attributes:
                yield from self._of_model(part)

    def _of_model(self, part: Part) -> Iterator[str]:
        cls = type(part.value)
        hints = self._hints_of(cls)
        if isinstance(hints, str):
            yield hints
            return
        for name in (*self.readings.attributes[part.at].values(), "extra_fields"):
            try:
                value = getattr(part.value, name)
            except self.readings.refusal:
                continue
            if fault := self._fault((cls, name), value, hints.get(name, _FURTHER)):
                yield f"{cls.__name__}.{name} {fault}"

    def _hints_of(self, cls: type) -> dict[str, Any] | str:
        """Return the annotations of a class, or why they cannot be evaluated."""
        if cls not in self._hints:
            try:
                found: dict[str, Any] | str = typing.get_type_hints(cls)
            except Exception as error:
                found = f"typing.get_type_hints({cls.__name__}) raised {error!r}"
            self._hints[cls] = found
        return self._hints[cls]

    def _fault(self, place: tuple[Any, ...], value: Any, annotation: Any) -> str:
        self.count += 1
        key = (*place, _signature(value, listed="Literal" in repr(annotation)))
        if key not in self._known:
            self._known[key] = self._judged(value, annotation)
        return self._known[key]

    def _judged(self, value: Any, annotation: Any) -> str:
        """Return what typeguard says against a value, "" if it says nothing."""
        from typeguard import (
            CollectionCheckStrategy,
            ForwardRefPolicy,
            TypeCheckConfiguration,
            TypeCheckError,
            TypeCheckMemo,
            TypeHintWarning,
            check_type_internal,
        )

        config = TypeCheckConfiguration(
            forward_ref_policy=ForwardRefPolicy.ERROR,
            collection_check_strategy=CollectionCheckStrategy.ALL_ITEMS,
        )
        memo = TypeCheckMemo(self.readings.namespace, {}, config=config)
        try:
            with warnings.catch_warnings():
                # An alias in quotes, as that of all JSON values, is taken for them.
                warnings.simplefilter("ignore", TypeHintWarning)
                check_type_internal(value, annotation, memo)
        except TypeCheckError as error:
            return str(error)
        except Exception as error:
            return f"has an annotation that cannot be evaluated: {error!r}"
        return ""


def _signature(value: Any, *, listed: bool) -> Any:
    """Return what an annotation can tell of a value: its type, those of its parts, and
    which value it is where annotations list values."""
    if isinstance(value, list):
        return list, frozenset(_signature(one, listed=listed) for one in value)
    if isinstance(value, tuple):
        return tuple, tuple(_signature(one, listed=listed) for one in value)
    if isinstance(value, dict):
        return dict, frozenset(
            (type(key), _signature(one, listed=listed)) for key, one in value.items()
        )
    plain = isinstance(value, str | int | float)
    return (type(value), value) if listed and plain else type(value)
