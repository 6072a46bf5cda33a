"""Plans the modules that describe the operations, for both sides of the wire."""

from __future__ import annotations

from collections.abc import Iterable

from truespec.ir.operations import Operation
from truespec.name.answers import further_methods
from truespec.name.hooks import sent
from truespec.python.imports import Imports, public
from truespec.python.literal import literal
from truespec.targets.base import Context, Page
from truespec.targets.models.types import Types
from truespec.targets.operations.contents import Contents
from truespec.targets.operations.errors import BASES, error_views
from truespec.targets.operations.headers import headers_views
from truespec.targets.operations.operations import Operations
from truespec.targets.operations.pages import Pages
from truespec.targets.operations.service import service_code
from truespec.targets.operations.tables import Tables, XmlNodes, mapping
from truespec.targets.operations.timestamps import TimestampTable
from truespec.targets.operations.uses import Uses
from truespec.targets.operations.views import OperationView
from truespec.targets.operations.webhooks import Webhooks
from truespec.targets.operations.xml import XmlCode
from truespec.targets.validators.target import entry_functions


class OperationsTarget:
    """The operations, their errors and header fields, and what is true of all."""

    name = "operations"

    def plan(self, context: Context) -> tuple[Page, ...]:
        """Return the pages that clients and servers share."""
        tables = shared_tables(context)
        pages = [
            _operations_page(context, tables),
            _errors_page(context, tables),
            _service_page(context),
        ]
        if sent(context.api):
            pages.append(_webhooks_page(context, tables))
        if context.names.headers:
            pages.append(_headers_page(context))
        if tables.timestamps.entries:
            view = {"timestamps": literal(tables.timestamps.entries)}
            pages.append(Page("timestamps.py", "operations/timestamps.py.jinja", view))
        if tables.xml.nodes:
            pages.append(_xml_page(tables))
        return tuple(pages)


def shared_tables(context: Context) -> Tables:
    """Return the tables for one target, empty: what a target of one side spells is
    spelled here as well, and so are its entries."""
    api, names = context.api, context.names
    functions = entry_functions(context)
    imports = Imports()
    return Tables(
        check=lambda at: functions.get(at) if api.schemas[at].checks else None,
        timestamps=TimestampTable(names, Types(context, Uses())),
        xml=XmlNodes(names, XmlCode(api.schemas, imports)),
        xml_imports=imports,
    )


def _xml_page(tables: Tables) -> Page:
    imports = tables.xml_imports
    imports.add("collections.abc", "Mapping")
    for name in ("XmlNode", "XmlTypes"):
        imports.add("._runtime.wire.xml_types", name)
    types, nodes = mapping(tables.xml.types()), mapping(tables.xml.nodes)
    view = {"imports": imports.render(), "types": types, "nodes": nodes}
    return Page("xml_types.py", "operations/xml_types.py.jinja", view)


def _operations_page(context: Context, tables: Tables) -> Page:
    uses = Uses()
    types = Types(context, uses, "models")
    contents = Contents(types, uses, tables)
    pages = Pages(context.names, types, uses)
    operations = Operations(context.names, types, contents, pages, uses)
    views = _views(operations, context.api.operations)
    view = {"imports": uses.imports.render(), "operations": views}
    return Page("operations.py", "operations/operations.py.jinja", view)


def _webhooks_page(context: Context, tables: Tables) -> Page:
    uses = Uses()
    types = Types(context, uses, "models")
    contents = Contents(types, uses, tables)
    webhooks = Webhooks(context.api, context.names, types, contents, uses)
    views = _views(webhooks, sent(context.api))
    view = {"imports": uses.imports.render(), "operations": views}
    return Page("webhooks.py", "operations/webhooks.py.jinja", view)


def _views(
    constants: Operations, operations: Iterable[Operation]
) -> list[OperationView]:
    views: list[OperationView] = []
    for operation in operations:
        views.append(constants.view(operation))
        if "stream" in further_methods(operation):
            views.append(constants.stream_view(operation))
    return views


def _errors_page(context: Context, tables: Tables) -> Page:
    uses = Uses()
    types = Types(context, uses, "models")
    contents = Contents(types, uses, tables)
    views = error_views(context.names, contents, uses)
    view = {
        "imports": uses.imports.render(),
        "errors": views,
        "public": public([*BASES, *(str(view.name) for view in views)]),
    }
    return Page("errors.py", "operations/errors.py.jinja", view)


def _headers_page(context: Context) -> Page:
    uses = Uses()
    types = Types(context, uses, "models")
    views = headers_views(context.names, types, uses)
    view = {
        "imports": uses.imports.render(),
        "classes": views,
        "public": public(str(one.name) for one in views),
    }
    return Page("headers.py", "operations/headers.py.jinja", view)


def _service_page(context: Context) -> Page:
    uses = Uses()
    named = any(one.protocol.startswith("aws-json") for one in context.api.operations)
    made = service_code(context.api, uses, names_errors=named)
    view = {"imports": uses.imports.render(), "service": made}
    return Page("service.py", "operations/service.py.jinja", view)
