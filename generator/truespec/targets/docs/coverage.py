"""The page that says what became of each node of the document."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from truespec.markup.html import Html, escape
from truespec.targets.base import Page
from truespec.targets.docs.site import Site, page

_MOST = 200
"""How many addresses are listed for one reason."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why nodes are not emitted, and which they are."""

    fate: Html
    text: Html
    count: Html
    addresses: tuple[Html, ...]
    more: Html


@dataclass(frozen=True, slots=True)
class Coverage:
    """The sums of the ledger, and what is not emitted, by its reason."""

    nodes: Html
    sums: tuple[tuple[Html, Html], ...]
    reasons: tuple[Reason, ...]
    looser: tuple[Html, ...]
    wider: tuple[tuple[Html, Html], ...]


def coverage_pages(site: Site) -> Iterator[Page]:
    """Yield the page of the coverage, where there is a ledger."""
    if site.context.ledger is not None:
        view = partial(_view, site, site.context.ledger)
        yield page("coverage.html", "coverage.html", view)


def _view(site: Site, ledger: Callable[[], Mapping[str, Any]]) -> dict[str, object]:
    return {
        "frame": site.frame("Coverage", site.links(), page="coverage.html"),
        "coverage": _coverage(ledger()),
    }


def _coverage(ledger: Mapping[str, Any]) -> Coverage:
    found: dict[tuple[str, str], list[str]] = {}
    for entry in ledger["entries"]:
        if entry["fate"] != "emitted":
            key = (entry["fate"], entry.get("reason", ""))
            found.setdefault(key, []).append(entry["at"])
    return Coverage(
        nodes=escape(ledger["nodes"]),
        sums=tuple(
            (escape(fate), escape(ledger[fate]))
            for fate in ("emitted", "ignored", "refused")
        ),
        reasons=tuple(
            _reason(fate, reason, addresses)
            for (fate, reason), addresses in found.items()
        ),
        looser=tuple(map(escape, ledger["looser"][:_MOST])),
        wider=tuple(
            (escape(at), escape("; ".join(reasons)))
            for at, reasons in list(ledger["wider"].items())[:_MOST]
        ),
    )


def _reason(fate: str, reason: str, addresses: list[str]) -> Reason:
    rest = len(addresses) - _MOST
    return Reason(
        escape(fate),
        escape(reason or "no reason is recorded"),
        escape(len(addresses)),
        tuple(map(escape, addresses[:_MOST])),
        escape(f"and {rest} more" if rest > 0 else ""),
    )
