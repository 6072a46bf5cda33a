"""How the connections of a client are made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import ssl

    from .security.certificate import ClientCertificate


class Connections:
    """How connections are made, and how many.

    There are at most `most` at once; up to `idle` of them are kept for `idle_seconds`
    after use (None: any number, for ever). `verify` is whether certificates of servers
    are checked, the path of a file or folder of those to trust, or a context of the
    module ssl; `certificate` is what the client shows (mutual TLS). `proxy` is the URL
    of a proxy. `trust_env` lets the environment name proxies and certificates
    (``HTTPS_PROXY``, ``NO_PROXY``, ``SSL_CERT_FILE``). `http2` needs httpx2[http2].
    """

    __slots__ = (
        "certificate",
        "http2",
        "idle",
        "idle_seconds",
        "most",
        "proxy",
        "trust_env",
        "verify",
    )

    def __init__(
        self,
        *,
        most: int | None = 100,
        idle: int | None = 20,
        idle_seconds: float | None = 5.0,
        verify: bool | str | ssl.SSLContext = True,
        certificate: ClientCertificate | None = None,
        proxy: str | None = None,
        trust_env: bool = True,
        http2: bool = False,
    ) -> None:
        self.most = most
        self.idle = idle
        self.idle_seconds = idle_seconds
        self.verify = verify
        self.certificate = certificate
        self.proxy = proxy
        self.trust_env = trust_env
        self.http2 = http2

    def showing(self, certificate: ClientCertificate | None) -> Connections:
        """Return the same connections, with a certificate unless they have one."""
        return Connections(
            most=self.most,
            idle=self.idle,
            idle_seconds=self.idle_seconds,
            verify=self.verify,
            certificate=self.certificate or certificate,
            proxy=self.proxy,
            trust_env=self.trust_env,
            http2=self.http2,
        )

    def arguments(self) -> dict[str, Any]:
        """Return the same as the arguments of a client of httpx2.

        Raises OSError where the files of certificates cannot be read, and ValueError
        where a context comes with a certificate.
        """
        import http.cookiejar

        import httpx2

        # Cookies are parameters of operations here: none is kept from call to call.
        no_domain = http.cookiejar.DefaultCookiePolicy(allowed_domains=())
        return {
            "cookies": http.cookiejar.CookieJar(no_domain),
            "http2": self.http2,
            "limits": httpx2.Limits(
                max_connections=self.most,
                max_keepalive_connections=self.idle,
                keepalive_expiry=self.idle_seconds,
            ),
            "proxy": self.proxy,
            "trust_env": self.trust_env,
            "verify": self._context(),
        }

    def _context(self) -> ssl.SSLContext:
        import os
        import ssl

        import httpx2

        if isinstance(self.verify, ssl.SSLContext):
            if self.certificate is not None:
                raise ValueError("the context in verify has to show the certificate")
            return self.verify
        if isinstance(self.verify, str):
            folder = os.path.isdir(self.verify)
            context = ssl.create_default_context(
                cafile=None if folder else self.verify,
                capath=self.verify if folder else None,
            )
        else:
            context = httpx2.create_ssl_context(self.verify, trust_env=self.trust_env)
        if self.certificate is not None:
            self.certificate.load_into(context)
        return context
