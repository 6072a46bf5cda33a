"""How the pages of an operation follow each other, in terms of Python."""

from __future__ import annotations

from truespec.ir.operations import Operation, Paging
from truespec.ir.schemas import Array, Record, Scalar
from truespec.name.answers import answer_contents
from truespec.name.names import Names
from truespec.paging_settings import STEPS
from truespec.python.code import Code, code
from truespec.python.literal import literal
from truespec.targets.models.types import Types
from truespec.targets.operations.arguments import parameter_type, sent_parameters
from truespec.targets.operations.uses import Uses

_COUNTED = {"offset": 0, "page": 1}
"""The styles that count, and where they begin."""


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
        if paging.style == "link":
            return True
        inputs = [self._input(operation, name) for name in paging.input_token]
        outputs = [self._way(operation, name) for name in paging.output_token]
        if None in inputs or None in outputs:
            return False
        if paging.style == "url":
            return len(outputs) == 1
        if paging.style in _COUNTED:
            # Without items nobody knows where the pages end.
            return len(inputs) == 1 and self._items(operation) is not None
        return bool(inputs) and len(inputs) == len(outputs)

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
        inputs = [self._input(operation, name) for name in paging.input_token]
        outputs = [self._way(operation, name) for name in paging.output_token]
        if paging.style == "link":
            arguments.append(code("link={}", literal(paging.link or "next")))
        elif paging.style == "url":
            arguments.append(code("url={}", literal(outputs[0])))
        else:
            arguments.append(code("inputs={}", literal(inputs)))
            if paging.style in _COUNTED:
                start = self._start(operation, paging)
                arguments.append(code("count={}", literal(paging.style)))
                arguments.append(code("start={}", literal(start)))
                limit = self._input(operation, paging.limit)
                if limit is not None:
                    arguments.append(code("limit={}", literal(limit)))
            else:
                arguments.append(code("outputs={}", literal(outputs)))
        if paging.more and (more := self._way(operation, paging.more)):
            arguments.append(code("more={}", literal(more)))
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

    def _start(self, operation: Operation, paging: Paging) -> int | str:
        """Return the number of the first page, or of the first item, as it is sent."""
        name, start = paging.input_token[0], _COUNTED[paging.style]
        body = operation.body.contents[0].type if operation.body else None
        at = None if body is None else self._attribute(body, name)[1]
        for parameter in sent_parameters(operation):
            if parameter.wire == name:
                at = parameter_type(parameter)
                if isinstance(parameter.default, int | str):
                    return parameter.default
        if at is None:
            return start
        shape = self._types.shape(self._types.final(at))
        is_text = isinstance(shape, Scalar) and shape.kind == "string"
        return str(start) if is_text else start

    def _page(self, operation: Operation) -> str | None:
        found = {content.type for content in answer_contents(operation)}
        return found.pop() if len(found) == 1 else None

    def _items(self, operation: Operation) -> tuple[list[str | int], str | None] | None:
        """Return the way to the list of items, and the address of their schema."""
        paging, page = operation.paging, self._page(operation)
        if paging is None or page is None:
            return None
        way: list[str | int] | None = []
        at: str | None = page
        if paging.result:
            way, at = self._walk(page, paging.result[0])
        if way is None or at is None:
            return None
        shape = self._types.shape(self._types.final(at))
        return (way, shape.item) if isinstance(shape, Array) else None

    def _way(self, operation: Operation, path: str) -> list[str | int] | None:
        page = self._page(operation)
        return None if page is None else self._walk(page, path)[0]

    def _walk(self, at: str, path: str) -> tuple[list[str | int] | None, str | None]:
        """Return the attributes and indices on a path of properties, and the schema at
        its end."""
        way: list[str | int] = []
        found: str | None = at
        for name, index in STEPS.findall(path):
            if index:
                shape = self._types.shape(self._types.final(found)) if found else None
                found = shape.item if isinstance(shape, Array) else None
                step: str | int | None = int(index)
            else:
                step, found = self._attribute(found, name) if found else (None, None)
            if step is None or (index and found is None):
                return None, None
            way.append(step)
        return (way, found) if way else (None, None)

    def _attribute(self, at: str, wire: str) -> tuple[str | None, str | None]:
        final = self._types.final(at)
        shape = self._types.shape(final)
        if isinstance(shape, Record):
            for field in shape.fields:
                if field.wire == wire:
                    return self._names.fields[final][wire], field.type
        return None, None
