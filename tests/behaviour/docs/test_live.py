"""The site while its document is edited."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest

from tests.behaviour.docs.making import document
from truespec.live.server import Server
from truespec.live.state import State


def _described(title: str) -> str:
    paths = {
        "/pets": {
            "get": {
                "operationId": "list",
                "description": "\n\n".join(["A long text."] * 100),
                "summary": title,
                "responses": {"200": {"description": "ok"}},
            }
        }
    }
    return json.dumps(document(paths=paths))


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A document, and where `truespec docs --watch` serves its site."""
    file = tmp_path / "api.json"
    file.write_text(_described("Before"), "utf-8")
    command = [sys.executable, "-m", "truespec", "docs", str(file), "--watch"]
    running = subprocess.Popen(
        [*command, "--port", "0"], stderr=subprocess.PIPE, text=True
    )
    assert running.stderr is not None
    found = re.search(r"http://\S+", running.stderr.readline())
    assert found is not None
    yield file, found[0]
    running.terminate()
    running.wait()
    running.stderr.close()


def test_a_change_is_on_screen_where_one_was(
    browser: Any, served: tuple[Path, str]
) -> None:
    file, url = served
    page = browser.new_page()
    page.goto(f"{url}operations/list.html")
    page.evaluate("scrollTo(0, 500)")
    page.wait_for_timeout(300)
    file.write_text(_described("After"), "utf-8")
    page.get_by_role("heading", name="After").wait_for(state="attached")
    page.wait_for_function("scrollY === 500")
    file.write_text("{", "utf-8")
    page.locator(".faults .error").wait_for()
    assert "After" in page.locator("h1").inner_text()
    file.write_text(_described("After"), "utf-8")
    page.locator(".faults").wait_for(state="detached")
    page.close()


def test_other_names_get_nothing() -> None:
    state = State()
    state.replace({"index.html": lambda: "<p>secret</p>"}, ())
    with Server("127.0.0.1", 0, state) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with urlopen(server.url) as answer:
            assert b"secret" in answer.read()
        request = Request(server.url, headers={"Host": "evil.example:80"})
        with pytest.raises(OSError, match="403"):
            urlopen(request)
        server.shutdown()
