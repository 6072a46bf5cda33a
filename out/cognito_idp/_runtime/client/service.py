"""What a document says of the service as a whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .security.authentication import Requirements
from .security.schemes import Scheme


class ServerVariable:
    """A variable in the URL of a server: its default and, if listed, what it may be."""

    __slots__ = ("allowed", "default")

    def __init__(self, default: str, allowed: Sequence[str] = ()) -> None:
        self.default = default
        self.allowed = allowed


class Server:
    """A place where the service answers (OpenAPI 3.2, 4.6)."""

    __slots__ = ("url", "variables")

    def __init__(
        self, url: str, variables: Mapping[str, ServerVariable] | None = None
    ) -> None:
        self.url = url
        self.variables = variables or {}

    def address(self, values: Mapping[str, str]) -> str:
        """Return the URL with its variables filled in, those not given by default.

        Raises ValueError for a value that the document does not list.
        """
        url = self.url
        for name, variable in self.variables.items():
            value = values.get(name, variable.default)
            if variable.allowed and value not in variable.allowed:
                allowed = ", ".join(variable.allowed)
                raise ValueError(
                    f"{value!r} is no value of the server variable {name!r}"
                    f" (allowed: {allowed})"
                )
            url = url.replace(f"{{{name}}}", value)
        return url


class Service:
    """What holds for all operations of a document.

    `security` are the requirements of operations that name none. `errors` returns the
    classes of all error responses by the names that the document gives them. `lines`
    gives the lines of the document by address. `variables` are those of the servers that
    single operations have.
    """

    __slots__ = (
        "errors",
        "lines",
        "schemes",
        "security",
        "servers",
        "title",
        "variables",
    )

    def __init__(
        self,
        title: str,
        *,
        lines: Callable[[], Mapping[str, int]],
        errors: Callable[[], Mapping[str, type[Any]]] = dict,
        servers: Sequence[Server] = (),
        schemes: Mapping[str, Scheme] | None = None,
        security: Requirements = (),
        variables: Sequence[str] = (),
    ) -> None:
        self.title = title
        self.lines = lines
        self.errors = errors
        self.servers = servers
        self.schemes = schemes or {}
        self.security = security
        self.variables = variables
