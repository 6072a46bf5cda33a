"""What a stage did not expect, as a diagnostic of the node that it was at."""

from __future__ import annotations

import logging
import re
from types import FrameType, TracebackType

from truespec.diagnostics import Diagnostic, Severity
from truespec.pointer import unmarked

_ADDRESS = re.compile(r"[^#\s]*#(/.*)?")
_LOG = logging.getLogger("truespec")


def unexpected(error: Exception) -> Diagnostic:
    """Return the diagnostic for an exception that is a bug of ours (``unexpected``), or
    RecursionError, which says that the document is nested ``too-deep`` for a stage.

    It is about the node that the innermost function was at, as far as its variables tell.
    The traceback goes to the log, at the level DEBUG. MemoryError is raised again.
    """
    if isinstance(error, MemoryError):
        raise error
    _LOG.debug("unexpected", exc_info=error)
    if isinstance(error, RecursionError):
        return Diagnostic(
            Severity.ERROR,
            "too-deep",
            "schemas are nested in each other, or refer to each other, more deeply here"
            " than Python can follow",
            _address(error.__traceback__),
            "shorten the chain, or let a schema with properties stand in it",
        )
    what = " ".join(f"{type(error).__name__}: {error}".split())
    return Diagnostic(
        Severity.ERROR,
        "unexpected",
        f"truespec did not expect this ({what[:200]})",
        _address(error.__traceback__),
        "please report this; --debug shows where in truespec it is",
    )


def _address(traceback: TracebackType | None) -> str:
    frames: list[FrameType] = []
    while traceback is not None:
        frames.append(traceback.tb_frame)
        traceback = traceback.tb_next
    for frame in reversed(frames):
        for name, value in frame.f_locals.items():
            at = value if name == "at" else _at(value)
            if isinstance(at, str) and _ADDRESS.fullmatch(at):
                return unmarked(at)
    return "#"


def _at(value: object) -> object:
    """Return the address of a node or of a part of the model, None for other values."""
    module = type(value).__module__
    if not module.startswith(("truespec.resolve", "truespec.ir")):
        return None
    return getattr(value, "at", None)
