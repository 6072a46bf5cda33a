"""Diagnostics of operations, and of objects as such."""

from __future__ import annotations

from truespec.codes.code import EITHER, ERROR, WARNING, Code, operation, schema

_SKIPPED = (
    "Nothing is generated; with `--skip-invalid`, the operations that have it are left"
    " out."
)
_BODIES = (
    "paths:\n  /pets:\n    post:\n      parameters: [{name: a, in: body, schema: {}}, "
)
_ANSWER = "]\n      responses: {'204': {description: ok}}"

OPERATIONS = (
    Code("undeclared-parameter", WARNING, "No parameter declares a placeholder of the path.", "It is a string.", operation("operationId: getPet", "'/pets/{id}'")),
    Code("unused-parameter", WARNING, "A parameter of the path that the path has no placeholder for.", "It cannot be sent.", operation("parameters: [{name: id, in: path, required: true, schema: {}}]")),
    Code("repeated-placeholder", WARNING, "A placeholder stands in the path more than once.", "It has one value; a server answers 404 where the two differ.", operation("operationId: getPet", "'/pets/{id}/{id}'")),
    Code("odd-path", WARNING, "A path as a framework writes it: `{name+}`, `:name`, `<int:name>`, or without the slash; or a brace without another.", "It is read as the path template that it means; such a brace stands for itself.", operation("operationId: getPet", "'pets/{id}'")),
    Code("identical-paths", WARNING, "Two paths differ in the names of their parameters only.", "A client has both; a server answers by one of the two.", "paths:\n  '/a/{b}': {get: {responses: {'204': {description: ok}}}}\n  '/a/{c}': {get: {responses: {'204': {description: ok}}}}"),
    Code("ambiguous-operations", WARNING, "Several operations have one method and path, and nothing tells them apart. One without a required parameter of one allowed value is the rest.", "A client has both; a server takes all requests for the first.", "paths:\n  '/#a': {get: {responses: {'204': {description: ok}}}}\n  '/#b': {get: {responses: {'204': {description: ok}}}}"),
    Code("duplicate-operation-id", WARNING, "Several operations have one operationId.", "The first keeps it; the others are named by method and path.", "paths:\n  /a: {get: {operationId: x, responses: {'204': {description: ok}}}}\n  /b: {get: {operationId: x, responses: {'204': {description: ok}}}}"),
    Code("unusable-parameter", ERROR, "A parameter without a name, or in a place that there is not.", _SKIPPED, operation("parameters: [{name: a, in: body, schema: {}}]")),
    Code("duplicate-parameter", WARNING, "A list has two parameters of one name in one place; header fields are the same in upper and lower case.", "The first counts.", operation("parameters: [{name: a, in: query, schema: {}}, {name: a, in: query, schema: {}}]")),
    Code("undefined-style", WARNING, "The style of a parameter has no meaning for the type of its value: `deepObject` for an array.", "Items and properties are written in brackets, `a[]=x`; a single value as in the style `form`.", operation("parameters: [{name: a, in: query, style: deepObject, schema: {type: array}}]")),
    Code("nested-array", WARNING, "A parameter or header is an array of arrays (Swagger 2.0).", "Each inner array is sent as one text of JSON; its `collectionFormat` is left out.", operation("parameters: [{name: a, in: query, type: array, items: {type: array, items: {type: string}, collectionFormat: pipes}}]"), "2.0"),
    Code("ignored-header", WARNING, "A parameter is called Accept, Authorization or Content-Type, or a header field of a response or a part Content-Type.", "It is left out: security schemes and media types decide on these.", operation("parameters: [{name: Authorization, in: header, schema: {}}]")),
    Code("several-bodies", EITHER, "An operation has several body parameters (Swagger 2.0); a warning for one of the path item.", f"That of the operation counts, not that of the path item. Of two in one place: {_SKIPPED[0].lower()}{_SKIPPED[1:]}", _BODIES + "{name: b, in: body, schema: {}}" + _ANSWER, "2.0"),
    Code("body-beside-form", EITHER, "An operation has a body and form fields (Swagger 2.0); a warning where one is of the path item.", f"What the operation has counts, not what the path item has. Of both in one place: {_SKIPPED[0].lower()}{_SKIPPED[1:]}", _BODIES + "{name: b, in: formData, type: string}" + _ANSWER, "2.0"),
    Code("file-outside-form", WARNING, "A form has a file, and the operation consumes no form (Swagger 2.0).", "It is sent as multipart/form-data.", "paths:\n  /pets:\n    post: {parameters: [{name: a, in: formData, type: file}], responses: {'204': {description: ok}}}", "2.0"),
    Code("odd-media-type", WARNING, "The key of a content is no media type.", "It is sent and compared as it stands.", operation("requestBody: {content: {json: {}}}")),
    Code("unused-encoding", WARNING, "An encoding is for a property that the body does not have, or in a media type without parts.", "It is left out.", operation("requestBody: {content: {application/json: {encoding: {a: {contentType: text/plain}}}}}")),
    Code("wrong-status", WARNING, "The key of a response is no status code, no range and not `default`.", "`2xx` is read as `2XX`; another is left out.", "paths: {/pets: {get: {responses: {'6XX': {description: odd}}}}}"),
    Code("undeclared-scheme", WARNING, "A requirement names a security scheme that is not declared.", "A client sends the credentials that it has; a server keeps the operation closed without a check of that name.", operation("security: [{key: []}]")),
    Code("undeclared-scope", WARNING, "A requirement names a scope that no flow of its scheme lists.", "It is asked for as it stands.", operation("security: [{login: [write]}]") + "\ncomponents: {securitySchemes: {login: {type: oauth2, flows: {clientCredentials: {tokenUrl: /token, scopes: {read: Read}}}}}}"),
    Code("undeclared-variable", WARNING, "The URL of a server has a placeholder that no variable describes.", "Whoever uses the server has to give another URL.", "servers: [{url: 'https://{region}.example.com'}]"),
    Code("unknown-expression", WARNING, "What looks like a runtime expression in the key of a callback is none.", "The URL cannot be found by it.", operation("callbacks: {a: {'{$inputs.url}': {post: {responses: {'204': {description: ok}}}}}}")),
    Code("overridden-field", WARNING, "A path item and what it refers to have the same field.", "That of the path item is taken.", "paths:\n  /a: {$ref: '#/paths/~1b', get: {responses: {'204': {description: ok}}}}\n  /b: {get: {responses: {'204': {description: ok}}}}"),
    Code("wrong-container", WARNING, "A list stands where a mapping is due, a mapping or one thing where a list is, or a text where an object is that mainly has this text (`servers: [/v1]`).", "It is read as what is due.", "servers: {url: /v1}"),
    Code("wrong-field-value", WARNING, "A plain field whose value is of another type and has one meaning: `\"true\"`, `Query`, one tag without a list.", "It is read as that.", operation("tags: pets")),
    Code("wrong-type", EITHER, "A value is of another type.", "A plain field is left out. Where an object is missing, nothing is generated; with `--skip-invalid`, a schema allows anything, and an operation is left out.", schema("[a]")),
    Code("wrong-value", WARNING, "A value that the specification does not allow in this field.", "It is taken as it stands.", "externalDocs: {url: 'a'}\nservers: [{url: /, variables: {a: {default: b, enum: []}}}]"),
    Code("wrong-form", WARNING, "An object has none of the forms that it may have.", "The fields that are known are read."),
    Code("wrong-name", WARNING, "The name of a component has characters that the specification does not allow.", "It is taken as it stands.", "components: {schemas: {'Page[Pet]': {}}}"),
    Code("missing-field", WARNING, "A field that the specification asks for is missing.", "The object is read without it.", "paths: {/pets: {get: {responses: {'204': {}}}}}"),
    Code("unknown-field", WARNING, "A field that the version does not have.", "It is left out.", "pathes: {}"),
)  # fmt: skip
"""The codes of this module, in the order of the guide."""
