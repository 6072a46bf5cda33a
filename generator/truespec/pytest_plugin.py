"""A plug-in of pytest: the packages of a project say what their documents say.

``pytest --truespec`` adds a test for every job of ``[tool.truespec]``, which does what
``truespec verify`` does. pytest finds it by itself where truespec is installed, so
nothing of it is imported before it is asked for.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from truespec.config import Job


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the option."""
    parser.getgroup("truespec").addoption(
        "--truespec",
        action="store_true",
        help="verify the generated packages of [tool.truespec] against jsonschema",
    )


def pytest_collection_modifyitems(
    session: pytest.Session, config: pytest.Config, items: list[pytest.Item]
) -> None:
    """Add a test for every job of the project, if the option asks for it."""
    if config.getoption("--truespec"):
        items += _tests(session, config.rootpath)


def _tests(session: pytest.Session, root: Path) -> list[Verification]:
    from truespec.config import FILE, OWN_FILE, find_config, read_config
    from truespec.diagnostics import Diagnostics

    diagnostics = Diagnostics()
    file = find_config(root)
    jobs = () if file is None else read_config(file, diagnostics).jobs
    if diagnostics.failed:
        faults = "; ".join(f"{one.where}: {one.message}" for one in diagnostics)
        raise pytest.UsageError(f"{file}: {faults}")
    if not jobs:
        raise pytest.UsageError(f"--truespec: no {OWN_FILE} or {FILE} has jobs")
    return [
        Verification.from_parent(session, name=f"truespec[{job.package}]", job=job)
        for job in jobs
    ]


class Verification(pytest.Item):
    """The test of one package, as it is in its folder."""

    def __init__(self, *, job: Job, **more: Any) -> None:
        super().__init__(**more)
        self.job = job

    def runtest(self) -> None:
        """Compare the package with jsonschema; raise `Disagrees` if they differ."""
        from truespec.cli.verify import verified
        from truespec.verify.table import faults

        if not (self.job.output / "__init__.py").is_file():
            raise Disagrees(f"there is no package in {self.job.output}")
        diagnostics, _, outcome = verified(self.job, self.job.output)
        if outcome is None:
            raise Disagrees(*(f"{one.where}: {one.message}" for one in diagnostics))
        if not outcome.agrees:
            raise Disagrees(*faults(outcome))

    def repr_failure(
        self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None
    ) -> Any:
        """Return what is shown of a failure: what disagrees, without a traceback."""
        if isinstance(excinfo.value, Disagrees):
            return "\n".join(map(str, excinfo.value.args))
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, None, str]:
        """Return where the test belongs, for reports."""
        place = self.job.document.path or self.job.output
        return place, None, f"truespec verify {self.job.document}"


class Disagrees(Exception):
    """Raised where a package does not say what its document says; has the lines."""
