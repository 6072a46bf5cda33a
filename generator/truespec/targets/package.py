"""The target `package`: what every generated package has at its top."""

from __future__ import annotations

from truespec.name.hooks import sent
from truespec.python.code import Code
from truespec.python.docstring import docstring
from truespec.python.identifier import identifier
from truespec.python.literal import literal
from truespec.targets.base import Context, Page
from truespec.targets.models.octets import carries_files
from truespec.targets.operations.service import credentials

_MODULES = {
    "client": ("client", "errors", "operations"),
    "models": ("models",),
    "server": ("errors", "operations", "server"),
    "validators": ("validators",),
}
"""The modules that each target makes, which the package offers by their names."""

CLIENTS = ("AsyncClient", "Client")
SENDERS = ("AsyncWebhookClient", "WebhookClient")
"""What users import beside the models of nearly every package."""


class PackageTarget:
    """The ``__init__.py`` of a package, which imports its modules when asked for."""

    name = "package"

    def plan(self, context: Context) -> tuple[Page, ...]:
        """Return the pages that are there whatever the targets."""
        modules = sorted(
            {module for name in context.targets for module in _MODULES.get(name, ())}
        )
        if "operations" in modules and context.names.headers:
            modules = sorted([*modules, "headers"])
        hooked = sent(context.api)
        if "operations" in modules and hooked:
            modules = sorted([*modules, "webhooks"])
        if "client" in context.targets and credentials(context.api):
            modules = sorted([*modules, "security"])
        if "models" in context.targets and carries_files(context.api):
            modules = sorted([*modules, "files"])
        classes = list(CLIENTS) if "client" in context.targets else []
        senders = list(SENDERS) if hooked and classes else []
        title = " ".join(f"{context.api.title} {context.api.version}".split())
        view = {
            "doc": docstring(title or context.package),
            "modules": Code(", ".join(identifier(name) for name in modules)),
            "classes": Code(", ".join(classes)),
            "class_names": Code(", ".join(map(literal, classes))),
            "senders": Code(", ".join(senders)),
            "sender_names": Code(", ".join(map(literal, senders))),
            "public": literal(sorted([*classes, *senders]) + modules),
        }
        return (
            Page("__init__.py", "package/init.py.jinja", view),
            Page(".gitattributes", "package/gitattributes.jinja", {}),
            Page("py.typed", "package/py.typed.jinja", {}),
        )
