"""Plans ``validators.py`` and the source map beside it."""

from __future__ import annotations

from dataclasses import dataclass

from truespec.ir.api import Api
from truespec.name.hooks import sent
from truespec.name.reach import all_operations, types_of_operation
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


class ValidatorsTarget:
    """Exact validators: straight-line functions that list all problems."""

    name = "validators"

    def plan(self, context: Context) -> tuple[Page, ...]:
        """Return the pages of the validators of one package."""
        api = context.api
        compiler = _compiler(context)
        named = [at for at, schema in api.schemas.items() if schema.name is not None]
        roots = entry_functions(context, compiler)
        for at in roots:
            compiler.compile(at)
        of_components = {roots[at] for at in named}
        view = view_of(
            [compiler],
            [Entry(literal(api.schemas[at].name), roots[at]) for at in named],
            [
                Entry(literal(at), function)
                for at, function in roots.items()
                if function not in of_components
            ],
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


def view_of(
    compilers: list[SchemaCompiler], named: list[Entry], inline: list[Entry]
) -> dict[str, object]:
    """Return what the template of ``validators.py`` is given."""
    functions = [one for each in compilers for one in each.functions.values()]
    patterns = [one for each in compilers for one in each.patterns.named.values()]
    constants = [one for each in compilers for one in each.constants.named.values()]
    return {
        "imports": _imports(functions, patterns).render(),
        "patterns": patterns,
        "constants": constants,
        "functions": functions,
        "named": named,
        "inline": inline,
    }


def entry_functions(
    context: Context, compiler: SchemaCompiler | None = None
) -> dict[str, Code]:
    """Return the function of ``validators.py`` for each schema that is asked for.

    These are the components and all that `types_of_operation` yields, by address.
    Schemas that come down to the same one have one function. Nothing is compiled.
    """
    compiler = compiler or _compiler(context)
    api = context.api
    components = [at for at, schema in api.schemas.items() if schema.name is not None]
    sent = (
        at for operation in all_operations(api) for at in types_of_operation(operation)
    )
    return {at: compiler.reserve(at) for at in (*components, *sent)}


def _compiler(context: Context) -> SchemaCompiler:
    name = context.names.functions.__getitem__
    return SchemaCompiler(context.api.schemas, name, context.formats, context.linear)


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
    imports.add("._runtime.source_map", "source_map")
    imports.add("._runtime.validator", "validators_of")
    return imports
