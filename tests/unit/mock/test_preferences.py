"""What Prefer asks for: the grammar of RFC 7240, 2."""

from __future__ import annotations

import pytest

from truespec.mock.preferences import Preferences, read_preferences


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ([], Preferences()),
        (["code=404"], Preferences(code="404")),
        (["code=404, example=name"], Preferences(code="404", example="name")),
        (["code=404", "example=name"], Preferences(code="404", example="name")),
        (["CODE = 404"], Preferences(code="404")),
        (['example="a, b; c=\\"d\\""'], Preferences(example='a, b; c="d"')),
        (["code=404; example=a, example=b"], Preferences(code="404", example="b")),
        (["code=404,code=200", "code=500"], Preferences(code="404")),
        (["respond-async, wait=100, handling=lenient"], Preferences()),
        (["dynamic"], Preferences(dynamic=True)),
        (["dynamic=True"], Preferences(dynamic=True)),
        (["dynamic=false"], Preferences(dynamic=False)),
        ([",, ;;, code=404,"], Preferences(code="404")),
        (["\x00=1, code=\xe9, example=a"], Preferences(example="a")),
        (['example="open'], Preferences()),
    ],
)
def test_the_fields_of_a_request(fields: list[str], expected: Preferences) -> None:
    assert read_preferences(fields) == expected


def test_what_dynamic_may_be() -> None:
    with pytest.raises(ValueError, match="true or false"):
        read_preferences(["dynamic=2"])


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        (Preferences(), ""),
        (Preferences("404", "a", True), "code=404, example=a, dynamic=true"),
        (Preferences(example='a "b"'), 'example="a \\"b\\""'),
    ],
)
def test_what_was_applied(wanted: Preferences, said: str) -> None:
    assert wanted.applied == said
    assert read_preferences([said]) == wanted
