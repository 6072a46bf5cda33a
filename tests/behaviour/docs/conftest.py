"""A browser for the tests of pages, started once; they are skipped where there is none."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="package")
def browser() -> Iterator[Any]:
    """Chromium without a window."""
    playwright = pytest.importorskip("playwright.sync_api", reason="no playwright")
    path = shutil.which("chromium") or shutil.which("google-chrome")
    if path is None:
        pytest.skip("no chromium (apt-get install chromium)")
    with playwright.sync_playwright() as running:
        browser = running.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def visit(browser: Any) -> Iterator[Any]:
    """Returns a function that opens a page of a folder and returns it.

    Whatever the browser complains of fails the test, and so does a request for anything
    but a file.
    """
    contexts = []
    complaints: list[str] = []

    def opened(file: Path, anchor: str = "", **options: Any) -> Any:
        context = browser.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda one: complaints.append(f"{one.type}: {one.text}"))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda one: _note(one.url, complaints))
        page.goto(file.resolve().as_uri() + anchor)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert not complaints


def _note(url: str, complaints: list[str]) -> None:
    if not url.startswith("file:"):
        complaints.append(f"asked for {url}")


@pytest.fixture(scope="package")
def axe() -> str:
    """The source of axe-core, which the Makefile installs."""
    path = Path(sys.prefix, "share/node_modules/axe-core/axe.min.js")
    if not path.is_file():
        pytest.skip(f"no axe-core at {path} (npm install axe-core)")
    return path.read_text("utf-8")
