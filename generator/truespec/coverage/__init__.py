"""The coverage ledger: what became of every node of a document."""
