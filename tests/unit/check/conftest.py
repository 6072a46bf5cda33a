from __future__ import annotations

from collections.abc import Callable
from textwrap import dedent, indent

import pytest

from truespec.check import check
from truespec.diagnostics import Diagnostics
from truespec.load import load_text
from truespec.resolve import Reader, resolve
from truespec.upgrade import upgrade

HEAD = 'openapi: "3.1.0"\ninfo: {title: A, version: "1"}\n'

# Severity, code and line of a diagnostic.
Found = tuple[str, str, int]


@pytest.fixture
def checked() -> Callable[..., list[Found]]:
    """Return what the rules find in a document, given in YAML."""

    def check_it(text: str) -> list[Found]:
        diagnostics = Diagnostics()
        source = load_text(text, "a.yaml", diagnostics)
        assert source is not None, list(diagnostics)
        document = resolve(source, diagnostics, Reader(None, (), False, diagnostics))
        assert document is not None
        document = upgrade(document)
        assert len(diagnostics) == 0, list(diagnostics)
        check(document, diagnostics)
        return [
            (
                str(one.severity),
                one.code,
                document.locate(str(one.where), on_key=one.on_key).line,
            )
            for one in diagnostics
        ]

    return check_it


@pytest.fixture
def checked_schemas(checked) -> Callable[[str], list[Found]]:
    """Return what the rules find in components schemas; line 1 is their first."""

    def check_it(text: str) -> list[Found]:
        text = HEAD + "components:\n  schemas:\n" + indent(dedent(text), "    ")
        return [(severity, code, line - 4) for severity, code, line in checked(text)]

    return check_it
