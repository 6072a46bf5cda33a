"""The JSON Schema compiler: the checks of a schema become statements of Python."""
