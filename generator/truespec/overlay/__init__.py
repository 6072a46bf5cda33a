"""Documents that change others: the OpenAPI Overlay Specification 1.0 and 1.1."""

from truespec.overlay.actions import apply_overlays

__all__ = ["apply_overlays"]
