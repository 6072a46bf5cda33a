"""The wheel has all that it needs, and works outside of the checkout."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]

_RUN = """
import sys
sys.path.insert(0, sys.argv[1])
import truespec
assert truespec.__file__.startswith(sys.argv[1]), truespec.__file__
from truespec.cli.main import main
sys.exit(main(["generate", "document.yaml", "-o", "pets"]))
"""

_DOCUMENT = """
openapi: "3.1.0"
info: {title: Pets, version: "1"}
paths: {}
components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}
"""


def test_an_installed_wheel_generates(tmp_path: Path) -> None:
    wheels, site, work = tmp_path / "wheels", tmp_path / "site", tmp_path / "work"
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d"]
    subprocess.run([*build, str(wheels)], cwd=REPOSITORY, check=True)
    (wheel,) = wheels.glob("truespec-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    assert (site / "truespec/templates/models/models.py.jinja").is_file()
    example = site / "truespec/examples/cognito-idp.yaml"
    assert example.read_bytes() == (REPOSITORY / "spec/cognito-idp.yaml").read_bytes()
    work.mkdir()
    (work / "document.yaml").write_text(_DOCUMENT)
    subprocess.run(
        [sys.executable, "-c", _RUN, str(site)], cwd=work, check=True, timeout=120
    )
    assert "class Pet(Model)" in (work / "pets/models.py").read_text()
