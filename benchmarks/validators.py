"""Times generated validators against other validators, in turns, in one process.

Each round runs every validator for a few milliseconds on the same parsed payload, one
after the other, so that whatever slows the machine down slows all of them down. Ratios
refer to `is_valid` of jsonschema-rs: of the best times, and the median of the ratios of
the rounds. The peers live in an environment of their own:

    python3.11 -m venv .venv-benchmark
    .venv-benchmark/bin/pip install corvus-json-schema corvus-json-schema-rs \\
        datamodel-code-generator fastjsonschema jsonschema jsonschema-rs msgspec pydantic

Those that search with Python's `re` (msgspec, fastjsonschema, jsonschema) are given every
pattern as truespec translates it, ``\\p{..}`` written out, so that all do the same work.
By themselves they cannot take ``\\p{..}``: in the rows marked with * the patterns are as
the document has them, and those that hold it are left out. ``format`` is an annotation,
as JSON Schema 2020-12 has it by default, but in the rows that say otherwise. `from_json`
makes objects of our models; pydantic and msgspec convert to the types that
datamodel-code-generator writes, from the same dicts. The others only judge.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml
from payloads import VALID

from truespec.regex.translate import translate
from truespec.runtime.patterns import with_properties

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
DOCUMENT = ROOT / "spec" / "cognito-idp.yaml"

_MODELS = {
    "pydantic_models": ("pydantic_v2.BaseModel",),
    "pydantic_collapsed": ("pydantic_v2.BaseModel", "--collapse-root-models"),
    "msgspec_types": ("msgspec.Struct",),
    "msgspec_plain": ("msgspec.Struct",),
}
_DOCUMENTS = {"msgspec_types": "python.json", "msgspec_plain": "plain.json"}
_PREFIX = "#/components/schemas/"


def bundled(schemas: dict[str, Any], name: str) -> dict[str, Any]:
    """Return one schema of a document with those that it refers to, as JSON Schema."""
    reached: dict[str, Any] = {}
    waiting = [name]
    while waiting:
        one = waiting.pop()
        if one not in reached:
            reached[one] = schemas[one]
            waiting.extend(_references(schemas[one]))
    return {"$ref": _PREFIX + name, "components": {"schemas": reached}}


def _references(tree: Any) -> Iterator[str]:
    if isinstance(tree, dict):
        if isinstance(tree.get("$ref"), str):
            yield tree["$ref"].removeprefix(_PREFIX)
        tree = list(tree.values())
    if isinstance(tree, list):
        for inner in tree:
            yield from _references(inner)


def with_patterns(tree: Any, change: Callable[[str], str | None]) -> Any:
    """Return a schema with its patterns changed; None stands for no pattern."""
    if isinstance(tree, list):
        return [with_patterns(inner, change) for inner in tree]
    if not isinstance(tree, dict):
        return tree
    changed = {}
    for key, inner in tree.items():
        if key == "pattern" and isinstance(inner, str):
            pattern = change(inner)
            if pattern is not None:
                changed[key] = pattern
        else:
            changed[key] = with_patterns(inner, change)
    return changed


def known(pattern: str) -> str | None:
    """Return a pattern, None if Python's `re` does not know it."""
    try:
        re.compile(pattern)
    except re.error:
        return None
    return pattern


def in_python(pattern: str) -> str:
    """Return a pattern of ECMA-262 as one of `re` that decides the same."""
    source = with_properties(translate(pattern).source, r"\U{:08x}-\U{:08x}")
    return f"(?a:{source})"


def prepare(folder: Path, peers: Path) -> None:
    """Write into a folder what the validators need: the package, models and schemas."""
    document = yaml.load(DOCUMENT.read_text("utf-8"), yaml.CSafeLoader)
    variants = {
        "document": document,
        "python": with_patterns(document, in_python),
        "plain": with_patterns(document, known),
    }
    for name, variant in variants.items():
        (folder / f"{name}.json").write_text(json.dumps(variant), "utf-8")
    bundles = {
        name: {
            word: bundled(variant["components"]["schemas"], name)
            for word, variant in variants.items()
        }
        for name in VALID
    }
    (folder / "schemas.json").write_text(json.dumps(bundles), "utf-8")
    for package, options in (
        ("cognito", ("--no-formats",)),
        ("compiled", ("--no-formats", "--compile")),
        ("formats", ("--formats",)),
    ):
        _run(
            *(sys.executable, "-m", "truespec", "generate", DOCUMENT, *options),
            *("-o", folder / package, "--package", package),
            *("--targets", "models,validators"),
        )
    for module, options in _MODELS.items():
        source = _DOCUMENTS.get(module, "document.json")
        _run(
            *(peers.with_name("datamodel-codegen"), "--input", folder / source),
            *("--input-file-type", "openapi", "--output", folder / f"{module}.py"),
            *("--formatters", "builtin", "--target-python-version", "3.11"),
            *("--output-model-type", *options),
        )


def _run(*command: str | Path) -> None:
    subprocess.run(command, check=True, capture_output=True)


def main() -> int:
    """Run the benchmark and return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=40, help="default: 40")
    parser.add_argument(
        "--peers",
        type=Path,
        default=ROOT / ".venv-benchmark" / "bin" / "python",
        metavar="PYTHON",
        help="the interpreter that has the peers (default: .venv-benchmark)",
    )
    arguments = parser.parse_args()
    if not arguments.peers.exists():
        print(f"benchmark: {arguments.peers} is missing\n\n{__doc__}", file=sys.stderr)
        return 1
    with TemporaryDirectory() as name:
        prepare(Path(name), arguments.peers)
        command = [arguments.peers, HERE / "race.py", name, str(arguments.rounds)]
        return subprocess.run(command).returncode


if __name__ == "__main__":
    sys.exit(main())
