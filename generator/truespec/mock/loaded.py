"""A mock that is ready to answer, from a document that was understood."""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

from truespec import pipeline
from truespec.diagnostics import Diagnostics
from truespec.ir.api import Api
from truespec.mock.credentials import checks
from truespec.mock.described import DescribedAnswers
from truespec.mock.examples import SchemaExamples
from truespec.mock.handler import Mock
from truespec.verify.package import Package, written

TARGETS = ("server",)

Progress = Callable[[str], None]
"""Is told what is being done."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """An application, and the package below it, which is there until `close`."""

    app: Any
    api: Api
    package: Package
    close: Callable[[], None]


def load_mock(
    understood: pipeline.Understood,
    options: pipeline.Options,
    diagnostics: Diagnostics,
    *,
    seed: int = 0,
    credentials: Collection[str] = (),
    progress: Progress = lambda step: None,
) -> Loaded | None:
    """Return the mock of a document; None if the document has errors.

    `options` have `TARGETS`, and `credentials` are those that are taken, if not all are
    that have the right form. The diagnostics are told of examples that are not allowed:
    they are never sent.
    """
    api = understood.api
    progress("generating")
    files = pipeline.build(understood, options, diagnostics)
    if api is None or files is None:
        return None
    with ExitStack() as stack:
        progress("importing")
        package = stack.enter_context(written(files))
        progress("checking the examples")
        examples = SchemaExamples(api, options.formats, options.linear)
        described = DescribedAnswers(api, package, examples, seed)
        for example, fault in described.faults():
            called = f"the example {example.name!r}" if example.name else "this example"
            text = f"{called} is not allowed here: {fault}"
            hint = "the mock does not answer with it"
            diagnostics.warning("invalid-example", example.at, text, hint)
        if options.strict:
            diagnostics.make_strict()
        if diagnostics.failed:
            return None
        server = package.module("server")
        schemes = package.module("service").SERVICE.schemes if api.operations else {}
        app = server.create_app(
            Mock(package, described).handler(),
            authenticate=checks(schemes, credentials),
            development=True,
        )
        close = stack.pop_all().close
        return Loaded(app, api, package, close)
    raise AssertionError("the stack raises what it is given")
