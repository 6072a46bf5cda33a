"""The keys of callbacks are URLs that runtime expressions complete."""

from __future__ import annotations

from truespec.check.subject import Subject
from truespec.resolve.document import Node
from truespec.runtime.client.expressions import unknown_expressions


def callback_keys(subject: Subject) -> None:
    """Report what looks like a runtime expression and is none (``unknown-expression``).

    It is a warning, since only the URL cannot be found by it (OpenAPI 3.2, 4.18.2).
    """
    for callback in subject.of_kind("callback"):
        for key, item in callback.fields.items():
            for wrong in unknown_expressions(key) if isinstance(item, Node) else ():
                subject.diagnostics.warning(
                    "unknown-expression",
                    callback.origin(key),
                    f"{wrong} is no runtime expression",
                    "there are $url, $method, $statusCode and, of $request and $response,"
                    " .header.NAME, .query.NAME, .path.NAME, .body and .body#/POINTER",
                    on_key=True,
                )
