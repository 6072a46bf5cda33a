"""How many fields of models have no type, over a folder of documents, and why.

    python -m benchmarks.untyped FOLDER [--documents N]

Prints the share of the fields whose values may be anything, in the classes that are
written for the documents of a folder, and for those that are left, what their schema
says.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from truespec.coverage.wider import reasons
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
from truespec.name.decide import decide_names
from truespec.pipeline import Options, understand
from truespec.targets.used import used_names

_SEED = 20_12
_STRUCTURE = frozenset({"allOf", "anyOf", "oneOf", "$ref", "$dynamicRef"})


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
    """Yield for each field of a class why it has no type, "" where it has one."""
    for at in decide_names(api, used=used_names()).classes:
        shape = _core(api.schemas[at].shape)
        for field in shape.fields if isinstance(shape, Record) else ():
            yield _reason(_final(field.type, api), api)


def _reason(schema: Schema, api: Api) -> str:
    """Return why the values of a schema have no type, "" where they have one."""
    match _core(schema.shape):
        case Anything() | Alias():
            listed = reasons(schema, api)
            return "; ".join(listed) if listed else "a schema that says nothing"
        case Array(None, ()):
            return "an array whose items the document does not describe"
        case Map(None):
            return _open_object(schema)
    return ""


def _open_object(schema: Schema) -> str:
    """Return what makes an object one of any properties."""
    keywords = {check.keyword: check.value for check in schema.checks}
    if keywords.keys() & _STRUCTURE:
        return "an object that is put together of parts without properties"
    if "additionalProperties" in keywords:
        return "an object that the document opens to properties of any kind"
    if "patternProperties" in keywords:
        return "an object with properties beside those that a pattern finds"
    if "properties" in keywords:
        return "an object with an empty list of properties"
    return "an object of which the document says nothing else"


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
