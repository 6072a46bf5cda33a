"""The targets there are, and a package made of several of them."""

from __future__ import annotations

from truespec.targets.base import Context, Page, Target
from truespec.targets.client.target import ClientTarget
from truespec.targets.docs.target import DocsTarget
from truespec.targets.models.target import ModelsTarget
from truespec.targets.operations.target import OperationsTarget
from truespec.targets.package import PackageTarget
from truespec.targets.server.target import ServerTarget
from truespec.targets.validators.target import ValidatorsTarget

_PACKAGE: Target = PackageTarget()
_OPERATIONS: Target = OperationsTarget()
TARGETS: dict[str, Target] = {
    target.name: target
    for target in (
        ModelsTarget(),
        ValidatorsTarget(),
        ClientTarget(),
        ServerTarget(),
        DocsTarget(),
    )
}
_NEEDS = {
    "client": ("models", "validators"),
    "server": ("models", "validators"),
}


def with_needed(targets: tuple[str, ...]) -> tuple[str, ...]:
    """Return some targets and those that they need, in the order of all targets."""
    wanted = {*targets, *(name for one in targets for name in _NEEDS.get(one, ()))}
    return tuple(name for name in TARGETS if name in wanted)


def plan_package(context: Context) -> tuple[Page, ...]:
    """Return the pages of a whole package; documentation alone is none."""
    own = [] if context.targets == ("docs",) else [_PACKAGE]
    targets = [*own, *(TARGETS[name] for name in context.targets)]
    if {"client", "server"} & {*context.targets}:
        targets.append(_OPERATIONS)
    return tuple(page for target in targets for page in target.plan(context))
