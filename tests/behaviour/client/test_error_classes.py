"""Classes of errors are named after components and statuses, whatever stands beside."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.client.documents import STRING, api, content, of, operation, record
from tests.behaviour.client.loopback import Server, as_json
from tests.behaviour.generated import files
from tests.type_checking import mypy

DETAIL = record(detail=STRING)
PROBLEM = record(("title",), title=STRING)


def said(schema: Any = None, text: str = "", **more: Any) -> dict[str, Any]:
    return {
        "description": text,
        **more,
        **({"content": content(schema)} if schema else {}),
    }


def component(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/responses/{name}"}


def document(
    operations: dict[str, dict[str, Any]], responses: Any = None
) -> dict[str, Any]:
    """Return a document of operations by their ids, with the errors of each."""
    found = api(
        {
            f"/{name}": {"get": operation(name, errors=errors)}
            for name, errors in operations.items()
        },
        schemas={"Problem": PROBLEM, "Fault": DETAIL},
    )
    found["components"]["responses"] = responses or {}
    return found


def classes(package: Any) -> dict[str, list[str]]:
    """Return the error classes of a package with their bases in it."""
    own = [
        one
        for one in vars(package.errors).values()
        if isinstance(one, type) and one.__module__ == package.errors.__name__
    ]
    return {
        one.__name__: [base.__name__ for base in one.__bases__ if base in own]
        for one in own
    }


@pytest.mark.parametrize(
    ("operations", "responses", "expected"),
    [
        pytest.param(
            {
                "a": {"404": said(text="Task not found"), "410": said(text="Gone")},
                "b": {"404": said(text="Missing")},
                "c": {"404": said(text="Gone")},
            },
            {},
            {"NotFound": [], "Gone": []},
            id="descriptions name nothing",
        ),
        pytest.param(
            {
                "a": {"400": said(of("Problem"), "Error"), "404": said(of("Problem"))},
                "b": {"304": said(text="same"), "default": said(of("Problem"), "OK")},
            },
            {},
            {"BadRequest": [], "NotFound": [], "NotModified": [], "DefaultError": []},
            id="one schema at several statuses",
        ),
        pytest.param(
            {"a": {"400": said(DETAIL)}, "b": {"400": said(DETAIL | {"title": "D"})}},
            {},
            {"BadRequest": []},
            id="equal bodies in the operations' own words",
        ),
        pytest.param(
            {
                "a": {"400": said(DETAIL)},
                "b": {"400": said(PROBLEM)},
                "c": {"400": said(of("Fault"))},
                "d": {"400": said(of("Fault"))},
                "e": {"400": said()},
            },
            {},
            {
                "BadRequest": [],
                "ABadRequest": ["BadRequest"],
                "BBadRequest": ["BadRequest"],
                "FaultBadRequest": ["BadRequest"],
            },
            id="different bodies",
        ),
        pytest.param(
            {"a": {"404": said(of("Problem"))}, "b": {"404": said()}},
            {},
            {"NotFound": [], "NotFoundWithoutBody": ["NotFound"]},
            id="one body, or none",
        ),
        pytest.param(
            {
                "a": {"403": component("forbidden"), "404": component("no_pet")},
                "b": {"403": said(of("Fault")), "404": component("no_pet")},
            },
            {"forbidden": said(of("Problem")), "no_pet": said(of("Problem"))},
            {
                "Forbidden": [],
                "FaultForbidden": ["Forbidden"],
                "NotFound": [],
                "NoPet": ["NotFound"],
            },
            id="components",
        ),
        pytest.param(
            {"a": {"400": component("Error"), "404": component("Error")}},
            {"Error": said(of("Problem"))},
            {
                "Error": [],
                "BadRequest": [],
                "ErrorBadRequest": ["Error", "BadRequest"],
                "NotFound": [],
                "ErrorNotFound": ["Error", "NotFound"],
            },
            id="a component with several statuses",
        ),
        pytest.param(
            {"a": {"default": component("Error"), "409": component("Error")}},
            {"Error": said(of("Problem"))},
            {"Error": [], "Conflict": [], "ErrorConflict": ["Error", "Conflict"]},
            id="a component that is the default as well",
        ),
        pytest.param(
            {
                "a": {"404": component("NotFound"), "410": component("NotFound")},
                "b": {"404": component("not_found"), "422": component("Conflict")},
            },
            dict.fromkeys(("NotFound", "not_found", "Conflict"), said(of("Problem"))),
            {
                "NotFound": [],
                "Gone": [],
                "NotFoundGone": ["Gone"],
                "NotFound2": ["NotFound"],
                "UnprocessableContent": [],
                "ConflictUnprocessableContent": ["UnprocessableContent"],
            },
            id="components called by a status",
        ),
        pytest.param(
            {
                "a": {"480": said(of("Problem"), "Problem"), "499": said()},
                "b": {
                    "481": said(of("Problem"), "Problem"),
                    "404": said(of("Fault"), "Fault"),
                },
            },
            {},
            {"Problem": [], "Status499": [], "NotFound": []},
            id="statuses that are not registered",
        ),
        pytest.param(
            {
                "a": {"404": {"$ref": "#/paths/~1b/get/responses/404"}},
                "b": {"404": said(of("Problem"))},
            },
            {},
            {"NotFound": []},
            id="a reference to another operation",
        ),
    ],
)
def test_what_classes_are_called_in_any_order_of_the_document(
    generate: Callable[..., Any],
    operations: dict[str, Any],
    responses: dict[str, Any],
    expected: dict[str, list[str]],
) -> None:
    orders = list(itertools.permutations(operations.items()))
    for order in (orders[0], orders[-1]):
        package = generate(document(dict(order), responses))
        assert classes(package) == expected


def test_the_status_catches_the_errors_of_all_operations(
    generate: Callable[..., Any], serve: Callable[..., Server]
) -> None:
    operations = {
        "a": {"400": said(DETAIL)},
        "b": {"400": said(of("Problem"))},
        "c": {"400": component("Invalid")},
    }
    package = generate(document(operations, {"Invalid": said(of("Fault"))}))
    server = serve(lambda _: as_json({"detail": "no", "title": "no"}, status=400))
    with package.Client(server.url) as client:
        for method in (client.a, client.b, client.c):
            with pytest.raises(package.errors.BadRequest) as caught:
                method()
            assert caught.value.body.to_json() == {"detail": "no", "title": "no"}
            assert caught.type.__name__ != "BadRequest"


def test_a_new_operation_changes_no_name_of_the_others(
    generate: Callable[..., Any],
) -> None:
    operations = {"a": {"400": said(DETAIL)}, "b": {"400": said(DETAIL)}}
    before = generate(document(operations))
    after = generate(document({"new": {"400": said(DETAIL)}, **operations}))
    assert classes(before) == classes(after)
    assert "BadRequestBody" in before.models.__all__
    assert before.models.__all__ == after.models.__all__


def test_type_checkers_know_the_bodies(tmp_path: Path) -> None:
    operations = {
        "a": {"403": component("forbidden"), "400": component("Error")},
        "b": {
            "403": said(PROBLEM),
            "400": component("Error"),
            "404": component("Error"),
        },
        "c": {
            "403": said(of("Fault")),
            "404": said(of("Problem")),
            "304": component("Error"),
        },
    }
    responses = {"forbidden": said(of("Problem")), "Error": said(of("Problem"))}
    made = files(document(operations, responses), tmp_path, ("client",))
    for path, text in made.items():
        target = tmp_path / "pets" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
    (tmp_path / "use.py").write_text("""
from typing import assert_type
from pets import errors, models

def use(error: Exception) -> None:
    if isinstance(error, errors.FaultForbidden):
        assert_type(error.body, models.Fault)
        caught: errors.Forbidden[models.Fault] = error
    elif isinstance(error, errors.Error):
        assert_type(error.body, models.Problem)
    elif isinstance(error, errors.NotFound):
        assert_type(error.body, models.Problem)
""")
    assert mypy(tmp_path, "use.py", "pets") == ""
