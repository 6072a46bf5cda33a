"""Who may call."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from typing import Any

import pytest

from tests.behaviour.server.conftest import ask


def _handler(package: Any) -> Any:
    class Handler:
        def get_secret(self) -> str:
            request = package.server.current_request()
            return f"{request.principal} {sorted(request.principals)}"

        async def get_closed(self) -> None:
            raise AssertionError("nobody may call this")

    return Handler()


@pytest.fixture
def url(package: Any, run: Callable[..., str]) -> str:
    async def token(presented: Any, scopes: tuple[str, ...]) -> str | None:
        if presented.credentials == "weak":
            raise package.server.Forbidden
        return "Tom" if (presented.credentials, scopes) == ("t", ("read",)) else None

    def basic(presented: Any, scopes: tuple[str, ...]) -> str | None:
        return presented.username if presented.password == "p:w" else None

    checks = {
        "key": lambda presented, scopes: {"k": "Kim"}.get(presented.credentials),
        "token": token,
        "basic": basic,
    }
    return run(_handler(package), authenticate=checks)


def _basic(text: str) -> dict[str, str]:
    return {"Authorization": f"Basic {b64encode(text.encode()).decode()}"}


@pytest.mark.parametrize(
    ("headers", "status", "text"),
    [
        ({"X-Key": "k", "Authorization": "bearer t"}, 200, "Kim ['key', 'token']"),
        (_basic("bo:p:w"), 200, "bo ['basic']"),
        ({}, 401, ""),
        ({"X-Key": "k"}, 401, ""),
        ({"Authorization": "Bearer t"}, 401, ""),
        ({"X-Key": "no", "Authorization": "Bearer t"}, 401, ""),
        ({"X-Key": "k", "Authorization": "Bearer weak"}, 403, ""),
        (_basic("bo:no"), 401, ""),
        ({"Authorization": "Basic ?"}, 401, ""),
    ],
)
def test_alternatives(
    url: str, headers: dict[str, str], status: int, text: str
) -> None:
    found = ask(url, "GET", "/secret", headers=headers)
    assert found.status == status
    if status == 200:
        assert found.body.decode() == text
    if status == 401:
        assert found.headers["WWW-Authenticate"] == 'Bearer, Basic realm="api"'


def test_without_a_check_an_operation_is_closed(url: str) -> None:
    assert ask(url, "GET", "/closed").status == 401
    assert ask(url, "GET", "/closed?key=x").status == 403


def test_a_check_for_no_scheme(package: Any) -> None:
    with pytest.raises(ValueError, match="no security scheme 'keys'"):
        package.server.create_app(_handler(package), authenticate={"keys": print})


def test_a_client_with_credentials(
    url: str, client: Callable[..., Any], package: Any
) -> None:
    security = package.security
    auth = {"key": security.ApiKey("k"), "token": security.Bearer("t")}
    assert client(url, auth=auth).get_secret() == "Kim ['key', 'token']"
