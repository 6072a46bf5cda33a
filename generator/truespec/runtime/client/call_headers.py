"""The header fields that a caller gives, among those that a request has."""

from __future__ import annotations

from collections.abc import Mapping

from ..wire.headers import Headers


def put_headers(headers: Headers, given: Mapping[str, str] | None) -> None:
    """Put the header fields of a call in the place of those that have their names."""
    for name, value in (given or {}).items():
        if name.lower() == "cookie":
            add_cookies(headers, value, again=True)
        else:
            headers.set(name, value)


def add_cookies(headers: Headers, value: str, *, again: bool) -> None:
    """Add the pairs of a Cookie field to those that are there, as a request has one
    such field (RFC 6265, 5.4). Of two with one name the new one is kept if `again`."""
    there = _pairs("; ".join(headers.get_all("Cookie")))
    given = _pairs(value)
    pairs = there | given if again else given | there
    headers.set("Cookie", "; ".join(pairs.values()))


def _pairs(text: str) -> dict[str, str]:
    listed = (pair.strip() for pair in text.split(";"))
    return {pair.partition("=")[0]: pair for pair in listed if pair}
