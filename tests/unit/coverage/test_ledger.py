"""The ledger accounts for every node of a document."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from truespec import pipeline
from truespec.coverage.ledger import Entry, Fate, Ledger
from truespec.diagnostics import Diagnostics
from truespec.pointer import escape, parent

DOCUMENTS = [
    "github.com/api.github.com/1.1.4/openapi.yaml",
    "amazonaws.com/cognito-idp/2016-04-18/openapi.yaml",
    "docker.com/engine/1.33/openapi.yaml",
    "evetech.net/0.8.6/swagger.yaml",
    "enode.io/1.3.10/openapi.yaml",
    "openapi-3.1/discourse.local/latest.json",
    "azure.com/network-routeFilter/2018-04-01/swagger.yaml",
]


def _ledger(path: Path) -> tuple[Any, Ledger]:
    diagnostics = Diagnostics()
    understood = pipeline.understand(path, pipeline.Options(), diagnostics)
    assert understood.document is not None
    ledger = Ledger(
        understood.document, understood.api, understood.version, diagnostics
    )
    return understood.sources[""].tree, ledger


def _pointers(value: Any, at: str) -> Iterator[str]:
    """Yield the address of every value in a tree."""
    yield at
    if isinstance(value, dict):
        for name, child in value.items():
            yield from _pointers(child, f"{at}/{escape(name)}")
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from _pointers(child, f"{at}/{index}")


def _uncovered(tree: Any, entries: list[Entry]) -> list[str]:
    """Return the addresses that no entry speaks of, nor one above or below them."""
    named = {entry.at for entry in entries}
    above = set()
    for at in named:
        while parent(at) != at:
            at = parent(at)
            above.add(at)
    fields = {entry.at for entry in entries if not entry.kind}
    missing = []
    for at in _pointers(tree, "#"):
        covered = at in named or at in above
        up = at
        while not covered and parent(up) != up:
            up = parent(up)
            covered = up in fields
        if not covered:
            missing.append(at)
    return missing


@pytest.mark.parametrize("name", DOCUMENTS)
def test_nothing_is_missing(corpus: Path, name: str) -> None:
    tree, ledger = _ledger(corpus / name)
    entries = list(ledger.entries())
    assert not _uncovered(tree, entries)
    assert len({entry.at for entry in entries}) == len(entries)


def _fates(tmp_path: Path, text: str) -> dict[str, tuple[Fate, str]]:
    path = tmp_path / "document.yaml"
    path.write_text(text)
    _, ledger = _ledger(path)
    return {entry.at: (entry.fate, entry.reason) for entry in ledger.entries()}


def test_each_fate_has_its_reason(tmp_path: Path) -> None:
    fates = _fates(
        tmp_path,
        """
openapi: "3.0.3"
info: {title: Pets, version: "1", contact: {name: Me}}
x-mine: {a: 1}
surprise: 1
paths:
  /pets:
    get:
      responses: {"200": {$ref: '#/components/responses/Ok'}}
components:
  schemas:
    Pet: {type: object, xml: {name: pet}, properties: {x: {type: string, if: {}}}}
  responses:
    Ok: {description: Fine}
    Unused:
      description: Not used
      content: {application/json: {schema: {type: string}}}
""",
    )
    assert fates["#/info/title"] == (Fate.EMITTED, "")
    assert fates["#/info/contact"][0] is Fate.IGNORED
    assert fates["#/x-mine"] == (Fate.IGNORED, "an extension")
    assert "not a field" in fates["#/surprise"][1]
    assert fates["#/paths/~1pets/get"] == (Fate.EMITTED, "")
    assert fates["#/components/schemas/Pet/type"] == (Fate.EMITTED, "")
    assert fates["#/components/schemas/Pet/xml"][0] is Fate.EMITTED
    assert fates["#/components/schemas/Pet/properties/x/if"][0] is Fate.IGNORED
    unused = "#/components/responses/Unused/content/application~1json/schema"
    assert fates[unused] == (Fate.IGNORED, "nothing refers to it")


def test_what_has_errors_is_refused(tmp_path: Path) -> None:
    fates = _fates(
        tmp_path,
        """
openapi: "3.0.3"
info: {title: Pets, version: "1"}
paths: {}
components:
  schemas:
    Pet: {$ref: '#/components/schemas/Missing'}
""",
    )
    fate, reason = fates["#/components/schemas/Pet/$ref"]
    assert fate is Fate.REFUSED
    assert "Missing" in reason
    assert fates["#/components/schemas/Pet"][0] is Fate.REFUSED


def test_webhooks_and_callbacks_are_emitted(tmp_path: Path) -> None:
    fates = _fates(
        tmp_path,
        """
openapi: "3.1.0"
info: {title: Pets, version: "1"}
webhooks:
  newPet:
    post:
      requestBody: {content: {text/plain: {schema: {type: string}}}}
      callbacks:
        told: {$ref: '#/components/callbacks/Told'}
components:
  callbacks:
    Told:
      '{$request.body}':
        post:
          responses: {"204": {description: Fine}}
          callbacks: {again: {$ref: '#/components/callbacks/Told'}}
    Unused:
      '{$url}': {post: {responses: {"204": {description: Fine}}}}
""",
    )
    told = "#/components/callbacks/Told/{$request.body}"
    for at in (
        "#/webhooks/newPet",
        "#/webhooks/newPet/post",
        "#/webhooks/newPet/post/requestBody/content/text~1plain/schema/type",
        told,
        f"{told}/post",
        f"{told}/post/responses/204/description",
    ):
        assert fates[at] == (Fate.EMITTED, ""), at
    unused = "#/components/callbacks/Unused/{$url}/post"
    assert fates[unused] == (Fate.IGNORED, "nothing refers to it")


def test_a_header_that_the_media_type_says(tmp_path: Path) -> None:
    fates = _fates(
        tmp_path,
        """
openapi: "3.1.0"
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      responses:
        "200":
          description: Fine
          headers:
            Content-Type: {schema: {type: string}}
            X-Count: {schema: {type: integer}}
""",
    )
    headers = "#/paths/~1pets/get/responses/200/headers"
    assert fates[f"{headers}/Content-Type"] == (Fate.IGNORED, "the media type says it")
    assert fates[f"{headers}/Content-Type/schema"][0] is Fate.IGNORED
    assert fates[f"{headers}/X-Count/schema"][0] is Fate.EMITTED
