"""Diagnostics of files: what they hold, and where they come from."""

from __future__ import annotations

from truespec.codes.code import EITHER, ERROR, WARNING, Code

_REFUSED = "Nothing is generated: there is no document."
_REFERRED = (
    "Nothing is generated; with `--skip-invalid`, a schema that refers to it allows"
    " anything, and an operation that does is left out."
)

FILES = (
    Code("unreadable-file", ERROR, "The file cannot be opened.", _REFUSED),
    Code("too-large", ERROR, "The file has more bytes than are read.", _REFUSED),
    Code("not-text", ERROR, "The bytes of the file are no text in UTF-8, UTF-16 or UTF-32.", _REFUSED),
    Code("not-json", ERROR, "A file called `.json` is not JSON.", _REFUSED),
    Code("not-yaml", ERROR, "The file is not YAML.", _REFUSED, "a: [", ""),
    Code("lenient-yaml", WARNING, "YAML does not allow this, and one of two parsers does.", "It is read as that parser reads it.", "x-a: |\n\n    \t\n    b"),
    Code("unprintable-character", WARNING, "A character that YAML or JSON want written as an escape.", "It is read as it stands.", 'openapi: 3.1.0\ninfo: {title: "a\x7fb", version: "1"}\npaths: {}\n', ""),
    Code("several-documents", WARNING, "The file holds more than one YAML document.", "The first is read.", "openapi: 3.1.0\ninfo: {title: Example, version: '1'}\npaths: {}\n---\na: b\n", ""),
    Code("unknown-tag", WARNING, "A tag of YAML that is not of its core schema.", "The value is read without it.", "x-example: !mine a"),
    Code("merge-key", WARNING, "The merge key `<<`, which YAML 1.2 does not have.", "It is applied, as in YAML 1.1.", "x-a: &a {b: 1}\nx-c: {<<: *a}"),
    Code("not-a-merge", ERROR, "The merge key `<<` stands before something that is no mapping.", _REFUSED, "x-a: {<<: b}"),
    Code("not-a-key", ERROR, "A key that is a mapping or a list.", _REFUSED, "x-a: {[b]: c}"),
    Code("duplicate-key", ERROR, "A mapping has a key twice; parsers differ on which counts.", _REFUSED, "x-a: {b: 1, b: 2}"),
    Code("unknown-alias", ERROR, "An alias names an anchor that is not there.", _REFUSED, "x-a: *b"),
    Code("circular-alias", ERROR, "An alias stands inside of what it names.", _REFUSED, "x-a: &b [*b]"),
    Code("too-many-aliased-values", ERROR, "Aliases repeat more values than are read.", _REFUSED),
    Code("too-deep", ERROR, "Values are nested deeper than they are read, or schemas deeper than Python code can be.", _REFUSED),
    Code("number-too-long", ERROR, "A number of more digits than Python converts.", _REFUSED, "x-a: 1e5000"),
    Code("number-beyond-float", WARNING, "A number that is larger than a float can be, such as `1e400`; many programs read it as infinite.", "It is read as the integer that it stands for.", "x-a: 1e400"),
    Code("not-finite", WARNING, "A number of YAML that JSON does not have: `.inf` or `.nan`.", "It is read as null. In a schema, a limit that limits nothing, a default and a value of an `enum` are left out; a `const` and any other limit is an error (`wrong-keyword-value`).", "x-a: .inf"),
    Code("not-an-object", ERROR, "The document is no mapping, or empty.", _REFUSED, "- a\n", ""),
    Code("unknown-version", ERROR, "The version is missing, or none that is known.", _REFUSED, "openapi: 4.0.0\n", ""),
    Code("unquoted-version", WARNING, "The version is a number.", "It is read as the text.", "openapi: 3.0\ninfo: {title: Example, version: '1'}\npaths: {}\n", ""),
    Code("odd-version", WARNING, "The version lacks a part, has a letter too many, or stands in the field of another version.", "It is read as the version that it means; `3` is 3.0.", "openapi: '3'\ninfo: {title: Example, version: '1'}\npaths: {}\n", ""),
    Code("missing-file", ERROR, "A reference leads to a file that is not there.", _REFERRED, "components: {schemas: {Example: {$ref: absent.yaml}}}"),
    Code("outside-root", ERROR, "A reference leads out of the folders that may be read.", _REFERRED, "components: {schemas: {Example: {$ref: /etc/hosts}}}"),
    Code("remote-not-allowed", ERROR, "A reference leads to the network, and `--allow-remote` is not given.", _REFERRED, "components: {schemas: {Example: {$ref: 'https://example.com/a.yaml'}}}"),
    Code("remote-failed", ERROR, "What is at a URL cannot be had.", _REFERRED),
    Code("remote-changed", EITHER, "What is at a URL is not what it was; an error with `--locked`.", "The new content is read, unless it is locked."),
    Code("application-failed", ERROR, "The application gives no document.", _REFUSED),
    Code("missing-target", EITHER, "A reference names nothing; a warning in a discriminator or a link.", f"{_REFERRED} Of a discriminator or a link, the name is left out.", "components: {schemas: {Example: {$ref: '#/components/schemas/Absent'}}}"),
    Code("misspelled-reference", WARNING, "A reference names nothing as it is written, and there is one object of its name, in upper or lower case.", "It is read as a reference to that.", "components: {schemas: {Pet: {type: string}, Example: {$ref: Pet}}}"),
    Code("wrong-target", EITHER, "A reference names an object of another kind.", f"Where a schema is expected and the object has just one, that is read. {_REFERRED}", "components: {responses: {Example: {$ref: '#/components/schemas/Pet'}}, schemas: {Pet: {}}}"),
    Code("misplaced-reference", ERROR, "A reference where the specification allows none.", _REFUSED, "components: {schemas: {Example: {externalDocs: {$ref: '#/x'}}}}"),
    Code("circular-reference", ERROR, "References that lead to each other and to no definition.", _REFERRED, "components: {schemas: {Example: {$ref: '#/components/schemas/Example'}}}"),
    Code("duplicate-id", ERROR, "Two schemas have the same `$id`.", _REFERRED, "components: {schemas: {Example: {$id: 'urn:a'}, Other: {$id: 'urn:a'}}}"),
    Code("duplicate-anchor", ERROR, "Two schemas of a file have the same anchor.", _REFERRED, "components: {schemas: {Example: {$anchor: a}, Other: {$anchor: a}}}"),
    Code("unknown-dialect", WARNING, "`$schema` or `jsonSchemaDialect` names a dialect that is not known.", "The schemas are read in the dialect of the version.", "jsonSchemaDialect: https://example.com/mine"),
)  # fmt: skip
"""The codes of this module, in the order of the guide."""
