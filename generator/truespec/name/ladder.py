"""How names are shared out among things that may want the same."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import count

from truespec.name.style import Style


@dataclass(frozen=True, slots=True)
class Wish:
    """What one thing would like to be called, best first.

    `address` is what a pin of the user calls it by, and `exact` its name in the
    document, which it keeps before all others where that is one of the names it wants.
    """

    key: str
    address: str
    exact: str
    names: tuple[str, ...]


def share_out(
    wishes: Iterable[Wish],
    style: Style,
    pins: Mapping[str, str],
    used: Container[str] = (),
    kept: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """Return the name of each wish by its key, in the order of the wishes.

    Pinned names come first, then those that were `kept` from the last time, those that
    the document spells exactly so, then the others in their order: each takes the first
    free name of its own, or else its first with the lowest number that is free. So a
    newcomer renames none of those before it; what the document itself calls otherwise
    now keeps no name. None gets a name that is `used` already.
    """
    wishes = [_apart(wish, style, used) for wish in wishes]
    names: dict[str, str] = {}
    taken: set[str] = set()

    def take(wish: Wish, name: str) -> None:
        if wish.key not in names and name not in taken:
            names[wish.key] = name
            taken.add(name)

    for wish in wishes:
        pin = pins.get(wish.address)
        if pin is not None and style.may_be_pinned(pin) and pin not in used:
            take(wish, pin)
    for wish in wishes:
        name = (kept or {}).get(wish.address)
        if name is not None and name not in used and _is_own(name, wish, style):
            take(wish, name)
    for wish in wishes:
        if wish.exact in wish.names:
            take(wish, wish.exact)
    numbers: dict[str, int] = {}
    for wish in wishes:
        for name in wish.names:
            take(wish, name)
        if wish.key not in names:
            first = wish.names[0]
            for number in count(numbers.get(first, 2)):
                numbers[first] = number
                if style.numbered(first, number) not in taken:
                    break
            take(wish, style.numbered(first, numbers[first]))
    return {wish.key: names[wish.key] for wish in wishes}


def _is_own(name: str, wish: Wish, style: Style) -> bool:
    """Whether a name is one that a wish may have by itself, with a number or without."""
    first = wish.names[0]
    stem = first.rstrip("0123456789_")
    return style.may_be_pinned(name) and (
        name in wish.names
        or (name.startswith(stem) and name[len(stem) :].strip("_").isdecimal())
    )


def _apart(wish: Wish, style: Style, used: Container[str]) -> Wish:
    """Return a wish for names that are not used."""
    if any(name in used for name in wish.names):
        names = (name + style.suffix if name in used else name for name in wish.names)
        return replace(wish, names=tuple(names))
    return wish
