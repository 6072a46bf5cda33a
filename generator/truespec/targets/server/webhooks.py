"""Plans ``webhook_routes.py``: how webhooks and callbacks are received."""

from __future__ import annotations

from truespec.name.hooks import Hook
from truespec.python.code import Code, code
from truespec.python.literal import literal
from truespec.targets.server.routes import Routes


class WebhookRoutes(Routes):
    """Turns webhooks and callbacks into the routes that lead to a handler."""

    module = "webhooks"

    def hook(self, hook: Hook) -> Code:
        """Return the object for one webhook or callback."""
        routes = Code(", ".join(map(self.route, hook.operations)))
        arguments = [literal(hook.key), literal(_path(hook)), code("[{}]", routes)]
        return code("{}({})", self._uses("Hook"), Code(", ".join(arguments)))


def _path(hook: Hook) -> str:
    """Return where a hook is received by default: under its key, and a segment for each
    of its path parameters that this does not have."""
    path = "/" + hook.key.lstrip("/")
    for operation in hook.operations:
        for one in operation.parameters:
            if one.where == "path" and f"{{{one.wire}}}" not in path:
                path += f"/{{{one.wire}}}"
    return path
