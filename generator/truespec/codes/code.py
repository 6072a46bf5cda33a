"""What is known of one kind of diagnostic."""

from __future__ import annotations

from dataclasses import dataclass

ERROR, WARNING, EITHER = "error", "warning", "error or warning"


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of diagnostic, as users read of it.

    `level` is what it is unless a rule says otherwise. `meaning` says what is wrong, and
    `then` what truespec does about it. `example` is what follows the head of a document
    of a version, or a whole one where the version is "".
    """

    name: str
    level: str
    meaning: str
    then: str
    example: str = ""
    version: str = "3.1.0"

    @property
    def document(self) -> str:
        """The example as a whole document, "" for none."""
        if not self.example or not self.version:
            return self.example
        field = "swagger" if self.version == "2.0" else "openapi"
        head = f'{field}: "{self.version}"\ninfo: {{title: Example, version: "1"}}\n'
        paths = "" if "paths:" in self.example else "paths: {}\n"
        return f"{head}{paths}{self.example}\n"


def schema(text: str) -> str:
    """Return the example that one schema of OpenAPI 3 is."""
    return f"components:\n  schemas:\n    Example: {text}"


def operation(text: str, path: str = "/pets") -> str:
    """Return the example that one operation is, given by its fields."""
    answer = "responses: {'204': {description: ok}}"
    return f"paths:\n  {path}:\n    get: {{{text}, {answer}}}"
