"""What the pages of a site say, and that they lead to each other."""

from __future__ import annotations

from pathlib import Path
from posixpath import dirname, join, normpath
from typing import Any

import pytest

from tests.behaviour.docs.making import COGNITO, by_id, document, elements, links, site


def _operation(**parts: Any) -> dict[str, Any]:
    return {
        "operationId": "addPet",
        "responses": {"200": {"description": "ok"}},
        **parts,
    }


def _body(schema: dict[str, Any]) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def _page(tmp_path: Path, schema: dict[str, Any], **components: Any) -> str:
    described = document(
        paths={"/pets": {"post": _operation(requestBody=_body(schema))}},
        components={"schemas": components},
    )
    return site(tmp_path, described)["operations/addPet.html"]


def test_the_page_of_list_user_import_jobs() -> None:
    page = (COGNITO / "operations/ListUserImportJobs.html").read_text("utf-8")
    target = by_id(page, "header/X-Amz-Target").text
    assert target.startswith("X-Amz-Target enum<string> required")
    assert by_id(page, "body/UserPoolId").text == (
        "UserPoolId string required >= 1 characters <= 55 characters"
        r" Pattern [\w-]+_[0-9a-zA-Z]+"
    )
    assert by_id(page, "body/MaxResults").text == (
        "MaxResults integer <int32> required >= 1 <= 60"
    )
    assert by_id(page, "body/PaginationToken").text == (
        r"PaginationToken string optional >= 1 characters Pattern [\S]+"
    )
    jobs = by_id(page, "200/UserImportJobs").text
    assert jobs.startswith(
        "UserImportJobs array[object (UserImportJobType) {13}] optional"
    )
    assert ">= 1 items <= 50 items" in jobs
    fields = [
        one.attributes["id"].rpartition("/")[2]
        for one in elements(page)
        if one.attributes.get("id", "").startswith("200/UserImportJobs/")
    ]
    assert fields == [
        *("JobName", "JobId", "UserPoolId", "PreSignedUrl", "CreationDate"),
        *("StartDate", "CompletionDate", "Status", "CloudWatchLogsRoleArn"),
        *("ImportedUsers", "SkippedUsers", "FailedUsers", "CompletionMessage"),
    ]
    assert by_id(page, "200/UserImportJobs/Status").text.endswith(
        "Allowed values Created Pending InProgress Stopping Expired Stopped Failed"
        " Succeeded"
    )
    statuses = [
        one.text for one in elements(page) if one.attributes.get("class") == "status"
    ]
    assert statuses == [
        "200 Success",
        "480 ResourceNotFoundException",
        "481 InvalidParameterException",
        "482 TooManyRequestsException",
        "483 NotAuthorizedException",
        "484 InternalErrorException",
    ]


def test_operations_on_one_path_are_told_apart_by_name() -> None:
    page = (COGNITO / "index.html").read_text("utf-8")
    names = [
        one.text.removeprefix("POST")
        for one in elements(page)
        if one.tag == "a" and one.text.startswith("POST")
    ]
    assert len(names) == len(set(names)) == 101


@pytest.mark.parametrize(
    "path", ["index.html", "print.html", "errors.html", "map.html"]
)
def test_every_link_of_the_committed_site_leads_somewhere(path: str) -> None:
    _check_links(path)


def test_every_page_of_an_operation_leads_somewhere() -> None:
    for file in sorted((COGNITO / "operations").glob("List*.html")):
        _check_links(f"operations/{file.name}")


def _check_links(path: str) -> None:
    page = (COGNITO / path).read_text("utf-8")
    for href in links(page):
        if href.startswith("https:"):
            continue
        target, _, anchor = href.partition("#")
        file = COGNITO / (normpath(join(dirname(path), target)) if target else path)
        assert file.is_file(), href
        if anchor:
            assert f'id="{anchor}"' in file.read_text("utf-8"), href


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        ({"type": "number", "exclusiveMinimum": 0}, "> 0"),
        (
            {"type": "number", "maximum": 2.5, "multipleOf": 0.5},
            "<= 2.5 multiple of 0.5",
        ),
        (
            {"type": "array", "items": {"type": "string"}, "uniqueItems": True},
            "all items differ",
        ),
        ({"type": "object", "minProperties": 2}, ">= 2 properties"),
        ({"type": ["string", "null"]}, "string or null"),
        ({"type": "string", "format": "uuid"}, "string <uuid>"),
        ({"type": "string", "default": "x<y"}, 'Default "x<y"'),
        ({"const": 4}, "Allowed values 4"),
        (
            {"enum": ["a"], "x-enum-descriptions": ["the *first*"]},
            "Allowed values a the first",
        ),
        ({"enum": ["a", "b"]}, "Allowed values a b"),
        ({"type": "string", "examples": ["one"]}, "Example one"),
        ({"type": "integer", "deprecated": True}, "deprecated"),
        ({"type": "integer", "writeOnly": True}, "write-only"),
        ({"allOf": [{"minimum": 3}, {"minimum": 5}], "type": "integer"}, ">= 5"),
        (
            {"type": "object", "additionalProperties": {"minimum": 7}},
            "any name any >= 7",
        ),
        (
            {"type": "array", "items": {"type": "string", "maxLength": 3}},
            "<= 3 characters",
        ),
        ({"not": {"const": 1}}, "must not be"),
        ({"type": "array", "contains": {"const": 1}}, "at least one item"),
        ({"type": "object", "dependentRequired": {"a": ["b"]}}, "with a: b required"),
        (
            {"type": "object", "propertyNames": {"maxLength": 9}},
            "every name <= 9 characters",
        ),
    ],
)
def test_what_is_enforced_is_shown(
    tmp_path: Path, schema: dict[str, Any], said: str
) -> None:
    page = _page(tmp_path, {"type": "object", "properties": {"it": schema}})
    assert said in by_id(page, "body/it").text


def test_what_is_read_only_is_required_of_answers_alone(tmp_path: Path) -> None:
    pet = {
        "type": "object",
        "required": ["id"],
        "properties": {"id": {"type": "integer", "readOnly": True}, "name": {}},
    }
    described = document(
        paths={
            "/pets": {
                "post": _operation(
                    requestBody=_body({"$ref": "#/components/schemas/Pet"}),
                    responses={
                        "200": {
                            "description": "ok",
                            **_body({"$ref": "#/components/schemas/Pet"}),
                        }
                    },
                )
            }
        },
        components={"schemas": {"Pet": pet}},
    )
    pages = site(tmp_path, described)
    page = pages["operations/addPet.html"]
    assert "required" in by_id(page, "200/id").text
    assert not [
        one
        for one in elements(page)
        if one.attributes.get("id") == "body/id" and "required" in one.text
    ]
    assert "read-only" in by_id(pages["schemas/Pet.html"], "id").text
    assert [path for path in pages if path.startswith("schemas/Pet")] == [
        "schemas/Pet.html"
    ]


def test_values_have_their_meanings(tmp_path: Path) -> None:
    kinds = [
        {"const": "a", "description": "the *first*"},
        {"const": "b", "description": "the second"},
    ]
    page = _page(tmp_path, {"type": "object", "properties": {"it": {"oneOf": kinds}}})
    assert by_id(page, "body/it").text.endswith(
        "Allowed values a the first b the second"
    )


def test_variants_are_named_by_their_tag(tmp_path: Path) -> None:
    union = {
        "oneOf": [
            {"$ref": "#/components/schemas/Cat"},
            {"$ref": "#/components/schemas/Dog"},
        ],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"meow": "Cat", "woof": "#/components/schemas/Dog"},
        },
    }
    cat = {"type": "object", "properties": {"kind": {"type": "string"}, "lives": {}}}
    dog = {"type": "object", "properties": {"kind": {"type": "string"}, "tricks": {}}}
    page = _page(tmp_path, union, Cat=cat, Dog=dog)
    names = [
        one.attributes["data-tab"]
        for one in elements(page)
        if "data-tab" in one.attributes and "data-language" not in one.attributes
    ]
    assert names == ["meow", "woof"]
    assert "told by kind" in " ".join(one.text for one in elements(page))
    assert any("lives" in one.attributes.get("id", "") for one in elements(page))


def test_variants_are_named_by_numbers_and_truth_values(tmp_path: Path) -> None:
    def variant(value: object) -> dict[str, object]:
        return {
            "type": "object",
            "required": ["kind"],
            "properties": {"kind": {"enum": [value]}, "of": {"type": "string"}},
        }

    union = {"oneOf": [variant(1), variant(2), variant(True)]}
    page = _page(tmp_path, union)
    names = [
        one.attributes["data-tab"]
        for one in elements(page)
        if "data-tab" in one.attributes and "data-language" not in one.attributes
    ]
    assert names == ["1", "2", "true"]


def test_recursion_is_cut_with_a_link(tmp_path: Path) -> None:
    node = {
        "type": "object",
        "properties": {"next": {"$ref": "#/components/schemas/Node"}, "label": {}},
    }
    page = _page(tmp_path, {"$ref": "#/components/schemas/Node"}, Node=node)
    assert "contains itself; see Node" in by_id(page, "body/next").text
    assert "../schemas/Node.html" in list(links(page))


def test_names_that_differ_by_case_have_files_of_their_own(tmp_path: Path) -> None:
    pages = site(
        tmp_path, document(components={"schemas": {"Pet": {}, "pet": {}, "con": {}}})
    )
    found = sorted(path for path in pages if path.startswith("schemas/"))
    assert found == [
        "schemas/Pet.html",
        "schemas/con-page.html",
        "schemas/index.html",
        "schemas/pet-2.html",
    ]


def test_groups_are_the_tags(tmp_path: Path) -> None:
    paths = {
        "/a": {"get": {**_operation(tags=["Zoo"]), "operationId": "a"}},
        "/b": {"get": {**_operation(tags=["Farm"]), "operationId": "b"}},
        "/c": {"get": {**_operation(), "operationId": "c"}},
    }
    page = site(tmp_path, document(paths=paths))["operations/index.html"]
    headings = [one.text for one in elements(page) if one.tag == "h2"]
    assert headings == ["Zoo", "Farm", "Other operations"]


def test_a_document_without_anything_has_a_site(tmp_path: Path) -> None:
    pages = site(tmp_path, document())
    assert "Pets" in pages["index.html"]
    assert "operations/index.html" not in pages


def test_the_site_is_below_a_package_that_has_more(tmp_path: Path) -> None:
    from truespec import pipeline
    from truespec.diagnostics import Diagnostics

    site(tmp_path, document())
    options = pipeline.Options(package="pets", targets=("validators", "docs"))
    understood = pipeline.understand(tmp_path / "api.json", options, Diagnostics())
    files = pipeline.build(understood, options)
    assert files is not None
    assert {"__init__.py", "docs/index.html", "docs/assets/site.css"} <= files.keys()


def test_boxes_of_pictures_do_not_overlap() -> None:
    """Every picture of the map and of some schemas, whatever its names are."""
    files = [COGNITO / "map.html", *sorted((COGNITO / "schemas").glob("U*.html"))]
    for file in files:
        boxes: list[tuple[int, int, int]] = []
        for one in elements(file.read_text("utf-8")):
            if one.tag == "svg":
                boxes = []
            elif one.tag == "rect":
                x, y, width = (
                    int(one.attributes[name]) for name in ("x", "y", "width")
                )
                for left, top, wide in boxes:
                    apart = x >= left + wide or left >= x + width
                    assert apart or abs(y - top) >= 26, file
                boxes.append((x, y, width))


def test_schemas_that_refer_to_each_other_are_drawn_once(tmp_path: Path) -> None:
    pet = {
        "type": "object",
        "properties": {"owner": {"$ref": "#/components/schemas/Owner"}},
    }
    owner = {
        "type": "object",
        "properties": {"pet": {"$ref": "#/components/schemas/Pet"}},
    }
    pages = site(
        tmp_path, document(components={"schemas": {"Pet": pet, "Owner": owner}})
    )
    found = elements(pages["schemas/Pet.html"])
    assert [one.text for one in found if one.tag == "text"] == ["Pet", "Owner \u21c4"]
