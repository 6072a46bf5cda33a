"""Service models, made up for the purpose, as OpenAPI documents."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from truespec.importers.botocore import import_service
from truespec.importers.faults import ImportFault, ModelRefused

Model = dict[str, Any]
Write = Callable[..., Path]
JSON = "application/x-amz-json-1.1"


def member(shape: str, **traits: Any) -> Model:
    return {"shape": shape, **traits}


def operation(document: Model) -> Model:
    """The only operation of a document."""
    (item,) = document["paths"].values()
    (only,) = item.values()
    return only  # type: ignore[no-any-return]


def schema(model: Model, write: Write, shape: Model, **others: Model) -> Model:
    """The schema that a shape becomes."""
    model["shapes"] |= {"Shape": shape, "Text": {"type": "string"}, **others}
    document = import_service("example", write(model))
    found = document["components"]["schemas"]["Shape"]
    Draft202012Validator.check_schema(found)
    return found  # type: ignore[no-any-return]


def test_an_operation_is_told_by_its_target_header(model: Model, write: Write) -> None:
    document = import_service("example", write(model))
    assert list(document["paths"]) == ["/#X-Amz-Target=Example.GetThing"]
    found = operation(document)
    assert found["operationId"] == "GetThing"
    assert found["parameters"] == [
        {
            "name": "X-Amz-Target",
            "in": "header",
            "required": True,
            "schema": {"type": "string", "enum": ["Example.GetThing"]},
        }
    ]
    assert found["requestBody"]["required"] is True
    assert list(found["requestBody"]["content"]) == [JSON]
    statuses = {key: one["description"] for key, one in found["responses"].items()}
    assert statuses == {"200": "Success", "480": "LateError", "481": "BrokenError"}
    assert document["x-truespec-protocol"] == "aws-json-1.1"


def test_an_operation_without_input_and_output(model: Model, write: Write) -> None:
    del model["operations"]["GetThing"]["input"]
    del model["operations"]["GetThing"]["output"]
    found = operation(import_service("example", write(model)))
    assert found["requestBody"]["content"][JSON]["schema"] == {"type": "object"}
    assert found["responses"]["200"] == {"description": "Success"}


def test_what_the_model_says_of_an_operation(model: Model, write: Write) -> None:
    model["operations"]["GetThing"] |= {
        "authtype": "none",
        "deprecated": True,
        "idempotent": True,
        "endpoint": {"hostPrefix": "data-"},
    }
    model["metadata"]["signingName"] = "signed"
    document = import_service("example", write(model))
    found = operation(document)
    assert found["security"] == []
    assert found["deprecated"] is True
    assert found["x-truespec-idempotent"] is True
    assert found["servers"][0]["url"] == "https://data-example.{region}.amazonaws.com"
    assert document["x-truespec-signing-name"] == "signed"
    assert document["security"] == [{"hmac": []}]


def test_errors_keep_their_status(model: Model, write: Write) -> None:
    model["shapes"]["LateError"]["error"] = {"code": "Late", "httpStatusCode": 409}
    document = import_service("example", write(model))
    schemas = document["components"]["schemas"]
    assert schemas["LateError"]["x-truespec-error"] == {"status": 409, "code": "Late"}
    assert schemas["BrokenError"]["x-truespec-error"] == {"status": 500}


def test_paging(model: Model, write: Write) -> None:
    model["shapes"] |= {
        "Text": {"type": "string"},
        "GetThingRequest": {"type": "structure", "members": {"Next": member("Text")}},
        "GetThingResponse": {"type": "structure", "members": {"Token": member("Text")}},
    }
    paging = {"input_token": "Next", "output_token": "Token", "result_key": "Things"}
    document = import_service("example", write(model, GetThing=paging))
    assert operation(document)["x-truespec-paging"] == paging
    schemas = document["components"]["schemas"]
    for name, where in (("GetThingRequest", "Next"), ("GetThingResponse", "Token")):
        described = schemas[name]["properties"][where]
        assert described["$ref"] == "#/components/schemas/Text"
        assert described["description"]


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        ({"type": "string"}, {"type": "string"}),
        (
            {"type": "string", "min": 1, "max": 2, "pattern": "[\\S]+"},
            {"type": "string", "pattern": "[\\S]+", "minLength": 1, "maxLength": 2},
        ),
        (
            {"type": "string", "enum": ["A", "b"]},
            {"type": "string", "enum": ["A", "b"]},
        ),
        (
            {"type": "string", "sensitive": True},
            {"type": "string", "format": "password"},
        ),
        (
            {"type": "integer", "min": 0, "max": 60},
            {"type": "integer", "format": "int32", "minimum": 0, "maximum": 60},
        ),
        ({"type": "long"}, {"type": "integer", "format": "int64"}),
        (
            {"type": "float", "max": 0.5},
            {"type": "number", "format": "float", "maximum": 0.5},
        ),
        ({"type": "double"}, {"type": "number", "format": "double"}),
        ({"type": "boolean", "box": True}, {"type": "boolean"}),
        (
            {"type": "timestamp", "timestampFormat": "iso8601"},
            {
                "type": "string",
                "format": "date-time",
                "x-truespec-timestamp-format": "iso8601",
            },
        ),
        (
            {"type": "list", "member": member("Text"), "min": 1, "max": 50},
            {
                "type": "array",
                "minItems": 1,
                "maxItems": 50,
                "items": {"$ref": "#/components/schemas/Text"},
            },
        ),
        (
            {"type": "map", "key": member("Text"), "value": member("Text"), "max": 5},
            {
                "type": "object",
                "maxProperties": 5,
                "additionalProperties": {"$ref": "#/components/schemas/Text"},
            },
        ),
        (
            {
                "type": "map",
                "key": member("Text"),
                "value": member("Text"),
                "sensitive": True,
            },
            {
                "type": "object",
                "additionalProperties": {"$ref": "#/components/schemas/Text"},
                "x-truespec-sensitive": True,
            },
        ),
        (
            {"type": "structure", "members": {}, "document": True},
            {},
        ),
    ],
)
def test_shapes(model: Model, write: Write, shape: Model, expected: Model) -> None:
    assert schema(model, write, shape) == expected


def test_a_blob_is_measured_in_its_encoded_form(model: Model, write: Write) -> None:
    found = schema(model, write, {"type": "blob", "min": 1, "max": 6})
    assert found["contentEncoding"] == "base64"
    validator = Draft202012Validator(found)
    verdicts = [validator.is_valid(text) for text in ("", "AA==", "AAAAAAAA", "A" * 12)]
    assert verdicts == [False, True, True, False]


def test_the_keys_of_a_map_keep_their_limits(model: Model, write: Write) -> None:
    shape = {"type": "map", "key": member("Key"), "value": member("Text")}
    found = schema(model, write, shape, Key={"type": "string", "max": 3})
    assert found["propertyNames"] == {"$ref": "#/components/schemas/Key"}


def test_members_use_their_name_on_the_wire(model: Model, write: Write) -> None:
    shape = {
        "type": "structure",
        "required": ["Name", "Note"],
        "members": {
            "Name": member("Text", locationName="name"),
            "Note": member("Text", deprecated=True, documentation="<p>Theirs.</p>"),
            "Token": member("Text", idempotencyToken=True),
            "Policy": member("Text", jsonvalue=True),
        },
    }
    found = schema(model, write, shape)
    text = {"$ref": "#/components/schemas/Text"}
    assert found["required"] == ["name", "Note"]
    assert found["properties"] == {
        "name": text,
        "Note": {**text, "deprecated": True},
        "Token": {**text, "x-truespec-idempotency-token": True},
        "Policy": {**text, "contentMediaType": "application/json"},
    }


def test_a_union_has_exactly_one_member(model: Model, write: Write) -> None:
    members = {"a": member("Text"), "b": member("Text")}
    found = schema(
        model, write, {"type": "structure", "union": True, "members": members}
    )
    validator = Draft202012Validator({**found, "properties": {}})
    verdicts = [validator.is_valid(one) for one in ({}, {"a": ""}, {"a": "", "b": ""})]
    assert verdicts == [False, True, False]


def test_no_sentence_of_the_model_is_copied(model: Model, write: Write) -> None:
    for place in (model, model["operations"]["GetThing"], *model["shapes"].values()):
        place["documentation"] = "<p>A sentence of theirs.</p>"
    document = import_service("example", write(model))
    assert "of theirs" not in repr(document)
    schemas = document["components"]["schemas"]
    assert schemas["GetThingRequest"]["description"] == "Request of GetThing."
    assert schemas["LateError"]["description"] == "Error of GetThing."


def rest(model: Model, shape: Model, uri: str = "/things/{id}") -> None:
    """Turn the model into one of the protocol rest-json with that input."""
    model["metadata"] |= {"protocol": "rest-json"}
    model["operations"]["GetThing"]["http"] = {
        "method": "PUT",
        "requestUri": uri,
        "responseCode": 202,
    }
    model["shapes"] |= {"Text": {"type": "string"}, "Blob": {"type": "blob"}}
    model["shapes"]["GetThingRequest"] = shape


def test_rest_members_go_where_they_say(model: Model, write: Write) -> None:
    members = {
        "Id": member("Text", location="uri", locationName="id"),
        "Filter": member("Text", location="querystring", locationName="filter"),
        "Trace": member("Text", location="header", locationName="X-Trace"),
        "Name": member("Text", locationName="name"),
    }
    shape = {"type": "structure", "required": ["Id", "Name"], "members": members}
    rest(model, shape, "/things/{id}?mode=fast")
    document = import_service("example", write(model))
    assert list(document["paths"]) == ["/things/{id}"]
    found = operation(document)
    places = [(one["name"], one["in"], one["required"]) for one in found["parameters"]]
    assert places == [
        ("mode", "query", True),
        ("id", "path", True),
        ("filter", "query", False),
        ("X-Trace", "header", False),
    ]
    assert found["parameters"][0]["schema"]["enum"] == ["fast"]
    assert found["requestBody"]["required"] is True
    body = document["components"]["schemas"]["GetThingRequest"]
    assert (body["required"], list(body["properties"])) == (["name"], ["name"])
    assert list(found["responses"]) == ["202", "480", "481"]


def test_a_rest_request_without_members_for_it_has_no_body(
    model: Model, write: Write
) -> None:
    members = {"Id": member("Text", location="uri", locationName="id")}
    rest(model, {"type": "structure", "members": members})
    document = import_service("example", write(model))
    assert "requestBody" not in operation(document)
    assert "GetThingRequest" not in document["components"]["schemas"]


def test_a_rest_payload_is_the_body(model: Model, write: Write) -> None:
    members = {"Data": member("Blob"), "Kind": member("Text", location="header")}
    rest(model, {"type": "structure", "payload": "Data", "members": members}, "/")
    found = operation(import_service("example", write(model)))
    assert found["requestBody"] == {
        "required": False,
        "content": {"application/octet-stream": {}},
    }


def test_two_rest_operations_on_one_path_are_both_kept(
    model: Model, write: Write
) -> None:
    rest(model, {"type": "structure", "members": {}}, "/things?mode=fast")
    first = model["operations"]["GetThing"]
    slow = {"method": "PUT", "requestUri": "/things?mode=slow"}
    model["operations"]["Other"] = {**first, "name": "Other", "http": slow}
    document = import_service("example", write(model))
    assert list(document["paths"]) == ["/things", "/things#Other"]


def edit(model: Model, path: str, value: object) -> None:
    *parents, last = path.split(".")
    for name in parents:
        model = model[name]
    model[last] = value


@pytest.mark.parametrize(
    ("path", "value", "reason"),
    [
        ("metadata.protocol", "query", "'query'"),
        ("metadata.protocol", "ec2", "'ec2'"),
        ("metadata.signatureVersion", "v2", "'v2'"),
        ("metadata.novelty", 1, "'novelty'"),
        ("operations.GetThing.novelty", True, "GetThing has the trait 'novelty'"),
        ("operations.GetThing.authtype", "custom", "'custom'"),
        ("operations.GetThing.endpoint", {"hostPrefix": "{Id}."}, "host name"),
        ("operations.GetThing.errors", [{"shape": "LateError"}] * 121, "too many"),
        ("shapes.LateError.type", "tuple", "'tuple'"),
        ("shapes.LateError.members", {"A": {"shape": "LateError", "x": 1}}, "Error.A"),
    ],
)
def test_what_cannot_be_said_is_refused(
    model: Model, write: Write, path: str, value: object, reason: str
) -> None:
    edit(model, path, value)
    with pytest.raises(ModelRefused, match=reason):
        import_service("example", write(model))


def with_stream(model: Model) -> Model:
    """A second operation, whose answer is a stream of events."""
    model["operations"]["Listen"] = {
        "name": "Listen",
        "http": {"method": "POST", "requestUri": "/"},
        "output": {"shape": "ListenResponse"},
    }
    model["shapes"] |= {
        "ListenResponse": {"type": "structure", "members": {"A": {"shape": "Events"}}},
        "Events": {"type": "structure", "members": {}, "eventstream": True},
    }
    return model


def test_a_stream_of_events_is_refused(model: Model, write: Write) -> None:
    with pytest.raises(ModelRefused, match="Listen has a stream of events"):
        import_service("example", write(with_stream(model)))


def test_what_cannot_be_said_is_left_out_and_named(model: Model, write: Write) -> None:
    with_stream(model)["shapes"]["GetThingResponse"]["novelty"] = 1
    left_out: list[str] = []
    document = import_service("example", write(model), None, left_out)
    found = [one for item in document["paths"].values() for one in item.values()]
    assert [one["operationId"] for one in found] == ["GetThing"]
    assert document["components"]["schemas"].keys() == {
        "GetThingRequest",
        "GetThingResponse",
        "LateError",
        "BrokenError",
    }
    trait, operation = left_out
    assert trait.startswith("the trait 'novelty' of GetThingResponse is left out")
    assert operation.startswith("the operation Listen is left out: ")


def test_the_only_operation_is_not_left_out(model: Model, write: Write) -> None:
    del with_stream(model)["operations"]["GetThing"]
    with pytest.raises(ModelRefused, match="stream of events"):
        import_service("example", write(model), None, [])


def test_a_json_protocol_beside_another(model: Model, write: Write) -> None:
    model["metadata"] |= {
        "protocol": "smithy-rpc-v2-cbor",
        "protocols": ["smithy-rpc-v2-cbor", "json", "query"],
    }
    document = import_service("example", write(model))
    assert document["x-truespec-protocol"] == "aws-json-1.1"
    assert list(document["paths"]) == ["/#X-Amz-Target=Example.GetThing"]


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("(?s).*", r"[\s\S]*"),
        (r"^(?s)a.[.]\.+$", r"^a[\s\S][.]\.+$"),
        ("[a-z]+.", "[a-z]+."),
        (r"[\w-\.]+[z-a]", None),
        ("(?i)abc", None),
    ],
)
def test_patterns_are_those_of_ecma_262(
    model: Model, write: Write, theirs: str, ours: str | None
) -> None:
    model["shapes"]["Text"] = {"type": "string", "pattern": theirs}
    left_out: list[str] = []
    document = import_service("example", write(model), None, left_out)
    assert document["components"]["schemas"]["Text"].get("pattern") == ours
    assert [one.partition(":")[0] for one in left_out] == (
        [] if ours else ["the pattern of Text is left out"]
    )


def test_sparse_lists_and_maps_hold_null(model: Model, write: Write) -> None:
    text = {"shape": "GetThingRequest"}
    model["shapes"] |= {
        "Sparse": {"type": "list", "member": text, "sparse": True},
        "Dense": {"type": "list", "member": text},
    }
    schemas = import_service("example", write(model))["components"]["schemas"]
    reference = {"$ref": "#/components/schemas/GetThingRequest"}
    assert schemas["Sparse"]["items"] == {"anyOf": [reference, {"type": "null"}]}
    assert schemas["Dense"]["items"] == reference


@pytest.mark.parametrize(
    ("uri", "traits"),
    [
        ("/{key+}", {"location": "uri", "locationName": "key"}),
        ("/", {"location": "headers", "locationName": "x-meta-"}),
    ],
)
def test_rest_requests_that_openapi_cannot_describe_are_refused(
    model: Model, write: Write, uri: str, traits: Model
) -> None:
    members = {"Key": member("Text", **traits)}
    rest(model, {"type": "structure", "members": members}, uri)
    with pytest.raises(ModelRefused, match="GetThing"):
        import_service("example", write(model))


def test_the_newest_version_is_taken(model: Model, write: Write) -> None:
    write(model)
    model["metadata"]["apiVersion"] = "2021-01-01"
    data = write(model)
    assert import_service("example", data)["info"]["version"] == "2021-01-01"
    old = import_service("example", data, "2020-01-01")
    assert old["info"]["version"] == "2020-01-01"


def test_gzipped_models_are_read(model: Model, write: Write) -> None:
    data = write(model)
    plain = data / "example" / "2020-01-01" / "service-2.json"
    expected = import_service("example", data)
    plain.with_name("service-2.json.gz").write_bytes(gzip.compress(plain.read_bytes()))
    plain.unlink()
    assert import_service("example", data) == expected


@pytest.mark.parametrize(
    ("service", "version", "reason"),
    [
        ("exampel", None, "did you mean example"),
        ("../data", None, "no service"),
        ("example", "1999-01-01", "no version"),
    ],
)
def test_what_is_not_there_is_named(
    model: Model, write: Write, service: str, version: str | None, reason: str
) -> None:
    with pytest.raises(ImportFault, match=reason):
        import_service(service, write(model), version)


def test_files_that_cannot_be_read_are_named(model: Model, write: Write) -> None:
    data = write(model)
    path = data / "example" / "2020-01-01" / "service-2.json"
    for content in ("{", "[]"):
        path.write_text(content, "utf-8")
        with pytest.raises(ImportFault, match=r"service-2\.json"):
            import_service("example", data)
    path.write_text('{"shapes": {}}', "utf-8")
    with pytest.raises(ImportFault, match="lacks metadata, operations"):
        import_service("example", data)
    path.unlink()
    with pytest.raises(ImportFault, match="no service-2"):
        import_service("example", data)
    with pytest.raises(ImportFault, match="is not a folder"):
        import_service("example", data / "nowhere")
