"""Which traits of a service model the document carries, and which it leaves out.

A trait that stands in neither table is named in a warning, so that no later botocore can
say something that is lost without a word.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from truespec.importers.faults import ModelRefused
from truespec.importers.model import ServiceModel

CARRIED = {
    "service": {"metadata", "operations", "shapes", "deprecated"},
    "metadata": {
        "apiVersion",
        "endpointPrefix",
        "globalEndpoint",
        "jsonVersion",
        "protocol",
        "protocols",
        "serviceFullName",
        "signatureVersion",
        "signingName",
        "targetPrefix",
    },
    "operation": {
        "authtype",
        "deprecated",
        "endpoint",
        "endpointdiscovery",
        "errors",
        "http",
        "idempotent",
        "input",
        "name",
        "output",
    },
    "shape": {
        "deprecated",
        "document",
        "enum",
        "error",
        "exception",
        "fault",
        "key",
        "max",
        "member",
        "members",
        "min",
        "pattern",
        "payload",
        "required",
        "retryable",
        "sensitive",
        "sparse",
        "streaming",
        "timestampFormat",
        "type",
        "union",
        "value",
    },
    "member": {
        "deprecated",
        "enum",
        "idempotencyToken",
        "jsonvalue",
        "location",
        "locationName",
        "pattern",
        "shape",
    },
}

_PROSE = {
    "documentation": "the document has words of its own",
    "deprecatedMessage": "the document has words of its own",
    "deprecatedSince": "when something became deprecated",
}

LEFT_OUT = {
    "service": {
        **_PROSE,
        "version": "the version of the file's format",
        "examples": "prose about the documentation itself",
        "xmlNamespace": "nothing is XML in a JSON protocol",
        "clientContextParams": "chooses among endpoints that the document does not list",
    },
    "metadata": {
        "auth": "the signature version says the same",
        "awsQueryCompatible": "errors have their names in the body as well",
        "checksumFormat": "how tools of AWS hash what they send",
        "protocolSettings": "which version of HTTP carries streams of events",
        "ripServiceName": "a name for botocore's regions",
        "xmlNamespace": "nothing is XML in a JSON protocol",
        "serviceAbbreviation": "a shorter full name",
        "serviceId": "a name for botocore's configuration",
        "uid": "the endpoint prefix and the version again",
    },
    "operation": {
        **_PROSE,
        "auth": "the authentication type of the operation says the same",
        "operationContextParams": "chooses among endpoints that the document does not list",
        "requestcompression": "a body may be sent as it is",
        "readonly": "the method and the name of the operation say as much",
        "unsignedPayload": "a signature may cover the body in any case",
        "endpointoperation": "an operation like any other to its caller",
        "staticContextParams": "chooses among endpoints that the document does not list",
    },
    "shape": {
        **_PROSE,
        "box": "whether some languages need a null for an absent value",
        "event": "only streams of events have it, and their operations are refused",
        "eventstream": "operations with streams of events are refused",
        "flattened": "nothing is XML in a JSON protocol",
        "wrapper": "nothing is XML in a JSON protocol",
        "xmlOrder": "nothing is XML in a JSON protocol",
        "xmlNamespace": "nothing is XML in a JSON protocol",
        "requiresLength": "a streamed body has its length in the HTTP headers",
        "synthetic": "the exception stands in the model for the sake of its tools",
    },
    "member": {
        **_PROSE,
        "box": "whether some languages need a null for an absent value",
        "eventpayload": "only streams of events have it, and their operations are refused",
        "eventheader": "only streams of events have it, and their operations are refused",
        "flattened": "nothing is XML in a JSON protocol",
        "resultWrapper": "nothing is XML in a JSON protocol",
        "xmlAttribute": "nothing is XML in a JSON protocol",
        "xmlNamespace": "nothing is XML in a JSON protocol",
        "hostLabel": "operations with members in the host name are refused",
        "contextParam": "chooses among endpoints that the document does not list",
        # These three repeat the traits of the shape where an operation names an error.
        "error": "the error's own shape says so",
        "exception": "the error's own shape says so",
        "fault": "the error's own shape says so",
    },
}


def refuse_unknown(model: ServiceModel) -> None:
    """Raise ModelRefused at the first trait that neither table lists."""
    for _, trait, at in _unknown(model):
        why = "the import does not know its meaning"
        raise ModelRefused(f"{at} has the trait {trait!r}: {why}")


def unknown_traits(model: ServiceModel) -> list[str]:
    """Return a sentence for each trait that neither table lists."""
    places: dict[tuple[str, str], list[str]] = {}
    for level, trait, at in _unknown(model):
        places.setdefault((level, trait), []).append(at)
    return [
        f"the trait {trait!r} of {_listed(found)} is left out: its meaning is not known"
        for (_, trait), found in places.items()
    ]


def _listed(places: list[str]) -> str:
    more = len(places) - 1
    return places[0] + (f" and {more} more" if more else "")


def _unknown(model: ServiceModel) -> Iterator[tuple[str, str, str]]:
    """Yield the level, the name and the place of traits that neither table lists."""
    for level, at, traits in _everything(model):
        for trait in traits:
            if trait not in CARRIED[level] and trait not in LEFT_OUT[level]:
                yield level, trait, at


def _everything(model: ServiceModel) -> Iterator[tuple[str, str, Iterable[str]]]:
    """Yield everything that has traits: its level, its place and its traits."""
    yield "service", model.service, model.root
    for name, operation in model.operations.items():
        yield "operation", name, operation
        ends = (operation.get("input"), operation.get("output"))
        for end in (*ends, *operation.get("errors", ())):
            yield "member", name, end or ()
    for name, shape in model.shapes.items():
        yield "shape", name, shape
        for role in ("key", "value", "member"):
            yield "member", f"{name}.{role}", shape.get(role, ())
        for member, traits in shape.get("members", {}).items():
            yield "member", f"{name}.{member}", traits
    yield "metadata", f"{model.service}.metadata", model.metadata
