"""The whole document becomes the intermediate model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from truespec.ir.api import Api, SecurityScheme
from truespec.lower.bodies import Bodies
from truespec.lower.directions import read_directions
from truespec.lower.operations import OperationLowering, requirements, servers
from truespec.lower.schemas import SchemaLowering
from truespec.resolve.document import Document, Node

SIGNING_NAME = "x-truespec-signing-name"


def lower(
    document: Document,
    paging: Mapping[str, Any] | None = None,
    *,
    directions: bool = True,
) -> Api:
    """Return the intermediate model of a document in its one form (OpenAPI 3.2).

    `paging` says how operations come in pages, by their ids, as the extension
    ``x-truespec-paging`` does. With `directions`, requests and answers are read by what
    ``readOnly`` and ``writeOnly`` say of properties that ``required`` lists.
    """
    root = document.root
    info = root.fields.get("info")
    described = info.fields if isinstance(info, Node) else {}
    components = root.fields.get("components")
    parts = components.fields if isinstance(components, Node) else {}
    schemas = SchemaLowering(document)
    for name, node in (parts.get("schemas") or {}).items():
        schemas.add(node, name=name, hint=(name,))
    bodies = Bodies(document, schemas)
    operations = OperationLowering(document, bodies, paging or {})
    api = Api(
        title=str(described.get("title") or ""),
        version=str(described.get("version") or ""),
        doc=str(described.get("description") or ""),
        servers=servers(root.fields.get("servers")),
        operations=tuple(operations.paths(root.fields.get("paths"))),
        webhooks=tuple(operations.webhooks(root.fields.get("webhooks") or {})),
        schemas=schemas.schemas,
        security_schemes=tuple(_security_schemes(parts, document)),
        security=requirements(root.fields.get("security")) or (),
    )
    return read_directions(api) if directions else api


def _security_schemes(
    components: dict[str, dict[str, Node]], document: Document
) -> list[SecurityScheme]:
    found = []
    for name, reference in (components.get("securitySchemes") or {}).items():
        node = document.follow(reference)
        settings = {
            key: value if not isinstance(value, Node) else _plain(value)
            for key, value in node.fields.items()
            if key not in ("type", "description")
        }
        if SIGNING_NAME in document.root.fields:
            settings[SIGNING_NAME] = document.root.fields[SIGNING_NAME]
        found.append(
            SecurityScheme(
                at=node.at,
                name=name,
                type=str(node.fields.get("type") or ""),
                doc=str(node.fields.get("description") or ""),
                settings=settings,
            )
        )
    return found


def _plain(node: Node) -> dict[str, object]:
    return {
        key: _plain(value) if isinstance(value, Node) else value
        for key, value in node.fields.items()
    }
