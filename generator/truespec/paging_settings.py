"""What can be said of the pages of an operation, in a document or in the configuration."""

from __future__ import annotations

import re

KEYS = (
    *("input_token", "output_token", "result_key", "limit_key", "more_key", "link"),
    "style",
)
"""What a setting may say."""

STYLES = ("token", "offset", "page", "url", "link")
"""How pages follow each other."""

STEPS = re.compile(r"([^.\[\]]+)|\[(-?\d+)\]")
"""The steps of a way such as ``data.items[-1].id``: a name or an index each."""
