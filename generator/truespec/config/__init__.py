"""What a project says of its documents, in ``truespec.toml`` or ``pyproject.toml``."""

from truespec.config.find import FILE, OWN_FILE, find_config
from truespec.config.keys import DIRECTIONS, DOCS_FORMATS
from truespec.config.names import is_name, package_name
from truespec.config.read import read_config
from truespec.config.settings import DEFAULT_TARGETS, Config, Job, Settings

__all__ = [
    "DEFAULT_TARGETS",
    "DIRECTIONS",
    "DOCS_FORMATS",
    "FILE",
    "OWN_FILE",
    "Config",
    "Job",
    "Settings",
    "find_config",
    "is_name",
    "package_name",
    "read_config",
]
