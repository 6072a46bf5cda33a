"""``truespec sample``: a request or an answer of an operation, to copy."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any
from urllib.parse import urlsplit

from truespec import pipeline
from truespec.cli.jobs import (
    DOCUMENT,
    add_reading_arguments,
    document_job,
    load_config,
    options,
)
from truespec.cli.places import places_in
from truespec.cli.report import Report
from truespec.cli.usage import USAGE, UsageError
from truespec.compiled import compile_lowered
from truespec.diagnostics import Diagnostics
from truespec.ir.api import Api
from truespec.ir.operations import Operation
from truespec.samples.languages import LANGUAGES
from truespec.samples.request import NoSample, arguments_of, request_of
from truespec.samples.values import Judge, SampleValues

_LANGUAGES = tuple(LANGUAGES)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("spec", metavar="SPEC", help=DOCUMENT)
    parser.add_argument(
        "operation",
        metavar="OPERATION",
        help="its id, its summary, or method and path such as 'get /pets'",
    )
    shown = parser.add_mutually_exclusive_group()
    shown.add_argument(
        "--lang",
        choices=_LANGUAGES,
        default="curl",
        help="what the request is written in (default curl)",
    )
    shown.add_argument(
        "--response",
        metavar="STATUS",
        help="print the body of this response in place of the request",
    )
    parser.add_argument(
        "--server",
        type=_url,
        metavar="URL",
        help="the base URL of the request (default: the document's first server)",
    )
    add_reading_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print a sample, and return the exit status.

    Raises UsageError where there is no such operation or response, and where there is
    no sample of it.
    """
    diagnostics = Diagnostics()
    config = load_config(diagnostics, arguments)
    if diagnostics.failed:
        Report(diagnostics, places_in({})).show(all_warnings=True)
        return USAGE
    job = document_job(config, arguments)
    understood = pipeline.understand(job.document, options(job), diagnostics)
    api = understood.api
    if api is None or diagnostics.failed:
        Report(diagnostics, places_in(understood.sources)).show(all_warnings=False)
        return 1
    operation = _operation(api, arguments.operation)
    values = SampleValues(api.schemas, _judge(api))
    try:
        if arguments.response is not None:
            print(_response(operation, arguments.response, values))
            return 0
        given = arguments_of(operation, values)
        request = request_of(api, operation, given, values, arguments.server)
    except NoSample as reason:
        raise UsageError(f"no sample of {arguments.operation!r}: {reason}") from None
    print(LANGUAGES[arguments.lang][1](request))
    return 0


def _url(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise argparse.ArgumentTypeError(f"{text!r} is not an absolute http(s) URL")
    return text


def _operation(api: Api, name: str) -> Operation:
    wanted = " ".join(name.split()).casefold()
    by_name: dict[str, Operation] = {}
    for names in (_identifiers, _further_names):
        for operation in api.operations:
            for one in names(operation):
                by_name.setdefault(one.casefold(), operation)
    if wanted and wanted in by_name:
        return by_name[wanted]
    known = [one.id or f"{one.method} {one.path}" for one in api.operations]
    near = get_close_matches(name, known, 3)
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    raise UsageError(f"no operation is called {name!r}{hint}")


def _identifiers(operation: Operation) -> list[str]:
    return [operation.id]


def _further_names(operation: Operation) -> list[str]:
    summary = operation.summary
    return [f"{operation.method} {operation.path}", summary, summary.rstrip(".")]


def _judge(api: Api) -> Judge:
    """Return what asks the validators of the schemas, each made when it is needed."""
    known: dict[str, Any] = {}

    def judge(at: str, value: Any) -> Iterable[str]:
        if at not in known:
            known.update(compile_lowered(api.schemas, [at], formats=True))
        return [problem.pointer for problem in known[at].problems(value)]

    return judge


def _response(operation: Operation, status: str, values: SampleValues) -> str:
    found = {one.status.lower(): one for one in operation.responses}
    wanted = status.lower()
    response = found.get(wanted) or found.get(f"{wanted[:1]}xx") or found.get("default")
    if response is None:
        known = ", ".join(one.status for one in operation.responses)
        raise UsageError(f"there is no response {status!r} (but {known})")
    contents = sorted(response.contents, key=lambda one: one.codec != "json")
    if not contents:
        raise NoSample(f"the response {response.status} has no body")
    for example in contents[0].examples:
        if example.is_text:
            return str(example.value)
    value = values.of_content(contents[0], is_sent=False)
    if isinstance(value, str) and contents[0].codec != "json":
        return value
    return json.dumps(value, indent=2, ensure_ascii=False)
