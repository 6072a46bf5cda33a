"""What a client and a server of the same document have in common: its operations."""
