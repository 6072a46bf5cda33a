"""The lint rules, one in each file; the table of them is in `registry`."""
