"""What the mock does, with documents of our own."""
