"""A package is one of two whole ones, whoever ends the run, and nothing else is touched."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from tests.unit.write.test_write import FILES, content, refusal, write

from truespec.diagnostics import Diagnostics
from truespec.write import compare, replace_package, sole_writer

NEW = {"__init__.py": "", "models.py": "A = 2\n", "extra/more.py": "C = 1\n"}

_KILLED = """
import os, signal, sys
from pathlib import Path
from truespec.diagnostics import Diagnostics
from truespec.write import compare, replace_package
import truespec.write.replacement, truespec.write.exchange
number, left = int(sys.argv[2]), [int(sys.argv[3])]
whole = sys.argv[4] == "whole"

def counted(event, arguments):
    # Every call that changes the disk is a moment at which the process may end.
    if event in ("os.rename", "os.link", "os.mkdir", "os.remove", "os.rmdir", "ctypes.dlsym"):
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), number)

if not whole:
    truespec.write.replacement.exchange = lambda first, second: False
comparison = compare(Path(sys.argv[1]), %r, Diagnostics())
sys.addaudithook(counted)
replace_package(comparison)
"""


def killed(package: Path, number: int, moment: int, way: str) -> int:
    words = [str(package), str(int(number)), str(moment), way]
    command = [sys.executable, "-c", _KILLED.replace("%r", repr(NEW)), *words]
    return subprocess.run(command, capture_output=True, check=False).returncode


def files(package: Path) -> dict[str, object]:
    found = {path: one for path, one in content(package).items() if one is not None}
    return {
        path: one
        for path, one in found.items()
        if "__pycache__" not in path and not path.startswith(".truespec")
    }


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGHUP])
def test_a_package_is_old_or_new_whenever_the_run_ends(
    tmp_path: Path, number: int
) -> None:
    old = {path: text.encode() for path, text in FILES.items()}
    new = {path: text.encode() for path, text in NEW.items()}
    seen = set()
    for moment in (1, 2, 5, 8, 9, 10, 12, 15, 18, 22):
        package = tmp_path / str(moment) / "package"
        write(package, FILES)
        (package / "notes.txt").write_text("mine")
        status = killed(package, number, moment, "whole")
        assert status in (0, -number)
        found = files(package)
        assert found.pop("notes.txt") == b"mine"
        assert found in (old, new), moment
        seen.add(found == new)
        if number != signal.SIGKILL:
            assert os.listdir(package.parent) == ["package"]
        write(package, NEW)
        assert os.listdir(package.parent) == ["package"]
        assert files(package) == {**new, "notes.txt": b"mine"}
    assert False in seen


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_moves_one_by_one_are_undone(tmp_path: Path, number: int) -> None:
    old = {path: text.encode() for path, text in FILES.items()}
    new = {path: text.encode() for path, text in NEW.items()}
    for moment in (20, 22, 24, 26):
        package = tmp_path / str(moment) / "package"
        write(package, FILES)
        assert killed(package, number, moment, "parts") in (0, -number)
        assert files(package) in (old, new), moment


def test_stale_folders_of_killed_runs_go(tmp_path: Path) -> None:
    package = tmp_path / "package"
    for name in (".package.abcdefgh", ".package.abcdefgh.truespec"):
        (tmp_path / name / "new").mkdir(parents=True)
        (tmp_path / name / "new/models.py").write_text("")
    mine = tmp_path / ".package.settings"
    mine.mkdir()
    (mine / "new").write_text("mine")
    (mine / "other").write_text("mine")
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "new").write_text("mine")
    (tmp_path / ".package.hgfedcba").symlink_to(outside)
    write(package, FILES)
    assert {path.name for path in tmp_path.iterdir()} == {
        "package",
        ".package.settings",
        ".package.hgfedcba",
        "outside",
    }
    assert (outside / "new").read_text() == "mine"


def test_files_that_do_not_change_stay_the_same_files(tmp_path: Path) -> None:
    package = tmp_path / "package"
    write(package, FILES)
    (package / "mine").mkdir(mode=0o750)
    (package / "mine/link").symlink_to("nowhere")
    before = {
        path: (package / path).lstat().st_ino for path in ("__init__.py", "mine/link")
    }
    write(package, FILES | {"models.py": "A = 3\n"})
    for path, number in before.items():
        assert (package / path).lstat().st_ino == number
    assert (package / "mine").stat().st_mode & 0o777 == 0o750


@pytest.mark.skipif(
    not os.access("/", os.W_OK)
    or subprocess.run(
        ["unshare", "-m", "true"], capture_output=True, check=False
    ).returncode
    != 0,
    reason="file systems cannot be mounted here",
)
@pytest.mark.parametrize(
    "mount", ["mount -t tmpfs none {0}", "mount --bind {1} {0}", "mount --bind {0} {0}"]
)
def test_a_package_that_is_a_mount_point(tmp_path: Path, mount: str) -> None:
    package, other = tmp_path / "package", tmp_path / "other"
    package.mkdir()
    other.mkdir()
    (tmp_path / "a.yaml").write_text(
        "openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths: {}\n"
    )
    command = f"{sys.executable} -m truespec generate a.yaml -o package"
    script = (
        f"{mount.format(package, other)} && {command} --targets models && {command}"
        " --targets validators && test -f package/validators.py && ls -A . package"
    )
    done = subprocess.run(
        ["unshare", "-m", "sh", "-ec", script],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert ".truespec." not in done.stdout.replace(".truespec.json", "")


def test_a_second_run_waits_for_the_first(tmp_path: Path) -> None:
    package = tmp_path / "package"
    write(package, FILES)
    entered = threading.Event()
    order: list[str] = []

    def second() -> None:
        entered.set()
        with sole_writer(package):
            order.append("second")

    with sole_writer(package):
        thread = threading.Thread(target=second)
        thread.start()
        entered.wait()
        thread.join(0.2)
        order.append("first")
    thread.join()
    assert order == ["first", "second"]


@pytest.mark.parametrize("entry", ["link/*.py", "link/x.py", "link/deep/x.py"])
def test_nothing_is_reached_through_a_link(tmp_path: Path, entry: str) -> None:
    package, outside = tmp_path / "package", tmp_path / "outside"
    write(package, FILES)
    cache = outside / "__pycache__"
    cache.mkdir(parents=True)
    (cache / "x.cpython-311.pyc").write_bytes(b"")
    (package / "link").symlink_to(outside)
    manifest = json.loads((package / ".truespec.json").read_text())
    manifest["files"][entry] = "0" * 64
    (package / ".truespec.json").write_text(json.dumps(manifest))
    assert refusal(package, FILES) == {("not-ours", "link")}
    assert (cache / "x.cpython-311.pyc").exists()


def test_bytecode_behind_a_link_stays(tmp_path: Path) -> None:
    package, outside = tmp_path / "package", tmp_path / "outside"
    write(package, FILES | {"a.py": "", "[ab].py": ""})
    outside.mkdir()
    (outside / "a.cpython-311.pyc").write_bytes(b"")
    (package / "__pycache__").symlink_to(outside)
    write(package, FILES | {"a.py": ""})
    write(package, FILES)
    assert (outside / "a.cpython-311.pyc").exists()
    assert (package / "__pycache__").is_symlink()


@pytest.mark.parametrize(
    "name", ["a" * 300, "\\ud800.py", "a\\u0000.py", "a\\nb.py", "c:/x.py"]
)
def test_an_odd_name_in_a_manifest_is_refused(tmp_path: Path, name: str) -> None:
    package = tmp_path / "package"
    write(package, FILES)
    (package / ".truespec.json").write_text(
        f'{{"format": 1, "files": {{"{name}": "{"0" * 64}"}}}}'
    )
    assert refusal(package, FILES) == {("bad-manifest", ".truespec.json")}


def git(folder: Path, *words: str, check: bool = True) -> None:
    identity = ["-c", "user.name=A", "-c", "user.email=a@example.com"]
    subprocess.run(
        ["git", *identity, *words], cwd=folder, check=check, capture_output=True
    )


@pytest.mark.parametrize("style", ["merge", "diff3"])
@pytest.mark.parametrize("same_line", [False, True])
def test_a_merge_of_two_generations_is_mended(
    tmp_path: Path, style: str, same_line: bool
) -> None:
    package = tmp_path / "package"

    def generated(first: str, last: str) -> dict[str, str]:
        text = "\n".join([f"A = {first}", *"abcdefghi", f"Z = {last}", ""])
        return {**FILES, "models.py": text, "other.py": f"{first}{last}\n"}

    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "config", "merge.conflictStyle", style)
    write(package, generated("1", "1"))
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "-m", "base")
    git(tmp_path, "checkout", "-q", "-b", "two")
    write(package, generated("1", "2"))
    git(tmp_path, "commit", "-q", "-a", "-m", "two")
    git(tmp_path, "checkout", "-q", "main")
    write(package, generated("2", "3" if same_line else "1"))
    git(tmp_path, "commit", "-q", "-a", "-m", "one")
    git(tmp_path, "merge", "two", check=False)
    assert "<<<<<<<" in (package / ".truespec.json").read_text()
    assert ("<<<<<<<" in (package / "models.py").read_text()) is same_line
    write(package, generated("2", "2"))
    assert (package / "models.py").read_text() == generated("2", "2")["models.py"]
    assert write(package, generated("2", "2")).changes == ()


def test_an_edit_beside_a_conflict_is_an_edit(tmp_path: Path) -> None:
    package = tmp_path / "package"
    write(package, FILES)
    text = "<<<<<<< ours\nA = 1\n=======\nA = mine\n>>>>>>> theirs\n"
    (package / "models.py").write_text(text)
    assert refusal(package, FILES) == {("edited-by-hand", "models.py")}


def test_force_overwrites_an_edit_and_nothing_else(tmp_path: Path) -> None:
    package = tmp_path / "package"
    write(package, {"__init__.py": "", "models.py": "A = 1\n"})
    (package / "models.py").write_text("mine")
    comparison = compare(package, {"models.py": "A = 2\n"}, Diagnostics(), force=True)
    assert comparison is not None
    replace_package(comparison)
    assert (package / "models.py").read_text() == "A = 2\n"
    (package / "other.py").write_text("mine")
    diagnostics = Diagnostics()
    assert compare(package, {"other.py": ""}, diagnostics, force=True) is None
    assert [one.code for one in diagnostics] == ["not-ours"]
