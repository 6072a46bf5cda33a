"""What the clients of a package have in common."""
