"""The pages in a browser, as readers have them: opened from disk, without a network."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.docs.making import COGNITO, document, site
from tests.behaviour.docs.test_hostile import HOSTILE, hostile_document

PAGE = COGNITO / "operations/ListUserImportJobs.html"
PHONE = {"viewport": {"width": 360, "height": 740}}
PAGES = (
    "index.html",
    "operations/index.html",
    "operations/ListUserImportJobs.html",
    "schemas/UserImportJobType.html",
    "errors.html",
    "coverage.html",
)


def _search(page: Any, text: str) -> list[str]:
    page.keyboard.press("/")
    page.get_by_role("combobox", name="Search").fill(text)
    first = page.locator(".found li").first
    first.wait_for()
    return [one.inner_text() for one in page.locator(".found li").all()]


@pytest.mark.parametrize(
    ("text", "kind", "goes_to"),
    [
        ("listuserimp", "operation", "operations/ListUserImportJobs.html"),
        ("UserImportJobType", "schema", "schemas/UserImportJobType.html"),
        ("TooManyRequestsEx", "error", "errors.html"),
        ("PreSignedUrl", "property", "#PreSignedUrl"),
    ],
)
def test_the_search_finds_all_kinds(
    visit: Any, text: str, kind: str, goes_to: str
) -> None:
    page = visit(PAGE)
    found = _search(page, text)
    index = next(i for i, one in enumerate(found) if one.startswith(kind))
    for _ in range(index):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{goes_to}*")


def test_the_search_says_when_there_is_nothing(visit: Any) -> None:
    page = visit(PAGE)
    page.keyboard.press("/")
    page.keyboard.type("qqqq")
    page.get_by_text("Nothing has this name").wait_for()
    page.keyboard.press("Escape")
    assert not page.locator("dialog").is_visible()


def test_keys_turn_the_pages(visit: Any) -> None:
    page = visit(PAGE)
    page.keyboard.press("j")
    page.wait_for_url("**/StartUserImportJob.html")
    page.keyboard.press("k")
    page.wait_for_url("**/ListUserImportJobs.html")


def test_the_keyboard_alone_reaches_the_content(visit: Any) -> None:
    page = visit(PAGE)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"


def test_trees_open_and_links_into_them_survive(visit: Any) -> None:
    page = visit(PAGE, "#200/UserImportJobs/Status")
    status = page.locator("[id='200/UserImportJobs/Status']")
    assert status.is_visible()
    page.reload()
    assert status.is_visible()
    assert status.evaluate("one => one.getBoundingClientRect().top < innerHeight")
    page.get_by_text("Inside of").first.click()
    assert not status.is_visible()
    page.evaluate("location.hash = '480'")
    page.locator("[id='480'][open]").wait_for()


def test_the_sidebar_has_all_operations(visit: Any) -> None:
    page = visit(PAGE)
    page.locator(".groups details").nth(3).wait_for()
    for group in page.locator(".groups details").all():
        if group.get_attribute("open") is None:
            group.locator("summary").click()
    page.locator(".groups li a").nth(100).wait_for()
    assert page.locator(".groups li a").count() == 101
    assert (
        page.locator(".groups [aria-current]")
        .inner_text()
        .endswith("ListUserImportJobs")
    )


def test_the_theme_is_remembered(visit: Any) -> None:
    page = visit(PAGE, color_scheme="light")
    light = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.get_by_role("button", name="Switch between light and dark").click()
    dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert light != dark
    page.reload()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == dark


def test_dark_is_what_the_system_says(visit: Any) -> None:
    page = visit(PAGE, color_scheme="dark")
    red, green, blue = page.evaluate(
        "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)"
    )
    assert max(red, green, blue) < 80


@pytest.mark.parametrize("path", PAGES)
def test_nothing_is_wider_than_a_phone(visit: Any, path: str) -> None:
    page = visit(COGNITO / path, **PHONE)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.get_by_role("button", name="Contents").click()
    assert page.locator("#sidebar").is_visible()


def test_pages_are_read_without_javascript(visit: Any) -> None:
    page = visit(PAGE, java_script_enabled=False)
    text = page.locator("main").inner_text()
    for shown in ("UserPoolId", "<= 55 characters", "PreSignedUrl", "480"):
        assert shown in text
    page.locator("#sidebar").get_by_text("StopUserImportJob").click()
    page.wait_for_url("**/StopUserImportJob.html")
    assert page.locator("button").count() == 0


def test_variants_are_tabs_and_all_there_without_javascript(
    visit: Any, tmp_path: Path
) -> None:
    kinds = [
        {"type": "object", "title": "Cat", "properties": {"lives": {}}},
        {"type": "object", "title": "Dog", "properties": {"tricks": {}}},
    ]
    body = {"content": {"application/json": {"schema": {"oneOf": kinds}}}}
    operation = {
        "operationId": "add",
        "requestBody": body,
        "responses": {"200": {"description": "ok"}},
    }
    site(tmp_path, document(paths={"/a": {"post": operation}}))
    file = tmp_path / "site/operations/add.html"
    page = visit(file)
    lives, tricks = page.get_by_text("lives", exact=True), page.get_by_text(
        "tricks", exact=True
    )
    assert (lives.is_visible(), tricks.is_visible()) == (True, False)
    page.get_by_role("tab", name="Cat").press("ArrowRight")
    assert (lives.is_visible(), tricks.is_visible()) == (False, True)
    page = visit(file, java_script_enabled=False)
    assert page.get_by_text("lives", exact=True).is_visible()
    assert page.get_by_text("tricks", exact=True).is_visible()


def test_the_language_of_samples_is_remembered(visit: Any, tmp_path: Path) -> None:
    operation = {"operationId": "add", "responses": {"200": {"description": "ok"}}}
    site(tmp_path, document(paths={"/a": {"get": operation}}))
    file = tmp_path / "site/operations/add.html"
    page = visit(file)
    assert page.get_by_text("curl https://").is_visible()
    page.get_by_role("tab", name="Swift").click()
    page.reload()
    assert page.get_by_text("URLSession").is_visible()
    assert not page.get_by_text("curl https://").is_visible()
    page = visit(file, java_script_enabled=False)
    assert page.get_by_text("URLSession").is_visible()
    assert page.get_by_text("curl https://").is_visible()


def test_examples_are_copied(visit: Any, tmp_path: Path) -> None:
    described = document(
        components={"schemas": {"Pet": {"type": "string", "examples": ["Rex"]}}}
    )
    site(tmp_path, described)
    page = visit(
        tmp_path / "site/schemas/Pet.html",
        permissions=["clipboard-read", "clipboard-write"],
    )
    page.get_by_role("button", name="Copy").click()
    page.get_by_text("Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()").strip() == '"Rex"'


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_runs_nowhere(visit: Any, tmp_path: Path, text: str) -> None:
    pages = site(tmp_path, hostile_document(text))
    page = visit(tmp_path / "site/index.html")
    for path in pages:
        if path.endswith(".html"):
            page.goto((tmp_path / "site" / path).as_uri())
            assert page.evaluate("window.hit === undefined && parent.hit === undefined")
    page.goto((tmp_path / "site/index.html").as_uri())
    word = re.search("[a-z]+", text)
    assert word is not None
    _search(page, word[0])
    assert page.evaluate("window.hit === undefined && parent.hit === undefined")


@pytest.mark.parametrize(
    ("path", "scheme"),
    [*((path, "light") for path in PAGES), *((path, "dark") for path in PAGES[2:4])],
)
def test_axe_finds_nothing(visit: Any, axe: str, path: str, scheme: str) -> None:
    page = visit(COGNITO / path, color_scheme=scheme)
    page.evaluate(axe)
    found = page.evaluate("axe.run({preload: false})")["violations"]
    assert [
        (one["id"], [node["html"] for node in one["nodes"][:3]]) for one in found
    ] == []
