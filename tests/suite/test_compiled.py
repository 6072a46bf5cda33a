"""The official suite through validators that mypyc has compiled, in one extension.

It is built once, without optimization: what C makes of it is the same, and sooner.
"""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import module
from tests.suite.json_schema_suite import Case, cases, folder, remotes
from truespec.diagnostics import Diagnostics
from truespec.extension.build import MODULE, build_extension, missing_tools
from truespec.lower.schemas import SchemaLowering
from truespec.python.literal import literal
from truespec.render.package import render_package
from truespec.resolve import resolve_schema
from truespec.schema.compiler import SchemaCompiler
from truespec.targets.base import Page
from truespec.targets.validators.target import Entry, view_of
from truespec.upgrade import upgrade

pytestmark = [
    pytest.mark.skipif(
        folder() is None,
        reason="the JSON Schema Test Suite is not here: `make` fetches it to .venv/share",
    ),
    pytest.mark.skipif(bool(missing_tools()), reason=missing_tools() or "nothing"),
]

DRAFTS = {"draft4": "draft4", "draft2020-12": "2020-12"}


def groups() -> list[tuple[str, list[Case]]]:
    """Return the required cases of the drafts, those of a schema together."""
    return [
        (dialect, list(same))
        for draft, dialect in DRAFTS.items()
        for _, same in itertools.groupby(
            cases(draft),
            key=lambda case: (case.file, case.group, json.dumps(case.schema)),
        )
    ]


def compiler_of(number: int, dialect: str, schema: Any) -> tuple[SchemaCompiler, Entry]:
    document = resolve_schema(
        schema, Diagnostics(), dialect=dialect, resources=remotes()
    )
    assert document is not None
    lowering = SchemaLowering(upgrade(document))
    root = lowering.add(document.root)
    names: dict[str, str] = {}
    compiler = SchemaCompiler(
        lowering.schemas, lambda at: names.setdefault(at, f"of_{number}_{len(names)}")
    )
    return compiler, Entry(literal(str(number)), compiler.compile(root))


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Return the validators of all schemas, by number, as an extension."""
    made = [
        compiler_of(number, dialect, same[0].schema)
        for number, (dialect, same) in enumerate(groups())
    ]
    view = view_of([compiler for compiler, _ in made], [entry for _, entry in made], [])
    page = Page("validators.py", "validators/validators.py.jinja", view)
    files = {"__init__.py": "", "source_map.json": "{}", **render_package([page], None)}
    place = tmp_path_factory.mktemp("compiled")
    (place / "built").mkdir()
    (place / "built" / f"{MODULE}.py").write_text(files[f"{MODULE}.py"])
    built = build_extension(place / "built", level=0)

    def install(package: Path) -> None:
        (package / built.name).write_bytes(built.read_bytes())

    found = module(files, place, MODULE, install)
    assert Path(found.__file__).name == built.name
    return found


def test_required(compiled: Any) -> None:
    failed = []
    found = groups()
    for number, (_, same) in enumerate(found):
        validator = compiled.SCHEMAS[str(number)]
        for case in same:
            verdict = validator.is_valid(case.instance)
            if verdict is not case.valid or verdict is bool(
                validator.problems(case.instance)
            ):
                failed.append(f"{case.label}: found {verdict}")
    count = sum(len(same) for _, same in found)
    print(f"compiled: {count - len(failed)} of {count} required")
    assert not failed, "\n".join(failed)
