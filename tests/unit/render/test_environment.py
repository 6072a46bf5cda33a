"""Nothing but `Code` gets through a template."""

from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment, UndefinedError
from jinja2.exceptions import TemplateError

from truespec.python.code import Code
from truespec.render.environment import environment, template_folders

TEMPLATES = sorted(
    path for folder in template_folders() for path in folder.rglob("*.jinja")
)


@pytest.fixture
def closed() -> Environment:
    return environment()


@pytest.mark.parametrize(
    "text",
    [
        "{{ raw }}",
        "{{ code ~ raw }}",
        "{{ code + code }}",
        "{{ code.upper() }}",
        "{{ code[0] }}",
        "{{ code.format(raw) }}",
        '{{ "%s" % raw }}',
        "{% set x = raw %}{{ x }}",
        "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(raw) }}",
        "{% set x %}{{ raw }}{% endset %}{{ x }}",
        "{% for x in [raw] %}{{ x }}{% endfor %}",
        "{{ [code, raw] | join(', ') }}",
        "{{ [code, code] | join('os') }}",
        "{{ raw | indent(4) }}",
        "{{ 1 }}",
        "{{ [code] }}",
        "{{ none }}",
    ],
)
def test_a_plain_string_is_refused(closed: Environment, text: str) -> None:
    with pytest.raises(TypeError):
        closed.from_string(text).render(raw="import os", code=Code("{}"))


@pytest.mark.parametrize(
    "text",
    [
        "{{ code | upper }}",
        "{{ code | safe }}",
        "{{ code | e }}",
        "{{ code | string }}",
        "{{ code | format }}",
        "{{ [code] | map('upper') }}",
        "{% filter upper %}x{% endfilter %}",
        "{% if code is string %}{% endif %}",
    ],
)
def test_there_are_only_our_own_filters_and_tests(
    closed: Environment, text: str
) -> None:
    with pytest.raises(TemplateError):
        closed.from_string(text).render(code=Code("x"))


@pytest.mark.parametrize("name", ["range", "dict", "lipsum", "namespace", "missing"])
def test_there_are_no_globals(closed: Environment, name: str) -> None:
    with pytest.raises(UndefinedError):
        closed.from_string("{{ " + name + "() }}").render()


@pytest.mark.parametrize(
    "text",
    [
        "{{ code.__class__(raw) }}",
        "{{ code['__class__'](raw) }}",
        "{{ code[name](raw) }}",
        "{{ code.join.__self__ }}",
        "{{ record['title'] }}",
    ],
)
def test_no_attribute_makes_code_of_text(closed: Environment, text: str) -> None:
    given = {"code": Code("x"), "raw": "import os", "name": "__class__", "record": "a"}
    with pytest.raises(TemplateError):
        closed.from_string(text).render(given)


def test_templates_are_made_of_templates(closed: Environment) -> None:
    closed.loader = DictLoader(
        {
            "base": "a{% block b %}{{ code }}{% endblock %}",
            "child": "{% extends 'base' %}{% block b %}[{{ super() }}]{% endblock %}",
            "macros": "{% macro twice(x) %}{{ x }}{{ x }}{% endmacro %}",
            "all": "{% import 'macros' as m %}{% from 'macros' import twice %}"
            "{% include 'child' %} {{ m.twice(code) }} {{ twice(code) }}"
            "{% for one in tree recursive %}({{ loop(one) }}){% endfor %}",
        }
    )
    text = closed.get_template("all").render(code=Code("x"), tree=[[[]], []])
    assert text == "a[x] xx xx(())()"
    assert isinstance(text, Code)


def test_macros_blocks_and_filters_make_code(closed: Environment) -> None:
    text = (
        "{% macro m(x) %}if {{ x }}:\n    {{ caller() | indent(4) }}{% endmacro %}"
        "{% call m(code) %}a\nb{% endcall %}"
        " {{ [code, code] | join(', ') }}"
        "{% set y %}[{{ code }}]{% endset %}{{ y }}"
    )
    assert closed.from_string(text).render(code=Code("x")) == (
        "if x:\n    a\n    b x, x[x]"
    )


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_templates_do_not_join_text(path: Path) -> None:
    assert "~" not in path.read_text("utf-8")
