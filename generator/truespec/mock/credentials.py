"""Whether a mock takes credentials."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Callable, Collection, Iterable, Mapping
from hmac import compare_digest
from typing import Any

# RFC 6750, 2.1.
_BEARER = re.compile(r"[A-Za-z0-9\-._~+/]+=*")
_AWS = re.compile(r"AWS4-[A-Z0-9-]+ .*Credential=[^,]+.*")


def checks(
    schemes: Mapping[str, Any], taken: Collection[str] = ()
) -> dict[str, Callable[[Any, Any], str | None]]:
    """Return the checks of security schemes, by name, as an application takes them.

    Every credential of the form that its scheme demands is good, for all scopes, and is
    who calls. Where some are `taken`, no others are: keys, tokens, ``user:password``.
    What is in no message (mutual TLS), or changes with it (signatures), has to have its
    form.
    """

    def caller(presented: Any, scopes: object) -> str | None:
        if not _has_form(presented):
            return None
        is_listed = not taken or not _is_secret(presented)
        is_listed = is_listed or _is_one_of(_shown(presented), taken)
        return (presented.credentials or "nobody") if is_listed else None

    return dict.fromkeys(schemes, caller)


def _is_one_of(text: str, taken: Iterable[str]) -> bool:
    """Whether a text is among others, in a time that does not tell how much of it is."""
    octets = text.encode("utf-8", "surrogatepass")
    equal = [compare_digest(octets, one.encode()) for one in taken]
    return any(equal)


def _has_form(presented: Any) -> bool:
    has_form = _FORMS.get(type(presented.scheme).__name__, bool)
    if hasattr(presented.scheme, "scheme"):
        has_form = _HTTP_FORMS.get(presented.scheme.scheme, bool)
    return has_form(presented.credentials)


def _is_secret(presented: Any) -> bool:
    """Whether it is a secret that stays the same."""
    return type(presented.scheme).__name__ not in ("AwsScheme", "MutualTlsScheme")


def _shown(presented: Any) -> str:
    """Return credentials as people write them."""
    if getattr(presented.scheme, "scheme", "") == "basic":
        return f"{presented.username}:{presented.password}"
    credentials: str = presented.credentials
    return credentials


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
