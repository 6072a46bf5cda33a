"""Python code that is proved to say what an API document says."""
