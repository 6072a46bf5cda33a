"""How the values of schemas are read and written in an imported package."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from truespec import runtime
from truespec.ir.api import Api
from truespec.name.names import Names
from truespec.name.reach import components_read
from truespec.verify.package import Package


@dataclass(frozen=True, slots=True)
class Readings:
    """The models of a package, by the addresses of the schemas that they stand for.

    `addresses` has the address for each class ("" for that of unknown variants), and
    `attributes` the attributes of each by property. `readers` and `annotations` are
    those of all schemas that values are made for, in functions without arguments.
    `namespace` is where annotations find their names.
    """

    addresses: Mapping[type, str] = field(default_factory=dict)
    attributes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    readers: Mapping[str, Callable[[], Any]] = field(default_factory=dict)
    annotations: Mapping[str, Callable[[], Any]] = field(default_factory=dict)
    namespace: dict[str, Any] = field(default_factory=dict)
    write: Callable[[Any], Any] = lambda value: value
    refusal: type[Exception] = ValueError


def readings(package: Package, names: Names, source: str) -> Readings:
    """Return the models of a package.

    `source` is a module that reads all schemas (`truespec.pipeline.readings`). What it
    has in common with the package is taken from the package.
    """
    models = package.module("models")
    # A schema that the package reads nowhere may need a module that the package lacks.
    package.module("_runtime").__path__.extend(runtime.__path__)
    namespace: dict[str, Any] = {
        "__name__": models.__name__,
        "__package__": models.__package__,
    }
    exec(compile(source, "<readings>", "exec"), namespace)
    namespace |= vars(models)
    found = {at: namespace.get(name) for at, name in names.classes.items()}
    addresses = {one: at for at, one in found.items() if isinstance(one, type)}
    unknown = package.module("_runtime.model").UnknownVariant
    return Readings(
        addresses={**addresses, unknown: ""},
        attributes=names.fields,
        readers=namespace["READERS"],
        annotations=namespace["ANNOTATIONS"],
        namespace=namespace,
        write=package.module("_runtime.writing").write,
        refusal=package.module("_runtime.shape_error").ShapeError,
    )


def read_schemas(api: Api, found: Iterable[str]) -> list[str]:
    """Return those of some schemas whose values models read.

    The value of a selector is sent by the client itself: nobody is given one. A component
    is read as it is sent, and not in a direction in which it never is.
    """
    selectors = {
        parameter.type
        for operation in (*api.operations, *api.webhooks)
        for parameter in operation.parameters
        if operation.selector is not None
        and (parameter.where, parameter.wire)
        == (operation.selector.where, operation.selector.name)
    }
    components = set(components_read(api))
    return [
        at
        for at in found
        if (at in components if api.schemas[at].name else at not in selectors)
    ]
