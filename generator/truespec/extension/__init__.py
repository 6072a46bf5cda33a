"""Validators as an extension module: the same functions, compiled by mypyc."""
