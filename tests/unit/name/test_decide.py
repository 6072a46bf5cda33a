"""Names are decided once, and stay when a document grows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from truespec.diagnostics import Diagnostics
from truespec.ir.api import Api
from truespec.ir.operations import Operation, Parameter
from truespec.ir.schemas import (
    Alias,
    Array,
    Enum,
    Field,
    Nullable,
    Record,
    Scalar,
    Schema,
    Shape,
    Union,
)
from truespec.name.decide import decide_names
from truespec.targets.used import used_names

SCHEMAS = "#/components/schemas"


def schema(at: str, shape: Shape, *, name: str | None = None, hint: str = "") -> Schema:
    return Schema(at, name, "", False, (), shape, tuple(hint.split()) or (name or "",))


def component(name: str, shape: Shape | None = None) -> Schema:
    at = f"{SCHEMAS}/{name.replace('~', '~0').replace('/', '~1')}"
    return schema(at, shape or Record(()), name=name)


def operation(identifier: str, *parameters: Parameter) -> Operation:
    return Operation(
        at=f"#/paths/~1x/{identifier}",
        id=identifier,
        method="GET",
        path="/x/{id}",
        selector=None,
        parameters=parameters,
        body=None,
        responses=(),
        security=None,
        tags=(),
        summary="",
        doc="",
        deprecated=False,
        paging=None,
        protocol="http",
    )


def parameter(wire: str, where: str) -> Parameter:
    return Parameter(f"#/p/{where}/{wire}", wire, where, None, True, "form", True)


def api(*schemas: Schema, operations: tuple[Operation, ...] = ()) -> Api:
    by_address = {one.at: one for one in schemas}
    return Api("", "", "", (), by_address, operations, (), (), ())


def classes(*names: str) -> list[str]:
    decided = decide_names(api(*map(component, names)), used=used_names())
    return list(decided.classes.values())


def attributes(*wires: str) -> list[str]:
    text = schema("#/text", Scalar("string"))
    record = Record(tuple(Field(wire, text.at, False) for wire in wires))
    decided = decide_names(api(component("Pet", record), text), used=used_names())
    return list(decided.fields[f"{SCHEMAS}/Pet"].values())


def members(*values: Any, kind: str = "string") -> tuple[str, ...]:
    decided = decide_names(api(component("Kind", Enum(values, kind))))
    return decided.members[f"{SCHEMAS}/Kind"]


@pytest.mark.parametrize(
    ("wanted", "given"),
    [
        (
            ["HTTPHealthCheck", "HttpHealthCheck"],
            ["HTTPHealthCheck", "HttpHealthCheck"],
        ),
        (["pet", "Pet"], ["Pet2", "Pet"]),
        (["user_pool", "user-pool"], ["UserPool", "UserMinusPool"]),
        (["V1", "v1"], ["V1", "V1_2"]),
        (["Client", "ClientModel"], ["ClientModel2", "ClientModel"]),
        (["bytes", "name", "date", "None"], ["Bytes", "Name", "Date", "NoneModel"]),
        (["Unset", "Authorization"], ["UnsetModel", "Authorization"]),
        (["+", "meta/root"], ["Plus", "MetaRoot"]),
    ],
)
def test_classes(wanted: list[str], given: list[str]) -> None:
    assert classes(*wanted) == given


@pytest.mark.parametrize(
    ("wanted", "given"),
    [
        (["+1", "-1"], ["plus_1", "minus_1"]),
        (["_id", "id"], ["underscore_id", "id"]),
        (["@type", "type"], ["at_type", "type"]),
        (["ADD", "add", "Add"], ["add_2", "add", "add_3"]),
        (["a b", "a_b", "aB"], ["a_space_b", "a_b", "a_b_2"]),
        (["list", "str", "dict", "property"], ["list", "str", "dict", "property"]),
        (["from_json", "self", "__init__"], ["from_json_", "self_", "init"]),
        (["toJson", "extraFields"], ["to_json_", "extra_fields_"]),
    ],
)
def test_attributes(wanted: list[str], given: list[str]) -> None:
    assert attributes(*wanted) == given


def test_members() -> None:
    assert members("ADD", "add", "") == ("ADD", "ADD_2", "EMPTY")
    assert members("GMT", "GMT0", "GMT+0", "GMT-0") == (
        "GMT",
        "GMT0",
        "GMT_PLUS_0",
        "GMT_0",
    )
    assert members(1, -1, 10, kind="integer") == ("VALUE_1", "MINUS_1", "VALUE_10")


def test_parameters_of_one_name_are_told_apart_by_their_place() -> None:
    one = operation("get", parameter("id", "path"), parameter("id", "query"))
    decided = decide_names(api(operations=(one,)))
    assert list(decided.parameters[one.at].values()) == ["id", "query_id"]


def test_operations_take_the_words_of_their_identifier_or_path() -> None:
    nameless = replace(operation("x"), id="", at="#/nameless")
    operations = (operation("meta/root"), operation("import"), nameless)
    decided = decide_names(api(operations=operations))
    assert list(decided.operations.values()) == ["meta_root", "import_", "get_x_id"]


def pets() -> list[Schema]:
    status = schema("#/status", Enum(("a", "b"), "string"), hint="Pet status")
    size = schema("#/size", Nullable(Enum(("a", "b"), "string")), hint="Pet size")
    owner = schema("#/owner", Union(("#/status", "#/size")), hint="Pet owner")
    tags = schema("#/tags", Array("#/tag"), hint="Pet tags")
    tag = schema("#/tag", Record(()), hint="Pet tags Item")
    unseen = schema("#/unseen", Record(()), hint="Pet status")
    fields = tuple(
        Field(one.hint[-1], one.at, False) for one in (status, size, owner, tags)
    )
    pet = component("Pet", Record(fields))
    return [pet, unseen, status, size, owner, tags, tag]


def test_what_stands_inside_is_named_by_its_place_if_it_is_seen_as_a_type() -> None:
    assert decide_names(api(*pets())).classes == {
        f"{SCHEMAS}/Pet": "Pet",
        "#/status": "PetStatus",
        "#/size": "PetSize",
        "#/owner": "PetOwner",
        "#/tag": "PetTagsItem",
    }


def test_every_component_is_named_whatever_it_is() -> None:
    decided = decide_names(
        api(
            component("Id", Scalar("string")), component("Same", Alias(f"{SCHEMAS}/Id"))
        )
    )
    assert list(decided.classes.values()) == ["Id", "Same"]


def test_components_come_before_what_stands_inside_of_others() -> None:
    decided = decide_names(api(*pets(), component("PetStatus")))
    assert decided.classes[f"{SCHEMAS}/PetStatus"] == "PetStatus"
    assert decided.classes["#/status"] == "PetStatus2"


def test_a_newcomer_at_the_end_renames_nobody() -> None:
    before = decide_names(api(*pets()))
    newcomers = [component("pet"), component("Zoo"), component("pet_size_2")]
    after = decide_names(api(*pets(), *newcomers))
    assert before.classes.items() <= after.classes.items()
    assert before.functions.items() <= after.functions.items()
    assert before.fields.items() <= after.fields.items()


def test_no_two_functions_share_a_name_and_every_schema_has_one() -> None:
    whole = api(*pets(), component("pet"), component("pet status"))
    decided = decide_names(whole).functions
    assert set(decided) == set(whole.schemas)
    assert len(set(decided.values())) == len(decided)


def test_pins_come_before_everything() -> None:
    pins = {
        f"{SCHEMAS}/Pet": "Animal",
        f"{SCHEMAS}/Pet/properties/status": "state",
        "#/status/enum/0": "FIRST",
    }
    diagnostics = Diagnostics()
    decided = decide_names(api(*pets(), component("Animal")), pins, diagnostics)
    assert decided.classes[f"{SCHEMAS}/Pet"] == "Animal"
    assert decided.classes[f"{SCHEMAS}/Animal"] == "Animal2"
    assert decided.fields[f"{SCHEMAS}/Pet"]["status"] == "state"
    assert decided.members["#/status"] == ("FIRST", "B")
    assert not list(diagnostics)


@pytest.mark.parametrize("name", ["class", "Any", "no name", "", "_x", "Unset"])
def test_a_pin_that_is_no_name_is_a_warning(name: str) -> None:
    diagnostics = Diagnostics()
    pins, used = {f"{SCHEMAS}/Pet": name}, used_names()
    decided = decide_names(api(*pets()), pins, diagnostics, used)
    assert decided == decide_names(api(*pets()), used=used)
    assert [one.code for one in diagnostics] == ["unusable-pin"]
