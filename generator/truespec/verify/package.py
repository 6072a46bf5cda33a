"""A generated package, imported from a folder that is gone afterwards."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType

_NUMBERS = count(1)


class Package:
    """An imported package; `module` returns one of its modules."""

    def __init__(self, name: str) -> None:
        self._name = name

    def module(self, name: str) -> ModuleType:
        """Return a module by its name inside the package, such as ``validators``."""
        return import_module(f"{self._name}.{name}")


@contextmanager
def imported(files: Mapping[str, str]) -> Iterator[Package]:
    """Import the files of a package, by path, under a name of its own.

    On exit its modules are forgotten and its files removed.
    """
    name = f"truespec_verified_{next(_NUMBERS)}"
    with TemporaryDirectory() as folder:
        for path, text in files.items():
            file = Path(folder, name, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
        sys.path.insert(0, folder)
        try:
            yield Package(name)
        finally:
            sys.path.remove(folder)
            for module in [one for one in sys.modules if one.split(".")[0] == name]:
                del sys.modules[module]
