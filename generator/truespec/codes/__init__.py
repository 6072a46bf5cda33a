"""All kinds of diagnostics: what each means, and what truespec then does."""

from __future__ import annotations

from truespec.codes.code import Code
from truespec.codes.files import FILES
from truespec.codes.operations import OPERATIONS
from truespec.codes.project import PROJECT
from truespec.codes.schemas import SCHEMAS

SECTIONS: dict[str, tuple[Code, ...]] = {
    "Files and references": FILES,
    "Schemas": SCHEMAS,
    "Operations and objects": OPERATIONS,
    "Projects and packages": PROJECT,
}
"""The codes by the part of a run that they belong to."""

CODES = {code.name: code for codes in SECTIONS.values() for code in codes}
"""Every code by its name."""

__all__ = ["CODES", "SECTIONS", "Code"]
