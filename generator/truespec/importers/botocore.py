"""A botocore service model as an OpenAPI document."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from truespec.importers.faults import ModelRefused
from truespec.importers.model import ServiceModel, read_model
from truespec.importers.operations import paths, server, without_unused_shapes
from truespec.importers.patterns import settle_patterns
from truespec.importers.shapes import schemas
from truespec.importers.traits import refuse_unknown, unknown_traits

# 3.1 has what the document needs beyond 3.0: text beside a $ref, propertyNames and
# contentEncoding. It needs nothing of 3.2, and more tools read 3.1.
OPENAPI = "3.1.0"

_SECURITY_SCHEMES: dict[str, dict[str, Any]] = {
    "v4": {
        "hmac": {
            "type": "apiKey",
            "name": "Authorization",
            "in": "header",
            "description": "AWS Signature Version 4.",
            "x-amazon-apigateway-authtype": "awsSigv4",
        }
    },
    "bearer": {"bearer": {"type": "http", "scheme": "bearer"}},
}


def import_service(
    service: str,
    data: Path | None = None,
    version: str | None = None,
    left_out: list[str] | None = None,
) -> dict[str, Any]:
    """Return an OpenAPI 3.1 document that says what a service model says.

    `service` and `version` name folders of botocore's data (by default the newest
    version), `data` is that folder where it is not that of the installed botocore.
    Sentences of the model are left out; the document has short ones of its own.
    With a list `left_out`, operations and traits that the document cannot say, or that
    are not known, are left out and named there. Raises ImportFault where the model cannot be read, and ModelRefused, a kind of it,
    where the model's protocol is not JSON or, without that list, a document could not
    say all of it.
    """
    model = read_model(service, data, version)
    protocol = _protocol(model)
    if left_out is None:
        refuse_unknown(model)
    else:
        left_out += unknown_traits(model)
    operations = len(model.operations)
    described = paths(model, left_out)
    if len(model.operations) < operations:
        model = without_unused_shapes(model)
    schemes = _security_schemes(model)
    described_shapes = schemas(model)
    faults = list(settle_patterns(described_shapes))
    if left_out is not None:
        left_out += faults
    elif faults:
        raise ModelRefused(faults[0])
    metadata = model.metadata
    name = metadata["serviceFullName"]
    return {
        "openapi": OPENAPI,
        "info": {
            "title": name,
            "version": metadata["apiVersion"],
            "description": f"Imported from the service model {service!r} of botocore.",
        },
        **({"x-truespec-deprecated": True} if model.root.get("deprecated") else {}),
        "x-truespec-protocol": protocol,
        "x-truespec-signing-name": metadata.get(
            "signingName", metadata["endpointPrefix"]
        ),
        "servers": [server(model)],
        "security": [{scheme: []} for scheme in schemes],
        "paths": described,
        "components": {"securitySchemes": schemes, "schemas": described_shapes},
    }


def _protocol(model: ServiceModel) -> str:
    """Return the name of the protocol in the document, refusing those without JSON."""
    protocol = model.protocol
    if protocol == "json":
        return f"aws-json-{model.metadata.get('jsonVersion', '1.0')}"
    if protocol == "rest-json":
        return "aws-rest-json"
    raise ModelRefused(
        f"{model.service} speaks the protocol {protocol!r};"
        " only 'json' and 'rest-json' can be imported"
    )


def _security_schemes(model: ServiceModel) -> dict[str, Any]:
    kind = model.metadata.get("signatureVersion")
    if kind not in _SECURITY_SCHEMES:
        raise ModelRefused(f"{model.service} is signed by {kind!r}, which is not known")
    return _SECURITY_SCHEMES[kind]
