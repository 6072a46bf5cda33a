"""What the modules of a generated package have in common."""
