"""Random values by hypothesis-jsonschema, where that is installed.

It knows nothing of how our own values are made (`truespec.verify.random_values`), so
it finds what these do not think of. It is slow, and takes neither large schemas nor
every version of hypothesis: so it is asked for a few schemas of a document, in a
process of its own beside the comparison.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from random import Random
from tempfile import TemporaryDirectory, TemporaryFile
from typing import IO, Any

from truespec.ir.schemas import Schema
from truespec.verify import hypothesis_worker
from truespec.verify.hypothesis_schema import Refused, standalone

_NAME = "hypothesis-jsonschema"

SCHEMAS = 25
"""How many schemas of a document are chosen, unless said otherwise."""

# How many values each of them gets.
VALUES = 5

# How long one schema may take, and how long is waited for all of them, in seconds.
_SECONDS = 2.0
_PATIENCE = 60.0


@dataclass(slots=True)
class HypothesisValues:
    """Values that are being made; `own_only` counts schemas without any, by reason."""

    own_only: Counter[str] = field(default_factory=Counter)
    _process: subprocess.Popen[bytes] | None = None
    _answers: IO[bytes] | None = None
    _asked: int = 0

    def collect(self) -> Iterator[tuple[str, list[Any]]]:
        """Yield the addresses of schemas with the values made for them.

        Waits until they are made, but not for long.
        """
        if self._process is None or self._answers is None:
            return
        ended = "the process that makes them has failed"
        try:
            self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            ended = "those before it take too long"
            self._process.kill()
            self._process.wait()
        self._answers.seek(0)
        missing = self._asked
        for line in self._answers:
            if not line.endswith(b"\n"):
                break  # cut off
            missing -= 1
            answer: hypothesis_worker.Answer = json.loads(line)
            if answer["values"]:
                yield answer["key"], answer["values"]
            else:
                self.own_only[answer["reason"] or "it allows nothing"] += 1
        if missing:
            self.own_only[ended] += missing


@contextmanager
def hypothesis_values(
    schemas: Mapping[str, Schema],
    wanted: Iterable[str],
    *,
    seed: int = 0,
    most: int = SCHEMAS,
) -> Iterator[HypothesisValues]:
    """Have values made for `most` of the schemas at addresses, as a seed has it.

    On exit nobody makes any more.
    """
    made = HypothesisValues()
    if most <= 0 or installed() is None:
        yield made
        return
    request = _request(schemas, list(wanted), seed, most, made.own_only)
    made._asked = len(request["schemas"])
    with TemporaryDirectory() as folder, TemporaryFile() as answers:
        # Hypothesis keeps tables of Unicode on disk, here for as long as it runs.
        environment = os.environ | {"HYPOTHESIS_STORAGE_DIRECTORY": folder}
        made._answers = answers
        made._process = subprocess.Popen(
            [sys.executable, "-P", "-W", "ignore", hypothesis_worker.__file__],
            stdin=subprocess.PIPE,
            stdout=answers,
            stderr=subprocess.DEVNULL,
            env=environment,
        )
        assert made._process.stdin is not None
        try:
            with suppress(OSError), made._process.stdin:
                made._process.stdin.write(json.dumps(request).encode())
            yield made
        finally:
            made._process.kill()
            made._process.wait()


def installed() -> str | None:
    """Return the version of hypothesis-jsonschema, None where there is none."""
    try:
        return version(_NAME)
    except PackageNotFoundError:
        return None


def _request(
    schemas: Mapping[str, Schema],
    wanted: list[str],
    seed: int,
    most: int,
    own_only: Counter[str],
) -> hypothesis_worker.Request:
    """Return what to ask for, and count the schemas of which nothing is asked."""
    taken: dict[str, Any] = {}
    for at in Random(seed).sample(wanted, len(wanted)):
        try:
            if len(taken) == most:
                raise Refused(f"{most} others of the document were chosen")
            taken[at] = standalone(schemas, at)
        except Refused as reason:
            own_only[str(reason)] += 1
    return {"seed": seed, "most": VALUES, "seconds": _SECONDS, "schemas": taken}
