import pytest

from truespec.python.code import Code
from truespec.python.identifier import dotted_name, free_name, identifier
from truespec.python.types import (
    list_of,
    mapping_of,
    optional,
    union,
)

INT, STR = Code("int"), Code("str")


def test_types_compose():
    assert mapping_of(list_of(optional(INT))) == "dict[str, list[int | None]]"


def test_unions_are_flat_and_without_repeats():
    parts = [optional(INT), STR, INT, list_of(union([INT, STR])), Code("None")]
    assert union(parts) == "int | str | list[int | str] | None"
    assert optional(optional(INT)) == "int | None"


def test_bars_in_strings_are_no_unions():
    choice = Code("""Literal["a | b", 'c" | "d']""")
    assert optional(choice) == f"{choice} | None"
    assert union([optional(choice), INT]) == f"{choice} | int | None"


def test_empty_types_are_refused():
    with pytest.raises(ValueError, match="needs"):
        union([])


@pytest.mark.parametrize("name", ["", "1a", "a-b", "class", "None", "a b", "ﬁ", "a\n"])
def test_only_identifiers_are_identifiers(name):
    with pytest.raises(ValueError, match="not"):
        identifier(name)


def test_identifiers():
    assert identifier("größe") == "größe"
    assert dotted_name("..a.b") == "..a.b"
    with pytest.raises(ValueError, match="not an identifier"):
        dotted_name("a..b")


def test_a_free_name():
    assert free_name("a", {"b"}) == "a"
    assert free_name("a", {"a", "a_2"}) == "a_3"
