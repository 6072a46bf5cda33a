from __future__ import annotations

from pathlib import Path

import pytest

from truespec.cli.main import main

DOCUMENT = Path(__file__).parents[3] / "spec/cognito-idp.yaml"


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_the_document_is_written_under_its_name() -> None:
    assert main(["example", "cognito-idp"]) == 0
    assert Path("cognito-idp.yaml").read_bytes() == DOCUMENT.read_bytes()


def test_the_document_is_written_where_it_is_wanted() -> None:
    Path("spec").mkdir()
    assert main(["example", "cognito-idp", "-o", "spec/pools.yaml"]) == 0
    assert Path("spec/pools.yaml").read_bytes() == DOCUMENT.read_bytes()
    assert not Path("cognito-idp.yaml").exists()


def test_without_a_name_all_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["example"]) == 0
    assert capsys.readouterr().out.splitlines() == ["cognito-idp"]


def test_an_unknown_name_is_refused_with_those_that_there_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["example", "cognito"]) == 2
    assert "there is cognito-idp" in capsys.readouterr().err
    assert not list(Path().iterdir())


def test_a_file_with_other_content_stays_unless_forced(
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = Path("cognito-idp.yaml")
    file.write_text("mine")
    assert main(["example", "cognito-idp"]) == 2
    assert "--force" in capsys.readouterr().err
    assert file.read_text() == "mine"
    assert main(["example", "cognito-idp", "--force"]) == 0
    assert main(["example", "cognito-idp"]) == 0
    assert file.read_bytes() == DOCUMENT.read_bytes()


def test_a_folder_that_is_not_there_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["example", "cognito-idp", "-o", "none/pools.yaml"]) == 2
    assert "No such file or directory" in capsys.readouterr().err
