"""The stage `load`: a file in, a `Source` or diagnostics out."""

from __future__ import annotations

from pathlib import Path

from truespec.diagnostics import Diagnostics, Position
from truespec.load.encoding import decode
from truespec.load.json_text import looks_like_json, parse_json
from truespec.load.limits import Limits
from truespec.load.parsed import Parsed, Refusal
from truespec.load.positions import Locator
from truespec.load.source import Source
from truespec.load.yaml_document import parse_yaml

_DEFAULT_LIMITS = Limits()


def load(
    path: Path, name: str, diagnostics: Diagnostics, limits: Limits = _DEFAULT_LIMITS
) -> Source | None:
    """Read a YAML or JSON file; None where an error was recorded.

    `name` is how diagnostics call the file.
    """
    try:
        text = decode(_read(path, limits))
    except OSError as error:
        message = f"cannot read the file: {error.strerror or error}"
        diagnostics.error("unreadable-file", Position(name, 1, 1), message)
        return None
    except Refusal as refusal:
        _report(refusal, name, diagnostics)
        return None
    return load_text(text, name, diagnostics, limits, path=path)


def load_text(
    text: str,
    name: str,
    diagnostics: Diagnostics,
    limits: Limits = _DEFAULT_LIMITS,
    *,
    path: Path | None = None,
) -> Source | None:
    """Read a YAML or JSON text; None where an error was recorded.

    A text is JSON where it begins as JSON does and is nothing else; under a name that
    ends in ``.json`` it must be.
    """
    text = text.removeprefix("\ufeff")
    try:
        parsed = _parse(text, name, limits)
    except Refusal as refusal:
        _report(refusal, name, diagnostics)
        return None
    for remark in parsed.remarks:
        position = Position(name, remark.line, remark.column)
        diagnostics.warning(remark.code, position, remark.message)
    locator = Locator(name, parsed.index)
    if parsed.repeats:
        _report_duplicates(locator, diagnostics)
        return None
    not_finite = any(remark.code == "not-finite" for remark in parsed.remarks)
    return Source(name, path, text, parsed.tree, locator, not_finite)


def from_value(value: object, name: str) -> Source:
    """Return a source for a value that is in memory; it stands on line 1, column 1."""
    start = Position(name, 1, 1)
    return Source(name, None, "", value, lambda pointer, on_key: start)


def _read(path: Path, limits: Limits) -> bytes:
    with path.open("rb") as file:
        data = file.read(limits.size + 1)
    if len(data) > limits.size:
        message = f"the file is larger than {limits.size} bytes"
        raise Refusal("too-large", message, 0, 0)
    return data


def _parse(text: str, name: str, limits: Limits) -> Parsed:
    if not looks_like_json(text):
        return parse_yaml(text, limits)
    try:
        return parse_json(text, limits)
    except Refusal:
        if name.endswith(".json"):
            raise
        return parse_yaml(text, limits)


def _report(refusal: Refusal, name: str, diagnostics: Diagnostics) -> None:
    position = Position(name, refusal.line, refusal.column)
    diagnostics.error(refusal.code, position, refusal.message, refusal.hint)


def _report_duplicates(locator: Locator, diagnostics: Diagnostics) -> None:
    for duplicate in locator.index.outermost_duplicates():
        first = locator.position(duplicate.first, on_key=True)
        diagnostics.error(
            "duplicate-key",
            locator.position(duplicate.second, on_key=True),
            f'the key "{duplicate.key}" is here for the second time, '
            f"after line {first.line}, column {first.column}",
            "rename or remove one of the two",
        )
