"""An Amazon Cognito of your own, in memory: a handler for the generated server."""

from .handler import Handler
from .store import Store

__all__ = ["Handler", "Store"]
