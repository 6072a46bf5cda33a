"""``truespec init`` writes once, and afterwards says what is new."""

from __future__ import annotations

import ast
import tomllib
from difflib import SequenceMatcher
from pathlib import Path

import pytest

from truespec.cli.main import main
from truespec.cli.project_file import with_job

_PET = "{$ref: '#/components/schemas/Pet'}"
_DOCUMENT = f"""\
openapi: 3.1.0
info: {{title: Pets, version: "1"}}
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        "200":
          description: Pets
          content: {{application/json: {{schema: {{type: array, items: {_PET}}}}}}}
  /pets/{{id}}:
    get:
      operationId: getPet
      summary: Find a pet.
      security: [{{key: []}}]
      parameters: [{{name: id, in: path, required: true, schema: {{type: integer}}}}]
      responses:
        "200": {{description: Pet, content: {{application/json: {{schema: {_PET}}}}}}}
components:
  schemas:
    Pet: {{type: object, properties: {{name: {{type: string}}}}}}
  securitySchemes:
    key: {{type: apiKey, in: header, name: X-Key}}
"""
_NEW = """\
  /pets/{id}/born:
    put:
      operationId: setBorn
      summary: Say when a pet was born.
      parameters:
        - {name: id, in: path, required: true, schema: {type: integer}}
        - {name: day, in: query, schema: {type: string, format: date}}
      responses: {"204": {description: Done}}
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pets.yaml").write_text(_DOCUMENT)
    return tmp_path


def _grow(project: Path) -> None:
    head, paths, tail = _DOCUMENT.partition("paths:\n")
    (project / "pets.yaml").write_text(head + paths + _NEW + tail)


def _texts(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_new_project(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init", "pets.yaml", "--server"]) == 0
    output = capsys.readouterr()
    assert not output.out
    assert "pets_server.py: created, with 2 operations" in output.err
    assert "uvicorn pets_server:app" in output.err
    assert "truespec generate" in output.err
    assert set(_texts(project)) == {"pets.yaml", "pyproject.toml", "pets_server.py"}
    assert main(["generate"]) == 0
    assert (project / "pets/server.py").is_file()
    assert main(["generate", "--check"]) == 0


def test_a_job_alone(project: Path) -> None:
    assert main(["init", "pets.yaml", "-o", "src/app/pets"]) == 0
    assert set(_texts(project)) == {"pets.yaml", "pyproject.toml"}
    [job] = tomllib.loads(Path("pyproject.toml").read_text())["tool"]["truespec"][
        "jobs"
    ]
    assert job == {"document": "pets.yaml", "output": "src/app/pets"}
    assert main(["generate"]) == 0
    assert not Path("src/app/pets/server.py").exists()


def test_later_runs_write_nothing(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["init", "pets.yaml", "--server"])
    main(["generate"])
    before = _texts(project)
    assert main(["init", "pets.yaml", "--server"]) == 0
    assert main(["init", "pets.yaml", "--server", "--check"]) == 0
    output = capsys.readouterr()
    assert "has all 2 operations" in output.err
    assert not output.out
    assert _texts(project) == before


def test_operations_that_are_new(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["init", "pets.yaml", "--server"])
    file = project / "pets_server.py"
    _grow(project)
    before = _texts(project)
    capsys.readouterr()
    assert main(["init", "pets.yaml", "--server"]) == 0
    output = capsys.readouterr()
    assert "lacks 1 operation" in output.err
    assert "set_born (setBorn)" in output.err
    assert output.out.startswith("from datetime import date\n")
    assert "def list_pets" not in output.out
    assert main(["init", "pets.yaml", "--server", "--check"]) == 1
    assert _texts(project) == before
    # What is printed is what is missing.
    imports, _, stub = output.out.partition("\n\n")
    head, marker, tail = file.read_text().partition("\n\ndef check_key")
    begin = "from __future__ import annotations\n"
    head = head.replace(begin, f"{begin}\n{imports}\n") + stub
    file.write_text(head + marker + tail)
    ast.parse(file.read_text())
    assert main(["init", "pets.yaml", "--server", "--check"]) == 0


def test_operations_that_are_gone(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _grow(project)
    main(["init", "pets.yaml", "--server"])
    (project / "pets.yaml").write_text(_DOCUMENT)
    capsys.readouterr()
    assert main(["init", "pets.yaml", "--server", "--check"]) == 0
    output = capsys.readouterr()
    assert "no operation of pets.yaml is called set_born" in output.err


_BASE = """
class Base:
    def get_pet(self, *, id): ...
"""
_INHERITED = {
    "from base import Base\n\nclass Pets(Base):\n": True,
    "from base import Base as B\n\nclass Pets(Other, B):\n": True,
    "import base\n\nclass Pets(base.Base):\n": True,
    "class Base:\n    get_pet = print\n\nclass Pets(Base):\n": True,
    "if True:\n    class Base:\n        async def get_pet(self): ...\n\nclass Pets(Base):\n"
    "": True,
    "from base import Base\n\nclass Pets:\n": False,
    "class Pets:\n    get_pet: int\n": False,
    # The protocol of the package has every method, and answers by none.
    "from pets.server import Handler\n\nclass Pets(Handler):\n": False,
    "from pets import server\n\nclass Pets(server.Handler):\n": False,
}


@pytest.mark.parametrize("head", _INHERITED)
def test_methods_of_a_class_of_ones_own(
    project: Path, capsys: pytest.CaptureFixture[str], head: str
) -> None:
    main(["init", "pets.yaml", "--server"])
    main(["generate"])
    (project / "base.py").write_text(_BASE)
    own = f"{head}    async def list_pets(self): ...\n"
    (project / "pets_server.py").write_text(own)
    capsys.readouterr()
    assert main(["init", "pets.yaml", "--server", "--check"]) == int(
        not _INHERITED[head]
    )
    output = capsys.readouterr()
    assert "list_pets" not in output.err
    assert ("get_pet (getPet)" in output.err) is not _INHERITED[head]


def test_a_module_that_is_not_python(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "pets_server.py").write_text("class Pets:\n  def (\n")
    assert main(["init", "pets.yaml", "--server"]) == 1
    error = capsys.readouterr().err
    assert "pets_server.py:2: invalid syntax" in error
    assert "Traceback" not in error
    (project / "pets_server.py").write_bytes(b"\xff\xfe")
    assert main(["init", "pets.yaml", "--server"]) == 1
    assert "pets_server.py" in capsys.readouterr().err


def test_check_writes_nothing(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["init", "pets.yaml", "--server", "--check"]) == 1
    error = capsys.readouterr().err
    assert "would add to pyproject.toml" in error
    assert "would create pets_server.py, with 2 operations" in error
    assert set(_texts(project)) == {"pets.yaml"}


def test_a_package_inside_of_another(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    package = project / "src/app"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    (project / "sub").mkdir()
    command = ["init", "pets.yaml", "--server", "-o", "src/app/pets"]
    assert main(command) == 0
    assert "uvicorn --app-dir src app.pets_server:app" in capsys.readouterr().err
    text = (package / "pets_server.py").read_text()
    assert "\nfrom app.pets import models, server\n" in text
    assert main([*command, "--handlers", "sub/run.py"]) == 0
    assert "uvicorn --app-dir sub run:app" in capsys.readouterr().err


def test_another_name(project: Path) -> None:
    assert main(["init", "pets.yaml", "--server", "--handlers", "my/zoo.py"]) == 0
    assert (project / "my/zoo.py").is_file()
    assert not (project / "pets_server.py").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--handlers", "x.py"], "--handlers needs --server"),
        (["--server", "--handlers", "x-y.py"], "is not the file of a module"),
        (["--server", "--handlers", "x"], "is not the file of a module"),
        (["--server", "--handlers", "pets/x.py"], "holds nothing of yours"),
        (["--package", "x-y"], "is not a Python name"),
        (["--package", "class"], "is not a Python name"),
    ],
)
def test_wrong_usage(
    project: Path, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    assert main(["init", "pets.yaml", *words]) == 2
    assert said in capsys.readouterr().err
    assert set(_texts(project)) == {"pets.yaml"}


def test_documents_with_errors(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "broken.yaml").write_text(
        _DOCUMENT.replace("schemas/Pet'", "schemas/X'")
    )
    for name in ("broken.yaml", "missing.yaml", "pyproject.toml"):
        assert main(["init", name, "--server"]) == 1
        assert "error[" in capsys.readouterr().err
    assert set(_texts(project)) == {"pets.yaml", "broken.yaml"}


def test_a_job_that_is_there(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init", "pets.yaml"]) == 0
    before = Path("pyproject.toml").read_bytes()
    capsys.readouterr()
    assert main(["init", "pets.yaml"]) == 0
    assert "has a job" in capsys.readouterr().err
    # Its targets are the user's to change.
    assert main(["init", "pets.yaml", "--server"]) == 1
    error = capsys.readouterr().err
    assert 'add "server" to the targets of pets.yaml' in error
    assert "pets_server.py: created" in error
    assert main(["init", "pets.yaml", "-o", "elsewhere"]) == 2
    assert Path("pyproject.toml").read_bytes() == before
    Path("dogs.yaml").write_text(_DOCUMENT)
    assert main(["init", "dogs.yaml", "-o", "pets"]) == 2
    assert "choose another folder" in capsys.readouterr().err
    assert main(["init", "dogs.yaml"]) == 0
    assert main(["generate"]) == 0
    assert Path("dogs/models.py").is_file()


_JOB = {"document": "a.yaml", "output": "src/a", "targets": ["models", "server"]}
_FILES = {
    "nothing": "",
    "another table": '[project]\nname = "x"  # the name\n',
    "no line at the end": "[project]\nname = 'x'",
    "settings": "[tool.truespec]\nstrict = true\n\n[tool.other]\njobs = [1]\n",
    "an empty list": "[tool.truespec]\njobs = []\n",
    "a list": "[tool.truespec]\njobs = [\n"
    '    { document = "b", output = "c" },  # the first\n]\nstrict = true\n',
    "no comma": "[tool.truespec]\njobs = [\n"
    '\t{ document = "b", output = "c", targets = ["models"] }  # last }\n]\n\n[z]\na = 1\n',
    "one line": '[tool.truespec]\njobs = [{ document = "b", output = "c" }]\n',
    "one line with a comma": '[tool.truespec]\njobs = [{ document = "[]", output = "]" },]\n',
    "tables": '[[tool.truespec.jobs]]\ndocument = "b"\noutput = "c"\n[tool.x]\ny = 1\n',
    "a list of lists": "x = [[1], [2]]\n[tool]\ntruespec.jobs = [\n]\n",
    "a comment": "[tool.truespec]\njobs = [\n    # nothing yet\n]\n",
    "other line ends": '[tool.truespec]\r\njobs = [\r\n{ document = "b", output = "c" }\r\n]\r\n',
}


@pytest.mark.parametrize("name", _FILES)
def test_a_job_is_added_and_nothing_changed(name: str) -> None:
    before = _FILES[name]
    after = with_job(before, _JOB)
    assert after is not None
    old, new = tomllib.loads(before), tomllib.loads(after)
    assert new["tool"]["truespec"]["jobs"].pop() == _JOB
    jobs = old.setdefault("tool", {}).setdefault("truespec", {}).setdefault("jobs", [])
    assert new == old
    assert isinstance(jobs, list)
    steps = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    assert {step[0] for step in steps} <= {"equal", "insert"}
    assert ("\r\n" in before) is ("\r\n" in after)
    assert after.count("\n") == after.count("\r\n") or "\r\n" not in before


@pytest.mark.parametrize(
    "text",
    [
        "tool = { truespec = { strict = true } }\n",
        "[tool]\ntruespec = { jobs = 1 }\n",
        "[tool.truespec]\njobs = 1\n",
        "tool = 1\n",
    ],
)
def test_no_safe_place_for_a_job(
    project: Path, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    assert with_job(text, _JOB) is None
    file = project / "pyproject.toml"
    file.write_text("tool = { other = 1 }\n")
    assert main(["init", "pets.yaml"]) == 1
    error = capsys.readouterr().err
    assert 'add to the jobs of [tool.truespec]: { document = "pets.yaml"' in error
    assert file.read_text() == "tool = { other = 1 }\n"


def test_names_that_toml_has_to_escape() -> None:
    job = {"document": 'a"\\b\t\x7fé\u2028.yaml', "output": "c", "strict": True}
    text = with_job("", job)
    assert text is not None
    assert tomllib.loads(text)["tool"]["truespec"]["jobs"] == [job]
