"""The module in which a user begins a server: written once, and read ever after."""

from __future__ import annotations

import os
import shlex
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from truespec import pipeline
from truespec.cli.handlers_file import (
    HandlersFile,
    import_lines,
    read_handlers,
    top_of,
)
from truespec.cli.jobs import options
from truespec.cli.text import say
from truespec.cli.usage import UsageError
from truespec.config import Job, is_name


@dataclass(frozen=True)
class Scaffolding:
    """A module with handlers for the package of a job, in the folder of a project.

    The document has been understood, and has no errors.
    """

    file: Path
    project: Path
    job: Job
    understood: pipeline.Understood

    def settle(self, *, writes: bool) -> bool:
        """Write the module if there is none, else say what it lacks and print that.

        Returns whether nothing is left to do; without `writes`, whether nothing was.
        """
        if not self.file.exists():
            return self._write() if writes else self._announce()
        try:
            found = read_handlers(self.file, self.job.output)
        except SyntaxError as error:
            say(f"error: {error.filename}:{error.lineno}: {error.msg}")
            return False
        except (OSError, ValueError) as error:
            say(f"error: {self.file}: {error}")
            return False
        return self._compare(found) or writes

    @cached_property
    def _methods(self) -> dict[str, str]:
        return pipeline.handler_methods(self.understood, options(self.job))

    def _announce(self) -> bool:
        count = _count(len(self._methods), "operation")
        say(f"would create {self.file}, with {count}")
        return False

    def _write(self) -> bool:
        command, package = self._command(), self._importable()
        chosen = options(self.job)
        text = pipeline.scaffold(self.understood, chosen, package, command)
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            # Never in the place of a file of the user's.
            with self.file.open("x", encoding="utf-8", newline="\n") as opened:
                opened.write(text)
        except OSError as error:
            raise UsageError(
                f"{self.file} cannot be written: {error.strerror}"
            ) from None
        count = _count(len(self._methods), "operation")
        say(f"{self.file}: created, with {count}; to run: {command}")
        return True

    def _compare(self, found: HandlersFile) -> bool:
        """Say what differs between the operations and the module, print what it lacks,
        and return whether that is nothing."""
        methods, document = self._methods, self.job.document
        missing = [name for name in methods if name not in found.methods]
        if others := found.others(set(methods)):
            listed = ", ".join(others)
            say(f"{self.file}: no operation of {document} is called {listed}")
        if not missing:
            say(f"{self.file}: has {_every(len(methods))} of {document}")
            return True
        count = _count(len(missing), "operation")
        say(f"{self.file}: lacks {count} of {document}:")
        for name in missing:
            say(f"  {name} ({methods[name]})")
        print(self._stubs(missing, found), end="")
        return False

    def _stubs(self, missing: list[str], found: HandlersFile) -> str:
        """Return what is to be pasted: imports that the module lacks, and methods."""
        package, chosen = self._importable(), options(self.job)
        text = pipeline.stubs(self.understood, chosen, package, missing)
        head, _, body = text.partition("class Handlers:\n")
        imports = [one for one in import_lines(head) if one not in found.imports]
        return "".join([*(f"{one}\n" for one in imports), "\n" * bool(imports), body])

    def _importable(self) -> str:
        """Return the name by which the package is imported."""
        output = self.job.output
        parts = output.resolve().relative_to(top_of(output.parent)).parts
        return ".".join(parts) if all(map(is_name, parts)) else self.job.package

    def _command(self) -> str:
        """Return what runs the module, from the folder of the project."""
        top = top_of(self.file.parent)
        module = self.file.resolve().relative_to(top).with_suffix("")
        folder = Path(os.path.relpath(top, self.project)).as_posix()
        words = ["uvicorn", f"{'.'.join(module.parts)}:app"]
        if folder != ".":
            words[1:1] = ["--app-dir", folder]
        return shlex.join(words)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _every(number: int) -> str:
    return "the operation" if number == 1 else f"all {number} operations"
