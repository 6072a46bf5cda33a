"""What writing a package does to a folder, and what it refuses to do."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from truespec.diagnostics import Diagnostics
from truespec.write import (
    Comparison,
    compare,
    replace_package,
    replacement,
    unified_diff,
)

FILES = {"__init__.py": "", "models.py": "A = 1\n", "_runtime/base.py": "B = 'é'\n"}


def write(directory: Path, files: Mapping[str, str]) -> Comparison:
    diagnostics = Diagnostics()
    comparison = compare(directory, files, diagnostics)
    assert comparison is not None, list(diagnostics)
    replace_package(comparison)
    return comparison


def one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have files moved one by one, as where folders cannot change places."""
    monkeypatch.setattr(
        "truespec.write.replacement.exchange", lambda first, second: False
    )


def refusal(directory: Path, files: Mapping[str, str]) -> set[tuple[str, str]]:
    """Return the codes and files of the errors; nothing must have been changed."""
    before = content(directory)
    diagnostics = Diagnostics()
    assert compare(directory, files, diagnostics) is None
    assert content(directory) == before
    return {
        (one.code, Path(one.where.file).relative_to(directory).as_posix())
        for one in diagnostics
        if not isinstance(one.where, str)
    }


def content(directory: Path) -> dict[str, bytes | str | None]:
    return {
        path.relative_to(directory).as_posix(): (
            os.readlink(path)
            if path.is_symlink()
            else path.read_bytes() if path.is_file() else None
        )
        for path in directory.rglob("*")
    }


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return tmp_path / "below" / "package"


def test_a_new_package_has_exactly_the_bytes_given(package: Path) -> None:
    write(package, FILES)
    for path, text in FILES.items():
        assert (package / path).read_bytes() == text.encode()
    assert {path.name for path in package.parent.iterdir()} == {"package"}
    assert os.access(package, os.R_OK | os.W_OK | os.X_OK)
    assert package.stat().st_mode == (package / "_runtime").stat().st_mode


def test_the_manifest_has_one_line_a_file_and_is_sorted(package: Path) -> None:
    write(package, FILES)
    lines = (package / ".truespec.json").read_text().splitlines()
    listed = [line.split('"')[1] for line in lines if line.startswith("    ")]
    assert listed == sorted(FILES)


def test_writing_again_touches_only_what_differs(package: Path) -> None:
    write(package, FILES)
    for path in FILES:
        os.utime(package / path, (1, 1))
    assert write(package, FILES).changes == ()
    write(package, FILES | {"models.py": "A = 2\n"})
    times = {path: (package / path).stat().st_mtime for path in FILES}
    assert times.pop("models.py") > 1
    assert set(times.values()) == {1}


def test_comparing_writes_nothing(package: Path) -> None:
    comparison = compare(package, FILES, Diagnostics())
    assert comparison is not None
    assert {(one.path, one.verb) for one in comparison.changes} == {
        (path, "create") for path in (*FILES, ".truespec.json")
    }
    assert not package.parent.exists()


def test_files_no_longer_produced_go_with_their_folders_and_bytecode(
    package: Path,
) -> None:
    write(package, FILES | {"client/deep/api.py": "C = 1\n"})
    cache = package / "client/deep/__pycache__"
    cache.mkdir()
    (cache / "api.cpython-311.pyc").write_bytes(b"")
    write(package, FILES)
    assert content(package).keys() == {*FILES, ".truespec.json", "_runtime"}


def test_a_file_of_the_user_is_left_alone_and_keeps_its_folder(package: Path) -> None:
    write(package, FILES | {"client/api.py": "C = 1\n"})
    (package / "client/notes.txt").write_text("mine")
    write(package, FILES)
    assert (package / "client/notes.txt").read_text() == "mine"
    assert not (package / "client/api.py").exists()


@pytest.mark.parametrize(
    "after", [FILES | {"models.py": "A = 2\n"}, {"__init__.py": ""}, FILES]
)
def test_a_file_edited_by_hand_is_refused(
    package: Path, after: Mapping[str, str]
) -> None:
    write(package, FILES)
    (package / "models.py").write_text("A = 'mine'\n")
    assert refusal(package, after) == {("edited-by-hand", "models.py")}


def test_every_edited_file_is_named(package: Path) -> None:
    write(package, FILES)
    for path in FILES:
        (package / path).write_text("mine")
    assert refusal(package, FILES) == {("edited-by-hand", path) for path in FILES}


def test_an_edit_that_makes_the_file_right_is_fine(package: Path) -> None:
    write(package, FILES)
    (package / "models.py").write_text("A = 2\n")
    write(package, FILES | {"models.py": "A = 2\n"})


def test_a_removed_file_comes_back(package: Path) -> None:
    write(package, FILES)
    (package / "models.py").unlink()
    write(package, FILES)
    assert (package / "models.py").read_text() == FILES["models.py"]


def test_a_file_that_was_not_generated_is_not_overwritten(package: Path) -> None:
    write(package, {"__init__.py": ""})
    (package / "models.py").write_text("mine")
    assert refusal(package, FILES) == {("not-ours", "models.py")}


@pytest.mark.parametrize("is_linked", [False, True])
def test_what_is_in_the_way_of_a_folder_is_refused(
    package: Path, tmp_path: Path, is_linked: bool
) -> None:
    write(package, {"__init__.py": ""})
    if is_linked:
        (tmp_path / "elsewhere").mkdir()
        (package / "_runtime").symlink_to(tmp_path / "elsewhere")
    else:
        (package / "_runtime").write_text("mine")
    assert refusal(package, FILES) == {("not-ours", "_runtime")}


def test_a_link_in_the_place_of_a_file_is_refused(
    package: Path, tmp_path: Path
) -> None:
    write(package, FILES)
    (tmp_path / "elsewhere.py").write_text("A = 2\n")
    (package / "models.py").unlink()
    (package / "models.py").symlink_to(tmp_path / "elsewhere.py")
    assert refusal(package, FILES) == {("not-ours", "models.py")}


def test_a_folder_with_content_and_no_manifest_is_refused(package: Path) -> None:
    package.mkdir(parents=True)
    write(package, FILES)
    (package / ".truespec.json").unlink()
    assert refusal(package, FILES) == {("not-our-folder", ".")}


def test_an_output_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "package").write_text("mine")
    diagnostics = Diagnostics()
    assert compare(tmp_path / "package", FILES, diagnostics) is None
    assert [one.code for one in diagnostics] == ["not-our-folder"]


@pytest.mark.parametrize(
    "manifest",
    [
        "",
        "<<<<<<< ours",
        "[]",
        "{}",
        '{"format": 2, "files": {}}',
        '{"format": 1, "files": ["models.py"]}',
        '{"format": 1, "files": {"models.py": 1}}',
        '{"format": 1, "files": {"../victim": ""}}',
        '{"format": 1, "files": {"/victim": ""}}',
    ],
)
def test_a_manifest_that_cannot_be_trusted_is_refused(
    package: Path, manifest: str
) -> None:
    write(package, FILES)
    (package / ".truespec.json").write_text(manifest)
    assert refusal(package, FILES) == {("bad-manifest", ".truespec.json")}


@pytest.mark.parametrize(
    "path",
    [
        "",
        ".",
        "/etc/x.py",
        "../x.py",
        "a/../x.py",
        "a//x.py",
        "a\\x.py",
        "C:x.py",
        "a\0.py",
        ".truespec.json",
    ],
)
def test_a_path_outside_the_package_is_a_bug(package: Path, path: str) -> None:
    with pytest.raises(ValueError, match="not a path below"):
        compare(package, {path: ""}, Diagnostics())


def test_paths_that_differ_only_by_case_are_a_bug(package: Path) -> None:
    with pytest.raises(ValueError, match="only by case"):
        compare(package, {"Pet.py": "", "pet.py": ""}, Diagnostics())


NEW = {
    "__init__.py": "1\n",
    "client/api.py": "C = 1\n",
    "client/errors.py": "",
    "models.py": "A = 2\n",
}


@pytest.mark.parametrize("failing", range(6))
@pytest.mark.parametrize("error", [OSError, KeyboardInterrupt])
def test_an_interrupted_run_leaves_the_old_package(
    package: Path,
    monkeypatch: pytest.MonkeyPatch,
    failing: int,
    error: type[BaseException],
) -> None:
    """Each of the moves fails in its turn; undoing must put everything back."""
    one_by_one(monkeypatch)
    write(package, FILES)
    old = content(package)
    calls = 0
    real = os.replace

    def fail_once(source: object, target: object) -> None:
        nonlocal calls
        calls += 1
        if calls == failing + 1:
            raise error
        real(str(source), str(target))

    monkeypatch.setattr(os, "replace", fail_once)
    comparison = compare(package, NEW, Diagnostics())
    assert comparison is not None
    with pytest.raises(error):
        replace_package(comparison)
    assert content(package) == old
    assert {path.name for path in package.parent.iterdir()} == {"package"}


@pytest.mark.parametrize("failing", range(1, 6))
def test_a_killed_run_is_completed_by_the_next(package: Path, failing: int) -> None:
    """A child process dies at each of the moves; a third document comes next."""
    write(package, FILES)
    child = os.fork()
    if child == 0:
        _die_while_writing(package, failing)
    os.waitpid(child, 0)
    third = NEW | {"models.py": "A = 3\n"}
    write(package, third)
    assert {path: text.encode() for path, text in third.items()}.items() <= (
        content(package).items()
    )
    assert not (package / "_runtime").exists()


def _die_while_writing(package: Path, failing: int) -> None:
    calls = 0
    real = os.replace

    def die(source: object, target: object) -> None:
        nonlocal calls
        if calls == failing:
            os._exit(1)
        calls += 1
        real(str(source), str(target))

    os.replace = die  # type: ignore[assignment]
    replacement.exchange = lambda first, second: False
    try:
        comparison = compare(package, NEW, Diagnostics())
        assert comparison is not None
        replace_package(comparison)
    finally:
        os._exit(0)


def test_a_diff_says_what_git_would(package: Path) -> None:
    write(package, FILES | {"old.py": "x\n"})
    new = FILES | {"models.py": "A = 2", "new.py": "y\n"}
    comparison = compare(package, new, Diagnostics())
    assert comparison is not None
    lines = [
        line
        for line in unified_diff(comparison)
        if ".truespec.json" not in line and '": "' not in line
    ]
    name = package.as_posix()
    expected = [
        f"--- {name}/models.py",
        f"+++ {name}/models.py",
        "@@ -1 +1 @@",
        "-A = 1",
        "+A = 2",
        "\\ No newline at end of file",
        "--- /dev/null",
        f"+++ {name}/new.py",
        "@@ -0,0 +1 @@",
        "+y",
        f"--- {name}/old.py",
        "+++ /dev/null",
        "@@ -1 +0,0 @@",
        "-x",
    ]
    assert lines[-len(expected) :] == expected


def test_a_diff_is_coloured_only_if_asked(package: Path) -> None:
    comparison = compare(package, FILES, Diagnostics())
    assert comparison is not None
    assert "\x1b" not in "".join(unified_diff(comparison))
    assert "\x1b[32m+A = 1\x1b[0m" in list(unified_diff(comparison, colour=True))
