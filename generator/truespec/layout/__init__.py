"""The stage `format`: laying out rendered Python so that black has nothing to change."""

from truespec.layout.fallback import with_black
from truespec.layout.page import layout

__all__ = ["layout", "with_black"]
