"""spec/cognito-idp.yaml against the document that was published of the same service.

The published document was made by other people with other tools from an older model of
the same version of the service. What both say must be the same, but for the changes
that the service itself made in between: those are listed here one by one, and a change
that is listed and not there is as wrong as one that is there and not listed.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

ROOT = Path(__file__).resolve().parents[2]
PUBLISHED = Path("amazonaws.com/cognito-idp/2016-04-18/openapi.yaml")
MEDIA = "application/x-amz-json-1.1"

Tree = dict[str, Any]

FIREWALL = "a firewall can stand before a user pool by now"
ACTIVITY = "more is told of what users did"
DELETION = "a user pool can be protected from deletion by now"
ATTRIBUTES = "a changed attribute can wait for its verification by now"
REGION = "text messages can be sent from another region by now"
SESSION = "an app client can limit an authentication session by now"
CONTEXT = "a client can pass on the address of its user by now"
RACE = "a change can meet another one by now"
MESSAGES = "exceptions have their members in the later model"
CORRECTION = "the model stated another limit than the service has"

# (operation, error, the error that it stands before, or "" for the end)
ADDED_ERRORS = {
    (
        "DeleteIdentityProvider",
        "ConcurrentModificationException",
        "ResourceNotFoundException",
    ): RACE,
    (
        "DeleteUserPoolClient",
        "ConcurrentModificationException",
        "InternalErrorException",
    ): RACE,
    (
        "UpdateIdentityProvider",
        "ConcurrentModificationException",
        "NotAuthorizedException",
    ): RACE,
    ("VerifyUserAttribute", "AliasExistsException", ""): ATTRIBUTES,
    ("AssociateSoftwareToken", "ForbiddenException", ""): FIREWALL,
    ("ChangePassword", "ForbiddenException", ""): FIREWALL,
    ("ConfirmDevice", "ForbiddenException", ""): FIREWALL,
    ("ConfirmForgotPassword", "ForbiddenException", ""): FIREWALL,
    ("ConfirmSignUp", "ForbiddenException", ""): FIREWALL,
    ("DeleteUser", "ForbiddenException", ""): FIREWALL,
    ("DeleteUserAttributes", "ForbiddenException", ""): FIREWALL,
    ("ForgetDevice", "ForbiddenException", ""): FIREWALL,
    ("ForgotPassword", "ForbiddenException", ""): FIREWALL,
    ("GetDevice", "ForbiddenException", ""): FIREWALL,
    ("GetUser", "ForbiddenException", ""): FIREWALL,
    ("GetUserAttributeVerificationCode", "ForbiddenException", ""): FIREWALL,
    ("GlobalSignOut", "ForbiddenException", ""): FIREWALL,
    ("InitiateAuth", "ForbiddenException", ""): FIREWALL,
    ("ListDevices", "ForbiddenException", ""): FIREWALL,
    ("ResendConfirmationCode", "ForbiddenException", ""): FIREWALL,
    ("RespondToAuthChallenge", "ForbiddenException", ""): FIREWALL,
    ("RevokeToken", "ForbiddenException", ""): FIREWALL,
    ("SetUserMFAPreference", "ForbiddenException", ""): FIREWALL,
    ("SetUserSettings", "ForbiddenException", ""): FIREWALL,
    ("SignUp", "ForbiddenException", ""): FIREWALL,
    ("UpdateDeviceStatus", "ForbiddenException", ""): FIREWALL,
    ("UpdateUserAttributes", "ForbiddenException", ""): FIREWALL,
    ("VerifySoftwareToken", "ForbiddenException", ""): FIREWALL,
    ("VerifyUserAttribute", "ForbiddenException", ""): FIREWALL,
}

REMOVED_ERRORS = {
    (
        "ForgotPassword",
        "UserNotConfirmedException",
    ): "who is not confirmed gets another code"
}

ADDED_SCHEMAS = {
    "AttributesRequireVerificationBeforeUpdateType": ATTRIBUTES,
    "AuthSessionValidityType": SESSION,
    "DeletionProtectionType": DELETION,
    "ForbiddenException": FIREWALL,
    "MessageType": MESSAGES,
    "RegionCodeType": REGION,
    "UserAttributeUpdateSettingsType": ATTRIBUTES,
}

# (schema, fact) -> what was published, what is said now, and why
CHANGED = {
    ("BlockedIPRangeListType", "maxItems"): (20, 200, CORRECTION),
    ("SkippedIPRangeListType", "maxItems"): (20, 200, CORRECTION),
    ("PasswordType", "minLength"): (6, None, CORRECTION),
    ("ProviderNameTypeV1", "minLength"): (1, 3, CORRECTION),
    ("EventResponseType", "enum"): (
        ["Success", "Failure"],
        ["Pass", "Fail", "InProgress"],
        ACTIVITY,
    ),
    ("EventType", "enum"): (
        ["SignIn", "SignUp", "ForgotPassword"],
        ["SignIn", "SignUp", "ForgotPassword", "PasswordChange", "ResendCode"],
        ACTIVITY,
    ),
    ("CreateUserPoolClientRequest", "property AuthSessionValidity"): (
        None,
        "AuthSessionValidityType",
        SESSION,
    ),
    (
        "CreateUserPoolClientRequest",
        "property EnablePropagateAdditionalUserContextData",
    ): (None, "WrappedBooleanType", CONTEXT),
    ("UpdateUserPoolClientRequest", "property AuthSessionValidity"): (
        None,
        "AuthSessionValidityType",
        SESSION,
    ),
    (
        "UpdateUserPoolClientRequest",
        "property EnablePropagateAdditionalUserContextData",
    ): (None, "WrappedBooleanType", CONTEXT),
    ("UserPoolClientType", "property AuthSessionValidity"): (
        None,
        "AuthSessionValidityType",
        SESSION,
    ),
    ("UserPoolClientType", "property EnablePropagateAdditionalUserContextData"): (
        None,
        "WrappedBooleanType",
        CONTEXT,
    ),
    ("CreateUserPoolRequest", "property DeletionProtection"): (
        None,
        "DeletionProtectionType",
        DELETION,
    ),
    ("CreateUserPoolRequest", "property UserAttributeUpdateSettings"): (
        None,
        "UserAttributeUpdateSettingsType",
        ATTRIBUTES,
    ),
    ("UpdateUserPoolRequest", "property DeletionProtection"): (
        None,
        "DeletionProtectionType",
        DELETION,
    ),
    ("UpdateUserPoolRequest", "property UserAttributeUpdateSettings"): (
        None,
        "UserAttributeUpdateSettingsType",
        ATTRIBUTES,
    ),
    ("UserPoolType", "property DeletionProtection"): (
        None,
        "DeletionProtectionType",
        DELETION,
    ),
    ("UserPoolType", "property UserAttributeUpdateSettings"): (
        None,
        "UserAttributeUpdateSettingsType",
        ATTRIBUTES,
    ),
    ("SmsConfigurationType", "property SnsRegion"): (None, "RegionCodeType", REGION),
    ("UserContextDataType", "property IpAddress"): (None, "StringType", CONTEXT),
}

LIMITS = ("minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems")


def load(path: Path) -> Tree:
    tree: Tree = yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
    return tree


@pytest.fixture(scope="module")
def ours() -> Tree:
    return load(ROOT / "spec" / "cognito-idp.yaml")


@pytest.fixture(scope="module")
def published() -> Tree:
    path = ROOT.parent / "shared" / "corpus" / PUBLISHED
    if not path.is_file():
        pytest.skip(f"the published document is not at {path}")
    return load(path)


def operations(document: Tree) -> dict[str, Tree]:
    """The operations of a document by name."""
    found = {}
    for path, item in document["paths"].items():
        target = item["post"]["parameters"][-1]
        assert (target["name"], target["in"]) == ("X-Amz-Target", "header")
        assert target["required"] is True
        assert target["schema"]["enum"] == [path.removeprefix("/#X-Amz-Target=")]
        found[item["post"]["operationId"]] = item["post"]
    return found


def body(message: Tree) -> str | None:
    """The name of the schema of a request's or a response's body."""
    contents = list(message.get("content", {}).values())
    assert len(contents) <= 1
    return target(contents[0]["schema"]) if contents else None


def target(schema: Tree) -> str:
    """The schema that a place refers to, seen through `allOf` with a description."""
    for part in schema.get("allOf", [schema]):
        if "$ref" in part:
            return str(part["$ref"]).rsplit("/", 1)[1]
    raise AssertionError(f"no reference in {schema}")


def errors(operation: Tree) -> list[tuple[str, str]]:
    return [
        (status, body(response) or "")
        for status, response in operation["responses"].items()
        if status != "200"
    ]


def facts(schema: Tree) -> Tree:
    """What a schema says, however it is written."""
    found: Tree = {key: schema[key] for key in (*LIMITS, "pattern") if key in schema}
    found["type"] = schema["type"]
    found["secret"] = schema.get("format") == "password"
    found["time"] = schema.get("format") == "date-time"
    found["required"] = set(schema.get("required", ()))
    found["enum"] = schema.get("enum")
    for name, member in schema.get("properties", {}).items():
        found[f"property {name}"] = target(member)
    for holder in ("items", "additionalProperties"):
        if holder in schema:
            found[holder] = target(schema[holder])
    return found


def test_the_operations_are_the_same(ours: Tree, published: Tree) -> None:
    theirs, mine = operations(published), operations(ours)
    assert list(mine) == list(theirs)
    assert list(ours["paths"]) == list(published["paths"])
    for name, operation in mine.items():
        assert body(operation["requestBody"]) == body(theirs[name]["requestBody"])
        assert operation["requestBody"]["required"] is True
        success = operation["responses"]["200"]
        assert body(success) == body(theirs[name]["responses"]["200"])


def test_there_are_101_operations(ours: Tree) -> None:
    assert len(operations(ours)) == 101


def test_the_errors_are_the_same(ours: Tree, published: Tree) -> None:
    expected = {
        name: [shape for _, shape in errors(operation)]
        for name, operation in operations(published).items()
    }
    for name, shape in REMOVED_ERRORS:
        expected[name].remove(shape)
    for name, shape, follower in ADDED_ERRORS:
        names = expected[name]
        names.insert(names.index(follower) if follower else len(names), shape)
    assert {name: errors(one) for name, one in operations(ours).items()} == {
        name: [(str(480 + at), shape) for at, shape in enumerate(shapes)]
        for name, shapes in expected.items()
    }


def test_the_schema_names_are_the_same(ours: Tree, published: Tree) -> None:
    mine = set(ours["components"]["schemas"])
    assert mine - set(published["components"]["schemas"]) == set(ADDED_SCHEMAS)
    assert not set(published["components"]["schemas"]) - mine


def test_the_schemas_are_the_same(ours: Tree, published: Tree) -> None:
    differences = {}
    mine = ours["components"]["schemas"]
    for name, schema in published["components"]["schemas"].items():
        # The published document says nothing of any exception but its name.
        if not schema:
            assert list(mine[name]["properties"]) == ["message"]
            continue
        before, after = facts(schema), facts(mine[name])
        for fact in before.keys() | after.keys():
            if before.get(fact) != after.get(fact):
                differences[name, fact] = (before.get(fact), after.get(fact))
    assert differences == {key: (old, new) for key, (old, new, _) in CHANGED.items()}


def test_the_document_is_well_formed(ours: Tree) -> None:
    schemas = ours["components"]["schemas"]
    for schema in schemas.values():
        # ECMA-262 patterns are not Python's; the suite of patterns looks at those.
        Draft202012Validator.check_schema({**schema, "pattern": ""})
    for operation in operations(ours).values():
        named = [
            body(operation["requestBody"]),
            *map(body, operation["responses"].values()),
        ]
        assert {name for name in named if name} <= set(schemas)
    used = [facts(schema) for schema in schemas.values()]
    places = [value for one in used for key, value in one.items() if " " in key]
    assert set(places) <= set(schemas)


def test_how_requests_are_sent_and_signed(ours: Tree) -> None:
    assert ours["x-truespec-protocol"] == "aws-json-1.1"
    assert ours["x-truespec-signing-name"] == "cognito-idp"
    scheme = ours["components"]["securitySchemes"]["hmac"]
    assert scheme["x-amazon-apigateway-authtype"] == "awsSigv4"
    (server,) = ours["servers"]
    assert server["url"] == "https://cognito-idp.{region}.amazonaws.com"
    assert ours["security"] == [{"hmac": []}]
    # Users who sign up have no keys to sign with; those who administer do.
    assert operations(ours)["SignUp"]["security"] == []
    assert "security" not in operations(ours)["AdminCreateUser"]


def test_pages(ours: Tree) -> None:
    schemas = ours["components"]["schemas"]
    paged = {
        name: operation["x-truespec-paging"]
        for name, operation in operations(ours).items()
        if "x-truespec-paging" in operation
    }
    assert "ListUsers" in paged
    for name, paging in paged.items():
        operation = operations(ours)[name]
        request = schemas[body(operation["requestBody"])]["properties"]
        response = schemas[body(operation["responses"]["200"])]["properties"]
        assert {paging["input_token"], paging["limit_key"]} <= set(request)
        assert {paging["output_token"], paging["result_key"]} <= set(response)


def inside(document: Tree, name: str) -> dict[str, Tree]:
    """The properties of a schema, each as the schema that it refers to."""
    schemas = document["components"]["schemas"]
    properties = schemas[name]["properties"]
    return {key: schemas[target(value)] for key, value in properties.items()}


def test_the_request_of_list_user_import_jobs(ours: Tree) -> None:
    request = ours["components"]["schemas"]["ListUserImportJobsRequest"]
    assert set(request["required"]) == {"UserPoolId", "MaxResults"}
    members = inside(ours, "ListUserImportJobsRequest")
    assert {name: facts(schema) for name, schema in members.items()} == {
        "UserPoolId": facts(
            {
                "type": "string",
                "minLength": 1,
                "maxLength": 55,
                "pattern": r"[\w-]+_[0-9a-zA-Z]+",
            }
        ),
        "MaxResults": facts({"type": "integer", "minimum": 1, "maximum": 60}),
        "PaginationToken": facts(
            {"type": "string", "minLength": 1, "pattern": r"[\S]+"}
        ),
    }


def test_the_response_of_list_user_import_jobs(ours: Tree) -> None:
    members = inside(ours, "ListUserImportJobsResponse")
    assert list(members) == ["UserImportJobs", "PaginationToken"]
    jobs = members["UserImportJobs"]
    assert (jobs["type"], jobs["minItems"], jobs["maxItems"]) == ("array", 1, 50)
    job = inside(ours, target(jobs["items"]))
    assert list(job) == [
        "JobName",
        "JobId",
        "UserPoolId",
        "PreSignedUrl",
        "CreationDate",
        "StartDate",
        "CompletionDate",
        "Status",
        "CloudWatchLogsRoleArn",
        "ImportedUsers",
        "SkippedUsers",
        "FailedUsers",
        "CompletionMessage",
    ]
    assert set(job["Status"]["enum"]) == {
        "Created",
        "Pending",
        "InProgress",
        "Stopping",
        "Expired",
        "Stopped",
        "Failed",
        "Succeeded",
    }


def test_the_errors_of_list_user_import_jobs(ours: Tree) -> None:
    assert errors(operations(ours)["ListUserImportJobs"]) == [
        ("480", "ResourceNotFoundException"),
        ("481", "InvalidParameterException"),
        ("482", "TooManyRequestsException"),
        ("483", "NotAuthorizedException"),
        ("484", "InternalErrorException"),
    ]
    responses = operations(ours)["ListUserImportJobs"]["responses"]
    assert all(list(one["content"]) == [MEDIA] for one in responses.values())
