"""Times how validators are compiled, and how that grows with the document.

The step goes from the model of a document to the pages of its validators; reading,
checking and writing are not in it. Cognito and GitHub are compiled as they are, then
quarters, halves and all of GitHub's component schemas alone. In each round all of them
run, one after the other; the table gives the best times. Time is proportional to the
size to the power of the exponent, by least squares: 1 is linear.

    .venv/bin/python benchmarks/compile.py
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from math import log
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

import yaml
from generate import CORPUS, DOCUMENTS, ROOT

from truespec.diagnostics import Diagnostics
from truespec.name.decide import decide_names
from truespec.pipeline import Options, understand
from truespec.render.package import render_package
from truespec.targets.base import Context
from truespec.targets.validators.target import ValidatorsTarget

_PREFIX = "#/components/schemas/"
_PARTS = (0.25, 0.5, 1.0)


def context_of(path: Path) -> Context:
    """Return what a target is given for a document."""
    understood = understand(path, Options(roots=(path.parent,)), Diagnostics())
    api, document = understood.api, understood.document
    if api is None or document is None:
        raise SystemExit(f"benchmark: {path} has errors")
    return Context(
        api=api,
        names=decide_names(api, {}, Diagnostics()),
        package="package",
        targets=("validators",),
        formats=True,
        line=lambda at: document.locate(at, on_key=True).line,
    )


def part(document: Mapping[str, Any], share: float) -> dict[str, Any]:
    """Return a document of the first schemas of another; others are left open."""
    schemas = document["components"]["schemas"]
    kept = dict(list(schemas.items())[: int(len(schemas) * share)])

    def closed(tree: Any) -> Any:
        if isinstance(tree, list):
            return [closed(inner) for inner in tree]
        if not isinstance(tree, dict):
            return tree
        target = tree.get("$ref")
        if isinstance(target, str) and target.removeprefix(_PREFIX) not in kept:
            return {}
        return {key: closed(inner) for key, inner in tree.items()}

    head = {key: document[key] for key in ("openapi", "info")}
    return {**head, "paths": {}, "components": {"schemas": closed(kept)}}


def seconds(context: Context) -> float:
    """Return how long it takes to compile the validators of a document."""
    start = perf_counter()
    ValidatorsTarget().plan(context)
    return perf_counter() - start


def exponent(sizes: list[int], times: list[float]) -> float:
    """Return the exponent of a power law through the points, by least squares."""
    xs, ys = [log(size) for size in sizes], [log(time) for time in times]
    x, y = sum(xs) / len(xs), sum(ys) / len(ys)
    above = sum((one - x) * (other - y) for one, other in zip(xs, ys, strict=True))
    return above / sum((one - x) ** 2 for one in xs)


def main() -> int:
    """Run the benchmark and return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=5, help="default: 5")
    parser.add_argument("--corpus", type=Path, default=CORPUS, metavar="DIR")
    arguments = parser.parse_args()
    subjects = {"Cognito": context_of(ROOT / "spec" / "cognito-idp.yaml")}
    github = arguments.corpus / DOCUMENTS["GitHub"]
    parts = []
    if github.exists():
        subjects["GitHub"] = context_of(github)
        document = yaml.load(github.read_text("utf-8"), yaml.CSafeLoader)
        with TemporaryDirectory() as name:
            for share in _PARTS:
                path = Path(name) / "part.json"
                path.write_text(json.dumps(part(document, share), default=str), "utf-8")
                label = f"GitHub, {share:.0%} of its component schemas"
                parts.append(label)
                subjects[label] = context_of(path)
    else:
        print(f"benchmark: {github} is missing, GitHub is left out", file=sys.stderr)
    best = dict.fromkeys(subjects, float("inf"))
    for _ in range(arguments.rounds):
        for label, context in subjects.items():
            best[label] = min(best[label], seconds(context))
    sizes = {label: lines(context) for label, context in subjects.items()}
    print(f"{'':44} {'lines':>8} {'seconds':>8}")
    for label, time in best.items():
        print(f"{label:44} {sizes[label]:8} {time:8.3f}")
    if parts:
        found = exponent([sizes[one] for one in parts], [best[one] for one in parts])
        print(f"\nexponent: {found:.2f}")
    return 0


def lines(context: Context) -> int:
    """Return how many lines the validators of a document have."""
    pages = ValidatorsTarget().plan(context)
    return render_package(pages, None)["validators.py"].count("\n")


if __name__ == "__main__":
    sys.exit(main())
