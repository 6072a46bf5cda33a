"""Where references lead, and what is said of those that lead nowhere."""

from __future__ import annotations

import pytest


def target(document, at="#/components/schemas/A"):
    return document.nodes[at].references["$ref"]


def with_schemas(version="3.1.0", **schemas):
    return {"openapi": version, "components": {"schemas": schemas}}


@pytest.mark.parametrize(
    ("reference", "address"),
    [
        ("#/components/schemas/B", "#/components/schemas/B"),
        ("#/components/schemas/a~1b~0c", "#/components/schemas/a~1b~0c"),
        ("#/components/schemas/a%7E1b~0c", "#/components/schemas/a~1b~0c"),
        ("#/components/schemas/%7Bx%7D", "#/components/schemas/{x}"),
        ("#/components/schemas/A", None),
        ("main.yaml#/components/schemas/B", "#/components/schemas/B"),
        ("#/x-parts/0/B", "#/x-parts/0/B"),
        ("#/components/schemas/B/unknown/B", "#/components/schemas/B/unknown/B"),
        ("other.yaml", "other.yaml#"),
        ("./other.yaml#/properties/a", "other.yaml#/properties/a"),
        ("other.yaml#named", "other.yaml#/properties/a"),
        ("folder/one.yaml#/first", "folder/one.yaml#/first"),
    ],
)
def test_target(resolve_files, reference, address):
    main = with_schemas(
        A={"$ref": reference},
        B={"unknown": {"B": {"type": "string"}}},
        **{"a/b~c": {}, "{x}": {}},
    )
    main["x-parts"] = [{"B": {"type": "string"}}]
    files = {
        "main.yaml": main,
        "other.yaml": {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "properties": {"a": {"$anchor": "named"}},
        },
        "folder/one.yaml": {"first": {"$ref": "two.yaml#/second"}},
        "folder/two.yaml": {"second": {"$ref": "../main.yaml#/components/schemas/B"}},
    }
    document, diagnostics = resolve_files(files)
    if address is None:
        assert [one.code for one in diagnostics] == ["circular-reference"]
    else:
        assert diagnostics == []
        assert target(document) == address
        assert document.nodes[address].kind == "schema"
    if address == "folder/one.yaml#/first":
        second = target(document, "folder/one.yaml#/first")
        assert second == "folder/two.yaml#/second"
        assert target(document, second) == "#/components/schemas/B"


def test_reference_object_is_followed_to_the_end(resolve_one):
    document, diagnostics = resolve_one("""
        openapi: 3.0.0
        paths:
          /a: {get: {responses: {"200": {$ref: "#/components/responses/A"}}}}
        components:
          responses:
            A: {$ref: "#/components/responses/B"}
            B: {description: the end}
        """)
    assert diagnostics == []
    node = document.nodes["#/paths/~1a/get/responses/200"]
    assert document.follow(node).fields == {"description": "the end"}


def test_recursive_schemas_are_fine(resolve_one):
    loop = {"properties": {"next": {"$ref": "#/components/schemas/A"}}}
    document, diagnostics = resolve_one(with_schemas(A=loop))
    assert diagnostics == []
    at = "#/components/schemas/A/properties/next"
    assert target(document, at) == "#/components/schemas/A"


def test_circle_is_reported_once(resolve_one):
    _, diagnostics = resolve_one("""
        openapi: 3.0.0
        components:
          parameters:
            A: {$ref: "#/components/parameters/B"}
            B: {$ref: "#/components/parameters/C"}
            C: {$ref: "#/components/parameters/B"}
        """)
    assert [(one.code, one.where) for one in diagnostics] == [
        ("circular-reference", "#/components/parameters/B/$ref")
    ]


@pytest.mark.parametrize(
    ("reference", "code", "hint"),
    [
        ("#/components/schemas/Bx", "missing-target", 'did you mean "Bxy"?'),
        ("#/x/Bxy/y", "missing-target", 'no "x"'),
        ("#/components/schemas/Bxy/enum/01", "missing-target", 'no "01"'),
        ("#anchor", "missing-target", 'no "anchor"'),
        ("#/components/responses/R", "wrong-target", "a schema"),
        ("#/openapi", "wrong-target", ""),
        ("missing.yaml#/A", "missing-file", ""),
        ("../outside.yaml", "outside-root", "root"),
        ("/etc/passwd", "outside-root", "root"),
        ("file:///etc/passwd", "outside-root", "root"),
        ("https://example.com/a.yaml", "remote-not-allowed", "--allow-remote"),
        ("urn:example:a", "missing-target", ""),
        ("http://[", "remote-not-allowed", ""),
        ("//[", "missing-target", ""),
        ("a%00b.yaml", "missing-target", ""),
        (f"#/components/schemas/Bxy/enum/{'9' * 5000}", "missing-target", ""),
    ],
)
def test_faulty_reference(resolve_one, reference, code, hint):
    document = with_schemas(A={"$ref": reference}, Bxy={"enum": [1]})
    document["components"]["responses"] = {"R": {"description": ""}}
    _, (error,) = resolve_one(document)
    assert (error.code, error.severity) == (code, "error")
    assert hint in error.hint
    assert error.where == "#/components/schemas/A/$ref"


def test_error_has_the_line_of_the_reference(resolve_one):
    document, (error,) = resolve_one(
        "openapi: 3.0.0\n"
        "components:\n"
        "  schemas:\n"
        "    A:\n"
        "      $ref: '#/components/schemas/B'\n"
    )
    place = document.locate(error.where)
    assert (place.file, place.line, place.column) == ("main.yaml", 5, 13)


def test_link_out_of_the_folder_is_outside(resolve_files, tmp_path):
    (tmp_path / "secret.yaml").write_text("type: string")
    (tmp_path / "document").mkdir()
    (tmp_path / "document" / "inside.yaml").symlink_to(tmp_path / "secret.yaml")
    _, (error,) = resolve_files({"main.yaml": with_schemas(A={"$ref": "inside.yaml"})})
    assert error.code == "outside-root"


def test_root_opens_another_folder(resolve_files, tmp_path):
    shared = tmp_path / "shared"
    shared.mkdir()
    (shared / "a.yaml").write_text("type: string")
    main = with_schemas(A={"$ref": "../shared/a.yaml"})
    document, diagnostics = resolve_files({"main.yaml": main}, shared)
    assert diagnostics == []
    assert target(document) == "../shared/a.yaml#"
    assert document.locate("../shared/a.yaml#/type").file.endswith("shared/a.yaml")


def test_identifiers_move_the_base(resolve_one):
    document, diagnostics = resolve_one(
        with_schemas(
            A={"$ref": "https://example.com/b#/$defs/C"},
            B={
                "$id": "https://example.com/b",
                "$defs": {"C": {"$ref": "#here"}, "D": {"$anchor": "here"}},
            },
        )
    )
    assert diagnostics == []
    inside = "#/components/schemas/B/$defs"
    assert target(document) == f"{inside}/C"
    assert target(document, f"{inside}/C") == f"{inside}/D"
    assert document.nodes[f"{inside}/D"].resource == "#/components/schemas/B"


@pytest.mark.parametrize(
    "schemas",
    [
        {"A": {"$id": "urn:a"}, "B": {"$id": "urn:a"}},
        {"A": {"$anchor": "a"}, "B": {"$dynamicAnchor": "a"}},
    ],
)
def test_names_are_unique(resolve_one, schemas):
    _, (error,) = resolve_one(with_schemas(**schemas))
    assert error.code in ("duplicate-id", "duplicate-anchor")
    assert error.where == "#/components/schemas/B"


def test_discriminator_mapping_takes_names_and_references(resolve_one):
    mapping = {"b": "B", "c": "#/components/schemas/C", "d": "D"}
    document, (warning,) = resolve_one(
        with_schemas(
            A={"discriminator": {"propertyName": "kind", "mapping": mapping}},
            B={},
            C={},
        )
    )
    at = "#/components/schemas/A/discriminator"
    assert document.nodes[at].references == {
        "mapping/b": "#/components/schemas/B",
        "mapping/c": "#/components/schemas/C",
    }
    assert (warning.severity, warning.where) == ("warning", f"{at}/mapping/d")


def test_self_names_the_document(resolve_one):
    document = with_schemas("3.2.0", A={"$ref": "/api#/components/schemas/B"}, B={})
    document["$self"] = "https://example.com/api"
    resolved, diagnostics = resolve_one(document)
    assert diagnostics == []
    assert target(resolved) == "#/components/schemas/B"


def test_every_reference_of_the_document_has_a_target(resolve_one):
    document, diagnostics = resolve_one("""
        openapi: 3.1.0
        paths:
          /a: {$ref: "#/components/pathItems/P"}
        components:
          pathItems:
            P:
              parameters: [{$ref: "#/components/parameters/Q"}]
              post:
                requestBody: {$ref: "#/components/requestBodies/R", summary: kept}
                responses: {default: {$ref: "#/components/responses/S"}}
          parameters: {Q: {name: q, in: query, content: {}}}
          requestBodies: {R: {content: {}}}
          responses: {S: {headers: {h: {$ref: "#/components/headers/H"}}}}
          headers: {H: {examples: {e: {$ref: "#/components/examples/E"}}}}
          examples: {E: {value: {$ref: data}}}
        """)
    assert diagnostics == []
    referring = [node for node in document.nodes.values() if "$ref" in node.fields]
    assert len(referring) == 6
    assert all(node.references["$ref"] in document.nodes for node in referring)
    body = document.nodes["#/components/pathItems/P/post/requestBody"]
    assert body.fields["summary"] == "kept"
