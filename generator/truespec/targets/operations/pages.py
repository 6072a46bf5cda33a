"""How the pages of an operation follow each other, in terms of Python."""

from __future__ import annotations

from truespec.ir.operations import Operation, Paging
from truespec.ir.schemas import Array, Record
from truespec.name.answers import answer_contents
from truespec.name.names import Names
from truespec.python.code import Code, code
from truespec.python.literal import literal
from truespec.targets.models.types import Types
from truespec.targets.operations.arguments import sent_parameters
from truespec.targets.operations.uses import Uses


class Pages:
    """Finds what a document says of pages among the attributes of the models."""

    def __init__(self, names: Names, types: Types, uses: Uses) -> None:
        self._names = names
        self._types = types
        self._uses = uses

    def can_follow(self, operation: Operation) -> bool:
        """Whether the pages of an operation can be followed, one after the other."""
        paging = operation.paging
        if paging is None or self._page(operation) is None:
            return False
        if paging.link:
            return True
        inputs = [self._input(operation, name) for name in paging.input_token]
        outputs = [self._way(operation, name) for name in paging.output_token]
        return (
            None not in inputs and None not in outputs and len(inputs) == len(outputs)
        )

    def has_items(self, operation: Operation) -> bool:
        """Whether the items of each page can be found."""
        return self.can_follow(operation) and self._items(operation) is not None

    def item(self, operation: Operation) -> Code:
        """Return the type of the items of a page."""
        found = self._items(operation)
        at = found[1] if found else None
        return self._uses("JsonValue") if at is None else self._types.annotation(at)

    def call(self, operation: Operation, paging: Paging) -> Code:
        """Return the object that says how the pages follow each other."""
        arguments = []
        if paging.link:
            arguments.append(code("link={}", literal(paging.link)))
        else:
            inputs = [self._input(operation, name) for name in paging.input_token]
            outputs = [self._way(operation, name) for name in paging.output_token]
            arguments.append(code("inputs={}", literal(inputs)))
            arguments.append(code("outputs={}", literal(outputs)))
        found = self._items(operation)
        if found is not None:
            arguments.append(code("items={}", literal(found[0])))
        return code("{}({})", self._uses("Paging"), Code(", ".join(arguments)))

    def _input(self, operation: Operation, wire: str) -> int | str | None:
        """Return the index of a parameter, or the attribute of the body."""
        for index, parameter in enumerate(sent_parameters(operation)):
            if parameter.wire == wire:
                return index
        body = operation.body.contents[0].type if operation.body else None
        return None if body is None else self._attribute(body, wire)[0]

    def _page(self, operation: Operation) -> str | None:
        found = {content.type for content in answer_contents(operation)}
        return found.pop() if len(found) == 1 else None

    def _items(self, operation: Operation) -> tuple[list[str], str | None] | None:
        """Return the way to the list of items, and the address of their schema."""
        paging, page = operation.paging, self._page(operation)
        if paging is None or page is None:
            return None
        way: list[str] | None = []
        at: str | None = page
        if paging.result:
            way, at = self._walk(page, paging.result[0])
        if way is None or at is None:
            return None
        shape = self._types.shape(self._types.final(at))
        return (way, shape.item) if isinstance(shape, Array) else None

    def _way(self, operation: Operation, path: str) -> list[str] | None:
        page = self._page(operation)
        return None if page is None else self._walk(page, path)[0]

    def _walk(self, at: str, path: str) -> tuple[list[str] | None, str | None]:
        """Return the attributes on a path of properties, and the schema at its end."""
        way: list[str] = []
        found: str | None = at
        for wire in path.split("."):
            name, found = self._attribute(found, wire) if found else (None, None)
            if name is None:
                return None, None
            way.append(name)
        return way, found

    def _attribute(self, at: str, wire: str) -> tuple[str | None, str | None]:
        final = self._types.final(at)
        shape = self._types.shape(final)
        if isinstance(shape, Record):
            for field in shape.fields:
                if field.wire == wire:
                    return self._names.fields[final][wire], field.type
        return None, None
