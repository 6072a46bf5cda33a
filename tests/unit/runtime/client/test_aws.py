"""Signatures of AWS: the published one, botocore's own, and as they arrive."""

from __future__ import annotations

import datetime
import json
from typing import Any

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest, AWSResponse
from botocore.credentials import Credentials
from botocore.session import Session

from truespec.runtime.client.message import Request, RequestBody
from truespec.runtime.client.security.authentication import Authentication
from truespec.runtime.client.security.aws import SigV4, region_of
from truespec.runtime.client.security.schemes import ApiKeyScheme, AwsScheme
from truespec.runtime.wire.headers import Headers

# The keys of AWS's own examples.
KEYS = ("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
NOW = datetime.datetime(2015, 8, 30, 12, 36, tzinfo=datetime.UTC)
HMAC = ApiKeyScheme("header", "Authorization")


@pytest.fixture(autouse=True)
def _frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have botocore sign as of a certain time."""
    monkeypatch.setattr("botocore.auth.get_current_datetime", lambda: NOW)


def sign(credentials: SigV4, request: Request, scheme: ApiKeyScheme = HMAC) -> Request:
    assert list(credentials.apply(request, scheme, ())) == []
    return request


def test_the_signature_is_the_published_one() -> None:
    # "Signature Version 4 signing process", the example of ListUsers.
    request = Request(
        "GET",
        "https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08",
        Headers({"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}),
    )
    sign(SigV4(*KEYS, service="iam", region="us-east-1"), request)
    assert request.headers["Authorization"] == (
        "AWS4-HMAC-SHA256"
        " Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request,"
        " SignedHeaders=content-type;host;x-amz-date,"
        " Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"
    )
    assert request.headers["X-Amz-Date"] == "20150830T123600Z"


@pytest.mark.parametrize(
    ("service", "operation", "arguments"),
    [
        ("cognito-idp", "list_users", {"UserPoolId": "eu-west-1_x", "Filter": 'a="ü"'}),
        ("lambda", "list_functions", {"MaxItems": 5, "Marker": "a b/+=&"}),
        ("lambda", "get_function", {"FunctionName": "arn:aws:lambda:x:1:function:f"}),
    ],
)
@pytest.mark.parametrize("token", ["", "s3ssion/token+="])
def test_botocore_signs_the_same_request_the_same(
    service: str, operation: str, arguments: dict[str, Any], token: str
) -> None:
    sent = list[Any]()

    def answer(request: Any, **_: Any) -> AWSResponse:
        sent.append(request)
        return AWSResponse(request.url, 200, {}, Raw())

    client = Session().create_client(
        service,
        region_name="eu-west-1",
        aws_access_key_id=KEYS[0],
        aws_secret_access_key=KEYS[1],
        aws_session_token=token or None,
    )
    client.meta.events.register("before-send", answer)
    getattr(client, operation)(**arguments)
    (theirs,) = sent
    text = {
        name: value.decode() if isinstance(value, bytes) else value
        for name, value in theirs.headers.items()
    }
    expected = {name: text.pop(name) for name in ("Authorization", "X-Amz-Date")}
    # What botocore adds after it has signed is not signed.
    signed = expected["Authorization"].split("SignedHeaders=")[1].split(",")[0]
    fields = [item for item in text.items() if item[0].lower() in signed.split(";")]
    ours = Request(theirs.method, theirs.url, Headers(fields), theirs.body or None)
    ours.headers.remove("X-Amz-Security-Token")
    credentials = SigV4(*KEYS, token)
    sign(credentials, ours, AwsScheme(service))
    assert {name: ours.headers.get(name) for name in expected} == expected
    assert ours.headers.get("X-Amz-Security-Token", "") == token
    shown = repr(credentials) + repr(ours) + repr(ours.headers)
    assert not any(secret in shown for secret in (KEYS[1], "s3ssion"))
    client.close()


class Raw:
    """A body of a response as botocore reads it."""

    def stream(self, **_: Any) -> list[bytes]:
        return [b"{}"]


def test_a_signature_holds_for_what_arrives(
    serve: Any, reply: Any, caller: Any
) -> None:
    def answer(got: Any) -> Any:
        authorization = got.headers["Authorization"]
        names = authorization.split("SignedHeaders=")[1].split(",")[0].split(";")
        url = f"http://{got.headers['Host']}{got.path}"
        request = AWSRequest(method=got.method, url=url, data=got.body)
        for name in names:
            request.headers[name] = got.headers[name]
        SigV4Auth(Credentials(*KEYS), "execute-api", "eu-west-1").add_auth(request)
        same = request.headers["Authorization"] == authorization
        return reply(200 if same else 403)

    server = serve(answer)
    credentials = SigV4(*KEYS, service="execute-api", region="eu-west-1")
    authentication = Authentication(credentials, {"hmac": HMAC})
    target = "/a%2Fb/%C3%BC/c%20d:e?z=1&a=%20%2B%2F&a=&b"
    bodies: list[RequestBody] = [b'{"x": 1}', [b"in ", b"parts"], None]
    for body in bodies:
        fields = Headers({"Content-Type": "application/json", "X-Two": "a  b"})
        request = Request("POST", server.url + target, fields, body)
        if isinstance(body, list):
            request.headers.set("Content-Length", "8")
        wanted = ((("hmac", ()),),)
        assert caller.call(authentication, request, wanted).status == 200


def test_a_request_can_be_signed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    credentials = SigV4(*KEYS, "token", service="x", region="eu-west-1")
    request = Request("POST", "https://x.example/", body=b"{}")
    first = sign(credentials, request).headers.items()
    assert sign(credentials, request).headers.items() == first
    later = NOW + datetime.timedelta(minutes=6)
    monkeypatch.setattr("botocore.auth.get_current_datetime", lambda: later)
    sign(credentials, request)
    assert request.headers.get_all("X-Amz-Date") == ["20150830T124200Z"]
    assert len(request.headers) == len(first)


def test_a_body_that_is_not_signed_is_said_to_be_so() -> None:
    url = "https://x.eu-west-1.amazonaws.com/"
    told = SigV4(*KEYS, service="x", unsigned_body=True)
    plain = SigV4(*KEYS, service="x")
    said = Headers({"X-Amz-Content-SHA256": "UNSIGNED-PAYLOAD"})
    signed = [
        sign(told, Request("POST", url, body=b"a")),
        sign(told, Request("POST", url, body=b"b")),
        sign(plain, Request("POST", url, said.copy(), b"c")),
        sign(plain, Request("POST", url, body=iter([b"d"]))),
    ]
    assert len({request.headers["Authorization"] for request in signed}) == 1
    for request in signed:
        assert request.headers.get_all("X-Amz-Content-SHA256") == ["UNSIGNED-PAYLOAD"]
    assert list(signed[3].body or ()) == [b"d"]


@pytest.mark.parametrize("partition", ["aws", "aws-cn", "aws-us-gov"])
def test_the_regions_of_botocore_are_found_in_its_hosts(partition: str) -> None:
    session = Session()
    regions = session.get_available_regions("lambda", partition)
    assert regions
    for region in regions:
        client = session.create_client("lambda", region_name=region)
        assert region_of(client.meta.endpoint_url) == region
        client.close()


@pytest.mark.parametrize(
    ("url", "region"),
    [
        ("https://cognito-idp.eu-west-1.amazonaws.com/", "eu-west-1"),
        ("https://cognito-idp.us-gov-west-1.amazonaws.com:443/x", "us-gov-west-1"),
        ("https://cognito-idp.cn-north-1.amazonaws.com.cn/", "cn-north-1"),
        ("https://cognito-idp.eu-west-1.api.aws", "eu-west-1"),
        ("https://abc123.execute-api.ap-southeast-2.amazonaws.com/p", "ap-southeast-2"),
        ("https://iam.amazonaws.com/", ""),
        ("http://127.0.0.1:5000/", ""),
        ("https://eu-west-1.example.com/", ""),
    ],
)
def test_the_region_is_part_of_the_host(url: str, region: str) -> None:
    assert region_of(url) == region


def test_what_cannot_be_found_has_to_be_given() -> None:
    request = Request("GET", "http://127.0.0.1:5000/")
    with pytest.raises(ValueError, match="SigV4 needs region"):
        sign(SigV4(*KEYS, service="x"), request)
    with pytest.raises(ValueError, match="SigV4 needs service"):
        sign(SigV4(*KEYS, region="eu-west-1"), request)


def test_credentials_of_botocore_can_be_given() -> None:
    given = SigV4(credentials=Credentials(*KEYS), service="x", region="eu-west-1")
    plain = SigV4(*KEYS, service="x", region="eu-west-1")
    made = [sign(each, Request("GET", "https://x.example")) for each in (given, plain)]
    assert made[0].headers == made[1].headers


def test_keys_are_looked_for_where_botocore_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", KEYS[0])
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", KEYS[1])
    monkeypatch.setenv("AWS_SESSION_TOKEN", "token")
    monkeypatch.setenv("AWS_CONFIG_FILE", "/nowhere")
    request = Request("GET", "https://x.example")
    sign(SigV4(service="x", region="eu-west-1"), request)
    assert request.headers["X-Amz-Security-Token"] == "token"
    assert json.dumps(request.headers.shown()).count("<secret>") == 2
