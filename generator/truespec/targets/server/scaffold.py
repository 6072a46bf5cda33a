"""Plans the module in which a user begins a server: a class whose methods are stubs.

It is written once, outside of the package, and belongs to the user from then on.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass
from typing import ClassVar

from truespec.ir.api import SecurityScheme
from truespec.name import style
from truespec.name.answers import operation_text
from truespec.name.ladder import Wish, share_out
from truespec.name.words import words
from truespec.python.code import Code, code
from truespec.python.docstring import docstring
from truespec.python.identifier import dotted_name, free_name, identifier
from truespec.targets.base import Context, Page
from truespec.targets.models.runtime_names import PUBLIC
from truespec.targets.models.types import Types
from truespec.targets.operations.contents import Contents
from truespec.targets.operations.tables import mapping
from truespec.targets.operations.target import shared_tables
from truespec.targets.server import uses
from truespec.targets.server.handlers import Handlers
from truespec.targets.server.target import SPECIAL

_DOC = """Answers the requests for {}.

Written once by ``truespec init``, and yours from then on. To run it: ``{}``."""
_CHECK = "Return who presents good credentials for {}, or None: so far it is nobody."


@dataclass(frozen=True, slots=True)
class CheckView:
    """A function that judges the credentials for a security `scheme`."""

    name: Code
    scheme: str
    doc: Code


class Uses(uses.Uses):
    """Collects the imports of a module outside of the package that it is about."""

    __slots__ = ("_package", "_server")

    homes: ClassVar[Mapping[str, str]] = {
        **dict.fromkeys(PUBLIC, "models"),
        **dict.fromkeys(SPECIAL, "server"),
        **dict.fromkeys(
            ("Answer", "Incoming", "IncomingItems", "Items", "Stream"), "server"
        ),
    }
    """Which module of a package offers what is not its own."""

    def __init__(self, package: str, hidden: Container[str]) -> None:
        super().__init__()
        self._package = dotted_name(package)
        # A method may be called like the module.
        self._server = free_name("server", hidden)

    def __call__(self, name: str) -> Code:
        """Return the code that names something, and import what that takes."""
        home = self.homes.get(name)
        if home is not None:
            return code("{}.{}", self._module(home), identifier(name))
        if self.modules[name] == ".":
            return self._module(name)
        return super().__call__(name)

    def server(self) -> Code:
        """Return the code that names the module of the server."""
        return self._module("server")

    def _module(self, name: str) -> Code:
        alias = self._server if name == "server" else ""
        return self.imports.add(self._package, name, alias)


def handler_methods(context: Context) -> dict[str, str]:
    """Return what a handler has to have: by the name of the method, what the document
    calls the operation."""
    names = context.names.operations
    return {names[one.at]: operation_text(one) for one in context.api.operations}


def scaffold_page(context: Context, package: str, command: str) -> Page:
    """Return the page of a module with a stub for every operation.

    `package` is what the package is called in imports, and `command` what runs the
    module.
    """
    planned = _Scaffold(context, package)
    methods = [planned.handlers.stub(one) for one in context.api.operations]
    title = " ".join(context.api.title.split()) or context.package
    # A command of ours, and names that were checked: nothing of it is the document's.
    doc = docstring(_DOC.format(title, command))
    checks = [*planned.checks(context.api.security_schemes)]
    view = {
        "server": planned.uses.server(),
        "imports": planned.uses.imports.render(),
        "doc": doc,
        "methods": methods,
        "checks": checks,
        "authenticate": mapping({one.scheme: one.name for one in checks}),
    }
    return Page("server.py", "server/scaffold.py.jinja", view)


def stubs_page(context: Context, package: str, wanted: Container[str]) -> Page:
    """Return the page with the stubs of some methods alone, in a class."""
    planned = _Scaffold(context, package)
    names = context.names.operations
    chosen = [one for one in context.api.operations if names[one.at] in wanted]
    view = {
        "methods": [planned.handlers.stub(one) for one in chosen],
        "imports": planned.uses.imports.render(),
    }
    return Page("stubs.py", "server/stubs.py.jinja", view)


class _Scaffold:
    def __init__(self, context: Context, package: str) -> None:
        methods = frozenset(context.names.operations.values())
        self.uses = Uses(package, methods)
        types = Types(context, self.uses, "models")
        contents = Contents(types, self.uses, shared_tables(context))
        self.handlers = Handlers(context.names, types, contents, self.uses)

    def checks(self, schemes: tuple[SecurityScheme, ...]) -> list[CheckView]:
        wishes = [
            Wish(
                one.name,
                one.at,
                "",
                (style.FUNCTION.name(("check", *words(one.name))),),
            )
            for one in schemes
        ]
        names = share_out(wishes, style.FUNCTION, {})
        return [
            CheckView(
                identifier(names[one.name]),
                one.name,
                docstring(_CHECK.format(f"`{one.name}`"), 4),
            )
            for one in schemes
        ]
