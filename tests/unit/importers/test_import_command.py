"""`truespec import` as a command: its files, its messages and its exit status."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from truespec.cli.import_ import add_arguments, run
from truespec.importers.botocore import import_service

Model = dict[str, Any]
Write = Callable[..., Path]


def command(*arguments: str | Path) -> int:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    return run(parser.parse_args([str(one) for one in ("botocore", *arguments)]))


def test_the_document_is_written(model: Model, write: Write, tmp_path: Path) -> None:
    data, target = write(model), tmp_path / "example.yaml"
    target.write_text("old", "utf-8")
    assert command("example", "--data", data, "-o", target) == 0
    written = yaml.safe_load(target.read_text("utf-8"))
    assert written == import_service("example", data)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "example.yaml"]


def test_without_a_file_it_goes_to_standard_output(
    model: Model, write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command("example", "--data", write(model)) == 0
    captured = capsys.readouterr()
    assert captured.out.startswith("openapi: 3.1.0\n")
    assert captured.err == ""


def test_an_unknown_service(
    model: Model, write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command("nothing", "--data", write(model)) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("error: there is no service 'nothing' in ")


def test_another_protocol(
    model: Model, write: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model["metadata"]["protocol"] = "query"
    target = tmp_path / "out.yaml"
    assert command("example", "--data", write(model), "-o", target) == 1
    assert "'query'" in capsys.readouterr().err
    assert not target.exists()


def test_a_place_that_cannot_be_written(
    model: Model, write: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "missing" / "out.yaml"
    assert command("example", "--data", write(model), "-o", target) == 2
    assert str(target) in capsys.readouterr().err


def test_botocore_is_not_installed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    # Python takes such a module for one that it cannot find.
    monkeypatch.setitem(sys.modules, "botocore", None)
    assert command("cognito-idp") == 2
    assert "botocore is not installed" in capsys.readouterr().err
