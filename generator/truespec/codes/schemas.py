"""Diagnostics of schemas."""

from __future__ import annotations

from truespec.codes.code import EITHER, ERROR, WARNING, Code, schema

_SKIPPED = "Nothing is generated; with `--skip-invalid`, the schema allows anything."

SCHEMAS = (
    Code("unquoted-null", WARNING, "`null` without quotes where the name of a type is due.", "It is the type `null`.", schema("{type: [string, null]}")),
    Code("type-list", WARNING, "A list of types in OpenAPI 3.0.", "It is read as in 3.1.", schema("{type: [string, integer]}"), "3.0.3"),
    Code("unknown-type", WARNING, "A type that JSON Schema does not have and that has one meaning: `int`, `date`, `String`.", "It is read as that type, with a format where the name is one.", schema("{type: int}")),
    Code("wrong-keyword-value", EITHER, "The value of a keyword is not of its type.", f"A number in quotes, a size below 0, a single name and the like are read, and the warning says how. {_SKIPPED}", schema("{minLength: many}")),
    Code("exclusive-bound", WARNING, "`exclusiveMinimum` or `exclusiveMaximum` as another version has it.", "`true` makes the bound beside it exclusive; a number is the bound.", schema("{minimum: 0, exclusiveMinimum: true}")),
    Code("old-nullable", WARNING, "`nullable` in OpenAPI 3.1 or later.", "With `true`, null is allowed besides.", schema("{type: string, nullable: true}")),
    Code("required-in-property", WARNING, "`required: true` in a property, as in draft 3 of JSON Schema.", "It is left out; the property is not required.", schema("{properties: {a: {type: string, required: true}}}")),
    Code("items-list", WARNING, "A list of `items`, as in older drafts.", "Each schema is for the item at its position; what follows is free.", schema("{type: array, items: [{type: string}]}")),
    Code("array-without-items", WARNING, "An array without `items` in Swagger 2.0 or OpenAPI 3.0.", "The items may be anything.", schema("{type: array}"), "3.0.3"),
    Code("misplaced-file", WARNING, "`type: file` elsewhere than in a form or as a whole response (Swagger 2.0).", "It is a text of octets; a body of it is the file itself.", "definitions: {Example: {type: file}}", "2.0"),
    Code("boolean-schema", WARNING, "`true` or `false` as a schema before OpenAPI 3.1.", "It is read as in 3.1: anything, or nothing.", schema("{properties: {a: true}}"), "3.0.3"),
    Code("discriminator-form", WARNING, "A discriminator as another version has it.", "The name of the property is read.", schema("{discriminator: kind}")),
    Code("empty-list", WARNING, "A list without what it should list: `anyOf`, `oneOf`, `allOf` or `type`.", "`allOf` and `type` are left out. Nothing meets an empty `anyOf` or `oneOf`: validators refuse every value, models read any.", schema("{anyOf: []}")),
    Code("empty-value", WARNING, "A field without a value.", "The field is left out.", schema("{minLength: }")),
    Code("impossible-enum-value", WARNING, "A value of an `enum` is not of the type beside it.", "It is left out. Where that holds for all of them, the values count and the type is theirs; an enum of an array whose values are no arrays is that of the items.", schema("{type: integer, enum: [1, one]}")),
    Code("enum-texts", WARNING, "An extension such as `x-enum-varnames` that does not fit its `enum`: its length is another, or a name stands twice.", "The texts are taken in order, as far as they go; of equal names the first counts, and other values are called by themselves.", schema("{type: integer, enum: [1, 2], x-enum-varnames: [ONE]}")),
    Code("repeated-enum-value", WARNING, "An `enum` has a value more than once.", "It counts once.", schema("{enum: [a, a]}")),
    Code("impossible-default", WARNING, "A default that its own schema rules out, or that the values of its server variable do not have.", "That of a variable is one more value. That of a schema is not applied, unless an `enum` rules it out: servers do fall back on what clients cannot ask for.", schema("{type: integer, default: many}")),
    Code("contradictory-types", WARNING, "The parts of an `allOf` have no type in common, or give one property no type in common.", "The type of that is Never; the validator refuses every value. A property can be absent.", schema("{allOf: [{type: string}, {type: object}]}")),
    Code("circular-composition", WARNING, "A schema leads back to itself through `$ref`, `allOf`, `oneOf` and `anyOf`, with no object or array between.", "A schema that is being applied to a value already is taken to allow it. Where a parent lists the children that extend it, the parent is one of them.", schema("{anyOf: [{$ref: '#/components/schemas/Example'}, {type: string}]}")),
    Code("closed-all-of", WARNING, "A part of an `allOf` with `additionalProperties: false` does not know a property of another part.", "Models have the property; the validator refuses every value with it.", schema("{allOf: [{properties: {a: {}}, additionalProperties: false}, {properties: {b: {}}}]}")),
    Code("impossible-bounds", WARNING, "A lower bound is above the upper one, in a schema or among the parts of an `allOf`.", "The validator refuses every text, number, array or object that they are for.", schema("{type: string, minLength: 5, maxLength: 1}")),
    Code("undescribed-required", WARNING, "A name is `required`, and the schema describes properties but none of that name.", "The validator asks for it; models have it, of any value.", schema("{type: object, required: [Id], properties: {id: {type: string}}}")),
    Code("undescribed-discriminator", WARNING, "No schema describes the property that a discriminator names.", "Schemas are told apart by it all the same, as far as they allow it.", schema("{type: object, discriminator: {propertyName: kind}, properties: {id: {type: string}}}")),
    Code("read-only-and-write-only", WARNING, "A property is `readOnly` and `writeOnly`.", "It is in no request and in no answer.", schema("{properties: {a: {readOnly: true, writeOnly: true}}}")),
    Code("forbidden-property", WARNING, "A property is required, and `additionalProperties: false` forbids it.", "The validator refuses every value; models do not have the property.", schema("{type: object, required: [Id], properties: {id: {type: string}}, additionalProperties: false}")),
    Code("ignored-nullable", WARNING, "`nullable: true` that adds no null: without a `type` beside it, beside `$ref`, or with an `enum` or parts of an `allOf` that do not allow null.", "Models read null all the same; validators refuse it.", schema("{nullable: true, allOf: [{type: string}]}"), "3.0.3"),
    Code("invalid-pattern", ERROR, "A pattern is no regular expression of ECMA-262.", _SKIPPED, schema("{pattern: '('}")),
    Code("lenient-pattern", WARNING, "A pattern that is valid without the flag `u` only.", "It is read as browsers read it.", schema(r"{pattern: '[\w-.]'}")),
    Code("slow-pattern", WARNING, "A pattern for which a search can take exponential time.", "It is used; with `--patterns re2` the search takes linear time.", schema("{pattern: '^(a+)+$'}")),
)  # fmt: skip
"""The codes of this module, in the order of the guide."""
