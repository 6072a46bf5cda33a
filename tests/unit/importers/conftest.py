"""Service models: small ones made up for a test, and botocore's own."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def model() -> dict[str, Any]:
    """The smallest model with one operation; a test adds what it is about."""
    return {
        "metadata": {
            "apiVersion": "2020-01-01",
            "endpointPrefix": "example",
            "jsonVersion": "1.1",
            "protocol": "json",
            "serviceFullName": "Example Service",
            "signatureVersion": "v4",
            "targetPrefix": "Example",
        },
        "operations": {
            "GetThing": {
                "name": "GetThing",
                "http": {"method": "POST", "requestUri": "/"},
                "input": {"shape": "GetThingRequest"},
                "output": {"shape": "GetThingResponse"},
                "errors": [{"shape": "LateError"}, {"shape": "BrokenError"}],
            }
        },
        "shapes": {
            "GetThingRequest": {"type": "structure", "members": {}},
            "GetThingResponse": {"type": "structure", "members": {}},
            "LateError": {"type": "structure", "members": {}, "exception": True},
            "BrokenError": {
                "type": "structure",
                "members": {},
                "exception": True,
                "fault": True,
            },
        },
    }


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Write a model as botocore stores it and return the data folder."""

    def write(root: dict[str, Any], **paging: Any) -> Path:
        folder = tmp_path / "data" / "example" / root["metadata"]["apiVersion"]
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "service-2.json").write_text(json.dumps(root), "utf-8")
        if paging:
            paginators = json.dumps({"pagination": paging})
            (folder / "paginators-1.json").write_text(paginators, "utf-8")
        return tmp_path / "data"

    return write


@pytest.fixture(scope="session")
def botocore_data() -> Path:
    """The data folder of botocore 1.29."""
    usual = ROOT / ".venv" / "share" / "botocore-1.29" / "botocore" / "data"
    folder = Path(os.environ.get("TRUESPEC_BOTOCORE_DATA", usual))
    if not folder.is_dir():
        pytest.skip(f"no data of botocore 1.29 in {folder} (TRUESPEC_BOTOCORE_DATA)")
    return folder
