"""A generated package, imported for as long as it takes."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any

from truespec.ir.schemas import Direction, Schema
from truespec.pointer import unmarked

_NUMBERS = count(1)


class Package:
    """An imported package; `module` returns one of its modules."""

    def __init__(self, name: str, folder: Path) -> None:
        self._name = name
        self._folder = folder

    def module(self, name: str) -> ModuleType:
        """Return a module by its name inside the package, such as ``validators``."""
        return import_module(f"{self._name}.{name}")

    def has(self, name: str) -> bool:
        """Whether the package has a module of that name."""
        return (self._folder / f"{name}.py").is_file()


@contextmanager
def written(files: Mapping[str, str]) -> Iterator[Package]:
    """Write the files of a package, by path, and import it; on exit they are gone."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        for path, text in files.items():
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
        with imported(folder) as package:
            yield package


def validators_of(
    package: Package, schemas: Mapping[str, Schema], wanted: Iterable[str]
) -> dict[str, Any]:
    """Return the validators that a package has of some schemas, by address; None for a
    component of which it has none."""
    module = package.module("validators")
    by_name = {
        None: module.SCHEMAS,
        Direction.REQUEST: getattr(module, "REQUESTS", {}),
        Direction.ANSWER: getattr(module, "ANSWERS", {}),
    }
    by_address = getattr(module, "INLINE", {})
    found: dict[str, Any] = {}
    for at in wanted:
        schema = schemas[at]
        if schema.name is not None:
            found[at] = by_name[schema.direction].get(schema.name)
        # What is read in several ways is listed with its mark.
        elif known := by_address.get(at) or by_address.get(unmarked(at)):
            found[at] = known
    return found


@contextmanager
def imported(folder: Path) -> Iterator[Package]:
    """Import the package in a folder, wherever that is, under a name of its own.

    Nothing is written there, and on exit the modules are forgotten. Raises
    FileNotFoundError where there is no package.
    """
    # The import system remembers paths without the folder that they are relative to.
    folder = folder.resolve()
    name = f"truespec_verified_{next(_NUMBERS)}"
    spec = spec_from_file_location(
        name, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    assert spec is not None
    assert spec.loader is not None
    root = module_from_spec(spec)
    sys.modules[name] = root
    writes, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    try:
        spec.loader.exec_module(root)
        yield Package(name, folder)
    finally:
        sys.dont_write_bytecode = writes
        for module in [one for one in sys.modules if one.split(".")[0] == name]:
            del sys.modules[module]
