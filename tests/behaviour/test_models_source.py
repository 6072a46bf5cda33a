"""What the source of generated models is like: typed, laid out, the same each time."""

from __future__ import annotations

import ast
import inspect
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import black
import pytest

from tests.behaviour.generated import document, files, files_of, models, module
from tests.behaviour.shapes import SHAPES
from tests.type_checking import mypy
from truespec.name import reserved
from truespec.targets.used import used_names

COGNITO = Path(__file__).parents[2] / "spec/cognito-idp.yaml"
# Read by mypy only, which has to find exactly the faults that comments announce.
USER = """
from vendored import generated
from vendored.generated import models
from vendored.generated.models import UNSET, Cat, Dog, Status

cat = Cat(kind="tom", cat=None)
cat.kind = None  # assignment
Cat()  # call-arg
Cat({})  # call-arg
Dog(kind="dog", friend=cat)
Dog(kind="dog", friend=1)  # arg-type
models.HoldsTime(x="2020")  # arg-type
models.HoldsStatusOrNull(x=None)
held = models.HoldsStatusOrNull.from_json({})
if held.x is not UNSET and held.x is not None:
    held.x.is_known
held.x.is_known  # union-attr
figure: models.Figure = "round"
figure = 1  # assignment
tree: models.Tree = [[], [[]]]
tree = ["x"]  # list-item
word: str = Status.OFF
cat.extra_fields["a"] = [1]
cat.tail  # attr-defined
generated.nothing  # attr-defined
models.HoldsDate.from_json({}).x.year
"""


@pytest.fixture(scope="module")
def package() -> dict[str, str]:
    return files_of(COGNITO)


def test_the_types_are_those_of_the_document(tmp_path: Path) -> None:
    generated = files(document(SHAPES | odd_names()), tmp_path)
    for path, text in generated.items():
        target = tmp_path / "vendored/generated" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
    (tmp_path / "vendored/__init__.py").touch()
    (tmp_path / "user.py").write_text(USER)
    found = mypy(tmp_path)
    announced = [
        (f"user.py:{number}", line.partition("  # ")[2])
        for number, line in enumerate(USER.splitlines(), 1)
        if "  # " in line
    ]
    faults = re.findall(r"^(\S+): error: .*\[(.+)\]$", found, re.MULTILINE)
    assert list(dict.fromkeys(faults)) == announced, found


def odd_names() -> dict[str, Any]:
    wires = ["list", "str", "dict", "date", "datetime", "int", "property", "type", "+1"]
    types = [
        {"type": "array", "items": {"type": "string", "format": "date"}},
        {"type": "object", "additionalProperties": {"type": "integer"}},
        {"type": ["string", "null"], "format": "date-time"},
    ]
    properties = {wire: types[n % 3] for n, wire in enumerate(wires)}
    return {"Odd": {"type": "object", "required": ["str"], "properties": properties}}


def test_black_finds_nothing_to_do(tmp_path: Path) -> None:
    shapes = files(document(SHAPES | odd_names()), tmp_path)
    for text in (shapes["__init__.py"], shapes["models.py"]):
        assert black.format_str(text, mode=black.Mode()) == text


def test_the_text_does_not_depend_on_the_run(package: dict[str, str]) -> None:
    script = (
        "import sys; from pathlib import Path;"
        "from tests.behaviour.generated import files_of;"
        "sys.stdout.write(files_of(Path(sys.argv[1]))['models.py'])"
    )
    again = subprocess.run(
        [sys.executable, "-c", script, str(COGNITO)],
        cwd=Path(__file__).parents[2],
        env=os.environ | {"PYTHONHASHSEED": "7"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert again == package["models.py"]


def test_only_the_standard_library_is_imported(package: dict[str, str]) -> None:
    for path, text in package.items():
        if not path.endswith(".py"):
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Import):
                imported = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and not node.level:
                imported = [node.module or ""]
            else:
                continue
            assert {one.split(".")[0] for one in imported} <= sys.stdlib_module_names


def test_no_schema_can_take_a_name_that_the_module_imports(tmp_path: Path) -> None:
    generated = files(document(SHAPES | odd_names()), tmp_path)
    imported = {
        alias.name
        for node in ast.parse(generated["models.py"]).body
        if isinstance(node, ast.ImportFrom) and node.module != "__future__"
        for alias in node.names
        if alias.name[0].isupper()
    }
    used = used_names().classes
    assert {"Model", "OpenIntEnum"} <= imported <= reserved.CLASSES | used


def test_every_public_name_is_there(package: dict[str, str], tmp_path: Path) -> None:
    own = module(package, tmp_path)
    assert len(set(own.__all__)) == len(own.__all__)
    assert all(hasattr(own, name) for name in own.__all__)


def test_the_package_imports_its_modules_when_they_are_asked_for(
    package: dict[str, str], tmp_path: Path
) -> None:
    own = module(package, tmp_path, "__init__")
    name = own.__name__.removesuffix(".__init__")
    top = sys.modules[name]
    assert f"{name}.models" not in sys.modules
    assert "models" in dir(top)
    assert top.models is sys.modules[f"{name}.models"]
    with pytest.raises(AttributeError, match="nothing"):
        _ = top.nothing


def test_descriptions_reach_the_classes(tmp_path: Path) -> None:
    own = models(
        tmp_path,
        Pet={
            "description": "A pet.\n\nIt may be wild.",
            "type": "object",
            "properties": {
                "tag": {"type": "string", "description": "Its tag.\n\nOr none."}
            },
        },
        Kind={"description": "What it is.", "type": "string", "enum": ["cat", "dog"]},
    )
    assert " ".join(own.Pet.__doc__.split()) == "A pet. It may be wild."
    assert own.Kind.__doc__ == "What it is."
    margin = "\n    "
    documented = f'default=None){margin}"""Its tag.\n{margin}Or none.{margin}"""'
    assert documented in Path(own.__file__).read_text()


def test_hostile_text_stays_text(tmp_path: Path) -> None:
    marker = tmp_path / "marker"
    hostile = [
        f'"""\nimport os\nopen({str(marker)!r}, "w")\n"""',
        f"'; open({str(marker)!r}, 'w') #",
        "{{ 1 / 0 }}{% raw %}\\",
        '\\"""',
        "a\x00\u2028\u202e\ud800\r\f",
        "../../x",
        "__import__('os')",
    ]
    schemas: dict[str, Any] = {
        text: {
            "title": text,
            "description": text,
            "type": "object",
            "required": [text],
            "properties": {
                one: {
                    "type": "string",
                    "description": one,
                    "default": one,
                    "enum": hostile,
                }
                for one in hostile
            },
        }
        for text in hostile
    }
    schemas |= {
        f"union of {text}": {
            "description": text,
            "oneOf": [{"type": "object", "title": text, "properties": {text: {}}}] * 2,
            "discriminator": {"propertyName": text, "mapping": {text: text}},
        }
        for text in hostile
    }
    own = models(tmp_path, **schemas)
    value = dict(zip(hostile, reversed(hostile), strict=True))
    classes = [one for one in vars(own).values() if inspect.isclass(one)]
    models_: Any = [one for one in classes if issubclass(one, own.Model)]
    read = [one.from_json(value) for one in models_ if one is not own.Model]
    known = [one for one in read if not one.extra_fields]
    assert len(known) == len(hostile)
    assert all(one.to_json() == value for one in read)
    assert not marker.exists()
