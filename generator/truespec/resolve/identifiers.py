"""The names that schemas have besides their address: URIs and anchors."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urljoin

from truespec.resolve.document import Node


def absolute(base: str, reference: str) -> str:
    """Return a URI reference resolved against a base (RFC 3986, 5.2).

    A reference that is no URI reference is returned as it is.
    """
    if reference.startswith("#") or not reference:
        return base.partition("#")[0] + reference
    try:
        return urljoin(base, reference)
    except ValueError:
        return reference


@dataclass(slots=True)
class Identifiers:
    """URIs and anchors, each with the address of the schema or file it names.

    `locations` maps a URI without fragment to an address, `bases` an address back to
    the URI that references below it are relative to. `anchors` and `dynamic` map the
    address of a resource to its anchors.
    """

    locations: dict[str, str] = field(default_factory=dict)
    bases: dict[str, str] = field(default_factory=dict)
    anchors: dict[str, dict[str, str]] = field(default_factory=dict)
    dynamic: dict[str, dict[str, str]] = field(default_factory=dict)

    def add_file(self, uri: str, at: str) -> None:
        """Note where a file was read from."""
        self.locations[uri] = at
        self.bases[at] = uri

    def add(self, node: Node, identifier: str) -> bool:
        """Note the ``$id`` of a schema; say whether it is the only one so called.

        The schema becomes a resource of its own, unless the identifier is a mere
        fragment, which is how drafts 4 to 7 spell an anchor.
        """
        uri, _, fragment = absolute(self.bases[node.resource], identifier).partition(
            "#"
        )
        unique = True
        if not identifier.startswith("#"):
            unique = self.locations.setdefault(uri, node.at) == node.at
            node.resource = node.at
            self.bases[node.at] = uri
        if fragment:
            unique &= self.add_anchor(node, fragment, dynamic=False)
        return unique

    def add_anchor(self, node: Node, name: str, *, dynamic: bool) -> bool:
        """Note an anchor of a schema; say whether its resource has no other such."""
        if dynamic:
            self.dynamic.setdefault(node.resource, {})[name] = node.at
        anchors = self.anchors.setdefault(node.resource, {})
        return anchors.setdefault(name, node.at) == node.at
