"""When a request is sent again, and after which wait."""

from __future__ import annotations

import time
from collections.abc import Iterator
from email.utils import formatdate

import pytest

from truespec.runtime.client.errors import (
    BrokenOff,
    ConnectFailed,
    TimedOut,
    TransportError,
)
from truespec.runtime.client.idempotency import IdempotencyKeys, is_idempotent
from truespec.runtime.client.message import Request, Response
from truespec.runtime.client.retries import Retries
from truespec.runtime.wire.headers import Headers

REQUEST = Request("POST", "https://api.example")
RETRIES = Retries(random=lambda: 1.0, clock=lambda: 1_000_000_000.0)


@pytest.fixture
def zone(request: pytest.FixtureRequest) -> Iterator[None]:
    """Have a time zone of one's own: dates of HTTP are in UTC all the same."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", request.param)
        time.tzset()
        yield
    time.tzset()


def answer(status: int, retry_after: str | None = None) -> Response:
    fields = {} if retry_after is None else {"Retry-After": retry_after}
    return Response(status, Headers(fields), b"", REQUEST)


# RFC 9110, 9.2.1 and 9.2.2.
@pytest.mark.parametrize(
    ("method", "idempotent"),
    [
        ("GET", True),
        ("HEAD", True),
        ("OPTIONS", True),
        ("TRACE", True),
        ("PUT", True),
        ("DELETE", True),
        ("delete", True),
        ("POST", False),
        ("PATCH", False),
        ("CONNECT", False),
        ("LOCK", False),
    ],
)
def test_methods_that_may_be_repeated(method: str, idempotent: bool) -> None:
    assert is_idempotent(method) == idempotent


@pytest.mark.parametrize(
    ("outcome", "always", "if_repeatable"),
    [
        (ConnectFailed("", REQUEST, sent=False), True, True),
        (TimedOut("", REQUEST, sent=False), True, True),
        (TimedOut("", REQUEST, sent=True), False, True),
        (BrokenOff("", REQUEST, sent=True), False, True),
        # What another try would not change.
        (TransportError("", REQUEST, sent=False), False, False),
        (answer(429), True, True),
        (answer(503), False, True),
        (answer(503, "1"), True, True),
        (answer(502), False, True),
        (answer(504), False, True),
        (answer(408), False, True),
        (answer(500), False, False),
        (answer(200), False, False),
        (answer(404, "1"), False, False),
    ],
)
def test_what_is_worth_another_try(
    outcome: Response | TransportError, always: bool, if_repeatable: bool
) -> None:
    for repeatable, again in ((False, always), (True, if_repeatable)):
        wait = RETRIES.delay(1, outcome, repeatable=repeatable)
        assert (wait is not None) == again


def test_a_response_that_is_known_to_turn_the_request_away() -> None:
    assert RETRIES.delay(1, answer(400), repeatable=False, refused=True) is not None


def test_there_are_so_many_attempts() -> None:
    three = [RETRIES.delay(tries, answer(429), repeatable=True) for tries in (1, 2, 3)]
    assert [wait is not None for wait in three] == [True, True, False]
    assert Retries(1).delay(1, answer(429), repeatable=True) is None
    with pytest.raises(ValueError, match="at least 1"):
        Retries(0)


def test_waits_double_up_to_the_longest() -> None:
    retries = Retries(10_000, first=0.5, longest=3.0, random=lambda: 1.0)
    waits = [
        retries.delay(tries, answer(429), repeatable=True)
        for tries in (1, 2, 3, 4, 5, 9_999)
    ]
    assert waits == [0.5, 1.0, 2.0, 3.0, 3.0, 3.0]


def test_waits_are_spread_over_all_of_their_range() -> None:
    retries = Retries(2, first=1.0)
    waits = [retries.delay(1, answer(429), repeatable=True) for _ in range(2000)]
    tenths = {int(wait * 10) for wait in waits if wait is not None}
    assert tenths == set(range(10))


@pytest.mark.parametrize(
    ("value", "wait"),
    [
        ("0", 0.0),
        ("7", 7.0),
        (" 7 ", 7.0),
        ("20", 20.0),
        # The server would not be served before that.
        ("21", None),
        (formatdate(1_000_000_005, usegmt=True), 5.0),
        (formatdate(999_999_999, usegmt=True), 0.0),
        (formatdate(1_000_000_100, usegmt=True), None),
        # RFC 9110, 5.6.7: the obsolete forms of a date.
        ("Sunday, 09-Sep-01 01:46:45 GMT", 5.0),
        ("Sun Sep  9 01:46:45 2001", 5.0),
        # What is not one counts as if it were not there.
        ("soon", 0.2),
        ("-1", 0.2),
        ("1.5", 0.2),
        ("²", 0.2),
        ("", 0.2),
        ("Sun, 99 Sep 2001 01:46:45 GMT", 0.2),
    ],
)
@pytest.mark.parametrize("zone", ["UTC", "JST-9"], indirect=True)
def test_the_server_says_how_long_to_wait(
    zone: None, value: str, wait: float | None
) -> None:
    assert RETRIES.delay(1, answer(429, value), repeatable=True) == wait


def test_the_waits_of_a_call_have_a_budget() -> None:
    retries = Retries(10, budget=10.0)
    for waited, wait in ((0.0, 6.0), (4.0, 6.0), (5.0, None)):
        found = retries.delay(1, answer(429, "6"), repeatable=True, waited=waited)
        assert found == wait


def test_all_tries_of_a_call_have_one_key() -> None:
    keys = IdempotencyKeys()
    values = set()
    for _ in range(2):
        request = Request("POST", "https://api.example")
        for _ in range(3):
            assert keys.put(request)
        (value,) = request.headers.get_all("Idempotency-Key")
        # A string of structured fields (RFC 9651, 3.3.3).
        assert value[0] == value[-1] == '"'
        values.add(value)
    assert len(values) == 2


def test_a_key_of_the_callers_own_is_kept() -> None:
    request = Request("POST", "https://api.example", Headers({"idempotency-key": "1"}))
    assert IdempotencyKeys().put(request)
    assert request.headers.get_all("Idempotency-Key") == ["1"]


def test_methods_that_may_be_repeated_get_no_key() -> None:
    request = Request("PUT", "https://api.example")
    assert not IdempotencyKeys().put(request)
    assert len(request.headers) == 0


def test_keys_can_be_made_and_named_otherwise() -> None:
    keys = IdempotencyKeys("X-Key", methods=["put"], make=lambda: "k", quoted=False)
    request = Request("PUT", "https://api.example")
    assert keys.put(request)
    assert request.headers.items() == [("X-Key", "k")]
