"""What can be a name in Python, and what a package is called by default."""

from __future__ import annotations

import re
import sys
from keyword import iskeyword


def is_name(value: object) -> bool:
    """Whether a value is a string that can be a name in Python."""
    return isinstance(value, str) and value.isidentifier() and not iskeyword(value)


def package_name(text: str) -> str:
    """Return the name of a package that is called after a file or folder.

    The name is lower-case ASCII (PEP 8) and hides no module of the standard library.
    """
    name = re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")
    if not name or name[0].isdigit():
        name = f"api_{name}".rstrip("_")
    hides = iskeyword(name) or name in sys.stdlib_module_names
    return f"{name}_api" if hides else name
