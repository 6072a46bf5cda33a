"""Which traits of a service model the document carries, and which it leaves out.

A trait that stands in neither table is refused, so that no later botocore can say
something that is lost without a word.
"""

from __future__ import annotations

from collections.abc import Iterable

from truespec.importers.faults import ModelRefused
from truespec.importers.model import ServiceModel, Traits

CARRIED = {
    "service": {"metadata", "operations", "shapes", "deprecated"},
    "metadata": {
        "apiVersion",
        "endpointPrefix",
        "globalEndpoint",
        "jsonVersion",
        "protocol",
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
}

LEFT_OUT = {
    "service": {
        **_PROSE,
        "version": "the version of the file's format",
        "examples": "prose about the documentation itself",
        "xmlNamespace": "nothing is XML in a JSON protocol",
    },
    "metadata": {
        "serviceAbbreviation": "a shorter full name",
        "serviceId": "a name for botocore's configuration",
        "uid": "the endpoint prefix and the version again",
    },
    "operation": {
        **_PROSE,
        "endpointoperation": "an operation like any other to its caller",
        "staticContextParams": "chooses among endpoints that the document does not list",
    },
    "shape": {
        **_PROSE,
        "box": "whether some languages need a null for an absent value",
        "requiresLength": "a streamed body has its length in the HTTP headers",
        "synthetic": "the exception stands in the model for the sake of its tools",
    },
    "member": {
        **_PROSE,
        "box": "whether some languages need a null for an absent value",
        "contextParam": "chooses among endpoints that the document does not list",
        # These three repeat the traits of the shape where an operation names an error.
        "error": "the error's own shape says so",
        "exception": "the error's own shape says so",
        "fault": "the error's own shape says so",
    },
}

_WHY_REFUSED = {
    "eventstream": "streams of events cannot be described",
    "eventpayload": "streams of events cannot be described",
    "event": "streams of events cannot be described",
}


def refuse_unknown(model: ServiceModel) -> None:
    """Raise ModelRefused at the first trait that neither table lists."""
    _look("service", model.service, model.root)
    for name, operation in model.operations.items():
        _look("operation", name, operation)
        ends = (operation.get("input"), operation.get("output"))
        for end in (*ends, *operation.get("errors", ())):
            _look("member", name, end or ())
    for name, shape in model.shapes.items():
        _look("shape", name, shape)
        for role in ("key", "value", "member"):
            _look("member", f"{name}.{role}", shape.get(role, ()))
        for member, traits in shape.get("members", {}).items():
            _look("member", f"{name}.{member}", traits)
    # Last, because an unknown setting often goes with a trait that says more.
    _look("metadata", f"{model.service}.metadata", model.metadata)


def _look(level: str, at: str, traits: Traits | Iterable[str]) -> None:
    for trait in traits:
        if trait not in CARRIED[level] and trait not in LEFT_OUT[level]:
            why = _WHY_REFUSED.get(trait, "the import does not know its meaning")
            raise ModelRefused(f"{at} has the trait {trait!r}: {why}")
