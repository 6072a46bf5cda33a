"""JSON values as JSON Schema sees them."""

from __future__ import annotations

import sys
from fractions import Fraction
from typing import Any

import pytest

from truespec.runtime.values import (
    are_equal,
    first_equal,
    is_integer,
    is_multiple,
    is_number,
    is_one_of,
    is_unique,
)

NAN, INFINITY = float("nan"), float("inf")

EQUAL: list[tuple[Any, Any]] = [
    (1, 1.0),
    (0, -0.0),
    (2**70, float(2**70)),
    ([1, {"a": [2]}], [1.0, {"a": [2.0]}]),
    ({"a": 1, "b": 2}, {"b": 2, "a": 1}),
    ([], []),
    ({}, {}),
    (None, None),
]
DIFFERENT: list[tuple[Any, Any]] = [
    (1, True),
    (0, False),
    (0, None),
    ("1", 1),
    ([], {}),
    ([1], [True]),
    ([[]], []),
    ([[], []], [[[]]]),
    (["a", ["b"]], [["a", "b"]]),
    ({"a": 1}, {"a": True}),
    ({"a": {}}, {"a": []}),
    ({"a": None}, {}),
    ({"a": {"b": 1}}, {"a": 1, "b": 1}),
    (2**53 + 1, float(2**53)),
    (2**70, hex(2**70)),
    (2**70, ["int", hex(2**70)]),
]


@pytest.mark.parametrize(("left", "right"), EQUAL)
def test_equal(left: Any, right: Any) -> None:
    assert are_equal(left, right)
    assert are_equal(right, left)
    assert is_one_of(left, ("something else", right))
    assert not is_unique([left, "something else", right])
    assert first_equal([left, "something else", right]) == (0, 2)


@pytest.mark.parametrize(("left", "right"), DIFFERENT)
def test_different(left: Any, right: Any) -> None:
    assert not are_equal(left, right)
    assert not are_equal(right, left)
    assert not is_one_of(left, (right,))
    assert is_unique([left, right])
    assert first_equal([left, right]) is None


@pytest.mark.parametrize("value", [1, 1.0, -0.0, 10**400, 1e308])
def test_integers(value: float) -> None:
    assert is_integer(value)
    assert is_number(value)


@pytest.mark.parametrize("value", [True, False, NAN, INFINITY, -INFINITY, "1", None])
def test_what_is_no_number(value: object) -> None:
    assert not is_integer(value)
    assert not is_number(value)


def test_a_fraction_is_no_integer() -> None:
    assert not is_integer(1.5)
    assert is_number(1.5)


@pytest.mark.parametrize(
    ("value", "factor"),
    [
        (0.3, 0.1),
        (4.35, 0.01),
        (1.1, 0.1),
        (19.99, 0.01),
        (7, 0.5),
        (1e308, 0.5),
        (1e308, 1e-300),
        (1e-300, 1e-300),
        (10**400, 1e300),
        (0, 3),
        (-9, 3),
        (9.0, 3),
    ],
)
def test_multiples(value: float, factor: float) -> None:
    assert is_multiple(value, factor)


@pytest.mark.parametrize(
    ("value", "factor"),
    [
        (0.35, 0.1),
        (1e-300, 1e300),
        (10**400 + 1, 2.5),
        (1e308, 0.123456789),
        (10, 4),
        (5e-324, 1e-323),
        (1, 0),
    ],
)
def test_what_is_no_multiple(value: float, factor: float) -> None:
    assert not is_multiple(value, factor)


def test_multiples_are_those_of_the_decimal_numbers() -> None:
    for hundredths in range(-200, 200):
        for factor in ("0.01", "0.07", "0.3", "1.1"):
            exact = Fraction(hundredths, 100) % Fraction(factor) == 0
            assert is_multiple(hundredths / 100, float(factor)) is exact


def test_numbers_that_python_does_not_spell() -> None:
    digits = 10**100_000
    assert is_multiple(digits, 10)
    assert is_multiple(digits, 0.1)
    assert not is_multiple(digits + 1, 2.5)
    assert is_unique([digits, digits + 1, -digits])
    assert not is_unique([digits, -digits, digits])


def test_values_deeper_than_the_stack() -> None:
    def nested(depth: int, value: Any) -> Any:
        for _ in range(depth):
            value = [{"a": value}]
        return value

    depth = 20 * sys.getrecursionlimit()
    one, same, other = nested(depth, 1), nested(depth, 1.0), nested(depth, True)
    assert are_equal(one, same)
    assert not are_equal(one, other)
    assert is_unique([one, other])
    assert not is_unique([one, other, same])
    assert is_one_of(one, (other, same))


@pytest.mark.parametrize(
    "items",
    [
        list(range(100_000)),
        [str(number) for number in range(100_000)],
        [{"id": number, "tags": [number]} for number in range(100_000)],
        # All of these have one hash in Python.
        [number * (2**61 - 1) for number in range(1, 100_001)],
        [[number * (2**61 - 1)] for number in range(1, 100_001)],
    ],
    ids=["integers", "strings", "objects", "one hash", "one hash inside"],
)
def test_many_items(items: list[Any]) -> None:
    assert is_unique(items)
    assert first_equal([*items, items[-1]]) == (len(items) - 1, len(items))
