"""What is written, against the tables of OpenAPI and the examples of RFC 6570."""

from __future__ import annotations

from typing import Any

import pytest

from truespec.runtime.wire.cookies import cookie_pairs
from truespec.runtime.wire.header_styles import header_text
from truespec.runtime.wire.styles import path_text, query_pairs
from truespec.runtime.wire.texts import text_of

ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}

# OpenAPI 3.2.0, 4.12.3.1. The column "empty" is about the empty string in 3.0 and 3.1;
# in its place 3.2 has "undefined" with the same texts.
PATH_TABLE = [
    # style, explode, empty, string, array, object
    ("matrix", False, ";color", ";color=blue", ";color=blue,black,brown",
     ";color=R,100,G,200,B,150"),
    ("matrix", True, ";color", ";color=blue", ";color=blue;color=black;color=brown",
     ";R=100;G=200;B=150"),
    ("label", False, ".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
    ("label", True, ".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
    ("simple", False, "", "blue", "blue,black,brown", "R,100,G,200,B,150"),
    ("simple", True, "", "blue", "blue,black,brown", "R=100,G=200,B=150"),
]  # fmt: skip
QUERY_TABLE = [
    ("form", False, "color=", "color=blue", "color=blue,black,brown",
     "color=R,100,G,200,B,150"),
    ("form", True, "color=", "color=blue", "color=blue&color=black&color=brown",
     "R=100&G=200&B=150"),
    ("spaceDelimited", False, None, None, "color=blue%20black%20brown",
     "color=R%20100%20G%20200%20B%20150"),
    ("pipeDelimited", False, None, None, "color=blue%7Cblack%7Cbrown",
     "color=R%7C100%7CG%7C200%7CB%7C150"),
    ("deepObject", True, None, None, None,
     "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
]  # fmt: skip
COOKIE_TABLE = [
    ("cookie", False, "color=", "color=blue", "color=blue,black,brown",
     "color=R,100,G,200,B,150"),
    ("cookie", True, "color=", "color=blue", "color=blue; color=black; color=brown",
     "R=100; G=200; B=150"),
]  # fmt: skip


def cells(table: list[tuple[Any, ...]]) -> list[tuple[str, bool, Any, str]]:
    """Return the style, explode, value and text of each cell that is defined."""
    return [
        (style, explode, value, text)
        for style, explode, empty, *texts in table
        for value, text in zip(
            ("", [], {}, "blue", ARRAY, OBJECT),
            (empty,) * 3 + tuple(texts),
            strict=True,
        )
        if text is not None
    ]


@pytest.mark.parametrize(("style", "explode", "value", "text"), cells(PATH_TABLE))
def test_the_table_of_openapi_in_paths(
    style: str, explode: bool, value: Any, text: str
) -> None:
    assert path_text("color", value, style, explode, alone=False) == text


@pytest.mark.parametrize(("style", "explode", "value", "text"), cells(QUERY_TABLE))
def test_the_table_of_openapi_in_queries(
    style: str, explode: bool, value: Any, text: str
) -> None:
    assert "&".join(query_pairs("color", value, style, explode)) == text


@pytest.mark.parametrize(("style", "explode", "value", "text"), cells(COOKIE_TABLE))
def test_the_table_of_openapi_in_cookies(
    style: str, explode: bool, value: Any, text: str
) -> None:
    assert "; ".join(cookie_pairs("color", value, style, explode)) == text


@pytest.mark.parametrize(
    ("explode", "value", "text"),
    [cell[1:] for cell in cells(PATH_TABLE) if cell[0] == "simple"],
)
def test_the_table_of_openapi_in_headers(explode: bool, value: Any, text: str) -> None:
    assert header_text(value, explode) == text


# RFC 6570, 3.2: the variables that the examples share.
VARIABLES: dict[str, Any] = {
    "count": ["one", "two", "three"],
    "dom": ["example", "com"],
    "dub": "me/too",
    "hello": "Hello World!",
    "half": "50%",
    "var": "value",
    "who": "fred",
    "base": "http://example.com/home/",
    "path": "/foo/bar",
    "list": ["red", "green", "blue"],
    "keys": {"semi": ";", "dot": ".", "comma": ","},
    "v": "6",
    "x": "1024",
    "y": "768",
    "empty": "",
}


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        # 3.2.1
        ("count", "one,two,three"),
        ("count*", "one,two,three"),
        (";count", ";count=one,two,three"),
        (";count*", ";count=one;count=two;count=three"),
        # 3.2.2
        ("var", "value"),
        ("hello", "Hello%20World%21"),
        ("half", "50%25"),
        ("empty", ""),
        ("x", "1024"),
        ("list", "red,green,blue"),
        ("list*", "red,green,blue"),
        ("keys", "semi,%3B,dot,.,comma,%2C"),
        ("keys*", "semi=%3B,dot=.,comma=%2C"),
        # 3.2.3
        ("base", "http%3A%2F%2Fexample.com%2Fhome%2F"),
        # 3.2.5
        (".who", ".fred"),
        (".half", ".50%25"),
        (".dom*", ".example.com"),
        (".var", ".value"),
        (".empty", "."),
        (".list", ".red,green,blue"),
        (".list*", ".red.green.blue"),
        (".keys", ".semi,%3B,dot,.,comma,%2C"),
        # 3.2.6, its text without the slash
        ("dub", "me%2Ftoo"),
        # 3.2.7
        (";who", ";who=fred"),
        (";half", ";half=50%25"),
        (";empty", ";empty"),
        (";v", ";v=6"),
        (";list", ";list=red,green,blue"),
        (";list*", ";list=red;list=green;list=blue"),
        (";keys", ";keys=semi,%3B,dot,.,comma,%2C"),
        (";keys*", ";semi=%3B;dot=.;comma=%2C"),
    ],
)
def test_the_examples_of_rfc_6570_in_paths(expression: str, text: str) -> None:
    style = {".": "label", ";": "matrix"}.get(expression[0], "simple")
    name = expression.strip(".;*")
    explode = expression.endswith("*")
    assert path_text(name, VARIABLES[name], style, explode, alone=False) == text


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        # 3.2.1
        ("count", "count=one,two,three"),
        ("count*", "count=one&count=two&count=three"),
        # 3.2.8 and 3.2.9
        ("who", "who=fred"),
        ("half", "half=50%25"),
        ("x", "x=1024"),
        ("empty", "empty="),
        ("list", "list=red,green,blue"),
        ("list*", "list=red&list=green&list=blue"),
        ("keys", "keys=semi,%3B,dot,.,comma,%2C"),
        ("keys*", "semi=%3B&dot=.&comma=%2C"),
    ],
)
def test_the_examples_of_rfc_6570_in_queries(expression: str, text: str) -> None:
    name = expression.rstrip("*")
    pairs = query_pairs(name, VARIABLES[name], "form", expression.endswith("*"))
    assert "&".join(pairs) == text


@pytest.mark.parametrize(
    ("name", "text"),
    [
        # 3.2.3: the texts of {+name}
        ("var", "value"),
        ("hello", "Hello%20World!"),
        ("half", "50%25"),
        ("base", "http://example.com/home/"),
        ("path", "/foo/bar"),
        ("list", "red,green,blue"),
    ],
)
def test_reserved_expansion_in_queries(name: str, text: str) -> None:
    pairs = query_pairs(name, VARIABLES[name], "form", False, allow_reserved=True)
    assert pairs == [f"{name}={text}"]


def test_reserved_expansion_of_openapi_appendix_c() -> None:
    value = {"a": "x%2By", "b": "x/y", "c": "x^y"}
    pairs = query_pairs("formulas", value, "form", True, allow_reserved=True)
    assert "&".join(pairs) == "a=x%2By&b=x/y&c=x%5Ey"
    assert query_pairs("words", ["math", "is", "fun"], "spaceDelimited", False) == [
        "words=math%20is%20fun"
    ]


def test_reserved_characters_never_end_what_they_stand_in() -> None:
    value = ["a,b", "c&d=e", "f#g[h]", "i+j"]
    assert query_pairs("q", value, "form", False, True) == [
        "q=a%2Cb,c%26d=e,f%23g%5Bh%5D,i%2Bj"
    ]
    assert path_text("p", "a/b?c#d;e", "simple", False, True) == "a%2Fb%3Fc%23d;e"
    assert path_text("p", ["a,b", "c;d"], "matrix", False, True) == ";p=a%2Cb,c%3Bd"
    assert cookie_pairs("c", "a;b,c/d", "form", True, True) == ["c=a%3Bb%2Cc/d"]


@pytest.mark.parametrize("text", [".", "..", "%2e", "%2E.", ".%2e"])
def test_a_path_is_not_changed_by_dots(text: str) -> None:
    with pytest.raises(ValueError, match="would change the path"):
        path_text("p", text, "simple", False, allow_reserved=True)
    assert path_text("p", text, "simple", False, True, alone=False) == text
    assert path_text("p", text + "x", "simple", False, True) == text + "x"


@pytest.mark.parametrize("value", ["", [], {}])
def test_no_segment_of_a_path_is_left_out(value: Any) -> None:
    with pytest.raises(ValueError, match="would leave out its part of the path"):
        path_text("p", value, "simple", False)
    assert path_text("p", value, "simple", False, alone=False) == ""


def test_a_path_is_not_changed_by_labels_of_dots() -> None:
    for value in ("", "."):
        with pytest.raises(ValueError, match="would change the path"):
            path_text("p", value, "label", False)
    assert path_text("p", "", "matrix", False) == ";p"


def test_slashes_stay_inside_of_their_segment() -> None:
    assert path_text("p", "../../etc", "simple", False) == "..%2F..%2Fetc"


def test_names_are_encoded() -> None:
    # OpenAPI 3.2, Appendix C, "Illegal Variable Names as Parameter Names".
    assert query_pairs("\u2764\ufe0f", "love!", "form", True) == [
        "%E2%9D%A4%EF%B8%8F=love%21"
    ]
    assert query_pairs("a[]", ["x"], "form", True, True) == ["a%5B%5D=x"]
    assert path_text("a=b", "c", "matrix", False) == ";a%3Db=c"


@pytest.mark.parametrize(
    ("style", "value"),
    [
        ("spaceDelimited", ["a b"]),
        ("spaceDelimited", {"a b": 1}),
        ("pipeDelimited", ["a|b"]),
        ("tabDelimited", ["a\tb"]),
        ("form", [""]),
    ],
)
def test_items_that_could_not_be_told_apart_in_queries(style: str, value: Any) -> None:
    with pytest.raises(ValueError, match=r"cannot be in one|an empty array"):
        query_pairs("q", value, style, False)


def test_items_that_could_not_be_told_apart_in_labels() -> None:
    for value in ([1.5, 2], {"a": "b.c"}, {"a.b": "c"}):
        with pytest.raises(ValueError, match="cannot be in one"):
            path_text("p", value, "label", True)
        assert path_text("p", value, "label", False)


def test_the_styles_of_swagger() -> None:
    assert query_pairs("q", [1, 2], "tabDelimited", False) == ["q=1%092"]
    assert query_pairs("q", [1, 2], "pipeDelimited", True) == ["q=1", "q=2"]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "null"),
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (-0.0, "0"),
        (1.0, "1"),
        (1.5, "1.5"),
        (1e20, "100000000000000000000"),
        (1e22, "1e+22"),
        (1e-7, "1e-07"),
        (2**70, "1180591620717411303424"),
        ("\u00e9", "\u00e9"),
        ({"a": [1, None]}, '{"a":[1,null]}'),
    ],
)
def test_scalars_are_written_as_json_has_them(value: Any, text: str) -> None:
    assert text_of(value) == text


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
def test_what_is_no_number_of_json(value: float) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        query_pairs("q", [value], "form", True)


def test_a_surrogate_is_refused() -> None:
    with pytest.raises(ValueError, match="surrogates not allowed"):
        query_pairs("q", "\ud800", "form", True)
