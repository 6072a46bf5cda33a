"""The entry point of this stage."""

from __future__ import annotations

from truespec.resolve.document import Document
from truespec.upgrade.json_schema import upgrade_schemas
from truespec.upgrade.path_items import join_path_items
from truespec.upgrade.sequential_bodies import describe_whole_bodies
from truespec.upgrade.swagger2 import upgrade_swagger

NEWEST = "3.2"


def upgrade(document: Document) -> Document:
    """Return the document in the form of OpenAPI 3.2 with JSON Schema 2020-12.

    The nodes are rewritten in place, so the document that was given is used up. Every
    node keeps its address in the user's files; ``origins`` says where a field stands
    there that was renamed or moved, and ``ignored`` what has no meaning, and why.
    """
    join_path_items(document)
    if document.version == "2.0":
        upgrade_swagger(document)
    upgrade_schemas(document)
    describe_whole_bodies(document)
    if document.version != "schema":
        document.version = NEWEST
        document.root.fields["openapi"] = f"{NEWEST}.0"
    return document
