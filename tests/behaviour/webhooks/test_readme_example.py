"""What the README shows of webhooks is what a user gets."""

from __future__ import annotations

import importlib
import re
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import files
from tests.serving import serving

README = Path(__file__).parents[3] / "README.md"


def _record(name: str) -> dict[str, Any]:
    return {
        "type": "object",
        "required": [name],
        "properties": {name: {"type": "string"}},
    }


def _post(schema: str, **more: Any) -> dict[str, Any]:
    content = {
        "application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}
    }
    return {
        "post": {
            "requestBody": {"required": True, "content": content},
            "responses": {"204": {"description": "Taken."}},
            **more,
        }
    }


DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "Pets", "version": "1"},
    "paths": {
        "/subscriptions": _post(
            "Subscription",
            operationId="subscribe",
            callbacks={"onEvent": {"{$request.body#/callbackUrl}": _post("Event")}},
        )
    },
    "webhooks": {"newPet": _post("Pet")},
    "components": {
        "schemas": {
            "Pet": _record("name"),
            "Event": _record("kind"),
            "Subscription": _record("callbackUrl"),
        }
    },
}


def test_both_examples(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, text in files(DOCUMENT, tmp_path, ("client", "server")).items():
        file = tmp_path / "pets" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    section = README.read_text("utf-8").partition("## Webhooks and callbacks")[2]
    receiver, service = re.findall(r"```python\n(.*?)```", section, re.DOTALL)[:2]
    received: dict[str, Any] = {}
    exec(receiver, received)
    with serving(received["app"]) as url:
        sent: dict[str, Any] = {}
        exec(service.replace("https://example.com", url), sent)
        pets = importlib.import_module("pets")
        app = pets.server.create_app(sent["Pets"]())
        with serving(app) as base, pets.Client(base) as client:
            there = f"{url}/onEvent"
            client.subscribe(pets.models.Subscription(callback_url=there))
    assert capsys.readouterr().out.split() == ["Bo", "subscribed"]
