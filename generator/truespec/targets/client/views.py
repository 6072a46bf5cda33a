"""What the templates of the client are given: everything in it is decided."""

from __future__ import annotations

from dataclasses import dataclass

from truespec.python.code import Code


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
