"""``truespec generate --compile``: packages that were written get their extensions."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from truespec.cli.results import Result
from truespec.cli.usage import UsageError
from truespec.extension.build import BuildError, build_extension


def compile_packages(results: Iterable[Result]) -> None:
    """Build the extension of each package that was written and has validators.

    Raises UsageError where the build fails; the package works without its extension.
    """
    for result in results:
        folder = result.job.output
        if result.comparison is None or "validators" not in result.job.settings.targets:
            continue
        try:
            built = build_extension(folder)
        except (BuildError, OSError) as error:
            raise UsageError(
                f"{folder}: the extension was not built: {error}"
            ) from error
        print(f"{built}: built", file=sys.stderr)
