"""From a file to a graph of nodes in which every reference leads somewhere."""

from truespec.resolve.document import Document, Node
from truespec.resolve.entry import resolve, resolve_schema
from truespec.resolve.reader import Reader

__all__ = ["Document", "Node", "Reader", "resolve", "resolve_schema"]
