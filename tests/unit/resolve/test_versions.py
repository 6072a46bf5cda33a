"""Which documents are taken, by the version that they declare."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("line", "version"),
    [
        ('swagger: "2.0"', "2.0"),
        ("openapi: 3.0.3", "3.0"),
        ("openapi: 3.1.1", "3.1"),
        ("openapi: 3.2.0", "3.2"),
    ],
)
def test_version_is_known(resolve_one, line, version):
    document, diagnostics = resolve_one(line)
    assert document is not None
    assert (document.version, diagnostics) == (version, [])


@pytest.mark.parametrize(
    ("line", "version"), [("swagger: 2.0", "2.0"), ("openapi: 3.0", "3.0")]
)
def test_number_is_a_version_with_a_warning(resolve_one, line, version):
    document, (warning,) = resolve_one(line)
    assert document is not None
    assert document.version == version
    assert (warning.severity, warning.code) == ("warning", "unquoted-version")


@pytest.mark.parametrize(
    ("text", "code", "where"),
    [
        ('swagger: "1.2"', "unknown-version", "#/swagger"),
        ("openapi: 4.0.0", "unknown-version", "#/openapi"),
        ("openapi: 3.10.0", "unknown-version", "#/openapi"),
        ("openapi: [3]", "unknown-version", "#/openapi"),
        ("info: {}", "unknown-version", "#"),
        ("- openapi", "not-an-object", "#"),
        ("only words", "not-an-object", "#"),
    ],
)
def test_other_documents_are_refused(resolve_one, text, code, where):
    document, (error,) = resolve_one(text)
    assert document is None
    assert (error.severity, error.code, error.where) == ("error", code, where)
