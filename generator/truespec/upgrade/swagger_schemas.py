"""The schemas that Swagger 2.0 spreads over parameters, headers and their items."""

from __future__ import annotations

from truespec.diagnostics import Diagnostics
from truespec.pointer import join
from truespec.resolve.document import Node
from truespec.resolve.keywords import KEYWORDS
from truespec.upgrade.json_schema import upgrade_schema

_STYLES = {
    # collectionFormat: (style in a query or form, style elsewhere, explode)
    "csv": ("form", "simple", False),
    "multi": ("form", "simple", True),
    "ssv": ("spaceDelimited", "spaceDelimited", False),
    "pipes": ("pipeDelimited", "pipeDelimited", False),
    "tsv": ("tabDelimited", "tabDelimited", False),
}
"""OpenAPI 3 has no style for tabs; ``tabDelimited`` is our own name for one."""

_NO_NESTING = "OpenAPI 3 has no styles for the items of an array"


def take_schema(node: Node) -> Node:
    """Return the schema that a parameter or header spells out in its own fields.

    Its address is that of the parameter or header, which loses the keywords.
    """
    keywords = KEYWORDS["items2.0"].keys() - {"collectionFormat"} | {"x-nullable"}
    taken = {
        name: node.fields.pop(name) for name in list(node.fields) if name in keywords
    }
    schema = Node(node.at, "schema", taken, dialect="oas2.0", resource=node.resource)
    upgrade_schema(schema)
    return schema


def upgrade_items(node: Node, diagnostics: Diagnostics) -> None:
    """Make a schema of the ``items`` of a parameter or header.

    OpenAPI 3 has no way to say how an array within an array is written.
    """
    if node.fields.get("type") == "array":
        diagnostics.warning(
            "nested-array",
            node.at,
            "each of these arrays is sent as one text of JSON, whatever its"
            " collectionFormat",
            "have the items be texts, in which both sides know how to write an array",
        )
    node.kind = "schema"
    node.dialect = "oas2.0"
    if "collectionFormat" in node.fields:
        del node.fields["collectionFormat"]
        node.ignored["collectionFormat"] = _NO_NESTING


def set_style(node: Node, schema: Node, place: str) -> None:
    """Say how a list is sent in `place` as style and explode, not collectionFormat.

    `node` is a parameter or header, `schema` what it holds, and `place` one of
    ``query``, ``formData``, ``path`` and ``header``.
    """
    written = node.fields.pop("collectionFormat", None)
    if schema.fields.get("type") != "array":
        if written is not None:
            node.ignored["collectionFormat"] = "this is not an array"
        return
    form, elsewhere, explode = _STYLES.get(str(written), _STYLES["csv"])
    node.fields["style"] = form if place in ("query", "formData") else elsewhere
    node.fields["explode"] = explode
    origin = node.at if written is None else join(node.at, "collectionFormat")
    node.origins |= {"style": origin, "explode": origin}
