"""How many fields of models have no type, over a folder of documents, and why.

    python -m benchmarks.untyped FOLDER [--documents N]

Prints the share of the fields whose values may be anything, in the documents of a folder
from which a package can be made, and for those that are left, what their schema says.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from truespec.diagnostics import Diagnostics
from truespec.ir.api import Api
from truespec.ir.schemas import (
    Alias,
    Anything,
    Array,
    Map,
    Nullable,
    Record,
    Schema,
    Shape,
)
from truespec.pipeline import Options, understand

_SEED = 20_12
_STRUCTURE = frozenset({"allOf", "anyOf", "oneOf", "$ref", "$dynamicRef"})
_CONDITIONS = frozenset({"not", "if", "then", "else", "dependentSchemas"})


def main() -> None:
    """Print the figures of a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--documents", type=int, default=0, help="a sample of so many")
    options = parser.parse_args()
    total, untyped = 0, Counter[str]()
    for path in _documents(options.folder, options.documents):
        api = understand(path, Options(), Diagnostics()).api
        for reason in [] if api is None else _reasons(api):
            total += 1
            untyped[reason] += bool(reason)
    left = untyped.total()
    print(f"{left} of {total} fields ({left / max(total, 1):.2%}) may be anything")
    for reason, count in untyped.most_common():
        if count:
            print(f"{count:8} {reason}")


def _documents(folder: Path, number: int) -> list[Path]:
    found = sorted(
        path
        for path in folder.rglob("*")
        if path.suffix in (".json", ".yaml", ".yml") and path.is_file()
    )
    if not number:
        return found
    return sorted(random.Random(_SEED).sample(found, min(number, len(found))))


def _reasons(api: Api) -> Iterator[str]:
    """Yield for each field why it has no type, "" where it has one."""
    for schema in api.schemas.values():
        shape = _core(schema.shape)
        for field in shape.fields if isinstance(shape, Record) else ():
            end = _final(field.type, api)
            inner = _core(end.shape)
            if isinstance(inner, Anything | Alias):
                yield _reason(end)
            elif isinstance(inner, Array) and inner.item is None and not inner.prefix:
                yield "an array whose items the document does not describe"
            elif isinstance(inner, Map) and inner.value is None:
                yield "an object whose properties the document does not describe"
            else:
                yield ""


def _reason(schema: Schema) -> str:
    keywords = {check.keyword for check in schema.checks}
    if not keywords:
        return "a schema that says nothing"
    if keywords & _CONDITIONS:
        return "conditions (not, if, dependentSchemas) alone"
    if keywords & _STRUCTURE:
        return "a schema that leads to itself, or to one that says nothing"
    return f"no type beside {', '.join(sorted(keywords))}"


def _final(at: str, api: Api) -> Schema:
    seen = {at}
    while isinstance(shape := _core(api.schemas[at].shape), Alias):
        if shape.target in seen:
            break
        seen.add(at := shape.target)
    return api.schemas[at]


def _core(shape: Shape) -> Shape:
    return _core(shape.item) if isinstance(shape, Nullable) else shape


if __name__ == "__main__":
    main()
