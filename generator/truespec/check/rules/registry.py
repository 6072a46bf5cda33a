"""The table of all lint rules."""

from __future__ import annotations

from collections.abc import Callable

from truespec.check.rules.ambiguous_operations import ambiguous_operations
from truespec.check.rules.callback_keys import callback_keys
from truespec.check.rules.contradictory_types import contradictory_types
from truespec.check.rules.default_values import default_values
from truespec.check.rules.enum_values import enum_values
from truespec.check.rules.keyword_values import keyword_values
from truespec.check.rules.operation_ids import operation_ids
from truespec.check.rules.path_parameters import path_parameters
from truespec.check.rules.patterns import patterns
from truespec.check.subject import Subject

Rule = Callable[[Subject], None]

RULES: tuple[Rule, ...] = (
    operation_ids,
    ambiguous_operations,
    path_parameters,
    callback_keys,
    keyword_values,
    contradictory_types,
    patterns,
    enum_values,
    default_values,
)
