"""Goes through what was read, beside the JSON value that it was read from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from truespec.verify.readings import Readings

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A value of a class of the package, found inside of what was read.

    `at` is the address of the schema of its class, "" for an unknown variant. `path`
    leads to it in the JSON value, where `instance` stands.
    """

    at: str
    value: Any
    path: Path
    instance: Any


def parts_of(read: Any, instance: Any, readings: Readings) -> Iterator[Part]:
    """Yield the objects of classes in what was read of a JSON value.

    Attributes that cannot be read are left out, as those of malformed texts.
    """
    pending: list[tuple[Any, Any, Path]] = [(read, instance, ())]
    while pending:
        value, found, path = pending.pop()
        at = readings.addresses.get(type(value))
        if at is not None:
            yield Part(at, value, path, found)
            if isinstance(found, dict):
                for wire, item in _attributes(at, value, readings):
                    if wire in found:
                        pending.append((item, found[wire], (*path, wire)))
        elif isinstance(value, dict) and isinstance(found, dict):
            for key, item in value.items():
                if key in found:
                    pending.append((item, found[key], (*path, key)))
        elif isinstance(value, list | tuple) and isinstance(found, list):
            for index, (item, one) in enumerate(zip(value, found, strict=False)):
                pending.append((item, one, (*path, index)))


def _attributes(at: str, value: Any, readings: Readings) -> Iterator[tuple[str, Any]]:
    """Yield the values of a model's properties, those without an attribute included."""
    for wire, name in readings.attributes.get(at, {}).items():
        try:
            yield wire, getattr(value, name)
        except readings.refusal:
            continue
    yield from getattr(value, "extra_fields", {}).items()
