"""Applies overlays to a document, one action after the other."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from truespec.diagnostics import Diagnostics, Position
from truespec.load import Source, load
from truespec.overlay.tree import Mismatch, Parts, Place, Tree, kinds

_VERSIONS = re.compile(r"1\.[01](\.[0-9]+)?")
_FIELDS = {"target", "description", "update", "remove", "copy"}


def apply_overlays(
    source: Source, overlays: Iterable[Path], diagnostics: Diagnostics
) -> Source | None:
    """Return a document as overlays change it (Overlay Specification 1.1.0, 4.4.3).

    What an overlay says is located in its own file. None after one of the errors
    ``bad-overlay``, ``overlay-target``, ``overlay-mismatch``, and those of
    `truespec.load.load`. Other than in the specification, a target that selects nothing
    is an error: an overlay whose document has changed would be without effect.
    """
    tree: Tree | None = None
    for path in overlays:
        overlay = load(path, str(path), diagnostics)
        if overlay is None:
            return None
        tree = tree or Tree(source)
        if not _Overlay(overlay, tree, diagnostics).apply():
            return None
    if tree is None:
        return source
    return replace(source, tree=tree.value, locator=tree.locate)


@dataclass(frozen=True, slots=True)
class _Overlay:
    source: Source
    tree: Tree
    diagnostics: Diagnostics

    def apply(self) -> bool:
        """Apply all actions, and say whether that was possible."""
        root = self.source.tree
        version = root.get("overlay") if isinstance(root, dict) else None
        if not isinstance(root, dict) or not isinstance(version, str):
            hint = 'an overlay begins like this: overlay: "1.0.0"'
            return self._refuse("", "this is not an overlay", hint)
        if not _VERSIONS.fullmatch(version):
            message = f"version {version!r} of overlays is unknown"
            return self._refuse("/overlay", message, "known are 1.0 and 1.1")
        actions = root.get("actions")
        if not isinstance(actions, list) or not actions:
            return self._refuse("/actions", "an overlay has a list of actions")
        # Each action works on what the one before has left.
        results = [
            self._act(f"/actions/{index}", action, version)
            for index, action in enumerate(actions)
        ]
        return all(results)

    def _act(self, at: str, action: Any, version: str) -> bool:
        if not isinstance(action, dict) or not isinstance(action.get("target"), str):
            return self._refuse(at, "an action is an object with a target")
        for name in action:
            if name not in _FIELDS and not str(name).startswith("x-"):
                self.diagnostics.warning(
                    "bad-overlay",
                    self._position(f"{at}/{name}", on_key=True),
                    f"an action has no field {name!r}",
                    "it is ignored",
                )
        ways = self._select(f"{at}/target", action["target"])
        if ways is None:
            return False
        if action.get("remove") is True:
            return self._remove(at, ways)
        if "copy" in action:
            if version.startswith("1.0"):
                return self._refuse(f"{at}/copy", "copy came with overlay 1.1.0")
            return self._copy(at, ways, action["copy"])
        if "update" in action:
            return self._merge(at, ways, action["update"], None)
        return self._refuse(at, "an action has one of update, copy and remove: true")

    def _remove(self, at: str, ways: list[Parts]) -> bool:
        if () in ways:
            return self._refuse(f"{at}/target", "the whole document cannot be removed")
        self.tree.remove(ways)
        return True

    def _copy(self, at: str, ways: list[Parts], query: Any) -> bool:
        if not isinstance(query, str):
            return self._refuse(f"{at}/copy", "copy is a JSONPath")
        origins = self._select(f"{at}/copy", query)
        if origins is None:
            return False
        if len(origins) != 1:
            message = f"copy selects {len(origins)} nodes instead of one"
            return self._refuse(f"{at}/copy", message, code="overlay-target")
        return self._merge(at, ways, None, origins[0])

    def _merge(
        self, at: str, ways: list[Parts], new: Any, origin: Parts | None
    ) -> bool:
        found = kinds(self.tree.at(way) for way in ways)
        if len(found) > 1:
            message = f"the target selects {' and '.join(sorted(found))}"
            return self._refuse(f"{at}/target", message, code="overlay-mismatch")
        place = Place(self.source, f"{at}/{'update' if origin is None else 'copy'}")
        try:
            for way in ways:
                if origin is None:
                    self.tree.update(way, new, place)
                else:
                    self.tree.copy(way, origin, place)
        except Mismatch as mismatch:
            self.diagnostics.error(
                "overlay-mismatch",
                mismatch.place.position(on_key=True),
                mismatch.message,
                "remove what is there with an action before this one",
            )
            return False
        return True

    def _select(self, at: str, query: str) -> list[Parts] | None:
        """Return the ways to the nodes of a JSONPath (RFC 9535), None after an error."""
        try:
            from jsonpath import JSONPathEnvironment, JSONPathError
        except ImportError:
            message = "overlays need the library python-jsonpath"
            self._refuse("", message, "pip install 'truespec[overlay]'")
            return None
        try:
            found = JSONPathEnvironment(strict=True).finditer(query, self.tree.value)
            ways = list(dict.fromkeys(tuple(match.parts) for match in found))
        except (JSONPathError, RecursionError) as error:
            reason = error.args[0] if error.args else type(error).__name__
            self._refuse(at, f"this is no JSONPath of RFC 9535: {reason}")
            return None
        if not ways:
            hint = "the document may have changed since the overlay was written"
            message = f"{query} selects nothing in the document"
            self._refuse(at, message, hint, code="overlay-target")
            return None
        return ways

    def _refuse(
        self, at: str, message: str, hint: str = "", code: str = "bad-overlay"
    ) -> bool:
        self.diagnostics.error(code, self._position(at), message, hint)
        return False

    def _position(self, at: str, *, on_key: bool = False) -> Position:
        return self.source.locate(at, on_key=on_key)
