"""Paths: other spellings of the same one, several parameters in a segment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.behaviour.client.documents import STRING, api, operation, parameter
from tests.behaviour.generated import files, module
from tests.behaviour.server.conftest import ask
from tests.serving import serving

_VERSION = {"type": "string", "pattern": r"^\d+\.\d+$"}
_WORD = {"type": "string", "pattern": "^[a-z]+$"}
_PATHS: dict[str, dict[str, Any]] = {
    "/pets/mine": {},
    "/pets/{id}": {"id": STRING},
    "/a b/ü": {},
    "/noslash": {},
    "/files/{name}/meta": {"name": STRING},
    "/shops/1/pets/_search": {},
    "/shops/{shop}/pets/{pet}": {"shop": STRING, "pet": STRING},
    "/compare/{base}...{head}": {"base": STRING, "head": STRING},
    "/range/{first}-{last}.{kind}": {"first": STRING, "last": STRING, "kind": STRING},
    "/packages/{name}-{version}": {"name": STRING, "version": _VERSION},
    "/release/{version}.{word}": {"version": STRING, "word": _WORD},
    "/both/{word}{version}": {"word": _WORD, "version": _VERSION},
}
DOCUMENT = api(
    {
        path: {
            "get": operation(
                f"get{number}",
                STRING,
                parameters=[
                    parameter("path", name, schema) for name, schema in names.items()
                ],
            )
        }
        for number, (path, names) in enumerate(_PATHS.items())
    }
)


class Handler:
    def __getattr__(self, name: str) -> Any:
        if not name.startswith("get"):
            raise AttributeError(name)

        async def answer(**texts: str) -> str:
            path = list(_PATHS)[int(name.removeprefix("get").removeprefix("_"))]
            return path if not texts else path.format(**texts) + f" {sorted(texts)}"

        return answer


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("paths")
    server = module(files(DOCUMENT, folder, ("server",)), folder, "server")
    with serving(server.create_app(Handler())) as address:
        yield address


@pytest.mark.parametrize(
    ("path", "same"),
    [
        ("/pets/m%69ne", "/pets/mine"),
        ("/%70ets/mine", "/pets/mine"),
        ("/a%20b/%c3%bc", "/a%20b/%C3%BC"),
        ("/%6eoslash", "/noslash"),
        ("/files/a/m%65ta", "/files/a/meta"),
        ("/files/%c3%bc/meta", "/files/%C3%BC/meta"),
        ("/shops/1/pets/%5fsearch", "/shops/1/pets/_search"),
    ],
)
def test_equivalent_paths_are_one(url: str, path: str, same: str) -> None:
    """RFC 3986, 6.2.2.1 and 6.2.2.2."""
    found, expected = ask(url, "GET", path), ask(url, "GET", same)
    assert expected.status == 200
    assert (found.status, found.body) == (200, expected.body)


@pytest.mark.parametrize(
    "path", ["/pets%2Fmine", "/noslash%2F", "/pets/", "/files//meta"]
)
def test_an_encoded_slash_separates_nothing_and_an_empty_segment_is_no_parameter(
    url: str, path: str
) -> None:
    assert ask(url, "GET", path).status == 404


def test_an_encoded_slash_is_part_of_a_parameter(url: str) -> None:
    assert ask(url, "GET", "/files/a%2Fb/meta").data == "/files/a/b/meta ['name']"


@pytest.mark.parametrize(
    ("path", "texts"),
    [
        ("/compare/main...topic", ("main", "topic")),
        ("/compare/v1...v2...v3", ("v1...v2", "v3")),
        ("/range/1-2-3.x.json", ("1-2", "3.x", "json")),
        # The pattern of a parameter decides where more than one reading is left.
        ("/packages/my-package-1.2", ("my-package", "1.2")),
        ("/release/1.2.final", ("1.2", "final")),
        ("/both/abc1.2", ("abc", "1.2")),
    ],
)
def test_several_parameters_in_a_segment(
    url: str, path: str, texts: tuple[str, ...]
) -> None:
    template = next(one for one in _PATHS if one.split("/")[1] == path.split("/")[1])
    names = list(_PATHS[template])
    expected = template.format(**dict(zip(names, texts, strict=True)))
    assert ask(url, "GET", path).data == f"{expected} {sorted(names)}"


def test_only_what_a_pattern_allows_is_refused(url: str) -> None:
    found = ask(url, "GET", "/packages/my-package-x")
    assert found.status == 400
    assert {one["name"] for one in found.data["errors"]} == {"version"}


@pytest.mark.parametrize(
    "path",
    ["/range/" + "-" * 30_000, "/range/" + "-." * 15_000, "/compare/" + "." * 30_000],
)
def test_long_paths_leave_time_for_others(url: str, path: str) -> None:
    """A backtracking match of these would outlast the client's patience of 10 s."""
    assert ask(url, "GET", path).status in (200, 400, 404)
