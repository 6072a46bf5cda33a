"""Plans ``errors.py``: a class for every error response."""

from __future__ import annotations

from collections.abc import Iterable

from truespec.ir.operations import Operation, Response
from truespec.name.answers import carried, errors
from truespec.name.names import Names
from truespec.name.status_phrases import phrase
from truespec.python.code import Code, code
from truespec.python.docstring import docstring
from truespec.python.identifier import identifier
from truespec.python.literal import literal
from truespec.targets.operations.contents import Contents
from truespec.targets.operations.uses import Uses
from truespec.targets.operations.views import ErrorView

BASES = {
    "AuthorizationFailed": "errors",
    "BrokenOff": "errors",
    "ClientError": "errors",
    "ConnectFailed": "errors",
    "ErrorResponse": "error_response",
    "InvalidMessage": "invalid",
    "InvalidRequest": "invalid",
    "InvalidResponse": "invalid",
    "MissingCredentials": "errors",
    "PagingError": "paging",
    "StatusError": "error_response",
    "TimedOut": "errors",
    "TransportError": "errors",
    "UnexpectedStatus": "error_response",
}
"""What every client may raise, with the modules of the runtime that have it."""


def error_views(
    operations: Iterable[Operation], names: Names, contents: Contents, uses: Uses
) -> list[ErrorView]:
    """Return the classes of the error responses, in the order of the document."""
    for base, module in BASES.items():
        uses.imports.add(f"._runtime.client.{module}", base)
    found: dict[str, ErrorView] = {}
    for operation in operations:
        for response in errors(operation):
            name = names.errors[response.at]
            if name not in found:
                headers = names.headers.get(name)
                made = Code("")
                if headers is not None:
                    made = code("{}.{}", uses("headers"), identifier(headers.name))
                found[name] = _view(response, name, contents, made)
    return list(found.values())


def _view(
    response: Response, name: str, contents: Contents, headers: Code
) -> ErrorView:
    wire = response.name if response.name not in ("", name) else ""
    described = response.doc.strip()
    if described in ("", response.name):
        described = f"The response `{response.name or phrase(response.status)}`."
    found = carried(response)
    body = contents.result(found, empty=not found)
    if "|" in body:
        # Python could not evaluate a union with the name of another one.
        body = literal(str(body))
    return ErrorView(
        name=identifier(name),
        doc=docstring(described, 4),
        base=code("ErrorResponse[{}]", body),
        contents=Code(", ".join(map(contents.answer, found))),
        headers=headers,
        wire=literal(wire) if wire else Code(""),
    )
