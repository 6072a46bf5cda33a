"""Faults of a document: its official meta-schema, and lint rules."""

from truespec.check.document import check
from truespec.check.meta_schema import check_meta_schema
from truespec.check.settle import settle

__all__ = ["check", "check_meta_schema", "settle"]
