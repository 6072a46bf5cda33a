"""What is raised for bodies that cannot be read or written."""

from __future__ import annotations


class BodyError(ValueError):
    """A body is not what its media type says, or a value cannot be put in one."""
