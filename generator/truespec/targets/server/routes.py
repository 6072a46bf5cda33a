"""Plans ``routes.py``: how the request of each operation is read."""

from __future__ import annotations

from truespec.ir.operations import Operation, Parameter
from truespec.name.answers import further_methods
from truespec.name.names import Names
from truespec.python.code import Code, code
from truespec.python.literal import literal
from truespec.targets.models.types import Types
from truespec.targets.operations.arguments import (
    parameter_type,
    preferred,
    sent_parameters,
)
from truespec.targets.operations.contents import Contents
from truespec.targets.operations.kinds import kind_code
from truespec.targets.operations.operations import Operations
from truespec.targets.operations.tables import mapping
from truespec.targets.operations.uses import Uses
from truespec.targets.server.defaults import default_of

# Not described as header fields (OpenAPI 3.2, 4.17), or said by what sends the message.
_OF_THE_MESSAGE = frozenset(
    {
        "connection",
        "content-length",
        "content-type",
        "date",
        "server",
        "transfer-encoding",
    }
)


class Routes:
    """Turns operations into the routes that lead to the methods of a handler.

    `module` has the constants of the operations.
    """

    module = "operations"

    def __init__(
        self,
        names: Names,
        types: Types,
        contents: Contents,
        operations: Operations,
        uses: Uses,
    ) -> None:
        self._names = names
        self._types = types
        self._contents = contents
        self._operations = operations
        self._uses = uses

    def route(self, operation: Operation) -> Code:
        """Return the object for one operation."""
        constant = self._operations.constant(operation)
        module = self._uses(self.module)
        parts = [
            code("{}.{}", module, constant),
            literal(self._names.operations[operation.at]),
        ]
        if given := sent_parameters(operation):
            arguments = Code(", ".join(self._argument(operation, one) for one in given))
            parts.append(code("arguments=[{}]", arguments))
        body = operation.body
        if body is not None and body.contents:
            read = Code(", ".join(map(self._contents.answer, preferred(body.contents))))
            parts.append(code("body=[{}]", read))
            if not body.required and self._contents.is_nullable(body):
                parts.append(Code("nullable_body=True"))
        if "stream" in further_methods(operation):
            stream = self._operations.constant(operation, "stream")
            parts.append(code("stream={}.{}", module, stream))
        if headers := self._headers(operation):
            parts.append(code("headers={}", mapping(headers)))
        return code("{}({})", self._uses("Route"), Code(", ".join(parts)))

    def _headers(self, operation: Operation) -> dict[str, Code]:
        """Return the header fields of the responses of an operation, by status."""
        found = {}
        for response in operation.responses:
            listed = [
                self._header(one)
                for one in response.headers
                if one.wire.lower() not in _OF_THE_MESSAGE
            ]
            if listed:
                status = response.status
                key = status if status == "default" else status.upper()
                found[key] = Code(f"[{', '.join(listed)}]")
        return found

    def _header(self, header: Parameter) -> Code:
        at = parameter_type(header)
        parts = [literal(header.wire)]
        kind = Code('"any"')
        if at is not None:
            kind = kind_code(at, self._types.schemas, self._uses.imports)
        parts.append(kind)
        if at is not None and (check := self._contents.check(at)) is not None:
            parts.append(check)
        if header.explode:
            parts.append(Code("explode=True"))
        if header.content is not None:
            parts.append(code("content={}", literal(header.content.codec)))
        if header.required:
            parts.append(Code("required=True"))
        return code("{}({})", self._uses("Header"), Code(", ".join(parts)))

    def _argument(self, operation: Operation, parameter: Parameter) -> Code:
        keyword = self._names.parameters[operation.at][parameter.at]
        at = parameter_type(parameter)
        parts = [literal(keyword)]
        if at is not None:
            kind = kind_code(at, self._types.schemas, self._uses.imports)
            reader = self._types.reader(at)
            if kind != '"string"' or reader != "read_anything":
                parts += [kind, reader]
        else:
            parts.append(Code('"any"'))
        if parameter.required:
            parts.append(Code("required=True"))
        if (default := default_of(parameter, self._types)) is not None:
            parts.append(code("default={}", default))
        return code("{}({})", self._uses("Argument"), Code(", ".join(parts)))
