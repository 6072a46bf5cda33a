import pytest

from truespec.python.code import Code
from truespec.python.identifier import dotted_name, identifier
from truespec.python.types import (
    list_of,
    literal_of,
    mapping_of,
    optional,
    tuple_of,
    union,
)

INT, STR = Code("int"), Code("str")


def test_types_compose():
    assert mapping_of(list_of(optional(INT))) == "dict[str, list[int | None]]"
    assert tuple_of([INT, STR]) == "tuple[int, str]"
    assert tuple_of([]) == "tuple[()]"


def test_unions_are_flat_and_without_repeats():
    parts = [optional(INT), STR, INT, list_of(union([INT, STR])), Code("None")]
    assert union(parts) == "int | str | list[int | str] | None"
    assert optional(optional(INT)) == "int | None"


def test_bars_in_strings_are_no_unions():
    choice = literal_of(["a | b", 'c" | "d'])
    assert optional(choice) == f"{choice} | None"
    assert union([optional(choice), INT]) == f"{choice} | int | None"


def test_literals():
    assert literal_of(["a", 1, True, None, "a"]) == 'Literal["a", 1, True, None]'
    with pytest.raises(ValueError, match="not for Literal"):
        literal_of([1.5])


def test_empty_types_are_refused():
    with pytest.raises(ValueError, match="needs"):
        union([])
    with pytest.raises(ValueError, match="needs"):
        literal_of([])


@pytest.mark.parametrize("name", ["", "1a", "a-b", "class", "None", "a b", "ﬁ", "a\n"])
def test_only_identifiers_are_identifiers(name):
    with pytest.raises(ValueError, match="not"):
        identifier(name)


def test_identifiers():
    assert identifier("größe") == "größe"
    assert dotted_name("..a.b") == "..a.b"
    with pytest.raises(ValueError, match="not an identifier"):
        dotted_name("a..b")
