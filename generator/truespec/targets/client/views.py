"""What the templates of the client are given: everything in it is decided."""

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
class MethodView:
    """A method of a client.

    `sync` and `async_` are the two forms of it; `passed` is what both pass on.
    """

    name: Code
    doc: Code
    async_doc: Code
    sync: SignatureView
    async_: SignatureView
    call: Code
    passed: Code
    is_iterator: bool


@dataclass(frozen=True, slots=True)
class SignatureView:
    """The parameters of a method and the type of what it returns."""

    parameters: Code
    result: Code


@dataclass(frozen=True, slots=True)
class ErrorView:
    """A class of ``errors.py``; `wire` is its name in the document if that is another,
    and `headers` the class of its header fields, if it has any."""

    name: Code
    doc: Code
    base: Code
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
