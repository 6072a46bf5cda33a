"""Modules of the package that are imported when they are first needed."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class LazyModule:
    """Stands for a module and imports it when something in it is asked for."""

    def __init__(self, package: str, name: str) -> None:
        self._package = package
        self._name = name

    def __getattr__(self, name: str) -> Any:
        module = import_module(f".{self._name}", self._package)
        value = self.__dict__[name] = getattr(module, name)
        return value


def lazy_module(package: str | None, name: str) -> Any:
    """Return what stands for the module `name` of a package until it is needed."""
    return LazyModule(package or "", name)
