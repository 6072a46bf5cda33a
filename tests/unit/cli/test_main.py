"""The command itself: how it finds commands, and how it fails."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from truespec.cli.main import BROKEN_PIPE, COMMANDS, INTERRUPTED, main

COMMAND = """
import argparse
from truespec.cli.usage import UsageError

def add_arguments(parser):
    parser.add_argument("what")

def run(arguments):
    if arguments.what == "print":
        print("x" * 100_000)
        return 0
    raise {
        "bug": ValueError("one\\ntwo \\x1b[31m"),
        "usage": UsageError("not like this"),
        "interrupt": KeyboardInterrupt(),
    }[arguments.what]
"""
PROGRAM = """
import sys
from truespec.cli.main import COMMANDS, main
COMMANDS["try"] = ("a_command", "try something")
sys.exit(main())
"""


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A further command, whose argument says what becomes of it."""
    (tmp_path / "a_command.py").write_text(COMMAND)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setitem(COMMANDS, "try", ("a_command", "try something"))
    return "try"


def test_the_version_is_that_of_the_distribution(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"truespec {version('truespec')}\n"


def test_help_and_version_import_no_command() -> None:
    program = (
        "import sys; from truespec.cli.main import main; "
        "main(['--version']); main(['--help']); "
        "print([m for m in sys.modules if m.split('.')[0] in "
        "('jinja2', 'yaml', 'jsonschema', 'black') or m == 'truespec.pipeline'])"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert answer.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_listed_and_has_help(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--help"]) == 0
    assert f"\n    {name} " in capsys.readouterr().out
    assert main([name, "--help"]) == 0
    assert f"usage: truespec {name}" in capsys.readouterr().out


@pytest.mark.parametrize("words", [[], ["no-such-command"], ["--no-such-option"]])
def test_wrong_usage(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    output = capsys.readouterr()
    assert not output.out
    assert "truespec: error:" in output.err


def test_a_usage_error_of_a_command(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, "usage"]) == 2
    assert capsys.readouterr().err == "truespec: error: not like this\n"


def test_an_internal_error_is_one_line(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, "bug"]) == 2
    output = capsys.readouterr()
    assert not output.out
    (line,) = output.err.splitlines()
    assert line.startswith("truespec: internal error: ValueError: one two \\x1b[31m (")


def test_an_internal_error_has_a_traceback_with_debug(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, "bug", "--debug"]) == 2
    assert "Traceback (most recent call last)" in capsys.readouterr().err


def test_an_interrupt_is_quiet(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, "interrupt"]) == INTERRUPTED
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("words", [["try", "print"], ["--help"]])
def test_a_reader_that_has_gone_is_no_error(command: str, words: list[str]) -> None:
    folder = Path(sys.path[0])
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *words],
        cwd=folder,
        env={k: v for k, v in os.environ.items() if k != "PYTHONUNBUFFERED"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == BROKEN_PIPE
