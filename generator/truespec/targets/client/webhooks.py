"""Plans the methods of the clients that send webhooks and callbacks."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from truespec.ir.operations import Operation
from truespec.name.names import Names
from truespec.python.code import Code, code
from truespec.targets.client.methods import Methods
from truespec.targets.models.types import Types
from truespec.targets.operations.contents import Contents
from truespec.targets.operations.pages import Pages
from truespec.targets.operations.uses import Uses
from truespec.targets.operations.webhooks import Webhooks


class WebhookMethods(Methods):
    """Turns the operations of webhooks and callbacks into the methods that send them.

    `expressions` say what the URLs of callbacks are, by the addresses of operations.
    """

    client = "WebhookClient"
    leading = (Code("self"), Code("url: str"))

    def __init__(
        self,
        names: Names,
        types: Types,
        contents: Contents,
        webhooks: Webhooks,
        pages: Pages,
        uses: Uses,
        place: Callable[[str], str] | None,
        expressions: Mapping[str, tuple[str, ...]],
    ) -> None:
        super().__init__(names, types, contents, webhooks, pages, uses, place)
        self._expressions = expressions

    def called(self, constant: Code) -> Code:
        """Return what is called, by the name of its constant."""
        return code("webhooks.{}.to(url)", constant)

    def usual_doc(self, operation: Operation) -> str:
        """Return the docstring of a method of which the document says nothing."""
        return f"Send `{operation.id or operation.path}`."

    def listed(self, operation: Operation) -> list[str]:
        """Return what is said of the arguments, one by one."""
        found = super().listed(operation)
        if told := " or ".join(f"`{one}`" for one in self._expressions[operation.at]):
            constant = self._operations.constant(operation)
            found.insert(0, f"- `url`: {told}, see `webhooks.{constant}.url`")
        return found
