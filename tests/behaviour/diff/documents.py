"""Documents to compare, and what the comparison of two says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from truespec import pipeline
from truespec.diagnostics import Diagnostics
from truespec.diff import Change, compare_documents
from truespec.ir.api import Api


def document(**operation: Any) -> dict[str, Any]:
    """Return a document with one operation, ``POST /things``."""
    base = {"operationId": "send", "responses": {"200": {"description": "Fine."}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "servers": [{"url": "http://localhost"}],
        "paths": {"/things": {"post": base | operation}},
    }


def both_ways(schema: Any) -> dict[str, Any]:
    """Return a document that sends a schema and gets it."""
    content = {"content": {"application/json": {"schema": schema}}}
    return document(
        requestBody=content, responses={"200": {"description": "Fine.", **content}}
    )


def understood(folder: Path, content: dict[str, Any]) -> Api:
    file = folder / "api.json"
    file.write_text(json.dumps(content))
    diagnostics = Diagnostics()
    api = pipeline.understand(file, pipeline.Options(), diagnostics).api
    assert api is not None, list(diagnostics)
    return api


def changes(folder: Path, old: dict[str, Any], new: dict[str, Any]) -> list[Change]:
    """Return the changes from one document to another."""
    return compare_documents(understood(folder, old), understood(folder, new))
