"""Answers in pages, which are followed as a document or its user says."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.behaviour.client.documents import (
    INTEGER,
    STRING,
    api,
    body,
    of,
    operation,
    parameter,
    record,
)
from tests.behaviour.client.loopback import Received, Reply, Server, as_json
from truespec.diagnostics import Diagnostics
from truespec.pipeline import Options, build, understand

ITEMS = {"type": "array", "items": of("Item")}
TOKENS = [parameter("query", "cursor"), parameter("query", "limit", INTEGER)]


def paged(id: str, answer: Any, paging: Any = None, **more: Any) -> dict[str, Any]:
    extension = {} if paging is None else {"x-truespec-paging": paging}
    return operation(id, answer, **extension, **more)


def by(inputs: Any, outputs: Any, **more: Any) -> dict[str, Any]:
    return {"input_token": inputs, "output_token": outputs, **more}


DOCUMENT = api(
    {
        "/query": {
            "get": paged(
                "byQuery",
                of("Page"),
                by("cursor", "meta.next", result_key="items"),
                parameters=TOKENS,
            ),
        },
        "/body": {
            "post": paged(
                "byBody",
                of("Page"),
                by("Cursor", "next", result_key="items"),
                requestBody=body(record(Cursor=STRING, Filter=STRING)),
            )
        },
        "/two": {
            "get": paged(
                "byTwo",
                of("Page"),
                by(["cursor", "mark"], ["next", "mark"]),
                parameters=[*TOKENS, parameter("query", "mark")],
            )
        },
        "/links": {
            "get": {
                "operationId": "byLinks",
                "parameters": TOKENS,
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": of("Page")}},
                        "links": {
                            "next": {
                                "operationId": "byLinks",
                                "parameters": {"cursor": "$response.body#/meta/next"},
                            }
                        },
                    }
                },
            }
        },
        "/header": {
            "get": paged("byHeader", ITEMS, {"link": "next"}, parameters=TOKENS)
        },
        "/offset": {
            "get": paged(
                "byOffset",
                of("Page"),
                {"input_token": "skip", "result_key": "items", "limit_key": "limit"},
                parameters=[parameter("query", "skip", INTEGER), TOKENS[1]],
            )
        },
        "/page": {
            "get": paged(
                "byPage",
                ITEMS,
                {"input_token": "page"},
                parameters=[parameter("query", "page", {**INTEGER, "default": 1})],
            )
        },
        "/text": {
            "get": paged(
                "byText",
                ITEMS,
                {"input_token": "page"},
                parameters=[parameter("query", "page", STRING)],
            )
        },
        "/number": {
            "post": paged(
                "byNumber",
                of("Page"),
                {
                    "input_token": "number",
                    "style": "page",
                    "result_key": "items",
                    "more_key": "more",
                },
                requestBody=body(record(number=INTEGER)),
            )
        },
        "/after": {
            "get": paged(
                "byLastId",
                of("Page"),
                by("after", "items[-1].id", result_key="items", more_key="more"),
                parameters=[parameter("query", "after", INTEGER)],
            )
        },
        "/url": {
            "get": paged(
                "byUrl",
                of("Page"),
                {"output_token": "next", "result_key": "items"},
                parameters=[parameter("query", "page", INTEGER)],
            )
        },
        "/told": {"get": operation("told", of("Page"), parameters=TOKENS)},
        "/old": {
            "get": paged(
                "old",
                of("Page"),
                by("cursor", "next"),
                parameters=TOKENS,
                deprecated=True,
            )
        },
    },
    schemas={
        "Item": record(id=INTEGER),
        "Page": record(
            items=ITEMS,
            next=STRING,
            mark=STRING,
            meta=record(next=STRING),
            more={"type": "boolean"},
        ),
    },
    schemes={"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
    security=[{"key": []}],
)


@pytest.fixture(scope="module")
def package(generate: Any) -> Any:
    told = {"told": by("cursor", "next", result_key="items")}
    return generate(DOCUMENT, paging=told)


def page(number: int, last: int = 3) -> dict[str, Any]:
    more = {"next": f"t{number + 1}&", "mark": "m", "meta": {"next": f"t{number + 1}&"}}
    items = [{"id": 2 * number}, {"id": 2 * number + 1}]
    return {"items": items} | (more if number < last else {"next": ""})


def counted(request: Received) -> Reply:
    """Answer with the page that a cursor in the query, or in the body, is for."""
    if request.method == "POST":
        cursor = request.json().get("Cursor")
    else:
        query = parse_qs(urlsplit(request.target).query)
        assert query["limit"] == ["2"]
        (cursor,) = query.get("cursor", [None])
    return as_json(page(int(cursor.strip("t&")) if cursor else 1))


METHODS = ("by_query", "by_links", "told")


@pytest.mark.parametrize("method", METHODS)
def test_pages_by_a_token_in_the_query(
    package: Any, serve: Any, call: Any, method: str
) -> None:
    server = serve(counted)
    pages = call(package, server.url, f"{method}_pages", limit=2)
    assert [one.items[0].id for one in pages] == [2, 4, 6]
    assert len(server.received) == 3
    if method != "by_links":
        items = call(package, server.url, f"{method}_items", limit=2)
        assert [item.id for item in items] == [2, 3, 4, 5, 6, 7]


def test_pages_by_a_token_in_the_body(package: Any, serve: Any, call: Any) -> None:
    server = serve(counted)
    request = package.models.ByBodyRequest.from_json({"Filter": "x", "New": 1})
    items = call(package, server.url, "by_body_items", request)
    assert [item.id for item in items] == [2, 3, 4, 5, 6, 7]
    assert [one.json() for one in server.received] == [
        {"Filter": "x", "New": 1},
        {"Cursor": "t2&", "Filter": "x", "New": 1},
        {"Cursor": "t3&", "Filter": "x", "New": 1},
    ]
    assert request.to_json() == {"Filter": "x", "New": 1}


def test_pages_by_two_tokens(package: Any, serve: Any, call: Any) -> None:
    server = serve(counted)
    assert len(call(package, server.url, "by_two_pages", limit=2)) == 3
    assert urlsplit(server.last.target).query == "cursor=t3%26&limit=2&mark=m"


def linked(target: str) -> Reply:
    field = f'<https://other/x>; rel="prev", <{target}>; title="a, b"; rel="last NEXT"'
    return as_json([{"id": 1}], headers=[("Link", field)])


def test_pages_by_links_of_the_header(package: Any, serve: Any, call: Any) -> None:
    server = serve(
        [linked("?page=2,3"), linked("/header?page=4"), as_json([{"id": 9}])]
    )
    auth = {"auth": package.security.ApiKey("k")}
    items = call(package, server.url, "by_header_items", limit=2, settings=auth)
    assert [item.id for item in items] == [1, 1, 9]
    assert [one.target for one in server.received] == [
        "/header?limit=2",
        "/header?page=2,3",
        "/header?page=4",
    ]
    assert [one.field("X-Key") for one in server.received] == ["k"] * 3


def test_a_link_to_another_server_is_not_followed(
    package: Any, serve: Any, call: Any
) -> None:
    other: Server = serve([as_json([])])
    server = serve([linked(other.url + "/header")])
    with pytest.raises(package.errors.PagingError, match="another server"):
        call(package, server.url, "by_header_pages")
    assert not other.received


def _numbered(*lengths: int, **more: list[Any]) -> list[Reply]:
    """Return pages of so many items; `more` are values of the properties beside them."""
    first = iter(range(1, 100))
    return [
        as_json(
            {
                "items": [{"id": next(first)} for _ in range(length)],
                **{name: values[index] for name, values in more.items()},
            }
        )
        for index, length in enumerate(lengths)
    ]


def _asked(server: Server) -> list[str]:
    return [urlsplit(one.target).query for one in server.received]


def test_pages_by_an_offset(package: Any, serve: Any, call: Any) -> None:
    server = serve(_numbered(2, 2, 1))
    items = call(package, server.url, "by_offset_items", limit=2)
    assert [item.id for item in items] == [1, 2, 3, 4, 5]
    assert _asked(server) == ["limit=2", "skip=2&limit=2", "skip=4&limit=2"]


def test_pages_by_an_offset_without_a_limit(
    package: Any, serve: Any, call: Any
) -> None:
    server = serve(_numbered(2, 3, 0))
    assert len(call(package, server.url, "by_offset_items", skip=10)) == 5
    assert _asked(server) == ["skip=10", "skip=12", "skip=15"]


def test_pages_by_their_number(package: Any, serve: Any, call: Any) -> None:
    replies = [as_json([{"id": 1}]), as_json([{"id": 2}]), as_json([])]
    server = serve(replies)
    items = call(package, server.url, "by_page_items")
    assert [item.id for item in items] == [1, 2]
    assert _asked(server) == ["", "page=2", "page=3"]


def test_pages_by_a_number_that_is_a_text(package: Any, serve: Any, call: Any) -> None:
    server = serve([as_json([{"id": 1}]), as_json([])])
    assert len(call(package, server.url, "by_text_items")) == 1
    assert _asked(server) == ["", "page=2"]
    server = serve([as_json([{"id": 1}])])
    with pytest.raises(package.errors.PagingError, match="'last' is no number"):
        call(package, server.url, "by_text_pages", page="last")


def test_pages_by_a_number_in_the_body(package: Any, serve: Any, call: Any) -> None:
    server = serve(_numbered(1, 1, more=[True, False]))
    request = package.models.ByNumberRequest()
    assert len(call(package, server.url, "by_number_pages", request)) == 2
    assert [one.json() for one in server.received] == [{}, {"number": 2}]


def test_pages_by_the_last_item(package: Any, serve: Any, call: Any) -> None:
    server = serve(_numbered(2, 2, more=[True, False]))
    items = call(package, server.url, "by_last_id_items")
    assert [item.id for item in items] == [1, 2, 3, 4]
    assert _asked(server) == ["", "after=2"]
    server = serve(_numbered(2, 0, more=[True, True]))
    assert len(call(package, server.url, "by_last_id_items")) == 2


def test_pages_by_their_addresses(package: Any, serve: Any, call: Any) -> None:
    server = serve(
        lambda request: as_json(
            {"items": [{"id": 1}], "next": None if "2" in request.target else "?page=2"}
        )
    )
    assert len(call(package, server.url, "by_url_items")) == 2
    assert _asked(server) == ["", "page=2"]
    other: Server = serve([as_json({})])
    server = serve([as_json({"items": [], "next": f"{other.url}/url"})])
    with pytest.raises(package.errors.PagingError, match="another server"):
        call(package, server.url, "by_url_pages")
    assert not other.received


@pytest.mark.parametrize(
    ("setting", "message", "hint"),
    [
        (by("cursr", "next"), 'called "cursr"', '"cursor"'),
        (by("cursor", "nxt"), 'has no "nxt"', '"next"'),
        (by("cursor", "meta.nxt"), 'has no "meta.nxt"', '"next"'),
        (by("cursor", "next", result_key="itms"), 'has no "itms"', '"items"'),
        (
            by("cursor", "next", result="items"),
            '"result" is no setting',
            '"result_key"',
        ),
        (by("cursor", "next", style="tokens"), '"style: tokens"', '"style: token"'),
        ({"input_token": "limit"}, "result_key does not say", ""),
        ({"style": "token"}, "neither input_token nor", ""),
    ],
)
def test_settings_that_nothing_can_be_made_of(
    tmp_path: Path, setting: Any, message: str, hint: str
) -> None:
    paths = {"/a": {"get": paged("get", of("Page"), setting, parameters=TOKENS)}}
    page = record(items=ITEMS, next=STRING, meta=record(next=STRING))
    document = api(paths, schemas={"Item": record(id=INTEGER), "Page": page})
    (tmp_path / "document.json").write_text(json.dumps(document))
    diagnostics = Diagnostics()
    options = Options(package="paged", targets=("models", "client"))
    understood = understand(tmp_path / "document.json", options, diagnostics)
    assert build(understood, options, diagnostics) is not None
    (found,) = [one for one in diagnostics if one.code == "unusable-paging"]
    assert found.where == "#/paths/~1a/get/x-truespec-paging"
    assert message in found.message
    assert hint in (found.hint or "")


def test_pages_that_do_not_get_on(package: Any, serve: Any, call: Any) -> None:
    server = serve([as_json(page(1))])
    with pytest.raises(package.errors.PagingError, match="same") as caught:
        call(package, server.url, "by_query_pages", limit=2)
    assert isinstance(caught.value, package.errors.ClientError)
    assert len(server.received) == 2
    server = serve([linked("")])
    with pytest.raises(package.errors.PagingError, match="same"):
        call(package, server.url, "by_header_pages")
    assert len(server.received) == 1


def test_a_page_is_asked_for_when_it_is_needed(package: Any, serve: Any) -> None:
    server = serve(counted)
    with package.Client(server.url) as client:
        pages = client.by_query_pages(limit=2)
        assert not server.received
        next(pages)
        assert len(server.received) == 1
        items = client.by_query_items(limit=2)
        assert [next(items).id, next(items).id] == [2, 3]
        assert len(server.received) == 2


def test_a_page_that_fails(package: Any, serve: Any, call: Any) -> None:
    once = {"retries": package.client.Retries(1)}
    server = serve([as_json(page(1)), Reply(status=500)])
    with pytest.raises(package.errors.UnexpectedStatus):
        call(package, server.url, "by_query_pages", limit=2, settings=once)


def test_deprecated_pages_warn_where_they_are_asked_for(
    package: Any, serve: Any, call: Any
) -> None:
    server = serve([as_json(page(3))])
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        call(package, server.url, "old_pages", limit=2)
    (warning,) = (one for one in caught if one.category is DeprecationWarning)
    assert warning.filename == call.file
