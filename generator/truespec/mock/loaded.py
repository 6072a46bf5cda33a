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
class Behaviour:
    """How a mock answers.

    `seed` decides which values are made, and with `dynamic` each answer has new ones.
    `credentials` are those that are taken, all that have the right form where there are
    none; without `auth` nobody is asked for any. With `cors`, pages of all origins may
    call the mock. It answers below `base_path` as well as at the root. For `trial`
    seconds answers are made before it is ready, to report those that have no value.
    """

    seed: int = 0
    dynamic: bool = False
    credentials: Collection[str] = ()
    auth: bool = True
    cors: bool = True
    base_path: str = ""
    trial: float = 0


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
    behaviour: Behaviour = Behaviour(),
    *,
    progress: Progress = lambda step: None,
) -> Loaded | None:
    """Return the mock of a document; None if the document has errors.

    `options` have `TARGETS`. The diagnostics are told of examples that are not allowed:
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
        described = DescribedAnswers(api, package, examples, behaviour.seed)
        for example, fault in described.faults():
            called = f"the example {example.name!r}" if example.name else "this example"
            text = f"{called} is not allowed here: {fault}"
            hint = "the mock does not answer with it"
            diagnostics.warning("invalid-example", example.at, text, hint)
        if behaviour.trial:
            progress("making the answers")
        for at, message in described.gaps(behaviour.trial):
            hint = "give it an example; the mock answers 501"
            diagnostics.warning("no-value", at, message, hint)
        if options.strict:
            diagnostics.make_strict()
        if diagnostics.failed:
            return None
        server = package.module("server")
        schemes = package.module("service").SERVICE.schemes if api.operations else {}
        if not behaviour.auth:
            for route in package.module("routes").ROUTES:
                route.operation.security = ()
        app = server.create_app(
            Mock(package, described, behaviour.dynamic).handler(),
            authenticate=checks(schemes, behaviour.credentials),
            development=True,
            middleware=[_cors()] if behaviour.cors else [],
        )
        close = stack.pop_all().close
        return Loaded(app, api, package, close)
    raise AssertionError("the stack raises what it is given")


def _cors() -> Any:
    """Return the middleware that lets pages of all origins call, with credentials too."""
    from starlette.middleware import Middleware
    from starlette.middleware.cors import CORSMiddleware

    return Middleware(
        CORSMiddleware,
        allow_origin_regex=".*",
        allow_credentials=True,
        allow_methods=["*"],
        allow_headers=["*"],
        expose_headers=["*"],
    )
