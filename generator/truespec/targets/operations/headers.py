"""Plans ``headers.py``: classes of the header fields of responses."""

from __future__ import annotations

from truespec.ir.operations import Parameter
from truespec.name.headers import HeaderNames
from truespec.name.names import Names
from truespec.python.code import Code, code
from truespec.python.docstring import docstring
from truespec.python.hidden import unhidden
from truespec.python.identifier import identifier
from truespec.python.literal import literal
from truespec.python.types import optional
from truespec.targets.models.types import Types
from truespec.targets.operations.arguments import parameter_type
from truespec.targets.operations.kinds import kind_code
from truespec.targets.operations.uses import Uses
from truespec.targets.operations.views import HeaderFieldView, HeadersView


def headers_views(names: Names, types: Types, uses: Uses) -> list[HeadersView]:
    """Return the classes of header fields, in the order of the document."""
    return [_view(one, types, uses) for one in names.headers.values()]


def _view(names: HeaderNames, types: Types, uses: Uses) -> HeadersView:
    uses("HeaderFields")
    hidden = frozenset(names.attributes.values())
    ordered = sorted(names.headers, key=lambda one: one.wire not in names.required)
    exploded = sorted(one.wire for one in names.headers if one.explode)
    kinds = ", ".join(
        f"{literal(one.wire)}: {_kind(one, types, uses)}" for one in names.headers
    )
    fields = []
    for header in ordered:
        at = parameter_type(header)
        annotation = uses("JsonValue") if at is None else types.annotation(at)
        reader = uses("read_anything") if at is None else types.reader(at)
        arguments = [literal(header.wire), reader]
        if header.wire not in names.required:
            arguments.append(Code("default=None"))
            if annotation != "JsonValue":
                annotation = optional(annotation)
        codecs = None if at is None else types.codecs(at)
        if codecs is not None:
            arguments.append(code("codecs={}", codecs))
        call = uses("json_field")
        fields.append(
            HeaderFieldView(
                attribute=identifier(names.attributes[header.wire]),
                doc=docstring(header.doc, 4),
                annotation=unhidden(annotation, hidden, uses.imports),
                declared=code("{}({})", call, Code(", ".join(arguments))),
            )
        )
    return HeadersView(
        name=identifier(names.name),
        kinds=Code(f"{{{kinds}}}"),
        exploded=literal(frozenset(exploded)) if exploded else Code(""),
        fields=fields,
    )


def _kind(header: Parameter, types: Types, uses: Uses) -> Code:
    if header.content is not None:
        return Code('"json"' if header.content.codec == "json" else '"any"')
    if header.type is None:
        return Code('"any"')
    return kind_code(header.type, types.schemas, uses.imports)
