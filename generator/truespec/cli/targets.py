"""Which targets a package gets: what was asked for, and what it has already."""

from __future__ import annotations

import argparse
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from truespec.cli.usage import UsageError, demand_installed
from truespec.config import DEFAULT_TARGETS, Settings
from truespec.targets.registry import TARGETS, with_needed


def add_target_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments that say what is generated."""
    names = ", ".join(TARGETS)
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument(
        "--targets",
        type=_names,
        metavar="A,B",
        help=f"what to generate, besides what the package has already, of {names}",
    )
    choice.add_argument(
        "--only-targets",
        type=_names,
        metavar="A,B",
        help="what to generate; what else the package has goes",
    )


def _names(text: str) -> tuple[str, ...]:
    return tuple(one.strip() for one in text.split(",") if one.strip())


def refuse_unknown(targets: Iterable[str]) -> None:
    """Raise UsageError unless there are targets of all these names."""
    if unknown := [one for one in targets if one not in TARGETS]:
        known = ", ".join(TARGETS)
        raise UsageError(f"there is no target {unknown[0]!r} (known: {known})")


@dataclass(frozen=True, slots=True)
class Choice:
    """The targets of one package.

    `kept` are those that it has and keeps though they were not asked for, `dropped`
    those that it loses.
    """

    targets: tuple[str, ...]
    kept: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()

    def notes(self) -> list[str]:
        """Return what the user is told of it."""
        found = []
        if self.kept:
            found.append(
                f"keeps {_listed(self.kept)}, which it has already"
                " (--only-targets would remove what is not named)"
            )
        if self.dropped:
            found.append(f"{_listed(self.dropped)} is not asked for any more, and goes")
        return found


def choose_targets(
    settings: Settings, arguments: argparse.Namespace, has: Collection[str]
) -> Choice:
    """Return the targets of a package that `has` some, as its manifest says.

    The command line adds to them. Without it the project's settings decide, and where
    they are silent the package stays what it is. Raises UsageError where what a target
    needs is not installed.
    """
    known = tuple(name for name in TARGETS if name in has)
    asked: tuple[str, ...] = arguments.targets or ()
    only: tuple[str, ...] = arguments.only_targets or ()
    if asked:
        targets = with_needed((*known, *asked))
    else:
        targets = with_needed(only or settings.targets or known or DEFAULT_TARGETS)
    if "docs" in targets:
        demand_installed("docs", "markdown_it")
    covered = with_needed(asked) if asked else targets
    kept = tuple(name for name in known if name not in covered)
    return Choice(
        targets,
        kept if asked else (),
        tuple(name for name in known if name not in targets),
    )


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)
