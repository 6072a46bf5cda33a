"""The exception for a command that cannot be run as it was given."""

from __future__ import annotations

from importlib.util import find_spec

# The exit status for wrong usage, an unusable configuration and internal errors.
USAGE = 2


class UsageError(Exception):
    """The message says what is wrong with the command."""


def demand_installed(extra: str, *modules: str) -> None:
    """Raise UsageError where some modules are not there, which an extra brings."""
    if missing := [name for name in modules if find_spec(name) is None]:
        raise UsageError(
            f"{' and '.join(missing)} must be there: pip install truespec[{extra}]"
        )
