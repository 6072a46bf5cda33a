"""The document as it was written, for what is in no check of a schema."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from truespec import pointer


@dataclass(frozen=True, slots=True)
class Written:
    """The trees of the files of a document, by the file part of an address."""

    trees: Mapping[str, Any] = field(default_factory=dict)

    def keyword(self, at: str, name: str) -> Any:
        """Return the value of a keyword of the schema at an address, None without it."""
        file, tokens = pointer.split(at)
        node = self.trees.get(file)
        for token in (*tokens, name):
            if isinstance(node, dict) and token in node:
                node = node[token]
            elif isinstance(node, list) and token.isdigit() and int(token) < len(node):
                node = node[int(token)]
            else:
                return None
        return node
