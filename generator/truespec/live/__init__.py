"""A site served while its document is edited."""
