"""Plans the modules of a server."""

from __future__ import annotations

from truespec.name.answers import answer_contents
from truespec.name.hooks import hooks, sent
from truespec.name.reach import all_operations
from truespec.python.code import Code
from truespec.python.docstring import docstring
from truespec.python.imports import public
from truespec.targets.base import Context, Page
from truespec.targets.models.types import Types
from truespec.targets.operations.contents import Contents
from truespec.targets.operations.operations import Operations
from truespec.targets.operations.pages import Pages
from truespec.targets.operations.target import shared_tables
from truespec.targets.operations.webhooks import Webhooks
from truespec.targets.server.handlers import Handlers
from truespec.targets.server.routes import Routes
from truespec.targets.server.uses import Uses
from truespec.targets.server.webhooks import WebhookRoutes

_OFFERED = {
    "Answer": "reply",
    "Authenticator": "security",
    "Forbidden": "security",
    "Incoming": "incoming",
    "IncomingItems": "incoming",
    "Items": "reply",
    "Presented": "security",
    "Refusal": "refusal",
    "Refuse": "refusal",
    "Reply": "reply",
    "ServerRequest": "request",
    "Stream": "reply",
    "current_request": "request",
}
"""What the methods of handlers need, with the modules of the runtime that have it."""

SPECIAL = {
    "Binary": "wire.file",
    "File": "wire.file",
    "PartValue": "wire.file",
    "ServerSentEvent": "wire.event_stream",
}
"""What the methods of some handlers need besides."""

_OFFERED_FOR_CALLBACKS = {"callback_url": "server.webhooks"}

_DOC = """Answers the requests for {}.

Each method is an operation of the document. It is given the body, if there is one, and
the parameters; what was not sent is its default, or else None. It returns the answer, or a `Reply`
that says more about it, and raises the errors of `errors` (``with_body``). It may be
async. A method that is missing is answered with the status 501."""

_WEBHOOK_DOC = """Receives the webhooks of {}, and its callbacks.

Each method is one of their requests, and is called as the methods of `Handler` are."""


class ServerTarget:
    """A protocol with a method for every operation, and an application for it."""

    name = "server"

    def plan(self, context: Context) -> tuple[Page, ...]:
        """Return the pages of the server of one package."""
        text = Code(context.document())
        pages = [_routes_page(context), _server_page(context)]
        if sent(context.api):
            pages.append(_webhook_routes_page(context))
        pages.append(Page("openapi.json", "server/openapi.json.jinja", {"text": text}))
        return tuple(pages)


def _routes_page(context: Context) -> Page:
    uses = Uses()
    types = Types(context, uses, "models")
    contents = Contents(types, uses, shared_tables(context))
    pages = Pages(context.names, types, uses)
    operations = Operations(context.names, types, contents, pages, uses)
    routes = Routes(context.names, types, contents, operations, uses)
    uses("Route")
    listed = [routes.route(one) for one in context.api.operations]
    view = {"routes": listed, "imports": uses.imports.render()}
    return Page("routes.py", "server/routes.py.jinja", view)


def _webhook_routes_page(context: Context) -> Page:
    uses = Uses()
    types = Types(context, uses, "models")
    contents = Contents(types, uses, shared_tables(context))
    webhooks = Webhooks(context.api, context.names, types, contents, uses)
    routes = WebhookRoutes(context.names, types, contents, webhooks, uses)
    listed = [routes.hook(one) for one in hooks(context.api)]
    view = {"hooks": listed, "imports": uses.imports.render()}
    return Page("webhook_routes.py", "server/webhook_routes.py.jinja", view)


def _server_page(context: Context) -> Page:
    uses = Uses()
    types = Types(context, uses, "models")
    contents = Contents(types, uses, shared_tables(context))
    handlers = Handlers(context.names, types, contents, uses)
    views = [handlers.view(one) for one in context.api.operations]
    received = [handlers.view(one) for one in sent(context.api)]
    offered = {name: f"server.{module}" for name, module in _OFFERED.items()}
    needed = uses.named | ({"File"} if _has_files(context) else set())
    offered |= {name: SPECIAL[name] for name in SPECIAL.keys() & needed}
    if any(hook.expression for hook in hooks(context.api)):
        offered |= _OFFERED_FOR_CALLBACKS
    if received:
        uses.imports.add("._runtime.server.webhooks", "place")
    for name, module in offered.items():
        uses.imports.add(f"._runtime.{module}", name)
    for name in ("MEMORY", "STREAM", "make_app"):
        uses.imports.add("._runtime.server.app", name)
    uses.imports.add("._runtime.wire.json_depth", "MOST_NESTED")
    for name in ("Mapping", "Sequence"):
        uses.imports.add("collections.abc", name)
    for name in ("TYPE_CHECKING", "Any", "Protocol"):
        uses.imports.add("typing", name)
    further = ["WebhookHandler", "create_webhook_app"] if received else []
    title = " ".join(context.api.title.split()) or context.package
    view = {
        "imports": uses.imports.render(),
        "public": public(["Handler", "create_app", *further, *offered]),
        "doc": docstring(_DOC.format(title), 4),
        "methods": views,
        "webhook_doc": docstring(_WEBHOOK_DOC.format(title), 4),
        "webhooks": received,
    }
    return Page("server.py", "server/server.py.jinja", view)


def _has_files(context: Context) -> bool:
    """Whether there are bodies that may be files, or have some."""
    return any(
        content.codec in ("binary", "multipart")
        for operation in all_operations(context.api)
        for contents in (
            operation.body.contents if operation.body else (),
            answer_contents(operation),
        )
        for content in contents
    )
