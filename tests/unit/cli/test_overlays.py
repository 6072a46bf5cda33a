"""Overlays change a document before anything else is done with it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from truespec.cli.main import main
from truespec.diagnostics import Diagnostics
from truespec.load import load
from truespec.overlay import apply_overlays

DOCUMENT = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
tags: [{name: pets}, {name: old}]
paths:
  /pets:
    get:
      operationId: listPets
      summary: List
      tags: [pets, old, extra]
      parameters:
      - {name: filter, in: query, schema: {type: string}}
      - {name: limit, in: query, schema: {type: integer}}
      responses: {"200": {description: Fine.}}
  /orders:
    get:
      operationId: listOrders
      x-traits: [paged]
      responses: {"200": {description: Fine.}}
"""
Apply = Callable[..., Any]


def overlay(*actions: object, version: str = "1.1.0") -> str:
    head = {"overlay": version, "info": {"title": "Patch", "version": "1"}}
    return yaml.safe_dump({**head, "actions": list(actions)}, sort_keys=False)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "shop.yaml").write_text(DOCUMENT)
    return tmp_path


@pytest.fixture
def apply(project: Path) -> Apply:
    def run(*actions: object, document: str = DOCUMENT) -> Any:
        (project / "a.yaml").write_text(document)
        (project / "o.yaml").write_text(overlay(*actions))
        diagnostics = Diagnostics()
        source = load(Path("a.yaml"), "a.yaml", diagnostics)
        assert source is not None
        found = apply_overlays(source, [Path("o.yaml")], diagnostics)
        assert found is not None, list(diagnostics)
        return found

    return run


@pytest.mark.parametrize(
    ("target", "change", "at", "value"),
    [
        # Objects are merged, primitive values replaced, arrays concatenated.
        ("$", {"update": {"info": {"x-a": 1}}}, "info", {"title": "Shop", "version": "1", "x-a": 1}),
        ("$.info.title", {"update": "Other"}, "info.title", "Other"),
        ("$.info", {"update": {"title": "Other"}}, "info.title", "Other"),
        ("$", {"update": {"tags": [{"name": "new"}]}}, "tags.2.name", "new"),
        ("$.tags", {"update": [{"name": "new"}]}, "tags.2.name", "new"),
        ("$.tags", {"update": {"name": "new"}}, "tags.2.name", "new"),
        ("$.paths['/pets'].get.tags", {"update": "new"}, "paths./pets.get.tags", ["pets", "old", "extra", "new"]),
        ("$", {"update": {"tags": None, "info": None}}, "tags.1.name", "old"),
        ("$.paths.*.get", {"update": {"x-safe": True}}, "paths./orders.get.x-safe", True),
        (
            "$.paths.*.get.parameters[?@.name=='filter' && @.in=='query']",
            {"update": {"schema": {"minLength": 1}}},
            "paths./pets.get.parameters.0.schema",
            {"type": "string", "minLength": 1},
        ),
        (
            "$.paths[?(@.get['x-traits'][?(@ == 'paged')])].get",
            {"update": {"parameters": [{"name": "top", "in": "query"}]}},
            "paths./orders.get.parameters.0.name",
            "top",
        ),
        # What is removed may be several entries of one array.
        ("$.paths['/pets'].get.parameters[0,1]", {"remove": True}, "paths./pets.get.parameters", []),
        ("$.paths['/pets'].get.tags[?@ != 'old']", {"remove": True}, "paths./pets.get.tags", ["old"]),
        ("$..tags[?@ == 'old']", {"remove": True}, "paths./pets.get.tags", ["pets", "extra"]),
        ("$..get", {"remove": True}, "paths", {"/pets": {}, "/orders": {}}),
        ("$.paths['/orders']", {"remove": True, "update": {"x": 1}}, "paths./orders", None),
        # Copies are merged as well, and are not shared.
        ("$.paths['/orders'].get", {"copy": "$.paths['/pets'].get"}, "paths./orders.get.tags.0", "pets"),
        ("$.paths['/pets'].get.tags", {"copy": "$.paths['/orders'].get['x-traits']"}, "paths./pets.get.tags.3", "paged"),
        ("$.info.title", {"copy": "$.paths['/pets'].get.summary"}, "info.title", "List"),
    ],
)  # fmt: skip
def test_an_action(
    apply: Apply, target: str, change: dict[str, object], at: str, value: object
) -> None:
    found = apply({"target": target, **change}).tree
    for name in at.split("."):
        found = found[int(name)] if isinstance(found, list) else found.get(name)
    assert found == value


def test_actions_follow_one_another(apply: Apply) -> None:
    tree = apply(
        {"target": "$.paths", "update": {"/new": {}}},
        {"target": "$.paths['/new']", "copy": "$.paths['/pets']"},
        {"target": "$.paths['/pets']", "remove": True},
        {"target": "$.paths['/new'].get.tags", "update": "moved"},
    ).tree
    assert list(tree["paths"]) == ["/orders", "/new"]
    assert tree["paths"]["/new"]["get"]["tags"] == ["pets", "old", "extra", "moved"]


def test_what_an_alias_repeats_is_changed_in_one_place(apply: Apply) -> None:
    tree = apply(
        {"target": "$.a", "update": {"b": 2}}, document="a: &x {c: 1}\nd: *x\n"
    ).tree
    assert tree == {"a": {"c": 1, "b": 2}, "d": {"c": 1}}


def test_every_value_has_its_own_place(apply: Apply) -> None:
    source = apply(
        {"target": "$.paths['/pets'].get.parameters[0]", "remove": True},
        {"target": "$.paths['/pets'].get.parameters", "update": {"name": "new"}},
        {"target": "$.paths['/orders'].get", "copy": "$.paths['/pets'].get"},
    )

    def place(pointer: str) -> tuple[str, str]:
        position = source.locate(pointer)
        lines = Path(position.file).read_text().splitlines()
        return position.file, lines[position.line - 1].strip()

    limit = ("a.yaml", "- {name: limit, in: query, schema: {type: integer}}")
    for path in ("~1pets", "~1orders"):
        assert place(f"/paths/{path}/get/parameters/0/schema") == limit
        assert place(f"/paths/{path}/get/parameters/1/name") == ("o.yaml", "name: new")
    assert place("/paths/~1orders/get/operationId") == (
        "a.yaml",
        "operationId: listPets",
    )
    assert place("/info/title/none") == ("a.yaml", 'info: {title: Shop, version: "1"}')


@pytest.mark.parametrize(
    ("action", "code", "line", "said"),
    [
        ({"target": "$.paths['/none']", "update": {}}, "overlay-target", "target:", "selects nothing"),
        ({"target": "$.paths[", "update": {}}, "bad-overlay", "target:", "no JSONPath"),
        ({"target": "paths", "update": {}}, "bad-overlay", "target:", "no JSONPath"),
        ({"target": "", "update": {}}, "bad-overlay", "target:", "no JSONPath"),
        ({"target": "$", "remove": True}, "bad-overlay", "target:", "whole document"),
        ({"target": "$.info"}, "bad-overlay", "target:", "one of update, copy"),
        ({"update": {}}, "bad-overlay", "update:", "with a target"),
        ({"target": "$.info", "update": {"title": {}}}, "overlay-mismatch", "title: {}", "an object"),
        ({"target": "$.info", "update": [1]}, "overlay-mismatch", "update:", "an array"),
        ({"target": "$.tags[0].name", "update": {}}, "overlay-mismatch", "update:", "an object"),
        ({"target": "$", "update": {"tags": {"a": 1}}}, "overlay-mismatch", "tags:", "an object"),
        ({"target": "$['tags','info']", "update": {}}, "overlay-mismatch", "target:", "an array and an object"),
        ({"target": "$.info", "copy": "$.paths.*"}, "overlay-target", "copy:", "selects 2 nodes"),
        ({"target": "$.info", "copy": "$.none"}, "overlay-target", "copy:", "selects nothing"),
        ({"target": "$.info", "copy": 1}, "bad-overlay", "copy:", "is a JSONPath"),
    ],
)  # fmt: skip
def test_a_faulty_action(
    project: Path,
    capsys: pytest.CaptureFixture[str],
    action: dict[str, object],
    code: str,
    line: str,
    said: str,
) -> None:
    (project / "o.yaml").write_text(overlay(action))
    assert main(["generate", "shop.yaml", "--overlay", "o.yaml"]) == 1
    errors = capsys.readouterr().err
    assert f"error[{code}]" in errors
    assert said in errors
    shown = [one for one in errors.splitlines() if " | " in one]
    assert line in shown[0]
    assert not (project / "shop").exists()


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        "a: 1",
        overlay({"target": "$", "update": {}}, version="2.0.0"),
        overlay(),
        overlay({"target": "$.info", "copy": "$.tags"}, version="1.0.0"),
        "overlay: 1.0.0\nactions: {}",
        "overlay: [",
    ],
)
def test_what_is_no_overlay(
    project: Path, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    (project / "o.yaml").write_text(text)
    assert main(["inspect", "shop.yaml", "--overlay", "o.yaml"]) == 1
    assert "o.yaml" in capsys.readouterr().err


def test_a_fault_of_an_overlay_is_shown_there(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    schema = {"$ref": "#/components/schemas/Nobody"}
    content = {"content": {"application/json": {"schema": schema}}}
    update = {"responses": {"200": content}}
    (project / "o.yaml").write_text(
        overlay({"target": "$.paths.*.get", "update": update})
    )
    assert main(["generate", "shop.yaml", "--overlay", "o.yaml"]) == 1
    errors = capsys.readouterr().err
    number = next(
        index
        for index, line in enumerate((project / "o.yaml").read_text().splitlines(), 1)
        if "$ref" in line
    )
    assert f"--> o.yaml:{number}:" in errors
    assert f"{number} | " in errors
    assert "$ref: '#/components/schemas/Nobody'" in errors


def test_overlays_of_a_job_come_before_those_of_the_command_line(project: Path) -> None:
    (project / "one.yaml").write_text(
        overlay({"target": "$.paths['/pets'].get", "update": {"operationId": "first"}})
    )
    (project / "two.yaml").write_text(
        overlay(
            {
                "target": "$..[?@.operationId=='first']",
                "update": {"operationId": "second"},
            }
        )
    )
    job = "{ document = 'shop.yaml', output = 'shop', overlays = ['one.yaml'] }"
    (project / "pyproject.toml").write_text(f"[tool.truespec]\njobs = [{job}]\n")
    assert main(["generate", "--targets", "server"]) == 0
    document = json.loads((project / "shop/openapi.json").read_text())
    assert document["paths"]["/pets"]["get"]["operationId"] == "first"
    assert main(["generate", "--check"]) == 0
    assert main(["generate", "--overlay", "two.yaml"]) == 0
    assert "def second(" in (project / "shop/server.py").read_text()
    assert main(["generate", "--check"]) == 1
