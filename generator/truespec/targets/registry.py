"""The targets there are, and a package made of several of them."""

from __future__ import annotations

from truespec.targets.base import Context, Page, Target
from truespec.targets.models.target import ModelsTarget
from truespec.targets.package import PackageTarget
from truespec.targets.validators.target import ValidatorsTarget

_PACKAGE: Target = PackageTarget()
TARGETS: dict[str, Target] = {
    target.name: target for target in (ModelsTarget(), ValidatorsTarget())
}


def plan_package(context: Context) -> tuple[Page, ...]:
    """Return the pages of a whole package."""
    targets = [_PACKAGE, *(TARGETS[name] for name in context.targets)]
    return tuple(page for target in targets for page in target.plan(context))
