"""How the constants of a module are declared."""

from __future__ import annotations

import pytest

from truespec.schema.constants import Constants, Values


@pytest.mark.parametrize(
    ("values", "target"),
    [
        (frozenset(), "values_pet: frozenset[str]"),
        (({},), "values_pet: tuple[object, ...]"),
        ((1, []), "values_pet: tuple[object, ...]"),
        (frozenset({"a"}), "values_pet"),
        ((1, None), "values_pet"),
        ((), "values_pet"),
    ],
)
def test_a_type_is_said_where_a_checker_cannot_infer_it(
    values: Values, target: str
) -> None:
    constants = Constants()
    assert constants.name(values, "pet") == "values_pet"
    (constant,) = constants.named.values()
    assert constant.target == target
