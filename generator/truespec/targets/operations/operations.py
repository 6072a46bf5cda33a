"""Plans ``operations.py``: how the request of each operation is built, and so on."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote

from truespec import pointer
from truespec.ir.operations import Content, Operation, Parameter, Response
from truespec.name.answers import (
    ITEM_CODECS,
    answers,
    contents_of,
    errors,
    streams_items,
)
from truespec.name.names import Names
from truespec.python.code import Code, code
from truespec.python.identifier import identifier
from truespec.python.literal import literal
from truespec.targets.models.types import Types
from truespec.targets.operations.arguments import (
    parameter_is_nullable,
    parameter_type,
    preferred,
    sent_parameters,
)
from truespec.targets.operations.contents import Contents
from truespec.targets.operations.pages import Pages
from truespec.targets.operations.service import requirements_code, server_code
from truespec.targets.operations.tables import mapping
from truespec.targets.operations.uses import Uses
from truespec.targets.operations.views import OperationView

IDEMPOTENT = "x-truespec-idempotent"
UNSIGNED_BODY = "x-truespec-unsigned-body"


class Operations:
    """Turns operations into the constants that describe them."""

    def __init__(
        self,
        names: Names,
        types: Types,
        contents: Contents,
        pages: Pages,
        uses: Uses,
    ) -> None:
        self._names = names
        self._types = types
        self._contents = contents
        self._pages = pages
        self._uses = uses

    def constant(self, operation: Operation, suffix: str = "") -> Code:
        """Return the name of the constant of an operation, or of one of its further
        methods."""
        at = pointer.join(operation.at, suffix) if suffix else operation.at
        return identifier(self._names.constants[at])

    def view(self, operation: Operation) -> OperationView:
        """Return the constant of an operation."""
        items = streams_items(operation)
        return self._view(operation, self.constant(operation), items=items)

    def stream_view(self, operation: Operation) -> OperationView:
        """Return the constant of an operation for the items among its answers."""
        return self._view(operation, self.constant(operation, "stream"), items=True)

    def result(self, operation: Operation, *, items: bool) -> Code:
        """Return the type of the answers of an operation, or of each of the items."""
        chosen = [contents for _, contents in _answers(operation, items)]
        contents = [content for found in chosen for content in found]
        empty = not items and not all(chosen)
        return self._contents.result(contents, empty=empty)

    def kind(self, operation: Operation) -> str:
        """Return the class of the constant of an operation."""
        aws = operation.protocol.startswith("aws-json")
        return "AwsJsonOperation" if aws else "Operation"

    def path(self, operation: Operation) -> str:
        """Return what stands as the path of an operation in its constant."""
        return operation.path

    def security(self, operation: Operation) -> Code | None:
        """Return the security requirements of an operation, None for the usual ones."""
        if operation.security is None:
            return None
        return requirements_code(operation.security)

    def _view(self, operation: Operation, name: Code, *, items: bool) -> OperationView:
        kind = self._uses(self.kind(operation))
        arguments = [
            self._uses("SERVICE"),
            literal(operation.id or f"{operation.method} {operation.path}"),
            literal(operation.method.upper()),
            literal(self.path(operation)),
            literal(operation.at),
            *self._further(operation, items),
        ]
        annotation = Code("")
        found = [contents for _, contents in _answers(operation, items)]
        # The type of one answer is that of what reads it.
        if list(map(len, found)) != [1]:
            annotation = code("{}[{}]", kind, self.result(operation, items=items))
        return OperationView(
            name=name,
            type=annotation,
            call=code("{}({})", kind, Code(", ".join(arguments))),
        )

    def _further(self, operation: Operation, items: bool) -> list[Code]:
        parts = [("answers", self._answers(operation, items))]
        if found := errors(operation):
            parts.append(("errors", self._errors(found)))
        if given := sent_parameters(operation):
            parts.append(("parameters", _list(map(self._parameter, given))))
        parts += self._fixed(operation)
        parts += self._body(operation)
        if operation.paging is not None and self._pages.can_follow(operation):
            paging = self._pages.call(operation, operation.paging)
            parts.append(("paging", paging))
        if (security := self.security(operation)) is not None:
            parts.append(("security", security))
        if operation.servers:
            listed = [server_code(one, self._uses) for one in operation.servers]
            parts.append(("servers", _list(listed)))
        if operation.extensions.get(IDEMPOTENT) is True:
            parts.append(("idempotent", Code("True")))
        if operation.deprecated:
            parts.append(("deprecated", Code("True")))
        return [Code(f"{name}={value}") for name, value in parts]

    def _answers(self, operation: Operation, items: bool) -> Code:
        found = {
            one.status.upper() if one.status != "default" else one.status: _list(
                map(self._contents.answer, contents)
            )
            for one, contents in _answers(operation, items)
            if contents or not items
        }
        return mapping(found or {"2XX": Code("[]")})

    def _errors(self, found: tuple[Response, ...]) -> Code:
        module = self._uses("errors")
        return mapping(
            {
                one.status.upper() if one.status != "default" else one.status: code(
                    "{}.{}", module, identifier(self._names.errors.of(one))
                )
                for one in found
            }
        )

    def _parameter(self, parameter: Parameter) -> Code:
        arguments = [literal(parameter.where), literal(parameter.wire)]
        at = parameter_type(parameter)
        check = None if at is None else self._contents.check(at)
        if check is not None:
            arguments.append(check)
        usual = "form" if parameter.where in ("query", "cookie") else "simple"
        if parameter.style != usual and parameter.content is None:
            arguments.append(code("style={}", literal(parameter.style)))
        if parameter.explode != (parameter.style in ("form", "cookie")):
            arguments.append(code("explode={}", literal(parameter.explode)))
        if parameter.allow_reserved:
            arguments.append(Code("allow_reserved=True"))
        if parameter.content is not None:
            arguments.append(code("content={}", literal(parameter.content.codec)))
        if parameter_is_nullable(parameter, self._types):
            arguments.append(Code("nullable=True"))
            if parameter.required:
                arguments.append(Code("required=True"))
        if parameter.deprecated:
            arguments.append(Code("deprecated=True"))
        if at is not None and self._types.is_secret(at):
            arguments.append(Code("secret=True"))
        codecs = None if at is None else self._types.codecs(at)
        if codecs is not None:
            arguments.append(code("codecs={}", codecs))
        return code("{}({})", self._uses("Parameter"), Code(", ".join(arguments)))

    def _fixed(self, operation: Operation) -> list[tuple[str, Code]]:
        """Return what every request of an operation carries."""
        headers, query = [], []
        selector = operation.selector
        if selector is not None and selector.where == "header":
            headers.append((selector.name, selector.value))
        elif selector is not None:
            names = (selector.name, selector.value)
            query.append("=".join(quote(text, safe="") for text in names))
        if operation.extensions.get(UNSIGNED_BODY) is True:
            headers.append(("X-Amz-Content-SHA256", "UNSIGNED-PAYLOAD"))
        found = (("headers", headers), ("query", query))
        return [(name, literal(values)) for name, values in found if values]

    def _body(self, operation: Operation) -> list[tuple[str, Code]]:
        body = operation.body
        if body is None or not body.contents:
            return []
        several = len(body.contents) > 1
        written = (
            self._contents.request(one, is_choice=several)
            for one in preferred(body.contents)
        )
        parts = [("body", _list(written))]
        if not body.required and not self._contents.is_nullable(body):
            parts.append(("optional_body", Code("True")))
        return parts


def _answers(operation: Operation, items: bool) -> list[tuple[Response, list[Content]]]:
    """Return the answers of an operation with their media types: those of items, or all
    others."""
    found = []
    for response in answers(operation):
        contents = contents_of(operation, response)
        wanted = (one for one in contents if (one.codec in ITEM_CODECS) == items)
        found.append((response, preferred(wanted)))
    return found


def _list(parts: Iterable[Code]) -> Code:
    return Code(f"[{', '.join(parts)}]")
