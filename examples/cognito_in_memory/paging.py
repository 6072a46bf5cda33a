"""Lists that are answered page by page."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from typing import TypeVar

from . import refusals

T = TypeVar("T")

MOST = 60


def page(
    items: Mapping[str, T], limit: int | None, token: str | None, most: int = MOST
) -> tuple[list[T], str | None]:
    """Return the next items in the order of their keys, and the token of those after.

    `limit` is how many are wanted, None and 0 for as many as there may be. A token says
    after which key to go on, so that nothing is skipped when an item is deleted between
    two pages. Raises InvalidParameterException for a token that is none of ours.
    """
    after = None if token is None else _decoded(token)
    keys = sorted(key for key in items if after is None or key > after)
    count = min(limit or most, most)
    following = _encoded(keys[count - 1]) if len(keys) > count else None
    return [items[key] for key in keys[:count]], following


def _encoded(key: str) -> str:
    return base64.urlsafe_b64encode(f"after:{key}".encode()).decode()


def _decoded(token: str) -> str:
    try:
        text = base64.b64decode(token, altchars=b"-_", validate=True).decode()
    except (binascii.Error, ValueError):
        text = ""
    mark, colon, key = text.partition(":")
    if mark != "after" or not colon:
        raise refusals.invalid("Invalid pagination token given.")
    return key
