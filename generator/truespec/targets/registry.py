"""The targets there are, and a package made of several of them."""

from __future__ import annotations

from truespec.targets.base import Context, Plan, Target
from truespec.targets.models.target import ModelsTarget
from truespec.targets.package import PackageTarget
from truespec.targets.validators.target import ValidatorsTarget

_PACKAGE: Target = PackageTarget()
TARGETS: dict[str, Target] = {
    target.name: target for target in (ModelsTarget(), ValidatorsTarget())
}


def plan_package(context: Context) -> Plan:
    """Return the pages and runtime modules of a whole package."""
    plans = [_PACKAGE.plan(context)]
    plans += [TARGETS[name].plan(context) for name in context.targets]
    return Plan(
        pages=tuple(page for plan in plans for page in plan.pages),
        runtime=tuple(sorted({name for plan in plans for name in plan.runtime})),
    )
