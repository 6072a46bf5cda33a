"""Runtime expressions, by the tables of the specification and of RFC 6901."""

from __future__ import annotations

import json
from typing import Any

import pytest

from truespec.runtime.client.expressions import CallbackContext

# The example of OpenAPI 3.2, "Callback Object Examples", with its table of values.
_QUERY = "queryUrl=https://clientdomain.com/stillrunning"
EXAMPLE = CallbackContext(
    f"https://example.org/subscribe/myevent?{_QUERY}",
    "POST",
    path={"eventType": "myevent"},
    headers={"Host": "example.org", "Content-Type": "application/json"},
    body={
        "failedUrl": "https://clientdomain.com/failed",
        "successUrls": [
            "https://clientdomain.com/fast",
            "https://clientdomain.com/medium",
            "https://clientdomain.com/slow",
        ],
    },
    status=201,
    response_headers={"Location": "https://example.org/subscription/1"},
)


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("$url", f"https://example.org/subscribe/myevent?{_QUERY}"),
        ("$method", "POST"),
        ("$request.path.eventType", "myevent"),
        ("$request.query.queryUrl", "https://clientdomain.com/stillrunning"),
        ("$request.header.content-type", "application/json"),
        ("$request.body#/failedUrl", "https://clientdomain.com/failed"),
        ("$request.body#/successUrls/1", "https://clientdomain.com/medium"),
        ("$response.header.Location", "https://example.org/subscription/1"),
        ("$statusCode", 201),
    ],
)
def test_the_callback_example_of_the_specification(
    expression: str, expected: object
) -> None:
    assert EXAMPLE.value(expression) == expected
    assert EXAMPLE.fill(f"{{{expression}}}") == str(expected)
    assert EXAMPLE.fill(expression) == str(expected)


# OpenAPI 3.2, "Runtime Expressions", the table of examples.
TABLE = CallbackContext(
    "http://h/users/7",
    "GET",
    path={"id": "7"},
    headers={"Accept": "application/json"},
    body={"user": {"uuid": "b-1"}},
    status=200,
    response_headers={"Server": "pets"},
    response_body={"status": "done"},
)


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("$method", "GET"),
        ("$request.header.accept", "application/json"),
        ("$request.path.id", "7"),
        ("$request.body#/user/uuid", "b-1"),
        ("$url", "http://h/users/7"),
        ("$response.body#/status", "done"),
        ("$response.header.Server", "pets"),
        ("$request.body", {"user": {"uuid": "b-1"}}),
    ],
)
def test_the_table_of_the_specification(expression: str, expected: object) -> None:
    assert TABLE.value(expression) == expected


# RFC 6901, 5: the document and the values that pointers have in it.
POINTED = json.loads(
    r"""{"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4,
         "i\\j": 5, "k\"l": 6, " ": 7, "m~n": 8}"""
)


@pytest.mark.parametrize(
    ("pointer", "expected"),
    [
        ("", POINTED),
        ("/foo", ["bar", "baz"]),
        ("/foo/0", "bar"),
        ("/", 0),
        ("/a~1b", 1),
        ("/c%d", 2),
        ("/e^f", 3),
        ("/g|h", 4),
        ("/i\\j", 5),
        ('/k"l', 6),
        ("/ ", 7),
        ("/m~0n", 8),
    ],
)
def test_the_pointers_of_rfc_6901(pointer: str, expected: object) -> None:
    context = CallbackContext("http://h/", "POST", body=POINTED)
    assert context.value(f"$request.body#{pointer}") == expected


@pytest.mark.parametrize(
    "expression",
    [
        "$request.body#/nothing",
        "$request.body#/foo/2",
        "$request.body#/foo/-",
        "$request.body#/foo/01",
        "$request.body#/foo/٣",
        "$request.body#/foo/0/1",
        "$request.body#foo",
        "$request.query.none",
        "$request.path.none",
        "$request.header.none",
        "$response.header.none",
        "$response.body",
        "$response.body#/x",
        "$response.query.a",
        "$response.path.a",
        "$statusCode",
        "$request",
        "$request.",
        "$request.cookie.a",
        "$request.bodyx",
        "$inputs.a",
        "$URL",
        "$",
    ],
)
def test_what_refers_to_nothing(expression: str) -> None:
    context = CallbackContext("http://h/?a=b", "POST", body=POINTED)
    with pytest.raises(LookupError):
        context.value(expression)


def _filled(template: str, **body: Any) -> str:
    url = "http://h/p?u=http%3A%2F%2Fx%2F%3Fa&u=2&a+b=c+d"
    return CallbackContext(url, "POST", body=body).fill(template)


@pytest.mark.parametrize(
    ("template", "body", "expected"),
    [
        ("https://a.b/c", {}, "https://a.b/c"),
        ("https://a.b/{id}", {}, "https://a.b/{id}"),
        ("{$request.query.u}", {}, "http://x/?a"),
        ("http://h?q={$request.query.a b}", {}, "http://h?q=c%20d"),
        (
            "http://n.com?id={$request.body#/id}&email={$request.body#/email}",
            {"id": 12, "email": "a&b@c.d"},
            "http://n.com?id=12&email=a%26b%40c.d",
        ),
        (
            "{$request.body#/u}/{$request.body#/v}",
            {"u": "http://h/a?b", "v": "x/y"},
            "http://h/a?b/x%2Fy",
        ),
        ("http://{$request.body#/h}/x", {"h": "a.b:80"}, "http://a.b:80/x"),
        ("http://h/{$request.body#/t}", {"t": True}, "http://h/true"),
        ("http://h/{$request.body#/t}", {"t": 1.5}, "http://h/1.5"),
        ("http://h/{$request.body#/t}", {"t": "\r\n"}, "http://h/%0D%0A"),
    ],
)
def test_urls(template: str, body: dict[str, Any], expected: str) -> None:
    assert _filled(template, **body) == expected


@pytest.mark.parametrize("value", [{}, [], {"a": 1}, "", ".", "..", None, "\ud800"])
def test_what_is_no_part_of_a_url(value: object) -> None:
    with pytest.raises((LookupError, ValueError)):
        _filled("http://h/{$request.body#/v}", v=value)
