"""Calls a handler as boto3 would: keywords in, a dictionary out, and all of it checked."""

from __future__ import annotations

import asyncio
from typing import Any

from cognito_idp import errors, models, operations, validators

OPERATIONS = {
    name.lower(): one
    for name, one in vars(operations).items()
    if name.isupper() and hasattr(one, "id")
}
"""The operations of the document by the names of their methods."""


class Direct:
    """Has a method for each operation of a handler.

    What goes in and what comes out is valid, and what is raised is an error that the
    document has for the operation. `called` has the operations that were answered.
    """

    exceptions = errors

    def __init__(self, handler: Any) -> None:
        self.handler = handler
        self.called = set[str]()

    def __getattr__(self, name: str) -> Any:
        operation = OPERATIONS[name]

        def call(**keywords: Any) -> dict[str, Any]:
            _check(f"{operation.id}Request", keywords)
            request = getattr(models, f"{operation.id}Request").from_json(keywords)
            try:
                answer = asyncio.run(getattr(self.handler, name)(request))
            except errors.ErrorResponse as error:
                _check_error(operation, error)
                raise
            self.called.add(name)
            if f"{operation.id}Response" not in validators.SCHEMAS:
                assert answer is None
                return {}
            data = answer if isinstance(answer, dict) else answer.to_json()
            _check(f"{operation.id}Response", data)
            return data

        return call


def _check(schema: str, value: object) -> None:
    assert validators.SCHEMAS[schema].problems(value) == [], schema


def _check_error(operation: Any, error: errors.ErrorResponse[Any]) -> None:
    assert type(error) in operation.errors.values(), operation.id
    _check(error.name, error.body.to_json())
