"""What each field of each kind of object holds, version by version.

The tables follow the field tables of the specifications: Swagger 2.0, and OpenAPI
3.0.4, 3.1.1 and 3.2.0 as one family. They are plain data in a small notation:

===================  ======================================================
``""``               a plain value, in which nothing is looked for
``"tag"``            one object of that kind
``"[tag]"``          a list of such objects
``"{tag}"``          a mapping from any names to such objects
``"schema|[]"``      one object or a list of them
``"{schema|plain}"`` a mapping from any names to such objects or plain lists
===================  ======================================================

A second word is the first version that has the field: ``"{path-item} 3.1"``. The field
name ``*`` stands for every name that the table does not list, except for extensions
(``x-``). The keywords of schemas are in `truespec.resolve.keywords`.
"""

from __future__ import annotations

from truespec.resolve.keywords import KEYWORDS

REST = "*"

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_COMMON: dict[str, dict[str, str]] = {
    "contact": dict.fromkeys(("name", "url", "email"), ""),
    "external-documentation": dict.fromkeys(("description", "url"), ""),
    "security-requirement": {REST: ""},
    "responses": {REST: "response"},
    "paths": {REST: "path-item"},
}

SWAGGER: dict[str, dict[str, str]] = _COMMON | {
    "openapi": {
        "swagger": "",
        "info": "info",
        "host": "",
        "basePath": "",
        "schemes": "",
        "consumes": "",
        "produces": "",
        "paths": "paths",
        "definitions": "{schema}",
        "parameters": "{parameter}",
        "responses": "{response}",
        "securityDefinitions": "{security-scheme}",
        "security": "[security-requirement]",
        "tags": "[tag]",
        "externalDocs": "external-documentation",
    },
    "info": {
        "title": "",
        "version": "",
        "description": "",
        "termsOfService": "",
        "contact": "contact",
        "license": "license",
    },
    "license": dict.fromkeys(("name", "url"), ""),
    "path-item": {
        "$ref": "",
        **dict.fromkeys(_METHODS[:-1], "operation"),
        "parameters": "[parameter]",
    },
    "operation": {
        "tags": "",
        "summary": "",
        "description": "",
        "externalDocs": "external-documentation",
        "operationId": "",
        "consumes": "",
        "produces": "",
        "parameters": "[parameter]",
        "responses": "responses",
        "schemes": "",
        "deprecated": "",
        "security": "[security-requirement]",
    },
    "parameter": {
        "name": "",
        "in": "",
        "description": "",
        "required": "",
        "schema": "schema",
        "allowEmptyValue": "",
        **KEYWORDS["items2.0"],
    },
    "items": KEYWORDS["items2.0"],
    "header": {"description": "", **KEYWORDS["items2.0"]},
    "response": {
        "description": "",
        "schema": "schema",
        "headers": "{header}",
        "examples": "",
    },
    "tag": {
        "name": "",
        "description": "",
        "externalDocs": "external-documentation",
    },
    "xml": dict.fromkeys(("name", "namespace", "prefix", "attribute", "wrapped"), ""),
    "security-scheme": dict.fromkeys(
        (
            *("type", "description", "name", "in", "flow"),
            *("authorizationUrl", "tokenUrl", "scopes"),
        ),
        "",
    ),
}

OPENAPI: dict[str, dict[str, str]] = _COMMON | {
    "openapi": {
        "openapi": "",
        "$self": " 3.2",
        "info": "info",
        "jsonSchemaDialect": " 3.1",
        "servers": "[server]",
        "paths": "paths",
        "webhooks": "{path-item} 3.1",
        "components": "components",
        "security": "[security-requirement]",
        "tags": "[tag]",
        "externalDocs": "external-documentation",
    },
    "info": {
        "title": "",
        "summary": " 3.1",
        "version": "",
        "description": "",
        "termsOfService": "",
        "contact": "contact",
        "license": "license",
    },
    "license": {"name": "", "identifier": " 3.1", "url": ""},
    "server": {
        "url": "",
        "description": "",
        "name": " 3.2",
        "variables": "{server-variable}",
    },
    "server-variable": dict.fromkeys(("enum", "default", "description"), ""),
    "components": {
        "schemas": "{schema}",
        "responses": "{response}",
        "parameters": "{parameter}",
        "examples": "{example}",
        "requestBodies": "{request-body}",
        "headers": "{header}",
        "securitySchemes": "{security-scheme}",
        "links": "{link}",
        "callbacks": "{callback}",
        "pathItems": "{path-item} 3.1",
        "mediaTypes": "{media-type} 3.2",
    },
    "path-item": {
        "$ref": "",
        "summary": "",
        "description": "",
        **dict.fromkeys(_METHODS, "operation"),
        "query": "operation 3.2",
        "additionalOperations": "{operation} 3.2",
        "servers": "[server]",
        "parameters": "[parameter]",
    },
    "operation": {
        "tags": "",
        "summary": "",
        "description": "",
        "externalDocs": "external-documentation",
        "operationId": "",
        "parameters": "[parameter]",
        "requestBody": "request-body",
        "responses": "responses",
        "callbacks": "{callback}",
        "deprecated": "",
        "security": "[security-requirement]",
        "servers": "[server]",
    },
    "parameter": {
        "name": "",
        "in": "",
        "description": "",
        "required": "",
        "deprecated": "",
        "allowEmptyValue": "",
        "example": "",
        "examples": "{example}",
        "style": "",
        "explode": "",
        "allowReserved": "",
        "schema": "schema",
        "content": "{media-type}",
    },
    "request-body": {"description": "", "content": "{media-type}", "required": ""},
    "media-type": {
        "schema": "schema",
        "itemSchema": "schema 3.2",
        "example": "",
        "examples": "{example}",
        "encoding": "{encoding}",
        "prefixEncoding": "[encoding] 3.2",
        "itemEncoding": "encoding 3.2",
    },
    "encoding": {
        "contentType": "",
        "headers": "{header}",
        "style": "",
        "explode": "",
        "allowReserved": "",
        "encoding": "{encoding} 3.2",
        "prefixEncoding": "[encoding] 3.2",
        "itemEncoding": "encoding 3.2",
    },
    "response": {
        "summary": " 3.2",
        "description": "",
        "headers": "{header}",
        "content": "{media-type}",
        "links": "{link}",
    },
    "callback": {REST: "path-item"},
    "example": {
        "summary": "",
        "description": "",
        "dataValue": " 3.2",
        "serializedValue": " 3.2",
        "externalValue": "",
        "value": "",
    },
    "link": {
        **dict.fromkeys(("operationRef", "operationId", "parameters"), ""),
        "requestBody": "",
        "description": "",
        "server": "server",
    },
    "header": {
        "description": "",
        "required": "",
        "deprecated": "",
        "allowEmptyValue": "",
        "example": "",
        "examples": "{example}",
        "style": "",
        "explode": "",
        "allowReserved": "",
        "schema": "schema",
        "content": "{media-type}",
    },
    "tag": {
        "name": "",
        "summary": " 3.2",
        "description": "",
        "externalDocs": "external-documentation",
        "parent": " 3.2",
        "kind": " 3.2",
    },
    "discriminator": {"propertyName": "", "mapping": "", "defaultMapping": " 3.2"},
    "xml": {
        **dict.fromkeys(("name", "namespace", "prefix", "attribute", "wrapped"), ""),
        "nodeType": " 3.2",
    },
    "security-scheme": {
        **dict.fromkeys(("type", "description", "name", "in", "scheme"), ""),
        **dict.fromkeys(("bearerFormat", "openIdConnectUrl"), ""),
        "flows": "oauth-flows",
        "oauth2MetadataUrl": " 3.2",
        "deprecated": " 3.2",
    },
    "oauth-flows": {
        **dict.fromkeys(("implicit", "password"), "oauth-flow"),
        **dict.fromkeys(("clientCredentials", "authorizationCode"), "oauth-flow"),
        "deviceAuthorization": "oauth-flow 3.2",
    },
    "oauth-flow": {
        **dict.fromkeys(("authorizationUrl", "tokenUrl", "refreshUrl", "scopes"), ""),
        "deviceAuthorizationUrl": " 3.2",
    },
}

REFERABLE: dict[str, frozenset[str]] = {
    "2.0": frozenset({"parameter", "response", "path-item"}),
    "3": frozenset(
        {
            *("parameter", "request-body", "response", "header", "example", "link"),
            *("callback", "security-scheme", "media-type", "path-item"),
        }
    ),
}
"""The kinds that a Reference Object may stand for (schemas have their own ``$ref``)."""
