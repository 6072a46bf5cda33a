"""The comparison for a whole document, from its model to the outcome."""

from __future__ import annotations

from truespec import pipeline
from truespec.name.decide import decide_names
from truespec.verify.compare import Outcome, Progress, compare
from truespec.verify.instances import MOST
from truespec.verify.package import imported
from truespec.verify.reference import Reference


def verify(
    understood: pipeline.Understood,
    options: pipeline.Options,
    most: int = MOST,
    progress: Progress = lambda done, total: None,
) -> Outcome | None:
    """Generate the package of a document and compare it with jsonschema.

    Returns None if the document has errors.
    """
    files = pipeline.build(understood, options)
    api = understood.api
    if files is None or api is None:
        return None
    names = decide_names(api, options.pins)
    with imported(files) as package:
        return compare(
            api,
            package,
            names.classes if "models" in options.targets else {},
            Reference(understood.sources, understood.version),
            most=most,
            progress=progress,
        )
