"""Slow patterns are run on an engine that takes linear time, where that is wanted."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import document, files, module
from truespec import compile_schema
from truespec.cli.main import main
from truespec.diagnostics import Diagnostics
from truespec.pipeline import Options, understand
from truespec.regex.linear import linear_source
from truespec.regex.translate import translate
from truespec.runtime.linear_patterns import compile_linear
from truespec.runtime.patterns import compile_pattern

SLOW = r"^[a-zA-Z0-9]+([._]?[a-zA-Z0-9]+)*$"
BEYOND = r"^(?!x)(a+)+$"

# Enough for any machine, and nothing beside what backtracking would take.
SECONDS = 100


def run(program: str, folder: Path) -> str:
    """Return what a program prints; it is stopped if it takes too long."""
    return subprocess.run(
        [sys.executable, "-c", program],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=True,
    ).stdout


@pytest.mark.parametrize(
    "pattern",
    [
        SLOW,
        r"^(?:[0-9.]+)(?:,(?:[0-9.]+)+){0,5}?(?:,[0-9A-Fa-f]{6})?$",
        r"^(?:(?:[\-0-9\.]+),?)+\|?(?:[\-0-9\.]\,?)+$",
        r"^(\p{L}+\s?)+$",
    ],
)
@pytest.mark.parametrize("length", [80, 100_000])
def test_an_attack_has_no_effect(tmp_path: Path, pattern: str, length: int) -> None:
    program = f"""
from truespec import compile_schema
validator = compile_schema({{"pattern": {pattern!r}}}, patterns="re2")
for good in "0a\\xe9":
    print(validator.is_valid(good * {length}), validator.is_valid(good * {length} + "!"))
"""
    verdicts = run(program, tmp_path)
    assert "True False" in verdicts
    assert "True True" not in verdicts


def test_a_package_that_was_generated_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("api.yaml").write_text(
        "openapi: 3.1.0\ninfo: {title: a, version: '1'}\n"
        f"components:\n  schemas:\n    A: {{pattern: '{SLOW}'}}\n    B: {{pattern: ^a+b}}\n"
    )
    assert main(["generate", "api.yaml", "-o", "api", "--patterns", "re2"]) == 0
    program = """
from api.validators import SCHEMAS
print(SCHEMAS["A"].is_valid("a" * 80 + "!"), SCHEMAS["A"].is_valid("a.b"))
print(SCHEMAS["A"].problems("a" * 80 + "!")[0].keyword, SCHEMAS["B"].is_valid("aab"))
"""
    assert run(program, tmp_path) == "False True\npattern True\n"
    without = "import sys; sys.modules['re2'] = None\nimport api.validators"
    with pytest.raises(subprocess.CalledProcessError) as failed:
        run(without, tmp_path)
    assert "ImportError" in failed.value.stderr
    assert "google-re2" in failed.value.stderr
    assert main(["generate", "api.yaml", "-o", "api", "--check"]) == 1


def test_a_job_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("api.yaml").write_text(
        "openapi: 3.1.0\ninfo: {title: a, version: '1'}\n"
        f"components:\n  schemas:\n    A: {{pattern: '{SLOW}'}}\n"
    )
    Path("pyproject.toml").write_text(
        '[tool.truespec]\npatterns = "re2"\n'
        'jobs = [{ document = "api.yaml", output = "api" }]\n'
    )
    assert main(["generate", "--strict"]) == 0
    assert "linear_pattern(" in Path("api/validators.py").read_text()
    Path("pyproject.toml").write_text('[tool.truespec]\npatterns = "hyperscan"\n')
    assert main(["generate"]) == 2


def test_a_package_needs_no_re2_for_other_patterns(tmp_path: Path) -> None:
    schemas = {"A": {"pattern": "^a+b"}, "B": {"pattern": BEYOND}}
    package = files(document(schemas), tmp_path, ["validators"], patterns="re2")
    assert not [name for name in package if "linear" in name]


def test_what_re2_cannot_express_is_a_warning_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "api.yaml"
    path.write_text(
        "openapi: 3.1.0\ninfo: {title: a, version: '1'}\ncomponents:\n  schemas:\n"
        f"    A: {{pattern: '{SLOW}'}}\n    B: {{pattern: '{BEYOND}'}}\n"
    )

    def slow(engine: str) -> list[tuple[int, str]]:
        diagnostics = Diagnostics()
        understood = understand(path, Options(patterns=engine), diagnostics)
        assert understood.document is not None
        return [
            (understood.document.locate(str(one.where), on_key=False).line, one.message)
            for one in diagnostics
            if one.code == "slow-pattern"
        ]

    assert [line for line, _ in slow("re")] == [5, 6]
    ((line, message),) = slow("re2")
    assert line == 6
    assert message.endswith("RE2 has no lookahead")


@pytest.mark.parametrize(
    "pattern",
    [r"^[^\p{L}]$", r"^\p{Cs}+$", r"^[\ud800-\udbff]$", "^.$", r"^\P{Lu}$", r"\bx"],
)
def test_the_database_and_surrogates_are_those_of_python(pattern: str) -> None:
    linear = compile_linear(linear_source(pattern))
    assert linear is not None
    search = compile_pattern(translate(pattern).source)
    for code in (*range(0x3000), *range(0xD700, 0xE100), *range(0x1F000, 0x20000)):
        text = chr(code) + "x" * (pattern == r"\bx")
        assert (linear(text) is None) is (search(text) is None), (pattern, hex(code))


def test_no_other_engine_is_known() -> None:
    with pytest.raises(ValueError, match="hyperscan"):
        compile_schema({}, patterns="hyperscan")


def test_problems_are_the_same(tmp_path: Path) -> None:
    schemas: dict[str, Any] = {
        "A": {"properties": {"a": {"pattern": SLOW, "maxLength": 3}}},
        "B": {"patternProperties": {SLOW: {"type": "null"}}},
    }
    told = []
    for number, engine in enumerate(("re", "re2")):
        folder = tmp_path / str(number)
        folder.mkdir()
        package = files(document(schemas), folder, ["validators"], patterns=engine)
        found = module(package, folder, "validators").SCHEMAS
        values = {"A": {"a": "a..b"}, "B": {"a.b": 1, "a..b": 2}}
        told.append(
            [
                problem.to_dict()
                for name, value in values.items()
                for problem in found[name].problems(value)
            ]
        )
    assert told[0] == told[1]
    assert len(told[0]) == 3
