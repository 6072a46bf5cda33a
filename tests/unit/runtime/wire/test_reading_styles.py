"""How texts become values of the kind that is asked for."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from truespec.runtime.json_types import UNSET
from truespec.runtime.shape_error import ShapeError
from truespec.runtime.wire.deep_object import MOST_LEVELS, deep_pairs
from truespec.runtime.wire.kinds import ArrayKind, Kind, ObjectKind
from truespec.runtime.wire.reading_styles import read_path, read_query, split_query

COLORS = ObjectKind({"R": "integer", "G": "integer"})
STRINGS = ArrayKind("string")
SEVERAL: Kind = ("string", STRINGS)


def query(
    text: str, kind: Kind, style: str = "form", explode: bool = True, **more: Any
) -> Any:
    return read_query(split_query(text), "q", kind, style, explode, **more)


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("5", "integer", 5),
        ("-5", "integer", -5),
        ("5.0", "integer", 5),
        ("1e3", "integer", 1000),
        ("5.5", "integer", "5.5"),
        ("05", "integer", "05"),
        ("+5", "integer", "+5"),
        (" 5", "integer", " 5"),
        ("\u0665", "integer", "\u0665"),
        ("5_0", "integer", "5_0"),
        ("", "integer", ""),
        ("9" * 5000, "integer", "9" * 5000),
        ("9" * 400, "integer", int("9" * 400)),
        ("1.50", "number", 1.5),
        ("5", "number", 5),
        ("1e999", "number", "1e999"),
        ("1e999", "integer", "1e999"),
        ("NaN", "number", "NaN"),
        ("Infinity", "number", "Infinity"),
        (".5", "number", ".5"),
        ("true", "boolean", True),
        ("false", "boolean", False),
        ("True", "boolean", "True"),
        ("1", "boolean", "1"),
        ("null", "null", None),
        ("null", "string", "null"),
        ("null", "any", "null"),
        ("5", "any", "5"),
        ("null", ("null", "string"), None),
        ("5", ("null", "integer"), 5),
        ("x", ("null", "integer"), "x"),
        ("5", ("string", "integer"), 5),
        ("x", ("string", "integer"), "x"),
        ("true", ("integer", ("boolean", "string")), True),
    ],
)
def test_scalars(text: str, kind: Kind, value: Any) -> None:
    read = read_path(text.replace(" ", "%20"), "p", kind, "simple", False)
    assert (type(read), read) == (type(value), value)


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("", "string", UNSET),
        ("other=1", STRINGS, UNSET),
        ("other=1", COLORS, UNSET),
        ("q", "string", ""),
        ("q=", STRINGS, []),
        ("q=", COLORS, {}),
        ("q=", ("null", STRINGS), []),
        ("q=null", ("null", STRINGS), None),
        ("q=a&q=b", STRINGS, ["a", "b"]),
        ("q=a&other=1&q=b", STRINGS, ["a", "b"]),
        ("q=a+b%2B", "string", "a b+"),
        ("q=a%2", "string", "a%2"),
        ("q=1&q=x", ArrayKind("integer"), [1, "x"]),
        # A name that recurs is more than a scalar.
        ("q=1&q=2", "integer", [1, 2]),
        ("q=a", SEVERAL, "a"),
        ("q=", SEVERAL, ""),
        ("q=a&q=b", SEVERAL, ["a", "b"]),
        ("R=1&x=2", COLORS, {"R": 1}),
        ("R=1&R=2", COLORS, {"R": [1, 2]}),
        ("q=x", COLORS, "x"),
        ("R=1&G=y", COLORS, {"R": 1, "G": "y"}),
        ("tags=a&tags=b", ObjectKind({"tags": STRINGS}), {"tags": ["a", "b"]}),
        ("tags=a", ObjectKind({"tags": STRINGS}), {"tags": ["a"]}),
        ("tags=", ObjectKind({"tags": STRINGS}), {"tags": []}),
        ("1=a&2=b", ArrayKind("string"), UNSET),
        ("q=1&q=2", ArrayKind("string", ("integer",)), [1, "2"]),
    ],
)
def test_exploded_forms(text: str, kind: Kind, value: Any) -> None:
    assert query(text, kind) == value


def test_an_open_object_leaves_other_parameters_alone() -> None:
    kind = ObjectKind({}, "integer")
    assert query("page=1&a=2&q=", kind, others={"page"}) == {"a": 2}
    assert query("page=1", kind, others={"page"}) is UNSET


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("q=a,b%2Cc", STRINGS, ["a", "b,c"]),
        ("q=a,,b", STRINGS, ["a", "", "b"]),
        ("q=a,b&q=c", STRINGS, ["a", "b", "c"]),
        ("q=a,b", "string", "a,b"),
        ("q=1,2", "integer", "1,2"),
        ("q=R,1,G,2", COLORS, {"R": 1, "G": 2}),
        ("q=R,1,G", COLORS, "R,1,G"),
        ("q=R,1", (STRINGS, COLORS), {"R": 1}),
        ("q=S,1", (STRINGS, COLORS), ["S", "1"]),
        ("q=5", ("integer", STRINGS), 5),
        ("q=x", ("integer", STRINGS), ["x"]),
        ("q=x,y", SEVERAL, ["x", "y"]),
    ],
)
def test_forms_that_are_not_exploded(text: str, kind: Kind, value: Any) -> None:
    assert query(text, kind, explode=False) == value


@pytest.mark.parametrize("text", ["q=a%20b", "q=a+b", "q=a%20b&q=", "q=a&q=b"])
def test_space_delimited(text: str) -> None:
    found = query(text, STRINGS, "spaceDelimited", False)
    assert [item for item in found if item] == ["a", "b"]


@pytest.mark.parametrize("text", ["q=a%7Cb", "q=a|b"])
def test_pipe_delimited(text: str) -> None:
    assert query(text, STRINGS, "pipeDelimited", False) == ["a", "b"]


def test_arrays_inside_are_json() -> None:
    rows = ArrayKind(ArrayKind("integer"))
    assert query("q=%5B1,2%5D&q=%5B%5D", rows) == [[1, 2], []]
    assert query("q=%5B1&q=2", rows) == ["[1", "2"]
    assert query("q=%5B1%5D", STRINGS) == ["[1]"]


@pytest.mark.parametrize(
    ("raw", "style", "explode", "kind", "value"),
    [
        (".a.b", "label", True, STRINGS, ["a", "b"]),
        (".a,b", "label", False, STRINGS, ["a", "b"]),
        (".", "label", False, "string", ""),
        ("a", "label", False, "integer", "a"),
        (";p=a;p=b", "matrix", True, STRINGS, ["a", "b"]),
        (";p=a,b", "matrix", False, STRINGS, ["a", "b"]),
        (";p", "matrix", False, "string", ""),
        (";R=1;G=2", "matrix", True, COLORS, {"R": 1, "G": 2}),
        (";x=1", "matrix", False, "integer", ";x=1"),
        (";x=1", "matrix", True, "integer", ";x=1"),
        ("p=1", "matrix", True, "integer", "p=1"),
        ("a+b", "simple", False, "string", "a+b"),
        ("a%2Fb,c", "simple", False, STRINGS, ["a/b", "c"]),
        ("R=1,G=2", "simple", True, COLORS, {"R": 1, "G": 2}),
    ],
)
def test_paths(raw: str, style: str, explode: bool, kind: Kind, value: Any) -> None:
    assert read_path(raw, "p", kind, style, explode) == value


@pytest.mark.parametrize("text", ["q=%FF", "q=a%C3", "q=%ED%A0%80", "%FF=a"])
def test_what_is_not_utf_8(text: str) -> None:
    with pytest.raises(ShapeError, match="UTF-8"):
        query(text, "string")


DEEP = ObjectKind(
    {
        "a": "integer",
        "tags": STRINGS,
        "rows": ArrayKind(ObjectKind({"n": "integer"})),
        "in": ObjectKind({"b": "boolean"}),
    }
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", UNSET),
        ("qa[a]=1&x[a]=2", UNSET),
        ("q[a]=1", {"a": 1}),
        ("q%5Ba%5D=1", {"a": 1}),
        ("q[a]=x", {"a": "x"}),
        ("q[a]=1&q[a]=2", {"a": [1, 2]}),
        ("q[z]=1", {"z": "1"}),
        ("q=", {}),
        ("q[in]=", {"in": {}}),
        ("q[in][b]=true", {"in": {"b": True}}),
        ("q[tags]=", {"tags": []}),
        ("q[tags][]=", {"tags": [""]}),
        ("q[tags]=a", {"tags": ["a"]}),
        ("q[tags]=a&q[tags]=b", {"tags": ["a", "b"]}),
        ("q[tags][]=a&q[tags][]=b", {"tags": ["a", "b"]}),
        ("q[tags][1]=b&q[tags][0]=a", {"tags": ["a", "b"]}),
        ("q[tags][999999999]=a", {"tags": ["a"]}),
        ("q[rows][0][n]=1&q[rows][1][n]=2", {"rows": [{"n": 1}, {"n": 2}]}),
        ("q[tags][x]=a", {"tags": {"x": "a"}}),
        ("q[z][]=a", {"z": ["a"]}),
        ("q[a=1", UNSET),
        ("q[a]b=1", UNSET),
        ("q]a[=1", UNSET),
    ],
)
def test_deep_objects(text: str, value: Any) -> None:
    assert query(text, DEEP, "deepObject") == value


def test_deep_objects_have_a_bottom() -> None:
    value: Any = "x"
    for _ in range(MOST_LEVELS):
        value = {"a": value}
    [pair] = deep_pairs("q", value, str)
    assert query(pair, ObjectKind(), "deepObject") == value
    with pytest.raises(ValueError, match="levels"):
        deep_pairs("q", {"a": value}, str)
    deep = "q" + "[a]" * sys.getrecursionlimit() + "=x"
    with pytest.raises(ShapeError, match="levels"):
        query(deep, ObjectKind(), "deepObject")


@pytest.mark.parametrize("name", ["a[b", "a]", "[]"])
def test_brackets_in_names_of_deep_objects(name: str) -> None:
    with pytest.raises(ValueError, match="bracket"):
        deep_pairs("q", {name: 1}, str)


def test_the_notation_of_deep_objects() -> None:
    value = {"a": {"b": 1}, "t": ["x", "y"], "r": [{"n": 1}, 2], "e": []}
    assert deep_pairs("q", value, str) == [
        "q%5Ba%5D%5Bb%5D=1",
        "q%5Bt%5D%5B%5D=x",
        "q%5Bt%5D%5B%5D=y",
        "q%5Br%5D%5B0%5D%5Bn%5D=1",
        "q%5Br%5D%5B1%5D=2",
        "q%5Be%5D=",
    ]


def test_all_names_of_an_exploded_matrix_are_properties() -> None:
    assert read_path(";R=1;B=2", "q", COLORS, "matrix", True) == {"R": 1, "B": "2"}
    # In a query, others may belong to somebody else.
    assert query("R=1&B=2", COLORS) == {"R": 1}
