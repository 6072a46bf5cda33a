"""The names that generated modules use besides those that documents give them."""

from __future__ import annotations

from dataclasses import dataclass

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Used:
    """What the code around the names of a document is written with.

    A document's name must not hide it: that of a class in the module of the models
    (`classes`) or of the errors (`errors`), of a constant (`constants`), an attribute of
    a model (`fields`), a method of a client (`methods`).
    """

    classes: frozenset[str] = _NONE
    errors: frozenset[str] = _NONE
    constants: frozenset[str] = _NONE
    fields: frozenset[str] = _NONE
    methods: frozenset[str] = _NONE
