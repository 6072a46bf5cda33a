"""Times the validators of `contestants` in turns, in the environment of the peers.

Called by `validators.py` as ``python race.py FOLDER ROUNDS``; FOLDER holds what the
generators wrote and `schemas.json`.
"""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter
from typing import Any

from contestants import Check, contestants
from payloads import INVALID, VALID

# How long each validator runs in a round.
_SLICE = 0.004


Entry = tuple[Check, Any]
"""A validator and the payload that it runs on."""


def race(entries: dict[str, Entry], rounds: int) -> dict[str, list[float]]:
    """Return the seconds that each entry took for one call, round by round."""
    calls = {
        label: max(1, int(_SLICE / min(_timed(*entry, 1) for _ in range(5))))
        for label, entry in entries.items()
    }
    times: dict[str, list[float]] = {label: [] for label in entries}
    order = list(entries)
    chance = Random(rounds)
    gc.collect()
    gc.disable()
    for _ in range(rounds):
        # None of them always runs after the same other one.
        chance.shuffle(order)
        for label in order:
            times[label].append(_timed(*entries[label], calls[label]))
    gc.enable()
    return times


def _timed(check: Callable[[Any], object], payload: Any, calls: int) -> float:
    repetitions = range(calls)
    start = perf_counter()
    for _ in repetitions:
        check(payload)
    return (perf_counter() - start) / calls


def report(title: str, times: dict[str, list[float]], wrong: set[str]) -> None:
    """Print the table of one race; ratios refer to the first row, round by round."""
    print(f"\n{title:44} {'best':>12} {'ratio':>7} {'median':>7}")
    base = next(iter(times.values()))
    for label, own in times.items():
        ratios = [one / other for one, other in zip(own, base, strict=True)]
        print(
            f"{label:44} {min(own) * 1e6:9.2f} us {min(own) / min(base):7.2f}"
            f" {median(ratios):7.2f}{'  wrong verdict' if label in wrong else ''}"
        )


def main() -> None:
    """Run all races and print their tables."""
    folder, rounds = Path(sys.argv[1]), int(sys.argv[2])
    sys.path.insert(0, str(folder))
    schemas = json.loads((folder / "schemas.json").read_text("utf-8"))
    for name, variants in schemas.items():
        checks = dict(contestants(name, **variants))
        for word, payload, verdict in (
            ("valid", VALID[name], True),
            ("one error", INVALID[name], False),
        ):
            wrong = {
                label for label, check in checks.items() if check(payload) != verdict
            }
            entries = {label: (check, payload) for label, check in checks.items()}
            report(f"{name}, {word}", race(entries, rounds), wrong)
        for label in ("truespec is_valid", "truespec problems"):
            both = {
                f"{label}, valid": (checks[label], VALID[name]),
                f"{label}, one error": (checks[label], INVALID[name]),
            }
            report(name, race(both, rounds), set())


if __name__ == "__main__":
    main()
