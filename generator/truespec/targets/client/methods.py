"""Plans the methods of the clients."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence

from truespec import pointer
from truespec.ir.operations import Operation, Parameter
from truespec.name.answers import errors, streams_bytes, streams_items
from truespec.name.names import Names
from truespec.python.code import Code, code
from truespec.python.docstring import docstring
from truespec.python.hidden import unhidden
from truespec.python.identifier import identifier
from truespec.python.literal import literal
from truespec.python.types import optional, union
from truespec.targets.client.views import MethodView, SignatureView
from truespec.targets.models.types import Types
from truespec.targets.operations.arguments import (
    parameter_type,
    preferred,
    sent_parameters,
)
from truespec.targets.operations.contents import Contents
from truespec.targets.operations.operations import Operations
from truespec.targets.operations.pages import Pages
from truespec.targets.operations.uses import Uses

_NOTES = {
    "stream": "The items of the answer, each when it has arrived; see `{}`.",
    "pages": "The pages of `{}`, each when it is asked for.",
    "items": "The items on all pages of `{}`.",
}


class Methods:
    """Turns operations into the methods that call them.

    `client` is the class that has the docstrings, and `leading` are the parameters that
    come before all others.
    """

    client = "Client"
    leading: Sequence[Code] = (Code("self"),)

    def __init__(
        self,
        names: Names,
        types: Types,
        contents: Contents,
        operations: Operations,
        pages: Pages,
        uses: Uses,
        place: Callable[[str], str] | None,
    ) -> None:
        self._names = names
        self._types = types
        self._contents = contents
        self._operations = operations
        self._pages = pages
        self._uses = uses
        self._place = place
        self._hidden: Container[str] = frozenset(names.operations.values())

    def view(self, operation: Operation, suffix: str = "") -> MethodView:
        """Return the method of an operation, or one of its further methods."""
        name = self._name(operation, suffix)
        call, sync, awaited = self._call(operation, suffix)
        doc = self._doc(operation, suffix)
        short = f"See `{self.client}.{name}`."
        return MethodView(
            name=identifier(name),
            doc=docstring(doc, 8),
            async_doc=docstring(short, 8),
            sync=self._signature(operation, sync, awaited=False),
            async_=self._signature(operation, awaited, awaited=True),
            call=call,
            passed=self._passed(operation, suffix),
            is_iterator=suffix in ("pages", "items"),
        )

    def _call(self, operation: Operation, suffix: str) -> tuple[Code, Code, Code]:
        """Return the method of the base class, and the types of what both return."""
        uses = self._uses
        items = suffix == "stream" or streams_items(operation)
        result = self._operations.result(operation, items=items)
        if suffix == "items":
            result = self._pages.item(operation)
        if suffix in ("pages", "items"):
            base = Code("_pages" if suffix == "pages" else "_page_items")
            return (
                base,
                code("{}[{}]", uses("Iterator"), result),
                code("{}[{}]", uses("AsyncIterator"), result),
            )
        if items:
            return (
                Code("_items"),
                code("{}[{}]", uses("ItemStream"), result),
                code("{}[{}]", uses("AsyncItemStream"), result),
            )
        if streams_bytes(operation):
            return Code("_bytes"), uses("ByteStream"), uses("AsyncByteStream")
        return Code("_call"), result, result

    def _signature(
        self, operation: Operation, result: Code, *, awaited: bool
    ) -> SignatureView:
        parameters = [*self.leading, *self._body(operation, awaited), Code("*")]
        given = sorted(sent_parameters(operation), key=lambda one: not one.required)
        parameters += [self._parameter(operation, one) for one in given]
        if operation.body is not None and len(operation.body.contents) > 1:
            medias = [literal(one.media) for one in operation.body.contents]
            listed = Code(", ".join(medias))
            choice = code("{}[{}]", self._uses("Literal"), listed)
            parameters.append(code("content_type: {} | None = None", choice))
        parameters.append(code("options: {} = None", self._uses("Options")))
        return SignatureView(Code(", ".join(parameters)), self._shown(result))

    def _shown(self, annotation: Code) -> Code:
        """Return a type as it is spelled among the methods, which may have its name."""
        return unhidden(annotation, self._hidden, self._uses.imports)

    def _body(self, operation: Operation, awaited: bool) -> list[Code]:
        body = operation.body
        if body is None or not body.contents:
            return []
        taken = [
            self._contents.taken(one, awaited=awaited)
            for one in preferred(body.contents)
        ]
        annotation = self._shown(union(taken))
        if body.required:
            return [code("body: {}", annotation)]
        if not self._contents.is_nullable(body):
            return [code("body: {} = None", optional(annotation))]
        annotation = code("{} | {}", annotation, self._uses("Unset"))
        return [code("body: {} = {}", annotation, self._uses("UNSET"))]

    def _parameter(self, operation: Operation, parameter: Parameter) -> Code:
        name = identifier(self._names.parameters[operation.at][parameter.at])
        at = parameter_type(parameter)
        types = self._types
        annotation = self._uses("JsonValue") if at is None else types.annotation(at)
        annotation = self._shown(annotation)
        if parameter.required:
            return code("{}: {}", name, annotation)
        if at is None or types.is_anything(at) or types.is_nullable(at):
            return code("{}: {} = None", name, annotation)
        return code("{}: {} = None", name, optional(annotation))

    def _passed(self, operation: Operation, suffix: str) -> Code:
        stream = "stream" if suffix == "stream" else ""
        constant = self._operations.constant(operation, stream)
        passed = [self.called(constant)]
        names = self._names.parameters[operation.at]
        given = [identifier(names[one.at]) for one in sent_parameters(operation)]
        if given:
            comma = "," if len(given) == 1 else ""
            passed.append(Code(f"({', '.join(given)}{comma})"))
        if operation.body is not None and operation.body.contents:
            passed.append(Code("body=body"))
        passed.append(Code("options=options"))
        if operation.body is not None and len(operation.body.contents) > 1:
            passed.append(Code("content_type=content_type"))
        return Code(", ".join(passed))

    def _doc(self, operation: Operation, suffix: str) -> str:
        own = self._name(operation)
        if suffix:
            return _NOTES[suffix].format(own)
        summary, doc = operation.summary.strip(), operation.doc.strip()
        paragraphs = [summary or doc or self.usual_doc(operation)]
        if summary and doc and doc != summary:
            paragraphs.append(doc)
        if listed := self.listed(operation):
            paragraphs.append("\n".join(listed))
        classes = dict.fromkeys(self._names.errors.of(one) for one in errors(operation))
        notes = [f"Raises {', '.join(classes)}."] if classes else []
        if operation.deprecated:
            notes.append("Deprecated.")
        if self._place is not None:
            notes.append(f"Described at {self._place(operation.at)}.")
        if notes:
            paragraphs.append(" ".join(notes))
        return "\n\n".join(paragraphs)

    def _name(self, operation: Operation, suffix: str = "") -> str:
        at = pointer.join(operation.at, suffix) if suffix else operation.at
        return self._names.operations[at]

    def called(self, constant: Code) -> Code:
        """Return what is called, by the name of its constant."""
        return code("operations.{}", constant)

    def usual_doc(self, operation: Operation) -> str:
        """Return the docstring of a method of which the document says nothing."""
        return f"Call `{operation.id or operation.path}`."

    def listed(self, operation: Operation) -> list[str]:
        """Return what is said of the arguments, one by one."""
        names = self._names.parameters[operation.at]
        found = [
            f"- `{names[one.at]}`: {' '.join(one.doc.split())}"
            for one in sent_parameters(operation)
            if one.doc.strip()
        ]
        if operation.body is not None and operation.body.doc.strip():
            found.insert(0, f"- `body`: {' '.join(operation.body.doc.split())}")
        return found
