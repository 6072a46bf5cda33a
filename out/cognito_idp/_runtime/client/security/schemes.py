"""The security schemes of a document (OpenAPI 3.2, 4.27)."""

from __future__ import annotations


class Scheme:
    """A security scheme: how an operation wants to be told who calls it."""

    __slots__ = ()


class ApiKeyScheme(Scheme):
    """A key; `place` is ``header``, ``query`` or ``cookie``, `name` what it is under."""

    __slots__ = ("name", "place")

    def __init__(self, place: str, name: str) -> None:
        self.place = place
        self.name = name


class AwsScheme(ApiKeyScheme):
    """AWS Signature Version 4, which documents describe as a key in ``Authorization``.

    `service` is the name that signatures are for, "" where the document has none.
    """

    __slots__ = ("service",)

    def __init__(self, service: str = "") -> None:
        super().__init__("header", "Authorization")
        self.service = service


class HttpScheme(Scheme):
    """A scheme of HTTP (RFC 9110, 11), by its name, which has no case."""

    __slots__ = ("scheme",)

    def __init__(self, scheme: str) -> None:
        self.scheme = scheme.lower()


class OAuth2Flow:
    """The endpoints of one OAuth 2.0 flow, "" where it has none of that kind."""

    __slots__ = ("authorization_url", "refresh_url", "token_url")

    def __init__(
        self, *, token_url: str = "", authorization_url: str = "", refresh_url: str = ""
    ) -> None:
        self.token_url = token_url
        self.authorization_url = authorization_url
        self.refresh_url = refresh_url


class OAuth2Scheme(Scheme):
    """OAuth 2.0, with the flows that are offered.

    `metadata_url` is where the server describes itself (RFC 8414).
    """

    __slots__ = (
        "authorization_code",
        "client_credentials",
        "device_authorization",
        "implicit",
        "metadata_url",
        "password",
    )

    def __init__(
        self,
        *,
        authorization_code: OAuth2Flow | None = None,
        client_credentials: OAuth2Flow | None = None,
        password: OAuth2Flow | None = None,
        implicit: OAuth2Flow | None = None,
        device_authorization: OAuth2Flow | None = None,
        metadata_url: str = "",
    ) -> None:
        self.authorization_code = authorization_code
        self.client_credentials = client_credentials
        self.password = password
        self.implicit = implicit
        self.device_authorization = device_authorization
        self.metadata_url = metadata_url

    def flows(self) -> list[OAuth2Flow]:
        """Return the flows that the document has."""
        flows = (
            self.authorization_code,
            self.client_credentials,
            self.password,
            self.device_authorization,
            self.implicit,
        )
        return [flow for flow in flows if flow is not None]


class OpenIdScheme(Scheme):
    """OpenID Connect; `url` is where the provider describes itself."""

    __slots__ = ("url",)

    def __init__(self, url: str) -> None:
        self.url = url


class MutualTlsScheme(Scheme):
    """A certificate that the client shows when it connects."""

    __slots__ = ()
