"""One run at a time for a package, and a run that is ended leaves nothing half done."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

_ENDING = ("SIGTERM", "SIGHUP")


@contextmanager
def sole_writer(directory: Path) -> Iterator[None]:
    """Wait until no other run writes to a package or beside it.

    The folders themselves are locked, so that no file of a lock is left behind. Where
    the system or the file system has no locks, there are none.
    """
    real = directory.resolve()
    parents = (parent for parent in real.parents if parent.is_dir())
    with ExitStack() as stack:
        for folder in (next(parents), real):
            if folder.is_dir():
                stack.callback(os.close, _locked(folder))
        yield


def _locked(folder: Path) -> int:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX)
    except (ImportError, OSError):
        pass
    return descriptor


class _Ended(BaseException):
    """The process was asked to end."""


@contextmanager
def orderly_end(clean: Callable[[], None]) -> Iterator[None]:
    """Have a signal that ends the process raise first, so that changes are undone.

    `clean` is called then, too.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    received: list[int] = []

    def end(number: int, frame: FrameType | None) -> None:
        if not received:
            received.append(number)
            raise _Ended

    numbers = [getattr(signal, name) for name in _ENDING if hasattr(signal, name)]
    before: dict[int, Any] = {number: signal.signal(number, end) for number in numbers}
    try:
        yield
    except _Ended:
        clean()
        # The process ends as it would have, for whoever looks at its status.
        signal.signal(received[0], signal.SIG_DFL)
        os.kill(os.getpid(), received[0])
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
