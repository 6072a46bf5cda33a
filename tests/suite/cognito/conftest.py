"""A server of moto on loopback, and who calls it: the generated clients, and boto3."""

from __future__ import annotations

import os
import urllib.request
from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from moto.server import ThreadedMotoServer

from cognito_idp import Client, security

CREDENTIALS = security.SigV4("access", "secret", region="us-east-1")


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The base URL of a server that is there for all tests."""
    # moto checks one-time passwords on demand only.
    os.environ["MOTO_COGNITO_IDP_USER_POOL_ENABLE_TOTP"] = "true"
    moto = ThreadedMotoServer("127.0.0.1", port=0, verbose=False)
    moto.start()
    host, port = moto.get_host_and_port()
    yield f"http://{host}:{port}"
    moto.stop()
    del os.environ["MOTO_COGNITO_IDP_USER_POOL_ENABLE_TOTP"]


@pytest.fixture
def url(server: str) -> str:
    """The base URL of the server, which has nothing in it."""
    reset = urllib.request.Request(f"{server}/moto-api/reset", method="POST")
    with urllib.request.urlopen(reset, timeout=10):
        return server


@pytest.fixture
def client(url: str) -> Iterator[Client]:
    with Client(url, auth=CREDENTIALS) as client:
        yield client


@pytest.fixture(scope="session")
def _boto(server: str) -> Any:
    return boto3.client(
        "cognito-idp",
        endpoint_url=server,
        region_name="us-east-1",
        aws_access_key_id="access",
        aws_secret_access_key="secret",
    )


@pytest.fixture
def boto(_boto: Any, url: str) -> Any:
    """A client of boto3 for the same server."""
    return _boto
