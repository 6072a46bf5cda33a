"""Reads what a user's own module has for methods, without running it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

_MOST_FILES = 100


@dataclass(slots=True)
class HandlersFile:
    """The classes of a module, and of those that it imports bases from.

    `classes` has the names that the body of each class defines, and `imports` the
    import statements at the top of the module itself.
    """

    classes: list[set[str]] = field(default_factory=list)
    imports: set[str] = field(default_factory=set)

    @property
    def methods(self) -> set[str]:
        """Every name that a class has."""
        return {name for names in self.classes for name in names}

    def others(self, known: set[str]) -> list[str]:
        """Return the public names beside those `known`, in classes that have one of
        these."""
        handlers = (names for names in self.classes if names & known)
        found = {name for names in handlers for name in names - known}
        return sorted(name for name in found if not name.startswith("_"))


def read_handlers(file: Path, package: Path) -> HandlersFile:
    """Return what a module has; the `package` that was generated does not count.

    Raises SyntaxError, OSError, or ValueError for a text that is not UTF-8.
    """
    found = HandlersFile()
    pending, seen = [file], {file.resolve()}
    while pending and len(seen) < _MOST_FILES:
        one = pending.pop()
        tree = ast.parse(one.read_bytes(), str(one))
        if one == file:
            found.imports = {line for node in tree.body for line in _lines(node)}
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                found.classes.append(set(_names(node)))
        for other in _modules_of_bases(tree, one.parent):
            place = other.resolve()
            if place not in seen and not place.is_relative_to(package.resolve()):
                seen.add(place)
                pending.append(other)
    return found


def _names(node: ast.ClassDef) -> Iterator[str]:
    """Yield what the body of a class defines."""
    for one in node.body:
        match one:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name
            case ast.Assign(targets=targets):
                yield from (to.id for to in targets if isinstance(to, ast.Name))
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr()):
                yield name


def _lines(node: ast.stmt) -> Iterator[str]:
    """Yield an import as statements of one name each."""
    match node:
        case ast.Import(names=names):
            yield from (ast.unparse(ast.Import([one])) for one in names)
        case ast.ImportFrom(module=module, names=names, level=level):
            for one in names:
                yield ast.unparse(ast.ImportFrom(module, [one], level))


def import_lines(text: str) -> Iterator[str]:
    """Yield the imports of a module as statements of one name each."""
    for node in ast.parse(text).body:
        yield from _lines(node)


def _modules_of_bases(tree: ast.Module, folder: Path) -> Iterator[Path]:
    """Yield the files beside a module that it imports the bases of its classes from."""
    bases = {
        name
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for base in node.bases
        if (name := re.split(r"\W", ast.unparse(base), maxsplit=1)[0])
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            start = [folder, *folder.parents][max(node.level - 1, 0)]
            if node.level == 0:
                start = top_of(folder)
            parts = node.module.split(".") if node.module else []
            for one in node.names:
                if (one.asname or one.name) in bases:
                    yield from _files(start, parts)
                    yield from _files(start, [*parts, one.name])
        elif isinstance(node, ast.Import):
            for one in node.names:
                if (one.asname or one.name) in bases:
                    yield from _files(top_of(folder), one.name.split("."))


def top_of(folder: Path) -> Path:
    """Return the folder from which what is in a folder is imported: the nearest one that
    is no package."""
    folder = folder.resolve()
    while (folder / "__init__.py").is_file():
        folder = folder.parent
    return folder


def _files(folder: Path, parts: list[str]) -> Iterator[Path]:
    if parts:
        place = folder.joinpath(*parts)
        for file in (place.with_suffix(".py"), place / "__init__.py"):
            if file.is_file():
                yield file
