"""Generates packages for tests and imports them."""

from __future__ import annotations

import importlib
import itertools
import json
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from truespec.diagnostics import Diagnostics
from truespec.name.decide import decide_names
from truespec.pipeline import Options, build, understand
from truespec.targets.base import Context
from truespec.targets.used import used_names
from truespec.targets.validators.target import entry_functions

_numbers = itertools.count(1)


def document(schemas: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return an OpenAPI document with these component schemas."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Test", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
        **more,
    }


def files(
    content: dict[str, Any],
    folder: Path,
    targets: Iterable[str] = ("models",),
    **more: Any,
) -> dict[str, str]:
    """Return the files of the package of a document, by their paths."""
    path = folder / "document.json"
    path.write_text(json.dumps(content))
    return files_of(path, targets, **more)


def files_of(
    path: Path, targets: Iterable[str] = ("models",), **more: Any
) -> dict[str, str]:
    """Return the files of the package of a document that stands in a file."""
    options = Options(package="generated", targets=tuple(targets), **more)
    diagnostics = Diagnostics()
    found = build(understand(path, options, diagnostics), options)
    assert found is not None, [one.message for one in diagnostics]
    return found


def names_of(content: dict[str, Any], folder: Path) -> dict[str, str]:
    """Return the validators' functions of a document by the address of their schema."""
    path = folder / "document.json"
    path.write_text(json.dumps(content))
    api = understand(path, Options(), Diagnostics()).api
    assert api is not None
    names = decide_names(api, used=used_names())
    context = Context(api, names, "generated", ("validators",), True, lambda at: 0)
    return {at: str(name) for at, name in entry_functions(context).items()}


def module(
    package: dict[str, str],
    folder: Path,
    name: str = "models",
    install: Callable[[Path], object] = lambda place: None,
) -> Any:
    """Write a package below another one, as vendored code is, and import a module.

    `install` is given the folder of the package before anything is imported.
    """
    parent = f"vendored{next(_numbers)}"
    for relative, text in package.items():
        target = folder / parent / "generated" / relative
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
    (folder / parent / "__init__.py").touch()
    install(folder / parent / "generated")
    sys.path.insert(0, str(folder))
    try:
        return importlib.import_module(f"{parent}.generated.{name}")
    finally:
        sys.path.remove(str(folder))


def models(folder: Path, **schemas: Any) -> Any:
    """Return the models of a document with these component schemas."""
    return module(files(document(schemas), folder), folder)
