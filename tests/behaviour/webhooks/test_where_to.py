"""Where webhooks are sent to, with what credentials, and where they are received."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.routing import Mount

from tests.behaviour.server.conftest import ask
from tests.behaviour.webhooks.conftest import Sender
from tests.loopback import Received, Reply, Server
from tests.serving import serving


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that says yes to all, but redirects from `/moved`."""

    def answer(request: Received) -> Reply:
        if request.path.startswith("/moved"):
            return Reply(307, (("Location", "/elsewhere"),))
        return Reply(204)

    made = Server(answer, None)
    yield made
    made.close()


@pytest.fixture
def event(package: Any) -> Any:
    """The body of most webhooks."""
    return package.models.Event(kind="new")


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("", "/?tags=a"),
        ("/", "/?tags=a"),
        ("/hooks/1/", "/hooks/1/?tags=a"),
        ("/hooks?token=s%26t&x", "/hooks?token=s%26t&x&tags=a"),
        ("/hooks#here", "/hooks?tags=a"),
    ],
)
def test_the_url_is_kept(
    send: Sender, server: Server, event: Any, target: str, expected: str
) -> None:
    send("announce", server.url + target, event, x_signature="abc", tags=["a"])
    assert [one.path for one in server.received] == [expected]


@pytest.mark.parametrize(
    "url",
    [
        "",
        "/newPet",
        "//127.0.0.1/newPet",
        "ftp://127.0.0.1/",
        "file:///etc/passwd",
        "http:///x",
        "http://127.0.0.1:0/",
        "http://127.0.0.1:99999/",
        "http://[::1/",
        "http://127.0.0.1/a b",
        "http://127.0.0.1/\r\nX-Y: z",
        "http://127.0.0.1\\@127.0.0.2/",
    ],
)
def test_what_is_no_url_is_refused(
    send: Sender, package: Any, event: Any, url: str
) -> None:
    with pytest.raises(package.errors.InvalidRequest, match="cannot be sent so"):
        send("new_pet", url, event)


def test_a_path_parameter_makes_no_host(
    send: Sender, package: Any, server: Server, event: Any
) -> None:
    url = server.url.replace("127.0.0.1", "127.0.0.{id}")
    with pytest.raises(package.errors.InvalidRequest, match="braces in its host"):
        send("confirm", url + "/{id}", event, id=1)
    assert not server.received


def test_a_path_parameter_needs_its_place(
    send: Sender, package: Any, server: Server, event: Any
) -> None:
    with pytest.raises(package.errors.InvalidRequest, match=r"the URL has no \{id\}"):
        send("confirm", server.url + "/x?{id}", event, id=1)
    send("confirm", server.url + "/{id}", event, id=1)
    assert [one.path for one in server.received] == ["/1"]


def test_redirects_are_not_followed(
    send: Sender, package: Any, server: Server, event: Any
) -> None:
    with pytest.raises(package.errors.UnexpectedStatus, match="307"):
        send("secured", server.url + "/moved", event)
    assert [one.path for one in server.received] == ["/moved"]


def test_only_a_webhook_that_demands_credentials_has_them(
    send: Sender, package: Any, server: Server, event: Any
) -> None:
    auth = {
        "token": package.security.Bearer("for the service"),
        "key": package.security.ApiKey("for the receiver"),
    }
    settings = {"auth": auth}
    send("announce", server.url, event, x_signature="abc", settings=settings)
    send("secured", server.url, event, settings=settings)
    plain, secured = server.received
    assert "Authorization" not in plain.headers
    assert "X-Key" not in plain.headers
    assert "Authorization" not in secured.headers
    assert secured.headers["X-Key"] == "for the receiver"


def test_a_request_of_ones_own_has_no_credentials(package: Any, server: Server) -> None:
    auth = package.security.Bearer("for the service")
    with package.WebhookClient(auth=auth) as sender:
        sender.send(package.client.Request("POST", server.url))
        assert repr(sender) == "<WebhookClient of Pets>"
    assert "Authorization" not in server.received[0].headers


def test_without_a_check_a_webhook_that_demands_one_is_closed(
    send: Sender, package: Any, receive: Callable[..., str], event: Any
) -> None:
    class Receiver:
        def secured(self, body: Any) -> None:
            raise AssertionError("nobody may call this")

    url = receive(Receiver()) + "/secured"
    with pytest.raises(package.errors.UnexpectedStatus, match="401"):
        send("secured", url, event)
    auth = {"key": package.security.ApiKey("k")}
    with pytest.raises(package.errors.UnexpectedStatus, match="403"):
        send("secured", url, event, settings={"auth": auth})


def test_a_webhook_with_a_check(
    send: Sender, package: Any, receive: Callable[..., str], event: Any
) -> None:
    class Receiver:
        def secured(self, body: Any) -> None:
            assert package.server.current_request().principal == "Kim"

    checks = {"key": lambda presented, scopes: {"k": "Kim"}.get(presented.credentials)}
    url = receive(Receiver(), authenticate=checks) + "/secured"
    auth = {"key": package.security.ApiKey("k")}
    send("secured", url, event, settings={"auth": auth})
    auth = {"key": package.security.ApiKey("other")}
    with pytest.raises(package.errors.UnexpectedStatus, match="401"):
        send("secured", url, event, settings={"auth": auth})


@pytest.mark.parametrize("coding", ["identity", "gzip"])
def test_long_answers_are_not_read_to_their_end(
    send: Sender, package: Any, event: Any, coding: str
) -> None:
    text = b" " * 2**21
    body = gzip.compress(text) if coding == "gzip" else text
    server = Server(lambda _: Reply(200, (("Content-Encoding", coding),), body), None)
    try:
        with pytest.raises(package.errors.InvalidResponse, match="over 1048576 bytes"):
            send("on_event", server.url, event)
        with pytest.raises(package.errors.InvalidResponse, match="over 3 bytes"):
            send("on_event", server.url, event, settings={"max_answer": 3})
        with pytest.raises(
            package.errors.InvalidResponse, match="not application/json"
        ):
            send("on_event", server.url, event, settings={"max_answer": None})
        assert len(server.received) == 3
    finally:
        server.close()


def test_retries_and_hooks_are_those_of_clients(send: Sender, package: Any) -> None:
    answers = iter([Reply(503), Reply(503), Reply(204)])
    tried: list[str] = []

    class Hook:
        def before(self, request: Any) -> None:
            tried.append(request.url)

        def after(self, request: Any, outcome: Any, seconds: float) -> None:
            tried.append(str(outcome.status))

    retries = package.client.Retries(first=0.001)
    settings = {"hooks": [Hook()], "retries": retries}
    server = Server(lambda _: next(answers), None)
    try:
        send("delete_confirm", server.url + "/{id}", id=1, settings=settings)
    finally:
        server.close()
    url = server.url + "/1"
    assert tried == [url, "503", url, "503", url, "204"]


class Quiet:
    """Takes what comes."""

    def _take(self, *arguments: Any, **keywords: Any) -> None:
        pass

    announce = new_pet = confirm = post_confirm = on_event = _take


def test_paths_are_chosen_by_name(
    send: Sender, package: Any, receive: Callable[..., str], event: Any
) -> None:
    paths = {"newPet": "/hooks/of pets", "confirm": "/c/{id}/x", "onEvent": "/c/2"}
    url = receive(Quiet(), paths=paths)
    send("new_pet", url + "/hooks/of%20pets", event)
    send("confirm", url + "/c/{id}/x", event, id=1)
    send("post_confirm", url + "/watch/confirm")
    with pytest.raises(package.errors.UnexpectedStatus, match="404"):
        send("new_pet", url + "/newPet", event)


@pytest.mark.parametrize(
    ("paths", "message"),
    [
        ({"newpet": "/x"}, "nothing here is called 'newpet'"),
        ({"newPet": "x"}, "does not begin with /"),
        ({"confirm": "/x"}, r"the path '/x' of put confirm has no \{id\}"),
        ({"newPet": "/{a}", "onEvent": "/{b}"}, "'newPet' and 'onEvent' both come"),
        ({"newPet": "/onEvent"}, "'newPet' and 'onEvent' both come as POST /onEvent"),
    ],
)
def test_paths_that_cannot_be(package: Any, paths: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        package.server.create_webhook_app(Quiet(), paths=paths)


def test_a_receiver_that_is_mounted(send: Sender, package: Any, event: Any) -> None:
    app = package.server.create_webhook_app(Quiet(), paths={"onEvent": "/e"})
    with serving(Starlette(routes=[Mount("/hooks", app=app)])) as url:
        send("new_pet", url + "/hooks/newPet", event)
        with pytest.raises(package.errors.UnexpectedStatus, match="404"):
            send("new_pet", url + "/newPet", event)


def test_the_choice_of_one_application_is_not_that_of_another(
    receive: Callable[..., str],
) -> None:
    receive(Quiet(), paths={"newPet": "/x"})
    url = receive(Quiet())
    json = {"Content-Type": "application/json"}
    assert ask(url, "POST", "/newPet", b'{"kind":"new"}', json).status == 400
    found = ask(url, "NOTIFY", "/newPet", b'{"kind":"new"}', json)
    assert found.status == 204
    assert ask(url, "NOTIFY", "/x", b'{"kind":"new"}', json).status == 404


def test_the_document_of_the_service_is_not_served(receive: Callable[..., str]) -> None:
    assert ask(receive(Quiet()), "GET", "/openapi.json").status == 404
