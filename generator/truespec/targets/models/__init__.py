"""The target `models`: a class for every object and enumeration of the document."""
