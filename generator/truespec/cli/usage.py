"""The exception for a command that cannot be run as it was given."""

from __future__ import annotations

# The exit status for wrong usage, an unusable configuration and internal errors.
USAGE = 2


class UsageError(Exception):
    """The message says what is wrong with the command."""
