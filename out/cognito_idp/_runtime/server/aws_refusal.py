"""Refusals as AWS JSON has them: a name under ``__type``, and the status 400."""

from __future__ import annotations

from typing import Any

from ..client.operation import Operation
from ..wire.json_text import write_json
from .answers import Outcome
from .refusal import SYNTAX, UNKNOWN_OPERATION, VALUE, Refusal

_BY_CODE = {
    SYNTAX: "SerializationException",
    UNKNOWN_OPERATION: "UnknownOperationException",
    VALUE: "ValidationException",
}
_BY_STATUS = {
    401: "MissingAuthenticationTokenException",
    403: "AccessDeniedException",
    413: "RequestEntityTooLargeException",
    500: "InternalFailure",
    501: "NotImplementedException",
}
# What services declare under names of their own for the same.
_DECLARED = {
    "InternalFailure": "InternalErrorException",
    "ValidationException": "InvalidParameterException",
}
_TOLD = 3


def aws_outcome(refusal: Refusal, operation: Operation[Any] | None) -> Outcome:
    """Return the response for a refusal.

    A failure of the server keeps its status, by which callers know to try again.
    """
    usual = _BY_STATUS.get(refusal.status, "ValidationException")
    name = _BY_CODE.get(refusal.code, usual)
    declared = () if operation is None else operation.errors.values()
    own = _DECLARED.get(name)
    if any(kind.name == own for kind in declared):
        name = own or name
    status = refusal.status if refusal.status >= 500 else 400
    body = write_json({"__type": name, "message": _message(refusal)})
    headers = [
        *refusal.headers,
        ("x-amzn-ErrorType", name),
        ("content-type", "application/x-amz-json-1.1"),
    ]
    return Outcome(status, headers, body)


def _message(refusal: Refusal) -> str:
    told = [
        f"{one['pointer'] or one['in']}: {one['message']}"
        for one in refusal.faults[:_TOLD]
    ]
    if len(refusal.faults) > _TOLD:
        told.append(f"and {len(refusal.faults) - _TOLD} more")
    return f"{refusal.detail}: {'; '.join(told)}" if told else refusal.detail
