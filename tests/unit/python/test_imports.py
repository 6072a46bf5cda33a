import random
import subprocess
import sys

import pytest

from truespec.python.imports import Imports

ADDED = [
    ("__future__", "annotations"),
    ("re",),
    ("os",),
    ("os", "path"),
    ("typing", "Any"),
    ("typing", "TYPE_CHECKING"),
    ("typing", "cast"),
    ("collections.abc", "Mapping"),
    ("httpx2", "Client"),
    ("..zebra", "Zebra"),
    (".a10", "B"),
    (".a9", "URL"),
    (".a9", "Url"),
    (".a9", "a2"),
    (".a9", "a10"),
    (".a9", "_x"),
    (".A", "x"),
    ("...", "models"),
    (".", "models", "m"),
    ("datetime", "", "dt"),
]


def test_the_order_is_the_one_of_ruff(tmp_path):
    shuffled = ADDED[:]
    random.Random(5).shuffle(shuffled)
    imports = Imports()
    for one in shuffled:
        imports.add(*one)
    source = imports.render() + "\n"
    file = tmp_path / "imports.py"
    file.write_text(source)
    command = [sys.executable, "-m", "ruff", "check", "--isolated", "--select=I"]
    run = subprocess.run([*command, "--diff", file], capture_output=True, text=True)
    assert run.stdout == ""
    assert run.returncode == 0, run.stderr


def test_what_an_import_is_called():
    imports = Imports()
    assert imports.add("re") == "re"
    assert imports.add(".models", "Pet") == "Pet"
    assert imports.add(".models", "Pet", "Animal") == "Animal"
    assert imports.render().endswith("from .models import Pet, Pet as Animal")


def test_repeats_are_one():
    imports = Imports()
    imports.add("re")
    imports.add("re")
    imports.add("typing", "Any")
    imports.add("typing", "Any")
    assert imports.render() == "import re\nfrom typing import Any"


@pytest.mark.parametrize(
    "wrong", [("a b",), ("a", "b c"), ("a", "b", "c;d"), ("a\n",), ("", "x")]
)
def test_only_names_are_imported(wrong):
    with pytest.raises(ValueError, match=r"name|identifier"):
        Imports().add(*wrong)
