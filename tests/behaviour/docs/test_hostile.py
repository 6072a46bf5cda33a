"""Text of a document is text on a page, wherever it stands and whatever it holds."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.docs.making import Element, elements, site

HOSTILE = [
    "<script>parent.hit=1</script>",
    "\"'><img src=x onerror=parent.hit=1>",
    "<svg onload=parent.hit=1><style>*{display:none}</style></svg>",
    "[x](javascript:parent.hit=1) <a href='java&#x0A;script:parent.hit=1'>y</a>",
    "![x](https://example.com/pixel.png) <img src='https://example.com/p.png'>",
    "[x](data:text/html,<script>parent.hit=1</script>)",
    "{{ 7 * 7 }} {% raw %} {# gone #} ${7*7}",
    "</div></main></body></html><!-- ",
    "<![CDATA[<script>parent.hit=1</script>]]> <?php 1 ?> <!doctype x>",
    "\u202egnp.exe\u202c \u2066x\u2069 \u200f",
    "</script><script>parent.hit=1</script>\u2028",
    "<p><ul><li>one<td>two</ul></p></p><b><i>three</b></i>",
]

_ALLOWED = {
    *("a", "abbr", "article", "aside", "b", "blockquote", "body", "br", "code", "dd"),
    *(
        "details",
        "div",
        "dl",
        "dt",
        "em",
        "g",
        "h1",
        "h2",
        "h3",
        "h4",
        "head",
        "header",
    ),
    *(
        "html",
        "i",
        "li",
        "link",
        "main",
        "meta",
        "nav",
        "ol",
        "p",
        "path",
        "pre",
        "rect",
    ),
    *(
        "script",
        "section",
        "small",
        "span",
        "strong",
        "summary",
        "svg",
        "table",
        "text",
    ),
    *("tbody", "td", "th", "thead", "title", "tr", "ul"),
}
_BIDI = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def hostile_document(text: str) -> dict[str, Any]:
    """Return a document with a text in every place that a page shows."""
    key = re.sub(r"[^\w.-]", "_", text)[:40]
    schema = {
        "type": "object",
        "title": text,
        "description": text,
        "required": [text],
        "properties": {
            text: {
                "type": "string",
                "description": text,
                "enum": [text, "b"],
                "default": text,
                "examples": [text],
            },
            "pattern": {"type": "string", "pattern": re.escape(text)},
            "kinds": {
                "oneOf": [
                    {"const": text, "description": text},
                    {"const": "b", "description": "b"},
                ]
            },
            "other": {
                "oneOf": [
                    {"type": "object", "title": text, "properties": {"a": {}}},
                    {"type": "object", "description": text, "properties": {text: {}}},
                ]
            },
        },
        "dependentRequired": {text: [text]},
        "patternProperties": {re.escape(text): {"description": text}},
        "additionalProperties": {"description": text},
    }
    contents = {
        "application/json": {
            "schema": {"$ref": f"#/components/schemas/{key}"},
            "examples": {text: {"value": {text: text}}},
        },
    }
    operation = {
        "operationId": text,
        "summary": text,
        "description": text,
        "tags": [text],
        "parameters": [
            {
                "name": text,
                "in": "query",
                "description": text,
                "schema": {"type": "string", "format": text},
                "example": text,
            }
        ],
        "requestBody": {"description": text, "content": contents},
        "responses": {
            "200": {
                "description": text,
                "content": contents,
                "headers": {"X-Y": {"description": text, "schema": {"type": "string"}}},
                "links": {
                    "next": {
                        "operationId": text,
                        "description": text,
                        "parameters": {"q": text},
                    }
                },
            },
            "404": {"description": text},
        },
        "security": [{"auth": [text]}],
        "servers": [
            {
                "url": "https://example.com/{x}",
                "description": text,
                "variables": {"x": {"default": text}},
            }
        ],
        "callbacks": {
            text: {"{$url}": {"post": {"responses": {"200": {"description": text}}}}}
        },
    }
    flows = {
        "implicit": {"authorizationUrl": "https://example.com", "scopes": {text: text}}
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": text, "version": text, "description": text},
        "paths": {"/a": {"post": operation}},
        "components": {
            "schemas": {key: schema},
            "securitySchemes": {
                "auth": {"type": "oauth2", "description": text, "flows": flows}
            },
        },
    }


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text(tmp_path: Path, text: str) -> None:
    pages = site(tmp_path, hostile_document(text))
    for path, page in pages.items():
        assert not _BIDI.search(page), path
        if path.endswith(".html"):
            for one in elements(page):
                _check(one, path)
    shown = " ".join(one.text for one in elements(pages["operations/index.html"])[:1])
    assert " ".join(_visible(text).split()) in shown


def _visible(text: str) -> str:
    return "".join(
        one if one.isprintable() else f"\\u{ord(one):04x}" if not one.isspace() else " "
        for one in text
    )


def _check(one: Element, path: str) -> None:
    assert one.tag in _ALLOWED, (path, one.tag)
    assert not [name for name in one.attributes if name.startswith("on")], path
    assert "style" not in one.attributes or one.tag == "link", path
    if one.tag == "script":
        assert one.attributes["src"].removeprefix("../").startswith("assets/")
        assert not one.text
    href = one.attributes.get("href", "")
    scheme = re.match(r"\s*([A-Za-z][\w+.-]*):", href)
    assert scheme is None or scheme[1].lower() in ("http", "https", "mailto"), href
