"""Certificates that a client shows (mutual TLS)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..message import Request
from .credentials import Immediate
from .schemes import MutualTlsScheme, Scheme

if TYPE_CHECKING:
    import ssl


class ClientCertificate(Immediate):
    """A certificate and its private key, as files in the PEM format.

    `certificate` may hold the chain, and the key too. It is the connection that shows
    it, so requests stay as they are.
    """

    __slots__ = ("_certificate", "_key", "_password")

    def __init__(
        self, certificate: str, key: str | None = None, password: str | None = None
    ) -> None:
        self._certificate = certificate
        self._key = key
        self._password = password

    def accepts(self, scheme: Scheme) -> bool:
        return isinstance(scheme, MutualTlsScheme)

    def put(self, request: Request, scheme: Scheme) -> None:
        return

    def load_into(self, context: ssl.SSLContext) -> None:
        """Have the connections of a context show the certificate.

        Raises OSError (ssl.SSLError is one) where the files cannot be read.
        """
        context.load_cert_chain(self._certificate, self._key, self._password)
