"""The target `validators`: a function for every schema of the document."""
