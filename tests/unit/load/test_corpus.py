"""Every real document loads, and has the values that PyYAML composes."""

from __future__ import annotations

import gc
import json
import re
from pathlib import Path
from typing import Any

import yaml

from truespec.diagnostics import Diagnostics
from truespec.load import Source, load, positions


class CoreLoader(yaml.CSafeLoader):
    """PyYAML's own constructor with the rules of YAML 1.2 for plain scalars."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[str, Any]:
        return {
            key.value: self.construct_object(value, deep=True)
            for key, value in node.value
        }


class PureCoreLoader(yaml.SafeLoader):
    """The same without libyaml, which refuses three of the documents."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012
    construct_mapping = CoreLoader.construct_mapping


for loader in (CoreLoader, PureCoreLoader):
    for tag, pattern, constructor in (
        ("null", r"null|Null|NULL|~|", lambda text: None),
        ("bool", r"true|True|TRUE|false|False|FALSE", lambda text: text[0] in "tT"),
        ("int", r"[-+]?[0-9]+", int),
        ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", float),
    ):
        name = f"tag:yaml.org,2002:{tag}"
        loader.add_implicit_resolver(name, re.compile(f"(?:{pattern})\\Z"), None)
        loader.add_constructor(
            name,
            lambda self, node, constructor=constructor: constructor(node.value),
        )


def expected(text: str) -> Any:
    if text[0] == "{":
        return json.loads(text)
    try:
        return yaml.load(text, CoreLoader)
    except yaml.scanner.ScannerError:
        return yaml.load(text, PureCoreLoader)


def identical(first: Any, second: Any) -> bool:
    """Return whether two trees are equal, telling 1 from 1.0 and from true."""
    return repr(first) == repr(second)


def documents(corpus: Path) -> list[Path]:
    return sorted(path for path in corpus.glob("**/*") if path.is_file())


def load_quietly(path: Path) -> Source:
    diagnostics = Diagnostics()
    source = load(path, path.name, diagnostics)
    assert source is not None, list(diagnostics)
    assert {one.code for one in diagnostics} <= {"lenient-yaml"}
    return source


def test_every_document_loads_with_the_values_of_pyyaml(corpus: Path):
    wrong = []
    gc.disable()
    try:
        for path in documents(corpus):
            source = load_quietly(path)
            if not identical(source.tree, expected(source.text)):
                wrong.append(str(path))
    finally:
        gc.enable()
    assert wrong == []


def test_every_key_of_a_document_stands_where_it_is_said_to(corpus: Path):
    for path in documents(corpus)[::10]:
        source = load_quietly(path)
        for pointer, position in positions(source).items():
            token = pointer.rpartition("/")[2]
            if token.isalpha():
                rest = source.excerpt(position.line)[position.column - 1 :]
                assert rest.lstrip("'\"").startswith(token), (path, pointer)
