"""Which credentials are used for which operation."""

from __future__ import annotations

import pytest

from truespec.runtime.client.errors import MissingCredentials
from truespec.runtime.client.message import Request
from truespec.runtime.client.security.api_key import ApiKey
from truespec.runtime.client.security.authentication import (
    Authentication,
    Requirements,
)
from truespec.runtime.client.security.certificate import ClientCertificate
from truespec.runtime.client.security.http import Basic, Bearer
from truespec.runtime.client.security.schemes import (
    ApiKeyScheme,
    HttpScheme,
    MutualTlsScheme,
    OAuth2Scheme,
)

SCHEMES = {
    "key": ApiKeyScheme("header", "X-Key"),
    "other": ApiKeyScheme("header", "X-Other"),
    "basic": HttpScheme("basic"),
    "oauth": OAuth2Scheme(),
    "tls": MutualTlsScheme(),
}
GIVEN = {"key": ApiKey("k"), "other": ApiKey("o"), "basic": Basic("u", "p")}


def one(*names: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((name, ()) for name in names)


def sent(authentication: Authentication, requirements: Requirements) -> set[str]:
    request = Request("GET", "https://api.example", operation="listPets")
    assert list(authentication.apply(request, requirements)) == []
    return set(request.headers)


@pytest.mark.parametrize(
    ("requirements", "fields"),
    [
        ((), set()),
        ((one(),), set()),
        ((one("key"),), {"X-Key"}),
        ((one("key", "basic"),), {"X-Key", "Authorization"}),
        ((one("oauth"), one("key")), {"X-Key"}),
        ((one("key", "oauth"), one("other")), {"X-Other"}),
        ((one("key"), one("other")), {"X-Key"}),
        # What is given is used, even where calls may be anonymous.
        ((one(), one("other")), {"X-Other"}),
        ((one("oauth"), one()), set()),
    ],
)
def test_the_first_alternative_that_can_be_met_is_used(
    requirements: Requirements, fields: set[str]
) -> None:
    assert sent(Authentication(GIVEN, SCHEMES), requirements) == fields


def test_what_is_missing_is_named() -> None:
    authentication = Authentication({"key": ApiKey("s3cret")}, SCHEMES)
    with pytest.raises(MissingCredentials) as caught:
        sent(authentication, (one("key", "basic"), one("oauth")))
    assert str(caught.value) == (
        "listPets needs credentials for key and basic, or oauth;"
        " there are some for key"
    )
    assert caught.value.alternatives == (("key", "basic"), ("oauth",))


def test_without_auth_nothing_is_sent_and_nothing_is_missing() -> None:
    assert sent(Authentication(None, SCHEMES), (one("key"),)) == set()


def test_one_that_was_given_alone_is_for_all_that_it_suits() -> None:
    authentication = Authentication(ApiKey("k"), SCHEMES)
    assert sent(authentication, (one("key", "other"),)) == {"X-Key", "X-Other"}
    with pytest.raises(MissingCredentials):
        sent(authentication, (one("basic"),))


def test_a_token_suits_oauth() -> None:
    authentication = Authentication(Bearer("t"), SCHEMES)
    assert sent(authentication, (one("oauth"),)) == {"Authorization"}


def test_a_name_that_the_document_does_not_have_is_refused() -> None:
    with pytest.raises(ValueError, match="no security scheme 'kee', only 'key'"):
        Authentication({"kee": ApiKey("k")}, SCHEMES)


def test_credentials_that_do_not_suit_are_refused() -> None:
    with pytest.raises(ValueError, match=r"<Basic> does not suit .* 'key'"):
        Authentication({"key": Basic("u", "p")}, SCHEMES)
    with pytest.raises(ValueError, match="<Basic> suits none of 'key'"):
        Authentication(Basic("u", "p"), {"key": SCHEMES["key"]})


def test_a_certificate_is_found_for_the_connections() -> None:
    certificate = ClientCertificate("client.pem")
    for auth in (certificate, {"key": ApiKey("k"), "tls": certificate}):
        assert Authentication(auth, SCHEMES).certificate is certificate
    assert Authentication(GIVEN, SCHEMES).certificate is None
