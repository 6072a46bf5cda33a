"""What the templates about operations are given: everything in it is decided."""

from __future__ import annotations

from dataclasses import dataclass

from truespec.python.code import Code


@dataclass(frozen=True, slots=True)
class OperationView:
    """A constant of ``operations.py``."""

    name: Code
    type: Code
    call: Code


@dataclass(frozen=True, slots=True)
class ErrorView:
    """A class of ``errors.py``; `wire` is its name in the document if that is another,
    and `headers` the class of its header fields, if it has any. `type` is that of the
    `contents` where classes below it have others."""

    name: Code
    doc: Code
    base: Code
    type: Code
    contents: Code
    headers: Code
    wire: Code


@dataclass(frozen=True, slots=True)
class HeaderFieldView:
    """An attribute of a class of header fields."""

    attribute: Code
    doc: Code
    annotation: Code
    declared: Code


@dataclass(frozen=True, slots=True)
class HeadersView:
    """A class of ``headers.py``."""

    name: Code
    kinds: Code
    exploded: Code
    fields: list[HeaderFieldView]
