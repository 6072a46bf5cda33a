"""Loads the Cognito server and the same operations under FastAPI in turns, on loopback.

Both run under uvicorn with the same settings, one process each, and wrk sends them the same
requests, a few seconds at a time, one server after the other. FastAPI's applications are
those of fastapi-code-generator, of documents with one operation each that is ``POST /``
and speaks of JSON by its usual name; the bodies of its functions are filled in. Each
handler makes a model of the same data and returns it, and each side judges the requests
and the answers. *As written* they are what the two tools write for a server to begin
with: functions that are not async there, and run in threads, and async methods here. Then
both run in threads, and then both are async. The tools live in an environment of their
own, and wrk in the system's:

    python3.11 -m venv .venv-benchmark
    .venv-benchmark/bin/pip install fastapi-code-generator fastapi httptools \\
        'pydantic[email]' uvicorn uvloop
    apt-get install wrk

`requests/s` is the median of the rounds, its ratio that of the ratios of the rounds. `cpu`
is what the process of the server works for one request, which other processes disturb
less: the best of the rounds. Then one server is sent 100,000 requests more, and its memory
is looked at every second.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from shutil import which
from statistics import linear_regression, median
from tempfile import TemporaryDirectory

from load_payloads import INVALID, VALID
from load_servers import (
    CASES,
    ROOT,
    BenchmarkError,
    Case,
    Sent,
    Served,
    headers_of,
    run,
    serving,
    write_fastapi,
    write_truespec,
)

_CONNECTIONS = 16
# A single reference that is kept from each request has so many bytes.
_REFERENCE = 8


def check(name: str, served: Served, case: Case) -> None:
    """See that a server answers, and that it judges requests."""
    schema = f"{case.operation}Request"
    if (status := served.status(VALID[schema])) != 200:
        raise BenchmarkError(f"{name} answered with status {status}")
    if (status := served.status(INVALID[schema])) not in (400, 422):
        raise BenchmarkError(f"{name} took what is not allowed: status {status}")


_SCRIPT = """
wrk.method = "POST"
wrk.body = [==[{body}]==]
{headers}
done = function(summary)
   local e = summary.errors
   local failed = e.connect + e.read + e.write + e.status + e.timeout
   print(string.format("sent %d %d %d", summary.requests, summary.duration, failed))
end
"""


def load(served: Served, body: object, seconds: int) -> Sent:
    """Send requests for so many seconds."""
    lines = (
        f"wrk.headers[{json.dumps(name)}] = {json.dumps(value)}"
        for name, value in served.headers.items()
    )
    script = _SCRIPT.format(body=json.dumps(body), headers="\n".join(lines))
    with TemporaryDirectory() as folder:
        file = Path(folder, "requests.lua")
        file.write_text(script, "utf-8")
        before = served.cpu()
        shown = run(
            *("wrk", "-t", "1", "-c", str(_CONNECTIONS), "-d", f"{seconds}s"),
            *("-s", file, f"http://127.0.0.1:{served.port}/"),
        )
        cpu = served.cpu() - before
    found = re.search(r"^sent (\d+) (\d+) (\d+)$", shown, re.MULTILINE)
    if found is None:
        raise BenchmarkError(f"wrk said: {shown}")
    requests, duration, errors = map(int, found.groups())
    return Sent(requests, duration / 1e6, errors, cpu)


def race(case: Case, rounds: int, seconds: int, folder: Path, peers: Path) -> int:
    """Load both servers in turns and print the table; return how many errors there were."""
    body = VALID[f"{case.operation}Request"]
    own, other = headers_of(case.operation)
    with ExitStack() as stack:
        servers = {
            "FastAPI": stack.enter_context(
                serving(write_fastapi(folder, case, peers.parent), folder, peers, other)
            ),
            "truespec": stack.enter_context(
                serving(write_truespec(folder, case), folder, peers, own)
            ),
        }
        for name, served in servers.items():
            check(name, served, case)
            load(served, body, 1)
        for number in range(rounds):
            order = list(servers.values())
            for served in order if number % 2 else reversed(order):
                served.rounds.append(load(served, body, seconds))
    return report(case.title, {name: one.rounds for name, one in servers.items()})


def report(title: str, rounds: Mapping[str, list[Sent]]) -> int:
    """Print the table of one race; return how many errors there were in it."""
    columns = f"{'requests/s':>11} {'ratio':>6} {'cpu':>9} {'ratio':>6} {'errors':>7}"
    print(f"\n{title:40} {columns}")
    base = next(iter(rounds.values()))
    for name, own in rounds.items():
        pairs = list(zip(own, base, strict=True))
        speed = median(one.requests / one.seconds for one in own)
        cpu, least = (
            min(one.cpu / one.requests for one in group) for group in (own, base)
        )
        faster = median(
            one.requests / one.seconds * two.seconds / two.requests
            for one, two in pairs
        )
        errors = sum(one.errors for one in own)
        print(
            f"{name:40} {speed:11,.0f} {faster:6.2f} {cpu * 1e6:6.0f} us {least / cpu:6.2f}"
            f" {errors:7}",
            flush=True,
        )
    return sum(one.errors for own in rounds.values() for one in own)


def watch(case: Case, requests: int, folder: Path, peers: Path) -> bool:
    """Print the memory of truespec's server while it answers; return whether it is flat,
    and no request has failed."""
    body = VALID[f"{case.operation}Request"]
    app, (headers, _) = write_truespec(folder, case), headers_of(case.operation)
    samples: list[tuple[int, int]] = []
    errors = sent = 0
    with serving(app, folder, peers, headers) as served:
        check("truespec", served, case)
        # What is made once is there after the first of them.
        load(served, body, 1)
        print(f"\n{case.title + ', memory after':40} {'requests':>11} {'resident':>12}")
        samples.append((0, served.memory()))
        while sent < requests:
            done = load(served, body, 1)
            sent += done.requests
            errors += done.errors
            samples.append((sent, served.memory()))
            print(f"{'':40} {sent:11,} {samples[-1][1] / 2**20:8.2f} MiB", flush=True)
    slope, _ = linear_regression(*zip(*samples, strict=True))
    flat = slope < _REFERENCE
    print(
        f"{slope:.2f} bytes more for each request ({'flat' if flat else 'not flat'}),"
        f" {errors} errors"
    )
    return flat and not errors


def main() -> int:
    """Run the benchmark; the exit status is 1 if a request failed or memory grew."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=7, help="default: 7")
    parser.add_argument("--seconds", type=int, default=2, help="default: 2")
    parser.add_argument("--requests", type=int, default=100_000, help="for the memory")
    parser.add_argument(
        "--peers",
        type=Path,
        default=ROOT / ".venv-benchmark" / "bin" / "python",
        metavar="PYTHON",
        help="the interpreter that has FastAPI (default: .venv-benchmark)",
    )
    arguments = parser.parse_args()
    peers = arguments.peers
    if which("wrk") is None or not peers.exists():
        missing = "wrk" if peers.exists() else peers
        print(f"benchmark: {missing} is missing\n\n{__doc__}", file=sys.stderr)
        return 1
    try:
        with TemporaryDirectory() as name:
            folder = Path(name)
            errors = sum(
                race(case, arguments.rounds, arguments.seconds, folder, peers)
                for case in CASES
            )
            flat = watch(CASES[1], arguments.requests, folder, peers)
    except BenchmarkError as error:
        print(f"benchmark: {error}\n\n{__doc__}", file=sys.stderr)
        return 1
    return 0 if flat and not errors else 1


if __name__ == "__main__":
    sys.exit(main())
