"""How the values of models become JSON values again."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from .date_time import write_date, write_date_time


def write(value: Any) -> Any:
    """Return any value of a model as a JSON value.

    Objects that have a `to_json` are asked; dates and times become text (RFC 3339).
    """
    if isinstance(value, list):
        return [write(item) for item in value]
    if isinstance(value, dict):
        return {key: write(item) for key, item in value.items()}
    if isinstance(value, datetime):
        return write_date_time(value)
    if isinstance(value, date):
        return write_date(value)
    to_json = getattr(value, "to_json", None)
    return value if to_json is None else to_json()
