"""What the README and the guide show is what a user gets.

All pages are run first, two at a time, each in a folder and a process of its own; then
the type checkers look at all that the pages have of Python, in one run each.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.suite.guide.pages import (
    DOCS,
    REPOSITORY,
    all_pages,
    blocks,
    executed_pages,
    without_code,
)

_LINK = re.compile(r"\]\(([^)\s]+)\)|(?:src|href)=\"([^\"]+)\"")

# The plug-ins of pytest that our own tests have are not those of a reader.
_ENVIRONMENT = {
    "NO_COLOR": "1",
    # A reader has the environment activated that these tests run in.
    "PATH": os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"])),
    "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    "PYTHONWARNINGS": "error",
}


def _name(page: Path) -> str:
    return str(page.relative_to(REPOSITORY))


class Ran(NamedTuple):
    """Folders of pages, and what is wrong with each."""

    folders: dict[Path, Path]
    faults: dict[Path, str]

    @property
    def root(self) -> Path:
        """The folder that has those of all pages."""
        return next(iter(self.folders.values())).parent

    @property
    def modules(self) -> list[str]:
        """All that the pages have of Python, relative to the root."""
        return [
            f"{folder.name}/{block.file_name}"
            for page, folder in self.folders.items()
            for block in blocks(page)
            if block.language == "python"
        ]


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> Ran:
    root = tmp_path_factory.mktemp("guide")
    folders = {page: root / page.stem for page in executed_pages()}

    def run(page: Path) -> str:
        folders[page].mkdir()
        result = subprocess.run(
            [sys.executable, "-m", "tests.suite.guide.run", page, folders[page]],
            cwd=REPOSITORY,
            env={**os.environ, **_ENVIRONMENT},
            capture_output=True,
            text=True,
            check=False,
        )
        return result.stdout + result.stderr if result.returncode else ""

    with ThreadPoolExecutor(2) as pool:
        return Ran(folders, dict(zip(folders, pool.map(run, folders), strict=True)))


@pytest.mark.parametrize("page", executed_pages(), ids=_name)
def test_the_blocks_of_a_page_do_what_it_says(page: Path, ran: Ran) -> None:
    assert not ran.faults[page]


@pytest.fixture(scope="module")
def checked(ran: Ran) -> dict[str, str]:
    """What the type checkers print, which run beside each other; "" if nothing."""
    with ThreadPoolExecutor(2) as pool:
        printed = pool.map(lambda check: check(ran), (_mypy, _pyright))
        return dict(zip(("mypy", "pyright"), printed, strict=True))


def _mypy(ran: Ran) -> str:
    # Generated packages have tests of their own, so only what they offer is read. What
    # is installed is the same in the next run.
    cache = REPOSITORY / ".mypy_cache/guide"
    result = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--follow-imports=silent"),
            *("--cache-dir", cache, *ran.modules),
        ],
        cwd=ran.root,
        env={**os.environ, "MYPYPATH": os.pathsep.join(map(str, ran.folders.values()))},
        capture_output=True,
        text=True,
        check=False,
    )
    return result.stdout + result.stderr if result.returncode else ""


def _pyright(ran: Ran) -> str:
    settings = {
        "extraPaths": [folder.name for folder in ran.folders.values()],
        "include": ran.modules,
        "pythonVersion": "3.11",
    }
    (ran.root / "pyrightconfig.json").write_text(json.dumps(settings))
    result = subprocess.run(
        [
            *(sys.executable, "-m", "pyright", "-p", ran.root),
            *("--pythonpath", sys.executable),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    return result.stdout + result.stderr if result.returncode else ""


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_a_type_checker_finds_nothing(checker: str, checked: dict[str, str]) -> None:
    assert not checked[checker]


def test_modules_of_pages_have_names_of_their_own(ran: Ran) -> None:
    """One run of a type checker could not tell them apart otherwise."""
    names = Counter(Path(module).name for module in ran.modules)
    for folder in ran.folders.values():
        names.update({file.parent.name for file in folder.rglob(".truespec.json")})
    assert [name for name, count in names.items() if count > 1] == []


@pytest.mark.parametrize("page", all_pages(), ids=_name)
def test_links_lead_somewhere(page: Path) -> None:
    wrong = []
    for found in _LINK.finditer(without_code(page)):
        link = found[1] or found[2]
        if re.match(r"[a-z]+:", link):
            continue
        target, _, anchor = link.partition("#")
        file = (page.parent / target).resolve() if target else page
        if not file.exists() or (anchor and anchor not in _anchors(file)):
            wrong.append(link)
    assert wrong == []


def test_every_page_is_in_the_table_of_contents() -> None:
    contents = (REPOSITORY / "mkdocs.yml").read_text("utf-8")
    named = set(re.findall(r"[\w/-]+\.md", contents))
    assert named == {str(page.relative_to(DOCS)) for page in DOCS.rglob("*.md")}


def test_the_readme_is_short() -> None:
    assert len((REPOSITORY / "README.md").read_text("utf-8").splitlines()) < 200


def _anchors(file: Path) -> set[str]:
    headings = re.findall(r"^#+ (.*)$", without_code(file), re.MULTILINE)
    raw = re.findall(r"^#+ (.*)$", file.read_text("utf-8"), re.MULTILINE)
    plain = [re.sub(r"[`*]", "", heading) for heading in (*headings, *raw)]
    return {
        re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")
        for heading in plain
    }
