"""A service calls back: what it was asked says where to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any
from urllib.parse import quote

import pytest
from starlette.applications import Starlette
from starlette.routing import Mount

from tests.behaviour.webhooks.conftest import Sender
from tests.serving import serving


@pytest.fixture
def run(package: Any) -> Iterator[Callable[..., str]]:
    """Runs the service of a handler until the test is over; returns its address."""
    with ExitStack() as stack:

        def start(handler: object, mounted: str = "") -> str:
            app = package.server.create_app(handler)
            if mounted:
                app = Starlette(routes=[Mount(mounted, app=app)])
            return stack.enter_context(serving(app)) + quote(mounted)

        yield start


class Receiver:
    """Keeps what it is given."""

    def __init__(self, package: Any) -> None:
        self.package = package
        self.received: list[Any] = []

    async def on_event(self, body: Any) -> Any:
        self.received.append(body)
        return self.package.models.Subscription(callback_url="http://127.0.0.1:1/")

    async def confirm(self, body: Any, *, id: int) -> None:
        query = self.package.server.current_request().query
        self.received.append((body, id, query))


def test_from_the_request_to_the_callbacks(
    package: Any, run: Callable[..., str], receive: Callable[..., str]
) -> None:
    """The whole way: a client subscribes, the handler sends, the receiver is told."""
    models, server, webhooks = package.models, package.server, package.webhooks
    event = models.Event(kind="new", count=2)

    class Service:
        async def subscribe(self, body: Any, *, id: int, url: str | None) -> Any:
            ticket = models.Ticket(ticket=5)
            async with package.AsyncWebhookClient() as sender:
                where = server.callback_url(webhooks.ON_EVENT, body)
                await sender.on_event(where, event)
                where = server.callback_url(webhooks.CONFIRM, body, ticket)
                await sender.confirm(where, event, id=id)
            return ticket

    receiver = Receiver(package)
    there = receive(receiver, paths={"confirm": "/confirm/of/{id}"})
    body = models.Subscription(callback_url=f"{there}/onEvent")
    with package.Client(run(Service())) as client:
        found = client.subscribe(body, id=3, url=f"{there}/confirm")
    assert found == models.Ticket(ticket=5)
    assert receiver.received == [event, (event, 3, "t=5")]


@pytest.mark.parametrize("mounted", ["", "/v 1"])
def test_an_answer_tells_where_to(
    package: Any, run: Callable[..., str], mounted: str
) -> None:
    told: list[str] = []
    server, webhooks = package.server, package.webhooks

    class Service:
        def subscribe(self, body: Any, *, id: int, url: str | None) -> Any:
            answer = server.Reply(package.models.Ticket(ticket=5), status=201)
            told.append(server.callback_url(webhooks.CONFIRM, body, answer))
            told.append(
                server.callback_url(
                    webhooks.ON_EVENT,
                    body,
                    answer,
                    expression="http://h/{$request.path.id}/{$method}/{$statusCode}"
                    "?id={$request.body#/id}&of={$url}",
                )
            )
            return answer

    url = run(Service(), mounted)
    body = package.models.Subscription(callback_url="", id="a&b/c:d")
    with package.Client(url) as client:
        client.subscribe(body, id=3, url="http://h:1/x?y=z")
    called = f"{url}/subscriptions/3?url=http%3A%2F%2Fh%3A1%2Fx%3Fy%3Dz"
    encoded = called.replace("%", "%25").replace("/", "%2F").replace("?", "%3F")
    encoded = encoded.replace("=", "%3D")
    assert told == [
        "http://h:1/x?y=z/of/{id}?t=5",
        f"http://h/3/POST/201?id=a%26b%2Fc:d&of={encoded}",
    ]


def test_a_url_that_is_not_there(package: Any, run: Callable[..., str]) -> None:
    told: list[Exception] = []

    class Service:
        def subscribe(self, body: Any, *, id: int, url: str | None) -> Any:
            with pytest.raises(package.errors.InvalidRequest) as caught:
                package.server.callback_url(package.webhooks.CONFIRM, body)
            told.append(caught.value)
            return package.models.Ticket(ticket=5)

    body = package.models.Subscription(callback_url="")
    with package.Client(run(Service())) as client:
        client.subscribe(body, id=3)
    assert str(told[0]) == (
        "put confirm cannot be sent so: $request.query.url refers to nothing"
    )


def test_a_constant_url(package: Any, send: Sender) -> None:
    from_document = package.webhooks.POST_CONFIRM.path
    assert from_document == "http://127.0.0.1:1/fixed"
    with pytest.raises(package.errors.ConnectFailed):
        send("post_confirm", from_document, settings={"retries": None})
