"""Which schemas are seen as types, and which of these need a name."""

from __future__ import annotations

from collections.abc import Iterator

from truespec.ir.api import Api
from truespec.ir.operations import Content, Operation, Parameter
from truespec.ir.schemas import (
    Alias,
    Array,
    Enum,
    Map,
    Nullable,
    Readings,
    Record,
    Schema,
    Shape,
    Union,
)
from truespec.name.hooks import each_once, sent


def core(shape: Shape) -> Shape:
    """Return a shape without the null that it may also be."""
    return core(shape.item) if isinstance(shape, Nullable) else shape


def has_class(shape: Shape) -> bool:
    """Whether a schema of this shape is a class of its own."""
    inner = core(shape)
    if isinstance(inner, Enum):
        return inner.kind in ("string", "integer") and len(set(inner.values)) > 1
    return isinstance(inner, Record)


def named_schemas(api: Api) -> list[Schema]:
    """Return the schemas that get a class or a type alias.

    These are the components in the order of the document, each followed by what is
    named inside of it, and then what is named inside of the operations. A component
    that requests and answers read differently is there as it is read.
    """
    seen: set[str] = set()
    named: list[Schema] = []
    components = components_read(api)
    waiting = frozenset(components)
    inside_operations = (
        address
        for operation in (*api.operations, *sent(api))
        for address in types_of_operation(operation)
    )
    for root in (*components, *inside_operations):
        stack = [root]
        while stack:
            address = stack.pop()
            schema = api.schemas[address]
            # A component waits for its own turn.
            if address in seen or (address in waiting and address != root):
                continue
            seen.add(address)
            shape = schema.shape
            if (
                schema.name is not None
                or has_class(shape)
                or isinstance(core(shape), Union)
            ):
                named.append(schema)
            stack.extend(reversed(list(parts(shape))))
    return named


def components_of(api: Api) -> list[Schema]:
    """Return the schemas of the document's components, as they are written."""
    return [
        schema
        for schema in api.schemas.values()
        if schema.name is not None and schema.direction is None
    ]


def components_read(api: Api) -> list[str]:
    """Return the addresses of the components as values of them are read: one for each
    direction in which they are sent and say something else."""
    read = {one.written: _read(one) for one in api.readings if not one.as_part}
    return [
        address
        for schema in components_of(api)
        for address in read.get(schema.at, (schema.at,))
    ]


def request_sides(api: Api) -> frozenset[str]:
    """Return the readings of schemas that are sent in both directions, as requests."""
    return frozenset(
        one.request
        for one in api.readings
        if one.request is not None and one.answer is not None
    )


def readings_alone(api: Api) -> dict[str, str]:
    """Return the only readings of schemas that are no components, with what they read."""
    return {
        address: one.written
        for one in api.readings
        if len(_read(one)) == 1 and api.schemas[one.written].name is None
        for address in _read(one)
        if not one.as_part and address != one.written
    }


def _read(readings: Readings) -> tuple[str, ...]:
    """Return the readings there are of a schema, each once."""
    found = (readings.answer, readings.request)
    return tuple(dict.fromkeys(address for address in found if address is not None))


def parts(shape: Shape) -> Iterator[str]:
    """Yield the addresses that the type of a shape is made of, in order."""
    match core(shape):
        case Array(item, prefix):
            yield from prefix
            if item is not None:
                yield item
        case Map(value) if value is not None:
            yield value
        case Alias(target):
            yield target
        case Record() as record:
            yield from (field.type for field in record.fields)
            if record.extra is not None:
                yield record.extra
        case Union() as union:
            yield from union.variants
            if union.tag is not None:
                yield from (address for _, address in union.tag.mapping)
                if union.tag.default is not None:
                    yield union.tag.default


def all_operations(api: Api) -> list[Operation]:
    """Return every operation once: those of the paths, and then those that the service
    sends, so that these take no names from them."""
    return each_once((*api.operations, *sent(api)))


def types_of_operation(operation: Operation) -> Iterator[str]:
    """Yield the addresses of the schemas of parameters, bodies and headers.

    A selector is left out: nobody is asked for its value.
    """
    selector = operation.selector
    for parameter in operation.parameters:
        place = (parameter.where, parameter.wire)
        if selector is None or place != (selector.where, selector.name):
            yield from _types_of_parameter(parameter)
    for content in operation.body.contents if operation.body else ():
        yield from _types_of_content(content)
    for response in operation.responses:
        for header in response.headers:
            yield from _types_of_parameter(header)
        for content in response.contents:
            yield from _types_of_content(content)


def _types_of_parameter(parameter: Parameter) -> Iterator[str]:
    if parameter.type is not None:
        yield parameter.type
    if parameter.content is not None:
        yield from _types_of_content(parameter.content)


def _types_of_content(content: Content) -> Iterator[str]:
    for address in (content.type, content.item):
        if address is not None:
            yield address
    for encoding in content.encodings:
        for header in encoding.headers:
            yield from _types_of_parameter(header)
