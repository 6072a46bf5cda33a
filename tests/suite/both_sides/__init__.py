"""The generated client of a document calls the generated server: what both have to say."""
