"""Finding and reading the JSON files that describe a service to botocore."""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from difflib import get_close_matches
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from truespec.importers.faults import ImportFault

Traits = dict[str, Any]

JSON_PROTOCOLS = ("json", "rest-json")


@dataclass(frozen=True, slots=True)
class ServiceModel:
    """A service as botocore knows it.

    `root` is the content of ``service-2.json``; `paging` maps the name of an operation
    to its entry in ``paginators-1.json``.
    """

    service: str
    root: Traits
    paging: dict[str, Traits]

    @property
    def metadata(self) -> Traits:
        """The settings of the whole service."""
        return self.root["metadata"]  # type: ignore[no-any-return]

    @property
    def protocol(self) -> str:
        """The protocol: of those that the service speaks, the first that is JSON."""
        own = str(self.metadata.get("protocol"))
        spoken = [own, *map(str, self.metadata.get("protocols", ()))]
        return next((one for one in spoken if one in JSON_PROTOCOLS), own)

    @property
    def operations(self) -> dict[str, Traits]:
        """The operations by name."""
        return self.root["operations"]  # type: ignore[no-any-return]

    @property
    def shapes(self) -> dict[str, Traits]:
        """The shapes by name."""
        return self.root["shapes"]  # type: ignore[no-any-return]


def read_model(service: str, data: Path | None, version: str | None) -> ServiceModel:
    """Return the model of a service in one of its versions (None: the newest).

    `data` is botocore's data folder (None: that of the installed botocore). Raises
    ImportFault where the folder, the service, the version or its files are missing.
    """
    folder = _choose("service", service, data or _installed_data())
    versions = _folders(folder)
    if version is None and not versions:
        raise ImportFault(f"{folder} holds no version of the service")
    folder = _choose("version", version or versions[-1], folder)
    root = _read(folder / "service-2.json")
    if root is None:
        raise ImportFault(f"{folder} holds no service-2.json")
    if missing := {"metadata", "operations", "shapes"} - root.keys():
        raise ImportFault(f"the model in {folder} lacks {', '.join(sorted(missing))}")
    paginators = _read(folder / "paginators-1.json") or {}
    return ServiceModel(service, root, paginators.get("pagination", {}))


def _installed_data() -> Path:
    found = find_spec("botocore")
    if found is None or found.origin is None:
        raise ImportFault(
            "botocore is not installed: install it, or name its data folder"
            " with --data"
        )
    return Path(found.origin).parent / "data"


def _folders(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.is_dir())


def _choose(kind: str, wanted: str, folder: Path) -> Path:
    if not folder.is_dir():
        raise ImportFault(f"{folder} is not a folder")
    known = _folders(folder)
    if wanted not in known:
        near = get_close_matches(wanted, known)
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        raise ImportFault(f"there is no {kind} {wanted!r} in {folder}{hint}")
    return folder / wanted


def _read(path: Path) -> Traits | None:
    """Return the object in a JSON file or its gzipped twin, None if neither exists."""
    packed = path.with_name(path.name + ".gz")
    try:
        if path.is_file():
            content = path.read_bytes()
        elif packed.is_file():
            content = gzip.decompress(packed.read_bytes())
        else:
            return None
        tree = json.loads(content)
    except (OSError, EOFError, ValueError) as fault:
        raise ImportFault(f"{path} cannot be read: {fault}") from fault
    if not isinstance(tree, dict):
        raise ImportFault(f"{path} does not hold a JSON object")
    return tree
