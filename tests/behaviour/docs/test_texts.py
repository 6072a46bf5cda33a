"""The same content as Markdown, for language models, and in a terminal."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from tests.behaviour.docs.making import COGNITO, REPOSITORY, document, elements, site
from tests.behaviour.docs.test_hostile import HOSTILE, hostile_document
from truespec import pipeline
from truespec.cli.main import main
from truespec.diagnostics import Diagnostics

_ELEMENTS = {
    "a",
    "code",
    "em",
    "h1",
    "h2",
    "h3",
    "h4",
    "li",
    "p",
    "pre",
    "strong",
    "ul",
}


def _markdown(file: Path) -> dict[str, str]:
    options = pipeline.Options(
        package="pets", targets=("docs",), docs_format="markdown"
    )
    understood = pipeline.understand(file, options, Diagnostics())
    files = pipeline.build(understood, options)
    assert files is not None
    return files


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text_in_markdown(tmp_path: Path, text: str) -> None:
    site(tmp_path, hostile_document(text))
    files = _markdown(tmp_path / "api.json")
    assert "llms-full.txt" in files
    for path, written in files.items():
        page = MarkdownIt("commonmark").render(written)
        for one in elements(page):
            assert one.tag in _ELEMENTS, (path, one.tag)
            href = one.attributes.get("href", "")
            assert ":" not in href or href.startswith(("http:", "https:")), href


def test_every_operation_is_in_the_list_for_language_models() -> None:
    listed = (COGNITO / "llms.txt").read_text("utf-8")
    names = {file.stem for file in (COGNITO / "operations").glob("*.html")} - {"index"}
    found = set(re.findall(r"\]\(operations/([^)]+)\.html\)", listed))
    assert found == names


def test_everything_is_told_to_language_models() -> None:
    text = (COGNITO / "llms-full.txt").read_text("utf-8")
    page = text[text.index("## ListUserImportJobs\n") :]
    page = page[: page.index("\n## ", 1)]
    for said in (
        r"- `UserPoolId` `string`, required. `>= 1 characters` `<= 55 characters`."
        r" Pattern `[\w-]+_[0-9a-zA-Z]+`",
        "- `MaxResults` `integer <int32>`, required. `>= 1` `<= 60`",
        "`array[object (UserImportJobType) {13}]`, optional. `>= 1 items` `<= 50 items`",
        "484 InternalErrorException",
    ):
        assert said in page


def test_an_operation_is_shown_in_the_terminal(
    capsys: pytest.CaptureFixture[str],
) -> None:
    spec = str(REPOSITORY / "spec/cognito-idp.yaml")
    assert main(["show", spec, "listuserimportjobs"]) == 0
    shown = capsys.readouterr().out
    assert "- MaxResults integer <int32>, required. >= 1 <= 60" in shown
    assert main(["show", spec, "ListUserImportJob"]) == 2
    assert "did you mean ListUserImportJobs" in capsys.readouterr().err


def test_an_operation_is_called_by_method_and_path(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    responses = {"200": {"description": "All *pets*.\n\n- one\n- two"}}
    paths = {path: {"get": {"responses": responses}} for path in ("/pets", "/people")}
    file = tmp_path / "api.json"
    file.write_text(json.dumps(document(paths=paths)), "utf-8")
    assert main(["show", str(file), "GET /pets"]) == 0
    shown = capsys.readouterr().out
    assert "All pets.\n\n- one\n- two" in shown


def test_the_command_writes_markdown(tmp_path: Path) -> None:
    file = tmp_path / "api.json"
    file.write_text(json.dumps(document(components={"schemas": {"Pet": {}}})), "utf-8")
    out = tmp_path / "out"
    command = ["docs", str(file), "-o", str(out)]
    assert main([*command, "--docs-format", "markdown"]) == 0
    assert (out / "schemas/Pet.md").read_text("utf-8").startswith("# Pet\n")
    assert main([*command, "--docs-format", "markdown", "--check"]) == 0
    assert main([*command, "--check"]) == 1
