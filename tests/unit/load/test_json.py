from __future__ import annotations

import pytest


def test_json_is_read_as_json(loaded):
    result = loaded('{"a": 1.0, "b": [true, null, "2020-01-01", 12345678901234567890]}')
    assert result.tree == {
        "a": 1.0,
        "b": [True, None, "2020-01-01", 12345678901234567890],
    }
    assert type(result.tree["a"]) is float
    assert result.codes == []


@pytest.mark.parametrize("text", ["{a: 1}", '{"a": 1,}', "{'a': 1} # one", '{"a":1}\n'])
def test_what_is_not_quite_json_is_read_as_yaml(loaded, text):
    assert loaded(text).tree == {"a": 1}


def test_a_raw_control_character_is_a_warning(loaded):
    result = loaded('{"a":\n "b\tc"}', "a.json")
    assert result.tree == {"a": "b\tc"}
    assert result.codes == ["warning: unprintable-character"]
    assert result.place() == (2, 4)


def test_a_byte_order_mark_is_dropped(loaded):
    assert loaded('\ufeff{"a": 1}', "a.json").tree == {"a": 1}
