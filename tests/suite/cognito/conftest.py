"""A server of moto on loopback, and who calls it: the generated clients, and boto3."""

from __future__ import annotations

import asyncio
import urllib.request
from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from cognito_idp import Client, security
from moto.server import ThreadedMotoServer

from tests.suite.cognito.awaited import awaited
from tests.suite.cognito.people import People, settle

CREDENTIALS = security.SigV4("access", "secret", region="us-east-1")


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The base URL of a server that is there for all tests."""
    with pytest.MonkeyPatch.context() as environment:
        # moto checks one-time passwords on demand only.
        environment.setenv("MOTO_COGNITO_IDP_USER_POOL_ENABLE_TOTP", "true")
        moto = ThreadedMotoServer("127.0.0.1", port=0, verbose=False)
        moto.start()
        host, port = moto.get_host_and_port()
        yield f"http://{host}:{port}"
        moto.stop()


@pytest.fixture
def empty(server: str) -> str:
    """The base URL of the server, which has nothing in it."""
    ask_moto(server, "reset")
    return server


@pytest.fixture(scope="module")
def people(server: str) -> People:
    """What there is on the server, for tests that do not change it."""
    ask_moto(server, "reset")
    with Client(server, auth=CREDENTIALS) as client:
        return asyncio.run(settle(awaited(client)))


@pytest.fixture
def client(server: str) -> Iterator[Client]:
    with Client(server, auth=CREDENTIALS) as client:
        yield client


@pytest.fixture(scope="session")
def boto(server: str) -> Any:
    """A client of boto3 for the same server."""
    return boto3.client(
        "cognito-idp",
        endpoint_url=server,
        region_name="us-east-1",
        aws_access_key_id="access",
        aws_secret_access_key="secret",
    )


def ask_moto(server: str, what: str) -> None:
    """Ask the server something that is about itself."""
    request = urllib.request.Request(f"{server}/moto-api/{what}", method="POST")
    with urllib.request.urlopen(request, timeout=10):
        pass
