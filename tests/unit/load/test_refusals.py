"""What cannot be read is an error with a place, never an exception."""

from __future__ import annotations

from pathlib import Path

import pytest

from truespec.diagnostics import Diagnostics, Position
from truespec.load import Limits, load

DEEP = 4000


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("a: [1, 2\nb: 3", "not-yaml", (2, 2)),
        ("a: b: c", "not-yaml", (1, 5)),
        ("a: @b", "not-yaml", (1, 4)),
        ("a:\n\tb: c", "not-yaml", (2, 1)),
        ('a: "\\U00110000"', "not-yaml", (1, 7)),
        ("a: 1\n{b}: 2", "not-a-key", (2, 1)),
        ("? [a]\n: b", "not-a-key", (1, 3)),
        ("a: &b [c]\n*b : d", "not-a-key", (2, 1)),
        ("a: 1\nb: *c", "unknown-alias", (2, 4)),
        ("a: &b\n  c: [*b]", "circular-alias", (2, 7)),
        ("a: 1\n<<: 2", "not-a-merge", (2, 1)),
        ("a: " + "9" * 5000, "number-too-long", (1, 4)),
        ("[" * DEEP, "too-deep", (1, 501)),
        ("- " * DEEP, "too-deep", (1, 1001)),
    ],
)
def test_refused_yaml(loaded, text, code, place):
    result = loaded(text)
    assert result.source is None
    assert result.codes == [f"error: {code}"]
    assert result.place() == place


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ('{"a": 1,}', "not-json", (1, 9)),
        ('{"a": 1}\n]', "not-json", (2, 1)),
        ('{"a":\n NaN}', "not-json", (2, 2)),
        ('{"a":\r\n\r\n -Infinity}', "not-json", (3, 2)),
        ('{"a": ' + "9" * 5000 + "}", "number-too-long", (1, 7)),
        ('["[[", ' + "[" * DEEP + "]" * DEEP + "]", "too-deep", (1, 507)),
        ("[" * 501 + "]" * 501, "too-deep", (1, 501)),
    ],
)
def test_refused_json(loaded, text, code, place):
    result = loaded(text, "a.json")
    assert result.source is None
    assert result.codes == [f"error: {code}"]
    assert result.place() == place


def test_every_duplicate_key_is_named_with_both_places(loaded):
    for text in (
        'a: {b: 1}\nc:\n- d: 1\n  "d": 2\na: {b: 2}\n',
        '{"a": {"b": 1},\n"c":[\n{ "d": 1,\n  "\\u0064": 2}],\n"a": {"b": 2}}',
    ):
        result = loaded(text)
        assert result.source is None
        assert result.codes == ["error: duplicate-key"] * 2
        assert [result.place(number) for number in range(2)] == [(4, 3), (5, 1)]
        assert "line 3, column 3" in result.found[0].message
        assert "line 1" in result.found[1].message


def test_the_limit_of_depth_is_inclusive(loaded):
    for text in ("[[[1]]]", "- - - 1"):
        assert loaded(text, depth=3).tree == [[[1]]]
        assert loaded(text, depth=2).codes == ["error: too-deep"]


def test_depth_counts_what_aliases_nest(loaded):
    chain = "a0: &a0 [x]\n" + "".join(
        f"a{number}: &a{number} [*a{number - 1}]\n" for number in range(1, 40)
    )
    assert loaded(chain, depth=41).codes == []
    assert loaded(chain, depth=40).codes == ["error: too-deep"]


def test_aliases_cannot_multiply_without_end(loaded):
    laughs = "a0: &a0 [lol, lol]\n" + "".join(
        f"a{number}: &a{number} [{', '.join([f'*a{number - 1}'] * 9)}]\n"
        for number in range(1, 30)
    )
    result = loaded(laughs)
    assert result.source is None
    assert result.codes == ["error: too-many-aliased-values"]


@pytest.mark.parametrize(
    ("data", "code", "place"),
    [
        (b"a: b\nc: \xe4\xf6", "not-text", (2, 4)),
        (b"\xff\xfea\0:\0\n\0\0\xdc", "not-text", (2, 1)),
        (b"a: " + b"b" * 100, "too-large", (0, 0)),
    ],
)
def test_refused_bytes(tmp_path: Path, data, code, place):
    diagnostics = Diagnostics()
    (tmp_path / "a.yaml").write_bytes(data)
    assert load(tmp_path / "a.yaml", "a.yaml", diagnostics, Limits(size=102)) is None
    (error,) = diagnostics
    assert error.code == code
    assert error.where == Position("a.yaml", *place)


def test_a_missing_file_and_a_folder(tmp_path: Path):
    diagnostics = Diagnostics()
    assert load(tmp_path / "none.yaml", "none.yaml", diagnostics) is None
    assert load(tmp_path, "folder", diagnostics) is None
    assert [error.code for error in diagnostics] == ["unreadable-file"] * 2
    assert "No such file" in diagnostics.found[0].message


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_every_unicode_encoding_is_read(tmp_path: Path, encoding):
    diagnostics = Diagnostics()
    path = tmp_path / "a.yaml"
    path.write_bytes("title: Grüße 🙂\n".encode(encoding))
    source = load(path, "a.yaml", diagnostics)
    assert source is not None
    assert source.tree == {"title": "Grüße 🙂"}
    assert source.path == path
    assert len(diagnostics) == 0
