"""A server that answers as the document says, from its examples or with made values."""
