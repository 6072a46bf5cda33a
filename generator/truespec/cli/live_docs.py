"""``truespec docs --watch``: the site, served while its document is edited."""

from __future__ import annotations

import argparse
import sys
import threading
import time
import webbrowser
from dataclasses import replace
from pathlib import Path

from truespec import pipeline
from truespec.cli.jobs import options
from truespec.cli.places import places_in
from truespec.cli.report import Report
from truespec.cli.text import visible
from truespec.cli.usage import UsageError
from truespec.config import Job
from truespec.diagnostics import Diagnostics
from truespec.live.server import Server
from truespec.live.state import Fault, State

HOST = "127.0.0.1"
_INTERVAL = 0.1
_MOST_FAULTS = 50


def serve(job: Job, arguments: argparse.Namespace) -> int:
    """Serve the site of a job until it is interrupted; return the exit status.

    Raises UsageError where the port cannot be had, or the document is no file.
    """
    if job.document.path is None:
        raise UsageError("--watch looks at files, and this document is none")
    targets: tuple[str, ...] = arguments.only_targets
    job = replace(job, settings=replace(job.settings, targets=targets))
    reading = _Reading(job, all_warnings=arguments.all_warnings)
    try:
        server = Server(HOST, arguments.port, reading.state)
    except OSError as error:
        raise UsageError(
            f"cannot listen on {HOST}:{arguments.port}: {error.strerror}"
            " (--port chooses another port)"
        ) from error
    with server:
        reading.read()
        threading.Thread(target=server.serve_forever, daemon=True).start()
        print(f"{visible(str(job.document))}: at {server.url}", file=sys.stderr)
        if arguments.open:
            webbrowser.open(server.url)
        try:
            reading.follow()
        except KeyboardInterrupt:
            server.shutdown()
    return 0


class _Reading:
    """Reads a document whenever one of its files has changed."""

    def __init__(self, job: Job, *, all_warnings: bool) -> None:
        self.state = State()
        self._job = job
        self._all_warnings = all_warnings
        self._own = {job.document.path} if job.document.path else set()
        self._seen: dict[Path, tuple[int, int]] = {}

    def read(self) -> None:
        """Read the document as it is now, and serve what comes of it."""
        diagnostics = Diagnostics()
        chosen = options(self._job)
        understood = pipeline.understand(self._job.document, chosen, diagnostics)
        files = {one.path for one in understood.sources.values() if one.path}
        # What a document with errors still refers to may be what is wrong with it.
        kept = self._seen.keys() if diagnostics.failed else ()
        self._seen = {path: _look(path) for path in {*self._own, *files, *kept}}
        pages = None
        if not diagnostics.failed:
            pages = pipeline.pages(understood, chosen)
        report = Report(diagnostics, places_in(understood.sources))
        report.show(all_warnings=self._all_warnings)
        self.state.replace(pages, _faults(report))

    def follow(self) -> None:
        """Look at the files until the process is interrupted."""
        while True:
            time.sleep(_INTERVAL)
            if any(_look(path) != seen for path, seen in self._seen.items()):
                try:
                    self.read()
                except Exception as error:
                    # Another change may be one that we can do with.
                    self._seen = {path: _look(path) for path in self._seen}
                    text = f"internal error: {type(error).__name__}: {error}"
                    print(visible(text), file=sys.stderr)


def _look(path: Path) -> tuple[int, int]:
    """Return what changes with a file; one that is not there is no error."""
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size


def _faults(report: Report) -> tuple[Fault, ...]:
    return tuple(
        Fault(
            severity=str(one["severity"]),
            message=str(one["message"]),
            place=f"{one['file']}:{one['line'] or 1}",
            hint=str(one["hint"] or ""),
        )
        for one in report.as_json()[:_MOST_FAULTS]
    )
