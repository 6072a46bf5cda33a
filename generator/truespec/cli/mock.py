"""``truespec mock``: a server that answers as the document says."""

from __future__ import annotations

import argparse
import asyncio
import os
import socket
import sys
from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from truespec import pipeline
from truespec.cli.jobs import (
    add_document_argument,
    add_reading_arguments,
    add_validator_arguments,
    document_job,
    load_config,
    options,
)
from truespec.cli.places import places_in
from truespec.cli.report import Report
from truespec.cli.request_log import show
from truespec.cli.text import visible
from truespec.cli.usage import USAGE, UsageError, demand_installed
from truespec.diagnostics import Diagnostics
from truespec.mock.application import Application
from truespec.mock.loaded import TARGETS, Behaviour, Loaded, load_mock
from truespec.mock.serving import address, ended_by_signals, listen, serve
from truespec.mock.watching import watch
from truespec.origin import Origin

HOST = "127.0.0.1"
PORT = 8000
_NEEDED = ("starlette", "uvicorn")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    add_document_argument(parser)
    parser.add_argument(
        "--host", default=HOST, help=f"the address to listen on (default {HOST})"
    )
    parser.add_argument(
        "--port",
        type=_port,
        default=PORT,
        metavar="N",
        help=f"the port to listen on, 0 for a free one (default {PORT})",
    )
    parser.add_argument(
        "--seed",
        type=int,
        default=0,
        metavar="N",
        help="which values are made where there are no examples (default 0)",
    )
    parser.add_argument(
        "--credential",
        action="append",
        default=[],
        metavar="TEXT",
        help="a key, token or user:password that is taken, and no other (repeatable;"
        " default: all that have the right form)",
    )
    parser.add_argument(
        "--no-auth",
        action="store_true",
        help="answer requests without credentials, whatever the document demands",
    )
    parser.add_argument(
        "--dynamic",
        action="store_true",
        help="make a new value for each answer, as `Prefer: dynamic=true` asks for one",
    )
    parser.add_argument(
        "--no-cors",
        action="store_true",
        help="do not let web pages of other origins call the mock",
    )
    parser.add_argument(
        "--base-path",
        default="",
        metavar="PATH",
        help="answer below this path, such as /api/v1, as well as at the root",
    )
    parser.add_argument(
        "--watch",
        action="store_true",
        help="read the document again whenever one of its files has changed",
    )
    add_validator_arguments(parser)
    add_reading_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Serve the mock of a document until it is interrupted; return the exit status.

    0: it was interrupted; 1: the document has errors; 2: the project's settings have
    errors, something is not installed, or the port is in use.
    """
    demand_installed("mock", *_NEEDED)
    diagnostics = Diagnostics()
    config = load_config(diagnostics, arguments)
    if diagnostics.failed:
        Report(diagnostics, places_in({})).show(all_warnings=True)
        return USAGE
    job = document_job(config, arguments)
    if arguments.watch and job.document.path is None:
        raise UsageError("--watch looks at files, and the document is in none")
    chosen = replace(options(job), targets=TARGETS)
    reading = _Reading(job.document, chosen, arguments)
    with ended_by_signals(), _listening(arguments.host, arguments.port) as listening:
        loaded = reading.load()
        if loaded is None:
            return 1
        served = Application(loaded, show, reading.behaviour.base_path)
        with closing(served) as application:
            _say(f"{job.document}: {_counted(loaded)} at {address(listening)}")
            watching = reading.watched(application) if arguments.watch else None
            serve(application, listening, watching)
    return 0


_TRIAL = 10
"""How many seconds answers are tried before the mock is ready."""


class _Reading:
    """Reads a document, again and again, and reports what is wrong with it."""

    def __init__(
        self, document: Origin, chosen: pipeline.Options, arguments: argparse.Namespace
    ) -> None:
        self._document = document
        self._options = chosen
        self.behaviour = Behaviour(
            seed=arguments.seed,
            dynamic=arguments.dynamic,
            credentials=arguments.credential,
            auth=not arguments.no_auth,
            cors=not arguments.no_cors,
            base_path=arguments.base_path,
            trial=_TRIAL,
        )
        self._all_warnings: bool = arguments.all_warnings
        self._own = {document.path, *chosen.overlays} if document.path else set()
        self._files = set(self._own)

    def load(self) -> Loaded | None:
        """Return the mock of the document as it is now; None if it has errors."""
        diagnostics = Diagnostics()
        _progress(f"reading {self._document}")
        understood = pipeline.understand(self._document, self._options, diagnostics)
        try:
            return load_mock(
                understood,
                self._options,
                diagnostics,
                self.behaviour,
                progress=_progress,
            )
        finally:
            _progress("")
            found = {one.path for one in understood.sources.values() if one.path}
            # What a document with errors still refers to may be what is wrong with it.
            kept = self._files if diagnostics.failed else set()
            self._files = {*self._own, *found, *kept}
            report = Report(diagnostics, places_in(understood.sources))
            report.show(all_warnings=self._all_warnings)

    async def watched(self, application: Application) -> None:
        """Have the application answer by the document whenever that has changed."""

        async def changed() -> Iterable[Path]:
            try:
                loaded = await asyncio.to_thread(self.load)
            except Exception as error:
                # Another change may be one that we can do with.
                _say(f"internal error: {type(error).__name__}: {error}")
                loaded = None
            if loaded is None:
                _say(
                    f"{self._document}: not read again; the answers are those from before"
                )
            else:
                application.replace(loaded)
                _say(f"{self._document}: read again, {_counted(loaded)}")
            return self._files

        await watch(self._files, changed)


def _listening(host: str, port: int) -> socket.socket:
    try:
        return listen(host, port)
    except OSError as error:
        # The text of asyncio's kind says the address once more.
        code = error.errno or 0
        why = os.strerror(code) if code > 0 else error.strerror
        raise UsageError(
            f"cannot listen on {host}:{port}: {why} (--port chooses another port)"
        ) from error


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) >= 2**16:
        raise argparse.ArgumentTypeError(f"{text!r} is not from 0 to {2**16 - 1}")
    return int(text)


def _counted(loaded: Loaded) -> str:
    count = len(loaded.api.operations)
    return f"{count} operation{'s' * (count != 1)}"


def _say(text: str) -> None:
    print(visible(text), file=sys.stderr, flush=True)


def _progress(step: str) -> None:
    """Show on a terminal what is being done, and nothing for ""."""
    if sys.stderr.isatty():
        shown = f"{visible(step)} ..." if step else ""
        print(f"\r\x1b[K{shown}", end="", file=sys.stderr, flush=True)
