"""Plans ``validators.py`` and the source map beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from truespec.ir.api import Api
from truespec.ir.schemas import Direction
from truespec.ir.variants import judged_variants
from truespec.name.hooks import sent
from truespec.name.reach import types_of_operation
from truespec.pointer import unmarked
from truespec.python.code import Code
from truespec.python.imports import Imports
from truespec.python.literal import literal
from truespec.schema.compiler import SchemaCompiler
from truespec.schema.patterns import PatternName
from truespec.schema.statements import Function
from truespec.targets.base import Context, Page
from truespec.targets.validators.source_map import source_map
from truespec.targets.validators.uses import runtime_names


@dataclass(frozen=True, slots=True)
class Entry:
    """A schema that users may ask for: its name or address, and its function."""

    key: Code
    function: Code


@dataclass(frozen=True, slots=True)
class Directed:
    """The schemas that say something else in one direction: the name of their mapping,
    how their values are sent, and their functions."""

    name: Code
    how: Code
    entries: list[Entry]


JUDGES = "_judges"
"""The module of `plan_judges`."""

_DIRECTED = {
    Direction.REQUEST: ("REQUESTS", "as clients send them"),
    Direction.ANSWER: ("ANSWERS", "as the service sends them"),
}


class ValidatorsTarget:
    """Exact validators: straight-line functions that list all problems."""

    name = "validators"

    def plan(self, context: Context) -> tuple[Page, ...]:
        """Return the pages of the validators of one package."""
        api = context.api
        compiler = _compiler(context)
        roots = entry_functions(context, compiler)
        judges = (
            judge_functions(context, compiler) if "models" in context.targets else ()
        )
        for at in (*roots, *judges):
            compiler.compile(at)
        directed = [
            Directed(Code(name), Code(how), _named(api, roots, direction))
            for direction, (name, how) in _DIRECTED.items()
        ]
        view = view_of(
            [compiler],
            _named(api, roots, None),
            _inline(api, roots),
            directed if api.readings else (),
        )
        addresses = _addresses(api, compiler)
        if {"client", "server"} & {*context.targets}:
            addresses += [operation.at for operation in sent(api)]
        lines = source_map(addresses, context.line)
        return (
            Page("validators.py", "validators/validators.py.jinja", view),
            Page(
                "source_map.json",
                "validators/source_map.json.jinja",
                {"text": Code(lines)},
            ),
        )


def plan_judges(context: Context) -> tuple[Page, ...]:
    """Return the page with what judges the variants of unions, for a package of models
    without validators; none where no variant has to be judged."""
    compiler = _compiler(context)
    for at in judge_functions(context, compiler):
        compiler.compile(at)
    view, imports = _definitions([compiler])
    view["imports"] = imports.render()
    page = Page(f"{JUDGES}.py", "validators/judges.py.jinja", view)
    return (page,) if compiler.functions else ()


def view_of(
    compilers: list[SchemaCompiler],
    named: list[Entry],
    inline: list[Entry],
    directed: Sequence[Directed] = (),
) -> dict[str, object]:
    """Return what the template of ``validators.py`` is given."""
    view, imports = _definitions(compilers)
    imports.add("._runtime.source_map", "source_map")
    imports.add("._runtime.validator", "validators_of")
    view |= {"named": named, "directed": list(directed), "inline": inline}
    return view | {"imports": imports.render()}


def _definitions(compilers: list[SchemaCompiler]) -> tuple[dict[str, object], Imports]:
    """Return what a template is given of the compiled functions, and their imports."""
    functions = [one for each in compilers for one in each.functions.values()]
    patterns = [one for each in compilers for one in each.patterns.named.values()]
    constants = [one for each in compilers for one in each.constants.named.values()]
    view = {"patterns": patterns, "constants": constants, "functions": functions}
    return dict(view), _imports(functions, patterns)


def _named(
    api: Api, roots: dict[str, Code], direction: Direction | None
) -> list[Entry]:
    """Return the components as they are written, or those that a direction reads
    differently."""
    return [
        Entry(literal(schema.name), function)
        for at, function in roots.items()
        if (schema := api.schemas[at]).name is not None
        and schema.direction is direction
    ]


def _inline(api: Api, roots: dict[str, Code]) -> list[Entry]:
    """Return what is no component, by the address in the document; where that is read in
    several ways, each of them has an address of its own."""
    components = {
        function for at, function in roots.items() if api.schemas[at].name is not None
    }
    found = {at: one for at, one in roots.items() if one not in components}
    counts = Counter(map(unmarked, found))
    return [
        Entry(literal(plain if counts[plain := unmarked(at)] == 1 else at), function)
        for at, function in found.items()
    ]


def entry_functions(
    context: Context, compiler: SchemaCompiler | None = None
) -> dict[str, Code]:
    """Return the function of ``validators.py`` for each schema that is asked for.

    These are the components, in all their readings, and all that `types_of_operation`
    yields, by address.
    Schemas that come down to the same one have one function. Nothing is compiled.
    """
    compiler = compiler or _compiler(context)
    api = context.api
    components = (at for at, schema in api.schemas.items() if schema.name is not None)
    inside = (
        at
        for operation in (*api.operations, *sent(api))
        for at in types_of_operation(operation)
    )
    return {at: compiler.reserve(at) for at in (*components, *inside)}


def judge_functions(
    context: Context, compiler: SchemaCompiler | None = None
) -> dict[str, Code]:
    """Return the function for each variant of a union that models have judged.

    Nothing is compiled. The names are those beside the functions that are asked for.
    """
    if compiler is None:
        compiler = _compiler(context)
        if "validators" in context.targets:
            entry_functions(context, compiler)
    return {at: compiler.reserve(at) for at in judged_variants(context.api.schemas)}


def _compiler(context: Context) -> SchemaCompiler:
    name = context.names.functions.__getitem__
    return SchemaCompiler(
        context.api.schemas, name, context.formats, context.linear, context.analysis
    )


def _addresses(api: Api, compiler: SchemaCompiler) -> list[str]:
    """Return the address of every keyword that a function may report."""
    return [check.at for at in compiler.reached for check in api.schemas[at].checks]


def _imports(functions: list[Function], patterns: list[PatternName]) -> Imports:
    imports = Imports()
    for module, name in runtime_names(functions):
        imports.add(module, name)
    if any(function.evaluates for function in functions):
        imports.add("typing", "Any")
    for pattern in patterns:
        kind = "lazy" if pattern.linear is None else "linear"
        imports.add(f"._runtime.{kind}_patterns", f"{kind}_pattern")
    if functions:
        imports.add("._runtime.problems", "Problems")
    return imports
