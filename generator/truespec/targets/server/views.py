"""What the templates of the server are given: everything in it is decided."""

from __future__ import annotations

from dataclasses import dataclass

from truespec.python.code import Code


@dataclass(frozen=True, slots=True)
class HandlerView:
    """A method of the protocol."""

    name: Code
    parameters: Code
    result: Code
    doc: Code
