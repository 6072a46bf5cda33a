"""What a handler answers is what the document allows, or is not sent."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import pytest

from tests.behaviour.server.conftest import ask

_PET = b'{"name": "Bo"}'
_JSON = {"Content-Type": "application/json"}


def _handler(package: Any, answer: Callable[[Any], Any]) -> Any:
    class Handler:
        def add_pet(self, pet: Any) -> Any:
            return answer(pet)

        def get_pet(self, *, id: int) -> Any:
            return answer(id)

        def list_pets(self, *, limit: int | None, tags: list[str] | None) -> Any:
            return answer(limit)

    return Handler()


def _raise(error: Exception) -> Any:
    raise error


def test_declared_errors(
    package: Any, run: Callable[..., str], client: Callable[..., Any]
) -> None:
    errors, models = package.errors, package.models
    fault = models.Fault(message="taken")
    kind = errors.Conflict
    calls = client(run(_handler(package, lambda _: _raise(kind.with_body(fault)))))
    with pytest.raises(kind, match="taken") as caught:
        calls.add_pet(models.Pet(name="Bo"))
    assert (caught.value.status, caught.value.body) == (409, fault)
    usual = errors.DefaultError.with_body(
        fault, status=418, headers={"Retry-After": "3"}
    )
    calls = client(run(_handler(package, lambda _: _raise(usual))))
    with pytest.raises(errors.DefaultError) as caught:
        calls.add_pet(models.Pet(name="Bo"))
    assert caught.value.status == 418
    assert caught.value.headers["Retry-After"] == "3"


def test_one_of_several_answers(
    package: Any, run: Callable[..., str], client: Callable[..., Any]
) -> None:
    models, reply = package.models, package.server.Reply
    ticket = models.Ticket(ticket=5)
    calls = client(run(_handler(package, lambda _: reply(ticket, status=202))))
    assert calls.add_pet(models.Pet(name="Bo")) == ticket
    # The answer that the value fits, where none is named.
    url = run(_handler(package, lambda _: ticket))
    assert ask(url, "POST", "/pets", _PET, _JSON).status == 202
    url = run(_handler(package, lambda pet: pet))
    assert ask(url, "POST", "/pets", _PET, _JSON).status == 201


def _wrong(package: Any) -> dict[str, Callable[[Any], Any]]:
    models, reply = package.models, package.server.Reply
    pet = models.Pet(name="Bo")
    fault = models.Fault(message="hush")
    return {
        "an invalid value": lambda _: models.Pet(name="hush" * 20),
        "no value": lambda _: None,
        "another status": lambda _: reply(pet, status=299),
        "another media type": lambda _: reply(pet, media_type="text/html"),
        "an exception": lambda _: _raise(RuntimeError("hush")),
        "an error of others": lambda _: _raise(
            package.errors.Conflict.with_body(fault)
        ),
        "a header of two lines": lambda _: reply(pet, headers={"X-A": "a\r\nhush: b"}),
    }


@pytest.mark.parametrize(
    "name",
    [
        "an invalid value",
        "no value",
        "another status",
        "another media type",
        "an exception",
        "an error of others",
        "a header of two lines",
    ],
)
def test_what_is_not_allowed(
    package: Any,
    run: Callable[..., str],
    caplog: pytest.LogCaptureFixture,
    name: str,
) -> None:
    answer = _wrong(package)[name]
    caplog.set_level(logging.ERROR)
    found = ask(run(_handler(package, answer)), "GET", "/pets/1")
    assert found.status == 500
    assert found.data == {
        "title": "Internal Server Error",
        "status": 500,
        "detail": "the server failed",
    }
    assert "hush" not in str(found.headers)
    [record] = caplog.records
    assert record.exc_info is not None
    assert record.name == package.server.__name__
    shown = ask(run(_handler(package, answer), development=True), "GET", "/pets/1")
    assert shown.status == 500
    assert shown.data["detail"] != "the server failed"
    assert "Traceback" not in shown.body.decode()


def test_missing_methods(
    package: Any, run: Callable[..., str], caplog: pytest.LogCaptureFixture
) -> None:
    class Partial(package.server.Handler):  # type: ignore[misc, name-defined]
        async def get_mine(self) -> str:
            return "mine"

    url = run(Partial())
    [missing, closed] = caplog.records
    assert "get_pet" in missing.getMessage()
    assert "get_mine" not in missing.getMessage()
    assert "get_closed" in closed.getMessage()
    assert ask(url, "GET", "/pets/mine").body == b"mine"
    assert ask(url, "GET", "/pets/1").status == 501


def test_methods_in_the_event_loop(package: Any, run: Callable[..., str]) -> None:
    import threading

    seen = []

    def answer(_: Any) -> Any:
        seen.append(threading.current_thread())
        return package.models.Pet(name="Bo")

    handler = _handler(package, answer)
    ask(run(handler), "GET", "/pets/1")
    url = run(handler, threads=False)
    ask(url, "GET", "/pets/1")
    ask(url, "GET", "/pets/1")
    assert seen[0] is not seen[1]
    assert seen[1] is seen[2]


def test_header_fields_that_are_missing(package: Any, run: Callable[..., str]) -> None:
    reply = package.server.Reply
    for answer, status in (
        (lambda _: [], 500),
        (lambda _: reply([], headers={"X-Total": "many"}), 500),
        (lambda _: reply([], headers={"X-Total": "3"}), 200),
    ):
        assert ask(run(_handler(package, answer)), "GET", "/pets").status == status
