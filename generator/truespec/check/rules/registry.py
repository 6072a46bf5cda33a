"""The table of all lint rules."""

from __future__ import annotations

from collections.abc import Callable

from truespec.check.rules.ambiguous_operations import ambiguous_operations
from truespec.check.rules.callback_keys import callback_keys
from truespec.check.rules.circular_composition import circular_composition
from truespec.check.rules.contents import contents
from truespec.check.rules.contradictory_types import contradictory_types
from truespec.check.rules.default_values import default_values
from truespec.check.rules.directions import directions
from truespec.check.rules.enum_texts import enum_texts
from truespec.check.rules.enum_values import enum_values
from truespec.check.rules.header_fields import header_fields
from truespec.check.rules.ignored_nullable import ignored_nullable
from truespec.check.rules.impossible_bounds import impossible_bounds
from truespec.check.rules.impossible_objects import impossible_objects
from truespec.check.rules.keyword_values import keyword_values
from truespec.check.rules.links import links
from truespec.check.rules.operation_ids import operation_ids
from truespec.check.rules.parameters import parameters
from truespec.check.rules.path_parameters import path_parameters
from truespec.check.rules.paths import paths
from truespec.check.rules.patterns import patterns
from truespec.check.rules.responses import response_statuses
from truespec.check.rules.security_schemes import security_schemes
from truespec.check.rules.servers import servers
from truespec.check.rules.undescribed_names import undescribed_names
from truespec.check.subject import Subject

Rule = Callable[[Subject], None]

RULES: tuple[Rule, ...] = (
    operation_ids,
    paths,
    parameters,
    path_parameters,
    ambiguous_operations,
    response_statuses,
    security_schemes,
    servers,
    contents,
    header_fields,
    links,
    callback_keys,
    keyword_values,
    enum_values,
    directions,
    contradictory_types,
    circular_composition,
    impossible_objects,
    impossible_bounds,
    undescribed_names,
    ignored_nullable,
    patterns,
    default_values,
    enum_texts,
)
