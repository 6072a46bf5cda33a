"""Type checkers hold receivers and senders against the document."""

from __future__ import annotations

from pathlib import Path

from tests.behaviour.generated import files
from tests.behaviour.webhooks.document import DOCUMENT
from tests.type_checking import errors_of_variants

_USE = """
from __future__ import annotations

from collections.abc import AsyncIterator

from generated import AsyncWebhookClient, WebhookClient, errors, models, server
from generated import webhooks
from generated.server import IncomingItems


class Receiver:
    async def announce(
        self,
        event: models.Event,
        *,
        x_signature: str,
        tags: list[str] | None,
        url_: str | None,
    ) -> models.Ticket | None:
        if event.count == 3:
            raise errors.Conflict.with_body(models.Fault(message="taken"))
        return None

    def new_pet(self, event: models.Event) -> None: ...

    def pets_gone(self, *, tags: list[str] | None) -> models.Event:
        return models.Event(kind=models.EventKind.GONE)

    def secured(self, event: models.Event | None) -> None: ...

    async def stream(
        self, body: IncomingItems[models.Event]
    ) -> AsyncIterator[models.Event]:
        async for event in body:
            yield event

    def on_event(self, event: models.Event) -> models.Subscription:
        return models.Subscription(callback_url="http://h/")

    def confirm(self, event: models.Event, *, id: int) -> None: ...

    def delete_confirm(self, *, id: int) -> None: ...

    def post_confirm(self) -> None: ...

    def nested(self, ticket: models.Ticket) -> None: ...


app = server.create_webhook_app(Receiver(), paths={"newPet": "/x"})


class Service:
    async def subscribe(
        self, body: models.Subscription, *, id: int, url: str | None
    ) -> models.Ticket:
        where: str = server.callback_url(webhooks.ON_EVENT, body)
        async with AsyncWebhookClient() as sender:
            event = models.Event(kind=models.EventKind.NEW)
            again: models.Subscription = await sender.on_event(where, event)
        return models.Ticket(ticket=len(again.callback_url))

    def watch(self, body: models.Subscription) -> None:
        with WebhookClient() as sender:
            event = models.Event(kind=models.EventKind.NEW)
            ticket: models.Ticket | None = sender.announce(
                body.callback_url, event, x_signature="abc"
            )
            sender.stream(body.callback_url, [event])
        print(ticket)


service = server.create_app(Service())
"""

_WRONG = {
    "def confirm(self, event: models.Event, *, id: int)": (
        "def confirm(self, event: models.Event, *, id: str)"
    ),
    'event, x_signature="abc"': "event, x_signature=1",
    "sender.on_event(where, event)": "sender.on_event(event)",
    "callback_url(webhooks.ON_EVENT": "callback_url(webhooks.ANNOUNCE",
}


def test_both_sides(tmp_path: Path) -> None:
    package = tmp_path / "generated"
    for name, text in files(DOCUMENT, tmp_path, ("client", "server")).items():
        file = package / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    errors = errors_of_variants(tmp_path, _USE, _WRONG)
    assert {line.partition(".py")[0] for line in errors} == {
        f"wrong{number}" for number in range(len(_WRONG))
    }, errors
