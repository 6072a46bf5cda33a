"""Whether credentials have the form that a security scheme demands."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Callable, Mapping
from typing import Any

# RFC 6750, 2.1.
_BEARER = re.compile(r"[A-Za-z0-9\-._~+/]+=*")
_AWS = re.compile(r"AWS4-[A-Z0-9-]+ .*Credential=[^,]+.*")


def checks(schemes: Mapping[str, Any]) -> dict[str, Callable[[Any, Any], str | None]]:
    """Return the checks of security schemes, by name, as an application takes them.

    Every credential of the right form is good, for all scopes, and is who calls.
    """
    return dict.fromkeys(schemes, _caller)


def _caller(presented: Any, scopes: object) -> str | None:
    has_form = _FORMS.get(type(presented.scheme).__name__, bool)
    if hasattr(presented.scheme, "scheme"):
        has_form = _HTTP_FORMS.get(presented.scheme.scheme, bool)
    return (
        (presented.credentials or "nobody") if has_form(presented.credentials) else None
    )


def _is_basic(text: str) -> bool:
    """Whether it is a user and a password (RFC 7617, 2)."""
    try:
        return ":" in b64decode(text, validate=True).decode()
    except ValueError:
        return False


def _is_bearer(text: str) -> bool:
    return _BEARER.fullmatch(text) is not None


def _is_signature(text: str) -> bool:
    return _AWS.fullmatch(text) is not None


_Form = Callable[[str], bool]

_HTTP_FORMS: dict[str, _Form] = {"basic": _is_basic, "bearer": _is_bearer}
_FORMS: dict[str, _Form] = {
    "AwsScheme": _is_signature,
    "MutualTlsScheme": lambda text: True,
    "OAuth2Scheme": _is_bearer,
    "OpenIdScheme": _is_bearer,
}
