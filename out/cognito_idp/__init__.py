"""Amazon Cognito Identity Provider 2016-04-18"""

from __future__ import annotations

__all__ = [
    "AsyncClient",
    "Client",
    "client",
    "errors",
    "models",
    "operations",
    "security",
    "server",
    "validators",
]

# What `typing` has of this name would take longer to import than all else here.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import client, errors, models, operations, security, server, validators
    from .client import AsyncClient, Client
else:

    def __getattr__(name: str) -> object:
        """Import a module of the package when it is first asked for."""
        if name in __all__:
            from importlib import import_module

            if name in ("AsyncClient", "Client"):
                return getattr(import_module(".client", __name__), name)
            return import_module(f".{name}", __name__)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return sorted([*globals(), *__all__])
