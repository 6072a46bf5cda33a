"""The credentials that suit the security schemes of the document."""

from __future__ import annotations

from ._runtime.client.security.aws import SigV4

__all__ = ["SigV4"]
