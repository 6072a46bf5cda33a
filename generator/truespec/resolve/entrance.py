"""Reads the entry document, wherever it comes from."""

from __future__ import annotations

import sys
from pathlib import Path

from truespec.diagnostics import Diagnostics, Position
from truespec.load import Source, load, load_text
from truespec.load.encoding import decode
from truespec.load.parsed import Refusal
from truespec.origin import Kind, Origin
from truespec.resolve.reader import Reader


def read_entry(origin: Origin, reader: Reader) -> Source | None:
    """Return the document of an origin, None where an error was recorded.

    The reader learns what references in the document are relative to. The codes are
    those of `truespec.load.load` and of the reader, and ``application-failed``.
    """
    if origin.kind is Kind.URL:
        return _from_url(origin, reader)
    if origin.kind is Kind.INPUT:
        return _from_input(origin, reader)
    if origin.kind is Kind.APPLICATION:
        return _from_application(origin, reader.diagnostics)
    return load(Path(origin.text), origin.text, reader.diagnostics, reader.limits)


def _from_url(origin: Origin, reader: Reader) -> Source | None:
    source = reader.read_remote(origin.text, Position(origin.name, 0, 0), origin.text)
    if source is not None:
        reader.url = source.name
    return source


def _from_input(origin: Origin, reader: Reader) -> Source | None:
    limit = reader.limits.size
    data = sys.stdin.buffer.read(limit + 1)
    whole = Position(origin.name, 0, 0)
    if len(data) > limit:
        message = f"the document is larger than {limit} bytes"
        reader.diagnostics.error("too-large", whole, message)
        return None
    if not data.strip():
        message = "there is nothing to read on standard input"
        reader.diagnostics.error("unreadable-file", whole, message)
        return None
    try:
        text = decode(data)
    except Refusal as refusal:
        place = Position(origin.name, refusal.line, refusal.column)
        reader.diagnostics.error(refusal.code, place, refusal.message, refusal.hint)
        return None
    return load_text(text, origin.name, reader.diagnostics, reader.limits)


def _from_application(origin: Origin, diagnostics: Diagnostics) -> Source | None:
    # Most documents are files, and importing this takes a while.
    from truespec.load.application import ApplicationError, read_application

    try:
        text = read_application(origin.text, origin.folder)
    except ApplicationError as error:
        place = Position(error.file or origin.name, error.line, min(error.line, 1))
        diagnostics.error("application-failed", place, error.message, error.hint)
        return None
    return load_text(text, origin.name, diagnostics)
