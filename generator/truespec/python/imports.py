"""The imports of a generated module, collected while it is planned."""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterable

from truespec.python.code import Code
from truespec.python.identifier import dotted_name, identifier
from truespec.python.literal import literal


class Imports:
    """Collects imports; the order in which they come in does not matter."""

    __slots__ = ("_modules", "_names")

    def __init__(self) -> None:
        self._modules: set[str] = set()
        self._names: defaultdict[str, set[str]] = defaultdict(set)

    def add(self, module: str, name: str = "", alias: str = "") -> Code:
        """Import `name` from a module, or the module itself, and return what it is
        called in the source.

        Raises ValueError where a part is not an identifier.
        """
        suffix = f" as {identifier(alias)}" if alias and alias != name else ""
        called = alias or name or module
        if name:
            self._names[dotted_name(module)].add(identifier(name) + suffix)
        else:
            self._modules.add(dotted_name(module) + suffix)
        return Code(called)

    def remove(self, others: Imports) -> None:
        """Leave out what another collection imports as well."""
        self._modules -= others._modules
        for module, names in others._names.items():
            self._names[module] -= names

    def render(self) -> Code:
        """Return the import statements, one a line however long, sorted as isort and
        ruff sort them: future, standard library, other packages, relative."""
        sections: defaultdict[int, list[str]] = defaultdict(list)
        for line in sorted(self._modules, key=_natural):
            sections[_section(line.split()[0])].append(f"import {line}")
        for module in sorted(filter(self._names.get, self._names), key=_module_order):
            names = ", ".join(sorted(self._names[module], key=_member_order))
            sections[_section(module)].append(f"from {module} import {names}")
        return Code("\n\n".join("\n".join(sections[one]) for one in sorted(sections)))


def _section(module: str) -> int:
    if module.startswith("."):
        return 3
    if module == "__future__":
        return 0
    return 1 if module.split(".")[0] in sys.stdlib_module_names else 2


def public_order(name: str) -> tuple[int, object]:
    """Return the key by which ruff sorts the names of ``__all__``.

    Constants come first, then classes, then the rest; upper case before lower case.
    """
    return _sort(name), _numbered(name)


def public(names: Iterable[str]) -> Code:
    """Return the literal of ``__all__`` for the names of a module."""
    return literal(sorted(names, key=public_order))


def _natural(name: str) -> tuple[object, str]:
    """Order text without case, and digits in it by their value."""
    return _numbered(name.casefold()), name


def _numbered(text: str) -> tuple[tuple[int, str], ...]:
    parts = re.findall(r"\d+|\D+", text)
    return tuple(
        (int(part), "") if part.isdecimal() else (sys.maxsize, part) for part in parts
    )


def _module_order(module: str) -> tuple[int, object]:
    # More dots are farther away and come first.
    return -(len(module) - len(module.lstrip("."))), _natural(module.lstrip("."))


def _member_order(member: str) -> tuple[int, object]:
    return _sort(member.split()[0]), _natural(member)


def _sort(name: str) -> int:
    constant = len(name) > 1 and name.isupper()
    return 0 if constant else 2 - name[:1].isupper()
