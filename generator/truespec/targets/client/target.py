"""Plans the modules of a client."""

from __future__ import annotations

from collections.abc import Iterable

from truespec.ir.operations import Operation
from truespec.name.answers import further_methods
from truespec.name.hooks import sent
from truespec.python.docstring import docstring
from truespec.python.imports import public
from truespec.targets.base import Context, Page
from truespec.targets.client.methods import Methods
from truespec.targets.client.views import MethodView
from truespec.targets.client.webhooks import WebhookMethods
from truespec.targets.models.types import Types
from truespec.targets.operations.contents import Contents
from truespec.targets.operations.operations import Operations
from truespec.targets.operations.pages import Pages
from truespec.targets.operations.service import credentials
from truespec.targets.operations.target import shared_tables
from truespec.targets.operations.uses import Uses
from truespec.targets.operations.webhooks import Webhooks, expressions

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

_WEBHOOK_DOC = """Sends the webhooks of {}, and its callbacks.

Each method takes the URL to send to; the constant of the same name in `webhooks` says
more about it, such as its line in the document. A URL that users of the service give
may lead to what only the service can reach (server-side request forgery): see to which
hosts you send."""


class ClientTarget:
    """Two clients, one of which is awaited, with a method for every operation."""

    name = "client"

    def plan(self, context: Context) -> tuple[Page, ...]:
        """Return the pages of the client of one package."""
        pages = [_client_page(context)]
        if sent(context.api):
            pages.append(_webhook_page(context))
        if found := credentials(context.api):
            uses = Uses()
            for name, module in found.items():
                uses.imports.add(module, name)
            view = {"imports": uses.imports.render(), "public": public(found)}
            pages.append(Page("security.py", "client/security.py.jinja", view))
        return tuple(pages)


def _client_page(context: Context) -> Page:
    typing = Uses()
    types = Types(context, typing, "models")
    contents = Contents(types, typing, shared_tables(context))
    pages = Pages(context.names, types, typing)
    operations = Operations(context.names, types, contents, pages, typing)
    methods = Methods(
        context.names, types, contents, operations, pages, typing, context.place
    )
    views = _views(methods, context.api.operations, pages)
    uses = Uses()
    for name in ("AsyncBaseClient", "BaseClient", "SERVICE"):
        uses(name)
    offered = dict(_OFFERED)
    if _sends_files(context):
        offered["File"] = "wire.file"
    for name, module in offered.items():
        uses.imports.add(f"._runtime.{module}", name)
    title = _title(context)
    view = {
        **_module_imports(views, uses, typing, "operations"),
        "public": public(["AsyncClient", "Client", *offered]),
        "doc": docstring(_DOC.format(title), 4),
        "async_doc": docstring(f"A client of {title} whose calls are awaited.", 4),
        "methods": views,
    }
    return Page("client.py", "client/client.py.jinja", view)


def _webhook_page(context: Context) -> Page:
    typing = Uses()
    types = Types(context, typing, "models")
    contents = Contents(types, typing, shared_tables(context))
    pages = Pages(context.names, types, typing)
    webhooks = Webhooks(context.api, context.names, types, contents, typing)
    methods = WebhookMethods(
        context.names,
        types,
        contents,
        webhooks,
        pages,
        typing,
        context.place,
        expressions(context.api),
    )
    views = _views(methods, sent(context.api), pages)
    uses = Uses()
    for name in ("AsyncBaseWebhookClient", "BaseWebhookClient", "SERVICE"):
        uses(name)
    offered = ["AsyncWebhookClient", "WebhookClient"]
    if any(expressions(context.api).values()):
        uses.imports.add("._runtime.client.expressions", "CallbackContext")
        offered.append("CallbackContext")
    title = _title(context)
    view = {
        **_module_imports(views, uses, typing, "webhooks"),
        "public": public(offered),
        "doc": docstring(_WEBHOOK_DOC.format(title), 4),
        "async_doc": docstring(f"Sends the webhooks of {title}, awaited.", 4),
        "methods": views,
    }
    return Page("webhook_client.py", "client/webhook_client.py.jinja", view)


def _module_imports(
    views: list[MethodView], uses: Uses, typing: Uses, constants: str
) -> dict[str, object]:
    """Return what a module of clients imports, and what only for type checkers.

    `constants` is the module of the operations, which is imported by the first call.
    """
    uses("lazy_module")
    # Defaults are evaluated, types are not.
    if any(" = UNSET" in view.sync.parameters for view in views):
        uses("UNSET")
    typing.imports.remove(uses.imports)
    typing(constants)
    return {
        "imports": uses.imports.render(),
        "typing_imports": typing.imports.render(),
    }


def _title(context: Context) -> str:
    return " ".join(context.api.title.split()) or context.package


def _sends_files(context: Context) -> bool:
    return any(
        content.codec in ("binary", "multipart")
        for operation in context.api.operations
        if operation.body is not None
        for content in operation.body.contents
    )


def _views(
    methods: Methods, operations: Iterable[Operation], pages: Pages
) -> list[MethodView]:
    found = []
    for operation in operations:
        found.append(methods.view(operation))
        for suffix in further_methods(operation):
            known = pages.has_items if suffix == "items" else pages.can_follow
            if suffix == "stream" or known(operation):
                found.append(methods.view(operation, suffix))
    return found
