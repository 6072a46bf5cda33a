"""Python code that is proved to say what an API document says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from truespec.compiled import SchemaError, compile_schema

__all__ = ["SchemaError", "compile_schema"]


def __getattr__(name: str) -> Any:
    # Loaded when asked for: the command line has no use for it.
    if name in __all__:
        from truespec import compiled

        return getattr(compiled, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
