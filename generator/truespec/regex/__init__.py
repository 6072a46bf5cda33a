"""ECMA-262 regular expressions, as `pattern` means them, in terms of Python's `re`."""
