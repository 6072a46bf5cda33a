"""What the diagnostics of a document come to: its errors, or what is left out."""

from __future__ import annotations

from dataclasses import replace

from truespec.check.leave_out import LeftOut, leave_out
from truespec.diagnostics import Diagnostic, Diagnostics, Severity
from truespec.resolve.document import Document
from truespec.rules import Levels


def settle(
    document: Document, levels: Levels, diagnostics: Diagnostics
) -> dict[str, str]:
    """Give each diagnostic the severity that the user wants, or take it away.

    What an error is about has no reading. Where the user wants to go on, it is left out
    of the document, if that is possible, and the message says so. Returns what is left
    out, by address, each with the reason.
    """
    skipped: dict[str, str] = {}
    kept: list[Diagnostic] = []
    for one in diagnostics:
        if one.severity is not Severity.ERROR or not levels.skips(one):
            settled = levels.settled(one)
            kept += [] if settled is None else [settled]
            continue
        left = _leave_out(document, one)
        if left is None:
            kept.append(one)
            continue
        for node in left.nodes:
            skipped.setdefault(node, one.message)
        message = f"{one.message}; {left.words}"
        settled = levels.settled(replace(one, message=message), left_out=True)
        kept += [] if settled is None else [settled]
    if skipped or levels.skip_invalid:
        for at in document.unresolved:
            left = leave_out(document, at)
            for node in left.nodes if left is not None else ():
                skipped.setdefault(node, "it refers to what cannot be read")
    diagnostics.found = [*kept, *levels.unused()]
    return skipped


def _leave_out(document: Document, one: Diagnostic) -> LeftOut | None:
    """Leave out what an error is about; return what that is, None where it is all."""
    if isinstance(one.where, str):
        return leave_out(document, one.where)
    # A file that cannot be read: the references to it lead nowhere.
    is_entry = one.where.file == document.sources[""].name
    return None if is_entry else LeftOut((), "what refers to it is left out")
