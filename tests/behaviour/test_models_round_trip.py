"""Values of real documents come back as they were."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import module
from truespec.diagnostics import Diagnostics
from truespec.ir.api import Api
from truespec.ir.schemas import (
    Alias,
    Array,
    Enum,
    Map,
    Never,
    Nullable,
    Record,
    Scalar,
    Shape,
    Union,
)
from truespec.name.decide import decide_names
from truespec.pipeline import Options, build, understand
from truespec.targets.used import used_names

COGNITO = Path(__file__).parents[2] / "spec/cognito-idp.yaml"
# Of each of these publishers, the first document.
REAL = ["adyen.com", "ebay.com", "openapi-3.1", "twitter.com", "xero.com"]
TIMES = {
    "date-time": ["2020-02-29T12:00:00.123456789Z", "2016-12-31t23:59:60+01:00"],
    "date": ["2020-02-29", "1999-12-31"],
}

SCALARS: dict[str, list[Any]] = {
    "integer": [0, -1, 2**70, 3.0],
    "number": [0, 1.5, -1e300],
    "boolean": [True, False],
    "null": [None],
}


class Values:
    """Makes JSON values that have the shapes of a document's schemas."""

    def __init__(self, api: Api, seed: int) -> None:
        self._schemas = api.schemas
        self._random = random.Random(seed)

    def of(self, at: str, depth: int = 0) -> Any:
        return self._value(self._schemas[at].shape, depth)

    def _value(self, shape: Shape, depth: int) -> Any:
        pick = self._random.choice
        match shape:
            case Nullable(item):
                return None if pick([True, False]) else self._value(item, depth)
            case Alias(target):
                return self.of(target, depth)
            case Scalar("string", format):
                return pick(TIMES.get(format, ["", "text", "\N{SNOWMAN}"]))
            case Scalar(kind):
                return pick(SCALARS[kind])
            case Enum(values, kind):
                return pick([*values, *({"string": ["new"]}.get(kind, []))])
            case Array(item, ()) if item is not None:
                return [self.of(item, depth + 1) for _ in range(self._length(depth))]
            case Array():
                return [1, None, "x"]
            case Map(value):
                return {
                    f"key {number}": self.of(value, depth + 1) if value else [number]
                    for number in range(self._length(depth))
                }
            case Union(variants):
                return self.of(pick(variants), depth + 1)
            case Record() as record:
                return self._object(record, depth)
            case _:
                return pick([None, True, 1, "x", [], {"a": [1]}])

    def _object(self, record: Record, depth: int) -> dict[str, Any]:
        value = {
            field.wire: self.of(field.type, depth + 1)
            for field in record.fields
            if field.required or (depth < 6 and self._random.random() < 0.7)
            if not isinstance(self._schemas[field.type].shape, Never)
        }
        if record.extra is None and not record.closed and self._random.random() < 0.2:
            value["a property that nobody knows"] = {"x": [1, None]}
        return value

    def _length(self, depth: int) -> int:
        return 0 if depth > 5 else self._random.randrange(3)


def check(path: Path, folder: Path, rounds: int) -> int:
    """Send values of all classes there and back; return how many there were."""
    options = Options(package="generated", targets=("models",))
    understood = understand(path, options, Diagnostics())
    package = build(understood, options)
    assert package is not None
    assert understood.api is not None
    own = module(package, folder)
    names = decide_names(understood.api, used=used_names())
    count = 0
    for at, name in names.classes.items():
        model = getattr(own, name, None)
        # An alias that nothing uses is not written.
        assert model or not isinstance(understood.api.schemas[at].shape, Record), name
        function = getattr(own, f"decode_{names.functions[at]}", None)
        for seed in range(rounds):
            value = Values(understood.api, seed).of(at)
            if hasattr(model, "from_json") and value is not None:
                read = model.from_json(value)
                assert model.from_json(read.to_json()) == read
                assert read.to_json() == value, name
                count += 1
            elif function is not None:
                assert function(value) == function(value)
                count += 1
    return count


def test_cognito(tmp_path: Path) -> None:
    assert check(COGNITO, tmp_path, 5) > 1000


@pytest.mark.parametrize("name", REAL)
def test_real_documents(corpus: Path, tmp_path: Path, name: str) -> None:
    first = min(path for path in (corpus / name).rglob("*") if path.is_file())
    assert check(first, tmp_path, 2) > 10
