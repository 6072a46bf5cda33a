"""AWS Signature Version 4, made by botocore."""

from __future__ import annotations

import importlib
import re
from typing import Any

from ..message import Request
from .credentials import Immediate
from .schemes import ApiKeyScheme, AwsScheme, Scheme

UNSIGNED = "UNSIGNED-PAYLOAD"
"""What ``X-Amz-Content-SHA256`` says of a body that is not signed."""

_REGION = re.compile(r"[a-z]{2}(?:-[a-z]+)+-\d")
_MADE_BY_SIGNING = ("Authorization", "X-Amz-Date", "X-Amz-Security-Token")


class SigV4(Immediate):
    """The keys of an AWS account.

    Without keys they are looked for where botocore looks for them: the environment, the
    shared files, the instance; so does `credentials`, an object of botocore. `region` is
    found from the host where it is part of it, and `service` from the document. A body
    is signed unless `unsigned_body` says otherwise, the request already says
    ``X-Amz-Content-SHA256: UNSIGNED-PAYLOAD``, or it is a stream that can be read once.

    Needs botocore. Its logger ``botocore.auth`` writes the session token at DEBUG.
    """

    __slots__ = ("_credentials", "_region", "_service", "_unsigned_body")

    signs = True

    def __init__(
        self,
        access_key: str = "",
        secret_key: str = "",
        session_token: str = "",
        *,
        credentials: Any = None,
        service: str = "",
        region: str = "",
        unsigned_body: bool = False,
    ) -> None:
        if access_key:
            made = importlib.import_module("botocore.credentials").Credentials
            credentials = made(access_key, secret_key, session_token or None)
        elif credentials is None:
            session = importlib.import_module("botocore.session").get_session()
            credentials = session.get_credentials()
        if credentials is None:
            raise ValueError(
                "there are no AWS credentials: give access_key, secret_key"
            )
        self._credentials = credentials
        self._service = service
        self._region = region
        self._unsigned_body = unsigned_body

    def accepts(self, scheme: Scheme) -> bool:
        return (
            isinstance(scheme, ApiKeyScheme)
            and scheme.place == "header"
            and scheme.name.lower() == "authorization"
        )

    def put(self, request: Request, scheme: Scheme) -> None:
        service = self._service or (
            scheme.service if isinstance(scheme, AwsScheme) else ""
        )
        if not service:
            raise ValueError("SigV4 needs service: the document does not name it")
        region = self._region or region_of(request.url)
        if not region:
            raise ValueError("SigV4 needs region: the host does not name it")
        signer = importlib.import_module("botocore.auth").SigV4Auth
        made = importlib.import_module("botocore.awsrequest").AWSRequest
        body = _readable(request)
        if self._unsigned_body or body is None:
            request.headers.set("X-Amz-Content-SHA256", UNSIGNED)
        for name in _MADE_BY_SIGNING:
            request.headers.remove(name)
        signed = made(method=request.method, url=request.url, data=body)
        for name, value in request.headers.items():
            signed.headers[name] = value
        signer(self._credentials.get_frozen_credentials(), service, region).add_auth(
            signed
        )
        for name in _MADE_BY_SIGNING:
            if name in signed.headers:
                request.headers.set(name, signed.headers[name])


def region_of(url: str) -> str:
    """Return the region in the host of a URL of AWS, "" where it has none."""
    from urllib.parse import urlsplit

    host = urlsplit(url).hostname or ""
    if not host.endswith((".amazonaws.com", ".amazonaws.com.cn", ".api.aws")):
        return ""
    return next((part for part in host.split(".") if _REGION.fullmatch(part)), "")


def _readable(request: Request) -> bytes | None:
    """Return the body, None where reading it here would take it from the transport."""
    if isinstance(request.body, (list, tuple)):
        return b"".join(request.body)
    if request.body is None:
        return b""
    return request.body if isinstance(request.body, bytes) else None
