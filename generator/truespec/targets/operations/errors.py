"""Plans ``errors.py``: a class for every error response."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from truespec.name.errors import ErrorClass
from truespec.name.names import Names
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


def error_views(names: Names, contents: Contents, uses: Uses) -> list[ErrorView]:
    """Return the classes of the error responses, each after its bases."""
    for base, module in BASES.items():
        uses.imports.add(f"._runtime.client.{module}", base)
    classes = names.errors.classes
    bodies = {one.name: _body(one, contents) for one in classes if one.responses}
    below = _below(classes)
    # A base has the body that all have, or else leaves it open.
    kinds = {
        name: {bodies[one] for one in below[name] if one in bodies} for name in below
    }
    views = []
    for one in classes:
        bases = []
        for base in one.bases:
            if len(kinds[base]) == 1:
                bases.append(identifier(base))
            else:
                bases.append(code("{}[{}]", identifier(base), bodies[one.name]))
        if not bases:
            found = kinds[one.name]
            argument = next(iter(found)) if len(found) == 1 else uses("ErrorBody")
            bases.append(code("ErrorResponse[{}]", argument))
        made = _view(one, Code(", ".join(bases)), names, contents, uses)
        if len(below[one.name]) > 1 and made.contents:
            made = replace(made, type=_type_of_contents(uses))
        views.append(made)
    return views


def _type_of_contents(uses: Uses) -> Code:
    sequence, content = uses("Sequence"), code("{}[{}]", uses("Content"), uses("Any"))
    return code("{}[{}[{}]]", uses("ClassVar"), sequence, content)


def _below(classes: Iterable[ErrorClass]) -> dict[str, list[str]]:
    """Return each class with those that have it as a base."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for one in classes:
        for name in (one.name, *one.bases):
            found[name].append(one.name)
    return found


def _body(error: ErrorClass, contents: Contents) -> Code:
    found = error.contents
    body = contents.result(found, empty=not found)
    # Python could not evaluate a union with the name of another one.
    return literal(str(body)) if "|" in body else body


def _view(
    error: ErrorClass, base: Code, names: Names, contents: Contents, uses: Uses
) -> ErrorView:
    headers = names.headers.get(error.name)
    made = Code("")
    if headers is not None:
        made = code("{}.{}", uses("headers"), identifier(headers.name))
    return ErrorView(
        name=identifier(error.name),
        doc=docstring(_described(error), 4),
        base=base,
        type=Code(""),
        contents=_listed(error, contents),
        headers=made,
        wire=literal(error.wire) if error.wire not in ("", error.name) else Code(""),
    )


def _listed(error: ErrorClass, contents: Contents) -> Code:
    """Return the media types of the bodies, nothing for a class that has none; one below
    another class does not have those of its base."""
    if error.contents:
        return code("({},)", Code(", ".join(map(contents.answer, error.contents))))
    return Code("()") if error.bases and error.responses else Code("")


def _described(error: ErrorClass) -> str:
    """Return what all of the responses of a class say of themselves, if they agree."""
    if not error.responses:
        return f"The base of the responses `{error.label}`."
    texts = {response.doc.strip() for response in error.responses}
    text = texts.pop() if len(texts) == 1 else ""
    return text if text not in ("", error.wire) else f"The response `{error.label}`."
