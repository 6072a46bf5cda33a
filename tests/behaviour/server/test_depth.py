"""What is nested deeply is refused before it is read, or read to the end."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.behaviour.server.conftest import ask

JSON = {"Content-Type": "application/json"}


class _Handler:
    """Writes, compares, shows and copies what it was sent, in a thread."""

    def __init__(self, package: Any) -> None:
        self._kind = package.models.Pet

    def add_pet(self, pet: Any) -> Any:
        again = self._kind.from_json(pet.to_json())
        assert again == pet
        assert repr(again)
        return again


def _body(depth: int) -> bytes:
    return b'{"name":"x","more":' + b"[" * (depth - 1) + b"]" * (depth - 1) + b"}"


def _asked(url: str, body: bytes) -> Any:
    return ask(url, "POST", "/pets", body, JSON)


def test_values_are_nested_up_to_a_limit(package: Any, run: Callable[..., str]) -> None:
    url = run(_Handler(package))
    deepest = _asked(url, _body(500))
    assert deepest.status == 201
    assert deepest.body == _body(500)
    refused = _asked(url, _body(501))
    assert refused.status == 400
    assert "more than 500 levels deep" in json.dumps(refused.data)
    assert _asked(url, b"[" * 90_000 + b"]" * 90_000).status == 400


def test_brackets_in_texts_and_side_by_side_are_not_depth(
    package: Any, run: Callable[..., str]
) -> None:
    url = run(_Handler(package))
    texts = ['"' + "[{" * 1000, "\\", '\\"' + "[" * 1000, ["]" * 3] * 900, [[]] * 900]
    body = json.dumps({"name": "x", "more": texts}, separators=(",", ":")).encode()
    answered = _asked(url, body)
    assert (answered.status, answered.body) == (201, body)


def test_the_limit_is_a_setting(package: Any, run: Callable[..., str]) -> None:
    url = run(_Handler(package), max_depth=20)
    assert _asked(url, _body(20)).status == 201
    assert _asked(url, _body(21)).status == 400


def test_no_setting_of_the_process_is_changed(
    package: Any, run: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another thread may be deep in C code meanwhile, and its stack is not any larger."""
    changed = []
    monkeypatch.setattr(sys, "setrecursionlimit", changed.append)
    url = run(_Handler(package))
    bodies = [_body(500), b"[" * 90_000 + b"]" * 90_000] * 20
    with ThreadPoolExecutor(4) as pool:
        answers = pool.map(lambda body: _asked(url, body).status, bodies)
    assert [*answers] == [201, 400] * 20
    assert changed == []
