"""The vocabularies of JSON Schema 2020-12: one file each, keyword to statements."""
