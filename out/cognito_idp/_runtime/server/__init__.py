"""What a generated server needs at run time."""
