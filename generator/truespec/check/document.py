"""The stage `check`: what can be wrong with a document that is well formed, and how it is
read all the same."""

from __future__ import annotations

from truespec.check.rules.registry import RULES
from truespec.check.subject import subject_of
from truespec.diagnostics import Diagnostics
from truespec.resolve.document import Document
from truespec.unexpected import unexpected


def check(
    document: Document, diagnostics: Diagnostics, *, linear: bool = False
) -> None:
    """Report what the lint rules find in a document in its one form (after upgrade).

    An error is what leaves no reading of the document. Where there is one, the rule warns
    and rewrites the nodes to it. With `linear`, RE2 is there to search for slow patterns.
    """
    subject = subject_of(document, diagnostics, linear)
    for rule in RULES:
        try:
            rule(subject)
        except Exception as error:
            # What one rule does not expect costs nothing of the others.
            diagnostics.found.append(unexpected(error))
