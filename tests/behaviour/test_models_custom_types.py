"""Types that users choose for formats and schemas."""

from __future__ import annotations

import importlib
import json
from datetime import timedelta
from decimal import Decimal
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult

import pytest

from tests.behaviour.client.documents import body, operation, parameter
from tests.behaviour.generated import document, files, module
from tests.behaviour.shapes import of
from tests.type_checking import mypy
from truespec.config import read_config
from truespec.diagnostics import Diagnostics
from truespec.pipeline import Options, build, understand

FORMATS = ("decimal", "duration", "ipv4", "ipv6", "uri", "uuid", "money", "unix")
SCHEMAS: dict[str, Any] = {
    "Order": {
        "type": "object",
        "properties": {
            **{one: {"type": "string", "format": one} for one in FORMATS},
            "unix": {"type": "integer", "format": "unix"},
            "prices": {
                "type": "array",
                "items": {"type": "string", "format": "decimal"},
            },
            "half": of("Half"),
            "fees": {"type": "object", "additionalProperties": of("Fee")},
            "sku": {"type": ["string", "null"]},
        },
    },
    "Fee": {"type": "string"},
    "Decimal": {"type": "object", "properties": {"x": {"type": "string"}}},
    "Half": {"type": "string", "format": "decimal"},
}
TYPES: dict[str, object] = {
    **dict.fromkeys(("decimal", "duration", "ipv4", "ipv6", "uri"), True),
    "uuid": False,
    "money": {"type": "shop.money.Money", "read": "shop.money:Money.parse"},
    "Fee": "shop.money.Fee",
    "unix": {
        "type": "int",
        "read": "shop.money.minutes",
        "write": "shop.money.seconds",
    },
    "#/components/schemas/Order/properties/sku": "shop.money.Fee",
}
SHOP = """
from __future__ import annotations
from dataclasses import dataclass

@dataclass(frozen=True)
class Money:
    amount: int

    @classmethod
    def parse(cls, text: str) -> Money:
        return cls(int(text))

    def __str__(self) -> str:
        return f"{self.amount:02}"

class Fee(str):
    pass

def minutes(value: int) -> int:
    return value // 60

def seconds(value: int) -> int:
    return value * 60
"""
USER = """
from datetime import timedelta
from decimal import Decimal
from ipaddress import IPv4Address
from typing import assert_type
from urllib.parse import SplitResult

from generated import models
from shop.money import Fee, Money

order = models.Order(decimal=Decimal(1), money=Money(5), fees={"a": Fee("x")})
assert_type(order.decimal, Decimal | None)
assert_type(order.duration, timedelta | None)
assert_type(order.ipv4, IPv4Address | None)
assert_type(order.uri, SplitResult | None)
assert_type(order.uuid, str | None)
assert_type(order.money, Money | None)
assert_type(order.prices, list[Decimal] | None)
assert_type(order.fees, dict[str, Fee] | None)
assert_type(order.unix, int | None)
assert_type(models.Decimal().x, str | None)
assert_type(order.half, Decimal | None)
fee: models.Fee = Fee("x")
"""


def put_shop(folder: Path) -> None:
    (folder / "shop").mkdir(exist_ok=True)
    (folder / "shop/__init__.py").touch()
    (folder / "shop/money.py").write_text(SHOP)


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("custom")
    put_shop(folder)
    return module(files(document(SCHEMAS), folder, types=TYPES), folder)


def test_type_checkers_see_the_types(tmp_path: Path) -> None:
    put_shop(tmp_path)
    for path, text in files(document(SCHEMAS), tmp_path, types=TYPES).items():
        target = tmp_path / "generated" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
    (tmp_path / "user.py").write_text(USER)
    assert mypy(tmp_path) == ""


@pytest.mark.parametrize(
    ("name", "wire", "value"),
    [
        ("decimal", "1.50", Decimal("1.50")),
        ("decimal", "1E5", Decimal(100_000)),
        ("duration", "PT24H", timedelta(1)),
        ("duration", "P1DT0.5S", timedelta(1, 0, 500_000)),
        ("ipv4", "127.0.0.1", IPv4Address("127.0.0.1")),
        ("ipv6", "2001:DB8::1", IPv6Address("2001:db8::1")),
        ("uri", "http://a/b?", SplitResult("http", "a", "/b", "", "")),
        ("prices", ["1.50", "1E5"], [Decimal("1.50"), Decimal(100_000)]),
        ("fees", {"a": "x"}, {"a": "x"}),
        ("unix", 60, 1),
        ("unix", 61, 1),
        ("sku", "x", "x"),
        ("sku", None, None),
        ("uuid", "none", "none"),
    ],
)
def test_a_value_is_written_as_it_was(
    package: Any, name: str, wire: object, value: object
) -> None:
    read = package.Order.from_json({name: wire})
    assert getattr(read, name) == value
    assert read.to_json() == {name: wire}
    made = package.Order(**{name: value})
    assert package.Order.from_json(made.to_json()) == made


def test_a_class_of_the_user(package: Any) -> None:
    money = importlib.import_module("shop.money")
    read = package.Order.from_json({"money": "05", "fees": {"a": "b"}})
    assert read.money == money.Money(5)
    assert type(read.fees["a"]) is money.Fee
    assert read.to_json() == {"money": "05", "fees": {"a": "b"}}
    assert package.Order(money=money.Money(7)).to_json() == {"money": "07"}
    with pytest.raises(package.ShapeError, match="/money: expected a value of money"):
        _ = package.Order.from_json({"money": "much"}).money


def test_what_a_class_does_not_keep_is_written_all_the_same(package: Any) -> None:
    money = importlib.import_module("shop.money")
    read = package.Order.from_json({"money": "5"})
    assert read.to_json() == {"money": "5"}
    assert read.money == money.Money(5)


@pytest.mark.parametrize("wire", ["P1M", "P", "PT", "1 day"])
def test_durations_without_a_fixed_length_are_malformed(
    package: Any, wire: str
) -> None:
    read = package.Order.from_json({"duration": wire})
    with pytest.raises(package.ShapeError, match="a duration"):
        _ = read.duration
    assert read.to_json() == {"duration": wire}


@pytest.mark.parametrize(
    ("length", "text"),
    [
        (timedelta(), "PT0S"),
        (timedelta(1), "P1D"),
        (timedelta(0, 3661, 500), "PT1H1M1.0005S"),
        (-timedelta(0, 60), "-PT1M"),
    ],
)
def test_durations_are_written(package: Any, length: timedelta, text: str) -> None:
    assert package.Order(duration=length).to_json() == {"duration": text}
    assert package.Order.from_json({"duration": text}).duration == length


def test_settings_are_read_and_judged(tmp_path: Path) -> None:
    file = tmp_path / "pyproject.toml"
    file.write_text(
        '[tool.truespec.types]\ndecimal = true\nMoney = "a.b:C.d"\n'
        'x = { type = "a.B", read = "a.f" }\n'
    )
    diagnostics = Diagnostics()
    assert set(read_config(file, diagnostics).settings.types) == {
        "decimal",
        "Money",
        "x",
    }
    assert not list(diagnostics)
    for wrong in (
        "1",
        '"a b"',
        '"import os; x"',
        '{ read = "a.f" }',
        '{ type = "a", z = "b" }',
    ):
        file.write_text(f"[tool.truespec]\ntypes = {{ decimal = {wrong} }}\n")
        diagnostics = Diagnostics()
        read_config(file, diagnostics)
        assert [one.code for one in diagnostics] == ["bad-setting"], wrong


def test_arguments_and_bodies(tmp_path: Path) -> None:
    decimal = {"type": "string", "format": "decimal"}
    price = operation(
        "price",
        requestBody=body({"type": "array", "items": decimal}),
        parameters=[
            parameter("query", "most", decimal),
            parameter("path", "within", {"type": "string", "format": "duration"}),
        ],
    )
    content = document({}, paths={"/{within}": {"post": price}})
    types = {"decimal": True, "duration": True}
    made = files(content, tmp_path, ("models", "validators", "client"), types=types)
    operations = module(made, tmp_path, "operations")
    arguments = {"most": Decimal("1.50"), "within": timedelta(0, 5)}
    request = operations.PRICE.build(
        "http://x",
        [arguments[one.name] for one in operations.PRICE.parameters],
        [Decimal("0.10"), Decimal(2)],
    )
    assert request.url == "http://x/PT5S?most=1.50"
    assert request.body == b'["0.10","2"]'


def test_a_choice_that_nothing_follows_is_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "document.json"
    path.write_text(json.dumps(document({"A": {"type": "string", "format": "money"}})))
    types = {"nothing": True, "money": True, "A": False}
    options = Options(package="generated", targets=("models",), types=types)
    diagnostics = Diagnostics()
    build(understand(path, options, diagnostics), options, diagnostics)
    assert [one.code for one in diagnostics] == ["unusable-type"] * 2
    assert ["nothing" in one.message for one in diagnostics] == [True, False]
