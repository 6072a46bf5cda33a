"""What ``truespec mock`` shows of the requests that it answers."""

from __future__ import annotations

import os
import sys

from truespec.cli.text import visible
from truespec.mock.application import Answered

# The colours of statuses, by their first digit.
_COLOURS = {"2": "32", "3": "36", "4": "33", "5": "31"}
_QUIET = "2"


def show(answered: Answered) -> None:
    """Print a line on standard error, in colours if that is a terminal."""
    colour = sys.stderr.isatty() and not os.environ.get("NO_COLOR")
    print(line(answered, colour=colour), file=sys.stderr, flush=True)


def line(answered: Answered, *, colour: bool) -> str:
    """Return the method, path, status, operation and milliseconds of a request."""
    status = str(answered.status or "-")
    operation = visible(answered.operation) or "-"
    time = f"{answered.seconds * 1000:.1f} ms"
    if colour:
        status = f"\x1b[{_COLOURS.get(status[0], _QUIET)}m{status}\x1b[0m"
        time = f"\x1b[{_QUIET}m{time}\x1b[0m"
    asked = f"{visible(answered.method)} {visible(answered.path)}"
    return f"{asked} {status} {operation} {time}"
