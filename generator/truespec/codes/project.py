"""Diagnostics of a project: its settings, and the packages that are written."""

from __future__ import annotations

from truespec.codes.code import EITHER, ERROR, WARNING, Code

_STOPPED = "Nothing is done: the exit status is 2."
_KEPT = "The package is not written."

PROJECT = (
    Code("bad-toml", ERROR, "The configuration is not TOML, or cannot be read.", _STOPPED),
    Code("unknown-setting", ERROR, "The configuration has a key that is not known.", _STOPPED),
    Code("bad-setting", ERROR, "A setting is not of its type, or a rule names what is not there.", _STOPPED),
    Code("missing-setting", ERROR, "A job lacks its document or its output.", _STOPPED),
    Code("unmatched-document", ERROR, "The pattern of a job matches no file.", _STOPPED),
    Code("same-output", ERROR, "Two jobs write to one folder.", _STOPPED),
    Code("unmatched-filter", ERROR, "A filter of `--include` or `--exclude` matches no operation.", "Nothing is generated."),
    Code("bad-overlay", EITHER, "An overlay, or one of its actions, is not what the specification asks for; a field that is unknown is a warning.", "Nothing is generated; an unknown field is ignored."),
    Code("overlay-mismatch", ERROR, "What an overlay adds does not fit what is there.", "Nothing is generated."),
    Code("unusable-type", WARNING, "A type is chosen for a format or a schema that the document does not have, or that has no type ready.", "The type of the document is used."),
    Code("unusable-paging", WARNING, "What is said of the pages of an operation names what is not there, or says too little.", "The operation has no methods for pages."),
    Code("unused-rule", WARNING, "A rule makes less of a diagnostic that there is not.", "It is to be removed."),
    Code("unusable-pin", ERROR, "A name that is pinned cannot be kept.", _KEPT),
    Code("invalid-example", WARNING, "An example is not allowed by its schema (`mock`).", "The mock does not answer with it."),
    Code("no-value", WARNING, "No value was found that the schema of an answer allows (`mock`).", "The mock answers 501 there."),
    Code("not-our-folder", ERROR, "The folder has files that were not generated.", _KEPT),
    Code("bad-manifest", ERROR, "The manifest of the package cannot be read.", _KEPT),
    Code("cannot-write", ERROR, "A file of the package cannot be written.", _KEPT),
    Code("unexpected", ERROR, "A stage met what nobody thought of: a bug of truespec.", "The rest is looked at; with `--skip-invalid`, the operation or schema is left out."),
)  # fmt: skip
"""The codes of this module, in the order of the guide."""
