"""The packages of a sample of real documents, which several tests look at."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.suite.sample import Sampled, generate, sampled


@pytest.fixture(scope="session")
def sample(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Sampled]:
    """The documents of the sample with their packages, side by side in one folder."""
    folder = tmp_path_factory.mktemp("sample")
    return [
        generate(path, folder / f"made_{number}")
        for number, path in enumerate(sampled(corpus))
    ]
