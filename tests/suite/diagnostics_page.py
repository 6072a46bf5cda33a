"""The page of all diagnostics, made of the table of codes.

Run as a program this writes the page:

    python -m tests.suite.diagnostics_page docs/diagnostics.md
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from truespec.codes import SECTIONS, Code

_HEAD = """\
# Diagnostics

A fault of a document is an *error* only where no reading of it is left. Where a careful
reader knows what was meant, or where the fault changes nothing that is generated, it is a
*warning* at its place, and truespec goes on by the reading that is listed here. This page
is made from the table in `truespec.codes`; the tests run its examples.

## Levels

`--strict` makes an error of every warning. A rule decides for one code:

    truespec generate api.yaml --rule impossible-default=off
    truespec generate api.yaml --rule 'undeclared-parameter@/paths/~1pets~1{id}=error'

```toml
[tool.truespec.rules]
impossible-default = "off"
"undeclared-parameter@/paths/~1pets~1{id}" = "error"
```

The levels are `error`, `warning` and `off`. Behind the `@` stands a JSON Pointer
(RFC 6901), with the name of a file and a `#` before it where it is not the document's own
(`common.yaml#/Pet`); the rule holds for that node and all that is in it. The rule with the
longest pointer decides, and among equals the last one, so the command line goes before the
settings. A rule that makes less of nothing any more is reported as `unused-rule`.

An error has no reading. A rule that makes less of it leaves out what it is about, as
`--skip-invalid` does.

## Going on without what is refused

With `--skip-invalid` (`skip-invalid = true` in the settings) errors are warnings, and what
they are about is left out: a schema allows anything, and its type says so; an operation,
or all operations that use the object, are gone from the package. The warning says which.
`truespec inspect --coverage` lists them as refused, and the manifest of the package
(`.truespec.json`) has them under `skipped`, each with the reason. The exit status is then
that of a document without errors: 0 where the package is written. It is 1 where nothing is
left to go on with, because the file cannot be read or is no API document.
"""


def text() -> str:
    """Return the page."""
    return "\n".join([_HEAD, *(line for one in SECTIONS for line in _section(one))])


def _section(title: str) -> Iterator[str]:
    yield f"## {title}\n"
    for code in SECTIONS[title]:
        yield from _entry(code)


def _entry(code: Code) -> Iterator[str]:
    yield f"### {code.name}\n"
    yield f"*{code.level.capitalize()}.* {code.meaning}\n"
    yield f"{code.then}\n"
    if code.example:
        yield f"```yaml\n{_visible(code.document).rstrip()}\n```\n"


def _visible(document: str) -> str:
    """Return a document with an escape for each character that nobody sees."""
    return "".join(
        one if one.isprintable() or one in "\n\t" else f"\\x{ord(one):02x}"
        for one in document
    )


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(text(), "utf-8")
