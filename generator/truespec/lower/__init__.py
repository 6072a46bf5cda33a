"""From the one form of a document to the intermediate model."""
