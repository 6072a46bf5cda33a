"""Tests that generate a package from a small document and use it."""
