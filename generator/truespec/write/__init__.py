"""The last stage: the files of a package reach the disk, all of them or none."""

from truespec.write.comparison import Change, Comparison, compare
from truespec.write.diff import unified_diff
from truespec.write.exclusive import sole_writer
from truespec.write.manifest import Provenance, recorded_files, recorded_provenance
from truespec.write.replacement import replace_package

__all__ = [
    "Change",
    "Comparison",
    "Provenance",
    "compare",
    "recorded_files",
    "recorded_provenance",
    "replace_package",
    "sole_writer",
    "unified_diff",
]
