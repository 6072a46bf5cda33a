"""Each error is an exception of its own, of the same name as with boto3."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError as BotoError
from cognito_idp import Client, errors, models
from cognito_idp.client import CallOptions
from moto.cognitoidp import exceptions as moto_exceptions

from tests.suite.cognito.called import Called
from tests.suite.cognito.conftest import CREDENTIALS
from tests.suite.cognito.implemented import implemented
from tests.suite.cognito.people import People
from tests.suite.cognito.stories.beginnings import FIRST

DOCUMENT = Path(__file__).parents[3] / "spec/cognito-idp.yaml"
NO_POOL = "us-east-1_nowhere"


def _authentication(people: People, name: str, password: str) -> Any:
    return models.InitiateAuthRequest(
        client_id=people.application,
        auth_flow=models.AuthFlowType.USER_PASSWORD_AUTH,
        auth_parameters={"USERNAME": name, "PASSWORD": password},
    )


# For each class of errors a call that raises it: the method, and what it is given.
FAILING: dict[type[errors.ErrorResponse[Any]], tuple[str, Callable[[People], Any]]] = {
    errors.AliasExistsException: (
        "admin_update_user_attributes",
        lambda people: models.AdminUpdateUserAttributesRequest(
            user_pool_id=people.by_address,
            username="ada@example.com",
            user_attributes=[
                models.AttributeType(name="email", value="bob@example.com")
            ],
        ),
    ),
    errors.CodeMismatchException: (
        "verify_software_token",
        lambda people: models.VerifySoftwareTokenRequest(
            access_token=people.token, user_code="000000"
        ),
    ),
    errors.ExpiredCodeException: (
        "confirm_forgot_password",
        lambda people: models.ConfirmForgotPasswordRequest(
            client_id=people.application,
            username="ada",
            confirmation_code="moto-confirmation-code:0",
            password=FIRST,
        ),
    ),
    errors.GroupExistsException: (
        "create_group",
        lambda people: models.CreateGroupRequest(
            user_pool_id=people.pool, group_name="group-0"
        ),
    ),
    errors.InvalidParameterException: (
        "list_users",
        lambda people: models.ListUsersRequest(
            user_pool_id=people.pool, filter="nonsense"
        ),
    ),
    errors.InvalidPasswordException: (
        "admin_set_user_password",
        lambda people: models.AdminSetUserPasswordRequest(
            user_pool_id=people.pool, username="ada", password="short"
        ),
    ),
    errors.NotAuthorizedException: (
        "initiate_auth",
        lambda people: _authentication(people, "ada", "wrong"),
    ),
    errors.ResourceNotFoundException: (
        "describe_user_pool",
        lambda people: models.DescribeUserPoolRequest(user_pool_id=NO_POOL),
    ),
    errors.UserNotConfirmedException: (
        "initiate_auth",
        lambda people: _authentication(people, "bob", FIRST),
    ),
    errors.UserNotFoundException: (
        "admin_get_user",
        lambda people: models.AdminGetUserRequest(
            user_pool_id=people.pool, username="nobody"
        ),
    ),
    errors.UsernameExistsException: (
        "admin_create_user",
        lambda people: models.AdminCreateUserRequest(
            user_pool_id=people.pool, username="ada"
        ),
    ),
}


@pytest.mark.parametrize("error", FAILING, ids=lambda error: error.__name__)
def test_an_error_is_of_its_own_class(
    error: type[errors.ErrorResponse[Any]], client: Client, people: People, boto: Any
) -> None:
    method, request = FAILING[error]
    with pytest.raises(errors.ErrorResponse) as caught:
        getattr(client, method)(request(people))
    assert type(caught.value) is error
    assert isinstance(caught.value, errors.StatusError)
    assert isinstance(caught.value, errors.ClientError)
    # Whatever status the document gives it, this protocol has the name only.
    assert caught.value.status == 400

    with pytest.raises(BotoError) as caught_by_boto:
        getattr(boto, method)(**request(people).to_json())
    known = caught_by_boto.value.response
    assert caught.value.name == known["Error"]["Code"]
    assert caught.value.body.message == known["Error"]["Message"]
    assert caught.value.status == known["ResponseMetadata"]["HTTPStatusCode"]
    assert str(caught.value).endswith(f" 400: {known['Error']['Message']}")


def test_every_error_that_moto_knows() -> None:
    of_moto = {
        name.removesuffix("Error").removesuffix("Exception")
        for name, kind in vars(moto_exceptions).items()
        if getattr(kind, "__module__", None) == moto_exceptions.__name__
    }
    assert of_moto == {error.name.removesuffix("Exception") for error in FAILING}


@pytest.mark.parametrize(
    ("pool", "keyword"),
    [("nowhere", "pattern"), (f"us-east-1_{'a' * 46}", "maxLength")],
)
def test_a_request_that_is_wrong_is_not_sent(
    server: str, pool: str, keyword: str
) -> None:
    called = Called()
    with (
        Client(server, auth=CREDENTIALS, hooks=[called]) as client,
        pytest.raises(errors.InvalidRequest) as caught,
    ):
        client.describe_user_pool(models.DescribeUserPoolRequest(user_pool_id=pool))
    assert isinstance(caught.value, errors.ClientError)
    assert isinstance(caught.value, ValueError)
    (problem,) = caught.value.problems
    assert problem.instance_pointer == "/body/UserPoolId"
    assert problem.line is not None
    assert f"(line {problem.line})" in str(caught.value)
    line = DOCUMENT.read_text("utf-8").splitlines()[problem.line - 1]
    assert line.strip().startswith(f"{keyword}: ")
    assert called.tries == 0


def test_what_is_not_checked_is_for_the_service_to_refuse(
    client: Client, people: People
) -> None:
    with pytest.raises(errors.ResourceNotFoundException):
        client.describe_user_pool(
            models.DescribeUserPoolRequest(user_pool_id="nowhere"),
            options=CallOptions(check_request=False),
        )


def test_what_moto_does_not_implement(client: Client, people: People) -> None:
    assert "ListDevices" not in implemented()
    with pytest.raises(errors.UnexpectedStatus) as caught:
        client.list_devices(models.ListDevicesRequest(access_token=people.token))
    assert caught.value.status == 500
    assert "ListDevices was answered with status 500: <!doctype html>" in str(
        caught.value
    )
    assert not isinstance(caught.value, errors.ErrorResponse)


def test_reading_can_be_as_strict_as_the_document(
    client: Client, people: People, boto: Any
) -> None:
    request = models.DescribeUserPoolRequest(user_pool_id=people.pool)
    with pytest.raises(errors.InvalidResponse) as caught:
        client.describe_user_pool(request, options=CallOptions(responses="strict"))
    # The names of standard attributes are longer than the document allows.
    known = boto.describe_user_pool(UserPoolId=people.pool)["UserPool"]
    beyond = [
        f"/UserPool/SchemaAttributes/{index}/Name"
        for index, attribute in enumerate(known["SchemaAttributes"])
        if len(attribute["Name"]) > 20
    ]
    assert beyond
    found = caught.value.problems
    assert [problem.instance_pointer for problem in found] == beyond
    assert {problem.keyword for problem in found} == {"maxLength"}
