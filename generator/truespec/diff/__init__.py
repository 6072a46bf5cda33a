"""What differs between two documents, and for whom that matters."""

from truespec.diff.change import Change, Level, advice
from truespec.diff.documents import compare_documents

__all__ = ["Change", "Level", "advice", "compare_documents"]
