"""Names of a document meet neither each other nor the code around them."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.client.documents import (
    STRING,
    api,
    of,
    operation,
    record,
    response,
)
from tests.behaviour.client.loopback import Server, as_json
from tests.behaviour.generated import files, module
from tests.type_checking import mypy
from truespec.targets.used import used_names

MODULES = ("client", "errors", "headers", "models", "operations", "routes", "server")


def calling(*names: str) -> dict[str, Any]:
    """Return a document of operations with these ids, on paths of their numbers."""
    return api(
        {
            f"/{number}": {"get": operation(name, STRING)}
            for number, name in enumerate(names)
        }
    )


@pytest.mark.parametrize(
    "names",
    [
        # ruff: noqa: RUF001
        ("straße", "strasse", "STRASSE"),
        ("ος", "οσ"),
        ("İlGetir", "ilGetir", "ılGetir"),
        ("ŉow", "ǰump", "ΐota", "ﬁnd", "find"),
        ("取得", "取得する", "جلب", "קבל", "가져오기"),
        ("service", "nodes", "types", "timestamps", "unset", "other"),
        ("close", "send", "base_url", "models", "operations", "errors", "headers"),
    ],
    ids=ascii,
)
def test_each_operation_is_called_at_its_own_path(
    generate: Callable[..., Any], serve: Callable[..., Server], names: tuple[str, ...]
) -> None:
    package = generate(calling(*names))
    server = serve(lambda request: as_json(request.target))
    own = [
        method
        for name, method in vars(package.Client).items()
        if not name.startswith("_")
    ]
    assert len(own) == len(names)
    with package.Client(server.url) as client:
        called = [method(client) for method in own]
    assert called == [f"/{number}" for number in range(len(names))]


def test_no_error_hides_what_its_module_imports(generate: Callable[..., Any]) -> None:
    names = sorted(name for name in used_names().errors if name[0].isupper())
    assert {"JsonContent", "ErrorResponse", "ObjectKind"} <= {*names}
    document = api(
        {
            f"/{name}": {
                "get": operation(
                    name,
                    errors={"402": {"$ref": f"#/components/responses/{name}"}},
                )
            }
            for name in names
        },
        schemas={"Problem": record(title=STRING)},
    )
    document["components"]["responses"] = dict.fromkeys(names, response(of("Problem")))
    errors = generate(document).errors
    own = [one for one in vars(errors).values() if inspect.isclass(one)]
    assert sum(one.__module__ == errors.__name__ for one in own) == len(names) + 1
    for name in names:
        assert getattr(errors, name, None) is None or (
            getattr(errors, name).__module__ != errors.__name__
        )


def test_odd_names_everywhere(tmp_path: Path) -> None:
    """Nothing that a document may call its parts breaks a module or its types."""
    names = sorted(
        {
            *used_names().classes,
            *("builtins", "date", "datetime", "time", "list", "dict", "str", "int"),
            *("type", "self", "cls", "json", "object", "bytes", "float", "bool", "set"),
            *("typing", "models", "errors", "UUID", "Decimal", "Literal", "Self"),
            *("__init__", "_specs", "__slots__", "Model", "model", "property", "super"),
            *("姓名", "اسم", "שם", "이름", "имя", "naïve", "ﬁeld", "x²", "🐍", "a-b"),
        }
    )
    values = [
        STRING,
        {"type": "string", "format": "date"},
        {"type": "array", "items": STRING},
    ]
    properties = {name: values[number % 3] for number, name in enumerate(names)}
    everything = record(("date", "builtins"), **properties)
    schemas = {name: record(**{name: STRING, "date": values[1]}) for name in names}
    schemas = {name.replace("🐍", "snake"): one for name, one in schemas.items()}
    document = api(
        {
            f"/{number}": {
                "post": operation(
                    name,
                    of("Everything"),
                    parameters=[{"name": name, "in": "query", "schema": STRING}],
                    requestBody={"content": response(of("Everything"))["content"]},
                    errors={"400": response(of("Everything"))},
                )
            }
            for number, name in enumerate(names)
        },
        schemas={"Everything": everything, **schemas},
    )
    made = files(document, tmp_path, ("models", "validators", "client", "server"))
    package = module(made, tmp_path, "models")
    for name in MODULES:
        if f"{name}.py" in made:
            importlib.import_module(f"{package.__package__}.{name}")
    value = {
        name: {0: "a", 1: "2020-01-01", 2: ["a"]}[number % 3]
        for number, name in enumerate(names)
    }
    assert package.Everything.from_json(value).to_json() == value
    assert len(package.Everything.from_json(value).extra_fields) == 0
    folder = tmp_path / package.__package__.partition(".")[0]
    assert (
        mypy(
            folder,
            *(
                f"generated/{name}"
                for name in made
                if "/" not in name and name.endswith(".py")
            ),
        )
        == ""
    )
