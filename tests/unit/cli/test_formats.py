"""Diagnostics in the forms of CI services, from ``lint`` and from ``generate --check``."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from truespec.cli.formats import github, junit
from truespec.cli.main import main

GOOD = 'openapi: 3.1.0\ninfo: {title: A, version: "1"}\npaths: {}\n'
BAD = GOOD + "components:\n  schemas:\n    A: {$ref: '#/components/schemas/B'}\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "good.yaml").write_text(GOOD)
    (tmp_path / "bad.yaml").write_text(BAD)
    (tmp_path / "truespec.toml").write_text(
        '[[jobs]]\ndocument = "*.yaml"\noutput = "out/{name}"\n'
    )
    return tmp_path


def test_lint_is_about_one_document_or_all(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["lint", "good.yaml"]) == 0
    assert capsys.readouterr() == ("", "")
    assert main(["lint"]) == 1
    output = capsys.readouterr()
    assert not output.out
    assert "error[missing-target]" in output.err
    assert "bad.yaml:6:" in output.err
    assert not (project / "out").exists()


def test_github_annotates_the_line(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["lint", "bad.yaml", "--output-format", "github"]) == 1
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("::error file=bad.yaml,line=6,col=")
    assert ",title=missing-target::" in line


def test_a_text_of_a_document_cannot_add_a_command() -> None:
    data = {"severity": "error", "code": "a,b", "message": "50%\n::stop", "hint": None}
    place = {"file": "a:b.yaml", "line": 1, "column": None, "address": None}
    assert github([data | place]) == (
        "::error file=a%3Ab.yaml,line=1,title=a%2Cb::50%25%0A::stop"
    )


def test_gitlab_tells_each_issue_apart(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "bad.yaml").write_text(BAD.replace("schemas:", "schemas:\n", 1))
    assert main(["lint", "bad.yaml", "--output-format", "gitlab"]) == 1
    (first,) = json.loads(capsys.readouterr().out)
    assert first["location"] == {"path": "bad.yaml", "lines": {"begin": 7}}
    assert first["severity"] == "major"
    (project / "bad.yaml").write_text(BAD)
    assert main(["lint", "bad.yaml", "--output-format", "gitlab"]) == 1
    (moved,) = json.loads(capsys.readouterr().out)
    assert moved["fingerprint"] == first["fingerprint"]


def test_sarif_names_its_rules(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["lint", "--output-format", "sarif"]) == 1
    log = json.loads(capsys.readouterr().out)
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    for result in run["results"]:
        rule = run["tool"]["driver"]["rules"][result["ruleIndex"]]
        assert rule["id"] == result["ruleId"]
        assert rule["shortDescription"]["text"]
        assert result["level"] in ("error", "warning", "note")
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"] == "bad.yaml"
        assert place["region"]["startLine"] == 6


def test_junit_has_a_case_for_every_document(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["lint", "--output-format", "junit"]) == 1
    root = ElementTree.fromstring(capsys.readouterr().out)
    cases = {case.get("name"): case for case in root.iter("testcase")}
    assert cases.keys() == {"good.yaml", "bad.yaml"}
    assert cases["good.yaml"].find("failure") is None
    failure = cases["bad.yaml"].find("failure")
    assert failure is not None
    assert "bad.yaml:6: error[missing-target]" in (failure.text or "")
    assert root.get("failures") == "1"


def test_junit_has_no_control_characters() -> None:
    data = {"severity": "error", "code": "a", "message": "\x00\x1b<", "hint": None}
    place = {"file": "a.yaml", "line": None, "column": None, "address": None}
    ElementTree.fromstring(junit([data | place]))


@pytest.mark.parametrize("form", ["github", "gitlab", "sarif", "junit"])
def test_a_package_that_is_not_up_to_date_is_reported(
    project: Path, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    words = ["generate", "good.yaml", "--output-format", form]
    assert main([*words, "--check"]) == 1
    assert "not-up-to-date" in capsys.readouterr().out
    assert main(words) == 0
    assert "not-up-to-date" not in capsys.readouterr().out
    assert main([*words, "--check"]) == 0


def test_quiet_says_nothing_but_errors(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", "good.yaml", "--quiet"]) == 0
    assert capsys.readouterr() == ("", "")
    assert main(["lint", "-q"]) == 1
    assert "error[missing-target]" in capsys.readouterr().err
