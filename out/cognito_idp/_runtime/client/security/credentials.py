"""What proves who calls; nothing here does input or output."""

from __future__ import annotations

from collections.abc import Generator, Sequence

from ..message import Request, Response
from .schemes import Scheme


class Credentials:
    """Proves to a server who calls it.

    Both methods are generators. They may yield requests of their own, such as one for a
    token; whoever runs them sends each and answers with its response, read to the end.
    Until the first such request they change nothing, neither here nor in `request`, so
    that they can be started anew. Afterwards `request` is complete. Credentials may
    serve any number of clients and threads.
    """

    __slots__ = ()

    signs = False
    """Whether the proof depends on the rest of the request, and so has to come last."""

    def accepts(self, scheme: Scheme) -> bool:
        """Tell whether these are credentials for a security scheme."""
        del scheme
        return True

    def apply(
        self, request: Request, scheme: Scheme, scopes: Sequence[str]
    ) -> Generator[Request, Response, None]:
        """Put the proof into a request; what an earlier call put there is replaced."""
        raise NotImplementedError

    def renew(
        self,
        request: Request,
        response: Response,
        scheme: Scheme,
        scopes: Sequence[str],
    ) -> Generator[Request, Response, bool]:
        """Put a new proof into a request that was answered by status 401.

        Returns whether there is a new one, and sending the request again makes sense.
        """
        del request, response, scheme, scopes
        return False
        yield

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class Immediate(Credentials):
    """Credentials that need no request of their own before they are sent."""

    __slots__ = ()

    def apply(
        self, request: Request, scheme: Scheme, scopes: Sequence[str]
    ) -> Generator[Request, Response, None]:
        self.put(request, scheme)
        yield from ()

    def put(self, request: Request, scheme: Scheme) -> None:
        """Put the proof into a request."""
        raise NotImplementedError
