"""What pydantic says of an annotation comes back as that annotation.

Each annotation is a field of a model of its own. pydantic's JSON Schemas of these models
make one document for each mode, and one package is generated from it.
"""

from __future__ import annotations

import json
import typing
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest
from pydantic import BaseModel, create_model
from pydantic.json_schema import models_json_schema

from tests.suite.pydantic_types.forms import (
    covers,
    form_of_generated,
    form_of_original,
)
from tests.suite.pydantic_types.rows import ROWS
from truespec.diagnostics import Diagnostics
from truespec.pipeline import Options, Understood, build, understand
from truespec.verify.document import verify
from truespec.verify.package import written
from truespec.verify.table import faults

MODES = ("validation", "serialization")
OPTIONS = Options(package="rows", targets=("models", "validators"))

MODELS: dict[str, type[BaseModel]] = {
    name: create_model(f"Row{number}", value=(row[0], ...))
    for number, (name, row) in enumerate(ROWS.items())
}

_ARRAY = "JSON Schema has one kind of array, with `uniqueItems` at most"
_NAMES = "the names of properties are strings, whatever `propertyNames` asks of them"
_BY_PLACE = "an array has no names for its items"
_TEXT = "no type is told for this format: the text stays as it is, to the letter"
_OCTETS = "`format: binary` in JSON is a string of unknown encoding"

WIDER: dict[str, str] = {
    **dict.fromkeys(("Sequence[int]", "set[int]", "frozenset[str]"), _ARRAY),
    **dict.fromkeys(("deque[int]", "tuple[int, ...]"), _ARRAY),
    **dict.fromkeys(("dict[int, str]", "dict[Colour, int]"), _NAMES),
    **dict.fromkeys(("Place", "Route"), _BY_PLACE),
    **dict.fromkeys(("IPv4Address", "IPv6Address", "IPv4Network"), _TEXT),
    **dict.fromkeys(("AnyUrl", "Path", "timedelta"), _TEXT),
    "Decimal": "pydantic writes a pattern without a format",
    "bytes": _OCTETS,
    "tuple[()]": "pydantic writes an array of at most no items",
    "Base64Bytes": "`format: base64` is no format of the registry",
}
"""Why the type of a row is wider than the original."""

# What pydantic writes in a form that it does not read.
ONE_WAY = {
    ("Json[list[int]]", "serialization"): "it reads the text, and writes the value"
}


class Made(NamedTuple):
    mode: str
    package: Callable[[str], Any]
    understood: Understood


@pytest.fixture(scope="module", params=MODES)
def made(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Made]:
    """The package of all rows in one mode."""
    mode: typing.Literal["validation", "serialization"] = request.param
    _, schema = models_json_schema(
        [(model, mode) for model in MODELS.values()],
        ref_template="#/components/schemas/{model}",
    )
    tree = {
        "openapi": "3.1.0",
        "info": {"title": "Rows", "version": "1"},
        "paths": {},
        "components": {"schemas": schema["$defs"]},
    }
    path = tmp_path_factory.mktemp(mode) / "rows.json"
    path.write_text(json.dumps(tree))
    diagnostics = Diagnostics()
    understood = understand(path, OPTIONS, diagnostics)
    files = build(understood, OPTIONS)
    assert files is not None, list(diagnostics)
    with written(files) as package:
        yield Made(mode, package.module, understood)


def forms(made: Made, name: str) -> tuple[Any, Any]:
    """Return the form of the original annotation of a row and that of the package."""
    row = form_of_generated(
        getattr(made.package("models"), MODELS[name].__name__), made.package, -1
    )
    return form_of_original(ROWS[name][0], made.mode, 0), dict(row[1])["value"]


def test_there_are_enough_annotations() -> None:
    assert len(ROWS) >= 80
    assert {*WIDER, *(name for name, _ in ONE_WAY)} <= ROWS.keys()


@pytest.mark.parametrize("name", ROWS)
def test_the_type_is_the_original_or_a_widening_with_a_reason(
    made: Made, name: str
) -> None:
    original, generated = forms(made, name)
    if name in WIDER:
        assert generated != original, "the reason is no longer needed"
        assert covers(generated, original)
    else:
        assert generated == original


@pytest.mark.parametrize("name", ROWS)
def test_values_go_through_both_ways(made: Made, name: str) -> None:
    model = MODELS[name]
    generated = getattr(made.package("models"), model.__name__)
    for value in ROWS[name][1:]:
        instance = model(value=value)
        reads = made.mode == "validation"
        sent = instance.model_dump(mode="json", by_alias=True, round_trip=reads)
        read = generated.from_json(sent)
        ours = read.to_json()
        assert ours == sent
        assert generated.from_json(ours) == read
        if (name, made.mode) not in ONE_WAY:
            assert model.model_validate_json(json.dumps(ours)) == instance


def test_nothing_is_judged_differently(made: Made) -> None:
    outcome = verify(made.understood, OPTIONS, most=60, hypothesis=0)
    assert outcome is not None
    assert outcome.agrees, "\n".join(faults(outcome))
