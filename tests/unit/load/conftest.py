from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from truespec.diagnostics import Diagnostic, Diagnostics
from truespec.load import Limits, Source, load_text


@dataclass(frozen=True)
class Loaded:
    source: Source | None
    found: list[Diagnostic]

    @property
    def tree(self) -> Any:
        assert self.source is not None, self.found
        return self.source.tree

    @property
    def codes(self) -> list[str]:
        return [f"{one.severity}: {one.code}" for one in self.found]

    def place(self, number: int = 0) -> tuple[int, int]:
        where = self.found[number].where
        assert not isinstance(where, str)
        return where.line, where.column


@pytest.fixture
def loaded() -> Callable[..., Loaded]:
    def load_it(text: str, name: str = "a.yaml", **limits: int) -> Loaded:
        diagnostics = Diagnostics()
        source = load_text(text, name, diagnostics, Limits(**limits))
        return Loaded(source, list(diagnostics))

    return load_it
