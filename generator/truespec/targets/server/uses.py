"""Where the modules of a server find the names that they do not define themselves."""

from __future__ import annotations

from truespec.python.code import Code
from truespec.targets.operations import uses

_SERVER = "._runtime.server"


class Uses(uses.Uses):
    """Collects the imports of a module of a server as its code is made.

    `named` are the names that were asked for.
    """

    __slots__ = ("named",)

    def __init__(self) -> None:
        super().__init__()
        self.named: set[str] = set()

    def __call__(self, name: str) -> Code:
        """Return the code that names something, and import it unless it is built in."""
        self.named.add(name)
        return super().__call__(name)

    modules = uses.MODULES | {
        "Answer": f"{_SERVER}.reply",
        "Argument": f"{_SERVER}.arguments",
        "Header": f"{_SERVER}.header",
        "Hook": f"{_SERVER}.webhooks",
        "Incoming": f"{_SERVER}.incoming",
        "IncomingItems": f"{_SERVER}.incoming",
        "Items": f"{_SERVER}.reply",
        "Route": f"{_SERVER}.route",
        "Stream": f"{_SERVER}.reply",
    }
