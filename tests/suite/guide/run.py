"""Runs the blocks of a page in order, as a reader would, in one folder.

    python -m tests.suite.guide.run README.md FOLDER

- A block with a title is written to the file of that name.
- A block of Python without one is a script. What it prints are the lines behind ``#>``;
  ``...`` stands for anything.
- A block for the shell (``sh``) is executed. A line that ends with `` &`` starts a
  server, and the next one waits for its port. Lines that make an environment (``venv``,
  ``pip install``) are left out.
  ``# exit status 1`` behind a command expects that status.
- A block of text is what the block before it prints, on standard output and error.
- All others are read by a parser of their language.

Ports from 8000 to 8099 stand for free ones, so that pages run beside one another.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import runpy
import shlex
import signal
import socket
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import yaml

from tests.suite.guide.pages import Block, blocks
from truespec.cli.main import main as truespec

_PORT = re.compile(r"\b80\d\d\b(?!\.\d)")
_WAIT = 60.0


class Unexpected(Exception):
    """A block does not do what the page says."""


class Reader:
    """Someone who copies the blocks of a page, one after the other."""

    def __init__(self) -> None:
        self._ports: dict[str, str] = {}
        self._servers: list[subprocess.Popen[bytes]] = []
        self._printed: str | None = None

    def close(self) -> None:
        """Stop all servers."""
        for server in self._servers:
            _stop(server)

    def follow(self, block: Block) -> None:
        """Do what a block says; raises Unexpected."""
        text = _PORT.sub(lambda found: self._port(found.group()), block.text)
        printed, self._printed = self._printed, None
        if block.title:
            file = Path(block.title)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
        elif block.language == "python":
            Path(block.file_name).write_text(text, "utf-8")
            _compare("\n".join(_shown(text)), _run_script(block.file_name))
        elif block.language == "sh":
            self._printed = "".join(map(self._execute, _commands(text)))
        elif block.language == "text":
            if printed is None:
                raise Unexpected("there is no command before this output")
            _compare(text, printed)
        else:
            _parse(block.language, text)

    def _port(self, shown: str) -> str:
        if shown not in self._ports:
            with socket.create_server(("127.0.0.1", 0)) as listening:
                self._ports[shown] = str(listening.getsockname()[1])
        return self._ports[shown]

    def _execute(self, command: str) -> str:
        """Execute a command and return what it prints."""
        command, _, comment = command.partition("  # exit status ")
        expected = int(comment or 0)
        if re.match(r"(python -m )?(pip install|venv) ", command):
            return ""
        if command.endswith(" &"):
            self._serve(command.removesuffix(" &"))
            return ""
        if re.fullmatch(r"kill( %\d+)+", command):
            for number in re.findall(r"\d+", command):
                _stop(self._servers[int(number) - 1])
            return ""
        if re.fullmatch(r"truespec [^|>;&$*\n]+", command):
            printed, status = _run_truespec(shlex.split(command)[1:])
        else:
            result = subprocess.run(
                ["bash", "-e", "-c", command],
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                check=False,
            )
            printed, status = result.stdout, result.returncode
        if status != expected:
            raise Unexpected(f"{command}: exit status {status}\n{printed}")
        return printed

    def _serve(self, command: str) -> None:
        found = re.search(r"(?:--port|-p|--bind \S+:)[ =]?(\d+)", command)
        if found is None:
            raise Unexpected(f"{command}: the page has to name a port")
        log = Path(f"server-{len(self._servers) + 1}.log")
        with log.open("wb") as output:
            server = subprocess.Popen(
                ["bash", "-c", f"exec {command}"],
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self._servers.append(server)
        end = time.monotonic() + _WAIT
        while time.monotonic() < end and server.poll() is None:
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", int(found.group(1)))).close()
                return
            time.sleep(0.05)
        raise Unexpected(f"{command}: does not listen\n{log.read_text('utf-8')}")


def _commands(text: str) -> list[str]:
    """Return the commands of a block; a backslash or an indent continues one."""
    joined = re.sub(r"\\\n\s*", "", text)
    lines = [line for line in joined.splitlines() if line and line[0] != "#"]
    commands: list[str] = []
    for line in lines:
        if commands and line[0] in " })":
            commands[-1] += "\n" + line
        else:
            commands.append(line)
    return commands


def _run_truespec(arguments: list[str]) -> tuple[str, int]:
    """Run truespec here, which saves the time of its start."""
    output = io.StringIO()
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(output):
        status = truespec(arguments)
    return output.getvalue(), status


def _run_script(name: str) -> str:
    """Run a script and return what it prints."""
    here = str(Path.cwd())
    for module, loaded in list(sys.modules.items()):
        # A package may have been generated anew.
        if str(getattr(loaded, "__file__", None) or "").startswith(here):
            del sys.modules[module]
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        runpy.run_path(name, run_name="__main__")
    return output.getvalue()


def _shown(text: str) -> list[str]:
    return re.findall(r"^ *#> ?(.*)$", text, re.MULTILINE)


def _compare(expected: str, printed: str) -> None:
    pattern = re.escape(expected.strip()).replace(r"\.\.\.", ".*")
    if not re.fullmatch(pattern, printed.strip(), re.DOTALL):
        raise Unexpected(f"expected:\n{expected}\nprinted:\n{printed}")


def _parse(language: str, text: str) -> None:
    if language == "json":
        json.loads(text)
    elif language == "toml":
        tomllib.loads(text)
    elif language == "yaml":
        list(yaml.safe_load_all(text))
    else:
        raise Unexpected(f"nothing is known to do with {language or 'no language'}")


def _stop(server: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(server.pid, signal.SIGTERM)
    try:
        server.wait(5)
    except subprocess.TimeoutExpired:
        os.killpg(server.pid, signal.SIGKILL)


def run(page: Path, folder: Path) -> str:
    """Run the blocks of a page in a folder; return what is wrong, "" if nothing is."""
    os.chdir(folder)
    sys.path.insert(0, str(folder))
    reader = Reader()
    try:
        for block in blocks(page):
            try:
                reader.follow(block)
            except Exception as error:
                return f"{block.place}: {type(error).__name__}: {error}"
    finally:
        reader.close()
    return ""


if __name__ == "__main__":
    sys.exit(run(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()) or 0)
