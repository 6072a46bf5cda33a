"""Where the modules of a server find the names that they do not define themselves."""

from __future__ import annotations

from truespec.targets.operations import uses

_SERVER = "._runtime.server"


class Uses(uses.Uses):
    """Collects the imports of a module of a server as its code is made."""

    __slots__ = ()

    modules = uses.MODULES | {
        "Answer": f"{_SERVER}.reply",
        "Argument": f"{_SERVER}.arguments",
        "Header": f"{_SERVER}.header",
        "Incoming": f"{_SERVER}.incoming",
        "IncomingItems": f"{_SERVER}.incoming",
        "Items": f"{_SERVER}.reply",
        "Route": f"{_SERVER}.route",
        "Stream": f"{_SERVER}.reply",
    }
