"""Where the keys of a TOML text stand."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest

from truespec.config.places import key_places

TEXTS = [
    "",
    "a = 1\nb.c = 'x'  # d = 2\n'e f'.g = [1, [2, {h = 3}]]\n",
    '[a]\nb = """\nc = 1\n"""\nd = \'\'\'\n[x]\'\'\'\n[a.e]\nf = "]\\"}"\n',
    "[[a]]\nb = 1\n[a.c]\nd = 1\n[[a]]\nb = 2\n[[a.e]]\nf=1\n[[a.e]]\nf=2\n",
    "a = [ # one\n  {b = 1, c = {d = 'x,y'}},\n  {b = 2},\n]\nz = 1979-05-27 07:32:00\n",
    '"\\u00e4" = 1\r\n[ b . "c.d" ]\r\ne = -1.5e3\r\n',
]


def paths(value: Any, at: tuple[str | int, ...] = ()) -> set[tuple[str | int, ...]]:
    """Return the paths of all keys and items of what tomllib reads."""
    items = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value) if isinstance(value, list) else ()
    )
    found: set[tuple[str | int, ...]] = set()
    for key, one in items:
        found |= {(*at, key)} | paths(one, (*at, key))
    return found


@pytest.mark.parametrize("text", TEXTS)
def test_every_key_that_is_read_has_a_place(text: str) -> None:
    places = key_places(text)
    assert places.keys() == paths(tomllib.loads(text))
    for path, offset in places.items():
        if isinstance(path[-1], str) and path[-1].isalnum() and path[-1].isascii():
            assert text[offset:].startswith(path[-1])


def test_the_same_key_of_two_tables_has_two_places() -> None:
    text = "[[a]]\nb = 1\n[[a]]\nb = 2\n"
    places = key_places(text)
    assert text[places["a", 0, "b"] :].startswith("b = 1")
    assert text[places["a", 1, "b"] :].startswith("b = 2")
