"""Requests that a service sends by itself, to URLs that it was given."""

from __future__ import annotations

from typing import Self, TypeVar

from .expressions import CallbackContext
from .invalid import InvalidRequest
from .operation import Operation

T_co = TypeVar("T_co", covariant=True)


class Webhook(Operation[T_co]):
    """A webhook of the document (OpenAPI 3.2, 4.1): its `path` is its name there.

    What the service demands of its callers does not hold for those whom it calls: a
    webhook has the security requirements that it names itself.
    """

    sent_by_service = True

    __slots__ = ()

    def under(self, path: str) -> Self:
        """Return the same with another path, such as the one where it is received."""
        from copy import copy

        copied = copy(self)
        copied.path = path
        return copied

    def to(self, url: str) -> Self:
        """Return the same with a URL to send it to, whose query is kept.

        Raises InvalidRequest where that is no absolute URL of HTTP, or has no place in
        braces for a path parameter.
        """
        try:
            address, query = _parted(url)
        except ValueError as error:
            raise self._unsendable(str(error)) from None
        for parameter in self.parameters:
            if parameter.where == "path" and f"{{{parameter.name}}}" not in address:
                raise self._unsendable(f"the URL has no {{{parameter.name}}}")
        bound = self.under(address)
        if query:
            bound.fixed_query = [query, *self.fixed_query]
        return bound

    def _unsendable(self, reason: str) -> InvalidRequest:
        return InvalidRequest(f"{self.id} cannot be sent so: {reason}", [])


class Callback(Webhook[T_co]):
    """A request of a callback (OpenAPI 3.2, 4.18): its `path` is the key there, with the
    runtime expressions that make it a URL."""

    __slots__ = ()

    def url(self, context: CallbackContext, expression: str | None = None) -> str:
        """Return where to send the callback, as the operation was called that has it.

        The URL, or its beginning, comes from whoever has called: see that it may be
        sent to. A key that is only a path is one on the server that the callback names.
        An `expression` takes the place of the key, where another one leads to the same
        request. Raises InvalidRequest where it refers to what is not there.
        """
        template = self.path if expression is None else expression
        try:
            filled = context.fill(template)
        except (LookupError, ValueError) as error:
            raise self._unsendable(str(error)) from None
        if filled.startswith("/") and self.servers:
            return self.servers[0].address({}).rstrip("/") + filled
        return filled


def _parted(url: str) -> tuple[str, str]:
    """Return a URL up to its query, and the query; raises ValueError for a bad one."""
    from urllib.parse import urlsplit

    # Readers of URLs that differ about these do not see the same host.
    if any(character <= " " or character in "\\\x7f" for character in url):
        raise ValueError("there are characters in the URL that none may have")
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("the URL is not one of http or https with a host")
    if parts.port == 0:
        raise ValueError("the URL has the port 0")
    # Nobody has looked at the host that a parameter would make of it.
    if "{" in parts.netloc or "}" in parts.netloc:
        raise ValueError("the URL has braces in its host")
    address, _, query = url.partition("#")[0].partition("?")
    return address, query
