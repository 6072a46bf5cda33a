"""Conditions made of conditions."""

from __future__ import annotations

from truespec.python.code import Code, code


def any_of(conditions: list[Code]) -> Code:
    """Join conditions with ``or``."""
    return conditions[0] if len(conditions) == 1 else Code(" or ".join(conditions))


def all_of(conditions: list[Code]) -> Code:
    """Join conditions with ``and``, each in parentheses where it needs them."""
    return Code(
        " and ".join(
            code("({})", one) if " or " in one and len(conditions) > 1 else one
            for one in conditions
        )
    )
