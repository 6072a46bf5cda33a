"""How the tests of this folder upgrade a document that stands in the test."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from truespec.diagnostics import Diagnostics
from truespec.load import load_text
from truespec.resolve import Document, Node, Reader, resolve
from truespec.upgrade import upgrade


@pytest.fixture
def upgraded() -> Callable[[str], Document]:
    """Upgrade a document, given as YAML text, in which nothing is wrong."""

    def run(text: str) -> Document:
        diagnostics = Diagnostics()
        source = load_text(text, "main.yaml", diagnostics)
        assert source is not None
        document = resolve(source, diagnostics, Reader(None, (), False, diagnostics))
        assert document is not None
        upgrade(document)
        assert list(diagnostics) == []
        return document

    return run


@pytest.fixture
def plain() -> Callable[[object], object]:
    """Turn nodes back into plain values; a reference shows its target's address."""

    def run(value: object) -> object:
        if isinstance(value, Node):
            if value.boolean is not None:
                return value.boolean
            fields = {name: run(held) for name, held in value.fields.items()}
            return fields | value.references
        if isinstance(value, dict):
            return {name: run(held) for name, held in value.items()}
        if isinstance(value, list):
            return [run(held) for held in value]
        return value

    return run
