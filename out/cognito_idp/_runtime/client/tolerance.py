"""How strictly responses are read."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..problems import Problem, Problems

Strictness: TypeAlias = Literal["strict", "tolerant", "off"]
"""What a response has to be: all that the document says (``strict``); the same, but with
values of enumerations, properties and variants that it does not list (``tolerant``); or
what the models can read (``off``)."""

_LISTING = frozenset(
    {
        "additionalProperties",
        "const",
        "discriminator",
        "enum",
        "propertyNames",
        "unevaluatedProperties",
    }
)
"""The keywords that a service violates when it has grown since the document was made."""


def demanded(problems: Problems) -> Problems:
    """Return the problems that are more than news of a service that has grown."""
    return [problem for problem in problems if not _is_news(problem)]


def _is_news(problem: Problem) -> bool:
    # What is below a schema `false` has the keyword of that schema.
    place = problem.schema_pointer.rpartition("/")[2]
    if problem.keyword in _LISTING or place in _LISTING:
        return True
    if problem.keyword in ("anyOf", "oneOf"):
        # Without causes more than one variant fits.
        return all(_is_news(cause) for cause in problem.causes)
    return False
