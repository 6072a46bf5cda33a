"""Who neither sends nor receives webhooks does not pay for them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.behaviour.generated import files
from tests.behaviour.webhooks.document import DOCUMENT

OWN = {"webhooks", "webhook_client", "webhook_routes", "client", "models", "validators"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made: Path = tmp_path_factory.mktemp("cost")
    for path, text in files(DOCUMENT, made, ("client", "server")).items():
        target = made / "vendored" / "generated" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
    return made


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("from vendored.generated import Client", {"client"}),
        ("from vendored.generated import WebhookClient as C", {"webhook_client"}),
        ("from vendored.generated import AsyncWebhookClient", {"webhook_client"}),
        (
            "from vendored.generated import WebhookClient\n"
            "WebhookClient(transport=object())",
            {"webhook_client"},
        ),
        ("from vendored.generated import server", {"models"}),
        (
            "from vendored.generated import server\nserver.create_app(object())",
            {"models", "validators"},
        ),
        (
            "from vendored.generated import server\n"
            "server.create_webhook_app(object())",
            {"models", "validators", "webhooks", "webhook_routes"},
        ),
    ],
)
def test_only_what_is_asked_for_is_loaded(
    folder: Path, code: str, expected: set[str]
) -> None:
    code += "\nimport sys; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    )
    names = {name.removeprefix("vendored.generated.") for name in done.stdout.split()}
    assert names & OWN == expected
