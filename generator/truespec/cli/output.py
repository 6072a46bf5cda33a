"""In which form a command puts out diagnostics: for people, programs or a CI service."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence

from truespec.cli.report import Report

TEXT, JSON = "text", "json"
_FORMATS = (TEXT, JSON, "github", "gitlab", "sarif", "junit")


def add_format_argument(parser: argparse.ArgumentParser) -> None:
    """Declare ``--output-format``, and what is said in the form for people."""
    parser.add_argument(
        "--output-format",
        choices=_FORMATS,
        default=TEXT,
        help="text (default): messages for people; json: one JSON document on standard"
        " output; the others: what a CI service reads, on standard output",
    )
    parser.add_argument(
        "-q", "--quiet", action="store_true", help="say nothing but errors"
    )


def print_reports(
    arguments: argparse.Namespace,
    reports: Sequence[Report],
    documents: Sequence[str] = (),
    more: Sequence[dict[str, object]] = (),
) -> None:
    """Print diagnostics as the command line says; a job may share its document.

    `more` are diagnostics besides, which the text form has said in other words.
    """
    if arguments.output_format == TEXT:
        for report in reports:
            report.show(all_warnings=arguments.all_warnings, quiet=arguments.quiet)
        return
    found = [*(one for report in reports for one in report.as_json()), *more]
    unique = list({json.dumps(one): one for one in found}.values())
    if arguments.quiet:
        unique = [one for one in unique if one["severity"] == "error"]
    if arguments.output_format == JSON:
        counts = {
            f"{severity}s": sum(one["severity"] == severity for one in unique)
            for severity in ("error", "warning")
        }
        print(json.dumps({"diagnostics": unique, **counts}, indent=2))
        return
    from truespec.cli.formats import FORMATS, junit

    if arguments.output_format == "junit":
        print(junit(unique, dict.fromkeys(documents)))
        return
    text = FORMATS[arguments.output_format](unique)
    sys.stdout.write(f"{text}\n" if text else "")
