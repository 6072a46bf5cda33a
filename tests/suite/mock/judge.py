"""What schemathesis is given of a document, and how it is run on a mock."""

from __future__ import annotations

import copy
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from truespec.lower.operations import METHODS

REFUSALS = ("400", "401", "403", "404", "406", "413", "415")
_PROBLEM = {
    "type": "object",
    "required": ["title", "status", "detail"],
    "properties": {"status": {"type": "integer"}, "title": {"type": "string"}},
}
_MEDIA = "application/problem+json"
_AUTHORIZATION = "Authorization: "

CREDENTIALS = ("key", "token", "user:password")
"""What `judge` presents, and nothing else should be taken for good."""


class Verdict(NamedTuple):
    """How many cases were made, how many of them passed, and all that was said."""

    cases: int
    passed: int
    text: str


def with_refusals(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document that also says how requests are refused: few say that."""
    changed = copy.deepcopy(document)
    # The mock answers under the root, wherever the service itself is.
    for name in ("host", "basePath", "schemes"):
        changed.pop(name, None)
    is_swagger = "swagger" in changed
    if not is_swagger:
        changed["servers"] = [{"url": "/"}]
    for operation in _operations(changed):
        operation.pop("servers", None)
        # A refusal has the form of the errors that the document describes, if it can.
        errors = (
            media
            for status, response in operation["responses"].items()
            if str(status)[0] not in "123"
            for media in _follow(changed, response).get("content", ())
        )
        described = {media: {} for media in errors}
        for status in REFUSALS:
            refusal: dict[str, Any] = {"description": "It is refused."}
            if is_swagger:
                refusal["schema"] = _PROBLEM
            else:
                refusal["content"] = {**described, _MEDIA: {"schema": _PROBLEM}}
            operation["responses"][status] = refusal
        if is_swagger:
            usual = changed.get("produces", ["application/json"])
            operation["produces"] = [*operation.get("produces", usual), _MEDIA]
    return changed


def _operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for item in document["paths"].values():
        item.pop("servers", None)
        yield from (one for method, one in item.items() if method in METHODS)


def _follow(document: dict[str, Any], response: dict[str, Any]) -> dict[str, Any]:
    """Return a response, or the component that it refers to."""
    found: dict[str, Any] = response
    if "$ref" in response:
        found = document
        for token in response["$ref"].removeprefix("#/").split("/"):
            found = found[token]
    return found


def credentials(document: dict[str, Any]) -> list[str]:
    """Return the header fields with credentials for all security schemes."""
    schemes = document.get("securityDefinitions") or document.get("components", {}).get(
        "securitySchemes", {}
    )
    return list(dict.fromkeys(filter(None, map(_credential, schemes.values()))))


def _credential(scheme: dict[str, Any]) -> str:
    if scheme["type"] == "apiKey":
        return f"{scheme['name']}: key" if scheme["in"] == "header" else ""
    is_basic = "basic" in (scheme["type"], scheme.get("scheme", "").lower())
    return _AUTHORIZATION + (
        "Basic dXNlcjpwYXNzd29yZA==" if is_basic else "Bearer token"
    )


def judge(
    document: dict[str, Any], url: str, folder: Path, *options: str, most: int = 5
) -> Verdict:
    """Run all checks of schemathesis on a server; `most` is how many random cases it
    makes for each operation."""
    file = folder / "judged.json"
    # Dates of YAML are texts of JSON.
    file.write_text(json.dumps(document, default=str), "utf-8")
    fields = [part for one in credentials(document) for part in ("-H", one)]
    result = subprocess.run(
        [
            *(sys.executable, "-m", "schemathesis.cli", "run", file, "--url", url),
            *("--max-examples", str(most), "--generation-deterministic"),
            "--no-color",
            *fields,
            *options,
        ],
        cwd=folder,
        env=os.environ | {"PYTHONWARNINGS": "ignore"},
        capture_output=True,
        text=True,
        check=False,
        timeout=500,
    )
    text = result.stdout + result.stderr
    found = re.search(r"(\d+) generated, (\d+) passed", text)
    cases, passed = (int(found[1]), int(found[2])) if found else (0, 0)
    return Verdict(cases, passed if result.returncode == 0 else 0, text)
