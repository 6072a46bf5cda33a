"""Plans the modules of a client."""

from __future__ import annotations

from collections.abc import Iterable

from truespec.ir.operations import Operation
from truespec.name.answers import further_methods
from truespec.python.code import Code
from truespec.python.docstring import docstring
from truespec.python.imports import Imports, public_order
from truespec.python.literal import literal
from truespec.targets.base import Context, Page
from truespec.targets.client.contents import Contents
from truespec.targets.client.errors import BASES, error_views
from truespec.targets.client.headers import headers_views
from truespec.targets.client.methods import Methods
from truespec.targets.client.operations import Operations
from truespec.targets.client.pages import Pages
from truespec.targets.client.service import credentials, service_code
from truespec.targets.client.tables import Tables, XmlNodes, mapping
from truespec.targets.client.timestamps import TimestampTable
from truespec.targets.client.uses import Uses
from truespec.targets.client.views import MethodView, OperationView
from truespec.targets.client.xml import XmlCode
from truespec.targets.models.types import Types
from truespec.targets.validators.target import entry_functions

# Users of a client need these to set it up.
_OFFERED = {
    "CallOptions": "client.options",
    "Connections": "client.connections",
    "HttpxAsyncTransport": "client.httpx_transport",
    "HttpxTransport": "client.httpx_transport",
    "IdempotencyKeys": "client.idempotency",
    "LoggingHook": "client.hooks",
    "Request": "client.message",
    "Retries": "client.retries",
    "Timeouts": "client.transport",
    "opentelemetry_hook": "client.telemetry",
}


_DOC = """A client of {}.

Each method is an operation of the document; the constant of the same name in
`operations` says more about it, such as its line there."""


class ClientTarget:
    """Two clients, one of which is awaited, with a method for every operation."""

    name = "client"

    def plan(self, context: Context) -> tuple[Page, ...]:
        """Return the pages of the client of one package."""
        tables = _tables(context)
        pages = [
            _operations_page(context, tables),
            _errors_page(context, tables),
            _client_page(context, tables),
            _service_page(context),
        ]
        if context.names.headers:
            pages.append(_headers_page(context))
        if tables.timestamps.entries:
            view = {"timestamps": literal(tables.timestamps.entries)}
            pages.append(Page("timestamps.py", "client/timestamps.py.jinja", view))
        if tables.xml.nodes:
            pages.append(_xml_page(tables))
        if found := credentials(context.api):
            uses = Uses()
            for name, module in found.items():
                uses.imports.add(module, name)
            view = {"imports": uses.imports.render(), "public": _public(found)}
            pages.append(Page("security.py", "client/security.py.jinja", view))
        return tuple(pages)


def _tables(context: Context) -> Tables:
    api, names = context.api, context.names
    functions = entry_functions(context)
    imports = Imports()
    return Tables(
        check=lambda at: functions.get(at) if api.schemas[at].checks else None,
        timestamps=TimestampTable(names, Types(api, names, Uses())),
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
    return Page("xml_types.py", "client/xml_types.py.jinja", view)


def _operations_page(context: Context, tables: Tables) -> Page:
    uses = Uses()
    types = Types(context.api, context.names, uses, "models")
    contents = Contents(types, uses, tables)
    pages = Pages(context.names, types, uses)
    operations = Operations(context.names, types, contents, pages, uses)
    views: list[OperationView] = []
    for operation in context.api.operations:
        views.append(operations.view(operation))
        if "stream" in further_methods(operation):
            views.append(operations.stream_view(operation))
    view = {"imports": uses.imports.render(), "operations": views}
    return Page("operations.py", "client/operations.py.jinja", view)


def _errors_page(context: Context, tables: Tables) -> Page:
    uses = Uses()
    types = Types(context.api, context.names, uses, "models")
    contents = Contents(types, uses, tables)
    views = error_views(context.api.operations, context.names, contents, uses)
    names = [*BASES, *(str(view.name) for view in views)]
    view = {
        "imports": uses.imports.render(),
        "errors": views,
        "public": _public(names),
    }
    return Page("errors.py", "client/errors.py.jinja", view)


def _headers_page(context: Context) -> Page:
    uses = Uses()
    types = Types(context.api, context.names, uses, "models")
    views = headers_views(context.names, types, uses)
    view = {
        "imports": uses.imports.render(),
        "classes": views,
        "public": _public(str(one.name) for one in views),
    }
    return Page("headers.py", "client/headers.py.jinja", view)


def _client_page(context: Context, tables: Tables) -> Page:
    typing = Uses()
    types = Types(context.api, context.names, typing, "models")
    contents = Contents(types, typing, tables)
    pages = Pages(context.names, types, typing)
    operations = Operations(context.names, types, contents, pages, typing)
    methods = Methods(context.names, types, contents, operations, pages, typing)
    views = [
        view
        for operation in context.api.operations
        for view in _methods(methods, operation, pages)
    ]
    uses = Uses()
    for name in ("AsyncBaseClient", "BaseClient", "SERVICE", "lazy_module"):
        uses(name)
    offered = dict(_OFFERED)
    if _sends_files(context):
        offered["File"] = "wire.file"
    for name, module in offered.items():
        uses.imports.add(f"._runtime.{module}", name)
    # Defaults are evaluated, types are not.
    if any(" = UNSET" in view.sync.parameters for view in views):
        uses("UNSET")
    title = " ".join(context.api.title.split()) or context.package
    typing.imports.remove(uses.imports)
    typing("operations")
    view = {
        "imports": uses.imports.render(),
        "typing_imports": typing.imports.render(),
        "public": _public(["AsyncClient", "Client", *offered]),
        "doc": docstring(_DOC.format(title), 4),
        "async_doc": docstring(f"A client of {title} whose calls are awaited.", 4),
        "methods": views,
    }
    return Page("client.py", "client/client.py.jinja", view)


def _sends_files(context: Context) -> bool:
    return any(
        content.codec in ("binary", "multipart")
        for operation in context.api.operations
        if operation.body is not None
        for content in operation.body.contents
    )


def _methods(methods: Methods, operation: Operation, pages: Pages) -> list[MethodView]:
    found = [methods.view(operation)]
    for suffix in further_methods(operation):
        known = pages.has_items if suffix == "items" else pages.can_follow
        if suffix == "stream" or known(operation):
            found.append(methods.view(operation, suffix))
    return found


def _service_page(context: Context) -> Page:
    uses = Uses()
    named = any(one.protocol.startswith("aws-json") for one in context.api.operations)
    made = service_code(context.api, uses, names_errors=named)
    view = {"imports": uses.imports.render(), "service": made}
    return Page("service.py", "client/service.py.jinja", view)


def _public(names: Iterable[str]) -> Code:
    return literal(sorted(names, key=public_order))
