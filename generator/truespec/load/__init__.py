"""From a path to a plain tree: YAML 1.2 and JSON, with positions and limits."""

from truespec.load.limits import Limits
from truespec.load.loader import from_value, load, load_text
from truespec.load.positions import positions
from truespec.load.source import Source

__all__ = ["Limits", "Source", "from_value", "load", "load_text", "positions"]
