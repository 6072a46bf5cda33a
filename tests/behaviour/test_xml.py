"""The examples of the XML Object (OpenAPI 3.2, 4.26.6), written and read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import canonicalize

import pytest

from truespec.diagnostics import Diagnostics
from truespec.pipeline import Options, understand
from truespec.python.imports import Imports
from truespec.runtime.wire import xml_types
from truespec.runtime.wire.xml_reading import read_xml
from truespec.runtime.wire.xml_types import XmlError, XmlNode, XmlType
from truespec.runtime.wire.xml_writing import write_xml
from truespec.targets.operations.xml import XmlCode

_XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
_PETS = ["dog", "cat", "hamster"]
_HTML = "<html><head><title>Awesome Docs</title></head><body></body><html>"


def _described(
    folder: Path, schema: dict[str, Any], version: str = "3.2.0", **schemas: Any
) -> tuple[XmlNode, dict[str, XmlType]]:
    """Return what the generator makes of the schema of a body."""
    content = {"application/xml": {"schema": schema}}
    document = {
        "openapi": version,
        "info": {"title": "Test", "version": "1"},
        "paths": {
            "/": {
                "post": {
                    "requestBody": {"content": content},
                    "responses": {"204": {"description": "done"}},
                }
            }
        },
        "components": {"schemas": schemas},
    }
    path = folder / "document.json"
    path.write_text(json.dumps(document))
    diagnostics = Diagnostics()
    api = understand(path, Options(), diagnostics).api
    assert api is not None, [one.message for one in diagnostics]
    body = api.operations[0].body
    assert body is not None
    at = body.contents[0].type
    assert at is not None
    spelled = XmlCode(api.schemas, Imports())
    names = vars(xml_types)
    root = eval(spelled.root(at), dict(names))
    return root, {key: eval(one, dict(names)) for key, one in spelled.table().items()}


def _array(xml: Any, item: Any = None) -> dict[str, Any]:
    items = {"type": "string"} | ({"xml": item} if item else {})
    animals = {"type": "array", "items": items} | ({"xml": xml} if xml else {})
    return {
        "type": "object",
        "xml": {"name": "document"},
        "properties": {"animals": animals},
    }


def _listed(item: str, wrapper: str = "") -> str:
    inner = "".join(f"<{item}>{pet}</{item}>" for pet in _PETS)
    inner = f"<{wrapper}>{inner}</{wrapper}>" if wrapper else inner
    return f"<document>{inner}</document>"


_EXAMPLES: dict[str, tuple[dict[str, Any], Any, str]] = {
    "no xml object": (
        {
            "type": "object",
            "xml": {"name": "document"},
            "properties": {"animals": {"type": "string"}},
        },
        {"animals": "dog, cat, hamster"},
        "<document><animals>dog, cat, hamster</animals></document>",
    ),
    "array": (_array(None), {"animals": _PETS}, _listed("animals")),
    "item name": (
        _array(None, {"name": "animal"}),
        {"animals": _PETS},
        _listed("animal"),
    ),
    "array name without effect": (
        _array({"name": "aliens"}, {"name": "animal"}),
        {"animals": _PETS},
        _listed("animal"),
    ),
    "wrapped": (
        _array({"nodeType": "element"}),
        {"animals": _PETS},
        _listed("animals", "animals"),
    ),
    "wrapped, item name": (
        _array({"nodeType": "element"}, {"name": "animal"}),
        {"animals": _PETS},
        _listed("animal", "animals"),
    ),
    "wrapped, both names": (
        _array({"nodeType": "element", "name": "aliens"}, {"name": "animal"}),
        {"animals": _PETS},
        _listed("animal", "aliens"),
    ),
    "wrapped, wrapper name": (
        _array({"nodeType": "element", "name": "aliens"}),
        {"animals": _PETS},
        _listed("aliens", "aliens"),
    ),
    "attribute, prefix and namespace": (
        {"$ref": "#/components/schemas/Person"},
        {"id": 123, "name": "example"},
        '<Person id="123"><sample:name xmlns:sample="https://example.com/schema/sample">'
        "example</sample:name></Person>",
    ),
    "attributes and text": (
        {
            "type": "array",
            "xml": {"nodeType": "element", "name": "animals"},
            "items": {
                "xml": {"name": "animal"},
                "properties": {
                    "kind": {"type": "string", "xml": {"nodeType": "attribute"}},
                    "name": {"type": "string", "xml": {"nodeType": "text"}},
                },
            },
        },
        [{"kind": "Cat", "name": "Fluffy"}, {"kind": "Dog", "name": "Fido"}],
        '<animals><animal kind="Cat">Fluffy</animal><animal kind="Dog">Fido</animal>'
        "</animals>",
    ),
    "cdata behind a reference": (
        {"$ref": "#/components/schemas/Documentation"},
        {"content": _HTML},
        f"<Documentation>\n  <![CDATA[{_HTML}]]>\n</Documentation>",
    ),
    "named at the point of use": (
        {
            "xml": {"nodeType": "element", "name": "StoredDocument"},
            "$ref": "#/components/schemas/Nodeless",
        },
        {"content": _HTML},
        f"<StoredDocument>\n  <![CDATA[{_HTML}]]>\n</StoredDocument>",
    ),
    "an element around an element": (
        {
            "xml": {"nodeType": "element", "name": "Outer"},
            "$ref": "#/components/schemas/Documentation",
        },
        {"content": "x"},
        "<Outer><Documentation><![CDATA[x]]></Documentation></Outer>",
    ),
    "ordered elements": (
        {
            "xml": {"nodeType": "element", "name": "OneTwoThree"},
            "type": "array",
            "prefixItems": [
                {"xml": {"name": "One"}, "type": "string"},
                {
                    "xml": {"name": "Two"},
                    "type": "object",
                    "required": ["unit", "value"],
                    "properties": {
                        "unit": {"type": "string", "xml": {"nodeType": "attribute"}},
                        "value": {"type": "number", "xml": {"nodeType": "text"}},
                    },
                },
                {"xml": {"name": "Three"}, "type": ["boolean", "null"]},
            ],
        },
        ["Some text", {"unit": "cubits", "value": 42}, None],
        f'<OneTwoThree><One>Some text</One><Two unit="cubits">42</Two><Three {_XSI} '
        'xsi:nil="true"/></OneTwoThree>',
    ),
    "ordered elements and text": (
        {
            "xml": {"nodeType": "element", "name": "Report"},
            "type": "array",
            "prefixItems": [
                {"xml": {"nodeType": "text"}, "type": "string"},
                {"xml": {"name": "data"}, "type": "number"},
                {"xml": {"nodeType": "text"}, "type": "string"},
            ],
        },
        ["Some preamble text.", 42, "Some postamble text."],
        "<Report>Some preamble text.<data>42</data>Some postamble text.</Report>",
    ),
    "nulls": (
        {"$ref": "#/components/schemas/product"},
        {"count": None, "description": "Thing", "related": None},
        f"<product><description>Thing</description><related {_XSI} "
        'xsi:nil="true"/></product>',
    ),
    "no nulls": (
        {"$ref": "#/components/schemas/product"},
        {"count": 42, "description": "Thing", "related": {}},
        '<product count="42"><description>Thing</description><related></related>'
        "</product>",
    ),
    "a schema inside of itself": (
        {"$ref": "#/components/schemas/Tree"},
        {"name": "a", "children": [{"name": "b", "children": [{"name": "c"}]}]},
        "<Tree><name>a</name><child><name>b</name><child><name>c</name></child></child>"
        "</Tree>",
    ),
    "one of several": (
        {"$ref": "#/components/schemas/Zoo"},
        {"pets": [{"bark": 1}, {"purr": True, "lives": 9}, {"bark": 2}]},
        "<Zoo><pets><bark>1</bark></pets><pets><purr>true</purr><lives>9</lives></pets>"
        "<pets><bark>2</bark></pets></Zoo>",
    ),
    "any names": (
        {
            "type": "object",
            "xml": {"name": "map"},
            "additionalProperties": {"type": "integer"},
        },
        {"one": 1, "two": 2},
        "<map><one>1</one><two>2</two></map>",
    ),
    "a default namespace": (
        {
            "type": "object",
            "xml": {"name": "list", "namespace": "urn:x"},
            "properties": {"item": {"type": "string"}},
        },
        {"item": "1"},
        '<list xmlns="urn:x"><item>1</item></list>',
    ),
    "an attribute in a namespace": (
        {
            "type": "object",
            "xml": {"name": "grant"},
            "properties": {
                "type": {
                    "type": "string",
                    "xml": {"attribute": True, "name": "xsi:type"},
                },
                "own": {
                    "type": "integer",
                    "xml": {"attribute": True, "namespace": "urn:y", "prefix": "y"},
                },
            },
        },
        {"type": "User", "own": 1},
        f'<grant {_XSI} xmlns:y="urn:y" xsi:type="User" y:own="1"/>',
    ),
}

_SCHEMAS: dict[str, Any] = {
    "Person": {
        "type": "object",
        "properties": {
            "id": {
                "type": "integer",
                "format": "int32",
                "xml": {"nodeType": "attribute"},
            },
            "name": {
                "type": "string",
                "xml": {
                    "namespace": "https://example.com/schema/sample",
                    "prefix": "sample",
                },
            },
        },
    },
    "Documentation": {
        "type": "object",
        "properties": {"content": {"type": "string", "xml": {"nodeType": "cdata"}}},
    },
    "Nodeless": {
        "type": "object",
        "xml": {"nodeType": "none"},
        "properties": {"content": {"type": "string", "xml": {"nodeType": "cdata"}}},
    },
    "product": {
        "type": "object",
        "required": ["count", "description", "related"],
        "properties": {
            "count": {"type": ["number", "null"], "xml": {"nodeType": "attribute"}},
            "rating": {"type": "string", "xml": {"nodeType": "attribute"}},
            "description": {"type": "string"},
            "related": {"type": ["object", "null"], "properties": {}},
        },
    },
    "Tree": {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "children": {
                "type": "array",
                "items": {
                    "allOf": [
                        {"$ref": "#/components/schemas/Tree"},
                        {"xml": {"name": "child"}},
                    ]
                },
            },
        },
    },
    "Zoo": {
        "type": "object",
        "properties": {
            "pets": {
                "type": "array",
                "items": {
                    "oneOf": [
                        {"type": "object", "properties": {"bark": {"type": "integer"}}},
                        {
                            "type": "object",
                            "properties": {
                                "purr": {"type": "boolean"},
                                "lives": {"type": "integer"},
                            },
                        },
                    ]
                },
            }
        },
    },
}


@pytest.mark.parametrize("name", _EXAMPLES)
def test_examples_are_written(name: str, tmp_path: Path) -> None:
    schema, value, text = _EXAMPLES[name]
    root, types = _described(tmp_path, schema, **_SCHEMAS)
    written = write_xml(value, root, types)
    assert canonicalize(written, strip_text=True) == canonicalize(text, strip_text=True)


@pytest.mark.parametrize("name", _EXAMPLES)
def test_examples_are_read(name: str, tmp_path: Path) -> None:
    schema, value, text = _EXAMPLES[name]
    root, types = _described(tmp_path, schema, **_SCHEMAS)
    assert read_xml(text, root, types) == value
    assert read_xml(write_xml(value, root, types), root, types) == value


@pytest.mark.parametrize("version", ["3.0.4", "3.1.1", "3.2.0"])
def test_the_older_spelling_means_the_same(version: str, tmp_path: Path) -> None:
    schema = _array({"wrapped": True, "name": "aliens"}, {"name": "animal"})
    schema["properties"]["id"] = {"type": "integer", "xml": {"attribute": True}}
    root, types = _described(tmp_path, schema, version)
    text = _listed("animal", "aliens").replace("<document>", '<document id="7">')
    assert read_xml(text, root, types) == {"animals": _PETS, "id": 7}
    assert canonicalize(write_xml({"animals": _PETS, "id": 7}, root, types)) == text


@pytest.mark.parametrize(
    "text", ["", " \r\n\t", "]]>", "a]]>b", "<&>\"'", "ü€😀", "&amp;", "a\rb"]
)
@pytest.mark.parametrize("kind", ["element", "attribute", "text", "cdata"])
def test_text_comes_back(text: str, kind: str, tmp_path: Path) -> None:
    schema = {
        "type": "object",
        "xml": {"name": "r"},
        "properties": {"x": {"type": "string", "xml": {"nodeType": kind}}},
    }
    root, types = _described(tmp_path, schema)
    if kind == "cdata" and "\r" in text:
        text = text.replace("\r", "")  # no CDATA section can say it
    written = write_xml({"x": text}, root, types)
    expected: Any = {"x": text}
    if kind == "cdata" and not text:
        expected = {}
    assert read_xml(written, root, types) == expected


_ANYTHING: dict[str, Any] = {
    "type": "object",
    "xml": {"name": "r"},
    "properties": {
        "count": {"type": "integer"},
        "flag": {"type": "boolean"},
        "tags": {"type": "array", "items": {"type": "string"}},
    },
    "required": ["tags"],
}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("<r/>", {"tags": []}),
        ("<other xmlns='urn:x'><count>1</count></other>", {"count": 1, "tags": []}),
        ("<r><count> 1\n</count><flag>0</flag></r>", {"count": 1, "flag": False}),
        ("<r><count>one</count></r>", {"count": "one"}),
        ("<r><count>1</count><count>2</count></r>", {"count": [1, 2]}),
        ("<r a='1'><!-- no --><?pi?><new><x>1</x></new></r>", {"new": {"x": "1"}}),
        ("<r><x>1</x><x><y/></x></r>", {"x": ["1", {"y": ""}]}),
    ],
)
def test_what_was_not_foreseen(text: str, value: Any, tmp_path: Path) -> None:
    root, types = _described(tmp_path, _ANYTHING)
    assert read_xml(text, root, types) == {"tags": []} | value


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "no element found"),
        ("<a>", "line 1"),
        ("<a></b>", "mismatched tag"),
        ("<a/><b/>", "line 1, column 5"),
        ("<!DOCTYPE a><a/>", "document type"),
        ('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', "type"),
        ('<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;">]><a>&z;</a>', "type"),
        ('<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd"><a/>', "document type"),
        ("<a>&x;</a>", "undefined entity"),
        ("<x:a/>", "unbound prefix"),
        ("<a>" * 101 + "</a>" * 101, "more than 100"),
        (b'<?xml version="1.0" encoding="nonsense"?><a/>', "encoding"),
        (b"<a>\xff</a>", "invalid token"),
    ],
)
def test_what_is_refused(text: str | bytes, fault: str, tmp_path: Path) -> None:
    root, types = _described(tmp_path, _ANYTHING)
    with pytest.raises(XmlError, match=fault):
        read_xml(text, root, types)


def test_encodings() -> None:
    root = XmlNode("string")
    declared = '<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>'.encode("latin-1")
    assert read_xml(declared, root) == "é"
    assert read_xml("<a>é</a>".encode("utf-16"), root) == "é"
    assert read_xml("<a>é</a>".encode("latin-1"), root, charset="iso-8859-1") == "é"
    with pytest.raises(XmlError, match="encoding"):
        read_xml(b"<a/>", root, charset="nonsense")


@pytest.mark.parametrize(
    ("value", "fault"),
    [
        ({"a b": 1}, "not a name"),
        ({"x><y": 1}, "not a name"),
        ({"": 1}, "not a name"),
        ({"x": "\0"}, r"U\+0000"),
        ({"x": "\ud800"}, r"U\+D800"),
        ({"x": float("nan")}, "cannot be written"),
        ({"x": b"1"}, "cannot be written"),
    ],
)
def test_what_xml_cannot_say(value: Any, fault: str, tmp_path: Path) -> None:
    root, types = _described(tmp_path, _ANYTHING)
    with pytest.raises(XmlError, match=fault):
        write_xml(value, root, types)


def test_values_have_a_greatest_depth() -> None:
    value: Any = None
    for _ in range(200):
        value = {"x": value}
    with pytest.raises(XmlError, match="more than 100"):
        write_xml(value, XmlNode("any", name="r"))
