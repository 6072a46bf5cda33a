"""How diagnostics are shown."""

from __future__ import annotations

import json

import pytest

from truespec.cli.report import SHOWN, Places, Report
from truespec.cli.text import visible, width
from truespec.diagnostics import Diagnostics, Position

LINES = ["openapi: 3.1.0", "info:", "\ttitle: '日本' # here", "x: " + "y" * 5000]


def locate(address: str, on_key: bool) -> Position:
    return Position("api.yaml", 3, 2 if on_key else 9)


def line(file: str, number: int) -> str | None:
    return LINES[number - 1] if file == "api.yaml" else None


def report(diagnostics: Diagnostics) -> Report:
    return Report(diagnostics, Places(locate, line))


def at(line: int, column: int) -> Position:
    return Position("api.yaml", line, column)


def test_a_diagnostic_shows_its_line_a_caret_and_a_hint() -> None:
    diagnostics = Diagnostics()
    diagnostics.error("bad-version", at(1, 10), "no such version", "say 3.2.0")
    assert report(diagnostics).as_text().splitlines() == [
        "error[bad-version]: no such version",
        "  --> api.yaml:1:10",
        "1 | openapi: 3.1.0",
        "  |          ^",
        "  hint: say 3.2.0",
        "",
        "1 error",
    ]


@pytest.mark.parametrize(("on_key", "under"), [(True, "title"), (False, "'日本'")])
def test_the_caret_is_under_the_key_or_the_value(on_key: bool, under: str) -> None:
    diagnostics = Diagnostics()
    diagnostics.warning("odd", "#/info/title", "odd", on_key=on_key)
    text, caret = report(diagnostics).as_text().splitlines()[2:4]
    assert text[caret.index("^") :].startswith(under)


def test_the_caret_allows_for_wide_characters_before_it() -> None:
    diagnostics = Diagnostics()
    diagnostics.warning("odd", at(3, LINES[2].index("#") + 1), "odd")
    text, caret = report(diagnostics).as_text().splitlines()[2:4]
    assert caret.index("^") == width(text[: text.index("#")])
    assert caret.index("^") == text.index("#") + 2


@pytest.mark.parametrize("column", [1, 40, 2500, 5003, 5004, 9999])
def test_a_long_line_is_cut_around_the_caret(column: int) -> None:
    diagnostics = Diagnostics()
    diagnostics.error("odd", at(4, column), "odd")
    text, caret = report(diagnostics).as_text().splitlines()[2:4]
    assert len(text) < 120
    assert text.startswith("4 | ...") == (column > 50)
    assert text.endswith("...") == (column < 4900)
    assert caret.index("^") <= len(text)


def test_a_file_as_a_whole_has_no_line() -> None:
    diagnostics = Diagnostics()
    diagnostics.error("not-ours", Position("out/models.py", 0, 0), "in the way", "move")
    assert report(diagnostics).as_text().splitlines()[:3] == [
        "error[not-ours]: in the way",
        " --> out/models.py",
        " hint: move",
    ]


def test_a_line_that_cannot_be_had_is_left_out() -> None:
    diagnostics = Diagnostics()
    diagnostics.error("odd", Position("gone.yaml", 7, 1), "odd")
    assert report(diagnostics).as_text().splitlines() == [
        "error[odd]: odd",
        "  --> gone.yaml:7:1",
        "",
        "1 error",
    ]


def test_diagnostics_are_sorted_by_place_and_shown_once() -> None:
    diagnostics = Diagnostics()
    diagnostics.warning("c", at(2, 1), "c")
    diagnostics.error("b", at(1, 9), "b")
    diagnostics.error("b", at(1, 9), "b")
    diagnostics.warning("a", at(1, 10), "a")
    shown = [one["code"] for one in report(diagnostics).as_json()]
    assert shown == ["b", "a", "c"]
    assert report(diagnostics).as_text().count("error[b]") == 1


def test_many_warnings_of_a_code_are_counted_but_errors_never_are() -> None:
    diagnostics = Diagnostics()
    for number in range(SHOWN + 37):
        diagnostics.warning("unknown-field", at(4, number + 1), "unknown")
        diagnostics.error("unclear", at(4, number + 1), "unclear")
    text = report(diagnostics).as_text()
    assert text.count("warning[unknown-field]: unknown") == SHOWN
    assert "warning[unknown-field]: and 37 more of these (--all-warnings" in text
    assert text.count("error[unclear]: unclear") == SHOWN + 37
    assert text.splitlines()[-1] == "42 errors, 42 warnings"
    everything = report(diagnostics).as_text(all_warnings=True)
    assert everything.count("warning[unknown-field]: unknown") == SHOWN + 37
    assert "more of these" not in everything


def test_nothing_found_is_nothing_said() -> None:
    assert report(Diagnostics()).as_text() == ""


@pytest.mark.parametrize(
    "text", ["\x1b[31mred", "a\nb", "a\r", "\u202eback", "\ud800", "\u2028", "\x00"]
)
def test_text_of_a_document_cannot_drive_the_terminal(text: str) -> None:
    diagnostics = Diagnostics()
    diagnostics.error("odd", Position(text, 1, 1), text, text)
    places = Places(locate, lambda file, number: text)
    shown = Report(diagnostics, places).as_text()
    assert all(part.isprintable() for part in shown.split("\n"))
    assert len(shown.splitlines()) == 7
    shown.encode()


def test_ordinary_text_is_shown_as_it_is() -> None:
    assert visible("Füße 日本 😀 naïve") == "Füße 日本 😀 naïve"


def test_colour_changes_nothing_but_the_colour() -> None:
    diagnostics = Diagnostics()
    diagnostics.error("odd", at(1, 1), "odd", "hint")
    plain = report(diagnostics).as_text()
    coloured = report(diagnostics).as_text(colour=True)
    assert "\x1b[1;31m" in coloured
    for colour in ("1;31", "34", "0"):
        coloured = coloured.replace(f"\x1b[{colour}m", "")
    assert coloured == plain


def test_json_has_everything() -> None:
    diagnostics = Diagnostics()
    diagnostics.error("odd", "#/info/title", "m", "h")
    diagnostics.warning("whole", Position("z.yaml", 0, 0), "m")
    assert json.loads(json.dumps(report(diagnostics).as_json())) == [
        {
            "severity": "error",
            "code": "odd",
            "message": "m",
            "file": "api.yaml",
            "line": 3,
            "column": 9,
            "address": "#/info/title",
            "hint": "h",
        },
        {
            "severity": "warning",
            "code": "whole",
            "message": "m",
            "file": "z.yaml",
            "line": None,
            "column": None,
            "address": None,
            "hint": None,
        },
    ]
