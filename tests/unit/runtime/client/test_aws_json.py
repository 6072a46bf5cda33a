"""The protocol AWS JSON 1.1, as botocore reads and writes it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
from botocore.parsers import create_parser
from botocore.utils import parse_timestamp

from truespec.runtime.client.aws_json import (
    AwsJsonContent,
    AwsJsonOperation,
    error_name,
)
from truespec.runtime.client.content import JsonContent
from truespec.runtime.client.error_response import ErrorResponse, UnexpectedStatus
from truespec.runtime.client.message import Request, Response
from truespec.runtime.client.service import Service
from truespec.runtime.wire.headers import Headers

MEDIA = "application/x-amz-json-1.1"
TIMESTAMPS: Any = {"answer": {"At": "", "Each": "list"}, "list": {None: ""}}
CONTENT = AwsJsonContent[Any](timestamps=(TIMESTAMPS, "answer"))


class KnownException(ErrorResponse[Any]):
    contents = (JsonContent(MEDIA),)


class FurtherException(ErrorResponse[Any]):
    """An error that the document has for another operation."""

    contents = (JsonContent(MEDIA),)


OPERATION: AwsJsonOperation[Any] = AwsJsonOperation(
    Service(
        "Service",
        lines=dict,
        errors=lambda: {"FurtherException": FurtherException},
    ),
    "Operation",
    "POST",
    "/",
    "#/paths/~1/post",
    answers={"200": [CONTENT]},
    errors={"480": KnownException},
)


def response(
    content: bytes,
    status: int = 400,
    media: str = MEDIA,
    headers: Mapping[str, str] | None = None,
) -> Response:
    fields = Headers({"Content-Type": media, **(headers or {})})
    return Response(status, fields, content, Request("POST", "http://127.0.0.1/"))


@pytest.mark.parametrize(
    "named",
    [
        "KnownException",
        "com.amazonaws.service.v20160418#KnownException",
        "KnownException:http://internal.amazon.com/coral/com.amazon.coral.service/",
        "aws.protocoltests#KnownException:http://internal.amazon.com/coral/",
        "KnownException:http://internal.amazon.com/#fragment",
    ],
)
def test_the_name_of_an_error_is_cut_out(named: str) -> None:
    body = json.dumps({"__type": named, "message": "no"}).encode()
    parsed = create_parser("json").parse(
        {"status_code": 400, "headers": {}, "body": body}, None
    )
    answer = response(body)
    assert error_name(answer) == parsed["Error"]["Code"] == "KnownException"
    error = OPERATION.error(answer, "tolerant")
    assert type(error) is KnownException
    assert error.body == json.loads(body)
    # Where there is a header field, the body need not say it.
    answer = response(b"{}", headers={"x-amzn-ErrorType": named})
    assert type(OPERATION.error(answer, "tolerant")) is KnownException


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (response(b'{"__type": "FurtherException"}'), FurtherException),
        (response(b'{"__type": "FurtherException"}', 500), FurtherException),
        (response(b'{"__type": "AccessDeniedException"}'), UnexpectedStatus),
        (response(b'{"message": "of no type"}'), UnexpectedStatus),
        (response(b'{"__type": 1}'), UnexpectedStatus),
        (response(b"[]"), UnexpectedStatus),
        (response(b""), UnexpectedStatus),
        (response(b"<p>not JSON</p>", 502, "text/html"), UnexpectedStatus),
        # Without a name, the status has to do.
        (response(b"{}", 480), KnownException),
    ],
)
def test_the_class_of_an_error(answer: Response, kind: type[Exception]) -> None:
    assert type(OPERATION.error(answer, "tolerant")) is kind


@pytest.mark.parametrize(
    "seconds", [0, 1, 1795693524, 1795693524.69, 1795693524.448001, -1.5, 253402300799]
)
def test_a_time_is_read_as_botocore_reads_it(seconds: float) -> None:
    body = json.dumps({"At": seconds, "Each": [seconds], "Other": seconds}).encode()
    data = CONTENT.decode(body, MEDIA)
    known = parse_timestamp(seconds)
    assert datetime.fromisoformat(data["At"]) == known
    assert [datetime.fromisoformat(one) for one in data["Each"]] == [known]
    assert data["Other"] == seconds


@pytest.mark.parametrize(
    "time",
    [
        datetime(1970, 1, 1, tzinfo=UTC),
        datetime(2026, 11, 26, 11, 41, 32, tzinfo=UTC),
        datetime(2026, 11, 26, 11, 41, 32, 448000, tzinfo=UTC),
        datetime(1969, 12, 31, 23, 59, 58, 500000, tzinfo=UTC),
    ],
)
def test_a_time_is_written_as_botocore_reads_it(time: datetime) -> None:
    media, body = CONTENT.encode({"At": time.isoformat(), "Other": "1970"})
    assert isinstance(body, bytes)
    written = json.loads(body)
    assert media == MEDIA
    assert parse_timestamp(written["At"]) == time
    assert isinstance(written["At"], float) == bool(time.microsecond)
    assert written["Other"] == "1970"


@pytest.mark.parametrize("value", [None, True, "soon", 1e300, {"a": 1}])
def test_what_is_no_time_stays_as_it_is(value: object) -> None:
    body = json.dumps({"At": value}).encode()
    assert CONTENT.decode(body, MEDIA) == {"At": value}


@pytest.mark.parametrize("media", [MEDIA, "application/json", "text/html", ""])
@pytest.mark.parametrize("strictness", ["strict", "tolerant", "off"])
def test_no_body_is_an_empty_object(media: str, strictness: Any) -> None:
    fields = Headers({"Content-Type": media} if media else {})
    answer = Response(200, fields, b"", Request("POST", "http://127.0.0.1/"))
    parsed = create_parser("json").parse(
        {"status_code": 200, "headers": {"content-type": media}, "body": b""}, None
    )
    del parsed["ResponseMetadata"]
    assert OPERATION.parse(answer, strictness) == parsed == {}
