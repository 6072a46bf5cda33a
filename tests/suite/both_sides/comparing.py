"""Whether what arrived is what was sent."""

from __future__ import annotations

from typing import Any

from tests.suite.both_sides.answers import Prepared
from tests.suite.both_sides.calls import Call
from tests.suite.both_sides.choice import Choice
from tests.suite.both_sides.sides import Given
from truespec.runtime.client.settings import USER_AGENT
from truespec.runtime.values import are_equal

_SHOWN = 600


class Differs(Exception):
    """What arrived is not what was sent."""


def check_arrival(call: Call, method: str, given: Given | None) -> None:
    """See that a method of the handler was given what a call sent; raises Differs."""
    if given is None or given.method != method:
        raise Differs(f"the handler was given {given}")
    _compare("body", call.body, next(iter(given.body), None))
    arrived = dict(given.keywords)
    for name, choice in call.parameters.items():
        _compare(name, choice, arrived.pop(name))
    for name, value in arrived.items():
        # Absent is absent, or the default; and a client says what it is.
        if _is_there(value) and plain(value) not in (call.absent[name], USER_AGENT):
            raise Differs(f"{name} was not sent and became {value!r}")


def check_message(
    answer: Prepared, returned: Any, responses: list[Any], method: str
) -> None:
    """See that a caller was given what the handler answered; raises Differs."""
    [response] = [returned] if answer.kind is not None else responses
    if response.status != answer.status:
        raise Differs(f"the status {answer.status} became {response.status}")
    body = None if method == "head" else answer.body
    _compare("answer", body, returned if answer.kind is None else returned.body)
    if answer.headers is not None:
        sent = answer.headers.value
        # There are more fields in a response, some of which may be described too.
        arrived = type(sent).of(response.headers).to_json()
        for name, value in sent.to_json().items():
            if not is_same(value, arrived.get(name)):
                raise Differs(
                    f"the field {name}: {value!r} became {arrived.get(name)!r}"
                )


def _compare(what: str, sent: Choice | None, arrived: Any) -> None:
    if sent is None:
        if _is_there(arrived):
            raise Differs(f"{what}: nothing became {_short(arrived)}")
    elif not is_same(sent.value, arrived, filled=sent.codec in ("multipart", "xml")):
        raise Differs(f"{what}: {_short(sent.value)} became {_short(arrived)}")


def _is_there(value: Any) -> bool:
    return value is not None and type(value).__name__ != "Unset"


def _short(value: Any) -> str:
    text = f"{type(value).__name__} {value!r}"
    return text if len(text) < _SHOWN else f"{text[:_SHOWN]}..."


def plain(value: Any) -> Any:
    """Return a value of a model as JSON values, and the bytes of files."""
    to_json = getattr(value, "to_json", None)
    if to_json is not None:
        return plain(to_json())
    if hasattr(value, "chunks"):
        return value.read()
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, list) else value


def is_same(sent: Any, arrived: Any, *, filled: bool = False) -> bool:
    """Whether a value has arrived as it was sent, with its type in Python.

    A text in the place of a file arrives as the octets of that text. Where only what
    arrays are `filled` with is sent, an empty one cannot be told from an absent one.
    """
    alike = type(sent) is type(arrived) or any(
        test(sent) and test(arrived) for test in (_is_number, _is_octets)
    )
    if filled:
        return alike and _equal(_filled(plain(sent)), _filled(plain(arrived)))
    same = alike and _equal(plain(sent), plain(arrived))
    return same and (sent == arrived or _has_octets(plain(arrived)))


def _equal(sent: Any, arrived: Any) -> bool:
    if isinstance(arrived, bytes):
        return bool(arrived == (sent.encode() if isinstance(sent, str) else sent))
    if isinstance(arrived, dict) and isinstance(sent, dict):
        return sent.keys() == arrived.keys() and all(
            _equal(sent[name], item) for name, item in arrived.items()
        )
    if isinstance(arrived, list) and isinstance(sent, list):
        return len(sent) == len(arrived) and all(map(_equal, sent, arrived))
    if isinstance(arrived, str | int | float | None):
        return are_equal(sent, arrived)
    return type(sent) is type(arrived) and bool(sent == arrived)


def _filled(value: Any) -> Any:
    """Return a JSON value without the properties that are empty arrays."""
    if isinstance(value, dict):
        return {name: _filled(item) for name, item in value.items() if item != []}
    return [_filled(item) for item in value] if isinstance(value, list) else value


def _has_octets(value: Any) -> bool:
    if isinstance(value, dict | list):
        items = value.values() if isinstance(value, dict) else value
        return any(map(_has_octets, items))
    return isinstance(value, bytes)


def _is_octets(value: Any) -> bool:
    return isinstance(value, str | bytes) or hasattr(value, "chunks")


def _is_number(value: Any) -> bool:
    # 1 and 1.0 are the same number of JSON.
    return isinstance(value, int | float) and not isinstance(value, bool)
