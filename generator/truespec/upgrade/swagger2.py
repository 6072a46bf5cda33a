"""Rewrites a Swagger 2.0 document as OpenAPI 3.2, apart from its plain schemas."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from truespec.pointer import escape, join
from truespec.resolve.document import Document, Node
from truespec.upgrade.swagger_bodies import request_body, response_content
from truespec.upgrade.swagger_contents import body_of, content_of
from truespec.upgrade.swagger_schemas import (
    set_style,
    take_schema,
    upgrade_items,
)

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}
_JSON = ["application/json"]


def upgrade_swagger(document: Document) -> None:
    """Rewrite every object but the schemas of a Swagger 2.0 document."""
    _Upgrade(document, document.root, _by_kind(document)).run()


def _by_kind(document: Document) -> dict[str, list[Node]]:
    kinds: dict[str, list[Node]] = {}
    for node in document.nodes.values():
        kinds.setdefault(node.kind, []).append(node)
    return kinds


def _media_types(node: Node, name: str, default: list[str]) -> list[str]:
    """Return the media types that a node lists; the default where it lists none."""
    listed = node.fields.get(name)
    if not isinstance(listed, list):
        return default
    return [one for one in listed if isinstance(one, str)] or _JSON


@dataclass(slots=True)
class _Upgrade:
    document: Document
    root: Node
    kinds: dict[str, list[Node]]

    def run(self) -> None:
        for node in self.kinds.get("items", ()):
            upgrade_items(node, self.document.diagnostics)
        for node in self.kinds.get("header", ()):
            self._header(node)
        for node in self.kinds.get("parameter", ()):
            self._parameter(node)
        for node in self.kinds.get("path-item", ()):
            self._path_item(node)
        for node in self.kinds.get("response", ()):
            if "content" not in node.fields:
                response_content(node, self._produces(self.root))
        for node in self.kinds.get("security-scheme", ()):
            _security_scheme(node)
        self._components()
        self._root()

    def _consumes(self, node: Node) -> list[str]:
        default = _media_types(self.root, "consumes", _JSON)
        return _media_types(node, "consumes", default)

    def _produces(self, node: Node) -> list[str]:
        default = _media_types(self.root, "produces", _JSON)
        return _media_types(node, "produces", default)

    def _header(self, node: Node) -> None:
        schema = take_schema(node)
        set_style(node, schema, "header")
        node.fields["schema"] = schema
        node.origins["schema"] = node.at

    def _parameter(self, node: Node) -> None:
        if "$ref" in node.references or node.fields.get("in") == "body":
            return
        schema = take_schema(node)
        place = str(node.fields.get("in"))
        set_style(node, schema, place)
        node.fields["schema"] = schema
        node.origins["schema"] = node.at
        if "x-example" in node.fields and place != "formData":
            node.fields["example"] = node.fields.pop("x-example")
            node.origins["example"] = join(node.at, "x-example")

    def _path_item(self, item: Node) -> None:
        shared: list[Node] = item.fields.get("parameters", [])
        for method in _METHODS:
            if method in item.fields:
                self._operation(item.fields[method], item, shared)
        if "parameters" in item.fields:
            item.fields["parameters"] = [
                one for one in shared if self._place(one) not in ("body", "formData")
            ]

    def _place(self, parameter: Node) -> object:
        return self.document.follow(parameter).fields.get("in")

    def _operation(self, node: Node, item: Node, shared: list[Node]) -> None:
        own: list[Node] = node.fields.get("parameters", [])
        consumes = self._consumes(node)
        for parameters, holder in (
            (content_of(self.document, own, shared), node),
            (shared, item),
        ):
            body = body_of(self.document, parameters, holder, consumes)
            if body is not None:
                node.fields["requestBody"] = body
                node.origins["requestBody"] = body.at
                self._register(body)
                break
        if "parameters" in node.fields:
            node.fields["parameters"] = [
                one for one in own if self._place(one) not in ("body", "formData")
            ]
        produces = self._produces(node)
        responses: Node | None = node.fields.get("responses")
        answers = {} if responses is None else responses.fields
        for status, response in answers.items():
            if isinstance(response, Node):
                answers[status] = self._response(response, produces)
        if "schemes" in node.fields:
            node.fields["servers"] = self._servers(node)
        for name in ("consumes", "produces", "schemes"):
            node.fields.pop(name, None)

    def _response(self, node: Node, produces: list[str]) -> Node:
        """Return a response with the content that it has in this operation."""
        target = self.document.follow(node)
        if target is node:
            response_content(node, produces)
        elif produces != self._produces(self.root):
            # The same response in other media types cannot be a reference.
            node = Node(node.at, "response", dict(target.fields), origins={})
            node.origins = {name: target.origin(name) for name in target.fields}
            response_content(node, produces, target.at)
            self.document.nodes[node.at] = node
        return node

    def _register(self, body: Node) -> None:
        """Make a request body known under its address.

        The address of a form is better used for its schema, the one node that did not
        exist before; a body parameter's is that of the body from now on.
        """
        schema = next(
            (one.fields.get("schema") for one in body.fields["content"].values()), None
        )
        known = schema if schema is not None and schema.at == body.at else body
        self.document.nodes[body.at] = known

    def _components(self) -> None:
        """Gather what Swagger 2.0 keeps at the root under ``components``."""
        take = self.root.fields.pop
        fields: dict[str, Any] = {}
        components = Node("#", "components", fields, resource="#")
        at = join("#", "parameters") if "parameters" in self.root.fields else "#"
        parameters: dict[str, Node] = take("parameters", {})
        for new in ("parameters", "requestBodies"):
            fields[new] = {}
            components.origins[new] = at
        for name, node in parameters.items():
            place = self._place(node)
            if place == "body":
                fields["requestBodies"][name] = request_body(
                    node, node.at, self._consumes(self.root)
                )
            elif place == "formData":
                components.ignored[f"parameters/{escape(name)}"] = (
                    "a field of request bodies"
                )
            else:
                fields["parameters"][name] = node
        for old, new in (
            ("definitions", "schemas"),
            ("responses", "responses"),
            ("securityDefinitions", "securitySchemes"),
        ):
            components.origins[new] = join("#", old) if old in self.root.fields else "#"
            fields[new] = take(old, {})
        self.root.fields["components"] = components
        self.root.origins["components"] = "#"

    def _root(self) -> None:
        fields = self.root.fields
        fields["servers"] = self._servers(self.root)
        self.root.origins["servers"] = fields["servers"][0].at
        self.root.origins["openapi"] = join("#", "swagger")
        for name in ("swagger", "host", "basePath", "schemes", "consumes", "produces"):
            fields.pop(name, None)

    def _servers(self, node: Node) -> list[Node]:
        """Return the servers for the schemes of the root or an operation.

        Without schemes the host is served by the scheme that served the document.
        """
        root = self.document.sources[""].tree
        assert isinstance(root, dict)
        host = root.get("host") or ""
        base = str(root.get("basePath") or "").rstrip("/")
        schemes = node.fields.get("schemes")
        if not host:
            at = join("#", "basePath") if base else "#"
            return [_server(at, base or "/")]
        if not isinstance(schemes, list) or not schemes:
            return [_server(join("#", "host"), f"//{host}{base}")]
        return [
            _server(join(node.at, "schemes", index), f"{scheme}://{host}{base}")
            for index, scheme in enumerate(schemes)
        ]


def _server(at: str, url: str) -> Node:
    return Node(at, "server", {"url": url}, origins={"url": at}, resource="#")


def _security_scheme(node: Node) -> None:
    """Rewrite a security scheme: basic becomes http, one flow becomes flows."""
    fields = node.fields
    if fields.get("type") == "basic":
        fields |= {"type": "http", "scheme": "basic"}
        node.origins["scheme"] = join(node.at, "type")
    if fields.get("type") != "oauth2":
        return
    name = _FLOWS.get(str(fields.pop("flow", None)))
    moved = ("authorizationUrl", "tokenUrl", "scopes")
    flow = Node(
        node.at,
        "oauth-flow",
        {one: fields.pop(one) for one in moved if one in fields},
        resource=node.resource,
    )
    flow.fields.setdefault("scopes", {})
    flows = {name: flow} if name else {}
    fields["flows"] = Node(
        node.at,
        "oauth-flows",
        flows,
        origins={name: join(node.at, "flow") for name in flows},
    )
    node.origins["flows"] = join(node.at, "flow")
