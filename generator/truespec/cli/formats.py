"""Diagnostics in the forms that CI services read."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import PurePath
from xml.etree import ElementTree

from truespec.version import VERSION

Data = Mapping[str, object]
"""A diagnostic as JSON data (`truespec.cli.report.Report.as_json`)."""

_GITLAB = {"error": "major", "warning": "minor", "note": "info"}
_GITHUB = {"error": "error", "warning": "warning", "note": "notice"}


def github(found: Sequence[Data]) -> str:
    """Return workflow commands, which GitHub shows beside the lines."""
    return "\n".join(map(_annotation, found))


def _annotation(one: Data) -> str:
    places = {
        "file": _relative(one),
        "line": one["line"],
        "col": one["column"],
        "title": one["code"],
    }
    properties = ",".join(
        f"{name}={_escaped(str(value), ':,')}"
        for name, value in places.items()
        if value is not None
    )
    return f"::{_GITHUB[str(one['severity'])]} {properties}::{_escaped(_sentence(one))}"


def _escaped(text: str, more: str = "") -> str:
    return "".join(
        f"%{ord(one):02X}" if one in "%\r\n" or one in more else one for one in text
    )


def gitlab(found: Sequence[Data]) -> str:
    """Return a report of code quality for GitLab (Code Climate's format)."""
    seen: Counter[str] = Counter()
    issues = []
    for one in found:
        # Lines are left out, so that an issue stays the same when others move it.
        parts = [_relative(one), one["code"], one["address"], one["message"]]
        text = json.dumps(parts)
        seen[text] += 1
        name = f"{text} {seen[text]}"
        issues.append(
            {
                "description": _sentence(one),
                "check_name": one["code"],
                "fingerprint": hashlib.sha256(name.encode()).hexdigest(),
                "severity": _GITLAB[str(one["severity"])],
                "location": {
                    "path": _relative(one),
                    "lines": {"begin": one["line"] or 1},
                },
            }
        )
    return json.dumps(issues, indent=2)


def sarif(found: Sequence[Data]) -> str:
    """Return a log of SARIF 2.1.0."""
    codes = sorted({str(one["code"]) for one in found})
    driver = {
        "name": "truespec",
        "version": VERSION,
        "rules": [_rule(code) for code in codes],
    }
    results = [
        {
            "ruleId": one["code"],
            "ruleIndex": codes.index(str(one["code"])),
            "level": one["severity"],
            "message": {"text": _sentence(one)},
            "locations": [{"physicalLocation": _location(one)}],
        }
        for one in found
    ]
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "columnKind": "unicodeCodePoints",
                "results": results,
            }
        ],
    }
    return json.dumps(log, indent=2)


def _rule(code: str) -> dict[str, object]:
    from truespec.codes import CODES

    known = CODES.get(code)
    text = code if known is None else known.meaning
    return {"id": code, "shortDescription": {"text": text}}


def _location(one: Data) -> dict[str, object]:
    from urllib.parse import quote

    file: dict[str, object] = {
        "artifactLocation": {"uri": quote(_relative(one), safe="/:")}
    }
    if one["line"] is None:
        return file
    region = {"startLine": one["line"], "startColumn": one["column"] or 1}
    return {**file, "region": region}


def junit(found: Sequence[Data], documents: Iterable[str] = ()) -> str:
    """Return a report of JUnit: a test case for each file, a failure for each error."""
    by_file: dict[str, list[Data]] = {name: [] for name in documents}
    for one in found:
        by_file.setdefault(_relative(one), []).append(one)
    errors = [one for one in found if one["severity"] == "error"]
    totals = {
        "tests": str(len(by_file)),
        "failures": str(len({_relative(one) for one in errors})),
    }
    root = ElementTree.Element("testsuites", {"name": "truespec", **totals})
    suite = ElementTree.SubElement(root, "testsuite", {"name": "truespec", **totals})
    for file, its in by_file.items():
        names = {"classname": "truespec", "name": file}
        case = ElementTree.SubElement(suite, "testcase", names)
        failed = [one for one in its if one["severity"] == "error"]
        if failed:
            message = f"{len(failed)} error{'s' * (len(failed) > 1)}"
            failure = ElementTree.SubElement(case, "failure", {"message": message})
            failure.text = "\n".join(map(_line, failed))
        rest = [one for one in its if one["severity"] != "error"]
        if rest:
            output = ElementTree.SubElement(case, "system-out")
            output.text = "\n".join(map(_line, rest))
    return ElementTree.tostring(root, encoding="unicode", xml_declaration=True)


def _line(one: Data) -> str:
    place = _relative(one) if one["line"] is None else f"{_relative(one)}:{one['line']}"
    text = f"{place}: {one['severity']}[{one['code']}]: {_sentence(one)}"
    # XML 1.0 (2.2) has no way to write the other control characters.
    return "".join(mark if mark >= " " or mark in "\t\n" else "?" for mark in text)


def _sentence(one: Data) -> str:
    hint = f" ({one['hint']})" if one["hint"] else ""
    return f"{one['message']}{hint}"


def _relative(one: Data) -> str:
    return PurePath(str(one["file"])).as_posix()


FORMATS: dict[str, Callable[[Sequence[Data]], str]] = {
    "github": github,
    "gitlab": gitlab,
    "sarif": sarif,
    "junit": junit,
}
"""What makes each form for CI services of the diagnostics."""
