"""The bodies of Swagger 2.0: parameters in the body or form, and responses."""

from __future__ import annotations

from typing import Any

from truespec.pointer import escape, join
from truespec.resolve.document import Node
from truespec.upgrade.json_schema import TARGET

_URLENCODED = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
_STRUCTURED = ("application/json", "application/xml", _URLENCODED, "multipart/")


def request_body(parameter: Node, at: str, consumes: list[str]) -> Node:
    """Return the request body for a body parameter, at the address `at`.

    All its media types share the schema node of the parameter.
    """
    fields = parameter.fields
    body = Node(at, "request-body", {}, resource=parameter.resource)
    for name in fields:
        if name in ("description", "required") or name.startswith("x-"):
            body.fields[name] = fields[name]
            body.origins[name] = join(parameter.at, name)
        elif name == "name":
            body.ignored[name] = "a body is sent without a name"
    schema = fields.get("schema")
    if schema is not None and schema.fields.get("type") == "file":
        # The file is the body itself, whatever other bodies of the document are.
        named = [one for one in consumes if not one.startswith(_STRUCTURED)]
        consumes = named or ["application/octet-stream"]
    body.fields["content"] = _content(schema, parameter.at, consumes)
    body.origins["content"] = parameter.at if schema is None else schema.at
    return body


def _content(
    schema: Node | None, holder: str, media_types: list[str]
) -> dict[str, Node]:
    held = {} if schema is None else {"schema": schema}
    at = holder if schema is None else schema.at
    return {
        media: Node(at, "media-type", dict(held), origins=dict.fromkeys(held, at))
        for media in media_types
    }


def form_body(parameters: list[Node], at: str, consumes: list[str]) -> Node:
    """Return the request body for form parameters, as one object.

    `at` is the address of the list of parameters; each property has the address of its
    parameter.
    """
    named = {str(one.fields.get("name")): one for one in parameters}
    properties = {name: _documented(one) for name, one in named.items()}
    required = [
        name for name, one in named.items() if one.fields.get("required") is True
    ]
    fields: dict[str, Any] = {"type": "object", "properties": properties}
    if required:
        fields["required"] = required
    schema = Node(
        at,
        "schema",
        fields,
        origins=dict.fromkeys(fields, at),
        dialect=TARGET,
        resource=parameters[0].resource,
    )
    content = _content(schema, at, _form_media(properties, consumes))
    encoding = {
        name: _encoding(one) for name, one in named.items() if "style" in one.fields
    }
    for media in content.values() if encoding else ():
        media.fields["encoding"] = encoding
        media.origins["encoding"] = at
    return Node(
        at,
        "request-body",
        {"content": content, "required": bool(required)},
        origins={"content": at, "required": at},
        resource=schema.resource,
    )


def _encoding(parameter: Node) -> Node:
    fields = {name: parameter.fields[name] for name in ("style", "explode")}
    return Node(parameter.at, "encoding", fields, origins=parameter.origins)


def _documented(parameter: Node) -> Node:
    """Return the schema of a form parameter, with the parameter's description."""
    schema: Node = parameter.fields["schema"]
    if "description" in parameter.fields:
        schema.fields["description"] = parameter.fields["description"]
    if "x-example" in parameter.fields:
        schema.fields["examples"] = [parameter.fields["x-example"]]
        schema.origins["examples"] = join(parameter.at, "x-example")
    return schema


def _form_media(properties: dict[str, Node], consumes: list[str]) -> list[str]:
    """Return the media types of a form (Swagger 2.0, Parameter Object, ``in``)."""
    has_file = any(
        schema.fields.get("format") == "binary" for schema in properties.values()
    )
    listed = [one for one in consumes if one in (_URLENCODED, _MULTIPART)]
    if has_file and _MULTIPART in listed:
        return [_MULTIPART]
    return listed or [_MULTIPART if has_file else _URLENCODED]


def response_content(node: Node, produces: list[str], origin: str = "") -> None:
    """Give a response its content: its schema and examples, by media type.

    `origin` is the address of the response that this one repeats, if it does.
    """
    if "$ref" in node.references:
        return
    origin = origin or node.at
    schema = node.fields.pop("schema", None)
    examples = node.fields.pop("examples", {})
    content = _content(schema, origin, produces) if schema is not None else {}
    for media, value in examples.items() if isinstance(examples, dict) else ():
        at = join(origin, "examples", media)
        if media in content:
            content[media].fields["example"] = value
            content[media].origins["example"] = at
        else:
            node.ignored[f"examples/{escape(media)}"] = (
                "the response is not in this media type"
            )
    node.fields["content"] = content
    node.origins["content"] = origin if schema is None else schema.at
