"""Diagnostics of a project: its settings, and the packages that are written."""

from __future__ import annotations

from truespec.codes.code import ERROR, WARNING, Code

_STOPPED = "Nothing is done: the exit status is 2."
_KEPT = "The package is not written."

PROJECT = (
    Code("bad-toml", ERROR, "pyproject.toml is not TOML.", _STOPPED),
    Code("unknown-setting", ERROR, "`[tool.truespec]` has a key that is not known.", _STOPPED),
    Code("bad-setting", ERROR, "A setting is not of its type, or a rule names what is not there.", _STOPPED),
    Code("missing-setting", ERROR, "A job lacks its document or its output.", _STOPPED),
    Code("same-output", ERROR, "Two jobs write to one folder.", _STOPPED),
    Code("unmatched-filter", ERROR, "A filter of `--include` or `--exclude` matches no operation.", "Nothing is generated."),
    Code("unused-rule", WARNING, "A rule makes less of a diagnostic that there is not.", "It is to be removed."),
    Code("unusable-pin", ERROR, "A name that is pinned cannot be kept.", _KEPT),
    Code("invalid-example", WARNING, "An example is not allowed by its schema (`mock`).", "The mock does not answer with it."),
    Code("not-our-folder", ERROR, "The folder has files that were not generated.", _KEPT),
    Code("bad-manifest", ERROR, "The manifest of the package cannot be read.", _KEPT),
    Code("cannot-write", ERROR, "A file of the package cannot be written.", _KEPT),
    Code("unexpected", ERROR, "A stage met what nobody thought of: a bug of truespec.", "The rest is looked at; with `--skip-invalid`, the operation or schema is left out."),
)  # fmt: skip
"""The codes of this module, in the order of the guide."""
