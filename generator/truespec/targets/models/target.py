"""Plans ``models.py``."""

from __future__ import annotations

from truespec.ir.schemas import Enum, Record
from truespec.name.reach import all_operations, has_class, types_of_operation
from truespec.python.code import Code
from truespec.python.imports import Imports, public_order
from truespec.python.literal import literal
from truespec.targets.base import Context, Page
from truespec.targets.models.custom import CustomTypes
from truespec.targets.models.octets import carries_files
from truespec.targets.models.others import alias_view, enum_view, function_view
from truespec.targets.models.records import Records
from truespec.targets.models.runtime_names import PUBLIC, Uses
from truespec.targets.models.sides import Sides
from truespec.targets.models.types import Types
from truespec.targets.models.views import AliasView, EnumView, FunctionView, RecordView
from truespec.targets.validators.target import JUDGES, judge_functions, plan_judges


class ModelsTarget:
    """Classes that read and write the JSON values of the document's schemas."""

    name = "models"

    def plan(self, context: Context) -> tuple[Page, ...]:
        """Return the pages of the models of one package."""
        uses = Uses()
        for name in PUBLIC:
            uses(name)
        types = Types(context, uses, validators=judge_functions(context))
        names = context.names.classes
        classes = _classes(context, types, uses)
        functions = _functions(context, types, uses)
        aliases = _aliases(context, types, uses)
        imported = [types.present(at) for at in names if types.is_imported(at)]
        judges = any(one.judges for one in functions)
        view = {
            "imports": uses.imports.render(),
            "judges": judges_module(context) if judges else None,
            "classes": classes,
            "aliases": aliases,
            "functions": functions,
            "public": _public(classes, aliases, functions, imported),
        }
        pages = [Page("models.py", "models/models.py.jinja", view)]
        if judges and "validators" not in context.targets:
            pages += plan_judges(context)
        if carries_files(context.api):
            pages.append(Page("files.py", "models/files.py.jinja", {}))
        imports = Imports()
        if codecs := CustomTypes(context.types).codecs(imports):
            imports.add("._runtime.codecs", "Codec")
            chosen = {"imports": imports.render(), "codecs": codecs}
            pages.append(Page("codecs.py", "models/codecs.py.jinja", chosen))
        return tuple(pages)


def judges_module(context: Context) -> Code:
    """Return the name of the module that judges which variants allow a value."""
    return literal("validators" if "validators" in context.targets else JUDGES)


def _classes(context: Context, types: Types, uses: Uses) -> list[RecordView | EnumView]:
    names = context.names
    records = Records(types, uses, names, Sides(context.api))
    views: list[RecordView | EnumView] = []
    for at, name in names.classes.items():
        schema = context.api.schemas[at]
        shape = types.shape(at)
        if isinstance(shape, Record):
            views.append(records.view(schema, shape, name, names.fields[at]))
        elif isinstance(shape, Enum) and has_class(shape):
            views.append(enum_view(schema, shape, name, names.members[at], uses))
    return views


def _aliases(context: Context, types: Types, uses: Uses) -> list[AliasView]:
    """Return the aliases that the types of anything name: of the module, of the
    operations, or of the document, which names a union by a component."""
    elsewhere = types.draft()
    for operation in all_operations(context.api):
        for at in types_of_operation(operation):
            elsewhere.annotation(at)
    for at in context.names.classes:
        if context.api.schemas[at].name is not None:
            elsewhere.annotation(at)
    types.named |= elsewhere.named
    aliased = {
        at: name
        for at, name in context.names.classes.items()
        if not has_class(types.shape(at)) and not types.is_imported(at)
    }
    later = set(aliased.values())
    named: dict[str, str] = {}
    # A component that stands for a class of another one has that as a class, too.
    for at in aliased:
        if has_class(types.shape(types.final(at))):
            types.named[at] = None
    while new := [at for at in aliased if at in types.named and at not in named]:
        for at in new:
            # Its parts may be named in turn.
            types.expanded(at)
            named[at] = aliased[at]
    views = []
    for at, name in aliased.items():
        if at in named:
            schema = context.api.schemas[at]
            views.append(alias_view(schema, name, types, later, uses))
        later.remove(name)
    return views


def _functions(context: Context, types: Types, uses: Uses) -> list[FunctionView]:
    """Return the functions that the classes ask for, those of the components, those of
    the bodies and parameters of operations, and those that these ask for in turn."""
    for at in context.names.classes:
        types.want_reader(at)
    for operation in all_operations(context.api):
        for at in types_of_operation(operation):
            types.want_reader(at)
    views: dict[str, FunctionView] = {}
    while len(views) < len(types.functions):
        for at in list(types.functions):
            if at not in views:
                views[at] = function_view(at, types, uses)
    return sorted(views.values(), key=lambda view: view.name)


def _public(
    classes: list[RecordView | EnumView],
    aliases: list[AliasView],
    functions: list[FunctionView],
    imported: list[Code],
) -> list[Code]:
    own = [*imported, *(view.name for view in (*classes, *aliases, *functions))]
    own = [name for name in own if not name.startswith("_")]
    return [literal(str(name)) for name in sorted((*PUBLIC, *own), key=public_order)]
