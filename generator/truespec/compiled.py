"""Validators of plain JSON Schemas, compiled in memory."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from functools import cache
from math import isfinite
from typing import Any

from jinja2 import Environment

from truespec.diagnostics import Diagnostics, Severity
from truespec.ir.schemas import Schema
from truespec.lower.schemas import SchemaLowering
from truespec.regex.linear import ENGINES
from truespec.render.environment import environment
from truespec.render.page import render
from truespec.resolve import resolve_schema
from truespec.runtime import (
    lazy_patterns,
    linear_patterns,
    memory,
    messages,
    nearest,
    problems,
    values,
)
from truespec.runtime.formats import NUMBER_FORMATS, STRING_FORMATS
from truespec.runtime.validator import Validator
from truespec.schema.compiler import SchemaCompiler
from truespec.targets.base import Page
from truespec.upgrade import upgrade


class SchemaError(ValueError):
    """Raised for a schema that is none; `diagnostics` says what is wrong with it."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        self.diagnostics = diagnostics
        super().__init__(
            "; ".join(
                f"{one.where}: {one.message}"
                for one in diagnostics
                if one.severity is Severity.ERROR
            )
        )


def compile_schema(
    schema: object,
    *,
    dialect: str = "2020-12",
    resources: Mapping[str, object] | None = None,
    formats: bool = False,
    patterns: str = "re",
) -> Validator:
    """Return the validator of a JSON Schema.

    `schema` is the schema as parsed JSON. `dialect` holds where the schema has no
    ``$schema``: ``draft4``, ``draft6``, ``draft7``, ``2019-09``, ``2020-12``,
    ``oas2.0``, ``oas3.0`` or ``oas3.1``. `resources` are further schemas by URI that
    references may lead to. With `formats`, ``format`` is an assertion (2020-12
    validation, 7.2); formats that are not known allow everything. With `patterns`
    ``re2``, RE2 (the distribution google-re2) searches for the patterns that can take
    exponential time. Raises `SchemaError`.
    """
    if patterns not in ENGINES:
        raise ValueError(f"no such engine for patterns: {patterns!r}")
    diagnostics = Diagnostics()
    document = resolve_schema(
        schema, diagnostics, dialect=dialect, resources=resources or {}
    )
    if document is None or diagnostics.failed:
        raise SchemaError(diagnostics)
    lowering = SchemaLowering(upgrade(document))
    root = lowering.add(document.root)
    for one in lowering.schemas.values():
        for check in one.checks:
            if not _is_finite(check.value):
                message = f'"{check.keyword}" has a number that JSON does not have'
                diagnostics.error("wrong-keyword-value", check.at, message)
    if diagnostics.failed:
        raise SchemaError(diagnostics)
    return compile_lowered(
        lowering.schemas, [root], formats=formats, linear=patterns == "re2"
    )[root]


def _is_finite(value: object) -> bool:
    """Whether a value has neither infinities nor NaN in it."""
    pending = [value]
    for one in pending:
        if isinstance(one, float) and not isfinite(one):
            return False
        if isinstance(one, dict):
            pending += one.values()
        elif isinstance(one, list | tuple):
            pending += one
    return True


def compile_lowered(
    schemas: Mapping[str, Schema],
    wanted: Iterable[str],
    *,
    formats: bool,
    linear: bool = False,
) -> dict[str, Validator]:
    """Return the validators of some schemas of the intermediate model, by address.

    `schemas` holds these schemas and all that they lead to.
    """
    numbers = itertools.count(1)
    names: dict[str, str] = {}
    compiler = SchemaCompiler(
        schemas,
        lambda at: names.setdefault(at, f"schema_{next(numbers)}"),
        formats=formats,
        linear=linear,
    )
    functions = {at: compiler.compile(at) for at in wanted}
    namespace = _namespace()
    exec(compile(_text(compiler), "<schema>", "exec"), namespace)
    return {at: Validator(namespace[name]) for at, name in functions.items()}


@cache
def _environment() -> Environment:
    return environment()


def _text(compiler: SchemaCompiler) -> str:
    view = {
        "patterns": list(compiler.patterns.named.values()),
        "constants": list(compiler.constants.named.values()),
        "functions": list(compiler.functions.values()),
    }
    page = Page("schema.py", "validators/in_memory.py.jinja", view)
    return render(page, _environment())


def _namespace() -> dict[str, Any]:
    names: dict[str, Any] = {"Any": Any, "isfinite": isfinite}
    for module in (
        problems,
        messages,
        nearest,
        values,
        lazy_patterns,
        linear_patterns,
        memory,
    ):
        names |= {
            name: value
            for name, value in vars(module).items()
            if not name.startswith("_")
        }
    for formats in (STRING_FORMATS, NUMBER_FORMATS):
        names |= {function.__name__: function for function in formats.values()}
    return names
