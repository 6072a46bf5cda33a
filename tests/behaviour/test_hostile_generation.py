"""Documents that a generator could stumble over: a package that imports, or an error
with a place, and never more work than the size of the document asks for."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import document
from truespec.diagnostics import Diagnostics, Severity
from truespec.pipeline import Options, build, understand

TARGETS = ("models", "validators", "client", "server")
_ANSWERED = {"responses": {"204": {"description": "done"}}}


def _generate(
    content: object, folder: Path
) -> tuple[dict[str, str] | None, list[tuple[str, str]], dict[str, Any]]:
    """Return the files of the package of a text or a value, the codes and addresses of
    the errors, and what else was read."""
    text = content if isinstance(content, str) else json.dumps(content)
    path = folder / ("document.yaml" if isinstance(content, str) else "document.json")
    path.write_text(text)
    options = Options("made", TARGETS)
    diagnostics = Diagnostics()
    understood = understand(path, options, diagnostics)
    made = build(understood, options, diagnostics)
    errors = [
        (one.code, str(one.where))
        for one in diagnostics
        if one.severity is Severity.ERROR
    ]
    return made, errors, dict(understood.sources)


def _operations(*ids: str) -> dict[str, Any]:
    paths = {
        f"/{number}": {"get": {"operationId": name, **_ANSWERED}}
        for number, name in enumerate(ids)
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Test", "version": "1"},
        "paths": paths,
    }


def _responses(*names: str) -> dict[str, Any]:
    """Return a document with reusable errors of some names, in many media types."""
    content = {
        media: {"schema": {"type": "object", "properties": {"a": {"type": "array"}}}}
        for media in (
            *("application/json", "text/plain", "application/xml", "a/b"),
            *("application/x-www-form-urlencoded", "multipart/form-data"),
            *("text/event-stream", "application/jsonl"),
        )
    }
    responses = {name: {"description": "failed", "content": content} for name in names}
    asked = _operations("ask")
    asked["paths"]["/0"]["get"]["responses"] = {
        str(400 + number): {"$ref": f"#/components/responses/{name}"}
        for number, name in enumerate(names)
    }
    return {**asked, "components": {"responses": responses}}


def _nested(keyword: str, levels: int) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "string"}
    for _ in range(levels):
        schema = {keyword: [schema] if keyword.endswith("Of") else schema}
    return document({"A": schema})


def _chain(levels: int, refer: Callable[[dict[str, str]], Any]) -> dict[str, Any]:
    schemas: dict[str, Any] = {
        f"A{number}": refer({"$ref": f"#/components/schemas/A{number + 1}"})
        for number in range(levels)
    }
    return document({**schemas, f"A{levels}": {"type": "string"}})


def _deep_value(levels: int) -> Any:
    value: Any = 1
    for _ in range(levels):
        value = [value]
    return value


def _parameter(items: dict[str, Any]) -> dict[str, Any]:
    listed = {"name": "a", "in": "query", "type": "array", "items": items}
    operation = {"parameters": [listed], **_ANSWERED}
    return {
        "swagger": "2.0",
        "info": {"title": "Test", "version": "1"},
        "paths": {"/a": {"get": operation}},
    }


def _body(version: str, media: dict[str, Any]) -> dict[str, Any]:
    operation = {
        "requestBody": {"content": {"multipart/mixed": media}},
        **_ANSWERED,
    }
    return {
        "openapi": version,
        "info": {"title": "Test", "version": "1"},
        "paths": {"/a": {"post": operation}},
    }


_IMPORTED = {
    "letters that meet in upper case": _operations(
        "straße", "strasse", "\u03bf\u03c2", "\u03bf\u03c3"
    ),
    "a letter that upper case takes apart": _operations("İl_getir", "ΐ", "ΰ"),
    "operations named like imports": _operations(
        *("service", "nodes", "types", "timestamps", "unset", "operation", "last")
    ),
    "errors named like imports": _responses(
        *("JsonContent", "TextContent", "XmlContent", "FormContent", "Encoding"),
        *("MultipartContent", "BinaryContent", "EventStreamContent", "NODES", "TYPES"),
        *("JsonLinesContent", "ServerSentEvent", "ArrayKind", "ErrorResponse"),
    ),
    "no alternatives": document({"A": {"anyOf": []}, "B": {"oneOf": []}}),
    "a reference to null": document({"A": {"properties": {"a": {"$ref": None}}}}),
    "an infinite limit": (
        'openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {}\n'
        "components: {schemas: {A: {maximum: 1e400, minimum: -1e400, default: 1e400}}}"
    ),
    "webhooks of a later version": {**_operations(), "openapi": "3.0.0", "webhooks": 1},
    "webhooks of Swagger": {**_parameter({"type": "string"}), "webhooks": {"a": {}}},
    "encodings of a later version": _body("3.0.0", {"itemEncoding": {"headers": 1}}),
    "allOf of items": _parameter({"type": "string", "allOf": [{"type": "string"}]}),
    "if of items": _parameter({"type": "string", "if": {}, "then": {}}),
    "patternProperties of items": _parameter(
        {"type": "string", "patternProperties": 1}
    ),
    "a dynamic reference of items": _parameter({"type": "string", "$dynamicRef": ""}),
    "a security scheme without credentials": {
        **_operations("ask"),
        "components": {"securitySchemes": {"a": {"type": "http", "scheme": "Hoba"}}},
    },
    "deep alternatives": _nested("anyOf", 120),
    "deep arrays": _nested("items", 60),
    "a long chain of references": _chain(300, lambda reference: reference),
    "a deep extension beside a warning": {
        **_operations(),
        "bogus": 1,
        "x-deep": _deep_value(480),
    },
}


@pytest.fixture(scope="module")
def imports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What became of each of the documents: "" or what is wrong."""
    folder = tmp_path_factory.mktemp("imported")
    found, packages = {}, {}
    for number, (name, content) in enumerate(_IMPORTED.items()):
        made, errors, _ = _generate(content, folder)
        found[name] = str(errors) if made is None else ""
        for path, text in (made or {}).items():
            file = folder / f"made{number}" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
        if made is not None:
            packages[f"made{number}"] = name
    run = subprocess.run(
        [sys.executable, "-c", _IMPORT_ALL, *packages],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    for package, wrong in json.loads(run.stdout).items():
        found[packages[package]] = wrong
    return found


_IMPORT_ALL = """
import importlib, json, pathlib, sys, traceback
found = {}
for package in sys.argv[1:]:
    try:
        for path in sorted(pathlib.Path(package).glob("*.py")):
            name = package if path.stem == "__init__" else f"{package}.{path.stem}"
            module = importlib.import_module(name)
            for public in getattr(module, "__all__", ()):
                getattr(module, public)
        found[package] = ""
    except Exception:
        found[package] = traceback.format_exc()
print(json.dumps(found))
"""


@pytest.mark.parametrize("name", _IMPORTED)
def test_the_package_imports(imports: dict[str, str], name: str) -> None:
    assert imports[name] == ""


def test_operations_that_meet_in_upper_case_stay_apart(tmp_path: Path) -> None:
    made, _, _ = _generate(
        _operations("straße", "strasse", "\u03bf\u03c2", "\u03bf\u03c3"), tmp_path
    )
    assert made is not None
    constants = [
        line.split(" ")[0].split(":")[0]
        for line in made["operations.py"].splitlines()
        if line[:1].isalpha() and "= Operation(" in line
    ]
    assert len(set(constants)) == 4


_SCHEMA = "#/components/schemas/A"


@pytest.mark.parametrize(
    ("content", "code", "below"),
    [
        ("", "not-an-object", ""),
        ("# nothing but a comment\n", "not-an-object", ""),
        (f"x-i: 0x{'f' * 4000}", "number-too-long", ""),
        (document({"A": {"const": _deep_value(90)}}), "too-deep", _SCHEMA),
        (document({"A": {"const": _deep_value(400)}}), "too-deep", _SCHEMA),
        (document({"A": {"enum": [_deep_value(300), 1]}}), "too-deep", _SCHEMA),
        (document({"A": {"default": _deep_value(300)}}), None, _SCHEMA),
        (_nested("items", 120), "too-deep", _SCHEMA),
        (_nested("items", 400), "too-deep", _SCHEMA),
        (_nested("additionalProperties", 200), "too-deep", _SCHEMA),
        (_nested("oneOf", 200), None, _SCHEMA),
        (_chain(1500, lambda reference: reference), "too-deep", "#/components"),
        (_chain(1500, lambda one: {"anyOf": [one]}), "too-deep", "#/components"),
        (_chain(1500, lambda one: {"allOf": [one]}), "too-deep", "#/components"),
        (_chain(1500, lambda one: {"items": one}), "too-deep", "#/components"),
        (document({"A": {"$ref": f"{'x' * 300}.yaml"}}), "missing-file", _SCHEMA),
        (document({"A": {"$ref": "x/" * 2500}}), "missing-file", _SCHEMA),
    ],
)
def test_what_is_refused_has_a_place(
    tmp_path: Path, content: object, code: str | None, below: str
) -> None:
    made, errors, _ = _generate(content, tmp_path)
    if made is not None:
        assert code is None
        return
    assert [one for one, _ in errors] == [code or "too-deep"]
    assert all(where.startswith(below) for _, where in errors)


def test_a_file_whose_name_has_a_number_sign(tmp_path: Path) -> None:
    (tmp_path / "b#c.yaml").write_text("X: {type: object}")
    made, errors, read = _generate(document({"A": {"$ref": "b%23c.yaml#/X"}}), tmp_path)
    assert made is not None, errors
    assert len(read) == 2


def test_modules_are_compiled_before_they_are_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("truespec.render.package.layout", lambda text: f"{text}\n(")
    made, errors, _ = _generate(_operations("ask"), tmp_path)
    assert made is None
    assert [code for code, _ in errors] == ["unexpected"]


def _steps(content: object, folder: Path) -> int:
    """Return how many lines of Python it takes to read a document."""
    path = folder / "document.json"
    path.write_text(json.dumps(content))
    steps = 0

    def count(frame: object, event: str, argument: object) -> Any:
        nonlocal steps
        steps += 1
        return count

    sys.settrace(count)
    try:
        understand(path, Options(), Diagnostics())
    finally:
        sys.settrace(None)
    return steps


def _mixed_enum(size: int) -> dict[str, Any]:
    values = [(number, f"x{number}")[number % 2] for number in range(size)]
    schemas = {"A": {"enum": values}}
    return {**_parameter({"type": "string"}), "definitions": schemas}


def _extensions(size: int) -> dict[str, Any]:
    return {**_operations(), **{f"x-{number}": number for number in range(size)}}


def _missing_targets(size: int) -> dict[str, Any]:
    return document(
        {
            f"S{number}": {"items": {"$ref": f"#/components/schemas/Missing{number}"}}
            for number in range(size)
        }
    )


@pytest.mark.parametrize("make", [_mixed_enum, _extensions, _missing_targets])
def test_documents_are_read_in_proportion_to_their_size(
    tmp_path: Path, make: Callable[[int], object]
) -> None:
    one, two = (_steps(make(size), tmp_path) for size in (300, 600))
    assert two < 2.4 * one


def test_aliases_repeat_what_is_in_proportion_to_the_file(tmp_path: Path) -> None:
    layers = ["x-a: &a0 [1, 2, 3, 4, 5, 6, 7, 8, 9]"]
    for number in range(1, 6):
        listed = ", ".join([f"*a{number - 1}"] * 9)
        layers.append(f"x-{number}: &a{number} [{listed}]")
    made, errors, _ = _generate("\n".join(["openapi: 3.1.0", *layers]), tmp_path)
    assert made is None
    assert [code for code, _ in errors] == ["too-many-aliased-values"]
