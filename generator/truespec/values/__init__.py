"""Values made for schemas: the same ones every time."""
