"""The line of a problem, in the document, has the keyword that is violated."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.generated import files_of, module
from truespec.diagnostics import Diagnostics
from truespec.ir.api import Api
from truespec.pipeline import Options, understand
from truespec.pointer import last
from truespec.runtime.problem import walk
from truespec.verify.instances import Instances

DOCUMENT = Path(__file__).resolve().parents[2] / "spec" / "cognito-idp.yaml"

# What is said by the keywords of the schemas that these lead to.
_APPLICATORS = {
    "$ref",
    "additionalProperties",
    "allOf",
    "items",
    "properties",
    "propertyNames",
}
_ENOUGH = 100


@pytest.fixture(scope="module")
def api() -> Api:
    """Cognito's model."""
    diagnostics = Diagnostics()
    api = understand(DOCUMENT, Options(package="generated"), diagnostics).api
    assert api is not None, list(diagnostics)
    return api


@pytest.fixture(scope="module")
def validators(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Cognito's validators."""
    folder = tmp_path_factory.mktemp("cognito")
    return module(files_of(DOCUMENT, ("validators",)), folder, "validators")


def test_every_problem_has_its_line(api: Api, validators: Any) -> None:
    lines = DOCUMENT.read_text("utf-8").splitlines()
    instances = Instances(api)
    violated = set()
    for schema in api.schemas.values():
        if not schema.name:
            continue
        for value in instances.of(schema.at, _ENOUGH):
            for problem in walk(validators.SCHEMAS[schema.name].problems(value)):
                violated.add(problem.keyword)
                assert problem.line is not None, problem.schema_pointer
                keyword, _, _ = lines[problem.line - 1].strip().partition(":")
                assert keyword == last(problem.schema_pointer)
    said = {check.keyword for schema in api.schemas.values() for check in schema.checks}
    assert violated == said - _APPLICATORS
