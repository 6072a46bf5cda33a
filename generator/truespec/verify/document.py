"""The comparison for a whole document, from its model to the outcome."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

from truespec import pipeline
from truespec.name.decide import decide_names
from truespec.schema.circles import circles_in_place
from truespec.targets.used import used_names
from truespec.verify.compare import Progress, compare
from truespec.verify.hypothesis_values import SCHEMAS
from truespec.verify.instances import MOST
from truespec.verify.outcome import Outcome
from truespec.verify.package import Package, imported, written
from truespec.verify.places import places
from truespec.verify.readings import Readings, read_schemas, readings
from truespec.verify.reference import Reference


def verify(
    understood: pipeline.Understood,
    options: pipeline.Options,
    *,
    folder: Path | None = None,
    most: int = MOST,
    seed: int = 0,
    hypothesis: int = SCHEMAS,
    progress: Progress = lambda done, total: None,
) -> Outcome | None:
    """Compare the package of a document with jsonschema.

    The package is the one in `folder`, or else it is generated now. Returns None if the
    document has errors; raises FileNotFoundError if the folder has no package.
    """
    api = understood.api
    if api is None:
        return None
    opening: AbstractContextManager[Package]
    if folder is not None:
        opening = imported(folder)
    else:
        files = pipeline.build(understood, options)
        assert files is not None
        opening = written(files)
    with opening as package:
        models = Readings()
        if package.has("models"):
            wanted = read_schemas(api, places(api))
            source = pipeline.readings(understood, options, wanted)
            models = readings(
                package,
                decide_names(api, options.pins, None, used_names(), options.kept),
                source,
            )
        return compare(
            api,
            package,
            models,
            Reference(
                understood.sources,
                understood.version,
                options.formats,
                options.has_directions(understood.version),
                bool(circles_in_place(api.schemas)),
            ),
            most=most,
            seed=seed,
            hypothesis=hypothesis,
            progress=progress,
        )
