"""Component schemas of every shape, for tests of what is generated from them."""

from __future__ import annotations

from typing import Any

TEXT = {"type": "string"}


def of(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def holder(schema: Any, *, required: bool = False) -> dict[str, Any]:
    """Return an object with one property."""
    shape: dict[str, Any] = {"type": "object", "properties": {"x": schema}}
    return shape | ({"required": ["x"]} if required else {})


def tagged(kind: str, **more: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": TEXT, kind: TEXT} | more,
    }


SHAPES = {
    "Status": {"type": "string", "enum": ["on", "off", "ON"]},
    "Level": {"type": "integer", "enum": [0, 1, -1]},
    "Flag": {"type": "boolean", "enum": [True]},
    "Mixed": {"enum": ["a", 1, None]},
    "HoldsStatus": holder(of("Status")),
    "HoldsStatusOrNull": holder({"anyOf": [of("Status"), {"type": "null"}]}),
    "HoldsLevels": holder({"type": "array", "items": of("Level")}),
    "HoldsMixed": holder(of("Mixed")),
    "HoldsTime": holder({"type": "string", "format": "date-time"}),
    "HoldsTimes": holder(
        {
            "type": "array",
            "items": {"type": ["string", "null"], "format": "date-time"},
        }
    ),
    "HoldsDate": holder({"type": "string", "format": "date"}, required=True),
    "Cat": tagged("cat"),
    "Dog": tagged("dog", friend=of("Animal")),
    "Animal": {
        "oneOf": [of("Cat"), of("Dog")],
        "discriminator": {"propertyName": "kind", "mapping": {"tom": "Cat"}},
    },
    "HoldsAnimals": holder({"type": "array", "items": of("Animal")}, required=True),
    "Square": {"type": "object", "required": ["side"], "properties": {"side": TEXT}},
    "Circle": {"type": "object", "properties": {"radius": TEXT, "unit": TEXT}},
    "Figure": {"anyOf": [of("Circle"), of("Square"), TEXT]},
    "HoldsFigure": holder(of("Figure")),
    "Tree": {"type": "array", "items": of("Tree")},
    "HoldsTree": holder(of("Tree")),
    "Json": {
        "anyOf": [
            {"type": "object", "additionalProperties": of("Json")},
            {"type": "array", "items": of("Json")},
            {"type": ["string", "number", "boolean", "null"]},
        ]
    },
    "Nameless": {
        "type": "array",
        "items": {"type": "array", "items": of("Nameless/items")},
    },
    "Ping": {"anyOf": [of("Pong"), TEXT]},
    "Pong": {"anyOf": [of("Ping"), {"type": "integer"}]},
    "HoldsOdd": holder({"anyOf": [of("Nameless"), of("Ping"), of("Pair")]}),
    "Self": {"anyOf": [of("Self"), TEXT]},
    "Pair": {"type": "array", "prefixItems": [TEXT, {"type": "integer"}]},
    "Anything": {},
    "HoldsNothing": holder(False),
    "Same": of("Cat"),
}
