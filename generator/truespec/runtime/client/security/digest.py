"""A user and a password that are never sent themselves (RFC 7616)."""

from __future__ import annotations

import re
import threading
from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING

from ..errors import AuthorizationFailed, one_line
from ..message import Request, Response
from .credentials import Immediate
from .schemes import HttpScheme, Scheme

if TYPE_CHECKING:
    import httpx2

# One field may hold several challenges (RFC 9110, 11.6.1).
_CHALLENGE = re.compile(r"(?:^|,)\s*digest\s+(?=\w+\s*=)", re.IGNORECASE)


class Digest(Immediate):
    """A user and a password for the scheme ``digest``.

    The first request goes without a proof, and again with one once the server has sent
    its challenge; later requests have it from the start. The algorithms are those of
    httpx2, which computes it: MD5, SHA, SHA-256 and SHA-512, each also as ``-sess``.
    """

    __slots__ = ("_answering", "_challenge", "_lock", "_password", "_user")

    def __init__(self, user: str, password: str) -> None:
        self._user = user
        self._password = password
        self._lock = threading.RLock()
        self._challenge = ""
        self._answering: httpx2.DigestAuth | None = None

    def accepts(self, scheme: Scheme) -> bool:
        return isinstance(scheme, HttpScheme) and scheme.scheme == "digest"

    def put(self, request: Request, scheme: Scheme) -> None:
        with self._lock:
            if self._answering is not None:
                _copy(next(self._answering.auth_flow(_bare(request))), request)

    def renew(
        self,
        request: Request,
        response: Response,
        scheme: Scheme,
        scopes: Sequence[str],
    ) -> Generator[Request, Response, bool]:
        yield from ()
        challenges = [
            "Digest " + challenge
            for field in response.headers.get_all("WWW-Authenticate")
            for challenge in _CHALLENGE.split(field)[1:]
        ]
        fault = ""
        for challenge in challenges:
            with self._lock:
                fault = self._answer(request, challenge)
            if not fault:
                return True
        if fault:
            raise AuthorizationFailed(f"no digest challenge can be met: {fault}")
        return False

    def _answer(self, request: Request, challenge: str) -> str:
        """Put the answer to a challenge into a request, or return why it cannot be."""
        import httpx2

        if challenge == self._challenge:
            # The server knows this nonce already: it is counted on, not from the start.
            self.put(request, HttpScheme("digest"))
            return ""
        answering = httpx2.DigestAuth(self._user, self._password)
        flow = answering.auth_flow(_bare(request))
        next(flow)
        try:
            refusal = httpx2.Response(401, headers={"WWW-Authenticate": challenge})
            _copy(flow.send(refusal), request)
        except (httpx2.ProtocolError, NotImplementedError, ValueError) as error:
            return one_line(str(error)) or type(error).__name__
        self._answering = answering
        self._challenge = challenge
        return ""


def _bare(request: Request) -> httpx2.Request:
    """Return what a digest is made from: the method and the target."""
    import httpx2

    return httpx2.Request(request.method, request.url)


def _copy(answered: httpx2.Request, request: Request) -> None:
    value = answered.headers.get("Authorization")
    if value is not None:
        request.headers.set("Authorization", value)
