"""Plans ``webhooks.py``: the requests that the service sends by itself."""

from __future__ import annotations

from truespec.ir.api import Api
from truespec.ir.operations import Operation
from truespec.name.hooks import hooks
from truespec.name.names import Names
from truespec.python.code import Code
from truespec.targets.models.types import Types
from truespec.targets.operations.contents import Contents
from truespec.targets.operations.operations import Operations
from truespec.targets.operations.pages import Pages
from truespec.targets.operations.uses import Uses


class Webhooks(Operations):
    """Turns the operations of webhooks and callbacks into constants."""

    def __init__(
        self, api: Api, names: Names, types: Types, contents: Contents, uses: Uses
    ) -> None:
        super().__init__(names, types, contents, Pages(names, types, uses), uses)
        self._expressions = expressions(api)
        self._is_secured = bool(api.security)

    def kind(self, operation: Operation) -> str:
        """Return the class of the constant of a webhook or callback."""
        return "Callback" if self._expressions[operation.at] else "Webhook"

    def path(self, operation: Operation) -> str:
        """Return the name of a webhook, or the key of a callback."""
        return (*self._expressions[operation.at], operation.path)[0]

    def security(self, operation: Operation) -> Code | None:
        """Return the security requirements: those of the service are for its callers."""
        if operation.security is None and self._is_secured:
            return Code("()")
        return super().security(operation)


def expressions(api: Api) -> dict[str, tuple[str, ...]]:
    """Return what the URLs of callbacks are, by the addresses of their operations; that
    is nothing for a webhook."""
    found: dict[str, dict[str, None]] = {}
    for hook in hooks(api):
        for operation in hook.operations:
            known = found.setdefault(operation.at, {})
            if hook.expression:
                known[hook.expression] = None
    return {at: tuple(known) for at, known in found.items()}
