"""What is sent arrives: the generated senders against the generated receivers."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.behaviour.server.conftest import ask
from tests.behaviour.webhooks.conftest import Sender


class Receiver:
    """Keeps what it is given, and answers with `answer`."""

    def __init__(self, answer: Any = None) -> None:
        self.answer = answer
        self.received: list[Any] = []

    def _given(self, *arguments: Any, **keywords: Any) -> Any:
        self.received.append((*arguments, keywords))
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    announce = new_pet = pets_gone = secured = on_event = _given
    confirm = delete_confirm = nested = _given


class AsyncReceiver(Receiver):
    """The same, awaited."""

    async def _later(self, *arguments: Any, **keywords: Any) -> Any:
        return self._given(*arguments, **keywords)

    announce = new_pet = pets_gone = secured = on_event = _later
    confirm = delete_confirm = nested = _later

    async def stream(self, body: Any) -> AsyncIterator[Any]:
        async for event in body:
            yield event


@pytest.fixture(params=[Receiver, AsyncReceiver])
def receiver(request: pytest.FixtureRequest) -> Any:
    """A receiver, of each kind."""
    return request.param()


@pytest.fixture
def event(package: Any) -> Any:
    """The body of most webhooks."""
    at = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    return package.models.Event(kind="new", count=3, at=at)


def test_all_of_a_webhook_arrives(
    send: Sender, receive: Callable[..., str], receiver: Any, event: Any, package: Any
) -> None:
    receiver.answer = package.models.Ticket(ticket=7)
    url = receive(receiver) + "/newPet"
    arguments = {"x_signature": "a,b", "tags": ["x y", "ä&b"], "url_": "http://h/?q"}
    found = send("announce", url, event, **arguments)
    assert found == receiver.answer
    assert receiver.received == [(event, arguments)]


def test_what_is_left_out_is_none(
    send: Sender, receive: Callable[..., str], receiver: Any, event: Any
) -> None:
    url = receive(receiver)
    assert send("announce", url + "/newPet", event, x_signature="abc") is None
    absent = {"x_signature": "abc", "tags": None, "url_": None}
    assert receiver.received == [(event, absent)]


def test_further_methods_of_one_webhook(
    send: Sender, receive: Callable[..., str], receiver: Any, event: Any
) -> None:
    url = receive(receiver) + "/newPet"
    assert send("new_pet", url, event) is None
    assert receiver.received == [(event, {})]


def test_a_webhook_by_reference(
    send: Sender, receive: Callable[..., str], receiver: Any, event: Any
) -> None:
    receiver.answer = event
    assert send("pets_gone", receive(receiver) + "/pets.gone", tags=["a"]) == event
    assert receiver.received == [({"tags": ["a"]},)]


def test_streams(
    send: Sender, receive: Callable[..., str], event: Any, package: Any
) -> None:
    events = [event, package.models.Event(kind="gone")]
    assert send("stream", receive(AsyncReceiver()) + "/stream", events) == events


def test_a_callback_with_parameters(
    send: Sender, receive: Callable[..., str], receiver: Any, event: Any
) -> None:
    url = receive(receiver) + "/confirm/{id}?t=1"
    assert send("confirm", url, event, id=4) is None
    assert send("delete_confirm", url, id=5) is None
    assert receiver.received == [(event, {"id": 4}), ({"id": 5},)]


def test_a_nested_callback(
    send: Sender, receive: Callable[..., str], receiver: Any, package: Any
) -> None:
    ticket = package.models.Ticket(ticket=1)
    send("nested", receive(receiver) + "/onAnswer", ticket)
    assert receiver.received == [(ticket, {})]


def test_errors_are_typed(
    send: Sender, receive: Callable[..., str], receiver: Any, event: Any, package: Any
) -> None:
    fault = package.models.Fault(message="known already")
    receiver.answer = package.errors.Conflict.with_body(fault)
    url = receive(receiver) + "/newPet"
    with pytest.raises(package.errors.Conflict, match="known already") as caught:
        send("announce", url, event, x_signature="abc")
    assert caught.value.body == fault


def test_what_the_document_does_not_allow_is_not_sent(
    send: Sender, receive: Callable[..., str], receiver: Any, event: Any, package: Any
) -> None:
    url = receive(receiver) + "/newPet"
    wrong = package.models.Event(kind="new", count=0)
    with pytest.raises(package.errors.InvalidRequest) as caught:
        send("announce", url, wrong, x_signature="a")
    assert {one.instance_pointer for one in caught.value.problems} == {
        "/body/count",
        "/header/X-Signature",
    }
    assert not receiver.received


def test_what_the_document_does_not_allow_is_not_received(
    receive: Callable[..., str], receiver: Any
) -> None:
    url = receive(receiver)
    json = {"Content-Type": "application/json"}
    found = ask(url, "POST", "/newPet?tags=a", b'{"kind":"old","count":0}', json)
    assert found.status == 400
    assert found.headers["Content-Type"] == "application/problem+json"
    assert len(found.data["errors"]) == 3
    assert ask(url, "POST", "/newPet", b"{", json).status == 400
    assert ask(url, "PUT", "/newPet").status == 405
    assert ask(url, "POST", "/newPets").status == 404
    assert ask(url, "NOTIFY", "/newPet", b"x", {"Content-Type": "a/b"}).status == 415
    assert not receiver.received


def test_answers_are_checked(
    send: Sender, receive: Callable[..., str], event: Any, package: Any
) -> None:
    wrong = package.models.Event(kind="new", count=0)
    url = receive(Receiver(wrong)) + "/pets.gone"
    with pytest.raises(package.errors.UnexpectedStatus, match="500"):
        send("pets_gone", url)


def test_missing_methods(
    send: Sender,
    receive: Callable[..., str],
    event: Any,
    package: Any,
    caplog: pytest.LogCaptureFixture,
) -> None:
    class Some(package.server.WebhookHandler):  # type: ignore[misc, name-defined]
        def new_pet(self, body: Any) -> None:
            """Take it."""

    url = receive(Some())
    (record,) = [one for one in caplog.records if "501" in one.getMessage()]
    assert "announce, pets_gone" in record.getMessage()
    assert "new_pet" not in record.getMessage()
    send("new_pet", url + "/newPet", event)
    with pytest.raises(package.errors.UnexpectedStatus, match="501"):
        send("on_event", url + "/onEvent", event)
