"""What all tests share: the folder of real documents."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parent.parent
CORPUS = Path(os.environ.get("TRUESPEC_CORPUS", REPOSITORY.parent / "shared/corpus"))


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real documents; it is not a part of the repository."""
    if not CORPUS.is_dir():
        pytest.skip(f"no real documents at {CORPUS} (TRUESPEC_CORPUS names the folder)")
    return CORPUS
