"""Times calls of a generated client against the same requests by httpx2 alone, in turns.

A server in a process of its own answers on loopback, always the same. Each round makes
some calls in every way, one after the other and in another order each time, so that
whatever slows the machine down slows all of them down. httpx2 alone sends a dict with
``json=`` and the same header fields, and returns ``.json()``; the client sends a model and
returns one. `wall` is the median time of a call, `cpu` what of it is work of this process,
which other processes hardly disturb; what a call takes more is given of that, in
microseconds and as a ratio.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Any

import httpx2
from payloads import VALID

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(ROOT / "out"))

# The path to the package is set first.
from cognito_idp import AsyncClient, Client, models  # noqa: E402

Calls = Callable[[int], None]
"""Makes so many calls."""

OPERATION = "ListUserImportJobs"
# How many calls are made in every way in a round.
_CALLS = 25

_HEADERS = {
    "X-Amz-Target": f"AWSCognitoIdentityProviderService.{OPERATION}",
    "Content-Type": "application/x-amz-json-1.1",
    "Accept": "application/x-amz-json-1.1",
    "User-Agent": "truespec-client",
}
_SETTINGS: dict[str, dict[str, Any]] = {
    "truespec": {},
    "truespec, check_requests=False": {"check_requests": False},
    'truespec, responses="strict"': {"responses": "strict"},
}


def answer(items: int) -> dict[str, Any]:
    """Return the body of an answer with so many items."""
    # Times are numbers in this protocol.
    times = dict.fromkeys(("CreationDate", "StartDate", "CompletionDate"), 1577836800)
    whole = VALID[f"{OPERATION}Response"]
    jobs = [{**job, **times} for job in whole["UserImportJobs"][:items]]
    return {**whole, "UserImportJobs": jobs}


def sync_ways(url: str, stack: ExitStack) -> Iterator[tuple[str, Calls]]:
    """Yield the ways in which calls are made; the first is the base."""
    request = VALID[f"{OPERATION}Request"]
    body = models.ListUserImportJobsRequest.from_json(request)
    http = stack.enter_context(httpx2.Client())

    def alone(calls: int) -> None:
        for _ in range(calls):
            http.post(url, json=request, headers=_HEADERS).json()

    yield "httpx2 alone", alone
    for label, settings in _SETTINGS.items():
        client = stack.enter_context(Client(url, **settings))

        def generated(calls: int, client: Client = client) -> None:
            for _ in range(calls):
                client.list_user_import_jobs(body)

        yield label, generated


def async_ways(url: str, stack: ExitStack) -> Iterator[tuple[str, Calls]]:
    """Yield the same with clients whose calls are awaited, one after the other."""
    request = VALID[f"{OPERATION}Request"]
    body = models.ListUserImportJobsRequest.from_json(request)
    runner = stack.enter_context(asyncio.Runner())

    def repeated(call: Callable[[], Awaitable[object]]) -> Calls:
        async def repeat(calls: int) -> None:
            for _ in range(calls):
                await call()

        return lambda calls: runner.run(repeat(calls))

    http = httpx2.AsyncClient()
    stack.callback(lambda: runner.run(http.aclose()))

    async def alone() -> object:
        return (await http.post(url, json=request, headers=_HEADERS)).json()

    yield "httpx2 alone", repeated(alone)
    for label, settings in _SETTINGS.items():
        client = AsyncClient(url, **settings)
        stack.callback(lambda client=client: runner.run(client.close()))
        yield label, repeated(lambda client=client: client.list_user_import_jobs(body))


def race(ways: dict[str, Calls], rounds: int) -> dict[str, list[tuple[float, float]]]:
    """Return the seconds that one call took in every way, round by round: in all, and of
    this process."""
    times: dict[str, list[tuple[float, float]]] = {label: [] for label in ways}
    order = list(ways)
    chance = Random(rounds)
    for make in ways.values():
        make(_CALLS)
    gc.collect()
    gc.disable()
    for _ in range(rounds):
        chance.shuffle(order)
        for label in order:
            wall, cpu = perf_counter(), process_time()
            ways[label](_CALLS)
            cpu, wall = process_time() - cpu, perf_counter() - wall
            times[label].append((wall / _CALLS, cpu / _CALLS))
        gc.collect()
    gc.enable()
    return times


def report(title: str, times: dict[str, list[tuple[float, float]]]) -> None:
    """Print the table of one race; `more` and the ratio are medians over the rounds."""
    print(f"{title:42} {'wall':>11} {'cpu':>11} {'more':>11} {'ratio':>6}")
    base = [cpu for _, cpu in next(iter(times.values()))]
    for label, own in times.items():
        walls, cpus = zip(*own, strict=True)
        pairs = list(zip(cpus, base, strict=True))
        more = median(one - other for one, other in pairs)
        ratio = median(one / other for one, other in pairs)
        values = (median(walls), median(cpus), more)
        shown = [f"{value * 1e6:8.1f} us" for value in values]
        print(f"{label:42} {' '.join(shown)} {ratio:6.2f}")
    print(flush=True)


@contextmanager
def serving(content: object) -> Iterator[str]:
    """Run a server that answers with a JSON value; its URL."""
    with TemporaryDirectory() as folder:
        file = Path(folder, "answer.json")
        file.write_text(json.dumps(content), "utf-8")
        command = [sys.executable, HERE / "server.py", file]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
            assert server.stdout is not None
            try:
                yield f"http://127.0.0.1:{int(server.stdout.readline())}/"
            finally:
                server.terminate()


def main() -> int:
    """Run the benchmark and return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=100, help="default: 100")
    rounds = parser.parse_args().rounds
    print(f"Python {sys.version.split()[0]}, httpx2 {httpx2.__version__}\n")
    for items in (1, 50):
        with serving(answer(items)) as url:
            for kind, ways in (("sync", sync_ways), ("async", async_ways)):
                with ExitStack() as stack:
                    times = race(dict(ways(url, stack)), rounds)
                report(f"{OPERATION}, {items} in the answer, {kind}", times)
    return 0


if __name__ == "__main__":
    sys.exit(main())
