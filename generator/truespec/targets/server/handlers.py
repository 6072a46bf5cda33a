"""Plans the protocol of ``server.py``: a method for every operation."""

from __future__ import annotations

from collections.abc import Container

from truespec.ir.operations import Content, Operation, Parameter
from truespec.name.answers import ITEM_CODECS, answers, carried, errors
from truespec.name.names import Names
from truespec.python.code import Code, code
from truespec.python.docstring import docstring
from truespec.python.hidden import unhidden
from truespec.python.identifier import identifier
from truespec.python.types import NONE, optional, union
from truespec.targets.models.types import Types
from truespec.targets.operations.arguments import (
    parameter_is_nullable,
    parameter_type,
    preferred,
    sent_parameters,
)
from truespec.targets.operations.contents import Contents
from truespec.targets.operations.uses import Uses
from truespec.targets.server.defaults import default_of
from truespec.targets.server.views import HandlerView


class Handlers:
    """Turns operations into the methods that answer them."""

    def __init__(
        self, names: Names, types: Types, contents: Contents, uses: Uses
    ) -> None:
        self._names = names
        self._types = types
        self._contents = contents
        self._uses = uses
        self._hidden: Container[str] = frozenset(names.operations.values())

    def view(self, operation: Operation) -> HandlerView:
        """Return the method of an operation, as the protocol has it."""
        answer = code("{}[{}]", self._uses("Answer"), self._result(operation))
        return self._view(operation, answer, self._doc(operation))

    def stub(self, operation: Operation) -> HandlerView:
        """Return the method of an operation for a class of the user's own."""
        return self._view(operation, self._result(operation), _summary(operation))

    def _view(self, operation: Operation, result: Code, doc: str) -> HandlerView:
        given = sorted(sent_parameters(operation), key=lambda one: not one.required)
        parameters = [Code("self"), *self._body(operation)]
        if given:
            parameters += [
                Code("*"),
                *(self._parameter(operation, one) for one in given),
            ]
        return HandlerView(
            name=identifier(self._names.operations[operation.at]),
            parameters=Code(", ".join(parameters)),
            result=self._shown(result),
            doc=docstring(doc, 8),
        )

    def _shown(self, annotation: Code) -> Code:
        return unhidden(annotation, self._hidden, self._uses.imports)

    def _body(self, operation: Operation) -> list[Code]:
        body = operation.body
        if body is None or not body.contents:
            return []
        annotation = self._shown(union(map(self._taken, preferred(body.contents))))
        if body.required:
            return [code("body: {}, /", annotation)]
        if self._contents.is_nullable(body):
            return [code("body: {} | {}, /", annotation, self._uses("Unset"))]
        return [code("body: {}, /", optional(annotation))]

    def _taken(self, content: Content) -> Code:
        if content.codec == "binary":
            return self._uses("Incoming")
        annotation = self._contents.annotation(content)
        if content.codec not in ITEM_CODECS:
            return annotation
        return code("{}[{}]", self._uses("IncomingItems"), annotation)

    def _parameter(self, operation: Operation, parameter: Parameter) -> Code:
        name = identifier(self._names.parameters[operation.at][parameter.at])
        at = parameter_type(parameter)
        types = self._types
        annotation = self._uses("JsonValue") if at is None else types.annotation(at)
        if not parameter.required and default_of(parameter, types) is None:
            if parameter_is_nullable(parameter, types):
                annotation = code("{} | {}", annotation, self._uses("Unset"))
            elif at is not None and not types.is_anything(at):
                annotation = optional(annotation)
        return code("{}: {}", name, self._shown(annotation))

    def _result(self, operation: Operation) -> Code:
        found = answers(operation)
        if operation.method == "head":
            return NONE
        bodies = [carried(one) for one in found]
        members = [self._given(one) for contents in bodies for one in contents]
        if not members or not all(bodies):
            members.append(NONE)
        return union(members)

    def _given(self, content: Content) -> Code:
        if content.codec == "binary":
            return self._uses("Stream")
        annotation = self._contents.annotation(content)
        if content.codec not in ITEM_CODECS:
            return annotation
        return code("{}[{}]", self._uses("Items"), annotation)

    def _doc(self, operation: Operation) -> str:
        paragraphs = [_summary(operation)]
        classes = dict.fromkeys(self._names.errors.of(one) for one in errors(operation))
        if classes:
            paragraphs.append(f"May raise {', '.join(classes)}.")
        callbacks = [
            f"`{self._names.constants[one.at]}`"
            for callback in operation.callbacks
            for one in callback.operations
        ]
        if callbacks:
            listed = ", ".join(dict.fromkeys(callbacks))
            paragraphs.append(f"Its callbacks are {listed} of `webhooks`.")
        return "\n\n".join(paragraphs)


def _summary(operation: Operation) -> str:
    summary, doc = operation.summary.strip(), operation.doc.strip()
    return summary or doc or f"Answer `{operation.id or operation.path}`."
