"""Bodies of XML in real documents: what is written is read again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from truespec.diagnostics import Diagnostics
from truespec.ir.api import Api
from truespec.pipeline import Options, understand
from truespec.python.imports import Imports
from truespec.runtime.wire import xml_types
from truespec.runtime.wire.xml_reading import read_xml
from truespec.runtime.wire.xml_types import XmlError
from truespec.runtime.wire.xml_writing import write_xml
from truespec.targets.operations.xml import XmlCode
from truespec.verify.applying import Applying
from truespec.verify.excuses import Excuses
from truespec.verify.instances import Instances

_DOCUMENTS = (
    "amazonaws.com/s3control/2018-08-20/openapi.yaml",
    "netlicensing.io/2.x/openapi.yaml",
    "spinitron.com/1.0.0/openapi.yaml",
    "vocadb.net/v1/openapi.yaml",
)


def _bodies(api: Api) -> set[str]:
    contents = (
        content
        for operation in api.operations
        for holder in (operation.body, *operation.responses)
        for content in (holder.contents if holder else ())
    )
    return {one.type for one in contents if one.codec == "xml" and one.type is not None}


@pytest.mark.parametrize("name", _DOCUMENTS)
def test_what_is_written_is_read(name: str, corpus: Path) -> None:
    api = understand(corpus / name, Options(), Diagnostics()).api
    assert api is not None
    code = XmlCode(api.schemas, Imports())
    scope = vars(xml_types)
    roots = {at: eval(code.root(at), dict(scope)) for at in sorted(_bodies(api))}
    types = {at: eval(one, dict(scope)) for at, one in code.table().items()}
    instances = Instances(api)
    excuses = Excuses(api, Applying(api.schemas), formats=True)
    compared = 0
    for at, node in roots.items():
        value = next(instances.of(at))
        if node.of == "any" or excuses.of(at, value, ()):
            continue
        try:
            written = write_xml(value, node, types)
        except XmlError:
            continue  # a property whose name is none in XML
        assert _plain(read_xml(written, node, types)) == _plain(value), at
        compared += 1
    assert compared > len(roots) / 2


def _plain(value: Any) -> Any:
    """Return a value without what XML cannot tell apart: nothing from empty."""
    if isinstance(value, dict):
        plain = {key: _plain(item) for key, item in value.items()}
        return {key: item for key, item in plain.items() if item is not None} or None
    if isinstance(value, list):
        return [_plain(item) for item in value] or None
    return None if value == "" else value
