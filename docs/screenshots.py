"""Renews the pictures of docs/reference-pages.md: `python docs/screenshots.py`."""

from __future__ import annotations

import shutil
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

HERE = Path(__file__).parent
SITE = HERE.parent / "out/cognito_idp_docs"
DESK = {"width": 1180, "height": 720}
PHONE = {"width": 360, "height": 640}

PICTURES = {
    "operation": ("operations/ListUserImportJobs.html", DESK, "light"),
    "search": ("operations/ListUserImportJobs.html", DESK, "light"),
    "schema": ("schemas/UserPoolType.html#LambdaConfig", DESK, "dark"),
    "overview": ("index.html", DESK, "light"),
    "phone": ("operations/ListUserImportJobs.html", PHONE, "light"),
}


def search(page: Page) -> None:
    """Type into the search, and wait for what it finds."""
    page.keyboard.press("/")
    page.get_by_role("combobox").fill("import")
    page.locator(".found li").first.wait_for()


def main() -> None:
    """Take all pictures."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"),
            args=["--no-sandbox", "--disable-gpu"],
        )
        for name, (path, size, scheme) in PICTURES.items():
            page = browser.new_page(viewport=size, color_scheme=scheme)
            page.goto(f"{SITE.resolve().as_uri()}/{path}")
            if name == "search":
                search(page)
            page.wait_for_timeout(300)
            page.screenshot(path=HERE / "screenshots" / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
