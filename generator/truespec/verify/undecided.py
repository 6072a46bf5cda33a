"""What nobody but us can judge."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class Undecided(Exception):
    """Raised for a value of which nobody but us can say whether it has a format."""


def library(name: str) -> Any:
    """Return a library that judges; raise `Undecided` where it is not installed."""
    try:
        return import_module(name)
    except ImportError as error:
        raise Undecided(f"{name} is not installed") from error
